"""The inbox: listed, marked, emptied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import DeleteNotifications, MarkNotifications
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.services.issuing import issue
from cofanet_desktop.store.queries import notifications
from cofanet_desktop.store.queries.notifications import NotificationFilter

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cofanet_desktop.domain.notifications import Category, Notification
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


def find(
    session: Session,
    *,
    text: str = "",
    categories: Sequence[Category] = (),
    is_read: bool | None = None,
    limit: int = -1,
) -> list[Notification]:
    """Return the notifications of the contract in use, newest first, that contain every word of `text` (NOTIF-3)."""
    wanted = NotificationFilter(
        contract_id=session.contract().id,
        words=tuple(fold(text).split()),
        categories=tuple(categories),
        is_read=is_read,
    )
    with session.store.read() as connection:
        return notifications.find(connection, wanted, limit)


def unread(session: Session) -> int:
    """Return how many notifications of the contract in use are unread."""
    with session.store.read() as connection:
        return notifications.unread(connection, session.contract().id)


def mark(session: Session, ids: Iterable[str], *, is_read: bool) -> Issued:
    """Mark notifications read or unread."""
    return issue(session, MarkNotifications(ids=tuple(ids), is_read=is_read))


def delete(session: Session, ids: Iterable[str]) -> Issued:
    """Take notifications out of the inbox."""
    return issue(session, DeleteNotifications(ids=tuple(ids)))
