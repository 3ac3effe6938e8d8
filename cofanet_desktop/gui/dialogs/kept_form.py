"""The base of dialogs that keep what is typed when asked to: nothing typed is thrown away without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QPushButton

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.widgets.labelled import Labelled


class KeptFormDialog(TrMixin, QDialog):
    """Saves in a task; a refusal is told under the field it is about, or above the buttons, and what is typed stays."""

    kept = Signal(object)
    """It was saved: what the service gave back."""

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        """Create an empty form; subclasses lay out `buttons` beneath their fields and end with `retranslate`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.tasks = tasks
        self.is_changed = False
        self.error = QLabel(self)
        self.error.setWordWrap(True)
        theme.set_role(self.error, "error")
        self.error.hide()
        self.save, self.cancel = QPushButton(self), QPushButton(self)
        theme.set_role(self.save, "primary")
        self.save.setAutoDefault(False)  # Enter takes a row of a list; Ctrl+Enter saves
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # not of the button: naming it would take them away
            QShortcut(QKeySequence(keys), self, self._save_by_keys)
        self.cancel.setAutoDefault(False)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.save)

    # -- what the form says -------------------------------------------------------------------------------

    def work(self) -> Callable[[], object] | None:
        """Return what saves the form, called in a task; None when something typed cannot be read, and was told."""
        raise NotImplementedError

    def row_of(self, rule: str) -> Labelled | None:
        """Return the field a refused rule is about; None for none in particular."""
        return None

    def retranslate(self) -> None:
        """Set the texts of the buttons; subclasses set theirs."""
        self.save.setText(self.tr("&Save"))
        self.cancel.setText(self.tr("Cancel"))

    # -- saving and closing -------------------------------------------------------------------------------

    @Slot()
    def touch(self) -> None:
        """Note that something was typed or chosen."""
        self.is_changed = True
        self.error.hide()

    @Slot()
    def _save_by_keys(self) -> None:
        if self.save.isVisible():
            self.submit()

    @Slot()
    def submit(self) -> None:
        """Save the form."""
        work = self.work()
        if work is None or not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self.tasks.write(self, work).then(self._done).failed(self._failed).run()

    def _done(self, result: object) -> None:
        self.is_changed = False
        self.kept.emit(result)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if not isinstance(error, CofanetError):
            self.tasks.report(self, error)
            return
        self.refuse(failure_sentence(error), self.row_of(getattr(error, "rule", "")))

    def refuse(self, sentence: str, row: Labelled | None = None) -> None:
        """Tell what is wrong, under a field or above the buttons."""
        if row is None:
            self.error.setText(sentence)
            self.error.show()
            announce(self, sentence)
            return
        row.say(sentence)
        row.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Close; what was changed is saved, thrown away, or kept open, as the person says."""
        if not self.is_changed or not self.save.isVisible():
            super().reject()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            self.tr("There are changes that are not saved."),
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel,
            self,
        )
        box.setInformativeText(self.tr("Save them, discard them, or go on editing?"))
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._answered)
        box.open()

    @Slot(int)
    def _answered(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Save:
            self.submit()
        elif answer == QMessageBox.StandardButton.Discard:
            self.is_changed = False
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
