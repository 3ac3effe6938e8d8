"""What became of every line of a list that was checked: as a document, or as a table for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.lists import heading_of, line_errors, remark_on_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.exchange.sheet_report import ReadRow, SheetReport

_HEADINGS = ("Line", "Result", "Column", "Value", "Cause", "Way out")


def answer(call: Invocation, report: SheetReport, more: Mapping[str, Json] | None = None) -> Exit:
    """Print what became of every line; REFUSED when any is. Raises RuleViolation when the list has none."""
    remark_on_file(call, report)
    call.console.answer({**_document(report), **(more or {})}, _text(report))
    return Exit.REFUSED if report.refused else Exit.DONE


def _document(report: SheetReport) -> Mapping[str, Json]:
    return {
        "file": report.file_name,
        "list": report.sheet.id,
        "rows": len(report.rows),
        "accepted": report.accepted,
        "refused": report.refused,
        "ignored_columns": list(report.ignored_columns),
        "warnings": [str(one) for one in report.warnings],
        "results": [
            {
                "line": row.line_number_in_file,
                "errors": line_errors(report, row),
                "warnings": [str(one) for one in row.warnings],
            }
            for row in report.rows
        ],
    }


def _text(report: SheetReport) -> str:
    rows = [line for row in report.rows for line in _said(report, row)]
    total = f"Lines: {len(report.rows)}, accepted: {report.accepted}, refused: {report.refused}."
    return f"{listing(_HEADINGS, rows, right=('Line',), nothing='')}\n\n{total}"


def _said(report: SheetReport, row: ReadRow) -> Iterator[tuple[str, ...]]:
    line = str(row.line_number_in_file)
    for problem in row.problems:
        heading, value = heading_of(report, problem.column), row.value(problem.column)
        yield line, "refused", heading, value, str(problem.error), str(problem.error.hint or "")
    for warning in row.warnings:
        yield line, "to be checked", "", "", str(warning), ""
    if not row.problems and not row.warnings:
        yield line, "accepted", "", "", "", ""
