"""ILUs: listed and answered, with the cover given up in the same step where one no longer trades (rule 24)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import AnswerIlu, DeleteProduct
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.workspace import known
from cofanet_desktop.services import drafts
from cofanet_desktop.services.issuing import issue_in
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.queries import duties

if TYPE_CHECKING:
    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.ilu import PaymentExperience
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class IluDraft:
    """An answer as it is filled in; `needs` only while one still trades with the buyer, in the cover's currency."""

    ilu_id: str
    experience: PaymentExperience
    still_trading: bool
    needs: Money | None = None
    comment: str = ""
    delete_cover: bool = False
    """Whether the cover is given up with the answer, when one no longer trades."""


def answer(
    session: Session, draft: IluDraft, *, replaces: str | None = None, form: str | None = None
) -> Issued:
    """Answer an ILU and, if asked, give the cover up: both or neither; raises RuleViolation (rules 5 and 24).

    The cover stays as long as the insurer has not taken the answer: another desk may have given another one.
    """
    drafts.check_contract(session, form)
    args = AnswerIlu(
        ilu_id=draft.ilu_id,
        experience=draft.experience,
        still_trading=draft.still_trading,
        needs=draft.needs,
        comment=draft.comment,
    )
    product_id = show(session, draft.ilu_id).record.product_id
    with session.store.work("issue") as unit:
        issued = issue_in(unit, session, args, replaces=replaces)
        if draft.delete_cover and not draft.still_trading:
            if replaces is not None:
                _put_away_held(unit, session, replaces)
            issue_in(unit, session, DeleteProduct(product_id=product_id), after=issued.command_id)
        if form is not None:
            Drafts(unit.connection).delete(form)
    session.on_issued()
    return issued


def _put_away_held(unit: UnitOfWork, session: Session, replaced: str) -> None:
    """Put away the deletion that was held with a refused answer: the corrected answer has one of its own."""
    at = session.now()
    for entry in unit.outbox.in_states((State.HELD,)):
        if replaced in entry.depends_on and entry.kind == DeleteProduct.KIND:
            unit.outbox.discard(entry.id, at)
            unit.audit.add(at, session.actor, "corrected", entry.id)


def listed(session: Session) -> list[DutyRow[Ilu]]:
    """Return the ILUs of the contract in use, last to be answered first."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        return duties.ilus(connection, contract_id)


def show(session: Session, ilu_id: str) -> DutyRow[Ilu]:
    """Return one ILU; raises RuleViolation when there is none of that id under the contract in use."""
    contract_id = session.contract().id
    with session.store.read() as connection:
        found = duties.ilus(connection, contract_id, record_id=ilu_id)
    return known(next(iter(found), None), Ilu)
