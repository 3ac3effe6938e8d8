"""Steps that bring a store of an older format to the present one, each in one transaction.

A step is a function of a connection; its place in STEPS is the format it leads to. Pending commands are never
rewritten: the bytes first stored are the bytes that are sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.store import portfolio, records, schema
from cofanet_desktop.store.cursors import START, Cursors

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection


def _create(connection: Connection) -> None:
    schema.metadata.create_all(connection)
    for statement in (schema.PORTFOLIO_INDEX, *schema.PORTFOLIO_INDEX_SETTINGS):
        connection.exec_driver_sql(statement)


def _add_duties(connection: Connection) -> None:
    """Make room for declarations, extensions, ILUs and documents sent; note since when each buyer is known to owe."""
    columns = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(entry)")}
    if schema.entry.c.unpaid_due.name not in columns:
        connection.exec_driver_sql("ALTER TABLE entry ADD COLUMN unpaid_due TEXT")
        connection.exec_driver_sql(
            "UPDATE entry SET unpaid_due = CAST(data AS TEXT) ->> '$.oldest_unpaid_due'"
        )
        Cursors(connection).move_staging(
            START
        )  # what was passed over as unknown is fetched with all the rest
    schema.metadata.create_all(connection)
    for index in schema.entry.indexes:
        index.create(connection, checkfirst=True)


def _add_preferences(connection: Connection) -> None:
    """Make room for preferences, exposure, custom fields and the trend; make every line of the portfolio anew."""
    columns = {row[1] for row in connection.exec_driver_sql("PRAGMA table_info(notification)")}
    if schema.notification.c.watched.name not in columns:
        connection.exec_driver_sql("ALTER TABLE notification ADD COLUMN watched TEXT")
        connection.exec_driver_sql("ALTER TABLE notification ADD COLUMN change INTEGER")
        told = connection.exec_driver_sql("SELECT version, data FROM notification").all()
        records.write(
            connection, "notification", [(decode(row[1], Notification), (row[0], row[1])) for row in told]
        )
        Cursors(connection).move_staging(START)
    for table in ("portfolio", "portfolio_text", "portfolio_index"):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
    schema.metadata.create_all(connection)
    for statement in (schema.PORTFOLIO_INDEX, *schema.PORTFOLIO_INDEX_SETTINGS):
        connection.exec_driver_sql(statement)
    entries = connection.exec_driver_sql("SELECT contract_id, easy_number FROM entry").all()
    portfolio.refresh(connection, [(row[0], row[1]) for row in entries])


def _add_exports(connection: Connection) -> None:
    """Make room for exports, and for imports of custom fields beside those of bulk orders."""
    for table, columns in (
        ("bulk_file", {"kind": "TEXT NOT NULL DEFAULT 'orders'", "starts_at": "TEXT"}),
        ("bulk_line", {"data": "BLOB"}),
    ):
        there = {row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({table})")}
        for name, kind in columns.items():
            if name not in there:
                connection.exec_driver_sql(f"ALTER TABLE {table} ADD COLUMN {name} {kind}")
    schema.metadata.create_all(connection)


STEPS: tuple[Callable[[Connection], None], ...] = (_create, _add_duties, _add_preferences, _add_exports)
"""Every step in order; the number of steps is the format this program writes."""

FORMAT = len(STEPS)
