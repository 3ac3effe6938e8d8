"""The audit trail: who did what, when, with which outcome; each line's hash covers the one before (CORE-6)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the trail."""

    seq: int
    at: datetime
    actor: str
    what: str
    command_id: str | None
    detail: str


def _hash(previous: str, at: str, actor: str, what: str, command_id: str | None, detail: str) -> str:
    text = "\x1f".join((previous, at, actor, what, command_id or "", detail))
    return hashlib.sha256(text.encode()).hexdigest()


class AuditTrail:
    """The append-only trail of one store."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def add(
        self, at: datetime, actor: str, what: str, command_id: str | None = None, detail: str = ""
    ) -> None:
        """Append a line."""
        previous = (
            self._connection.exec_driver_sql("SELECT hash FROM audit ORDER BY seq DESC LIMIT 1").scalar()
            or ""
        )
        line = (stamp(at), actor, what, command_id, detail)
        self._connection.exec_driver_sql(
            "INSERT INTO audit (at, actor, what, command_id, detail, hash) VALUES (?, ?, ?, ?, ?, ?)",
            (*line, _hash(str(previous), *line)),
        )

    def lines(self, command_id: str | None = None, limit: int = -1) -> list[AuditLine]:
        """Return the lines about a command (or all), newest first."""
        where = "" if command_id is None else "WHERE command_id = ?"
        rows = self._connection.exec_driver_sql(
            f"SELECT seq, at, actor, what, command_id, detail FROM audit {where} ORDER BY seq DESC LIMIT ?",
            (limit,) if command_id is None else (command_id, limit),
        )
        return [AuditLine(r[0], datetime.fromisoformat(r[1]), r[2], r[3], r[4], r[5]) for r in rows]

    def lines_about(self, command_ids: Collection[str]) -> list[AuditLine]:
        """Return the lines about any of these commands, newest first."""
        rows = self._connection.exec_driver_sql(
            "SELECT seq, at, actor, what, command_id, detail FROM audit"
            " WHERE command_id IN (SELECT value FROM json_each(?)) ORDER BY seq DESC",
            (json.dumps(sorted(command_ids)),),
        )
        return [AuditLine(r[0], datetime.fromisoformat(r[1]), r[2], r[3], r[4], r[5]) for r in rows]

    def first_broken(self) -> int | None:
        """Return the number of the first line whose hash does not fit, or None when the trail is whole."""
        previous = ""
        expected = 1
        rows = self._connection.exec_driver_sql(
            "SELECT seq, at, actor, what, command_id, detail, hash FROM audit ORDER BY seq"
        )
        for seq, at, actor, what, command_id, detail, found in rows:
            if seq != expected or found != _hash(previous, at, actor, what, command_id, detail):
                return int(min(seq, expected)) if seq != expected else int(seq)
            previous, expected = found, seq + 1
        return None
