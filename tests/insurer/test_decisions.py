"""What answers, changes, deletions and the passing of time do to the records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cofanet_desktop.domain.commands import (
    DeleteNotifications,
    DeleteProduct,
    MarkNotifications,
    OrderProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.domain.protocol import Outcome
from cofanet_desktop.insurer import arbitration
from cofanet_desktop.insurer.ledger import Ledger
from tests.insurer.desk import TODAY, Desk
from tests.support.insurers import SEED, START, WORKSPACE, euros


def test_a_small_request_is_answered_at_once_and_told_once(desk: Desk) -> None:
    company = desk.with_dra(6, 10)
    product_id = desk.order(ProductCode.CRL, company, 40_000)
    product = desk.product(product_id)
    assert (product.status, product.granted, product.decided_on) == (
        ProductStatus.GRANTED,
        euros(40_000),
        TODAY,
    )
    assert product.asked is None
    assert product.reference.startswith("SIM-")
    (told,) = desk.news(product_id)
    assert (told.kind, told.category, told.amount) == (
        NotificationKind.DECISION,
        Category.INSURANCE,
        euros(40_000),
    )
    assert told.company_name == company.name
    assert told.customer_reference == "C1"
    assert not told.is_read


def test_a_large_request_waits_with_an_expected_time_and_is_answered_then(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(7, 10), 90_000)
    waiting = desk.product(product_id)
    assert waiting.status is ProductStatus.PENDING
    assert not desk.news(product_id)
    assert waiting.asked is not None
    assert waiting.asked.answer_expected_at is not None
    wait = waiting.asked.answer_expected_at - START
    desk.insurer.advance(wait - timedelta(seconds=1))
    assert desk.product(product_id).asked is not None
    desk.insurer.advance(timedelta(seconds=1))
    assert desk.product(product_id).status is ProductStatus.GRANTED
    assert len(desk.news(product_id)) == 1


def test_a_refusal_is_a_decision_with_a_reason_and_is_important_news(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(0, 0), 40_000)
    product = desk.product(product_id)
    assert product.status is ProductStatus.REFUSED
    assert product.comment
    (told,) = desk.news(product_id)
    assert (told.kind, told.is_important) == (NotificationKind.REFUSAL, True)


@pytest.mark.parametrize("dra", [0, 8])
def test_the_assessment_is_shown_while_a_decision_granted_or_refused_is_active(desk: Desk, dra: int) -> None:
    company = desk.with_dra(dra, dra)
    product_id = desk.order(ProductCode.CRL, company, 5_000)
    entry = desk.entry(company)
    assert entry.dra == dra
    assert entry.dra_history == arbitration.assessments(SEED, company.easy_number, TODAY)
    desk.send(DeleteProduct(product_id=product_id))
    assert desk.entry(company).dra is None


def test_information_alone_does_not_show_the_assessment(desk: Desk) -> None:
    company = desk.with_dra(5, 10)
    product_id = desk.order(ProductCode.RSC, company)
    assert desk.entry(company).dra is None
    assert desk.product(product_id).status is ProductStatus.DONE
    assert desk.news(product_id)[0].category is Category.INFORMATION


def test_the_decision_in_force_stands_until_the_change_is_answered(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(7, 10), 40_000)
    desk.send(UpdateProduct(product_id=product_id, amount=euros(80_000)))
    waiting = desk.product(product_id)
    assert (waiting.status, waiting.granted) == (ProductStatus.GRANTED, euros(40_000))
    assert waiting.asked is not None
    desk.insurer.advance(timedelta(minutes=2))
    answered = desk.product(product_id)
    assert (answered.status, answered.requested, answered.granted) == (
        ProductStatus.GRANTED,
        euros(80_000),
        euros(80_000),
    )
    (past,) = answered.history
    assert (past.on, past.status, past.granted) == (TODAY, ProductStatus.GRANTED, euros(40_000))
    assert len(desk.news(product_id)) == 2


def test_a_change_that_is_not_given_leaves_what_was_granted(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(3, 3), 40_000)
    desk.send(UpdateProduct(product_id=product_id, amount=euros(9_000_000)))
    desk.insurer.advance(timedelta(minutes=2))
    product = desk.product(product_id)
    assert (product.status, product.granted) == (ProductStatus.PARTIALLY_GRANTED, euros(40_000))
    assert product.comment


def test_a_deleted_cover_can_be_declared_on_for_two_years(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(7, 10), 40_000)
    desk.send(DeleteProduct(product_id=product_id))
    product = desk.product(product_id)
    assert (product.status, product.declarable_until) == (ProductStatus.DELETED, date(2028, 3, 16))
    assert product.history[-1].status is ProductStatus.GRANTED
    kinds = [told.kind for told in desk.news(product_id)]
    assert sorted(kinds) == [NotificationKind.DECISION, NotificationKind.DELETION]


def test_a_refused_cover_that_is_deleted_was_never_in_force(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(0, 0), 5_000)
    desk.send(DeleteProduct(product_id=product_id))
    assert desk.product(product_id).declarable_until is None


def test_giving_up_a_cover_that_ended_before_begins_no_second_two_years(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(7, 10), 40_000)
    ended = replace(
        desk.product(product_id), status=ProductStatus.TERMINATED, updated_at=START - timedelta(days=400)
    )
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        ledger.put(ended)
        ledger.write()
    desk.send(DeleteProduct(product_id=product_id))
    gone = desk.product(product_id)
    assert gone.status is ProductStatus.DELETED
    assert gone.declarable_until == date(2027, 2, 9)  # terminated on 9 February 2025


def test_a_transformation_replaces_the_cover_when_it_is_granted(desk: Desk) -> None:
    old = desk.order(ProductCode.CRL, desk.with_dra(7, 10), 40_000)
    new = desk.send(TransformProduct(product_id=old, into=ProductCode.RLI)).command_id
    assert desk.product(old).status is ProductStatus.REPLACED
    assert desk.product(new).is_in_force
    back = desk.send(TransformProduct(product_id=new, into=ProductCode.CRL, amount=euros(60_000))).command_id
    assert desk.product(new).is_in_force
    desk.insurer.advance(timedelta(minutes=2))
    assert desk.product(new).status is ProductStatus.REPLACED
    assert desk.product(back).is_in_force


def test_a_refused_transformation_leaves_the_cover(desk: Desk) -> None:
    old = desk.order(ProductCode.RLI, desk.with_dra(2, 3))
    new = desk.send(
        TransformProduct(product_id=old, into=ProductCode.CRL, amount=euros(5_000_000))
    ).command_id
    desk.insurer.advance(timedelta(minutes=2))
    assert desk.product(new).status is ProductStatus.REFUSED
    assert desk.product(old).is_in_force


def test_a_refused_express_limit_says_when_it_can_be_asked_again(desk: Desk) -> None:
    company = desk.with_dra(0, 2)
    product_id = desk.order(ProductCode.ECL, company)
    assert desk.product(product_id).retry_from == date(2027, 3, 16)
    again = OrderProduct(contract_id="4711", easy_number=company.easy_number, product=ProductCode.ECL)
    problem = desk.send(again).problem
    assert problem is not None
    assert problem.rule == "ECL_REFUSED_WITHIN_A_YEAR"


def test_monitoring_is_stopped_before_the_product_is_deleted(desk: Desk) -> None:
    product_id = desk.order(ProductCode.ROM, desk.with_dra(5, 10))
    assert desk.product(product_id).monitored
    assert desk.send(DeleteProduct(product_id=product_id)).outcome is Outcome.REFUSED
    desk.send(StopMonitoring(product_id=product_id))
    stopped = desk.product(product_id)
    assert (stopped.monitored, stopped.status) == (False, ProductStatus.DONE)
    desk.send(DeleteProduct(product_id=product_id))
    assert desk.product(product_id).status is ProductStatus.DELETED


def test_a_new_assessment_reaches_entry_and_monitored_product_once(desk: Desk) -> None:
    company = desk.with_dra(4, 9)
    desk.order(ProductCode.CRL, company, 5_000)
    product_id = desk.order(ProductCode.RSM, company)
    before = desk.entry(company)
    day = arbitration.next_assessment(SEED, company.easy_number, TODAY)
    assert day is not None
    desk.insurer.advance(timedelta(days=(day - TODAY).days + 1))
    after = desk.entry(company)
    assert after.dra is not None
    assert after.dra != before.dra
    assert after.dra_history[-1].on == day
    assert desk.product(product_id).rating == str(after.dra)
    told = [
        one
        for one in desk.records()
        if isinstance(one, Notification) and one.kind is NotificationKind.DRA_CHANGE
    ]
    assert [(one.before, one.after) for one in told] == [(str(before.dra), str(after.dra))]


def test_a_cover_above_what_a_worse_assessment_bears_is_reduced(desk: Desk) -> None:
    company, day = desk.changing(lambda before, after: 0 < after < before < 6)
    most = arbitration.bearable(arbitration.dra_on(SEED, company.easy_number, TODAY))
    product_id = desk.order(ProductCode.CRL, company, most)
    desk.insurer.advance(timedelta(minutes=2))
    granted = desk.product(product_id)
    assert granted.granted == euros(most)
    if granted.ends_on is not None and granted.ends_on < day:
        pytest.skip("it ended before")
    desk.insurer.advance(timedelta(days=(day - TODAY).days))
    reduced = desk.product(product_id)
    least = arbitration.bearable(arbitration.dra_on(SEED, company.easy_number, day))
    assert (reduced.status, reduced.granted) == (ProductStatus.REDUCED, euros(least))
    assert reduced.history[-1].granted == euros(most)
    assert any(told.kind is NotificationKind.REDUCTION for told in desk.news(product_id))


def limited(desk: Desk) -> str:
    """Return a credit limit that has an end."""
    for company in desk.companies:
        if (arbitration.dra_on(SEED, company.easy_number, TODAY) or 0) < 3:
            continue
        product_id = desk.order(ProductCode.CRL, company, 5_000)
        if desk.product(product_id).ends_on is not None:
            return product_id
    raise LookupError("every credit limit is without end")


def test_a_limited_decision_expires_the_day_after_its_end(desk: Desk) -> None:
    product_id = limited(desk)
    ends_on = desk.product(product_id).ends_on
    assert ends_on is not None
    desk.insurer.advance(timedelta(days=(ends_on - TODAY).days))
    assert desk.product(product_id).status is not ProductStatus.EXPIRED
    desk.insurer.advance(timedelta(days=1))
    ended = desk.product(product_id)
    assert ended.status is ProductStatus.EXPIRED
    (told,) = [one for one in desk.news(product_id) if one.kind is NotificationKind.EXPIRY]
    assert told.is_important
    assert ended.history[-1].status is ProductStatus.GRANTED


def test_a_renewed_decision_does_not_expire_at_its_old_end(desk: Desk) -> None:
    product_id = limited(desk)
    old = desk.product(product_id)
    assert old.ends_on is not None
    desk.insurer.advance(timedelta(days=100))
    desk.send(UpdateProduct(product_id=product_id, amount=euros(6_000)))
    renewed = desk.product(product_id).ends_on
    desk.insurer.advance(timedelta(days=(old.ends_on - TODAY).days - 99))
    assert renewed is None or renewed > old.ends_on
    assert desk.product(product_id).status is not ProductStatus.EXPIRED


def test_what_fell_due_while_nobody_asked_happens_at_its_own_time(desk: Desk) -> None:
    product_id = desk.order(ProductCode.CRL, desk.with_dra(7, 10), 90_000)
    due = desk.product(product_id).asked
    desk.insurer.clock.advance(timedelta(days=5))
    answered = desk.product(product_id)
    assert due is not None
    assert answered.updated_at == due.answer_expected_at
    assert answered.decided_on == TODAY


def test_notifications_can_be_read_and_deleted(desk: Desk) -> None:
    told = desk.news(desk.order(ProductCode.RSC, desk.with_dra(5, 10)))[0]
    desk.send(MarkNotifications(ids=(told.id,), is_read=True))
    assert next(one for one in desk.records() if one.id == told.id).is_read  # type: ignore[union-attr]
    desk.send(DeleteNotifications(ids=(told.id,)))
    assert next(one for one in desk.records() if one.id == told.id).is_deleted  # type: ignore[union-attr]


def test_a_cover_the_assessment_no_longer_bears_is_cancelled_then_terminated_and_told_once(
    desk: Desk,
) -> None:
    company, day = desk.changing(lambda before, after: before > 0 and after == 0)
    product_id = desk.order(ProductCode.RLI, company)
    desk.insurer.advance(timedelta(days=(day - TODAY).days))
    assert desk.product(product_id).status is ProductStatus.BEING_CANCELLED
    desk.insurer.advance(timedelta(days=3))
    product = desk.product(product_id)
    assert product.status is ProductStatus.TERMINATED
    assert [past.status for past in product.history] == [ProductStatus.GRANTED]
    assert [one.kind for one in desk.news(product_id)].count(NotificationKind.TERMINATION) == 1


def test_more_that_is_not_given_leaves_the_end_of_what_was_granted(desk: Desk) -> None:
    product_id = limited(desk)
    ends_on = desk.product(product_id).ends_on
    desk.send(UpdateProduct(product_id=product_id, amount=euros(900_000_000)))
    desk.insurer.advance(timedelta(minutes=2))
    product = desk.product(product_id)
    assert (product.status, product.granted) == (ProductStatus.PARTIALLY_GRANTED, euros(5_000))
    assert product.ends_on == ends_on
