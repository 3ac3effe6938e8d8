"""Steps that bring a store of an older format to the present one, each in one transaction.

A step is a function of a connection; its place in STEPS is the format it leads to. Pending commands are never
rewritten: the bytes first stored are the bytes that are sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.store import schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection


def _create(connection: Connection) -> None:
    schema.metadata.create_all(connection)
    for statement in (schema.PORTFOLIO_INDEX, *schema.PORTFOLIO_INDEX_SETTINGS):
        connection.exec_driver_sql(statement)


STEPS: tuple[Callable[[Connection], None], ...] = (_create,)
"""Every step in order; the number of steps is the format this program writes."""

FORMAT = len(STEPS)
