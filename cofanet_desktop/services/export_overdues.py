"""Overdue declarations as lines of an exported list: what each field holds, for one or for all of a company (EXPORT-2).

A declaration in several currencies has a line for each: amounts of different currencies are never added.
docs/adr/0013-what-an-export-line-stands-for.md says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from cofanet_desktop.domain import overdues
from cofanet_desktop.domain.exports import Aggregation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import DeclarationStatus, collector_name, status_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.services.export_figures import own_value, together
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.exports import ExportField
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.exchange.sheet_writing_cells import Cell
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.store.queries.export_lines import Declared

_INSURED = QT_TRANSLATE_NOOP("Exports", "Insured")
_UNINSURED = QT_TRANSLATE_NOOP("Exports", "Uninsured")
_YES = QT_TRANSLATE_NOOP("Exports", "Yes")
_NO = QT_TRANSLATE_NOOP("Exports", "No")


@dataclass(frozen=True, slots=True)
class Debt:
    """What declarations say in one currency: the number of invoices, what was owed and what was paid of it."""

    invoices: int
    total: Decimal
    paid: Decimal


@dataclass(frozen=True, slots=True)
class DebtLine:
    """A line of the list: one declaration, or all of a company, in one currency."""

    contract: Contract
    easy_number: str
    row: PortfolioRow | None
    company: Company | None
    declarations: tuple[OverdueDeclaration, ...]
    currency: str
    debt: Debt


def lines(found: Sequence[Declared], contract: Contract, aggregation: Aggregation) -> Iterator[DebtLine]:
    """Return the lines of what is declared on one company: by declaration, or all together, and by currency.

    Of a whole company, what was cancelled counts in no figure.
    """
    if aggregation is Aggregation.COMPANY:
        yield from _lines_of(found, contract)
    else:
        for one in found:
            yield from _lines_of([one], contract, counts_cancelled=True)


def _lines_of(
    found: Sequence[Declared], contract: Contract, *, counts_cancelled: bool = False
) -> Iterator[DebtLine]:
    every = tuple(one.declaration for one in found)
    counted = [one for one in every if counts_cancelled or not one.is_void]
    for currency in _currencies(every) or (contract.currency,):
        yield DebtLine(
            contract,
            every[0].easy_number,
            found[0].row,
            found[0].company,
            tuple(one for one in every if currency in _currencies((one,))) or every,
            currency,
            _debt(counted, currency),
        )


def _currencies(declarations: Iterable[OverdueDeclaration]) -> tuple[str, ...]:
    """Return the currencies that occur, in their order."""
    return tuple(
        dict.fromkeys(
            code
            for one in declarations
            for code in (
                *(invoice.currency for invoice in one.every_invoice()),
                *(payment.amount.currency for payment in one.every_payment()),
            )
        )
    )


def _debt(declarations: Iterable[OverdueDeclaration], currency: str) -> Debt:
    invoices, total, paid = 0, Decimal(0), Decimal(0)
    for one in declarations:
        for invoice in one.every_invoice():
            if invoice.currency == currency:
                invoices += 1
                total += invoice.owed.amount
        paid += sum(
            (p.amount.amount for p in one.every_payment() if p.amount.currency == currency), Decimal()
        )
    return Debt(invoices, total, paid)


class DebtCells:
    """What each field of overdue declarations holds on a line, in the reader's words."""

    def __init__(self, words: Words) -> None:
        """Speak with these words."""
        self._say = cache(lambda text: words.say("Exports", text))
        self._status_name = cache(lambda status: words.translate(status_name(status)))
        self._collector_name = cache(lambda collector: words.translate(collector_name(collector)))
        self._country_name = cache(lambda code: reference_data().name(code, words.language))

    def of(self, field: ExportField) -> Callable[[DebtLine], Cell]:
        """Return how the field's cell of a line is found; raises KeyError for a field declarations do not have."""
        if field.is_own:
            return own_value(field)
        cells: dict[str, Callable[[DebtLine], Cell]] = {
            **_PLAIN,
            "country": lambda line: self._country_name(line.company.country) if line.company else "",
            "kind": lambda line: together(self._kind(one) for one in line.declarations),
            "status": lambda line: "; ".join(self._status_name(one.status) for one in line.declarations),
            "intervention": lambda line: together(self._intervention(one) for one in line.declarations),
            "collected_by": lambda line: together(self._collector(one) for one in line.declarations),
        }
        return cells[field.key]

    def _kind(self, one: OverdueDeclaration) -> str:
        return self._say(_INSURED if one.is_insured else _UNINSURED)

    def _intervention(self, one: OverdueDeclaration) -> str:
        return self._say(_YES if one.wants_intervention else _NO)

    def _collector(self, one: OverdueDeclaration) -> str:
        return self._collector_name(one.collected_by) if one.collected_by else ""


def _paid(line: DebtLine) -> Money:
    return Money(line.debt.paid, line.currency)


def _open(line: DebtLine) -> Money:
    return Money(line.debt.total - line.debt.paid, line.currency)


_PLAIN: dict[str, Callable[[DebtLine], Cell]] = {
    "contract": lambda line: line.contract.number,
    "easy_number": lambda line: line.easy_number,
    "name": lambda line: line.company.name if line.company else "",
    "local_name": lambda line: line.company.local_name if line.company else "",
    "city": lambda line: line.company.city if line.company else "",
    "customer_reference": lambda line: line.row.customer_reference if line.row else "",
    "reference": lambda line: together(one.reference for one in line.declarations),
    "invoices": lambda line: line.debt.invoices,
    "total": lambda line: Money(line.debt.total, line.currency),
    "paid": _paid,
    "open": _open,
    "currency": lambda line: line.currency,
    "declared_on": lambda line: max(one.declared_on for one in line.declarations),
    "updated_at": lambda line: max(one.updated_at for one in line.declarations),
    "oldest_due": lambda line: overdues.oldest_unpaid_due(line.declarations),
    "deadline": lambda line: min((one.deadline for one in line.declarations if one.deadline), default=None),
    "comment": lambda line: together(one.comment for one in line.declarations),
}


@dataclass(slots=True)
class _Month:
    count: int = 0
    invoices: int = 0
    total: Decimal = Decimal(0)
    paid: Decimal = Decimal(0)


class DebtMonths:
    """Declarations counted and summed by contract, month they were declared in, kind, status and currency.

    A declaration in several currencies counts once, in its first one.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._months: dict[tuple[str, str, bool, str, str], _Month] = {}

    def add(self, line: DebtLine) -> None:
        """Count a line of one declaration in."""
        (one,) = line.declarations
        key = (
            line.contract.number,
            f"{one.declared_on:%Y-%m}",
            one.is_insured,
            one.status.value,
            line.currency,
        )
        group = self._months.setdefault(key, _Month())
        group.count += line.currency == (_currencies((one,)) or (line.currency,))[0]
        group.invoices += line.debt.invoices
        group.total += line.debt.total
        group.paid += line.debt.paid

    def rows(self, words: Words) -> Iterator[tuple[Cell, ...]]:
        """Return the lines of the list, the latest month of each contract first."""
        ordered = sorted(self._months, key=lambda key: (key[0], -int(key[1].replace("-", "")), *key[2:]))
        for key in ordered:
            number, month, is_insured, status, currency = key
            group = self._months[key]
            amounts = (group.total, group.paid, group.total - group.paid)
            yield (
                number,
                month,
                words.say("Exports", _INSURED if is_insured else _UNINSURED),
                words.translate(status_name(DeclarationStatus(status))),
                group.count,
                group.invoices,
                *(Money(amount, currency) for amount in amounts),
                currency,
            )
