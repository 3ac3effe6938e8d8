"""Taking commands: known ids answered from memory, new ones executed once, each in one transaction."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Row, insert, select

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.commands import (
    KINDS,
    ON_A_COMPANY,
    Args,
    Command,
    CreateCompany,
    MarkFavourites,
    RenewProduct,
    SaveTurnover,
    SendTurnover,
)
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.products import Product
from cofanet_desktop.domain.protocol import Envelope, Outcome, Problem, Receipt
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.insurer import duties, schema, turnover
from cofanet_desktop.insurer.answering import settle
from cofanet_desktop.insurer.decisions import IDENTIFICATION_TAKES, IDENTIFY, Desk
from cofanet_desktop.insurer.errors import OutOfOrder
from cofanet_desktop.insurer.ledger import Ledger, stamp

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection


def take(
    connection: Connection, workspace: str, client_id: str, request: Envelope, seed: int, at: datetime
) -> Receipt:
    """Return the answer to `request`, executing it if it is new; raises OutOfOrder when its place was passed."""
    last_ord = _last_ord(connection, workspace, client_id)
    known = find(connection, workspace, request.id)
    if known is not None:
        return _repeated(known, request)
    if request.ord <= last_ord:
        raise _out_of_order(request, last_ord)
    ledger = Ledger(connection, workspace)
    problem = _attempt(Desk(ledger, seed, at), request)
    outcome = Outcome.REFUSED if problem else Outcome.APPLIED
    seq = _present_seq(connection, workspace) if problem else ledger.write()
    receipt = Receipt(request.id, outcome, seq, problem)
    _remember(connection, workspace, client_id, request, receipt, at)
    return receipt


def find(connection: Connection, workspace: str, command_id: str) -> Row[Any] | None:
    """Return the row of a command already answered, or None."""
    c = schema.command.c
    return connection.execute(
        select(schema.command).where(c.workspace == workspace, c.id == command_id)
    ).first()


def remembered(row: Row[Any]) -> Receipt:
    """Return the answer given before, as a duplicate."""
    problem = None if row.problem is None else decode(row.problem, Problem)
    return Receipt(row.id, Outcome(row.outcome), row.seq, problem, is_duplicate=True)


def _repeated(row: Row[Any], request: Envelope) -> Receipt:
    if row.fingerprint == request.fingerprint:
        return remembered(row)
    message = Message(
        "Insurer",
        QT_TRANSLATE_NOOP("Insurer", "A command with this number but another content was received before."),
    )
    hint = Message("Insurer", QT_TRANSLATE_NOOP("Insurer", "Discard this one and ask again."))
    problem = Problem.of(RuleViolation("COMMAND_ID_REUSED", message, hint))
    return Receipt(request.id, Outcome.REFUSED, row.seq, problem, is_duplicate=True)


def _last_ord(connection: Connection, workspace: str, client_id: str) -> int:
    """Return the last place the client used, locking its row where the database can."""
    c = schema.client.c
    found = connection.execute(
        select(c.last_ord).where(c.workspace == workspace, c.id == client_id).with_for_update()
    ).scalar()
    return found or 0


def _present_seq(connection: Connection, workspace: str) -> int:
    w = schema.workspace.c
    return int(connection.execute(select(w.seq).where(w.id == workspace).with_for_update()).scalar_one())


def _attempt(desk: Desk, request: Envelope) -> Problem | None:
    """Execute the request into the desk's ledger; return why not, if a rule refuses it."""
    try:
        command = Command(request.id, _final_numbers(desk, _read_args(request)))
        records = execute(command, desk.ledger, desk.at)
    except RuleViolation as violation:
        return Problem.of(violation)
    desk.ledger.put(*(record for record in records if not isinstance(record, (Product, *duties.SETTLED))))
    for record in records:
        if isinstance(record, Product):
            settle(desk, record, is_renewal=isinstance(command.args, RenewProduct))
        else:
            duties.settle(desk, record)
    if isinstance(command.args, CreateCompany):
        desk.ledger.later(IDENTIFY, command.args.temporary_number, desk.at + IDENTIFICATION_TAKES)
    return None


