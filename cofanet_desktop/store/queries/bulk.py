"""Imported files and their lines, and what stands on many companies at once."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.bulk_files import (
    FAILED,
    OPEN,
    STATUS_OF,
    ImportedFile,
    ImportedLine,
    ImportKind,
    LineStatus,
)
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.store.bulk_files import unpack_problems
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from sqlalchemy import Connection

_FILE = "SELECT id, name, sha256, imported_at, contract_id, actor, lines, starts_at FROM bulk_file"


def files(
    connection: Connection,
    contract_id: str,
    kind: ImportKind = ImportKind.ORDERS,
    now: datetime | None = None,
) -> list[ImportedFile]:
    """Return the files of a kind imported under a contract, newest first; those to start after `now` are scheduled."""
    rows = connection.exec_driver_sql(
        f"{_FILE} WHERE contract_id = ? AND kind = ? ORDER BY imported_at DESC, id DESC",
        (contract_id, kind.value),
    )
    return _with_counts(connection, rows.all(), now)


def same_bytes(
    connection: Connection, sha256: str, contract_id: str, kind: ImportKind = ImportKind.ORDERS
) -> list[ImportedFile]:
    """Return the files of a kind and of the same content imported before under a contract, newest first."""
    rows = connection.exec_driver_sql(
        f"{_FILE} WHERE sha256 = ? AND contract_id = ? AND kind = ? ORDER BY imported_at DESC, id DESC",
        (sha256, contract_id, kind.value),
    )
    return _with_counts(connection, rows.all())


def file(
    connection: Connection, file_id: str, kind: ImportKind = ImportKind.ORDERS, now: datetime | None = None
) -> ImportedFile | None:
    """Return one imported file of a kind; one to start after `now` is scheduled."""
    rows = connection.exec_driver_sql(f"{_FILE} WHERE id = ? AND kind = ?", (file_id, kind.value))
    return next(iter(_with_counts(connection, rows.all(), now)), None)


def unfinished(
    connection: Connection, kind: ImportKind = ImportKind.ORDERS, now: datetime | None = None
) -> list[str]:
    """Return the ids of the files that have lines still to become commands, oldest first.

    With `now`, files that start later are left out.
    """
    due = "" if now is None else " AND (starts_at IS NULL OR starts_at <= ?)"
    rows = connection.exec_driver_sql(
        f"SELECT id FROM bulk_file WHERE kind = ?{due}"
        " AND id IN (SELECT file_id FROM bulk_line WHERE waits = 1) ORDER BY coalesce(starts_at, imported_at), id",
        (kind.value,) if now is None else (kind.value, stamp(now)),
    )
    return [row[0] for row in rows]


def _with_counts(
    connection: Connection, rows: Iterable[Any], now: datetime | None = None
) -> list[ImportedFile]:
    found = list(rows)
    counts = _counts(connection, [row[0] for row in found])
    return [_file(row, counts[row[0]], now) for row in found]


def _file(row: Any, counts: Counter[LineStatus], now: datetime | None) -> ImportedFile:
    starts_at = datetime.fromisoformat(row[7]) if row[7] else None
    is_to_come = starts_at is not None and now is not None and starts_at > now
    return ImportedFile(
        id=row[0],
        name=row[1],
        sha256=row[2],
        imported_at=datetime.fromisoformat(row[3]),
        contract_id=row[4],
        actor=row[5],
        lines=int(row[6]),
        errors=sum(count for status, count in counts.items() if status in FAILED),
        open=sum(count for status, count in counts.items() if status in OPEN),
        unchanged=counts[LineStatus.UNCHANGED],
        starts_at=starts_at,
        is_scheduled=is_to_come and counts[LineStatus.WAITING] > 0,
    )


def _counts(connection: Connection, file_ids: list[str]) -> dict[str, Counter[LineStatus]]:
    """Return how many lines of each file stand where; withdrawn ones are followed to what replaced them."""
    counts: dict[str, Counter[LineStatus]] = {one: Counter() for one in file_ids}
    wanted = json.dumps(file_ids)
    rows = connection.exec_driver_sql(
        "SELECT l.file_id, l.waits, o.state, l.errors IS NULL, count(*) FROM json_each(?) f"
        " CROSS JOIN bulk_line l ON l.file_id = f.value"
        " LEFT JOIN outbox o ON o.id = l.command_id WHERE o.state IS NOT 'discarded' GROUP BY 1, 2, 3, 4",
        (wanted,),
    )
    for file_id, waits, state, is_fine, count in rows:
        counts[file_id][_status(waits, state, is_fine=is_fine)] += count
    successors = _successors(connection)
    rows = connection.exec_driver_sql(
        "SELECT l.file_id, l.command_id FROM json_each(?) f CROSS JOIN bulk_line l ON l.file_id = f.value"
        " JOIN outbox o ON o.id = l.command_id WHERE o.state = 'discarded'",
        (wanted,),
    )
    for file_id, command_id in rows:
        newest = successors.get(command_id, _Successor(command_id, "discarded"))
        counts[file_id][_status(0, newest.state, is_fine=True)] += 1
    return counts


def _status(waits: int, state: str | None, *, is_fine: bool) -> LineStatus:
    """Return where a line stands by the state of its command; one that is fine without any changed nothing."""
    if state is not None:
        return STATUS_OF[State(state)]
    if waits:
        return LineStatus.WAITING
    return LineStatus.UNCHANGED if is_fine else LineStatus.REJECTED


@dataclass(frozen=True, slots=True)
class _Successor:
    """The newest command that replaced another one."""

    id: str
    state: str
    problem: bytes | None = None


def _successors(connection: Connection) -> dict[str, _Successor]:
    """Return, for each command that was corrected or sent again as another, the newest one in its place."""
    rows = connection.exec_driver_sql(
        "SELECT replaces, id, state, coalesce(problem, warning) FROM outbox WHERE replaces IS NOT NULL ORDER BY ord DESC"
    )
    found: dict[str, _Successor] = {}
    for replaced, one, state, problem in rows:
        found[replaced] = found.get(one, _Successor(one, state, problem))
    return found


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line as it is kept, and what became of its command, or of the newest one in its place."""

    line: int
    text: str
    easy_number: str | None
    status: LineStatus
    errors: bytes | None
    warnings: bytes | None
    data: bytes | None
    command_id: str | None
    refusal: Problem | None


