"""Which notifications are here, and the unread ones among them, over all contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.notifications import Notification

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

_AT_ONCE = 500
"""How many ids go into one query; SQLite takes a limited number of values."""


def ids(connection: Connection) -> frozenset[str]:
    """Return the id of every notification here, deleted ones included."""
    return frozenset(row[0] for row in connection.exec_driver_sql("SELECT id FROM notification"))


def unread(connection: Connection, among: Iterable[str]) -> list[Notification]:
    """Return the notifications `among` these ids that are unread and not deleted, newest first."""
    wanted = list(among)
    found: list[tuple[str, bytes]] = []
    for begin in range(0, len(wanted), _AT_ONCE):
        part = wanted[begin : begin + _AT_ONCE]
        rows = connection.exec_driver_sql(
            "SELECT at, data FROM notification WHERE is_deleted = 0 AND is_read = 0"
            f" AND id IN ({','.join('?' * len(part))})",
            tuple(part),
        )
        found += [(row[0], row[1]) for row in rows]
    return [decode(row[1], Notification) for row in sorted(found, key=lambda row: row[0], reverse=True)]
