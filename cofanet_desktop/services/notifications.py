"""The inbox: listed, marked, emptied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import DeleteNotifications, MarkNotifications
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.inbox import NotificationFilter
from cofanet_desktop.services import preferences
from cofanet_desktop.services.issuing import issue
from cofanet_desktop.store.queries import notifications

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cofanet_desktop.domain.companies import Identifier
    from cofanet_desktop.domain.notifications import Category, Notification
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


def everything(session: Session) -> NotificationFilter:
    """Return the filter that lists the inbox of the contract in use, what thresholds keep back left out."""
    mine = preferences.mine(session)
    return NotificationFilter(
        contract_ids=(session.contract().id,), thresholds=mine.thresholds, is_quiet=False
    )


def listed(session: Session, wanted: NotificationFilter, limit: int = -1) -> list[Notification]:
    """Return the notifications that match, newest first; at most `limit` when it is not negative."""
    with session.store.read() as connection:
        return notifications.find(connection, wanted, limit)


def count(session: Session, wanted: NotificationFilter) -> int:
    """Return how many notifications match."""
    with session.store.read() as connection:
        return notifications.count(connection, wanted)


def countries(session: Session, contract_ids: Sequence[str]) -> list[str]:
    """Return the codes of the countries that notifications of these contracts are about, by code."""
    with session.store.read() as connection:
        return notifications.countries(connection, contract_ids)


def identified(session: Session, country: str, identifier: Identifier) -> tuple[str, ...]:
    """Return the Easy numbers of the companies known here whose identifier begins like this one."""
    with session.store.read() as connection:
        return notifications.identified(connection, country, identifier)


def has_subject(session: Session, one: Notification) -> bool:
    """Tell whether what a notification tells of is still known here (NOTIF-8)."""
    with session.store.read() as connection:
        return notifications.has_subject(connection, one)


def find(
    session: Session,
    *,
    text: str = "",
    categories: Sequence[Category] = (),
    is_read: bool | None = None,
    limit: int = -1,
) -> list[Notification]:
    """Return every notification of the contract in use, newest first, that contains each word of `text` (NOTIF-3)."""
    wanted = replace(
        everything(session),
        words=tuple(fold(text).split()),
        categories=tuple(categories),
        is_read=is_read,
        is_quiet=None,
    )
    return listed(session, wanted, limit)


def unread(session: Session) -> int:
    """Return how many notifications of the contract in use are unread, without those thresholds keep back."""
    mine = preferences.mine(session)
    with session.store.read() as connection:
        return notifications.unread(connection, session.contract().id, mine.thresholds)


def mark(session: Session, ids: Iterable[str], *, is_read: bool) -> Issued:
    """Mark notifications read or unread."""
    return issue(session, MarkNotifications(ids=tuple(ids), is_read=is_read))


def delete(session: Session, ids: Iterable[str], *, is_deleted: bool = True) -> Issued:
    """Take notifications out of the inbox, or put them back."""
    return issue(session, DeleteNotifications(ids=tuple(ids), is_deleted=is_deleted))
