"""Which lines of a file being checked are listed: all, those in error, those with a warning, the fine ones."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.bulk import ERROR, FINE, WARNING

_EVERY = -1
_ICONS = {
    _EVERY: ("list-details", "secondary"),
    ERROR: ("alert-circle", "bad"),
    WARNING: ("alert-triangle", "warn"),
    FINE: ("circle-check", "ok"),
}


class SeverityChips(TranslatedWidget):
    """Four chips with the counts, one of them chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Choose all lines, of which there are none."""
        super().__init__(parent)
        self._counts = dict.fromkeys(_ICONS, 0)
        self.group = QButtonGroup(self)
        self.chips: dict[int, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for severity, (icon, color) in _ICONS.items():
            chip = QPushButton(self)
            chip.setCheckable(True)
            chip.setIcon(icons.icon(icon, color))
            theme.set_role(chip, "chip")
            self.group.addButton(chip, severity + 1)  # a group knows -1 as no button
            layout.addWidget(chip)
            self.chips[severity] = chip
        self.chips[_EVERY].setChecked(True)
        self.group.idClicked.connect(lambda _id: self.changed.emit())
        self.retranslate()

    @property
    def chosen(self) -> int | None:
        """Return the severity whose lines are listed, None for all."""
        severity = self.group.checkedId() - 1
        return None if severity == _EVERY else severity

    def choose_all(self) -> None:
        """List all lines; tells nobody."""
        self.chips[_EVERY].setChecked(True)

    def show_counts(self, errors: int, warnings: int, fine: int) -> None:
        """Show how many lines there are of each kind; one without any cannot be chosen."""
        self._counts = {_EVERY: errors + warnings + fine, ERROR: errors, WARNING: warnings, FINE: fine}
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        words = {
            _EVERY: self.tr(" All {count}"),
            ERROR: self.tr(" Errors {count}"),
            WARNING: self.tr(" Warnings {count}"),
            FINE: self.tr(" Fine {count}"),
        }
        for severity, chip in self.chips.items():
            count = self._counts[severity]
            chip.setText(words[severity].format(count=formats.integer(count)))
            chip.setEnabled(count > 0 or chip.isChecked() or severity == _EVERY)
