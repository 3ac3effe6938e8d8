"""ILUs at the insurer: asked about covers that are hardly used, expired, closed, and what an answer brings (rule 24)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.ilu import Ilu, IluStatus
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.insurer import news
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.draws import draw

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.insurer.decisions import Desk

ASK, EXPIRE_ILU, LOWER = "ask_ilu", "expire_ilu", "lower_to_needs"
"""The jobs: the question, the end of the time to answer, and what the insurer makes of the needs told."""

ANSWER_WITHIN = timedelta(days=30)
"""How long there is to answer."""

HARDLY_USED = 4
"""A cover is hardly used when this many times the outstanding is still less than it."""

ASKED_AFTER, SPREAD = timedelta(days=30), 90
"""An ILU comes so long after a decision at the earliest, spread over so many days."""

AGAIN_AFTER = timedelta(days=90)
"""How long until the use of a cover is looked at again."""

LOWERED_AFTER = timedelta(days=3)
"""How long the insurer takes to draw its conclusions from an answer."""

_FOLLOWED = frozenset({ProductCode.CRL, ProductCode.RLI, ProductCode.ECL})
_ONE_IN = 8


def look_at(seed: int, product: Product) -> datetime | None:
    """Return when the use of a cover just decided is looked at; None for most, and for what is no cover."""
    if product.code not in _FOLLOWED or not product.is_in_force or draw(seed, product.id, "ilu") % _ONE_IN:
        return None
    days = timedelta(days=draw(seed, product.id, "ilu day") % SPREAD)
    return product.updated_at + ASKED_AFTER + days


def follow(desk: Desk, product: Product) -> None:
    """Note when the use of a cover just decided will be looked at."""
    at = look_at(desk.seed, product)
    if at is not None:
        desk.ledger.later(ASK, product.id, at)


def ask(desk: Desk, product_id: str) -> None:
    """Ask for the real needs of a cover that is hardly used, and tell so once; look again later otherwise."""
    product = desk.ledger.product(product_id)
    if product is None or not product.is_in_force or product.granted is None:
        return
    desk.ledger.later(ASK, product.id, desk.at + AGAIN_AFTER)
    entry = desk.ledger.entry(product.contract_id, product.easy_number)
    asked = desk.ledger.ilus(product.contract_id, product.easy_number)
    earlier = [one for one in asked if one.product_id == product.id]
    if any(one.is_active for one in earlier) or not is_hardly_used(product.granted, entry):
        return
    ilu = asked_about(product, product.granted, len(earlier) + 1, desk.at)
    desk.ledger.put(ilu, ask_news(ilu, *news.debtor_of(desk.ledger, ilu)))
    desk.ledger.later(EXPIRE_ILU, ilu.id, expires_at(ilu))


def is_hardly_used(granted: Money, entry: PortfolioEntry | None) -> bool:
    """Tell whether the outstanding is far below what is granted, or was never told."""
    if entry is None or entry.outstanding is None:
        return granted.is_positive
    return (
        entry.outstanding.currency == granted.currency
        and entry.outstanding.amount * HARDLY_USED < granted.amount
    )


def asked_about(product: Product, granted: Money, number: int, at: datetime) -> Ilu:
    """Return the ILU of that number about a cover."""
    return Ilu(
        id=f"{product.id}:ilu:{number}",
        contract_id=product.contract_id,
        easy_number=product.easy_number,
        product_id=product.id,
        cover=granted,
        asked_at=at,
        answer_by=(at + ANSWER_WITHIN).date(),
        updated_at=at,
    )


def expires_at(ilu: Ilu) -> datetime:
    """Return when an ILU takes no answer any more."""
    return start_of(ilu.answer_by + timedelta(days=1))


def ask_news(ilu: Ilu, company: Company | None, entry: PortfolioEntry | None) -> Notification:
    """Return the notification that an ILU is asked."""
    told = news.about(
        ilu,
        (company, entry),
        f"{ilu.id}:asked",
        NotificationKind.ILU_ASKED,
        Category.INSURANCE,
        ilu.asked_at,
        after=ilu.answer_by.isoformat(),
        is_important=True,
    )
    return replace(told, amount=ilu.cover)


def expire(desk: Desk, ilu_id: str) -> None:
    """Let an ILU expire that was not answered in time."""
    ilu = desk.ledger.ilu(ilu_id)
    if ilu is not None and ilu.is_active and desk.today > ilu.answer_by:
        desk.ledger.put(replace(ilu, status=IluStatus.EXPIRED, updated_at=desk.at))


def close_about(desk: Desk, product: Product) -> None:
    """Close the ILU about a cover that has ended."""
    for ilu in desk.ledger.ilus(product.contract_id, product.easy_number):
        if ilu.product_id == product.id and ilu.is_active:
            desk.ledger.put(replace(ilu, status=IluStatus.CLOSED, updated_at=desk.at))


def settle(desk: Desk, ilu: Ilu) -> None:
    """Keep an answered ILU; needs far below the cover have the cover lowered after some days."""
    desk.ledger.put(ilu)
    if lowered_to(ilu) is not None:
        desk.ledger.later(LOWER, ilu.id, desk.at + LOWERED_AFTER)


def lowered_to(ilu: Ilu) -> Money | None:
    """Return what the cover is lowered to after an answer; None when the needs are near it, or zero."""
    needs = ilu.answer.needs if ilu.answer else None
    if needs is None or not needs.is_positive or needs.amount * 2 > ilu.cover.amount:
        return None
    return needs
