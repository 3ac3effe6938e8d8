"""What becomes of commands about the duties of a contract, and of those duties as time passes: who sees to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration
from cofanet_desktop.insurer import analysis, extensions, ilus, overdues, passing_time, turnover

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.workspace import Record
    from cofanet_desktop.insurer.decisions import Desk

SETTLED = (Extension, OverdueDeclaration, TurnoverDeclaration, Ilu, SentDocument)
"""Records a command leaves for `settle` to keep."""

JOBS: dict[str, Callable[[Desk, str], None]] = {
    extensions.ANSWER_EXTENSION: extensions.answer,
    overdues.EXAMINE: overdues.examine,
    overdues.CLOSE: overdues.close,
    overdues.CLOSE_PAID: overdues.close_paid,
    turnover.OPEN: turnover.open_period,
    turnover.REMIND: turnover.remind,
    ilus.ASK: ilus.ask,
    ilus.EXPIRE_ILU: ilus.expire,
    ilus.LOWER: passing_time.lower_to_needs,
    analysis.ANALYSE: analysis.analyse,
}
"""What time brings, by the kind of job."""


def settle(desk: Desk, record: Record) -> None:
    """Keep a record a command left and note what comes of it; nothing for records of another kind."""
    if isinstance(record, Extension):
        extensions.settle(desk, record)
    elif isinstance(record, OverdueDeclaration):
        overdues.settle(desk, record)
    elif isinstance(record, TurnoverDeclaration):
        turnover.settle(desk, record)
    elif isinstance(record, Ilu):
        ilus.settle(desk, record)
    elif isinstance(record, SentDocument):
        analysis.settle(desk, record)
