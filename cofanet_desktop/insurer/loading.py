"""Loading a new workspace in bulk, past the single commands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from cofanet_desktop.insurer import schema
from cofanet_desktop.insurer.ledger import blob_row, job_row, row_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from cofanet_desktop.domain.documents import Document
    from cofanet_desktop.domain.workspace import Record

RECORDS_PER_SEQ = 500
"""Records that share a sequence number, so that pages of the feed stay small."""

_ROWS_PER_INSERT = 5_000


@dataclass(slots=True)
class Loader:
    """A new workspace on its way in: collects rows and inserts them in bulk; a sequence number covers at most 500 records."""

    connection: Connection
    workspace: str
    records: list[dict[str, Any]] = field(default_factory=list)
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    blobs: dict[str, dict[str, Any]] = field(default_factory=dict)
    written: int = 0

    def put(self, *records: Record) -> None:
        """Take records in."""
        for record in records:
            seq = (self.written + len(self.records)) // RECORDS_PER_SEQ + 1
            self.records.append(row_of(self.workspace, seq, record))
        if len(self.records) >= _ROWS_PER_INSERT:
            self._flush()

    def keep(self, document: Document, data: bytes) -> None:
        """Take in a document and its bytes."""
        self.put(document)
        self.blobs[document.sha256] = blob_row(document, data)

    def keep_bytes(self, sha256: str, data: bytes, media_type: str) -> None:
        """Take in the bytes of a document a desk sent."""
        self.blobs[sha256] = {"sha256": sha256, "media_type": media_type, "data": data}

    def later(self, kind: str, subject: str, due_at: datetime) -> None:
        """Take in what time will bring."""
        row = job_row(self.workspace, kind, subject, due_at)
        self.jobs[row["id"]] = row

    def _flush(self) -> None:
        schema.insert_rows(self.connection, schema.record, self.records)
        self.written += len(self.records)
        self.records = []

    def finish(self) -> None:
        """Insert what is left and set the counter."""
        self._flush()
        schema.insert_rows(self.connection, schema.job, list(self.jobs.values()))
        schema.insert_rows(self.connection, schema.blob, list(self.blobs.values()))
        last = (self.written + RECORDS_PER_SEQ - 1) // RECORDS_PER_SEQ
        w = schema.workspace
        self.connection.execute(update(w).where(w.c.id == self.workspace).values(seq=last))
