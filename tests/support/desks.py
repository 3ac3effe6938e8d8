"""A desk to test against: an open session on a real store, exchanging with a small simulated insurer.

session = demo_session(tmp_path, companies=30)
advance(session, timedelta(days=1))        # the insurer's clock; what falls due happens
exchange(session)                          # services.exchanging: send what waits, fetch what is new
set_connected(session, is_connected=False) # the visible network switch
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import cast

from cofanet_desktop.backend.embedded import FILE_NAME, EmbeddedBackend
from cofanet_desktop.database.engine import open_engine
from cofanet_desktop.insurer import demo
from cofanet_desktop.insurer.clock import InsurerClock
from cofanet_desktop.insurer.insurer import Insurer
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.database import Store
from cofanet_desktop.sync.engine import SyncEngine
from cofanet_desktop.system.clock import ServerClock
from tests.support.folders import of_this_run

START = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
"""The instant every desk begins at: a Monday morning."""

SEED = 4711
KEY = bytes(range(32))
_REGISTRY = 600
"""Companies of the registry besides those of the guide: enough to search, quick to build."""


class SteppedClock:
    """The desk's own clock: it shows the insurer's instant, so that nothing depends on the day of the test."""

    def __init__(self, insurer: InsurerClock) -> None:
        self._insurer = insurer

    def now(self) -> datetime:
        """Return the insurer's instant."""
        return self._insurer.now()


def demo_session(folder: Path, companies: int = 30) -> Session:
    """Return an open session whose portfolio holds `companies` companies; the clocks stand at START."""
    for made in _prepared(companies).iterdir():
        shutil.copy(made, folder / made.name)
    return open_session(folder)


def open_session(folder: Path) -> Session:
    """Return a session on the files in `folder`, as after starting the program again."""
    clock = InsurerClock.stepped(START)
    insurer = Insurer(open_engine(folder / FILE_NAME, KEY), folder / FILE_NAME, clock, SEED)
    insurer.open_workspace("main")
    store = Store(folder / "store.db", KEY)
    backend = EmbeddedBackend(insurer)
    server_clock = ServerClock(SteppedClock(clock))
    engine = SyncEngine(store, backend, "desk-under-test", server_clock)
    return Session(store, backend, engine, server_clock, actor="clerk", contract_id=demo.EUR)


@cache
def _prepared(companies: int) -> Path:
    """Return a folder with the files of such a desk; made once per run, copied by each test."""
    folder = of_this_run("desk-")
    session = open_session(folder)
    insurer = embedded(session).insurer
    insurer.build_registry(_REGISTRY)
    demo.fill(insurer, "main", companies, SEED)
    done = exchange(session)
    assert done.trouble is None, done.trouble
    session.close()
    return folder


def embedded(session: Session) -> EmbeddedBackend:
    """Return the simulated insurer behind a session."""
    return cast("EmbeddedBackend", session.backend)


def advance(session: Session, by: timedelta) -> None:
    """Move the insurer's clock; what falls due happens there, and is fetched by the next exchange."""
    embedded(session).insurer.advance(by)


def set_connected(session: Session, *, is_connected: bool) -> None:
    """Switch the network of the session on or off."""
    embedded(session).connected = is_connected
