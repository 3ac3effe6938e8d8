"""A day broken off at every point where something is kept: gone on with, it ends like the undisturbed day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.database import commit_points
from cofanet_desktop.database.errors import DiskFull
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.text import Message
from tests.support import journeys
from tests.support.soak import selected

MOST = 24
"""Points at which the long day is broken off; every one of them in a soak."""

BULK = 200


class Failure(BaseException):
    """What stops the program here: an error nothing expects."""


@contextmanager
def hook(reached: Callable[[str], None]) -> Iterator[None]:
    previous = commit_points.install(reached)
    try:
        yield
    finally:
        commit_points.install(previous)


def undisturbed(folder: Path, bulk: int) -> tuple[journeys.Outcome, list[str]]:
    points: list[str] = []
    confirmed: set[str] = set()
    journey = journeys.fresh(folder, bulk, confirmed.add)
    with hook(points.append):
        journey.play()
    outcome = journey.brought_to_rest(confirmed)
    assert len(confirmed) == outcome.commands
    return outcome, points


def broken_off_at(folder: Path, bulk: int, point: int) -> journeys.Outcome:
    """Play the day with a failure at the `point`-th point reached, go on with it, and bring it to rest."""
    left = point
    confirmed: set[str] = set()

    def fail(name: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            raise Failure(name)

    journey = journeys.fresh(folder, bulk, confirmed.add)
    with hook(fail), pytest.raises(Failure):
        journey.play()
    journey.play()
    return journey.brought_to_rest(confirmed)


def with_trouble_at(folder: Path, bulk: int, point: int) -> journeys.Outcome:
    """Play the day with a disk that is full at the `point`-th commit only; nothing is closed in between."""
    left = point
    confirmed: set[str] = set()

    def refuse(name: str) -> None:
        nonlocal left
        if name.endswith("before_commit"):
            left -= 1
            if left == 0:
                raise DiskFull(Message("Test", "The disk is full."))

    journey = journeys.fresh(folder, bulk, confirmed.add)
    with hook(refuse):
        try:
            journey.play(repeats=(DiskFull, BackendError))
        except DiskFull:  # while opening: tried again
            journey.play()
    assert left <= 0
    return journey.brought_to_rest(confirmed)


def test_the_day_holds_everything_a_clerk_does(tmp_path: Path) -> None:
    outcome, points = undisturbed(tmp_path / "day", BULK)
    assert outcome.commands > BULK
    assert set(outcome.states.values()) == {State.DONE, State.DISCARDED}
    assert {name.partition(".")[0] for name in points} == {
        "cache", "discard", "draft", "import", "insurer", "issue", "pull", "push", "store",
    }  # fmt: skip
    assert "push.release.after_commit" in points


@pytest.mark.timeout(1800)
def test_a_day_broken_off_anywhere_and_gone_on_with_ends_like_the_undisturbed_one(tmp_path: Path) -> None:
    expected, points = undisturbed(tmp_path / "undisturbed", BULK)
    for point in selected(range(1, len(points) + 1), MOST):
        outcome = broken_off_at(tmp_path / f"{point}", BULK, point)
        assert outcome == expected, f"broken off at {points[point - 1]}, point {point}"


@pytest.mark.timeout(600)
def test_a_short_day_broken_off_at_nearly_every_point_ends_like_the_undisturbed_one(tmp_path: Path) -> None:
    expected, points = undisturbed(tmp_path / "undisturbed", 2)
    for point in selected(range(1, len(points) + 1), 4 * MOST):
        outcome = broken_off_at(tmp_path / f"{point}", 2, point)
        assert outcome == expected, f"broken off at {points[point - 1]}, point {point}"


@pytest.mark.timeout(600)
def test_a_day_with_a_full_disk_at_any_commit_goes_on_and_ends_like_the_undisturbed_one(
    tmp_path: Path,
) -> None:
    expected, points = undisturbed(tmp_path / "undisturbed", 2)
    commits = [name for name in points if name.endswith("before_commit")]
    for number in selected(range(1, len(commits) + 1), 2 * MOST):
        outcome = with_trouble_at(tmp_path / f"{number}", 2, number)
        assert outcome == expected, f"full at {commits[number - 1]}, commit {number}"
