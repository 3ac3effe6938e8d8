"""Where this store stands in the change feed, moved in the transaction that applied the page (R4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Cursor:
    """A place in the change feed: the server's epoch and the last sequence number applied."""

    epoch: str
    seq: int


START = Cursor("", 0)
"""Nothing was ever pulled."""


class Cursors:
    """The store's cursor, and the one of a complete new copy while it is being fetched."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def current(self) -> Cursor:
        """Return the cursor of what is shown."""
        return self._read("cursor") or START

    def staging(self) -> Cursor | None:
        """Return how far a complete new copy has been fetched, or None when none is under way."""
        return self._read("staging_cursor")

    def move(self, cursor: Cursor) -> None:
        """Set the cursor of what is shown."""
        self._write("cursor", cursor)

    def move_staging(self, cursor: Cursor | None) -> None:
        """Set how far the new copy has come; None ends it."""
        if cursor is None:
            self._connection.exec_driver_sql("DELETE FROM meta WHERE key = 'staging_cursor'")
        else:
            self._write("staging_cursor", cursor)

    def _read(self, key: str) -> Cursor | None:
        value = self._connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (key,)).scalar()
        if value is None:
            return None
        epoch, _, seq = str(value).rpartition(" ")
        return Cursor(epoch, int(seq))

    def _write(self, key: str, cursor: Cursor) -> None:
        self._connection.exec_driver_sql(
            "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, f"{cursor.epoch} {cursor.seq}"),
        )
