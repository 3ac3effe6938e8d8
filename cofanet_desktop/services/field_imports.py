"""Custom fields imported from files (FIELD-3): checked first, then one command per company, now or at a set time.

What a file says is kept, line by line, before anything is asked for; each line then becomes a command in the
transaction that notes its id. Whatever stops the program in between, `run_due` goes on where it stopped.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields, field_sheets
from cofanet_desktop.domain.bulk_files import STATUS_NAMES, ImportKind
from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.field_imports import CANCELLED, FieldProblem, altered, problem_of
from cofanet_desktop.domain.field_sheets import EASY_NUMBER
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing_cells import ColumnKind, ListColumn
from cofanet_desktop.services import field_files
from cofanet_desktop.services.issuing import issue_in, new_id
from cofanet_desktop.services.line_commands import (
    AlreadyImported,
    free_turn,
    issue_lines,
    stop_lines,
    turn,
)
from cofanet_desktop.services.list_form import list_form
from cofanet_desktop.store.bulk_files import BulkFiles, NewFile
from cofanet_desktop.store.field_lines import NewFieldLine, pack_problems, unpack_values
from cofanet_desktop.store.queries import bulk, field_imports

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.domain.field_imports import FieldLine
    from cofanet_desktop.exchange.cell_reading import Translate
    from cofanet_desktop.exchange.sheet_report import ReadRow, SheetReport
    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.bulk_files import ReadyLine
    from cofanet_desktop.store.unit_of_work import UnitOfWork

_NAME = "fields_import"


@dataclass(frozen=True, slots=True)
class CheckedFields:
    """A file that was read and checked under a contract; nothing was changed by that."""

    contract_id: str
    report: SheetReport
    definitions: tuple[FieldDefinition, ...]
    """The fields of the contract when the file was read."""
    sha256: str
    changed: int
    """How many of the accepted lines alter anything."""
    earlier: tuple[ImportedFile, ...] = ()
    """Imports of the same bytes, newest first."""

    @property
    def unchanged(self) -> int:
        """Return how many of the accepted lines say what is so already."""
        return self.report.accepted - self.changed


# Checking ------------------------------------------------------------------------------------------------------


def check(
    session: Session,
    path: Path,
    *,
    translate: Translate = Message.english,
    day_first: bool = True,
    decimal_comma: bool = True,
    cancelled: Callable[[], bool] | None = None,
) -> CheckedFields:
    """Return everything that is wrong with a file, changing nothing; raises what `field_files.read` raises."""
    contract = session.contract()
    sha256 = _sha256(path)
    report = field_files.read(
        session,
        path,
        translate=translate,
        day_first=day_first,
        decimal_comma=decimal_comma,
        cancelled=cancelled,
    )
    changed = len(field_files.changes(session, report))
    with session.store.read() as connection:
        earlier = bulk.same_bytes(connection, sha256, contract.id, ImportKind.FIELDS)
    definitions = custom_fields.definitions(contract)
    return CheckedFields(contract.id, report, definitions, sha256, changed, tuple(earlier))


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""  # reading the file says what is wrong with it


# Importing -----------------------------------------------------------------------------------------------------


def import_checked(
    session: Session,
    checked: CheckedFields,
    *,
    at: datetime | None = None,
    valid_only: bool = False,
    confirmed: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedFile:
    """Import a file just checked, at once or `at` a later moment; one command per company whose values change.

    `progress(done, total)` is called between batches, `cancelled()` asked there: what was asked for stays so. Raises
    AlreadyImported unless `confirmed`, RuleViolation when lines are refused and not `valid_only`, when no line can be
    imported, and when the moment is past.
    """
    _check_importable(checked, valid_only=valid_only)
    if at is not None:
        _check_moment(session, at)
    if checked.earlier and not confirmed:
        raise AlreadyImported(checked.earlier[0])
    file = NewFile(
        id=new_id(),
        name=checked.report.file_name,
        sha256=checked.sha256,
        contract_id=checked.contract_id,
        actor=session.actor,
        kind=ImportKind.FIELDS,
        starts_at=at,
    )
    lines = [_new_line(one, checked) for one in checked.report.rows]
    with turn():
        with session.store.work(f"{_NAME}.keep") as unit:
            now = session.now()
            BulkFiles(unit.connection).add_file(file, now, [line.row(file.id) for line in lines])
            unit.audit.add(now, session.actor, _NAME, None, f"{file.id} {file.name} {file.sha256}")
        if at is None:
            _issue(session, file.id, file.contract_id, progress, cancelled)
    session.on_issued()
    return find(session, file.id)


def _check_importable(checked: CheckedFields, *, valid_only: bool) -> None:
    if not checked.report.accepted:
        raise refused(
            "NO_LINES",
            QT_TRANSLATE_NOOP("Rules", "No line of the file can be imported."),
            QT_TRANSLATE_NOOP("Rules", "Correct the file as the report says, and choose it again."),
        )
    if checked.report.refused and not valid_only:
        raise refused(
            "LINES_REFUSED",
            QT_TRANSLATE_NOOP("Rules", "Lines of the file are refused: {count}."),
            QT_TRANSLATE_NOOP("Rules", "Correct them, or import the valid lines only."),
            count=checked.report.refused,
        )


def _check_moment(session: Session, at: datetime) -> None:
    if at <= session.now():
        raise refused(
            "MOMENT_PAST",
            QT_TRANSLATE_NOOP("Rules", "The moment chosen for the import is past."),
            QT_TRANSLATE_NOOP("Rules", "Choose a later one, or import the file now."),
        )


def _new_line(read: ReadRow, checked: CheckedFields) -> NewFieldLine:
    number = read.value(EASY_NUMBER)
    if read.is_accepted:
        values = field_sheets.field_values(read.row, checked.definitions)
        return NewFieldLine(read.line_number_in_file, number, values)
    return NewFieldLine(read.line_number_in_file, number, problems=tuple(_problems(read, checked.report)))


def _problems(read: ReadRow, report: SheetReport) -> list[FieldProblem]:
    return [
        FieldProblem(
            one.error.rule,
            one.error.message,
            one.error.hint,
            report.sheet.column(one.column).label() if one.column else None,
            read.value(one.column) if one.column else "",
        )
        for one in read.problems
    ]


def _issue(
    session: Session,
    file_id: str,
    contract_id: str,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    def issue(unit: UnitOfWork, batch: Sequence[ReadyLine]) -> None:
        _issue_batch(unit, session, file_id, contract_id, batch)

    return issue_lines(
        session,
        file_id,
        issue,
        cancelled_errors=pack_problems([CANCELLED]),
        name=_NAME,
        progress=progress,
        cancelled=cancelled,
    )


def _issue_batch(
    unit: UnitOfWork, session: Session, file_id: str, contract_id: str, batch: Sequence[ReadyLine]
) -> None:
    """Turn lines into commands, or note that they change nothing, or why they cannot be any."""
    files = BulkFiles(unit.connection)
    commands: dict[int, str] = {}
    unchanged: list[int] = []
    for line in batch:
        entry = unit.entry(contract_id, line.easy_number)
        now = {} if entry is None else custom_fields.values_of(entry)
        values = altered(tuple(unpack_values(line.data)), now)
        if not values:
            unchanged.append(line.line)
            continue
        args = SetFields(contract_id=contract_id, easy_number=line.easy_number, values=values)
        try:
            commands[line.line] = issue_in(unit, session, args).command_id
        except RuleViolation as violation:
            files.set_errors(file_id, line.line, pack_problems([problem_of(violation)]))
    files.set_commands(file_id, commands)
    files.set_unchanged(file_id, unchanged)


# Waiting for a time ----------------------------------------------------------------------------------------------


def run_due(session: Session) -> int:
    """Import what is due or was interrupted; return how many lines were tried, none while an import is under way."""
    with free_turn() as is_free:
        if not is_free:
            return 0
        tried = 0
        for file in due(session):
            tried += _issue(session, file.id, file.contract_id)
    if tried:
        session.on_issued()
    return tried


def due(session: Session) -> list[ImportedFile]:
    """Return the files, of every contract, whose lines wait though their moment has come; the first to start first."""
    with session.store.read() as connection:
        ids = bulk.unfinished(connection, ImportKind.FIELDS, session.now())
        found = (bulk.file(connection, one, ImportKind.FIELDS) for one in ids)
        return [file for file in found if file is not None]


def start_now(
    session: Session,
    file_id: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImportedFile:
    """Import a file that waits for its time at once."""
    file = _waiting(session, file_id)
    with turn():
        with session.store.work(f"{_NAME}.start") as unit:
            BulkFiles(unit.connection).set_start(file_id, session.now())
            unit.audit.add(session.now(), session.actor, f"{_NAME}_now", None, file_id)
        _issue(session, file_id, file.contract_id, progress, cancelled)
    session.on_issued()
    return find(session, file_id)


def postpone(session: Session, file_id: str, at: datetime) -> ImportedFile:
    """Have a file that waits for its time wait for another; raises RuleViolation when that is past."""
    _check_moment(session, at)
    _waiting(session, file_id)
    with session.store.work(f"{_NAME}.postpone") as unit:
        BulkFiles(unit.connection).set_start(file_id, at)
        unit.audit.add(session.now(), session.actor, f"{_NAME}_at", None, f"{file_id} {at.isoformat()}")
    session.on_issued()
    return find(session, file_id)


def call_off(session: Session, file_id: str) -> ImportedFile:
    """Give up a file that waits for its time; nothing of it is asked for."""
    _waiting(session, file_id)
    stop_lines(session, file_id, pack_problems([CANCELLED]), _NAME)
    session.on_issued()
    return find(session, file_id)


def _waiting(session: Session, file_id: str) -> ImportedFile:
    file = find(session, file_id)
    if not file.is_scheduled:
        raise refused(
            "IMPORT_BEGUN",
            QT_TRANSLATE_NOOP("Rules", "This import has begun already."),
            QT_TRANSLATE_NOOP("Rules", "Open the file to see where each line stands."),
        )
    return file


# Following -----------------------------------------------------------------------------------------------------


def files(session: Session) -> list[ImportedFile]:
    """Return the files imported under the contract in use, newest first."""
    with session.store.read() as connection:
        return bulk.files(connection, session.contract().id, ImportKind.FIELDS, session.now())


def find(session: Session, file_id: str) -> ImportedFile:
    """Return one imported file; raises InvalidInput when there is none of that id."""
    with session.store.read() as connection:
        found = bulk.file(connection, file_id, ImportKind.FIELDS, session.now())
    if found is None:
        raise InvalidInput(
            "id",
            "FILE_NOT_FOUND",
            Message("Bulk", QT_TRANSLATE_NOOP("Bulk", "No imported file has this number.")),
            Message("Bulk", QT_TRANSLATE_NOOP("Bulk", "List the imported files to see their numbers.")),
        )
    return found


def lines(session: Session, file_id: str) -> list[FieldLine]:
    """Return the lines of an imported file in their order, each with where it stands."""
    with session.store.read() as connection:
        return field_imports.lines(connection, file_id)


def export_lines(
    session: Session,
    file_id: str,
    target: Path,
    *,
    translate: Translate = Message.english,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write what became of each line to `target` (.xlsx, or .csv), one row a problem; raises what `write_list` raises."""
    from cofanet_desktop.exchange.sheet_writing import write_list  # only few write files

    file, definitions = find(session, file_id), custom_fields.definitions(session.contract())
    columns = (
        ListColumn(translate(Message("FieldImports", heading)), kind, width, is_totalled=False)
        for heading, kind, width in _LIST_COLUMNS
    )
    rows = (row for line in lines(session, file_id) for row in _list_rows(line, definitions, translate))
    form = list_form(session, file.name, columns, translate)
    return write_list(target, form, rows, progress=progress, cancelled=cancelled)


