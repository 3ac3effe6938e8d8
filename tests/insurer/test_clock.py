"""The insurer's clock: real, accelerated or stepped, and kept across restarts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cofanet_desktop.insurer.clock import InsurerClock
from tests.support.insurers import START, opened, restarted

MINUTE = timedelta(minutes=1)


class Computer:
    """A computer's own time."""

    def __init__(self) -> None:
        self.time = datetime(2026, 1, 1, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time


def test_a_real_clock_shows_this_computers_time() -> None:
    computer = Computer()
    clock = InsurerClock.real(computer.now)
    computer.time += MINUTE
    assert clock.now() == computer.time


def test_an_accelerated_clock_goes_faster() -> None:
    computer = Computer()
    clock = InsurerClock.accelerated(60, computer.now)
    start = clock.now()
    computer.time += MINUTE
    assert clock.now() - start == timedelta(hours=1)


def test_a_stepped_clock_stands_until_advanced() -> None:
    computer = Computer()
    clock = InsurerClock.stepped(START, computer.now)
    computer.time += MINUTE
    assert clock.now() == START
    clock.advance(MINUTE)
    assert clock.now() == START + MINUTE


def test_an_advanced_real_clock_goes_on_from_there() -> None:
    computer = Computer()
    clock = InsurerClock.real(computer.now)
    clock.advance(timedelta(days=30))
    computer.time += MINUTE
    assert clock.now() == computer.time + timedelta(days=30)


def test_the_speed_can_be_changed_without_a_jump() -> None:
    computer = Computer()
    clock = InsurerClock.accelerated(60, computer.now)
    computer.time += MINUTE
    shown = clock.now()
    clock.go_at(0)
    computer.time += MINUTE
    assert clock.now() == shown


def test_time_never_goes_back() -> None:
    with pytest.raises(ValueError, match="never goes back"):
        InsurerClock.stepped(START).advance(-MINUTE)


def test_the_clock_is_kept_across_a_restart(tmp_path: Path) -> None:
    insurer = opened(tmp_path / "insurer.db")
    insurer.clock.advance(timedelta(days=3))
    again = restarted(insurer)
    assert again.now() == START + timedelta(days=3)
    again.close()


def test_time_passes_while_the_program_is_closed_unless_stepped(tmp_path: Path) -> None:
    computer = Computer()
    path = tmp_path / "insurer.db"
    opened(path, InsurerClock.real(computer.now)).close()
    computer.time += timedelta(days=2)
    again = opened(path, InsurerClock.real(computer.now))
    assert again.now() == computer.time
    again.close()
