"""Renewals at the insurer: the amount in force goes on with a later end, or the present decision stands (HOME-5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from cofanet_desktop.domain.commands import RenewProduct
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.decisions import EXPIRE
from cofanet_desktop.insurer.ledger import Ledger
from tests.insurer.desk import TODAY, Desk
from tests.support.insurers import WORKSPACE, euros

END = TODAY + timedelta(days=20)


def ending(desk: Desk, company: Company, amount: int, ends_on: date = END) -> str:
    """Return a credit limit that ends on `ends_on`."""
    product_id = desk.order(ProductCode.CRL, company, amount)
    desk.insurer.advance(timedelta(minutes=2))
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(replace(desk.product(product_id), ends_on=ends_on))
        ledger.later(EXPIRE, product_id, start_of(ends_on + timedelta(days=1)))
        ledger.write()
    return product_id


def test_a_renewed_cover_goes_on_for_a_year_and_this_is_told_once(desk: Desk) -> None:
    product_id = ending(desk, desk.with_dra(7, 10), 40_000)
    assert desk.send(RenewProduct(product_id=product_id)).outcome is Outcome.APPLIED
    renewed = desk.product(product_id)
    assert (renewed.status, renewed.granted, renewed.asked) == (ProductStatus.GRANTED, euros(40_000), None)
    assert renewed.ends_on == END.replace(year=END.year + 1)
    assert len(renewed.history) == 1
    assert [one.kind for one in desk.news(product_id)] == [NotificationKind.DECISION] * 2
    desk.insurer.advance(timedelta(days=30))
    assert desk.product(product_id).status is not ProductStatus.EXPIRED


def test_a_large_renewal_is_answered_later(desk: Desk) -> None:
    product_id = ending(desk, desk.with_dra(7, 10), 90_000)
    desk.send(RenewProduct(product_id=product_id))
    waiting = desk.product(product_id)
    assert waiting.is_waiting
    assert (waiting.status, waiting.ends_on) == (ProductStatus.GRANTED, END)
    desk.insurer.advance(timedelta(minutes=2))
    assert desk.product(product_id).ends_on == END.replace(year=END.year + 1)


def no_longer_borne(desk: Desk, product_id: str, amount: int) -> None:
    """Let more be in force than the company's assessment allows."""
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(replace(desk.product(product_id), granted=euros(amount)))
        ledger.write()


def test_a_refused_renewal_leaves_the_present_decision_until_its_end(desk: Desk) -> None:
    product_id = ending(desk, desk.with_dra(2, 2), 40_000)
    no_longer_borne(desk, product_id, 60_000)
    for refused in (1, 2):
        desk.send(RenewProduct(product_id=product_id))
        desk.insurer.advance(timedelta(minutes=2))
        product = desk.product(product_id)
        assert (product.status, product.granted) == (ProductStatus.GRANTED, euros(60_000))
        assert (product.ends_on, product.asked) == (END, None)
        assert product.comment
        kinds = [one.kind for one in desk.news(product_id)]
        assert kinds.count(NotificationKind.REFUSAL) == refused
    desk.insurer.advance(timedelta(days=21))
    assert desk.product(product_id).status is ProductStatus.EXPIRED


def test_what_has_no_end_is_not_renewed(desk: Desk) -> None:
    product_id = desk.order(ProductCode.RLI, desk.with_dra(7, 10))
    assert desk.refused(RenewProduct(product_id=product_id)) == "NOTHING_TO_RENEW"
