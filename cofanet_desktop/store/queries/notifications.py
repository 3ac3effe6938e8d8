"""The inbox as a list, newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.notifications import Category, Notification

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationFilter:
    """Which notifications of a contract to list; every criterion must hold, an empty one always does."""

    contract_id: str
    words: tuple[str, ...] = ()
    """Folded words, each to be found in company name, country, customer reference, Easy number or text (NOTIF-3)."""
    categories: tuple[Category, ...] = ()
    is_read: bool | None = None


def find(connection: Connection, wanted: NotificationFilter, limit: int = -1) -> list[Notification]:
    """Return the notifications that match, newest first; at most `limit` when it is not negative."""
    sql = ["contract_id = ?", "is_deleted = 0"]
    values: list[object] = [wanted.contract_id]
    for word in wanted.words:
        sql.append("instr(folded, ?) > 0")
        values.append(word)
    if wanted.categories:
        sql.append(f"category IN ({','.join('?' * len(wanted.categories))})")
        values += [category.value for category in wanted.categories]
    if wanted.is_read is not None:
        sql.append("is_read = ?")
        values.append(int(wanted.is_read))
    rows = connection.exec_driver_sql(
        f"SELECT data FROM notification WHERE {' AND '.join(sql)} ORDER BY at DESC, id LIMIT ?",
        (*values, limit),
    )
    return [decode(row[0], Notification) for row in rows]


def unread(connection: Connection, contract_id: str) -> int:
    """Return how many notifications of the contract are unread."""
    sql = "SELECT count(*) FROM notification WHERE contract_id = ? AND is_deleted = 0 AND is_read = 0"
    return int(connection.exec_driver_sql(sql, (contract_id,)).scalar() or 0)
