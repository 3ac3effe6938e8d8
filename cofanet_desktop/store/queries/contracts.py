"""The contracts of this profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.contracts import Contract

if TYPE_CHECKING:
    from sqlalchemy import Connection


def every(connection: Connection) -> list[Contract]:
    """Return every contract, by number."""
    return [
        decode(r[0], Contract)
        for r in connection.exec_driver_sql("SELECT data FROM contract ORDER BY number")
    ]
