"""An overdue declaration that was made: where it stands, what was told, what can still be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain import overdues as rules
from cofanet_desktop.domain.commands import DECLARATION_CHANGES
from cofanet_desktop.domain.covers import refusal
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import ATTENTION
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.sent_documents import analysis_name, kind_name
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.confirm import Confirmation, ConfirmDialog
from cofanet_desktop.gui.dialogs.contact import ContactDialog
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.forms.debt_totals import DebtTotals, debt_totals, open_amounts
from cofanet_desktop.gui.forms.form_routes import correction_route
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.outbox import reason, sentence
from cofanet_desktop.gui.models.overdues import (
    collected_word,
    declaration_look,
    intervention_word,
    kind_word,
    overdue_look,
)
from cofanet_desktop.gui.models.told_lines import (
    invoices_model,
    payments_model,
    told_invoices,
    told_payments,
)
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.routes import Route, add_to_declaration_route, company_route
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import company_facts, insurer_comment
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.fitted_table import FittedTable
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.timeline import Step, Timeline
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import attachments, companies, overdues, requests

if TYPE_CHECKING:
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.attachments import SentLine
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.requests import RequestLine
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """Everything on the page."""

    row: DutyRow[OverdueDeclaration]
    file: CompanyFile
    documents: tuple[SentLine, ...]
    refused: RequestLine | None
    """The first change of it that the insurer did not take and nobody has looked at yet."""


def read_declaration(session: Session, declaration_id: str) -> DeclarationView:
    """Return what the page shows; raises RuleViolation when there is no such declaration."""
    row = overdues.show(session, declaration_id)
    return DeclarationView(
        row,
        companies.show(session, row.record.easy_number),
        tuple(attachments.of_subject(session, declaration_id)),
        next((line for line in requests.under_way(session) if _was_refused(line, declaration_id)), None),
    )


def _was_refused(line: RequestLine, declaration_id: str) -> bool:
    args = line.entry.command.args if line.entry.command else None
    about = isinstance(args, DECLARATION_CHANGES) and args.declaration_id == declaration_id
    return about and line.entry.state in ATTENTION


class DeclarationFile(Page):
    """The page of the declaration whose id the route names."""

    icon_name = "gavel"
    scrolls = True

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty page; `activate` loads the declaration."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._id = ""
        self.view: DeclarationView | None = None
        self.pill, self.kind = Pill(), Pill()
        self.facts = FactGrid(self.content, may_pair=True)
        self.company = FactGrid(self.content, may_pair=True)
        self.add, self.change_contact = QPushButton(self.content), QPushButton(self.content)
        self.cancel, self.copy = QPushButton(self.content), QPushButton(self.content)
        self.timeline = Timeline(self.content)
        self.invoices = FittedTable(invoices_model(), self.content)
        self.payments = FittedTable(payments_model(), self.content)
        self.totals = DebtTotals(self.content)
        self.comments = Timeline(self.content)
        self.documents = FactGrid(self.content)
        self._why = QLabel(self.content)
        self._no_payment = QLabel(self.content)
        names = ("state", "company", "timeline", "invoices", "payments", "totals", "comments", "documents")
        self._cards = {name: Card("", self.content) for name in names}
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- the page ---------------------------------------------------------------------------------

    def title(self) -> str:
        """Return what was declared, and on whom."""
        name = self.tr("Overdue declaration")
        if self.view is None:
            return name
        company = self.view.file.company
        return f"{name} – {company.local_name or company.name}"

    def activate(self, argument: str) -> None:
        """Show the declaration of this id."""
        if argument != self._id:
            self._id, self.view = argument, None
            self.banner.hide()
            self.title_changed.emit()
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the declaration again."""
        if self._id:
            self._load()

    @Slot()
    def _load(self) -> None:
        if self.view is None:
            self.show_busy()
        session, declaration_id = self._session, self._id
        work = self._tasks.read(self, lambda: read_declaration(session, declaration_id), latest="file")
        work.then(self._show).failed(self._not_shown).run()

    def _not_shown(self, error: BaseException) -> None:
        if isinstance(error, RuleViolation):
            to_list = self.tr("List of overdues")
            self.show_empty("gavel", sentences(error), to_list, lambda: self._go(Route("overdues")))
        else:
            self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _show(self, view: DeclarationView) -> None:
        is_new = self.view is None
        self.view = view
        self._fill(view)
        self.show_content()
        if is_new:
            self.title_changed.emit()

    # -- showing ----------------------------------------------------------------------------------

    def _fill(self, view: DeclarationView) -> None:
        declared = view.row.record
        look = overdue_look(view.row)
        self.pill.set_status(look.word, look.tone, look.icon)
        self.kind.set_status(kind_word(declared), Tone.CLAIMS, "gavel")
        self._cards["state"].set_heading(declared.reference or self.tr("Reference not given yet"))
        self.facts.set_facts(self._facts(view))
        self.company.set_facts([*company_facts(view.file.company, view.file.contract)])
        self.timeline.show_steps(self._steps(declared))
        self._cards["timeline"].setVisible(bool(declared.events))
        self.invoices.set_rows(told_invoices(declared))
        told = told_payments(declared)
        self.payments.set_rows(told)
        self.payments.setVisible(bool(told))
        self._no_payment.setVisible(not told)
        self.totals.show_totals(debt_totals(declared.every_invoice(), declared.every_payment()))
        comments = self._comments(declared)
        self.comments.show_steps(comments)
        self._cards["comments"].setVisible(bool(comments))
        self.documents.set_facts([self._document(line) for line in view.documents])
        self._cards["documents"].setVisible(bool(view.documents))
        self._offer(declared)
        self._say_refused(view.refused)

    def _say_refused(self, line: RequestLine | None) -> None:
        """Say above the page which change was not taken, with the way to correct it."""
        if line is None:
            self.banner.hide()
            return
        why, hint = reason(line.entry)
        text = self.tr("{request} – refused: {reason}").format(request=sentence(line), reason=f"{why} {hint}")
        action = self.tr("Correct and send") if correction_route(line.entry) else self.tr("Outbox")
        self.banner.say(text, Tone.BAD, action)

    @Slot()
    def _correct(self) -> None:
        line = self.view.refused if self.view is not None else None
        if line is not None:
            self._go(correction_route(line.entry) or Route("outbox"))

    def _facts(self, view: DeclarationView) -> list[Fact]:
        declared = view.row.record
        contact = declared.contact
        reached = " · ".join(part for part in (contact.name, contact.phone, contact.email) if part)
        waiting = "" if view.row.state is None else declaration_look(declared.status).word
        return [
            Fact(self.tr("Status"), waiting),
            Fact(self.tr("Declared on"), formats.moment(declared.declared_at)),
            Fact(self.tr("Last day to declare"), self._deadline(declared)),
            Fact(self.tr("Intervention"), intervention_word(declared)),
            Fact(self.tr("Collected by"), collected_word(declared)),
            Fact(self.tr("Contact"), reached),
        ]

    def _deadline(self, declared: OverdueDeclaration) -> str:
        if declared.deadline is None:
            return ""
        day = formats.day(declared.deadline)
        if not declared.is_taken:
            words = (
                self.tr("{day} – passed, and the insurer does not have it yet")
                if declared.is_late
                else self.tr("{day} – the insurer does not have it yet")
            )
            return words.format(day=day)
        if declared.was_saved_in_time and declared.saved_at is not None:
            return self.tr("{day} – reached the insurer late; saved here in time, on {saved}").format(
                day=day, saved=formats.moment(declared.saved_at)
            )
        if declared.is_late:
            late = (declared.declared_on - declared.deadline).days
            return self.trn("{day} – declared %n days late", None, late).format(day=day)
        return self.tr("{day} – declared in time").format(day=day)

    def _steps(self, declared: OverdueDeclaration) -> list[Step]:
        steps = []
        for event in declared.events:
            look = declaration_look(event.status)
            steps.append(
                Step(
                    formats.moment(event.at), look.word, insurer_comment(event.comment), look.tone, look.icon
                )
            )
        return steps

    def _comments(self, declared: OverdueDeclaration) -> list[Step]:
        told = [(declared.declared_at, self.tr("Initial"), declared.comment)]
        told += [(one.at, self.tr("Additional"), one.comment) for one in declared.additions]
        return [
            Step(formats.moment(at), name, comment, Tone.NEUTRAL, "file-text")
            for at, name, comment in told
            if comment
        ]

    def _document(self, line: SentLine) -> Fact:
        sent, upload = line.row.record, line.upload
        if upload is not None and upload.sent < upload.size:
            share = formats.integer(100 * upload.sent // max(1, upload.size))
            state = self.tr("going up: {share} %").format(share=share)
            if upload.state.value == "missing":
                state = self.tr("the file is damaged here: send it again")
        else:
            state = translate_message(analysis_name(sent.analysis))
        parts = (translate_message(kind_name(sent.kind)), state, insurer_comment(sent.insurers_comment))
        return Fact(sent.file_name, " · ".join(part for part in parts if part))

    def _offer(self, declared: OverdueDeclaration) -> None:
        """Offer what can be done, and say why the rest cannot."""
        closed = refusal(lambda: rules.check_add(declared))
        not_pending = refusal(lambda: rules.check_cancel(declared))
        for button, why in (
            (self.add, closed),
            (self.change_contact, closed),
            (self.cancel, not_pending),
        ):
            button.setEnabled(why is None)
            button.setToolTip(sentences(why))
            button.setAccessibleDescription(sentences(why))
        self._why.setText(sentences(closed or not_pending))
        self._why.setVisible(bool(self._why.text()))

    # -- actions ----------------------------------------------------------------------------------

    def _go(self, route: Route) -> None:
        self.navigate.emit(route)

    @Slot()
    def _add(self) -> None:
        self._go(add_to_declaration_route(self._id))

    @Slot()
    def _change_contact(self) -> None:
        if self.view is None:
            return
        session, declared = self._session, self.view.row.record

        def save(contact: Contact) -> object:
            return overdues.change_contact(session, declared.id, contact)

        dialog = ContactDialog(self._tasks, declared.contact, save, self)
        dialog.saved.connect(lambda: tell(self, self.tr("Contact changed, to be sent to the insurer.")))
        dialog.open()

    @Slot()
    def _cancel(self) -> None:
        if self.view is None:
            return
        session, declared, company = self._session, self.view.row.record, self.view.file.company
        asked = Confirmation(
            question=self.tr("Cancel this declaration?"),
            facts=(
                Fact(self.tr("Company"), company.local_name or company.name),
                Fact(self.tr("Easy number"), formats.isolated(company.easy_number)),
                Fact(self.tr("Declared on"), formats.day(declared.declared_at)),
                Fact(self.tr("Open"), open_amounts(self.totals.totals)),
            ),
            consequence=self.tr(
                "The insurer no longer examines it. The debt can be declared anew as long as there is time."
            ),
            verb=self.tr("&Cancel the declaration"),
        )
        dialog = ConfirmDialog(self._tasks, asked, lambda: overdues.cancel(session, declared.id), self)
        dialog.confirmed.connect(lambda: tell(self, self.tr("Cancelled, to be sent to the insurer.")))
        dialog.open()

    @Slot()
    def _copy(self) -> None:
        """Copy every line as a table, as a spreadsheet takes it."""
        tables = (self.invoices.whole_text(), self.payments.whole_text())
        QGuiApplication.clipboard().setText("\n\n".join(text for text in tables if text))
        tell(self, self.tr("Lines copied as a table."))

    # -- texts and layout -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        headings = {
            "company": self.tr("Debtor"),
            "timeline": self.tr("What the insurer did"),
            "invoices": self.tr("Invoices and credit notes"),
            "payments": self.tr("Payments"),
            "totals": self.tr("Totals"),
            "comments": self.tr("Comments"),
            "documents": self.tr("Documents"),
        }
        for name, text in headings.items():
            self._cards[name].set_heading(text)
        self._cards["company"].set_link(self.tr("Company page"))
        self.add.setText(self.tr(" &Add to it…"))
        self.change_contact.setText(self.tr(" Change c&ontact…"))
        self.cancel.setText(self.tr(" Cance&l declaration…"))
        self.copy.setText(self.tr(" Cop&y as table"))
        self.invoices.setAccessibleName(headings["invoices"])
        self.payments.setAccessibleName(headings["payments"])
        self._no_payment.setText(self.tr("No payment was told."))
        if self.view is not None:
            self._fill(self.view)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.change_contact.clicked.connect(self._change_contact)
        self.cancel.clicked.connect(self._cancel)
        self.copy.clicked.connect(self._copy)
        self.banner.action_clicked.connect(self._correct)
        self._cards["company"].link_clicked.connect(self._open_company)

    @Slot()
    def _open_company(self) -> None:
        if self.view is not None:
            self._go(company_route(self.view.file.company.easy_number))

    def _lay_out(self) -> None:
        self.add.setIcon(icons.icon("plus", "on_accent"))
        theme.set_role(self.add, "primary")
        for button, icon in ((self.change_contact, "users"), (self.cancel, "x"), (self.copy, "copy")):
            button.setIcon(icons.icon(icon, "secondary"))
        theme.set_role(self._why, "caption")
        theme.set_role(self._no_payment, "muted")
        self._why.setWordWrap(True)
        self._cards["state"].add_to_heading(self.kind)
        self._cards["state"].add_to_heading(self.pill)
        actions = FlowLayout(spacing=8)
        for button in (self.add, self.change_contact, self.cancel, self.copy):
            actions.addWidget(button)
        state = self._cards["state"].body
        state.addWidget(self.facts)
        state.addLayout(actions)
        state.addWidget(self._why)
        parts: dict[str, tuple[QWidget, ...]] = {
            "company": (self.company,),
            "timeline": (self.timeline,),
            "invoices": (self.invoices,),
            "payments": (self._no_payment, self.payments),
            "totals": (self.totals,),
            "comments": (self.comments,),
            "documents": (self.documents,),
        }
        for name, widgets in parts.items():
            for widget in widgets:
                self._cards[name].body.addWidget(widget)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for card in self._cards.values():
            layout.addWidget(card)
        layout.addStretch(1)
