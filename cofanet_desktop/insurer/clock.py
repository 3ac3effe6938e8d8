"""The insurer's clock: real, faster than real, or stepped by hand, so that every flow can be seen in a minute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta


def _real_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class ClockState:
    """Where the clock stood at a real instant, and how many seconds it goes per real second (0: stepped)."""

    shown: datetime
    real: datetime
    rate: float


class InsurerClock:
    """A clock that is kept across restarts by its owner; every instant is aware and in UTC."""

    def __init__(self, state: ClockState, real_now: Callable[[], datetime] = _real_now) -> None:
        self._state = state
        self._real_now = real_now
        self._keep: Callable[[ClockState], None] = lambda state: None

    @classmethod
    def real(cls, real_now: Callable[[], datetime] = _real_now) -> InsurerClock:
        """Return a clock that shows this computer's time."""
        return cls.accelerated(1.0, real_now)

    @classmethod
    def accelerated(cls, rate: float, real_now: Callable[[], datetime] = _real_now) -> InsurerClock:
        """Return a clock that starts now and goes `rate` times as fast as real time."""
        now = real_now()
        return cls(ClockState(now, now, rate), real_now)

    @classmethod
    def stepped(cls, start: datetime, real_now: Callable[[], datetime] = _real_now) -> InsurerClock:
        """Return a clock that stands at `start` (aware) until it is advanced by hand."""
        return cls(ClockState(start.astimezone(UTC), real_now(), 0.0), real_now)

    @property
    def state(self) -> ClockState:
        """Return what must be kept to go on after a restart."""
        return self._state

    def now(self) -> datetime:
        """Return the instant it shows."""
        state = self._state
        if not state.rate:
            return state.shown
        return state.shown + (self._real_now() - state.real) * state.rate

    def advance(self, by: timedelta) -> None:
        """Move it forward; raises ValueError on a negative step."""
        if by < timedelta(0):
            raise ValueError("the insurer's clock never goes back")
        self._set(ClockState(self.now() + by, self._real_now(), self._state.rate))

    def go_at(self, rate: float) -> None:
        """Go on from the present instant at `rate` (1 real time, 0 stepped by hand)."""
        self._set(ClockState(self.now(), self._real_now(), rate))

    def kept_by(self, keep: Callable[[ClockState], None]) -> None:
        """Have `keep` called with the new state at each change by hand."""
        self._keep = keep

    def resume(self, state: ClockState) -> None:
        """Go on from a kept state."""
        self._state = replace(state)

    def _set(self, state: ClockState) -> None:
        self._state = state
        self._keep(state)
