"""Push: commands out, in order, once; receipts back into the store.

Invariants (docs/sync.md): inflight is written before the first byte leaves (R2); the full prefix is sent again,
never a part (R10); a refusal is a result that takes its place and blocks nothing (R8).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.backend.errors import BackendError, EpochChanged, NotSent
from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.protocol import Outcome, Problem
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.sync.rebase import rebase

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.backend.port import BackendAdapter
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.protocol import PushReply, Receipt
    from cofanet_desktop.store.database import Store
    from cofanet_desktop.store.unit_of_work import UnitOfWork

BATCH = 100


@dataclass(frozen=True, slots=True)
class Pushed:
    """What one push did: how many commands were answered, how many of them refused."""

    answered: int
    refused: tuple[str, ...]


def push(store: Store, backend: BackendAdapter, client_id: str, at: datetime) -> Pushed | None:
    """Send the next commands and record their receipts; None when there was nothing to send.

    Raises the BackendError of the adapter after noting what became of the commands: queued again when certainly
    nothing was sent, unknown otherwise.
    """
    with store.work("push.claim") as unit:
        claimed = unit.outbox.claim(min(BATCH, backend.capabilities.max_batch), at)
        epoch = unit.cursors.current().epoch
    if not claimed:
        return None
    try:
        reply = backend.push(client_id, [entry.envelope() for entry in claimed], epoch=epoch)
    except BackendError as error:
        _give_back(store, claimed, error)
        raise
    commit_points.reach("push.answered")
    with store.work("push.record") as unit:
        return _record(unit, claimed, reply, at)


def _give_back(store: Store, claimed: list[OutboxEntry], error: BackendError) -> None:
    """Queue again what surely never left; what had left before, or may have now, stays unknown."""
    with store.work("push.release") as unit:
        for entry in claimed:
            surely_new = isinstance(error, NotSent | EpochChanged) and entry.state is State.QUEUED
            unit.outbox.release([entry.id], State.QUEUED if surely_new else State.UNKNOWN)


def _record(unit: UnitOfWork, claimed: list[OutboxEntry], reply: PushReply, at: datetime) -> Pushed:
    answered = {receipt.command_id: receipt for receipt in reply.receipts}
    refused = []
    for entry in claimed:
        receipt = answered.get(entry.id)
        if receipt is None:
            unit.outbox.release([entry.id], State.UNKNOWN)
        elif receipt.outcome is Outcome.APPLIED:
            unit.outbox.acknowledge(entry.id, reply.epoch, receipt.seq)
        else:
            refused.append(entry.id)
            _refuse(unit, entry, receipt, at)
    if refused:
        rebase(unit, {})
    return Pushed(len(answered), tuple(refused))


def _refuse(unit: UnitOfWork, entry: OutboxEntry, receipt: Receipt, at: datetime) -> None:
    problem = receipt.problem or Problem.of(_unexplained())
    unit.outbox.refuse(entry.id, problem, at)
    unit.audit.add(at, "insurer", "refused", entry.id, problem.rule)
    unit.outbox.hold_dependents(entry.id, Problem.of(_waits()))


def _unexplained() -> RuleViolation:
    return RuleViolation(
        "REFUSED",
        Message("Sync", QT_TRANSLATE_NOOP("Sync", "The insurer refused this request without a reason.")),
    )


def _waits() -> RuleViolation:
    return RuleViolation(
        "DEPENDS_ON_REFUSED",
        Message("Sync", QT_TRANSLATE_NOOP("Sync", "An earlier request this one builds on was refused.")),
        Message(
            "Sync", QT_TRANSLATE_NOOP("Sync", "Correct the earlier one and send both, or discard this one.")
        ),
    )
