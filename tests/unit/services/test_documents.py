"""Documents kept for work without a network, fetched again when missing or damaged, saved whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.services import covers, documents
from cofanet_desktop.services.covers import OrderDraft
from cofanet_desktop.services.documents import DocumentNotHere, DocumentNotSaved
from cofanet_desktop.services.exchanging import Exchanger, exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session, set_connected
from tests.support.papers import HTML, delivered
from tests.support.requests import find_file


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=30)
    yield opened
    opened.close()


@pytest.fixture
def report(session: Session) -> Document:
    """A snapshot report the insurer has delivered; its bytes are not here yet."""
    number = find_file(
        session, lambda one: any(o.code is ProductCode.SNR and o.refusal is None for o in one.offers)
    ).company.easy_number
    covers.order(session, OrderDraft(easy_number=number, product=ProductCode.SNR, language="fr"))
    assert exchange(session).trouble is None
    return documents.of_company(session, number)[0]


def file_of(session: Session, document: Document) -> Path:
    """Return the file a kept document is in."""
    folder = Path(session.store.blobs._folder)
    return folder / document.sha256[:2] / document.sha256[2:]


def test_what_is_missing_is_fetched_and_then_opens_without_a_network(
    session: Session, report: Document
) -> None:
    assert not documents.is_kept(session, report)
    assert documents.fetch_missing(session).fetched >= 1
    set_connected(session, is_connected=False)
    opened = documents.opened(session, report.id)
    assert opened.data.startswith(b"<!DOCTYPE html>")
    assert opened.contract_number == session.contract().number
    assert documents.fetch_missing(session).fetched == 0


def test_without_a_network_a_document_that_is_not_kept_says_what_to_do(
    session: Session, report: Document
) -> None:
    set_connected(session, is_connected=False)
    with pytest.raises(DocumentNotHere) as refused:
        documents.opened(session, report.id)
    assert "Connect" in str(refused.value.hint)
    assert documents.fetch_missing(session).missing >= 1
    set_connected(session, is_connected=True)
    assert documents.fetch_missing(session).missing == 0
    assert documents.is_kept(session, report)


def test_a_damaged_document_is_fetched_again_by_itself(session: Session, report: Document) -> None:
    data = documents.content(session, report)
    kept = file_of(session, report)
    kept.write_bytes(kept.read_bytes()[:-7] + b"damaged")
    assert documents.content(session, report) == data
    set_connected(session, is_connected=False)
    assert documents.content(session, report) == data


def test_one_document_that_cannot_be_had_does_not_keep_back_the_others(
    session: Session, report: Document
) -> None:
    lost = delivered(session, report.easy_number, b"<p>never sent</p>", HTML, is_kept=False)
    done = documents.fetch_missing(session)
    assert done.missing == 1
    assert documents.is_kept(session, report)
    with pytest.raises(BackendError):
        documents.content(session, lost)


def test_fetching_stops_when_there_is_something_else_to_do(session: Session, report: Document) -> None:
    assert documents.fetch_missing(session, lambda: False).fetched == 0
    assert not documents.is_kept(session, report)


def test_the_exchange_fetches_documents_after_it_was_heard(session: Session, report: Document) -> None:
    order: list[str] = []
    kept = threading.Event()

    def fetched() -> None:
        order.append("kept")
        kept.set()

    exchanger = Exchanger(session, lambda _result: order.append("heard"), poll_s=60, kept=fetched)
    exchanger.start()
    try:
        assert kept.wait(20)
    finally:
        exchanger.stop()
    assert order[:2] == ["heard", "kept"]
    assert documents.is_kept(session, report)


def test_a_document_is_saved_as_it_was_delivered(session: Session, report: Document, tmp_path: Path) -> None:
    file = documents.save(session, report, tmp_path)
    assert file.parent == tmp_path
    assert file.suffix == ".html"
    assert file.read_bytes() == documents.content(session, report)
    assert documents.save(session, report, tmp_path / "mine.html") == tmp_path / "mine.html"


def test_what_cannot_be_saved_leaves_what_was_there(
    session: Session, report: Document, tmp_path: Path
) -> None:
    with pytest.raises(DocumentNotSaved) as refused:
        documents.save(session, report, tmp_path / "missing" / "report.html")
    assert "report.html" in str(refused.value)
    hostile = delivered(session, report.easy_number, b"x", HTML, "../../outside.html")
    (tmp_path / "folder").mkdir()
    assert documents.save(session, hostile, tmp_path / "folder") == tmp_path / "folder" / "outside.html"
    assert not (tmp_path / "outside.html").exists()


def test_an_unknown_document_is_refused(session: Session) -> None:
    with pytest.raises(RuleViolation) as refused:
        documents.opened(session, "nothing")
    assert refused.value.rule == "DOCUMENT_NOT_FOUND"
