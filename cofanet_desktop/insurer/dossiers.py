"""What the duties of the contracts have brought so far in the demonstration portfolio: a dossier for some companies."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import correspondence, debts, ilus, returns
from cofanet_desktop.insurer.cases import Case
from cofanet_desktop.insurer.draws import draw

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.insurer.loading import Loader

Dossier = tuple["Callable[[Case], bool]", "Callable[[Case], None]"]

DEFAULT_AFTER = timedelta(days=110)
"""A buyer whose oldest invoice is unpaid for longer is in default."""


def is_in_default(oldest_unpaid_due: date | None, today: date) -> bool:
    """Tell whether a buyer of the demonstration is in default."""
    return oldest_unpaid_due is not None and today - oldest_unpaid_due > DEFAULT_AFTER


def _in_turn() -> list[Dossier]:
    """Return debts and correspondence in turn, so that a small portfolio has something of each."""
    pairs = zip_longest(debts.DOSSIERS, correspondence.DOSSIERS)
    return [dossier for dossier in chain.from_iterable(pairs) if dossier is not None]


@dataclass(slots=True)
class Dossiers:
    """Opens each dossier on the first company it fits, at most one on a company; disturbs no other draws."""

    seed: int
    now: datetime
    loader: Loader
    left: list[Dossier] = field(default_factory=_in_turn)
    sold_to: dict[str, list[Company]] = field(default_factory=dict)
    """Some companies of each contract with a cover, whose turnover is declared."""

    def tell(
        self, company: Company, contract: Contract, products: Sequence[Product], entry: PortfolioEntry
    ) -> None:
        """Load what happened on the company, and note what will be asked about its covers."""
        for product in products:
            self._look_later(product)
        if any(product.is_cover for product in products):
            self._sell(company, contract)
        if not self.left or any(product.code is ProductCode.TPL for product in products):
            return
        case = Case(self.seed, self.now, self.loader, company, contract, products, entry)
        for n, (fits, tell) in enumerate(self.left):
            if fits(case):
                tell(case)
                del self.left[n]
                return

    def _look_later(self, product: Product) -> None:
        at = ilus.look_at(self.seed, product)
        if at is not None:
            soon = self.now + timedelta(days=1 + draw(self.seed, product.id, "ilu day") % ilus.SPREAD)
            self.loader.later(ilus.ASK, product.id, max(at, soon))

    def _sell(self, company: Company, contract: Contract) -> None:
        known = self.sold_to.setdefault(contract.id, [])
        if len(known) < returns.DEBTORS:
            known.append(company)

    def finish(self, contracts: Sequence[Contract]) -> None:
        """Load the turnover declarations of the contracts."""
        for contract in contracts:
            returns.tell(self.seed, self.now, self.loader, contract, self.sold_to.get(contract.id, []))
