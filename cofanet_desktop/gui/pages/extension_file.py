"""An extension that was asked for: where it stands, both plans, its invoices and versions, what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain import extensions as rules
from cofanet_desktop.domain.commands import CancelExtension, ModifyExtension
from cofanet_desktop.domain.covers import refusal
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.extensions import reason_name
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, State
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.confirm import Confirmation, ConfirmDialog
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.extensions import (
    InvoiceRow,
    invoices_model,
    plan_in_words,
    status_look,
    version_rows,
    versions_model,
)
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.extension_check import is_free
from cofanet_desktop.gui.pages.extension_data import in_the_way
from cofanet_desktop.gui.routes import company_route, modify_extension_route, new_extension_route
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import company_facts, insurer_comment
from cofanet_desktop.gui.widgets.credit_timeline import CreditTimeline, invoice_days
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.fitted_table import FittedTable
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.plan_comparison import PlanComparison
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.start import correct_request
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import companies, extensions, outbox

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

_TICK = 1000


@dataclass(frozen=True, slots=True)
class ExtensionView:
    """Everything on the page; `refused` are the requests about the extension that wait for the person."""

    row: DutyRow[Extension]
    file: CompanyFile
    refused: tuple[OutboxEntry, ...]

    @property
    def record(self) -> Extension:
        """Return the extension."""
        return self.row.record


def read_extension(session: Session, extension_id: str) -> ExtensionView:
    """Return what the page of an extension shows; raises RuleViolation when there is none of that id."""
    row = extensions.show(session, extension_id)
    waiting = (one for one in outbox.open_commands(session) if one.state in ATTENTION)
    return ExtensionView(
        row,
        companies.show(session, row.record.easy_number),
        tuple(one for one in waiting if _is_about(one, extension_id)),
    )


def _is_about(entry: OutboxEntry, extension_id: str) -> bool:
    args = entry.command.args if entry.command else None
    return isinstance(args, ModifyExtension | CancelExtension) and args.extension_id == extension_id


class ExtensionFilePage(Page):
    """The page of the extension whose id the route names."""

    icon_name = "calendar-due"
    scrolls = True

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty page; `activate` loads the extension."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._id = ""
        self.view: ExtensionView | None = None
        self.strips: list[Banner] = []
        self.head = ExtensionHead(self.content)
        self.plans = PlanComparison(self.content)
        self.invoices = FittedTable(invoices_model(), self.content)
        self.versions = FittedTable(versions_model(), self.content)
        self.timeline = CreditTimeline(self.content)
        self._cards = {name: Card("", self.content) for name in ("plans", "period", "invoices", "versions")}
        self._lay_out()
        self.head.company_wanted.connect(self._go_to_company)
        self.head.modify.clicked.connect(self._modify)
        self.head.cancel.clicked.connect(self.ask_to_cancel)
        self.head.ask_anew.clicked.connect(self._ask_anew)
        self.head.time_passed.connect(self._load)
        self.retranslate()

    # -- the page -------------------------------------------------------------------------------------

    def title(self) -> str:
        """Return what is shown, and on whom."""
        if self.view is None:
            return self.tr("Due date extension")
        company = self.view.file.company
        return self.tr("Extension: {company}").format(company=company.local_name or company.name)

    def activate(self, argument: str) -> None:
        """Show the extension of this id."""
        if argument != self._id:
            self._id, self.view = argument, None
        self._load()

    def refresh(self, changes: object) -> None:
        """Load the extension again."""
        if self._id:
            self._load()

    @Slot()
    def _load(self) -> None:
        extension_id = self._id
        if self.view is None:
            self.show_busy()
        work = self._tasks.read(self, lambda: read_extension(self._session, extension_id), latest="extension")
        work.then(self._show).failed(self._show_failure).run()

    def _show(self, view: ExtensionView) -> None:
        is_new = self.view is None
        self.view = view
        record = view.record
        self.head.show_view(view, self._session.now())
        self.plans.show_plans(record.plan, record.answered_plan, record.currency)
        moved = rules.agreed_due_dates([record])
        self.invoices.set_rows([InvoiceRow(one, moved.get(one.reference)) for one in record.invoices])
        plan = record.answered_plan or record.plan
        self.timeline.show_invoices(
            invoice_days(record.invoices, plan, view.file.contract.declaration, moved),
            self._session.today(),
            is_free=is_free(view.file),
            is_agreed=record.is_accepted,
        )
        self.versions.set_rows(version_rows(record))
        self._cards["versions"].setVisible(bool(record.history))
        self._show_strips(view)
        self.show_content()
        if is_new:
            self.title_changed.emit()

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, RuleViolation):
            self.show_empty("calendar-due", sentences(error))
        else:
            self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _show_strips(self, view: ExtensionView) -> None:
        """Say what was refused, with the way to correct it."""
        while self.strips:
            gone = self.strips.pop()
            gone.hide()
            gone.deleteLater()
        for entry in view.refused:
            strip = Banner(self.content)
            reason = sentences(entry.problem.violation()) if entry.problem else ""
            can_correct = entry.state is State.REFUSED and entry.kind == ModifyExtension.KIND
            strip.say(
                self.tr("Refused: {reason}").format(reason=reason),
                Tone.BAD,
                self.tr("Correct and &send") if can_correct else "",
            )
            strip.action_clicked.connect(lambda command_id=entry.id: self._correct(command_id))
            self._strips.addWidget(strip)
            self.strips.append(strip)

    # -- actions --------------------------------------------------------------------------------------

    @Slot()
    def ask_to_cancel(self) -> None:
        """Ask before taking the pending request back, saying what counts afterwards."""
        view = self.view
        if view is None:
            return
        record = view.record
        agreed = record.agreed()
        if agreed is not None:
            consequence = self.tr(
                "Only the change is taken back. What was agreed before counts again: {plan}."
            ).format(plan=plan_in_words(agreed.answered_plan, record.currency))
        else:
            consequence = self.tr("Nothing is asked of the insurer any more: the due dates stay as they are.")
        asked = Confirmation(
            question=self.tr("Cancel this request for later due dates?"),
            facts=(
                *company_facts(view.file.company, view.file.contract),
                Fact(self.tr("Amount"), formats.amount(record.total)),
                Fact(self.tr("Plan asked for"), plan_in_words(record.plan, record.currency)),
            ),
            consequence=consequence,
            verb=self.tr("&Cancel the request"),
        )
        dialog = ConfirmDialog(self._tasks, asked, lambda: extensions.cancel(self._session, record.id), self)
        dialog.confirmed.connect(lambda: tell(self, self.tr("Saved, to be sent to the insurer.")))
        dialog.open()

    @Slot()
    def _modify(self) -> None:
        self.navigate.emit(modify_extension_route(self._id))

    @Slot()
    def _ask_anew(self) -> None:
        if self.view is not None:
            self.navigate.emit(new_extension_route(self.view.record.easy_number))

    @Slot(str)
    def _go_to_company(self, easy_number: str) -> None:
        self.navigate.emit(company_route(easy_number))

    def _correct(self, command_id: str) -> None:
        if self.view is not None:
            number = self.view.record.easy_number
            correct_request(self, self._session, self._tasks, command_id, number)

    # -- texts and layout -----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set the headings, and everything made from the data."""
        self._cards["plans"].set_heading(self.tr("Payment plan"))
        self._cards["period"].set_heading(self.tr("Maximum credit period"))
        self._cards["invoices"].set_heading(self.tr("Invoices and credit notes"))
        self._cards["versions"].set_heading(self.tr("Earlier versions"))
        self.invoices.setAccessibleName(self.tr("Invoices and credit notes"))
        self.versions.setAccessibleName(self.tr("Earlier versions"))
        if self.view is not None:
            self._show(self.view)

    def _lay_out(self) -> None:
        self._cards["plans"].body.addWidget(self.plans)
        self._cards["period"].body.addWidget(self.timeline)
        self._cards["invoices"].body.addWidget(self.invoices)
        self._cards["versions"].body.addWidget(self.versions)
        self._strips = QVBoxLayout()
        self._strips.setSpacing(8)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._strips)
        layout.addWidget(self.head)
        for card in self._cards.values():
            layout.addWidget(card)
        layout.addStretch(1)


