"""The insurer's time between two starts: how far its clock is ahead is kept in the store."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.database import Store
    from cofanet_desktop.system.clock import ServerClock

_CLOCK = "clock_offset_s"
_NOTICED_S = 30.0


def resume_clock(store: Store, clock: ServerClock) -> None:
    """Make `clock` go on as it was at the last exchange: deadlines count by the insurer's days without a network too."""
    with store.read() as connection:
        kept = UnitOfWork(connection).meta(_CLOCK)
    if kept is not None:
        clock.resume(timedelta(seconds=float(kept)))


def keep_clock(session: Session) -> None:
    """Keep how far the insurer's clock is ahead, whenever that changed by more than a person would notice."""
    offset = session.clock.offset.total_seconds()
    with session.store.read() as connection:
        kept = UnitOfWork(connection).meta(_CLOCK)
    if abs(offset - float(kept or 0)) >= _NOTICED_S:
        with session.store.work("clock") as unit:
            unit.set_meta(_CLOCK, offset)
