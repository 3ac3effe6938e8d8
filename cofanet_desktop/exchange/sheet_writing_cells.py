"""What a list that leaves the program is made of: typed columns, cells, totals, and texts every file can hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from cofanet_desktop.domain.money import Money

Cell: TypeAlias = str | int | Money | date | datetime | None
"""What a cell holds, as its column's kind says; None or "" for nothing. Moments carry their time zone."""

_UNWRITABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_REPLACED = "\N{REPLACEMENT CHARACTER}"


class ColumnKind(StrEnum):
    """What every cell of a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    AMOUNT = "amount"
    """Money: the figure, and its currency in a column of its own beside it."""
    DATE = "date"
    MOMENT = "moment"
    """A date with a time of day."""


_WIDTHS = {
    ColumnKind.TEXT: 24,
    ColumnKind.INTEGER: 10,
    ColumnKind.AMOUNT: 16,
    ColumnKind.DATE: 12,
    ColumnKind.MOMENT: 17,
}


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: its heading, what it holds, its width in characters (0: the usual one of its kind)."""

    heading: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 0
    currency_heading: str = ""
    """Of an amount: the heading of the currencies beside it."""

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the one or two columns of the file."""
        return (self.heading, self.currency_heading) if self.kind is ColumnKind.AMOUNT else (self.heading,)

    def widths(self) -> tuple[int, ...]:
        """Return the widths of the one or two columns of the file, in characters."""
        width = self.width or max(_WIDTHS[self.kind], len(self.heading) + 4)
        if self.kind is not ColumnKind.AMOUNT:
            return (width,)
        return width, max(6, len(self.currency_heading) + 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListForm:
    """A list to be written, but for its lines; every text is in the reader's language."""

    title: str
    """Names the sheet."""
    columns: tuple[ListColumn, ...]
    notes: tuple[str, ...] = ()
    """What whoever receives the file has to know: whose it is, that its data are invented."""
    notes_title: str = "Notes"
    """Names the sheet of the notes."""
    total: str = ""
    """Word before the totals; "" for a list without them."""
    zone: tzinfo = UTC
    """Where moments are told; a spreadsheet knows no time zones."""

    def headings(self) -> list[str]:
        """Return the headings of the columns of the file."""
        return [heading for column in self.columns for heading in column.headings()]

    def local(self, moment: datetime) -> datetime:
        """Return the moment as the clocks of the list's zone show it, to the second, without a zone."""
        return moment.astimezone(self.zone).replace(tzinfo=None, microsecond=0)


@dataclass(slots=True)
class Totals:
    """Sums of whole numbers, and of amounts by currency; amounts of different currencies are never added."""

    form: ListForm
    _numbers: dict[int, int] = field(default_factory=dict)
    _amounts: dict[tuple[int, str], Decimal] = field(default_factory=dict)

    def add(self, cells: Sequence[Cell]) -> None:
        """Count a line in."""
        for place, (column, cell) in enumerate(zip(self.form.columns, cells, strict=True)):
            if column.kind is ColumnKind.INTEGER and isinstance(cell, int):
                self._numbers[place] = self._numbers.get(place, 0) + cell
            elif isinstance(cell, Money):
                key = (place, cell.currency)
                self._amounts[key] = self._amounts.get(key, Decimal(0)) + cell.amount

    def lines(self) -> list[list[Cell]]:
        """Return the lines of totals: one for each currency, the first with the whole numbers; none without a word."""
        if not self.form.total:
            return []
        currencies = sorted({currency for _, currency in self._amounts}) or [""]
        return [self._line(currency, is_first=n == 0) for n, currency in enumerate(currencies)]

    def _line(self, currency: str, *, is_first: bool) -> list[Cell]:
        line: list[Cell] = []
        for place, column in enumerate(self.form.columns):
            amount = self._amounts.get((place, currency))
            if column.kind is ColumnKind.INTEGER and is_first:
                line.append(self._numbers.get(place, 0))
            elif amount is not None:
                line.append(Money(amount, currency))
            else:
                is_word = place == 0 and column.kind is ColumnKind.TEXT
                line.append(self.form.total if is_word else None)
        return line


def writable(text: str) -> str:
    """Return the text with a replacement character for each one that neither XML nor a text file may hold."""
    return _UNWRITABLE.sub(_REPLACED, text)
