"""`fields list|import|imports|run-due`: the custom fields of the contract, and files of values imported into them."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from cofanet_desktop.cli import list_checks
from cofanet_desktop.cli.arguments import add_command
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.lists import add_reading, file_refusals, list_file
from cofanet_desktop.cli.sending import send
from cofanet_desktop.domain.bulk import FileStatus

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.domain.field_imports import FieldLine, FieldProblem

_FIELD_HEADINGS = ("Field", "Holds", "Companies", "State", "Id")
_FILE_HEADINGS = ("Imported", "Name", "Status", "Begins", "Lines", "Errors", "Unchanged", "Open", "Id")


def add(verbs: Subcommands) -> None:
    """Add the verbs to those of `fields`."""
    add_command(verbs, "list", "list the fields of the contract", run_list)
    import_ = add_command(verbs, "import", "note the values of a list, now or at a set time", run_import)
    import_.add_argument(
        "file", type=list_file, metavar="FILE", help="completed template, or a list of one's own"
    )
    import_.add_argument(
        "--at",
        type=_moment,
        metavar="MOMENT",
        help="begin then: 2026-04-01T06:00, in the time of this computer; needs the window, `sync` or `run-due` then",
    )
    import_.add_argument(
        "--again", action="store_true", help="import the same file once more; nothing is repeated"
    )
    add_reading(import_)
    imports = add_command(
        verbs, "imports", "list imported files, newest first, or the lines of one", run_imports
    )
    imports.add_argument("id", nargs="?", metavar="ID", help="id of a file, as the list prints it")
    add_command(verbs, "run-due", "begin the imports whose time has come, for a scheduler", run_due_imports)


def run_list(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """List the fields with the number of companies that have a value in each."""
    from cofanet_desktop.services import field_definitions  # loads what few subcommands need

    with call.session() as session:
        found = field_definitions.standing(session)
    document: list[Json] = [
        {
            "id": one.definition.id,
            "name": one.definition.name,
            "kind": one.definition.kind.value,
            "fixed": one.definition.is_fixed,
            "companies": one.companies,
            "state": one.state.value if one.state else None,
        }
        for one in found.fields
    ]
    rows = [
        (
            one.definition.name,
            one.definition.kind.value,
            str(one.companies),
            one.state.value if one.state else "",
            one.definition.id,
        )
        for one in found.fields
    ]
    table = listing(_FIELD_HEADINGS, rows, right=("Companies",), nothing="No field.")
    call.console.answer({"fields": document}, table)
    return Exit.DONE


def run_import(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Import a list, send what it asks, print where each line stands."""
    from cofanet_desktop.services import field_imports  # its workbooks would slow every subcommand down
    from cofanet_desktop.services.line_commands import AlreadyImported

    with call.session() as session:
        with file_refusals():
            checked = field_imports.check(
                session, asked.file, day_first=not asked.month_first, decimal_comma=not asked.decimal_point
            )
        if checked.report.refused and not asked.valid_only:
            call.console.remark("Nothing was imported: lines are refused. Correct them, or add --valid-only.")
            return list_checks.answer(call, checked.report, {"changes": checked.changed})
        try:
            file = field_imports.import_checked(
                session, checked, at=asked.at, valid_only=asked.valid_only, confirmed=asked.again
            )
        except AlreadyImported as error:
            call.console.fail(
                error.rule, str(error), "To import it once more, add --again: nothing is repeated."
            )
            return Exit.REFUSED
        send(call, session)
        file, lines = field_imports.find(session, file.id), field_imports.lines(session, file.id)
    call.console.answer(_file_document(file, lines), _file_text(file, lines))
    return _outcome(file)


