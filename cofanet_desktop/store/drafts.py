"""Drafts in the store."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Drafts:
    """The forms begun in one store."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def put(self, draft_id: str, kind: str, easy_number: str | None, data: bytes, at: datetime) -> None:
        """Keep a form."""
        self._connection.exec_driver_sql(
            "INSERT OR REPLACE INTO draft (id, kind, easy_number, data, updated_at) VALUES (?, ?, ?, ?, ?)",
            (draft_id, kind, easy_number, data, stamp(at)),
        )

    def data(self, draft_id: str) -> bytes | None:
        """Return a form's JSON."""
        sql = "SELECT data FROM draft WHERE id = ?"
        value: bytes | None = self._connection.exec_driver_sql(sql, (draft_id,)).scalar()
        return value

    def delete(self, draft_id: str) -> None:
        """Forget a form."""
        self._connection.exec_driver_sql("DELETE FROM draft WHERE id = ?", (draft_id,))

    def follow(self, temporary_number: str, easy_number: str) -> None:
        """Keep the forms about a company with a temporary number under its final one, where none was begun there."""
        for draft_id, *_ in self.every():
            parts = draft_id.split("/")
            if temporary_number in parts:
                final_id = "/".join(easy_number if part == temporary_number else part for part in parts)
                self._connection.exec_driver_sql(
                    "UPDATE OR IGNORE draft SET id = ?, easy_number = ? WHERE id = ?",
                    (final_id, easy_number, draft_id),
                )

    def every(self) -> list[tuple[str, str, str | None, datetime]]:
        """Return id, kind, company and time of every form, last changed first."""
        rows = self._connection.exec_driver_sql(
            "SELECT id, kind, easy_number, updated_at FROM draft ORDER BY updated_at DESC"
        )
        return [(row[0], row[1], row[2], datetime.fromisoformat(row[3])) for row in rows]
