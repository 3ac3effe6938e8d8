"""The portfolio read model: one line a company, rebuilt in the transaction that changed what it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.folding import fold, search_text
from cofanet_desktop.domain.portfolio import PortfolioRow, ProductCell, token
from cofanet_desktop.domain.products import Family, Product
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlalchemy import Connection

PortfolioKey = tuple[str, str]
"""Contract id and Easy number."""

_CHUNK = 400
_FAMILY_BITS = {Family.INSURANCE: 1, Family.INFORMATION: 2}


def refresh(connection: Connection, keys: Collection[PortfolioKey]) -> None:
    """Bring the lines of these companies up to date; a company without entry leaves the portfolio."""
    ordered = sorted(keys)
    for start in range(0, len(ordered), _CHUNK):
        _refresh_chunk(connection, ordered[start : start + _CHUNK])


def _refresh_chunk(connection: Connection, keys: Sequence[PortfolioKey]) -> None:
    numbers = sorted({easy_number for _, easy_number in keys})
    marks = ",".join("?" * len(numbers))

    def select(sql: str) -> Iterable[Any]:
        return connection.exec_driver_sql(sql.replace("(?)", f"({marks})"), tuple(numbers))

    companies = {r[0]: decode(r[1], Company) for r in select("SELECT id, data FROM company WHERE id IN (?)")}
    entries = [
        decode(r[0], PortfolioEntry) for r in select("SELECT data FROM entry WHERE easy_number IN (?)")
    ]
    products: dict[PortfolioKey, list[Product]] = {}
    for (data,) in select("SELECT data FROM product WHERE easy_number IN (?) ORDER BY ordered_at, id"):
        product = decode(data, Product)
        products.setdefault((product.contract_id, product.easy_number), []).append(product)
    old = {
        (r[0], r[1]): (r[2], r[3])
        for r in select(
            "SELECT p.contract_id, p.easy_number, p.rowid, t.folded FROM portfolio p"
            " JOIN portfolio_text t ON t.rowid = p.rowid WHERE p.easy_number IN (?)"
        )
    }
    wanted = set(keys)
    lines = {
        (entry.contract_id, entry.easy_number): _line(
            entry, companies[entry.easy_number], products.get((entry.contract_id, entry.easy_number), [])
        )
        for entry in entries
        if (entry.contract_id, entry.easy_number) in wanted and entry.easy_number in companies
    }
    _write_lines(connection, lines, old)
    _drop_lines(connection, [old[key][0] for key in wanted if key in old and key not in lines])


def _write_lines(
    connection: Connection,
    lines: dict[PortfolioKey, tuple[PortfolioRow, str, tuple[Any, ...]]],
    old: dict[PortfolioKey, tuple[int, str]],
) -> None:
    changed = [
        ((*columns, encode(row)), old[key][0]) for key, (row, _, columns) in lines.items() if key in old
    ]
    if changed:
        connection.exec_driver_sql(
            "UPDATE portfolio SET sort_name = ?, country = ?, updated_at = ?, status_rank = ?, amount = ?, dra = ?,"
            " families = ?, row = ? WHERE rowid = ?",
            [(*values, rowid) for values, rowid in changed],
        )
    new = [key for key in lines if key not in old]
    next_rowid = (connection.exec_driver_sql("SELECT max(rowid) FROM portfolio").scalar() or 0) + 1
    rowids = {key: old[key][0] for key in lines if key in old} | dict(
        zip(new, range(next_rowid, next_rowid + len(new)), strict=True)
    )
    if new:
        connection.exec_driver_sql(
            "INSERT INTO portfolio (rowid, contract_id, easy_number, sort_name, country, updated_at, status_rank,"
            " amount, dra, families, row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(rowids[key], *key, *lines[key][2], encode(lines[key][0])) for key in new],
        )
    texts = [key for key in lines if key not in old or old[key][1] != lines[key][1]]
    _write_texts(connection, [(rowids[key], key[0], lines[key][1], key in old) for key in texts])


def _write_texts(connection: Connection, texts: list[tuple[int, str, str, bool]]) -> None:
    if not texts:
        return
    replaced = [(rowid,) for rowid, _, _, existed in texts if existed]
    if replaced:
        connection.exec_driver_sql("DELETE FROM portfolio_index WHERE rowid = ?", replaced)
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO portfolio_text (rowid, contract_id, folded) VALUES (?, ?, ?)",
        [text[:3] for text in texts],
    )
    connection.exec_driver_sql(
        "INSERT INTO portfolio_index (rowid, folded) VALUES (?, ?)", [(text[0], text[2]) for text in texts]
    )


def _drop_lines(connection: Connection, rowids: list[int]) -> None:
    gone = [(rowid,) for rowid in rowids]
    if gone:
        for table in ("portfolio", "portfolio_text", "portfolio_index"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", gone)  # noqa: S608 - fixed names


def _line(
    entry: PortfolioEntry, company: Company, products: list[Product]
) -> tuple[PortfolioRow, str, tuple[Any, ...]]:
    """Return a line, the text it is found by, and the columns it is sorted by."""
    products = sorted(products, key=_weight)
    cells = tuple(
        ProductCell(
            p.id, p.code, p.status, p.granted or p.requested, p.rating, len(p.history) + 1, p.is_waiting
        )
        for p in products
    )
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
    )
    amount = next((int(c.amount.amount * 100) for c in cells if c.amount), -1)
    columns = (
        fold(company.name),
        company.country,
        stamp(entry.updated_at),
        _rank(products[0]) if products else 99,
        amount,
        -1 if entry.dra is None else entry.dra,
        sum({_FAMILY_BITS[p.family] for p in products}),
    )
    return row, _folded(row), columns


def _folded(row: PortfolioRow) -> str:
    """Return what the line is found by: its words folded, its codes as marks, its amounts as bare digits."""
    marks = [token(row.country), token("dra", "none" if row.dra is None else str(row.dra))]
    for cell in row.products:
        marks += [token(cell.code, cell.status), token(cell.code), token(cell.status)]
        if cell.is_waiting:
            marks += [token("waiting"), token(cell.code, "waiting")]
    amounts = {f"{c.amount.amount:f}{c.amount.currency.lower()}" for c in row.products if c.amount}
    words = search_text(row.name, row.local_name, row.city, row.easy_number, row.customer_reference)
    shown = [words, *sorted(amounts), *(c.rating.lower() for c in row.products if c.rating)]
    return " ".join([*shown, row.updated_at.date().isoformat(), *dict.fromkeys(marks)])


def _weight(product: Product) -> tuple[int, int, float]:
    """Order products so that the one in force, then the awaited one, then the newest comes first."""
    return _rank(product), 0 if product.is_cover else 1, -product.ordered_at.timestamp()


def _rank(product: Product) -> int:
    if product.is_in_force:
        return 0
    return 1 if product.is_waiting else 2
