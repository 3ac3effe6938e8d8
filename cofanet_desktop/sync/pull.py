"""Pull: pages of the change feed applied, each with the cursor that covers it, in one transaction.

Invariants (docs/sync.md): a page is applied only if it starts exactly at our cursor (R4); an acknowledged command is
archived once the cursor covers it (R5); a page that would remove much stops and asks (R13). The feed holds each
record once, at its last change, so a command is only covered for sure when the last page is in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.database import commit_points
from cofanet_desktop.domain.records import ENTITIES
from cofanet_desktop.store.cursors import START, Cursor
from cofanet_desktop.sync.rebase import rebase

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.backend.port import BackendAdapter
    from cofanet_desktop.domain.protocol import Change, PullPage
    from cofanet_desktop.store.database import Store
    from cofanet_desktop.store.records import Image, Key
    from cofanet_desktop.store.unit_of_work import UnitOfWork

PAGE = 10_000
"""Changes in one page: larger ones write less often to the same places, but keep a person's own writes waiting longer."""
FEWEST_HELD_DELETIONS = 20
SHARE_HELD_DELETIONS = 0.2


class Applied(StrEnum):
    """What became of a page."""

    YES = "yes"
    STALE = "stale"
    """It does not start at our cursor: a late or repeated reply, dropped."""
    HELD = "held"
    """It would remove much; a person must agree first."""
    DIFFERENT = "different"
    """Applied, and what is here is not what the server counts: everything is fetched anew, from the next page on."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """What one page brought."""

    applied: Applied
    changes: int
    more: bool
    sent_again: int
    server_time: datetime


def pull(
    store: Store,
    backend: BackendAdapter,
    at: datetime,
    *,
    accept_deletions: bool = False,
    digest: bool = False,
) -> Pulled:
    """Fetch and apply the next page; raises the BackendError of the adapter, nothing changed then.

    With `digest` the last page also tells what the server counts, and is compared.
    """
    with store.work("pull.begin") as unit:
        cursor = unit.cursors.staging() or unit.cursors.current()
    page = backend.pull(cursor.epoch, cursor.seq, PAGE, digest=digest)
    commit_points.reach("pull.received")
    return apply_page(store, page, cursor, at, accept_deletions=accept_deletions)


def apply_page(
    store: Store, page: PullPage, asked: Cursor, at: datetime, *, accept_deletions: bool = False
) -> Pulled:
    """Apply the page that answers a request made at the cursor `asked`, in one transaction with its own cursor.

    A reply that comes late, when the store has moved on, is dropped.
    """
    with store.work("pull.apply") as unit:
        applied, again = _apply(unit, page, asked, at, accept_deletions=accept_deletions)
        if applied is Applied.YES and _is_different(unit, page):
            unit.drop_staging()
            unit.cursors.move_staging(START)
            applied = Applied.DIFFERENT
    return Pulled(applied, len(page.changes), page.more, again, page.server_time)


def _apply(
    unit: UnitOfWork, page: PullPage, asked: Cursor, at: datetime, *, accept_deletions: bool
) -> tuple[Applied, int]:
    current, staging = unit.cursors.current(), unit.cursors.staging()
    if asked != (staging or current):
        return Applied.STALE, 0
    is_first_ever = current == START and page.since == 0
    if staging is None and (is_first_ever or (page.epoch, page.since) == (current.epoch, current.seq)):
        return _advance(unit, page, at, accept_deletions=accept_deletions), 0
    if page.reset and page.since == 0:
        unit.drop_staging()
    elif staging is None or (page.epoch, page.since) != (staging.epoch, staging.seq):
        return Applied.STALE, 0
    return _stage(unit, page, at, accept_deletions=accept_deletions)


def _advance(unit: UnitOfWork, page: PullPage, at: datetime, *, accept_deletions: bool) -> Applied:
    """Apply the next page of an ongoing feed."""
    if not accept_deletions and _is_much(sum(change.data is None for change in page.changes), unit):
        return Applied.HELD
    settled = 0 if page.more else unit.outbox.settle(page.epoch, page.to, at)
    if page.changes or settled:
        rebase(unit, _images(page.changes))
    unit.cursors.move(Cursor(page.epoch, page.to))
    return Applied.YES


def _stage(unit: UnitOfWork, page: PullPage, at: datetime, *, accept_deletions: bool) -> tuple[Applied, int]:
    """Keep a page of a complete new copy; with the last one, show the copy and offer again what it may lack (R6)."""
    images = _images(page.changes)
    unit.stage([(*key, *found) for key, found in images.items() if found is not None])
    unit.unstage([key for key, found in images.items() if found is None])  # gone while the copy was under way
    unit.cursors.move_staging(Cursor(page.epoch, page.to))
    if page.more:
        return Applied.YES, 0
    images = dict(unit.staged())
    gone = unit.all_ids() - images.keys()
    if not accept_deletions and _is_much(len(gone), unit):
        unit.cursors.move_staging(Cursor(page.epoch, page.since))
        return Applied.HELD, 0
    images.update((key, unit.as_cached(key)) for key in gone)
    again = unit.outbox.offer_again(page.epoch)
    unit.outbox.settle(page.epoch, page.to, at)
    rebase(unit, images)
    unit.drop_staging()
    unit.cursors.move(Cursor(page.epoch, page.to))
    return Applied.YES, again


def _is_different(unit: UnitOfWork, page: PullPage) -> bool:
    """Tell whether the server counts other records than are here; only the last page can tell."""
    if page.digest is None or page.more:
        return False
    counted = {entity: tuple(found) for entity, found in page.digest.items() if entity in ENTITIES}
    return counted != unit.digest()


def _images(changes: tuple[Change, ...]) -> dict[Key, Image | None]:
    """Return the server's image of each changed record; kinds this program does not know are left out."""
    return {
        (change.entity, change.id): None if change.data is None else (change.version, change.data)
        for change in changes
        if change.entity in ENTITIES
    }


def _is_much(deletions: int, unit: UnitOfWork) -> bool:
    """Tell whether so many deletions at once need a person's word (R13)."""
    if deletions <= FEWEST_HELD_DELETIONS:
        return False
    return deletions > SHARE_HELD_DELETIONS * unit.count_records()
