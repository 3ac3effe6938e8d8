"""What becomes of a request: taken up, answered at once or later, each product by those who decide on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.products import REPORTS, ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration, deliveries, offers, renewals
from cofanet_desktop.insurer.decisions import (
    ANSWER,
    IDENTIFICATION_MARGIN,
    RENEW,
    after_decision,
    decided_product,
    delete,
    reference_of,
    replace_by,
)

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.products import Asked, Product
    from cofanet_desktop.insurer.decisions import Desk


def settle(desk: Desk, product: Product, *, is_renewal: bool = False) -> None:
    """Do what a command asked of `product`: answer it now or later, delete it, or stop following it."""
    if product.asked is not None:
        _take_up(desk, product, product.asked, RENEW if is_renewal else ANSWER)
    elif product.status is ProductStatus.BEING_DELETED:
        delete(desk, product)
    elif product.code is ProductCode.TPL:
        offers.turn_down(desk, product)
    elif product.kind.monitored and product.is_in_force and not product.monitored:
        desk.ledger.put(replace(product, status=ProductStatus.DONE))


def _take_up(desk: Desk, product: Product, asked: Asked, job: str) -> None:
    delay = arbitration.answer_delay(desk.seed, product.code, asked.amount, f"{product.id}{asked.at}")
    if product.easy_number.startswith("Z"):
        delay += IDENTIFICATION_MARGIN
    referenced = replace(product, reference=product.reference or reference_of(desk.seed, product.id))
    if not delay:
        desk.ledger.put(referenced)
        ANSWERS[job](desk, product.id)
        return
    due = desk.at + delay
    desk.ledger.put(replace(referenced, asked=replace(asked, answer_expected_at=due)))
    desk.ledger.later(job, product.id, due)


def answer(desk: Desk, product_id: str) -> None:
    """Answer what is asked about a product; nothing when nothing is asked any more."""
    product = desk.ledger.product(product_id)
    if product is None or product.asked is None:
        return
    contract = desk.ledger.contract(product.contract_id)
    if contract is None:
        return
    if product.code is ProductCode.TPL:
        offers.answer(desk, product, contract)
    elif product.code in REPORTS:
        deliveries.answer(desk, product, contract)
    else:
        _decide(desk, product, product.asked, contract)


def _decide(desk: Desk, product: Product, asked: Asked, contract: Contract) -> None:
    verdict = arbitration.decide(
        desk.seed,
        product.code,
        product.easy_number,
        asked.amount,
        contract.currency,
        product.guarantor,
        desk.today,
    )
    decided = decided_product(product, verdict, desk.at)
    if decided.replaces is not None and decided.is_in_force:
        replace_by(desk, decided.replaces)
    after_decision(desk, decided)


ANSWERS = {ANSWER: answer, RENEW: renewals.renew}
"""Who answers a request, by the kind of job it is when it waits."""
