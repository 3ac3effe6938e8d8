"""Covers as lines of an exported list: what each field holds, for one product or for all of a company (EXPORT-3, EXPORT-4).

docs/adr/0013-what-an-export-line-stands-for.md says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from cofanet_desktop.domain.exports import Aggregation
from cofanet_desktop.domain.identifiers import CRS
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import STANDING, ProductStatus, product_name, status_name
from cofanet_desktop.services.export_figures import own_value, sums, together
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.exports import ExportField
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.domain.products import Product, ProductCode
    from cofanet_desktop.exchange.sheet_writing_cells import Cell
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.store.queries.export_lines import Covered


@dataclass(frozen=True, slots=True)
class CoverLine:
    """A line of the list: a company under a contract, with one of its products, all of them, or none."""

    contract: Contract
    row: PortfolioRow
    company: Company | None
    products: tuple[Product, ...]
    summed: tuple[Product, ...]
    """Those whose amounts and dates count: the only one, or of a whole company those that stand."""
    currency: str
    """The currency of the line's figures, as far as they have one in common."""


def lines(
    found: Covered, contract: Contract, wanted: frozenset[ProductCode], aggregation: Aggregation
) -> Iterator[CoverLine]:
    """Return the lines of a company: one for each product, or one for all; one without products when it has none.

    `wanted` are the products that count, all of them where it is empty.
    """
    products = found.products
    if wanted:
        products = tuple(one for one in products if one.code in wanted)
        if not products:
            return
    if aggregation is Aggregation.COMPANY or len(products) < 2:
        is_one = aggregation is Aggregation.PRODUCT
        summed = products if is_one else tuple(one for one in products if one.status in STANDING)
        yield _line(found, contract, products, summed)
        return
    for one in products:
        yield _line(found, contract, (one,), (one,))


def _line(
    found: Covered, contract: Contract, products: tuple[Product, ...], summed: tuple[Product, ...]
) -> CoverLine:
    first = next((amount for one in summed if (amount := one.granted or one.requested)), None)
    currency = contract.currency if first is None else first.currency
    return CoverLine(contract, found.row, found.company, products, summed, currency)


class CoverCells:
    """What each field of covers holds on a line, in the reader's words."""

    def __init__(self, words: Words) -> None:
        """Speak with these words."""
        self._language = words.language
        self._product_name = cache(lambda code: words.translate(product_name(code)))
        self._status_name = cache(lambda status: words.translate(status_name(status)))
        self._country_name = cache(lambda code: reference_data().name(code, words.language))
        self._type_name = cache(self._type_label)

    def of(self, field: ExportField) -> Callable[[CoverLine], Cell]:
        """Return how the field's cell of a line is found; raises KeyError for a field covers do not have."""
        if field.is_own:
            return own_value(field)
        cells: dict[str, Callable[[CoverLine], Cell]] = {
            **_OF_COMPANY,
            **_OF_PRODUCTS,
            "country": lambda line: self._country_name(line.row.country),
            "identifier_type": self._identifier_type,
            "product": lambda line: "; ".join(self._product_name(one.code) for one in line.products),
            "status": lambda line: "; ".join(self._status_name(one.status) for one in line.products),
        }
        return cells[field.key]

    def _identifier_type(self, line: CoverLine) -> str:
        found = _legal_identifier(line)
        return self._type_name(line.row.country, found[0]) if found else ""

    def _type_label(self, country: str, code: str) -> str:
        known = reference_data().countries.get(country)
        kind = known.identifier_type(code) if known else None
        return kind.label(self._language) if kind else code


def _legal_identifier(line: CoverLine) -> tuple[str, str] | None:
    """Return type and value of the first identifier that is not the insurer's own reference."""
    if line.company is None:
        return None
    return next(((one.type, one.value) for one in line.company.identifiers if one.type != CRS), None)


def _identifier(line: CoverLine) -> str:
    found = _legal_identifier(line)
    return found[1] if found else ""


def _crs(line: CoverLine) -> str:
    identifiers = line.company.identifiers if line.company else ()
    return next((one.value for one in identifiers if one.type == CRS), "")


def _requested(line: CoverLine) -> Money | str | None:
    if len(line.summed) == 1:
        return line.summed[0].requested
    return sums(one.requested for one in line.summed)


def _granted(line: CoverLine) -> Money | str | None:
    if len(line.summed) == 1:
        return line.summed[0].granted
    return sums(one.granted for one in line.summed)


def _ordered_on(line: CoverLine) -> date | None:
    return max((line.contract.day(one.ordered_at) for one in line.products), default=None)


