"""Where labels along a line go so that none covers another: in lanes, the nearest one that has room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Flag:
    """A label of some width that is held by a pole at `x`."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label begins, and in which lane it is, 0 being the nearest to the line."""

    left: float
    lane: int
    x: float
    width: float

    @property
    def right(self) -> float:
        """Return where it ends."""
        return self.left + self.width

    def covers(self, x: float, gap: float) -> bool:
        """Tell whether a pole at `x` would touch it."""
        return self.left - gap < x < self.right + gap

    def meets(self, other: Place, gap: float) -> bool:
        """Tell whether the two would touch if they were in one lane."""
        return self.left < other.right + gap and other.left < self.right + gap


def place_flags(flags: Sequence[Flag], room: float, gap: float) -> tuple[Place, ...]:
    """Return a place for each of `flags` between 0 and `room`: no two labels touch.

    A label hangs after its pole, or before it where that is nearer to the line or the room ends. Poles keep clear of
    labels wherever that is possible; labels wider than the room begin at 0.
    """
    placed: dict[int, Place] = {}
    for at in sorted(range(len(flags)), key=lambda at: -flags[at].x):
        placed[at] = _best(flags[at], tuple(placed.values()), room, gap)
    return tuple(placed[at] for at in range(len(flags)))


def _best(flag: Flag, others: tuple[Place, ...], room: float, gap: float) -> Place:
    lanes = range(len(others) + 1)
    candidates = [Place(left, lane, flag.x, flag.width) for lane in lanes for left in _sides(flag, room)]
    free = [
        one
        for one in candidates
        if not any(one.lane == other.lane and one.meets(other, gap) for other in others)
    ]
    clear = (one for one in free if not any(_cross(one, other, gap) for other in others))
    return next(clear, free[0])


def _sides(flag: Flag, room: float) -> list[float]:
    """Return where the label may begin: after its pole, before it, or pushed inside the room."""
    fitting = [left for left in (flag.x, flag.x - flag.width) if left >= 0 and left + flag.width <= room]
    return fitting or [max(0.0, min(flag.x, room - flag.width))]


def _cross(one: Place, other: Place, gap: float) -> bool:
    """Tell whether the pole of the higher of two labels runs through the lower one."""
    low, high = sorted((one, other), key=lambda place: place.lane)
    if low.lane == high.lane or abs(low.x - high.x) < gap:
        return False
    return low.covers(high.x, 0)
