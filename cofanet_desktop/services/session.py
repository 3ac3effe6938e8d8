"""An open profile: everything a service needs to do what a person asks."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.queries import contracts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from cofanet_desktop.backend.port import BackendAdapter, Capabilities
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.store.database import Store
    from cofanet_desktop.sync.engine import SyncEngine
    from cofanet_desktop.system.clock import ServerClock


@dataclass(slots=True)
class Session:
    """One profile, opened by one person. Services take it as their first argument; only `contract` and `close` change it.

    `on_issued` is called after each command was saved, so that whoever exchanges with the backend wakes up.
    """

    store: Store
    backend: BackendAdapter
    engine: SyncEngine
    clock: ServerClock
    actor: str
    contract_id: str = ""
    on_issued: Callable[[], None] = lambda: None
    exchanging: threading.Lock = field(default_factory=threading.Lock)
    """Held while an exchange is under way: one sender at a time."""
    is_closed: bool = False
    """Whether the files were released: nothing is exchanged any more."""
    time_zone: str = "UTC"
    """That of the contract last read; kept here so that the day is known without asking the store."""

    @property
    def capabilities(self) -> Capabilities:
        """Return what the backend can do."""
        return self.backend.capabilities

    def now(self) -> datetime:
        """Return the present instant, as near to the insurer's as is known."""
        return self.clock.now()

    def today(self) -> date:
        """Return the present day of the contract in use, as near to the insurer's as is known."""
        return civil_day(self.clock.now(), self.time_zone)

    def contract(self) -> Contract:
        """Return the contract in use; raises RuleViolation when the store holds none yet."""
        with self.store.read() as connection:
            every = contracts.every(connection)
        found = next((one for one in every if one.id == self.contract_id), every[0] if every else None)
        if found is None:
            raise RuleViolation(
                "CONTRACT_NOT_FOUND",
                Message("Rules", QT_TRANSLATE_NOOP("Rules", "No contract has been received yet.")),
                Message(
                    "Rules",
                    QT_TRANSLATE_NOOP("Rules", "Connect once to the insurer: it sends your contracts."),
                ),
            )
        self.time_zone = found.time_zone
        return found

    def contracts(self) -> list[Contract]:
        """Return every contract of the profile, by number."""
        with self.store.read() as connection:
            return contracts.every(connection)

    def close(self) -> None:
        """Release the backend, then the store."""
        with self.exchanging:
            self.is_closed = True
            self.backend.close()
            self.store.close()
