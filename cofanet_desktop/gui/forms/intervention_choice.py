"""Whether the insurer is to collect: stated, offered or to be chosen, as the contract says (rule 19)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.overdues import InterventionMode
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget


class InterventionChoice(TranslatedWidget):
    """A sentence, a box to tick, or two buttons of which none is chosen beforehand."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer the intervention as an option."""
        super().__init__(parent)
        self._mode = InterventionMode.OPTIONAL
        self._stated = QLabel(self)
        self._stated.setWordWrap(True)
        self.asked = QCheckBox(self)
        self.yes, self.no = QRadioButton(self), QRadioButton(self)
        self._group = QButtonGroup(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        theme.set_role(self._note, "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self._stated, self.asked, self.yes, self.no, self._note):
            layout.addWidget(widget)
        for button in (self.yes, self.no):
            self._group.addButton(button)
        for choice in (self.asked, self.yes, self.no):
            choice.toggled.connect(self.changed)
        self.set_mode(InterventionMode.OPTIONAL)

    def set_mode(self, mode: InterventionMode) -> None:
        """Ask in the way of this contract."""
        self._mode = mode
        self._stated.setVisible(mode is not InterventionMode.OPTIONAL)
        self.asked.setVisible(mode is InterventionMode.OPTIONAL)
        for button in (self.yes, self.no):
            button.setVisible(mode is InterventionMode.MUST_CHOOSE)
        self.retranslate()

    def value(self) -> bool | None:
        """Return whether the insurer is to collect, None as long as it must be chosen and was not."""
        if self._mode is InterventionMode.MANDATORY:
            return True
        if self._mode is InterventionMode.OPTIONAL:
            return self.asked.isChecked()
        return True if self.yes.isChecked() else False if self.no.isChecked() else None

    def set_value(self, wanted: bool | None) -> None:
        """Show what was chosen."""
        self.asked.setChecked(bool(wanted))
        self._group.setExclusive(False)  # both can be cleared only so
        self.yes.setChecked(wanted is True)
        self.no.setChecked(wanted is False)
        self._group.setExclusive(True)

    def retranslate(self) -> None:
        """Set every text."""
        self._stated.setText(
            self.tr("Under this contract the insurer always intervenes with the debtor.")
            if self._mode is InterventionMode.MANDATORY
            else self.tr("Shall the insurer intervene with the debtor? The contract wants it said.")
        )
        self.asked.setText(self.tr("Ask the insurer to &intervene with the debtor"))
        self.yes.setText(self.tr("&Yes, the insurer intervenes"))
        self.no.setText(self.tr("N&o, we go on by ourselves"))
        self._note.setText(self.tr("What an intervention means is shown before anything is sent."))
