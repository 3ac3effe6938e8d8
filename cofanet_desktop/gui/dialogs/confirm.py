"""A question before something irreversible goes to the insurer, naming company, number, product and amount."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin, translate_message
from cofanet_desktop.ui_gen.ui_confirm_dialog import Ui_ConfirmDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.widgets.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """What is asked, all translated: the question, what it is about, what follows from yes, the verb of yes."""

    question: str
    facts: tuple[Fact, ...]
    consequence: str
    verb: str
    no: str = ""
    """What declining is called; empty for `Keep it`."""
    is_harmful: bool = True
    """Whether yes gives something up."""


class ConfirmDialog(TrMixin, QDialog):
    """Asks, does the work on yes, and shows a refusal in place; no is the default."""

    confirmed = Signal()
    """The work was done."""

    def __init__(
        self, tasks: Tasks, confirmation: Confirmation, work: Callable[[], object], parent: QWidget
    ) -> None:
        """Ask `confirmation`; yes runs `work` as a write task."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._tasks, self._work = tasks, work
        self.ui = Ui_ConfirmDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(confirmation.question)
        self.ui.question.setText(confirmation.question)
        self.ui.facts.set_facts(confirmation.facts)
        self.ui.consequence.setText(confirmation.consequence)
        self.ui.consequence.setVisible(bool(confirmation.consequence))
        self.ui.confirm.setText(confirmation.verb)
        self._no = confirmation.no
        self.ui.cancel.setText(self._no or self.tr("&Keep it"))
        theme.set_role(self.ui.confirm, "danger" if confirmation.is_harmful else "primary")
        self.ui.error.hide()
        self.ui.cancel.clicked.connect(self.reject)
        self.ui.confirm.clicked.connect(self._confirm)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language where the texts are the dialog's own."""
        if event.type() is QEvent.Type.LanguageChange:
            self.ui.cancel.setText(self._no or self.tr("&Keep it"))
        super().changeEvent(event)

    @Slot()
    def _confirm(self) -> None:
        self.ui.confirm.setEnabled(False)
        self._tasks.write(self, self._work).then(self._done).failed(self._failed).run()

    def _done(self, _result: object) -> None:
        self.confirmed.emit()
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self.ui.confirm.setEnabled(True)
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        hint = f" {translate_message(error.hint)}" if error.hint else ""
        self.ui.error.setText(translate_message(error.message) + hint)
        self.ui.error.show()
        announce(self, self.ui.error.text())
