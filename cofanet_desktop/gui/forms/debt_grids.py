"""Invoices and payments of a form: two grids that know of each other, and their totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cofanet_desktop.domain.invoices import (
    Invoice,
    Payment,
    invoice_of,
    invoice_row,
    invoice_row_problems,
    payment_of,
    payment_row,
    payment_row_problems,
    totals,
)
from cofanet_desktop.domain.sheets import INVOICES, PAYMENTS, LineProblem, missing_cells
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.dialogs.import_lines import import_lines
from cofanet_desktop.gui.forms.debt_totals import DebtTotals, debt_totals
from cofanet_desktop.gui.forms.form_page import Missing
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.movement import Place
from cofanet_desktop.gui.grid.reading import SheetReader
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from decimal import Decimal

    from cofanet_desktop.domain.sheets import Row, Sheet
    from cofanet_desktop.gui.forms.debt_totals import DebtTotal
    from cofanet_desktop.gui.grid.grid import Totals
    from cofanet_desktop.gui.tasks import Tasks

SETTLES_AFTER = 80
"""Milliseconds without a change after which totals and deadline are told anew."""

_FEWEST_INVOICES, _FEWEST_PAYMENTS, _MOST_LINES = 5, 3, 9
"""Lines a grid shows at least and at most."""


def complete_invoices(rows: Iterable[Row]) -> tuple[Invoice, ...]:
    """Return the invoices of the lines that lack nothing."""
    return tuple(invoice_of(row) for row in rows if not missing_cells(INVOICES, 0, row))


def complete_payments(rows: Iterable[Row]) -> tuple[Payment, ...]:
    """Return the payments of the lines that lack nothing."""
    return tuple(payment_of(row) for row in rows if not missing_cells(PAYMENTS, 0, row))


def invoice_state(invoices: Iterable[Invoice]) -> list[dict[str, str]]:
    """Return invoices as a grid keeps what was typed, for a form that begins with them."""
    return _state(INVOICES, map(invoice_row, invoices))


def payment_state(payments: Iterable[Payment]) -> list[dict[str, str]]:
    """Return payments as a grid keeps what was typed, for a form that begins with them."""
    return _state(PAYMENTS, map(payment_row, payments))


def _state(sheet: Sheet, rows: Iterable[Row]) -> list[dict[str, str]]:
    reader = SheetReader(sheet)
    keys = [column.key for column in sheet.columns]
    return [dict(zip(keys, reader.texts(row), strict=True)) for row in rows]


def _invoice_totals(rows: Sequence[Row]) -> dict[str, Decimal]:
    return totals(complete_invoices(rows))


def _payment_totals(rows: Sequence[Row]) -> dict[str, Decimal]:
    return {currency: -owed for currency, owed in totals((), complete_payments(rows)).items()}


class DebtGrids(TranslatedWidget):
    """Two cards with a grid each and a third with the totals; lines told before are locked at the top."""

    changed = Signal()
    """Something was typed."""
    settled = Signal()
    """Nothing was typed for a moment: ask `invoices` and `payments` now."""

    def __init__(self, tasks: Tasks, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Hold no line; `today` is the day dates are checked against."""
        super().__init__(parent)
        self._tasks, self._today = tasks, today
        self._earlier_invoices: tuple[Invoice, ...] = ()
        self.invoices = self._grid(INVOICES, self._check_invoices, _invoice_totals)
        self.payments = self._grid(PAYMENTS, self._check_payments, _payment_totals)
        self.totals = DebtTotals(self)
        self._cards = tuple(Card("", self) for _ in range(3))
        self._notes = (QLabel(self), QLabel(self))
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(SETTLES_AFTER)
        self._calm.timeout.connect(self._settle)
        self._lay_out()
        for grid in (self.invoices, self.payments):
            grid.changed.connect(self._calm.start)
            grid.changed.connect(self.changed)
        self.invoices.import_asked.connect(self._import_invoices)
        self.payments.import_asked.connect(self._import_payments)
        self.retranslate()

    def begin(
        self, currency: str, invoices: tuple[Invoice, ...] = (), payments: tuple[Payment, ...] = ()
    ) -> None:
        """Begin with lines told before, which stay as they are; new lines are in `currency` unless they say otherwise."""
        self._earlier_invoices = invoices
        self.invoices.set_rows(map(invoice_row, invoices), locked=len(invoices))
        self.payments.set_rows(map(payment_row, payments), locked=len(payments))
        for grid, kind in ((self.invoices, "invoice"), (self.payments, "payment")):
            grid.set_currency(currency)
            grid.set_defaults({"kind": kind, "currency": currency})
        for note, locked in zip(self._notes, (invoices, payments), strict=True):
            note.setVisible(bool(locked))
        self._settle()

    def new_invoices(self) -> tuple[Invoice, ...]:
        """Return the complete invoices typed below the locked ones."""
        return complete_invoices(self.invoices.rows()[self.invoices.locked :])

    def new_payments(self) -> tuple[Payment, ...]:
        """Return the complete payments typed below the locked ones."""
        return complete_payments(self.payments.rows()[self.payments.locked :])

    def every_invoice(self) -> tuple[Invoice, ...]:
        """Return every complete invoice, locked ones first."""
        return complete_invoices(self.invoices.rows())

    def every_payment(self) -> tuple[Payment, ...]:
        """Return every complete payment, locked ones first."""
        return complete_payments(self.payments.rows())

    def missing(self) -> list[Missing]:
        """Return what is wrong with the lines, invoices first."""
        found = []
        wrong = len(self.invoices.checker.all())
        if wrong:
            text = self.trn("%n errors in the invoices", None, wrong)
            found.append(Missing(text, self.invoices.focus_first_problem))
        wrong = len(self.payments.checker.all())
        if wrong:
            text = self.trn("%n errors in the payments", None, wrong)
            found.append(Missing(text, self.payments.focus_first_problem))
        return found

    def go_to_new_line(self) -> None:
        """Put the keyboard where the next invoice is typed."""
        self.invoices.view.setFocus()
        self.invoices.view.go_to(Place(len(self.invoices.model.lines), 0))

    def sums(self) -> tuple[DebtTotal, ...]:
        """Return the totals of every line, currency by currency."""
        return debt_totals(self.every_invoice(), self.every_payment())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size as well."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._calm.start()

    def retranslate(self) -> None:
        """Set every text."""
        headings = (self.tr("Invoices and credit notes"), self.tr("Payments"), self.tr("Totals"))
        for card, text in zip(self._cards, headings, strict=True):
            card.set_heading(text)
        for note in self._notes:
            note.setText(self.tr("Lines told before are locked: they stay as they were told."))

    # -- inside -------------------------------------------------------------------------------------

    def _grid(
        self, sheet: Sheet, check: Callable[[Sequence[Row]], list[LineProblem]], add_up: Totals
    ) -> Grid:
        grid = Grid(sheet, check=check, totals=add_up, parent=self)
        grid.set_defaults({})
        return grid

    @Slot()
    def _import_invoices(self) -> None:
        def check(rows: Sequence[Row]) -> list[LineProblem]:
            taken = {str(row.get("reference")) for row in self.invoices.rows()}
            return invoice_row_problems(rows, self._today(), taken)

        import_lines(self, self._tasks, INVOICES, check, self.invoices.append_rows)

    @Slot()
    def _import_payments(self) -> None:
        def check(rows: Sequence[Row]) -> list[LineProblem]:
            return payment_row_problems(rows, self._today(), invoices)

        invoices = self.every_invoice()
        import_lines(self, self._tasks, PAYMENTS, check, self.payments.append_rows)

    def _check_invoices(self, rows: Sequence[Row]) -> list[LineProblem]:
        locked = self.invoices.locked
        taken = {invoice.reference for invoice in self._earlier_invoices}
        return _moved(invoice_row_problems(rows[locked:], self._today(), taken), locked)

    def _check_payments(self, rows: Sequence[Row]) -> list[LineProblem]:
        locked = self.payments.locked
        return _moved(payment_row_problems(rows[locked:], self._today(), self.every_invoice()), locked)

    @Slot()
    def _settle(self) -> None:
        self._calm.stop()
        self.payments.checker.run()  # what is an error depends on the invoices
        self.totals.show_totals(self.sums())
        self._fit()
        self.settled.emit()

    def _fit(self) -> None:
        """Give each grid the height of its lines, so that totals and errors below stay in sight."""
        self.invoices.view.fit_lines(_FEWEST_INVOICES, _MOST_LINES)
        self.payments.view.fit_lines(_FEWEST_PAYMENTS, _MOST_LINES)

    def _lay_out(self) -> None:
        for card, note, grid in zip(self._cards, self._notes, (self.invoices, self.payments), strict=False):
            theme.set_role(note, "caption")
            note.setWordWrap(True)
            card.body.addWidget(note)
            card.body.addWidget(grid)
        self._cards[2].body.addWidget(self.totals)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for card in self._cards:
            layout.addWidget(card)


def _moved(problems: Iterable[LineProblem], by: int) -> list[LineProblem]:
    return [LineProblem(one.line + by, one.column, one.error) for one in problems]
