"""How statuses look: the word, the tone and the icon of each, the same on every page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.products import PRODUCT_NAMES, STATUS_NAMES, ProductStatus
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from cofanet_desktop.domain.products import ProductCode


@dataclass(frozen=True, slots=True)
class Look:
    """What a pill shows: a translated word, its tone, its icon."""

    word: str
    tone: Tone
    icon: str


_STATUSES: dict[ProductStatus, tuple[Tone, str]] = {
    ProductStatus.PENDING: (Tone.NEUTRAL, "hourglass"),
    ProductStatus.GRANTED: (Tone.OK, "circle-check"),
    ProductStatus.PARTIALLY_GRANTED: (Tone.WARN, "circle-half-2"),
    ProductStatus.REDUCED: (Tone.WARN, "trending-down"),
    ProductStatus.REFUSED: (Tone.BAD, "ban"),
    ProductStatus.REPLACED: (Tone.NEUTRAL, "replace"),
    ProductStatus.TERMINATED: (Tone.BAD, "circle-x"),
    ProductStatus.BEING_CANCELLED: (Tone.NEUTRAL, "hourglass"),
    ProductStatus.BEING_DELETED: (Tone.NEUTRAL, "hourglass"),
    ProductStatus.DELETED: (Tone.NEUTRAL, "trash"),
    ProductStatus.EXPIRED: (Tone.NEUTRAL, "clock"),
    ProductStatus.DONE: (Tone.OK, "check"),
}

_STATES: dict[State, tuple[str, Tone, str]] = {
    State.QUEUED: (QT_TRANSLATE_NOOP("SyncState", "To send"), Tone.INSURANCE, "send"),
    State.INFLIGHT: (QT_TRANSLATE_NOOP("SyncState", "Sending…"), Tone.INSURANCE, "upload"),
    State.UNKNOWN: (QT_TRANSLATE_NOOP("SyncState", "Checking with the insurer…"), Tone.WARN, "refresh"),
    State.ACKED: (QT_TRANSLATE_NOOP("SyncState", "Sent"), Tone.NEUTRAL, "check"),
    State.DONE: (QT_TRANSLATE_NOOP("SyncState", "Answered"), Tone.OK, "circle-check"),
    State.REFUSED: (QT_TRANSLATE_NOOP("SyncState", "Refused"), Tone.BAD, "ban"),
    State.HELD: (QT_TRANSLATE_NOOP("SyncState", "Kept back"), Tone.WARN, "alert-triangle"),
    State.DISCARDED: (QT_TRANSLATE_NOOP("SyncState", "Withdrawn"), Tone.NEUTRAL, "x"),
}


def status_look(status: ProductStatus) -> Look:
    """Return how the status of a product is shown."""
    tone, icon = _STATUSES[status]
    return Look(translate("ProductStatus", STATUS_NAMES[status]), tone, icon)


def state_look(state: State) -> Look:
    """Return how the state of a request on its way is shown."""
    word, tone, icon = _STATES[state]
    return Look(translate("SyncState", word), tone, icon)


def product_look(status: ProductStatus, state: State | None) -> Look:
    """Return the one pill of a product: how far its newest request has come, else its status."""
    return status_look(status) if state is None else state_look(state)


def product_word(code: ProductCode) -> str:
    """Return the translated name of a product."""
    return translate("Product", PRODUCT_NAMES[code])
