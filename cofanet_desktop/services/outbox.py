"""The outbox as a person sees it: what waits, what was refused, what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, OutboxEntry, State
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.services.issuing import issue_in
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.sync.rebase import rebase

if TYPE_CHECKING:
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
        return _find(Outbox(connection), command_id)


def _find(box: Outbox, command_id: str) -> OutboxEntry:
    entry = box.find(command_id)
    if entry is None:
        raise _refusal(
            "COMMAND_NOT_FOUND",
            QT_TRANSLATE_NOOP("Rules", "No request has this number."),
            QT_TRANSLATE_NOOP("Rules", "List the requests to see their numbers."),
        )
    return entry


def discard(session: Session, command_id: str) -> None:
    """Withdraw a request that never left, or put away one that was refused; its form stays in the history.

    Requests that build on a withdrawn one are held back. Raises RuleViolation when the insurer may have it.
    """
    at = session.now()
    with session.store.work("discard") as unit:
        entry = _find(unit.outbox, command_id)
        if not unit.outbox.discard(command_id, at):
            raise _too_late_to_discard(entry.state)
        unit.audit.add(at, session.actor, "discarded", command_id)
        unit.outbox.hold_dependents(command_id, Problem.of(_builds_on_discarded()))
        rebase(unit, {})


def retry(session: Session, command_id: str) -> str:
    """Send a refused or held request again and return the id under which it goes; rules are checked anew.

    A refused one goes as a new request linked to the old one, since its answer stands.
    """
    with session.store.work("retry") as unit:
        entry = _find(unit.outbox, command_id)
        if entry.state is State.REFUSED and entry.command is not None:
            sent = issue_in(unit, session, entry.command.args, replaces=command_id).command_id
        elif unit.outbox.requeue(command_id):
            sent = command_id
            rebase(unit, {})
            _check_fits(_find(unit.outbox, command_id))
        else:
            raise _not_to_be_retried(entry.state)
        unit.audit.add(session.now(), session.actor, "retried", command_id)
    session.on_issued()
    return sent


def _check_fits(entry: OutboxEntry) -> None:
    """Refuse to send what the insurer would surely refuse again."""
    if entry.warning is not None:
        raise entry.warning.violation()


def _too_late_to_discard(state: State) -> RuleViolation:
    if state is State.DISCARDED:
        return _refusal(
            "ALREADY_DISCARDED",
            QT_TRANSLATE_NOOP("Rules", "This request was put away before."),
            QT_TRANSLATE_NOOP("Rules", "Its form stays in the history of requests."),
        )
    if state in {State.ACKED, State.DONE}:
        return _refusal(
            "ALREADY_SENT",
            QT_TRANSLATE_NOOP("Rules", "The insurer has taken this request."),
            QT_TRANSLATE_NOOP("Rules", "Delete or change its product on the company page."),
        )
    return _refusal(
        "ALREADY_SENT",
        QT_TRANSLATE_NOOP("Rules", "This request may have reached the insurer and cannot be withdrawn."),
        QT_TRANSLATE_NOOP("Rules", "Wait for the answer, then delete or change the product."),
    )


def _not_to_be_retried(state: State) -> RuleViolation:
    if state in {State.ACKED, State.DONE}:
        return _refusal(
            "NOT_REFUSED",
            QT_TRANSLATE_NOOP("Rules", "The insurer has taken this request."),
            QT_TRANSLATE_NOOP("Rules", "Delete or change its product on the company page."),
        )
    if state is State.DISCARDED:
        return _refusal(
            "ALREADY_DISCARDED",
            QT_TRANSLATE_NOOP("Rules", "This request was put away before."),
            QT_TRANSLATE_NOOP("Rules", "Ask again from the company page."),
        )
    if state is State.REFUSED:
        return _refusal(
            "UNKNOWN_COMMAND",
            QT_TRANSLATE_NOOP("Rules", "A newer version of this program made this request."),
            QT_TRANSLATE_NOOP("Rules", "Install the newer version, or discard the request."),
        )
    return _refusal(
        "NOT_REFUSED",
        QT_TRANSLATE_NOOP("Rules", "This request is on its way and is sent again by itself."),
        QT_TRANSLATE_NOOP("Rules", "Wait for the insurer's answer."),
    )


def _builds_on_discarded() -> RuleViolation:
    return _refusal(
        "DEPENDS_ON_DISCARDED",
        QT_TRANSLATE_NOOP("Rules", "An earlier request this one builds on was withdrawn."),
        QT_TRANSLATE_NOOP("Rules", "Discard this one too, or ask again for what it builds on."),
    )


def _refusal(rule: str, text: str, hint: str) -> RuleViolation:
    return RuleViolation(rule, Message("Rules", text), Message("Rules", hint))
