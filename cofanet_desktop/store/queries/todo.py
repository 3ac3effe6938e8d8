"""What waits for the person, each kind found by its own index: few rows, whatever the portfolio's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.extensions import Extension, ExtensionStatus
from cofanet_desktop.domain.ilu import Ilu, IluStatus
from cofanet_desktop.domain.overdues import DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.portfolio import PortfolioRow
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration, TurnoverStatus

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection


def unpaid(
    connection: Connection, contract_id: str, first: date, last: date, limit: int, *, newest: bool = False
) -> list[str]:
    """Return the Easy numbers of buyers whose oldest unpaid invoice was due in those days, the oldest (or newest) first."""
    rows = connection.exec_driver_sql(
        "SELECT easy_number FROM entry INDEXED BY entry_unpaid"
        " WHERE contract_id = ? AND unpaid_due IS NOT NULL AND unpaid_due BETWEEN ? AND ?"
        f" ORDER BY unpaid_due {'DESC' if newest else 'ASC'} LIMIT ?",
        (contract_id, first.isoformat(), last.isoformat(), limit),
    )
    return [row[0] for row in rows]


def uncovered(connection: Connection, contract_id: str, limit: int) -> list[PortfolioRow]:
    """Return the lines of the companies whose outstanding exceeds their cover, the largest excess first."""
    rows = connection.exec_driver_sql(
        "SELECT row FROM portfolio WHERE contract_id = ? AND uncovered > 0 ORDER BY uncovered DESC LIMIT ?",
        (contract_id, limit),
    )
    return [decode(row[0], PortfolioRow) for row in rows]


def count_uncovered(connection: Connection, contract_id: str) -> int:
    """Return how many companies owe more than their cover."""
    sql = "SELECT count(*) FROM portfolio WHERE contract_id = ? AND uncovered > 0"
    return int(connection.exec_driver_sql(sql, (contract_id,)).scalar() or 0)


def turnovers(connection: Connection, contract_id: str, limit: int) -> list[TurnoverDeclaration]:
    """Return the turnover declarations that were not sent, first period first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM turnover WHERE contract_id = ? AND status = ? ORDER BY ends_on LIMIT ?",
        (contract_id, TurnoverStatus.NEW.value, limit),
    )
    return [decode(row[0], TurnoverDeclaration) for row in rows]


def ilus(connection: Connection, contract_id: str, today: date, limit: int) -> list[Ilu]:
    """Return the ILUs that can be answered, those with the fewest days left first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM ilu WHERE contract_id = ? AND status = ? AND answer_by >= ?"
        " ORDER BY answer_by LIMIT ?",
        (contract_id, IluStatus.ACTIVE.value, today.isoformat(), limit),
    )
    return [decode(row[0], Ilu) for row in rows]


def counter_proposals(connection: Connection, contract_id: str, since: date, limit: int) -> list[Extension]:
    """Return the extensions accepted with another plan from `since` on, last asked for first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM extension WHERE contract_id = ? AND status = ? ORDER BY asked_at DESC LIMIT ?",
        (contract_id, ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN.value, limit),
    )
    found = (decode(row[0], Extension) for row in rows)
    return [one for one in found if one.decided_on is not None and one.decided_on >= since]


def rejected(connection: Connection, contract_id: str, limit: int) -> list[OverdueDeclaration]:
    """Return the overdue declarations that the insurer rejected, last declared first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM declaration WHERE contract_id = ? AND status = ? ORDER BY declared_at DESC LIMIT ?",
        (contract_id, DeclarationStatus.REJECTED.value, limit),
    )
    return [decode(row[0], OverdueDeclaration) for row in rows]


def lost_documents(connection: Connection, contract_id: str, limit: int) -> list[SentDocument]:
    """Return the sent documents whose file a person must give again, last sent first."""
    rows = connection.exec_driver_sql(
        "SELECT d.data FROM upload u JOIN sent_document d ON d.sha256 = u.sha256"
        " WHERE u.state = 'missing' AND d.contract_id = ? ORDER BY d.sent_at DESC LIMIT ?",
        (contract_id, limit),
    )
    return [decode(row[0], SentDocument) for row in rows]