def kept_lines(connection: Connection, file_id: str) -> list[KeptLine]:
    """Return the lines of a file in their order, each with where it stands."""
    rows = connection.exec_driver_sql(
        "SELECT l.line, l.text, l.easy_number, l.errors, l.warnings, l.data, l.command_id, l.waits, o.state,"
        " coalesce(o.problem, o.warning) FROM bulk_line l LEFT JOIN outbox o ON o.id = l.command_id"
        " WHERE l.file_id = ? ORDER BY l.line",
        (file_id,),
    )
    successors = _successors(connection)
    return [_kept(row, successors) for row in rows]


def _kept(row: Any, successors: dict[str, _Successor]) -> KeptLine:
    number, text, easy_number, errors, warnings, data, command_id, waits, state, problem = row
    newest = _Successor(command_id, state, problem)
    if state == "discarded":
        newest = successors.get(newest.id, newest)
    return KeptLine(
        line=number,
        text=text,
        easy_number=easy_number,
        status=_status(waits, newest.state, is_fine=errors is None),
        errors=errors,
        warnings=warnings,
        data=data,
        command_id=newest.id,
        refusal=None if newest.problem is None else decode(newest.problem, Problem),
    )


def lines(connection: Connection, file_id: str) -> list[ImportedLine]:
    """Return the lines of a file of orders in their order, each with where it stands."""
    return [
        ImportedLine(
            line=one.line,
            text=one.text,
            easy_number=one.easy_number,
            status=one.status,
            errors=unpack_problems(one.errors),
            warnings=unpack_problems(one.warnings),
            command_id=one.command_id,
            refusal=one.refusal,
        )
        for one in kept_lines(connection, file_id)
    ]


def holdings(
    connection: Connection, contract_id: str, easy_numbers: Collection[str]
) -> tuple[set[str], dict[str, list[Product]]]:
    """Return which of these companies a contract's portfolio holds, and their products, oldest first."""
    wanted = json.dumps(list(easy_numbers))
    held = connection.exec_driver_sql(
        "SELECT k.value FROM json_each(?) k CROSS JOIN entry e ON e.id = ? || '/' || k.value",
        (wanted, contract_id),
    )
    rows = connection.exec_driver_sql(
        "SELECT p.easy_number, p.data FROM json_each(?) k CROSS JOIN product p"
        " ON p.easy_number = k.value AND p.contract_id = ? ORDER BY p.ordered_at, p.id",
        (wanted, contract_id),
    )
    products: dict[str, list[Product]] = {}
    for easy_number, data in rows.all():
        products.setdefault(easy_number, []).append(decode(data, Product))
    return {row[0] for row in held.all()}, products
