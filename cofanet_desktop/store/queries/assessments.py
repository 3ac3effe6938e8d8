"""How the assessment of a portfolio went: points kept day by day, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.wap import WapPoint

if TYPE_CHECKING:
    from sqlalchemy import Connection


def points(connection: Connection, contract_id: str, since: date) -> list[WapPoint]:
    """Return the points kept from `since` on, oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT day, value, coverage FROM wap_point WHERE contract_id = ? AND day >= ? ORDER BY day",
        (contract_id, since.isoformat()),
    )
    return [WapPoint(date.fromisoformat(row[0]), Decimal(row[1]), Decimal(row[2])) for row in rows]


def keep(connection: Connection, contract_id: str, some: list[WapPoint]) -> None:
    """Keep points, each in place of that of its day."""
    if some:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO wap_point (contract_id, day, value, coverage) VALUES (?, ?, ?, ?)",
            [(contract_id, one.day.isoformat(), str(one.value), str(one.coverage)) for one in some],
        )


def covered(connection: Connection, contract_id: str) -> Iterator[tuple[Decimal, PortfolioEntry]]:
    """Yield the amount of the cover in force, 0 where none is, with what is kept about each company of a portfolio."""
    rows = connection.exec_driver_sql(
        "SELECT CASE WHEN p.status_rank = 0 AND p.amount > 0 THEN p.amount ELSE 0 END, e.data"
        " FROM portfolio p JOIN entry e ON e.id = p.contract_id || '/' || p.easy_number WHERE p.contract_id = ?",
        (contract_id,),
    )
    for amount, data in rows:
        yield Decimal(amount), decode(data, PortfolioEntry)
