"""The form of a new overdue declaration, insured or not (rules 17–22; ACT-12, ACT-13)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date  # kept forms are read by their annotations
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.domain import deadlines
from cofanet_desktop.domain.commands import DeclareOverdue, SendDocument
from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import agreed_due_dates
from cofanet_desktop.domain.invoices import is_unpaid
from cofanet_desktop.domain.outbox import ATTENTION, OutboxEntry
from cofanet_desktop.domain.overdues import MOST_COMMENT, NO_CONTACT, Contact, standing
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.forms.comment_field import CommentField
from cofanet_desktop.gui.forms.contact_fields import ContactFields
from cofanet_desktop.gui.forms.deadline_banner import DeadlineBanner
from cofanet_desktop.gui.forms.debt_grids import DebtGrids, invoice_state, payment_state
from cofanet_desktop.gui.forms.debt_totals import open_amounts
from cofanet_desktop.gui.forms.form_page import Begun, FormPage, Missing, begin, draft_id_of
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.gui.forms.intervention_choice import InterventionChoice
from cofanet_desktop.gui.forms.intervention_panel import InterventionPanel
from cofanet_desktop.gui.forms.result_panel import Result
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.outbox import reason
from cofanet_desktop.gui.routes import (
    CORRECT,
    NEW,
    Route,
    add_to_declaration_route,
    company_route,
    declaration_route,
)
from cofanet_desktop.gui.widgets.attachments import Attachments
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import company_facts
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import companies, outbox, overdues
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.issuing import Issued
from cofanet_desktop.services.overdues import DeclarationDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.deadlines import Deadline
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

Lines = list[dict[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationAnswers:
    """The form as it was typed."""

    invoices: Lines
    payments: Lines
    intervention: bool | None = None
    contact: Contact = NO_CONTACT
    comment: str = ""
    documents: tuple[Attachment, ...] = ()
    last_day: date | None = None
    """The last day to declare what was typed, for the to-do list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunDeclaration(Begun[DeclarationAnswers]):
    """What the form starts from, with the company it is about."""

    file: CompanyFile
    is_insured: bool
    moved: dict[str, date]
    """Due dates that accepted extensions gave, by invoice reference."""
    today: date
    held: tuple[str, ...] = ()
    """Commands that sent the documents of the refused declaration: they never left, and go with the corrected one."""

    @property
    def earlier(self) -> OverdueDeclaration | None:
        """Return the declaration that stands on the debtor already, if one does."""
        return standing(row.record for row in self.file.declarations)


def last_contact(rows: Sequence[DutyRow[OverdueDeclaration]]) -> Contact:
    """Return the contact named in the newest of these declarations, nobody when none was."""
    return next((row.record.contact for row in rows if row.record.contact != NO_CONTACT), NO_CONTACT)


def _held_documents(session: Session, refused_id: str) -> dict[str, Attachment]:
    """Return the documents that were to go with a refused declaration, by the command that is kept back with it."""
    return {
        entry.id: Attachment(args.file_name, args.media_type, args.size, args.sha256, args.kind)
        for entry in outbox.open_commands(session)
        if entry.state in ATTENTION
        and entry.command is not None
        and isinstance(args := entry.command.args, SendDocument)
        and args.subject_id == refused_id
    }


