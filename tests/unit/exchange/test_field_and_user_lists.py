"""Lists of custom fields and users as people give them: kinds of cells, headings, templates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from cofanet_desktop.domain import users
from cofanet_desktop.domain.custom_fields import FIXED, FieldDefinition, FieldKind
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.field_sheets import own_sheet, row_problems, template_sheet
from cofanet_desktop.domain.sheets import INVOICES, CellKind, CellValue, Column, Row, Sheet
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.cell_reading import CellReader, ClosedLists, Region
from cofanet_desktop.exchange.raw_cells import RawCell, RawKind
from cofanet_desktop.exchange.sheet_reading import read_sheet, telling_heading
from cofanet_desktop.exchange.sheet_report import SheetReport
from cofanet_desktop.exchange.templates import (
    HEADING_ROW,
    Filled,
    write_csv_template,
    write_template,
)
from cofanet_desktop.system.reference import currencies, reference_data

LISTS = ClosedLists(currencies(), reference_data().countries)
OWN = (
    FieldDefinition("own1", "Gérant", FieldKind.TEXT),
    FieldDefinition("own2", "Next review", FieldKind.DATE),
    FieldDefinition("own3", "Marge", FieldKind.NUMBER),
)
EVERY = (*FIXED, *OWN)


def reader(kind: CellKind, *, can_be_cleared: bool = False, region: Region | None = None) -> CellReader:
    column = Column(key="it", heading="It", kind=kind, can_be_cleared=can_be_cleared)
    return CellReader(column, region or Region(), {})


def number(text: str) -> RawCell:
    return RawCell(RawKind.NUMBER, text)


def written(path: Path, *lines: str, encoding: str = "utf-8") -> Path:
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


def read(path: Path, definitions: tuple[FieldDefinition, ...] = EVERY) -> SheetReport:
    return read_sheet(
        path, own_sheet(definitions), lists=LISTS, check=lambda rows: row_problems(rows, definitions)
    )


# Cells -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        (CellKind.NUMBER, "-12,5", Decimal("-12.5")),
        (CellKind.NUMBER, "1 234,50", Decimal("1234.5")),
        (CellKind.NUMBER, "0,1234567890123456789", Decimal("0.1234567890123456789")),
        (CellKind.NUMBER, number("-0.1"), Decimal("-0.1")),
        (CellKind.NUMBER, number("9.4000798000000007E-3"), Decimal("0.0094000798")),
        (CellKind.NUMBER, number("0.30000000000000004"), Decimal("0.3")),
        (CellKind.EASY_NUMBER, "12354897", "00000012354897"),
        (CellKind.EASY_NUMBER, number("12354897"), "00000012354897"),
        (CellKind.EASY_NUMBER, number("1.2354897E7"), "00000012354897"),
        (CellKind.EASY_NUMBER, "0000001235489700001", "0000001235489700001"),
        (CellKind.EASY_NUMBER, " Z12 ", "Z12"),
        (CellKind.EMAIL, " a@example.com ", "a@example.com"),
        (CellKind.PHONE, "+33 1", "+33 1"),
        (CellKind.PHONE, "0123456789", "0123456789"),
    ],
)
def test_a_cell_is_understood(kind: CellKind, cell: str | RawCell, value: CellValue) -> None:
    warnings: list[Message] = []
    assert (reader(kind).read(cell, warnings), warnings) == (value, [])


@pytest.mark.parametrize(
    ("kind", "cell", "rule"),
    [
        (CellKind.NUMBER, "1e5", "NUMBER_UNREADABLE"),
        (CellKind.NUMBER, "twelve", "NUMBER_UNREADABLE"),
        (CellKind.NUMBER, "1.23.4", "NUMBER_UNREADABLE"),
        (CellKind.NUMBER, "1" * 29, "AMOUNT_TOO_LARGE"),
        (CellKind.NUMBER, RawCell(RawKind.DATE, "2026-03-31"), "CELL_KIND"),
        (CellKind.EASY_NUMBER, "1" * 15, "MALFORMED_EASY_NUMBER"),
        (CellKind.EASY_NUMBER, "FR12", "MALFORMED_EASY_NUMBER"),
        (CellKind.EASY_NUMBER, number("12.5"), "MALFORMED_EASY_NUMBER"),
        (CellKind.EASY_NUMBER, number("-5"), "MALFORMED_EASY_NUMBER"),
        (CellKind.EASY_NUMBER, number("1.2345678901234500E18"), "AMOUNT_TOO_LARGE"),
        (CellKind.EASY_NUMBER, RawCell(RawKind.BOOLEAN, "TRUE"), "CELL_KIND"),
        (CellKind.EMAIL, "nobody", "EMAIL_NOT_VALID"),
        (CellKind.EMAIL, number("5"), "CELL_KIND"),
        (CellKind.PHONE, "none", "PHONE_NOT_VALID"),
        (CellKind.NUMBER, "-", "NUMBER_UNREADABLE"),
    ],
)
def test_a_cell_that_cannot_be_is_refused_in_its_column(
    kind: CellKind, cell: str | RawCell, rule: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        reader(kind).read(cell, [])
    assert (caught.value.field, caught.value.rule) == ("it", rule)
    assert caught.value.hint is not None


@pytest.mark.parametrize("dash", ["-", " - ", "–", "—", "−"])
@pytest.mark.parametrize("kind", [CellKind.TEXT, CellKind.NUMBER, CellKind.AMOUNT, CellKind.DATE])
def test_a_dash_alone_empties_whatever_its_length_and_warns_of_nothing(kind: CellKind, dash: str) -> None:
    warnings: list[Message] = []
    assert (reader(kind, can_be_cleared=True).read(dash, warnings), warnings) == ("-", [])


def test_a_telephone_number_typed_as_a_number_is_to_be_checked() -> None:
    warnings: list[Message] = []
    assert reader(CellKind.PHONE).read(number("123456789"), warnings) == "123456789"
    assert [str(one) for one in warnings] == ["It was typed as a number: zeros at its beginning are lost."]


# Headings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Customer reference", "customer_reference"),
        ("RÉFÉRENCE CLIENT", "customer_reference"),
        ("reference client", "customer_reference"),
        ("Kundenreferenz", "customer_reference"),
        ("Referencia de cliente", "customer_reference"),
        ("Limite de crédit interne", "internal_limit"),
        ("Montant total de l'encours", "outstanding"),
        ("gerant", "own1"),
        ("GÉRANT", "own1"),
        ("next_review", "own2"),
    ],
)
def test_a_field_is_found_by_its_label_in_any_language_or_by_the_persons_word(
    tmp_path: Path, heading: str, key: str
) -> None:
    cell = {"internal_limit": "5", "outstanding": "5", "own2": "2026-03-31"}.get(key, "abc")
    report = read(written(tmp_path / "own.csv", f"Numéro Easy;{heading}", f"12354897;{cell}"))
    assert (report.accepted, report.ignored_columns) == (1, ())
    assert set(report.rows[0].row) == {"easy_number", key}


def test_columns_nobody_knows_are_told_and_passed_over(tmp_path: Path) -> None:
    report = read(written(tmp_path / "own.csv", "City,Easy number,Marge,Password", "Lyon,1,-5,x"))
    assert report.ignored_columns == ("City", "Password")
    assert report.accepted_rows() == [{"easy_number": "00000000000001", "own3": Decimal(-5)}]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252", "mac_roman", "utf-32"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_any_encoding_and_separator_is_read(tmp_path: Path, encoding: str, separator: str) -> None:
    name = "Société Générale de Négoce à Besançon, près de Ménétru"
    lines = [separator.join(("Easy number", "Gérant")), separator.join(("1", f'"{name}"'))]
    report = read(written(tmp_path / "own.csv", *lines, encoding=encoding))
    assert report.accepted_rows() == [{"easy_number": "00000000000001", "own1": name}]


@pytest.mark.parametrize(
    ("names", "heading"),
    [
        pytest.param(("Région", "Region"), "REGION", id="two of one's own"),
        pytest.param(("C+", "C#"), "C+", id="signs only apart"),
        pytest.param(("Référence client", "Other"), "reference client", id="a fixed one"),
        pytest.param(("Kundenreferenz", "Other"), "Kundenreferenz", id="a fixed one in another language"),
    ],
)
def test_a_heading_that_may_mean_two_fields_is_not_guessed(
    tmp_path: Path, names: tuple[str, str], heading: str
) -> None:
    own = tuple(FieldDefinition(f"own{n}", name, FieldKind.TEXT) for n, name in enumerate(names))
    with pytest.raises(InvalidInput, match="may mean") as caught:
        read(written(tmp_path / "own.csv", f"Easy number;{heading}", "1;x"), (*FIXED, *own))
    assert caught.value.rule == "COLUMN_UNCLEAR"
    assert "template" in str(caught.value.hint)


def test_fields_with_names_that_clash_are_told_apart_by_a_template_and_by_the_csv_made_here(
    tmp_path: Path,
) -> None:
    definitions = (
        *FIXED,
        FieldDefinition("own-a", "Région", FieldKind.TEXT),
        FieldDefinition("own-b", "region", FieldKind.TEXT),
        FieldDefinition("own-c", "€", FieldKind.TEXT),
        FieldDefinition("own-d", "%", FieldKind.TEXT),
        FieldDefinition("own-e", "Easy number", FieldKind.TEXT),
    )
    sheet = own_sheet(definitions)
    row: Row = {"easy_number": "00000000000001", **{f"own-{one}": one for one in "abcde"}}
    book, text = tmp_path / "own.xlsx", tmp_path / "own.csv"
    write_template(
        sheet, book, lists=LISTS, filled=Filled([row], Message("ListTemplates", "Company"), ["Exemple SA"])
    )
    write_csv_template(sheet, text, rows=[row])
    for path in (book, text):
        report = read(path, definitions)
        assert (report.accepted_rows(), report.ignored_columns) == ([row], ())
    told = [telling_heading(sheet, sheet.column(f"own-{one}")) for one in "abcde"]
    assert told == ["own-a", "own-b", "€", "%", "own-e"]


def test_a_column_of_the_same_field_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read(written(tmp_path / "own.csv", "Easy number;Customer reference;Référence client", "1;a;b"))
    assert caught.value.rule == "COLUMN_TWICE"


# Templates -------------------------------------------------------------------------------------------------------


def test_a_filled_template_gives_back_what_it_was_filled_with_and_says_whose_lines_they_are(
    tmp_path: Path,
) -> None:
    rows: list[Row] = [
        {
            "easy_number": "00000000000001",
            "customer_reference": "=1+1",
            "outstanding": Decimal("123456789012.34"),
            "own1": "_x0041_ #REF! 007",
            "own2": date(1900, 3, 1),
            "own3": Decimal("-0.1234567890123456789012345"),
        },
        {"easy_number": "Z7", "customer_reference": "007", "own1": "#N/A", "own3": Decimal(1234567890123456)},
        {"easy_number": "0000001235489700001", "own1": "株式会社 عربي", "own3": Decimal("-0.1")},
    ]
    path = tmp_path / "own.xlsx"
    filled = Filled(rows, Message("ListTemplates", "Company"), ["=SA", "株", "\x01bell"])
    write_template(own_sheet(EVERY), path, lists=LISTS, filled=filled)
    report = read_sheet(path, own_sheet(EVERY), lists=LISTS)
    assert (report.accepted_rows(), report.ignored_columns, report.warnings) == (rows, (), ())
    data = openpyxl.load_workbook(path).worksheets[0]
    assert [data.cell(row, 2).value for row in range(2, 6)] == [
        "Company",
        "=SA",
        "株",
        "\N{REPLACEMENT CHARACTER}bell",
    ]
    assert [data.cell(3, place).data_type for place in range(1, 9)] == [
        "s",
        "s",
        "s",
        "n",
        "n",
        "s",
        "d",
        "s",
    ]


def test_what_the_template_of_two_fields_holds_is_read_among_all_fields(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(
        template_sheet(), path, lists=LISTS, language="fr", translate=lambda one: f"«{one.english()}»"
    )
    book = openpyxl.load_workbook(path)
    data = book.worksheets[0]
    assert [one.value for one in data[HEADING_ROW]] == [
        "«Easy number»",
        "«Customer reference»",
        "«Total outstanding»",
    ]
    data.append([12354897, "-", 5])
    book.save(path)
    assert read(path).accepted_rows() == [
        {"easy_number": "00000012354897", "customer_reference": "-", "outstanding": Decimal(5)}
    ]


def test_columns_of_a_field_deleted_since_are_told_and_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    row: Row = {"easy_number": "00000000000001", "own1": "x", "own3": Decimal(5)}
    write_template(
        own_sheet(EVERY), path, lists=LISTS, filled=Filled([row], Message("ListTemplates", "Company"), [""])
    )
    report = read(path, (*FIXED, *OWN[1:]))
    assert report.ignored_columns == ("Gérant",)
    assert report.accepted_rows() == [{"easy_number": "00000000000001", "own3": Decimal(5)}]


def test_lists_of_users_and_of_fields_know_each_others_templates(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(template_sheet(), path, lists=LISTS)
    for sheet in (users.sheet(), INVOICES):
        with pytest.raises(InvalidInput, match="template of another list: Custom fields") as caught:
            read_sheet(path, sheet, lists=LISTS)
        assert caught.value.rule == "OTHER_TEMPLATE"
    write_template(users.sheet(), path, lists=LISTS)
    with pytest.raises(InvalidInput, match="template of another list: Users"):
        read(path)


def test_templates_check_what_is_typed_and_let_fields_be_emptied(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    write_template(own_sheet(EVERY), path, lists=LISTS)
    data = openpyxl.load_workbook(path).worksheets[0]
    found = {str(one.sqref): (one.type, one.formula1) for one in data.data_validations.dataValidation}
    assert found == {
        "C3:C200002": ("custom", 'OR(C3="-",AND(ISNUMBER(C3),C3>=0))'),
        "D3:D200002": ("custom", 'OR(D3="-",AND(ISNUMBER(D3),D3>=0))'),
        "F3:F200002": ("custom", 'OR(F3="-",ISNUMBER(F3))'),
        "G3:G200002": ("custom", 'OR(G3="-",ISNUMBER(G3))'),
    }
    formats = [data.column_dimensions[letter].number_format for letter in "ABCDEFG"]
    assert formats == ["@", "@", "#,##0.00", "#,##0.00", "@", "yyyy-mm-dd", "General"]
    write_template(users.sheet(contracts=("4711", "4712")), path, lists=LISTS)
    data = openpyxl.load_workbook(path).worksheets[0]
    found = {str(one.sqref): (one.type, one.formula1) for one in data.data_validations.dataValidation}
    assert found == {
        "A3:A200002": ("list", "list_title"),
        "F3:F200002": ("custom", 'ISNUMBER(FIND("@",F3))'),
        "G3:G200002": ("list", "list_language"),
        "H3:H200002": ("list", "list_contract"),
    }
    assert {data.column_dimensions[letter].number_format for letter in "ABCDEFGH"} == {"@"}


def test_the_help_says_how_a_field_is_left_and_how_it_is_emptied(tmp_path: Path) -> None:
    path = tmp_path / "own.xlsx"
    write_template(own_sheet(EVERY), path, lists=LISTS)
    lines = list(openpyxl.load_workbook(path).worksheets[1].iter_rows(values_only=True))
    told = {str(line[0]): str(line[3]) for line in lines[1 : len(EVERY) + 2]}
    assert "dash" not in told.pop("Easy number")
    assert len(told) == len(EVERY)
    assert all(
        "An empty cell leaves the field as it is; a dash alone (-) empties it." in one
        for one in told.values()
    )


@pytest.mark.parametrize("sheet", [own_sheet(EVERY), template_sheet(), users.sheet(contracts=("4711",))])
def test_the_example_of_the_help_can_be_imported(tmp_path: Path, sheet: Sheet) -> None:
    path = tmp_path / "template.xlsx"
    write_template(sheet, path, lists=LISTS)
    book = openpyxl.load_workbook(path)
    example = list(book.worksheets[1].iter_rows(values_only=True))[-1][: len(sheet.columns)]
    assert None not in example
    book.worksheets[0].append(list(example))
    book.save(path)
    report = read_sheet(path, sheet, lists=LISTS)
    assert (report.accepted, report.warnings) == (1, ())


def test_an_amount_may_be_as_fine_as_the_currency_of_the_contract(tmp_path: Path) -> None:
    path = written(tmp_path / "own.csv", "Easy number;Total outstanding", "1;1234,567")
    rules = [
        [
            one.error.rule
            for row in read_sheet(path, template_sheet(), lists=LISTS, currency=code).rows
            for one in row.problems
        ]
        for code in ("EUR", "KWD", "")
    ]
    assert rules[0] == rules[2] == ["AMOUNT_TOO_PRECISE"]
    assert rules[1] == ([] if LISTS.currencies["KWD"].digits >= 3 else ["AMOUNT_TOO_PRECISE"])


def test_a_contract_typed_as_a_number_is_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "users.xlsx"
    sheet = users.sheet(contracts=("4711",))
    write_template(sheet, path, lists=LISTS)
    book = openpyxl.load_workbook(path)
    book.worksheets[0].append(["Madame", "M", "A", "0123", "0124", "a@example.com", "deutsch", 4711])
    book.worksheets[0].append(["Mr", "M", "A", "0123", "0124", "b@example.com", None, 4712])
    book.save(path)
    good, bad = read_sheet(path, sheet, lists=LISTS).rows
    assert [good.row[key] for key in ("title", "language", "contract")] == ["ms", "de", "4711"]
    assert [one.error.rule for one in bad.problems] == ["CELL_KIND"]
