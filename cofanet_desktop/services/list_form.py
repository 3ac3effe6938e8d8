"""The form every list that leaves the program has: its notes and the time zone of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import zone
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.sheet_writing_cells import ListForm
from cofanet_desktop.services.export_notes import NOTES, export_notes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.exchange.sheet_writing_cells import ListColumn
    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.session import Session


def list_form(session: Session, title: str, columns: Iterable[ListColumn], translate: Translate) -> ListForm:
    """Return the form of a list with `title` and `columns` in the reader's words, its notes in those of `translate`."""
    return ListForm(
        title=title,
        columns=tuple(columns),
        notes=export_notes(session, translate),
        notes_title=translate(Message("ExportNotes", NOTES)),
        zone=zone(session.contract().time_zone),
    )
