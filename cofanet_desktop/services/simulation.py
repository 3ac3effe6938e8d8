"""The simulated insurer's time: shown, sped up, stepped by hand; only backends that simulate have one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.database.errors import DatabaseProblem

if TYPE_CHECKING:
    from cofanet_desktop.services.session import Session

REAL, STEPPED = 1.0, 0.0
"""Seconds of the simulated clock per real second."""


class _ClockState(Protocol):
    @property
    def rate(self) -> float:
        """Return how many seconds it goes per real second."""


class _Clock(Protocol):
    @property
    def state(self) -> _ClockState:
        """Return how the clock goes."""

    def go_at(self, rate: float) -> None:
        """Go on from the present instant at `rate`."""


class _Insurer(Protocol):
    @property
    def clock(self) -> _Clock:
        """Return the clock."""

    def now(self) -> datetime:
        """Return the instant it shows."""

    def advance(self, by: timedelta) -> None:
        """Move it forward and let happen what falls due."""


@runtime_checkable
class Simulating(Protocol):
    """A backend with an insurer of its own inside."""

    @property
    def insurer(self) -> _Insurer:
        """Return the insurer."""


@dataclass(frozen=True, slots=True)
class SimulatedTime:
    """What the insurer's clock shows (UTC) and how fast it goes."""

    now: datetime
    rate: float


def time(session: Session) -> SimulatedTime | None:
    """Return the time of the simulated insurer, None when it is not a simulation with a clock, or cannot be reached.

    Its file may be opened by this: one that is damaged is trouble of the exchange, and of nothing else.
    """
    try:
        insurer = _insurer(session)
        return None if insurer is None else SimulatedTime(insurer.now(), insurer.clock.state.rate)
    except (BackendError, DatabaseProblem):
        return None


def set_rate(session: Session, rate: float) -> None:
    """Let the simulated clock go at `rate`: REAL, faster, or STEPPED by hand."""
    insurer = _insurer(session)
    if insurer is not None:
        insurer.clock.go_at(rate)


def advance(session: Session, by: timedelta) -> None:
    """Let time pass at the simulated insurer, then fetch what happened."""
    insurer = _insurer(session)
    if insurer is not None:
        insurer.advance(by)
        session.clock.resume(session.clock.offset)  # what was heard before the jump counts no more
        session.on_issued()


def _insurer(session: Session) -> _Insurer | None:
    is_simulated = session.capabilities.is_simulation and isinstance(session.backend, Simulating)
    return session.backend.insurer if is_simulated else None  # type: ignore[attr-defined] # looked for just before
