"""A list as a workbook (.xlsx), written line by line: what was written is no longer in memory."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError

from cofanet_desktop.domain.currencies import digits_of
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.file_limits import MAX_CELL_CHARACTERS, refused
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListForm, Totals, writable

MOST_ROWS = 1_048_576
"""What a sheet can hold, headings and totals included."""

_MOST_DIGITS = 15
_FIRST_DAY = date(1900, 1, 1)
_LOCAL_DATE, _LOCAL_MOMENT = 14, 22  # built-in formats that follow the reader's own regional settings
_MOST_TITLE = 31
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_MOST_IN_HEADER = 250
_NOTES_WIDTH = 100
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class WorkbookLines:
    """Takes the lines of one list into a sheet; `finish` adds totals and notes."""

    def __init__(self, book: Workbook, form: ListForm) -> None:
        """Begin the sheet with its headings."""
        self._book = book
        self._form = form
        self._row = 0
        self._formats: dict[tuple[str, bool], Any] = {}
        self._totals = Totals(form)
        self.shortened = 0
        self._sheet: Any = book.add_worksheet(_title(form.title))
        widths = [width for column in form.columns for width in column.widths()]
        for place, width in enumerate(widths):
            self._sheet.set_column(place, place, width)
        head = book.add_format(
            {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "valign": "top"}
        )
        for place, heading in enumerate(form.headings()):
            self._sheet.write_string(0, place, self._text(heading), head)
        self._columns = len(widths)

    def put(self, cells: Sequence[Cell]) -> None:
        """Write a line; raises InvalidInput (TOO_MANY_ROWS)."""
        self._totals.add(cells)
        self._write(cells, is_total=False)

    def finish(self) -> None:
        """Write the totals, what guides reading and printing, and the sheet of notes."""
        last = self._row
        for line in self._totals.lines():
            self._write(line, is_total=True)
        self._sheet.freeze_panes(1, 0)
        self._sheet.autofilter(0, 0, last, self._columns - 1)
        self._sheet.repeat_rows(0)
        self._sheet.set_landscape()
        self._sheet.fit_to_pages(1, 0)
        self._sheet.set_header(_in_header("&L", [self._form.title, *self._form.notes]))
        self._sheet.set_footer(_in_header("&L", self._form.notes) + "&R&P / &N")
        if self._form.notes:
            self._write_notes()

    def _write_notes(self) -> None:
        title = _title(self._form.notes_title)
        if title.casefold() == self._sheet.name.casefold():
            title = f"{title[: _MOST_TITLE - 2]} 2"
        page: Any = self._book.add_worksheet(title)
        wrapped = self._book.add_format({"text_wrap": True, "valign": "top"})
        page.set_column(0, 0, _NOTES_WIDTH)
        for row, note in enumerate(self._form.notes):
            page.write_string(row, 0, self._text(note), wrapped)

    def _write(self, cells: Sequence[Cell], *, is_total: bool) -> None:
        self._row += 1
        if self._row >= MOST_ROWS:
            raise refused(
                "TOO_MANY_ROWS",
                QT_TRANSLATE_NOOP("ListFiles", "A workbook cannot hold more than {most} lines."),
                QT_TRANSLATE_NOOP("ListFiles", "Narrow the list down, or save it as .csv."),
                most=MOST_ROWS - 1,
            )
        place = 0
        for column, cell in zip(self._form.columns, cells, strict=True):
            self._put_cell(place, column.kind, cell, is_total)
            place += len(column.headings())

    def _put_cell(self, place: int, kind: ColumnKind, cell: Cell, is_total: bool) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, Money):
            self._put_amount(place, cell, is_total)
        elif isinstance(cell, datetime):
            moment = self._form.local(cell)
            self._put_day(place, moment, f"{moment:%Y-%m-%d %H:%M:%S}", _LOCAL_MOMENT, is_total)
        elif isinstance(cell, date):
            self._put_day(place, cell, cell.isoformat(), _LOCAL_DATE, is_total)
        elif isinstance(cell, int) and kind is ColumnKind.INTEGER:
            self._put_number(place, Decimal(cell), "0", is_total)
        else:
            self._put_text(place, str(cell), is_total)

    def _put_text(self, place: int, text: str, is_total: bool) -> None:
        self._sheet.write_string(self._row, place, self._text(text), self._format("@", is_total))

    def _put_amount(self, place: int, money: Money, is_total: bool) -> None:
        digits = max(digits_of(money.currency), -int(money.amount.normalize().as_tuple().exponent))
        self._put_number(place, money.amount, "#,##0" + ("." + "0" * digits if digits else ""), is_total)
        self._put_text(place + 1, money.currency, is_total)

    def _put_number(self, place: int, number: Decimal, shown: str, is_total: bool) -> None:
        """Write a number, or its digits as a text when a spreadsheet would lose some of them."""
        if len(number.normalize().as_tuple().digits) > _MOST_DIGITS:
            self._put_text(place, f"{number:f}", is_total)
        else:
            self._sheet.write_number(self._row, place, number, self._format(shown, is_total))

    def _put_day(self, place: int, day: date, text: str, shown: int, is_total: bool) -> None:
        """Write a date, or the text of one before those that spreadsheets know."""
        if (day.year, day.month, day.day) < (_FIRST_DAY.year, _FIRST_DAY.month, _FIRST_DAY.day):
            self._put_text(place, text, is_total)
        else:
            self._sheet.write_datetime(self._row, place, day, self._format(str(shown), is_total))

    def _format(self, shown: str, is_total: bool) -> Any:
        key = (shown, is_total)
        if key not in self._formats:
            total = {"bold": True, "top": 1} if is_total else {}
            number = int(shown) if shown in {str(_LOCAL_DATE), str(_LOCAL_MOMENT)} else shown
            self._formats[key] = self._book.add_format({"num_format": number, **total})
        return self._formats[key]

    def _text(self, text: str) -> str:
        """Return the text as a cell can hold it, cut with an ellipsis when it is too long."""
        clean = writable(text)
        if len(clean.encode("utf-16-le")) // 2 > MAX_CELL_CHARACTERS:
            self.shortened += 1
            units = clean.encode("utf-16-le")[: 2 * (MAX_CELL_CHARACTERS - 1)]
            clean = units.decode("utf-16-le", "ignore") + "…"
        # XlsxWriter takes a text between these marks for markup and writes it as it is, into the sheet's XML.
        return f"{clean} " if clean.startswith("<r>") and clean.endswith("</r>") else clean


@contextmanager
def workbook_lines(file: BinaryIO, form: ListForm, folder: Path) -> Iterator[WorkbookLines]:
    """Give what takes the lines of `form` and writes them to `file` at the end; rows rest in `folder` meanwhile.

    Raises OSError.
    """
    with TemporaryDirectory(dir=folder, prefix=".list-", ignore_cleanup_errors=True) as rows:
        book = Workbook(file, {**_OPTIONS, "tmpdir": rows})
        try:
            lines = WorkbookLines(book, form)
            yield lines
            lines.finish()
            book.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from error
        finally:
            for sheet in book.worksheets():
                sheet.row_data_fh.close()


def _title(text: str) -> str:
    return _NOT_IN_TITLE.sub(" ", writable(text))[:_MOST_TITLE].strip("' ") or "1"


def _in_header(place: str, texts: Iterable[str]) -> str:
    """Return the part of a page header that shows the texts; an ampersand would begin a code."""
    shown = " · ".join(" ".join(writable(text).split()) for text in texts)
    cut = shown[: _MOST_IN_HEADER // 2 - 10].replace("&", "&&") if shown else ""
    return f"{place}{cut}" if cut else ""
