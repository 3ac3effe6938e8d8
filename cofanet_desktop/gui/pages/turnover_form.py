"""The turnover declaration of one period: filled in, saved, sent; read-only once it was sent (ACT-14, rule 23)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.commands import SaveTurnover, SendTurnover
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import NO_CONTACT, Contact
from cofanet_desktop.domain.turnover import REMINDERS, Filled, TurnoverBy, TurnoverLine
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.confirm import Confirmation, ConfirmDialog
from cofanet_desktop.gui.forms.contact_fields import ContactFields
from cofanet_desktop.gui.forms.form_page import Begun, FormPage, Missing, begin, draft_id_of
from cofanet_desktop.gui.forms.turnover_lines import TurnoverLines, portfolio_keys
from cofanet_desktop.gui.models.turnover import basis_text, due_text, due_tone, period_text, turnover_look
from cofanet_desktop.gui.pages.turnover_view import TurnoverView
from cofanet_desktop.gui.routes import CORRECT, Route
from cofanet_desktop.gui.widgets.attachments import Attachments
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import attachments, outbox, turnover
from cofanet_desktop.services.attachments import Attachment
from cofanet_desktop.services.turnover import TurnoverDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from cofanet_desktop.gui.models.turnover import TurnoverRow
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.attachments import SentLine
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.services.turnover import Debtors

DRAFT_KIND = "turnover"
"""First part of the ids of drafts of turnover declarations."""

_NARROW = 820


@dataclass(frozen=True, slots=True)
class TurnoverForm:
    """The form as it was left. The lines typed stay in it while there is nothing to declare, and come back."""

    lines: list[dict[str, str]] | None = None
    """What was typed; None as long as nobody did, when what is declared so far is shown."""
    is_nil: bool = False
    contact: Contact = NO_CONTACT
    documents: tuple[Attachment, ...] = ()
    seen: Filled | None = None
    """What the declaration said when this was begun: what somebody else fills in meanwhile is not written over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnoverBegun(Begun[TurnoverForm]):
    """What the page needs to know of the declaration and of the portfolio."""

    row: TurnoverRow
    contract: str
    today: date
    debtors: Debtors
    countries: list[str]
    lines: tuple[TurnoverLine, ...]
    """What is declared so far; shown as long as no draft was kept."""
    seen: Filled | None
    """As in the form, which is kept with it."""
    sent: tuple[SentLine, ...]
    """Documents sent with it."""


