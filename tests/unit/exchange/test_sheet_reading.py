from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import (
    INVOICES,
    PAYMENTS,
    PLAN,
    TURNOVER_BY_COUNTRY,
    TURNOVER_BY_DEBTOR,
    LineProblem,
    Row,
    Sheet,
)
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.cell_reading import ClosedLists, Region, reader_of
from cofanet_desktop.exchange.raw_cells import RawCell, RawKind
from cofanet_desktop.exchange.sheet_reading import Check, read_sheet
from cofanet_desktop.exchange.sheet_report import SheetReport, save_report
from cofanet_desktop.exchange.text_cells import decoded, separator_of
from cofanet_desktop.system.reference import currencies, reference_data
from tests.support.workbooks import row_xml, write_workbook

LISTS = ClosedLists(currencies(), reference_data().countries)
FRENCH = Region(day_first=True, decimal_comma=True)
AMERICAN = Region(day_first=False, decimal_comma=False)
INVOICE = ("Invoice", "R1", "2026-01-15", "2026-03-31", "1000", "200", "EUR")
HEADINGS = ("Type", "Reference", "Invoice date", "Due date", "Net amount", "Tax amount", "Currency")


def read(
    path: Path,
    sheet: Sheet = INVOICES,
    region: Region = FRENCH,
    check: Check | None = None,
    encoding: str = "",
    sheet_name: str = "",
) -> SheetReport:
    return read_sheet(
        path, sheet, lists=LISTS, region=region, check=check, encoding=encoding, sheet_name=sheet_name
    )


def csv_file(path: Path, *lines: Sequence[str], separator: str = ";", encoding: str = "utf-8") -> Path:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(lines)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def workbook(path: Path, *lines: Sequence[Any]) -> tuple[openpyxl.Workbook, Worksheet]:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for line in lines:
        sheet.append(list(line))
    book.save(path)
    return book, sheet


def rules(report: SheetReport) -> list[tuple[int, str, str]]:
    """Return line, column and rule of everything that is refused."""
    return [
        (row.line_number_in_file, problem.column, problem.error.rule)
        for row in report.rows
        for problem in row.problems
    ]


def warned(report: SheetReport) -> list[str]:
    return [str(warning) for row in report.rows for warning in row.warnings]


def refusal(path: Path, sheet: Sheet = INVOICES) -> InvalidInput:
    with pytest.raises(InvalidInput) as caught:
        read(path, sheet)
    assert caught.value.hint is not None
    assert caught.value.message.english()
    assert caught.value.hint.english()
    return caught.value


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "list.csv"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "list.xlsx"


# -------------------------------------------------------------------------------------------- headings


@pytest.mark.parametrize(
    "headings",
    [
        HEADINGS,
        ("kind", "reference", "invoice_date", "due_date", "net", "tax", "currency"),
        ("TYPE", " reference ", "InvoiceDate", "DUE-DATE", "Net  Amount *", "tax_amount", "currency"),
        ("Type de facture", "Numéro de facture", "date facture", "ÉCHÉANCE", "Montant HT", "TVA", "Devise"),
        ("typ", "Rechnungsnummer", "Rechnungsdatum", "Falligkeit", "Nettobetrag", "Steuer", "Währung"),
        (
            "tipo",
            "numero de factura",
            "fecha de factura",
            "vencimiento",
            "importe neto",
            "impuestos",
            "moneda",
        ),
    ],
)
def test_headings_are_known_in_every_language_without_case_and_accents(
    table: Path, headings: Sequence[str]
) -> None:
    (row,) = read(csv_file(table, headings, INVOICE)).rows
    assert row.row == {
        "kind": "invoice",
        "reference": "R1",
        "invoice_date": date(2026, 1, 15),
        "due_date": date(2026, 3, 31),
        "net": 1000,
        "tax": 200,
        "currency": "EUR",
    }
    assert row.line_number_in_file == 2


def test_headings_in_the_words_of_a_translation_are_known(table: Path) -> None:
    words = {"New due date": "新しい期日", "Amount": "金額"}
    csv_file(table, list(words.values()), ("2026-03-31", "5"))
    report = read_sheet(
        table, PLAN, lists=LISTS, translate=lambda message: words.get(message.template, message.english())
    )
    assert report.accepted_rows() == [{"due_date": date(2026, 3, 31), "amount": 5}]


