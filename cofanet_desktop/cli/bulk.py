"""`bulk check|import|list|show|build`: bulk order files."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.sending import send
from cofanet_desktop.domain.bulk import transliterate
from cofanet_desktop.domain.bulk_files import LineStatus
from cofanet_desktop.services import bulk, bulk_building
from cofanet_desktop.services.line_commands import AlreadyImported

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.bulk_errors import Problem
    from cofanet_desktop.domain.bulk_files import ImportedFile, ImportedLine
    from cofanet_desktop.exchange.bulk import CheckedFile
    from cofanet_desktop.exchange.bulk_building import Built, CellNote

_FILE_HEADINGS = ("Imported", "Name", "Status", "Lines", "Errors", "Open", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "bulk", "check and import bulk order files")
    check = add_command(
        verbs, "check", "find everything that is wrong with a file, sending nothing", run_check
    )
    check.add_argument("file", type=Path, metavar="FILE", help="bulk order file")
    import_ = add_command(verbs, "import", "order every valid line of a file", run_import)
    import_.add_argument("file", type=Path, metavar="FILE", help="bulk order file")
    import_.add_argument(
        "--yes",
        "--again",
        dest="again",
        action="store_true",
        help="import the same file once more; accepted lines are not repeated",
    )
    add_command(verbs, "list", "list imported files, newest first", run_list)
    show = add_command(verbs, "show", "show where each line of an imported file stands", run_show)
    show.add_argument("id", metavar="ID", help="id of the file, as `list` prints it")
    build = add_command(
        verbs, "build", "make a bulk order file of an Excel or CSV list, sending nothing", run_build
    )
    build.add_argument("file", type=Path, metavar="FILE", help="list with headings (.xlsx or .csv)")
    build.add_argument("--mapping", required=True, metavar="NAME", help="mapping kept in the window")
    build.add_argument("--out", required=True, type=Path, metavar="FILE", help="bulk order file to write")
    build.add_argument("--decimal-point", action="store_true", help="1,234 in a text is above a thousand")
    build.add_argument("--transliterate", action="store_true", help="write accents as plain letters")


def run_check(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Check a file."""
    with call.session() as session:
        checked = bulk.check(session, asked.file, offline=call.is_offline)
    call.console.answer(_check_document(checked), _check_text(checked))
    return Exit.REFUSED if checked.problems or checked.rejected else Exit.DONE


