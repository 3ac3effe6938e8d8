"""The timeline of a company as a file: exactly the entries that are displayed, in their order (COMP-7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.exchange.sheet_writing_cells import ColumnKind, ListColumn
from cofanet_desktop.services.list_form import list_form

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.session import Session

_TITLE = QT_TRANSLATE_NOOP("CompanyHistoryExport", "Timeline")
_COLUMNS = (
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "Day"), ColumnKind.DATE, 0),
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "Moment"), ColumnKind.MOMENT, 0),
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "Kind"), ColumnKind.TEXT, 18),
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "What happened"), ColumnKind.TEXT, 60),
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "Outcome"), ColumnKind.TEXT, 22),
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "Details"), ColumnKind.TEXT, 60),
    (QT_TRANSLATE_NOOP("CompanyHistoryExport", "Who"), ColumnKind.TEXT, 18),
)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One entry in words, as it is displayed; `at` is None where only the day is known."""

    on: date
    at: datetime | None
    kind: str
    text: str
    outcome: str
    detail: str
    who: str


def export(
    session: Session,
    lines: Iterable[HistoryLine],
    file: Path,
    *,
    translate: Translate = Message.english,
) -> Written:
    """Write the entries handed over, in their order, to `file` (.xlsx, or .csv); whole or not at all.

    Days and moments are those of the contract's time zone. Raises InvalidInput (FILE_NOT_WRITABLE, TOO_MANY_ROWS).
    """

    def say(text: str) -> str:
        return translate(Message("CompanyHistoryExport", text))

    columns = (ListColumn(say(text), kind, width) for text, kind, width in _COLUMNS)
    form = list_form(session, say(_TITLE), columns, translate)
    rows = ((one.on, one.at, one.kind, one.text, one.outcome, one.detail, one.who) for one in lines)
    return write_list(file, form, rows)
