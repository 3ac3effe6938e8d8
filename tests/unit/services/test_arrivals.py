"""What arrives after the start is told once, without what was read elsewhere meanwhile."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.preferences import Direction, Threshold, Watched
from cofanet_desktop.services import notifications, preferences
from cofanet_desktop.services.arrivals import Arrivals
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import advance, demo_session


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return demo_session(tmp_path)


def every(session: Session) -> list[Notification]:
    """Return the notifications of all contracts."""
    found = []
    for contract in session.contracts():
        session.contract_id = contract.id
        found += notifications.find(session)
    return found


def here(session: Session) -> set[str]:
    return {one.id for one in every(session)}


def meanwhile(session: Session) -> set[str]:
    """Let days pass at the insurer's, exchange, and return the ids that came."""
    before = here(session)
    while not (came := here(session) - before):
        advance(session, timedelta(days=10))
        exchange(session)
    return came


def test_what_was_here_at_the_start_is_no_news(session: Session) -> None:
    arrivals = Arrivals(session)
    arrivals.begin()
    assert arrivals.fresh() == []


def test_what_an_exchange_brings_is_told_once_newest_first(session: Session) -> None:
    arrivals = Arrivals(session)
    arrivals.begin()
    came = meanwhile(session)
    told = arrivals.fresh()
    assert {one.id for one in told} == came
    assert [one.at for one in told] == sorted((one.at for one in told), reverse=True)
    assert arrivals.fresh() == []


def test_what_was_read_meanwhile_is_not_told(session: Session) -> None:
    arrivals = Arrivals(session)
    arrivals.begin()
    came = meanwhile(session)
    notifications.mark(session, came, is_read=True)
    assert arrivals.fresh() == []


def test_what_thresholds_keep_back_is_not_told(session: Session) -> None:
    never = [Threshold(watched, way, None) for watched in Watched for way in Direction]
    preferences.change(session, thresholds=tuple(never))
    arrivals = Arrivals(session)
    arrivals.begin()
    came = meanwhile(session)
    mine = preferences.mine(session)
    told = {one.id for one in arrivals.fresh()}
    assert told < came
    assert all(mine.wants(one) == (one.id in told) for one in every(session) if one.id in came)


def test_marking_an_old_one_unread_tells_nothing(session: Session) -> None:
    arrivals = Arrivals(session)
    old = notifications.find(session)[0].id
    notifications.mark(session, [old], is_read=True)
    arrivals.begin()
    notifications.mark(session, [old], is_read=False)
    assert arrivals.fresh() == []


def test_the_history_that_fills_an_empty_store_is_no_news(session: Session) -> None:
    arrivals = Arrivals(session)  # as if begun before the first exchange: nothing known
    assert arrivals.fresh() == []
    came = meanwhile(session)
    assert {one.id for one in arrivals.fresh()} == came
