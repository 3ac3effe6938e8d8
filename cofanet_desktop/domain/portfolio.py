"""The portfolio as a list: its lines, and what it is filtered and sorted by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus

LATEST = 100
"""How many companies the portfolio opens on (decision 49)."""


@dataclass(frozen=True, slots=True)
class ProductCell:
    """A product as a line of the portfolio shows it; `amount` is granted, or asked while nothing is granted."""

    id: str
    code: ProductCode
    status: ProductStatus
    amount: Money | None
    rating: str
    decisions: int
    is_waiting: bool


@dataclass(frozen=True, slots=True)
class PortfolioRow:
    """A company of the portfolio with its products, the one that matters most first."""

    contract_id: str
    easy_number: str
    name: str
    local_name: str
    country: str
    city: str
    customer_reference: str
    outstanding: Money | None
    dra: int | None
    updated_at: datetime
    products: tuple[ProductCell, ...]


def token(*codes: str) -> str:
    """Return the mark under which codes are found in the index whatever the language of the window."""
    return "§" + ".".join(codes).lower() + "§"


class Sort(StrEnum):
    """What the list can be sorted by."""

    UPDATED = "updated_at"
    NAME = "sort_name"
    COUNTRY = "country"
    AMOUNT = "amount"
    DRA = "dra"
    STATUS = "status_rank"


@dataclass(frozen=True, slots=True)
class Word:
    """One word typed in the filter, folded, and the codes whose displayed name contains it."""

    folded: str
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioFilter:
    """Which companies of a contract to list; every criterion must hold, an empty one always does."""

    contract_id: str
    words: tuple[Word, ...] = ()
    countries: tuple[str, ...] = ()
    products: tuple[ProductCode, ...] = ()
    statuses: tuple[ProductStatus, ...] = ()
    families: tuple[Family, ...] = ()
    dras: tuple[int | None, ...] = ()
    is_waiting: bool = False
    ends_until: date | None = None
    sort: Sort = Sort.UPDATED
    descending: bool = True
