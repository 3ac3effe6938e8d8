"""Documents on their way up: what is wanted, how much of each the insurer confirmed, what waits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.store.cursors import Cursors
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_COLUMNS = "u.sha256, u.size, u.sent, u.state, u.added_at"


class UploadState(StrEnum):
    """How far a document has come."""

    QUEUED = "queued"
    """Waits, or is going up."""
    DONE = "done"
    """The insurer has all of it."""
    MISSING = "missing"
    """What was kept here is damaged or gone: a person must give the file again."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A document on its way up: hash, size and the bytes the insurer confirmed."""

    sha256: str
    size: int
    sent: int
    state: UploadState
    added_at: datetime


class Uploads:
    """The documents one store hands over."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def add(self, sha256: str, size: int, command_id: str, at: datetime) -> None:
        """Want a document, whose bytes are in the blobs, at the insurer because the command `command_id` tells of it.

        Write it in the transaction of that command. Wanted twice it is sent once; a missing one is queued again.
        """
        self._connection.exec_driver_sql(
            "INSERT INTO upload (sha256, size, sent, state, epoch, added_at) VALUES (?, ?, 0, 'queued', '', ?)"
            " ON CONFLICT (sha256) DO UPDATE SET state = 'queued' WHERE state = 'missing'",
            (sha256, size, stamp(at)),
        )
        self._connection.exec_driver_sql(
            "INSERT OR IGNORE INTO upload_wanted (sha256, command_id) VALUES (?, ?)", (sha256, command_id)
        )

    def waiting(self) -> list[Upload]:
        """Return what is to go up now, oldest first.

        A document goes up once a command that tells of it was accepted, so nothing withdrawn or refused ever does,
        and again after the insurer was restored from a backup, which may lack it (R6).
        """
        return self._accepted("(u.state = 'queued' OR (u.state = 'done' AND u.epoch <> ?))", self._epoch())

    def needing_file(self) -> list[Upload]:
        """Return what should go up and is damaged or gone here, oldest first."""
        return self._accepted("u.state = 'missing'")

    def unfinished(self) -> list[Upload]:
        """Return what the insurer does not have whole and a command that stands tells of, oldest first."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM upload u WHERE u.state <> 'done'"
            " AND EXISTS (SELECT 1 FROM upload_wanted w JOIN outbox o ON o.id = w.command_id"
            " WHERE w.sha256 = u.sha256 AND o.state <> 'discarded') ORDER BY u.rowid"
        )
        return [_upload(tuple(row)) for row in rows]

    def _accepted(self, where: str, *values: str) -> list[Upload]:
        """Return what `where` says among the documents an accepted command tells of."""
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM upload u WHERE {where}"
            " AND EXISTS (SELECT 1 FROM upload_wanted w JOIN outbox o ON o.id = w.command_id"
            " WHERE w.sha256 = u.sha256 AND o.state IN ('acked', 'done'))"
            " ORDER BY u.rowid",
            values,
        )
        return [_upload(tuple(row)) for row in rows]

    def progress(self, sha256: str, sent: int) -> None:
        """Note how many bytes the insurer confirmed; all of them: done in the present epoch."""
        self._connection.exec_driver_sql(
            "UPDATE upload SET sent = ?, epoch = ?, state = iif(? >= size, 'done', 'queued') WHERE sha256 = ?",
            (sent, self._epoch(), sent, sha256),
        )

    def missing(self, sha256: str) -> None:
        """Note that the bytes are not here any more: nothing is tried until the document is given again."""
        self._connection.exec_driver_sql("UPDATE upload SET state = 'missing' WHERE sha256 = ?", (sha256,))

    def given_again(self, sha256: str) -> None:
        """Note that the bytes of a missing document are here again."""
        self._connection.exec_driver_sql(
            "UPDATE upload SET state = 'queued' WHERE sha256 = ? AND state = 'missing'", (sha256,)
        )

    def of(self, sha256s: Sequence[str]) -> dict[str, Upload]:
        """Return how far those of these documents are that go up from here, by hash."""
        if not sha256s:
            return {}
        marks = ", ".join("?" * len(sha256s))
        rows = self._connection.exec_driver_sql(
            f"SELECT {_COLUMNS} FROM upload u WHERE u.sha256 IN ({marks})", tuple(sha256s)
        )
        return {upload.sha256: upload for upload in (_upload(tuple(row)) for row in rows)}

    def _epoch(self) -> str:
        return Cursors(self._connection).current().epoch


def _upload(row: tuple[str, int, int, str, str]) -> Upload:
    sha256, size, sent, state, added_at = row
    return Upload(sha256, size, sent, UploadState(state), datetime.fromisoformat(added_at))
