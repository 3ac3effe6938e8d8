"""What a person prefers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.preferences import Preferences

if TYPE_CHECKING:
    from sqlalchemy import Connection


def of(connection: Connection, user: str) -> Preferences | None:
    """Return what that person prefers, None when nothing was chosen yet."""
    data = connection.exec_driver_sql("SELECT data FROM preferences WHERE id = ?", (user,)).scalar()
    return None if data is None else decode(data, Preferences)
