"""What became of each line of a list that was read, and how that is saved for whoever has to correct the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cofanet_desktop.domain.sheets import LineProblem, Row, Sheet
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.cell_reading import Translate
from cofanet_desktop.exchange.csv_list import write_csv


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One line: its number in the file (1 is the first), what it says, what refuses it, what is odd about it."""

    line_number_in_file: int
    row: Row
    problems: tuple[LineProblem, ...] = ()
    """Their `line` is the place among the rows of the report, 0 the first."""
    warnings: tuple[Message, ...] = ()
    given: Mapping[str, str] = field(default_factory=dict)
    """What the file holds, by column key, in the cells that were not understood."""

    @property
    def is_accepted(self) -> bool:
        """Tell whether the line can be imported."""
        return not self.problems

    def value(self, column: str) -> str:
        """Return what the file holds in a column, as text; "" when nothing, or for the line as a whole."""
        given = self.given.get(column)
        value = self.row.get(column)
        return given if given is not None else "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class SheetReport:
    """A list that was read, line by line; blank lines are not in it."""

    file_name: str
    sheet: Sheet
    encoding: str
    """Encoding of a text file, "" for a workbook."""
    rows: tuple[ReadRow, ...]
    ignored_columns: tuple[str, ...] = ()
    """Headings of the file that no column answers to."""
    warnings: tuple[Message, ...] = ()
    """What is to be known of the file as a whole."""

    @property
    def accepted(self) -> int:
        """Return the number of lines that can be imported."""
        return sum(row.is_accepted for row in self.rows)

    @property
    def refused(self) -> int:
        """Return the number of lines that cannot be imported."""
        return len(self.rows) - self.accepted

    def accepted_rows(self) -> list[Row]:
        """Return what the lines that can be imported say, in the order of the file."""
        return [row.row for row in self.rows if row.is_accepted]


REPORT_HEADINGS = (
    QT_TRANSLATE_NOOP("ListReport", "Line"),
    QT_TRANSLATE_NOOP("ListReport", "Result"),
    QT_TRANSLATE_NOOP("ListReport", "Column"),
    QT_TRANSLATE_NOOP("ListReport", "Value"),
    QT_TRANSLATE_NOOP("ListReport", "Cause"),
    QT_TRANSLATE_NOOP("ListReport", "Way out"),
)

_ACCEPTED = QT_TRANSLATE_NOOP("ListReport", "accepted")
_REFUSED = QT_TRANSLATE_NOOP("ListReport", "refused")
_TO_CHECK = QT_TRANSLATE_NOOP("ListReport", "to be checked")


def save_report(report: SheetReport, path: Path, translate: Translate = Message.english) -> int:
    """Write the report as a CSV file that spreadsheets open safely, whole or not at all; return its number of lines.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    headings = [translate(Message("ListReport", heading)) for heading in REPORT_HEADINGS]
    return write_csv(path, headings, _report_lines(report, translate))


def _report_lines(report: SheetReport, translate: Translate) -> Iterator[tuple[str, ...]]:
    accepted, refused, to_check = (
        translate(Message("ListReport", word)) for word in (_ACCEPTED, _REFUSED, _TO_CHECK)
    )
    headings = {one.key: translate(one.label()) for one in report.sheet.columns}
    for warning in report.warnings:
        yield ("", to_check, "", "", translate(warning), "")
    for row in report.rows:
        line = str(row.line_number_in_file)
        for problem in row.problems:
            error = problem.error
            way_out = translate(error.hint) if error.hint else ""
            cause = translate(error.message)
            yield (line, refused, headings.get(problem.column, ""), row.value(problem.column), cause, way_out)
        for warning in row.warnings:
            yield (line, to_check, "", "", translate(warning), "")
        if not row.problems and not row.warnings:
            yield (line, accepted, "", "", "", "")