def run_imports(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List imported files, or show one."""
    from cofanet_desktop.services import field_imports  # as above

    with call.session() as session:
        if asked.id:
            file = field_imports.find(session, asked.id)
            lines = field_imports.lines(session, asked.id)
            call.console.answer(_file_document(file, lines), _file_text(file, lines))
            return _outcome(file)
        files = field_imports.files(session)
    table = listing(
        _FILE_HEADINGS,
        [_file_row(one) for one in files],
        right=("Lines", "Errors", "Unchanged", "Open"),
        nothing="No file yet.",
    )
    call.console.answer({"files": [_file_summary(one) for one in files]}, table)
    return Exit.DONE


def run_due_imports(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """Begin what is due and send it."""
    from cofanet_desktop.services import field_imports  # as above

    with call.session() as session:
        due = [file.id for file in field_imports.due(session)]
        field_imports.run_due(session)
        if due:
            send(call, session)
        files = [field_imports.find(session, one) for one in due]
    names = ", ".join(file.name for file in files)
    text = f"Begun: {names}." if files else "No import is due."
    call.console.answer({"files": [_file_summary(one) for one in files]}, text)
    return max((_outcome(file) for file in files), default=Exit.DONE)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no moment. Write it as 2026-04-01T06:00.") from error


def _outcome(file: ImportedFile) -> Exit:
    if file.errors:
        return Exit.REFUSED
    return Exit.WAITING if file.open or file.status is FileStatus.SCHEDULED else Exit.DONE


def _file_summary(file: ImportedFile) -> Mapping[str, Json]:
    return {
        "id": file.id,
        "name": file.name,
        "status": file.status.value,
        "lines": file.lines,
        "errors": file.errors,
        "unchanged": file.unchanged,
        "open": file.open,
        "imported_at": file.imported_at.isoformat(),
        "starts_at": file.starts_at.isoformat() if file.starts_at else None,
    }


def _file_document(file: ImportedFile, lines: Sequence[FieldLine]) -> dict[str, Json]:
    return {"file": _file_summary(file), "results": [_line_document(line) for line in lines]}


def _line_document(line: FieldLine) -> Mapping[str, Json]:
    return {
        "line": line.line,
        "status": line.status.value,
        "easy_number": line.easy_number,
        "command": line.command_id,
        "values": {one.field: one.value for one in line.values},
        "errors": [_problem_document(one) for one in line.problems],
    }


def _problem_document(problem: FieldProblem) -> Mapping[str, Json]:
    return {
        "rule": problem.rule,
        "column": str(problem.column) if problem.column else "",
        "value": problem.value,
        "message": str(problem.message),
        "hint": str(problem.hint) if problem.hint else "",
    }


def _file_text(file: ImportedFile, lines: Sequence[FieldLine]) -> str:
    rows = [row for line in lines for row in _line_rows(line)]
    headings = ("Line", "Status", "Easy number", "Column", "Value", "Cause")
    begins = (
        f", begins {file.starts_at.astimezone():%Y-%m-%d %H:%M}"
        if file.is_scheduled and file.starts_at
        else ""
    )
    summary = (
        f"{file.name} ({file.id}): {file.status.value}{begins}, {file.lines} lines, {file.errors} errors,"
        f" {file.unchanged} unchanged, {file.open} open"
    )
    return f"{listing(headings, rows, right=('Line',), nothing='')}\n\n{summary}"


def _line_rows(line: FieldLine) -> list[tuple[str, ...]]:
    begin = (str(line.line), line.status.value, line.easy_number)
    if not line.problems:
        return [(*begin, "", " ".join(f"{one.field}={one.value}" for one in line.values), "")]
    return [
        (
            *begin,
            str(one.column) if one.column else "",
            one.value,
            " ".join(str(part) for part in (one.message, one.hint) if part),
        )
        for one in line.problems
    ]


def _file_row(file: ImportedFile) -> tuple[str, ...]:
    begins = f"{file.starts_at.astimezone():%Y-%m-%d %H:%M}" if file.starts_at else ""
    counts = (file.lines, file.errors, file.unchanged, file.open)
    day = f"{file.imported_at:%Y-%m-%d %H:%M}"
    return day, file.name, file.status.value, begins, *map(str, counts), file.id
