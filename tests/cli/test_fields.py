"""Lists of custom fields on the command line: template, check line by line, the CSV of a workbook."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Call
from tests.support.duty_lists import written


@pytest.fixture
def numbers(cofanet: Call, profile: Path) -> list[str]:
    """Return the Easy numbers of the portfolio."""
    listed = cofanet("portfolio", "list", "--all", "--json").json["companies"]
    return [str(one["easy_number"]) for one in listed]


def test_a_template_is_filled_checked_and_made_the_csv_to_import(
    cofanet: Call, numbers: list[str], tmp_path: Path
) -> None:
    book, made = tmp_path / "fields.xlsx", tmp_path / "made.csv"
    answer = cofanet("fields", "template", str(book), "--filled", "--all-fields", "--json")
    assert (answer.code, answer.json) == (0, {"list": "custom_fields", "file": str(book)})
    unchanged = cofanet("fields", "check", str(book), "--json")
    assert unchanged.code == 0
    assert (unchanged.json["rows"], unchanged.json["accepted"], unchanged.json["changes"]) == (
        len(numbers), len(numbers), 0,
    )  # fmt: skip
    opened = load_workbook(book)
    opened.worksheets[0]["C3"] = "BY-FILE"
    opened.save(book)
    csv = cofanet("fields", "csv", str(book), str(made), "--json")
    assert (csv.code, csv.json["saved"], csv.json["refused"]) == (0, str(made), 0)
    checked = cofanet("fields", "check", str(made), "--json").json
    assert (checked["refused"], checked["changes"], checked["ignored_columns"]) == (0, 1, [])
    assert "BY-FILE" in made.read_text(encoding="utf-8-sig")


def test_every_line_of_a_list_is_told_and_a_refused_one_ends_with_1(
    cofanet: Call, numbers: list[str], tmp_path: Path
) -> None:
    lines = (f"{numbers[0]};007;Lyon", "99999999;x;", f"{numbers[0]};y;")
    own = written(tmp_path / "own.csv", "Easy number;Référence client;City", *lines)
    answer = cofanet("fields", "check", own, "--json")
    told = answer.json
    assert (answer.code, told["list"], told["ignored_columns"]) == (1, "custom_fields", ["City"])
    assert (told["rows"], told["accepted"], told["refused"], told["changes"]) == (3, 1, 2, 1)
    assert [one["line"] for one in told["results"]] == [2, 3, 4]
    assert [[error["rule"] for error in one["errors"]] for one in told["results"]] == [
        [], ["COMPANY_NOT_IN_PORTFOLIO"], ["COMPANY_TWICE"],
    ]  # fmt: skip
    (error,) = told["results"][1]["errors"]
    assert (error["column"], error["value"]) == ("Easy number", "00000099999999")
    assert error["message"]
    assert error["hint"]
    text = cofanet("fields", "check", own)
    assert text.code == 1
    assert "not read: City" in text.err
    assert "Lines: 3, accepted: 1, refused: 2." in text.out
    assert text.out.count("refused") == 3


def test_the_csv_is_left_alone_by_refused_lines_unless_only_valid_ones_are_wanted(
    cofanet: Call, numbers: list[str], tmp_path: Path
) -> None:
    own = written(tmp_path / "own.csv", "Easy number;Customer reference", f"{numbers[0]};x", "99999999;y")
    made = tmp_path / "made.csv"
    answer = cofanet("fields", "csv", own, str(made), "--json")
    assert (answer.code, answer.json["saved"], made.exists()) == (1, None, False)
    assert "Nothing was written" in cofanet("fields", "csv", own, str(made)).err
    answer = cofanet("fields", "csv", own, str(made), "--valid-only", "--json")
    assert (answer.code, answer.json["saved"]) == (1, str(made))
    assert made.read_text(encoding="utf-8-sig").splitlines() == [
        "Easy number;Customer reference;Total outstanding",
        f"{numbers[0]};x;",
    ]
    assert cofanet("fields", "csv", own, str(tmp_path / "made.xlsx")).code == 2


def test_numbers_are_read_the_way_the_options_say(cofanet: Call, numbers: list[str], tmp_path: Path) -> None:
    own = written(
        tmp_path / "own.csv", "Easy number;Total outstanding;Next review", f"{numbers[0]};1,234;03/31/2026"
    )
    assert cofanet("fields", "check", own).code == 1
    assert cofanet("fields", "check", own, "--decimal-point", "--month-first").code == 0


@pytest.mark.parametrize(
    ("content", "rule"),
    [("Customer reference\nx\n", "COLUMNS_MISSING"), ("Easy number\n", "NO_LINES")],
)
def test_a_file_that_is_no_such_list_is_refused_as_a_whole(
    cofanet: Call, profile: Path, tmp_path: Path, content: str, rule: str
) -> None:
    own = tmp_path / "own.csv"
    own.write_text(content, encoding="utf-8")
    answer = cofanet("fields", "check", str(own), "--json")
    assert (answer.code, answer.rule) == (1, rule)
    assert cofanet("fields", "check", str(tmp_path / "none.csv"), "--json").code == 2