def test_the_order_of_columns_is_free_and_unknown_ones_are_told(table: Path) -> None:
    csv_file(table, ("Amount", "Remark", "", "New due date"), ("5", "soon", "x", "2026-03-31"))
    report = read(table, PLAN)
    assert report.accepted_rows() == [{"amount": 5, "due_date": date(2026, 3, 31)}]
    assert report.ignored_columns == ("Remark",)


def test_missing_columns_are_named(table: Path) -> None:
    error = refusal(csv_file(table, ("Type", "Amount", "Remark"), ("Payment", "5", "")), PAYMENTS)
    assert error.rule == "COLUMNS_MISSING"
    assert str(error) == "Columns are missing: Invoice reference, Payment date, Currency."


def test_a_heading_twice_is_refused(table: Path) -> None:
    error = refusal(csv_file(table, ("Amount", "New due date", "Montant"), ("5", "2026-03-31", "6")), PLAN)
    assert (error.rule, str(error)) == (
        "COLUMN_TWICE",
        "Two columns give the same: Amount (Amount, Montant).",
    )


def test_blank_lines_are_passed_over_and_lines_keep_their_numbers(table: Path) -> None:
    table.write_text('\n;;\nAmount;New due date\n\n5;2026-03-31\n;\n"6\n";2026-04-30\n7;\n', encoding="utf-8")
    report = read(table, PLAN)
    assert [row.line_number_in_file for row in report.rows] == [5, 7, 9]
    assert rules(report) == [(9, "due_date", "CELL_MISSING")]


def test_a_title_above_the_headings_is_passed_over_with_a_warning(book: Path) -> None:
    workbook(book, ("Plan of March",), (), ("Amount", "New due date"), (5, date(2026, 3, 31)))
    report = read(book, PLAN)
    assert report.accepted == 1
    assert [str(one) for one in report.warnings] == [
        "Lines above the headings, which are on line 3, were passed over."
    ]


# ---------------------------------------------------------------------------------------------- CSV


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_each_separator_is_found(table: Path, separator: str) -> None:
    line = ("Invoice", '"a", b', "2026-01-15", "2026-03-31", "1000.50", "200", "EUR")
    (row,) = read(csv_file(table, HEADINGS, line, separator=separator)).rows
    assert (row.row["reference"], row.row["net"]) == ('"a", b', Decimal("1000.5"))


def test_a_list_of_one_column_has_no_separator() -> None:
    assert separator_of("Amount\n1,5\n2,5\n") == ";"
    assert separator_of('"Amount, net"\n1;5\n') == ";"
    assert separator_of('\n  \n"Amount; net",Due date\n') == ","


def test_a_separator_told_in_the_first_line_is_taken(table: Path) -> None:
    table.write_text("sep=|\r\nAmount|New due date\r\n1,5|2026-03-31\r\n", encoding="utf-8")
    (row,) = read(table, PLAN).rows
    assert (row.row["amount"], row.line_number_in_file) == (Decimal("1.5"), 3)


def test_a_line_with_more_cells_than_headings_is_refused(table: Path) -> None:
    table.write_text("New due date,Amount\n2026-03-31,1,234.50\n2026-03-31,5,\n", encoding="utf-8")
    assert rules(read(table, PLAN)) == [(2, "", "CELLS_WITHOUT_HEADING")]


