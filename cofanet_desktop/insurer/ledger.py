"""The records of one workspace inside one write transaction: read through, changed in memory, written at the end."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import select, update

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.companies import Company, PortfolioEntry, entry_id
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.records import entity_of
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration
from cofanet_desktop.insurer import registry, schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.workspace import Record

R = TypeVar(
    "R",
    Contract,
    Company,
    PortfolioEntry,
    Product,
    Notification,
    Document,
    OverdueDeclaration,
    Extension,
    TurnoverDeclaration,
    Ilu,
    SentDocument,
    Preferences,
)

_OWNED = (Product, OverdueDeclaration, Extension, Ilu)
"""Records that belong to a company under a contract."""


def stamp(at: datetime) -> str:
    """Return an aware instant as text whose order is the order of time."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def owner_of(record: Record) -> str | None:
    """Return the portfolio entry a record belongs to (a turnover declaration: its contract), or None."""
    if isinstance(record, _OWNED):
        return entry_id(record.contract_id, record.easy_number)
    if isinstance(record, Notification | SentDocument) and record.easy_number:
        return entry_id(record.contract_id, record.easy_number)
    if isinstance(record, TurnoverDeclaration):
        return record.contract_id
    return None


def row_of(workspace: str, seq: int, record: Record) -> dict[str, Any]:
    """Return the row under which `record` goes into the change feed at `seq`, as its first version."""
    return {
        "workspace": workspace,
        "entity": entity_of(record),
        "id": record.id,
        "seq": seq,
        "version": 1,
        "deleted": False,
        "owner": owner_of(record),
        "data": encode(record),
    }


def blob_row(document: Document, data: bytes) -> dict[str, Any]:
    """Return the row under which the bytes of a document are kept."""
    return {"sha256": document.sha256, "media_type": document.media_type, "data": data}


def job_row(workspace: str, kind: str, subject: str, due_at: datetime) -> dict[str, Any]:
    """Return the row of what time brings: `kind` to `subject` at `due_at`; one of a kind for a subject."""
    return {
        "id": f"{workspace}:{kind}:{subject}",
        "workspace": workspace,
        "due_at": stamp(due_at),
        "kind": kind,
        "subject": subject,
    }


