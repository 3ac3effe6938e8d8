"""What a contract's portfolio keeps in custom fields, for many companies at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import PortfolioEntry

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection


def held(connection: Connection, contract_id: str, easy_numbers: Collection[str]) -> set[str]:
    """Return which of these companies the contract's portfolio holds; one query however many there are."""
    rows = connection.exec_driver_sql(
        "SELECT e.easy_number FROM json_each(?) k CROSS JOIN entry e ON e.easy_number = k.value"
        " WHERE e.contract_id = ?",
        (json.dumps(list(easy_numbers)), contract_id),
    )
    return {row[0] for row in rows}


def entries(
    connection: Connection, contract_id: str, easy_numbers: Collection[str]
) -> dict[str, PortfolioEntry]:
    """Return what the contract keeps about these companies, by Easy number; those it does not hold are left out."""
    rows = connection.exec_driver_sql(
        "SELECT e.easy_number, e.data FROM json_each(?) k CROSS JOIN entry e ON e.easy_number = k.value"
        " WHERE e.contract_id = ?",
        (json.dumps(list(easy_numbers)), contract_id),
    )
    return {row[0]: decode(row[1], PortfolioEntry) for row in rows}


def named_entries(connection: Connection, contract_id: str) -> list[tuple[str, PortfolioEntry]]:
    """Return every company of the contract's portfolio, by Easy number: its name, and what is kept about it."""
    rows = connection.exec_driver_sql(
        "SELECT CAST(c.data AS TEXT) ->> '$.name', e.data FROM entry e"
        " LEFT JOIN company c ON c.id = e.easy_number WHERE e.contract_id = ? ORDER BY e.easy_number",
        (contract_id,),
    )
    return [(row[0] or "", decode(row[1], PortfolioEntry)) for row in rows]
