"""What the portfolio is narrowed to, and how a route says it.

The argument of a portfolio route is a list of criteria separated by `;`, each a name, then `:` and values
separated by `,` where it takes any:

    all                       the whole portfolio instead of the latest
    family:insurance          products of a family (insurance, information)
    product:CRL,RLI           products ordered, by code
    status:refused,reduced    statuses of a product
    waiting  waiting:CRL      an answer is awaited, of any product or of these
    ending:30                 a cover ends within so many days; alone it leads to the list of those covers
    dra:6,none                companies of these assessments
    country:FRA               companies of these countries
    text:müller tr            words typed in the filter; everything after it belongs to it, so it comes last

Names and values that are not known are passed over: a link may come from another version.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from cofanet_desktop.domain.portfolio import PortfolioFilter, Sort
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_Code = TypeVar("_Code", bound=StrEnum)

_MOST_DAYS = 36_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """What a person narrowed the portfolio to; every criterion must hold, an empty one always does."""

    text: str = ""
    families: tuple[Family, ...] = ()
    products: tuple[ProductCode, ...] = ()
    statuses: tuple[ProductStatus, ...] = ()
    countries: tuple[str, ...] = ()
    dras: tuple[int | None, ...] = ()
    is_waiting: bool = False
    ends_within: int | None = None
    """Days from today in which a cover ends."""
    shows_all: bool = False
    """Whether the whole portfolio is listed while nothing narrows it."""

    @property
    def is_narrowed(self) -> bool:
        """Tell whether any criterion is set, typed words included."""
        return replace(self, shows_all=False, text=self.text.strip()) != Criteria()

    def wanted(self, contract_id: str, today: date, sort: Sort, *, descending: bool) -> PortfolioFilter:
        """Return the filter of the store for everything but the typed words."""
        ends_until = None if self.ends_within is None else today + timedelta(days=self.ends_within)
        return PortfolioFilter(
            contract_id=contract_id,
            countries=self.countries,
            products=self.products,
            statuses=self.statuses,
            families=self.families,
            dras=self.dras,
            is_waiting=self.is_waiting,
            ends_until=ends_until,
            sort=sort,
            descending=descending,
        )


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
        _listed("family", criteria.families),
        _listed("product", () if criteria.is_waiting else criteria.products),
        _listed("status", criteria.statuses),
        (_listed("waiting", waiting) or "waiting") if criteria.is_waiting else "",
        "" if criteria.ends_within is None else f"ending:{criteria.ends_within}",
        _listed("dra", dras),
        _listed("country", criteria.countries),
        f"text:{criteria.text}" if criteria.text else "",
    ]
    return ";".join(part for part in parts if part)


def _listed(name: str, values: Iterable[str]) -> str:
    joined = ",".join(values)
    return f"{name}:{joined}" if joined else ""


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


_READERS: dict[str, Callable[[Criteria, list[str]], Criteria]] = {
    "all": lambda criteria, _: replace(criteria, shows_all=True),
    "family": lambda criteria, values: replace(criteria, families=_codes(Family, values)),
    "product": lambda criteria, values: replace(criteria, products=_codes(ProductCode, values)),
    "status": lambda criteria, values: replace(criteria, statuses=_codes(ProductStatus, values)),
    "waiting": _read_waiting,
    "ending": _read_ending,
    "dra": _read_dras,
    "country": lambda criteria, values: replace(criteria, countries=tuple(v.upper() for v in values)),
}
