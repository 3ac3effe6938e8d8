"""Custom fields filled in by file (FIELD-3): one line a company, one column a field; what a line says, what refuses it.

An empty cell leaves its field as it is, so that a list needs only what changes; a cell holding a dash alone (CLEARED)
empties it. The text "-" itself is therefore the one value that a list cannot give.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.custom_fields import (
    INTERNAL_LIMIT,
    LONGEST_REFERENCE,
    LONGEST_TEXT,
    OUTSTANDING,
    REFERENCE,
    FieldKind,
    FieldValue,
    canonical,
)
from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.sheets import CLEARED, CellKind, Column, LineProblem, Sheet, missing_cells
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.domain.sheets import CellValue, Row

EASY_NUMBER = "easy_number"
"""Key of the column that names the company; every other column has the id of its field as its key."""

_ID = "custom_fields"
_TITLE = QT_TRANSLATE_NOOP("Sheet", "Custom fields")
_IN_TEMPLATE = (REFERENCE, OUTSTANDING)

_COMPANY = Column(
    key=EASY_NUMBER,
    heading=QT_TRANSLATE_NOOP("Sheet", "Easy number"),
    kind=CellKind.EASY_NUMBER,
    aliases=("numéro easy", "n° easy", "easynumber", "easy nr", "easy-nummer", "número easy"),
)

_FIXED = (
    Column(
        key=REFERENCE,
        heading=QT_TRANSLATE_NOOP("Sheet", "Customer reference"),
        kind=CellKind.TEXT,
        aliases=("référence client", "kundenreferenz", "kundennummer", "referencia de cliente"),
        is_mandatory=False,
        most_characters=LONGEST_REFERENCE,
        can_be_cleared=True,
    ),
    Column(
        key=OUTSTANDING,
        heading=QT_TRANSLATE_NOOP("Sheet", "Total outstanding"),
        kind=CellKind.AMOUNT,
        aliases=("montant total de l'encours", "encours total", "gesamtaußenstand", "saldo pendiente total"),
        is_mandatory=False,
        can_be_cleared=True,
    ),
    Column(
        key=INTERNAL_LIMIT,
        heading=QT_TRANSLATE_NOOP("Sheet", "Internal credit limit"),
        kind=CellKind.AMOUNT,
        aliases=("limite de crédit interne", "internes kreditlimit", "límite de crédito interno"),
        is_mandatory=False,
        can_be_cleared=True,
    ),
)

_KINDS = {
    FieldKind.TEXT: CellKind.TEXT,
    FieldKind.NUMBER: CellKind.NUMBER,
    FieldKind.DATE: CellKind.DATE,
    FieldKind.AMOUNT: CellKind.AMOUNT,
}

_EARLIEST, _LATEST = date(1900, 3, 1), date(2199, 12, 31)
_MOST_AMOUNT_DIGITS, _MOST_DIGITS = 15, 28
_DASHES = ("-", "\u2013", "\u2014", "\u2212")


def template_sheet() -> Sheet:
    """Return the columns of the template: Easy number, customer reference, total outstanding."""
    columns = (one for one in _FIXED if one.key in _IN_TEMPLATE)
    return Sheet(_ID, _TITLE, (_COMPANY, *columns), is_personal=True)


def own_sheet(definitions: Sequence[FieldDefinition]) -> Sheet:
    """Return the columns of a person's own file: Easy number, then every field defined; the template's among them."""
    return Sheet(_ID, _TITLE, (_COMPANY, *(_column(one) for one in definitions)), is_personal=True)


def _column(definition: FieldDefinition) -> Column:
    if definition.is_fixed:
        return next(one for one in _FIXED if one.key == definition.id)
    return Column(
        key=definition.id,
        heading=definition.name,
        kind=_KINDS[definition.kind],
        is_mandatory=False,
        most_characters=LONGEST_TEXT if definition.kind is FieldKind.TEXT else None,
        is_own=True,
        can_be_cleared=True,
    )


def row_problems(
    rows: Sequence[Row],
    definitions: Sequence[FieldDefinition],
    in_portfolio: Callable[[Collection[str]], Collection[str]] | None = None,
) -> list[LineProblem]:
    """Return what is wrong with lines: no Easy number, a company twice or not in the portfolio, values that do not fit.

    `in_portfolio` is asked once, with every Easy number given, which of them the portfolio holds; without it that is
    not checked.
    """
    sheet = own_sheet(definitions)
    given = [str(row.get(EASY_NUMBER) or "") for row in rows]
    named = {one for one in given if one}
    known = set(in_portfolio(named)) if in_portfolio else named
    problems: list[LineProblem] = []
    first: dict[str, int] = {}
    for n, (row, number) in enumerate(zip(rows, given, strict=True)):
        problems += missing_cells(sheet, n, row)
        if number and number not in known:
            problems.append(_not_in_portfolio(n, number))
        elif number and first.setdefault(number, n) != n:
            problems.append(_twice(n, number))
        for definition in definitions:
            problems += _value_problems(n, row, definition)
    return problems


def field_values(row: Row, definitions: Sequence[FieldDefinition]) -> tuple[FieldValue, ...]:
    """Return what a line without problems gives, in canonical form; "" where it empties a field, no empty cell."""
    given = ((one, row.get(one.id)) for one in definitions)
    return tuple(
        FieldValue(one.id, canonical(one, _written(value))) for one, value in given if value is not None
    )


def cell_of(definition: FieldDefinition, value: str, most_decimals: int) -> CellValue | None:
    """Return the cell that gives a canonical `value` to its field; None (the cell stays empty) where none would.

    None are empty values, dashes alone, and what lists do not hold: dates before 1900, amounts with more than
    `most_decimals`, numbers of more than 28 digits.
    """
    if not value or value in _DASHES:
        return None
    if definition.kind is FieldKind.TEXT:
        return value
    if definition.kind is FieldKind.DATE:
        day = date.fromisoformat(value)
        return day if _EARLIEST <= day <= _LATEST else None
    number = Decimal(value)
    is_amount = definition.kind is FieldKind.AMOUNT
    digits = sum(one.isdigit() for one in value)
    if digits > (_MOST_AMOUNT_DIGITS if is_amount else _MOST_DIGITS):
        return None
    return None if is_amount and len(value.partition(".")[2]) > most_decimals else number


def _written(value: CellValue) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    return "" if value == CLEARED else value


def _value_problems(n: int, row: Row, definition: FieldDefinition) -> list[LineProblem]:
    value = row.get(definition.id)
    if value is None:
        return []
    try:
        canonical(definition, _written(value))
    except RuleViolation as error:
        refused = InvalidInput(definition.id, error.rule, error.message, error.hint)
        return [LineProblem(n, definition.id, refused)]
    return []


def _not_in_portfolio(n: int, number: str) -> LineProblem:
    return _company_refused(
        n,
        "COMPANY_NOT_IN_PORTFOLIO",
        QT_TRANSLATE_NOOP("Sheet", "{number} is no company of the portfolio."),
        QT_TRANSLATE_NOOP("Sheet", "Correct the Easy number, or take the line out: nothing is guessed."),
        number,
    )


def _twice(n: int, number: str) -> LineProblem:
    return _company_refused(
        n,
        "COMPANY_TWICE",
        QT_TRANSLATE_NOOP("Sheet", "The company {number} is there more than once."),
        QT_TRANSLATE_NOOP("Sheet", "Put its values together in one line."),
        number,
    )


def _company_refused(n: int, rule: str, cause: str, way_out: str, number: str) -> LineProblem:
    error = InvalidInput(
        EASY_NUMBER, rule, Message("Sheet", cause, {"number": number}), Message("Sheet", way_out)
    )
    return LineProblem(n, EASY_NUMBER, error)
