"""How a route says what the portfolio is narrowed to.

The argument of a portfolio route is a list of criteria separated by `;`, each a name, then `:` and values
separated by `,` where it takes any. Texts people typed are percent-encoded, so that they hold none of these marks:

    all                       the whole portfolio instead of the latest
    favourites                companies marked as favourites
    family:insurance          products of a family (insurance, information)
    product:CRL,RLI           products ordered, by code
    status:refused,reduced    statuses of a product
    waiting  waiting:CRL      an answer is awaited, of any product or of these
    overdue  uncovered        open overdue declarations; an outstanding above the cover
    ending:30                 a cover ends within so many days; alone it leads to the list of those covers
    dra:6,none                companies of these assessments
    country:FRA               companies of these countries
    name:part                 part of the company's name
    identifier:SIREN,657…     a legal identifier by its type, EASY for an Easy number
    easy:00000012354897       these companies
    amount:1000..5000         decision amount, either bound may be missing
    updated:2026-01-01..      days of the last update, either bound may be missing
    clause:guarantor          clauses of a cover (guarantor, conditions, ending)
    field:f1,has=part,from=1,to=9,number    a custom field by its id; once for each field
    text:müller tr            words typed in the filter; everything after it belongs to it, so it comes last

Names and values that are not known are passed over: a link may come from another version.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote, unquote

from cofanet_desktop.domain.portfolio import Clause, FieldCriterion
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus
from cofanet_desktop.gui.models.portfolio_criteria import Criteria

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Code = TypeVar("_Code", bound=StrEnum)

_MOST_DAYS = 36_500
_MOST_DIGITS = 15
_BETWEEN = ".."


def parse_criteria(argument: str) -> Criteria:
    """Return the criteria a route's argument names; an empty argument names none."""
    criteria = Criteria()
    rest = argument
    while rest:
        if rest.startswith("text:"):
            return replace(criteria, text=rest.removeprefix("text:"))
        one, _, rest = rest.partition(";")
        name, _, values = one.partition(":")
        reader = _READERS.get(name.strip())
        if reader is not None:
            criteria = reader(criteria, [value.strip() for value in values.split(",") if value.strip()])
    return criteria


def ending_only(argument: str) -> int | None:
    """Return the days of a route that leads to nothing but the covers that end within them, else None."""
    criteria = parse_criteria(argument)
    is_only = criteria.ends_within is not None and replace(criteria, ends_within=None) == Criteria()
    return criteria.ends_within if is_only else None


def criteria_argument(criteria: Criteria) -> str:
    """Return the argument of a route that leads to `criteria`."""
    dras = ("none" if dra is None else str(dra) for dra in criteria.dras)
    waiting = criteria.products if criteria.is_waiting else ()
    parts = [
        "all" if criteria.shows_all else "",
        "favourites" if criteria.is_favourite else "",
        _listed("family", criteria.families),
        _listed("product", () if criteria.is_waiting else criteria.products),
        _listed("status", criteria.statuses),
        (_listed("waiting", waiting) or "waiting") if criteria.is_waiting else "",
        "overdue" if criteria.has_overdues else "",
        "uncovered" if criteria.is_uncovered else "",
        "" if criteria.ends_within is None else f"ending:{criteria.ends_within}",
        _listed("dra", dras),
        _listed("country", criteria.countries),
        *_searched(criteria),
        f"text:{criteria.text}" if criteria.text else "",
    ]
    return ";".join(part for part in parts if part)


def _searched(criteria: Criteria) -> list[str]:
    kind, value = criteria.identifier_kind, criteria.identifier
    return [
        _listed("name", [_quoted(criteria.name)] if criteria.name else []),
        _listed("identifier", [_quoted(kind), _quoted(value)] if value else []),
        _listed("easy", criteria.easy_numbers),
        _span("amount", _digits(criteria.amount_from), _digits(criteria.amount_to)),
        _span("updated", _day_text(criteria.updated_from), _day_text(criteria.updated_until)),
        _listed("clause", criteria.clauses),
        *(_listed("field", _field_values(one)) for one in criteria.fields),
    ]


