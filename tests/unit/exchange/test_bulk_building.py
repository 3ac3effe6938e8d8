from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import FieldSource, Sources, folded_heading
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.exchange.bulk_building import Built, ListTable, build, read_list
from cofanet_desktop.exchange.cell_reading import Region
from cofanet_desktop.system.reference import reference_data

HEADINGS = ["Land", "Easy-Nr.", "Registernummer", "Kundennummer", "Produkt", "Limit", "Saldo"]


def workbook(folder: Path, *rows: list[Any], above: list[list[Any]] | None = None) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in (*(above or []), HEADINGS, *rows):
        sheet.append(row)
    book.save(folder / "customers.xlsx")
    return folder / "customers.xlsx"


def text_file(folder: Path, *lines: str) -> Path:
    path = folder / "customers.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def sources(table: ListTable, **changes: FieldSource) -> Sources:
    """Return the proposal with an order on every line, and changes by key of the field."""
    found = list(bulk_mapping.proposed(table.headings(table.heading_line()), ("HRN_DEU",)))
    found[bulk_mapping.ACTION] = FieldSource(constant="C")
    keys = [column.key for column in bulk_mapping.FIELDS]
    for key, source in changes.items():
        found[keys.index(key)] = source
    return tuple(found)


def built(path: Path, *, decimal_comma: bool = True, **changes: FieldSource) -> Built:
    table = read_list(path)
    region = Region(decimal_comma=decimal_comma)
    chosen = sources(table, **changes)
    return build(table, table.heading_line(), chosen, reference_data(), region=region)


def test_a_workbook_of_any_form_becomes_lines(tmp_path: Path) -> None:
    path = workbook(
        tmp_path,
        ["Deutschland", 12354897, None, 4711, "Kreditlimit", 25000, 1200.0],
        [None, None, None, None, None, None, None],
        ["FR", "00000012354905", None, "A-12", "Garantie @rating", None, "0"],
        ["Srbija", None, "HRB 97512", "X", "CRL", "10.000", None],
        above=[["Limits to be ordered"], []],
    )
    kind = FieldSource(constant="HRN_DEU")
    made = built(path, identifier_type=kind)
    assert made.texts == (
        "DEU;00000012354897;;;4711;CRL;C;25000;1200;",
        "FRA;00000012354905;;;A-12;RLI;C;;0;",
        "Srbija;;HRN_DEU;HRB 97512;X;CRL;C;10000;;",
    )
    assert [line.row for line in made.lines] == [4, 6, 7]
    (note,) = made.notes
    assert (note.row, note.column, note.value, note.is_error) == (7, "Land", "Srbija", True)


@pytest.mark.parametrize(
    ("name", "code"),
    [("SRB", "SCG"), ("Serbien", "SCG"), ("rs", "SCG"), ("États-Unis", "USA"), ("AR3", "AR3")],
)
def test_countries_are_known_by_name_and_iso_code(tmp_path: Path, name: str, code: str) -> None:
    made = built(text_file(tmp_path, "Pays;Easy;Produit", f"{name};1;CRL"))
    assert made.texts == (f"{code};00000000000001;;;;CRL;C;;;",)
    assert made.notes == ()


@pytest.mark.parametrize(
    ("text", "decimal_comma", "written"),
    [
        ("10.000", True, "10000"),
        ("10,000", False, "10000"),
        ("10 000,00", True, "10000"),
        ("1'250'000", True, "1250000"),
    ],
)
def test_amounts_are_read_as_the_region_writes_them(
    tmp_path: Path, text: str, decimal_comma: bool, written: str
) -> None:
    path = text_file(tmp_path, "Country;Easy;Product;Amount", f'FRA;1;CRL;"{text}"')
    assert built(path, decimal_comma=decimal_comma).texts == (f"FRA;00000000000001;;;;CRL;C;{written};;",)


@pytest.mark.parametrize("text", ["1234,56", "ten", "1.2.3"])
def test_an_amount_that_is_no_whole_number_is_told_with_row_column_and_value_and_never_rounded(
    tmp_path: Path, text: str
) -> None:
    made = built(text_file(tmp_path, "Country;Easy;Product;Amount", "FRA;1;CRL;5000", f"FRA;2;CRL;{text}"))
    assert made.texts[1] == f"FRA;00000000000002;;;;CRL;C;{text};;"
    (note,) = made.notes
    assert (note.row, note.column, note.value, note.is_error) == (3, "Amount", text, True)
    assert note.hint is not None


def test_an_identifier_stays_text_and_one_typed_as_a_number_is_told(tmp_path: Path) -> None:
    made = built(
        workbook(
            tmp_path,
            ["DEU", None, "007 512", "1", "CRL", 1000, None],
            ["DEU", None, 7512, "2", "CRL", 1000, None],
        ),
        identifier_type=FieldSource(constant="Handelsregisternummer"),
    )
    assert [line.text.split(";")[3] for line in made.lines] == ["007 512", "7512"]
    (note,) = made.notes
    assert (note.row, note.column, note.is_error) == (3, "Registernummer", False)
    assert "zeros at its beginning are lost" in note.message.english()


def test_a_number_too_long_for_a_spreadsheet_is_not_taken_for_an_easy_number(tmp_path: Path) -> None:
    made = built(workbook(tmp_path, ["FRA", 1234567890123456789, None, "1", "CRL", 1000, None]))
    assert [note.column for note in made.notes if note.is_error] == ["Easy-Nr."]


def test_what_parts_fields_becomes_a_space_and_is_told(tmp_path: Path) -> None:
    path = text_file(tmp_path, "Country,Easy,Product,Reference", 'FRA,1,CRL,"A;B"')
    made = built(path)
    assert made.texts == ("FRA;00000000000001;;;A B;CRL;C;;;",)
    (note,) = made.notes
    assert (note.value, note.is_error) == ("A;B", False)


def test_accents_stay_for_the_check_to_propose_what_to_write(tmp_path: Path) -> None:
    made = built(text_file(tmp_path, "Country;Easy;Product;Reference", "FRA;1;CRL;Société"))
    assert made.texts == ("FRA;00000000000001;;;Société;CRL;C;;;",)


def test_a_list_without_headings_is_mapped_by_letters(tmp_path: Path) -> None:
    table = read_list(text_file(tmp_path, "FRA;1", "DEU;2"))
    chosen = list(bulk_mapping.NOTHING)
    chosen[bulk_mapping.COUNTRY], chosen[bulk_mapping.EASY_NUMBER] = FieldSource("a"), FieldSource("b")
    assert table.headings(0) == ("A", "B")
    made = build(table, 0, tuple(chosen), reference_data())
    assert made.texts == ("FRA;00000000000001;;;;;;;;", "DEU;00000000000002;;;;;;;;")


def test_a_column_that_is_gone_fills_nothing(tmp_path: Path) -> None:
    gone = FieldSource(folded_heading("Not there"))
    made = built(text_file(tmp_path, "Country;Easy;Product;Amount", "FRA;1;CRL;5000"), amount=gone)
    assert made.texts == ("FRA;00000000000001;;;;CRL;C;;;",)


def test_an_empty_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("\n \n", encoding="utf-8")
    with pytest.raises(InvalidInput) as error:
        read_list(path)
    assert error.value.rule == "NO_LINES"
