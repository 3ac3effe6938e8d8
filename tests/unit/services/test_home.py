"""What the home page tells."""

from __future__ import annotations

from datetime import timedelta

from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.services import drafts, notifications, portfolio
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.home import LATEST_NOTIFICATIONS, home
from cofanet_desktop.services.session import Session
from tests.support.asking import order, rival_orders, state
from tests.support.desks import advance
from tests.support.insurers import euros
from tests.support.shown import strangers


def test_the_home_page_counts_what_waits_and_what_needs_attention(desk: Session) -> None:
    before = home(desk, 90)
    assert (before.to_send, before.needs_attention, before.drafts) == (0, 0, 0)
    easy_numbers = [one.easy_number for one in strangers(desk)[:3]]
    refused, *_ = (order(desk, one) for one in easy_numbers)
    drafts.keep(desk, "form", "order", None, euros(1))
    waiting = home(desk, 90)
    assert (waiting.to_send, waiting.drafts) == (3, 1)
    rival_orders(desk, easy_numbers[0])
    exchange(desk)
    assert state(desk, refused) is State.REFUSED
    after = home(desk, 90)
    assert (after.to_send, after.needs_attention) == (0, 1)


def test_an_awaited_answer_is_counted_until_it_is_there(desk: Session) -> None:
    before = home(desk, 90)
    command = order(desk, strangers(desk)[0].easy_number, amount=90_000)
    exchange(desk)
    waiting = home(desk, 90)
    assert waiting.pending[ProductCode.CRL] == before.pending.get(ProductCode.CRL, 0) + 1
    advance(desk, timedelta(minutes=5))
    exchange(desk)
    after = home(desk, 90)
    assert after.pending.get(ProductCode.CRL, 0) == before.pending.get(ProductCode.CRL, 0)
    assert after.latest[0].product_id == command


def test_the_ten_newest_notifications_are_shown(desk: Session) -> None:
    shown = home(desk, 90)
    inbox = notifications.find(desk)
    assert list(shown.latest) == inbox[:LATEST_NOTIFICATIONS]
    assert [one.at for one in shown.latest] == sorted((one.at for one in shown.latest), reverse=True)


def test_covers_that_end_within_the_horizon_are_listed_the_first_to_end_first(desk: Session) -> None:
    for company in strangers(desk)[:20]:
        order(desk, company.easy_number)
    exchange(desk)
    soon, later = home(desk, 30), home(desk, 400)
    ends = [one.product.ends_on for one in later.ending if one.product.ends_on]
    assert ends == sorted(ends)
    assert ends
    assert all(later.today <= end <= later.today + timedelta(days=400) for end in ends)
    assert {one.product.id for one in soon.ending} <= {one.product.id for one in later.ending}


def test_the_assessment_is_that_of_the_portfolio(desk: Session) -> None:
    shown = home(desk, 90)
    assert shown.wap == portfolio.weighted_assessment(desk)
    assert shown.companies == portfolio.count(desk) == sum(shown.wap.distribution.values())
    assert shown.today == desk.today()
