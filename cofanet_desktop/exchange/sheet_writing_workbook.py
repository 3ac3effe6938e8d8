"""A list as a workbook (.xlsx): its lines go straight into the archive, nothing of them stays in memory or on the disk.

XlsxWriter makes everything else, with its public calls only: a workbook without lines, whose parts are taken over.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import IO, Any, BinaryIO

from xlsxwriter import Workbook

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.file_limits import refused
from cofanet_desktop.exchange.sheet_writing_cells import (
    Cell,
    ColumnKind,
    ListColumn,
    ListForm,
    Totals,
    writable,
)
from cofanet_desktop.exchange.sheet_writing_rows import (
    DATE,
    INTEGER,
    MOMENT,
    MOST_DECIMALS,
    TEXT,
    RowWriter,
    number_style,
)

MOST_ROWS = 1_048_576
"""What a sheet can hold, headings and totals included."""
MOST_BYTES = 2_000_000_000
"""What the lines may take up unpacked: beyond 2 GB an archive needs an extension not every program reads."""

_SHEET, _WORKBOOK = "xl/worksheets/sheet1.xml", "xl/workbook.xml"
_SHOWN = (TEXT, INTEGER, DATE, MOMENT, *(number_style(count) for count in range(MOST_DECIMALS + 1)))
_BUILT_IN = {DATE: 14, MOMENT: 22}  # formats that follow the reader's own regional settings
_COLUMN_SHOWN = {
    ColumnKind.TEXT: TEXT,
    ColumnKind.INTEGER: INTEGER,
    ColumnKind.NUMBER: "",
    ColumnKind.AMOUNT: number_style(2),
    ColumnKind.CURRENCY: TEXT,
    ColumnKind.DATE: DATE,
    ColumnKind.MOMENT: MOMENT,
}
_HEAD = {"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "valign": "top", "num_format": TEXT}
_TOTAL = {"bold": True, "top": 1}
_STYLE = re.compile(r'<c r="[A-Z]+1" s="(\d+)"/>')
_DIMENSION = re.compile(r'<dimension ref="[^"]*"/>')
_MOST_TITLE = 31
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_MOST_IN_PART = 240
"""Units of UTF-16 of one part of a page header, which holds 255 with its codes."""

_NOTES_WIDTH = 100


class WorkbookLines:
    """Takes the lines of one list into a sheet; `finish` adds totals, what guides reading and printing, and the notes."""

    def __init__(self, archive: zipfile.ZipFile, form: ListForm) -> None:
        """Begin the workbook."""
        self._archive, self._form, self._totals = archive, form, Totals(form)
        empty = _empty_workbook(form, 0)
        for name, part in empty.parts.items():
            if name not in {_SHEET, _WORKBOOK}:  # these two tell how many lines there are
                archive.writestr(name, part)
        self._row = self._bytes = 0
        self._rows = RowWriter(form, empty.styles)
        self._total_rows = RowWriter(form, empty.total_styles)
        head = replace(form, columns=tuple(ListColumn(one) for one in form.headings()))
        self._head_rows = RowWriter(head, {TEXT: empty.head_style})
        self._before = empty.before
        self._sheet: IO[bytes] = archive.open(_SHEET, "w")

    @property
    def shortened(self) -> int:
        """Return how many texts were cut because no cell can hold them."""
        return self._rows.shortened

    def begin(self) -> None:
        """Write the headings and what stands before them."""
        self._sheet.write(self._before)
        self._write(self._head_rows, [self._form.headings()])

    def put(self, lines: Sequence[Sequence[Cell]]) -> None:
        """Write some lines; raises InvalidInput (TOO_MANY_ROWS, TOO_MUCH_TEXT)."""
        for cells in lines:
            self._totals.add(cells)
        self._write(self._rows, lines)

    def finish(self) -> None:
        """Write what follows the lines."""
        last = self._row
        self._write(self._total_rows, self._totals.lines())
        empty = _empty_workbook(self._form, last - 1)
        self._sheet.write(empty.after)
        self._sheet.close()
        self._archive.writestr(_WORKBOOK, empty.parts[_WORKBOOK])

    def release(self) -> None:
        """Give the sheet up, however far it has come."""
        self._sheet.close()

    def _write(self, rows: RowWriter, lines: Sequence[Sequence[Cell]]) -> None:
        first = self._row + 1
        self._row += len(lines)
        if self._row > MOST_ROWS:
            raise _too_many_rows()
        xml = "".join([rows.line(number, cells) for number, cells in enumerate(lines, first)]).encode()
        self._bytes += len(xml)
        if self._bytes > MOST_BYTES:
            raise _too_much_text()
        self._sheet.write(xml)


@contextmanager
def workbook_lines(file: BinaryIO, form: ListForm) -> Iterator[WorkbookLines]:
    """Give what takes the lines of `form` into the workbook written to `file`; raises OSError."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        lines = WorkbookLines(archive, form)
        try:
            lines.begin()
            yield lines
            lines.finish()
        finally:
            lines.release()


