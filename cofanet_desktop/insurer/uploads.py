"""Documents the desks hand over piece by piece: what is held of each, put together and checked when it is complete.

A piece counts only at the place where the last one ended, so whoever sends, and how often, there are never gaps or
overlaps. What several desks of a workspace send of one document adds up; workspaces never see each other's pieces.
"""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.insurer import schema
from cofanet_desktop.insurer.errors import DocumentRefused
from cofanet_desktop.insurer.ledger import stamp
from cofanet_desktop.insurer.limits import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

FORGOTTEN_AFTER = timedelta(days=30)
"""How long an unfinished document is kept after its last piece."""

MEDIA_TYPE = "application/octet-stream"
"""What kind of document it is only the command that tells of it knows."""

_SHA256 = re.compile("[0-9a-f]{64}")


def is_complete(connection: Connection, sha256: str) -> bool:
    """Tell whether all bytes of the document are here, and right."""
    c = schema.blob.c
    return connection.execute(select(c.sha256).where(c.sha256 == sha256)).first() is not None


def whole(connection: Connection, sha256: str) -> bytes | None:
    """Return the bytes of a document, None as long as they are not complete."""
    c = schema.blob.c
    data: bytes | None = connection.execute(select(c.data).where(c.sha256 == sha256)).scalar()
    return data


def received(connection: Connection, workspace: str, sha256: str, size: int) -> int:
    """Return how many bytes of a document are held, `size` when it is complete.

    Raises DocumentRefused for one that is not taken.
    """
    _check(sha256, size)
    c = schema.blob.c
    complete = connection.execute(select(func.length(c.data)).where(c.sha256 == sha256)).scalar()
    if complete is not None and complete != size:
        raise another_document()
    return size if complete is not None else _held(connection, workspace, sha256, size)


def take(
    connection: Connection,
    workspace: str,
    sha256: str,
    size: int,
    offset: int,
    data: bytes,
    at: datetime,
    on_complete: Callable[[str], None] = lambda sha256: None,
) -> int | None:
    """Keep the piece at `offset` if it is the next one; return how many bytes are held now, `size` when complete.

    None: it was complete and had another hash, so that everything held of it was thrown away. `on_complete` is told
    the hash, within the same transaction, when the document became complete by this piece. Raises DocumentRefused.
    """
    held = received(connection, workspace, sha256, size)
    if held == size or offset != held or not data:
        return held
    if held + len(data) > size:
        raise another_document()
    if not held:
        _forget_abandoned(connection, at)
    _keep(connection, workspace, sha256, size, offset, data, at)
    if held + len(data) < size:
        return held + len(data)
    return size if _completed(connection, workspace, sha256, size, on_complete) else None


def _check(sha256: str, size: int) -> None:
    """Raise DocumentRefused for what cannot be a document the insurer takes."""
    if not _SHA256.fullmatch(sha256):
        raise DocumentRefused(
            Message("Insurer", QT_TRANSLATE_NOOP("Insurer", "This is no SHA-256 of a document."))
        )
    if not 1 <= size <= MOST_BYTES:
        raise DocumentRefused(
            Message(
                "Insurer",
                QT_TRANSLATE_NOOP("Insurer", "A document of {size} bytes is not taken."),
                {"size": size},
            ),
            Message(
                "Insurer",
                QT_TRANSLATE_NOOP("Insurer", "It must not be empty and not larger than {most} MB."),
                {"most": MOST_BYTES // 1024**2},
            ),
        )


def another_document() -> DocumentRefused:
    """Return the refusal of bytes that are not the document they were announced as."""
    return DocumentRefused(
        Message("Insurer", QT_TRANSLATE_NOOP("Insurer", "What arrived is not the document announced.")),
        Message("Insurer", QT_TRANSLATE_NOOP("Insurer", "It is to be sent again from its beginning.")),
    )


def _pieces(workspace: str, sha256: str, size: int) -> ColumnElement[bool]:
    c = schema.upload_piece.c
    return (c.workspace == workspace) & (c.sha256 == sha256) & (c.size == size)


def _held(connection: Connection, workspace: str, sha256: str, size: int) -> int:
    ends = func.max(schema.upload_piece.c.ends)
    return int(connection.execute(select(ends).where(_pieces(workspace, sha256, size))).scalar() or 0)


def _keep(
    connection: Connection, workspace: str, sha256: str, size: int, offset: int, data: bytes, at: datetime
) -> None:
    row: dict[str, Any] = {
        "workspace": workspace,
        "sha256": sha256,
        "size": size,
        "begins": offset,
        "ends": offset + len(data),
        "at": stamp(at),
        "data": data,
    }
    connection.execute(insert(schema.upload_piece).values(row))


def _completed(
    connection: Connection, workspace: str, sha256: str, size: int, on_complete: Callable[[str], None]
) -> bool:
    """Put the pieces together; tell whether they are the document. They are gone in either case."""
    c = schema.upload_piece.c
    ordered = select(c.data).where(_pieces(workspace, sha256, size)).order_by(c.begins)
    data = b"".join(connection.execute(ordered).scalars())
    connection.execute(delete(schema.upload_piece).where(_pieces(workspace, sha256, size)))
    if hashlib.sha256(data).hexdigest() != sha256:
        return False
    schema.upsert(connection, schema.blob, [{"sha256": sha256, "media_type": MEDIA_TYPE, "data": data}])
    on_complete(sha256)
    return True


def _forget_abandoned(connection: Connection, at: datetime) -> None:
    """Forget what was begun and not gone on with for long."""
    piece = schema.upload_piece
    recent = piece.alias()
    goes_on = select(recent.c.begins).where(
        recent.c.workspace == piece.c.workspace,
        recent.c.sha256 == piece.c.sha256,
        recent.c.size == piece.c.size,
        recent.c.at > stamp(at - FORGOTTEN_AFTER),
    )
    connection.execute(delete(piece).where(~goes_on.exists()))
