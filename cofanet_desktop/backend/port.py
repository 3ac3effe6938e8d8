"""The port: what the core asks of a backend, narrow and dumb; an adapter moves data and translates, it never decides.

Rules of the seam (docs/sync.md): a command id is the idempotency key; a receipt and a cursor are `(epoch, seq)`
pairs; pages of the change feed end at sequence boundaries; errors are those of `backend.errors` only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from cofanet_desktop.domain.companies import Company, Identifier

if TYPE_CHECKING:
    from collections.abc import Sequence


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


@dataclass(frozen=True, slots=True)
class Envelope:
    """A command as it travels: the exact bytes first stored are what is sent, however often."""

    id: str
    ord: int
    kind: str
    version: int
    args: bytes
    fingerprint: str
    actor: str


class Outcome(StrEnum):
    """What became of a command."""

    APPLIED = "applied"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a command was refused: rule id, reason and way out, as sentences with their translation template."""

    rule: str
    message: str
    hint: str = ""
    context: str = ""
    """Translation context of the template; empty when the sentence is final text."""
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The final answer to one command; `is_duplicate` tells that it had been answered before."""

    command_id: str
    outcome: Outcome
    seq: int
    problem: Problem | None = None
    is_duplicate: bool = False


@dataclass(frozen=True, slots=True)
class PushReply:
    """Receipts in the order of the commands; `stopped_at` names the first one not looked at, to be sent again."""

    epoch: str
    receipts: tuple[Receipt, ...]
    server_time: datetime
    stopped_at: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One record as it is now: JSON bytes, or None when it is gone."""

    seq: int
    entity: str
    id: str
    version: int
    data: bytes | None


@dataclass(frozen=True, slots=True)
class PullPage:
    """What changed after `since`: apply only if `(epoch, since)` is exactly the own cursor.

    `reset` tells that `since` was not usable and that the pages from here on hold everything anew.
    `digest` (on the last page, when asked): per entity, how many records there are and the sum of their versions.
    """

    epoch: str
    since: int
    to: int
    more: bool
    changes: tuple[Change, ...]
    server_time: datetime
    reset: bool = False
    digest: dict[str, tuple[int, int]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyQuery:
    """A company search: country (code of the closed list), then a name, an Easy number or an identifier (SEARCH-1, 2)."""

    country: str
    name: str = ""
    easy_number: str = ""
    identifier: Identifier | None = None
    address: str = ""
    postcode: str = ""
    region: str = ""
    city: str = ""
    branches: bool = False
    """Whether branches are listed under their head office (SEARCH-3)."""
    extended: bool = False
    limit: int = 200


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Companies found, best first; `is_complete` is False when there were more than asked for."""

    companies: tuple[Company, ...]
    is_complete: bool = True


class BackendAdapter(Protocol):
    """What any backend provides. Every method may raise the errors of `backend.errors` and no other."""

    @property
    def capabilities(self) -> Capabilities:
        """Return what this backend can do."""

    def push(self, client_id: str, commands: Sequence[Envelope]) -> PushReply:
        """Hand over commands in order and return a receipt for each one looked at."""

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

    def close(self) -> None:
        """Release what the adapter holds."""
