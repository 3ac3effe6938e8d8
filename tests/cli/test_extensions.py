"""Extensions on the command line: asked, changed, taken back, written for by e-mail."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Answer, Call
from tests.support.duty_lists import INVOICES, PLAN, Dossier, days, invoice, written


@pytest.fixture
def invoices(tmp_path: Path) -> str:
    return written(tmp_path / "invoices.csv", INVOICES, invoice("F1", "900.00"), invoice("F2", "100.00"))


@pytest.fixture
def plan(tmp_path: Path) -> str:
    return written(tmp_path / "plan.csv", PLAN, f"{days(60)};600.00", f"{days(90)};400.00")


def request(cofanet: Call, easy_number: str, invoices: str, plan: str, *more: str) -> Answer:
    words = ("--reason", "seasonal", "--invoices", invoices, "--plan", plan, *more, "--json")
    return cofanet("extensions", "request", easy_number, *words)


def asked(cofanet: Call, easy_number: str, invoices: str, plan: str, *more: str) -> Any:
    answer = request(cofanet, easy_number, invoices, plan, *more)
    assert answer.code in (0, 3), answer.out
    return answer.json["extension"]


def test_an_extension_is_asked_for_and_shown(
    cofanet: Call, duties: Dossier, invoices: str, plan: str
) -> None:
    one = asked(cofanet, duties.insured, invoices, plan)
    assert (one["status"], one["reason"], one["version"]) == ("pending", "seasonal", 1)
    assert one["total"] == {"amount": "1000", "currency": "EUR"}
    assert one["plan"] == [
        {"due_date": days(60), "amount": "600"},
        {"due_date": days(90), "amount": "400"},
    ]
    assert (one["sync"], one["answered_plan"], one["history"]) == ("synced", [], [])
    assert cofanet("extensions", "show", one["id"], "--json").json["extension"]["plan"] == one["plan"]
    assert days(60) in cofanet("extensions", "show", one["id"]).out
    listed = cofanet("extensions", "list", "--status", "pending", "--json").json["extensions"]
    assert one["id"] in [each["id"] for each in listed]
    assert "plan" not in listed[0]
    assert duties.insured in cofanet("extensions", "list").out


def test_offline_it_waits_and_goes_once(cofanet: Call, duties: Dossier, invoices: str, plan: str) -> None:
    answer = request(cofanet, duties.insured, invoices, plan, "--offline")
    assert (answer.code, answer.json["extension"]["sync"]) == (3, "queued")
    assert cofanet("sync", "--until-idle", "--json").json["sent"] == 1
    assert cofanet("sync", "--json").json["sent"] == 0


def test_a_pending_one_is_taken_back(cofanet: Call, duties: Dossier, invoices: str, plan: str) -> None:
    one = asked(cofanet, duties.insured, invoices, plan)
    answer = cofanet("extensions", "cancel", one["id"], "--json")
    assert (answer.code, answer.json["extension"]["status"]) == (0, "cancelled")
    again = cofanet("extensions", "cancel", one["id"], "--json")
    assert (again.code, again.rule) == (1, "EXTENSION_NOT_PENDING")


def test_an_accepted_one_is_changed_with_what_is_given_alone(
    cofanet: Call, duties: Dossier, tmp_path: Path
) -> None:
    before = cofanet("extensions", "show", duties.accepted, "--json").json["extension"]
    later = written(tmp_path / "later.csv", PLAN, f"{days(300)};{duties.accepted_total}")
    answer = cofanet("extensions", "modify", duties.accepted, "--plan", later, "--json")
    assert answer.code == 0
    one = answer.json["extension"]
    assert (one["status"], one["version"], one["reason"]) == ("pending", 2, before["reason"])
    assert one["invoices"] == before["invoices"]
    assert one["plan"][0]["due_date"] == days(300)
    assert Decimal(one["plan"][0]["amount"]) == Decimal(duties.accepted_total)
    assert one["history"][0]["plan"] == before["plan"]


def test_a_pending_one_is_not_changed(cofanet: Call, duties: Dossier, invoices: str, plan: str) -> None:
    one = asked(cofanet, duties.insured, invoices, plan, "--offline")
    answer = cofanet("extensions", "modify", one["id"], "--plan", plan, "--offline", "--json")
    assert (answer.code, answer.rule) == (1, "EXTENSION_NOT_MODIFIABLE")


def test_a_plan_that_is_short_is_refused_to_the_cent(
    cofanet: Call, duties: Dossier, invoices: str, tmp_path: Path
) -> None:
    short = written(tmp_path / "short.csv", PLAN, f"{days(60)};999.99")
    answer = request(cofanet, duties.insured, invoices, short)
    assert (answer.code, answer.rule) == (1, "PLAN_NOT_BALANCED")
    assert "0.01 EUR" in answer.json["error"]["message"]


def test_refused_lines_of_both_lists_are_told_together(
    cofanet: Call, duties: Dossier, tmp_path: Path
) -> None:
    invoices = written(tmp_path / "i.csv", INVOICES, invoice("F1", "-5.00"))
    plan = written(tmp_path / "p.csv", PLAN, "tomorrow;5")
    answer = request(cofanet, duties.insured, invoices, plan)
    assert (answer.code, answer.rule) == (1, "LINES_REFUSED")
    told = {one["list"]: one["results"][0]["errors"][0] for one in answer.json["lists"]}
    assert (told["invoices"]["rule"], told["plan"]["rule"]) == ("AMOUNT_NOT_POSITIVE", "DATE_UNREADABLE")
    assert told["plan"]["value"] == "tomorrow"


def test_after_a_declaration_the_e_mail_is_prepared_instead(
    cofanet: Call, duties: Dossier, invoices: str, plan: str, tmp_path: Path
) -> None:
    refused = request(cofanet, duties.declared, invoices, plan)
    assert (refused.code, refused.rule) == (1, "EXTENSION_AFTER_DECLARATION")
    words = ("extensions", "mail", duties.declared, "--invoices", invoices, "--plan", plan)
    answer = cofanet(*words, "--reason", "dispute", "--json")
    assert answer.code == 0
    mail = answer.json["mail"]
    assert mail["to"].endswith("@insurer.example")
    assert duties.declared in mail["subject"]
    assert mail["url"].startswith(f"mailto:{mail['to']}?subject=")
    assert "F1" in mail["body"]
    assert mail["subject"] in cofanet(*words).out
    file = tmp_path / "mail.eml"
    saved = cofanet(*words, "--out", str(file), "--json")
    assert (saved.code, saved.json["file"]) == (0, str(file))
    assert b"X-Unsent: 1" in file.read_bytes()
    nowhere = cofanet(*words, "--out", str(tmp_path / "no" / "mail.eml"), "--json")
    assert (nowhere.code, nowhere.rule) == (2, "FILE_NOT_WRITABLE")
    no_address = cofanet("extensions", "mail", duties.declared, "--json")
    assert no_address.code == 0, "what is asked for can be added by hand"


def test_without_a_declaration_no_e_mail_is_needed(cofanet: Call, duties: Dossier) -> None:
    answer = cofanet("extensions", "mail", duties.insured, "--json")
    assert (answer.code, answer.rule) == (1, "MAIL_NOT_NEEDED")
    assert "extensions request" in answer.json["error"]["hint"]


USAGE = {
    "no reason": ("extensions", "request", "12354905", "--invoices", "x", "--plan", "y"),
    "no such reason": ("extensions", "request", "1", "--reason", "mood", "--invoices", "x", "--plan", "y"),
    "no plan": ("extensions", "request", "12354905", "--reason", "other", "--invoices", "x"),
    "no such status": ("extensions", "list", "--status", "lost"),
    "no such list": ("extensions", "template", "payments", "x.csv"),
    "template of no kind": ("extensions", "template", "plan", "x.txt"),
}


@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_wrong_usage_is_told(cofanet: Call, duties: Dossier, words: tuple[str, ...]) -> None:
    answer = cofanet(*words, "--json")
    assert (answer.code, answer.rule) == (2, "WRONG_USAGE")


def test_a_missing_file_is_wrong_usage(cofanet: Call, duties: Dossier, plan: str, tmp_path: Path) -> None:
    answer = request(cofanet, duties.insured, str(tmp_path / "gone.csv"), plan)
    assert (answer.code, answer.rule) == (2, "FILE_NOT_READABLE")


@pytest.mark.parametrize("verb", ["show", "cancel", "modify"])
def test_an_unknown_extension_is_refused(cofanet: Call, duties: Dossier, verb: str) -> None:
    answer = cofanet("extensions", verb, "nothing", "--json")
    assert (answer.code, answer.rule) == (1, "EXTENSION_NOT_FOUND")


def test_the_template_of_a_plan_is_written(cofanet: Call, duties: Dossier, tmp_path: Path) -> None:
    answer = cofanet("extensions", "template", "plan", str(tmp_path / "plan.csv"), "--json")
    assert (answer.code, answer.json["list"]) == (0, "plan")
    assert (tmp_path / "plan.csv").read_text(encoding="utf-8-sig").startswith(PLAN)
