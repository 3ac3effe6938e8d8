"""Sending what a subcommand has just asked for, and telling by the exit code how far it came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.outbox import ATTENTION, SENDABLE
from cofanet_desktop.services import outbox, uploads
from cofanet_desktop.services.exchanging import exchange

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.services.session import Session


def send(call: Invocation, session: Session) -> bool:
    """Exchange once with the insurer unless --offline; what does not get through waits in the outbox.

    Tell whether the insurer was reached.
    """
    if call.is_offline:
        return False
    trouble = exchange(session).trouble
    if trouble is not None:
        call.console.remark(f"Saved here, not sent yet: {trouble}")
    return trouble is None


def send_with_documents(call: Invocation, session: Session) -> None:
    """Exchange once with the insurer unless --offline, then hand over the documents that wait."""
    if not send(call, session):
        return
    trouble = uploads.send_waiting(session).trouble
    if trouble is not None:
        call.console.remark(f"Documents are handed over later: {trouble}")


def issued_by(session: Session, act: Callable[[], object]) -> list[str]:
    """Return the ids of the requests `act` saves, in their order; raises what it raises."""
    before = {entry.id for entry in outbox.open_commands(session)}
    act()
    return [entry.id for entry in outbox.open_commands(session) if entry.id not in before]


def settled(session: Session, command_id: str) -> tuple[OutboxEntry, Exit]:
    """Return the command as it stands now and the exit code for it."""
    entries, code = all_settled(session, [command_id])
    return entries[0], code


def all_settled(session: Session, command_ids: Sequence[str]) -> tuple[list[OutboxEntry], Exit]:
    """Return the commands as they stand now and the exit code for all of them: one refused counts most."""
    entries = [outbox.find(session, one) for one in command_ids]
    if any(entry.state in ATTENTION for entry in entries):
        return entries, Exit.REFUSED
    return entries, Exit.WAITING if any(entry.state in SENDABLE for entry in entries) else Exit.DONE


def command_document(entry: OutboxEntry, **more: Json) -> dict[str, Json]:
    """Return the document of a command with `more` beside it, and with the refusal where every refusal is found."""
    document: dict[str, Json] = {"command": json_shapes.command(entry), **more}
    if entry.state in ATTENTION:
        document["error"] = json_shapes.problem(entry.problem)
    return document


def commands_document(entries: Sequence[OutboxEntry], **more: Json) -> dict[str, Json]:
    """Return the document of requests made together, the main one first; the first refusal stands for all."""
    refused = next((entry for entry in entries if entry.state in ATTENTION), entries[0])
    document = command_document(refused, commands=[json_shapes.command(entry) for entry in entries], **more)
    return document | {"command": json_shapes.command(entries[0])}


def command_text(entry: OutboxEntry) -> str:
    """Return where the command stands, for a person."""
    if entry.state in ATTENTION:
        return f"Refused: {problem_text(entry)}"
    if entry.state in SENDABLE:
        return f"Saved here, to be sent: request {entry.id}"
    return f"Sent: request {entry.id}"


def commands_text(entries: Sequence[OutboxEntry]) -> str:
    """Return where each of several commands stands, for a person."""
    return "\n".join(command_text(entry) for entry in entries)


def problem_text(entry: OutboxEntry) -> str:
    """Return why a command was refused, or will probably be, with the way out; empty when nothing is wrong."""
    problem = entry.problem or entry.warning
    if problem is None:
        return ""
    violation = problem.violation()
    return f"{violation} {violation.hint}" if violation.hint else str(violation)