SAMPLES = {
    "utf-8": "Société 株式会社 Łódź",
    "utf-8-sig": "Société 株式会社 Łódź",
    "utf-16": "Société Générale 株式会社",
    "utf-16-le": "Société Générale d’Électricité",
    "utf-16-be": "Société Générale d’Électricité",
    "utf-32": "Société Générale 株式会社",
    "cp1252": "Société Générale d’Électricité façade España São João Müller 1 200 €",
    "cp1250": "Zażółć gęślą jaźń Příliš žluťoučký kůň Łódź Győr",
    "cp1251": "Общество с ограниченной ответственностью «Ромашка», Москва",
    "cp1253": "Ανώνυμη Εταιρεία Θεσσαλονίκη Αθήνα Ελληνικά Πετρέλαια",
    "cp1256": "شركة الكهرباء الوطنية المحدودة الرياض",
    "koi8_r": "Общество с ограниченной ответственностью Ромашка Москва",
    "cp932": "株式会社東京電力ホールディングス 大阪支店",
    "cp949": "주식회사 삼성전자 서울특별시 강남구",
    "gb18030": "中国石油天然气股份有限公司 北京市朝阳区",
    "big5": "台灣積體電路製造股份有限公司 新竹科學園區",
    "mac_roman": "Société Générale d’Électricité façade Noël à Besançon été",
}


@pytest.mark.parametrize("encoding", SAMPLES)
def test_short_lists_are_read_in_many_encodings(encoding: str) -> None:
    lines = "".join(f"Invoice;{word};1000\r\n" for word in SAMPLES[encoding].split())
    text = f"Type;Reference;Net amount\r\n{lines}"
    assert decoded(text.encode(encoding)) == (text, encoding)


def test_a_guessed_encoding_is_told_and_can_be_chosen(table: Path) -> None:
    line = ("Facture", "Numéro_1", *INVOICE[2:])
    csv_file(table, HEADINGS, line, line, encoding="cp1252")
    report = read(table)
    assert (report.encoding, report.rows[0].row["reference"]) == ("cp1252", "Numéro_1")
    assert "cp1252" in str(report.warnings[0])
    chosen = read(table, encoding="mac_roman")
    assert (chosen.encoding, chosen.rows[0].row["reference"]) == ("mac_roman", "NumÈro_1")
    assert chosen.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-8", "no-such-encoding"])
def test_a_chosen_encoding_that_does_not_fit_is_refused(table: Path, encoding: str) -> None:
    csv_file(table, HEADINGS, ("Facture", "Numéro", *INVOICE[2:]), encoding="cp1252")
    with pytest.raises(InvalidInput, match=encoding) as caught:
        read(table, encoding=encoding)
    assert caught.value.rule == "ENCODING_UNKNOWN"


# ------------------------------------------------------------------------------------------ workbooks


def test_numbers_keep_their_digits_and_lose_the_noise_of_binary_fractions(book: Path) -> None:
    values = {
        "0.1": "0.1",
        "1234567.89": "1234567.89",
        "0.30000000000000004": "0.3",
        "1234567.8899999999": "1234567.89",
        "80069623368.789993": "80069623368.79",
        "1E3": "1000",
        "-5.50": "-5.5",
        "999999999999.99": "999999999999.99",
    }
    rows = [row_xml("2026-03-31", f"<c><v>{value}</v></c>") for value in values]
    report = read(write_workbook(book, row_xml("New due date", "Amount") + "".join(rows)), PLAN)
    assert [str(row.row["amount"]) for row in report.rows] == list(values.values())


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("0.123", "AMOUNT_TOO_PRECISE"),
        ("100.0000004", "AMOUNT_TOO_PRECISE"),
        ("1E15", "AMOUNT_TOO_LARGE"),
        ("1E+999999", "AMOUNT_TOO_LARGE"),
        ("NaN", "AMOUNT_UNREADABLE"),
        ("INF", "AMOUNT_UNREADABLE"),
        ("x", "AMOUNT_UNREADABLE"),
    ],
)
def test_numbers_are_never_rounded(book: Path, value: str, rule: str) -> None:
    rows = row_xml("New due date", "Amount") + row_xml("2026-03-31", f"<c><v>{value}</v></c>")
    assert rules(read(write_workbook(book, rows), PLAN)) == [(2, "amount", rule)]


def test_decimals_follow_the_currency_but_two_are_always_accepted(table: Path) -> None:
    lines = [
        (*INVOICE[:4], amount, "0", code) for code in ("EUR", "TND", "JPY") for amount in ("1,5", "1,567")
    ]
    assert rules(read(csv_file(table, HEADINGS, *lines))) == [
        (3, "net", "AMOUNT_TOO_PRECISE"),
        (7, "net", "AMOUNT_TOO_PRECISE"),
    ]


