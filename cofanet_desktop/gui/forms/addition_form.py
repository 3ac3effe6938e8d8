"""The form that adds to an overdue declaration: further lines, a comment (rules 17, 18, 21)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.domain import overdues as rules
from cofanet_desktop.domain.commands import AddToDeclaration
from cofanet_desktop.domain.covers import refusal
from cofanet_desktop.domain.overdues import MOST_COMMENT, OverdueDeclaration
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.forms.comment_field import CommentField
from cofanet_desktop.gui.forms.debt_grids import DebtGrids, invoice_state, payment_state
from cofanet_desktop.gui.forms.debt_totals import open_amounts
from cofanet_desktop.gui.forms.form_page import Begun, FormPage, Missing, begin, draft_id_of
from cofanet_desktop.gui.forms.result_panel import Result
from cofanet_desktop.gui.models.overdues import declaration_look
from cofanet_desktop.gui.routes import ADD, CORRECT, Route, declaration_route
from cofanet_desktop.gui.widgets.attachments import Attachments
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import company_facts
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import state_look
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import companies, outbox, overdues
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.overdues import AdditionDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

Lines = list[dict[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class AdditionAnswers:
    """The form as it was typed."""

    invoices: Lines
    payments: Lines
    comment: str = ""
    documents: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BegunAddition(Begun[AdditionAnswers]):
    """What the form starts from, with the declaration it adds to."""

    row: DutyRow[OverdueDeclaration]
    file: CompanyFile


class AdditionForm(FormPage[AdditionAnswers]):
    """Adds to a declaration; what was told before is shown locked above the new lines."""

    icon_name = "gavel"
    draft_kind = "addition"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty form."""
        super().__init__(session, tasks)
        self._added_to = ""
        self.company = FactGrid(self.content, may_pair=True)
        self.debts = DebtGrids(tasks, session.today, self.content)
        self.comment = CommentField(MOST_COMMENT, parent=self.content)
        self.documents = Attachments(session, tasks, self.content)
        self._cards = {name: Card("", self.content) for name in ("company", "documents", "comment")}
        self._lay_out()
        for part in (self.debts, self.documents, self.comment):
            part.changed.connect(self.touch)
        self.retranslate()

    def title(self) -> str:
        """Return what is added, and on whom."""
        name = self.tr("Addition to an overdue declaration")
        begun = self._begun
        if begun is None:
            return name
        return f"{name} – {begun.file.company.local_name or begun.file.company.name}"

    def submit_text(self) -> str:
        """Return the verb."""
        return self.tr("&Submit addition")

    def load(self, argument: str) -> BegunAddition:
        """Return what the form of this declaration, or of a refused addition to it, starts from."""
        subject = argument.removeprefix(ADD)
        if not subject.startswith(CORRECT):
            return self._begin(subject, AdditionAnswers(invoices=[], payments=[]))
        command_id = subject.removeprefix(CORRECT)
        command = outbox.find(self.session, command_id).command
        if command is None or not isinstance(command.args, AddToDeclaration):
            raise refused(
                "NOT_AN_ADDITION",
                QT_TRANSLATE_NOOP("Rules", "This request adds to no overdue declaration."),
                QT_TRANSLATE_NOOP("Rules", "Open the outbox and choose it again."),
            )
        args = command.args
        first = AdditionAnswers(
            invoices=invoice_state(args.invoices),
            payments=payment_state(args.payments),
            comment=args.comment,
        )
        return self._begin(args.declaration_id, first, replaces=command_id)

    def _begin(
        self, declaration_id: str, first: AdditionAnswers, *, replaces: str | None = None
    ) -> BegunAddition:
        session = self.session
        row = overdues.show(session, declaration_id)
        number = row.record.easy_number
        draft = draft_id_of(self.draft_kind, row.record.contract_id, declaration_id, replaces=replaces)
        begun = begin(session, draft, number, first, replaces=replaces)
        return BegunAddition(
            draft_id=begun.draft_id,
            easy_number=begun.easy_number,
            first=begun.first,
            kept=begun.kept,
            kept_at=begun.kept_at,
            replaces=begun.replaces,
            row=row,
            file=companies.show(session, number),
        )

    def opened(self, begun: Begun[AdditionAnswers]) -> None:
        """Lock what was told before."""
        if not isinstance(begun, BegunAddition):
            return
        self._added_to = ""
        declared = begun.row.record
        self.debts.begin(begun.file.contract.currency, declared.every_invoice(), declared.every_payment())
        self._show_company(begun)
        obstacle = refusal(lambda: rules.check_add(declared))
        if obstacle is None:
            self.banner.hide()
        else:
            self.banner.say(sentences(obstacle), Tone.WARN)

    def fill(self, form: AdditionAnswers) -> None:
        """Show what was typed."""
        self.debts.invoices.restore(form.invoices)
        self.debts.payments.restore(form.payments)
        self.comment.set_text(form.comment)
        self.documents.set_attachments(form.documents)

    def form(self) -> AdditionAnswers:
        """Return what is typed."""
        return AdditionAnswers(
            invoices=self.debts.invoices.state(),
            payments=self.debts.payments.state(),
            comment=self.comment.text(),
            documents=self.documents.attachments(),
        )

    def missing(self) -> Sequence[Missing]:
        """Return what keeps the addition from being submitted."""
        found = self.debts.missing()
        if self.comment.is_too_long:
            found.append(Missing(self.tr("Comment is too long"), self.comment.edit.setFocus))
        if self.documents.is_busy:
            found.append(Missing(self.tr("Documents are still being read"), self.documents.add.setFocus))
        adds = self.debts.new_invoices() or self.debts.new_payments() or self.documents.attachments()
        if not (found or adds or self.comment.text().strip()):
            text = self.tr("An invoice, a payment, a document or a comment")
            found.append(Missing(text, self.debts.go_to_new_line))
        return found

    def first_field(self) -> QWidget:
        """Return the grid of invoices."""
        return self.debts.invoices.view

    def submission(self, begun: Begun[AdditionAnswers], form: AdditionAnswers) -> Callable[[], object]:
        """Return the work that adds."""
        assert isinstance(begun, BegunAddition)  # noqa: S101 - `load` makes no other
        draft = AdditionDraft(
            declaration_id=begun.row.record.id,
            invoices=self.debts.new_invoices(),
            payments=self.debts.new_payments(),
            comment=form.comment.strip(),
            documents=form.documents,
        )
        session = self.session
        return lambda: overdues.add(session, draft, replaces=begun.replaces, form=begun.draft_id)

    def submitted(self, result: object) -> None:
        """Say that it was added, and follow it to the insurer."""
        begun = self._begun
        if begun is not None:
            self._added_to = begun.row.record.id
            self._read_added()

    def refresh(self, changes: object) -> None:
        """Follow what was added; a form being typed stays as it is."""
        if self._added_to:
            self._read_added()

    def _read_added(self) -> None:
        session, declaration_id = self.session, self._added_to
        work = self.tasks.read(self, lambda: overdues.show(session, declaration_id), latest="added")
        work.then(self._show_added).run()

    def _show_added(self, row: DutyRow[OverdueDeclaration]) -> None:
        if row.record.id != self._added_to:
            return
        result = self._result(row)
        if self._stack.currentWidget() is self.result:
            self.result.update_result(result)
        else:
            self.show_result(result)

    def _result(self, row: DutyRow[OverdueDeclaration]) -> Result:
        declared = row.record
        way = (
            self.tr("Saved on this computer; it is sent as soon as the insurer can be reached.")
            if row.state is not None
            else self.tr("The insurer has it.")
        )
        return Result(
            heading=self.tr("Added to the declaration"),
            facts=(
                Fact(self.tr("Company"), row.company_name),
                Fact(self.tr("Reference"), declared.reference),
                Fact(self.tr("Open"), open_amounts(self.debts.sums())),
            ),
            next_steps=(way, self.tr("Each step of the insurer comes as a notification.")),
            actions=(
                (self.tr("&Open the declaration"), partial(self._go, declaration_route(declared.id))),
                (self.tr("&List of overdues"), partial(self._go, Route("overdues"))),
            ),
            state=state_look(row.state) if row.state is not None else None,
        )

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Return the field a refusal is about."""
        return self.comment.edit if rule == "COMMENT_TOO_LONG" else None

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self._cards["company"].set_heading(self.tr("Declaration"))
        self._cards["documents"].set_heading(self.tr("Documents"))
        self._cards["comment"].set_heading(self.tr("Comment"))
        self.comment.set_name(self.tr("Comment"))
        if self._begun is not None:
            self._show_company(self._begun)

    @property
    def _begun(self) -> BegunAddition | None:
        return self.begun if isinstance(self.begun, BegunAddition) else None

    def _show_company(self, begun: BegunAddition) -> None:
        declared = begun.row.record
        self.company.set_facts(
            [
                *company_facts(begun.file.company, begun.file.contract),
                Fact(self.tr("Reference"), declared.reference),
                Fact(self.tr("Status"), declaration_look(declared.status).word),
            ]
        )

    def _go(self, route: Route) -> None:
        self.navigate.emit(route)

    def _lay_out(self) -> None:
        self._cards["company"].body.addWidget(self.company)
        self._cards["documents"].body.addWidget(self.documents)
        self._cards["comment"].body.addWidget(self.comment)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._cards["company"])
        layout.addWidget(self.debts)
        layout.addWidget(self._cards["documents"])
        layout.addWidget(self._cards["comment"])
        layout.addStretch(1)
