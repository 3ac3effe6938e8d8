"""Duties the insurer has not answered yet; few, whatever the portfolio's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.extensions import ExtensionStatus
from cofanet_desktop.domain.overdues import DeclarationStatus

if TYPE_CHECKING:
    from sqlalchemy import Connection


def extensions(connection: Connection, contract_id: str, limit: int) -> list[tuple[str, str]]:
    """Return ids and Easy numbers of the extensions asked for and not answered, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT id, easy_number FROM extension WHERE contract_id = ? AND status = ? ORDER BY asked_at LIMIT ?",
        (contract_id, ExtensionStatus.PENDING.value, limit),
    )
    return [(row[0], row[1]) for row in rows]


def declarations(connection: Connection, contract_id: str, limit: int) -> list[str]:
    """Return the ids of the overdue declarations not taken up, the oldest first."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM declaration WHERE contract_id = ? AND status = ? ORDER BY declared_at LIMIT ?",
        (contract_id, DeclarationStatus.PENDING.value, limit),
    )
    return [row[0] for row in rows]
