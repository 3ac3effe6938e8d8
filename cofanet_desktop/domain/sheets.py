"""Lists typed into a grid or read from a file: their columns, and what can be wrong with a line.

The same columns serve the editable grids of the window, the files that can be imported and their templates, so that a
line is read and refused in one way wherever it comes from. A `Row` holds what a person gave, by column key; `None`
or a missing key is an empty cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

CellValue: TypeAlias = str | date | Decimal
"""What one cell holds once it is understood: text (codes included), a civil date, an exact number."""

Row: TypeAlias = Mapping[str, CellValue | None]
"""One line by column key."""


class CellKind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    """An exact number, which may be below zero."""
    CURRENCY = "currency"
    COUNTRY = "country"
    CHOICE = "choice"
    EASY_NUMBER = "easy_number"
    """An Easy number as the insurer writes it: zeros that a spreadsheet took from its beginning are put back."""
    EMAIL = "email"
    PHONE = "phone"
    """A telephone or fax number, as written."""


CLEARED = "-"
"""What a cell holds that empties a field (columns that can be emptied): an empty cell leaves the field as it is."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a closed list: its code, its English name (marked under "Sheet"), other names files may use."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: `heading` is English (marked under "Sheet"); `aliases` are headings of files in other languages."""

    key: str
    heading: str
    kind: CellKind
    aliases: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    is_mandatory: bool = True
    most_characters: int | None = None
    is_own: bool = False
    """Whether the heading is a person's own word, which is never translated."""
    can_be_cleared: bool = False
    """Whether a cell may hold CLEARED."""

    def label(self) -> Message:
        """Return the heading, to be translated unless it is a person's own word."""
        if self.is_own:
            return Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "{name}"), {"name": self.heading})
        return Message("Sheet", self.heading)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind of list: its id, its English title (marked under "Sheet") and its columns, in order."""

    id: str
    title: str
    columns: tuple[Column, ...]
    is_personal: bool = False
    """Whether people name columns: a name that two of them answer to then means neither."""

    def column(self, key: str) -> Column:
        """Return the column of that key; raises KeyError when there is none."""
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with one line: its place (0 is the first), the column at fault, cause and way out."""

    line: int
    column: str
    """Key of the column; empty when the line as a whole is at fault."""
    error: InvalidInput


INVOICE_KINDS = (
    Choice("invoice", QT_TRANSLATE_NOOP("Sheet", "Invoice"), ("facture", "rechnung", "factura", "IN")),
    Choice(
        "credit_note",
        QT_TRANSLATE_NOOP("Sheet", "Credit note"),
        ("avoir", "gutschrift", "abono", "nota de crédito", "CN"),
    ),
)

PAYMENT_KINDS = (
    Choice(
        "payment",
        QT_TRANSLATE_NOOP("Sheet", "Payment"),
        ("paiement", "règlement", "versement", "zahlung", "pago"),
    ),
    Choice(
        "credit_note_used",
        QT_TRANSLATE_NOOP("Sheet", "Credit note used"),
        ("avoir utilisé", "avoir imputé", "verrechnete gutschrift", "abono aplicado"),
    ),
    Choice(
        "set_off",
        QT_TRANSLATE_NOOP("Sheet", "Set-off"),
        ("compensation", "set off", "setoff", "aufrechnung", "compensación"),
    ),
)

_KIND = QT_TRANSLATE_NOOP("Sheet", "Type")
_CURRENCY = Column(
    key="currency",
    heading=QT_TRANSLATE_NOOP("Sheet", "Currency"),
    kind=CellKind.CURRENCY,
    aliases=("devise", "monnaie", "währung", "moneda", "divisa"),
)
_AMOUNT = Column(
    key="amount",
    heading=QT_TRANSLATE_NOOP("Sheet", "Amount"),
    kind=CellKind.AMOUNT,
    aliases=("montant", "betrag", "importe", "monto"),
)

INVOICES = Sheet(
    "invoices",
    QT_TRANSLATE_NOOP("Sheet", "Invoices"),
    (
        Column(
            key="kind",
            heading=_KIND,
            kind=CellKind.CHOICE,
            aliases=("type de facture", "invoice type", "typ", "art", "tipo"),
            choices=INVOICE_KINDS,
        ),
        Column(
            key="reference",
            heading=QT_TRANSLATE_NOOP("Sheet", "Reference"),
            kind=CellKind.TEXT,
            aliases=(
                "référence",
                "référence de facture",
                "numéro de facture",
                "invoice reference",
                "invoice number",
                "rechnungsnummer",
                "referenz",
                "referencia",
                "número de factura",
            ),
            most_characters=35,
        ),
        Column(
            key="invoice_date",
            heading=QT_TRANSLATE_NOOP("Sheet", "Invoice date"),
            kind=CellKind.DATE,
            aliases=("date de facture", "date facture", "rechnungsdatum", "fecha de factura"),
        ),
        Column(
            key="due_date",
            heading=QT_TRANSLATE_NOOP("Sheet", "Due date"),
            kind=CellKind.DATE,
            aliases=("échéance", "date d'échéance", "échéance initiale", "fälligkeit", "vencimiento"),
        ),
        Column(
            key="net",
            heading=QT_TRANSLATE_NOOP("Sheet", "Net amount"),
            kind=CellKind.AMOUNT,
            aliases=("montant net", "montant ht", "nettobetrag", "importe neto"),
        ),
        Column(
            key="tax",
            heading=QT_TRANSLATE_NOOP("Sheet", "Tax amount"),
            kind=CellKind.AMOUNT,
            aliases=("taxes", "montant des taxes", "tva", "tax", "steuerbetrag", "steuer", "impuestos"),
        ),
        _CURRENCY,
    ),
)

