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
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.csv_list import harmless
from cofanet_desktop.exchange.file_limits import refused
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ListForm, Totals, writable
from cofanet_desktop.exchange.whole_file import whole_file

CSV_ENDING = ".csv"
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the number of lines, and of texts that were cut because no cell can hold them."""

    rows: int
    shortened: int = 0


class _Lines(Protocol):
    shortened: int

    def put(self, cells: Sequence[Cell]) -> None: ...


def write_list(
    target: Path,
    form: ListForm,
    rows: Iterable[Sequence[Cell]],
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write the rows to `target`, a CSV file when it ends so, else a workbook; whole, or the file stays as it was.

    Rows are read one by one and not kept. `progress(rows)` is called and `cancelled()` asked every 500 rows. Raises
    InvalidInput (FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS) and what `rows` raises.
    """
    count = 0
    with whole_file(target) as file, _lines(file, target, form) as lines:
        for cells in rows:
            if count % _BATCH == 0:
                _report(count, progress, cancelled)
            lines.put(cells)
            count += 1
        _report(count, progress, cancelled)
    return Written(count, lines.shortened)


def _lines(file: BinaryIO, target: Path, form: ListForm) -> AbstractContextManager[_Lines]:
    if target.suffix.lower() == CSV_ENDING:
        return _text_lines(file, form)
    # XlsxWriter takes a tenth of a second to load, which only those wait for who write a workbook.
    from cofanet_desktop.exchange.sheet_writing_workbook import workbook_lines

    return workbook_lines(file, form, target.parent)


def _report(count: int, progress: Callable[[int], None] | None, cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise refused(
            "WRITING_CANCELLED",
            QT_TRANSLATE_NOOP("ListFiles", "Writing the list was cancelled."),
            QT_TRANSLATE_NOOP("ListFiles", "No file was made or changed. Start again when you like."),
        )
    if progress is not None:
        progress(count)


class _TextLines:
    """Takes the lines of one list into a CSV file."""

    shortened = 0

    def __init__(self, file: BinaryIO, form: ListForm) -> None:
        self._form = form
        self._totals = Totals(form)
        self._text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._text, delimiter=";")
        self._writer.writerow([harmless(writable(heading)) for heading in form.headings()])

    def put(self, cells: Sequence[Cell]) -> None:
        self._totals.add(cells)
        self._write(cells)

    def finish(self) -> None:
        for line in self._totals.lines():
            self._write(line)
        for note in self._form.notes:
            self._writer.writerow([harmless(writable(note))])

    def release(self) -> None:
        """Hand the bytes on and leave the file open for its owner."""
        self._text.detach()

    def _write(self, cells: Sequence[Cell]) -> None:
        pairs = zip(self._form.columns, cells, strict=True)
        self._writer.writerow(
            [text for column, cell in pairs for text in self._texts(cell, len(column.headings()))]
        )

    def _texts(self, cell: Cell, columns: int) -> list[str]:
        if isinstance(cell, Money):
            return [f"{cell.amount:f}", cell.currency]
        if isinstance(cell, datetime):
            return [f"{self._form.local(cell):%Y-%m-%d %H:%M:%S}"]
        text = harmless(writable(cell)) if isinstance(cell, str) else "" if cell is None else str(cell)
        return [text] + [""] * (columns - 1)


@contextmanager
def _text_lines(file: BinaryIO, form: ListForm) -> Iterator[_TextLines]:
    lines = _TextLines(file, form)
    yield lines
    lines.finish()
    lines.release()
