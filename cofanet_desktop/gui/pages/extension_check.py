"""What an extension being typed comes to: its complete lines, what is wrong with them, what it lacks, whether it is needed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import extensions
from cofanet_desktop.domain.covers import refusal
from cofanet_desktop.domain.deadlines import DmcStart, allot, end_of_dmc
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.invoices import (
    Instalment,
    Invoice,
    InvoiceKind,
    instalment_of,
    invoice_of,
    invoice_row_problems,
    plan_row_problems,
)
from cofanet_desktop.domain.sheets import PLAN, LineProblem, Row, missing_cells
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.deadlines import DeclarationTerms
    from cofanet_desktop.services.companies import CompanyFile

_COLUMNS = {"ONE_CURRENCY_PER_FORM": "currency", "DUE_DATE_OUTSIDE_DMC": "due_date"}
"""Rules about a single invoice by the cell they are said at."""


def whole_plan(rows: Sequence[Row]) -> tuple[Instalment, ...]:
    """Return the instalments of the lines that are complete."""
    return tuple(instalment_of(row) for row in rows if not missing_cells(PLAN, 0, row))


def owed(rows: Sequence[Row]) -> Decimal:
    """Return the sum of invoices as far as their amounts are typed; credit notes are subtracted."""
    return sum((_owed(row) for row in rows), Decimal())


def _owed(row: Row) -> Decimal:
    gross = _figure(row, "net") + _figure(row, "tax")
    return -gross if row.get("kind") == InvoiceKind.CREDIT_NOTE else gross


def planned(rows: Sequence[Row]) -> Decimal:
    """Return the sum of a plan as far as its amounts are typed."""
    return sum((_figure(row, "amount") for row in rows), Decimal())


def _figure(row: Row, key: str) -> Decimal:
    value = row.get(key)
    return value if isinstance(value, Decimal) else Decimal()


def invoice_checks(
    rows: Sequence[Row], currency: str, terms: DeclarationTerms, today: date
) -> list[LineProblem]:
    """Return what is wrong with lines of invoices, each with its cell: missing, misread, rules 12, 14 and 18."""
    problems = invoice_row_problems(rows, today)
    wrong = {problem.line for problem in problems}
    for line, row in enumerate(rows):
        found = None if line in wrong else _against(invoice_of(row), currency, terms, today)
        if found is not None and found.rule in _COLUMNS:
            column = _COLUMNS[found.rule]
            problems.append(LineProblem(line, column, _said_at(column, found)))
    return problems


def _against(invoice: Invoice, currency: str, terms: DeclarationTerms, today: date) -> RuleViolation | None:
    """Return what the form has against one invoice, whatever its plan."""
    paid = (Instalment(date.max, invoice.gross.amount),)
    return refusal(lambda: extensions.check_form((invoice,), paid, currency, terms, today))


def _said_at(column: str, found: RuleViolation) -> InvalidInput:
    return InvalidInput(column, found.rule, found.message, found.hint)


def plan_checks(rows: Sequence[Row], invoices: Sequence[Invoice], currency: str = "") -> list[LineProblem]:
    """Return what is wrong with lines of a plan: missing, misread, a date not after the one it replaces (rule 14)."""
    problems = plan_row_problems(rows, currency)
    wrong = {problem.line for problem in problems}
    early = _early(invoices, whole_plan(rows))
    for line, row in enumerate(rows):
        found = None if line in wrong else early.get(instalment_of(row).due_date)
        if found is not None:
            problems.append(LineProblem(line, "due_date", found))
    return problems


def _early(invoices: Sequence[Invoice], plan: Sequence[Instalment]) -> dict[date, InvalidInput]:
    """Return the new due dates that are not after the ones they replace, each with what is wrong."""
    due = {one.reference: one.due_date for one in invoices}
    return {
        part.due_date: InvalidInput(
            "due_date",
            "PLAN_NOT_LATER",
            Message(
                "Extension",
                QT_TRANSLATE_NOOP(
                    "Extension", "{day} is not after {due}, when invoice {reference} it pays is due."
                ),
                {"day": part.due_date, "due": due[reference], "reference": reference},
            ),
            Message("Extension", QT_TRANSLATE_NOOP("Extension", "Choose a later date.")),
        )
        for reference, parts in allot(invoices, plan).items()
        for part in parts
        if part.due_date <= due[reference]
    }


# Whether it is needed --------------------------------------------------------------------------------------------


def is_free(file: CompanyFile) -> bool:
    """Tell whether due dates inside the maximum credit period are put off without asking (rule 12)."""
    in_default = file.entry is not None and file.entry.is_in_default
    return not in_default and any(one.is_cover and one.is_in_force for one in file.products)


def is_needed(invoices: Sequence[Invoice], plan: Sequence[Instalment], file: CompanyFile) -> bool | None:
    """Tell whether the insurer must be asked; None as long as too little is typed to tell."""
    if not is_free(file):
        return True
    if not invoices or not plan:
        return None
    return extensions.is_request_needed(invoices, plan, file.contract.declaration, file.products, file.entry)


def need_in_words(invoices: Sequence[Invoice], plan: Sequence[Instalment], file: CompanyFile) -> Message:
    """Return whether a request is needed and why, as one sentence (rule 12)."""
    if file.entry is not None and file.entry.is_in_default:
        return Message(
            "Extension",
            QT_TRANSLATE_NOOP(
                "Extension", "The buyer is in default: every new due date needs the insurer's approval."
            ),
        )
    if not is_free(file):
        return Message(
            "Extension",
            QT_TRANSLATE_NOOP(
                "Extension",
                "No cover is in force on the buyer any more: every new due date needs the insurer's approval.",
            ),
        )
    terms = file.contract.declaration
    beyond = _beyond(invoices, plan, terms)
    if beyond is not None:
        invoice, day = beyond
        return Message(
            "Extension",
            QT_TRANSLATE_NOOP(
                "Extension",
                "Approval needed: {day} is after {end}, when the maximum credit period of invoice {reference} ends.",
            ),
            {"day": day, "end": end_of_dmc(invoice.invoice_date, terms), "reference": invoice.reference},
        )
    if invoices and plan:
        return Message(
            "Extension",
            QT_TRANSLATE_NOOP(
                "Extension",
                "No request is needed: all new due dates are inside the maximum credit period."
                " Grant them to your customer freely.",
            ),
        )
    return _the_rule(terms)


def _the_rule(terms: DeclarationTerms) -> Message:
    template = (
        QT_TRANSLATE_NOOP(
            "Extension",
            "The maximum credit period is {days} days from the end of the invoice's month. Inside it you grant later"
            " due dates freely; beyond it the insurer must agree.",
        )
        if terms.dmc_start is DmcStart.END_OF_MONTH
        else QT_TRANSLATE_NOOP(
            "Extension",
            "The maximum credit period is {days} days from the invoice date. Inside it you grant later due dates"
            " freely; beyond it the insurer must agree.",
        )
    )
    return Message("Extension", template, {"days": terms.dmc_days})


def _beyond(
    invoices: Sequence[Invoice], plan: Sequence[Instalment], terms: DeclarationTerms
) -> tuple[Invoice, date] | None:
    """Return the first new due date beyond the maximum credit period of the invoice it pays."""
    by_reference = {one.reference: one for one in invoices}
    found = [
        (part.due_date, reference)
        for reference, parts in allot(invoices, plan).items()
        for part in parts
        if part.due_date > end_of_dmc(by_reference[reference].invoice_date, terms)
    ]
    if not found:
        return None
    day, reference = min(found)
    return by_reference[reference], day
