"""A list opened by other programs, cell by cell: calamine, and LibreOffice where it is installed."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from cofanet_desktop.domain.money import Money
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn, ListForm
from tests.support import office

needs_office = pytest.mark.skipif(office.PROGRAM is None, reason=office.WHY_NOT)

FORM = ListForm(
    title="Portfolio & more",
    columns=(
        ListColumn("Company", width=30),
        ListColumn("Cover", ColumnKind.AMOUNT, currency_heading="Currency"),
        ListColumn("Count", ColumnKind.INTEGER),
        ListColumn("Rate", ColumnKind.NUMBER),
        ListColumn("Ends on", ColumnKind.DATE),
        ListColumn("Updated", ColumnKind.MOMENT),
    ),
    notes=("Confidential: for ACME only", "=1+1 is no formula"),
    total="Total",
    zone=timezone(timedelta(hours=1)),
)
AT = datetime(2026, 3, 16, 23, 30, 15, tzinfo=UTC)
LOCAL = datetime.fromisoformat("2026-03-17T00:30:15")
ROWS: list[tuple[Cell, ...]] = [
    ("00042", Money.of("1234567.89", "EUR"), 3, Decimal("0.125"), date(2026, 12, 31), AT),
    ("=1+1", Money.of("-5", "JPY"), 0, Decimal(-7), date(9999, 12, 31), None),
    ("+49 89 1", Money.of("0.125", "KWD"), -12, None, date(1900, 3, 1), None),
    ("-5", Money.of("999999999999999", "CLP"), 10**15 - 1, Decimal("1E-9"), date(2000, 2, 29), None),
    ("@SUM(A1)", None, None, None, None, None),
    ("株式会社日立 𠮷 🏭👩\u200d👧", None, None, None, None, None),
    ("شركة النور חברת \u202eאור", None, None, None, None, None),
    ("e\u0301 हिन्दी & <b> \"q\" 'a' ;,", None, None, None, None, None),
    ("_x0041_ 1e5", None, None, None, None, None),
    ("2026-01-01", None, None, None, None, None),
    ("TRUE", None, None, None, None, None),
    ("two\nlines", None, None, None, None, None),
    ("'=1", None, None, None, None, None),
    (None, None, None, None, None, None),
    ("digits", Money.of("12345678901234567.89", "EUR"), 10**15, Decimal("0.1234567890123456"), date(1900, 1, 1), None),
    ("=1+1".ljust(1_000, "x"), None, None, None, None, None),
]  # fmt: skip
EXPECTED: list[list[Any]] = [
    ["Company", "Cover", "Currency", "Count", "Rate", "Ends on", "Updated"],
    ["00042", 1234567.89, "EUR", 3, 0.125, date(2026, 12, 31), LOCAL],
    ["=1+1", -5, "JPY", 0, -7, date(9999, 12, 31), None],
    ["+49 89 1", 0.125, "KWD", -12, None, date(1900, 3, 1), None],
    ["-5", 999999999999999, "CLP", 10**15 - 1, 1e-9, date(2000, 2, 29), None],
    *([row[0], *[None] * 6] for row in ROWS[4:14]),
    ["digits", "12345678901234567.89", "EUR", "1000000000000000", "0.1234567890123456", "1900-01-01", None],
    [ROWS[15][0], *[None] * 6],
    ["Total", 999999999999999, "CLP", 2 * 10**15 - 10, None, None, None],
    ["Total", 12345678902469135.78, "EUR", None, None, None, None],
    ["Total", -5, "JPY", None, None, None, None],
    ["Total", 0.125, "KWD", None, None, None, None],
]
EXPECTED[17][3] = str(2 * 10**15 - 10)  # sums with more digits than a spreadsheet keeps are texts too
EXPECTED[18][1] = "12345678902469135.78"
LAST = f"G{len(ROWS) + 1}"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "list.xlsx"
    write_list(path, FORM, ROWS)
    return path


def test_calamine_finds_every_cell_as_it_was_meant(workbook: Path) -> None:
    book = CalamineWorkbook.from_path(workbook)
    assert book.sheet_names == ["Portfolio & more", "Notes"]
    found = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert [[None if cell == "" else cell for cell in row] for row in found] == EXPECTED
    for row, wanted in zip(found, EXPECTED, strict=True):
        for cell, one in zip(row, wanted, strict=True):
            assert isinstance(cell, str) == isinstance(one, str | None), (cell, one)
    assert book.get_sheet_by_index(1).to_python() == [[note] for note in FORM.notes]


def test_openpyxl_finds_every_cell_and_how_it_is_shown(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook).worksheets[0]
    found = [[cell.value for cell in row] for row in sheet.iter_rows()]
    # This library leaves the mark of a text that only looks escaped, which the others take out.
    found[9][0] = str(found[9][0]).replace("_x005F_", "_")
    whole = [
        [cell.date() if isinstance(cell, datetime) and cell != LOCAL else cell for cell in row]
        for row in found
    ]
    assert whole == EXPECTED
    shown = {cell.coordinate: cell.number_format for cell in (*sheet[2], *sheet[3], *sheet[4])}
    assert [shown[one] for one in ("A2", "B2", "C2", "D2", "E2")] == ["@", "#,##0.00", "@", "0", "#,##0.000"]
    assert (shown["B3"], shown["B4"], shown["E3"]) == ("#,##0", "#,##0.000", "#,##0")
    assert (sheet["F2"].is_date, sheet["G2"].is_date) == (True, True)
    assert (sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == (
        "A2",
        f"A1:{LAST}",
        "$1:$1",
    )


def test_no_sheet_holds_a_formula_or_a_link(workbook: Path) -> None:
    for sheet in openpyxl.load_workbook(workbook).worksheets:
        assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "inlineStr", "n", "d"}
    with zipfile.ZipFile(workbook) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if "sheets/" in name]
        assert not [name for name in archive.namelist() if "_rels/sheet" in name]
    assert len(sheets) == 2
    assert not re.findall(rb"<f[ >]|<hyperlink", b"".join(sheets))


# -------------------------------------------------------------------------------------------------- LibreOffice

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
}


def named(name: str) -> str:
    space, _, local = name.partition(":")
    return f"{{{NAMES[space]}}}{local}"


@dataclass
class OfficeFile:
    """What LibreOffice made of a workbook, saved as one XML file."""

    root: ET.Element
    formulas: list[str] = field(default_factory=list)

    def rows(self, sheet: int) -> Iterator[list[Any]]:
        """Yield the lines that hold something, without the empty cells at their ends."""
        table = self.root.findall(".//table:table", NAMES)[sheet]
        for row in table.iter(named("table:table-row")):
            cells = [one for cell in row for one in self._repeated(cell)]
            while cells and cells[-1] is None:
                cells.pop()
            times = int(row.get(named("table:number-rows-repeated"), "1"))
            if cells or times == 1:
                yield cells

    def _repeated(self, cell: ET.Element) -> list[Any]:
        self.formulas += [formula] if (formula := cell.get(named("table:formula"))) else []
        times = int(cell.get(named("table:number-columns-repeated"), "1"))
        return [self._value(cell)] * min(times, 100)

    def _value(self, cell: ET.Element) -> Any:
        kind = cell.get(named("office:value-type"))
        if kind == "float":
            return float(cell.get(named("office:value"), ""))
        if kind == "date":
            told = cell.get(named("office:date-value"), "")
            return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)
        return None if kind is None else "\n".join(_text(one) for one in cell.findall("text:p", NAMES))


def _text(paragraph: ET.Element) -> str:
    text = paragraph.text or ""
    for one in paragraph:  # runs of spaces are elements there
        spaces = int(one.get(named("text:c"), "1")) if one.tag == named("text:s") else 0
        text += " " * spaces + _text(one) + (one.tail or "")
    return text


@pytest.fixture
def in_office(workbook: Path, tmp_path: Path) -> OfficeFile:
    return OfficeFile(ET.parse(office.converted(workbook, "fods", tmp_path / "saved")).getroot())


@needs_office
@pytest.mark.timeout(120)
def test_libreoffice_finds_every_cell_as_it_was_meant(in_office: OfficeFile) -> None:
    found = [row + [None] * (7 - len(row)) for row in in_office.rows(0)]
    assert found[: len(EXPECTED)] == EXPECTED
    assert not [cell for row in found[len(EXPECTED) :] for cell in row if cell is not None]
    assert [row[0] for row in in_office.rows(1) if row] == list(FORM.notes)
    assert in_office.formulas == []


@needs_office
@pytest.mark.timeout(120)
def test_libreoffice_filters_the_lines_without_the_totals_and_prints_the_headings_on_every_page(
    in_office: OfficeFile,
) -> None:
    ranges = in_office.root.findall(".//table:database-range", NAMES)
    assert [one.get(named("table:display-filter-buttons")) for one in ranges] == ["true"]
    area = str(ranges[0].get(named("table:target-range-address")))
    assert re.findall(r"\.([A-Z]+\d+)", area) == ["A1", LAST]
    assert in_office.root.find(".//table:table-header-rows", NAMES) is not None


@needs_office
@pytest.mark.timeout(120)
def test_libreoffice_gives_columns_the_formats_of_what_they_hold(in_office: OfficeFile) -> None:
    styles = {one.get(named("style:name")): one for one in in_office.root.iter(named("style:style"))}
    shown = {}
    for kind in ("number", "date", "text"):
        for one in in_office.root.iter(named(f"number:{kind}-style")):
            shown[one.get(named("style:name"))] = kind
    columns = in_office.root.findall(".//table:table", NAMES)[0].findall("table:table-column", NAMES)
    kinds = []
    for column in columns[:7]:
        style = styles.get(column.get(named("table:default-cell-style-name")))
        kinds.append("" if style is None else shown.get(style.get(named("style:data-style-name")), ""))
    assert kinds == ["text", "number", "text", "number", "", "date", "date"]
