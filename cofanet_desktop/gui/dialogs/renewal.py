"""Renewing several covers: one summary before, then a result for each company in the same window (HOME-5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.renewals import RenewalLine, reason, renewals_model
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.services import renewals

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.renewals import Renewal, Renewed
    from cofanet_desktop.services.session import Session


class RenewalDialog(TrMixin, QDialog):
    """Lists the covers chosen, those that cannot be renewed with the reason; asks, then follows each answer."""

    def __init__(self, session: Session, tasks: Tasks, product_ids: Sequence[str], parent: QWidget) -> None:
        """Summarise renewing these products."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session, self._tasks = session, tasks
        self._ids = tuple(product_ids)
        self._ends: dict[str, date | None] = {}
        self._asked: list[Renewed] = []
        self._lead, self._reason, self._error = QLabel(self), QLabel(self), QLabel(self)
        self.table = RowTable(renewals_model(session.today, is_checkable=False), self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.selection_changed.connect(self._show_reason)
        self.renew, self.close_button = QPushButton(self), QPushButton(self)
        self.renew.setIcon(icons.icon("refresh", "on_accent"))
        self.renew.clicked.connect(self._renew)
        self.close_button.clicked.connect(self.reject)
        self._lay_out()
        self.retranslate()
        self.refresh(None)

    @property
    def lines(self) -> tuple[RenewalLine, ...]:
        """Return the lines shown."""
        return self.table.rows_model.rows

    @property
    def lead(self) -> str:
        """Return the sentence above the list."""
        return self._lead.text()

    def refresh(self, changes: object) -> None:
        """Look again: before asking, whether each can be renewed; afterwards, how far each has come."""
        session, ids, asked = self._session, self._ids, list(self._asked)
        if asked:
            work = self._tasks.read(self, lambda: renewals.results(session, asked), latest="lines")
        else:
            work = self._tasks.read(self, lambda: renewals.chosen(session, ids), latest="lines")
        work.then(self._show).failed(self._failed).run()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Renew covers"))
        self.table.setAccessibleName(self.tr("Covers to renew"))
        self.close_button.setText(self.tr("&Close"))
        self.table.rows_model.retranslate()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self, found: Sequence[Renewal]) -> None:
        is_asked = bool(self._asked)
        if not is_asked:
            self._ends = {one.product.id: one.product.ends_on for one in found}
        asked_ids = {one.product_id for one in self._asked}
        kept = [] if not is_asked else [line for line in self.lines if line.id not in asked_ids]
        fresh = [RenewalLine(one, is_asked, self._ends.get(one.product.id)) for one in found]
        self.table.set_rows([*fresh, *kept])
        if not self.table.selected():
            self.table.select_first()
        self._tell()
        self._show_reason()

    def _failed(self, error: BaseException) -> None:
        self._say(failure_sentence(error))

    def _possible(self) -> list[str]:
        return [line.id for line in self.lines if line.renewal.can_be_asked and not line.is_asked]

    def _tell(self) -> None:
        """Say what will be asked, or was; offer only what is possible."""
        possible, all_of_them = len(self._possible()), len(self.lines)
        if self._asked:
            asked = self.trn("%n renewals were asked for.", None, len(self._asked))
            text = self.tr("{asked} You can close this window: the answers are notified.").format(asked=asked)
        elif possible == all_of_them:
            text = self.trn("%n covers are asked to go on, each for the amount in force.", None, possible)
        else:
            text = self.tr("{possible} of {covers} can be renewed, each for the amount in force.").format(
                possible=formats.integer(possible), covers=self.trn("%n covers", None, all_of_them)
            )
        self._lead.setText(text)
        self.renew.setText(self.trn(" &Renew %n covers", None, possible))
        self.renew.setVisible(not self._asked)
        self.renew.setEnabled(bool(possible))

    @Slot()
    def _show_reason(self) -> None:
        """Show in full why the chosen cover cannot be renewed, or was not."""
        line = next(iter(self.table.selected()), None)
        text = "" if line is None else reason(line)
        self._reason.setText(text)
        self._reason.setVisible(bool(text))

    @Slot()
    def _renew(self) -> None:
        session, wanted = self._session, self._possible()
        self.renew.setEnabled(False)
        self._say("")
        work = self._tasks.write(self, lambda: renewals.renew(session, wanted))
        work.then(self._sent).failed(self._not_sent).run()

    def _sent(self, asked: list[Renewed]) -> None:
        self._asked = asked
        self._tell()
        announce(self, self.lead)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh(None)

    def _not_sent(self, error: BaseException) -> None:
        self.renew.setEnabled(True)
        self._failed(error)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)

    def _lay_out(self) -> None:
        theme.set_role(self.renew, "primary")
        theme.set_role(self._error, "error")
        theme.set_role(self._reason, "hint")
        for label in (self._lead, self._reason, self._error):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._error.hide()
        self._reason.hide()
        self.close_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.renew)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._lead)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._reason)
        layout.addWidget(self._error)
        layout.addLayout(buttons)
        room = self.screen().availableSize()
        wanted = QSize(theme.scaled(920), theme.scaled(480))
        self.resize(wanted.boundedTo(room - QSize(40, 60)))