_LIST_COLUMNS = (
    (QT_TRANSLATE_NOOP("FieldImports", "Line"), ColumnKind.INTEGER, 8),
    (QT_TRANSLATE_NOOP("FieldImports", "Result"), ColumnKind.TEXT, 14),
    (QT_TRANSLATE_NOOP("FieldImports", "Easy number"), ColumnKind.TEXT, 18),
    (QT_TRANSLATE_NOOP("FieldImports", "Company"), ColumnKind.TEXT, 34),
    (QT_TRANSLATE_NOOP("FieldImports", "Column"), ColumnKind.TEXT, 22),
    (QT_TRANSLATE_NOOP("FieldImports", "Value"), ColumnKind.TEXT, 34),
    (QT_TRANSLATE_NOOP("FieldImports", "Cause"), ColumnKind.TEXT, 44),
    (QT_TRANSLATE_NOOP("FieldImports", "Way out"), ColumnKind.TEXT, 44),
    (QT_TRANSLATE_NOOP("FieldImports", "Number of the request"), ColumnKind.TEXT, 38),
)


def _list_rows(
    line: FieldLine, definitions: Sequence[FieldDefinition], translate: Translate
) -> list[tuple[str | int, ...]]:
    status = translate(Message("BulkStatus", STATUS_NAMES[line.status]))
    begin = (line.line, status, line.easy_number, line.company)
    if not line.problems:
        named = {one.id: one.label() for one in definitions}
        labels = {key: label if isinstance(label, str) else translate(label) for key, label in named.items()}
        values = " · ".join(f"{labels.get(one.field, '')}: {one.value}" for one in line.values)
        return [(*begin, "", values, "", "", line.command_id or "")]
    return [
        (
            *begin,
            translate(one.column) if one.column else "",
            one.value,
            translate(one.message),
            translate(one.hint) if one.hint else "",
            line.command_id or "",
        )
        for one in line.problems
    ]
