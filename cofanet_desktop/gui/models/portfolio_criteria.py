"""What the portfolio is narrowed to, by chips, by the search criteria and by links (PORT-2, PORT-3).

How a route says it is in `gui/models/portfolio_routes.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.portfolio import Clause, FieldCriterion, PortfolioFilter, Sort
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus
from cofanet_desktop.gui import formats

if TYPE_CHECKING:
    from collections.abc import Iterable


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
    name: str = ""
    """Part of the company's name, as typed."""
    identifier_kind: str = ""
    """Type code of a legal identifier, or EASY for the Easy number."""
    identifier: str = ""
    """Its value as typed; empty together with its kind."""
    amount_from: Decimal | None = None
    amount_to: Decimal | None = None
    """Bounds of the decision amount in the contract's currency, both included."""
    updated_from: date | None = None
    updated_until: date | None = None
    clauses: tuple[Clause, ...] = ()
    has_overdues: bool = False
    is_uncovered: bool = False
    """Whether the outstanding exceeds the cover."""
    is_favourite: bool = False
    fields: tuple[FieldCriterion, ...] = ()
    """Custom fields; what they contain is as typed."""
    easy_numbers: tuple[str, ...] = ()
    """Only these companies; empty means all."""
    shows_all: bool = False
    """Whether the whole portfolio is listed while nothing narrows it."""

    @property
    def is_narrowed(self) -> bool:
        """Tell whether any criterion is set, typed words included."""
        return replace(self, shows_all=False, text=self.text.strip()) != Criteria()

    @property
    def is_by_number(self) -> bool:
        """Tell whether companies are named one by one: by an identifier, as favourites, or in a link."""
        return bool(self.identifier or self.is_favourite or self.easy_numbers)

    def wanted(
        self,
        contract_id: str,
        today: date,
        sort: Sort,
        *,
        descending: bool,
        among: Iterable[str] | None = None,
    ) -> PortfolioFilter:
        """Return the filter of the store for everything but the typed words.

        `among` are the Easy numbers of the companies named one by one, None when none are.
        """
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
            name=fold(self.name).strip(),
            easy_numbers=None if among is None else tuple(among),
            amount_from=self.amount_from,
            amount_to=self.amount_to,
            clauses=self.clauses,
            updated_since=None if self.updated_from is None else formats.beginning(self.updated_from),
            updated_before=None if self.updated_until is None else formats.end(self.updated_until),
            fields=tuple(replace(one, contains=fold(one.contains).strip()) for one in self.fields),
            has_overdues=self.has_overdues,
            is_uncovered=self.is_uncovered,
            sort=sort,
            descending=descending,
        )
