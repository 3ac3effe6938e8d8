"""The portfolio as a list: ids first, lines when they come into view, filtered as one types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.portfolio import PortfolioFilter, PortfolioRow, token
from cofanet_desktop.domain.products import KINDS, Family

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_FEW = 2_500
"""Up to so many matches it is faster to sort them than to walk the whole list in order."""

_CANDIDATES = 8_000
"""Up to so many lines the index names it is faster to look at those than at all texts."""

_TRIGRAM = 3


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


def _conditions(wanted: PortfolioFilter) -> _Conditions:
    """Return the conditions, all on the text of a line: it is narrow, so that a scan stays in the page cache."""
    found = _Conditions(["t.contract_id = ?"], [wanted.contract_id])
    for word in wanted.words:
        found.any_of([word.folded, *word.tokens])
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
    return found


def _product_tokens(wanted: PortfolioFilter) -> list[str]:
    seconds = [status.value for status in wanted.statuses] or (["waiting"] if wanted.is_waiting else [])
    if wanted.products and seconds:
        return [token(product, second) for product in wanted.products for second in seconds]
    return [token(product) for product in wanted.products] or [token(second) for second in seconds]


def ids(connection: Connection, wanted: PortfolioFilter, limit: int = -1) -> list[int]:
    """Return the ids of the lines that match, in order; at most `limit` when it is not negative."""
    conditions = _conditions(wanted)
    way = "DESC" if wanted.descending else "ASC"
    order = f"p.{wanted.sort} {way}, p.rowid {way}"
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


def assessed_amounts(connection: Connection, contract_id: str) -> list[tuple[int | None, int, int]]:
    """Return `(DRA, granted amount in hundredths, number of companies)` groups to weigh the portfolio by."""
    rows = connection.exec_driver_sql(
        "SELECT dra, sum(CASE WHEN status_rank = 0 AND amount > 0 THEN amount ELSE 0 END), count(*)"
        " FROM portfolio WHERE contract_id = ? GROUP BY dra",
        (contract_id,),
    )
    return [(None if row[0] < 0 else row[0], row[1], row[2]) for row in rows]
