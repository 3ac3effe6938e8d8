"""Lines of an imported file that become commands: batch by batch in file order, each noted where it is issued.

A batch is one transaction that issues commands and notes their ids, so that whatever stops the program in between, it
goes on where it stopped and repeats nothing.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.bulk_files import BulkFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.bulk_files import ReadyLine
    from cofanet_desktop.store.unit_of_work import UnitOfWork

BATCH = 250
"""Lines that become commands in one transaction."""

_turn = threading.Lock()
"""Held while lines become commands, so that nothing else goes on with an import that is under way."""


class AlreadyImported(RuleViolation):
    """The same bytes were imported before; `earlier` is the last time. To be confirmed, not forbidden."""

    def __init__(self, earlier: ImportedFile) -> None:
        super().__init__(
            "ALREADY_IMPORTED",
            Message(
                "Bulk",
                QT_TRANSLATE_NOOP("Bulk", "The very same file was imported on {day}, as {name}."),
                {"day": earlier.imported_at.date(), "name": earlier.name},
            ),
            Message(
                "Bulk",
                QT_TRANSLATE_NOOP(
                    "Bulk", "Confirm to import it again: lines that were taken then are not repeated."
                ),
            ),
        )
        self.earlier = earlier


@contextmanager
def turn() -> Iterator[None]:
    """Wait for the turn to make commands of lines, and have it."""
    with _turn:
        yield


@contextmanager
def free_turn() -> Iterator[bool]:
    """Have the turn if nobody has it; give False, at once, if somebody does."""
    is_free = _turn.acquire(blocking=False)
    try:
        yield is_free
    finally:
        if is_free:
            _turn.release()


def issue_lines(
    session: Session,
    file_id: str,
    issue: Callable[[UnitOfWork, Sequence[ReadyLine]], None],
    *,
    cancelled_errors: bytes | None,
    name: str = "bulk",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> int:
    """Turn the lines of a file that are ready into commands, batch by batch; return how many were tried.

    `issue` makes the commands of one batch in its transaction and notes what came of each line. `progress(done, total)`
    is called between batches, `cancelled()` asked there: the lines that still wait then have `cancelled_errors`.
    """
    with session.store.read() as connection:
        total = BulkFiles(connection).count_ready(file_id)
    tried = 0
    while True:
        if cancelled is not None and cancelled():
            stop_lines(session, file_id, cancelled_errors, name)
            return tried
        with session.store.work(f"{name}.issue") as unit:
            batch = BulkFiles(unit.connection).ready(file_id, BATCH)
            if batch:
                issue(unit, batch)
        if not batch:
            return tried
        tried += len(batch)
        if progress is not None:
            progress(tried, max(tried, total))


def stop_lines(session: Session, file_id: str, errors: bytes | None, name: str = "bulk") -> None:
    """Have every line of a file that still waits come to nothing, for the problems packed in `errors`."""
    with session.store.work(f"{name}.cancel") as unit:
        BulkFiles(unit.connection).stop(file_id, errors)
        unit.audit.add(session.now(), session.actor, f"{name}_cancelled", None, file_id)
