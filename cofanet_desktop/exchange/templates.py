"""Templates of the lists that can be imported: workbooks that guide who fills them in, and plain CSV files."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from cofanet_desktop.domain.sheets import CellKind, CellValue, Column, Row, Sheet
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.cell_reading import ClosedLists, Translate, unmistakable
from cofanet_desktop.exchange.file_limits import MAX_ROWS, too_many_rows
from cofanet_desktop.exchange.list_csv import write_list_csv
from cofanet_desktop.exchange.sheet_reading import NOTE, machine_name, telling_heading
from cofanet_desktop.exchange.sheet_writing_cells import writable
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
_FORMATS = {CellKind.DATE: "yyyy-mm-dd", CellKind.AMOUNT: "#,##0.00", CellKind.NUMBER: "General"}
_TEXT_FORMAT = "@"
_WIDTHS = {
    CellKind.TEXT: 28,
    CellKind.COUNTRY: 28,
    CellKind.CHOICE: 22,
    CellKind.EASY_NUMBER: 22,
    CellKind.EMAIL: 34,
    CellKind.PHONE: 22,
}
_LEAST_WIDTH = 16
_NOTE_WIDTH = 40
_NOTE_FONT = Font(italic=True, color="6B7280")
_MOST_STORED_DIGITS = 15
"""What a spreadsheet keeps of a number; one with more digits is written as the text it is."""
_LIKE_AN_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

_TYPES = {
    CellKind.TEXT: QT_TRANSLATE_NOOP("ListTemplates", "Text"),
    CellKind.DATE: QT_TRANSLATE_NOOP("ListTemplates", "Date"),
    CellKind.AMOUNT: QT_TRANSLATE_NOOP("ListTemplates", "Amount"),
    CellKind.NUMBER: QT_TRANSLATE_NOOP("ListTemplates", "Number"),
    CellKind.CURRENCY: QT_TRANSLATE_NOOP("ListTemplates", "Currency"),
    CellKind.COUNTRY: QT_TRANSLATE_NOOP("ListTemplates", "Country"),
    CellKind.CHOICE: QT_TRANSLATE_NOOP("ListTemplates", "Choice"),
    CellKind.EASY_NUMBER: QT_TRANSLATE_NOOP("ListTemplates", "Easy number"),
    CellKind.EMAIL: QT_TRANSLATE_NOOP("ListTemplates", "E-mail"),
    CellKind.PHONE: QT_TRANSLATE_NOOP("ListTemplates", "Telephone"),
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
    CellKind.NUMBER: QT_TRANSLATE_NOOP("ListTemplates", "Any number, below zero too; nothing is rounded."),
    CellKind.EASY_NUMBER: QT_TRANSLATE_NOOP(
        "ListTemplates", "The insurer's number of the company; zeros missing at its beginning are put back."
    ),
    CellKind.EMAIL: QT_TRANSLATE_NOOP("ListTemplates", "The address alone, as name@company.com."),
    CellKind.PHONE: QT_TRANSLATE_NOOP(
        "ListTemplates", "With its country, as +33 1 23 45 67 89; the column is text, so that zeros stay."
    ),
}
_CLEARING = QT_TRANSLATE_NOOP(
    "ListTemplates", "An empty cell leaves the field as it is; a dash alone (-) empties it."
)
_MESSAGES = {
    CellKind.DATE: QT_TRANSLATE_NOOP("ListTemplates", "Type a date."),
    CellKind.AMOUNT: QT_TRANSLATE_NOOP("ListTemplates", "Type a number, zero or more."),
    CellKind.CURRENCY: QT_TRANSLATE_NOOP("ListTemplates", "Choose a currency of the list."),
    CellKind.COUNTRY: QT_TRANSLATE_NOOP("ListTemplates", "Choose a country of the list."),
    CellKind.CHOICE: QT_TRANSLATE_NOOP("ListTemplates", "Choose a value of the list."),
    CellKind.NUMBER: QT_TRANSLATE_NOOP("ListTemplates", "Type a number."),
    CellKind.EMAIL: QT_TRANSLATE_NOOP("ListTemplates", "Type an e-mail address."),
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
    "easy_number": "00000012354897",
    "customer_reference": "0042-A",
    "outstanding": Decimal("12500.00"),
    "internal_limit": Decimal("20000.00"),
    "last_name": "Martin",
    "first_name": "Anne",
    "phone": "+33 1 23 45 67 89",
    "fax": "+33 1 23 45 67 80",
    "email": "anne.martin@example.com",
    "contract": "",
}
_EXAMPLES_BY_KIND: dict[CellKind, CellValue] = {
    CellKind.TEXT: "A-17",
    CellKind.NUMBER: Decimal("-12.5"),
    CellKind.DATE: date(2026, 3, 31),
}


@dataclass(frozen=True, slots=True)
class Filled:
    """Lines a template holds already, and beside their first cell a text that says what each is about."""

    rows: Sequence[Row]
    note: Message
    """Heading of these texts; nobody reads the column again."""
    notes: Sequence[str]
    remarks: Sequence[str] = ()
    """What whoever gets the file has to know; said on the help sheet."""


def write_template(
    sheet: Sheet,
    target: Path,
    *,
    lists: ClosedLists,
    language: str = "en",
    translate: Translate = Message.english,
    filled: Filled | None = None,
) -> None:
    """Write the workbook to fill in for `sheet`, whole or not at all.

    Headings and help are in the words of `translate`, countries in `language` (en, fr, de, es). Raises InvalidInput
    (FILE_NOT_WRITABLE, TOO_MANY_ROWS).
    """
    if filled is not None and len(filled.rows) > MAX_ROWS:
        raise too_many_rows()
    book = Workbook()
    data = book.active
    if not isinstance(data, Worksheet):
        raise TypeError("a new workbook begins with a sheet of cells")
    data.title = _title(translate(Message("Sheet", sheet.title)))
    layout = _Layout(sheet, has_note=filled is not None)
    _fill_data(data, layout, translate)
    if filled is not None:
        _fill_rows(data, layout, filled, translate)
    _fill_help(book, sheet, translate, filled.remarks if filled else ())
    _fill_lists(book, data, layout, lists, language, translate)
    content = io.BytesIO()
    book.save(content)
    with whole_file(target) as file:
        file.write(content.getvalue())


def write_csv_template(
    sheet: Sheet, target: Path, *, translate: Translate = Message.english, rows: Sequence[Row] = ()
) -> None:
    """Write a CSV file (UTF-8 with mark, semicolons) that holds the headings of `sheet`, whole or not at all.

    `rows` are lines it holds already. Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    columns = [(one.key, _csv_heading(sheet, one, translate)) for one in sheet.columns]
    write_list_csv(target, columns, rows)


