"""Bulk order lines for companies of the portfolio: the same order for each of them; nothing is sent (PORT-8)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk import BulkOrder, transliterate, write_line
from cofanet_desktop.domain.custom_fields import LONGEST_REFERENCE
from cofanet_desktop.domain.products import COVERS, Action, ProductCode
from cofanet_desktop.services import bulk, portfolio, renewals
from cofanet_desktop.services.bulk import BulkDraft

if TYPE_CHECKING:
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.services.session import Session

_RENEWABLE = frozenset({*COVERS, ProductCode.TPL})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is ordered for each company; `amount` in whole units of the contract's currency, None where none is asked."""

    product: ProductCode
    action: Action
    amount: Decimal | None


def lines(session: Session, ids: Sequence[int], wanted: Wanted) -> tuple[str, ...]:
    """Return one line of a bulk order file for each of these companies; those that left the portfolio are left out."""
    rows = portfolio.rows(session, ids)
    return tuple(write_line(_order(number, row, wanted)) for number, row in enumerate(rows, 1))


def keep_as_draft(session: Session, name: str, ids: Sequence[int], wanted: Wanted) -> BulkDraft:
    """Keep the lines as the file being corrected, called `name`, in the place of another one."""
    draft = BulkDraft(name, lines(session, ids, wanted))
    bulk.keep_draft(session, draft)
    return draft


def renewable(session: Session, ids: Sequence[int]) -> tuple[str, ...]:
    """Return the ids of the covers of these companies that can be renewed now."""
    cells = [cell for row in portfolio.rows(session, ids) for cell in row.products]
    covers = [cell.id for cell in cells if cell.code in _RENEWABLE]
    return tuple(one.product.id for one in renewals.chosen(session, covers) if one.can_be_asked)


def _order(number: int, row: PortfolioRow, wanted: Wanted) -> BulkOrder:
    return BulkOrder(
        number,
        row.country,
        row.easy_number,
        None,
        _writable(row.customer_reference),
        wanted.product,
        wanted.action,
        wanted.amount,
        None,
        0,
    )


def _writable(reference: str) -> str:
    """Return a customer reference as a line can hold it: plain ASCII without the separator."""
    plain = " ".join(transliterate(reference).replace(";", " ").split())
    return plain[:LONGEST_REFERENCE].strip()
