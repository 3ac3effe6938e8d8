"""Commands on their way: the states they pass through and what is known of each.

queued (saved, not sent) → inflight (written before the first byte leaves) → unknown (no answer came) → acked
(answered, not yet seen in the change feed) → done; or refused, held (waits for another command that was refused),
discarded (by the person). docs/sync.md tells the rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.commands import Command
    from cofanet_desktop.domain.protocol import Envelope, Problem


class State(StrEnum):
    """Where a command stands."""

    QUEUED = "queued"
    INFLIGHT = "inflight"
    UNKNOWN = "unknown"
    ACKED = "acked"
    DONE = "done"
    REFUSED = "refused"
    HELD = "held"
    DISCARDED = "discarded"


SENDABLE = (State.QUEUED, State.INFLIGHT, State.UNKNOWN)
"""What the next push takes, in order: always the full prefix (R10)."""

UNSETTLED = (*SENDABLE, State.ACKED)
"""What is replayed over the server's images (R5)."""

ATTENTION = (State.REFUSED, State.HELD)
"""What waits for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """One command with its history."""

    ord: int
    id: str
    kind: str
    version: int
    args: bytes
    fingerprint: str
    is_money: bool
    depends_on: tuple[str, ...]
    state: State
    attempts: int
    first_try: datetime | None
    last_try: datetime | None
    epoch: str | None
    seq: int | None
    problem: Problem | None
    warning: Problem | None
    replaces: str | None
    created_at: datetime
    settled_at: datetime | None
    actor: str
    command: Command | None
    """What is asked, or None when a newer version of this program wrote it."""

    def envelope(self) -> Envelope:
        """Return the command as it travels: the bytes first stored."""
        from cofanet_desktop.domain.protocol import Envelope  # most starts have nothing to send

        return Envelope(self.id, self.ord, self.kind, self.version, self.args, self.fingerprint, self.actor)
