"""`digest send`: the daily e-mail of what was not opened, for the scheduler of the operating system."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command, add_group
from cofanet_desktop.cli.console import Exit
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import Message
from cofanet_desktop.services import digest, preferences
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.system import credentials, profiles
from cofanet_desktop.system.settings import load_profile_settings

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation


def add(subcommands: Subcommands) -> None:
    """Add the noun and its verb."""
    verbs = add_group(subcommands, "digest", "the daily e-mail of notifications that were not opened")
    verb = add_command(verbs, "send", "fetch what is new, then send the e-mail of the day if it is due", run)
    verb.add_argument("--test", action="store_true", help="send an e-mail that tells nothing, at once")


def run(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Send the e-mail of the day, or a test."""
    with call.session() as session:
        settings = load_profile_settings(call.folder() / profiles.SETTINGS_FILE)
        account = settings.mail
        if account is None:
            raise InvalidInput(
                "mail",
                "MAIL_NO_ACCOUNT",
                Message("", "The profile has no mail account."),
                Message("", "Give one in the window: Settings, E-mail."),
            )
        if asked.test:
            password = credentials.mail_password(settings.id) if account.user else ""
            refused = digest.send_test(account, password, session.now())
            call.console.answer({"sent": True, "refused": refused}, "The test e-mail was sent.")
            return Exit.DONE
        exchange(session)  # what is new belongs into it
        now = session.now()
        state = digest.send_if_due(
            session,
            now,
            account=account,
            password=lambda: credentials.mail_password(settings.id),
            is_wanted=preferences.wants_digest(preferences.mine(session), account),
        )
    count = state.sent_count if state.sent_at == now else 0
    if state.reason is not None:
        call.console.remark(f"{state.reason} {state.way_out or ''}")
    document: dict[str, Json] = {"sent": count > 0, "notifications": count, "reason": str(state.reason or "")}
    call.console.answer(document, f"Sent: {count} notifications." if count else "Nothing was sent.")
    return Exit.DONE if state.reason is None else Exit.WAITING
