"""The port: what the core asks of a backend, narrow and dumb; an adapter moves data and translates, it never decides.

Rules of the seam (docs/sync.md): a command id is the idempotency key; a receipt and a cursor are `(epoch, seq)`
pairs; pages of the change feed end at sequence boundaries; errors are those of `backend.errors` only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.companies import Company, Identifier
    from cofanet_desktop.domain.protocol import (
        CompanyQuery,
        Envelope,
        PullPage,
        PushReply,
        Receipt,
        SearchResult,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a backend can do; the core branches on these, never on a backend's name."""

    idempotent_push: bool = True
    change_feed: bool = True
    lookup_by_reference: bool = False
    visibility_lag_s: float = 0.0
    max_batch: int = 100
    products: tuple[str, ...] = ()
    """Product codes it can take; empty means all."""
    creates_companies: bool = True
    extended_search: bool = False
    can_be_disconnected: bool = False
    """Whether the network can be switched off by hand (the embedded insurer's visible switch)."""
    is_simulation: bool = False
    attachments: bool = True
    """Whether documents can be handed over (`received`, `upload`)."""
    piece_bytes: int = 1024 * 1024
    """How many bytes of a document are best handed over at once."""
    most_attachment_bytes: int = 50 * 1024 * 1024
    """The largest document it takes."""


class BackendAdapter(Protocol):
    """What any backend provides. Every method may raise the errors of `backend.errors` and no other."""

    @property
    def capabilities(self) -> Capabilities:
        """Return what this backend can do."""

    def push(self, client_id: str, commands: Sequence[Envelope], *, epoch: str = "") -> PushReply:
        """Hand over commands in order and return a receipt for each one looked at.

        `epoch` is the one of the sender's cursor; when the other side has begun another since, nothing is taken and
        EpochChanged is raised: older commands it may have lost must come first. Empty: the sender knows none.
        """

    def pull(self, epoch: str, since: int, limit: int, *, digest: bool = False) -> PullPage:
        """Return the changes after `(epoch, since)`, about `limit` of them."""

    def reconcile(self, client_id: str, command_id: str) -> Receipt | None:
        """Return the receipt of a command whose answer got lost, or None when it was never seen."""

    def search_companies(self, query: CompanyQuery) -> SearchResult:
        """Return the companies that match."""

    def companies(self, easy_numbers: Sequence[str]) -> tuple[Company, ...]:
        """Return the companies of these Easy numbers that exist, in no particular order."""

    def identify(
        self, keys: Sequence[tuple[str, Identifier]]
    ) -> dict[tuple[str, Identifier], tuple[str, ...]]:
        """Return, for each `(country, legal identifier)`, the Easy numbers it names (none, one or several)."""

    def fetch(self, sha256: str) -> bytes:
        """Return the bytes of a delivered document by their hash (hex)."""

    def received(self, sha256: str, size: int) -> int:
        """Return how many bytes of this document the other side holds; `size` when it is complete.

        Raises ProtocolBroken for a document it does not take: too large, empty, no SHA-256.
        """

    def upload(self, sha256: str, size: int, offset: int, data: bytes) -> int:
        """Hand over the piece at `offset` of a document; return how many bytes the other side holds now.

        A piece at another place than the next one changes nothing: the sender goes on from what is returned. When the
        last piece is there and the whole has another hash, all of it is thrown away and ProtocolBroken is raised.
        """

    def close(self) -> None:
        """Release what the adapter holds."""