class TurnoverFormPage(FormPage[TurnoverForm]):
    """The form while the declaration is New, then what was sent."""

    icon_name = "cash"
    draft_kind = DRAFT_KIND

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty form; `activate` loads a declaration."""
        super().__init__(session, tasks)
        self.read: TurnoverBegun | None = None
        self._head, self._who = Card("", self.content), Card("", self.content)
        self._amounts, self._papers = Card("", self.content), Card("", self.content)
        self.pill = Pill("", Tone.NEUTRAL)
        self._head.add_to_heading(self.pill)
        self.facts = FactGrid(self._head)
        self.contact = ContactFields(self._who)
        self.fill_button, self.save = QPushButton(self._amounts), QPushButton(self.bar)
        self.fill_button.setIcon(icons.icon("list-details", "secondary"))
        self.save.setIcon(icons.icon("device-floppy", "secondary"))
        self._amounts.add_to_heading(self.fill_button)
        self._how, self._left_out = QLabel(self._amounts), QLabel(self._amounts)
        self.nil, self._nil_note = QCheckBox(self._amounts), QLabel(self._amounts)
        self.attachments = Attachments(session, tasks, self._papers)
        self.lines: TurnoverLines | None = None
        self.view = TurnoverView(self)
        self.view.hide()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- what the form is -----------------------------------------------------------------------------

    def title(self) -> str:
        """Return what is declared, and for when."""
        if self.read is None:
            return self.tr("Turnover declaration")
        return self.tr("Turnover declaration: {period}").format(period=period_text(self.read.row.record))

    def submit_text(self) -> str:
        """Return the primary verb."""
        return self.tr(" Send &declaration")

    def load(self, argument: str) -> TurnoverBegun:
        """Return the declaration, the portfolio and the draft kept; a refused command brings what it declared."""
        declaration_id, asked = argument, None
        if argument.startswith(CORRECT):
            command = outbox.find(self.session, argument.removeprefix(CORRECT)).command
            if command is not None and isinstance(command.args, SaveTurnover | SendTurnover):
                asked, declaration_id = command.args, command.args.declaration_id
        row = turnover.show(self.session, declaration_id)
        saved = asked if isinstance(asked, SaveTurnover) else row.record
        contract = self.session.contract()
        first = TurnoverForm(
            is_nil=saved.is_nil, contact=self._contact_of(saved.contact), seen=row.record.filled
        )
        base = begin(
            self.session, draft_id_of(DRAFT_KIND, contract.id, row.record.id), easy_number=None, first=first
        )
        return TurnoverBegun(
            draft_id=base.draft_id,
            easy_number=None,
            first=base.first,
            kept=base.kept,
            kept_at=base.kept_at,
            row=row,
            contract=f"{contract.number} – {contract.holder}",
            today=self.session.today(),
            debtors=turnover.debtors(self.session),
            countries=turnover.portfolio_countries(self.session),
            lines=saved.lines,
            seen=(base.kept or base.first).seen,
            sent=tuple(attachments.of_subject(self.session, row.record.id)),
        )

    def _contact_of(self, contact: Contact) -> Contact:
        """Return the contact of the declaration, else that of the last one sent, else the person working here."""
        if contact != NO_CONTACT:
            return contact
        earlier = (row.record.contact for row in turnover.listed(self.session))
        return next((one for one in earlier if one != NO_CONTACT), Contact(name=self.session.actor))

    def _open(self, begun: Begun[TurnoverForm]) -> None:
        if not isinstance(begun, TurnoverBegun):
            raise TypeError(begun)
        self.read = begun
        if begun.row.record.is_editable:
            super()._open(begun)
        else:
            self.begun, self._first = begun, None
            self._show_sent()
            self.title_changed.emit()

    def opened(self, begun: Begun[TurnoverForm]) -> None:
        """Make the grid of the declaration, with what is declared so far."""
        read = self.read
        if read is None:
            return
        declaration = read.row.record
        if self.lines is None or (self.lines.by, self.lines.currency) != (
            declaration.by,
            declaration.currency,
        ):
            self._make_lines(declaration.by, declaration.currency, read.debtors)
        else:
            self.lines.set_debtors(read.debtors)
        if self.lines is not None:
            self.lines.set_lines(read.lines)

    def fill(self, form: TurnoverForm) -> None:
        """Show `form`; as long as no lines were typed, what is declared so far."""
        if self.lines is not None and self.read is not None:
            if form.lines is None:
                self.lines.set_lines(self.read.lines)
            else:
                self.lines.grid.restore(form.lines)
        self.nil.setChecked(form.is_nil)
        self.contact.set_contact(form.contact)
        self.attachments.set_attachments(form.documents)
        self._follow_nil()

    def form(self) -> TurnoverForm:
        """Return everything typed."""
        lines = self.lines.grid.state() if self.lines is not None else None
        return TurnoverForm(
            lines,
            self.nil.isChecked(),
            self.contact.contact(),
            self.attachments.attachments(),
            self.read.seen if self.read is not None else None,
        )

    def missing(self) -> Sequence[Missing]:
        """Return what stands in the way of sending."""
        return [*self._wrong(), *self._nothing_declared()]

    def _wrong(self) -> list[Missing]:
        """Return what stands in the way of saving too."""
        found = []
        if self.lines is not None and not self.nil.isChecked():
            count = len(self.lines.grid.problems())
            if count:
                text = self.trn("%n errors in the amounts", None, count)
                found.append(Missing(text, self.lines.grid.focus_first_problem))
        if self.attachments.is_busy:
            found.append(Missing(self.tr("A file is still being read"), self.attachments.add.setFocus))
        return found

    def _nothing_declared(self) -> list[Missing]:
        lines = self.lines
        if lines is None or self.nil.isChecked() or len(lines.grid.rows()) > lines.left_out():
            return []
        return [Missing(self.tr("An amount, or that there is nothing to declare"), lines.grid.view.setFocus)]

    # -- saving and sending ---------------------------------------------------------------------------

    def draft(self, form: TurnoverForm) -> TurnoverDraft:
        """Return what is handed over; amounts beside the ticked box are not."""
        declaration_id = self.read.row.record.id if self.read is not None else ""
        lines = () if form.is_nil or self.lines is None else self.lines.lines()
        return TurnoverDraft(
            declaration_id=declaration_id,
            lines=lines,
            is_nil=form.is_nil,
            contact=form.contact,
            documents=form.documents,
            seen=self.read.seen if self.read is not None else None,
        )

    def confirm(self, form: TurnoverForm, go_on: Callable[[], None]) -> None:
        """Ask once more: what is sent is read-only from then on."""
        if self.read is None:
            return
        declaration, draft = self.read.row.record, self.draft(form)
        amount = sum((one.amount for one in draft.lines), Decimal())
        total = formats.amount(Money(amount, declaration.currency))
        asked = Confirmation(
            question=self.tr("Send the turnover declaration of {period}?").format(
                period=period_text(declaration)
            ),
            facts=(
                Fact(self.tr("Contract"), self.read.contract),
                Fact(self.tr("What is declared"), basis_text(declaration)),
                Fact(self.tr("Total"), self.tr("nothing to declare") if form.is_nil else total),
                Fact(self.tr("Lines"), "" if form.is_nil else formats.integer(len(draft.lines))),
                Fact(self.tr("Documents"), formats.integer(len(form.documents)) if form.documents else ""),
            ),
            consequence=self._consequence(form),
            verb=self.tr("&Send"),
            no=self.tr("&Not yet"),
            is_harmful=False,
        )
        dialog = ConfirmDialog(self.tasks, asked, lambda: None, self)
        dialog.confirmed.connect(go_on)
        dialog.open()

    def _consequence(self, form: TurnoverForm) -> str:
        sentences = [self.tr("Once sent it can be read, and no longer be changed.")]
        left_out = self.lines.left_out() if self.lines is not None else 0
        if form.is_nil and form.lines:
            sentences.append(self.tr("The amounts typed are not part of it."))
        elif left_out and not form.is_nil:
            sentences.append(self.trn("%n lines without an amount are left out.", None, left_out))
        return " ".join(sentences)

    def submission(self, begun: Begun[TurnoverForm], form: TurnoverForm) -> Callable[[], object]:
        """Return the work that saves and sends, documents included."""
        session, draft = self.session, self.draft(form)
        return lambda: turnover.send(session, draft, form=begun.draft_id)

    def submitted(self, result: object) -> None:
        """Show the declaration as it was sent."""
        tell(self, self.tr("The declaration is saved and goes to the insurer by itself."))
        self.reload()

    @Slot()
    def try_to_save(self) -> None:
        """Save what is typed, at the insurer too; the declaration stays New."""
        if not self.is_open or self._is_busy or self.begun is None:
            return
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)  # ends the typing in a cell
        wrong = self._wrong()
        if wrong:
            wrong[0].jump()
            return
        self._keeping.stop()
        self.refusal.hide()
        self._set_busy(True)
        session, begun, form = self.session, self.begun, self.form()
        draft = replace(self.draft(form), documents=())
        # Documents, and amounts beside the ticked box, are no part of what is saved: they are kept here until it is sent.
        keeps = bool(form.documents) or (form.is_nil and bool(form.lines))
        work = self.tasks.write(
            self, lambda: turnover.save(session, draft, form=None if keeps else begun.draft_id)
        )
        work.then(lambda _none: self._saved(form, draft, keeps=keeps)).failed(self._refused).run()

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Let the next try take the place of what somebody else filled in: what it comes to was told now."""
        if rule == "TURNOVER_CHANGED" and self.read is not None:
            self.read = replace(self.read, seen=None)
        return super().show_refusal(rule, sentence)

    def _saved(self, form: TurnoverForm, draft: TurnoverDraft, *, keeps: bool) -> None:
        """Go on from what was saved."""
        self._set_busy(False)
        if self.begun is None or self.read is None:
            return
        form = replace(form, seen=Filled(draft.lines, draft.is_nil))
        self.read = replace(self.read, seen=form.seen)
        if keeps:
            self.keep()
        else:
            self.begun = replace(self.begun, first=form, kept=None)
            self._first, self._kept = form, None
            self.restored.hide()
        tell(self, self.tr("Saved. The declaration stays New until you send it."))
        self._look()

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.save.setEnabled(not busy)

    # -- showing --------------------------------------------------------------------------------------

    def refresh(self, changes: object) -> None:
        """Look where the declaration stands; what is typed stays, one sent elsewhere is shown as it was sent."""
        if self.begun is None or self._is_busy or self.read is None:
            return
        argument = self.read.row.record.id
        session = self.session
        work = self.tasks.read(self, lambda: turnover.show(session, argument), latest="standing")
        work.then(self._follow).failed(self._not_there).run()

    def _not_there(self, error: BaseException) -> None:
        """Say so when another contract was chosen meanwhile; out of sight it does not matter: coming back reads anew."""
        if self.isVisible():
            self._not_opened(error)

    def _follow(self, row: TurnoverRow) -> None:
        if self.read is None or row.record.id != self.read.row.record.id or self._is_busy:
            return
        was_open, is_open = self.read.row.record.is_editable, row.record.is_editable
        if was_open is is_open and is_open:
            self.read = replace(self.read, row=row)
            self._show_head()
        else:
            self.reload()

    def _show_sent(self) -> None:
        read = self.read
        if read is None:
            return
        names = dict(read.debtors.names) if read.row.record.by is TurnoverBy.DEBTOR else {}
        self.view.show_declaration(read.row, read.contract, names, read.sent)
        self.show_panel(self.view)

    def _show_head(self) -> None:
        read = self.read
        if read is None:
            return
        declaration = read.row.record
        look = turnover_look(read.row)
        self.pill.set_status(look.word, look.tone, look.icon)
        due = " · ".join(
            part for part in (formats.day(declaration.due_on), due_text(declaration, read.today)) if part
        )
        self.facts.set_facts(
            [
                Fact(self.tr("Period"), period_text(declaration)),
                Fact(self.tr("What is declared"), basis_text(declaration)),
                Fact(self.tr("Currency"), declaration.currency),
                Fact(self.tr("Contract"), read.contract),
                Fact(self.tr("Due on"), due),
                Fact(self.tr("Reminders"), self._reminders(declaration.reminders)),
            ]
        )
        tone = due_tone(declaration, read.today)
        if tone is Tone.NEUTRAL:
            self.banner.hide()
        elif tone is Tone.BAD:
            self.banner.say(
                self.tr("This declaration was due on {day}. Send it as soon as you can.").format(
                    day=formats.day(declaration.due_on)
                ),
                tone,
            )
        else:
            left = (declaration.due_on - read.today).days
            text = self.trn("%n days left to send this declaration.", None, left)
            self.banner.say(text if left else self.tr("This declaration is due today."), tone)

    def _reminders(self, count: int) -> str:
        if not count:
            return self.tr("none yet")
        return self.tr("{count} of {most}").format(
            count=formats.integer(count), most=formats.integer(REMINDERS)
        )

    def show_panel(self, panel: QWidget) -> None:
        """Show what was sent; there is nothing to be late with any more."""
        self.banner.hide()
        super().show_panel(panel)

    # -- doing ----------------------------------------------------------------------------------------

    @Slot()
    def _fill_lines(self) -> None:
        if self.lines is None or self.read is None:
            return
        keys = portfolio_keys(self.lines.by, self.read.debtors, self.read.countries)
        added = self.lines.fill(keys)
        text = self.trn("%n lines added, without amounts.", None, added)
        self.lines.grid.tell(text if added else self.tr("Your whole portfolio is there already."))

    @Slot()
    def _follow_nil(self) -> None:
        """Put the amounts out of reach while there is nothing to declare; they stay as they are."""
        is_nil = self.nil.isChecked()
        if self.lines is not None:
            self.lines.setEnabled(not is_nil)
        self.fill_button.setEnabled(not is_nil)
        self._say_left_out()

    @Slot()
    def _lines_changed(self) -> None:
        self._say_left_out()
        self.touch()

    def _say_left_out(self) -> None:
        """Say what of the lines is not declared."""
        lines = self.lines
        rows = len(lines.grid.rows()) if lines is not None else 0
        left_out = lines.left_out() if lines is not None else 0
        is_nil = self.nil.isChecked()
        self._left_out.setText(self.trn("%n lines without an amount are left out.", None, left_out))
        self._left_out.setVisible(bool(left_out) and not is_nil)
        self._nil_note.setVisible(is_nil and rows > left_out)

    @Slot()
    def _nil_clicked(self) -> None:
        self._follow_nil()
        self.touch()

    @Slot()
    def _go_to_list(self) -> None:
        self.navigate.emit(Route("turnover"))

    # -- texts and layout -----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self._head.set_heading(self.tr("Declaration"))
        self._who.set_heading(self.tr("Contact at your company"))
        self._amounts.set_heading(self.tr("Amounts"))
        self._papers.set_heading(self.tr("Documents (optional)"))
        self._how.setText(
            self.tr("Type the amounts, paste them from a spreadsheet, or import them from a file.")
        )
        self.fill_button.setText(self.tr(" Fill &with my portfolio"))
        self.fill_button.setAccessibleDescription(
            self.tr("Adds a line without an amount for everything in the portfolio that has none yet")
        )
        self.nil.setText(self.tr("N&othing to declare for this period"))
        self._nil_note.setText(
            self.tr("The amounts typed are not sent. They come back when you clear the box.")
        )
        self.save.setText(self.tr(" Sa&ve"))
        self.save.setAccessibleDescription(
            self.tr("Saves the declaration at the insurer too; it stays New and can be changed")
        )
        self._say_left_out()
        if self.read is not None:
            self._show_head()
            if not self.read.row.record.is_editable:
                self._show_sent()

    def _make_lines(self, by: TurnoverBy, currency: str, debtors: Debtors) -> None:
        if self.lines is not None:
            self.lines.hide()
            self.lines.deleteLater()
        self.lines = TurnoverLines(by, currency, self.tasks, debtors, self._amounts)
        self.lines.grid.view.setMinimumHeight(theme.scaled(280))
        self.lines.changed.connect(self._lines_changed)
        self._amounts.body.insertWidget(1, self.lines)
        QWidget.setTabOrder(self.fill_button, self.lines.grid.import_button)

    def _connect(self) -> None:
        self.contact.changed.connect(self.touch)
        self.attachments.changed.connect(self.touch)
        self.nil.clicked.connect(self._nil_clicked)
        self.fill_button.clicked.connect(self._fill_lines)
        self.save.clicked.connect(self.try_to_save)
        self.view.list_wanted.connect(self._go_to_list)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the contact beside the declaration, or under it."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= theme.scaled(_NARROW)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._top.setDirection(way)

    def _lay_out(self) -> None:
        for label in (self._how, self._left_out, self._nil_note):
            label.setWordWrap(True)
            theme.set_role(label, "muted")
        self._head.body.addWidget(self.facts)
        self._head.body.addStretch(1)
        self._who.body.addWidget(self.contact)
        for widget in (self._how, self._left_out, self.nil, self._nil_note):
            self._amounts.body.addWidget(widget)
        self._papers.body.addWidget(self.attachments)
        self.secondary.addWidget(self.save)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(14)
        self._top.addWidget(self._head, 3)
        self._top.addWidget(self._who, 2)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(self._top)
        layout.addWidget(self._amounts, 1)
        layout.addWidget(self._papers)
