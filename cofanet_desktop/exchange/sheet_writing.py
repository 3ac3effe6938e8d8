"""Lists written to files: the one way every list shown in the program leaves it, as a workbook or as a CSV file.

A workbook (.xlsx) holds real dates and numbers, texts that stay texts (leading zeros, nothing becomes a formula),
headings that stay in sight, filters, totals, and the notes on every printed page and on a sheet of their own. A CSV file
(UTF-8 with mark, semicolons, ISO dates, a point before decimals) holds the same lines and, after them, the notes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.cell_reading import unmistakable
from cofanet_desktop.exchange.csv_list import harmless
from cofanet_desktop.exchange.file_limits import refused
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ListForm, Totals, writable
from cofanet_desktop.exchange.whole_file import whole_file

CSV_ENDING, WORKBOOK_ENDING = ".csv", ".xlsx"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the number of lines, and of texts that were cut because no cell can hold them."""

    rows: int
    shortened: int = 0


class _Lines(Protocol):
    @property
    def shortened(self) -> int: ...

    def put(self, lines: Sequence[Sequence[Cell]]) -> None: ...


def write_list(
    target: Path,
    form: ListForm,
    rows: Iterable[Sequence[Cell]],
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write the rows to `target`, a workbook (.xlsx) or a CSV file by its ending; whole, or the file stays as it was.

    Rows are read 500 at a time and not kept; before each such batch and at the end `progress(rows)` is called and
    `cancelled()` asked. Raises InvalidInput (FILE_ENDING, FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS,
    TOO_MUCH_TEXT) and what `rows` raises.
    """
    if target.suffix.lower() not in {CSV_ENDING, WORKBOOK_ENDING}:
        raise _other_ending(target)
    count = 0
    source = iter(rows)
    with whole_file(target) as file, _lines(file, target, form) as lines:
        _report(count, progress, cancelled)
        while batch := list(islice(source, _BATCH)):
            lines.put(batch)
            count += len(batch)
            _report(count, progress, cancelled)
    return Written(count, lines.shortened)


def _lines(file: BinaryIO, target: Path, form: ListForm) -> AbstractContextManager[_Lines]:
    if target.suffix.lower() == CSV_ENDING:
        return _text_lines(file, form)
    # XlsxWriter takes a tenth of a second to load, which only those wait for who write a workbook.
    from cofanet_desktop.exchange.sheet_writing_workbook import workbook_lines

    return workbook_lines(file, form)


def _other_ending(target: Path) -> Exception:
    return refused(
        "FILE_ENDING",
        QT_TRANSLATE_NOOP("ListFiles", "Lists are not written to files like {name}."),
        QT_TRANSLATE_NOOP("ListFiles", "End the name in .xlsx for a workbook, or in .csv."),
        name=target.name,
    )


def _report(count: int, progress: Callable[[int], None] | None, cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise given_up()
    if progress is not None:
        progress(count)


def given_up() -> InvalidInput:
    """Return what is raised when a list is not to be written after all (WRITING_CANCELLED)."""
    return refused(
        "WRITING_CANCELLED",
        QT_TRANSLATE_NOOP("ListFiles", "Writing the list was cancelled."),
        QT_TRANSLATE_NOOP("ListFiles", "No file was made or changed. Start again when you like."),
    )


class _TextLines:
    """Takes the lines of one list into a CSV file."""

    shortened = 0

    def __init__(self, file: BinaryIO, form: ListForm) -> None:
        self._form = form
        self._totals = Totals(form)
        self._text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._text, delimiter=";")
        self._columns = [self._column(len(column.headings())) for column in form.columns]
        # Between quotation marks nobody takes a comma in a heading for what separates the cells.
        quoting = csv.writer(self._text, delimiter=";", quoting=csv.QUOTE_ALL)
        quoting.writerow([harmless(writable(heading)) for heading in form.headings()])

    def put(self, lines: Sequence[Sequence[Cell]]) -> None:
        for cells in lines:
            self._totals.add(cells)
        self._write(lines)

    def finish(self) -> None:
        self._write(self._totals.lines())
        for note in self._form.notes:
            self._writer.writerow([harmless(writable(note))])

    def release(self) -> None:
        """Hand the bytes on and leave the file open for its owner."""
        self._text.detach()

    def _write(self, lines: Sequence[Sequence[Cell]]) -> None:
        columns = self._columns
        self._writer.writerows(
            [
                [text for texts, cell in zip(columns, cells, strict=True) for text in texts(cell)]
                for cells in lines
            ]
        )

    def _column(self, width: int) -> Callable[[Cell], tuple[str, ...]]:
        """Return what tells the texts of a cell, as many as its column has headings."""
        empty, rest = ("",) * width, ("",) * (width - 1)
        by_type: dict[type, Callable[[Any], str]] = {
            str: _safe_text,
            int: str,
            Decimal: unmistakable,
            date: date.isoformat,
            datetime: lambda moment: f"{self._form.local(moment):%Y-%m-%d %H:%M:%S}",
        }

        def texts(cell: Cell) -> tuple[str, ...]:
            if cell is None:
                return empty
            if isinstance(cell, Money):
                return (unmistakable(cell.amount), cell.currency)[:width]
            return (by_type.get(type(cell), _safe_text)(cell), *rest)

        return texts


def _safe_text(cell: object) -> str:
    return harmless(writable(str(cell)))


@contextmanager
def _text_lines(file: BinaryIO, form: ListForm) -> Iterator[_TextLines]:
    lines = _TextLines(file, form)
    yield lines
    lines.finish()
    lines.release()
