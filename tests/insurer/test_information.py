"""Information products over time: five years of assessments, changes told, downgrades only, monitoring stopped (9, 10)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from cofanet_desktop.domain.commands import DeleteProduct, StopMonitoring
from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration, outlook
from tests.insurer.desk import TODAY, Desk
from tests.support.insurers import SEED


def until(day: date) -> timedelta:
    return timedelta(days=(day - TODAY).days)


def test_the_probability_of_default_falls_as_the_assessment_rises() -> None:
    table = outlook.INVENTED_DEFAULT_PERCENT
    assert len(table) == 11
    assert sorted(table, reverse=True) == list(table)
    assert outlook.default_percent(0) == Decimal(100)


@pytest.mark.parametrize("code", [ProductCode.RSC, ProductCode.RSM])
def test_an_assessment_shows_the_last_five_years(desk: Desk, code: ProductCode) -> None:
    company = desk.with_dra(3, 9)
    points = desk.product(desk.order(code, company)).assessments
    assert points[0].on == years_after(TODAY, -5)
    assert [one.on for one in points] == sorted({one.on for one in points})
    assert points[-1].on <= TODAY
    assert points[-1].dra == arbitration.dra_on(SEED, company.easy_number, TODAY)
    assert all(one.default_percent == outlook.default_percent(one.dra) for one in points)
    known = {one.on: one.dra for one in arbitration.assessments(SEED, company.easy_number, TODAY)[1:]}
    assert {one.on: one.dra for one in points if one.on in known} == known


def test_a_company_without_an_assessment_shows_none(desk: Desk) -> None:
    company = next(one for one in desk.companies if arbitration.dra_on(SEED, one.easy_number, TODAY) is None)
    product = desk.product(desk.order(ProductCode.RSC, company))
    assert (product.rating, product.assessments) == ("", ())


@pytest.mark.parametrize("falls", [True, False])
def test_a_monitored_assessment_tells_every_change_with_its_new_history(desk: Desk, falls: bool) -> None:
    company, day = desk.changing(lambda before, after: (after < before) is falls)
    before = desk.product(desk.order(ProductCode.RSM, company))
    desk.insurer.advance(until(day))
    after = desk.product(before.id)
    assert after.rating == str(after.assessments[-1].dra) != before.rating
    assert (after.assessments[-1].on, after.updated_at.date()) == (day, day)
    told = [one for one in desk.news(before.id) if one.at.date() == day]
    assert [(one.kind, one.before, one.after, one.is_important) for one in told] == [
        (NotificationKind.CHANGE, before.rating, after.rating, falls)
    ]


def test_a_monitored_opinion_tells_every_change(desk: Desk) -> None:
    company, day = desk.changing(
        lambda before, after: after > before and arbitration.rating(after) != arbitration.rating(before)
    )
    product_id = desk.order(ProductCode.ROM, company)
    desk.insurer.advance(until(day))
    assert [one.kind for one in desk.news(product_id)] == [NotificationKind.CHANGE] * 2
    assert desk.product(product_id).assessments == ()


def test_a_customised_opinion_tells_downgrades_only(desk: Desk) -> None:
    rising, up = desk.changing(lambda before, after: 0 < before < after)
    falling, down = desk.changing(lambda before, after: 1 < after < before)
    better = desk.order(ProductCode.CCO, rising, 5_000)
    amount = arbitration.bearable(arbitration.dra_on(SEED, falling.easy_number, TODAY))
    worse = desk.order(ProductCode.CCO, falling, amount)
    desk.insurer.advance(max(until(up), until(down)))
    later = {one.kind for one in desk.news(better) if one.at.date() == up}
    assert later == set()
    assert desk.product(better).rating == arbitration.rating(arbitration.dra_on(SEED, rising.easy_number, up))
    (told,) = [one for one in desk.news(worse) if one.at.date() == down]
    assert told.kind is NotificationKind.REDUCTION


def test_a_worse_opinion_on_an_amount_still_borne_is_told(desk: Desk) -> None:
    company, day = desk.changing(
        lambda before, after: 2 < after < before and arbitration.rating(after) != arbitration.rating(before)
    )
    product_id = desk.order(ProductCode.CCO, company, 1_000)
    desk.insurer.advance(until(day))
    told = [one for one in desk.news(product_id) if one.at.date() == day]
    assert [(one.kind, one.is_important) for one in told] == [(NotificationKind.CHANGE, True)]


@pytest.mark.parametrize("code", [ProductCode.RSM, ProductCode.ROM])
def test_what_is_no_longer_followed_is_done_and_then_deleted(desk: Desk, code: ProductCode) -> None:
    company, day = desk.changing(lambda before, after: before != after)
    product_id = desk.order(code, company)
    assert desk.refused(DeleteProduct(product_id=product_id)) == "STILL_MONITORED"
    desk.send(StopMonitoring(product_id=product_id))
    assert desk.product(product_id).status is ProductStatus.DONE
    desk.insurer.advance(until(day))
    assert len(desk.news(product_id)) == 1
    desk.send(DeleteProduct(product_id=product_id))
    assert desk.product(product_id).status is ProductStatus.DELETED
    assert sorted(one.kind for one in desk.news(product_id)) == [
        NotificationKind.CHANGE,
        NotificationKind.DELETION,
    ]
