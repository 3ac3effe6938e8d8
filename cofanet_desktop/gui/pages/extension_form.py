"""The form that asks for later due dates: reason, invoices, payment plan, and live what it comes to (rules 12–16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.extensions import ExtensionReason, agreed_due_dates, reason_name
from cofanet_desktop.domain.sheets import INVOICES, PLAN
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.dialogs.import_lines import import_lines
from cofanet_desktop.gui.forms.debt_grids import complete_invoices
from cofanet_desktop.gui.forms.form_page import FormPage, Missing
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.i18n import current_language, translate_message
from cofanet_desktop.gui.pages import extension_check as check
from cofanet_desktop.gui.pages.extension_data import (
    DRAFT_KIND,
    ExtensionBegun,
    ExtensionForm,
    StandingExtension,
    begin_extension,
    in_the_way,
)
from cofanet_desktop.gui.pages.extension_mail import MailCard
from cofanet_desktop.gui.routes import extension_route
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.credit_timeline import CreditTimeline, invoice_days
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.plan_comparison import exact_amount
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import companies, extensions
from cofanet_desktop.services.collection_mail import MailDraft
from cofanet_desktop.services.extensions import ExtensionDraft
from cofanet_desktop.services.issuing import Issued
from cofanet_desktop.system.reference import currencies

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.invoices import Instalment, Invoice
    from cofanet_desktop.domain.sheets import LineProblem, Row
    from cofanet_desktop.gui.forms.form_page import Begun
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

SETTLES_AFTER = 80
"""Milliseconds without a change after which everything live is told anew."""

_FEWEST_LINES, _MOST_LINES = 4, 9
"""Lines a grid shows at least and at most."""

NARROW = 900
"""Below this width in pixels the picture stands under the payment plan."""


class ExtensionFormPage(FormPage[ExtensionForm]):
    """A new request, a change of an accepted one, a refused one to correct; with an overdue declared, an e-mail."""

    draft_kind = DRAFT_KIND
    icon_name = "calendar-due"
    _is_built = False
    """Qt may announce fonts while the constructor still runs."""

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty form; `activate` loads it."""
        super().__init__(session, tasks)
        self.file: CompanyFile | None = None
        self._modified: Extension | None = None
        self._currency = ""
        self.lead = Banner(self.content)
        self.reason, self.currency = ElidedComboBox(self.content), ElidedComboBox(self.content)
        self._reason_label, self._currency_label = QLabel(self.content), QLabel(self.content)
        self.invoices = Grid(
            INVOICES, check=self._check_invoices, totals=self._invoice_totals, parent=self.content
        )
        self.plan = Grid(PLAN, check=self._check_plan, totals=self._plan_totals, parent=self.content)
        self.balance = Pill(parent=self.content)
        self.fill_rest = QPushButton(self.content)
        self.need = Banner(self.content)
        self.timeline = CreditTimeline(self.content)
        self.mail = MailCard(tasks, self.content)
        self._cards = {name: Card("", self.content) for name in ("head", "invoices", "plan", "need")}
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(SETTLES_AFTER)
        self._lay_out()
        self._connect()
        self._is_built = True
        self._fit_grids()
        self.retranslate()

    # -- what is typed --------------------------------------------------------------------------------

    def whole_invoices(self) -> tuple[Invoice, ...]:
        """Return the invoices of complete lines."""
        return complete_invoices(self.invoices.rows())

    def whole_plan(self) -> tuple[Instalment, ...]:
        """Return the instalments of complete lines."""
        return check.whole_plan(self.plan.rows())

    def short(self) -> Decimal:
        """Return what the plan lacks to the invoices as far as both are typed, below zero when it has too much."""
        return check.owed(self.invoices.rows()) - check.planned(self.plan.rows())

    @property
    def is_mail(self) -> bool:
        """Tell whether only an e-mail helps, because an overdue is declared on the buyer (rule 16)."""
        return self.file is not None and self._modified is None and bool(in_the_way(self.file))

    @Slot()
    def add_rest(self) -> None:
        """Put what the plan lacks into its last line if that has no amount yet, else into a new one."""
        missing = self.short()
        if missing <= 0:
            return
        rows = self.plan.rows()
        if rows and rows[-1].get("amount") is None:
            line, column = self.plan.places()[-1], [one.key for one in PLAN.columns].index("amount")
            text = dict(zip((one.key for one in PLAN.columns), self._texts({"amount": missing}), strict=True))
            self.plan.model.set_cells(self.tr("Filling the rest"), {(line, column): text["amount"]})
        else:
            self.plan.append_rows([{"due_date": None, "amount": missing}])
        self.plan.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _texts(self, row: Row) -> tuple[str, ...]:
        return self.plan.model.reader.texts(row)

    # -- the form -------------------------------------------------------------------------------------

    def title(self) -> str:
        """Return what is asked for, and on whom."""
        if self.file is None:
            return self.tr("Due date extension")
        name = self.file.company.local_name or self.file.company.name
        if self.is_mail:
            return self.tr("E-mail about due dates: {company}").format(company=name)
        if self._modified is not None:
            return self.tr("Modify extension: {company}").format(company=name)
        return self.tr("New extension: {company}").format(company=name)

    def submit_text(self) -> str:
        """Return what the primary button does."""
        if self.is_mail:
            return " " + self.tr("&Open in your e-mail program")
        return " " + (
            self.tr("&Submit the change") if self._modified is not None else self.tr("&Submit request")
        )

    def load(self, argument: str) -> ExtensionBegun:
        """Return what the form of the route starts from."""
        return begin_extension(self.session, argument)

    def opened(self, begun: Begun[ExtensionForm]) -> None:
        """Take the buyer's file; of a change the currency stays."""
        assert isinstance(begun, ExtensionBegun)  # noqa: S101 - what `load` returned
        self.file, self._modified = begun.file, begun.modified
        self._fill_choices()
        self.currency.setEnabled(begun.modified is None)
        self._show_mode()

    def fill(self, form: ExtensionForm) -> None:
        """Show `form`."""
        self.reason.setCurrentIndex(max(0, self.reason.findData(form.reason)))
        self._choose_currency(form.currency)
        self._use_currency(form.currency)
        self.invoices.restore(form.invoices)
        self.plan.restore(form.plan)
        self._settle()

    def form(self) -> ExtensionForm:
        """Return everything typed so far."""
        return ExtensionForm(
            str(self.reason.currentData() or ""), self._currency, self.invoices.state(), self.plan.state()
        )

    def missing(self) -> Sequence[Missing]:
        """Return what is missing, from top to bottom."""
        found = []
        if not self.reason.currentData() and not self.is_mail:
            found.append(Missing(self.tr("Reason"), self.reason.setFocus))
        found += self._missing_lines(self.invoices, self.tr("Invoices"))
        found += self._missing_lines(self.plan, self.tr("Payment plan"))
        if not found and self.short():
            found.append(Missing(self._balance_text(), self._go_to_plan))
        return found

    def first_field(self) -> QWidget:
        """Begin with the reason."""
        return self.reason

    def submission(self, begun: Begun[ExtensionForm], form: ExtensionForm) -> Callable[[], object]:
        """Return the work that saves the request."""
        draft = ExtensionDraft(
            easy_number=begun.easy_number or "",
            reason=ExtensionReason(form.reason),
            currency=form.currency,
            invoices=self.whole_invoices(),
            plan=self.whole_plan(),
        )
        session, modified = self.session, self._modified
        if modified is None:
            return lambda: extensions.request(session, draft, replaces=begun.replaces, form=begun.draft_id)
        return lambda: extensions.modify(
            session, modified.id, draft, replaces=begun.replaces, form=begun.draft_id
        )

    def submitted(self, result: object) -> None:
        """Go to the extension, where its answer is awaited."""
        assert isinstance(result, Issued)  # noqa: S101 - what the service returned
        tell(self, self.tr("Saved, to be sent to the insurer."))
        target = self._modified.id if self._modified is not None else result.command_id
        self.navigate.emit(extension_route(target))

    def confirm(self, form: ExtensionForm, go_on: Callable[[], None]) -> None:
        """Open the e-mail where only that helps; nothing is sent from here then."""
        if self.is_mail:
            self.mail.open_mail()
        else:
            go_on()

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Go to the part of the form a refusal is about."""
        places: dict[str, QWidget] = {
            "EXTENSION_NOT_NEEDED": self.plan.view,
            "PLAN_NOT_LATER": self.plan.view,
            "PLAN_NOT_BALANCED": self.plan.view,
            "DUE_DATE_OUTSIDE_DMC": self.invoices.view,
            "ONE_CURRENCY_PER_FORM": self.currency,
        }
        return places.get(rule)

    def refresh(self, changes: object) -> None:
        """Look at the buyer's file again: an overdue may be declared on it meanwhile."""
        if self.is_open and self.file is not None:
            number = self.file.company.easy_number
            work = self.tasks.read(self, lambda: companies.show(self.session, number), latest="file")
            work.then(self._file_again).run()

    # -- live -----------------------------------------------------------------------------------------

    @Slot()
    def _changed(self) -> None:
        self.touch()
        self._calm.start()

    @Slot()
    def _settle(self) -> None:
        """Say anew what the form comes to."""
        self._calm.stop()
        if self.file is None:
            return
        self._fit_grids()
        self.plan.recheck()
        invoices, plan = self.whole_invoices(), self.whole_plan()
        self._show_balance()
        self._show_need(invoices, plan)
        today = self.session.today()
        moved = agreed_due_dates([self._modified] if self._modified is not None else [])
        self.timeline.show_invoices(
            invoice_days(invoices, plan, self.file.contract.declaration, moved),
            today,
            is_free=check.is_free(self.file),
        )
        if self.is_mail:
            self.mail.show_draft(self._mail_draft(self.file, invoices, plan))

    def _show_balance(self) -> None:
        rows = [*self.invoices.rows(), *self.plan.rows()]
        short = self.short()
        self.balance.setVisible(bool(rows))
        is_even = not short
        self.balance.set_status(
            self._balance_text(), Tone.OK if is_even else Tone.WARN, "check" if is_even else "alert-triangle"
        )
        self.fill_rest.setEnabled(short > 0)

    def _balance_text(self) -> str:
        short = self.short()
        if not short:
            return self.tr("Balanced")
        amount = exact_amount(abs(short), self._currency)
        return (self.tr("{amount} short") if short > 0 else self.tr("{amount} too much")).format(
            amount=amount
        )

    def _show_need(self, invoices: Sequence[Invoice], plan: Sequence[Instalment]) -> None:
        self.need.setVisible(not self.is_mail)
        if self.file is None or self.is_mail:
            return
        needed = check.is_needed(invoices, plan, self.file)
        tone, icon = {
            None: (Tone.NEUTRAL, "info-circle"),
            True: (Tone.WARN, "send"),
            False: (Tone.OK, "circle-check"),
        }[needed]
        self.need.say(translate_message(check.need_in_words(invoices, plan, self.file)), tone, icon=icon)

    def _mail_draft(
        self, file: CompanyFile, invoices: tuple[Invoice, ...], plan: tuple[Instalment, ...]
    ) -> MailDraft:
        code = str(self.reason.currentData() or "")
        return MailDraft(
            contract=file.contract,
            company=file.company,
            declarations=in_the_way(file),
            reason=ExtensionReason(code) if code else None,
            currency=self._currency,
            invoices=invoices,
            plan=plan,
        )

    def _file_again(self, file: CompanyFile) -> None:
        if self.file is None or file.company.easy_number != self.file.company.easy_number:
            return
        was_mail, self.file = self.is_mail, file
        if was_mail != self.is_mail:
            self._show_mode()
            self.retranslate()
            self.title_changed.emit()
        self._settle()

    # -- rules ----------------------------------------------------------------------------------------

    def _check_invoices(self, rows: Sequence[Row]) -> list[LineProblem]:
        if self.file is None:
            return []
        terms, today = self.file.contract.declaration, self.session.today()
        return check.invoice_checks(rows, self._currency, terms, today)

    def _check_plan(self, rows: Sequence[Row]) -> list[LineProblem]:
        return check.plan_checks(rows, self.whole_invoices(), self._currency)

    def _invoice_totals(self, rows: Sequence[Row]) -> dict[str, Decimal]:
        return {self._currency: check.owed(rows)} if rows else {}

    def _plan_totals(self, rows: Sequence[Row]) -> dict[str, Decimal]:
        return {self._currency: check.planned(rows)} if rows else {}

    def _missing_lines(self, grid: Grid, name: str) -> list[Missing]:
        if not grid.rows():
            return [Missing(name, lambda: grid.view.setFocus(Qt.FocusReason.OtherFocusReason))]
        wrong = len(grid.problems())
        if not wrong:
            return []
        text = self.trn("%n errors in {list}", None, wrong).format(list=name)
        return [Missing(text, grid.focus_first_problem)]

    def _go_to_plan(self) -> None:
        self.plan.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- currency -------------------------------------------------------------------------------------

    @Slot()
    def _currency_chosen(self) -> None:
        """Take another currency for the whole form: lines in the old one follow."""
        before, chosen = self._currency, str(self.currency.currentData() or "")
        if not chosen or chosen == before:
            return
        column = [one.key for one in INVOICES.columns].index("currency")
        cells = {
            (place, column): chosen
            for place, row in zip(self.invoices.places(), self.invoices.rows(), strict=True)
            if row.get("currency") in (before, None)
        }
        self._use_currency(chosen)
        self.invoices.model.set_cells(self.tr("Currency"), cells)
        self._changed()

    def _use_currency(self, code: str) -> None:
        self._currency = code
        for grid in (self.invoices, self.plan):
            grid.set_currency(code)
        self.invoices.set_defaults({"kind": "invoice", "currency": code})

    def _choose_currency(self, code: str) -> None:
        was_blocked = self.currency.blockSignals(True)
        self.currency.setCurrentIndex(max(0, self.currency.findData(code)))
        self.currency.blockSignals(was_blocked)

    # -- from files -----------------------------------------------------------------------------------

    @Slot()
    def _import_invoices(self) -> None:
        """Take invoices from a file; into an empty form they bring their currency along."""
        import_lines(self, self.tasks, INVOICES, self._check_imported, self._take_invoices)

    def _check_imported(self, rows: Sequence[Row]) -> list[LineProblem]:
        if self.file is None:
            return []
        terms, today = self.file.contract.declaration, self.session.today()
        return check.invoice_checks(rows, self._currency_of(rows), terms, today)

    def _currency_of(self, rows: Sequence[Row]) -> str:
        """Return the currency imported lines must be in: that of the form, of the first line as long as it is empty."""
        if self._modified is not None or self.invoices.rows():
            return self._currency
        named = (str(row["currency"]) for row in rows if row.get("currency"))
        return next(named, self._currency)

    def _take_invoices(self, rows: list[Row]) -> None:
        self._choose_currency(self._currency_of(rows))
        self._currency_chosen()
        self.invoices.append_rows(rows)

    @Slot()
    def _import_plan(self) -> None:
        import_lines(self, self.tasks, PLAN, self._check_plan, self.plan.append_rows)

    # -- where nothing can be asked -------------------------------------------------------------------

    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, StandingExtension):
            there = extension_route(error.extension_id)
            self.show_empty(
                "calendar-due",
                sentences(error),
                self.tr("Open the extension"),
                lambda: self.navigate.emit(there),
            )
        elif isinstance(error, RuleViolation):
            self.show_empty("calendar-due", sentences(error))
        else:
            super()._not_opened(error)

    # -- texts and layout -----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self._cards["head"].set_heading(self.tr("Identification"))
        self._cards["invoices"].set_heading(self.tr("Invoices and credit notes"))
        self._cards["plan"].set_heading(self.tr("Payment plan asked for"))
        self._cards["need"].set_heading(self.tr("Maximum credit period"))
        self._reason_label.setText(self.tr("&Reason of non-payment"))
        self._currency_label.setText(self.tr("C&urrency of the whole form"))
        self.reason.setAccessibleName(self.tr("Reason of non-payment"))
        self.currency.setAccessibleName(self.tr("Currency of the whole form"))
        self.fill_rest.setText(" " + self.tr("&Fill the rest"))
        self.fill_rest.setToolTip(self.tr("Add what the plan lacks as a further instalment"))
        self.fill_rest.setAccessibleDescription(self.fill_rest.toolTip())
        self._fill_choices()
        super().retranslate()
        if self.file is not None:
            self._say_lead()
            self._settle()

    def _fill_choices(self) -> None:
        """List reasons and currencies in the language in force; what was chosen stays."""
        language = current_language()
        reasons = [(self.tr("Choose a reason"), "")]
        reasons += [(translate_message(reason_name(one)), one.value) for one in ExtensionReason]
        known = [(f"{one.code} – {one.name(language)}", one.code) for one in currencies().values()]
        for combo, entries in ((self.reason, reasons), (self.currency, sorted(known))):
            _list(combo, entries)

    def _show_mode(self) -> None:
        """Show the parts of a request, or those of an e-mail."""
        self.mail.setVisible(self.is_mail)
        for button in self.mail.buttons:
            button.setVisible(self.is_mail)
        self._say_lead()

    def _say_lead(self) -> None:
        if self.is_mail:
            self.lead.say(
                self.tr(
                    "An overdue is declared on this buyer: due dates are no longer extended here. Fill in what you"
                    " ask for and send the e-mail below to the collection department; nothing is sent by this program."
                ),
                Tone.WARN,
                icon="mail",
            )
        elif self._modified is not None:
            self.lead.say(
                self.tr(
                    "You change an extension that was agreed. The insurer answers anew; until then, and if the change"
                    " is refused, the plan agreed before counts."
                ),
                icon="edit",
            )
        else:
            self.lead.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture beside or under the plan."""
        wide = event.size().width() >= theme.scaled(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the grids anew when the text size changed."""
        super().changeEvent(event)
        if self._is_built and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_grids()

    def _fit_grids(self) -> None:
        """Keep the grids so low that something of the rest is in view."""
        for grid in (self.invoices, self.plan):
            grid.view.fit_lines(_FEWEST_LINES, _MOST_LINES)

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(16)
        fields.setVerticalSpacing(4)
        for column, (label, combo) in enumerate(
            ((self._reason_label, self.reason), (self._currency_label, self.currency))
        ):
            label.setBuddy(combo)
            combo.setMaxVisibleItems(16)
            fields.addWidget(label, 0, column)
            fields.addWidget(combo, 1, column)
            fields.setColumnStretch(column, 1)
        self._cards["head"].body.addLayout(fields)
        self._cards["invoices"].body.addWidget(self.invoices)
        row = QHBoxLayout()
        row.addWidget(self.balance)
        row.addStretch(1)
        row.addWidget(self.fill_rest)
        self.fill_rest.setIcon(icons.icon("plus", "secondary"))
        self._cards["plan"].body.addWidget(self.plan, 1)
        self._cards["plan"].body.addLayout(row)
        self._cards["need"].body.addWidget(self.need)
        self._cards["need"].body.addWidget(self.timeline)
        self._cards["need"].body.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._columns.addWidget(self._cards["plan"], 5)
        self._columns.addWidget(self._cards["need"], 6)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.lead)
        layout.addWidget(self._cards["head"])
        layout.addWidget(self._cards["invoices"])
        layout.addLayout(self._columns)
        layout.addWidget(self.mail)
        layout.addStretch(1)
        self.lead.hide()
        self.mail.hide()
        for button in self.mail.buttons:
            self.secondary.addWidget(button)
            button.hide()

    def _connect(self) -> None:
        self.reason.currentIndexChanged.connect(self._changed)
        self.currency.currentIndexChanged.connect(self._currency_chosen)
        self._calm.timeout.connect(self._settle)
        for grid in (self.invoices, self.plan):
            grid.changed.connect(self._changed)
        self.fill_rest.clicked.connect(self.add_rest)
        self.invoices.import_asked.connect(self._import_invoices)
        self.plan.import_asked.connect(self._import_plan)


def _list(combo: QComboBox, entries: Sequence[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    was_blocked = combo.blockSignals(True)
    combo.clear()
    for text, code in entries:
        combo.addItem(text, code)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(was_blocked)
