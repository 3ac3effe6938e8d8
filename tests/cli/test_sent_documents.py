"""Information sent on a company on the command line, and the list of everything that was sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Answer, Call
from tests.support.duty_lists import Dossier

NEGOCE = "00000012354905"


@pytest.fixture
def accounts(tmp_path: Path) -> str:
    file = tmp_path / "accounts.pdf"
    file.write_bytes(b"%PDF-1.7 accounts")
    return str(file)


@pytest.fixture
def balance(tmp_path: Path) -> str:
    file = tmp_path / "balance.csv"
    file.write_text("Customer;30 days\nA;5\n", encoding="utf-8")
    return str(file)


def sent(cofanet: Call, *words: str) -> Answer:
    kind = ("--form", "negative", "--kind", "annual_accounts")
    return cofanet("documents", "send", NEGOCE, *words, *kind, "--json")


def test_documents_are_sent_together_and_listed(
    cofanet: Call, duties: Dossier, accounts: str, balance: str
) -> None:
    answer = sent(cofanet, accounts, balance, "--comment", "Losses")
    assert answer.code == 0
    assert [one["kind"] for one in answer.json["commands"]] == ["send_document", "send_document"]
    found = {one["file_name"]: one for one in answer.json["documents"]}
    assert set(found) == {"accounts.pdf", "balance.csv"}
    one = found["accounts.pdf"]
    assert (one["category"], one["kind"], one["form"]) == ("companies", "annual_accounts", "negative")
    assert (one["easy_number"], one["comment"], one["analysis"]) == (NEGOCE, "Losses", "in_progress")
    assert one["upload"] == {"state": "sent", "percent": 100}
    listed = cofanet("documents", "sent", "--easy", NEGOCE, "--json").json["documents"]
    assert {each["id"] for each in listed} == {each["id"] for each in found.values()}
    assert "balance.csv" in cofanet("documents", "sent").out


def test_the_list_has_three_categories(cofanet: Call, duties: Dossier) -> None:
    every = cofanet("documents", "sent", "--json").json["documents"]
    for category in ("overdues", "companies", "turnover"):
        found = cofanet("documents", "sent", "--category", category, "--json").json["documents"]
        assert found == [one for one in every if one["category"] == category]
        assert found, category


def test_offline_documents_wait_and_go_once(cofanet: Call, duties: Dossier, accounts: str) -> None:
    answer = sent(cofanet, accounts, "--offline")
    assert answer.code == 3
    assert answer.json["documents"][0]["upload"] == {"state": "to_send", "percent": 0}
    done = cofanet("sync", "--until-idle", "--json").json
    assert (done["sent"], done["uploads"]["sent"], done["uploads"]["waiting"]) == (1, 1, 0)
    again = cofanet("sync", "--json").json
    assert (again["sent"], again["uploads"]["sent"]) == (0, 0)


REFUSED = {
    "type": ("a.exe", b"MZ", "DOCUMENT_TYPE"),
    "no type": ("accounts", b"%PDF-", "DOCUMENT_TYPE"),
    "content": ("a.pdf", b"MZ", "DOCUMENT_CONTENT"),
    "empty": ("a.pdf", b"", "DOCUMENT_EMPTY"),
    "zero bytes": ("a.txt", b"a\x00b", "DOCUMENT_CONTENT"),
    "gone": ("gone.pdf", None, "DOCUMENT_NOT_READ"),
}


@pytest.mark.parametrize(("name", "data", "rule"), REFUSED.values(), ids=REFUSED.keys())
def test_one_document_that_is_not_taken_keeps_all_back(
    cofanet: Call, duties: Dossier, accounts: str, tmp_path: Path, name: str, data: bytes | None, rule: str
) -> None:
    file = tmp_path / name
    if data is not None:
        file.write_bytes(data)
    answer = sent(cofanet, accounts, str(file))
    assert (answer.code, answer.rule) == (1, rule)
    assert name in answer.json["error"]["message"]
    assert answer.json["error"]["hint"]
    assert cofanet("documents", "sent", "--easy", NEGOCE, "--json").json == {"documents": []}


def test_a_comment_has_a_limit(cofanet: Call, duties: Dossier, accounts: str) -> None:
    answer = sent(cofanet, accounts, "--comment", "x" * 901)
    assert (answer.code, answer.rule) == (1, "COMMENT_TOO_LONG")


def test_an_unknown_company_is_refused(cofanet: Call, duties: Dossier, accounts: str) -> None:
    words = ("99999999999999", accounts, "--form", "company", "--kind", "other")
    assert cofanet("documents", "send", *words, "--json").rule == "COMPANY_NOT_FOUND"


USAGE = {
    "no file": ("send", NEGOCE, "--form", "company", "--kind", "other"),
    "no form": ("send", NEGOCE, "a.pdf", "--kind", "other"),
    "no kind": ("send", NEGOCE, "a.pdf", "--form", "company"),
    "no such kind": ("send", NEGOCE, "a.pdf", "--form", "company", "--kind", "poem"),
    "no such category": ("sent", "--category", "poems"),
}


@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_wrong_usage_is_told(cofanet: Call, duties: Dossier, words: tuple[str, ...]) -> None:
    answer = cofanet("documents", *words, "--json")
    assert (answer.code, answer.rule) == (2, "WRONG_USAGE")
