"""Rebase: the server's images put back, new ones applied, and what is still on its way replayed over them.

Invariant (docs/sync.md, R5): what is shown is the server's records plus every unsettled command, in order. A
command that no longer fits leaves the records as the server has them and is still sent: the server decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.outbox import UNSETTLED, State
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.records import entity_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.workspace import Record
    from cofanet_desktop.store.records import Image, Key
    from cofanet_desktop.store.unit_of_work import UnitOfWork

_MAY_BE_TAKEN = (State.INFLIGHT, State.UNKNOWN, State.ACKED)
"""States of commands that left: the server may have done them."""


def rebase(unit: UnitOfWork, changes: Mapping[Key, Image | None]) -> None:
    """Show the server's records with `changes` applied and the unsettled commands replayed over them."""
    shown = _shown_by_sent(unit)
    images = unit.base_images()
    images.update(changes)
    unit.restore(images)
    touched: list[tuple[Key, int]] = []
    for entry in unit.outbox.in_states(UNSETTLED):
        records = _replay(unit, entry, shown.get(entry.ord, ()))
        touched += [(unit.put(record), entry.ord) for record in records]
    unit.touch_all(touched)
    unit.flush()  # what follows may count what there is


def _shown_by_sent(unit: UnitOfWork) -> dict[int, tuple[Record, ...]]:
    """Return what each command the server may have taken shows now.

    The feed may bring what replaces it, or what stands in its way from then on, before it brings itself.
    """
    return {
        entry.ord: tuple(
            record for key in unit.touched_by(entry.ord) if (record := unit.get(key)) is not None
        )
        for entry in unit.outbox.in_states(_MAY_BE_TAKEN)
    }


def _replay(unit: UnitOfWork, entry: OutboxEntry, shown: Sequence[Record]) -> Sequence[Record]:
    """Return the records the command shows changed, warning of it when it no longer fits."""
    if entry.command is None:
        return ()  # written by a newer version: sent as it is, shown when the server answers
    try:
        records = execute(entry.command, unit, entry.created_at)
    except RuleViolation as violation:
        if entry.state is not State.ACKED:
            unit.outbox.warn(entry.id, Problem.of(violation))
        return [record for record in shown if unit.get((entity_of(record), record.id)) is None]
    if entry.warning is not None:
        unit.outbox.warn(entry.id, None)
    return records
