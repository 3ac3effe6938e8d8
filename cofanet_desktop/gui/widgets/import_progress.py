"""How far an import has come, with a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget


class ImportProgress(TranslatedWidget):
    """A card with a bar, figures and “Cancel”; hidden while nothing is under way."""

    cancel_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Nothing is under way."""
        super().__init__(parent)
        card = QFrame(self)
        theme.set_role(card, "card")
        self._text, self.bar, self.cancel = QLabel(card), QProgressBar(card), QPushButton(card)
        self.bar.setTextVisible(False)
        self.cancel.setIcon(icons.icon("player-stop", "secondary"))
        self.cancel.clicked.connect(self._cancel)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self._done, self._total = 0, 0
        self.retranslate()
        self.hide()

    @property
    def is_under_way(self) -> bool:
        """Tell whether something is shown to be under way."""
        return not self.isHidden()

    def begin(self, total: int) -> None:
        """Show that an import of `total` orders begins."""
        self.cancel.setEnabled(True)
        self.show_done(0, total)
        self.show()
        self.cancel.setFocus()

    def show_done(self, done: int, total: int) -> None:
        """Show how far it has come."""
        self._done, self._total = done, total
        self.bar.setMaximum(total)
        self.bar.setValue(done)
        if self.cancel.isEnabled():
            figures = {"done": formats.integer(done), "total": formats.integer(total)}
            self._text.setText(self.sentence().format(**figures))

    def sentence(self) -> str:
        """Return what is said of `{done}` and `{total}`."""
        return self.tr("{done} of {total} orders saved")

    def retranslate(self) -> None:
        """Set every text."""
        self.cancel.setText(self.tr(" &Cancel"))
        self.bar.setAccessibleName(self.tr("Progress of the import"))
        self.show_done(self._done, self._total)

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._text.setText(self.tr("Stopping…"))
        self.cancel_clicked.emit()
