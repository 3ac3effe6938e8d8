"""The portfolio as a file: the lines that match, with the columns that are shown (PORT-8, EXPORT-1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn
from cofanet_desktop.services import exports
from cofanet_desktop.services.export_notes import Translate
from cofanet_desktop.services.list_form import list_form
from cofanet_desktop.store.queries import portfolio, products

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.services.session import Session

_BATCH = 1_000
_TITLE = QT_TRANSLATE_NOOP("PortfolioExport", "Portfolio")
_CURRENCY = QT_TRANSLATE_NOOP("PortfolioExport", "Currency")


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column of the file: its heading as displayed, what it holds, and its cell of one line."""

    heading: str
    kind: ColumnKind
    cell: Callable[[PortfolioRow, Mapping[str, State]], Cell]
    """Called with the line and how far requests about its products have come, by product id."""
    width: int = 0


def export(
    session: Session,
    ids: Sequence[int],
    columns: Sequence[ExportColumn],
    file: Path,
    *,
    translate: Translate = Message.english,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write the lines of these ids, in their order, to `file` (.xlsx, or .csv); whole or not at all.

    Lines that left the portfolio meanwhile are left out; dates are those of the contract's time zone. It is listed among
    the exports as a direct one. Raises InvalidInput (FILE_ENDING, FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS).
    """
    currency = translate(Message("PortfolioExport", _CURRENCY))
    title = translate(Message("PortfolioExport", _TITLE))
    headed = (
        ListColumn(
            one.heading,
            one.kind,
            one.width,
            currency_heading=currency if one.kind is ColumnKind.AMOUNT else "",
        )
        for one in columns
    )
    form = list_form(session, title, headed, translate)
    cells = [one.cell for one in columns]
    rows = (tuple(cell(row, states) for cell in cells) for row, states in _lines(session, ids))
    return exports.recorded(
        session, file, lambda: write_list(file, form, rows, progress=progress, cancelled=cancelled)
    )


def _lines(session: Session, ids: Sequence[int]) -> Iterator[tuple[PortfolioRow, Mapping[str, State]]]:
    for start in range(0, len(ids), _BATCH):
        with session.store.read() as connection:
            rows = portfolio.rows(connection, ids[start : start + _BATCH])
            states = products.sync_states(connection, [cell.id for row in rows for cell in row.products])
        for row in rows:
            yield row, states
