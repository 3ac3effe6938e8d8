"""What exports are made of, read in batches: companies of the portfolio with their products, overdue declarations."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.portfolio import PortfolioFilter, PortfolioRow
from cofanet_desktop.domain.products import Product
from cofanet_desktop.store.queries import portfolio

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Covered:
    """A company of the portfolio, what the insurer knows of it, and its products, the one that matters most first."""

    row: PortfolioRow
    company: Company | None
    products: tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class Declared:
    """An overdue declaration, its company, and the line of the portfolio about it where there is one."""

    declaration: OverdueDeclaration
    company: Company | None
    row: PortfolioRow | None


class Reading:
    """Reads what is exported within one transaction: everything is of one moment."""

    def __init__(self, connection: Connection) -> None:
        """Read by `connection`."""
        self._connection = connection

    def companies(self, wanted: PortfolioFilter, most: int = -1) -> list[int]:
        """Return the lines of the portfolio that match, in order; at most `most` when it is not negative."""
        return portfolio.ids(self._connection, wanted, most)

    def covered(self, rowids: Sequence[int]) -> list[Covered]:
        """Return the companies of these lines of the portfolio, in their order; lines that are gone are left out."""
        listed = (json.dumps(list(rowids)),)
        rows = self._connection.exec_driver_sql(
            "SELECT p.rowid, p.row, c.data FROM json_each(?) j CROSS JOIN portfolio p ON p.rowid = j.value"
            " LEFT JOIN company c ON c.id = p.easy_number",
            listed,
        ).all()
        products: dict[int, dict[str, Product]] = {}
        for rowid, data in self._connection.exec_driver_sql(
            "SELECT p.rowid, r.data FROM json_each(?) j CROSS JOIN portfolio p ON p.rowid = j.value"
            " CROSS JOIN product r ON r.easy_number = p.easy_number AND r.contract_id = p.contract_id",
            listed,
        ):
            one = decode(data, Product)
            products.setdefault(rowid, {})[one.id] = one
        found = {row[0]: _covered(row[1], row[2], products.get(row[0], {})) for row in rows}
        return [found[rowid] for rowid in rowids if rowid in found]

    def declarations(self, wanted: PortfolioFilter, most: int = -1) -> list[str]:
        """Return the ids of the overdue declarations of a contract by company, then oldest first; at most `most`.

        The criteria of `wanted` are those of its company: the name counts whether or not it is in the portfolio, fields
        and products only a line of the portfolio can have.
        """
        sql = "SELECT d.id FROM declaration d LEFT JOIN company c ON c.id = d.easy_number WHERE d.contract_id = ?"
        values: list[object] = [wanted.contract_id]
        if wanted.fields or wanted.products:
            sql += (
                " AND d.easy_number IN (SELECT p.easy_number FROM json_each(?) j"
                " CROSS JOIN portfolio p ON p.rowid = j.value)"
            )
            values.append(json.dumps(portfolio.ids(self._connection, wanted)))
        elif wanted.name:
            sql += " AND instr(c.folded, ?) > 0"
            values.append(wanted.name)
        sql += " ORDER BY coalesce(c.folded, ''), d.easy_number, d.declared_at, d.id LIMIT ?"
        return list(self._connection.exec_driver_sql(sql, (*values, most)).scalars())

    def declared(self, ids: Sequence[str]) -> list[Declared]:
        """Return these overdue declarations, in their order; one that is gone is left out."""
        rows = self._connection.exec_driver_sql(
            "SELECT d.id, d.data, c.data, p.row FROM json_each(?) j CROSS JOIN declaration d ON d.id = j.value"
            " LEFT JOIN company c ON c.id = d.easy_number"
            " LEFT JOIN portfolio p ON p.easy_number = d.easy_number AND p.contract_id = d.contract_id",
            (json.dumps(list(ids)),),
        )
        found = {row[0]: _declared(row[1], row[2], row[3]) for row in rows}
        return [found[one] for one in ids if one in found]


def _covered(row_data: bytes, company_data: bytes | None, products: dict[str, Product]) -> Covered:
    row = decode(row_data, PortfolioRow)
    ordered = tuple(products[cell.id] for cell in row.products if cell.id in products)
    return Covered(row, _company(company_data), ordered)


def _declared(data: bytes, company_data: bytes | None, row_data: bytes | None) -> Declared:
    row = None if row_data is None else decode(row_data, PortfolioRow)
    return Declared(decode(data, OverdueDeclaration), _company(company_data), row)


def _company(data: bytes | None) -> Company | None:
    return None if data is None else decode(data, Company)
