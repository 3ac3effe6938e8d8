"""Sending what a subcommand has just asked for, and telling by the exit code how far it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.outbox import ATTENTION, SENDABLE
from cofanet_desktop.services import outbox
from cofanet_desktop.services.exchanging import exchange

if TYPE_CHECKING:
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.services.session import Session


def send(call: Invocation, session: Session) -> None:
    """Exchange once with the insurer unless --offline; what does not get through waits in the outbox."""
    if call.is_offline:
        return
    trouble = exchange(session).trouble
    if trouble is not None:
        call.console.remark(f"Saved here, not sent yet: {trouble}")


def settled(session: Session, command_id: str) -> tuple[OutboxEntry, Exit]:
    """Return the command as it stands now and the exit code for it."""
    entry = outbox.find(session, command_id)
    if entry.state in ATTENTION:
        return entry, Exit.REFUSED
    return entry, Exit.WAITING if entry.state in SENDABLE else Exit.DONE


def command_document(entry: OutboxEntry, **more: Json) -> dict[str, Json]:
    """Return the document of a command with `more` beside it, and with the refusal where every refusal is found."""
    document: dict[str, Json] = {"command": json_shapes.command(entry), **more}
    if entry.state in ATTENTION:
        document["error"] = json_shapes.problem(entry.problem)
    return document


def command_text(entry: OutboxEntry) -> str:
    """Return where the command stands, for a person."""
    if entry.state in ATTENTION:
        return f"Refused: {problem_text(entry)}"
    if entry.state in SENDABLE:
        return f"Saved here, to be sent: request {entry.id}"
    return f"Sent: request {entry.id}"


def problem_text(entry: OutboxEntry) -> str:
    """Return why a command was refused, or will probably be, with the way out; empty when nothing is wrong."""
    problem = entry.problem or entry.warning
    if problem is None:
        return ""
    violation = problem.violation()
    return f"{violation} {violation.hint}" if violation.hint else str(violation)
