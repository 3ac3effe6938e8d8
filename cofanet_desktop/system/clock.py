"""What time it is: this computer's clock, corrected by the times the other side reports."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime, timedelta
from typing import Protocol

SAMPLES = 9
NOTICEABLE = timedelta(minutes=5)


class Clock(Protocol):
    """Anything that tells the time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""


class SystemClock:
    """The clock of this computer, as it is."""

    def now(self) -> datetime:
        """Return the present instant by this computer, aware, in UTC."""
        return datetime.now(UTC)


class ServerClock:
    """The clock of the other side, as well as it is known: own clock plus the median of the last nine differences."""

    def __init__(self, own: Clock | None = None) -> None:
        self._own: Clock = own or SystemClock()
        self._differences: deque[timedelta] = deque(maxlen=SAMPLES)
        self.offset = timedelta(0)
        """How far the other side is ahead of this computer; zero before the first sample."""

    def observe(self, server_time: datetime, asked_at: datetime | None = None) -> None:
        """Take in the time an answer carried; with `asked_at` (own clock) half of the round trip is taken off."""
        received_at = self._own.now()
        middle = received_at if asked_at is None else asked_at + (received_at - asked_at) / 2
        self._differences.append(server_time - middle)
        self.offset = _median(sorted(self._differences))  # replaced whole: other threads read it at any time

    def resume(self, offset: timedelta) -> None:
        """Go on from what was known before; the next answer counts more than all that."""
        self._differences.clear()
        self.offset = offset

    @property
    def is_off(self) -> bool:
        """Tell whether this computer's clock differs by more than five minutes: worth a quiet warning."""
        return abs(self.offset) > NOTICEABLE

    def now(self) -> datetime:
        """Return the present instant by the other side, aware, in UTC."""
        return self._own.now() + self.offset


def _median(found: list[timedelta]) -> timedelta:
    """Return the middle of sorted differences; not by `statistics`, whose import a start of the program would feel."""
    half = len(found) // 2
    return found[half] if len(found) % 2 else (found[half - 1] + found[half]) / 2