class ExtensionHead(TranslatedWidget):
    """Who, where it stands, the insurer's words, the time left, and the actions with what stands in their way."""

    company_wanted = Signal(str)
    time_passed = Signal()
    """The moment an answer is expected has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._view: ExtensionView | None = None
        self._card = Card("", self)
        self.status, self.sync, self.simulated = (Pill(parent=self) for _ in range(3))
        self.company = QPushButton(self)
        theme.set_role(self.company, "link")
        self.facts = FactGrid(self, may_pair=True)
        self.countdown, self.reason = QLabel(self), QLabel(self)
        for label in (self.countdown, self.reason):
            label.setWordWrap(True)
        theme.set_role(self.countdown, "strong")
        theme.set_role(self.reason, "caption")
        self.modify, self.cancel, self.ask_anew = (QPushButton(self) for _ in range(3))
        for button, icon in ((self.modify, "edit"), (self.cancel, "x"), (self.ask_anew, "plus")):
            button.setIcon(icons.icon(icon, "secondary"))
            button.setIconSize(QSize(18, 18))
        self._now: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._lay_out()
        self.company.clicked.connect(self._want_company)
        self.retranslate()

    def show_view(self, view: ExtensionView, now: datetime) -> None:
        """Show the extension of `view`; the time left is counted from `now`."""
        self._view, self._now = view, now
        self._timer.stop()
        self.retranslate()
        expected = view.record.answer_expected_at
        if view.record.is_pending and expected is not None and expected > now:
            self._timer.start()

    def retranslate(self) -> None:
        """Set every text."""
        self.modify.setText(" " + self.tr("&Modify…"))
        self.cancel.setText(" " + self.tr("&Cancel request…"))
        if self._view is None:
            return
        record, file = self._view.record, self._view.file
        company = file.company
        self._card.set_heading(self.tr("Extension of due dates"))
        self.company.setText(
            f"{company.local_name or company.name} · {formats.isolated(company.easy_number)}"
        )
        look = status_look(record.status)
        self.status.set_status(look.word, look.tone, look.icon)
        state = self._view.row.state
        self.sync.setVisible(state in UNSETTLED)
        if state is not None:
            sync = state_look(state)
            self.sync.set_status(sync.word, sync.tone, sync.icon)
        self.simulated.set_status(self.tr("Simulated decision"), Tone.WARN, "alert-triangle")
        self.simulated.setVisible(
            file.contract.is_demonstration
            and record.status in (*rules.ACCEPTED, rules.ExtensionStatus.REFUSED)
        )
        self.facts.set_facts(self._facts(record))
        self._show_actions(record, file)
        self._count_down()

    def _facts(self, record: Extension) -> tuple[Fact, ...]:
        expected = record.answer_expected_at if record.is_pending else None
        agreed = None if record.is_accepted else record.agreed()
        before = plan_in_words(agreed.answered_plan, record.currency) if agreed is not None else ""
        return (
            Fact(self.tr("Insurer's reference"), record.reference),
            Fact(self.tr("Amount"), formats.amount(record.total)),
            Fact(self.tr("Reason"), translate_message(reason_name(record.reason))),
            Fact(self.tr("Version"), formats.integer(record.version)),
            Fact(self.tr("Asked on"), formats.moment(record.asked_at)),
            Fact(self.tr("Answer expected"), formats.moment(expected) if expected else ""),
            Fact(self.tr("Decided on"), formats.day(record.decided_on) if record.decided_on else ""),
            Fact(self.tr("Insurer's comment"), insurer_comment(record.comment)),
            Fact(self.tr("Counts until then") if record.is_pending else self.tr("Still counts"), before),
        )

    def _show_actions(self, record: Extension, file: CompanyFile) -> None:
        declared = in_the_way(file)
        against_change = refusal(lambda: rules.check_modify(record))
        against_cancelling = refusal(lambda: rules.check_cancel(record))
        self.modify.setEnabled(against_change is None and not declared)
        self.cancel.setVisible(against_cancelling is None)
        self.ask_anew.setVisible(bool(declared) or not record.stands)
        self.ask_anew.setText(
            " " + (self.tr("&E-mail to the collection department…") if declared else self.tr("&New request…"))
        )
        why = self._why_not(against_change, is_declared=bool(declared))
        self.reason.setText(why)
        self.reason.setVisible(bool(why))
        self.modify.setToolTip(why)
        self.modify.setAccessibleDescription(why)

    def _why_not(self, against_change: CofanetError | None, *, is_declared: bool) -> str:
        if is_declared:
            return self.tr(
                "An overdue is declared on this buyer: changes are asked of the collection department by e-mail."
            )
        return sentences(against_change)

    @Slot()
    def _tick(self) -> None:
        if self._now is not None:
            self._now += timedelta(milliseconds=_TICK)
        self._count_down()

    def _count_down(self) -> None:
        record = self._view.record if self._view is not None else None
        expected = record.answer_expected_at if record is not None and record.is_pending else None
        self.countdown.setVisible(record is not None and record.is_pending)
        if record is None or not record.is_pending:
            return
        if expected is None or self._now is None:
            self.countdown.setText(self.tr("The insurer's answer is awaited."))
            return
        left = expected - self._now
        if left.total_seconds() <= 0:
            self.countdown.setText(self.tr("The answer is due any moment."))
            if self._timer.isActive():
                self._timer.stop()
                self.time_passed.emit()
        else:
            self.countdown.setText(self.tr("Answer expected in {time}").format(time=formats.countdown(left)))

    @Slot()
    def _want_company(self) -> None:
        if self._view is not None:
            self.company_wanted.emit(self._view.record.easy_number)

    def _lay_out(self) -> None:
        for pill in (self.simulated, self.sync, self.status):
            self._card.add_to_heading(pill)
        top = QHBoxLayout()
        top.addWidget(self.company)
        top.addStretch(1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        for button in (self.modify, self.cancel, self.ask_anew):
            actions.addWidget(button)
        actions.addStretch(1)
        self._card.body.addLayout(top)
        self._card.body.addWidget(self.countdown)
        self._card.body.addWidget(self.facts)
        self._card.body.addLayout(actions)
        self._card.body.addWidget(self.reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
