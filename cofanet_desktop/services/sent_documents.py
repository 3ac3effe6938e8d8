"""Documents that were sent: how far each has come, opened and saved from here, given again when their bytes were lost."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.sent_documents import DocumentCategory, shown_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.services import attachments, documents, overdues, turnover, uploads
from cofanet_desktop.services.documents import DocumentNotHere, DocumentNotSaved
from cofanet_desktop.store.uploads import UploadState
from cofanet_desktop.system.settings import write_whole

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from cofanet_desktop.domain.sent_documents import SentDocument
    from cofanet_desktop.services.attachments import SentLine
    from cofanet_desktop.services.session import Session


class Standing(StrEnum):
    """How far a document has come on its way to the insurer."""

    TO_SEND = "to_send"
    SENDING = "sending"
    SENT = "sent"
    NEEDS_FILE = "needs_file"
    """The insurer knows of it, and its bytes are lost here: a person must choose the file again."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The declaration a document belongs to: the day it was made, or the period a turnover is declared for."""

    declared_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True)
class SentFile:
    """A sent document with how far it has come; `percent` of its bytes are at the insurer."""

    line: SentLine
    standing: Standing
    percent: int
    subject: Subject | None = None

    @property
    def document(self) -> SentDocument:
        """Return the record."""
        return self.line.row.record


def listed(
    session: Session, category: DocumentCategory | None = None, easy_number: str | None = None
) -> list[SentFile]:
    """Return the documents sent under the contract in use, newest first; of one category or company where given."""
    lines = attachments.listed(session, category, easy_number)
    subjects = _subjects(session) if any(line.row.record.subject_id for line in lines) else {}
    return [_sent_file(line, subjects.get(line.row.record.subject_id)) for line in lines]


def find(session: Session, document_id: str) -> SentFile | None:
    """Return the sent document of that id under the contract in use, None when there is none."""
    return next((one for one in listed(session) if one.document.id == document_id), None)


def _subjects(session: Session) -> dict[str, Subject]:
    declared = {
        row.record.id: Subject(declared_on=row.record.declared_on) for row in overdues.listed(session)
    }
    periods = {
        row.record.id: Subject(starts_on=row.record.starts_on, ends_on=row.record.ends_on)
        for row in turnover.listed(session)
    }
    return declared | periods


def _sent_file(line: SentLine, subject: Subject | None) -> SentFile:
    """Return how far a document has come: first what tells of it goes to the insurer, then its bytes."""
    upload, state = line.upload, line.row.state
    is_told = state not in SENDABLE
    if upload is None:
        return SentFile(line, Standing.SENT if is_told else Standing.TO_SEND, 100 if is_told else 0, subject)
    if upload.state is UploadState.MISSING:
        return SentFile(line, Standing.NEEDS_FILE, 0, subject)
    percent = upload.sent * 100 // max(1, upload.size)
    if upload.state is UploadState.DONE:
        return SentFile(line, Standing.SENT if is_told else Standing.TO_SEND, 100, subject)
    return SentFile(line, Standing.SENDING if upload.sent and is_told else Standing.TO_SEND, percent, subject)


def content(session: Session, document: SentDocument) -> bytes:
    """Return the bytes of a sent document as they were chosen, fetched from the insurer when they are not here.

    Raises DocumentNotHere when they are not to be had now.
    """
    try:
        return documents.kept_or_fetched(session, document.sha256)
    except BackendError as error:
        way_out = QT_TRANSLATE_NOOP("Documents", "Connect, then try again.")
        if not error.can_retry:
            way_out = QT_TRANSLATE_NOOP("Documents", "Look for it on the computer it was sent from.")
        raise DocumentNotHere(
            Message(
                "Documents",
                QT_TRANSLATE_NOOP(
                    "Documents", "{file} is not kept on this computer and cannot be fetched now."
                ),
                {"file": document.file_name},
            ),
            Message("Documents", way_out),
        ) from error


def save(session: Session, document: SentDocument, target: Path) -> Path:
    """Write a sent document to the file `target`, whole or not at all; raises DocumentNotHere, DocumentNotSaved."""
    data = content(session, document)
    try:
        write_whole(target, data)
    except OSError as error:
        raise DocumentNotSaved(
            Message(
                "Documents",
                QT_TRANSLATE_NOOP("Documents", "The document could not be saved as {file}: {cause}."),
                {"file": str(target), "cause": error.strerror or type(error).__name__},
            ),
            Message("Documents", QT_TRANSLATE_NOOP("Documents", "Choose another folder or free some space.")),
        ) from error
    return target


def give_again(session: Session, document: SentDocument, file: Path) -> None:
    """Keep the bytes of a sent document anew, so that they go up; raises RuleViolation for any other file (rule 25)."""
    data = attachments.content_of(session, file)
    if hashlib.sha256(data).hexdigest() != document.sha256:
        raise refused(
            "DOCUMENT_DIFFERS",
            QT_TRANSLATE_NOOP(
                "Rules", "{file} is not what was sent: it holds something else than {sent} did."
            ),
            QT_TRANSLATE_NOOP("Rules", "Choose the file as it was then, or send this one as a new document."),
            file=shown_name(file.name),
            sent=document.file_name,
        )
    uploads.keep(session, data)
    session.on_issued()