# ----------------------------------------------------------------------------------------- a workbook without lines


@dataclass(frozen=True, slots=True)
class _EmptyWorkbook:
    """The parts of a workbook, its sheet before and after the lines, and the numbers of its formats."""

    parts: Mapping[str, bytes]
    before: bytes
    after: bytes
    head_style: str
    styles: Mapping[str, str]
    total_styles: Mapping[str, str]


def _empty_workbook(form: ListForm, lines: int) -> _EmptyWorkbook:
    """Return the workbook of a list with so many lines, but for them."""
    file = io.BytesIO()
    with Workbook(file, {"in_memory": True}) as book:
        formats = _formats(book)
        sheet: Any = book.add_worksheet(_title(form.title))
        for place, one in enumerate(formats):
            sheet.write_blank(0, place, None, one)  # only to learn the numbers of the formats
        _lay_out(sheet, form, lines, dict(zip(_SHOWN, formats[1:], strict=False)))
        if form.notes:
            _write_notes(book, sheet.name, form)
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return _taken_apart(parts)


def _taken_apart(parts: Mapping[str, bytes]) -> _EmptyWorkbook:
    before, begins, rest = parts[_SHEET].decode().partition("<sheetData>")
    only_formats, ends, after = rest.partition("</sheetData>")
    head, *numbers = _STYLE.findall(only_formats)
    half = len(_SHOWN)
    return _EmptyWorkbook(
        parts,
        f"{_DIMENSION.sub('', before)}{begins}".encode(),  # how many lines there will be is not known yet
        f"{ends}{after}".encode(),
        head,
        dict(zip(_SHOWN, numbers[:half], strict=True)),
        dict(zip(_SHOWN, numbers[half:], strict=True)),
    )


def _formats(book: Workbook) -> list[Any]:
    """Return the format of headings, then those of lines and those of totals, in the order of _SHOWN."""
    shown = [{"num_format": _BUILT_IN.get(one, one)} for one in _SHOWN]
    return [book.add_format(one) for one in (_HEAD, *shown, *({**one, **_TOTAL} for one in shown))]


def _lay_out(sheet: Any, form: ListForm, lines: int, formats: Mapping[str, Any]) -> None:
    """Set the columns, and what guides reading and printing."""
    place = 0
    for column in form.columns:
        shown = (_COLUMN_SHOWN[column.kind], TEXT)
        for width, one in zip(column.widths(), shown, strict=False):
            sheet.set_column(place, place, width, formats.get(one))
            place += 1
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, lines, place - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_header(_in_header("&L", [form.title, *form.notes]))
    sheet.set_footer(_in_header("&L", form.notes) + "&R&P / &N")


def _write_notes(book: Workbook, taken: str, form: ListForm) -> None:
    title = _title(form.notes_title)
    if title.casefold() == taken.casefold():
        title = f"{title[: _MOST_TITLE - 2]} 2"
    page: Any = book.add_worksheet(title)
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    page.set_column(0, 0, _NOTES_WIDTH)
    for row, note in enumerate(form.notes):
        page.write_string(row, 0, _note(note), wrapped)


def _note(text: str) -> str:
    """Return a note as XlsxWriter can write it, which takes a text between these marks for markup."""
    clean = writable(text)
    return f"{clean} " if clean.startswith("<r>") and clean.endswith("</r>") else clean


def _title(text: str) -> str:
    """Return the text as a sheet can be called, which programs count in units of UTF-16; one name Excel keeps for itself."""
    units = " ".join(_NOT_IN_TITLE.sub(" ", writable(text)).split()).encode("utf-16-le")
    name = units[: 2 * _MOST_TITLE].decode("utf-16-le", "ignore").strip("' ") or "1"
    return f"{name} 1" if name.casefold() == "history" else name


def _in_header(place: str, texts: Iterable[str]) -> str:
    """Return the part of a page header that shows the texts, in whole words; an ampersand would begin a code."""
    words = " · ".join(" ".join(writable(text).split()) for text in texts).replace("&", "&&").split(" ")
    shown = ""
    for word in words:
        longer = f"{shown} {word}" if shown else word
        if len(longer.encode("utf-16-le")) // 2 > _MOST_IN_PART:
            return f"{place}{shown}…" if shown else ""
        shown = longer
    return f"{place}{shown}" if shown else ""


def _too_many_rows() -> Exception:
    return refused(
        "TOO_MANY_ROWS",
        QT_TRANSLATE_NOOP("ListFiles", "A workbook cannot hold more than {most} lines."),
        QT_TRANSLATE_NOOP("ListFiles", "Narrow the list down, or save it as .csv."),
        most=MOST_ROWS - 1,
    )


def _too_much_text() -> Exception:
    return refused(
        "TOO_MUCH_TEXT",
        QT_TRANSLATE_NOOP("ListFiles", "The list holds more text than a workbook can."),
        QT_TRANSLATE_NOOP("ListFiles", "Narrow the list down, or save it as .csv."),
    )
