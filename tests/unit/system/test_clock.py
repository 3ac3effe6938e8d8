from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from cofanet_desktop.system.clock import ServerClock, SystemClock
from tests.support.clocks import FixedClock


def test_the_system_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_without_samples_the_own_clock_counts() -> None:
    own = FixedClock()
    clock = ServerClock(own)
    assert clock.now() == own.now()
    assert not clock.is_off


@pytest.mark.parametrize("wrong_by", [timedelta(days=365), timedelta(minutes=-10), timedelta(0)])
def test_a_wrong_own_clock_is_corrected(wrong_by: timedelta) -> None:
    own, truth = FixedClock(), FixedClock()
    own.advance(wrong_by)
    clock = ServerClock(own)
    clock.observe(truth.now())
    assert clock.now() == truth.now()
    assert clock.is_off is (abs(wrong_by) > timedelta(minutes=5))


def test_one_absurd_answer_does_not_move_the_clock() -> None:
    own = FixedClock()
    clock = ServerClock(own)
    for _ in range(4):
        clock.observe(own.now() + timedelta(seconds=2))
    clock.observe(own.now() + timedelta(days=4000))
    assert clock.offset == timedelta(seconds=2)


def test_only_the_last_nine_samples_count() -> None:
    own = FixedClock()
    clock = ServerClock(own)
    for _ in range(20):
        clock.observe(own.now() + timedelta(hours=1))
    for _ in range(9):
        clock.observe(own.now())
    assert clock.offset == timedelta(0)


def test_half_of_the_round_trip_is_taken_off() -> None:
    own = FixedClock()
    clock = ServerClock(own)
    asked_at = own.now()
    own.advance(timedelta(seconds=4))
    clock.observe(asked_at + timedelta(seconds=2), asked_at)
    assert clock.offset == timedelta(0)