def _operation(line: CoverLine) -> int | str | None:
    found = list(dict.fromkeys(one.operation for one in line.products if one.operation))
    return found[0] if len(found) == 1 else together(map(str, found)) or None


_OF_COMPANY: dict[str, Callable[[CoverLine], Cell]] = {
    "contract": lambda line: line.contract.number,
    "easy_number": lambda line: line.row.easy_number,
    "name": lambda line: line.row.name,
    "local_name": lambda line: line.row.local_name,
    "address": lambda line: line.company.address if line.company else "",
    "postcode": lambda line: line.company.postcode if line.company else "",
    "city": lambda line: line.row.city,
    "phone": lambda line: line.company.phone if line.company else "",
    "identifier": _identifier,
    "crs": _crs,
    "customer_reference": lambda line: line.row.customer_reference,
    "dra": lambda line: line.row.dra,
    "outstanding": lambda line: line.row.outstanding,
    "internal_limit": lambda line: line.row.internal_limit,
    "cover": lambda line: line.row.cover,
    "uncovered": lambda line: line.row.uncovered,
    "idle": lambda line: line.row.idle,
    "overdues": lambda line: line.row.overdues,
    "updated_at": lambda line: line.row.updated_at,
}
"""Fields that tell of the company: the same on each line about it."""

_OF_PRODUCTS: dict[str, Callable[[CoverLine], Cell]] = {
    "requested": _requested,
    "granted": _granted,
    "currency": lambda line: line.currency,
    "decided_on": lambda line: max((one.decided_on for one in line.products if one.decided_on), default=None),
    "ends_on": lambda line: min((one.ends_on for one in line.summed if one.ends_on), default=None),
    "ordered_on": _ordered_on,
    "rating": lambda line: together(one.rating for one in line.products),
    "clauses": lambda line: together(clause for one in line.products for clause in one.clauses),
    "comment": lambda line: together(one.comment for one in line.products),
    "guarantor": lambda line: together(one.guarantor or "" for one in line.products),
    "operation": _operation,
}

REPEATED = frozenset({"outstanding", "internal_limit", "cover", "uncovered", "idle", "overdues"})
"""Figures of a company: on a list with a line for each product, where they repeat, they are not added up."""

NEVER_TOTALLED = frozenset({"dra", "operation"})
"""Numbers whose sum means nothing."""


@dataclass(slots=True)
class _Month:
    count: int
    companies: int
    requested: Decimal | None
    granted: Decimal | None
    """Sums; None where no product has such an amount."""
    last_company: str


class CoverMonths:
    """Products counted and summed by contract, month, product, status and currency.

    The month is that of the decision, of the order as long as nothing was decided. A product counts once, in the currency
    of its granted amount, else of its requested one; without both it has no currency.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._months: dict[tuple[str, str, ProductCode, str, str], _Month] = {}

    def add(self, line: CoverLine) -> None:
        """Count a line of one product in."""
        for one in line.products:
            month = f"{one.decided_on or line.contract.day(one.ordered_at):%Y-%m}"
            main = one.granted or one.requested
            self._group(line, one, month, main.currency if main else "", is_counted=True)
            for amount, name in ((one.requested, "requested"), (one.granted, "granted")):
                if amount is not None:
                    group = self._group(line, one, month, amount.currency, is_counted=False)
                    setattr(group, name, (getattr(group, name) or Decimal(0)) + amount.amount)

    def _group(self, line: CoverLine, one: Product, month: str, currency: str, *, is_counted: bool) -> _Month:
        key = (line.contract.number, month, one.code, one.status.value, currency)
        group = self._months.get(key)
        if group is None:
            group = self._months[key] = _Month(0, 0, None, None, "")
        if is_counted:
            group.count += 1
            if group.last_company != one.easy_number:
                group.companies += 1
                group.last_company = one.easy_number
        return group

    def rows(self, words: Words) -> Iterator[tuple[Cell, ...]]:
        """Return the lines of the list, the latest month of each contract first."""
        ordered = sorted(self._months, key=lambda key: (key[0], _backwards(key[1]), *key[2:]))
        for key in ordered:
            number, month, code, status, currency = key
            group = self._months[key]
            amounts = (
                None if one is None else Money(one, currency) for one in (group.requested, group.granted)
            )
            yield (
                number,
                month,
                words.translate(product_name(code)),
                words.translate(status_name(ProductStatus(status))),
                group.count,
                group.companies,
                *amounts,
                currency,
            )


def _backwards(month: str) -> int:
    return -int(month.replace("-", ""))
