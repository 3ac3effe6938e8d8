"""Lines of a list as the XML of a sheet: how a column is written is decided once, not for every cell."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from xlsxwriter.utility import xl_col_to_name

from cofanet_desktop.domain.currencies import digits_of
from cofanet_desktop.domain.money import Money
from cofanet_desktop.exchange.file_limits import MAX_CELL_CHARACTERS
from cofanet_desktop.exchange.sheet_writing_cells import (
    MOST_DIGITS,
    Cell,
    ColumnKind,
    ListColumn,
    ListForm,
    writable,
)

TEXT, INTEGER, DATE, MOMENT = "@", "0", "date", "moment"
MOST_DECIMALS = 15
FIRST_DAY = date(1900, 3, 1)
"""Programs do not agree on the numbers of the days before this one: they are written as texts."""

_FIRST = FIRST_DAY.toordinal()
_ZERO = date(1899, 12, 30).toordinal()
_DAY_S = 86_400
_LONGEST_NUMBER = 32
_SHORT = MAX_CELL_CHARACTERS // 2  # so few letters never have more units of UTF-16 than a cell holds
_MARKS = re.compile("[&<>]|_x|^ | $").search
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_TEXT_END = "</t></is></c>"

_Encode: TypeAlias = Callable[[Cell, str], str]
"""Gives the XML of a cell, or of an amount and its currency, on the row of that number; "" for an empty one."""


def number_style(decimals: int) -> str:
    """Return how a number with so many decimals is shown: `#,##0.00`."""
    return "#,##0." + "0" * min(decimals, MOST_DECIMALS) if decimals else "#,##0"


class RowWriter:
    """Gives the lines of a list as XML; `styles` are the numbers of the workbook's formats by how they show a cell.

    What is known of a cell before its value (its style, how its element begins) is put together once.
    """

    def __init__(self, form: ListForm, styles: Mapping[str, str]) -> None:
        """Decide how the cells of each column are written; styles a list does not need may be missing."""
        self.shortened = 0
        self._local = form.local
        self._text_begins = f'" s="{styles[TEXT]}" t="inlineStr"><is><t>'
        self._begins = {shown: f'" s="{style}"><v>' for shown, style in styles.items()}
        self._number_begins = [
            self._begins.get(number_style(count), "") for count in range(MOST_DECIMALS + 1)
        ]
        self._by_type: dict[type, Callable[[Any], str]] = {
            str: self._text,
            int: self._integer,
            Decimal: self._number,
            datetime: self._moment,
            date: self._date,
        }
        self._encoders: list[_Encode] = []
        place = 0
        for column in form.columns:
            self._encoders.append(self._kind_of(column)(place))
            place += len(column.headings())

    def line(self, number: int, cells: Sequence[Cell]) -> str:
        """Return the row of that number, 1 being the first."""
        row = str(number)
        found = [encode(cell, row) for encode, cell in zip(self._encoders, cells, strict=True)]
        return f'<row r="{row}">{"".join(found)}</row>'

    # ------------------------------------------------------------------------------------------- kinds of columns

    def _kind_of(self, column: ListColumn) -> Callable[[int], _Encode]:
        if column.kind is ColumnKind.AMOUNT:
            return self._amounts if column.has_currency_beside() else self._figures
        return self._texts if column.kind in {ColumnKind.TEXT, ColumnKind.CURRENCY} else self._any

    def _any(self, place: int) -> _Encode:
        begins, by_type = f'<c r="{xl_col_to_name(place)}', self._by_type

        def encode(cell: Cell, row: str) -> str:
            if cell is None or cell == "":
                return ""
            written = by_type.get(type(cell), self._text)
            return f"{begins}{row}{written(cell)}"

        return encode

    def _texts(self, place: int) -> _Encode:
        begins, middle = f'<c r="{xl_col_to_name(place)}', self._text_begins
        other = self._any(place)

        def encode(cell: Cell, row: str) -> str:
            if type(cell) is str and cell.isprintable() and not _MARKS(cell) and len(cell) <= _SHORT:
                return f"{begins}{row}{middle}{cell}{_TEXT_END}" if cell else ""
            return other(cell, row)

        return encode

    def _amounts(self, place: int) -> _Encode:
        begins, beside = f'<c r="{xl_col_to_name(place)}', f'<c r="{xl_col_to_name(place + 1)}'
        middle, number = self._text_begins, self._number
        other = self._any(place)

        def encode(cell: Cell, row: str) -> str:
            if type(cell) is not Money:
                return other(cell, row)
            currency = cell.currency
            figure = number(cell.amount, digits_of(currency))
            return f"{begins}{row}{figure}{beside}{row}{middle}{currency}{_TEXT_END}"

        return encode

    def _figures(self, place: int) -> _Encode:
        begins, number, other = f'<c r="{xl_col_to_name(place)}', self._number, self._any(place)

        def encode(cell: Cell, row: str) -> str:
            if type(cell) is not Money:
                return other(cell, row)
            return f"{begins}{row}{number(cell.amount, digits_of(cell.currency))}"

        return encode

    # --------------------------------------------------------------------------- values, from the style of their cell on

    def _text(self, cell: object) -> str:
        """Return any text, with what XML or a spreadsheet would take for something else escaped."""
        text = self._cut(writable(str(cell)))
        for mark, escaped in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
            text = text.replace(mark, escaped)
        text = _LOOKS_ESCAPED.sub("_x005F_", text).replace("\r", "_x000D_")
        return f'{self._text_begins[:-1]} xml:space="preserve">{text}{_TEXT_END}'

    def _cut(self, text: str) -> str:
        """Return the text as a cell can hold it, cut with an ellipsis when it is too long."""
        units = text.encode("utf-16-le")
        if len(units) // 2 <= MAX_CELL_CHARACTERS:
            return text
        self.shortened += 1
        return units[: 2 * (MAX_CELL_CHARACTERS - 1)].decode("utf-16-le", "ignore") + "…"

    def _integer(self, number: int) -> str:
        if abs(number) >= 10**MOST_DIGITS:
            return self._text(number)
        return f"{self._begins[INTEGER]}{number}</v></c>"

    def _number(self, number: Decimal, usual_decimals: int = 0) -> str:
        """Return a number, or its digits as a text when a spreadsheet would lose some of them."""
        digits = str(number)
        if len(digits) > MOST_DIGITS or not digits[-1].isdigit() or "E" in digits:
            digits = f"{number:f}"
            if not _is_kept(digits):
                return self._text(digits)
        _, point, fraction = digits.partition(".")
        decimals = usual_decimals
        if point and len(fraction) > usual_decimals:
            decimals = min(max(usual_decimals, len(fraction.rstrip("0"))), MOST_DECIMALS)
        return f"{self._number_begins[decimals]}{digits}</v></c>"

    def _date(self, day: date) -> str:
        ordinal = day.toordinal()
        if ordinal < _FIRST:
            return self._text(day.isoformat())
        return f"{self._begins[DATE]}{ordinal - _ZERO}</v></c>"

    def _moment(self, moment: datetime) -> str:
        local = self._local(moment)
        ordinal = local.toordinal()
        if ordinal < _FIRST:
            return self._text(f"{local:%Y-%m-%d %H:%M:%S}")
        seconds = local.hour * 3600 + local.minute * 60 + local.second
        return f"{self._begins[MOMENT]}{ordinal - _ZERO + seconds / _DAY_S}</v></c>"


def _is_kept(digits: str) -> bool:
    """Tell whether a spreadsheet keeps every digit of a number written without exponent."""
    telling = digits.replace(".", "").strip("-0")
    return len(telling) <= MOST_DIGITS and len(digits) <= _LONGEST_NUMBER and digits[-1].isdigit()
