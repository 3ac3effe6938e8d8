"""How the assessment of the portfolio went: one point a day from now on, and month by month before (HOME-3)."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import wap
from cofanet_desktop.store.queries import assessments, portfolio
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from datetime import date

    from cofanet_desktop.domain.wap import WapPoint
    from cofanet_desktop.services.session import Session

MONTHS = 12
"""How far back the trend begins."""

SHOWN = timedelta(days=370)
"""How much of it is shown."""


def record(session: Session) -> bool:
    """Keep the assessment of today, and that of the months before the first time; tell whether anything was new.

    The months before are estimated from the assessments of then with the covers of today. Companies by the
    thousand are gone through for that, so it is done when nobody waits, once for each contract.
    """
    contract, today = session.contract(), session.today()
    with session.store.read() as connection:
        if UnitOfWork(connection).meta(_begun(contract.id)) == today.isoformat():
            return False
        groups = portfolio.assessed_amounts(connection, contract.id)
        is_first = not assessments.points(connection, contract.id, today - SHOWN)
        if is_first and not groups:
            return False  # no portfolio has arrived yet
        before = _months_before(session, contract.id, today) if is_first else []
    estimate = wap.estimate((dra, Decimal(amount), companies) for dra, amount, companies in groups)
    point = wap.point(today, estimate)
    with session.store.work("assessment") as unit:
        assessments.keep(unit.connection, contract.id, [*before, *([point] if point else [])])
        unit.set_meta(_begun(contract.id), today.isoformat())
    return True


def _begun(contract_id: str) -> str:
    return f"assessed/{contract_id}"


def _months_before(session: Session, contract_id: str, today: date) -> list[WapPoint]:
    """Return the estimate on the last day of each of the months before."""
    days = wap.month_ends(today, MONTHS)
    weighed: dict[date, Counter[int | None]] = {day: Counter() for day in days}
    companies: dict[date, Counter[int | None]] = {day: Counter() for day in days}
    with session.store.read() as connection:
        for amount, entry in assessments.covered(connection, contract_id):
            for day, dra in wap.assessed_on(entry.dra_history, days).items():
                weighed[day][dra] += int(amount)
                companies[day][dra] += 1
    estimates = (
        (day, wap.estimate((dra, Decimal(weighed[day][dra]), count) for dra, count in companies[day].items()))
        for day in days
    )
    points = (wap.point(day, one) for day, one in estimates)
    return [one for one in points if one is not None]
