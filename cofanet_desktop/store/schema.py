"""Tables of the store: records as they are seen, the server's images under them, the outbox, what is kept locally.

Records keep the insurer's JSON in `data`; the other columns exist to be searched and sorted.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()

STATES = ("queued", "inflight", "unknown", "acked", "done", "refused", "held", "discarded")


def _record_table(name: str, *columns: Column[object]) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Text, primary_key=True),
        *columns,
        Column("version", Integer, nullable=False),
        Column("data", LargeBinary, nullable=False),
    )


contract = _record_table("contract", Column("number", Text, nullable=False))
company = _record_table(
    "company",
    Column("country", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("head_office", Text),
)
entry = _record_table(
    "entry",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("unpaid_due", Text),
)
product = _record_table(
    "product",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("waiting", Integer, nullable=False),
    Column("ends_on", Text),
    Column("ordered_at", Text, nullable=False),
)
notification = _record_table(
    "notification",
    Column("contract_id", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("is_read", Integer, nullable=False),
    Column("is_deleted", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("watched", Text),
    Column("change", Integer),
)
"""`watched` and `change` are what the thresholds of a person's preferences are compared with."""

company_identifier = Table(
    "company_identifier",
    metadata,
    Column("key", Text, primary_key=True),
    Column("easy_number", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""The legal identifiers of main companies as bulk orders name them (CompanyKey): many are looked up in one query."""

document = _record_table(
    "document",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("product_id", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("delivered_at", Text, nullable=False),
)

declaration = _record_table(
    "declaration",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("declared_at", Text, nullable=False),
)
extension = _record_table(
    "extension",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("asked_at", Text, nullable=False),
)
turnover = _record_table(
    "turnover",
    Column("contract_id", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("ends_on", Text, nullable=False),
)
ilu = _record_table(
    "ilu",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("answer_by", Text, nullable=False),
)
sent_document = _record_table(
    "sent_document",
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("subject_id", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("sent_at", Text, nullable=False),
)

preferences = _record_table("preferences")

Index("declaration_company", declaration.c.easy_number, declaration.c.contract_id)
Index("declaration_list", declaration.c.contract_id, declaration.c.declared_at)
Index("extension_company", extension.c.easy_number, extension.c.contract_id)
Index("extension_list", extension.c.contract_id, extension.c.asked_at)
Index("turnover_list", turnover.c.contract_id, turnover.c.ends_on)
Index("ilu_company", ilu.c.easy_number, ilu.c.contract_id)
Index("ilu_list", ilu.c.contract_id, ilu.c.answer_by)
Index("sent_document_list", sent_document.c.contract_id, sent_document.c.category, sent_document.c.sent_at)
Index("sent_document_subject", sent_document.c.subject_id)
Index("sent_document_company", sent_document.c.easy_number, sent_document.c.contract_id)
Index("document_company", document.c.easy_number, document.c.contract_id)
Index("company_country", company.c.country, company.c.folded)
Index("company_branches", company.c.head_office, sqlite_where=company.c.head_office.is_not(None))
Index("entry_easy", entry.c.easy_number)
Index(
    "entry_unpaid",
    entry.c.contract_id,
    entry.c.unpaid_due,
    sqlite_where=entry.c.unpaid_due.is_not(None),
)
Index("product_company", product.c.easy_number, product.c.contract_id)
Index(
    "product_waiting",
    product.c.contract_id,
    product.c.ordered_at,
    product.c.code,
    sqlite_where=product.c.waiting == 1,
)
Index(
    "product_ends",
    product.c.contract_id,
    product.c.ends_on,
    sqlite_where=product.c.ends_on.is_not(None),
)
Index("notification_at", notification.c.contract_id, notification.c.is_deleted, notification.c.at)
Index(
    "notification_unread",
    notification.c.contract_id,
    sqlite_where=(notification.c.is_deleted == 0) & (notification.c.is_read == 0),
)

RECORD_TABLES = {
    table.name: table
    for table in (
        contract,
        company,
        entry,
        product,
        notification,
        document,
        declaration,
        extension,
        turnover,
        ilu,
        sent_document,
        preferences,
    )
}
"""The tables of exchanged records, by the name the change feed gives them."""

portfolio = Table(
    "portfolio",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("contract_id", Text, nullable=False),
    Column("easy_number", Text, nullable=False),
    Column("sort_name", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("updated_at", Text, nullable=False),
    Column("status_rank", Integer, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("dra", Integer, nullable=False),
    Column("outstanding", Integer, nullable=False),
    Column("cover", Integer, nullable=False),
    Column("uncovered", Integer, nullable=False),
    Column("row", LargeBinary, nullable=False),
    UniqueConstraint("easy_number", "contract_id"),
)
"""One line a company and contract, ready to be shown; `row` is its JSON.

Amounts are hundredths; -1 where there is none. `uncovered` is the outstanding less the cover, 0 when it is not known.
"""

portfolio_text = Table(
    "portfolio_text",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("contract_id", Text, nullable=False),
    Column("names", Integer, nullable=False),
    Column("folded", Text, nullable=False),
)
"""What the instant filter looks in: narrow, so that a scan stays in the page cache.

The first `names` letters of `folded` are the company's names.
"""
Index("portfolio_updated", portfolio.c.contract_id, portfolio.c.updated_at, portfolio.c.rowid)
Index("portfolio_name", portfolio.c.contract_id, portfolio.c.sort_name, portfolio.c.rowid)
Index("portfolio_country", portfolio.c.contract_id, portfolio.c.country, portfolio.c.rowid)
Index("portfolio_amount", portfolio.c.contract_id, portfolio.c.amount, portfolio.c.rowid)
Index("portfolio_status", portfolio.c.contract_id, portfolio.c.status_rank, portfolio.c.rowid)
Index("portfolio_dra", portfolio.c.contract_id, portfolio.c.dra, portfolio.c.rowid)
Index("portfolio_uncovered", portfolio.c.contract_id, portfolio.c.uncovered, portfolio.c.rowid)
Index("portfolio_exposure", portfolio.c.contract_id, portfolio.c.outstanding, portfolio.c.cover)
Index(
    "portfolio_quality", portfolio.c.contract_id, portfolio.c.dra, portfolio.c.status_rank, portfolio.c.amount
)

PORTFOLIO_INDEX = (
    "CREATE VIRTUAL TABLE portfolio_index USING fts5"
    "(folded, content='', contentless_delete=1, tokenize='trigram case_sensitive 1')"
)
"""Any three letters of the folded text, found at once; shorter words are looked for with `instr`."""

PORTFOLIO_INDEX_SETTINGS = (
    "INSERT INTO portfolio_index (portfolio_index, rank) VALUES ('automerge', 0)",
    "INSERT INTO portfolio_index (portfolio_index, rank) VALUES ('crisismerge', 64)",
)
"""The parts of the index are merged when idle (PORTFOLIO_INDEX_MERGE), not while a person waits for a commit."""

PORTFOLIO_INDEX_MERGE = "INSERT INTO portfolio_index (portfolio_index, rank) VALUES ('merge', 100)"
"""Merges about so many pages of the index; does nothing while it has few parts."""

sync_base = Table(
    "sync_base",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("data", LargeBinary),
    sqlite_with_rowid=False,
)
"""The server's image of every record a command still on its way has touched; NULL where it has none."""

outbox = Table(
    "outbox",
    metadata,
    Column("ord", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("args", LargeBinary, nullable=False),
    Column("fingerprint", Text, nullable=False),
    Column("money", Integer, nullable=False),
    Column("depends_on", Text, nullable=False, default="[]"),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("first_try", Text),
    Column("last_try", Text),
    Column("epoch", Text),
    Column("seq", Integer),
    Column("problem", LargeBinary),
    Column("warning", LargeBinary),
    Column("replaces", Text),
    Column("created_at", Text, nullable=False),
    Column("settled_at", Text),
    Column("actor", Text, nullable=False),
    CheckConstraint(f"state IN {STATES}", name="known_state"),
)
Index("outbox_state", outbox.c.state, outbox.c.ord)

touched = Table(
    "touched",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("ord", Integer, primary_key=True),
    sqlite_with_rowid=False,
)
"""Which records each unsettled command shows changed."""
Index("touched_ord", touched.c.ord)

staging = Table(
    "staging",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""Pages of a complete new copy, swapped in when the last one is here."""

upload = Table(
    "upload",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("sent", Integer, nullable=False, default=0),
    Column("state", Text, nullable=False),
    Column("epoch", Text, nullable=False, default=""),
    Column("added_at", Text, nullable=False),
    CheckConstraint("state IN ('queued', 'done', 'missing')", name="known_upload"),
)
"""Documents of this desk that go up to the insurer; `sent` bytes were confirmed, `epoch` is the one they are done in."""

upload_wanted = Table(
    "upload_wanted",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("command_id", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""The commands that tell of a document: its bytes go up once one of them was accepted."""

wap_point = Table(
    "wap_point",
    metadata,
    Column("contract_id", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("value", Text, nullable=False),
    Column("coverage", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""The local estimate of the portfolio's assessment, day by day (HOME-3)."""

draft = Table(
    "draft",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("easy_number", Text),
    Column("data", LargeBinary, nullable=False),
    Column("updated_at", Text, nullable=False),
)

bulk_file = Table(
    "bulk_file",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("imported_at", Text, nullable=False),
    Column("contract_id", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("lines", Integer, nullable=False),
    Column("kind", Text, nullable=False, server_default="orders"),
    Column("starts_at", Text),
)
"""A file that was imported: bulk orders, or values of custom fields (`kind` is `fields`); its lines become commands
from `starts_at` on, at once where there is none."""
Index("bulk_file_bytes", bulk_file.c.sha256)

bulk_line = Table(
    "bulk_line",
    metadata,
    Column("file_id", Text, primary_key=True),
    Column("line", Integer, primary_key=True),
    Column("text", Text, nullable=False),
    Column("easy_number", Text),
    Column("errors", LargeBinary),
    Column("warnings", LargeBinary),
    Column("command_id", Text),
    Column("waits", Integer, nullable=False),
    Column("data", LargeBinary),
    sqlite_with_rowid=False,
)
"""A line has errors, or a command, or waits: for its turn, or for the insurer to look its company up.

`data` is what a line of custom fields says, understood when it was read.
"""
Index("bulk_line_waits", bulk_line.c.file_id, sqlite_where=bulk_line.c.waits == 1)
Index("bulk_line_command", bulk_line.c.command_id)

export_file = Table(
    "export_file",
    metadata,
    Column("id", Text, primary_key=True),
    Column("category", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""What was exported, newest last by `created_at`; `data` says whose, by which template, and into which files."""
Index("export_file_list", export_file.c.category, export_file.c.created_at)

audit = Table(
    "audit",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("command_id", Text),
    Column("detail", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
"""Append-only; each line's hash covers the line before it."""

meta = Table("meta", metadata, Column("key", Text, primary_key=True), Column("value", Text, nullable=False))
