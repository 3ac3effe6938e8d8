"""The list of what was exported, in the store: written within the transaction of whoever exports."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.exports import Category, Export, ExportState, MailState
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

_UNFINISHED = tuple(one.value for one in (MailState.WAITING, MailState.UNDER_WAY))


class Exports:
    """The exports of one store."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def put(self, export: Export) -> None:
        """Keep an export, in the place of the one with its id."""
        self._connection.exec_driver_sql(
            "INSERT OR REPLACE INTO export_file (id, category, created_at, state, data) VALUES (?, ?, ?, ?, ?)",
            (export.id, export.category, stamp(export.created_at), export.state, encode(export)),
        )

    def get(self, export_id: str) -> Export | None:
        """Return the export of that id."""
        sql = "SELECT data FROM export_file WHERE id = ?"
        data = self._connection.exec_driver_sql(sql, (export_id,)).scalar()
        return None if data is None else decode(data, Export)

    def every(self, category: Category | None = None) -> list[Export]:
        """Return the exports of a category, or of all, newest first."""
        rows = self._connection.exec_driver_sql(
            "SELECT data FROM export_file WHERE ? IS NULL OR category = ? ORDER BY created_at DESC, id DESC",
            (category, category),
        )
        return [decode(row[0], Export) for row in rows]

    def unfinished(self) -> list[Export]:
        """Return the exports in progress and those whose e-mail is not settled, oldest first."""
        rows = self._connection.exec_driver_sql(
            "SELECT data FROM export_file WHERE state = ? OR CAST(data AS TEXT) ->> 'mail' IN (?, ?)"
            " ORDER BY created_at, id",
            (ExportState.IN_PROGRESS, *_UNFINISHED),
        )
        return [decode(row[0], Export) for row in rows]

    def delete(self, ids: Collection[str]) -> None:
        """Forget exports; their files stay."""
        self._connection.exec_driver_sql(
            "DELETE FROM export_file WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)
        )
