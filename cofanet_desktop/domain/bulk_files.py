"""Imported files as a person sees them: where each line stands, and the file as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cofanet_desktop.domain.bulk import FileStatus, file_status
from cofanet_desktop.domain.bulk_errors import Problem
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.protocol import Problem as Refusal
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message


class ImportKind(StrEnum):
    """What the lines of an imported file ask for."""

    ORDERS = "orders"
    FIELDS = "fields"
    """Values of custom fields."""


class LineStatus(StrEnum):
    """Where a line of an imported file stands."""

    REJECTED = "rejected"
    """The check, a rule or a cancelled import stopped it: nothing was asked of the insurer."""
    WAITING = "waiting"
    """It waits for its turn, or for the insurer to look its company up."""
    QUEUED = "queued"
    SENT = "sent"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    UNCHANGED = "unchanged"
    """What it says was so already: there was nothing to ask for."""


OPEN = frozenset({LineStatus.WAITING, LineStatus.QUEUED, LineStatus.SENT})
"""Lines whose answer is still to come."""

FAILED = frozenset({LineStatus.REJECTED, LineStatus.REFUSED, LineStatus.WITHDRAWN})
"""Lines that came to nothing."""

STATUS_OF = {
    State.QUEUED: LineStatus.QUEUED,
    State.INFLIGHT: LineStatus.SENT,
    State.UNKNOWN: LineStatus.SENT,
    State.ACKED: LineStatus.ACCEPTED,
    State.DONE: LineStatus.ACCEPTED,
    State.REFUSED: LineStatus.REFUSED,
    State.HELD: LineStatus.REFUSED,
    State.DISCARDED: LineStatus.WITHDRAWN,
}
"""Where a line stands by the state of its command."""

STATUS_NAMES = {
    LineStatus.REJECTED: QT_TRANSLATE_NOOP("BulkStatus", "Not ordered"),
    LineStatus.WAITING: QT_TRANSLATE_NOOP("BulkStatus", "To verify"),
    LineStatus.QUEUED: QT_TRANSLATE_NOOP("BulkStatus", "To send"),
    LineStatus.SENT: QT_TRANSLATE_NOOP("BulkStatus", "Sending…"),
    LineStatus.ACCEPTED: QT_TRANSLATE_NOOP("BulkStatus", "Accepted"),
    LineStatus.REFUSED: QT_TRANSLATE_NOOP("BulkStatus", "Refused"),
    LineStatus.WITHDRAWN: QT_TRANSLATE_NOOP("BulkStatus", "Withdrawn"),
    LineStatus.UNCHANGED: QT_TRANSLATE_NOOP("BulkStatus", "Unchanged"),
}

FILE_STATUS_NAMES = {
    FileStatus.SCHEDULED: QT_TRANSLATE_NOOP("BulkStatus", "Waiting for its time"),
    FileStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("BulkStatus", "In progress"),
    FileStatus.SUCCESSFUL: QT_TRANSLATE_NOOP("BulkStatus", "Successful"),
    FileStatus.PARTIALLY_SUCCESSFUL: QT_TRANSLATE_NOOP("BulkStatus", "Partially successful"),
    FileStatus.FAILED: QT_TRANSLATE_NOOP("BulkStatus", "Failed"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFile:
    """A file that was imported; `errors` counts lines that came to nothing, `open` those without an answer yet."""

    id: str
    name: str
    sha256: str
    imported_at: datetime
    contract_id: str
    actor: str
    lines: int
    errors: int
    open: int
    unchanged: int = 0
    """Lines that say what was so already."""
    starts_at: datetime | None = None
    """When its lines are asked for, None where that was at once."""
    is_scheduled: bool = False
    """Whether that moment is still to come."""

    @property
    def status(self) -> FileStatus:
        """Return how the file came out."""
        return FileStatus.SCHEDULED if self.is_scheduled else file_status(self.lines, self.errors, self.open)

    @property
    def accepted(self) -> int:
        """Return how many lines the insurer took."""
        return self.lines - self.errors - self.open - self.unchanged


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedLine:
    """A line of an imported file and what became of it."""

    line: int
    text: str
    easy_number: str | None
    status: LineStatus
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    command_id: str | None = None
    """The request the line became, or the one that replaced it."""
    refusal: Refusal | None = None
    """Why the insurer refused the request, or will probably."""

    def details(self) -> tuple[Message, ...]:
        """Return what there is to say about the outcome: errors, the insurer's reason, then remarks."""
        said: list[Message] = []
        for error in self.errors:
            said += error.sentences
            said += [error.way_out] if error.way_out else []
        if self.refusal is not None:
            violation = self.refusal.violation()
            said += [message for message in (violation.message, violation.hint) if message]
        return (*said, *(warning.message for warning in self.warnings))
