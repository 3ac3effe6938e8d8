"""The thread that exchanges: woken, waiting, stopped, and never in the way."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.backend.errors import NotSent
from cofanet_desktop.database import commit_points
from cofanet_desktop.database.errors import DiskFull
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.protocol import PullPage
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services.clock_kept import resume_clock
from cofanet_desktop.services.exchanging import Exchanger, ExchangeResult, exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.system.clock import ServerClock
from tests.support.asking import order, state
from tests.support.clocks import FixedClock
from tests.support.desks import START, demo_session, set_connected
from tests.support.lines import Line
from tests.support.shown import strangers

LONG_S = 3_600.0
PATIENCE_S = 20.0


class Heard:
    """What the thread told, waited for without sleeping."""

    def __init__(self) -> None:
        self.results: list[ExchangeResult] = []
        self._told = threading.Condition()

    def __call__(self, result: ExchangeResult) -> None:
        with self._told:
            self.results.append(result)
            self._told.notify_all()

    def wait_for(self, count: int) -> None:
        with self._told:
            assert self._told.wait_for(lambda: len(self.results) >= count, PATIENCE_S)


def test_an_exchange_tells_what_it_did_and_what_still_waits(desk: Session) -> None:
    command = order(desk, strangers(desk)[0].easy_number)
    set_connected(desk, is_connected=False)
    failed = exchange(desk)
    assert failed.done is None
    assert isinstance(failed.trouble, NotSent)
    assert failed.waiting == 1
    set_connected(desk, is_connected=True)
    done = exchange(desk)
    assert done.trouble is None
    assert done.done is not None
    assert (done.done.sent, done.waiting) == (1, 0)
    assert state(desk, command) is State.DONE


def test_the_thread_exchanges_at_its_start_and_each_time_it_is_woken(desk: Session) -> None:
    heard = Heard()
    exchanger = Exchanger(desk, heard, poll_s=LONG_S)
    exchanger.start()
    heard.wait_for(1)
    desk.on_issued = exchanger.wake
    command = order(desk, strangers(desk)[0].easy_number)
    heard.wait_for(2)
    exchanger.stop()
    assert state(desk, command) is State.DONE


def test_the_thread_asks_for_news_by_itself(desk: Session) -> None:
    heard = Heard()
    exchanger = Exchanger(desk, heard, poll_s=0.001)
    exchanger.start()
    heard.wait_for(5)
    exchanger.stop()


def test_the_thread_survives_a_mistake_of_its_listener_and_of_the_program(desk: Session) -> None:
    heard = Heard()
    line = Line.of(desk)

    def listener(result: ExchangeResult) -> None:
        heard(result)
        if len(heard.results) == 1:
            raise ZeroDivisionError

    def mistake(page: PullPage) -> PullPage:
        if len(heard.results) == 2:
            line.on_pull = lambda page: page
            raise KeyError("a mistake")
        return page

    line.on_pull = mistake
    exchanger = Exchanger(desk, listener, poll_s=0.001)
    exchanger.start()
    heard.wait_for(4)
    exchanger.stop()


def test_trouble_with_the_own_file_is_told_like_any_other_and_passes(desk: Session) -> None:
    heard = Heard()

    def fail_once(name: str) -> None:
        if name == "pull.apply.before_commit" and not heard.results:
            raise DiskFull(Message("Test", "The disk is full."))

    previous = commit_points.install(fail_once)
    exchanger = Exchanger(desk, heard, poll_s=0.001)
    exchanger.start()
    heard.wait_for(2)
    exchanger.stop()
    commit_points.install(previous)
    assert isinstance(heard.results[0].trouble, DiskFull)
    assert heard.results[1].trouble is None


def test_stopping_waits_for_the_step_under_way_only(desk: Session) -> None:
    line = Line.of(desk)
    entered, go_on = threading.Event(), threading.Event()

    def slow(page: PullPage) -> PullPage:
        entered.set()
        assert go_on.wait(PATIENCE_S)
        return page

    line.on_pull = slow
    exchanger = Exchanger(desk, lambda result: None, poll_s=LONG_S)
    exchanger.start()
    assert entered.wait(PATIENCE_S)
    exchanger.stop(timeout_s=0.01)
    go_on.set()
    exchanger.stop()
    assert not exchanger._thread.is_alive()


def test_a_session_closes_while_its_thread_exchanges_and_its_files_are_left_alone_from_then_on(
    tmp_path: Path,
) -> None:
    session = demo_session(tmp_path, companies=12)
    heard = Heard()
    exchanger = Exchanger(session, heard, poll_s=0.001)
    exchanger.start()
    for company in strangers(session)[:5]:
        order(session, company.easy_number)
        exchanger.wake()
    session.close()
    assert exchange(session) == ExchangeResult(None, None, 0)
    exchanger._thread.join(PATIENCE_S)
    assert not exchanger._thread.is_alive()
    assert not list(tmp_path.glob("*-wal"))


@pytest.mark.parametrize("is_started", [True, False])
def test_stopping_twice_or_before_the_start_is_no_mistake(desk: Session, is_started: bool) -> None:
    exchanger = Exchanger(desk, lambda result: None, poll_s=LONG_S)
    if is_started:
        exchanger.start()
    exchanger.stop()
    exchanger.stop()


def test_a_thread_started_many_times_over_leaves_one_sender_at_a_time(desk: Session) -> None:
    line = Line.of(desk)
    busy = threading.Lock()
    overlaps: list[bool] = []

    def alone(page: PullPage) -> PullPage:
        overlaps.append(not busy.acquire(blocking=False))
        busy.release()
        return page

    line.on_pull = alone
    heard = Heard()
    exchangers = [Exchanger(desk, heard, poll_s=0.001) for _ in range(3)]
    for one in exchangers:
        one.start()
    heard.wait_for(12)
    for one in exchangers:
        one.stop()
    assert not any(overlaps)


def test_the_insurers_day_counts_after_a_restart_without_a_network(desk: Session) -> None:
    wrong = FixedClock(START - timedelta(days=3))
    desk.clock = ServerClock(wrong)
    desk.engine = SyncEngine(desk.store, desk.backend, "desk-under-test", desk.clock)
    assert exchange(desk).trouble is None
    restarted = ServerClock(wrong)
    resume_clock(desk.store, restarted)
    assert restarted.now() == START


def test_the_first_answer_after_a_restart_counts_more_than_what_was_kept() -> None:
    own = FixedClock()
    clock = ServerClock(own)
    clock.resume(timedelta(days=3))
    clock.observe(own.now())
    assert clock.now() == own.now()
