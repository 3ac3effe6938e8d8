"""Cells read and written in the regional format: from typed text to a value, or to the reason there is none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QLocale

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import CellKind, CellValue, Column, Row, Sheet
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.grid.closed_lists import ClosedList, closed_list
from cofanet_desktop.gui.grid.dates import parse_day

NO_CURRENCY = "XXX"
"""Code of amounts whose currency is not known yet; they have two decimals at most."""

_EXAMPLE_DAY = date(2026, 12, 31)
_NAMES_SHOWN = 6
_TOO_LARGE = Decimal(10) ** 15


class SheetReader:
    """Reads and writes the cells of one sheet in the language and regional format in force when it was made."""

    def __init__(self, sheet: Sheet, currency: str = "", locale: QLocale | None = None) -> None:
        """Read `sheet`; `currency` is that of amounts on lines that name none."""
        self.sheet = sheet
        self.currency = currency
        self.locale = locale or QLocale()
        self.lists: dict[str, ClosedList] = {
            column.key: found for column in sheet.columns if (found := closed_list(column)) is not None
        }
        self._currency_at = next(
            (at for at, column in enumerate(sheet.columns) if column.kind is CellKind.CURRENCY), -1
        )

    def read(self, texts: tuple[str, ...]) -> tuple[CellValue | InvalidInput | None, ...]:
        """Return what each cell of a line holds: a value, why there is none, or None where it is empty."""
        currency = self._currency_of(texts)
        return tuple(
            self._cell(column, text, currency) if text and not text.isspace() else None
            for column, text in zip(self.sheet.columns, texts, strict=True)
        )

    def text(self, column: Column, value: CellValue | None) -> str:
        """Return `value` as a person would type it: no groups in figures, names of the language in force."""
        if value is None:
            return ""
        if isinstance(value, date):
            return formats.day(value, self.locale)
        if isinstance(value, Decimal):
            return _plain_figure(value, self.locale)
        known = self.lists.get(column.key)
        return known.name(value) if known is not None else value

    def texts(self, row: Row) -> tuple[str, ...]:
        """Return a whole line as a person would type it."""
        return tuple(self.text(column, row.get(column.key)) for column in self.sheet.columns)

    def shown(self, column: Column, value: CellValue, row: Row) -> str:
        """Return `value` as the grid displays it, figures in groups with the decimals of the line's currency."""
        if isinstance(value, Decimal):
            places = formats.decimals(self._currency_in(row))
            return formats.number(value, places, self.locale)
        return self.text(column, value)

    def _currency_of(self, texts: tuple[str, ...]) -> str:
        if self._currency_at < 0:
            return self.currency or NO_CURRENCY
        column = self.sheet.columns[self._currency_at]
        found = self.lists[column.key].find(texts[self._currency_at])
        return found[0] if len(found) == 1 else self.currency or NO_CURRENCY

    def _currency_in(self, row: Row) -> str:
        if self._currency_at < 0:
            return self.currency
        return str(row.get(self.sheet.columns[self._currency_at].key) or self.currency)

    def _cell(self, column: Column, text: str, currency: str) -> CellValue | InvalidInput:
        if column.kind is CellKind.AMOUNT:
            return self._amount(column, text, currency)
        if column.kind is CellKind.DATE:
            return parse_day(text, self.locale) or _not_a_date(column, text)
        known = self.lists.get(column.key)
        return _listed(column, text, known) if known is not None else _free_text(column, text)

    def _amount(self, column: Column, text: str, currency: str) -> Decimal | InvalidInput:
        try:
            value = formats.parse_amount(text, currency, self.locale).amount
        except AmountError as error:
            return InvalidInput(column.key, "AMOUNT_UNREADABLE", _said_without_code(error.message, text))
        return value if abs(value) < _TOO_LARGE else _too_large(column, text)


def _plain_figure(value: Decimal, locale: QLocale) -> str:
    """Return an exact figure without groups; a single decimal is written as two."""
    places = max(0, -int(value.normalize().as_tuple().exponent))
    digits = f"{value.quantize(Decimal(1).scaleb(-(2 if places == 1 else places))):f}"
    return digits.replace(".", locale.decimalPoint())


def _said_without_code(message: Message, text: str) -> Message:
    """Return the sentence without naming the code that stands for an unknown currency."""
    if message.values.get("currency") != NO_CURRENCY:
        return message
    if "places" not in message.values:
        return Message(
            "Grid",
            QT_TRANSLATE_NOOP("Grid", "“{typed}” is not a plain amount. Leave the currency out."),
            {"typed": text.strip()},
        )
    return Message(
        "Grid",
        QT_TRANSLATE_NOOP("Grid", "“{typed}” has too many decimals. Write two at most."),
        {"typed": text.strip()},
    )


def _too_large(column: Column, text: str) -> InvalidInput:
    return InvalidInput(
        column.key,
        "AMOUNT_TOO_LARGE",
        Message("Grid", QT_TRANSLATE_NOOP("Grid", "“{typed}” is too large."), {"typed": text.strip()}),
        Message("Grid", QT_TRANSLATE_NOOP("Grid", "Write fifteen figures at most.")),
    )


def _not_a_date(column: Column, text: str) -> InvalidInput:
    return InvalidInput(
        column.key,
        "DATE_UNREADABLE",
        Message("Grid", QT_TRANSLATE_NOOP("Grid", "“{typed}” is not a date."), {"typed": text.strip()}),
        Message("Grid", QT_TRANSLATE_NOOP("Grid", "Write it like {example}."), {"example": _EXAMPLE_DAY}),
    )


def _free_text(column: Column, text: str) -> str | InvalidInput:
    value = " ".join(text.split())
    if column.most_characters is None or len(value) <= column.most_characters:
        return value
    return InvalidInput(
        column.key,
        "TEXT_TOO_LONG",
        Message(
            "Grid",
            QT_TRANSLATE_NOOP("Grid", "“{typed}” has {count} characters."),
            {"typed": value, "count": len(value)},
        ),
        Message("Grid", QT_TRANSLATE_NOOP("Grid", "Write {most} at most."), {"most": column.most_characters}),
    )


def _listed(column: Column, text: str, known: ClosedList) -> str | InvalidInput:
    found = known.find(text)
    if len(found) == 1:
        return found[0]
    if found:
        return _ambiguous(column, text, [known.name(code) for code in found])
    message = Message(
        "Grid", QT_TRANSLATE_NOOP("Grid", "“{typed}” is not on the list."), {"typed": text.strip()}
    )
    return InvalidInput(column.key, "CHOICE_UNKNOWN", message, _way_out(known))


def _way_out(known: ClosedList) -> Message:
    if len(known.entries) <= _NAMES_SHOWN:
        return Message(
            "Grid",
            QT_TRANSLATE_NOOP("Grid", "Choose one of these: {names}."),
            {"names": ", ".join(entry.name for entry in known.entries)},
        )
    return Message("Grid", QT_TRANSLATE_NOOP("Grid", "Press F4 to choose."))


def _ambiguous(column: Column, text: str, names: list[str]) -> InvalidInput:
    return InvalidInput(
        column.key,
        "CHOICE_AMBIGUOUS",
        Message(
            "Grid",
            QT_TRANSLATE_NOOP("Grid", "“{typed}” can mean several: {names}."),
            {"typed": text.strip(), "names": ", ".join(names[:_NAMES_SHOWN])},
        ),
        Message("Grid", QT_TRANSLATE_NOOP("Grid", "Type more letters, or press F4 to choose.")),
    )
