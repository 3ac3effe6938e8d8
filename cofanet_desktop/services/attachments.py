"""Files chosen to be sent: checked, kept, told of by a command; their bytes go up by themselves (services.uploads)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import SendDocument
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.sent_documents import (
    MEDIA_TYPES,
    DocumentCategory,
    DocumentKind,
    InformationForm,
    check_document,
    shown_name,
    suffix_of,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.services import uploads
from cofanet_desktop.services.issuing import issue_in
from cofanet_desktop.store.queries import duties
from cofanet_desktop.store.uploads import Uploads

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.sent_documents import SentDocument
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.unit_of_work import UnitOfWork
    from cofanet_desktop.store.uploads import Upload

_SIGNATURES: dict[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    ".xlsx": (b"PK\x03\x04",),
    ".docx": (b"PK\x03\x04",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".tif": (b"II*\x00", b"MM\x00*"),
    ".tiff": (b"II*\x00", b"MM\x00*"),
}
"""How files of a type begin; types without an entry are text, which may begin with anything but zero bytes."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A chosen file, kept here under its hash, with the kind a person gave it."""

    file_name: str
    media_type: str
    size: int
    sha256: str
    kind: DocumentKind = DocumentKind.OTHER


@dataclass(frozen=True, slots=True)
class SentLine:
    """A sent document as the list shows it; `upload` tells how far its bytes are, None when they went up elsewhere."""

    row: DutyRow[SentDocument]
    upload: Upload | None


def attach(session: Session, file: Path, kind: DocumentKind = DocumentKind.OTHER) -> Attachment:
    """Return a file as something to send, its bytes kept from now on whatever becomes of the file.

    Raises RuleViolation for a type, content or size the insurer does not take (rule 25) and for a file that cannot be
    read.
    """
    data = content_of(session, file)
    name = shown_name(file.name)
    return Attachment(name, MEDIA_TYPES[suffix_of(name)], len(data), uploads.keep(session, data), kind)


def content_of(session: Session, file: Path) -> bytes:
    """Return the bytes of a file the insurer takes; raises RuleViolation like `attach`."""
    limits, name = session.contract().documents, shown_name(file.name)
    try:
        check_document(name, file.stat().st_size, "", limits)
        data = file.read_bytes()
    except OSError as error:
        raise refused(
            "DOCUMENT_NOT_READ",
            QT_TRANSLATE_NOOP("Rules", "{file} cannot be read: {cause}."),
            QT_TRANSLATE_NOOP("Rules", "Check that the file is there and that you may open it."),
            file=name,
            cause=error.strerror or type(error).__name__,
        ) from error
    check_document(name, len(data), "", limits)
    _check_content(name, data)
    return data


def _check_content(file_name: str, data: bytes) -> None:
    signatures = _SIGNATURES.get(suffix_of(file_name))
    is_right = data.startswith(signatures) if signatures else b"\x00" not in data[:4096]
    if not is_right:
        raise refused(
            "DOCUMENT_CONTENT",
            QT_TRANSLATE_NOOP("Rules", "{file} does not hold what its name says."),
            QT_TRANSLATE_NOOP("Rules", "Open it, save it anew with the right type, and choose it again."),
            file=file_name,
        )


def send_in(
    unit: UnitOfWork,
    session: Session,
    attachments: Sequence[Attachment],
    category: DocumentCategory,
    *,
    easy_number: str = "",
    subject_id: str = "",
    form: InformationForm | None = None,
    comment: str = "",
    replaces: str | None = None,
) -> list[Issued]:
    """Tell the insurer of chosen files within a larger unit of work; raises RuleViolation (rule 25).

    `replaces` is a refused document that the first of them takes the place of.
    """
    sent: list[Issued] = []
    for attachment in attachments:
        args = SendDocument(
            contract_id=session.contract().id,
            category=category,
            kind=attachment.kind,
            file_name=attachment.file_name,
            media_type=attachment.media_type,
            size=attachment.size,
            sha256=attachment.sha256,
            easy_number=easy_number,
            subject_id=subject_id,
            form=form,
            comment=comment,
        )
        sent.append(issue_in(unit, session, args, replaces=None if sent else replaces))
    return sent


def listed(
    session: Session,
    category: DocumentCategory | None = None,
    easy_number: str | None = None,
    subject_id: str | None = None,
) -> list[SentLine]:
    """Return the documents sent under the contract in use, newest first; of one category, company or declaration."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        rows = duties.sent_documents(connection, contract_id, easy_number, subject_id)
        chosen = [row for row in rows if category is None or row.record.category is category]
        going = Uploads(connection).of([row.record.sha256 for row in chosen])
    return [SentLine(row, going.get(row.record.sha256)) for row in chosen]


def of_subject(session: Session, subject_id: str) -> list[SentLine]:
    """Return the documents that belong to a declaration, newest first."""
    return listed(session, subject_id=subject_id)
