"""The name of a new profile with demonstration data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError, InvalidInput
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin, translate_message

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks


class NewProfileDialog(TrMixin, QDialog):
    """Asks for a name and makes the profile; a name that cannot be one is refused in place."""

    made = Signal(str)
    """Emitted with the name once the profile is there."""

    def __init__(self, tasks: Tasks, make: Callable[[str], None], parent: QWidget) -> None:
        """Make the profile with `make(name)`, in a task; what it raises is shown under the field."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._tasks, self._make = tasks, make
        self.field = QLineEdit(self)
        self.field.setMaxLength(64)
        self.label, self.explanation, self.error = QLabel(self), QLabel(self), QLabel(self)
        self.label.setBuddy(self.field)
        for text, role in ((self.explanation, "muted"), (self.error, "error")):
            text.setWordWrap(True)
            theme.set_role(text, role)
        self.error.hide()
        self.create_button, cancel = QPushButton(self), QDialogButtonBox.StandardButton.Cancel
        theme.set_role(self.create_button, "primary")
        self.create_button.setDefault(True)
        self._buttons = QDialogButtonBox(cancel, self)
        self._buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        for widget in (self.explanation, self.label, self.field, self.error, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(theme.scaled(420))
        self.create_button.clicked.connect(self._create)
        self._buttons.rejected.connect(self.reject)
        self.field.textEdited.connect(self._forget_error)
        self.retranslate()
        self.field.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("New demonstration profile"))
        self.explanation.setText(
            self.tr(
                "A profile is a set of contracts, companies and requests of its own. This one is filled with invented"
                " data and opens in a window of its own."
            )
        )
        self.label.setText(self.tr("&Name of the profile"))
        self.field.setAccessibleName(self.tr("Name of the profile"))
        self.create_button.setText(self.tr("&Create and open"))
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _create(self) -> None:
        name, make = self.field.text().strip(), self._make
        if not name:
            self._refuse(self.tr("Give the profile a name."))
            return
        self.create_button.setEnabled(False)
        work = self._tasks.write(self, lambda: make(name))
        work.then(lambda _done: self._created(name)).failed(self._failed).run()

    def _created(self, name: str) -> None:
        self.made.emit(name)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.create_button.setEnabled(True)
        if isinstance(error, InvalidInput) and error.rule == "PROFILE_NAME_NOT_VALID":
            self._refuse(
                self.tr("{message} Use letters, digits, spaces, dots and dashes.").format(
                    message=translate_message(error.message)
                )
            )
        elif isinstance(error, CofanetError):
            self._refuse(failure_sentence(error))
        else:
            self._tasks.report(self, error)

    def _refuse(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()
        theme.set_invalid(self.field, True)
        self._grow()
        announce(self, sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grow(self) -> None:
        """Make room for sentences that take several lines."""
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    @Slot()
    def _forget_error(self) -> None:
        self.error.hide()
        theme.set_invalid(self.field, False)
