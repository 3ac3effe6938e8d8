"""Templates of the lists that can be imported: workbooks that guide who fills them in, and plain CSV files."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from cofanet_desktop.domain.sheets import CellKind, CellValue, Column, Sheet
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.cell_reading import ClosedLists, Translate
from cofanet_desktop.exchange.file_limits import MAX_ROWS
from cofanet_desktop.exchange.sheet_reading import machine_name
from cofanet_desktop.exchange.whole_file import whole_file

HEADING_ROW = 2
"""Row of the headings in a workbook; above it, hidden, stand the names by which the columns are known again."""

_FIRST_ROW = HEADING_ROW + 1
_LAST_ROW = HEADING_ROW + MAX_ROWS
_NOT_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
_MOST_TITLE = 31
_MOST_PROMPT = 255
_HEADING_FONT = Font(bold=True, color="FFFFFF")
_HEADING_FILL = PatternFill("solid", fgColor="1F3A5F")
_FORMATS = {CellKind.DATE: "yyyy-mm-dd", CellKind.AMOUNT: "#,##0.00"}
_TEXT_FORMAT = "@"
_WIDTHS = {CellKind.TEXT: 28, CellKind.COUNTRY: 28, CellKind.CHOICE: 22}
_LEAST_WIDTH = 16

_TYPES = {
    CellKind.TEXT: QT_TRANSLATE_NOOP("ListTemplates", "Text"),
    CellKind.DATE: QT_TRANSLATE_NOOP("ListTemplates", "Date"),
    CellKind.AMOUNT: QT_TRANSLATE_NOOP("ListTemplates", "Amount"),
    CellKind.CURRENCY: QT_TRANSLATE_NOOP("ListTemplates", "Currency"),
    CellKind.COUNTRY: QT_TRANSLATE_NOOP("ListTemplates", "Country"),
    CellKind.CHOICE: QT_TRANSLATE_NOOP("ListTemplates", "Choice"),
}
_RULES = {
    CellKind.TEXT: QT_TRANSLATE_NOOP(
        "ListTemplates", "The column is text, so that zeros at the beginning stay."
    ),
    CellKind.DATE: QT_TRANSLATE_NOOP("ListTemplates", "A real date, or a text such as 2026-03-31."),
    CellKind.AMOUNT: QT_TRANSLATE_NOOP(
        "ListTemplates", "A number with two decimals at most; nothing is rounded."
    ),
    CellKind.CURRENCY: QT_TRANSLATE_NOOP("ListTemplates", "The three-letter code, such as EUR."),
    CellKind.COUNTRY: QT_TRANSLATE_NOOP(
        "ListTemplates", "The name or the code of the insurer's list, such as FRA."
    ),
    CellKind.CHOICE: QT_TRANSLATE_NOOP("ListTemplates", "One of: {choices}."),
}
_MESSAGES = {
    CellKind.DATE: QT_TRANSLATE_NOOP("ListTemplates", "Type a date."),
    CellKind.AMOUNT: QT_TRANSLATE_NOOP("ListTemplates", "Type a number, zero or more."),
    CellKind.CURRENCY: QT_TRANSLATE_NOOP("ListTemplates", "Choose a currency of the list."),
    CellKind.COUNTRY: QT_TRANSLATE_NOOP("ListTemplates", "Choose a country of the list."),
    CellKind.CHOICE: QT_TRANSLATE_NOOP("ListTemplates", "Choose a value of the list."),
}
_HELP_HEADINGS = (
    QT_TRANSLATE_NOOP("ListTemplates", "Column"),
    QT_TRANSLATE_NOOP("ListTemplates", "Type"),
    QT_TRANSLATE_NOOP("ListTemplates", "Mandatory"),
    QT_TRANSLATE_NOOP("ListTemplates", "How to fill it in"),
)
_EXAMPLES: dict[str, CellValue] = {
    "reference": "INV-0042",
    "invoice_reference": "INV-0042",
    "invoice_date": date(2026, 1, 15),
    "due_date": date(2026, 3, 31),
    "paid_on": date(2026, 3, 20),
    "net": Decimal("1000.00"),
    "tax": Decimal("200.00"),
    "amount": Decimal("1200.00"),
    "debtor": "00000012354897",
    "currency": "EUR",
    "country": "FRA",
}


def write_template(
    sheet: Sheet,
    target: Path,
    *,
    lists: ClosedLists,
    language: str = "en",
    translate: Translate = Message.english,
) -> None:
    """Write the workbook to fill in for `sheet`, whole or not at all.

    Headings and help are in the words of `translate`, countries in `language` (en, fr, de, es). Raises InvalidInput
    (FILE_NOT_WRITABLE).
    """
    book = Workbook()
    data = book.active
    if not isinstance(data, Worksheet):
        raise TypeError("a new workbook begins with a sheet of cells")
    data.title = _title(translate(Message("Sheet", sheet.title)))
    _fill_data(data, sheet, translate)
    _fill_help(book, sheet, translate)
    _fill_lists(book, data, sheet, lists, language, translate)
    content = io.BytesIO()
    book.save(content)
    with whole_file(target) as file:
        file.write(content.getvalue())


def write_csv_template(sheet: Sheet, target: Path, *, translate: Translate = Message.english) -> None:
    """Write a CSV file (UTF-8 with mark, semicolons) that holds the headings of `sheet`, whole or not at all.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerow(
        translate(Message("Sheet", one.heading)) for one in sheet.columns
    )
    with whole_file(target) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def _title(text: str) -> str:
    return _NOT_IN_TITLE.sub(" ", text)[:_MOST_TITLE]


