"""What a list that leaves the program is made of: typed columns, cells, totals, and texts every file can hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from cofanet_desktop.domain.money import Money

Cell: TypeAlias = str | int | Decimal | Money | date | datetime | None
"""What a cell holds, as its column's kind says; None or "" for nothing. Moments carry their time zone."""

MOST_DIGITS = 15
"""What a spreadsheet keeps of a number; one with more digits is written as a text, so that nothing is rounded."""

_UNWRITABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_REPLACED = "\N{REPLACEMENT CHARACTER}"
_NOTHING = Decimal(0)


class ColumnKind(StrEnum):
    """What every cell of a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    """An exact number (Decimal) that is no amount of money: a rate, a share, a count of days."""
    AMOUNT = "amount"
    """Money: the figure, and its currency in a column beside it, or in that of the currencies of all amounts."""
    CURRENCY = "currency"
    """The code of the currency of every amount of the line that has none beside it."""
    DATE = "date"
    MOMENT = "moment"
    """A date with a time of day."""


_WIDTHS = {
    ColumnKind.TEXT: 24,
    ColumnKind.INTEGER: 10,
    ColumnKind.NUMBER: 14,
    ColumnKind.AMOUNT: 16,
    ColumnKind.CURRENCY: 10,
    ColumnKind.DATE: 12,
    ColumnKind.MOMENT: 17,
}
_TOTALLED = (ColumnKind.INTEGER, ColumnKind.AMOUNT)


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column: its heading, what it holds, its width in characters (0: the usual one of its kind)."""

    heading: str
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 0
    currency_heading: str = ""
    """Of an amount: the heading of the currencies beside it; "" when a column of currencies tells them."""
    is_totalled: bool | None = None
    """Whether a list with totals adds it up; unless told, amounts and whole numbers are."""

    def has_total(self) -> bool:
        """Tell whether a list with totals adds the column up."""
        return self.kind in _TOTALLED if self.is_totalled is None else self.is_totalled

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the one or two columns of the file."""
        return (self.heading, self.currency_heading) if self.has_currency_beside() else (self.heading,)

    def has_currency_beside(self) -> bool:
        """Tell whether its currencies have a column beside it."""
        return self.kind is ColumnKind.AMOUNT and bool(self.currency_heading)

    def widths(self) -> tuple[int, ...]:
        """Return the widths of the one or two columns of the file, in characters."""
        width = self.width or max(_WIDTHS[self.kind], len(self.heading) + 4)
        if not self.has_currency_beside():
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


class Totals:
    """Sums of numbers, and of amounts by currency; amounts of different currencies are never added.

    A column that also holds figures told as text (an amount in another currency than its line's) has no sum: it would
    leave them out without anybody noticing.
    """

    def __init__(self, form: ListForm) -> None:
        """Begin at zero; a list without a word for its totals has none."""
        self._form = form
        summed = [place for place, column in enumerate(form.columns) if form.total and column.has_total()]
        self._numbers: dict[int, int | Decimal] = dict.fromkeys(summed, 0)
        self._amounts: dict[int, dict[str, Decimal]] = {place: {} for place in summed}
        self._untold: set[int] = set()

    def add(self, cells: Sequence[Cell]) -> None:
        """Count a line in."""
        for place, sums in self._amounts.items():
            cell = cells[place]
            if isinstance(cell, Money):
                sums[cell.currency] = sums.get(cell.currency, _NOTHING) + cell.amount
            elif isinstance(cell, (int, Decimal)):
                self._numbers[place] += cell
            elif cell:
                self._untold.add(place)

    def lines(self) -> list[list[Cell]]:
        """Return the lines of totals: one for each currency, the first with the numbers; none without a word."""
        if not self._form.total:
            return []
        currencies = sorted({currency for sums in self._amounts.values() for currency in sums}) or [""]
        return [self._line(currency, is_first=n == 0) for n, currency in enumerate(currencies)]

    def _line(self, currency: str, *, is_first: bool) -> list[Cell]:
        line = [self._sum(place, currency, is_first=is_first) for place in range(len(self._form.columns))]
        if line[0] is None and self._form.columns[0].kind is ColumnKind.TEXT:
            line[0] = self._form.total
        return line

    def _sum(self, place: int, currency: str, *, is_first: bool) -> Cell:
        if self._form.columns[place].kind is ColumnKind.CURRENCY:
            return currency or None
        if place not in self._amounts or place in self._untold:
            return None
        if self._form.columns[place].kind is not ColumnKind.AMOUNT:
            return self._numbers[place] if is_first else None
        amount = self._amounts[place].get(currency)
        return None if amount is None else Money(amount, currency)


def writable(text: str) -> str:
    """Return the text with a replacement character for each one that neither XML nor a text file may hold."""
    return _UNWRITABLE.sub(_REPLACED, text)
