"""The cells of one sheet of an .xlsx workbook, in one pass, with what no library tells together.

Whether a formula gave a value and whether that value was stored, what is merged, and numbers digit by digit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from string import ascii_uppercase

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, pack
from cofanet_desktop.exchange.file_limits import (
    MAX_CELL_CHARACTERS,
    MAX_COLUMNS,
    MAX_ROWS,
    cell_too_large,
    damaged,
    too_many_columns,
)
from cofanet_desktop.exchange.packages import Attributes, Package
from cofanet_desktop.exchange.raw_cells import RawCell, RawKind, RawRow, RawValue, Told
from cofanet_desktop.exchange.workbook_parts import (
    TextCollector,
    named,
    outside_parts,
    read_date_kinds,
    read_structure,
    read_texts,
    unescaped,
)

_ROW, _CELL, _VALUE, _FORMULA, _MERGED = named("row"), named("c"), named("v"), named("f"), named("mergeCell")
_DIGITS = "0123456789"
_MOST_NUMBER_CHARACTERS = 40
_DAY_S = 86_400
_BEFORE_1900 = date(1899, 12, 31)
_AFTER_FALSE_LEAP_DAY = date(1899, 12, 30)
_FALSE_LEAP_DAY = 60
_ZERO_1904 = date(1904, 1, 1)


def read_workbook(data: bytes, sheet: str, put: Callable[[RawRow], None]) -> Told:
    """Hand every line of a sheet that is not blank to `put`; the first sheet shown when `sheet` is "".

    Raises InvalidInput: what `packages` raises, NOT_A_WORKBOOK, NO_SHEET, TOO_MANY_COLUMNS, CELL_TOO_LARGE.
    """
    package = Package(data)
    package.check_prologues()
    workbook = read_structure(package)
    name, part = workbook.chosen(sheet)
    reader = _SheetReader(
        read_texts(package, workbook.texts),
        read_date_kinds(package, workbook.styles),
        put,
        counts_from_1904=workbook.counts_from_1904,
    )
    package.parse(part, reader.start, reader.end, reader.text)
    others = [other for other, (_part, is_shown) in workbook.sheets.items() if is_shown and other != name]
    warnings = [pack(_REFERS_OUTSIDE)] if outside_parts(package.names) else []
    return Told(sheet=name, other_sheets=others, merged=reader.merged, warnings=warnings)


_REFERS_OUTSIDE = Message(
    "ListFiles",
    QT_TRANSLATE_NOOP(
        "ListFiles", "The workbook refers to other files or data sources; none of them was opened."
    ),
)


class _SheetReader:
    """Puts the cells of a sheet together from its elements, line by line."""

    def __init__(
        self,
        texts: Sequence[str],
        date_kinds: Sequence[RawKind | None],
        put: Callable[[RawRow], None],
        *,
        counts_from_1904: bool,
    ) -> None:
        self.merged: list[tuple[int, int]] = []
        self._texts = texts
        self._date_kinds = date_kinds
        self._put = put
        self._counts_from_1904 = counts_from_1904
        self._columns: dict[str, int] = {}
        self._row_number = 0
        self._cells: list[RawValue] = []
        self._column = 0
        self._attributes: Attributes = {}
        self._value: list[str] | None = None
        self._length = 0
        self._is_open = False
        self._is_formula = False
        self._inline = TextCollector()

    def start(self, element: str, attributes: Attributes) -> None:
        """Note the start of an element."""
        if element in _CELL:
            self._attributes = attributes
            self._column = self._column_of(attributes.get("r"))
            self._value = None
            self._is_formula = False
            if attributes.get("t") == "inlineStr":
                self._inline.clear()
        elif element in _VALUE:
            self._value = []
            self._length = 0
            self._is_open = True
        elif element in _FORMULA:
            self._is_formula = True
        elif element in _ROW:
            self._row_number = int(attributes.get("r", self._row_number + 1))
            self._cells = []
            self._column = 0
        elif element in _MERGED:
            self._merge(attributes["ref"])
        else:
            self._inline.start(element)

    def text(self, text: str) -> None:
        """Take what stands in the element that is open."""
        if self._is_open and self._value is not None:
            self._value.append(text)
            self._length += len(text)
            if self._length > MAX_CELL_CHARACTERS:
                raise cell_too_large()
        else:
            self._inline.text(text)

    def end(self, element: str) -> None:
        """Note the end of an element."""
        if element in _VALUE:
            self._is_open = False
        elif element in _CELL:
            value = self._cell()
            if value is not None:
                self._place(value)
        elif element in _ROW:
            if self._cells:
                self._put(RawRow(self._row_number, self._cells))
        else:
            self._inline.end(element)

    def _place(self, value: RawValue) -> None:
        if self._column > MAX_COLUMNS:
            raise too_many_columns()
        missing = self._column - len(self._cells)
        if missing > 0:
            self._cells.extend([None] * missing)
        self._cells[self._column - 1] = value

    def _column_of(self, reference: str | None) -> int:
        if reference is None:
            return self._column + 1
        letters = reference.rstrip(_DIGITS)
        column = self._columns.get(letters)
        if column is None:
            if not 1 <= len(letters) <= 3 or not set(letters) <= set(ascii_uppercase):
                raise damaged()
            column = 0
            for letter in letters:
                column = column * 26 + ascii_uppercase.index(letter) + 1
            self._columns[letters] = column
        return column

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        if len(self.merged) >= MAX_ROWS:
            raise damaged()
        self.merged.append((_line_of(first), _line_of(last or first)))

    def _cell(self) -> RawValue:
        kind = self._attributes.get("t", "n")
        if kind == "inlineStr":
            return self._text(self._inline.taken())
        value = "".join(self._value) if self._value is not None else None
        if not value:
            if self._is_formula and kind != "str":
                return RawCell(RawKind.NOTHING, "", is_formula=True)
            return None
        if kind == "s":
            return self._text(self._shared(int(value)))
        if kind == "str":
            return self._text(unescaped(value))
        if len(value) > _MOST_NUMBER_CHARACTERS:
            raise damaged()
        if kind == "n":
            return self._number(value)
        if kind == "b":
            return RawCell(RawKind.BOOLEAN, "TRUE" if value == "1" else "FALSE", self._is_formula)
        if kind == "d":
            return self._iso_date(value)
        return RawCell(RawKind.ERROR, value, self._is_formula)

    def _shared(self, number: int) -> str:
        if not 0 <= number < len(self._texts):
            raise damaged()
        return self._texts[number]

    def _text(self, text: str) -> RawValue:
        if not text:
            return None
        return RawCell(RawKind.TEXT, text, is_formula=True) if self._is_formula else text

    def _number(self, value: str) -> RawCell:
        style = int(self._attributes.get("s", "0"))
        kind = self._date_kinds[style] if style < len(self._date_kinds) else None
        if kind is RawKind.DATE:
            return self._date(float(value)) or RawCell(RawKind.NUMBER, value, self._is_formula)
        return RawCell(kind or RawKind.NUMBER, value, self._is_formula)

    def _date(self, serial: float) -> RawCell | None:
        """Return the date a spreadsheet shows for a count of days, or None when it shows none."""
        if not 0 <= serial < 2_958_466:  # 9999-12-31
            return None
        day, second = divmod(round(serial * _DAY_S), _DAY_S)
        if self._counts_from_1904:
            zero = _ZERO_1904
        elif day == _FALSE_LEAP_DAY:  # 1900-02-29, kept for the sake of an older program
            return None
        else:
            zero = _BEFORE_1900 if day < _FALSE_LEAP_DAY else _AFTER_FALSE_LEAP_DAY
        kind = RawKind.MOMENT if second else RawKind.DATE
        try:
            return RawCell(kind, (zero + timedelta(days=day)).isoformat(), self._is_formula)
        except OverflowError:
            return None

    def _iso_date(self, value: str) -> RawCell:
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return RawCell(RawKind.ERROR, value, self._is_formula)
        kind = RawKind.MOMENT if moment.time() != datetime.min.time() else RawKind.DATE
        return RawCell(kind, moment.date().isoformat(), self._is_formula)


def _line_of(reference: str) -> int:
    return int(reference.lstrip(ascii_uppercase))