def test_dates_of_a_workbook_are_read_whatever_their_format(book: Path) -> None:
    days = [date(2026, 3, 31), datetime(2026, 3, 31), date(1900, 1, 1), date(1900, 3, 1), "2026-03-31"]  # noqa: DTZ001
    opened, sheet = workbook(book, ("New due date", "Amount"), *((day, 1) for day in days))
    for row, code in ((2, "dd/mm/yyyy"), (3, '[$-40C]d mmmm yyyy;@"le"'), (4, "mmm-yy")):
        sheet.cell(row, 1).number_format = code
    opened.save(book)
    found = [row.row["due_date"] for row in read(book, PLAN).rows]
    assert found == [
        date(2026, 3, 31),
        date(2026, 3, 31),
        date(1900, 1, 1),
        date(1900, 3, 1),
        date(2026, 3, 31),
    ]


def test_a_workbook_that_counts_from_1904_has_the_same_dates(book: Path) -> None:
    opened, _sheet = workbook(book)
    opened.epoch = CALENDAR_MAC_1904
    sheet = opened.active
    assert isinstance(sheet, Worksheet)
    sheet.append(("New due date", "Amount"))
    sheet.append((date(2026, 3, 31), 1))
    opened.save(book)
    assert [row.row["due_date"] for row in read(book, PLAN).rows] == [date(2026, 3, 31)]


def test_a_time_of_day_is_left_out_with_a_warning(book: Path) -> None:
    workbook(book, ("New due date", "Amount"), (datetime(2026, 3, 31, 17, 30), 1))  # noqa: DTZ001
    report = read(book, PLAN)
    assert report.accepted_rows() == [{"due_date": date(2026, 3, 31), "amount": 1}]
    assert warned(report) == ["New due date has a time of day, which was left out."]


def test_values_of_another_kind_are_refused_cell_by_cell(book: Path) -> None:
    workbook(
        book,
        HEADINGS,
        (1, True, 45000, date(2026, 3, 31), date(2026, 1, 1), True, 5),
        ("Invoice", date(2026, 1, 2), "soon", datetime(2026, 3, 31).time(), "much", "1 2", "Euros?"),  # noqa: DTZ001
    )
    assert rules(read(book)) == [
        (2, "kind", "CELL_KIND"),
        (2, "reference", "CELL_KIND"),
        (2, "invoice_date", "CELL_KIND"),
        (2, "net", "CELL_KIND"),
        (2, "tax", "CELL_KIND"),
        (2, "currency", "CELL_KIND"),
        (3, "reference", "CELL_KIND"),
        (3, "invoice_date", "DATE_UNREADABLE"),
        (3, "due_date", "CELL_KIND"),
        (3, "net", "AMOUNT_UNREADABLE"),
        (3, "tax", "AMOUNT_UNREADABLE"),
        (3, "currency", "NOT_IN_LIST"),
    ]


def test_a_formula_gives_its_stored_value_with_a_warning_and_is_refused_without(book: Path) -> None:
    stored = row_xml("2026-03-31", "<c><f>1+2</f><v>3</v></c>")
    text = row_xml('<c t="str"><f>A2</f><v>2026-04-30</v></c>', "<c><v>4</v></c>")
    missing = row_xml("2026-03-31", "<c><f>1+2</f></c>") + row_xml("2026-03-31", "<c><f>1+2</f><v></v></c>")
    report = read(write_workbook(book, row_xml("New due date", "Amount") + stored + text + missing), PLAN)
    assert report.accepted_rows() == [
        {"due_date": date(2026, 3, 31), "amount": 3},
        {"due_date": date(2026, 4, 30), "amount": 4},
    ]
    assert warned(report) == [
        "Amount holds a formula: its last stored result was taken.",
        "New due date holds a formula: its last stored result was taken.",
    ]
    assert rules(report) == [(4, "amount", "FORMULA_WITHOUT_VALUE"), (5, "amount", "FORMULA_WITHOUT_VALUE")]


