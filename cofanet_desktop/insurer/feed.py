"""The change feed: what the records of a workspace are now, in the order they last changed, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from cofanet_desktop.domain.protocol import Change, PullPage
from cofanet_desktop.insurer import schema

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Select

    Feed = Select[int, str, str, int, bytes | None]


def page(
    connection: Connection,
    workspace: str,
    since: int,
    limit: int,
    epoch: str,
    at: datetime,
    *,
    is_reset: bool = False,
    digest: bool = False,
) -> PullPage:
    """Return the changes after `since`, about `limit` of them, ending where a sequence number ends.

    To be read in one snapshot. Tombstones are left out of a pull from the start, which has nothing to delete.
    """
    feed = _feed(workspace, since)
    rows = connection.execute(feed.limit(limit + 1)).all()
    more = len(rows) > limit
    if more:
        cut = rows[-1][0]
        rows = [row for row in rows if row[0] != cut] or connection.execute(
            feed.where(schema.record.c.seq == cut)
        ).all()
        more = connection.execute(_feed(workspace, rows[-1][0]).limit(1)).first() is not None
    counter = seq_of(connection, workspace)
    return PullPage(
        epoch=epoch,
        since=since,
        to=rows[-1][0] if more else counter,
        more=more,
        changes=tuple([Change(*row) for row in rows]),
        server_time=at,
        reset=is_reset,
        digest=digests(connection, workspace) if digest and not more else None,
    )


def _feed(workspace: str, since: int) -> Feed:
    c = schema.record.c
    feed = select(c.seq, c.entity, c.id, c.version, c.data).where(c.workspace == workspace, c.seq > since)
    if since == 0:
        feed = feed.where(~c.deleted)
    return feed.order_by(c.seq, c.entity, c.id)


def seq_of(connection: Connection, workspace: str) -> int:
    """Return the last sequence number given in the workspace, 0 when there is none."""
    w = schema.workspace.c
    return connection.execute(select(w.seq).where(w.id == workspace)).scalar() or 0


def digests(connection: Connection, workspace: str) -> dict[str, tuple[int, int]]:
    """Return, per entity, how many records there are and the sum of their versions."""
    c = schema.record.c
    rows = connection.execute(
        select(c.entity, func.count(), func.sum(c.version))
        .where(c.workspace == workspace, ~c.deleted)
        .group_by(c.entity)
    )
    return {entity: (count, int(total)) for entity, count, total in rows}
