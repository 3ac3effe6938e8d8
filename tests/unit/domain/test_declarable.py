"""How long overdues can be declared on a company, for each way a cover ends or never was (rules 5 and 20)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cofanet_desktop.domain.commands import Command, DeleteProduct
from cofanet_desktop.domain.covers import check_insured, declarable_until, is_declarable
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.products import PastDecision, Product, ProductCode, ProductStatus
from tests.support.debts import AT, TODAY, cover, day, declare, done, records, refused

ENDED = datetime(2024, 6, 15, 23, 59, tzinfo=UTC)
"""Two years ago to the day."""
TWO_YEARS = timedelta(days=730)
GIVEN = PastDecision(date(2021, 1, 4), ProductStatus.GRANTED, None, Money.of(40_000, "EUR"))

ENDS = {
    "deleted": cover(ProductStatus.DELETED, declarable_until=TODAY),
    "deleted, its last day not told": cover(ProductStatus.DELETED, updated_at=ENDED),
    "terminated": cover(ProductStatus.TERMINATED, updated_at=ENDED),
    "expired": cover(ProductStatus.EXPIRED, updated_at=ENDED),
    "expired, told a week later": cover(
        ProductStatus.EXPIRED, updated_at=ENDED + timedelta(days=7), ends_on=ENDED.date()
    ),
    "terminated before its end": cover(
        ProductStatus.TERMINATED, updated_at=ENDED, ends_on=date(2025, 12, 31)
    ),
    "replaced": cover(ProductStatus.REPLACED, updated_at=ENDED),
    "an express limit": cover(ProductStatus.EXPIRED, code=ProductCode.ECL, updated_at=ENDED),
    "a TopLiner": cover(ProductStatus.EXPIRED, code=ProductCode.TPL, updated_at=ENDED),
    "reduced to nothing, then terminated": cover(
        ProductStatus.TERMINATED, granted=0, updated_at=ENDED, history=(GIVEN,)
    ),
    "given up long after it was terminated": cover(
        ProductStatus.BEING_DELETED, updated_at=AT, declarable_until=TODAY
    ),
}


@pytest.mark.parametrize("ended", ENDS.values(), ids=ENDS)
def test_an_overdue_is_declared_until_two_years_after_a_cover_ended(ended: Product) -> None:
    assert declarable_until(ended) == TODAY
    assert done(records(ended), declare(), OverdueDeclaration).is_insured
    assert refused(records(ended), declare(), at=AT + timedelta(days=1)) == "NO_COVER"


NEVER = {
    "pending": cover(ProductStatus.PENDING, granted=None, decided_on=None),
    "refused": cover(ProductStatus.REFUSED, granted=0, updated_at=AT),
    "refused, no figure": cover(ProductStatus.REFUSED, granted=None, updated_at=AT),
    "refused, being deleted": cover(ProductStatus.BEING_DELETED, granted=0, updated_at=AT),
    "refused, deleted": cover(ProductStatus.DELETED, granted=0, updated_at=AT),
    "refused and told so in its history, deleted": cover(
        ProductStatus.DELETED,
        granted=0,
        updated_at=AT,
        history=(replace(GIVEN, status=ProductStatus.REFUSED, granted=Money.of(0, "EUR")),),
    ),
    "an offer nobody answered": cover(
        ProductStatus.EXPIRED, granted=None, code=ProductCode.TPL, updated_at=AT
    ),
    "an information product": cover(ProductStatus.GRANTED, code=ProductCode.RSM, updated_at=AT),
    "a report": cover(ProductStatus.DONE, code=ProductCode.FRI, updated_at=AT),
}


@pytest.mark.parametrize("product", NEVER.values(), ids=NEVER)
def test_nothing_is_declared_where_nothing_was_ever_insured(product: Product) -> None:
    assert refused(records(product), declare()) == "NO_COVER"


@pytest.mark.parametrize(
    "status",
    [
        ProductStatus.GRANTED,
        ProductStatus.PARTIALLY_GRANTED,
        ProductStatus.REDUCED,
        ProductStatus.BEING_DELETED,
        ProductStatus.BEING_CANCELLED,
    ],
)
def test_a_cover_in_force_or_ending_has_no_last_day(status: ProductStatus) -> None:
    standing = cover(status)
    assert declarable_until(standing) is None
    assert is_declarable(standing, date.max)


def test_one_cover_that_counts_is_enough() -> None:
    products = [*NEVER.values(), ENDS["terminated"]]
    check_insured(products, TODAY)
    with pytest.raises(RuleViolation):
        check_insured(products, TODAY + timedelta(days=1))
    with pytest.raises(RuleViolation):
        check_insured([], TODAY)


def test_two_years_after_a_leap_day_are_a_28_february() -> None:
    ended = cover(ProductStatus.TERMINATED, updated_at=datetime(2024, 2, 29, 12, tzinfo=UTC))
    assert declarable_until(ended) == day("2026-02-28")
    ended = cover(ProductStatus.TERMINATED, updated_at=datetime(2026, 2, 28, 12, tzinfo=UTC))
    assert declarable_until(ended) == day("2028-02-28")


def given_up(product: Product) -> Product:
    """Return the product as giving it up leaves it."""
    return done(records(product), DeleteProduct(product_id="cover"), Product)


@pytest.mark.parametrize("status", [ProductStatus.TERMINATED, ProductStatus.EXPIRED])
def test_giving_up_what_ended_before_begins_no_second_two_years(status: ProductStatus) -> None:
    leaving = given_up(cover(status, updated_at=ENDED - timedelta(days=1)))
    assert leaving.status is ProductStatus.BEING_DELETED
    assert leaving.declarable_until == TODAY - timedelta(days=1)
    assert not is_declarable(leaving, TODAY)
    assert not is_declarable(replace(leaving, status=ProductStatus.DELETED), TODAY)


def test_giving_up_what_is_in_force_leaves_it_declarable_until_the_insurer_says_when() -> None:
    leaving = given_up(cover())
    assert leaving.declarable_until is None
    assert is_declarable(leaving, TODAY + TWO_YEARS)


def test_giving_up_what_was_refused_makes_nothing_declarable() -> None:
    desk = records(cover(ProductStatus.REFUSED, granted=0))
    desk.put(*execute(Command("delete", DeleteProduct(product_id="cover")), desk, AT))
    assert refused(desk, declare()) == "NO_COVER"
