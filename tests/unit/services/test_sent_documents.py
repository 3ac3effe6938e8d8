"""Documents that were sent: how far each has come, read again from here or the insurer, given again when lost."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.sent_documents import Analysis, DocumentCategory, DocumentKind, InformationForm
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import attachments, information, outbox, sent_documents, uploads
from cofanet_desktop.services.documents import DocumentNotHere, DocumentNotSaved
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.information import InformationDraft
from cofanet_desktop.services.sent_documents import SentFile, Standing
from cofanet_desktop.services.session import Session
from tests.support.desks import advance, set_connected
from tests.support.uploading import PieceLine

COMPANY = "00000012354897"
TEXT = b"date;amount\n" * 300


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "aged balance.csv"
    made.write_bytes(TEXT)
    return made


def send(desk: Session, file: Path, form: InformationForm = InformationForm.COMPANY) -> str:
    """Send a file as information on the company; return the id of the document."""
    chosen = attachments.attach(desk, file, DocumentKind.AGED_BALANCE)
    draft = InformationDraft(easy_number=COMPANY, form=form, attachments=(chosen,), comment="as asked")
    return information.send(desk, draft)[0].command_id


def sent(desk: Session, document_id: str) -> SentFile:
    found = sent_documents.find(desk, document_id)
    assert found is not None
    return found


def lost(desk: Session, file: Path) -> SentFile:
    """Send a file whose bytes are gone before they went up."""
    document_id = send(desk, file)
    exchange(desk)
    desk.store.blobs.drop(sent(desk, document_id).document.sha256)
    assert uploads.send_waiting(desk).needs_file
    return sent(desk, document_id)


def test_a_document_is_to_send_then_sending_then_sent_then_analysed(desk: Session, file: Path) -> None:
    line = PieceLine.of(desk)
    document_id = send(desk, file)
    assert sent(desk, document_id).standing is Standing.TO_SEND
    exchange(desk)
    uploads.send_waiting(desk, lambda: len(line.pieces) < 2)
    half = sent(desk, document_id)
    assert (half.standing, half.percent) == (Standing.SENDING, 2_000 * 100 // len(TEXT))
    uploads.send_waiting(desk)
    assert sent(desk, document_id).standing is Standing.SENT
    advance(desk, timedelta(minutes=5))
    exchange(desk)
    assert sent(desk, document_id).document.analysis is Analysis.ANALYSED


def test_documents_of_one_company_and_one_category_are_listed(desk: Session, file: Path) -> None:
    document_id = send(desk, file)
    of_company = sent_documents.listed(desk, easy_number=COMPANY)
    assert document_id in {one.document.id for one in of_company}
    assert {one.document.easy_number for one in of_company} == {COMPANY}
    overdues = sent_documents.listed(desk, DocumentCategory.OVERDUES)
    assert overdues
    assert {one.document.category for one in overdues} == {DocumentCategory.OVERDUES}


def test_documents_of_declarations_name_the_declaration(desk: Session) -> None:
    overdue = sent_documents.listed(desk, DocumentCategory.OVERDUES)[0]
    assert overdue.subject is not None
    assert overdue.subject.declared_on is not None
    turnover = sent_documents.listed(desk, DocumentCategory.TURNOVER)[0]
    assert turnover.subject is not None
    assert (turnover.subject.starts_on is None, turnover.subject.ends_on is None) == (False, False)


def test_what_was_sent_can_be_read_and_saved_without_a_network(
    desk: Session, file: Path, tmp_path: Path
) -> None:
    document_id = send(desk, file)
    set_connected(desk, is_connected=False)
    file.unlink()
    document = sent(desk, document_id).document
    assert sent_documents.content(desk, document) == TEXT
    assert sent_documents.save(desk, document, tmp_path / "copy.csv").read_bytes() == TEXT
    with pytest.raises(DocumentNotSaved):
        sent_documents.save(desk, document, tmp_path / "no" / "folder" / "copy.csv")


def test_what_was_sent_from_elsewhere_is_fetched_from_the_insurer(desk: Session) -> None:
    document = sent_documents.listed(desk, DocumentCategory.COMPANIES)[0].document
    assert not desk.store.blobs.has(document.sha256)
    set_connected(desk, is_connected=False)
    with pytest.raises(DocumentNotHere) as caught:
        sent_documents.content(desk, document)
    assert "Connect" in str(caught.value.hint)
    set_connected(desk, is_connected=True)
    assert len(sent_documents.content(desk, document)) == document.size


def test_a_lost_document_needs_the_same_file_again(desk: Session, file: Path, tmp_path: Path) -> None:
    gone = lost(desk, file)
    assert gone.standing is Standing.NEEDS_FILE
    other = tmp_path / "another balance.csv"
    other.write_bytes(TEXT + b"one more line")
    with pytest.raises(RuleViolation) as caught:
        sent_documents.give_again(desk, gone.document, other)
    assert caught.value.rule == "DOCUMENT_DIFFERS"
    assert "another balance.csv" in str(caught.value.message)
    assert sent(desk, gone.document.id).standing is Standing.NEEDS_FILE
    sent_documents.give_again(desk, gone.document, file)
    assert uploads.send_waiting(desk).sent == 1
    assert sent(desk, gone.document.id).standing is Standing.SENT


def test_a_refused_document_is_put_away_by_the_one_that_corrects_it(desk: Session, file: Path) -> None:
    document_id = send(desk, file)
    chosen = attachments.attach(desk, file)
    draft = InformationDraft(easy_number=COMPANY, form=InformationForm.NEGATIVE, attachments=(chosen,))
    with pytest.raises(RuleViolation) as caught:  # one on its way would count twice
        information.send(desk, draft, replaces=document_id)
    assert caught.value.rule == "NOT_REFUSED"
    with desk.store.work("test") as unit:
        refusal = Problem.of(RuleViolation("TEST", Message("Test", "Not now."), None))
        unit.outbox.refuse(document_id, refusal, desk.now())
    information.send(desk, draft, replaces=document_id)
    assert outbox.find(desk, document_id).state is State.DISCARDED
    exchange(desk)
    assert uploads.send_waiting(desk).sent == 1


@pytest.mark.skipif(sys.platform != "linux", reason="only there file names are bytes")
def test_a_file_whose_name_cannot_be_read_is_sent_all_the_same(desk: Session, tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"r\xe9sum\xe9.csv")
    file.write_bytes(TEXT)
    document_id = send(desk, file)
    assert exchange(desk).trouble is None
    assert sent(desk, document_id).document.file_name == "r_sum_.csv"
