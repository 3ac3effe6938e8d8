from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import (
    INVOICES,
    PAYMENTS,
    PLAN,
    SHEETS,
    TURNOVER_BY_COUNTRY,
    TURNOVER_BY_DEBTOR,
    CellKind,
    CellValue,
    Column,
    Row,
    Sheet,
)
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.cell_reading import ClosedLists
from cofanet_desktop.exchange.sheet_reading import read_sheet
from cofanet_desktop.exchange.templates import HEADING_ROW, write_csv_template, write_template
from cofanet_desktop.system.reference import currencies, reference_data

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Each example starts a process: making a failing one smaller would take minutes."""

LISTS = ClosedLists(currencies(), reference_data().countries)

_characters = st.characters(blacklist_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp"))
_texts = st.one_of(
    st.text(_characters, min_size=1, max_size=35),
    st.sampled_from(
        [
            "007",
            "1e5",
            "=1+1",
            "+33",
            "-0",
            "@x",
            "'07",
            "TRUE",
            "#REF!",
            "2026-03-31",
            "1,5",
            "株式会社",
            'a";b',
            "عربي",
        ]
    ),
    st.integers(0, 10**14 - 1).map(lambda n: f"{n:014}"),
).map(str.strip)


def _is_kept(text: str) -> bool:
    return bool(text) and len(text) <= 35 and not re.search("_x[0-9A-Fa-f]{4}_", text)


def _values(column: Column) -> st.SearchStrategy[CellValue]:
    if column.kind is CellKind.TEXT:
        return _texts.filter(_is_kept)
    if column.kind is CellKind.DATE:
        return st.dates(date(1900, 3, 1), date(2199, 12, 31))
    if column.kind is CellKind.AMOUNT:
        return st.decimals(Decimal(0), Decimal("999999999999.99"), places=2)
    if column.kind is CellKind.CHOICE:
        return st.sampled_from([one.code for one in column.choices])
    codes = LISTS.currencies if column.kind is CellKind.CURRENCY else LISTS.countries
    return st.sampled_from(sorted(codes))


def _rows(sheet: Sheet) -> st.SearchStrategy[list[dict[str, CellValue]]]:
    line = st.fixed_dictionaries({column.key: _values(column) for column in sheet.columns})
    return st.lists(line, min_size=1, max_size=40)


def fill_in(template: Path, sheet: Sheet, rows: Sequence[Row]) -> None:
    """Type rows into a template as a person does: the format of a column makes texts of what is typed."""
    book = openpyxl.load_workbook(template)
    data = book.worksheets[0]
    for number, row in enumerate(rows, HEADING_ROW + 1):
        for place, column in enumerate(sheet.columns, 1):
            cell = data.cell(number, place)
            cell.value = row.get(column.key)
            if isinstance(cell.value, str):
                cell.data_type = "s"
    book.save(template)


def page(path: Path, number: int = 0) -> Worksheet:
    return openpyxl.load_workbook(path).worksheets[number]


@settings(
    max_examples=12,
    phases=PHASES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_what_is_typed_into_a_template_is_read_back_unchanged(tmp_path: Path, data: st.DataObject) -> None:
    sheet = data.draw(st.sampled_from(list(SHEETS.values())))
    rows = data.draw(_rows(sheet))
    path = tmp_path / "template.xlsx"
    write_template(sheet, path, lists=LISTS)
    fill_in(path, sheet, rows)
    report = read_sheet(path, sheet, lists=LISTS)
    assert report.accepted_rows() == rows
    assert [row.line_number_in_file for row in report.rows] == list(range(3, len(rows) + 3))
    assert (report.warnings, report.ignored_columns) == ((), ())


@settings(
    max_examples=12,
    phases=PHASES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_what_is_written_below_a_csv_template_is_read_back_unchanged(
    tmp_path: Path, data: st.DataObject
) -> None:
    sheet = data.draw(st.sampled_from(list(SHEETS.values())))
    rows = data.draw(_rows(sheet))
    path = tmp_path / "template.csv"
    write_csv_template(sheet, path)
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(
            [str(row[column.key]) for column in sheet.columns] for row in rows
        )
    assert read_sheet(path, sheet, lists=LISTS).accepted_rows() == rows


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_an_empty_template_holds_no_line(tmp_path: Path, sheet: Sheet) -> None:
    for path, write in ((tmp_path / "t.xlsx", write_template), (tmp_path / "t.csv", write_csv_template)):
        if write is write_template:
            write_template(sheet, path, lists=LISTS)
        else:
            write_csv_template(sheet, path)
        report = read_sheet(path, sheet, lists=LISTS)
        assert (report.rows, report.warnings, report.ignored_columns) == ((), (), ())


def test_a_template_in_another_language_is_known_by_its_hidden_line(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(PLAN, path, lists=LISTS, language="fr", translate=lambda message: f"«{message.english()}»")
    data = page(path)
    assert [cell.value for cell in data[HEADING_ROW]] == ["«New due date»", "«Amount»"]
    assert data.row_dimensions[1].hidden
    assert data.freeze_panes == "A3"
    rows: list[Row] = [{"due_date": date(2026, 3, 31), "amount": Decimal("1.50")}]
    fill_in(path, PLAN, rows)
    assert read_sheet(path, PLAN, lists=LISTS).accepted_rows() == rows


def test_choices_of_a_template_are_read_back_in_its_language(tmp_path: Path) -> None:
    words = {"Set-off": "相殺", "Payment": "支払い"}

    def translate(message: Message) -> str:
        return words.get(message.template, message.english())

    path = tmp_path / "template.xlsx"
    write_template(PAYMENTS, path, lists=LISTS, translate=translate)
    row: Row = {
        "kind": "相殺",
        "invoice_reference": "R1",
        "paid_on": date(2026, 3, 1),
        "amount": Decimal(5),
        "currency": "EUR",
    }
    fill_in(path, PAYMENTS, [row])
    (read,) = read_sheet(path, PAYMENTS, lists=LISTS, translate=translate).rows
    assert (read.row["kind"], read.problems) == ("set_off", ())


def test_countries_are_offered_and_read_back_in_the_language_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(TURNOVER_BY_COUNTRY, path, lists=LISTS, language="de")
    offered = [str(value) for (value,) in page(path, 2).iter_rows(values_only=True) if value]
    assert len(offered) == len(LISTS.countries)
    assert "Deutschland" in offered
    fill_in(path, TURNOVER_BY_COUNTRY, [{"country": name, "amount": Decimal(1)} for name in offered])
    found = [row["country"] for row in read_sheet(path, TURNOVER_BY_COUNTRY, lists=LISTS).accepted_rows()]
    assert sorted(map(str, found)) == sorted(LISTS.countries)


def test_a_template_guides_what_is_typed(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(INVOICES, path, lists=LISTS)
    book = openpyxl.load_workbook(path)
    data = book.worksheets[0]
    found = {str(one.sqref): (one.type, one.formula1) for one in data.data_validations.dataValidation}
    assert found == {
        "A3:A200002": ("list", "list_kind"),
        "C3:C200002": ("date", "1"),
        "D3:D200002": ("date", "1"),
        "E3:E200002": ("decimal", "0"),
        "F3:F200002": ("decimal", "0"),
        "G3:G200002": ("list", "list_currency"),
    }
    assert all(
        one.error and one.prompt and one.showErrorMessage for one in data.data_validations.dataValidation
    )
    assert book.defined_names["list_currency"].attr_text == f"_lists!$G$1:$G${len(LISTS.currencies)}"
    assert book["_lists"].sheet_state == "veryHidden"
    formats = [data.column_dimensions[letter].number_format for letter in "ABCDEFG"]
    assert formats == ["@", "@", "yyyy-mm-dd", "yyyy-mm-dd", "#,##0.00", "#,##0.00", "@"]


def test_the_help_explains_every_column_and_its_example_can_be_imported(tmp_path: Path) -> None:
    for sheet in (INVOICES, PAYMENTS, PLAN, TURNOVER_BY_DEBTOR, TURNOVER_BY_COUNTRY):
        path = tmp_path / f"{sheet.id}.xlsx"
        write_template(sheet, path, lists=LISTS)
        help_rows = list(page(path, 1).iter_rows(values_only=True))
        explained = help_rows[1 : len(sheet.columns) + 1]
        assert [line[0] for line in explained] == [column.heading for column in sheet.columns]
        assert all(line[1] and line[2] in ("yes", "no") and line[3] for line in explained)
        example = help_rows[-1][: len(sheet.columns)]
        row: dict[str, Any] = {
            column.key: Decimal(str(value)) if column.kind is CellKind.AMOUNT else value
            for column, value in zip(sheet.columns, example, strict=True)
        }
        fill_in(path, sheet, [row])
        assert read_sheet(path, sheet, lists=LISTS).accepted == 1


def test_the_template_of_another_list_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(PAYMENTS, path, lists=LISTS)
    with pytest.raises(InvalidInput, match="template of another list: Payments") as caught:
        read_sheet(path, INVOICES, lists=LISTS)
    assert caught.value.rule == "OTHER_TEMPLATE"


def test_columns_added_to_a_template_are_told_and_columns_taken_out_are_missed(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(PLAN, path, lists=LISTS)
    book = openpyxl.load_workbook(path)
    data = book.worksheets[0]
    data["C2"] = "Remark"
    data.append([date(2026, 3, 31), 5, "soon"])
    book.save(path)
    report = read_sheet(path, PLAN, lists=LISTS)
    assert (report.accepted, report.ignored_columns) == (1, ("Remark",))
    data.delete_cols(1)
    book.save(path)
    with pytest.raises(InvalidInput, match="New due date"):
        read_sheet(path, PLAN, lists=LISTS)


def test_a_template_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "template.xlsx"
    with pytest.raises(InvalidInput) as workbook:
        write_template(PLAN, target, lists=LISTS)
    with pytest.raises(InvalidInput) as text:
        write_csv_template(PLAN, target)
    assert (workbook.value.rule, text.value.rule) == ("FILE_NOT_WRITABLE", "FILE_NOT_WRITABLE")
    assert list(tmp_path.iterdir()) == []


def test_a_csv_template_opens_in_a_spreadsheet_with_its_headings(tmp_path: Path) -> None:
    path = tmp_path / "template.csv"
    write_csv_template(TURNOVER_BY_DEBTOR, path)
    lines = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert lines == [["Easy number or customer reference", "Amount"]]
