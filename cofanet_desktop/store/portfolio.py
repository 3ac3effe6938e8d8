"""The portfolio read model: one line a company, rebuilt in the transaction that changed what it shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeVar

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.companies import Company, PortfolioEntry, entry_id
from cofanet_desktop.domain.covers import effective_cover
from cofanet_desktop.domain.folding import fold, search_text
from cofanet_desktop.domain.overdues import FINAL
from cofanet_desktop.domain.portfolio import Clause, PortfolioRow, ProductCell, hidden, token, untypable
from cofanet_desktop.domain.products import Family, Product
from cofanet_desktop.domain.records import ENTITIES
from cofanet_desktop.store.records import Key, stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.workspace import Record

PortfolioKey = tuple[str, str]
"""Contract id and Easy number."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as JSON, the text it is found by (its first `names` letters are names), the columns it is sorted by."""

    data: bytes
    folded: str
    names: int
    columns: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A line as the tables have it."""

    rowid: int
    folded: str
    columns: tuple[Any, ...]


_COLUMNS = (
    "sort_name", "country", "updated_at", "status_rank", "amount", "dra", "outstanding", "cover", "uncovered"
)  # fmt: skip
"""What a line is sorted by, in the order of `_Line.columns`."""

_CHUNK = 2_000
_GIVEN = "(SELECT value FROM json_each(?))"
_ENTITIES: dict[type, str] = {kind: entity for entity, kind in ENTITIES.items()}
_R = TypeVar("_R", Company, PortfolioEntry, Product)
_mark = lru_cache(maxsize=4_096)(token)


def _unknown(_key: Key) -> None:
    return None


def refresh(
    connection: Connection, keys: Collection[PortfolioKey], known: Callable[[Key], Record | None] = _unknown
) -> None:
    """Bring the lines of these companies up to date; a company without entry leaves the portfolio.

    `known` returns records as the tables have them when they are at hand already; the others are read.
    """
    ordered = sorted(keys)
    for start in range(0, len(ordered), _CHUNK):
        _refresh_chunk(_Records(connection, known), ordered[start : start + _CHUNK])


class _Records:
    """Records by id, read from the tables only when they are not at hand."""

    def __init__(self, connection: Connection, known: Callable[[Key], Record | None]) -> None:
        self.connection = connection
        self._known = known

    def select(self, sql: str, values: Collection[str]) -> Sequence[Any]:
        """Return the rows of a statement that looks values up in `json_each(?)`."""
        return self.connection.exec_driver_sql(sql, (json.dumps(list(values)),)).all()

    def of(self, kind: type[_R], ids: Collection[str]) -> dict[str, _R]:
        """Return the records of one kind that exist, by id."""
        entity = _ENTITIES[kind]
        found: dict[str, _R] = {}
        missing: list[str] = []
        for one in ids:
            record = self._known((entity, one))
            if isinstance(record, kind):
                found[one] = record
            else:
                missing.append(one)
        if missing:
            rows = self.select(f"SELECT id, data FROM {entity} WHERE id IN {_GIVEN}", missing)
            found |= {row[0]: decode(row[1], kind) for row in rows}
        return found


def _refresh_chunk(records: _Records, keys: Sequence[PortfolioKey]) -> None:
    numbers = {easy_number for _, easy_number in keys}
    companies = records.of(Company, numbers)
    entries = records.of(PortfolioEntry, [entry_id(*key) for key in keys])
    ids = [row[0] for row in records.select(f"SELECT id FROM product WHERE easy_number IN {_GIVEN}", numbers)]
    products: dict[PortfolioKey, list[Product]] = {}
    for product in records.of(Product, ids).values():
        products.setdefault((product.contract_id, product.easy_number), []).append(product)
    declared = _open_declarations(records, numbers)
    lines = {
        key: _line(entry, company, products.get(key, []), declared.get(key, 0))
        for key in keys
        if (entry := entries.get(entry_id(*key))) and (company := companies.get(key[1]))
    }
    old = {
        (row[0], row[1]): _Kept(row[2], row[3], tuple(row[4:]))
        for row in records.select(
            f"SELECT p.contract_id, p.easy_number, p.rowid, t.folded, p.{', p.'.join(_COLUMNS)} FROM portfolio p"
            f" JOIN portfolio_text t ON t.rowid = p.rowid WHERE p.easy_number IN {_GIVEN}",
            numbers,
        )
    }
    _write_lines(records.connection, lines, old)
    _drop_lines(records.connection, [old[key].rowid for key in keys if key in old and key not in lines])


def _open_declarations(records: _Records, easy_numbers: Collection[str]) -> dict[PortfolioKey, int]:
    """Return how many overdue declarations are open on each company that has some."""
    final = ",".join(f"'{status.value}'" for status in sorted(FINAL))
    rows = records.select(
        "SELECT contract_id, easy_number, count(*) FROM declaration"
        f" WHERE easy_number IN {_GIVEN} AND status NOT IN ({final}) GROUP BY contract_id, easy_number",
        easy_numbers,
    )
    return {(row[0], row[1]): row[2] for row in rows}


def _write_lines(
    connection: Connection,
    lines: dict[PortfolioKey, _Line],
    old: dict[PortfolioKey, _Kept],
) -> None:
    _update_lines(connection, [(lines[key], kept) for key, kept in old.items() if key in lines])
    new = [key for key in lines if key not in old]
    next_rowid = (connection.exec_driver_sql("SELECT max(rowid) FROM portfolio").scalar() or 0) + 1
    rowids = {key: old[key].rowid for key in lines if key in old} | dict(
        zip(new, range(next_rowid, next_rowid + len(new)), strict=True)
    )
    if new:
        connection.exec_driver_sql(
            f"INSERT INTO portfolio (rowid, contract_id, easy_number, {', '.join(_COLUMNS)}, row)"
            f" VALUES ({', '.join('?' * (len(_COLUMNS) + 4))})",
            [(rowids[key], *key, *lines[key].columns, lines[key].data) for key in new],
        )
    texts = [key for key in lines if key not in old or old[key].folded != lines[key].folded]
    _write_texts(
        connection,
        [(rowids[key], key[0], lines[key].names, lines[key].folded) for key in texts],
        [rowids[key] for key in texts if key in old],
    )


def _update_lines(connection: Connection, some: list[tuple[_Line, _Kept]]) -> None:
    """Write lines anew, naming only the columns that changed: each one named is taken out of its indexes and put back."""
    by_columns: dict[tuple[int, ...], list[tuple[Any, ...]]] = {}
    for line, kept in some:
        changed = tuple(at for at, value in enumerate(line.columns) if value != kept.columns[at])
        values = (*(line.columns[at] for at in changed), line.data, kept.rowid)
        by_columns.setdefault(changed, []).append(values)
    for changed, rows in by_columns.items():
        settings = "".join(f"{_COLUMNS[at]} = ?, " for at in changed)
        connection.exec_driver_sql(f"UPDATE portfolio SET {settings}row = ? WHERE rowid = ?", rows)


def _write_texts(
    connection: Connection, texts: list[tuple[int, str, int, str]], replaced: Sequence[int]
) -> None:
    """Write rowid, contract, length of the names and folded text of lines; `replaced` had a text before."""
    if not texts:
        return
    if replaced:
        connection.exec_driver_sql(
            "DELETE FROM portfolio_index WHERE rowid = ?", [(rowid,) for rowid in replaced]
        )
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO portfolio_text (rowid, contract_id, names, folded) VALUES (?, ?, ?, ?)", texts
    )
    connection.exec_driver_sql(
        "INSERT INTO portfolio_index (rowid, folded) VALUES (?, ?)", [(text[0], text[3]) for text in texts]
    )


def _drop_lines(connection: Connection, rowids: list[int]) -> None:
    gone = [(rowid,) for rowid in rowids]
    if gone:
        for table in ("portfolio", "portfolio_text", "portfolio_index"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", gone)


def _line(entry: PortfolioEntry, company: Company, products: list[Product], overdues: int) -> _Line:
    """Return the line of a company: what it shows, is found by and is sorted by."""
    if len(products) > 1:
        products = sorted(products, key=_weight)
    cells = tuple(
        ProductCell(
            p.id,
            p.code,
            p.status,
            p.granted or p.requested,
            p.rating,
            len(p.history) + 1,
            p.is_waiting,
            _clauses(p),
        )
        for p in products
    )
    covered = effective_cover(products)
    row = PortfolioRow(
        contract_id=entry.contract_id,
        easy_number=company.easy_number,
        name=company.name,
        local_name=company.local_name,
        country=company.country,
        city=company.city,
        customer_reference=entry.customer_reference,
        outstanding=entry.outstanding,
        dra=entry.dra,
        updated_at=entry.updated_at,
        products=cells,
        cover=covered.amount if covered else None,
        overdues=overdues,
        internal_limit=entry.internal_limit,
        fields=entry.fields,
    )
    amount = next((int(c.amount.amount * 100) for c in cells if c.amount), -1)
    difference = row.uncovered or row.idle
    columns = (
        fold(company.name),
        company.country,
        stamp(entry.updated_at),
        _rank(products[0]) if products else 99,
        amount,
        -1 if entry.dra is None else entry.dra,
        _hundredths(row.outstanding),
        _hundredths(row.cover),
        0 if difference is None else _hundredths(difference) * (1 if row.uncovered else -1),
    )
    names = search_text(row.name, row.local_name)
    return _Line(encode(row), f"{names} {_folded(row, entry)}", len(names), columns)


def _hundredths(money: Money | None) -> int:
    return -1 if money is None else int(money.amount * 100)


def _clauses(product: Product) -> tuple[Clause, ...]:
    """Return what the decision on a cover is bound to; information is bound to nothing (PORT-2)."""
    if product.family is not Family.INSURANCE:
        return ()
    bound = (
        (Clause.GUARANTOR, product.guarantor),
        (Clause.CONDITIONS, product.clauses),
        (Clause.ENDING, product.ends_on),
    )
    return tuple(clause for clause, holds in bound if holds)


def _folded(row: PortfolioRow, entry: PortfolioEntry) -> str:
    """Return what the line is found by besides its names: words folded, codes as marks, amounts as bare digits."""
    marks = [_mark(row.country), _mark("dra", "none" if row.dra is None else str(row.dra))]
    for cell in row.products:
        marks += (_mark(cell.code, cell.status), _mark(cell.code), _mark(cell.status))
        if cell.is_waiting:
            marks += (_mark("waiting"), _mark(cell.code, "waiting"))
        marks += (hidden("clause", clause) for clause in cell.clauses)
    if row.overdues:
        marks.append(hidden("overdue"))
    held = [field_mark(field, value) for field, value in custom_fields.values_of(entry).items()]
    amounts = {f"{c.amount.amount:f}{c.amount.currency.lower()}" for c in row.products if c.amount}
    words = search_text(row.city, row.easy_number, row.customer_reference)
    shown = [words, *sorted(amounts), *(c.rating.lower() for c in row.products if c.rating)]
    return " ".join([*shown, row.updated_at.date().isoformat(), *dict.fromkeys(marks), *held])


def field_mark(field: str, value: str = "") -> str:
    """Return how the value of a custom field stands in the text of a line; without a value, how it begins."""
    begins = f"§{untypable(field)}="
    return begins if not value else f"{begins}{within_mark(fold(value))}§"


def within_mark(folded: str) -> str:
    """Return a folded text as it stands within a mark: the sign that ends one is replaced."""
    return folded.replace("§", "¶")


def _weight(product: Product) -> tuple[int, int, float, str]:
    """Order products so that the one in force, then the awaited one, then the newest comes first."""
    return _rank(product), 0 if product.is_cover else 1, -product.ordered_at.timestamp(), product.id


def _rank(product: Product) -> int:
    if product.is_in_force:
        return 0
    return 1 if product.is_waiting else 2
