"""Templates opened and saved by LibreOffice: nothing in them changes, and what guides typing is still there."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from cofanet_desktop.domain import users
from cofanet_desktop.domain.custom_fields import FIXED, FieldDefinition, FieldKind
from cofanet_desktop.domain.field_sheets import own_sheet, template_sheet
from cofanet_desktop.domain.sheets import SHEETS, Row, Sheet
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.cell_reading import ClosedLists
from cofanet_desktop.exchange.sheet_reading import read_sheet
from cofanet_desktop.exchange.templates import Filled, write_template
from cofanet_desktop.system.reference import currencies, reference_data
from tests.support import office

pytestmark = [
    pytest.mark.skipif(office.PROGRAM is None, reason=office.WHY_NOT),
    pytest.mark.timeout(120),
]

LISTS = ClosedLists(currencies(), reference_data().countries)
OWN = own_sheet(
    (
        *FIXED,
        FieldDefinition("own1", "Gérant", FieldKind.TEXT),
        FieldDefinition("own2", "Next review", FieldKind.DATE),
        FieldDefinition("own3", "Marge", FieldKind.NUMBER),
    )
)
EVERY_SHEET = (*SHEETS.values(), template_sheet(), OWN, users.sheet(contracts=("4711", "4712")))

FILLED: list[Row] = [
    {
        "easy_number": "00000000000001",
        "customer_reference": "007",
        "outstanding": Decimal("123456789012.34"),
        "internal_limit": Decimal(0),
        "own1": "=SUM(A1:A9)",
        "own2": date(1900, 3, 1),
        "own3": Decimal("-0.125"),
    },
    {
        "easy_number": "0000001235489700001",
        "customer_reference": "1e5",
        "own1": "株式会社 عربي Łódź 'x' \"y\" ; &<>",
        "own2": date(2199, 12, 31),
        "own3": Decimal("0.1234567890123456789"),
    },
    {
        "easy_number": "Z42",
        "customer_reference": "-0",
        "own1": "_x0041_",
        "own3": Decimal("-99999999999999.5"),
    },
    {
        "easy_number": "00000000000004",
        "customer_reference": "2026-03-31",
        "own1": "#REF!",
        "own3": Decimal(0),
    },
    {
        "easy_number": "00000000000005",
        "customer_reference": "+33 1",
        "own1": "TRUE",
        "outstanding": Decimal("0.1"),
    },
]
NAMES = ["Exemple SA", "=cmd", "例株式会社", "007", "-5"]


def filled(path: Path) -> Path:
    lines = Filled(FILLED, Message("ListTemplates", "Company"), NAMES)
    write_template(OWN, path, lists=LISTS, filled=lines)
    return path


def cells(data: Worksheet) -> Iterator[tuple[str, object]]:
    for row in data.iter_rows():
        for cell in row:
            value = cell.value.date() if isinstance(cell.value, datetime) else cell.value
            if value not in (None, ""):
                yield cell.coordinate, value


def checks(data: Worksheet) -> dict[str, tuple[str | None, str | None]]:
    """Return what is checked from each first cell on; how far down is for the program to say."""
    found = data.data_validations.dataValidation
    return {str(one.sqref).partition(":")[0]: (one.type, one.formula1) for one in found}


@pytest.mark.parametrize("sheet", EVERY_SHEET, ids=lambda one: f"{one.id}-{len(one.columns)}")
def test_a_template_saved_by_another_program_is_the_same_cell_by_cell(tmp_path: Path, sheet: Sheet) -> None:
    ours = tmp_path / "template.xlsx"
    write_template(sheet, ours, lists=LISTS)
    theirs = openpyxl.load_workbook(office.converted(ours, "xlsx", tmp_path / "saved"))
    own = openpyxl.load_workbook(ours)
    assert theirs.sheetnames == own.sheetnames
    for name in own.sheetnames:
        assert dict(cells(theirs[name])) == dict(cells(own[name])), name
    assert [one.sheet_state != "visible" for one in theirs.worksheets] == [False, False, True]
    assert theirs.worksheets[0].row_dimensions[1].hidden
    assert checks(theirs.worksheets[0]) == checks(own.worksheets[0])


def test_a_filled_template_saved_by_another_program_is_read_with_the_same_values(tmp_path: Path) -> None:
    ours = filled(tmp_path / "filled.xlsx")
    theirs = office.converted(ours, "xlsx", tmp_path / "saved")
    for path in (ours, theirs):
        report = read_sheet(path, OWN, lists=LISTS)
        assert report.accepted_rows() == FILLED
        assert (report.ignored_columns, [row.problems for row in report.rows if row.problems]) == ((), [])


def test_a_filled_template_made_text_by_another_program_is_read_with_the_same_values(tmp_path: Path) -> None:
    made = office.converted(filled(tmp_path / "filled.xlsx"), "csv", tmp_path / "saved")
    report = read_sheet(made, OWN, lists=LISTS)
    assert report.accepted_rows() == FILLED
    with made.open(encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert [line[1] for line in lines[2:]] == NAMES
    assert [line[2] for line in lines[2:]] == [row["customer_reference"] for row in FILLED]


def test_a_filled_template_read_by_another_library_holds_the_same_cells(tmp_path: Path) -> None:
    calamine = pytest.importorskip("python_calamine")
    book = calamine.CalamineWorkbook.from_path(str(filled(tmp_path / "filled.xlsx")))
    lines = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert [line[1] for line in lines[2:]] == NAMES
    for key, place in {"easy_number": 0, "customer_reference": 2, "own1": 5, "own2": 6}.items():
        assert [line[place] or None for line in lines[2:]] == [row.get(key) for row in FILLED]
    numbers = [line[7] for line in lines[2:]]
    assert numbers == [-0.125, "0.1234567890123456789", -99999999999999.5, 0.0, ""]
