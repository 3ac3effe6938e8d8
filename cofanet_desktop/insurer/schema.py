"""Tables of the insurer, and the few statements SQLite and PostgreSQL write differently."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    insert,
)
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection
    from sqlalchemy.dialects import postgresql

VERSION = 2
"""Format of the tables; a file of a newer one is refused."""

# Partial indexes are so on SQLite only: naming PostgreSQL's option would import that dialect at every start.

metadata = MetaData()

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", Text, nullable=False))

workspace = Table(
    "workspace",
    metadata,
    Column("id", String, primary_key=True),
    Column("seq", BigInteger, nullable=False, default=0),
)

record = Table(
    "record",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("entity", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("version", Integer, nullable=False),
    Column("deleted", Boolean, nullable=False),
    Column("owner", String),
    Column("data", LargeBinary),
)
"""What the desks share, as it is now; ordered by `seq` it is the change feed. `owner` is the portfolio entry by which
what belongs to a company is found, or the contract of a turnover declaration."""

Index("record_feed", record.c.workspace, record.c.seq, record.c.entity, record.c.id)
Index(
    "record_owner",
    record.c.workspace,
    record.c.owner,
    sqlite_where=record.c.owner.is_not(None),
)

command = Table(
    "command",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("client_id", String, nullable=False),
    Column("ord", BigInteger, nullable=False),
    Column("fingerprint", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("problem", LargeBinary),
    Column("at", String, nullable=False),
)
"""Every command ever answered: the memory that makes a second delivery harmless."""

client = Table(
    "client",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("last_ord", BigInteger, nullable=False),
)

job = Table(
    "job",
    metadata,
    Column("id", String, primary_key=True),
    Column("workspace", String, nullable=False),
    Column("due_at", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
)
"""What time brings: `kind` happens to `subject` once the clock passes `due_at`."""

Index("job_due", job.c.due_at, job.c.id)

blob = Table(
    "blob",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("media_type", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Bytes of documents, delivered or received whole, by their hash."""

upload_piece = Table(
    "upload_piece",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("sha256", String, primary_key=True),
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("begins", BigInteger, primary_key=True, autoincrement=False),
    Column("ends", BigInteger, nullable=False),
    Column("at", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""What is here of documents still coming up, piece after piece without gaps; each workspace has its own."""

audit = Table(
    "audit",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("at", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("outcome", String, nullable=False),
    Column("prev_hash", String, nullable=False),
    Column("hash", String, nullable=False),
)
"""Who did what, append only; each line carries the hash of the one before."""

company = Table(
    "company",
    metadata,
    Column("easy_number", String, primary_key=True),
    Column("country", String, nullable=False),
    Column("name_key", String, nullable=False),
    Column("place_key", String, nullable=False),
    Column("head_office", String),
    Column("is_extended", Boolean, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""The registry; `place_key` is address, postcode, city and region folded, one a line."""

Index("company_country", company.c.country)
Index(
    "company_head_office",
    company.c.head_office,
    sqlite_where=company.c.head_office.is_not(None),
)

identifier = Table(
    "identifier",
    metadata,
    Column("country", String, primary_key=True),
    Column("type", String, primary_key=True),
    Column("value", String, primary_key=True),
    Column("easy_number", String, primary_key=True),
)
"""Legal identifiers and Coface references in the form they are compared in."""

alias = Table(
    "alias",
    metadata,
    Column("workspace", String, primary_key=True),
    Column("temporary_number", String, primary_key=True),
    Column("easy_number", String, nullable=False),
)


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert new rows, all with the same columns, past the per-row work of `execute` (half the time of a bulk load)."""
    if not rows:
        return
    compiled = insert(table).compile(dialect=connection.dialect, column_keys=list(rows[0]))
    order = getattr(compiled, "positiontup", None)
    parameters = list(map(itemgetter(*order), rows)) if order else list(rows)
    connection.exec_driver_sql(str(compiled), parameters)


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an INSERT of the database's own dialect, which knows conflicts."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # only there: it would double the start elsewhere

        return postgresql.insert(table)
    return sqlite.insert(table)


def upsert(
    connection: Connection, table: Table, rows: Sequence[dict[str, Any]], *, counted: str | None = None
) -> None:
    """Write `rows`, replacing those with the same primary key; `counted` names a column then raised by one."""
    if not rows:
        return
    statement = _insert(connection, table)
    keys = [column.name for column in table.primary_key]
    changed: dict[str, Any] = {
        name: statement.excluded[name] for name in rows[0] if name not in keys and name != counted
    }
    if counted is not None:
        changed[counted] = table.c[counted] + 1
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=changed), list(rows))
