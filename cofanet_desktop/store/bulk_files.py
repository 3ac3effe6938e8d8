"""Imported files in the store: every line with its errors, or with the command it became."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.bulk_errors import Cause, Notice, Problem
from cofanet_desktop.domain.bulk_files import ImportKind
from cofanet_desktop.domain.text import Packed, pack, unpack
from cofanet_desktop.store.records import stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.bulk import LineResult


@dataclass(frozen=True, slots=True)
class StoredProblem:
    """A problem of a line as it is kept, its sentences packed."""

    code: str
    field: int | None = None
    detail: Packed | None = None
    hint: Packed | None = None
    is_told_by_detail: bool = False


def pack_problems(problems: Iterable[Problem]) -> bytes | None:
    """Return problems in the form they are kept in; None when there are none."""
    packed = [
        StoredProblem(
            one.code.value,
            one.field,
            pack(one.detail) if one.detail else None,
            pack(one.hint) if one.hint else None,
            one.is_told_by_detail,
        )
        for one in problems
    ]
    return encode(packed) if packed else None


def unpack_problems(data: bytes | None) -> tuple[Problem, ...]:
    """Return the problems kept in `data`."""
    if data is None:
        return ()
    return tuple(
        Problem(
            Cause(one.code) if one.code in set(Cause) else Notice(one.code),
            one.field,
            unpack(one.detail) if one.detail else None,
            unpack(one.hint) if one.hint else None,
            one.is_told_by_detail,
        )
        for one in decode(data, list[StoredProblem])
    )


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """A line that is to become a command on the company of that Easy number."""

    line: int
    text: str
    easy_number: str
    data: bytes | None = None
    """What it says, where that was understood when the file was read."""


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file that is to be kept; its lines are asked for from `starts_at` on, at once where that is None."""

    id: str
    name: str
    sha256: str
    contract_id: str
    actor: str
    kind: ImportKind = ImportKind.ORDERS
    starts_at: datetime | None = None


COLUMNS = ("file_id", "line", "text", "easy_number", "errors", "warnings", "command_id", "waits", "data")
"""What is kept of a line."""