def _fill_data(data: Worksheet, sheet: Sheet, translate: Translate) -> None:
    """Lay out the sheet that is filled in and read again; it holds no example, which would be imported."""
    for place, column in enumerate(sheet.columns, 1):
        letter = get_column_letter(place)
        data.cell(1, place, machine_name(sheet, column.key))
        _put_heading(data, HEADING_ROW, place, translate(Message("Sheet", column.heading)))
        dimension = data.column_dimensions[letter]
        dimension.width = _WIDTHS.get(column.kind, _LEAST_WIDTH)
        dimension.number_format = _FORMATS.get(column.kind, _TEXT_FORMAT)
    data.row_dimensions[1].hidden = True
    data.freeze_panes = f"A{_FIRST_ROW}"


def _put_heading(data: Worksheet, row: int, place: int, text: str) -> None:
    cell = data.cell(row, place, text)
    cell.font = _HEADING_FONT
    cell.fill = _HEADING_FILL
    cell.number_format = _TEXT_FORMAT
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def _fill_help(book: Workbook, sheet: Sheet, translate: Translate) -> None:
    page = book.create_sheet(
        _title(translate(Message("ListTemplates", QT_TRANSLATE_NOOP("ListTemplates", "Help"))))
    )
    for place, heading in enumerate(_HELP_HEADINGS, 1):
        _put_heading(page, 1, place, translate(Message("ListTemplates", heading)))
    yes = translate(Message("ListTemplates", QT_TRANSLATE_NOOP("ListTemplates", "yes")))
    no = translate(Message("ListTemplates", QT_TRANSLATE_NOOP("ListTemplates", "no")))
    for row, column in enumerate(sheet.columns, 2):
        page.cell(row, 1, translate(Message("Sheet", column.heading)))
        page.cell(row, 2, translate(Message("ListTemplates", _TYPES[column.kind])))
        page.cell(row, 3, yes if column.is_mandatory else no)
        page.cell(row, 4, " ".join(_rules(column, translate))).alignment = Alignment(wrap_text=True)
    for letter, width in zip("ABCD", (34, 14, 14, 80), strict=True):
        page.column_dimensions[letter].width = width
    _fill_example(page, len(sheet.columns) + 4, sheet, translate)


def _rules(column: Column, translate: Translate) -> list[str]:
    choices = ", ".join(translate(Message("Sheet", one.name)) for one in column.choices)
    rules = [translate(Message("ListTemplates", _RULES[column.kind], {"choices": choices}))]
    if column.most_characters is not None:
        most = QT_TRANSLATE_NOOP("ListTemplates", "At most {most} characters.")
        rules.append(translate(Message("ListTemplates", most, {"most": column.most_characters})))
    return rules


def _fill_example(page: Worksheet, row: int, sheet: Sheet, translate: Translate) -> None:
    title = QT_TRANSLATE_NOOP("ListTemplates", "Example of a line")
    page.cell(row, 1, translate(Message("ListTemplates", title))).font = Font(bold=True)
    for place, column in enumerate(sheet.columns, 1):
        _put_heading(page, row + 1, place, translate(Message("Sheet", column.heading)))
        cell = page.cell(row + 2, place, _example(column, translate))
        cell.number_format = _FORMATS.get(column.kind, _TEXT_FORMAT)


def _example(column: Column, translate: Translate) -> CellValue:
    if column.choices:
        return translate(Message("Sheet", column.choices[0].name))
    return _EXAMPLES.get(column.key, "")


def _fill_lists(
    book: Workbook, data: Worksheet, sheet: Sheet, lists: ClosedLists, language: str, translate: Translate
) -> None:
    """Add what guides typing: choices from a hidden sheet, dates, numbers."""
    hidden = book.create_sheet("_lists")
    hidden.sheet_state = "veryHidden"
    for place, column in enumerate(sheet.columns, 1):
        letter = get_column_letter(place)
        validation = _validation(column.kind)
        values = _values(column, lists, language, translate)
        if values:
            for row, value in enumerate(values, 1):
                hidden[f"{letter}{row}"] = value
            name = f"list_{column.key}"
            book.defined_names[name] = DefinedName(
                name, attr_text=f"_lists!${letter}$1:${letter}${len(values)}"
            )
            validation = DataValidation(type="list", formula1=name, allow_blank=True)
        if validation is not None:
            _explain(validation, column, translate)
            validation.add(f"{letter}{_FIRST_ROW}:{letter}{_LAST_ROW}")
            data.add_data_validation(validation)


def _values(column: Column, lists: ClosedLists, language: str, translate: Translate) -> list[str]:
    if column.kind is CellKind.CHOICE:
        return [translate(Message("Sheet", one.name)) for one in column.choices]
    if column.kind is CellKind.CURRENCY:
        return sorted(lists.currencies)
    if column.kind is CellKind.COUNTRY:
        return sorted(one.name(language) for one in lists.countries.values())
    return []


def _validation(kind: CellKind) -> DataValidation | None:
    if kind is CellKind.DATE:
        return DataValidation(type="date", operator="greaterThan", formula1="1", allow_blank=True)
    if kind is CellKind.AMOUNT:
        return DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    return None


def _explain(validation: DataValidation, column: Column, translate: Translate) -> None:
    """Say what is asked for beside the cell, and when something else was typed."""
    heading = translate(Message("Sheet", column.heading))[:_MOST_TITLE]
    validation.promptTitle = heading
    validation.prompt = " ".join(_rules(column, translate))[:_MOST_PROMPT]
    validation.errorTitle = heading
    validation.error = translate(Message("ListTemplates", _MESSAGES[column.kind]))[:_MOST_PROMPT]
    validation.showInputMessage = True
    validation.showErrorMessage = True
