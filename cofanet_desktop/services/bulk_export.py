"""The lines of an imported bulk file as a list to take away: what each asked, and what became of it (BULK-3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk_files import STATUS_NAMES
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn
from cofanet_desktop.services.list_form import list_form

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.domain.bulk_files import ImportedFile, ImportedLine
    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("BulkExport", "Bulk orders: {name}")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("BulkExport", "Line"), ColumnKind.INTEGER, 8),
    (QT_TRANSLATE_NOOP("BulkExport", "Text"), ColumnKind.TEXT, 60),
    (QT_TRANSLATE_NOOP("BulkExport", "Result"), ColumnKind.TEXT, 16),
    (QT_TRANSLATE_NOOP("BulkExport", "Details"), ColumnKind.TEXT, 70),
    (QT_TRANSLATE_NOOP("BulkExport", "Easy number"), ColumnKind.TEXT, 22),
    (QT_TRANSLATE_NOOP("BulkExport", "Number of the request"), ColumnKind.TEXT, 38),
)


def export(
    session: Session,
    file: ImportedFile,
    lines: Iterable[ImportedLine],
    target: Path,
    *,
    translate: Translate = Message.english,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write the lines handed over, in their order, to `target` (.xlsx, or .csv); whole or not at all.

    Texts are in the words of `translate`. Raises InvalidInput (FILE_NOT_WRITABLE, WRITING_CANCELLED, TOO_MANY_ROWS).
    """
    columns = (
        ListColumn(translate(Message("BulkExport", text)), kind, width) for text, kind, width in _COLUMNS
    )
    title = translate(Message("BulkExport", _TITLE, {"name": file.name}))
    form = list_form(session, title, columns, translate)
    return write_list(target, form, _rows(lines, translate), progress=progress, cancelled=cancelled)


def _rows(lines: Iterable[ImportedLine], translate: Translate) -> Iterator[tuple[Cell, ...]]:
    words = {status: translate(Message("BulkStatus", name)) for status, name in STATUS_NAMES.items()}
    for line in lines:
        yield (
            line.line,
            line.text,
            words[line.status],
            " ".join(translate(message) for message in line.details()),
            line.easy_number or "",
            line.command_id or "",
        )
