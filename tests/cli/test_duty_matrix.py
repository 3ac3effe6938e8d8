"""Every duty of a contract against every way it can go: done, waiting without a network and sent once, refused by a rule.

Each duty has one row: how it is asked for, what is asked of it again, and the rule that then refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.support.duty_lists import INVOICES, PLAN, TURNOVER, Dossier, days, invoice, written


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one call."""

    folder: Path

    def invoices(self) -> str:
        return written(self.folder / "invoices.csv", INVOICES, invoice("F1"))

    def plan(self) -> str:
        return written(self.folder / "plan.csv", PLAN, f"{days(60)};1000.00")

    def later(self, total: str) -> str:
        return written(self.folder / "later.csv", PLAN, f"{days(300)};{total}")

    def amounts(self, debtor: str) -> str:
        return written(self.folder / "amounts.csv", TURNOVER, f"{debtor};12.50")

    def paper(self) -> str:
        file = self.folder / "paper.pdf"
        file.write_bytes(b"%PDF-1.7 signed")
        return str(file)


Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """How a duty is asked for, what it sends (`kinds`), and the rule by which `refused` words are refused."""

    words: Callable[[Dossier, Files], Words]
    kinds: tuple[str, ...]
    refused: Callable[[Dossier, Files], Words]
    rule: str


def _declare(known: Dossier, files: Files) -> Words:
    return "overdues", "declare", known.insured, "--invoices", files.invoices(), "--document", files.paper()


def _request(known: Dossier, files: Files) -> Words:
    lists = ("--invoices", files.invoices(), "--plan", files.plan())
    return "extensions", "request", known.insured, "--reason", "other", *lists


MATRIX = {
    "declare": Row(
        _declare,
        ("declare_overdue", "send_document"),
        lambda known, files: ("overdues", "declare", known.declared, "--invoices", files.invoices()),
        "ONE_DECLARATION_PER_DEBTOR",
    ),
    "declare uninsured": Row(
        lambda known, files: (
            *("overdues", "declare", known.uninsured, "--uninsured", "--invoices", files.invoices()),
        ),
        ("declare_overdue",),
        lambda known, files: (
            *("overdues", "declare", known.declared, "--uninsured", "--invoices", files.invoices()),
        ),
        "ONE_DECLARATION_PER_DEBTOR",
    ),
    "add": Row(
        lambda known, files: ("overdues", "add", known.declaration, "--comment", "Paid in May"),
        ("add_to_declaration",),
        lambda known, files: ("overdues", "add", known.declaration, "--comment", "x" * 901),
        "COMMENT_TOO_LONG",
    ),
    "request an extension": Row(
        _request,
        ("request_extension",),
        lambda known, files: (
            *("extensions", "request", known.declared, "--reason", "other"),
            *("--invoices", files.invoices(), "--plan", files.plan()),
        ),
        "EXTENSION_AFTER_DECLARATION",
    ),
    "modify an extension": Row(
        lambda known, files: (
            *("extensions", "modify", known.accepted, "--plan", files.later(known.accepted_total)),
        ),
        ("modify_extension",),
        lambda known, files: ("extensions", "modify", known.accepted, "--plan", files.later("0.01")),
        "PLAN_NOT_BALANCED",
    ),
    "fill in the turnover": Row(
        lambda known, files: ("turnover", "fill", known.turnover, files.amounts(known.debtor)),
        ("save_turnover",),
        lambda known, files: ("turnover", "fill", known.turnover, files.amounts("Nobody")),
        "LINES_REFUSED",
    ),
    "nothing to declare": Row(
        lambda known, files: ("turnover", "fill", known.turnover, "--nil"),
        ("save_turnover",),
        lambda known, files: ("turnover", "send", known.turnover),
        "NOTHING_DECLARED",
    ),
    "answer an ILU": Row(
        lambda known, files: ("ilu", "answer", known.ilu, "--experience", "late", "--needs", "5"),
        ("answer_ilu",),
        lambda known, files: (
            *("ilu", "answer", known.ilu, "--experience", "late", "--needs", "5"),
            *("--comment", "x" * 251),
        ),
        "COMMENT_TOO_LONG",
    ),
    "answer and give up": Row(
        lambda known, files: (
            *("ilu", "answer", known.ilu, "--experience", "late", "--not-trading", "--delete-cover"),
        ),
        ("answer_ilu", "delete_product"),
        lambda known, files: (
            *("ilu", "answer", known.ilu, "--experience", "late", "--needs", "5", "--delete-cover"),
        ),
        "STILL_TRADING",
    ),
    "send a document": Row(
        lambda known, files: (
            *("documents", "send", known.insured, files.paper(), "--form", "company", "--kind", "other"),
        ),
        ("send_document",),
        lambda known, files: (
            *("documents", "send", known.insured, files.paper(), "--form", "company", "--kind", "other"),
            *("--comment", "x" * 901),
        ),
        "COMMENT_TOO_LONG",
    ),
}


@pytest.fixture(params=MATRIX)
def row(request: pytest.FixtureRequest) -> Row:
    return MATRIX[str(request.param)]


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def kinds(commands: list[dict[str, str]]) -> tuple[str, ...]:
    return tuple(one["kind"] for one in commands)


def test_with_a_network_it_is_done(cofanet: Call, duties: Dossier, files: Files, row: Row) -> None:
    answer = cofanet(*row.words(duties, files), "--json")
    assert answer.code == 0, answer.out
    assert kinds(answer.json.get("commands") or [answer.json["command"]]) == row.kinds
    assert cofanet("sync", "--until-idle", "--json").json["sent"] == 0, "nothing is left to send"


def test_without_one_it_waits_and_is_sent_once(
    cofanet: Call, duties: Dossier, files: Files, row: Row
) -> None:
    answer = cofanet(*row.words(duties, files), "--offline", "--json")
    assert answer.code == 3, answer.out
    assert kinds(cofanet("outbox", "list", "--json").json["commands"]) == row.kinds
    sent = cofanet("sync", "--until-idle", "--json").json
    assert (sent["sent"], sent["refused"], sent["waiting"]) == (len(row.kinds), 0, 0)
    again = cofanet("sync", "--until-idle", "--json").json
    assert (again["sent"], again["uploads"]["sent"]) == (0, 0)


@pytest.mark.parametrize("network", ["online", "offline"])
def test_what_a_rule_refuses_leaves_nothing_behind(
    cofanet: Call, duties: Dossier, files: Files, row: Row, network: str
) -> None:
    words = ("--offline",) if network == "offline" else ()
    answer = cofanet(*row.refused(duties, files), *words, "--json")
    assert answer.code in (1, 2)
    assert answer.rule == row.rule
    assert answer.json["error"]["hint"]
    assert cofanet("outbox", "list", "--json").json == {"commands": []}
