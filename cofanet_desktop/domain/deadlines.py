"""How long a contract gives: the maximum credit period (DMC) and the last day to declare an overdue (rules 12 and 22).

All dates are civil dates. Days are calendar days: weekends and holidays count and nothing is rolled to a working day.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind, Payment, is_unpaid, totals


class Basis(StrEnum):
    """The day from which the days to declare are counted."""

    INVOICE_DATE = "invoice_date"
    DUE_DATE = "due_date"
    END_OF_DMC = "end_of_dmc"


class DmcStart(StrEnum):
    """The day from which the maximum credit period is counted."""

    INVOICE_DATE = "invoice_date"
    END_OF_MONTH = "end_of_month"
    """The last day of the month of the invoice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationTerms:
    """What a contract says about time: the maximum credit period and the days to declare after `basis`."""

    basis: Basis = Basis.DUE_DATE
    days: int = 30
    dmc_days: int = 120
    dmc_start: DmcStart = DmcStart.INVOICE_DATE
    extensions_move: bool = True
    """Whether an accepted extension moves the deadline of the invoices it covers."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day to declare a buyer, and the invoice it comes from with the due date that counts for it."""

    on: date
    invoice: Invoice
    due_date: date

    def days_left(self, today: date) -> int:
        """Return how many days are left after `today`: 0 on the last day, below zero once it has passed."""
        return (self.on - today).days


def end_of_dmc(invoice_date: date, terms: DeclarationTerms) -> date:
    """Return the last day of the maximum credit period of an invoice."""
    start = invoice_date
    if terms.dmc_start is DmcStart.END_OF_MONTH:
        start = start.replace(day=calendar.monthrange(start.year, start.month)[1])
    return _days_after(start, terms.dmc_days)


def last_day(invoice: Invoice, terms: DeclarationTerms, new_due_date: date | None = None) -> date:
    """Return the last day to declare an invoice; `new_due_date` is the one an accepted extension gave it.

    Counted from the due date, the new one takes its place; from the end of the DMC, the later of the two counts; from
    the invoice date, the deadline moves by as many days as the due date did.
    """
    due = new_due_date if new_due_date is not None and terms.extensions_move else invoice.due_date
    if terms.basis is Basis.DUE_DATE:
        start = due
    elif terms.basis is Basis.END_OF_DMC:
        start = end_of_dmc(invoice.invoice_date, terms)
        if due != invoice.due_date:
            start = max(start, due)
    else:
        start = invoice.invoice_date + (due - invoice.due_date)
    return _days_after(start, terms.days)


def _days_after(day: date, days: int) -> date:
    """Return the day that many days later, the last one there is where none follows (due dates of the year 9999)."""
    return day + timedelta(days=min(days, (date.max - day).days))


def allot(invoices: Iterable[Invoice], plan: Sequence[Instalment]) -> dict[str, tuple[Instalment, ...]]:
    """Return which parts of `plan` pay which invoice, by reference: the oldest due is paid first, to the cent.

    Credit notes are used up before the plan is, on the invoices due first.
    """
    listed = list(invoices)
    credit = sum((one.gross.amount for one in listed if one.kind is InvoiceKind.CREDIT_NOTE), Decimal())
    left = [(one.due_date, one.amount) for one in sorted(plan, key=lambda one: one.due_date)]
    parts: dict[str, tuple[Instalment, ...]] = {}
    for invoice in sorted(listed, key=lambda one: (one.due_date, one.invoice_date, one.reference)):
        if invoice.kind is InvoiceKind.CREDIT_NOTE:
            continue
        used = min(credit, invoice.gross.amount)
        credit -= used
        taken, left = _taken(invoice.gross.amount - used, left)
        parts[invoice.reference] = taken
    return parts


def _taken(
    amount: Decimal, left: list[tuple[date, Decimal]]
) -> tuple[tuple[Instalment, ...], list[tuple[date, Decimal]]]:
    """Return the parts that pay `amount` and what of the plan is left after."""
    taken: list[Instalment] = []
    rest = list(left)
    while amount > 0 and rest:
        day, available = rest.pop(0)
        part = min(amount, available)
        taken.append(Instalment(day, part))
        amount -= part
        if available > part:
            rest.insert(0, (day, available - part))
    return tuple(taken), rest


def new_due_dates(invoices: Iterable[Invoice], plan: Sequence[Instalment]) -> dict[str, date]:
    """Return the due date an accepted plan gives each invoice, by reference: that of the first part it pays.

    If that part is not paid the invoice is overdue, so no later one may count.
    """
    return {reference: parts[0].due_date for reference, parts in allot(invoices, plan).items() if parts}


def buyers_deadline(
    invoices: Iterable[Invoice],
    payments: Iterable[Payment],
    terms: DeclarationTerms,
    moved: Mapping[str, date] | None = None,
) -> Deadline | None:
    """Return the last day to declare a buyer: the oldest unpaid invoice drives it; None when nothing is owed.

    `moved` gives the due dates accepted extensions set, by invoice reference. An invoice paid in full drives nothing;
    nor does a currency whose credit notes and payments outweigh its invoices.
    """
    listed, paid = list(invoices), list(payments)
    new = moved if moved is not None and terms.extensions_move else {}
    owed = totals(listed, paid)
    deadlines = [
        Deadline(
            last_day(invoice, terms, new.get(invoice.reference)),
            invoice,
            new.get(invoice.reference, invoice.due_date),
        )
        for invoice in listed
        if owed[invoice.currency] > 0 and is_unpaid(invoice, paid)
    ]
    return min(deadlines, key=_urgency, default=None)


def _urgency(deadline: Deadline) -> tuple[date, date, str]:
    return deadline.on, deadline.invoice.invoice_date, deadline.invoice.reference
