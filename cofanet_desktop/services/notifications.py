"""The inbox: listed, marked, emptied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from cofanet_desktop.domain.commands import DeleteNotifications, MarkNotifications
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.inbox import NotificationFilter, NotificationWord
from cofanet_desktop.services import preferences
from cofanet_desktop.services.issuing import issue
from cofanet_desktop.store.queries import notifications

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
    from cofanet_desktop.domain.products import ProductCode
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


K = TypeVar("K", bound=str)


def words(
    text: str,
    kinds: Mapping[NotificationKind, str] | None = None,
    countries: Mapping[str, str] | None = None,
    products: Mapping[ProductCode, str] | None = None,
) -> tuple[NotificationWord, ...]:
    """Return the words of what was typed, each with the codes whose displayed names (the mappings) contain it."""
    return tuple(
        NotificationWord(word, _named(kinds, word), _named(countries, word), _named(products, word))
        for word in fold(text).split()
    )


def _named(names: Mapping[K, str] | None, word: str) -> tuple[K, ...]:
    return tuple(code for code, name in (names or {}).items() if word in fold(name))


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
        everything(session), words=words(text), categories=tuple(categories), is_read=is_read, is_quiet=None
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