@pytest.mark.parametrize("shown", ["#REF!", "#N/A", "#DIV/0!"])
def test_a_cell_that_shows_an_error_is_refused(book: Path, shown: str) -> None:
    rows = row_xml("New due date", "Amount") + row_xml("2026-03-31", f'<c t="e"><f>A9</f><v>{shown}</v></c>')
    report = read(write_workbook(book, rows), PLAN)
    assert rules(report) == [(2, "amount", "CELL_ERROR")]
    assert str(report.rows[0].problems[0].error) == f"Amount shows an error: {shown}."


def test_merged_cells_are_refused_on_each_of_their_lines(book: Path) -> None:
    opened, sheet = workbook(book, ("New due date", "Amount"), *((date(2026, 3, 31), n) for n in range(1, 5)))
    sheet.merge_cells("A3:A4")
    opened.save(book)
    report = read(book, PLAN)
    assert [row.line_number_in_file for row in report.rows if row.is_accepted] == [2, 5]
    assert {rule for _line, _column, rule in rules(report)} == {"CELLS_MERGED", "CELL_MISSING"}


def test_a_reference_typed_as_a_number_is_taken_with_a_warning(book: Path) -> None:
    workbook(book, ("Easy number", "Amount"), (12354897, 5), ("00000012354897", 6), (1234567890123456789, 7))
    report = read(book, TURNOVER_BY_DEBTOR)
    assert [row.row.get("debtor") for row in report.rows] == ["12354897", "00000012354897", None]
    assert warned(report)[0] == (
        "Easy number or customer reference was typed as a number: zeros at its beginning are lost."
    )
    assert rules(report) == [(4, "debtor", "AMOUNT_TOO_LARGE")]


def test_texts_that_look_like_formulas_stay_texts_with_a_warning(book: Path, table: Path) -> None:
    texts = ["=1+2", "+33", "-1", "@cmd", "'quoted", "=HYPERLINK(1)"]
    rows = "".join(row_xml(*INVOICE[:1], text, *INVOICE[2:]) for text in texts)
    for path in (
        write_workbook(book, row_xml(*HEADINGS) + rows),
        csv_file(table, HEADINGS, *((*INVOICE[:1], text, *INVOICE[2:]) for text in texts)),
    ):
        report = read(path)
        assert [row.row["reference"] for row in report.rows] == texts
        assert [len(row.warnings) for row in report.rows] == [1, 1, 1, 1, 0, 1]


def test_the_first_sheet_shown_is_read_unless_another_is_chosen(book: Path) -> None:
    opened, sheet = workbook(book, ("not", "this"))
    sheet.sheet_state = "hidden"
    for name, amount in (("March", 3), ("April", 4)):
        page = opened.create_sheet(name)
        page.append(("New due date", "Amount"))
        page.append((date(2026, 3, 31), amount))
    opened.save(book)
    report = read(book, PLAN)
    assert report.accepted_rows()[0]["amount"] == 3
    assert [str(one) for one in report.warnings] == [
        "Only the sheet March was read; the workbook also has: April."
    ]
    assert read(book, PLAN, sheet_name="April").accepted_rows()[0]["amount"] == 4
    with pytest.raises(InvalidInput, match="no such sheet") as caught:
        read(book, PLAN, sheet_name="May")
    assert "Sheet, March, April" in str(caught.value.hint)


def test_runs_of_a_text_are_put_together_without_reading_aids(book: Path) -> None:
    rich = '<c t="inlineStr"><is><r><t>東</t></r><r><t>京_x0041_</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh></is></c>'
    report = read(write_workbook(book, row_xml(*HEADINGS) + row_xml("Invoice", rich, *INVOICE[2:])))
    assert report.rows[0].row["reference"] == "東京A"


# ------------------------------------------------------------------------------------------ one cell


def cell(key: str, text: str | RawCell, region: Region = FRENCH, sheet: Sheet = INVOICES) -> object:
    return reader_of(sheet.column(key), region, LISTS, Message.english).read(text, [])


