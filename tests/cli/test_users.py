"""Lists of users on the command line: template, and what becomes of every line."""

from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from tests.cli.conftest import Call
from tests.support.duty_lists import written

HEADING = "Title;Last name;First name;Phone;Fax;E-mail;Language;Contract"


def test_the_template_is_filled_in_and_every_line_is_accepted(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    book, text = tmp_path / "users.xlsx", tmp_path / "users.csv"
    answer = cofanet("users", "template", str(book), "--json")
    assert (answer.code, answer.json) == (0, {"list": "users", "file": str(book)})
    assert cofanet("users", "template", str(text)).code == 0
    assert text.read_text(encoding="utf-8-sig").strip() == HEADING
    opened = load_workbook(book)
    opened.worksheets[0].append(
        ["Ms", "Martin", "Anne", "0123", "0124", "anne@example.com", "French", "4711"]
    )
    opened.save(book)
    told = cofanet("users", "check", str(book), "--json")
    assert told.code == 0
    assert (told.json["rows"], told.json["accepted"], told.json["refused"]) == (1, 1, 0)
    assert told.json["results"] == [{"line": 3, "errors": [], "warnings": []}]


def test_every_cell_at_fault_is_told_with_cause_and_way_out(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    good = "Madame;Martin;Anne;+33 1 23;+33 1 24;anne@example.com;fr;4712"
    lines = (good, "M.;;Jean;none;;ANNE@example.com;it;0000")
    own = written(tmp_path / "users.csv", HEADING, *lines)
    answer = cofanet("users", "check", own, "--json")
    assert (answer.code, answer.json["refused"]) == (1, 1)
    first, second = answer.json["results"]
    assert (first["line"], first["errors"]) == (2, [])
    assert {(one["column"], one["value"], one["rule"]) for one in second["errors"]} == {
        ("Last name", "", "CELL_MISSING"),
        ("Phone", "none", "PHONE_NOT_VALID"),
        ("Fax", "", "CELL_MISSING"),
        ("E-mail", "ANNE@example.com", "USER_TWICE"),
        ("Language", "it", "NOT_IN_LIST"),
        ("Contract", "0000", "NOT_IN_LIST"),
    }
    assert all(one["message"] and one["hint"] for one in second["errors"])
    text = cofanet("users", "check", own)
    assert (text.code, "Lines: 2, accepted: 1, refused: 1." in text.out) == (1, True)


def test_a_list_without_a_mandatory_column_is_refused_as_a_whole(
    cofanet: Call, profile: Path, tmp_path: Path
) -> None:
    own = written(
        tmp_path / "users.csv", "Title;Last name;First name;Phone;E-mail", "Mr;A;B;0123;a@example.com"
    )
    answer = cofanet("users", "check", own, "--json")
    assert (answer.code, answer.rule) == (1, "COLUMNS_MISSING")
    assert "Fax" in answer.json["error"]["message"]
