"""The outbox as a person sees it: what waits, what was refused, what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, OutboxEntry, State
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.services.issuing import issue_in
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.sync.rebase import rebase

if TYPE_CHECKING:
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


def open_commands(session: Session) -> list[OutboxEntry]:
    """Return the commands still on their way and those that wait for a person, oldest first."""
    with session.store.read() as connection:
        return Outbox(connection).in_states((*UNSETTLED, *ATTENTION))


def all_commands(session: Session) -> list[OutboxEntry]:
    """Return every command ever issued in this profile, oldest first."""
    with session.store.read() as connection:
        return Outbox(connection).in_states(tuple(State))


def find(session: Session, command_id: str) -> OutboxEntry:
    """Return one command; raises RuleViolation when there is none of that id."""
    with session.store.read() as connection:
        entry = Outbox(connection).find(command_id)
    if entry is None:
        raise _refusal(
            "COMMAND_NOT_FOUND",
            QT_TRANSLATE_NOOP("Rules", "No request has this number."),
            QT_TRANSLATE_NOOP("Rules", "List the requests to see their numbers."),
        )
    return entry


def discard(session: Session, command_id: str) -> None:
    """Withdraw a request that was never sent, or put away one that was refused; its form stays in the history."""
    find(session, command_id)
    at = session.now()
    with session.store.work("discard") as unit:
        if not unit.outbox.discard(command_id, at):
            raise _refusal(
                "ALREADY_SENT",
                QT_TRANSLATE_NOOP(
                    "Rules", "This request may have reached the insurer and cannot be withdrawn."
                ),
                QT_TRANSLATE_NOOP("Rules", "Wait for the answer, then delete or change the product."),
            )
        unit.audit.add(at, session.actor, "discarded", command_id)
        rebase(unit, {})


def retry(session: Session, command_id: str) -> str:
    """Send a refused or held request again and return the id under which it goes.

    A refused one goes as a new request linked to the old one, since its answer stands; rules are checked anew.
    """
    entry = find(session, command_id)
    issued: Issued | None = None
    with session.store.work("retry") as unit:
        if entry.state is State.REFUSED and entry.command is not None:
            issued = issue_in(unit, session, entry.command.args, replaces=command_id)
        elif not unit.outbox.requeue(command_id):
            raise _refusal(
                "NOT_REFUSED",
                QT_TRANSLATE_NOOP("Rules", "This request is on its way and is sent again by itself."),
            )
        else:
            rebase(unit, {})
        unit.audit.add(session.now(), session.actor, "retried", command_id)
    session.on_issued()
    return issued.command_id if issued else command_id


def _refusal(rule: str, text: str, hint: str = "") -> RuleViolation:
    return RuleViolation(rule, Message("Rules", text), Message("Rules", hint) if hint else None)