class Ledger:
    """What commands and the passing of time read and change; it is the insurer's `workspace.Workspace`."""

    def __init__(self, connection: Connection, workspace: str) -> None:
        self.connection = connection
        self.workspace = workspace
        self._read: dict[tuple[str, str], Record | None] = {}
        self._changed: dict[tuple[str, str], Record | None] = {}
        self._jobs: list[dict[str, Any]] = []
        self._blobs: list[dict[str, Any]] = []

    def contract(self, contract_id: str) -> Contract | None:
        """Return the contract of that id."""
        return self._record(Contract, "contract", contract_id)

    def contracts(self) -> tuple[Contract, ...]:
        """Return every contract of the workspace."""
        c = schema.record.c
        found = self.connection.execute(
            select(c.data).where(c.workspace == self.workspace, c.entity == "contract", ~c.deleted)
        )
        return tuple(decode(data, Contract) for data in found.scalars())

    def company(self, easy_number: str) -> Company | None:
        """Return the company of that Easy number, or what a temporary number was identified as."""
        final = self.final_number(easy_number)
        shared = self._record(Company, "company", final)
        return shared or next(iter(registry.companies(self.connection, [final])), None)

    def final_number(self, easy_number: str) -> str:
        """Return the number a temporary one was replaced by, any other unchanged."""
        if not easy_number.startswith("Z"):
            return easy_number
        c = schema.alias.c
        found = self.connection.execute(
            select(c.easy_number).where(c.workspace == self.workspace, c.temporary_number == easy_number)
        ).scalar()
        return found or easy_number

    def entry(self, contract_id: str, easy_number: str) -> PortfolioEntry | None:
        """Return what the contract keeps about the company."""
        return self._record(PortfolioEntry, "entry", entry_id(contract_id, easy_number))

    def product(self, product_id: str) -> Product | None:
        """Return the ordered product of that id."""
        return self._record(Product, "product", product_id)

    def products(self, contract_id: str, easy_number: str) -> Sequence[Product]:
        """Return the products of a company under a contract, oldest first."""
        found = self._owned(Product, "product", entry_id(contract_id, easy_number))
        return sorted(found, key=lambda product: (product.ordered_at, product.id))

    def declaration(self, declaration_id: str) -> OverdueDeclaration | None:
        """Return the overdue declaration of that id."""
        return self._record(OverdueDeclaration, "declaration", declaration_id)

    def declarations(self, contract_id: str, easy_number: str) -> Sequence[OverdueDeclaration]:
        """Return the overdue declarations on a company under a contract, oldest first."""
        found = self._owned(OverdueDeclaration, "declaration", entry_id(contract_id, easy_number))
        return sorted(found, key=lambda declaration: (declaration.declared_at, declaration.id))

    def extension(self, extension_id: str) -> Extension | None:
        """Return the extension of that id."""
        return self._record(Extension, "extension", extension_id)

    def extensions(self, contract_id: str, easy_number: str) -> Sequence[Extension]:
        """Return the extensions of a company under a contract, oldest first."""
        found = self._owned(Extension, "extension", entry_id(contract_id, easy_number))
        return sorted(found, key=lambda extension: (extension.asked_at, extension.id))

    def turnover(self, declaration_id: str) -> TurnoverDeclaration | None:
        """Return the turnover declaration of that id."""
        return self._record(TurnoverDeclaration, "turnover", declaration_id)

    def turnovers(self, contract_id: str) -> Sequence[TurnoverDeclaration]:
        """Return the turnover declarations of a contract."""
        return self._owned(TurnoverDeclaration, "turnover", contract_id)

    def ilu(self, ilu_id: str) -> Ilu | None:
        """Return the ILU of that id."""
        return self._record(Ilu, "ilu", ilu_id)

    def ilus(self, contract_id: str, easy_number: str) -> Sequence[Ilu]:
        """Return the ILUs on a company under a contract."""
        return self._owned(Ilu, "ilu", entry_id(contract_id, easy_number))

    def sent_document(self, document_id: str) -> SentDocument | None:
        """Return the sent document of that id."""
        return self._record(SentDocument, "sent_document", document_id)

    def sent_documents(self) -> tuple[SentDocument, ...]:
        """Return every document sent in the workspace, as stored."""
        c = schema.record.c
        found = self.connection.execute(
            select(c.data).where(c.workspace == self.workspace, c.entity == "sent_document", ~c.deleted)
        )
        return tuple(decode(data, SentDocument) for data in found.scalars())

    def preferences(self, user: str) -> Preferences | None:
        """Return what that person prefers, None when nothing was chosen yet."""
        return self._record(Preferences, "preferences", user)

    def everyone(self) -> tuple[Preferences, ...]:
        """Return the preferences of every person of the workspace, as stored."""
        c = schema.record.c
        found = self.connection.execute(
            select(c.data).where(c.workspace == self.workspace, c.entity == "preferences", ~c.deleted)
        )
        return tuple(decode(data, Preferences) for data in found.scalars())

    def documents_on(self, contract_id: str, easy_number: str) -> Sequence[SentDocument]:
        """Return the documents sent about a company under a contract."""
        return self._owned(SentDocument, "sent_document", entry_id(contract_id, easy_number))

    def bytes_of(self, sha256: str) -> bytes | None:
        """Return the bytes of a document, None while they are not here."""
        c = schema.blob.c
        data: bytes | None = self.connection.execute(select(c.data).where(c.sha256 == sha256)).scalar()
        return data

    def notification(self, notification_id: str) -> Notification | None:
        """Return the notification of that id."""
        return self._record(Notification, "notification", notification_id)

    def notifications(self, contract_id: str, easy_number: str) -> Sequence[Notification]:
        """Return the notifications about a company under a contract."""
        return self._owned(Notification, "notification", entry_id(contract_id, easy_number))

    def put(self, *records: Record) -> None:
        """Note the new image of each record."""
        for record in records:
            self._changed[entity_of(record), record.id] = record

    def remove(self, record: Record) -> None:
        """Note that the record is gone; the feed keeps a tombstone."""
        self._changed[entity_of(record), record.id] = None

    def keep(self, document: Document, data: bytes) -> None:
        """Note a document and its bytes."""
        self.put(document)
        self._blobs.append(blob_row(document, data))

    def later(self, kind: str, subject: str, due_at: datetime) -> None:
        """Note that `kind` happens to `subject` once the clock passes `due_at`; replaces the same job."""
        self._jobs.append(job_row(self.workspace, kind, subject, due_at))

    def write(self) -> int:
        """Write what was noted under a new sequence number and return that; the counter's row stays locked."""
        w = schema.workspace
        seq = self.connection.execute(
            update(w).where(w.c.id == self.workspace).values(seq=w.c.seq + 1).returning(w.c.seq)
        ).scalar_one()
        rows = [
            self._row(seq, entity, record_id, record)
            for (entity, record_id), record in self._changed.items()
            if record is None or record != self._record(type(record), entity, record_id, changed=False)  # type: ignore[type-var]
        ]
        schema.upsert(self.connection, schema.record, rows, counted="version")
        schema.upsert(self.connection, schema.blob, self._blobs)
        self.write_jobs()
        return int(seq)

    @property
    def is_changed(self) -> bool:
        """Tell whether any record was noted."""
        return bool(self._changed)

    def write_jobs(self) -> None:
        """Write only what time will bring."""
        schema.upsert(self.connection, schema.job, self._jobs)

    def _row(self, seq: int, entity: str, record_id: str, record: Record | None) -> dict[str, Any]:
        if record is not None:
            return row_of(self.workspace, seq, record)
        return {
            "workspace": self.workspace,
            "entity": entity,
            "id": record_id,
            "seq": seq,
            "version": 1,
            "deleted": True,
            "owner": None,
            "data": None,
        }

    def _record(self, kind: type[R], entity: str, record_id: str, *, changed: bool = True) -> R | None:
        key = (entity, record_id)
        if changed and key in self._changed:
            return self._changed[key]  # type: ignore[return-value]
        if key not in self._read:
            c = schema.record.c
            data = self.connection.execute(
                select(c.data).where(
                    c.workspace == self.workspace, c.entity == entity, c.id == record_id, ~c.deleted
                )
            ).scalar()
            self._read[key] = None if data is None else decode(data, kind)
        return self._read[key]  # type: ignore[return-value]

    def _owned(self, kind: type[R], entity: str, owner: str) -> list[R]:
        c = schema.record.c
        stored = self.connection.execute(
            select(c.id, c.data).where(
                c.workspace == self.workspace, c.owner == owner, c.entity == entity, ~c.deleted
            )
        )
        found: list[R] = []
        for record_id, data in stored:
            self._read.setdefault((entity, record_id), decode(data, kind))
            if (entity, record_id) not in self._changed:
                found.append(self._read[entity, record_id])  # type: ignore[arg-type]
        for (changed_entity, _), record in self._changed.items():
            if changed_entity == entity and record is not None and owner_of(record) == owner:
                found.append(record)  # type: ignore[arg-type]
        return found
