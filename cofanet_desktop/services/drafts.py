"""Forms begun and not yet sent: kept through closing, crashes and power cuts (ACT-17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.store.drafts import Drafts

if TYPE_CHECKING:
    from cofanet_desktop.services.session import Session

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A form begun: its id, which form, on which company, and when it was last changed."""

    id: str
    kind: str
    easy_number: str | None
    updated_at: datetime


def keep(session: Session, draft_id: str, kind: str, easy_number: str | None, form: object) -> None:
    """Keep the state of a form (a dataclass) under its id, replacing what was kept before."""
    with session.store.work("draft") as unit:
        Drafts(unit.connection).put(draft_id, kind, easy_number, encode(form), session.now())


def read(session: Session, draft_id: str, form_type: type[T]) -> T | None:
    """Return the form kept under that id, or None."""
    with session.store.read() as connection:
        data = Drafts(connection).data(draft_id)
    return None if data is None else decode(data, form_type)


def drop(session: Session, draft_id: str) -> None:
    """Forget a form: it was sent, or thrown away by the person."""
    with session.store.work("draft") as unit:
        Drafts(unit.connection).delete(draft_id)


def every(session: Session) -> list[KeptDraft]:
    """Return the forms begun, last changed first."""
    with session.store.read() as connection:
        return [KeptDraft(*row) for row in Drafts(connection).every()]
