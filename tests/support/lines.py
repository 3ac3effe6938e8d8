"""A line to the insurer of a desk that does what a test says.

line = Line.of(session)                         # from now on the session's backend
line.on_push = lambda commands: …               # stands in for the insurer; None: it answers itself
line.on_pull = lambda page: replace(page, …)    # changes what it answered
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from cofanet_desktop.backend.errors import BackendError
from cofanet_desktop.backend.port import BackendAdapter
from cofanet_desktop.domain.protocol import Envelope, PullPage, PushReply
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services.session import Session


class Line:
    """The backend of a session; whatever is not about pushing and pulling goes straight to it."""

    def __init__(self, inner: BackendAdapter) -> None:
        self.inner = inner
        self.sent: list[tuple[Envelope, ...]] = []
        self.on_push: Callable[[Sequence[Envelope]], PushReply] | None = None
        self.on_pull: Callable[[PullPage], PullPage] = lambda page: page
        self.digests_asked = 0

    @classmethod
    def of(cls, session: Session) -> Line:
        """Put a line between a session and its backend."""
        line = cls(session.backend)
        session.backend = line
        session.engine._backend = line
        return line

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def push(self, client_id: str, commands: Sequence[Envelope], *, epoch: str = "") -> PushReply:
        """Push, or do what the test says."""
        self.sent.append(tuple(commands))
        if self.on_push is not None:
            return self.on_push(commands)
        return self.inner.push(client_id, commands, epoch=epoch)

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Pull, and change the page as the test says."""
        self.digests_asked += digest
        return self.on_pull(self.inner.pull(epoch, since, limit, digest=digest))


def raising(kind: type[BackendError]) -> Callable[[Any], NoReturn]:
    """Return what fails with that error."""

    def fail(_given: Any) -> NoReturn:
        raise kind(Message("Test", "the line failed"))

    return fail
