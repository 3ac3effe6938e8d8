"""`notifications list|read|delete`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli import json_shapes
from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.cli.sending import command_document, command_text, send, settled
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.notifications import Category
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import notifications

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.invocation import Invocation
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session

_HEADINGS = ("Date", "Category", "Read", "Text", "Id")


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verbs."""
    verbs = add_group(subcommands, "notifications", "list notifications, mark them read, delete them")
    every = add_command(verbs, "list", "list notifications, newest first", run_list)
    every.add_argument("--unread", action="store_true", help="only those not read yet")
    every.add_argument(
        "--category", choices=[one.value for one in Category], help="only those of one category"
    )
    every.add_argument(
        "--text",
        default="",
        metavar="T",
        help="words to be found in company, country code, reference or Easy number",
    )
    for name, summary, run in (
        ("read", "mark notifications read", run_read),
        ("delete", "take notifications out of the inbox", run_delete),
    ):
        verb = add_command(verbs, name, summary, run)
        verb.add_argument("ids", nargs="+", metavar="ID", help="id of a notification, as `list` prints it")


def run_list(call: Invocation, asked: argparse.Namespace) -> Exit:
    """List the inbox."""
    with call.session() as session:
        found = notifications.find(
            session,
            text=asked.text,
            categories=(Category(asked.category),) if asked.category else (),
            is_read=False if asked.unread else None,
        )
    table = listing(_HEADINGS, [_row(one) for one in found], nothing="No notifications.")
    call.console.answer({"notifications": [json_shapes.notification(one) for one in found]}, table)
    return Exit.DONE


def run_read(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Mark notifications read."""
    with call.session() as session:
        _check_known(session, asked.ids)
        return _finish(call, session, notifications.mark(session, asked.ids, is_read=True))


def run_delete(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Take notifications out of the inbox."""
    with call.session() as session:
        _check_known(session, asked.ids)
        return _finish(call, session, notifications.delete(session, asked.ids))


def _finish(call: Invocation, session: Session, issued: Issued) -> Exit:
    send(call, session)
    entry, code = settled(session, issued.command_id)
    call.console.answer(command_document(entry), command_text(entry))
    return code


def _check_known(session: Session, ids: Sequence[str]) -> None:
    known = {one.id for one in notifications.find(session)}
    unknown = [one for one in ids if one not in known]
    if unknown:
        raise RuleViolation(
            "NOTIFICATION_NOT_FOUND",
            Message("", "There is no notification {id}; nothing was changed.", {"id": unknown[0]}),
            Message("", "Take the id from: cofanet-desktop notifications list."),
        )


def _row(one: Notification) -> tuple[str, ...]:
    read = "yes" if one.is_read else "no"
    return f"{one.at:%Y-%m-%d %H:%M}", one.category.value, read, str(one.text()), one.id
