"""The form every list that leaves the program has: its notes and the time zone of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import zone
from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange.sheet_writing_cells import ListForm
from cofanet_desktop.services.export_notes import NOTES, export_notes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.exchange.sheet_writing_cells import ListColumn
    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.session import Session


def list_form(
    session: Session,
    title: str,
    columns: Iterable[ListColumn],
    translate: Translate,
    *,
    contracts: Sequence[Contract] = (),
    total: str = "",
    more_notes: Iterable[str] = (),
) -> ListForm:
    """Return the form of a list with `title` and `columns` in the reader's words, its notes in those of `translate`.

    `contracts` are those it tells of (without them the one in use); moments are told in the time zone of the first.
    `total` is the word before its totals, "" for a list without them; `more_notes` follow the usual ones.
    """
    first = contracts[0] if contracts else session.contract()
    return ListForm(
        title=title,
        columns=tuple(columns),
        notes=(*export_notes(session, translate, contracts), *more_notes),
        notes_title=translate(Message("ExportNotes", NOTES)),
        total=total,
        zone=zone(first.time_zone),
    )
