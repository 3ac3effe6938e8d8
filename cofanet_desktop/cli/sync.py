"""`sync`: send what waits, fetch what is new."""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command, positive
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.services import bulk, documents, field_imports, outbox, uploads
from cofanet_desktop.services.exchanging import exchange

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.errors import CofanetError
    from cofanet_desktop.services.session import Session

_PAUSE_S = 0.5
_PATIENCE_S = 60


def add(subcommands: Subcommands) -> None:
    """Add the subcommand."""
    parser = add_command(subcommands, "sync", "send what waits, fetch what is new", run)
    parser.add_argument(
        "--until-idle", action="store_true", help="go on until nothing waits and nothing is new"
    )
    parser.add_argument(
        "--timeout",
        type=positive,
        default=_PATIENCE_S,
        metavar="S",
        help=f"give up after S seconds ({_PATIENCE_S})",
    )


@dataclass(slots=True)
class _Tally:
    """What the exchanges of one call did, and what still waits after the last one."""

    sent: int = 0
    received: int = 0
    refused: int = 0
    waiting: int = 0
    uploaded: int = 0
    to_upload: int = 0
    needs_file: list[str] = field(default_factory=list)
    trouble: CofanetError | None = None

    @property
    def is_waiting(self) -> bool:
        """Tell whether commands or documents wait."""
        return bool(self.waiting or self.to_upload)

    def document(self) -> dict[str, Json]:
        """Return the answer."""
        return {
            "sent": self.sent,
            "received": self.received,
            "refused": self.refused,
            "waiting": self.waiting,
            "uploads": {
                "sent": self.uploaded,
                "waiting": self.to_upload,
                "needs_file": self.needs_file,
            },
        }

    def text(self) -> str:
        """Return the answer for a person."""
        told = f"{self.sent} sent, {self.received} received, {self.refused} refused, {self.waiting} waiting"
        if self.uploaded or self.to_upload:
            told += f"; documents: {self.uploaded} sent, {self.to_upload} waiting"
        return told


def run(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Exchange once, or until idle."""
    with call.session() as session:
        tally = _waiting(session) if call.is_offline else _exchange(session, asked.until_idle, asked.timeout)
        tally.needs_file = [one.sha256 for one in uploads.needing_file(session)]
    if tally.trouble is not None and not tally.is_waiting:
        raise tally.trouble
    if tally.trouble is not None:
        call.console.remark(f"{tally.trouble} {tally.trouble.hint or ''}")
    if tally.needs_file:
        call.console.remark(
            f"Documents damaged or gone on this computer: {len(tally.needs_file)}. Give their files again."
        )
    call.console.answer(tally.document(), tally.text())
    if tally.refused:
        return Exit.REFUSED
    return Exit.WAITING if tally.is_waiting else Exit.DONE


def _waiting(session: Session) -> _Tally:
    waiting = sum(entry.state in SENDABLE for entry in outbox.open_commands(session))
    return _Tally(waiting=waiting, to_upload=len(uploads.waiting(session)))


def _exchange(session: Session, until_idle: bool, patience_s: float) -> _Tally:
    tally = _Tally()
    end = time.monotonic() + patience_s
    while True:
        bulk.complete(session)  # lines imported without a network become commands now
        field_imports.run_due(session)
        is_quiet = _exchange_once(session, tally, lambda: not until_idle or time.monotonic() <= end)
        if not until_idle or (is_quiet and not tally.is_waiting) or time.monotonic() > end:
            break
        if tally.trouble is not None:
            time.sleep(_PAUSE_S)
    if tally.trouble is None:
        documents.fetch_missing(session)  # kept for work without a network; what fails comes next time
    return tally


def _exchange_once(session: Session, tally: _Tally, go_on: Callable[[], bool]) -> bool:
    """Exchange commands, then hand over documents as long as `go_on()`; tell whether nothing passed either way."""
    result = exchange(session)
    done = result.done
    tally.waiting, tally.trouble = result.waiting, result.trouble
    if done is None:
        tally.to_upload = len(uploads.waiting(session))
        return False
    tally.sent += done.sent
    tally.received += done.received
    tally.refused += len(done.refused)
    handed = uploads.send_waiting(session, go_on)
    tally.uploaded += handed.sent
    tally.to_upload, tally.trouble = handed.waiting, handed.trouble
    return not (done.sent or done.received or handed.sent)
