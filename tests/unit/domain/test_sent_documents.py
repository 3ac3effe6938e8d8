"""Documents sent: their names, their limits, and what they belong to (rule 25)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cofanet_desktop.domain.commands import Command, SendDocument
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.sent_documents import (
    MEDIA_TYPES,
    DocumentCategory,
    DocumentKind,
    DocumentLimits,
    InformationForm,
    SentDocument,
    check_document,
    shown_name,
    suffix_of,
)
from tests.support.debts import AT, BUYER, POLICE, declaration, done, records, refused

PAPER = SendDocument(
    contract_id=POLICE,
    category=DocumentCategory.COMPANIES,
    kind=DocumentKind.ANNUAL_ACCOUNTS,
    file_name="accounts.pdf",
    media_type="application/pdf",
    size=10,
    sha256="ab" * 32,
    easy_number=BUYER,
    form=InformationForm.COMPANY,
)


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("accounts.pdf", ".pdf"),
        ("Accounts 2025.PDF", ".pdf"),
        ("a.b.xlsx", ".xlsx"),
        ("accounts.pdf.exe", ".exe"),
        ("accounts", ""),
        ("accounts.", "."),
        (".pdf", ""),
        ("", ""),
    ],
)
def test_the_suffix_is_what_follows_the_last_point_of_a_name(name: str, suffix: str) -> None:
    assert suffix_of(name) == suffix


@pytest.mark.parametrize("name", ["accounts.exe", "accounts.pdf.exe", "accounts", ".pdf", "accounts."])
def test_a_file_of_another_type_is_refused_with_the_types_that_are_taken(name: str) -> None:
    with pytest.raises(RuleViolation) as caught:
        check_document(name, 10, "", DocumentLimits())
    assert caught.value.rule == "DOCUMENT_TYPE"
    assert caught.value.hint is not None
    assert all(suffix in caught.value.hint.english() for suffix in MEDIA_TYPES)


@pytest.mark.parametrize(("size", "rule"), [(-1, "DOCUMENT_EMPTY"), (0, "DOCUMENT_EMPTY")])
def test_an_empty_file_is_refused(size: int, rule: str) -> None:
    assert refused(records(), replace(PAPER, size=size)) == rule


def test_the_refusal_of_a_large_file_rounds_up_what_it_has() -> None:
    limits = DocumentLimits(most_bytes=2_000)
    check_document("a.pdf", 2_000, "", limits)
    with pytest.raises(RuleViolation, match=r"^a\.pdf has 3 kB, at most 2 kB can be sent\.$"):
        check_document("a.pdf", 2_001, "", limits)


def test_the_same_document_is_not_taken_twice() -> None:
    desk = records()
    done(desk, PAPER, SentDocument)
    assert refused(desk, PAPER) == "ALREADY_TAKEN"


def test_company_and_contract_are_known() -> None:
    assert refused(records(), replace(PAPER, easy_number="0")) == "COMPANY_NOT_FOUND"
    assert refused(records(), replace(PAPER, contract_id="0")) == "CONTRACT_NOT_FOUND"


def test_a_document_belongs_to_something_of_its_contract() -> None:
    belongs = replace(PAPER, category=DocumentCategory.OVERDUES, form=None, subject_id="declared")
    elsewhere = replace(declaration(), contract_id="4712")
    assert refused(records(elsewhere), belongs) == "DOCUMENT_WITHOUT_SUBJECT"
    as_turnover = replace(belongs, category=DocumentCategory.TURNOVER)
    assert refused(records(declaration()), as_turnover) == "DOCUMENT_WITHOUT_SUBJECT"
    assert refused(records(), replace(PAPER, form=None)) == "DOCUMENT_WITHOUT_SUBJECT"
    (sent,) = execute(Command("sent", belongs), records(declaration()), AT)
    assert isinstance(sent, SentDocument)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("re\u0301sume\u0301.pdf", "r\xe9sum\xe9.pdf"),
        ("r\udce9sum\udce9.pdf", "r_sum_.pdf"),
        ("order\u202efdp.exe.pdf", "orderfdp.exe.pdf"),
        ("two\nlines\t.pdf", "twolines.pdf"),
        ('a:b|c"d/e.PDF', "a_b_c_d_e.PDF"),
        ("n" * 200 + ".pdf", "n" * 116 + ".pdf"),
    ],
)
def test_a_document_goes_under_a_name_every_computer_takes(given: str, name: str) -> None:
    assert shown_name(given) == name
