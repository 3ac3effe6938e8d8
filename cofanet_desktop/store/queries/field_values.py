"""What a contract's portfolio keeps in custom fields, for many companies at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.custom_fields import INTERNAL_LIMIT, OUTSTANDING, REFERENCE
from cofanet_desktop.domain.outbox import State

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

_FIXED = (REFERENCE, OUTSTANDING, INTERNAL_LIMIT)
_PATHS = {
    REFERENCE: "$.customer_reference",
    OUTSTANDING: "$.outstanding.amount",
    INTERNAL_LIMIT: "$.internal_limit.amount",
}
"""Where a line of the portfolio has the fixed fields."""


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


def counts(connection: Connection, contract_id: str) -> dict[str, int]:
    """Return in how many companies of the contract's portfolio each field holds a value, by its id."""
    rows = connection.exec_driver_sql(
        "SELECT f.value ->> '$.field', count(*) FROM entry e, json_each(CAST(e.data AS TEXT), '$.fields') f"
        " WHERE e.contract_id = ? GROUP BY 1",
        (contract_id,),
    )
    found = {row[0]: int(row[1]) for row in rows}
    fixed = connection.exec_driver_sql(
        "SELECT count(*) FILTER (WHERE data ->> '$.customer_reference' <> ''), count(data -> '$.outstanding' ->> '$'),"
        " count(data -> '$.internal_limit' ->> '$')"
        " FROM (SELECT CAST(data AS TEXT) AS data FROM entry WHERE contract_id = ?)",
        (contract_id,),
    ).one()
    return {**found, **dict(zip(_FIXED, map(int, fixed), strict=True))}


def sorted_ids(
    connection: Connection, ids: Collection[int], field: str, *, is_number: bool, descending: bool
) -> list[int]:
    """Return lines of the portfolio by the value of a field, those without one last, equal ones as they were."""
    path = _PATHS.get(field)
    value = (
        f"CAST(p.row AS TEXT) ->> '{path}'"
        if path
        else "(SELECT f.value ->> '$.value' FROM json_each(CAST(p.row AS TEXT), '$.fields') f"
        " WHERE f.value ->> '$.field' = :field)"
    )
    order = f"CAST({value} AS REAL)" if is_number else f"{value} COLLATE NOCASE"
    rows = connection.exec_driver_sql(
        f"SELECT j.value FROM json_each(:ids) j JOIN portfolio p ON p.rowid = j.value"
        f" ORDER BY coalesce({value}, '') = '', {order} {'DESC' if descending else 'ASC'}, j.key",
        {"ids": json.dumps(list(ids)), "field": field},
    )
    return [row[0] for row in rows]


def under_way(connection: Connection, contract_id: str, easy_numbers: Collection[str]) -> dict[str, State]:
    """Return where the newest unsettled note about each of these companies stands; one without is settled."""
    rows = connection.exec_driver_sql(
        "SELECT k.value, o.state FROM json_each(?) k CROSS JOIN touched t ON t.entity = 'entry'"
        " AND t.id = ? || '/' || k.value JOIN outbox o ON o.ord = t.ord AND o.kind = 'set_fields' ORDER BY o.ord",
        (json.dumps(list(easy_numbers)), contract_id),
    )
    return {row[0]: State(row[1]) for row in rows}


def refused(connection: Connection, contract_id: str) -> dict[str, str]:
    """Return the ids of the notes that were refused or held and wait for a person, by Easy number; the newest of each."""
    rows = connection.exec_driver_sql(
        "SELECT args ->> '$.easy_number', id FROM (SELECT ord, id, CAST(args AS TEXT) AS args FROM outbox"
        " WHERE state IN ('refused', 'held') AND kind = 'set_fields') WHERE args ->> '$.contract_id' = ? ORDER BY ord",
        (contract_id,),
    )
    return {row[0]: row[1] for row in rows}
