"""What can be checked within the store with a few counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def portfolio_faults(connection: Connection) -> list[str]:
    """Return what does not fit between the records and the portfolio's lines, empty when all does."""
    faults = []
    missing = _number(
        connection,
        "SELECT count(*) FROM entry e JOIN company c ON c.id = e.easy_number LEFT JOIN portfolio p"
        " ON p.easy_number = e.easy_number AND p.contract_id = e.contract_id WHERE p.rowid IS NULL",
    )
    if missing:
        faults.append(f"{missing} companies have no line")
    surplus = _number(
        connection,
        "SELECT count(*) FROM portfolio p LEFT JOIN entry e"
        " ON e.id = p.contract_id || '/' || p.easy_number WHERE e.id IS NULL",
    )
    if surplus:
        faults.append(f"{surplus} lines have no company")
    for table in ("portfolio_text", "portfolio_index"):
        unfound = _number(
            connection,
            f"SELECT (SELECT count(*) FROM portfolio) - (SELECT count(*) FROM {table})",
        )
        if unfound:
            faults.append(f"{table} differs by {unfound} lines")
    return faults


def _number(connection: Connection, sql: str) -> int:
    return int(connection.exec_driver_sql(sql).scalar() or 0)
