"""What travels between a desk and whoever answers it: commands out, receipts and changes back, company searches.

A command id is the idempotency key; receipts and cursors are `(epoch, seq)` pairs (docs/sync.md, R1 and R6).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cofanet_desktop.domain.companies import Company, Identifier
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import Packed, pack, unpack


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
    """Why a command was refused: rule id, reason and way out, packed so that they can be translated where shown."""

    rule: str
    message: Packed
    hint: Packed | None = None

    @classmethod
    def of(cls, violation: RuleViolation) -> Problem:
        """Return the problem a refusal by a rule makes."""
        return cls(violation.rule, pack(violation.message), pack(violation.hint) if violation.hint else None)

    def violation(self) -> RuleViolation:
        """Return the refusal again, as the error it was."""
        return RuleViolation(self.rule, unpack(self.message), unpack(self.hint) if self.hint else None)


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
