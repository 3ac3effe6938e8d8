"""The portfolio as a list: ids first, lines when they come into view, filtered as one types."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.portfolio import (
    FieldCriterion,
    PortfolioFilter,
    PortfolioRow,
    Sort,
    hidden,
    token,
)
from cofanet_desktop.domain.products import KINDS, Family, ProductCode
from cofanet_desktop.store.portfolio import field_mark, within_mark
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_FEW = 2_500
"""Up to so many matches it is faster to sort them than to walk the whole list in order."""

_CANDIDATES = 8_000
"""Up to so many lines the index names it is faster to look at those than at all texts."""

_TRIGRAM = 3

_ORDERS = {Sort.IDLE: ("uncovered", True)}
"""Column and whether it runs the other way round; all others are sorted by the column they are named after."""


@dataclass(slots=True)
class _Conditions:
    """SQL conditions with their values; `match` is what the full-text index is asked."""

    sql: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    match: list[str] = field(default_factory=list)

    @property
    def is_all_in_index(self) -> bool:
        """Tell whether the index alone finds what matches; the first condition is the contract."""
        return len(self.match) == len(self.sql) - 1

    def any_of(self, texts: Sequence[str]) -> None:
        """Require that the folded text contains one of `texts`."""
        if all(len(text) >= _TRIGRAM for text in texts):
            self.match.append("(" + " OR ".join('"' + text.replace('"', '""') + '"' for text in texts) + ")")
        self.sql.append("(" + " OR ".join("instr(t.folded, ?) > 0" for _ in texts) + ")")
        self.values += texts

    def add(self, sql: str, *values: object) -> None:
        """Require a condition the index cannot answer."""
        self.sql.append(sql)
        self.values += values

    def of_line(self, sql: str, contract_id: str, *values: object) -> None:
        """Require a condition on the sorted columns of a line, looked up in an index of theirs."""
        self.add(
            f"t.rowid IN (SELECT rowid FROM portfolio WHERE contract_id = ? AND {sql})", contract_id, *values
        )


def _conditions(wanted: PortfolioFilter) -> _Conditions:
    """Return the conditions, all on the text of a line: it is narrow, so that a scan stays in the page cache."""
    found = _Conditions(["t.contract_id = ?"], [wanted.contract_id])
    for word in wanted.words:
        found.any_of([*dict.fromkeys((word.folded, within_mark(word.folded))), *word.tokens])
    if wanted.products or wanted.statuses or wanted.is_waiting:
        found.any_of(_product_tokens(wanted))
    if wanted.countries:
        found.any_of([token(code) for code in wanted.countries])
    if wanted.dras:
        found.any_of([token("dra", "none" if dra is None else str(dra)) for dra in wanted.dras])
    if wanted.families and set(wanted.families) != set(Family):
        found.any_of([token(code) for code, kind in KINDS.items() if kind.family in wanted.families])
    if wanted.ends_until is not None:
        found.sql.append(
            "t.rowid IN (SELECT p.rowid FROM product e CROSS JOIN portfolio p ON p.easy_number = e.easy_number"
            " AND p.contract_id = e.contract_id WHERE e.contract_id = ? AND e.ends_on <= ?)"
        )
        found.values += [wanted.contract_id, wanted.ends_until.isoformat()]
    if wanted.has_overdues:
        found.any_of([hidden("overdue")])
    for clause in wanted.clauses:
        found.any_of([hidden("clause", clause)])
    _search_conditions(found, wanted)
    return found


def _search_conditions(found: _Conditions, wanted: PortfolioFilter) -> None:
    """Add the search criteria that no word of the text answers (PORT-2)."""
    if wanted.name:
        if len(wanted.name) >= _TRIGRAM:
            found.match.append('"' + wanted.name.replace('"', '""') + '"')
        found.add("instr(t.folded, ?) BETWEEN 1 AND t.names", wanted.name)
    if wanted.easy_numbers is not None:
        numbers = json.dumps(wanted.easy_numbers)
        found.of_line("easy_number IN (SELECT value FROM json_each(?))", wanted.contract_id, numbers)
    if wanted.updated_since is not None:
        found.of_line("updated_at >= ?", wanted.contract_id, stamp(wanted.updated_since))
    if wanted.updated_before is not None:
        found.of_line("updated_at < ?", wanted.contract_id, stamp(wanted.updated_before))
    if wanted.is_uncovered:
        found.of_line("uncovered > 0", wanted.contract_id)
    for criterion in wanted.fields:
        _field_condition(found, criterion)
    if wanted.amount_from is not None or wanted.amount_to is not None or len(wanted.clauses) > 1:
        _cell_condition(found, wanted)


def _field_condition(found: _Conditions, criterion: FieldCriterion) -> None:
    """Require what a custom field must hold; its value stands between its mark and the next `§`."""
    begins = field_mark(criterion.field)
    found.any_of([begins])
    after = f"substr(t.folded, instr(t.folded, ?) + {len(begins)})"
    value = f"substr({after}, 1, instr({after}, '§') - 1)"
    compared = f"CAST({value} AS REAL)" if criterion.is_number else value
    bound = "CAST(? AS REAL)" if criterion.is_number else "?"
    if criterion.contains:
        found.add(f"instr({value}, ?) > 0", begins, begins, within_mark(criterion.contains))
    if criterion.at_least:
        found.add(f"{compared} >= {bound}", begins, begins, criterion.at_least)
    if criterion.at_most:
        found.add(f"{compared} <= {bound}", begins, begins, criterion.at_most)


def _cell_condition(found: _Conditions, wanted: PortfolioFilter) -> None:
    """Require that one product of the line meets all that is wanted of products: amount, code, status, clauses."""
    sql: list[str] = []
    values: list[object] = []
    codes = set(wanted.products or ProductCode)
    if wanted.families:
        codes &= {code for code, kind in KINDS.items() if kind.family in wanted.families}
    if len(codes) < len(ProductCode):
        sql.append("c.value ->> 'code' IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(sorted(codes)))
    if wanted.statuses:
        sql.append("c.value ->> 'status' IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(wanted.statuses))
    elif wanted.is_waiting:
        sql.append("c.value ->> 'is_waiting'")
    for clause in wanted.clauses:
        sql.append("instr(c.value ->> 'clauses', ?)")
        values.append(f'"{clause.value}"')
    for bound, sign in ((wanted.amount_from, ">="), (wanted.amount_to, "<=")):
        if bound is not None:
            sql.append(f"CAST(c.value ->> '$.amount.amount' AS REAL) {sign} CAST(? AS REAL)")
            values.append(str(bound))
    found.add(
        "EXISTS (SELECT 1 FROM portfolio l, json_each(CAST(l.row AS TEXT), '$.products') c"
        f" WHERE l.rowid = t.rowid AND {' AND '.join(sql)})",
        *values,
    )


def _product_tokens(wanted: PortfolioFilter) -> list[str]:
    seconds = [status.value for status in wanted.statuses] or (["waiting"] if wanted.is_waiting else [])
    if wanted.products and seconds:
        return [token(product, second) for product in wanted.products for second in seconds]
    return [token(product) for product in wanted.products] or [token(second) for second in seconds]


def ids(connection: Connection, wanted: PortfolioFilter, limit: int = -1) -> list[int]:
    """Return the ids of the lines that match, in order; at most `limit` when it is not negative."""
    conditions = _conditions(wanted)
    column, is_reversed = _ORDERS.get(wanted.sort, (wanted.sort.value, False))
    way = "DESC" if wanted.descending is not is_reversed else "ASC"
    order = f"p.{column} {way}, p.rowid {way}"
    if len(conditions.sql) == 1:
        sql = f"SELECT p.rowid FROM portfolio p WHERE p.contract_id = ? ORDER BY {order} LIMIT ?"
        return _ids(connection, sql, (wanted.contract_id, limit))
    few = _few_matches(connection, conditions)
    if few is not None:
        sql = (
            "SELECT p.rowid FROM json_each(?) j CROSS JOIN portfolio p ON p.rowid = j.value"
            f" ORDER BY {order} LIMIT ?"
        )
        return _ids(connection, sql, (_listed(few), limit))
    sql = (
        "SELECT p.rowid FROM portfolio p CROSS JOIN portfolio_text t ON t.rowid = p.rowid"
        f" WHERE p.contract_id = ? AND {' AND '.join(conditions.sql)} ORDER BY {order} LIMIT ?"
    )
    return _ids(connection, sql, (wanted.contract_id, *conditions.values, limit))


def _few_matches(connection: Connection, conditions: _Conditions) -> list[int] | None:
    """Return the lines that match, in no order, or None when they are so many that walking the order is faster."""
    source, values = "portfolio_text t", list(conditions.values)
    if conditions.match:
        match = " AND ".join(conditions.match)
        named = "SELECT rowid FROM portfolio_index WHERE portfolio_index MATCH ? LIMIT ?"
        candidates = _ids(connection, named, (match, _CANDIDATES + 1))
        if len(candidates) > _FEW and conditions.is_all_in_index:
            return None
        if len(candidates) <= _CANDIDATES:
            source = "json_each(?) j CROSS JOIN portfolio_text t ON t.rowid = j.value"
            values.insert(0, _listed(candidates))
    sql = f"SELECT t.rowid FROM {source} WHERE {' AND '.join(conditions.sql)} LIMIT ?"
    found = _ids(connection, sql, (*values, _FEW + 1))
    return found if len(found) <= _FEW else None


def _ids(connection: Connection, sql: str, values: tuple[Any, ...]) -> list[int]:
    return list(connection.exec_driver_sql(sql, values).scalars())


def _listed(some: Sequence[int]) -> str:
    return f"[{','.join(map(str, some))}]"


def rows(connection: Connection, some: Sequence[int]) -> list[PortfolioRow]:
    """Return the lines of these ids, in the order of `some`; a line that has gone meanwhile is left out."""
    found = connection.exec_driver_sql(
        "SELECT p.rowid, p.row FROM json_each(?) j JOIN portfolio p ON p.rowid = j.value",
        (_listed(some),),
    )
    by_id = {row[0]: decode(row[1], PortfolioRow) for row in found}
    return [by_id[one] for one in some if one in by_id]


def count(connection: Connection, contract_id: str) -> int:
    """Return how many companies the contract has in its portfolio."""
    sql = "SELECT count(*) FROM portfolio WHERE contract_id = ?"
    return int(connection.exec_driver_sql(sql, (contract_id,)).scalar() or 0)


def count_companies(connection: Connection) -> int:
    """Return how many companies the portfolios of every contract have, each counted once."""
    sql = "SELECT count(DISTINCT easy_number) FROM portfolio"
    return int(connection.exec_driver_sql(sql).scalar() or 0)


def countries(connection: Connection, contract_id: str) -> list[str]:
    """Return the countries the contract has companies in, by code."""
    # Each country is found by one step in the index, instead of looking at every line.
    sql = (
        "WITH RECURSIVE found(code) AS ("
        " SELECT min(country) FROM portfolio WHERE contract_id = :contract"
        " UNION ALL SELECT (SELECT min(country) FROM portfolio WHERE contract_id = :contract AND country > code)"
        " FROM found WHERE code IS NOT NULL) SELECT code FROM found WHERE code IS NOT NULL"
    )
    return list(connection.exec_driver_sql(sql, {"contract": contract_id}).scalars())


def assessed_amounts(connection: Connection, contract_id: str) -> list[tuple[int | None, int, int]]:
    """Return `(DRA, granted amount in hundredths, number of companies)` groups to weigh the portfolio by."""
    rows = connection.exec_driver_sql(
        "SELECT dra, sum(CASE WHEN status_rank = 0 AND amount > 0 THEN amount ELSE 0 END), count(*)"
        " FROM portfolio WHERE contract_id = ? GROUP BY dra",
        (contract_id,),
    )
    return [(None if row[0] < 0 else row[0], row[1], row[2]) for row in rows]