@pytest.mark.parametrize(
    ("text", "french", "american"),
    [
        ("2026-03-04", date(2026, 3, 4), date(2026, 3, 4)),
        ("2026/3/4", date(2026, 3, 4), date(2026, 3, 4)),
        ("20260304", date(2026, 3, 4), date(2026, 3, 4)),
        ("2026-03-04T00:00:00", date(2026, 3, 4), date(2026, 3, 4)),
        ("4.3.2026", date(2026, 3, 4), date(2026, 3, 4)),
        ("04.03.26", date(2026, 3, 4), date(2026, 3, 4)),
        ("03/04/2026", date(2026, 4, 3), date(2026, 3, 4)),
        ("3-4-26", date(2026, 4, 3), date(2026, 3, 4)),
        ("31/12/1999", date(1999, 12, 31), None),
        ("12/31/99", None, date(1999, 12, 31)),
        (" 29/02/2024\u00a0", date(2024, 2, 29), None),
        ("٠٤.٠٣.٢٠٢٦", date(2026, 3, 4), date(2026, 3, 4)),
        ("29/02/2026", None, None),
        ("31.04.2026", None, None),
        ("2026-13-01", None, None),
        ("2026-3", None, None),
        ("2026034", None, None),
        ("0026-03-04", None, None),
        ("3/4-2026", None, None),
        ("45000", None, None),
        ("tomorrow", None, None),
    ],
)
def test_dates_are_read_in_the_order_of_the_region(
    text: str, french: date | None, american: date | None
) -> None:
    for region, expected in ((FRENCH, french), (AMERICAN, american)):
        if expected:
            assert cell("due_date", text, region) == expected
        else:
            with pytest.raises(InvalidInput) as caught:
                cell("due_date", text, region)
            assert (caught.value.rule, caught.value.field) == ("DATE_UNREADABLE", "due_date")


@pytest.mark.parametrize(
    ("text", "french", "american"),
    [
        ("1234", "1234", "1234"),
        ("1 234,50", "1234.5", "1234.5"),
        ("1\u202f234\u00a0567,5", "1234567.5", "1234567.5"),
        ("1,234.50", "1234.5", "1234.5"),
        ("1.234,50", "1234.5", "1234.5"),
        ("1'234.50", "1234.5", "1234.5"),
        ("1’234’567.50", "1234567.5", "1234567.5"),
        ("12,34,567.89", "1234567.89", "1234567.89"),
        ("1.234.567", "1234567", "1234567"),
        ("1,234", "1.234", "1234"),
        ("1.234", "1234", "1.234"),
        ("0,234", "0.234", "0.234"),
        ("1234,567", "1234.567", "1234.567"),
        ("1,5", "1.5", "1.5"),
        (",5", "0.5", "0.5"),
        ("(1,234.50)", "-1234.5", "-1234.5"),
        ("1 234,50-", "-1234.5", "-1234.5"),
        ("-1 234,50", "-1234.5", "-1234.5"),
        ("\u22125", "-5", "-5"),
        ("+5", "5", "5"),
        ("1 ٢٣٤٫٥", "1234.5", "1234.5"),
        ("1000000.00", "1000000", "1000000"),
    ],
)
def test_amounts_are_read_in_the_formats_of_the_region(text: str, french: str, american: str) -> None:
    assert str(cell("net", text, FRENCH)) == french
    assert str(cell("net", text, AMERICAN)) == american


@pytest.mark.parametrize(
    "text",
    [
        "much",
        "1 2",
        "12 34",
        "1.23.456",
        "1,234,5",
        "1.2,3.4",
        "--1",
        "(1",
        "-(1)",
        "-",
        "1e3",
        "€5",
        "5 EUR",
        "1'5",
        ".",
    ],
)
def test_amounts_that_make_no_sense_are_refused(text: str) -> None:
    for region in (FRENCH, AMERICAN):
        with pytest.raises(InvalidInput) as caught:
            cell("net", text, region)
        assert caught.value.rule == "AMOUNT_UNREADABLE"


@pytest.mark.parametrize("text", ["invoice", "INVOICE", "Facture", "in", "Rechnung "])
def test_a_choice_is_known_by_code_name_and_other_names(text: str) -> None:
    assert cell("kind", text) == "invoice"


