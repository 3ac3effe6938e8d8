"""An unreliable line to any backend: what is sent or answered gets lost, repeated or comes late, by script or by seed.

line = FlakyBackend(adapter, script=[Fault.NONE, Fault.DROP_AFTER])   # then nothing more goes wrong
line = FlakyBackend(adapter, seed=7, share=0.4)                       # for ever, four calls in ten
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Any, TypeVar, cast

from cofanet_desktop.backend.errors import NotSent, OutcomeUnknown
from cofanet_desktop.backend.port import BackendAdapter, Capabilities
from cofanet_desktop.domain.companies import Company, Identifier
from cofanet_desktop.domain.protocol import CompanyQuery, Envelope, PullPage, PushReply, Receipt, SearchResult
from cofanet_desktop.domain.text import Message

T = TypeVar("T")


class Fault(StrEnum):
    """What happens to one exchange."""

    NONE = "none"
    DROP_BEFORE = "drop_before"
    """Certainly nothing left: NotSent."""
    DROP_AFTER = "drop_after"
    """It arrived and was done, the answer is lost: OutcomeUnknown."""
    DUPLICATE = "duplicate"
    """It arrived twice; the second answer is the one that comes back."""
    LATE = "late"
    """It arrived; its answer is lost now and comes back as the answer to the next call of the same kind."""


FAULTS = (Fault.DROP_BEFORE, Fault.DROP_AFTER, Fault.DUPLICATE, Fault.LATE)


class FlakyBackend:
    """A BackendAdapter over `inner` on which pushes and pulls go wrong; `happened` tells what did, in order."""

    def __init__(
        self,
        inner: BackendAdapter,
        *,
        script: Iterable[Fault] = (),
        seed: int | None = None,
        share: float = 0.3,
    ) -> None:
        self.inner = inner
        self.happened: list[tuple[str, Fault]] = []
        self._script = iter(script)
        self._random = None if seed is None else random.Random(seed)
        self._share = share
        self._late: dict[str, Any] = {}

    @property
    def capabilities(self) -> Capabilities:
        """Return what the backend behind it can do."""
        return self.inner.capabilities

    def push(self, client_id: str, commands: Sequence[Envelope], *, epoch: str = "") -> PushReply:
        """Push, or lose it on the way there or back."""
        return self._call("push", lambda: self.inner.push(client_id, commands, epoch=epoch))

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Pull, or lose it on the way there or back."""
        return self._call("pull", lambda: self.inner.pull(epoch, since, limit, digest=digest))

    def reconcile(self, client_id: str, command_id: str) -> Receipt | None:
        """Return the receipt of a command."""
        return self.inner.reconcile(client_id, command_id)

    def search_companies(self, query: CompanyQuery) -> SearchResult:
        """Return the companies that match."""
        return self.inner.search_companies(query)

    def companies(self, easy_numbers: Sequence[str]) -> tuple[Company, ...]:
        """Return the companies of these Easy numbers."""
        return self.inner.companies(easy_numbers)

    def identify(
        self, keys: Sequence[tuple[str, Identifier]]
    ) -> dict[tuple[str, Identifier], tuple[str, ...]]:
        """Return the Easy numbers each key names."""
        return self.inner.identify(keys)

    def fetch(self, sha256: str) -> bytes:
        """Return the bytes of a document."""
        return self._call("fetch", lambda: self.inner.fetch(sha256))

    def received(self, sha256: str, size: int) -> int:
        """Return how many bytes of a document are held."""
        return self._call("received", lambda: self.inner.received(sha256, size))

    def upload(self, sha256: str, size: int, offset: int, data: bytes) -> int:
        """Hand over a piece of a document, or lose it on the way there or back."""
        return self._call("upload", lambda: self.inner.upload(sha256, size, offset, data))

    def close(self) -> None:
        """Release the backend behind it."""
        self.inner.close()

    def _call(self, name: str, call: Callable[[], T]) -> T:
        if name in self._late:
            return cast("T", self._late.pop(name))
        fault = self._next()
        self.happened.append((name, fault))
        if fault is Fault.DROP_BEFORE:
            raise NotSent(Message("Test", "The line was dead."))
        reply = call()
        if fault is Fault.DUPLICATE:
            reply = call()
        if fault is Fault.LATE:
            self._late[name] = reply
        if fault in {Fault.DROP_AFTER, Fault.LATE}:
            raise OutcomeUnknown(Message("Test", "The answer did not come."))
        return reply

    def _next(self) -> Fault:
        scripted = next(self._script, None)
        if scripted is not None:
            return scripted
        if self._random is None or self._random.random() >= self._share:
            return Fault.NONE
        return self._random.choice(FAULTS)
