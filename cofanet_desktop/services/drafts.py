"""Forms begun and not yet sent: kept through closing, crashes and power cuts (ACT-17)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.session import Session

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A form begun: its id, which form, on which company, and when it was last changed."""

    id: str
    kind: str
    easy_number: str | None
    updated_at: datetime

    @property
    def parts(self) -> tuple[str, ...]:
        """Return the parts of the id: of a request form, kind, contract, company, and product code or product id."""
        return tuple(self.id.split("/"))


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A form begun with the name of its company (empty: none is known) and the product it changes, if it changes one."""

    draft: KeptDraft
    company_name: str
    product: Product | None


@dataclass(frozen=True, slots=True)
class ThrownAway:
    """A form that was thrown away, whole, so that it can be put back."""

    draft: KeptDraft
    data: bytes


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


def listed(session: Session) -> list[DraftLine]:
    """Return the forms begun under the contract in use and those of no contract, last changed first."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        records = UnitOfWork(connection)
        found = (KeptDraft(*row) for row in Drafts(connection).every())
        return [_line(one, records) for one in found if _is_under(one, contract_id)]


def count(session: Session) -> int:
    """Return how many forms `listed` returns."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return count_in(Drafts(connection), contract_id)


def count_in(kept: Drafts, contract_id: str) -> int:
    """Return the same of any contract, within a read that is under way."""
    return sum(_is_under(KeptDraft(*row), contract_id) for row in kept.every())


def check_contract(session: Session, draft_id: str | None) -> None:
    """Refuse to send a form begun under another contract than the one in use now: nothing of it would be as it was shown."""
    begun_under = "" if draft_id is None else "".join(draft_id.split("/")[1:2])
    contract = next((one for one in session.contracts() if one.id == begun_under), None)
    if contract is not None and contract.id != session.contract().id:
        raise refused(
            "OTHER_CONTRACT",
            QT_TRANSLATE_NOOP(
                "Rules", "This form was begun under the contract {contract}, which is not the one in use now."
            ),
            QT_TRANSLATE_NOOP("Rules", "Choose that contract, then send it: what was typed is kept."),
            contract=contract.number,
        )


def throw_away(session: Session, draft_id: str) -> ThrownAway | None:
    """Forget a form and return it whole, None when it was gone already."""
    with session.store.work("draft") as unit:
        kept = Drafts(unit.connection)
        found = next((KeptDraft(*row) for row in kept.every() if row[0] == draft_id), None)
        data = kept.data(draft_id)
        kept.delete(draft_id)
    return None if found is None or data is None else ThrownAway(found, data)


def put_back(session: Session, thrown: ThrownAway) -> None:
    """Keep a form again that was thrown away, unless another was begun in its place meanwhile."""
    one = thrown.draft
    with session.store.work("draft") as unit:
        kept = Drafts(unit.connection)
        if kept.data(one.id) is None:
            kept.put(one.id, one.kind, one.easy_number, thrown.data, one.updated_at)


def _is_under(one: KeptDraft, contract_id: str) -> bool:
    return len(one.parts) == 1 or one.parts[1] == contract_id


def _line(one: KeptDraft, records: UnitOfWork) -> DraftLine:
    company = records.company(one.easy_number) if one.easy_number else None
    product = records.product(one.parts[-1]) if len(one.parts) > 1 else None
    return DraftLine(one, company.name if company else "", product)