class BulkFiles:
    """The imported files of one store, written within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def add(
        self,
        file_id: str,
        *,
        name: str,
        sha256: str,
        contract_id: str,
        actor: str,
        at: datetime,
        results: Sequence[LineResult],
        done: Mapping[tuple[int, str], str],
    ) -> None:
        """Keep a file of orders with what the check says of its lines; one whose company was not verified waits for that.

        `done` maps number and text of lines imported before to their commands, which are not asked for again.
        """
        rows = [_row(file_id, result, done.get((result.line, result.text))) for result in results]
        file = NewFile(file_id, name, sha256, contract_id, actor)
        self.add_file(file, at, rows)

    def add_file(self, file: NewFile, at: datetime, lines: Sequence[tuple[object, ...]]) -> None:
        """Keep a file with its lines, each as the values of COLUMNS."""
        self._connection.exec_driver_sql(
            "INSERT INTO bulk_file (id, name, sha256, imported_at, contract_id, actor, lines, kind, starts_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file.id,
                file.name,
                file.sha256,
                stamp(at),
                file.contract_id,
                file.actor,
                len(lines),
                file.kind.value,
                stamp(file.starts_at) if file.starts_at else None,
            ),
        )
        if lines:
            marks = ", ".join("?" * len(COLUMNS))
            self._connection.exec_driver_sql(
                f"INSERT INTO bulk_line ({', '.join(COLUMNS)}) VALUES ({marks})", list(lines)
            )

    def set_start(self, file_id: str, at: datetime) -> None:
        """Have the lines of a file that still wait be asked for from `at` on."""
        self._connection.exec_driver_sql(
            "UPDATE bulk_file SET starts_at = ? WHERE id = ?", (stamp(at), file_id)
        )

    def done(self, sha256: str, contract_id: str) -> dict[tuple[int, str], str]:
        """Return the commands that came of earlier imports of the same bytes, by number and text of the line.

        Those that were refused or withdrawn are left out: they may be asked for again.
        """
        rows = self._connection.exec_driver_sql(
            "SELECT l.line, l.text, l.command_id FROM bulk_file f JOIN bulk_line l ON l.file_id = f.id"
            " JOIN outbox o ON o.id = l.command_id WHERE f.sha256 = ? AND f.contract_id = ?"
            " AND o.state NOT IN ('refused', 'held', 'discarded')",
            (sha256, contract_id),
        )
        return {(row[0], row[1]): row[2] for row in rows}

    def ready(self, file_id: str, limit: int) -> list[ReadyLine]:
        """Return the next lines that can become commands, in file order."""
        rows = self._connection.exec_driver_sql(
            "SELECT line, text, easy_number, data FROM bulk_line WHERE file_id = ? AND waits = 1"
            " AND easy_number IS NOT NULL ORDER BY line LIMIT ?",
            (file_id, limit),
        )
        return [ReadyLine(*row) for row in rows]

    def count_ready(self, file_id: str) -> int:
        """Return how many lines can become commands."""
        sql = "SELECT count(*) FROM bulk_line WHERE file_id = ? AND waits = 1 AND easy_number IS NOT NULL"
        return int(self._connection.exec_driver_sql(sql, (file_id,)).scalar() or 0)

    def texts(self, file_id: str, *, only_unverified: bool = False) -> dict[int, str]:
        """Return the lines of a file by number, or those of them whose company is still to be looked up."""
        some = " AND waits = 1 AND easy_number IS NULL" if only_unverified else ""
        rows = self._connection.exec_driver_sql(
            f"SELECT line, text FROM bulk_line WHERE file_id = ?{some} ORDER BY line",
            (file_id,),
        )
        return {row[0]: row[1] for row in rows}

    def verify(self, file_id: str, result: LineResult) -> None:
        """Note what was found of a line that waited to have its company looked up."""
        errors = pack_problems(result.errors)
        self._connection.exec_driver_sql(
            "UPDATE bulk_line SET easy_number = ?, errors = ?, warnings = ?, waits = ? WHERE file_id = ? AND line = ?",
            (
                result.company,
                errors,
                pack_problems(result.warnings),
                int(errors is None),
                file_id,
                result.line,
            ),
        )

    def set_command(self, file_id: str, line: int, command_id: str) -> None:
        """Note the command a line became, in the transaction that queued it."""
        self._connection.exec_driver_sql(
            "UPDATE bulk_line SET command_id = ?, waits = 0 WHERE file_id = ? AND line = ?",
            (command_id, file_id, line),
        )

    def set_commands(self, file_id: str, commands: Mapping[int, str]) -> None:
        """Note the commands that lines became, by line, in the transaction that queued them."""
        if commands:
            self._connection.exec_driver_sql(
                "UPDATE bulk_line SET command_id = ?, waits = 0 WHERE file_id = ? AND line = ?",
                [(command_id, file_id, line) for line, command_id in commands.items()],
            )

    def set_unchanged(self, file_id: str, lines: Sequence[int]) -> None:
        """Note that there was nothing to ask for: what these lines say was so already."""
        if lines:
            self._connection.exec_driver_sql(
                "UPDATE bulk_line SET errors = NULL, waits = 0 WHERE file_id = ? AND line = ?",
                [(file_id, line) for line in lines],
            )

    def set_errors(self, file_id: str, line: int, errors: bytes | None) -> None:
        """Note why a line comes to nothing, its problems packed."""
        self._connection.exec_driver_sql(
            "UPDATE bulk_line SET errors = ?, waits = 0 WHERE file_id = ? AND line = ?",
            (errors, file_id, line),
        )

    def stop(self, file_id: str, errors: bytes | None) -> None:
        """Have every line that still waits come to nothing, for the problems packed in `errors`."""
        self._connection.exec_driver_sql(
            "UPDATE bulk_line SET errors = ?, waits = 0 WHERE file_id = ? AND waits = 1",
            (errors, file_id),
        )


def _row(file_id: str, result: LineResult, command_id: str | None) -> tuple[object, ...]:
    is_verified = all(warning.code is not Notice.NOT_VERIFIED_OFFLINE for warning in result.warnings)
    company = result.company if is_verified else None
    warnings = pack_problems(result.warnings)
    if command_id is not None:
        return file_id, result.line, result.text, company, None, warnings, command_id, 0, None
    errors = pack_problems(result.errors)
    return file_id, result.line, result.text, company, errors, warnings, None, int(errors is None), None