class DeclarationForm(FormPage[DeclarationAnswers]):
    """Declares unpaid invoices; the deadline stands above, the intervention is confirmed on a page of its own."""

    icon_name = "gavel"
    draft_kind = "declaration"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty form."""
        super().__init__(session, tasks)
        self._declared = ""
        self._last_day: date | None = None
        self.deadline = DeadlineBanner(self)
        self.pin(self.deadline)
        self.company = FactGrid(self.content, may_pair=True)
        self.debts = DebtGrids(tasks, session.today, self.content)
        self.intervention = InterventionChoice(self.content)
        self.contact = ContactFields(self.content)
        self.comment = CommentField(MOST_COMMENT, parent=self.content)
        self.documents = Attachments(session, tasks, self.content)
        self.confirmation = InterventionPanel(self)
        self.add_panel(self.confirmation)
        self._cards = {
            name: Card("", self.content)
            for name in ("company", "intervention", "contact", "documents", "comment")
        }
        self._lay_out()
        for part in (self.debts, self.intervention, self.contact, self.documents, self.comment):
            part.changed.connect(self.touch)
        self.debts.settled.connect(self._show_deadline)
        self.company.link_clicked.connect(lambda number: self.navigate.emit(company_route(number)))
        self.banner.action_clicked.connect(self._go_to_earlier)
        self.confirmation.back.clicked.connect(self.back_to_form)
        self.retranslate()

    # -- what the frame asks ------------------------------------------------------------------------

    def title(self) -> str:
        """Return what is declared, and on whom."""
        begun = self._begun
        name = self.tr("Overdue declaration")
        if begun is None:
            return name
        if not begun.is_insured:
            name = self.tr("Overdue declaration, uninsured debt")
        return f"{name} – {begun.file.company.local_name or begun.file.company.name}"

    def submit_text(self) -> str:
        """Return the verb."""
        return self.tr("&Submit declaration")

    def load(self, argument: str) -> BegunDeclaration:
        """Return what the form of a new declaration, or of a refused one to be corrected, starts from."""
        if argument.startswith(CORRECT):
            return self._correction(argument.removeprefix(CORRECT))
        number, _, kind = argument.removeprefix(NEW).partition("/")
        return self._begin(number, None, is_insured=kind != "uninsured")

    def _correction(self, command_id: str) -> BegunDeclaration:
        command = outbox.find(self.session, command_id).command
        if command is None or not isinstance(command.args, DeclareOverdue):
            raise refused(
                "NOT_A_DECLARATION",
                QT_TRANSLATE_NOOP("Rules", "This request declares no overdue."),
                QT_TRANSLATE_NOOP("Rules", "Open the outbox and choose it again."),
            )
        args = command.args
        held = _held_documents(self.session, command_id)
        first = DeclarationAnswers(
            invoices=invoice_state(args.invoices),
            payments=payment_state(args.payments),
            intervention=args.intervention,
            contact=args.contact,
            comment=args.comment,
            documents=tuple(held.values()),
        )
        begun = self._begin(args.easy_number, first, is_insured=args.is_insured, replaces=command_id)
        return replace(begun, held=tuple(held))

    def _begin(
        self,
        number: str,
        first: DeclarationAnswers | None,
        *,
        is_insured: bool,
        replaces: str | None = None,
    ) -> BegunDeclaration:
        session = self.session
        file = companies.show(session, number)
        if first is None:
            contact = last_contact(overdues.listed(session))
            first = DeclarationAnswers(invoices=[], payments=[], contact=contact)
        kind = "insured" if is_insured else "uninsured"
        draft = draft_id_of(
            self.draft_kind, file.contract.id, file.company.easy_number, kind, replaces=replaces
        )
        begun = begin(session, draft, file.company.easy_number, first, replaces=replaces)
        return BegunDeclaration(
            draft_id=begun.draft_id,
            easy_number=begun.easy_number,
            first=begun.first,
            kept=begun.kept,
            kept_at=begun.kept_at,
            replaces=begun.replaces,
            file=file,
            is_insured=is_insured,
            moved=agreed_due_dates(row.record for row in reversed(file.extensions)),
            today=session.today(),
        )

    def opened(self, begun: Begun[DeclarationAnswers]) -> None:
        """Show whom the declaration is about and what the contract says."""
        if not isinstance(begun, BegunDeclaration):
            return
        self._declared = ""
        self.debts.begin(begun.file.contract.currency)
        self.intervention.set_mode(begun.file.contract.intervention)
        self._show_company(begun)
        self._show_obstacle(begun)

    def fill(self, form: DeclarationAnswers) -> None:
        """Show what was typed."""
        self.debts.invoices.restore(form.invoices)
        self.debts.payments.restore(form.payments)
        self.intervention.set_value(form.intervention)
        self.contact.set_contact(form.contact)
        self.comment.set_text(form.comment)
        self.documents.set_attachments(form.documents)

    def form(self) -> DeclarationAnswers:
        """Return what is typed."""
        return DeclarationAnswers(
            invoices=self.debts.invoices.state(),
            payments=self.debts.payments.state(),
            intervention=self.intervention.value(),
            contact=self.contact.contact(),
            comment=self.comment.text(),
            documents=self.documents.attachments(),
            last_day=self._last_day,
        )

    def missing(self) -> Sequence[Missing]:
        """Return what keeps the declaration from being submitted."""
        found = self.debts.missing()
        payments = self.debts.new_payments()
        if not found and not any(is_unpaid(one, payments) for one in self.debts.new_invoices()):
            found.append(Missing(self.tr("An unpaid invoice"), self.debts.go_to_new_line))
        if self.intervention.value() is None:
            found.append(Missing(self.tr("Intervention: yes or no"), self.intervention.yes.setFocus))
        if self.contact.refusal() is not None:
            text = self.tr("Contact: a name, and a phone number or an e-mail address")
            found.append(Missing(text, lambda: self.contact.first_missing().setFocus()))
        if self.comment.is_too_long:
            found.append(Missing(self.tr("Comment is too long"), self.comment.edit.setFocus))
        if self.documents.is_busy:
            found.append(Missing(self.tr("Documents are still being read"), self.documents.add.setFocus))
        return found

    def first_field(self) -> QWidget:
        """Return the grid of invoices."""
        return self.debts.invoices.view

    def confirm(self, form: DeclarationAnswers, go_on: Callable[[], None]) -> None:
        """Show what an intervention means before it is asked for (rule 19)."""
        begun = self._begun
        if begun is None or not form.intervention:
            go_on()
            return
        self.confirmation.ask(
            begun.file, open_amounts(self.debts.sums()), form.contact, partial(self._confirmed, go_on)
        )
        self.show_panel(self.confirmation)
        self.confirmation.confirm.setFocus()

    def _confirmed(self, go_on: Callable[[], None]) -> None:
        self.confirmation.confirm.setEnabled(False)
        go_on()

    def submission(self, begun: Begun[DeclarationAnswers], form: DeclarationAnswers) -> Callable[[], object]:
        """Return the work that declares."""
        assert isinstance(begun, BegunDeclaration)  # noqa: S101 - `load` makes no other
        draft = DeclarationDraft(
            easy_number=begun.file.company.easy_number,
            is_insured=begun.is_insured,
            invoices=self.debts.new_invoices(),
            payments=self.debts.new_payments(),
            intervention=form.intervention,
            contact=form.contact,
            comment=form.comment.strip(),
            documents=form.documents,
        )
        session = self.session

        def work() -> Issued:
            issued = overdues.declare(session, draft, replaces=begun.replaces, form=begun.draft_id)
            for command_id in begun.held:
                outbox.discard(session, command_id)
            return issued

        return work

    def submitted(self, result: object) -> None:
        """Show that it was declared, and follow it to the insurer."""
        if isinstance(result, Issued):
            self._declared = result.command_id
            self._read_declared()

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Return the field a refusal is about."""
        fields: dict[str, QWidget] = {
            "CONTACT_INCOMPLETE": self.contact.first_missing(),
            "COMMENT_TOO_LONG": self.comment.edit,
            "INTERVENTION_NOT_CHOSEN": self.intervention.yes,
            "NOTHING_TO_DECLARE": self.debts.invoices.view,
        }
        return fields.get(rule)

    def refresh(self, changes: object) -> None:
        """Follow what was declared; a form being typed stays as it is."""
        if self._declared:
            self._read_declared()

    # -- showing ------------------------------------------------------------------------------------

    @property
    def _begun(self) -> BegunDeclaration | None:
        return self.begun if isinstance(self.begun, BegunDeclaration) else None

    def found_deadline(self) -> Deadline | None:
        """Return the last day to declare what is typed (rule 22); None as long as there is none."""
        begun = self._begun
        if begun is None or not begun.is_insured:
            return None
        terms = begun.file.contract.declaration
        invoices, payments = self.debts.every_invoice(), self.debts.every_payment()
        return deadlines.buyers_deadline(invoices, payments, terms, begun.moved)

    def _show_deadline(self) -> None:
        begun = self._begun
        if begun is not None:
            found = self.found_deadline()
            self._last_day = found.on if found is not None else None
            self.deadline.show_deadline(
                found,
                begun.file.contract.declaration,
                begun.today,
                is_insured=begun.is_insured,
            )

    def _show_company(self, begun: BegunDeclaration) -> None:
        file = begun.file
        cover = file.effective_cover
        shown = translate_message(cover.explanation) if cover else self.tr("No cover in force")
        portfolio = ""
        if file.entry is None:
            portfolio = self.tr("Not in your portfolio yet: the declaration adds it.")
        self.company.set_facts(
            [
                *company_facts(file.company, file.contract),
                Fact(self.tr("Cover"), shown),
                Fact(self.tr("Portfolio"), portfolio),
            ]
        )

    def _show_obstacle(self, begun: BegunDeclaration) -> None:
        """Say beforehand why the declaration would be refused; the form can be filled in all the same."""
        duty = Duty.OVERDUE if begun.is_insured else Duty.UNINSURED_OVERDUE
        offer = next((one for one in begun.file.duties if one.duty is duty), None)
        if offer is None or offer.refusal is None:
            self.banner.hide()
            return
        action = self.tr("Add to it") if begun.earlier is not None else ""
        self.banner.say(sentences(offer.refusal), Tone.WARN, action)

    def _go_to_earlier(self) -> None:
        begun = self._begun
        if begun is not None and begun.earlier is not None:
            self.navigate.emit(add_to_declaration_route(begun.earlier.id))

    # -- what became of it --------------------------------------------------------------------------

    def _read_declared(self) -> None:
        session, declared = self.session, self._declared

        def work() -> DutyRow[OverdueDeclaration] | OutboxEntry:
            try:
                return overdues.show(session, declared)
            except RuleViolation:  # what the insurer refuses is taken out again
                return outbox.find(session, declared)

        self.tasks.read(self, work, latest="declared").then(self._show_declared).run()

    def _show_declared(self, found: DutyRow[OverdueDeclaration] | OutboxEntry) -> None:
        if isinstance(found, OutboxEntry):
            self.show_result(self._refused_result(found))
            return
        if found.record.id != self._declared:
            return
        self.banner.hide()
        self.confirmation.confirm.setEnabled(True)
        result = self._result(found)
        if self._stack.currentWidget() is self.result:
            self.result.update_result(result)
        else:
            self.show_result(result)

    def _refused_result(self, entry: OutboxEntry) -> Result:
        """Return what is shown when the insurer does not take what was declared."""
        correct = correction_route(entry) or Route("outbox")
        return Result(
            heading=self.tr("Not taken by the insurer"),
            next_steps=tuple(text for text in reason(entry) if text),
            actions=(
                (self.tr("&Correct and send"), partial(self._go, correct)),
                (self.tr("&Outbox"), partial(self._go, Route("outbox"))),
            ),
            state=state_look(entry.state),
        )

    def _result(self, row: DutyRow[OverdueDeclaration]) -> Result:
        declared = row.record
        reference = declared.reference or self.tr("given by the insurer once it has the declaration")
        return Result(
            heading=self.tr("Overdue declared"),
            facts=(
                Fact(self.tr("Company"), row.company_name),
                Fact(self.tr("Reference"), reference),
                Fact(self.tr("Open"), open_amounts(self.debts.sums())),
                Fact(self.tr("Last day to declare"), self._deadline_told(declared)),
                Fact(
                    self.tr("Intervention"),
                    self.tr("asked for") if declared.wants_intervention else self.tr("not asked for"),
                ),
            ),
            next_steps=self._next_steps(row),
            actions=(
                (self.tr("&Open the declaration"), partial(self._go, declaration_route(declared.id))),
                (self.tr("&List of overdues"), partial(self._go, Route("overdues"))),
                (self.tr("&Company page"), partial(self._go, company_route(declared.easy_number))),
            ),
            state=state_look(row.state) if row.state is not None else None,
        )

    def _deadline_told(self, declared: OverdueDeclaration) -> str:
        if declared.deadline is None:
            return ""
        day = formats.day(declared.deadline)
        return self.tr("{day}: declared late").format(day=day) if declared.is_late else day

    def _next_steps(self, row: DutyRow[OverdueDeclaration]) -> tuple[str, ...]:
        begun = self._begun
        steps = [
            self.tr("Saved on this computer; it is sent as soon as the insurer can be reached.")
            if row.state is not None
            else self.tr("The insurer has the declaration and examines it.")
        ]
        if begun is not None and begun.file.entry is None:
            steps.append(self.tr("The company was added to your portfolio."))
        steps.append(self.tr("Further invoices and payments are added to this declaration."))
        steps.append(self.tr("Each step of the insurer comes as a notification."))
        return tuple(steps)

    def _go(self, route: Route) -> None:
        self.navigate.emit(route)

    # -- texts and layout ---------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        headings = {
            "company": self.tr("Debtor"),
            "intervention": self.tr("Intervention"),
            "contact": self.tr("Your contact for the insurer"),
            "documents": self.tr("Documents"),
            "comment": self.tr("Comment"),
        }
        for name, text in headings.items():
            self._cards[name].set_heading(text)
        self.comment.set_name(self.tr("Comment"))
        begun = self._begun
        if begun is not None:
            self._show_company(begun)
            self._show_obstacle(begun)

    def _lay_out(self) -> None:
        parts = {
            "company": self.company,
            "intervention": self.intervention,
            "contact": self.contact,
            "documents": self.documents,
            "comment": self.comment,
        }
        for name, part in parts.items():
            self._cards[name].body.addWidget(part)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._cards["company"])
        layout.addWidget(self.debts)
        for name in ("intervention", "contact", "documents", "comment"):
            layout.addWidget(self._cards[name])
        layout.addStretch(1)
