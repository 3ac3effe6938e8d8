"""Contracts: what the policyholder may order and on which terms."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """A contract (police): number, holder, currency, products it includes and its terms."""

    id: str
    number: str
    holder: str
    currency: str
    products: tuple[ProductCode, ...]
    insured_percentage: Decimal = Decimal(90)
    express_amount: Money | None = None
    """Amount of an express credit limit; None when the contract has none (rule 4)."""
    maximum_companies: int | None = None
    is_demonstration: bool = False

    def includes(self, code: ProductCode) -> bool:
        """Tell whether `code` can be ordered under this contract."""
        return code in self.products
