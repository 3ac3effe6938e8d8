"""The sync engine: one exchange at a time between a store and a backend, written once for every backend.

Level-triggered (docs/sync.md, R9): each exchange asks "is there anything to send?", whoever woke it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import EpochChanged

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.backend.port import BackendAdapter
    from cofanet_desktop.store.database import Store
    from cofanet_desktop.system.clock import ServerClock

log = logging.getLogger(__name__)

_MOST_STALE_PAGES = 3
CHECKED_EVERY = 50
"""How often, in exchanges, the server is asked what it counts, to compare."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one exchange did; `server_time` is the backend's clock at its end."""

    sent: int = 0
    received: int = 0
    refused: tuple[str, ...] = ()
    sent_again: int = 0
    is_held: bool = False
    """A page would remove much and waits for a person's agreement."""
    server_time: datetime | None = None


class SyncEngine:
    """Exchanges with one backend on behalf of one store; call it from one thread at a time."""

    def __init__(self, store: Store, backend: BackendAdapter, client_id: str, clock: ServerClock) -> None:
        """Work for the client `client_id`; `clock` learns the backend's time from every answer."""
        self._store = store
        self._backend = backend
        self._client_id = client_id
        self._clock = clock
        self._exchanges = 0

    def exchange(self, *, accept_deletions: bool = False) -> Exchange:
        """Send all there is to send, then fetch all there is to fetch.

        Raises the BackendError of the adapter; what was done before it is kept, and nothing is ever done twice.
        """
        self._exchanges += 1
        try:
            sent, refused = self._push_all()
        except EpochChanged:
            log.warning("the insurer's data were restored from a backup: fetching first, then sending again")
            fetched = self._pull_all(accept_deletions=accept_deletions)
            if fetched.is_held:
                return fetched
            sent, refused = self._push_all()
            again = fetched.sent_again
        else:
            again = 0
        pulled = self._pull_all(accept_deletions=accept_deletions)
        return replace(pulled, sent=sent, refused=refused, sent_again=again + pulled.sent_again)

    def _push_all(self) -> tuple[int, tuple[str, ...]]:
        from cofanet_desktop.sync.push import push  # the rules of commands would keep the first page waiting

        sent = 0
        refused: list[str] = []
        while True:
            done = push(self._store, self._backend, self._client_id, self._clock.now())
            if done is None or done.answered == 0:
                return sent, tuple(refused)
            sent += done.answered
            refused.extend(done.refused)

    def _pull_all(self, *, accept_deletions: bool) -> Exchange:
        from cofanet_desktop.sync.pull import Applied, pull  # as above

        received = again = stale = 0
        digest = self._exchanges % CHECKED_EVERY == 0
        while True:
            page = pull(
                self._store,
                self._backend,
                self._clock.now(),
                accept_deletions=accept_deletions,
                digest=digest,
            )
            self._clock.observe(page.server_time)
            again += page.sent_again
            if page.applied is Applied.STALE:
                stale += 1
                log.warning("a page of the change feed did not start at our cursor and was dropped")
            elif page.applied is Applied.DIFFERENT:
                digest = False  # once an exchange: what is fetched anew is compared at the next check
                log.error("what is here is not what the insurer counts: everything is fetched anew")
            elif page.applied is Applied.YES:
                received += page.changes
            is_last = page.applied is Applied.YES and not page.more
            if is_last or page.applied is Applied.HELD or stale >= _MOST_STALE_PAGES:
                return Exchange(
                    received=received,
                    sent_again=again,
                    is_held=page.applied is Applied.HELD,
                    server_time=page.server_time,
                )
