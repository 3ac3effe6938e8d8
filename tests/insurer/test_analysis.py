"""Sent documents at the insurer: analysed once their bytes are here, with a result that says why."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from cofanet_desktop.domain.commands import SendDocument
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.sent_documents import (
    MEDIA_TYPES,
    Analysis,
    DocumentCategory,
    DocumentKind,
    InformationForm,
    SentDocument,
)
from cofanet_desktop.insurer import analysis, comments, schema
from cofanet_desktop.insurer.decisions import ASSESS
from cofanet_desktop.insurer.decisions import Desk as Clerk
from cofanet_desktop.insurer.ledger import Ledger
from tests.insurer.desk import Desk
from tests.support.insurers import SEED, START, WORKSPACE, restarted

TEXT = b"Customer;Balance\nACME;12\n"
PAGE = b"%PDF-1.4\n1 0 obj<</Type/Page>>endobj\n%%EOF"


def office(member: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(member, "<x/>")
    return data.getvalue()


def sending(data: bytes, name: str = "balance.csv", **also: object) -> SendDocument:
    args = SendDocument(
        contract_id="4711",
        category=DocumentCategory.COMPANIES,
        kind=DocumentKind.AGED_BALANCE,
        file_name=name,
        media_type=MEDIA_TYPES[name[name.rindex(".") :]],
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        easy_number="00000012354897",
        form=InformationForm.COMPANY,
    )
    return replace(args, **also)  # type: ignore[arg-type]


def upload(desk: Desk, data: bytes) -> None:
    desk.insurer.upload(WORKSPACE, hashlib.sha256(data).hexdigest(), len(data), 0, data)


def sent(desk: Desk, data: bytes, name: str = "balance.csv", **also: object) -> str:
    document_id = desk.ask(sending(data, name, **also))
    upload(desk, data)
    return document_id


def result(desk: Desk, document_id: str) -> SentDocument:
    desk.pass_time(minutes=4)
    return desk.record(SentDocument, document_id)


def document(name: str) -> SentDocument:
    return SentDocument(
        id="S1",
        contract_id="4711",
        category=DocumentCategory.COMPANIES,
        kind=DocumentKind.OTHER,
        file_name=name,
        media_type=MEDIA_TYPES[name[name.rindex(".") :]],
        size=1,
        sha256="0",
        sent_at=START,
        updated_at=START,
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", PAGE),
        ("a.pdf", b"%PDF-1.7\n<</Type /ObjStm>>"),
        ("a.xlsx", office("xl/workbook.xml")),
        ("a.docx", office("word/document.xml")),
        ("a.csv", TEXT),
        ("a.txt", "Zürich".encode("utf-16")),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(2_000)),
        ("a.jpeg", b"\xff\xd8\xff" + bytes(2_000)),
        ("a.tiff", b"II*\0" + bytes(2_000)),
    ],
)
def test_what_can_be_read_is_analysed(name: str, data: bytes) -> None:
    assert analysis.examine(document(name), data, ()).analysis is Analysis.ANALYSED


@pytest.mark.parametrize(
    ("name", "data", "comment"),
    [
        ("a.pdf", b"MZ" + bytes(100), comments.DOCUMENT_OTHER_TYPE),
        ("a.pdf", b"%PDF-1.4\n%%EOF", comments.DOCUMENT_WITHOUT_PAGES),
        ("a.pdf", b"%PDF-1.4\n<</Type/Pages/Count 0>>", comments.DOCUMENT_WITHOUT_PAGES),
        ("a.xlsx", office("word/document.xml"), comments.DOCUMENT_OTHER_TYPE),
        ("a.xlsx", b"PK\x03\x04 cut off", comments.DOCUMENT_OTHER_TYPE),
        ("a.docx", TEXT, comments.DOCUMENT_OTHER_TYPE),
        ("a.csv", b"a;b\0\0\0", comments.DOCUMENT_OTHER_TYPE),
        ("a.txt", b" \r\n\t ", comments.DOCUMENT_WITHOUT_PAGES),
        ("a.png", b"\x89PNG\r\n\x1a\n" + bytes(80), comments.DOCUMENT_TOO_SMALL),
        ("a.png", b"\xff\xd8\xff" + bytes(2_000), comments.DOCUMENT_OTHER_TYPE),
        ("a.tif", b"", comments.DOCUMENT_OTHER_TYPE),
    ],
)
def test_what_cannot_be_read_is_incompatible_and_says_why(name: str, data: bytes, comment: str) -> None:
    found = analysis.examine(document(name), data, ())
    assert (found.analysis, found.comment) == (Analysis.INCOMPATIBLE, comment)


def test_a_media_type_nobody_knows_is_incompatible() -> None:
    unknown = replace(document("a.pdf"), media_type="application/x-msdownload")
    assert analysis.examine(unknown, PAGE, ()).analysis is Analysis.INCOMPATIBLE


def test_nothing_is_analysed_before_the_bytes_are_here(desk: Desk) -> None:
    document_id = desk.ask(sending(TEXT))
    assert result(desk, document_id).analysis is Analysis.IN_PROGRESS
    assert desk.told(document_id) == []


def test_once_the_bytes_are_here_it_takes_a_minute_or_three(desk: Desk) -> None:
    document_id = sent(desk, TEXT)
    desk.pass_time(seconds=55)
    assert desk.record(SentDocument, document_id).analysis is Analysis.IN_PROGRESS
    desk.pass_time(seconds=130)
    found = desk.record(SentDocument, document_id)
    assert (found.analysis, found.insurers_comment) == (Analysis.ANALYSED, comments.DOCUMENT_ANALYSED)
    assert found.analysed_on == START.date()


def test_the_result_is_told_once(desk: Desk) -> None:
    document_id = sent(desk, TEXT)
    result(desk, document_id)
    desk.insurer = restarted(desk.insurer)
    upload(desk, TEXT)
    result(desk, document_id)
    (told,) = desk.told(document_id)
    assert (told.kind, told.category) == (NotificationKind.DOCUMENT_ANALYSED, Category.INFORMATION)
    assert (told.before, told.after, told.is_important) == ("balance.csv", "analysed", False)
    assert told.easy_number == "00000012354897"


def test_what_was_analysed_is_not_analysed_again(desk: Desk) -> None:
    analysed = result(desk, sent(desk, TEXT))
    desk.pass_time(days=1)
    with desk.insurer.writing("test") as connection:
        ledger = Ledger(connection, WORKSPACE)
        analysis.analyse(Clerk(ledger, SEED, desk.insurer.now()), analysed.id)
        assert not ledger.is_changed


def test_an_incompatible_one_is_told_as_important(desk: Desk) -> None:
    document_id = sent(desk, b"MZ", "accounts.pdf")
    result(desk, document_id)
    assert (desk.told(document_id)[0].after, desk.told(document_id)[0].is_important) == ("incompatible", True)


def test_bytes_that_were_here_before_are_analysed_at_once(desk: Desk) -> None:
    upload(desk, TEXT)
    assert result(desk, desk.ask(sending(TEXT))).analysis is Analysis.ANALYSED


def test_the_same_document_again_is_already_known(desk: Desk) -> None:
    first = sent(desk, TEXT)
    desk.pass_time(minutes=1)
    again = desk.ask(sending(TEXT, "copy.csv"))
    assert result(desk, first).analysis is Analysis.ANALYSED
    assert desk.record(SentDocument, again).analysis is Analysis.ALREADY_KNOWN
    assert [one.after for one in desk.told(again)] == ["already_known"]


def test_under_another_contract_it_is_not_known(desk: Desk) -> None:
    sent(desk, TEXT)
    desk.pass_time(minutes=1)
    other = desk.ask(sending(TEXT, contract_id="4712"))
    assert result(desk, other).analysis is Analysis.ANALYSED


def test_what_could_not_be_read_is_not_known_either(desk: Desk) -> None:
    sent(desk, b"MZ", "a.pdf")
    desk.pass_time(minutes=1)
    assert result(desk, desk.ask(sending(b"MZ", "a.pdf"))).analysis is Analysis.INCOMPATIBLE


def test_bytes_that_come_in_one_workspace_serve_every_one_that_waits(desk: Desk) -> None:
    document_id = desk.ask(sending(TEXT))
    desk.insurer.open_workspace("other")
    desk.insurer.upload("other", hashlib.sha256(TEXT).hexdigest(), len(TEXT), 0, TEXT)
    assert result(desk, document_id).analysis is Analysis.ANALYSED


def test_the_document_of_a_turnover_declaration_is_told_under_the_contract(desk: Desk) -> None:
    desk.pass_time(days=16)
    document_id = sent(
        desk,
        TEXT,
        category=DocumentCategory.TURNOVER,
        easy_number="",
        form=None,
        subject_id="4711:2026-03-31",
    )
    result(desk, document_id)
    (told,) = desk.told(document_id)
    assert (told.category, told.company_name, told.easy_number) == (Category.MANAGEMENT, "4711", None)


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_accounts_have_the_assessment_looked_at_the_next_day(desk: Desk, kind: DocumentKind) -> None:
    company = desk.steady()
    desk.order(ProductCode.CRL, company, 5_000)
    result(desk, sent(desk, TEXT, kind=kind, easy_number=company.easy_number))
    j = schema.job.c
    with desk.insurer.reading() as connection:
        jobs = select(j.due_at).where(j.kind == ASSESS, j.subject == company.easy_number)
        due = [*connection.execute(jobs).scalars()]
    tomorrow = (START + timedelta(days=1)).date().isoformat()
    assert any(one.startswith(tomorrow) for one in due) is (kind in analysis.ACCOUNTS)
