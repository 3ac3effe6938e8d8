"""Overdues on the command line: declared, added to, taken back, listed, refused line by line."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from cofanet_desktop.domain.commands import DeclareOverdue
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import launch
from cofanet_desktop.system.credentials import passphrase_source
from tests.cli.conftest import Call
from tests.support import overdues as debts
from tests.support.duty_lists import INVOICES, PAYMENTS, Dossier, invoice, payment, written
from tests.support.requests import ask_elsewhere

CONTACT = ("--contact-name", "Ada", "--contact-phone", "+33 1 02 03 04 05")


@pytest.fixture
def invoices(tmp_path: Path) -> str:
    return written(tmp_path / "invoices.csv", INVOICES, invoice("F1"), invoice("F2", "99.50"))


@pytest.fixture
def payments(tmp_path: Path) -> str:
    return written(tmp_path / "payments.csv", PAYMENTS, payment("F1", "250.00"))


@pytest.fixture
def paper(tmp_path: Path) -> str:
    file = tmp_path / "delivery note.pdf"
    file.write_bytes(b"%PDF-1.7 signed")
    return str(file)


def declared(cofanet: Call, easy_number: str, invoices: str, *more: str) -> Any:
    answer = cofanet("overdues", "declare", easy_number, "--invoices", invoices, *more, "--json")
    assert answer.code in (0, 3), answer.out
    return answer.json


def test_an_overdue_is_declared_with_payments_and_documents(
    cofanet: Call, duties: Dossier, invoices: str, payments: str, paper: str
) -> None:
    more = ("--payments", payments, "--intervention", "--comment", "Promised twice", "--document", paper)
    answer = cofanet("overdues", "declare", duties.insured, "--invoices", invoices, *more, *CONTACT, "--json")
    assert answer.code == 0
    one = answer.json["declaration"]
    assert (one["easy_number"], one["insured"], one["intervention"]) == (duties.insured, True, True)
    assert one["open"] == [{"amount": "849.5", "currency": "EUR"}]
    assert [line["reference"] for line in one["invoices"]] == ["F1", "F2"]
    assert (one["payments"][0]["amount"], one["comments"]) == ("250", ["Promised twice"])
    assert one["contact"] == {"name": "Ada", "phone": "+33 1 02 03 04 05", "email": ""}
    assert one["sync"] == "synced"
    assert [command["kind"] for command in answer.json["commands"]] == ["declare_overdue", "send_document"]
    (document,) = answer.json["documents"]
    assert (document["file_name"], document["subject_id"]) == ("delivery note.pdf", one["id"])
    assert document["upload"] == {"state": "sent", "percent": 100}
    shown = cofanet("overdues", "show", one["id"], "--json").json
    assert shown["declaration"]["open"] == one["open"]
    assert [file["id"] for file in shown["documents"]] == [document["id"]]
    assert "delivery note.pdf" in cofanet("overdues", "show", one["id"]).out
    company = cofanet("companies", "show", duties.insured, "--json").json
    summary = company["overdues"][0]
    assert {key: summary[key] for key in ("id", "status", "insured", "open", "collected_by")} == {
        key: one[key] for key in ("id", "status", "insured", "open", "collected_by")
    }
    assert summary["declared_on"]
    assert "Overdue declared" in cofanet("companies", "show", duties.insured).out


def test_offline_it_waits_with_its_documents_and_goes_once(
    cofanet: Call, duties: Dossier, invoices: str, paper: str
) -> None:
    words = ("overdues", "declare", duties.insured, "--invoices", invoices, "--document", paper, "--offline")
    answer = cofanet(*words, "--json")
    assert answer.code == 3
    assert answer.json["declaration"]["sync"] == "queued"
    assert answer.json["documents"][0]["upload"] == {"state": "to_send", "percent": 0}
    sent = cofanet("sync", "--until-idle", "--json").json
    assert (sent["sent"], sent["refused"], sent["waiting"]) == (2, 0, 0)
    assert sent["uploads"] == {"sent": 1, "waiting": 0, "needs_file": []}
    assert cofanet("sync", "--json").json["sent"] == 0
    on_company = cofanet("companies", "show", duties.insured, "--json").json["overdues"]
    assert [one["sync"] for one in on_company] == ["synced"]


def test_without_a_contact_the_last_one_named_is_taken(cofanet: Call, duties: Dossier, invoices: str) -> None:
    before = cofanet("overdues", "show", duties.declaration, "--json").json["declaration"]["contact"]
    assert declared(cofanet, duties.insured, invoices)["declaration"]["contact"] == before


def declared_elsewhere(profile: Path, easy_number: str) -> None:
    """Let a colleague at another desk declare an overdue that this desk has not fetched yet."""
    with launch.open_profile(profile, passphrase_source(None, None)) as opened:
        session = open_session(opened)
        try:
            args = DeclareOverdue(
                contract_id="4711",
                easy_number=easy_number,
                is_insured=True,
                invoices=(debts.invoice("other", date(2026, 2, 1)),),
                contact=debts.ADA,
            )
            ask_elsewhere(session, args)
        finally:
            session.close()


@pytest.mark.parametrize("network", ["online", "offline"])
def test_what_the_insurer_refuses_is_told_and_waits_for_a_person(
    cofanet: Call, duties: Dossier, home: Path, invoices: str, paper: str, network: str
) -> None:
    declared_elsewhere(home / "data" / "profiles" / "demo", duties.insured)
    words = ("overdues", "declare", duties.insured, "--invoices", invoices, "--document", paper, "--json")
    if network == "offline":
        assert cofanet(*words, "--offline").code == 3
        sent = cofanet("sync", "--until-idle", "--json")
        assert (sent.code, sent.json["waiting"], sent.json["uploads"]["sent"]) == (1, 0, 0)
    else:
        answer = cofanet(*words)
        assert (answer.code, answer.rule) == (1, "ONE_DECLARATION_PER_DEBTOR")
        assert (answer.json["declaration"], answer.json["documents"]) == (None, [])
        assert answer.json["command"]["state"] == "refused"
    kept = cofanet("outbox", "list", "--json").json["commands"]
    assert [one["kind"] for one in kept] == ["declare_overdue", "send_document"]
    assert all(one["problem"]["message"] for one in kept)
    shown = cofanet("companies", "show", duties.insured, "--json").json["overdues"]
    assert [one["sync"] for one in shown] == ["synced"], "the colleague's alone"


def test_an_addition_is_marked_and_a_document_alone_is_enough(
    cofanet: Call, duties: Dossier, tmp_path: Path, paper: str
) -> None:
    more = written(tmp_path / "more.csv", INVOICES, invoice("F9", "10.00"))
    paid = written(tmp_path / "paid.csv", PAYMENTS, payment("F9", "4.00"))
    answer = cofanet(
        "overdues", "add", duties.declaration, "--invoices", more, "--payments", paid, "--comment", "Part", "--json"
    )  # fmt: skip
    assert answer.code == 0
    lines = answer.json["declaration"]["invoices"]
    assert [line["additional"] for line in lines][-1] is True
    assert lines[0]["additional"] is False
    assert answer.json["declaration"]["payments"][-1]["additional"] is True
    alone = cofanet("overdues", "add", duties.declaration, "--document", paper, "--json")
    assert alone.code == 0
    assert [command["kind"] for command in alone.json["commands"]] == ["send_document"]


def test_nothing_added_is_refused(cofanet: Call, duties: Dossier) -> None:
    answer = cofanet("overdues", "add", duties.declaration, "--json")
    assert (answer.code, answer.rule) == (1, "NOTHING_ADDED")


def test_a_pending_one_is_taken_back_another_is_not(cofanet: Call, duties: Dossier, invoices: str) -> None:
    pending = declared(cofanet, duties.insured, invoices, "--offline")["declaration"]["id"]
    answer = cofanet("overdues", "cancel", pending, "--offline", "--json")
    assert (answer.code, answer.json["declaration"]["status"]) == (3, "cancelled")
    assert cofanet("sync", "--until-idle").code == 0
    wanted = ("overdues", "list", "--status", "cancelled", "--json")
    assert pending in [one["id"] for one in cofanet(*wanted).json["declarations"]]
    refused = cofanet("overdues", "cancel", pending, "--json")
    assert (refused.code, refused.rule) == (1, "DECLARATION_NOT_PENDING")


def test_the_list_is_filtered_and_printed(cofanet: Call, duties: Dossier) -> None:
    every = cofanet("overdues", "list", "--json").json["declarations"]
    assert duties.declaration in [one["id"] for one in every]
    assert cofanet("overdues", "list", "--status", "closed", "--json").json == {
        "declarations": [one for one in every if one["status"] == "closed"]
    }
    assert duties.declared in cofanet("overdues", "list").out


def test_uninsured_debts_are_declared_as_such(cofanet: Call, duties: Dossier, invoices: str) -> None:
    one = declared(cofanet, duties.uninsured, invoices, "--uninsured", "--no-intervention")["declaration"]
    assert (one["insured"], one["intervention"], one["deadline"]) == (False, False, None)


# Refused lines ---------------------------------------------------------------------------------------------------


@pytest.fixture
def faulty(tmp_path: Path) -> str:
    lines = ("rien;F2;31/02/2026;;much;0;EUR", invoice("F3"), invoice("F3"))
    return written(tmp_path / "faulty.csv", INVOICES, invoice("F1"), *lines)


def test_refused_lines_are_told_one_by_one_and_nothing_is_declared(
    cofanet: Call, duties: Dossier, faulty: str
) -> None:
    answer = cofanet("overdues", "declare", duties.insured, "--invoices", faulty, "--json")
    assert (answer.code, answer.rule) == (1, "LINES_REFUSED")
    (told,) = answer.json["lists"]
    assert (told["file"], told["lines"], told["accepted"], told["refused"]) == ("faulty.csv", 4, 1, 3)
    assert [line["line"] for line in told["results"]] == [3, 4, 5]
    found = {(error["column"], error["value"], error["rule"]) for error in told["results"][0]["errors"]}
    assert {
        ("Type", "rien", "NOT_IN_LIST"),
        ("Invoice date", "31/02/2026", "DATE_UNREADABLE"),
        ("Due date", "", "CELL_MISSING"),
        ("Net amount", "much", "AMOUNT_UNREADABLE"),
    } == found
    assert told["results"][1]["errors"][0]["rule"] == "REFERENCE_TWICE"
    assert all(error["message"] and error["hint"] for line in told["results"] for error in line["errors"])
    text = cofanet("overdues", "declare", duties.insured, "--invoices", faulty)
    assert text.code == 1
    assert "31/02/2026" in text.out
    assert "--valid-only" in text.out
    assert cofanet("companies", "show", duties.insured, "--json").json["overdues"] == []
    assert cofanet("outbox", "list", "--json").json == {"commands": []}


def test_the_valid_lines_alone_are_declared_when_asked_for(
    cofanet: Call, duties: Dossier, faulty: str
) -> None:
    words = ("overdues", "declare", duties.insured, "--invoices", faulty, "--valid-only")
    answer = cofanet(*words, "--json")
    assert answer.code == 1, "lines failed"
    assert "error" not in answer.json
    assert [line["reference"] for line in answer.json["declaration"]["invoices"]] == ["F1"]
    assert answer.json["lists"][0]["refused"] == 3


def test_the_lines_left_out_are_told_to_a_person(cofanet: Call, duties: Dossier, faulty: str) -> None:
    answer = cofanet("overdues", "declare", duties.insured, "--invoices", faulty, "--valid-only")
    assert answer.code == 1
    assert "Left out: faulty.csv · 4 · Reference · F3" in answer.err
    assert "Sent: request" in answer.out


def test_valid_only_needs_a_valid_line(cofanet: Call, duties: Dossier, tmp_path: Path) -> None:
    file = written(tmp_path / "bad.csv", INVOICES, "rien;;;;;;")
    answer = cofanet("overdues", "declare", duties.insured, "--invoices", file, "--valid-only", "--json")
    assert (answer.code, answer.rule) == (1, "LINES_REFUSED")


def test_a_payment_for_an_invoice_that_is_not_there_is_refused(
    cofanet: Call, duties: Dossier, invoices: str, tmp_path: Path
) -> None:
    paid = written(tmp_path / "paid.csv", PAYMENTS, payment("F7"))
    words = ("overdues", "declare", duties.insured, "--invoices", invoices, "--payments", paid, "--json")
    told = cofanet(*words).json["lists"][1]
    assert (told["list"], told["results"][0]["errors"][0]["rule"]) == ("payments", "INVOICE_NOT_LISTED")


def test_dates_and_numbers_are_read_the_american_way_when_asked_for(
    cofanet: Call, duties: Dossier, tmp_path: Path
) -> None:
    line = "Invoice;F1;01/02/2026;02/03/2026;1,234;0;EUR"
    file = written(tmp_path / "american.csv", INVOICES, line)
    words = (
        "overdues",
        "declare",
        duties.uninsured,
        "--uninsured",
        "--invoices",
        file,
        "--offline",
        "--json",
    )
    one = cofanet(*words, "--month-first", "--decimal-point").json["declaration"]
    assert one["open"] == [{"amount": "1234", "currency": "EUR"}]
    assert (one["invoices"][0]["invoice_date"], one["invoices"][0]["due_date"]) == (
        "2026-01-02",
        "2026-02-03",
    )


# Refused as a whole ----------------------------------------------------------------------------------------------

WHOLE = {
    "empty": (b"", "FILE_EMPTY", 1),
    "not a list": (b"%PDF-1.7", "COLUMNS_MISSING", 1),
    "headings alone": (INVOICES.encode(), "NO_LINES", 1),
    "another list": (f"{PAYMENTS}\nPayment;F1;2026-01-01;1;EUR\n".encode(), "COLUMNS_MISSING", 1),
    "an archive that is none": (b"PK\x03\x04 and so on", "FILE_DAMAGED", 1),
    "not there": (None, "FILE_NOT_READABLE", 2),
}


@pytest.mark.parametrize(("content", "rule", "code"), WHOLE.values(), ids=WHOLE.keys())
def test_a_file_that_is_no_list_is_refused_as_a_whole(
    cofanet: Call, duties: Dossier, tmp_path: Path, content: bytes | None, rule: str, code: int
) -> None:
    file = tmp_path / "list.csv"
    if content is not None:
        file.write_bytes(content)
    answer = cofanet("overdues", "declare", duties.insured, "--invoices", str(file), "--json")
    assert (answer.code, answer.rule) == (code, rule)
    assert answer.json["error"]["hint"]


def test_another_kind_of_file_is_refused(cofanet: Call, duties: Dossier, paper: str) -> None:
    answer = cofanet("overdues", "declare", duties.insured, "--invoices", paper, "--json")
    assert (answer.code, answer.rule) == (1, "FILE_KIND")


def test_a_document_the_insurer_does_not_take_keeps_the_whole_declaration_back(
    cofanet: Call, duties: Dossier, invoices: str, paper: str, tmp_path: Path
) -> None:
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    false = tmp_path / "false.pdf"
    false.write_bytes(b"no PDF")
    for file, rule in (
        (program, "DOCUMENT_TYPE"),
        (false, "DOCUMENT_CONTENT"),
        (tmp_path / "gone.pdf", "DOCUMENT_NOT_READ"),
    ):
        words = ("--invoices", invoices, "--document", paper, "--document", str(file))
        answer = cofanet("overdues", "declare", duties.insured, *words, "--json")
        assert (answer.code, answer.rule) == (1, rule)
    assert cofanet("companies", "show", duties.insured, "--json").json["overdues"] == []


USAGE = {
    "no invoices": ("overdues", "declare", "12354905"),
    "both ways": (
        "overdues",
        "declare",
        "12354905",
        "--invoices",
        "x",
        "--intervention",
        "--no-intervention",
    ),
    "letters for a number": ("overdues", "declare", "twelve", "--invoices", "x"),
    "no such status": ("overdues", "list", "--status", "lost"),
    "no such list": ("overdues", "template", "plan", "x.csv"),
    "template of no kind": ("overdues", "template", "invoices", "x.pdf"),
    "template without a name": ("overdues", "template", "invoices"),
    "no file name": ("overdues", "declare", "12354905", "--invoices", " "),
}


@pytest.mark.parametrize("words", USAGE.values(), ids=USAGE.keys())
def test_wrong_usage_is_told(cofanet: Call, duties: Dossier, words: tuple[str, ...]) -> None:
    answer = cofanet(*words, "--json")
    assert (answer.code, answer.rule) == (2, "WRONG_USAGE")
    assert answer.json["error"]["hint"].startswith("usage:")


@pytest.mark.parametrize("verb", ["show", "cancel", "add"])
def test_an_unknown_declaration_is_refused(cofanet: Call, duties: Dossier, verb: str) -> None:
    answer = cofanet("overdues", verb, "nothing", "--json")
    assert (answer.code, answer.rule) == (1, "DECLARATION_NOT_FOUND")
    assert answer.json["error"]["hint"]


def test_where_nobody_was_ever_named_a_contact_is_needed(cofanet: Call, invoices: str) -> None:
    assert cofanet("demo", "--companies", "1").code == 0
    words = ("overdues", "declare", "12354905", "--uninsured", "--invoices", invoices, "--json")
    answer = cofanet(*words)
    assert (answer.code, answer.rule) == (2, "CONTACT_NEEDED")
    assert "--contact-name" in answer.json["error"]["hint"]
    assert cofanet(*words, *CONTACT).code == 0


def test_half_a_contact_is_refused(cofanet: Call, duties: Dossier, invoices: str) -> None:
    words = ("overdues", "declare", duties.insured, "--invoices", invoices, "--contact-name", "Ada", "--json")
    answer = cofanet(*words)
    assert (answer.code, answer.rule) == (1, "CONTACT_INCOMPLETE")


def test_templates_are_read_back(cofanet: Call, duties: Dossier, tmp_path: Path) -> None:
    book, text = tmp_path / "invoices.xlsx", tmp_path / "payments.csv"
    answer = cofanet("overdues", "template", "invoices", str(book), "--json")
    assert (answer.code, answer.json) == (0, {"list": "invoices", "file": str(book)})
    assert load_workbook(book).worksheets
    assert cofanet("overdues", "template", "payments", str(text)).code == 0
    with text.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file, delimiter=";")) == PAYMENTS.split(";")
    refused = cofanet("overdues", "template", "invoices", str(tmp_path / "no" / "list.csv"), "--json")
    assert (refused.code, refused.rule) == (2, "FILE_NOT_WRITABLE")
