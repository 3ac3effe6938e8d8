"""Custom fields filled in by file (FIELD-3): the template, the file read and checked, the CSV made of a workbook.

Reading changes nothing: `changes` says what the lines accepted alter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields, field_sheets
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.field_imports import altered
from cofanet_desktop.domain.field_sheets import EASY_NUMBER
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.cell_reading import LEAST_DECIMALS
from cofanet_desktop.exchange.list_csv import write_list_csv
from cofanet_desktop.exchange.sheet_reading import telling_heading
from cofanet_desktop.services import line_import
from cofanet_desktop.services.export_notes import export_notes
from cofanet_desktop.store.queries import field_values
from cofanet_desktop.system.reference import currencies

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from cofanet_desktop.domain.companies import PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.custom_fields import FieldDefinition, FieldValue
    from cofanet_desktop.domain.sheets import CellValue, Row
    from cofanet_desktop.exchange.cell_reading import Translate
    from cofanet_desktop.exchange.sheet_report import SheetReport
    from cofanet_desktop.exchange.templates import Filled
    from cofanet_desktop.services.session import Session

_NAME = QT_TRANSLATE_NOOP("ListTemplates", "Company (only shown)")


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What one line alters of one company: its number in the file, values in canonical form, "" for one emptied."""

    line: int
    easy_number: str
    values: tuple[FieldValue, ...]


def write_template(
    session: Session,
    target: Path,
    *,
    language: str = "en",
    translate: Translate = Message.english,
    filled: bool = False,
    every_field: bool = False,
) -> None:
    """Write the file to fill in: Easy number, customer reference, total outstanding; `every_field` adds all others.

    `filled` puts the companies of the portfolio into it, with what is kept about them; in a workbook their names stand
    beside, and whose data it holds on the help sheet. Text where `target` ends in .csv, else a workbook. Raises InvalidInput (FILE_NOT_WRITABLE, TOO_MANY_ROWS).
    """
    contract = session.contract()
    definitions = custom_fields.definitions(contract)
    sheet = field_sheets.own_sheet(definitions) if every_field else field_sheets.template_sheet()
    lines = _lines(session, contract, definitions, translate) if filled else None
    line_import.write_template(sheet, target, language=language, translate=translate, filled=lines)


def read(
    session: Session,
    path: Path,
    *,
    translate: Translate = Message.english,
    day_first: bool = True,
    decimal_comma: bool = True,
    cancelled: Callable[[], bool] | None = None,
) -> SheetReport:
    """Return what every line of a template, or of a person's own file, says and what refuses it; nothing is changed.

    Columns are known by the names of the fields of the contract in use; others are reported and ignored. Raises what
    `line_import.read` raises, and InvalidInput (COLUMN_UNCLEAR) where a heading may mean two fields.
    """
    contract = session.contract()
    definitions = custom_fields.definitions(contract)

    def in_portfolio(easy_numbers: Collection[str]) -> Collection[str]:
        with session.store.read() as connection:
            return field_values.held(connection, contract.id, easy_numbers)

    return line_import.read(
        path,
        field_sheets.own_sheet(definitions),
        currency=contract.currency,
        check=lambda rows: field_sheets.row_problems(rows, definitions, in_portfolio),
        translate=translate,
        day_first=day_first,
        decimal_comma=decimal_comma,
        cancelled=cancelled,
    )


def changes(session: Session, report: SheetReport) -> tuple[FieldChange, ...]:
    """Return what the accepted lines alter, in the order of the file; lines that alter nothing are left out."""
    contract = session.contract()
    definitions = custom_fields.definitions(contract)
    accepted = [one for one in report.rows if one.is_accepted]
    numbers = [str(one.row[EASY_NUMBER]) for one in accepted]
    with session.store.read() as connection:
        kept = field_values.entries(connection, contract.id, numbers)
    found = []
    for one, number in zip(accepted, numbers, strict=True):
        now = custom_fields.values_of(kept[number]) if number in kept else {}
        values = altered(field_sheets.field_values(one.row, definitions), now)
        if values:
            found.append(FieldChange(one.line_number_in_file, number, values))
    return tuple(found)


def generate_csv(
    session: Session,
    workbook: Path,
    target: Path,
    *,
    valid_only: bool = False,
    translate: Translate = Message.english,
    day_first: bool = True,
    decimal_comma: bool = True,
    cancelled: Callable[[], bool] | None = None,
) -> SheetReport:
    """Return what the lines of a completed template say, and write them as the CSV file to import.

    `target` is written, whole, when no line is refused, or with `valid_only` of the lines accepted; without any of
    these it is left alone. Raises what `read` raises, and InvalidInput (NO_LINES, FILE_NOT_WRITABLE).
    """
    report = read(
        session,
        workbook,
        translate=translate,
        day_first=day_first,
        decimal_comma=decimal_comma,
        cancelled=cancelled,
    )
    if not report.rows:
        raise InvalidInput(
            "file",
            "NO_LINES",
            Message("ListFiles", QT_TRANSLATE_NOOP("ListFiles", "The list is empty.")),
            Message("ListFiles", QT_TRANSLATE_NOOP("ListFiles", "Fill in the template first, and save it.")),
        )
    if report.accepted and (valid_only or not report.refused):
        rows = report.accepted_rows()
        write_list_csv(target, _csv_columns(report, rows, translate), rows)
    return report


def _csv_columns(report: SheetReport, rows: Sequence[Row], translate: Translate) -> list[tuple[str, str]]:
    """Return the columns of the template, and those of other fields that any line gives."""
    always = {one.key for one in field_sheets.template_sheet().columns}
    given = {key for row in rows for key, value in row.items() if value is not None}
    return [
        (one.key, telling_heading(report.sheet, one, translate))
        for one in report.sheet.columns
        if one.key in always or one.key in given
    ]


def _lines(
    session: Session, contract: Contract, definitions: Sequence[FieldDefinition], translate: Translate
) -> Filled:
    from cofanet_desktop.exchange.templates import Filled  # with the spreadsheet library

    with session.store.read() as connection:
        found = field_values.named_entries(connection, contract.id)
    currency = currencies().get(contract.currency)
    most_decimals = max(LEAST_DECIMALS, currency.digits if currency else 0)
    return Filled(
        [_row(entry, definitions, most_decimals) for _name, entry in found],
        Message("ListTemplates", _NAME),
        [name for name, _entry in found],
        export_notes(session, translate, (contract,)),
    )


def _row(entry: PortfolioEntry, definitions: Sequence[FieldDefinition], most_decimals: int) -> Row:
    kept = custom_fields.values_of(entry)
    row: dict[str, CellValue | None] = {EASY_NUMBER: entry.easy_number}
    for one in definitions:
        row[one.id] = field_sheets.cell_of(one, kept.get(one.id, ""), most_decimals)
    return row
