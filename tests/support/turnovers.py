"""Turnover declarations of every kind, put where the insurer keeps them and fetched by the desk."""

from __future__ import annotations

from datetime import date

from cofanet_desktop.domain.turnover import TurnoverBasis, TurnoverBy, TurnoverDeclaration
from cofanet_desktop.services.session import Session
from tests.support.desks import START
from tests.support.there import put_there

DUE = date(2026, 4, 20)


def turnover_there(
    session: Session,
    by: TurnoverBy = TurnoverBy.DEBTOR,
    basis: TurnoverBasis = TurnoverBasis.SALES,
    due_on: date = DUE,
) -> TurnoverDeclaration:
    """Return a new declaration of March, opened by the insurer and fetched."""
    contract = session.contract()
    declaration = TurnoverDeclaration(
        id=f"{contract.id}:2026-03-31",
        contract_id=contract.id,
        basis=basis,
        by=by,
        currency=contract.currency,
        starts_on=date(2026, 3, 1),
        ends_on=date(2026, 3, 31),
        due_on=due_on,
        updated_at=START,
    )
    put_there(session, declaration)
    return declaration
