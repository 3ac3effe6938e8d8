"""What a cell of a file means in its column: text, date, exact amount or a value of a closed list, or why it means nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Context, Decimal, InvalidOperation

from cofanet_desktop.domain.contact_details import parse_email, parse_phone
from cofanet_desktop.domain.countries import Country
from cofanet_desktop.domain.currencies import Currency, digits_of
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.identifiers import parse_easy_number
from cofanet_desktop.domain.sheets import CLEARED, CellKind, CellValue, Column
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, Value
from cofanet_desktop.exchange.raw_cells import RawCell, RawKind

Translate = Callable[[Message], str]
"""Gives a message in the language of the reader."""

FORMULA_STARTS = ("=", "+", "-", "@")
DASHES = frozenset("-\u2013\u2014\u2212")
"""What stands for CLEARED: spreadsheet programs make the longer ones of it by themselves."""
LEAST_DECIMALS = 2

_words = re.compile(r"[^\W_]+").findall
_ISO_DATE = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_SHORT_DATE = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})")
_SIGNS = str.maketrans("\u2019\u02bc\u066c \u00a0\u2007\u2009\u202f\u066b", "''''''''.")
_AMOUNT = re.compile(r"[0-9][0-9.,']*|[.,][0-9]+")
_GROUPED = re.compile(
    r"[0-9]{1,3}(?:[.,'][0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}"
)  # the latter in India
_MOST_DIGITS = 15
"""What a spreadsheet keeps of a number; an amount with more digits is not the one that was typed."""
_AS_SHOWN = Context(prec=_MOST_DIGITS)
_MOST_EXACT_DIGITS = 28
"""What the program calculates with; a number typed as text may have more digits than a spreadsheet keeps."""
_MOST_DECIMALS = 6
_LEAST_NOISE = Decimal("1e-9")
_EARLIEST_YEAR, _LATEST_YEAR = 1900, 2199
_LATEST_SHORT_YEAR = 68


@dataclass(frozen=True, slots=True)
class Region:
    """How dates and amounts that can be read two ways are meant: 03/04 is the third of April, 1,234 is below two."""

    day_first: bool = True
    decimal_comma: bool = True


@dataclass(frozen=True, slots=True)
class ClosedLists:
    """The currencies and countries a cell may name, by code."""

    currencies: Mapping[str, Currency]
    countries: Mapping[str, Country]


@dataclass(frozen=True, slots=True)
class CellReader:
    """Reads the cells of one column; `named` holds the codes of its closed list by folded name."""

    column: Column
    region: Region
    named: Mapping[str, str]

    def read(self, cell: str | RawCell, warnings: list[Message]) -> CellValue | None:
        """Return what the cell means, None when it is blank; what is odd goes to `warnings`.

        Raises InvalidInput, its field the key of the column: FORMULA_WITHOUT_VALUE, CELL_ERROR, CELL_KIND,
        CELL_TOO_LONG, CELL_CHARACTERS, DATE_UNREADABLE, AMOUNT_UNREADABLE, NUMBER_UNREADABLE, AMOUNT_TOO_LARGE,
        NOT_IN_LIST, MALFORMED_EASY_NUMBER, EMAIL_NOT_VALID, PHONE_NOT_VALID.
        """
        if isinstance(cell, RawCell):
            self._check_source(cell, warnings)
            if cell.kind is not RawKind.TEXT:
                return self._typed(cell, warnings)
            cell = cell.text
        if not cell or cell.isspace():
            return None
        if self.column.can_be_cleared and cell.strip() in DASHES:
            return CLEARED
        return self._written(cell, warnings)

    def _written(self, cell: str, warnings: list[Message]) -> CellValue:
        kind = self.column.kind
        if kind is CellKind.TEXT:
            return self._text(cell, warnings)
        if kind is CellKind.DATE:
            return self._date(cell.strip())
        if kind in _NUMBERS:
            return self._amount(cell)
        if kind in _CODED:
            return self._coded(self._checked(cell.strip()))
        return self._chosen(cell)

    def refused(self, rule: str, cause: str, way_out: str, **values: Value) -> InvalidInput:
        """Return the refusal of a cell; both templates, marked under "ListCells", may use {column} and all values."""
        values["column"] = self._heading
        return InvalidInput(
            self.column.key, rule, Message("ListCells", cause, values), Message("ListCells", way_out, values)
        )

    @property
    def _heading(self) -> Message:
        return self.column.label()

    def _warning(self, template: str) -> Message:
        return Message("ListCells", template, {"column": self._heading})

    def _check_source(self, cell: RawCell, warnings: list[Message]) -> None:
        if cell.kind is RawKind.NOTHING:
            raise self.refused(
                "FORMULA_WITHOUT_VALUE",
                QT_TRANSLATE_NOOP("ListCells", "{column} holds a formula whose result is not in the file."),
                QT_TRANSLATE_NOOP(
                    "ListCells", "Open the file in a spreadsheet program and save it, or type the value."
                ),
            )
        if cell.kind is RawKind.ERROR:
            raise self.refused(
                "CELL_ERROR",
                QT_TRANSLATE_NOOP("ListCells", "{column} shows an error: {text}."),
                QT_TRANSLATE_NOOP("ListCells", "Correct the formula, or type the value."),
                text=cell.text,
            )
        if cell.is_formula:
            warnings.append(
                self._warning(
                    QT_TRANSLATE_NOOP(
                        "ListCells", "{column} holds a formula: its last stored result was taken."
                    )
                )
            )

    def _typed(self, cell: RawCell, warnings: list[Message]) -> CellValue:
        kind = self.column.kind
        if cell.kind is RawKind.NUMBER:
            if kind in _NUMBERS:
                return self._number(cell.text)
            if kind is CellKind.CHOICE and cell.text in self.named:
                return self.named[cell.text]
            if kind is CellKind.EASY_NUMBER:
                return self._coded(f"{self._number(cell.text):f}")
        if kind is CellKind.DATE and cell.kind in (RawKind.DATE, RawKind.MOMENT):
            if cell.kind is RawKind.MOMENT:
                warnings.append(
                    self._warning(
                        QT_TRANSLATE_NOOP("ListCells", "{column} has a time of day, which was left out.")
                    )
                )
            return self._plausible(date.fromisoformat(cell.text), cell.text)
        if kind in (CellKind.TEXT, CellKind.PHONE) and cell.kind is RawKind.NUMBER:
            warnings.append(
                self._warning(
                    QT_TRANSLATE_NOOP(
                        "ListCells", "{column} was typed as a number: zeros at its beginning are lost."
                    )
                )
            )
            text = self._checked(f"{self._number(cell.text):f}")
            return self._coded(text) if kind is CellKind.PHONE else text
        raise self._wrong_kind(cell)

    def _wrong_kind(self, cell: RawCell) -> InvalidInput:
        way_out = QT_TRANSLATE_NOOP("ListCells", "Choose one of the values of the template.")
        if self.column.kind is CellKind.TEXT or self.column.kind in _CODED:
            way_out = QT_TRANSLATE_NOOP("ListCells", "Format the column as text, then type the value again.")
        elif self.column.kind is CellKind.DATE:
            way_out = QT_TRANSLATE_NOOP("ListCells", "Format the column as a date, then type the date again.")
        elif self.column.kind is CellKind.AMOUNT:
            way_out = QT_TRANSLATE_NOOP(
                "ListCells", "Format the column as a number, then type the amount again."
            )
        elif self.column.kind is CellKind.NUMBER:
            way_out = QT_TRANSLATE_NOOP(
                "ListCells", "Format the column as a number, then type the number again."
            )
        return self.refused(
            "CELL_KIND",
            QT_TRANSLATE_NOOP(
                "ListCells", "{column} holds {text}, which the file gives as another kind of value."
            ),
            way_out,
            text=cell.text,
        )

    # ------------------------------------------------------------------------------------------------- texts

    def _text(self, cell: str, warnings: list[Message]) -> str:
        text = cell.strip()
        if text.startswith(FORMULA_STARTS):
            warnings.append(
                self._warning(
                    QT_TRANSLATE_NOOP(
                        "ListCells", "{column} looks like a formula: it was taken as the text it is."
                    )
                )
            )
        return self._checked(text)

    def _checked(self, text: str) -> str:
        most = self.column.most_characters
        if most is not None and len(text) > most:
            raise self.refused(
                "CELL_TOO_LONG",
                QT_TRANSLATE_NOOP("ListCells", "{column} has {count} characters; {most} are accepted."),
                QT_TRANSLATE_NOOP("ListCells", "Shorten it."),
                count=len(text),
                most=most,
            )
        if not text.isprintable() and any(unicodedata.category(one) == "Cc" for one in text):
            raise self.refused(
                "CELL_CHARACTERS",
                QT_TRANSLATE_NOOP(
                    "ListCells", "{column} holds a line break, a tabulation or another control character."
                ),
                QT_TRANSLATE_NOOP("ListCells", "Type it again on one line."),
            )
        return text

    def _coded(self, text: str) -> str:
        try:
            return _CODED[self.column.kind](_with_plain_digits(text))
        except InvalidInput as error:
            raise InvalidInput(self.column.key, error.rule, error.message, error.hint) from error

    def _chosen(self, cell: str) -> str:
        code = self.named.get(folded(cell))
        if code is None:
            raise self.refused(
                "NOT_IN_LIST",
                QT_TRANSLATE_NOOP("ListCells", "{text} is not a value of {column}."),
                QT_TRANSLATE_NOOP("ListCells", "Choose one of the values of the template."),
                text=_shown(cell),
            )
        return code

    # ------------------------------------------------------------------------------------------------- dates

    def _date(self, text: str) -> date:
        """Return the date; the order of day and month is never guessed from one that fits no other way."""
        plain = _with_plain_digits(text)
        if found := _ISO_DATE.fullmatch(plain):
            year, month, day = int(found[1]), int(found[3]), int(found[4])
            if not found[2] and len(found[3] + found[4]) != 4:
                raise self._no_date(text)
        elif found := _SHORT_DATE.fullmatch(plain):
            day, month, year = int(found[1]), int(found[3]), int(found[4])
            if (
                not self.region.day_first and found[2] != "."
            ):  # points are only written between day, month, year
                day, month = month, day
            if len(found[4]) == 2:
                year += 2000 if year <= _LATEST_SHORT_YEAR else 1900
        else:
            raise self._no_date(text)
        try:
            return self._plausible(date(year, month, day), text)
        except ValueError as error:
            raise self._no_date(text) from error

    def _plausible(self, day: date, text: str) -> date:
        if not _EARLIEST_YEAR <= day.year <= _LATEST_YEAR:
            raise self._no_date(text)
        return day

    def _no_date(self, text: str) -> InvalidInput:
        order = QT_TRANSLATE_NOOP("ListCells", "Write it as year-month-day, or as day/month/year.")
        if not self.region.day_first:
            order = QT_TRANSLATE_NOOP("ListCells", "Write it as year-month-day, or as month/day/year.")
        return self.refused(
            "DATE_UNREADABLE",
            QT_TRANSLATE_NOOP("ListCells", "{column}: {text} is no date."),
            order,
            text=_shown(text),
        )

    # ----------------------------------------------------------------------------------------------- amounts

    def _number(self, text: str) -> Decimal:
        """Return a stored number as a spreadsheet shows it."""
        try:
            value = Decimal(text)
        except InvalidOperation as error:
            raise self._no_amount(text) from error
        if not value.is_finite():
            raise self._no_amount(text)
        if value.adjusted() >= _MOST_DIGITS:
            raise self._too_large(text)
        if (
            self.column.kind is CellKind.NUMBER
        ):  # as many decimals as are shown, without what is stored behind them
            return _plain(_AS_SHOWN.plus(value))
        return _plain(_without_noise(value))

    def _amount(self, cell: str) -> Decimal:
        text, is_negative = _without_sign(_with_plain_digits(cell.strip()))
        text = text.strip().translate(_SIGNS)
        number = self._unsigned(text) if _AMOUNT.fullmatch(text) else None
        if number is None:
            raise self._no_amount(cell)
        most = _MOST_EXACT_DIGITS if self.column.kind is CellKind.NUMBER else _MOST_DIGITS
        if sum(one.isdigit() for one in number) > most:
            raise self._too_large(cell)
        return _plain(-Decimal(number) if is_negative else Decimal(number))

    def _unsigned(self, text: str) -> str | None:
        """Return an amount with a decimal point and nothing else, or None when its groups make no sense."""
        separators = [one for one in text if not one.isdigit()]
        if not separators:
            return text
        last = separators[-1]
        is_decimal = last != "'" and separators.count(last) == 1
        if is_decimal and len(set(separators)) == 1 and _GROUPED.fullmatch(text) and text[0] != "0":
            is_decimal = (last == ",") is self.region.decimal_comma
        whole, fraction = text, ""
        if is_decimal:
            whole, _, fraction = text.rpartition(last)
        groups = {one for one in whole if not one.isdigit()}
        if groups and (len(groups) > 1 or not _GROUPED.fullmatch(whole)):
            return None
        digits = "".join(one for one in whole if one.isdigit())
        return f"{digits or '0'}.{fraction}" if fraction else digits or None

    def _no_amount(self, text: str) -> InvalidInput:
        example = "1234,50" if self.region.decimal_comma else "1234.50"
        is_amount = self.column.kind is not CellKind.NUMBER
        return self.refused(
            "AMOUNT_UNREADABLE" if is_amount else "NUMBER_UNREADABLE",
            QT_TRANSLATE_NOOP("ListCells", "{column}: {text} is no amount.")
            if is_amount
            else QT_TRANSLATE_NOOP("ListCells", "{column}: {text} is no number."),
            QT_TRANSLATE_NOOP("ListCells", "Write the number alone, as {example}."),
            text=_shown(text),
            example=example,
        )

    def _too_large(self, text: str) -> InvalidInput:
        return self.refused(
            "AMOUNT_TOO_LARGE",
            QT_TRANSLATE_NOOP("ListCells", "{column}: {text} has more digits than a spreadsheet keeps."),
            QT_TRANSLATE_NOOP("ListCells", "Check the number of digits."),
            text=_shown(text),
        )


def unmistakable(number: Decimal) -> str:
    """Return a number in plain digits with a point, as a text file gives it to readers of any region: 1.234 is 1.2340."""
    text = f"{number:f}"
    return f"{text}0" if _GROUPED.fullmatch(text.removeprefix("-")) else text


def too_precise(reader: CellReader, amount: Decimal, currency: Currency | None) -> InvalidInput | None:
    """Return the refusal of an amount with more decimals than its currency has, and more than two; nothing is rounded."""
    most = max(LEAST_DECIMALS, currency.digits, digits_of(currency.code)) if currency else LEAST_DECIMALS
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= most:
        return None
    return reader.refused(
        "AMOUNT_TOO_PRECISE",
        QT_TRANSLATE_NOOP("ListCells", "{column}: {text} has more than {most} decimals."),
        QT_TRANSLATE_NOOP("ListCells", "Write it with {most} decimals at most: nothing is rounded here."),
        text=f"{amount:f}",
        most=most,
    )


def reader_of(column: Column, region: Region, lists: ClosedLists, translate: Translate) -> CellReader:
    """Return what reads the cells of `column`, knowing its closed list by codes, names and translations."""
    named: Iterable[tuple[str, str]] = ()
    if column.kind is CellKind.CHOICE:
        named = _choice_names(column, translate)
    elif column.kind is CellKind.CURRENCY:
        named = (
            (name, one.code) for one in lists.currencies.values() for name in (one.code, *one.names.values())
        )
    elif column.kind is CellKind.COUNTRY:
        named = _country_names(lists.countries.values())
    return CellReader(column, region, _unmistakable(named))


def _choice_names(column: Column, translate: Translate) -> Iterable[tuple[str, str]]:
    for choice in column.choices:
        translated = translate(Message("Sheet", choice.name))
        for name in (choice.code, choice.name, translated, *choice.aliases):
            yield name, choice.code


def _country_names(countries: Iterable[Country]) -> Iterable[tuple[str, str]]:
    for country in countries:
        for name in (country.code, *country.names.values()):
            yield name, country.code
        if country.code.isalpha():  # AR3, US1… are parts of the country whose two letters they have
            yield country.iso2, country.code


def _unmistakable(named: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the codes by folded name, without the names several of them have."""
    found: dict[str, str] = {}
    shared = set()
    for name, code in named:
        key = folded(name)
        if found.setdefault(key, code) != code:
            shared.add(key)
    return {key: code for key, code in found.items() if key not in shared}


