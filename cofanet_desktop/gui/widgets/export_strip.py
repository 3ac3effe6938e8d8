"""The strip of an export: progress and a way to cancel it, then the file and ways to it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.widgets.toast import tell

_UNDER_WAY = QT_TRANSLATE_NOOP("ExportsPage", "An export is under way. Wait until it is done, or cancel it.")


class ExportStrip(TranslatedWidget):
    """Bar and “Cancel” while a file is written, then the ways to it; hidden until there is something to show.

    What it says is set by the classes made of it, which know what is counted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing; the texts are still to be set."""
        super().__init__(parent)
        self._file: Path | None = None
        self.is_running = False
        self._done = 0
        card = QFrame(self)
        theme.set_role(card, "card")
        self.text, self.bar = QLabel(card), QProgressBar(card)
        self.text.setWordWrap(True)
        self.bar.setTextVisible(False)
        self.cancel, self.open, self.close_button = (QPushButton(card) for _ in range(3))
        self.cancel.setIcon(icons.icon("player-stop", "secondary"))
        self.open.setIcon(icons.icon("external-link", "secondary"))
        self._ways = [self.open, self.close_button]
        self._row = QHBoxLayout(card)
        self._row.setContentsMargins(16, 8, 12, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.text, 1)
        self._row.addWidget(self.bar, 1)
        for button in (self.cancel, *self._ways):
            self._row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.open.clicked.connect(self._open)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def is_busy(self) -> bool:
        """Return whether an export is under way, and tell so: a second one would hide it."""
        if self.is_running:
            tell(self, translate("ExportsPage", _UNDER_WAY))
        return self.is_running

    def _add_way(self, icon: str) -> QPushButton:
        """Return one more button that is there once the file is, before the one that closes the strip."""
        button = QPushButton(self.close_button.parentWidget())
        button.setIcon(icons.icon(icon, "secondary"))
        self._row.insertWidget(self._row.indexOf(self.close_button), button)
        self._ways.insert(-1, button)
        return button

    def _show_stage(self) -> None:
        """Offer to cancel while the file is written, and the ways to it once it is there."""
        is_done = self._file is not None
        for widget in (self.bar, self.cancel):
            widget.setVisible(not is_done)
        for way in self._ways:
            way.setVisible(is_done)

    @Slot()
    def _open(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))
