"""TopLiner at the insurer: an offer made at once, bought, or left until it runs out; the alert before its end (rule 3).

The tariff is invented and every price says so (`is_simulated`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import topliner
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import Product, ProductStatus, TopLinerOffer
from cofanet_desktop.insurer import arbitration, comments
from cofanet_desktop.insurer.arbitration import Verdict
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.decisions import (
    ALERT,
    RUN_OUT,
    Desk,
    after_decision,
    decided_product,
    entry_of,
    notify,
)

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.contracts import Contract

VALID = timedelta(days=14)
"""How long an offer can be bought."""

BEYOND_PRIMARY = Decimal("1.5")
"""How many times what a company is thought to bear a TopLiner may bring the total to, for some weeks."""

PER_MILLE_BY_DRA = (0, 30, 24, 20, 16, 13, 10, 8, 6, 5, 4)
PER_MILLE_WITHOUT_DRA = 20
LOWEST_PRICE = Decimal(150)
"""The invented tariff: per mille of the additional cover for each 30 days, by DRA, and the least it costs."""


def offer(dra: int | None, total: Money, primary: Money, days: int, at: datetime) -> TopLinerOffer | None:
    """Return what is offered when `total` is wanted above `primary`, or None when nothing more can be given."""
    most = arbitration.rounded(arbitration.bearable(dra) * BEYOND_PRIMARY)
    granted = Money(min(total.amount, most), total.currency)
    if granted <= primary:
        return None
    return TopLinerOffer(
        granted=granted,
        price=price(dra, granted - primary, days),
        days=days,
        valid_until=at + VALID,
        is_simulated=True,
    )


def price(dra: int | None, additional: Money, days: int) -> Money:
    """Return the invented price of `additional` cover for `days`, to the cent."""
    per_mille = PER_MILLE_WITHOUT_DRA if dra is None else PER_MILLE_BY_DRA[dra]
    exact = additional.amount * per_mille / 1000 * days / 30
    return Money(
        max(exact, LOWEST_PRICE).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP), additional.currency
    )


def answer(desk: Desk, product: Product, contract: Contract) -> None:
    """Make the offer a simulation asks for, or refuse it; once there is an offer, the request is to buy it."""
    if product.offer is not None:
        _sell(desk, product, product.offer)
        return
    if product.requested is None or product.days is None:
        return
    primary = topliner.in_force(
        desk.ledger.products(product.contract_id, product.easy_number), contract.currency
    )
    dra = arbitration.dra_on(desk.seed, product.easy_number, desk.today)
    made = offer(dra, product.requested, primary, product.days, desk.at)
    if made is None:
        nothing = Money(Decimal(0), contract.currency)
        comment = comments.NO_MORE
        refused = Verdict(ProductStatus.REFUSED, nothing, comment=comment)
        after_decision(desk, decided_product(product, refused, desk.at))
        return
    offered = replace(product, offer=made, asked=None, updated_at=desk.at)
    desk.ledger.put(offered)
    notify(
        desk,
        offered,
        entry_of(desk, offered),
        NotificationKind.OFFER,
        f"{product.id}:offer",
        amount=made.granted,
    )
    desk.ledger.later(RUN_OUT, product.id, made.valid_until + timedelta(seconds=1))


def _sell(desk: Desk, product: Product, bought: TopLinerOffer) -> None:
    ends_on = desk.today + timedelta(days=bought.days)
    verdict = Verdict(ProductStatus.GRANTED, bought.granted, ends_on=ends_on)
    after_decision(desk, decided_product(product, verdict, desk.at))
    desk.ledger.later(ALERT, product.id, start_of(ends_on - topliner.ALERT_BEFORE))


def turn_down(desk: Desk, product: Product) -> None:
    """Note that the policyholder does not want what was offered."""
    desk.ledger.put(replace(product, comment=comments.OFFER_REFUSED))


def run_out(desk: Desk, product_id: str) -> None:
    """End an offer nobody answered."""
    product = desk.ledger.product(product_id)
    if product is not None and product.has_open_offer:
        desk.ledger.put(
            replace(
                product,
                status=ProductStatus.EXPIRED,
                comment=comments.OFFER_RAN_OUT,
                updated_at=desk.at,
            )
        )


def ending_id(product: Product) -> str:
    """Return the id of the one alert before the end of a TopLiner."""
    return f"{product.id}:ending:{product.ends_on}"


def alert(desk: Desk, product_id: str) -> None:
    """Tell that a TopLiner ends in five days."""
    product = desk.ledger.product(product_id)
    if product is None or not product.is_in_force or product.ends_on is None:
        return
    notify(
        desk,
        product,
        entry_of(desk, product),
        NotificationKind.TOPLINER_ENDING,
        ending_id(product),
        after=product.ends_on.isoformat(),
    )
