"""A desk whose process dies, at every point where something is kept or at any moment: nothing lost, nothing twice."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.outbox import State
from tests.crash.child import CONFIRMED
from tests.support import duty_days, journeys
from tests.support.folders import IN_MEMORY
from tests.support.journeys import Journey
from tests.support.soak import IS_SOAK, selected

ROOT = Path(__file__).resolve().parents[2]
BULK = 20
MOST, MOST_DUTIES = 110, 40
"""Crashes of each day in a check; every one of them in a soak."""

CRASHED = 137
CAN_FORK = hasattr(os, "fork")


class Desks:
    """Starts the process that dies: a fork of one that has everything loaded, or, where there is none, a new one."""

    def __init__(self) -> None:
        self._server = self._started([]) if CAN_FORK else None

    def _started(self, arguments: list[str], **environment: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.crash.child", *arguments],
            cwd=ROOT,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def play(self, folder: Path, crash_at: str = "-", seconds: str = "-", day: str = "orders") -> int:
        """Play a day in `folder` in a process that dies at `crash_at` or after `seconds`; return how it ended."""
        if self._server is None:
            one = self._started([str(folder), day, str(BULK)], COFANET_CRASH_AT=crash_at.removeprefix("-"))
            one.communicate()
            return one.returncode
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(f"{folder}\t{day}\t{BULK}\t{crash_at}\t{seconds}\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())

    def close(self) -> None:
        if self._server is not None:
            self._server.communicate()


@pytest.fixture
def folders() -> Iterator[Path]:
    """A folder for the files of the days, in memory where possible: processes die here, the computer does not."""
    with tempfile.TemporaryDirectory(prefix="killed-", dir=IN_MEMORY) as folder:
        yield Path(folder)


@pytest.fixture(scope="module")
def desks() -> Iterator[Desks]:
    started = Desks()
    yield started
    started.close()


def confirmed_in(folder: Path) -> set[str]:
    """Return the commands the dead process had confirmed; a line cut off was no confirmation."""
    file = folder / CONFIRMED
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []
    return {line.strip() for line in lines if line.endswith("\n")}


def crash_points(journey: Journey) -> list[str]:
    """Return every `name:k` the undisturbed day passes, names together."""
    seen: Counter[str] = Counter()
    previous = commit_points.install(lambda name: seen.update([name]))
    try:
        journey.play()
    finally:
        commit_points.install(previous)
    return [f"{name}:{k}" for name, times in sorted(seen.items()) for k in range(1, times + 1)]


def fair(points: list[str], most: int) -> list[str]:
    """Return at most `most` of the points: of each name the first, the last and as many between."""
    names: dict[str, list[str]] = {}
    for point in points:
        names.setdefault(point.partition(":")[0], []).append(point)
    each = 2
    while each < len(points) and sum(min(len(some), each + 1) for some in names.values()) <= most:
        each += 1
    return [point for some in names.values() for point in selected(some, each)]


@pytest.mark.timeout(3600)
def test_a_process_that_dies_at_a_commit_point_loses_nothing_and_repeats_nothing(
    desks: Desks, folders: Path
) -> None:
    points = fair(crash_points(journeys.fresh(folders / "undisturbed", BULK)), MOST if CAN_FORK else 10)
    assert len(points) >= (MOST // 2 if CAN_FORK else 10)
    for number, point in enumerate(points):
        folder = folders / str(number)
        journeys.fresh(folder)
        assert desks.play(folder, point) == CRASHED, point
        confirmed = confirmed_in(folder)
        kept = journeys.Journey(folder, BULK).brought_to_rest(confirmed)
        assert confirmed <= kept.states.keys(), point


@pytest.mark.timeout(3600)
def test_what_is_asked_together_is_kept_whole_wherever_the_process_dies(desks: Desks, folders: Path) -> None:
    points = fair(crash_points(duty_days.fresh(folders / "undisturbed")), MOST_DUTIES if CAN_FORK else 5)
    assert {point.partition(":")[0] for point in points} >= {"issue.before_commit", "issue.after_commit"}
    for number, point in enumerate(points):
        folder = folders / str(number)
        duty_days.fresh(folder)
        assert desks.play(folder, point, day="duties") == CRASHED, point
        confirmed = confirmed_in(folder)
        kept = duty_days.DutyDay(folder).brought_to_rest(confirmed)
        assert confirmed <= kept.states.keys(), point


def test_the_day_of_duties_is_played_to_its_end(desks: Desks, folders: Path) -> None:
    duty_days.fresh(folders / "day")
    assert desks.play(folders / "day", day="duties") == 0
    confirmed = confirmed_in(folders / "day")
    outcome = duty_days.DutyDay(folders / "day").brought_to_rest(confirmed)
    assert outcome.states == dict.fromkeys(confirmed, State.DONE)
    assert len(confirmed) == 14


def test_the_process_plays_the_whole_day_when_nothing_stops_it(desks: Desks, folders: Path) -> None:
    journeys.fresh(folders / "day")
    assert desks.play(folders / "day") == 0
    confirmed = confirmed_in(folders / "day")
    assert len(confirmed) > BULK
    assert journeys.Journey(folders / "day", BULK).brought_to_rest(confirmed).commands == len(confirmed)


@pytest.mark.skipif(not CAN_FORK, reason="needs a process that can be killed at a chosen moment")
@pytest.mark.timeout(1800)
def test_a_process_killed_at_any_moment_loses_nothing_and_repeats_nothing(
    desks: Desks, folders: Path
) -> None:
    random = Random(4711)
    killed = 0
    for number in range(200 if IS_SOAK else 10):
        folder = folders / str(number)
        journeys.fresh(folder)
        killed += desks.play(folder, seconds=f"{random.uniform(0.01, 0.3):.3f}") != 0
        journeys.Journey(folder, BULK).brought_to_rest(confirmed_in(folder))
    assert killed
