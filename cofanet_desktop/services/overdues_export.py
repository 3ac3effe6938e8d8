"""The list of overdue declarations as a file: the declarations that match, in their order (EXPORT-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.exports import Aggregation, Category
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.services import export_overdues, export_templates
from cofanet_desktop.services.export_overdues import DebtCells
from cofanet_desktop.services.export_sheets import Wanted, columns, title
from cofanet_desktop.services.export_words import ENGLISH
from cofanet_desktop.services.list_form import list_form
from cofanet_desktop.store.queries.export_lines import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from cofanet_desktop.exchange.sheet_writing_cells import Cell
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.services.session import Session

_BATCH = 500
SHOWN = (
    "name", "easy_number", "kind", "reference", "customer_reference", "status", "intervention", "collected_by",
    "open", "currency", "declared_on", "deadline",
)  # fmt: skip
"""What the list of overdue declarations shows, as fields of exports."""


def export(
    session: Session,
    ids: Sequence[str],
    file: Path,
    *,
    words: Words = ENGLISH,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write the declarations of these ids, in their order, to `file` (.xlsx, or .csv); whole or not at all.

    One in several currencies has a line for each. Declarations that are gone meanwhile are left out. Raises
    InvalidInput (FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS).
    """
    contract = session.contract()
    known = {one.key: one for one in export_templates.known_fields(session, Category.OVERDUES)}
    fields = tuple(known[key] for key in SHOWN)
    wanted = Wanted(category=Category.OVERDUES, contracts=(contract,), fields=fields)
    cells = [DebtCells(words).of(one) for one in fields]
    form = list_form(session, title(wanted, words), columns(wanted, words), words.translate)

    def rows() -> Iterator[tuple[Cell, ...]]:
        with session.store.read() as connection:
            reading = Reading(connection)
            for start in range(0, len(ids), _BATCH):
                found = reading.declared(ids[start : start + _BATCH])
                for line in export_overdues.lines(found, contract, Aggregation.PRODUCT):
                    yield tuple(cell(line) for cell in cells)

    return write_list(file, form, rows(), progress=progress, cancelled=cancelled)
