"""Issuing a command: checked, shown, queued and audited in one transaction; the one way anything is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from uuid_utils.compat import uuid7

from cofanet_desktop.domain.commands import (
    Command,
    DeleteProduct,
    OrderProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.products import Product

if TYPE_CHECKING:
    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.execution import Record
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.records import Key
    from cofanet_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Issued:
    """A command that was saved and the records as they are shown from now on."""

    command_id: str
    records: tuple[Record, ...]

    @property
    def product(self) -> Product | None:
        """Return the product the command is about, if it is about one."""
        return next((record for record in self.records if isinstance(record, Product)), None)


def new_id() -> str:
    """Return a new command id: unique everywhere, never used for order."""
    return str(uuid7())


def issue(session: Session, args: Args, *, replaces: str | None = None) -> Issued:
    """Save a command with its effect; raises RuleViolation when a rule forbids it, and then nothing is changed.

    `replaces` is the refused command this one corrects, which is then put away.
    """
    with session.store.work("issue") as unit:
        issued = issue_in(unit, session, args, replaces=replaces)
    session.on_issued()
    return issued


def issue_in(unit: UnitOfWork, session: Session, args: Args, *, replaces: str | None = None) -> Issued:
    """Save a command within a larger unit of work; the caller commits it and wakes the exchange."""
    at = session.now()
    command = Command(new_id(), args)
    records = execute(command, unit, at)
    builds_on = unit.outbox.touching(_subject(args))
    ord_ = unit.outbox.add(
        command.id, args, actor=session.actor, at=at, depends_on=builds_on, replaces=replaces
    )
    unit.touch(ord_, [unit.put(record) for record in records])
    unit.audit.add(at, session.actor, args.KIND, command.id)
    if replaces is not None:
        unit.outbox.discard(replaces, at)
        unit.audit.add(at, session.actor, "corrected", replaces, command.id)
    return Issued(command.id, records)


def _subject(args: Args) -> list[Key]:
    """Return the record the command builds on: the product it changes, the company it is the first to name."""
    if isinstance(args, UpdateProduct | TransformProduct | DeleteProduct | StopMonitoring):
        return [("product", args.product_id)]
    if isinstance(args, OrderProduct) and args.easy_number.startswith("Z"):
        return [("company", args.easy_number)]
    return []
