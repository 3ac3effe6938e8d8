"""Rules of TopLiner: a cover for some weeks above what the primary cover gives (rule 3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import COVERS, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from cofanet_desktop.domain.companies import PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract

LONGEST_UNPAID = timedelta(days=60)
"""How long an invoice may be unpaid for a TopLiner still to be possible."""

LISTED_BEFORE = timedelta(days=30)
"""How long before its end a TopLiner is listed as ending."""

ALERT_BEFORE = timedelta(days=5)
"""How long before its end the insurer sends an alert."""

_PRIMARY = {
    ProductStatus.REFUSED,
    ProductStatus.TERMINATED,
    ProductStatus.REDUCED,
    ProductStatus.PARTIALLY_GRANTED,
}


def primary(products: Sequence[Product]) -> Product | None:
    """Return the newest cover of the company that is not just history: what a TopLiner would come on top of."""
    ended = {ProductStatus.DELETED, ProductStatus.REPLACED, ProductStatus.EXPIRED}
    found = [p for p in products if p.code in COVERS and p.status not in ended]
    return max(found, key=lambda p: p.ordered_at, default=None)


def in_force(products: Sequence[Product], currency: str) -> Money:
    """Return what the primary cover gives today, zero when it gives nothing."""
    cover = primary(products)
    if cover is None or not cover.is_in_force or cover.granted is None:
        return Money.of(0, currency)
    return cover.granted


def check_possible(
    products: Sequence[Product], entry: PortfolioEntry | None, today: date, declared: date | None = None
) -> None:
    """Refuse a TopLiner where the primary cover, an unpaid invoice or another TopLiner forbids one.

    `declared` is the due date of the oldest unpaid invoice that was declared overdue; the ones the insurer knows of
    count too.
    """
    if any(
        p.code is ProductCode.TPL and (p.is_in_force or p.status is ProductStatus.PENDING) for p in products
    ):
        raise RuleViolation(
            "TOPLINER_STANDS",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "A TopLiner is active or offered on this company already."),
            ),
            Message(
                "Rules", QT_TRANSLATE_NOOP("Rules", "Answer the offer, or wait for the end of the TopLiner.")
            ),
        )
    cover = primary(products)
    if cover is None or cover.status not in _PRIMARY or cover.asked is not None:
        raise RuleViolation(
            "TOPLINER_NEEDS_PRIMARY",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "A TopLiner needs a cover that was refused, terminated, reduced or granted in part.",
                ),
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask for a credit limit first.")),
        )
    known = entry.oldest_unpaid_due if entry else None
    unpaid = min((day for day in (known, declared) if day is not None), default=None)
    if unpaid is not None and today - unpaid > LONGEST_UNPAID:
        raise RuleViolation(
            "UNPAID_FOR_MORE_THAN_60_DAYS",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "An invoice due on {day} is still unpaid, for more than 60 days."),
                {"day": unpaid},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "A TopLiner is possible again once it is paid.")),
        )


def check_terms(total: Money, days: int | None, contract: Contract, products: Sequence[Product]) -> None:
    """Refuse a total that is not above the primary cover, or a duration outside the contract's."""
    shortest, longest = contract.topliner_days
    if days is None or not shortest <= days <= longest:
        raise RuleViolation(
            "TOPLINER_DAYS",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "A TopLiner lasts {shortest} to {longest} days."),
                {"shortest": shortest, "longest": longest},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Enter a number of days in between.")),
        )
    standing = in_force(products, contract.currency)
    if not standing < total:
        raise RuleViolation(
            "TOPLINER_NOT_ABOVE_PRIMARY",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The total wanted must be above the {amount} in force."),
                {"amount": standing},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Enter the total cover wanted, not the addition.")),
        )


def check_answer(product: Product, at: datetime) -> None:
    """Refuse to answer where no offer is open, or after it ran out."""
    offer = product.offer
    ran_out = product.status is ProductStatus.EXPIRED and product.decided_on is None
    if offer is None or not (product.has_open_offer or ran_out):
        raise RuleViolation(
            "NO_OPEN_OFFER",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "There is no offer to answer.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask for a new simulation.")),
        )
    if ran_out or at > offer.valid_until:
        raise RuleViolation(
            "OFFER_RAN_OUT",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The offer was valid until {day}."),
                {"day": offer.valid_until.date()},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask for a new simulation.")),
        )