def folded(text: str) -> str:
    """Return `text` as headings and names are compared: without case, accents, spaces and signs."""
    return "".join(_words(fold(text)))


def _without_noise(value: Decimal) -> Decimal:
    """Return a number without what binary fractions leave behind its sixth decimal or its fifteenth digit."""
    exponent = max(-_MOST_DECIMALS, value.adjusted() + 1 - _MOST_DIGITS)
    kept = value.quantize(Decimal(1).scaleb(exponent))
    if exponent > -_MOST_DECIMALS:  # no spreadsheet shows, nor keeps, more than fifteen digits
        return kept
    return kept if abs(value - kept) <= max(_LEAST_NOISE, abs(value).scaleb(-_MOST_DIGITS)) else value


def _without_sign(text: str) -> tuple[str, bool]:
    """Return an amount without its sign, and whether it is negative: (1), -1 and 1- all are."""
    for start, end in (("(", ")"), ("-", ""), ("\u2212", ""), ("", "-")):
        if len(text) > 1 and text.startswith(start) and text.endswith(end):
            return text[len(start) : len(text) - len(end)], True
    return text.removeprefix("+"), False


def _plain(value: Decimal) -> Decimal:
    """Return the number without zeros at the end of its decimals and without an exponent."""
    if value == value.to_integral_value():
        return Decimal(f"{value:.0f}")
    return value.normalize()


def _with_plain_digits(text: str) -> str:
    """Return `text` with the digits of any script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(one)) if one.isdecimal() else one for one in text)


_NUMBERS = (CellKind.AMOUNT, CellKind.NUMBER)
_CODED: Mapping[CellKind, Callable[[str], str]] = {
    CellKind.EASY_NUMBER: parse_easy_number,
    CellKind.EMAIL: parse_email,
    CellKind.PHONE: parse_phone,
}


def _shown(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