PAYMENTS = Sheet(
    "payments",
    QT_TRANSLATE_NOOP("Sheet", "Payments"),
    (
        Column(
            key="kind",
            heading=_KIND,
            kind=CellKind.CHOICE,
            aliases=("type de paiement", "type de règlement", "payment type", "typ", "art", "tipo"),
            choices=PAYMENT_KINDS,
        ),
        Column(
            key="invoice_reference",
            heading=QT_TRANSLATE_NOOP("Sheet", "Invoice reference"),
            kind=CellKind.TEXT,
            aliases=(
                "référence de facture",
                "référence de la facture",
                "référence",
                "reference",
                "rechnungsnummer",
                "referencia de factura",
            ),
            most_characters=35,
        ),
        Column(
            key="paid_on",
            heading=QT_TRANSLATE_NOOP("Sheet", "Payment date"),
            kind=CellKind.DATE,
            aliases=("date de paiement", "date de règlement", "zahlungsdatum", "fecha de pago"),
        ),
        _AMOUNT,
        _CURRENCY,
    ),
)

PLAN = Sheet(
    "plan",
    QT_TRANSLATE_NOOP("Sheet", "Payment plan"),
    (
        Column(
            key="due_date",
            heading=QT_TRANSLATE_NOOP("Sheet", "New due date"),
            kind=CellKind.DATE,
            aliases=(
                "nouvelle échéance",
                "nouvelle date d'échéance",
                "due date",
                "neue fälligkeit",
                "nuevo vencimiento",
            ),
        ),
        _AMOUNT,
    ),
)

TURNOVER_BY_DEBTOR = Sheet(
    "turnover_by_debtor",
    QT_TRANSLATE_NOOP("Sheet", "Turnover by debtor"),
    (
        Column(
            key="debtor",
            heading=QT_TRANSLATE_NOOP("Sheet", "Easy number or customer reference"),
            kind=CellKind.TEXT,
            aliases=(
                "easy number",
                "customer reference",
                "numéro easy",
                "n° easy",
                "référence client",
                "easy-nummer",
                "kundenreferenz",
                "kundennummer",
                "número easy",
                "referencia de cliente",
            ),
            most_characters=35,
        ),
        _AMOUNT,
    ),
)

TURNOVER_BY_COUNTRY = Sheet(
    "turnover_by_country",
    QT_TRANSLATE_NOOP("Sheet", "Turnover by country"),
    (
        Column(
            key="country",
            heading=QT_TRANSLATE_NOOP("Sheet", "Country"),
            kind=CellKind.COUNTRY,
            aliases=("pays", "land", "país"),
        ),
        _AMOUNT,
    ),
)

SHEETS = {sheet.id: sheet for sheet in (INVOICES, PAYMENTS, PLAN, TURNOVER_BY_DEBTOR, TURNOVER_BY_COUNTRY)}
"""Every kind of list by its id."""


def missing_cells(sheet: Sheet, line: int, row: Row) -> list[LineProblem]:
    """Return one problem for each mandatory cell of `row` that is empty."""
    return [
        LineProblem(line, column.key, _missing(column))
        for column in sheet.columns
        if column.is_mandatory and is_empty(row.get(column.key))
    ]


@cache  # one for each column: a list with thousands of gaps is checked while it is typed
def _missing(column: Column) -> InvalidInput:
    return InvalidInput(
        column.key,
        "CELL_MISSING",
        Message(
            "Sheet",
            QT_TRANSLATE_NOOP("Sheet", "{column} is missing."),
            {"column": column.label()},
        ),
        Message("Sheet", QT_TRANSLATE_NOOP("Sheet", "Fill it in, or take the line out.")),
    )


def is_empty(value: CellValue | None) -> bool:
    """Tell whether a cell holds nothing: no value, or nothing but spaces."""
    return value is None or (isinstance(value, str) and not value.strip())


def is_blank(row: Row) -> bool:
    """Tell whether nothing was given on the line; such lines are passed over."""
    return all(is_empty(value) for value in row.values())


def first_by_cell(problems: Iterable[LineProblem]) -> dict[tuple[int, str], LineProblem]:
    """Return the first problem of each cell, by `(line, column)`."""
    found: dict[tuple[int, str], LineProblem] = {}
    for problem in problems:
        found.setdefault((problem.line, problem.column), problem)
    return found
