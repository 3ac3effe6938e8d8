"""Delivered documents: listed, opened from here or fetched once, kept for work without a network."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError, ProtocolBroken
from cofanet_desktop.domain.documents import Document, suggested_name
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.blobs import BlobDamaged
from cofanet_desktop.store.queries import companies, documents
from cofanet_desktop.system.settings import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cofanet_desktop.services.session import Session

log = logging.getLogger(__name__)


class DocumentNotSaved(CofanetError):  # noqa: N818
    """The document could not be written where it was asked to be; what was there is as it was."""


class DocumentNotHere(CofanetError):  # noqa: N818
    """The document is not kept on this computer and cannot be fetched now."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A delivered document, and whether it can be opened without a network."""

    document: Document
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Opened:
    """A document with its bytes and what is printed on it: company, and holder and number of the contract."""

    document: Document
    data: bytes
    company_name: str
    contract_number: str
    holder: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """How many documents were fetched, and how many could not be had this time."""

    fetched: int
    missing: int


def listed(session: Session, easy_number: str = "") -> list[Listed]:
    """Return the documents delivered about a company, or all under the contract in use; newest first."""
    if easy_number:
        found = of_company(session, easy_number)
    else:
        contract_id = session.contract().id
        with session.store.read() as connection:
            found = documents.every(connection, contract_id)
    return [Listed(one, is_kept(session, one)) for one in found]


def of_company(session: Session, easy_number: str) -> list[Document]:
    """Return the documents delivered about a company under the contract in use, newest first."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return documents.of_company(connection, contract_id, easy_number)


def find(session: Session, document_id: str) -> Document | None:
    """Return the document of that id, or None."""
    with session.store.read() as connection:
        return documents.find(connection, document_id)


def known(session: Session, document_id: str) -> Document:
    """Return the document of that id; raises RuleViolation when there is none."""
    found = find(session, document_id)
    if found is None:
        raise RuleViolation(
            "DOCUMENT_NOT_FOUND",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "There is no document {id}."), {"id": document_id}),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Open its company: its documents are listed there.")),
        )
    return found


def of_product(session: Session, product_id: str) -> Document | None:
    """Return the document that answers an order, or None as long as it was not delivered."""
    with session.store.read() as connection:
        return documents.of_product(connection, product_id)


def opened(session: Session, document_id: str) -> Opened:
    """Return a document ready to be shown.

    Raises RuleViolation when unknown, DocumentNotHere without a network, BackendError when it is not to be had.
    """
    document = known(session, document_id)
    data = _here(session, document)
    contract = next((one for one in session.contracts() if one.id == document.contract_id), None)
    with session.store.read() as connection:
        about = companies.by_numbers(connection, [document.easy_number])
    return Opened(
        document=document,
        data=data,
        company_name=about[0].name if about else document.easy_number,
        contract_number=contract.number if contract else "",
        holder=contract.holder if contract else "",
    )


def fetch_again(session: Session, document_id: str) -> Opened:
    """Return a document fetched anew, whatever was kept of it; raises like `opened`, and then what was kept is gone."""
    session.store.blobs.drop(known(session, document_id).sha256)
    return opened(session, document_id)


def _here(session: Session, document: Document) -> bytes:
    try:
        return content(session, document)
    except BackendError as error:
        if not error.can_retry:
            raise
        raise DocumentNotHere(
            Message(
                "Documents",
                QT_TRANSLATE_NOOP(
                    "Documents",
                    "This document is not kept on this computer, and the insurer cannot be reached now.",
                ),
            ),
            Message("Documents", QT_TRANSLATE_NOOP("Documents", "Connect, then try again.")),
        ) from error


def save(session: Session, document: Document, target: Path) -> Path:
    """Write a document to `target`, whole or not at all, and return the file; a folder gets the suggested name.

    Raises DocumentNotSaved, DocumentNotHere without a network, BackendError when it is not to be had.
    """
    data = _here(session, document)
    file = target / suggested_name(document) if target.is_dir() else target
    try:
        write_whole(file, data)
    except OSError as error:
        raise DocumentNotSaved(
            Message(
                "Documents",
                QT_TRANSLATE_NOOP("Documents", "The document could not be saved as {file}: {cause}."),
                {"file": str(file), "cause": error.strerror or type(error).__name__},
            ),
            Message("Documents", QT_TRANSLATE_NOOP("Documents", "Choose another folder or free some space.")),
        ) from error
    return file


def is_kept(session: Session, document: Document) -> bool:
    """Tell whether the document can be opened without a network."""
    return session.store.blobs.has(document.sha256)


def content(session: Session, document: Document) -> bytes:
    """Return the bytes of a document, fetched and kept when they are not here yet or damaged.

    Raises the BackendError of the adapter when they have to be fetched and cannot be.
    """
    return kept_or_fetched(session, document.sha256)


def kept_or_fetched(session: Session, sha256: str) -> bytes:
    """Return the bytes of that hash, fetched and kept when they are not here yet or damaged; raises BackendError."""
    blobs = session.store.blobs
    if blobs.has(sha256):
        try:
            return blobs.get(sha256)
        except BlobDamaged:
            blobs.drop(sha256)
    data = session.backend.fetch(sha256)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise ProtocolBroken(
            Message(
                "Documents",
                QT_TRANSLATE_NOOP("Documents", "The insurer sent another document than announced."),
            )
        )
    blobs.put(data)
    return data


def fetch_missing(session: Session, go_on: Callable[[], bool] = lambda: True) -> Fetched:
    """Fetch what was delivered and is not kept here yet, of every contract, as long as `go_on()`.

    What is missing is found by looking, not by having been told: what one call cannot have the next one fetches.
    """
    fetched = missing = 0
    for document in _not_kept(session):
        if not go_on():
            break
        try:
            content(session, document)
        except BackendError as error:
            log.warning("document %s could not be fetched: %s", document.id, error)
            missing += 1
        else:
            fetched += 1
    return Fetched(fetched, missing)


def _not_kept(session: Session) -> list[Document]:
    contracts = session.contracts()
    with session.store.read() as connection:
        delivered = [one for contract in contracts for one in documents.every(connection, contract.id)]
    return [one for one in delivered if not is_kept(session, one)]
