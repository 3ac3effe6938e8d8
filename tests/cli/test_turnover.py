"""Turnover declarations on the command line: listed, filled in from a list, sent once for good."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.cli.conftest import Call
from tests.support.duty_lists import TURNOVER, Dossier, written


@pytest.fixture
def amounts(tmp_path: Path, duties: Dossier) -> str:
    lines = (f"{duties.debtor};1200.00", f"{duties.reference};34.50")
    return written(tmp_path / "amounts.csv", TURNOVER, *lines)


def test_it_is_filled_in_by_number_and_by_reference_and_sent(
    cofanet: Call, duties: Dossier, amounts: str
) -> None:
    filled = cofanet("turnover", "fill", duties.turnover, amounts, "--json")
    assert filled.code == 0
    one = filled.json["turnover"]
    assert (one["status"], one["by"], one["nil"]) == ("new", "debtor", False)
    assert one["total"] == {"amount": "1234.5", "currency": "EUR"}
    assert one["lines"][0] == {"key": duties.debtor, "amount": "1200"}
    assert one["lines"][1]["key"] != duties.reference, "the company, not its reference"
    sent = cofanet("turnover", "send", duties.turnover, "--json")
    assert (sent.code, sent.json["turnover"]["status"]) == (0, "sent")
    assert sent.json["turnover"]["sent_at"]
    for words in (("fill", duties.turnover, amounts), ("send", duties.turnover)):
        again = cofanet("turnover", *words, "--json")
        assert (again.code, again.rule) == (1, "TURNOVER_SENT")
    assert "1,234.5 EUR" in cofanet("turnover", "list").out


def test_offline_saving_and_sending_wait_and_go_once_in_order(
    cofanet: Call, duties: Dossier, amounts: str
) -> None:
    assert cofanet("turnover", "fill", duties.turnover, amounts, "--offline").code == 3
    answer = cofanet("turnover", "send", duties.turnover, "--offline", "--json")
    assert (answer.code, answer.json["turnover"]["sync"]) == (3, "queued")
    sent = cofanet("sync", "--until-idle", "--json").json
    assert (sent["sent"], sent["refused"], sent["waiting"]) == (2, 0, 0)
    listed = cofanet("turnover", "list", "--json").json["turnover"]
    (one,) = [each for each in listed if each["id"] == duties.turnover]
    assert (one["status"], one["total"]["amount"], one["sync"]) == ("sent", "1234.5", "synced")


def test_nothing_to_declare_is_said_and_sent(cofanet: Call, duties: Dossier) -> None:
    filled = cofanet("turnover", "fill", duties.turnover, "--nil", "--json")
    assert (filled.code, filled.json["turnover"]["nil"], filled.json["lists"]) == (0, True, [])
    assert cofanet("turnover", "send", duties.turnover).code == 0


def test_filled_in_again_the_last_amounts_count(
    cofanet: Call, duties: Dossier, amounts: str, tmp_path: Path
) -> None:
    assert cofanet("turnover", "fill", duties.turnover, amounts).code == 0
    other = written(tmp_path / "other.csv", TURNOVER, f"{duties.debtor};1")
    assert cofanet("turnover", "fill", duties.turnover, other, "--json").json["turnover"]["lines"] == [
        {"key": duties.debtor, "amount": "1"}
    ]


def test_an_empty_declaration_is_not_sent(cofanet: Call, duties: Dossier) -> None:
    answer = cofanet("turnover", "send", duties.turnover, "--json")
    assert (answer.code, answer.rule) == (1, "NOTHING_DECLARED")


def test_debtors_nobody_knows_are_refused_line_by_line(
    cofanet: Call, duties: Dossier, tmp_path: Path
) -> None:
    lines = ("Nobody;5", f"{duties.debtor};5", f"{duties.debtor};6", f"{duties.reference};-1")
    file = written(tmp_path / "bad.csv", TURNOVER, *lines)
    answer = cofanet("turnover", "fill", duties.turnover, file, "--json")
    assert (answer.code, answer.rule) == (1, "LINES_REFUSED")
    told = answer.json["lists"][0]["results"]
    rules = [(line["line"], line["errors"][0]["rule"]) for line in told]
    assert rules == [(2, "DEBTOR_NOT_KNOWN"), (4, "LINE_TWICE"), (5, "AMOUNT_NOT_POSITIVE")]
    valid = cofanet("turnover", "fill", duties.turnover, file, "--valid-only", "--json")
    assert (valid.code, len(valid.json["turnover"]["lines"])) == (1, 1)


def test_a_list_without_lines_takes_nothing_back(
    cofanet: Call, duties: Dossier, amounts: str, tmp_path: Path
) -> None:
    assert cofanet("turnover", "fill", duties.turnover, amounts).code == 0
    answer = cofanet("turnover", "fill", duties.turnover, written(tmp_path / "no.csv", TURNOVER), "--json")
    assert (answer.code, answer.rule) == (1, "NO_LINES")
    listed = cofanet("turnover", "list", "--json").json["turnover"]
    assert [len(one["lines"]) for one in listed if one["id"] == duties.turnover] == [2]


@pytest.mark.parametrize("words", [(), ("amounts.csv", "--nil")])
def test_amounts_and_nil_exclude_each_other(cofanet: Call, duties: Dossier, words: tuple[str, ...]) -> None:
    answer = cofanet("turnover", "fill", duties.turnover, *words, "--json")
    assert (answer.code, answer.rule) == (2, "FILE_OR_NIL")


@pytest.mark.parametrize("words", [("fill", "x", "--nil"), ("send", "x"), ("template", "x", "x.csv")])
def test_an_unknown_declaration_is_refused(cofanet: Call, duties: Dossier, words: tuple[str, ...]) -> None:
    answer = cofanet("turnover", *words, "--json")
    assert (answer.code, answer.rule) == (1, "TURNOVER_NOT_FOUND")


def test_the_template_is_the_list_of_the_declaration(cofanet: Call, duties: Dossier, tmp_path: Path) -> None:
    text, book = tmp_path / "list.csv", tmp_path / "list.xlsx"
    answer = cofanet("turnover", "template", duties.turnover, str(text), "--json")
    assert (answer.code, answer.json["list"]) == (0, "turnover_by_debtor")
    assert text.read_text(encoding="utf-8-sig").startswith(TURNOVER)
    assert cofanet("turnover", "template", duties.turnover, str(book)).code == 0
    assert load_workbook(book).worksheets
