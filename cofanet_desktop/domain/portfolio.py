"""The portfolio as a list: its lines, and what it is filtered and sorted by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from cofanet_desktop.domain.custom_fields import FieldValue
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus

LATEST = 100
"""How many companies the portfolio opens on (decision 49)."""


class Clause(StrEnum):
    """What a decision on a cover is bound to (PORT-2)."""

    GUARANTOR = "guarantor"
    CONDITIONS = "conditions"
    ENDING = "ending"
    """It ends on a day."""


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
    clauses: tuple[Clause, ...] = ()


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
    cover: Money | None = None
    """The effective cover (rule 2); None when nothing is covered."""
    overdues: int = 0
    """Overdue declarations that are neither closed nor cancelled."""
    internal_limit: Money | None = None
    fields: tuple[FieldValue, ...] = ()
    """Values of the contract's own custom fields."""

    @property
    def uncovered(self) -> Money | None:
        """Return by how much the outstanding exceeds the cover; None when it does not, or is not known."""
        return self._difference(self.outstanding, self.cover)

    @property
    def idle(self) -> Money | None:
        """Return by how much the cover exceeds the outstanding; None when it does not, or no outstanding is known."""
        return None if self.outstanding is None else self._difference(self.cover, self.outstanding)

    def _difference(self, more: Money | None, less: Money | None) -> Money | None:
        if more is None:
            return None
        if less is None:
            return more if more.is_positive else None
        return more - less if more.currency == less.currency and less < more else None


def token(*codes: str) -> str:
    """Return the mark under which codes are found in the index whatever the language of the window."""
    return "§" + ".".join(codes).lower() + "§"


def hidden(*codes: str) -> str:
    """Return a mark like `token`, in letters nobody types: a criterion finds it, the instant filter never does."""
    return f"§{untypable('.'.join(codes))}§"


def untypable(code: str) -> str:
    """Return a code (ASCII) in letters of the private use area, one for each of its own."""
    return "".join(chr(_PRIVATE + ord(letter)) for letter in code)


_PRIVATE = 0xE000


class Sort(StrEnum):
    """What the list can be sorted by."""

    UPDATED = "updated_at"
    NAME = "sort_name"
    COUNTRY = "country"
    AMOUNT = "amount"
    DRA = "dra"
    STATUS = "status_rank"
    OUTSTANDING = "outstanding"
    COVER = "cover"
    UNCOVERED = "uncovered"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Word:
    """One word typed in the filter, folded, and the codes whose displayed name contains it."""

    folded: str
    tokens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldCriterion:
    """What a custom field must hold: a folded text in it, and values between two in their canonical form.

    Numbers and amounts are compared as numbers, dates as days; an empty bound does not bind.
    """

    field: str
    contains: str = ""
    at_least: str = ""
    at_most: str = ""
    is_number: bool = False


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
    name: str = ""
    """Folded part of the company's name, Latin or local."""
    easy_numbers: tuple[str, ...] | None = None
    """Only these companies; None means all."""
    amount_from: Decimal | None = None
    amount_to: Decimal | None = None
    """Bounds of the amount of one product, both included, in the contract's currency."""
    clauses: tuple[Clause, ...] = ()
    updated_since: datetime | None = None
    updated_before: datetime | None = None
    """Instants of the last update, the first included."""
    fields: tuple[FieldCriterion, ...] = ()
    has_overdues: bool = False
    is_uncovered: bool = False
    """Whether the outstanding must exceed the cover."""
    sort: Sort = Sort.UPDATED
    descending: bool = True
