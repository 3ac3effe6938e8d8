"""`outbox list|retry|discard`: requests on their way, and those that wait for a person."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.sending import command_document, command_text, problem_text, send, settled
from cofanet_desktop.services import outbox

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.outbox import OutboxEntry

_HEADINGS = ("Created", "Request", "State", "Tries", "Problem", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "outbox", "list what is not settled, send it again, discard it")
    every = add_command(verbs, "list", "list requests on their way or refused, oldest first", run_list)
    every.add_argument("--all", action="store_true", help="every request ever made, settled ones too")
    for name, summary, run in (
        ("retry", "send a refused or held request again", run_retry),
        ("discard", "withdraw a request never sent, or put away a refused one", run_discard),
    ):
        verb = add_command(verbs, name, summary, run)
        verb.add_argument("id", metavar="ID", help="id of the request, as `list` prints it")


def run_list(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List requests."""
    with call.session() as session:
        found = outbox.all_commands(session) if asked.all else outbox.open_commands(session)
    table = listing(_HEADINGS, [_row(one) for one in found], right=("Tries",), nothing="The outbox is empty.")
    call.console.answer({"commands": [json_shapes.command(one) for one in found]}, table)
    return Exit.DONE


def run_retry(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Send a request again."""
    with call.session() as session:
        command_id = outbox.retry(session, asked.id)
        send(call, session)
        entry, code = settled(session, command_id)
    call.console.answer(command_document(entry), command_text(entry))
    return code


def run_discard(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Withdraw a request."""
    with call.session() as session:
        outbox.discard(session, asked.id)
        entry = outbox.find(session, asked.id)
    call.console.answer(command_document(entry), f"Discarded: request {entry.id}")
    return Exit.DONE


def _row(one: OutboxEntry) -> tuple[str, ...]:
    created = f"{one.created_at:%Y-%m-%d %H:%M}"
    return created, one.kind, one.state.value, str(one.attempts), problem_text(one), one.id