def run_import(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Import a file, send what it asks, print where each line stands."""
    with call.session() as session:
        try:
            file = bulk.import_file(session, asked.file, confirmed=asked.again, offline=call.is_offline)
        except AlreadyImported as error:
            call.console.fail(
                error.rule,
                str(error),
                "To import it once more, add --yes: accepted lines are not repeated.",
            )
            return Exit.REFUSED
        send(call, session)
        file, lines = bulk.file(session, file.id), bulk.lines(session, file.id)
    call.console.answer(_file_document(file, lines), _file_text(file, lines))
    return _outcome(file)


def run_list(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """List imported files."""
    with call.session() as session:
        files = bulk.files(session)
    table = listing(
        _FILE_HEADINGS,
        [_file_row(one) for one in files],
        right=("Lines", "Errors", "Open"),
        nothing="No file yet.",
    )
    call.console.answer({"files": [_file_summary(one) for one in files]}, table)
    return Exit.DONE


def run_show(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Show an imported file."""
    with call.session() as session:
        file = bulk.file(session, asked.id)
        lines = bulk.lines(session, asked.id)
    call.console.answer(_file_document(file, lines), _file_text(file, lines))
    return _outcome(file)


def run_build(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Make a file of a list; every value that could not be taken as it is is told, and stays in its line."""
    with call.session() as session:
        built = bulk_building.build_by_name(
            session, asked.file, asked.mapping, decimal_comma=not asked.decimal_point
        )
    texts = [transliterate(text) for text in built.texts] if asked.transliterate else built.texts
    bulk.save(asked.out, texts)
    call.console.answer(
        {
            "lines": len(built.lines),
            "errors": built.errors,
            "notes": [_note_document(one) for one in built.notes],
        },
        _built_text(built),
    )
    return Exit.REFUSED if built.errors else Exit.DONE


def _note_document(note: CellNote) -> Mapping[str, Json]:
    return {
        "row": note.row,
        "column": note.column,
        "value": note.value,
        "error": note.is_error,
        "message": str(note.message),
        "hint": str(note.hint) if note.hint else None,
    }


def _built_text(built: Built) -> str:
    rows = [
        (
            str(one.row),
            one.column,
            one.value,
            "error" if one.is_error else "remark",
            " ".join(str(message) for message in (one.message, one.hint) if message),
        )
        for one in built.notes
    ]
    summary = f"{len(built.lines)} lines written, {built.errors} values could not be taken as they are."
    if not rows:
        return summary
    table = listing(("Row", "Column", "Value", "Kind", "Cause"), rows, right=("Row",), nothing="")
    return f"{table}\n\n{summary}"


def _outcome(file: ImportedFile) -> Exit:
    if file.errors:
        return Exit.REFUSED
    return Exit.WAITING if file.open else Exit.DONE


def _check_document(checked: CheckedFile) -> dict[str, Json]:
    return {
        "lines": len(checked.results),
        "accepted": checked.accepted,
        "rejected": checked.rejected,
        "blank": checked.blank_lines,
        "problems": [problem.code.value for problem in checked.problems],
        "results": json_shapes.bulk_results(checked.results),
    }


def _check_text(checked: CheckedFile) -> str:
    rows = [("", "", "error", *_problem_cells(one)) for one in checked.problems]
    for result in checked.results:
        for kind, some in (("error", result.errors), ("warning", result.warnings)):
            rows += [(str(result.line), _field(one), kind, *_problem_cells(one)) for one in some]
    summary = f"{len(checked.results)} lines: {checked.accepted} can be ordered, {checked.rejected} cannot."
    if not rows:
        return summary
    return (
        listing(("Line", "Field", "Kind", "Code", "Cause"), rows, right=("Line",), nothing="")
        + f"\n\n{summary}"
    )


def _problem_cells(problem: Problem) -> tuple[str, str]:
    said = (*problem.sentences, problem.way_out)
    return problem.code.value, " ".join(str(message) for message in said if message)


def _field(problem: Problem) -> str:
    return problem.field_name or ""


def _file_summary(file: ImportedFile) -> Mapping[str, Json]:
    return {
        "id": file.id,
        "name": file.name,
        "status": file.status.value,
        "lines": file.lines,
        "errors": file.errors,
        "open": file.open,
        "imported_at": file.imported_at.isoformat(),
    }


def _file_document(file: ImportedFile, lines: Sequence[ImportedLine]) -> dict[str, Json]:
    return {"file": _file_summary(file), "results": [_line_document(line) for line in lines]}


def _line_document(line: ImportedLine) -> Mapping[str, Json]:
    errors = [problem.code.value for problem in line.errors]
    if line.status is LineStatus.REFUSED and line.refusal is not None:
        errors.append(line.refusal.rule)
    return {
        "line": line.line,
        "status": line.status.value,
        "easy_number": line.easy_number,
        "command": line.command_id,
        "errors": errors,
        "warnings": [problem.code.value for problem in line.warnings],
        "details": [str(message) for message in line.details()],
    }


def _file_text(file: ImportedFile, lines: Sequence[ImportedLine]) -> str:
    rows = [
        (str(line.line), line.status.value, line.text, " ".join(str(message) for message in line.details()))
        for line in lines
    ]
    table = listing(("Line", "Status", "Text", "Details"), rows, right=("Line",), nothing="")
    summary = f"{file.name} ({file.id}): {file.status.value}, {file.lines} lines, {file.errors} errors, {file.open} open"
    return f"{table}\n\n{summary}"


def _file_row(file: ImportedFile) -> tuple[str, ...]:
    day = f"{file.imported_at:%Y-%m-%d %H:%M}"
    return day, file.name, file.status.value, str(file.lines), str(file.errors), str(file.open), file.id
