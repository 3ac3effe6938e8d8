"""Documents a desk hands over, and a line that shows how: small pieces, every call noted, replies lost on demand.

line = PieceLine.of(session)              # from now on the session's backend; pieces of 1,000 bytes
sha256 = chosen(session, paper(5_500))    # kept and told of by a command; goes up after the next exchange
"""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.backend.port import BackendAdapter, Capabilities
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import uploads
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.uploads import Uploads
from tests.support.asking import order
from tests.support.shown import strangers

PIECE = 1_000


def paper(size: int, seed: int = 1) -> bytes:
    """Return a document of so many bytes, each seed another one."""
    return Random(seed).randbytes(size)


def chosen(session: Session, data: bytes) -> str:
    """Choose a document and tell of it by a command; return its hash."""
    sha256 = uploads.keep(session, data)
    wanted(session, sha256, len(data), order(session, strangers(session)[0].easy_number))
    return sha256


def wanted(session: Session, sha256: str, size: int, command_id: str) -> None:
    """Let a command tell of a document."""
    with session.store.work("test") as unit:
        Uploads(unit.connection).add(sha256, size, command_id, session.now())


class PieceLine:
    """The backend of a session: documents pass in small pieces; `asked` and `pieces` tell what was called.

    `fail` is raised instead of handing over the piece of that number, `lose` after it arrived.
    """

    def __init__(self, inner: BackendAdapter) -> None:
        self.inner = inner
        self.asked: list[str] = []
        self.pieces: list[int] = []
        self.fail: dict[int, type[BackendError]] = {}
        self.lose: dict[int, type[BackendError]] = {}
        self.takes_documents = True

    @classmethod
    def of(cls, session: Session) -> PieceLine:
        """Put a line between a session and its backend."""
        line = cls(session.backend)
        session.backend = line
        session.engine._backend = line
        return line

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    @property
    def capabilities(self) -> Capabilities:
        """Return what the backend can do, in small pieces."""
        return replace(self.inner.capabilities, piece_bytes=PIECE, attachments=self.takes_documents)

    def received(self, sha256: str, size: int) -> int:
        """Return how many bytes are held."""
        self.asked.append(sha256)
        return self.inner.received(sha256, size)

    def upload(self, sha256: str, size: int, offset: int, data: bytes) -> int:
        """Hand over a piece, unless this is one that goes wrong."""
        number = len(self.pieces)
        self.pieces.append(offset)
        if number in self.fail:
            raise self.fail[number](Message("Test", "The line was dead."))
        held = self.inner.upload(sha256, size, offset, data)
        if number in self.lose:
            raise self.lose[number](Message("Test", "The answer did not come."))
        return held
