"""Invoices, payments and instalments: what overdue declarations and extensions are made of (rule 18)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.currencies import digits_of
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.sheets import INVOICES, PAYMENTS, PLAN, LineProblem, missing_cells
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.sheets import Row
    from cofanet_desktop.domain.text import Value

MOST_REFERENCE = 35
"""Longest invoice reference the insurer keeps."""

CENT = Decimal("0.01")
"""Smallest step of an amount in most currencies."""

MOST_AMOUNT = Decimal("999999999999.99")
"""Largest amount of one line."""


class InvoiceKind(StrEnum):
    """An invoice, or a credit note, which is subtracted."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


class PaymentKind(StrEnum):
    """How an invoice was paid in part."""

    PAYMENT = "payment"
    CREDIT_NOTE_USED = "credit_note_used"
    SET_OFF = "set_off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An unpaid invoice or a credit note; `net` and `tax` in `currency`."""

    kind: InvoiceKind
    reference: str
    invoice_date: date
    due_date: date
    net: Decimal
    tax: Decimal
    currency: str

    @property
    def gross(self) -> Money:
        """Return net amount and tax together."""
        return Money(self.net + self.tax, self.currency)

    @property
    def owed(self) -> Money:
        """Return what it adds to the debt: the gross amount, below zero for a credit note."""
        return self.gross if self.kind is InvoiceKind.INVOICE else Money(-self.net - self.tax, self.currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Something received for an invoice of the same list."""

    kind: PaymentKind
    invoice_reference: str
    paid_on: date
    amount: Money


@dataclass(frozen=True, slots=True)
class Instalment:
    """One line of a payment plan, in the currency of the form."""

    due_date: date
    amount: Decimal


def invoice_of(row: Row) -> Invoice:
    """Return the invoice a complete line of the sheet of invoices tells."""
    return Invoice(
        kind=InvoiceKind(str(row["kind"])),
        reference=str(row["reference"]).strip(),
        invoice_date=_day(row["invoice_date"]),
        due_date=_day(row["due_date"]),
        net=Decimal(str(row["net"])),
        tax=Decimal(str(row["tax"])),
        currency=str(row["currency"]),
    )


def payment_of(row: Row) -> Payment:
    """Return the payment a complete line of the sheet of payments tells."""
    return Payment(
        kind=PaymentKind(str(row["kind"])),
        invoice_reference=str(row["invoice_reference"]).strip(),
        paid_on=_day(row["paid_on"]),
        amount=Money(Decimal(str(row["amount"])), str(row["currency"])),
    )


def instalment_of(row: Row) -> Instalment:
    """Return the instalment a complete line of the sheet of a payment plan tells."""
    return Instalment(_day(row["due_date"]), Decimal(str(row["amount"])))


def _day(value: object) -> date:
    if not isinstance(value, date):
        raise TypeError(f"not a date: {value!r}")
    return value


def invoice_row(invoice: Invoice) -> Row:
    """Return the line of the sheet of invoices that tells `invoice`."""
    return {
        "kind": invoice.kind.value,
        "reference": invoice.reference,
        "invoice_date": invoice.invoice_date,
        "due_date": invoice.due_date,
        "net": invoice.net,
        "tax": invoice.tax,
        "currency": invoice.currency,
    }


def payment_row(payment: Payment) -> Row:
    """Return the line of the sheet of payments that tells `payment`."""
    return {
        "kind": payment.kind.value,
        "invoice_reference": payment.invoice_reference,
        "paid_on": payment.paid_on,
        "amount": payment.amount.amount,
        "currency": payment.amount.currency,
    }


def instalment_row(instalment: Instalment) -> Row:
    """Return the line of the sheet of a payment plan that tells `instalment`."""
    return {"due_date": instalment.due_date, "amount": instalment.amount}


# What can be wrong -----------------------------------------------------------------------------------------------


def invoice_row_problems(rows: Sequence[Row], today: date, taken: Collection[str] = ()) -> list[LineProblem]:
    """Return what is wrong with lines of invoices; `taken` are references of earlier lines of the same list."""
    problems = [problem for n, row in enumerate(rows) for problem in missing_cells(INVOICES, n, row)]
    unfinished = {problem.line for problem in problems}
    whole = [(n, invoice_of(row)) for n, row in enumerate(rows) if n not in unfinished]
    return [*problems, *invoice_problems(whole, today, taken)]


def payment_row_problems(rows: Sequence[Row], today: date, invoices: Iterable[Invoice]) -> list[LineProblem]:
    """Return what is wrong with lines of payments for `invoices`."""
    problems = [problem for n, row in enumerate(rows) for problem in missing_cells(PAYMENTS, n, row)]
    unfinished = {problem.line for problem in problems}
    whole = [(n, payment_of(row)) for n, row in enumerate(rows) if n not in unfinished]
    return [*problems, *payment_problems(whole, today, invoices)]


def plan_row_problems(rows: Sequence[Row], currency: str = "") -> list[LineProblem]:
    """Return what is wrong with single lines of a payment plan in `currency`; what they must be together is rule 14."""
    problems = [problem for n, row in enumerate(rows) for problem in missing_cells(PLAN, n, row)]
    for n, row in enumerate(rows):
        amount = row.get("amount")
        if isinstance(amount, Decimal):
            problems += amount_problems(n, "amount", amount, currency=currency)
    return problems


def invoice_problems(
    invoices: Iterable[tuple[int, Invoice]], today: date, taken: Collection[str] = ()
) -> list[LineProblem]:
    """Return what is wrong with invoices, each with its place in the list (rule 18)."""
    listed = list(invoices)
    times = Counter(invoice.reference for _, invoice in listed)
    found: list[LineProblem] = []
    for n, invoice in listed:
        found += _reference_problems(n, invoice.reference, times, taken)
        found += _date_problems(n, invoice, today)
        found += _currency_problems(n, invoice.currency)
        found += amount_problems(n, "net", invoice.net, currency=invoice.currency)
        found += amount_problems(n, "tax", invoice.tax, zero=True, currency=invoice.currency)
    return found


def _reference_problems(
    n: int, reference: str, times: Counter[str], taken: Collection[str]
) -> list[LineProblem]:
    if not reference.strip():
        return [
            _problem(
                n,
                "reference",
                "REFERENCE_MISSING",
                QT_TRANSLATE_NOOP("Sheet", "The invoice has no reference."),
                QT_TRANSLATE_NOOP("Sheet", "Write its number: payments name the invoice by it."),
            )
        ]
    if len(reference) > MOST_REFERENCE:
        return [
            _problem(
                n,
                "reference",
                "REFERENCE_TOO_LONG",
                QT_TRANSLATE_NOOP("Sheet", "The reference has {length} characters, {most} are allowed."),
                QT_TRANSLATE_NOOP("Sheet", "Shorten it."),
                length=len(reference),
                most=MOST_REFERENCE,
            )
        ]
    if times[reference] > 1 or reference in taken:
        return [
            _problem(
                n,
                "reference",
                "REFERENCE_TWICE",
                QT_TRANSLATE_NOOP("Sheet", "The reference {reference} is there more than once."),
                QT_TRANSLATE_NOOP("Sheet", "Each invoice is declared once: take one of the lines out."),
                reference=reference,
            )
        ]
    return []


def _date_problems(n: int, invoice: Invoice, today: date) -> list[LineProblem]:
    found = []
    if invoice.invoice_date > today:
        found.append(
            _problem(
                n,
                "invoice_date",
                "INVOICE_DATE_IN_FUTURE",
                QT_TRANSLATE_NOOP("Sheet", "The invoice date {day} is in the future."),
                QT_TRANSLATE_NOOP("Sheet", "An unpaid invoice is dated today or before: correct the date."),
                day=invoice.invoice_date,
            )
        )
    if invoice.due_date < invoice.invoice_date:
        found.append(
            _problem(
                n,
                "due_date",
                "DUE_BEFORE_INVOICE",
                QT_TRANSLATE_NOOP("Sheet", "The due date {due} is before the invoice date {day}."),
                QT_TRANSLATE_NOOP("Sheet", "Correct one of the two dates."),
                due=invoice.due_date,
                day=invoice.invoice_date,
            )
        )
    return found


def _currency_problems(n: int, currency: str) -> list[LineProblem]:
    if len(currency) == 3 and currency.isascii() and currency.isalpha() and currency.isupper():
        return []
    return [
        _problem(
            n,
            "currency",
            "CURRENCY_NOT_A_CODE",
            QT_TRANSLATE_NOOP("Sheet", "{currency} is no code of a currency."),
            QT_TRANSLATE_NOOP("Sheet", "Choose a currency of the list."),
            currency=currency,
        )
    ]


def amount_problems(
    n: int, column: str, amount: Decimal, *, zero: bool = False, currency: str = ""
) -> list[LineProblem]:
    """Return what is wrong with an amount: above zero (or zero where allowed), no finer than `currency`, not absurd."""
    if not amount.is_finite() or amount > MOST_AMOUNT:
        return [
            _problem(
                n,
                column,
                "AMOUNT_TOO_LARGE",
                QT_TRANSLATE_NOOP("Sheet", "The amount is larger than can be declared."),
                QT_TRANSLATE_NOOP("Sheet", "Check the number of digits."),
            )
        ]
    if amount < 0 or (not amount and not zero):
        return [
            _problem(
                n,
                column,
                "AMOUNT_NOT_POSITIVE",
                QT_TRANSLATE_NOOP("Sheet", "The tax must be zero or more.")
                if zero
                else QT_TRANSLATE_NOOP("Sheet", "The amount must be above zero."),
                QT_TRANSLATE_NOOP(
                    "Sheet", "Write it without a minus: a credit note or a payment is subtracted by its type."
                ),
            )
        ]
    places = digits_of(currency)
    if amount == amount.quantize(Decimal(1).scaleb(-places)):
        return []
    if places == 2:
        return [
            _problem(
                n,
                column,
                "AMOUNT_TOO_PRECISE",
                QT_TRANSLATE_NOOP("Sheet", "The amount has more than two decimals."),
                QT_TRANSLATE_NOOP("Sheet", "Write it to the cent: nothing is rounded here."),
            )
        ]
    values: dict[str, Value] = {"typed": str(amount), "currency": currency, "places": places}
    message = Message(
        "Formats",
        QT_TRANSLATE_NOOP("Formats", "“{typed}” has too many decimals: {currency} has {places}."),
        values,
    )
    hint = Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Check the number of digits."))
    return [LineProblem(n, column, InvalidInput(column, "AMOUNT_TOO_PRECISE", message, hint))]


def payment_problems(
    payments: Iterable[tuple[int, Payment]], today: date, invoices: Iterable[Invoice]
) -> list[LineProblem]:
    """Return what is wrong with payments for `invoices`, each with its place in the list (rule 18)."""
    known = {one.reference: one for one in invoices if one.kind is InvoiceKind.INVOICE}
    found: list[LineProblem] = []
    for n, payment in payments:
        found += _invoice_of_payment_problems(n, payment, known.get(payment.invoice_reference))
        if payment.paid_on > today:
            found.append(
                _problem(
                    n,
                    "paid_on",
                    "PAYMENT_IN_FUTURE",
                    QT_TRANSLATE_NOOP("Sheet", "The payment date {day} is in the future."),
                    QT_TRANSLATE_NOOP("Sheet", "Only what was received is told: correct the date."),
                    day=payment.paid_on,
                )
            )
        found += amount_problems(n, "amount", payment.amount.amount, currency=payment.amount.currency)
    return found


def _invoice_of_payment_problems(n: int, payment: Payment, invoice: Invoice | None) -> list[LineProblem]:
    if invoice is None:
        return [
            _problem(
                n,
                "invoice_reference",
                "INVOICE_NOT_LISTED",
                QT_TRANSLATE_NOOP("Sheet", "No invoice {reference} is in this declaration."),
                QT_TRANSLATE_NOOP("Sheet", "Add the invoice, or correct the reference."),
                reference=payment.invoice_reference,
            )
        ]
    if invoice.currency != payment.amount.currency:
        return [
            _problem(
                n,
                "currency",
                "PAYMENT_OTHER_CURRENCY",
                QT_TRANSLATE_NOOP(
                    "Sheet", "The payment is in {currency}, its invoice in {invoice_currency}."
                ),
                QT_TRANSLATE_NOOP("Sheet", "Write what was paid off of the invoice, in its currency."),
                currency=payment.amount.currency,
                invoice_currency=invoice.currency,
            )
        ]
    return []


def _problem(n: int, column: str, rule: str, reason: str, way_out: str, **values: Value) -> LineProblem:
    error = InvalidInput(column, rule, Message("Sheet", reason, values), Message("Sheet", way_out, values))
    return LineProblem(n, column, error)


def refuse_first(problems: Sequence[LineProblem]) -> None:
    """Raise the first of `problems` as a refusal that names its line."""
    if not problems:
        return
    first = problems[0]
    raise RuleViolation(
        first.error.rule,
        Message(
            "Sheet",
            QT_TRANSLATE_NOOP("Sheet", "Line {line}: {problem}"),
            {"line": first.line + 1, "problem": first.error.message},
        ),
        first.error.hint,
    )


# Totals ----------------------------------------------------------------------------------------------------------


def totals(invoices: Iterable[Invoice], payments: Iterable[Payment] = ()) -> dict[str, Decimal]:
    """Return what is owed by currency: invoices less credit notes less payments (never across currencies)."""
    owed: defaultdict[str, Decimal] = defaultdict(Decimal)
    for invoice in invoices:
        owed[invoice.currency] += invoice.owed.amount
    for payment in payments:
        owed[payment.amount.currency] -= payment.amount.amount
    return dict(owed)


def open_amount(invoice: Invoice, payments: Iterable[Payment]) -> Money:
    """Return what of an invoice is still unpaid after the payments in its currency that name it."""
    names = (invoice.reference, invoice.currency)
    paid = sum(
        (p.amount.amount for p in payments if (p.invoice_reference, p.amount.currency) == names), Decimal()
    )
    return Money(invoice.gross.amount - paid, invoice.currency)


def is_unpaid(invoice: Invoice, payments: Iterable[Payment]) -> bool:
    """Tell whether it is an invoice, no credit note, of which something is still to be paid."""
    return invoice.kind is InvoiceKind.INVOICE and open_amount(invoice, payments).is_positive
