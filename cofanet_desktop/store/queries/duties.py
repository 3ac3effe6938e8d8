"""Overdue declarations, extensions, turnover declarations, ILUs and sent documents as lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.duties import DutyRow
from cofanet_desktop.domain.extensions import Extension
from cofanet_desktop.domain.ilu import Ilu
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.overdues import OverdueDeclaration
from cofanet_desktop.domain.sent_documents import SentDocument
from cofanet_desktop.domain.turnover import TurnoverDeclaration

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

R = TypeVar("R", OverdueDeclaration, Extension, Ilu, SentDocument)

_STATE = (
    "(SELECT o.state FROM touched t JOIN outbox o ON o.ord = t.ord"
    " WHERE t.entity = '{entity}' AND t.id = r.id ORDER BY t.ord DESC LIMIT 1)"
)


def _rows(
    connection: Connection,
    kind: type[R],
    entity: str,
    order: str,
    contract_id: str,
    only: Mapping[str, str | None],
) -> list[DutyRow[R]]:
    """Return the records of a contract, those of `only` (column and value) where a value is given."""
    sql = (
        f"SELECT r.data, c.data, e.data, {_STATE.format(entity=entity)} FROM {entity} r"
        " LEFT JOIN company c ON c.id = r.easy_number"
        " LEFT JOIN entry e ON e.id = r.contract_id || '/' || r.easy_number WHERE r.contract_id = ?"
    )
    given: dict[str, str] = {column: value for column, value in only.items() if value is not None}
    sql += "".join(f" AND r.{column} = ?" for column in given)
    found = connection.exec_driver_sql(
        f"{sql} ORDER BY r.{order} DESC, r.id DESC", (contract_id, *given.values())
    )
    return [_row(decode(row[0], kind), row[1], row[2], row[3]) for row in found]


def _row(record: R, company_data: bytes | None, entry_data: bytes | None, state: str | None) -> DutyRow[R]:
    company = None if company_data is None else decode(company_data, Company)
    entry = None if entry_data is None else decode(entry_data, PortfolioEntry)
    return DutyRow(
        record=record,
        company_name=company.name if company is not None else "",
        country=company.country if company is not None else "",
        customer_reference=entry.customer_reference if entry is not None else "",
        state=None if state is None else State(state),
    )


def declarations(
    connection: Connection, contract_id: str, easy_number: str | None = None, record_id: str | None = None
) -> list[DutyRow[OverdueDeclaration]]:
    """Return the overdue declarations of a contract, of one company under it, or the one of that id, newest first."""
    return _rows(
        connection,
        OverdueDeclaration,
        "declaration",
        "declared_at",
        contract_id,
        {"easy_number": easy_number, "id": record_id},
    )


def extensions(
    connection: Connection, contract_id: str, easy_number: str | None = None, record_id: str | None = None
) -> list[DutyRow[Extension]]:
    """Return the extensions of a contract, of one company under it, or the one of that id, newest first."""
    return _rows(
        connection,
        Extension,
        "extension",
        "asked_at",
        contract_id,
        {"easy_number": easy_number, "id": record_id},
    )


def ilus(
    connection: Connection, contract_id: str, easy_number: str | None = None, record_id: str | None = None
) -> list[DutyRow[Ilu]]:
    """Return the ILUs of a contract, of one company under it, or the one of that id, last to be answered first."""
    return _rows(
        connection, Ilu, "ilu", "answer_by", contract_id, {"easy_number": easy_number, "id": record_id}
    )


def sent_documents(
    connection: Connection, contract_id: str, easy_number: str | None = None, subject_id: str | None = None
) -> list[DutyRow[SentDocument]]:
    """Return the documents sent under a contract, about one company, or belonging to one declaration, newest first."""
    return _rows(
        connection,
        SentDocument,
        "sent_document",
        "sent_at",
        contract_id,
        {"easy_number": easy_number, "subject_id": subject_id},
    )


def turnovers(
    connection: Connection, contract_id: str, record_id: str | None = None
) -> list[DutyRow[TurnoverDeclaration]]:
    """Return the turnover declarations of a contract, or the one of that id, last period first."""
    found = connection.exec_driver_sql(
        f"SELECT r.data, {_STATE.format(entity='turnover')} FROM turnover r"
        " WHERE r.contract_id = ? AND r.id = coalesce(?, r.id) ORDER BY r.ends_on DESC, r.id",
        (contract_id, record_id),
    )
    return [
        DutyRow(
            record=decode(row[0], TurnoverDeclaration),
            company_name="",
            country="",
            customer_reference="",
            state=None if row[1] is None else State(row[1]),
        )
        for row in found
    ]