def _read_args(request: Envelope) -> Args:
    kind = KINDS.get(request.kind)
    if kind is None:
        raise _too_different("UNKNOWN_COMMAND", request)
    if request.version != kind.VERSION:
        raise _too_different("CLIENT_TOO_OLD", request)
    try:
        return decode(request.args, kind)
    except (msgspec.DecodeError, ValueError, TypeError) as error:
        raise _too_different("MALFORMED_COMMAND", request) from error


def _too_different(rule: str, request: Envelope) -> RuleViolation:
    return RuleViolation(
        rule,
        Message(
            "Insurer",
            QT_TRANSLATE_NOOP(
                "Insurer", "The insurer does not understand the request {kind}, version {version}."
            ),
            {"kind": request.kind, "version": request.version},
        ),
        Message(
            "Insurer",
            QT_TRANSLATE_NOOP("Insurer", "Update the program on both sides, then ask again."),
        ),
    )


def _final_numbers(desk: Desk, args: Args) -> Args:
    """Return the arguments with temporary numbers replaced by the final ones, once there are some."""
    if isinstance(args, ON_A_COMPANY):
        return replace(args, easy_number=desk.ledger.final_number(args.easy_number))
    if isinstance(args, MarkFavourites):
        return replace(args, easy_numbers=tuple(map(desk.ledger.final_number, args.easy_numbers)))
    if isinstance(args, SaveTurnover):
        args = replace(args, lines=turnover.renumbered(args.lines, desk.ledger.final_number))
    if isinstance(args, SaveTurnover | SendTurnover) and args.seen is not None:
        lines = turnover.renumbered(args.seen.lines, desk.ledger.final_number)
        return replace(args, seen=replace(args.seen, lines=lines))
    return args


def _out_of_order(request: Envelope, last_ord: int) -> OutOfOrder:
    return OutOfOrder(
        Message(
            "Insurer",
            QT_TRANSLATE_NOOP(
                "Insurer", "A request arrived out of order: place {place}, after place {last}."
            ),
            {"place": request.ord, "last": last_ord},
        ),
        Message(
            "Insurer",
            QT_TRANSLATE_NOOP(
                "Insurer",
                "Is this profile open in a copy of its folder elsewhere? Use only one of them.",
            ),
        ),
    )


def _remember(
    connection: Connection, workspace: str, client_id: str, request: Envelope, receipt: Receipt, at: datetime
) -> None:
    schema.upsert(
        connection,
        schema.client,
        [{"workspace": workspace, "id": client_id, "last_ord": request.ord}],
    )
    connection.execute(
        insert(schema.command).values(
            workspace=workspace,
            id=request.id,
            client_id=client_id,
            ord=request.ord,
            fingerprint=request.fingerprint,
            kind=request.kind,
            outcome=receipt.outcome.value,
            seq=receipt.seq,
            problem=encode(receipt.problem) if receipt.problem else None,
            at=stamp(at),
        )
    )
    audit(connection, workspace, at, request.actor, request.kind, request.id, receipt.outcome.value)


def audit(
    connection: Connection, workspace: str, at: datetime, actor: str, kind: str, subject: str, outcome: str
) -> None:
    """Append a line to the audit; its hash covers the line before (the workspace's row is locked by then)."""
    c = schema.audit.c
    last = connection.execute(
        select(c.n, c.hash).where(c.workspace == workspace).order_by(c.n.desc()).limit(1)
    ).first()
    n, previous = (last.n + 1, last.hash) if last else (1, "")
    line = (workspace, n, stamp(at), actor, kind, subject, outcome, previous)
    connection.execute(
        insert(schema.audit).values(
            workspace=workspace,
            n=n,
            at=stamp(at),
            actor=actor,
            kind=kind,
            subject=subject,
            outcome=outcome,
            prev_hash=previous,
            hash=hash_of(line),
        )
    )


def hash_of(line: tuple[object, ...]) -> str:
    """Return the hash of an audit line given as (workspace, n, at, actor, kind, subject, outcome, prev_hash)."""
    return hashlib.sha256("\0".join(map(str, line)).encode()).hexdigest()