def _field_values(one: FieldCriterion) -> list[str]:
    named = (("has", one.contains), ("from", one.at_least), ("to", one.at_most))
    values = [f"{name}={_quoted(value)}" for name, value in named if value]
    return [_quoted(one.field), *values, *(["number"] if one.is_number else [])]


def _listed(name: str, values: Iterable[str]) -> str:
    joined = ",".join(values)
    return f"{name}:{joined}" if joined else ""


def _span(name: str, first: str, last: str) -> str:
    return f"{name}:{first}{_BETWEEN}{last}" if first or last else ""


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _digits(number: Decimal | None) -> str:
    return "" if number is None else f"{number:f}"


def _day_text(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _codes(kind: type[_Code], values: Iterable[str]) -> tuple[_Code, ...]:
    known = {code.value.casefold(): code for code in kind}
    return tuple(known[value.casefold()] for value in values if value.casefold() in known)


def _read_waiting(criteria: Criteria, values: list[str]) -> Criteria:
    return replace(criteria, is_waiting=True, products=_codes(ProductCode, values))


def _read_ending(criteria: Criteria, values: list[str]) -> Criteria:
    days = next((int(value) for value in values if value.isascii() and value.isdigit()), None)
    return replace(criteria, ends_within=None if days is None else min(days, _MOST_DAYS))


def _read_dras(criteria: Criteria, values: list[str]) -> Criteria:
    known: dict[str, int | None] = {**{str(dra): dra for dra in range(11)}, "none": None}
    return replace(criteria, dras=tuple(known[value] for value in values if value in known))


def _read_identifier(criteria: Criteria, values: list[str]) -> Criteria:
    if len(values) != 2:
        return criteria
    kind, value = map(unquote, values)
    return replace(criteria, identifier_kind=kind, identifier=value)


def _read_amounts(criteria: Criteria, values: list[str]) -> Criteria:
    first, last = _bounds(values)
    return replace(criteria, amount_from=_number(first), amount_to=_number(last))


def _read_days(criteria: Criteria, values: list[str]) -> Criteria:
    first, last = _bounds(values)
    return replace(criteria, updated_from=_day(first), updated_until=_day(last))


def _read_field(criteria: Criteria, values: list[str]) -> Criteria:
    if not values:
        return criteria
    named = dict(value.split("=", 1) for value in values[1:] if "=" in value)
    found = FieldCriterion(
        unquote(values[0]),
        contains=unquote(named.get("has", "")),
        at_least=unquote(named.get("from", "")),
        at_most=unquote(named.get("to", "")),
        is_number="number" in values[1:],
    )
    return replace(criteria, fields=(*criteria.fields, found))


def _bounds(values: list[str]) -> tuple[str, str]:
    first, _, last = values[0].partition(_BETWEEN) if values else ("", "", "")
    return first, last


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and 0 <= number < Decimal(10) ** _MOST_DIGITS else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


_READERS: dict[str, Callable[[Criteria, list[str]], Criteria]] = {
    "all": lambda criteria, _: replace(criteria, shows_all=True),
    "favourites": lambda criteria, _: replace(criteria, is_favourite=True),
    "family": lambda criteria, values: replace(criteria, families=_codes(Family, values)),
    "product": lambda criteria, values: replace(criteria, products=_codes(ProductCode, values)),
    "status": lambda criteria, values: replace(criteria, statuses=_codes(ProductStatus, values)),
    "waiting": _read_waiting,
    "overdue": lambda criteria, _: replace(criteria, has_overdues=True),
    "uncovered": lambda criteria, _: replace(criteria, is_uncovered=True),
    "ending": _read_ending,
    "dra": _read_dras,
    "country": lambda criteria, values: replace(criteria, countries=tuple(v.upper() for v in values)),
    "name": lambda criteria, values: replace(criteria, name=unquote(values[0]) if values else ""),
    "identifier": _read_identifier,
    "easy": lambda criteria, values: replace(criteria, easy_numbers=tuple(values)),
    "amount": _read_amounts,
    "updated": _read_days,
    "clause": lambda criteria, values: replace(criteria, clauses=_codes(Clause, values)),
    "field": _read_field,
}
