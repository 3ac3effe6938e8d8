"""Figures and words of several things in one cell: sums within one currency only, texts once each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

from cofanet_desktop.domain.exports import OWN, Holds
from cofanet_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cofanet_desktop.domain.exports import ExportField
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.exchange.sheet_writing_cells import Cell


class _OfCompany(Protocol):
    @property
    def row(self) -> PortfolioRow | None: ...


def sums(amounts: Iterable[Money | None]) -> Money | str | None:
    """Return the sum of the amounts there are; of several currencies the sum of each, as a text."""
    found: dict[str, Decimal] = {}
    for one in amounts:
        if one is not None:
            found[one.currency] = found.get(one.currency, Decimal(0)) + one.amount
    totals = [Money(amount, currency) for currency, amount in sorted(found.items())]
    if len(totals) < 2:
        return totals[0] if totals else None
    return "; ".join(map(spelled, totals))


def spelled(money: Money) -> str:
    """Return an amount as a text every reader takes for the same: plain digits, a point, the currency."""
    return f"{money.amount:f} {money.currency}"


def together(texts: Iterable[str]) -> str:
    """Return the texts that say something, each once, in their order."""
    return "; ".join(dict.fromkeys(text for text in texts if text))


def own_value(field: ExportField) -> Callable[[_OfCompany], Cell]:
    """Return how the value of a custom field of one's own is found on the line of a company, in its kind."""
    wanted = field.key.removeprefix(OWN)
    read = _READERS.get(field.holds, str)

    def value(line: _OfCompany) -> Cell:
        held = line.row.fields if line.row else ()
        text = next((one.value for one in held if one.field == wanted), "")
        return read(text) if text else None

    return value


_READERS: dict[Holds, Callable[[str], Cell]] = {Holds.NUMBER: Decimal, Holds.DATE: date.fromisoformat}
