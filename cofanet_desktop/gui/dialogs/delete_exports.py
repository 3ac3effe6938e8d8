"""A question before exports leave the list: whether their files are deleted too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.reading_order import put_in_reading_order

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class DeleteExportsDialog(TrMixin, QDialog):
    """Asks; keeping the files is the default."""

    confirmed = Signal(bool)
    """The exports are to be deleted: with their files?"""

    def __init__(self, count: int, parent: QWidget) -> None:
        """Ask about so many exports."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._asked = count
        self._question, self._told = QLabel(self), QLabel(self)
        theme.set_role(self._question, "h2")
        theme.set_role(self._told, "muted")
        for label in (self._question, self._told):
            label.setWordWrap(True)
        self.with_files = QCheckBox(self)
        self.with_files.toggled.connect(self.retranslate)
        self.delete, self.keep = QPushButton(self), QPushButton(self)
        theme.set_role(self.delete, "danger")
        self.delete.setAutoDefault(False)
        self.keep.setDefault(True)
        self.delete.clicked.connect(self._confirm)
        self.keep.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (self._question, self.with_files, self._told):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.scaled(420))
        put_in_reading_order(self)
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Delete exports"))
        self._question.setText(self.trn("Take %n exports off the list?", None, self._asked))
        self.with_files.setText(self.tr("Delete the &files as well"))
        self._told.setText(
            self.tr("The files are deleted from this computer; that cannot be undone.")
            if self.with_files.isChecked()
            else self.tr("The files stay where they are.")
        )
        self.delete.setText(self.tr("&Delete"))
        self.keep.setText(self.tr("&Keep"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self.with_files.isChecked())
        self.accept()
