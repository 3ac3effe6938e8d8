"""Delivered documents: listed, opened from here or fetched once, kept for work without a network."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError, ProtocolBroken
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.blobs import BlobDamaged
from cofanet_desktop.store.queries import documents

if TYPE_CHECKING:
    from cofanet_desktop.domain.documents import Document
    from cofanet_desktop.services.session import Session


def of_company(session: Session, easy_number: str) -> list[Document]:
    """Return the documents delivered about a company under the contract in use, newest first."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return documents.of_company(connection, contract_id, easy_number)


def find(session: Session, document_id: str) -> Document | None:
    """Return the document of that id, or None."""
    with session.store.read() as connection:
        return documents.find(connection, document_id)


def is_kept(session: Session, document: Document) -> bool:
    """Tell whether the document can be opened without a network."""
    return session.store.blobs.has(document.sha256)


def content(session: Session, document: Document) -> bytes:
    """Return the bytes of a document, fetched and kept when they are not here yet or damaged.

    Raises the BackendError of the adapter when they have to be fetched and cannot be.
    """
    blobs = session.store.blobs
    if blobs.has(document.sha256):
        try:
            return blobs.get(document.sha256)
        except BlobDamaged:
            blobs.drop(document.sha256)
    data = session.backend.fetch(document.sha256)
    if hashlib.sha256(data).hexdigest() != document.sha256:
        raise ProtocolBroken(
            Message(
                "Documents",
                QT_TRANSLATE_NOOP("Documents", "The insurer sent another document than announced."),
            )
        )
    blobs.put(data)
    return data


def fetch_missing(session: Session) -> int:
    """Fetch what was delivered and is not kept here yet; return how many could not be had this time."""
    missing = 0
    for contract in session.contracts():
        with session.store.read() as connection:
            delivered = documents.every(connection, contract.id)
        for document in delivered:
            if is_kept(session, document):
                continue
            try:
                content(session, document)
            except BackendError:
                missing += 1
    return missing
