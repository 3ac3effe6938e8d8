"""Lists given as files (invoices, payments, plans, turnover): read, refused line by line, and their templates."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.text import Message

if TYPE_CHECKING:
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.sheets import Row, Sheet
    from cofanet_desktop.exchange.sheet_reading import Check
    from cofanet_desktop.exchange.sheet_report import ReadRow, SheetReport

_NO_FILE = frozenset({"FILE_NOT_READABLE", "NOT_A_FILE"})
_TEMPLATE_ENDINGS = (".xlsx", ".csv")
_HEADINGS = ("File", "Line", "Column", "Value", "Cause", "Way out")


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take the options of a subcommand that reads lists."""
    parser.add_argument(
        "--valid-only", action="store_true", help="go on with the valid lines when others are not"
    )
    add_region(parser)


def add_region(parser: argparse.ArgumentParser) -> None:
    """Let `parser` take the options that say how dates and numbers of text files are meant."""
    parser.add_argument(
        "--month-first",
        action="store_true",
        help="in text files 03/04/2026 is March the 4th, not April the 3rd",
    )
    parser.add_argument(
        "--decimal-point",
        action="store_true",
        help="in text files 1,234 is over a thousand, not 1 and 234/1000",
    )


def list_file(text: str) -> Path:
    """Return a list to be read."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of the file is empty.")
    return Path(text)


def template_file(text: str) -> Path:
    """Return a template to be written, of a kind that can be."""
    path = Path(text)
    if path.suffix.lower() not in _TEMPLATE_ENDINGS:
        raise argparse.ArgumentTypeError(f"{text!r} is no template. Let its name end in .xlsx or .csv.")
    return path


class Lists:
    """The lists of one request: `accepted` gives the lines that can be taken, `refused` says whether to go on."""

    def __init__(self, call: Invocation, asked: argparse.Namespace) -> None:
        """Read as the options say."""
        self._call = call
        self._asked = asked
        self._reports: list[SheetReport] = []

    def accepted(self, file: Path | None, sheet: Sheet, check: Check) -> list[Row]:
        """Return the lines of a file that nothing refuses, none without a file.

        Raises InvalidInput when there is no such file, RuleViolation when it is refused as a whole.
        """
        if file is None:
            return []
        from cofanet_desktop.services import (
            line_import,
        )  # its workbooks are slow to import, and rarely needed

        with file_refusals():
            report = line_import.read(
                file,
                sheet,
                check=check,
                day_first=not self._asked.month_first,
                decimal_comma=not self._asked.decimal_point,
            )
        remark_on_file(self._call, report)
        self._reports.append(report)
        return report.accepted_rows()

    @property
    def has_refused(self) -> bool:
        """Tell whether a line of any list was refused."""
        return any(report.refused for report in self._reports)

    def refused(self) -> bool:
        """Tell whether the refused lines stop the request, and then print them.

        With --valid-only they do not, unless they are all there is in a list.
        """
        goes_on = self._asked.valid_only and all(report.accepted for report in self._reports)
        if not self.has_refused or goes_on:
            return False
        lines = sum(report.refused for report in self._reports)
        stop = RuleViolation(
            "LINES_REFUSED",
            Message("", "Nothing was done: lines refused: {lines}.", {"lines": lines}),
            Message("", "Correct them, or add --valid-only to go on with the others."),
        )
        problem: Json = {"rule": stop.rule, "message": str(stop), "hint": str(stop.hint)}
        self._call.console.answer(
            {"error": problem, **self.document()}, f"{self.text()}\n\n{stop} {stop.hint}"
        )
        return True

    def document(self) -> Mapping[str, Json]:
        """Return what became of the lines of each list."""
        return {"lists": [_document(report) for report in self._reports]}

    def text(self) -> str:
        """Return the refused lines as a table; empty when there are none."""
        rows = [row for report in self._reports for row in _refused_rows(report)]
        return listing(_HEADINGS, rows, right=("Line",), nothing="")

    def remark(self) -> None:
        """Tell a person which lines were left out."""
        for report in self._reports:
            for row in _refused_rows(report):
                self._call.console.remark("Left out: " + " · ".join(cell for cell in row if cell))

    def ending(self, code: Exit) -> Exit:
        """Return the exit code of a request that ended with `code`: lines left out count like failed ones."""
        return Exit.REFUSED if self.has_refused else code


@contextmanager
def file_refusals() -> Iterator[None]:
    """Let what refuses a file as a whole end like a rule; InvalidInput remains that there is no such file."""
    try:
        yield
    except InvalidInput as error:
        if error.rule in _NO_FILE:
            raise
        raise RuleViolation(error.rule, error.message, error.hint) from error


def remark_on_file(call: Invocation, report: SheetReport) -> None:
    """Tell a person what is odd about a file that was read; raises RuleViolation when it has no line."""
    if not report.rows:  # as an answer it would take back what was filled in before
        raise _without_lines(report.file_name)
    for warning in report.warnings:
        call.console.remark(f"{report.file_name}: {warning}")
    if report.ignored_columns:
        call.console.remark(f"{report.file_name}: not read: {', '.join(report.ignored_columns)}")


def _without_lines(file_name: str) -> RuleViolation:
    return RuleViolation(
        "NO_LINES",
        Message("", "{file} has headings and no line below them.", {"file": file_name}),
        Message("", "Fill it in, or leave it out."),
    )


def _document(report: SheetReport) -> Mapping[str, Json]:
    return {
        "file": report.file_name,
        "list": report.sheet.id,
        "lines": len(report.rows),
        "accepted": report.accepted,
        "refused": report.refused,
        "ignored_columns": list(report.ignored_columns),
        "results": [_line_document(report, row) for row in report.rows if row.problems],
    }


def _line_document(report: SheetReport, row: ReadRow) -> Mapping[str, Json]:
    return {"line": row.line_number_in_file, "errors": line_errors(report, row)}


def line_errors(report: SheetReport, row: ReadRow) -> Sequence[Json]:
    """Return everything that refuses a line, as JSON."""
    return [
        {
            "column": heading_of(report, problem.column),
            "value": row.value(problem.column),
            "rule": problem.error.rule,
            "message": str(problem.error),
            "hint": str(problem.error.hint or ""),
        }
        for problem in row.problems
    ]


def _refused_rows(report: SheetReport) -> Sequence[tuple[str, ...]]:
    return [
        (
            report.file_name,
            str(row.line_number_in_file),
            heading_of(report, problem.column),
            row.value(problem.column),
            str(problem.error),
            str(problem.error.hint or ""),
        )
        for row in report.rows
        for problem in row.problems
    ]


def heading_of(report: SheetReport, column: str) -> str:
    """Return the English heading of a column; "" for the line as a whole."""
    return report.sheet.column(column).heading if column else ""


def write_template(call: Invocation, sheet: Sheet, file: Path) -> Exit:
    """Write the template of a list and say where it is; an existing file is replaced."""
    from cofanet_desktop.services import line_import  # its workbooks would slow every subcommand down

    line_import.write_template(sheet, file)
    return template_written(call, sheet.id, file)


def template_written(call: Invocation, list_id: str, file: Path) -> Exit:
    """Say where a template is."""
    call.console.answer({"list": list_id, "file": str(file)}, f"Saved: {file}")
    return Exit.DONE
