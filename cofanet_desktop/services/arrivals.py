"""Notifications that arrive while the program runs (NOTIF-7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.services import preferences
from cofanet_desktop.store.queries import arrivals

if TYPE_CHECKING:
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.services.session import Session


class Arrivals:
    """Tells what is new since the last time it was asked; called from one thread at a time."""

    def __init__(self, session: Session) -> None:
        """Begin to watch at `begin`."""
        self._session = session
        self._known: frozenset[str] = frozenset()

    def begin(self) -> None:
        """Take what is here now as known."""
        with self._session.store.read() as connection:
            self._known = arrivals.ids(connection)

    def fresh(self) -> list[Notification]:
        """Return what came since, newest first, without what was read or deleted elsewhere meanwhile.

        What the person's thresholds keep back (PREF-3) is left out: it lies in the inbox, quietly.
        What a store that held no notification receives first is its history, and no news.
        """
        with self._session.store.read() as connection:
            here = arrivals.ids(connection)
            before, self._known = self._known, here
            came = arrivals.unread(connection, here - before) if before and here != before else []
        mine = preferences.mine(self._session) if came else None
        return [one for one in came if mine is None or mine.wants(one)]
