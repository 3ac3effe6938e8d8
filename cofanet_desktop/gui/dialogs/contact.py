"""Another contact for a declaration (rule 21)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.forms.contact_fields import ContactFields
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.overdues import Contact
    from cofanet_desktop.gui.tasks import Tasks


class ContactDialog(TrMixin, QDialog):
    """Asks for a contact and saves it; a refusal is shown in place."""

    saved = Signal()

    def __init__(
        self, tasks: Tasks, contact: Contact, save: Callable[[Contact], object], parent: QWidget
    ) -> None:
        """Begin with `contact`; `save(contact)` runs as a write task."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._tasks, self._save = tasks, save
        self.fields = ContactFields(self)
        self.fields.set_contact(contact)
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        theme.set_role(self.error, "error")
        self.error.hide()
        self.change, self.keep = QPushButton(self), QPushButton(self)
        theme.set_role(self.change, "primary")
        self.change.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.change, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (self.fields, self.error, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(theme.scaled(420))
        self.change.clicked.connect(self._change)
        self.keep.clicked.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Contact of the declaration"))
        self.change.setText(self.tr("&Change contact"))
        self.keep.setText(self.tr("&Keep it"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _change(self) -> None:
        contact, save = self.fields.contact(), self._save
        self.change.setEnabled(False)
        work = self._tasks.write(self, lambda: save(contact))
        work.then(self._done).failed(self._refused).run()

    def _done(self, _result: object) -> None:
        self.saved.emit()
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.change.setEnabled(True)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.error.setText(sentences(error))
        self.error.show()
        announce(self, self.error.text())
        self.fields.first_missing().setFocus(Qt.FocusReason.OtherFocusReason)
