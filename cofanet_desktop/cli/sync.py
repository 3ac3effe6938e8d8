"""`sync`: send what waits, fetch what is new."""

from __future__ import annotations

import argparse
import time
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command, positive
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.services import bulk, documents, outbox
from cofanet_desktop.services.exchanging import exchange

if TYPE_CHECKING:
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


def run(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Exchange once, or until idle."""
    with call.session() as session:
        counts, trouble = (
            (_nothing(session), None)
            if call.is_offline
            else _exchange(session, asked.until_idle, asked.timeout)
        )
    if trouble is not None and not counts["waiting"]:
        raise trouble
    if trouble is not None:
        call.console.remark(f"{trouble} {trouble.hint or ''}")
    text = ", ".join(f"{count} {name}" for name, count in counts.items())
    document: dict[str, Json] = dict(counts)
    call.console.answer(document, text)
    if counts["refused"]:
        return Exit.REFUSED
    return Exit.WAITING if counts["waiting"] else Exit.DONE


def _nothing(session: Session) -> dict[str, int]:
    waiting = sum(entry.state in SENDABLE for entry in outbox.open_commands(session))
    return {"sent": 0, "received": 0, "refused": 0, "waiting": waiting}


def _exchange(
    session: Session, until_idle: bool, patience_s: float
) -> tuple[dict[str, int], CofanetError | None]:
    counts = {"sent": 0, "received": 0, "refused": 0, "waiting": 0}
    end = time.monotonic() + patience_s
    while True:
        bulk.complete(session)  # lines imported without a network become commands now
        result = exchange(session)
        done = result.done
        counts["waiting"] = result.waiting
        if done is not None:
            counts["sent"] += done.sent
            counts["received"] += done.received
            counts["refused"] += len(done.refused)
        is_idle = done is not None and not (result.waiting or done.sent or done.received)
        if not until_idle or is_idle or time.monotonic() > end:
            if result.trouble is None:
                documents.fetch_missing(
                    session
                )  # kept for work without a network; what fails comes next time
            return counts, result.trouble
        if done is None:
            time.sleep(_PAUSE_S)