def _csv_heading(sheet: Sheet, column: Column, translate: Translate) -> str:
    telling = telling_heading(sheet, column, translate)
    return translate(column.label()) if telling == column.heading else telling


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the columns of a list stand in its workbook: the note, where there is one, behind the first."""

    sheet: Sheet
    has_note: bool

    def columns(self) -> Iterator[tuple[int, Column]]:
        """Yield every column with its place, 1 the first."""
        for place, column in enumerate(self.sheet.columns, 1):
            yield place + (self.has_note and place > 1), column


def _title(text: str) -> str:
    return _NOT_IN_TITLE.sub(" ", text)[:_MOST_TITLE]


def _fill_data(data: Worksheet, layout: _Layout, translate: Translate) -> None:
    """Lay out the sheet that is filled in and read again; it holds no example, which would be imported."""
    for place, column in layout.columns():
        letter = get_column_letter(place)
        data.cell(1, place, machine_name(layout.sheet, column.key))
        _put_heading(data, HEADING_ROW, place, translate(column.label()))
        dimension = data.column_dimensions[letter]
        dimension.width = _WIDTHS.get(column.kind, _LEAST_WIDTH)
        dimension.number_format = _FORMATS.get(column.kind, _TEXT_FORMAT)
    data.row_dimensions[1].hidden = True
    data.freeze_panes = f"A{_FIRST_ROW}"


def _fill_rows(data: Worksheet, layout: _Layout, filled: Filled, translate: Translate) -> None:
    data.cell(1, 2, NOTE)
    _put_heading(data, HEADING_ROW, 2, translate(filled.note))
    data.column_dimensions["B"].width = _NOTE_WIDTH
    for number, (row, note) in enumerate(zip(filled.rows, filled.notes, strict=True), _FIRST_ROW):
        _put(data, number, 2, writable(note), _TEXT_FORMAT)
        data.cell(number, 2).font = _NOTE_FONT
        for place, column in layout.columns():
            value = row.get(column.key)
            if value is not None:
                _put(data, number, place, value, _FORMATS.get(column.kind, _TEXT_FORMAT))


def _put(data: Worksheet, row: int, place: int, value: CellValue, number_format: str) -> None:
    """Write a cell so that it is read as the value it is: no text becomes a formula, no number is rounded."""
    if isinstance(value, Decimal) and sum(one.isdigit() for one in f"{value:f}") > _MOST_STORED_DIGITS:
        value, number_format = unmistakable(value), _TEXT_FORMAT
    cell = data.cell(row, place)
    cell.number_format = number_format
    if isinstance(value, str):
        cell.value = _LIKE_AN_ESCAPE.sub("_x005F_", value)
        cell.data_type = "s"  # whatever it looks like
    else:
        cell.value = value


def _put_heading(data: Worksheet, row: int, place: int, text: str) -> None:
    cell = data.cell(row, place, text)
    cell.data_type = "s"
    cell.font = _HEADING_FONT
    cell.fill = _HEADING_FILL
    cell.number_format = _TEXT_FORMAT
    cell.alignment = Alignment(wrap_text=True, vertical="center")


def _fill_help(book: Workbook, sheet: Sheet, translate: Translate, remarks: Sequence[str]) -> None:
    page = book.create_sheet(
        _title(translate(Message("ListTemplates", QT_TRANSLATE_NOOP("ListTemplates", "Help"))))
    )
    for place, heading in enumerate(_HELP_HEADINGS, 1):
        _put_heading(page, 1, place, translate(Message("ListTemplates", heading)))
    yes = translate(Message("ListTemplates", QT_TRANSLATE_NOOP("ListTemplates", "yes")))
    no = translate(Message("ListTemplates", QT_TRANSLATE_NOOP("ListTemplates", "no")))
    for row, column in enumerate(sheet.columns, 2):
        page.cell(row, 1, translate(column.label())).data_type = "s"
        page.cell(row, 2, translate(Message("ListTemplates", _TYPES[column.kind])))
        page.cell(row, 3, yes if column.is_mandatory else no)
        page.cell(row, 4, " ".join(_rules(column, translate))).alignment = Alignment(wrap_text=True)
    for letter, width in zip("ABCD", (34, 14, 14, 80), strict=True):
        page.column_dimensions[letter].width = width
    _fill_example(page, len(sheet.columns) + 4, sheet, translate)
    for row, remark in enumerate(remarks, len(sheet.columns) + 8):
        page.cell(row, 1, writable(remark)).data_type = "s"


def _rules(column: Column, translate: Translate) -> list[str]:
    choices = ", ".join(translate(Message("Sheet", one.name)) for one in column.choices)
    rules = [translate(Message("ListTemplates", _RULES[column.kind], {"choices": choices}))]
    if column.most_characters is not None:
        most = QT_TRANSLATE_NOOP("ListTemplates", "At most {most} characters.")
        rules.append(translate(Message("ListTemplates", most, {"most": column.most_characters})))
    if column.can_be_cleared:
        rules.append(translate(Message("ListTemplates", _CLEARING)))
    return rules


def _fill_example(page: Worksheet, row: int, sheet: Sheet, translate: Translate) -> None:
    title = QT_TRANSLATE_NOOP("ListTemplates", "Example of a line")
    page.cell(row, 1, translate(Message("ListTemplates", title))).font = Font(bold=True)
    for place, column in enumerate(sheet.columns, 1):
        _put_heading(page, row + 1, place, translate(column.label()))
        _put(page, row + 2, place, _example(column, translate), _FORMATS.get(column.kind, _TEXT_FORMAT))


def _example(column: Column, translate: Translate) -> CellValue:
    if column.choices:
        return translate(Message("Sheet", column.choices[0].name))
    return _EXAMPLES.get(column.key, _EXAMPLES_BY_KIND.get(column.kind, ""))


def _fill_lists(
    book: Workbook, data: Worksheet, layout: _Layout, lists: ClosedLists, language: str, translate: Translate
) -> None:
    """Add what guides typing: choices from a hidden sheet, dates, numbers."""
    hidden = book.create_sheet("_lists")
    hidden.sheet_state = "veryHidden"
    for place, column in layout.columns():
        letter = get_column_letter(place)
        validation = _validation(column, f"{letter}{_FIRST_ROW}")
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


def _validation(column: Column, first: str) -> DataValidation | None:
    """Return what a spreadsheet program checks while one types; `first` names the first cell of the column."""
    formula = _FORMULAS.get(column.kind, "").format(cell=first)
    if formula and column.can_be_cleared:
        return DataValidation(type="custom", formula1=f'OR({first}="-",{formula})', allow_blank=True)
    if column.kind is CellKind.DATE:
        return DataValidation(type="date", operator="greaterThan", formula1="1", allow_blank=True)
    if column.kind is CellKind.AMOUNT:
        return DataValidation(type="decimal", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    return DataValidation(type="custom", formula1=formula, allow_blank=True) if formula else None


_FORMULAS = {
    CellKind.DATE: "ISNUMBER({cell})",
    CellKind.AMOUNT: "AND(ISNUMBER({cell}),{cell}>=0)",
    CellKind.NUMBER: "ISNUMBER({cell})",
    CellKind.EMAIL: 'ISNUMBER(FIND("@",{cell}))',
}


def _explain(validation: DataValidation, column: Column, translate: Translate) -> None:
    """Say what is asked for beside the cell, and when something else was typed."""
    heading = translate(column.label())[:_MOST_TITLE]
    validation.promptTitle = heading
    validation.prompt = " ".join(_rules(column, translate))[:_MOST_PROMPT]
    validation.errorTitle = heading
    validation.error = translate(Message("ListTemplates", _MESSAGES[column.kind]))[:_MOST_PROMPT]
    validation.showInputMessage = True
    validation.showErrorMessage = True
