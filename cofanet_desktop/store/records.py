"""Records in their tables: the columns each kind is found by, and writing many at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.folding import search_text
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.preferences import Preferences, size_of, watched_as
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.records import ENTITIES
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration
from cofanet_desktop.store.schema import RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from cofanet_desktop.domain.workspace import Record

Key = tuple[str, str]
"""Entity name and record id."""

Image = tuple[int, bytes]
"""Version and JSON of a record."""


def stamp(at: datetime) -> str:
    """Return an instant as sortable text, in UTC, to the microsecond."""
    return at.isoformat(timespec="microseconds")


def _contract_columns(record: Contract) -> tuple[Any, ...]:
    return (record.number,)


def _company_columns(record: Company) -> tuple[Any, ...]:
    return record.country, search_text(record.name, record.local_name), record.head_office


def _entry_columns(record: PortfolioEntry) -> tuple[Any, ...]:
    unpaid = record.oldest_unpaid_due
    return record.contract_id, record.easy_number, unpaid.isoformat() if unpaid else None


def _product_columns(record: Product) -> tuple[Any, ...]:
    return (
        record.contract_id,
        record.easy_number,
        record.code.value,
        record.status.value,
        int(record.is_waiting),
        record.ends_on.isoformat() if record.ends_on and record.is_in_force else None,
        stamp(record.ordered_at),
    )


def _notification_columns(record: Notification) -> tuple[Any, ...]:
    return (
        record.contract_id,
        record.category.value,
        int(record.is_read),
        int(record.is_deleted),
        stamp(record.at),
        search_text(
            record.company_name,
            record.country,
            record.customer_reference,
            record.easy_number or "",
        ),
        watched_as(record),
        size_of(record),
    )


def _document_columns(record: Document) -> tuple[Any, ...]:
    return (
        record.contract_id,
        record.easy_number,
        record.product_id,
        record.sha256,
        stamp(record.delivered_at),
    )


def _declaration_columns(record: OverdueDeclaration) -> tuple[Any, ...]:
    return record.contract_id, record.easy_number, record.status.value, stamp(record.declared_at)


def _extension_columns(record: Extension) -> tuple[Any, ...]:
    return record.contract_id, record.easy_number, record.status.value, stamp(record.asked_at)


def _turnover_columns(record: TurnoverDeclaration) -> tuple[Any, ...]:
    return record.contract_id, record.status.value, record.ends_on.isoformat()


def _ilu_columns(record: Ilu) -> tuple[Any, ...]:
    return record.contract_id, record.easy_number, record.status.value, record.answer_by.isoformat()


def _sent_document_columns(record: SentDocument) -> tuple[Any, ...]:
    return (
        record.contract_id,
        record.easy_number,
        record.category.value,
        record.subject_id,
        record.sha256,
        stamp(record.sent_at),
    )


def _preferences_columns(_record: Preferences) -> tuple[Any, ...]:
    return ()


_COLUMNS: dict[str, Callable[[Any], tuple[Any, ...]]] = {
    "contract": _contract_columns,
    "company": _company_columns,
    "entry": _entry_columns,
    "product": _product_columns,
    "notification": _notification_columns,
    "document": _document_columns,
    "declaration": _declaration_columns,
    "extension": _extension_columns,
    "turnover": _turnover_columns,
    "ilu": _ilu_columns,
    "sent_document": _sent_document_columns,
    "preferences": _preferences_columns,
}


def _upsert_sql(entity: str) -> str:
    names = [column.name for column in RECORD_TABLES[entity].columns]
    changed = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    marks = ", ".join("?" * len(names))
    return (
        f"INSERT INTO {entity} ({', '.join(names)}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {changed}"
    )


_UPSERTS = {entity: _upsert_sql(entity) for entity in RECORD_TABLES}


def decode_record(entity: str, data: bytes) -> Record:
    """Return the record of kind `entity` read from its JSON."""
    return decode(data, ENTITIES[entity])


def write(connection: Connection, entity: str, rows: Sequence[tuple[Record, Image]]) -> None:
    """Insert or replace records of one kind with their images."""
    columns = _COLUMNS[entity]
    values = [(record.id, *columns(record), image[0], image[1]) for record, image in rows]
    if not values:
        return
    if entity == "company":
        _write_identifiers(connection, [record for record, _ in rows if isinstance(record, Company)])
    connection.exec_driver_sql(_UPSERTS[entity], values)


def _write_identifiers(connection: Connection, companies: Sequence[Company]) -> None:
    """Bring the identifiers companies are looked up by up to date, while the table still has the companies of before."""
    held = _held_identifiers(connection, [company.id for company in companies])
    wanted = {identifier for company in companies for identifier in _identifiers(company)}
    _delete_identifiers(connection, held - wanted)
    new = list(wanted - held)
    if new:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO company_identifier (key, easy_number) VALUES (?, ?)", new
        )


def _identifiers(company: Company) -> list[tuple[str, str]]:
    """Return `(key, Easy number)` for each legal identifier; branches share those of their head office."""
    if company.head_office is not None:
        return []
    from cofanet_desktop.domain.bulk import legal_key  # a start of the program writes no company

    return [(legal_key(company.country, one), company.id) for one in company.identifiers]


def _held_identifiers(connection: Connection, easy_numbers: Sequence[str]) -> set[tuple[str, str]]:
    rows = connection.exec_driver_sql(
        "SELECT c.data FROM json_each(?) j CROSS JOIN company c ON c.id = j.value",
        (json.dumps(easy_numbers),),
    )
    return {identifier for row in rows for identifier in _identifiers(decode(row[0], Company))}


def _delete_identifiers(connection: Connection, identifiers: Iterable[tuple[str, str]]) -> None:
    gone = list(identifiers)
    if gone:
        connection.exec_driver_sql("DELETE FROM company_identifier WHERE key = ? AND easy_number = ?", gone)


def delete(connection: Connection, entity: str, ids: Iterable[str]) -> None:
    """Delete records of one kind; ids that do not exist are passed over."""
    some = list(ids)
    if not some:
        return
    if entity == "company":
        _delete_identifiers(connection, _held_identifiers(connection, some))
    connection.exec_driver_sql(
        f"DELETE FROM {RECORD_TABLES[entity].name} WHERE id = ?", [(one,) for one in some]
    )


def image(connection: Connection, key: Key) -> Image | None:
    """Return version and JSON of a record as the table has it now."""
    row = connection.exec_driver_sql(
        f"SELECT version, data FROM {RECORD_TABLES[key[0]].name} WHERE id = ?",
        (key[1],),
    ).first()
    return None if row is None else (row[0], row[1])
