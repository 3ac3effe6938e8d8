"""A second desk of the same person: another store, the same insurer.

first = demo_session(tmp_path)
second = other_desk(first, tmp_path / "second")     # everything fetched
"""

from __future__ import annotations

from pathlib import Path

from cofanet_desktop.backend.embedded import EmbeddedBackend
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.database import Store
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.system.clock import ServerClock
from tests.support.desks import KEY, SteppedClock, embedded


class LentBackend(EmbeddedBackend):
    """A connection to somebody else's insurer: closing it leaves the insurer open."""

    def close(self) -> None:
        """Hang up."""


def other_desk(session: Session, folder: Path) -> Session:
    """Return a session of the same person at another computer, which has fetched everything."""
    insurer = embedded(session).insurer
    folder.mkdir(parents=True, exist_ok=True)
    store, backend = Store(folder / "store.db", KEY), LentBackend(insurer, embedded(session).workspace)
    clock = ServerClock(SteppedClock(insurer.clock))
    engine = SyncEngine(store, backend, "another-desk", clock)
    made = Session(store, backend, engine, clock, actor=session.actor)
    done = exchange(made)
    assert done.trouble is None, done.trouble
    return made
