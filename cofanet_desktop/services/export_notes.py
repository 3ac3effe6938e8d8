"""What is written into every list that leaves the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.services.session import Session

Translate = Callable[[Message], str]
"""Says a message in the reader's language, dates and amounts in the local way."""

NOTES = QT_TRANSLATE_NOOP("ExportNotes", "Notes")
"""Names the sheet of the notes."""

INVENTED = Message(
    "ExportNotes",
    QT_TRANSLATE_NOOP("ExportNotes", "Demonstration data: companies, decisions and amounts are invented."),
)
"""Said of everything a simulated insurer tells."""


def export_notes(session: Session, translate: Translate = Message.english) -> tuple[str, ...]:
    """Return the notes of a list written today, in the words of `translate`: whose it is, and whether it is invented."""
    contract = session.contract()
    notes = [
        Message(
            "ExportNotes",
            QT_TRANSLATE_NOOP("ExportNotes", "Confidential: for {holder} only, contract {contract}, {day}."),
            {"holder": contract.holder, "contract": contract.number, "day": session.today()},
        )
    ]
    if session.capabilities.is_simulation:
        notes.insert(0, INVENTED)
    return tuple(translate(note) for note in notes)