def test_currencies_and_countries_are_those_of_the_closed_lists() -> None:
    assert [cell("currency", text) for text in ("EUR", "eur", "Euro")] == ["EUR", "EUR", "EUR"]
    names = ("FRA", "fr", "France", "frankreich", "Francia")
    assert {cell("country", text, sheet=TURNOVER_BY_COUNTRY) for text in names} == {"FRA"}
    assert [cell("country", text, sheet=TURNOVER_BY_COUNTRY) for text in ("US", "us1")] == ["USA", "US1"]
    for key, text, sheet in (("currency", "Florin", INVOICES), ("country", "ZZ", TURNOVER_BY_COUNTRY)):
        with pytest.raises(InvalidInput) as caught:
            cell(key, text, sheet=sheet)
        assert caught.value.rule == "NOT_IN_LIST"


def test_texts_are_trimmed_and_neither_too_long_nor_broken() -> None:
    assert cell("reference", " a b\u00a0") == "a b"
    assert cell("reference", "  ") is None
    for text, rule in (("x" * 36, "CELL_TOO_LONG"), ("a\nb", "CELL_CHARACTERS"), ("a\tb", "CELL_CHARACTERS")):
        with pytest.raises(InvalidInput) as caught:
            cell("reference", text)
        assert caught.value.rule == rule


def test_a_formula_that_gives_text_is_read_as_that_text() -> None:
    assert cell("net", RawCell(RawKind.TEXT, "1 234,50", is_formula=True)) == Decimal("1234.5")


# ---------------------------------------------------------------------------------------- the report


def no_small_amounts(rows: Sequence[Row]) -> list[LineProblem]:
    cause = InvalidInput(
        "amount", "TOO_SMALL", Message("Sheet", "Too small."), Message("Sheet", "Ask for more.")
    )
    return [
        LineProblem(n, "amount", cause)
        for n, row in enumerate(rows)
        if not isinstance(amount := row.get("amount"), Decimal) or amount < 10
    ]


def test_rules_of_the_list_are_added_and_what_was_not_understood_is_not_refused_twice(table: Path) -> None:
    csv_file(table, ("New due date", "Amount"), ("2026-03-31", "5"), ("2026-03-31", "50"), ("soon", "much"))
    report = read(table, PLAN, check=no_small_amounts)
    assert (report.accepted, report.refused) == (1, 2)
    assert rules(report) == [
        (2, "amount", "TOO_SMALL"),
        (4, "due_date", "DATE_UNREADABLE"),
        (4, "amount", "AMOUNT_UNREADABLE"),
    ]
    assert report.accepted_rows() == [{"due_date": date(2026, 3, 31), "amount": 50}]


def test_the_report_is_saved_with_every_line_and_nothing_a_spreadsheet_would_run(
    table: Path, tmp_path: Path
) -> None:
    csv_file(table, ("New due date", "Amount"), ("2026-03-31", "5"), ("=cmd()", "6"), ("2026-03-31", ""))
    target = tmp_path / "report.csv"
    report = read(table, PLAN)
    assert save_report(report, target) == 3
    lines = list(csv.reader(io.StringIO(target.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert lines == [
        ["Line", "Result", "Column", "Value", "Cause", "Way out"],
        ["2", "accepted", "", "", "", ""],
        [
            "3",
            "refused",
            "New due date",
            "'=cmd()",
            "New due date: =cmd() is no date.",
            "Write it as year-month-day, or as day/month/year.",
        ],
        ["4", "refused", "Amount", "", "Amount is missing.", "Fill it in, or take the line out."],
    ]


def test_what_is_odd_is_in_the_saved_report(book: Path, tmp_path: Path) -> None:
    workbook(book, ("Plan",), ("Easy number", "Amount"), (1, 5))
    target = tmp_path / "report.csv"
    assert save_report(read(book, TURNOVER_BY_DEBTOR), target, lambda message: message.english().upper()) == 2
    text = target.read_text(encoding="utf-8-sig")
    assert ";TO BE CHECKED;;;LINES ABOVE THE HEADINGS, WHICH ARE ON LINE 2, WERE PASSED OVER.;" in text
    assert "3;TO BE CHECKED;" in text
