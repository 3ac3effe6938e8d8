"""TopLiner at the insurer: offered, bought, refused, left to run out; its alert and its end (rule 3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cofanet_desktop.domain.commands import AnswerOffer, TransformProduct
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.covers import effective_cover
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.insurer import offers
from cofanet_desktop.insurer.ledger import Ledger
from tests.insurer.desk import TODAY, Desk, ordering
from tests.support.insurers import START, WORKSPACE, euros

TPL = ProductCode.TPL


def partly_covered(desk: Desk) -> Company:
    """Return a company that bears 100,000 and was granted that of 200,000."""
    company = desk.with_dra(3, 3)
    desk.order(ProductCode.CRL, company, 200_000)
    desk.insurer.advance(timedelta(minutes=2))
    return company


def offered(desk: Desk, company: Company, total: int = 140_000, days: int = 40) -> Product:
    return desk.product(desk.order(TPL, company, total, days=days))


def bought(desk: Desk, company: Company, days: int = 40) -> Product:
    product = offered(desk, company, days=days)
    assert desk.send(AnswerOffer(product_id=product.id, accept=True)).outcome is Outcome.APPLIED
    return desk.product(product.id)


def kinds(desk: Desk, product: Product) -> list[NotificationKind]:
    return sorted(told.kind for told in desk.news(product.id))


def test_a_simulation_is_answered_at_once_by_an_offer_told_once(desk: Desk) -> None:
    product = offered(desk, partly_covered(desk))
    assert product.has_open_offer
    assert not product.is_waiting
    assert product.offer is not None
    assert (product.offer.granted, product.offer.days) == (euros(140_000), 40)
    assert product.offer.valid_until == product.updated_at + timedelta(days=14)
    assert product.offer.is_simulated
    (told,) = desk.news(product.id)
    assert (told.kind, told.category, told.amount) == (
        NotificationKind.OFFER,
        Category.INSURANCE,
        euros(140_000),
    )


def test_the_price_grows_with_what_is_added_and_how_long(desk: Desk) -> None:
    base = offers.price(5, euros(100_000), 30)
    assert base == euros(1_300)
    assert offers.price(5, euros(200_000), 30) == euros(2_600)
    assert offers.price(5, euros(100_000), 60) == euros(2_600)
    assert offers.price(9, euros(100_000), 30) < base < offers.price(2, euros(100_000), 30)
    assert offers.price(9, euros(1_000), 30) == euros(150)
    assert offers.price(5, euros(77_777), 31).amount.as_tuple().exponent == -2


def test_no_more_is_offered_than_the_assessment_allows(desk: Desk) -> None:
    product = offered(desk, partly_covered(desk), total=900_000)
    assert product.offer is not None
    assert product.offer.granted == euros(150_000)


def test_where_nothing_can_be_added_the_simulation_is_refused(desk: Desk) -> None:
    company = desk.with_dra(0, 0)
    desk.order(ProductCode.CRL, company, 5_000)
    product = offered(desk, company)
    assert (product.status, product.offer) == (ProductStatus.REFUSED, None)
    assert product.comment
    assert kinds(desk, product) == [NotificationKind.REFUSAL]


def test_a_bought_topliner_is_the_cover_until_its_end(desk: Desk) -> None:
    company = partly_covered(desk)
    product = bought(desk, company)
    assert (product.status, product.granted) == (ProductStatus.GRANTED, euros(140_000))
    assert (product.decided_on, product.ends_on) == (TODAY, TODAY + timedelta(days=40))
    assert kinds(desk, product) == [NotificationKind.DECISION, NotificationKind.OFFER]
    standing = [one for one in desk.records() if isinstance(one, Product)]
    cover = effective_cover(standing)
    assert cover is not None
    assert cover.amount == euros(140_000)


def test_an_active_topliner_keeps_its_credit_limit(desk: Desk) -> None:
    company = partly_covered(desk)
    primary = next(one for one in desk.records() if isinstance(one, Product))
    bought(desk, company)
    assert desk.refused(TransformProduct(product_id=primary.id, into=ProductCode.RLI)) == "TOPLINER_ACTIVE"
    desk.insurer.advance(timedelta(days=41))
    transformed = desk.send(TransformProduct(product_id=primary.id, into=ProductCode.RLI))
    assert transformed.outcome is Outcome.APPLIED


def test_the_alert_comes_once_five_days_before_the_end_and_then_the_end(desk: Desk) -> None:
    product = bought(desk, partly_covered(desk))
    assert product.ends_on is not None
    desk.insurer.advance(timedelta(days=34, hours=14))
    assert NotificationKind.TOPLINER_ENDING not in kinds(desk, product)
    desk.insurer.advance(timedelta(days=1))
    (told,) = [one for one in desk.news(product.id) if one.kind is NotificationKind.TOPLINER_ENDING]
    assert (told.after, told.amount) == (product.ends_on.isoformat(), euros(140_000))
    assert told.at.date() == product.ends_on - timedelta(days=5)
    desk.insurer.advance(timedelta(days=4))
    assert desk.product(product.id).is_in_force
    desk.insurer.advance(timedelta(days=30))
    assert desk.product(product.id).status is ProductStatus.EXPIRED
    assert kinds(desk, product) == [
        NotificationKind.DECISION,
        NotificationKind.EXPIRY,
        NotificationKind.OFFER,
        NotificationKind.TOPLINER_ENDING,
    ]


def test_a_refused_offer_is_recorded_and_another_simulation_can_follow(desk: Desk) -> None:
    company = partly_covered(desk)
    first = offered(desk, company)
    assert desk.refused(ordering(TPL, company, 150_000, days=30)) == "TOPLINER_STANDS"
    desk.send(AnswerOffer(product_id=first.id, accept=False))
    refused = desk.product(first.id)
    assert refused.status is ProductStatus.REFUSED
    assert refused.comment
    assert kinds(desk, first) == [NotificationKind.OFFER]
    assert desk.refused(AnswerOffer(product_id=first.id, accept=True)) == "NO_OPEN_OFFER"
    assert offered(desk, company, 150_000, 90).has_open_offer


def test_an_offer_nobody_answers_runs_out(desk: Desk) -> None:
    company = partly_covered(desk)
    product = offered(desk, company)
    desk.insurer.advance(timedelta(days=14))
    assert desk.product(product.id).has_open_offer
    desk.insurer.advance(timedelta(seconds=1))
    assert desk.product(product.id).status is ProductStatus.EXPIRED
    for accept in (True, False):
        assert desk.refused(AnswerOffer(product_id=product.id, accept=accept)) == "OFFER_RAN_OUT"
    assert kinds(desk, product) == [NotificationKind.OFFER]
    assert offered(desk, company).has_open_offer


def test_the_last_moment_of_an_offer_is_in_time(desk: Desk) -> None:
    product = offered(desk, partly_covered(desk))
    desk.insurer.advance(timedelta(days=14))
    assert desk.send(AnswerOffer(product_id=product.id, accept=True)).outcome is Outcome.APPLIED
    desk.insurer.advance(timedelta(days=1))
    assert desk.product(product.id).is_in_force


@pytest.mark.parametrize("days", [29, 91])
def test_a_topliner_lasts_as_long_as_the_contract_allows(desk: Desk, days: int) -> None:
    company = partly_covered(desk)
    assert desk.refused(ordering(TPL, company, 140_000, days=days)) == "TOPLINER_DAYS"


def test_the_total_is_above_the_primary_cover(desk: Desk) -> None:
    company = partly_covered(desk)
    assert desk.refused(ordering(TPL, company, 100_000, days=30)) == "TOPLINER_NOT_ABOVE_PRIMARY"


def test_a_fully_granted_cover_needs_no_topliner(desk: Desk) -> None:
    company = desk.with_dra(6, 10)
    assert desk.refused(ordering(TPL, company, 90_000, days=30)) == "TOPLINER_NEEDS_PRIMARY"
    desk.order(ProductCode.CRL, company, 40_000)
    assert desk.refused(ordering(TPL, company, 90_000, days=30)) == "TOPLINER_NEEDS_PRIMARY"


@pytest.mark.parametrize(("age", "rule"), [(61, "UNPAID_FOR_MORE_THAN_60_DAYS"), (60, None)])
def test_an_invoice_unpaid_for_more_than_sixty_days_forbids_it(
    desk: Desk, age: int, rule: str | None
) -> None:
    company = partly_covered(desk)
    entry = desk.entry(company)
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(replace(entry, oldest_unpaid_due=START.date() - timedelta(days=age)))
        ledger.write()
    problem = desk.send(ordering(TPL, company, 140_000, days=30)).problem
    assert (problem.rule if problem else None) == rule
