"""What is written into every list that leaves the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.text import Value
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


def export_notes(
    session: Session, translate: Translate = Message.english, contracts: Sequence[Contract] = ()
) -> tuple[str, ...]:
    """Return the notes of a list written today, in the words of `translate`: whose it is, and whether it is invented.

    `contracts` are those it tells of; without them it is the one in use.
    """
    some = contracts or (session.contract(),)
    holders = ", ".join(dict.fromkeys(one.holder for one in some))
    values: dict[str, Value] = {"holder": holders, "day": session.today()}
    if len(some) == 1:
        whose = Message("ExportNotes", _OF_ONE, values | {"contract": some[0].number})
    else:
        numbers = ", ".join(one.number for one in some)
        whose = Message("ExportNotes", _OF_SEVERAL, values | {"contracts": numbers})
    notes = [INVENTED, whose] if session.capabilities.is_simulation else [whose]
    return tuple(translate(note) for note in notes)


_OF_ONE = QT_TRANSLATE_NOOP("ExportNotes", "Confidential: for {holder} only, contract {contract}, {day}.")
_OF_SEVERAL = QT_TRANSLATE_NOOP(
    "ExportNotes", "Confidential: for {holder} only, contracts {contracts}, {day}."
)
