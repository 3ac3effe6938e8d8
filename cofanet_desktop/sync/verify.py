"""Checking that what is shown is the insurer's records with the unsettled commands replayed over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.store.records import image
from cofanet_desktop.store.unit_of_work import UnitOfWork
from cofanet_desktop.sync.rebase import rebase

if TYPE_CHECKING:
    from cofanet_desktop.store.database import Store


class _Undo(Exception):  # noqa: N818 - not an error: leaves the transaction without keeping it
    """Ends the rehearsal."""


def differences(store: Store) -> list[str]:
    """Return the records that differ from a fresh replay, empty when all is as it should be; nothing is changed."""
    found: list[str] = []
    try:
        with store.work("verify") as unit:
            keys = sorted(unit.base_images())
            before = {key: image(unit.connection, key) for key in keys}
            rebase(unit, {})
            unit.flush()
            after = {key: image(unit.connection, key) for key in keys}
            found += [f"{entity} {one}" for entity, one in keys if before[entity, one] != after[entity, one]]
            found += _orphans(unit)
            raise _Undo
    except _Undo:
        return found


def _orphans(unit: UnitOfWork) -> list[str]:
    """Return server images no command needs any more."""
    rows = unit.connection.exec_driver_sql(
        "SELECT b.entity, b.id FROM sync_base b LEFT JOIN touched t ON t.entity = b.entity AND t.id = b.id"
        " WHERE t.ord IS NULL"
    )
    return [f"left-over image of {row[0]} {row[1]}" for row in rows]
