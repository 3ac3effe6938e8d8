"""Ordered products: of one company, awaited, about to end, and how far what was asked of them has come."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import NamedProduct, Product, ProductCode
from cofanet_desktop.domain.topliner import LISTED_BEFORE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


def of_company(connection: Connection, contract_id: str, easy_number: str) -> list[Product]:
    """Return the products of a company under a contract, oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM product WHERE easy_number = ? AND contract_id = ? ORDER BY ordered_at, id",
        (easy_number, contract_id),
    )
    return [decode(row[0], Product) for row in rows]


def under_every_contract(connection: Connection, easy_number: str) -> list[Product]:
    """Return the products of a company under all contracts, oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM product WHERE easy_number = ? ORDER BY ordered_at, id", (easy_number,)
    )
    return [decode(row[0], Product) for row in rows]


def waiting(connection: Connection, contract_id: str) -> dict[ProductCode, int]:
    """Return how many answers are awaited, by product."""
    rows = connection.exec_driver_sql(
        "SELECT code, count(*) FROM product WHERE contract_id = ? AND waiting = 1 GROUP BY code ORDER BY code",
        (contract_id,),
    )
    return {ProductCode(row[0]): row[1] for row in rows}


def _named(connection: Connection, sql: str, values: tuple[object, ...]) -> list[NamedProduct]:
    rows = connection.exec_driver_sql(sql, values)
    return [NamedProduct(decode(row[0], Product), _name(row[1])) for row in rows]


def _name(data: bytes | None) -> str:
    return "" if data is None else decode(data, Company).name


_WITH_NAME = "SELECT p.data, c.data FROM product p LEFT JOIN company c ON c.id = p.easy_number"


def awaited(connection: Connection, contract_id: str, limit: int) -> list[NamedProduct]:
    """Return the products whose answer is awaited, oldest request first."""
    return _named(
        connection,
        f"{_WITH_NAME} WHERE p.contract_id = ? AND p.waiting = 1 ORDER BY p.ordered_at LIMIT ?",
        (contract_id, limit),
    )


def ending(
    connection: Connection, contract_id: str, first: date, last: date, limit: int = -1
) -> list[NamedProduct]:
    """Return the covers in force that end from `first` to `last`, the first to end first.

    TopLiners are listed 30 days before their end instead (rule 3). A negative limit lists all.
    """
    topliners_last = first + LISTED_BEFORE
    return _named(
        connection,
        f"{_WITH_NAME} WHERE p.contract_id = ? AND p.ends_on BETWEEN ? AND ?"
        " AND p.ends_on <= CASE p.code WHEN 'TPL' THEN ? ELSE ? END ORDER BY p.ends_on, p.id LIMIT ?",
        (
            contract_id,
            first.isoformat(),
            max(last, topliners_last).isoformat(),
            topliners_last.isoformat(),
            last.isoformat(),
            limit,
        ),
    )


def named(connection: Connection, product_ids: Sequence[str]) -> list[NamedProduct]:
    """Return these products with the names of their companies, in the order given; unknown ids are passed over."""
    found = (_named(connection, f"{_WITH_NAME} WHERE p.id = ?", (one,)) for one in product_ids)
    return [one for some in found for one in some]


def sync_states(connection: Connection, product_ids: Sequence[str]) -> dict[str, State]:
    """Return where the newest unsettled command about each product stands; a product without one is synced."""
    found = connection.exec_driver_sql(
        "SELECT t.id, o.state FROM json_each(?) j CROSS JOIN touched t ON t.entity = 'product' AND t.id = j.value"
        " JOIN outbox o ON o.ord = t.ord ORDER BY t.ord",
        (json.dumps(list(product_ids)),),
    )
    return {product_id: State(state) for product_id, state in found}  # the newest comes last and is kept
