"""Documents sent to the insurer: kept here when chosen, told of at once by a command, handed over piece by piece.

No command waits for bytes: a declaration with a deadline is in time however large its papers are. The bytes go up
afterwards, and go on where they stopped, whatever stopped them.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError, ProtocolBroken
from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.blobs import BlobDamaged
from cofanet_desktop.store.uploads import Upload, Uploads

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.services.session import Session

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Uploaded:
    """How many documents became complete at the insurer, how many still wait, and what stands in the way.

    `needs_file` are the hashes of documents whose bytes were now found damaged or gone; they are not tried again
    before they are given anew. `trouble` is what stopped the rest until later.
    """

    sent: int
    waiting: int
    needs_file: tuple[str, ...] = ()
    trouble: CofanetError | None = None


class _Interrupted(Exception):  # noqa: N818 - what it is
    """There is something else to do now."""


def keep(session: Session, data: bytes) -> str:
    """Keep the bytes of a chosen document and return their hash (hex), by which commands tell of it.

    A document that waits because its bytes were lost here goes up again. Raises RuleViolation for an empty one and
    for one larger than the insurer takes.
    """
    _check(len(data), session.capabilities.most_attachment_bytes)
    sha256 = _put(session, data)
    with session.store.work("upload.keep") as unit:
        Uploads(unit.connection).given_again(sha256)
    return sha256


def _put(session: Session, data: bytes) -> str:
    """Keep bytes and read them back: a damaged copy from before gives way to the good one."""
    blobs = session.store.blobs
    sha256 = blobs.put(data)
    try:
        blobs.get(sha256)
    except BlobDamaged:
        blobs.drop(sha256)
        blobs.put(data)
    return sha256


def _check(size: int, most: int) -> None:
    if not size:
        raise RuleViolation(
            "ATTACHMENT_EMPTY",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "The file is empty.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Choose another file.")),
        )
    if size > most:
        raise RuleViolation(
            "ATTACHMENT_TOO_LARGE",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "The file is larger than the insurer takes.")),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "Choose a file of at most {most} MB."),
                {"most": most // 1024**2},
            ),
        )


def states(session: Session, sha256s: list[str]) -> dict[str, Upload]:
    """Return how far those of these documents are that go up from here, by hash."""
    with session.store.read() as connection:
        return Uploads(connection).of(sha256s)


def waiting(session: Session) -> list[Upload]:
    """Return the documents that are to go up now, oldest first; none where the insurer takes none."""
    if session.is_closed or not session.capabilities.attachments:
        return []
    with session.store.read() as connection:
        return Uploads(connection).waiting()


def needing_file(session: Session) -> list[Upload]:
    """Return the documents that were told of and cannot go up before a person gives the file again."""
    with session.store.read() as connection:
        return Uploads(connection).needing_file()


def send_waiting(session: Session, go_on: Callable[[], bool] = lambda: True) -> Uploaded:
    """Hand over the documents that wait, piece by piece as long as `go_on()`; never raises a BackendError.

    Each begins by asking what the insurer holds of it, and goes on from there. One the insurer does not accept keeps
    back no other; a line that fails stops them all until the next call.
    """
    sent = 0
    needs_file: list[str] = []
    trouble: CofanetError | None = None
    for upload in waiting(session):
        try:
            if _sent(session, upload, go_on):
                sent += 1
            else:
                needs_file.append(upload.sha256)
        except _Interrupted:
            break
        except ProtocolBroken as error:
            log.warning("document %s was not accepted: %s", upload.sha256, error)
            trouble = error
        except BackendError as error:
            log.warning("document %s waits: %s", upload.sha256, error)
            trouble = error
            break
    return Uploaded(sent, len(waiting(session)), tuple(needs_file), trouble)


def _sent(session: Session, upload: Upload, go_on: Callable[[], bool]) -> bool:
    """Hand over what the insurer lacks of a document; False when the bytes are not here."""
    held = _step(session, upload, go_on, partial(session.backend.received, upload.sha256, upload.size))
    data = b"" if held == upload.size else _bytes(session, upload)
    if data is None:
        return False
    while held < upload.size:
        held = _step(session, upload, go_on, partial(_piece, session, upload, data, held))
    return True


def _step(session: Session, upload: Upload, go_on: Callable[[], bool], ask: Callable[[], int]) -> int:
    """Return the bytes the insurer holds after `ask`, noted here; no exchange and no end of the session in between."""
    with session.exchanging:
        if session.is_closed or not go_on():
            raise _Interrupted
        held = ask()
        if not 0 <= held <= upload.size:
            raise _no_answer()
        with session.store.work("upload.progress") as unit:
            Uploads(unit.connection).progress(upload.sha256, held)
    return held


def _piece(session: Session, upload: Upload, data: bytes, held: int) -> int:
    """Hand over the piece after the first `held` bytes; return the bytes the insurer holds then."""
    piece = data[held : held + session.capabilities.piece_bytes]
    commit_points.reach("upload.piece.before_send")
    now = session.backend.upload(upload.sha256, upload.size, held, piece)
    commit_points.reach("upload.piece.after_send")
    if now <= held:  # another copy of the insurer's data, say: begin anew with what it holds, but not at once
        raise _no_answer()
    return now


def _bytes(session: Session, upload: Upload) -> bytes | None:
    """Return a document as it was chosen; None when it is damaged or gone, which is noted."""
    try:
        return session.store.blobs.get(upload.sha256)
    except (BlobDamaged, FileNotFoundError) as error:
        log.warning("document %s is to be given again: %s", upload.sha256, error)
    session.store.blobs.drop(upload.sha256)
    with session.store.work("upload.missing") as unit:
        Uploads(unit.connection).missing(upload.sha256)
    return None


def _no_answer() -> ProtocolBroken:
    return ProtocolBroken(
        Message(
            "Documents",
            QT_TRANSLATE_NOOP("Documents", "The insurer holds another part of the document than was sent."),
        ),
        Message("Documents", QT_TRANSLATE_NOOP("Documents", "It is sent again later.")),
    )
