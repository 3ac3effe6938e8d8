"""Custom fields filled in by file: the template of the portfolio, the file read, the CSV made of a workbook."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cofanet_desktop.domain import field_sheets
from cofanet_desktop.domain.custom_fields import FieldKind, FieldValue, canonical
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import CellValue, Row
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.templates import Filled
from cofanet_desktop.services import custom_fields, field_files, line_import
from cofanet_desktop.services.session import Session

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Each example starts processes: making a failing one smaller would take minutes."""


def numbers(desk: Session, folder: Path) -> list[str]:
    """Return the Easy numbers of the portfolio."""
    path = folder / "numbers.csv"
    field_files.write_template(desk, path, filled=True)
    return [str(row.row["easy_number"]) for row in field_files.read(desk, path).rows]


def written(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def rules(desk: Session, path: Path) -> list[tuple[int, str, str]]:
    report = field_files.read(desk, path)
    return [
        (row.line_number_in_file, problem.column, problem.error.rule)
        for row in report.rows
        for problem in row.problems
    ]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("every_field", [False, True])
def test_a_template_filled_with_the_portfolio_alters_nothing(
    desk: Session, tmp_path: Path, ending: str, every_field: bool
) -> None:
    path = tmp_path / f"template{ending}"
    field_files.write_template(desk, path, filled=True, every_field=every_field)
    report = field_files.read(desk, path)
    assert (report.refused, report.ignored_columns) == (0, ())
    assert len(report.rows) == len(numbers(desk, tmp_path)) > 5
    assert field_files.changes(desk, report) == ()
    columns = {key for row in report.rows for key in row.row}
    assert ({"own1", "own2", "own3", "internal_limit"} <= columns) is every_field
    assert {"customer_reference", "outstanding"} <= columns


def test_names_stand_beside_the_numbers_for_whoever_fills_it_in(desk: Session, tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    field_files.write_template(desk, path, filled=True)
    data = openpyxl.load_workbook(path).worksheets[0]
    headings = [one.value for one in data[2]]
    assert headings == ["Easy number", "Company (only shown)", "Customer reference", "Total outstanding"]
    assert all(data.cell(row, 2).value for row in range(3, data.max_row + 1))
    helped = [str(line[0]) for line in openpyxl.load_workbook(path).worksheets[1].iter_rows(values_only=True)]
    assert any(line.startswith("Confidential: for ") and desk.contract().number in line for line in helped)
    assert any(line.startswith("Demonstration data") for line in helped)
    field_files.write_template(desk, path)
    assert openpyxl.load_workbook(path).worksheets[0].max_row == 2


def test_a_line_alters_what_it_gives_and_leaves_what_it_does_not(desk: Session, tmp_path: Path) -> None:
    one, two, three, *_ = numbers(desk, tmp_path)
    custom_fields.set_values(desk, one, {"customer_reference": "OLD", "own1": "Anne", "own3": "30"})
    path = written(
        tmp_path / "own.csv",
        "Payment days;Easy number;Account manager;Référence client;Internal credit limit",
        f"30;{int(one)};-;NEW;",
        f";{two};;;",
        f"-1,5;{three};;;1 000,50",
    )
    report = field_files.read(desk, path)
    assert report.refused == 0
    changes = {change.line: change for change in field_files.changes(desk, report)}
    assert set(changes) == {2, 4}, "a line of empty cells alters nothing"
    assert changes[2].easy_number == one
    assert set(changes[2].values) == {FieldValue("customer_reference", "NEW"), FieldValue("own1", "")}
    assert set(changes[4].values) == {FieldValue("own3", "-1.5"), FieldValue("internal_limit", "1000.5")}


def test_lines_are_refused_with_their_number_and_column(desk: Session, tmp_path: Path) -> None:
    one, two, *_ = numbers(desk, tmp_path)
    path = written(
        tmp_path / "own.csv",
        "Easy number;Total outstanding;Next review;Payment days;Customer reference",
        f"{one};-5;;;",
        f"{two};1,234;;;",
        "99999999;5;;;",
        f"{one};;;;",
        ";5;;;",
        "12AB;;31/02/2026;many;" + "x" * 36,
    )
    assert sorted(rules(desk, path)) == [
        (2, "outstanding", "FIELD_NEGATIVE"),
        (3, "outstanding", "AMOUNT_TOO_PRECISE"),
        (4, "easy_number", "COMPANY_NOT_IN_PORTFOLIO"),
        (5, "easy_number", "COMPANY_TWICE"),
        (6, "easy_number", "CELL_MISSING"),
        (7, "customer_reference", "CELL_TOO_LONG"),
        (7, "easy_number", "MALFORMED_EASY_NUMBER"),
        (7, "own2", "DATE_UNREADABLE"),
        (7, "own3", "NUMBER_UNREADABLE"),
    ]


def test_the_portfolio_is_that_of_the_contract_in_use(desk: Session, tmp_path: Path) -> None:
    one, *_ = numbers(desk, tmp_path)
    path = written(tmp_path / "own.csv", "Easy number;Customer reference", f"{one};x")
    assert rules(desk, path) == []
    desk.contract_id = "4712"
    assert rules(desk, path) in ([], [(2, "easy_number", "COMPANY_NOT_IN_PORTFOLIO")])
    assert (rules(desk, path) == []) is (one in numbers(desk, tmp_path))


def test_the_csv_is_made_when_every_line_is_valid(desk: Session, tmp_path: Path) -> None:
    one, two, *_ = numbers(desk, tmp_path)
    book, made = tmp_path / "template.xlsx", tmp_path / "made.csv"
    field_files.write_template(desk, book)
    filled = openpyxl.load_workbook(book)
    filled.worksheets[0].append([int(one), "007", 1234.5])
    filled.worksheets[0].append([two, None, "-"])
    filled.save(book)
    report = field_files.generate_csv(desk, book, made)
    assert (report.accepted, report.refused) == (2, 0)
    assert (
        made.read_bytes()
        == (
            f"\ufeffEasy number;Customer reference;Total outstanding\r\n{one};007;1234.5\r\n{two};;'-\r\n"
        ).encode()
    )


def test_with_a_refused_line_the_csv_is_made_only_of_the_others_and_only_when_asked(
    desk: Session, tmp_path: Path
) -> None:
    one, *_ = numbers(desk, tmp_path)
    own, made = tmp_path / "own.csv", tmp_path / "made.csv"
    written(own, "Easy number;Customer reference", f"{one};x", "99999999;y")
    assert field_files.generate_csv(desk, own, made).refused == 1
    assert not made.exists()
    assert field_files.generate_csv(desk, own, made, valid_only=True).refused == 1
    assert [row.row["easy_number"] for row in field_files.read(desk, made).rows] == [one]
    written(own, "Easy number;Customer reference", "99999999;y")
    made.unlink()
    assert field_files.generate_csv(desk, own, made, valid_only=True).accepted == 0
    assert not made.exists()


def test_an_empty_template_makes_no_csv(desk: Session, tmp_path: Path) -> None:
    field_files.write_template(desk, tmp_path / "template.xlsx")
    with pytest.raises(InvalidInput) as caught:
        field_files.generate_csv(desk, tmp_path / "template.xlsx", tmp_path / "made.csv")
    assert caught.value.rule == "NO_LINES"
    assert not (tmp_path / "made.csv").exists()


_printable = st.one_of(st.characters(exclude_categories=("C", "Z")), st.just(" "))
_values = {
    FieldKind.TEXT: st.one_of(
        st.text(_printable, max_size=35),
        st.sampled_from(
            ["007", "1e5", "=1+1", "'=1+1", "+33", "-0", "@x", "TRUE", "#REF!", "1,5", "2026-03-31", "_x0041_",
             "株式会社", "عربي", 'a";b', "Łódź", "-", "'"]
        ),
    ),
    FieldKind.NUMBER: st.decimals(-(10**14), 10**14, allow_nan=False).map("{:f}".format),
    FieldKind.AMOUNT: st.decimals(0, 10**12, places=2).map(str),
    FieldKind.DATE: st.dates().map(str),
}  # fmt: skip


@settings(
    max_examples=10,
    phases=PHASES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_the_csv_gives_the_values_of_the_workbook_in_every_region(
    desk: Session, tmp_path: Path, data: st.DataObject
) -> None:
    known = custom_fields.definitions(desk)
    rows: list[Row] = []
    for number in numbers(desk, tmp_path):
        row: dict[str, CellValue | None] = {"easy_number": number}
        for one in known:
            text = data.draw(_values[one.kind].map(str.strip), label=one.id)
            row[one.id] = data.draw(
                st.sampled_from([field_sheets.cell_of(one, canonical(one, text), 2), None, "-"])
            )
        rows.append(row)
    book, made = tmp_path / "book.xlsx", tmp_path / "made.csv"
    filled = Filled(rows, Message("ListTemplates", "Company"), [""] * len(rows))
    line_import.write_template(field_sheets.own_sheet(known), book, filled=filled)
    report = field_files.generate_csv(desk, book, made)
    expected = [field_sheets.field_values(row, known) for row in rows]
    assert report.refused == 0
    assert [field_sheets.field_values(row, known) for row in report.accepted_rows()] == expected
    for is_european in (True, False):
        again = field_files.read(desk, made, day_first=is_european, decimal_comma=is_european)
        assert [field_sheets.field_values(row, known) for row in again.accepted_rows()] == expected


def test_ten_thousand_lines_are_checked_against_the_portfolio_at_once(desk: Session, tmp_path: Path) -> None:
    one, *_ = numbers(desk, tmp_path)
    lines = [f"{n:014};R{n};{n}.5;{n % 28 + 1}/01/2026" for n in range(1, 10_000)]
    path = written(
        tmp_path / "large.csv",
        "Easy number;Customer reference;Total outstanding;Next review",
        f"{one};R;1;",
        *lines,
    )
    begun = time.perf_counter()
    report = field_files.read(desk, path)
    assert time.perf_counter() - begun < 10
    assert len(report.rows) == 10_000
    assert [row.line_number_in_file for row in report.rows if row.is_accepted] == [2]
    assert report.rows[1].row["own2"] == date(2026, 1, 2)
    assert report.rows[1].row["outstanding"] == Decimal("1.5")
