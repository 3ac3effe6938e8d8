"""What was asked, told and declared about one company, for its timeline (COMP-7)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.commands import (
    DECLARATION_CHANGES,
    EXTENSION_CHANGES,
    ON_A_COMPANY,
    PRODUCT_CHANGES,
    AnswerIlu,
    CreateCompany,
    SendDocument,
)
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.turnover import TurnoverDeclaration, TurnoverStatus
from cofanet_desktop.store.audit import AuditTrail
from cofanet_desktop.store.outbox import Outbox

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.store.audit import AuditLine

_SUBJECTS: tuple[tuple[tuple[type[Args], ...], str], ...] = (
    (ON_A_COMPANY, "easy_number"),
    ((CreateCompany,), "temporary_number"),
    (PRODUCT_CHANGES, "product_id"),
    (DECLARATION_CHANGES, "declaration_id"),
    (EXTENSION_CHANGES, "extension_id"),
    ((AnswerIlu,), "ilu_id"),
    ((SendDocument,), "subject_id"),
)
"""The kinds of command that are about something of a company, and the name under which each says about what."""


def commands(connection: Connection, subjects: Collection[str]) -> list[OutboxEntry]:
    """Return the commands ever issued here about these subjects, oldest first.

    Subjects are numbers of a company and ids of its products, declarations, extensions and ILUs; what began under
    a temporary number is found by what came of it.
    """
    box = Outbox(connection)
    began = [entry for one in sorted(subjects) if (entry := box.find(one)) is not None]
    numbers = {_number(entry) for entry in began} - {""}
    found = {entry.id: entry for entry in began}
    wanted = json.dumps(sorted({*subjects, *numbers}))
    for kinds, name in _SUBJECTS:
        rows = connection.exec_driver_sql(
            "SELECT id FROM outbox WHERE kind IN (SELECT value FROM json_each(?))"
            f" AND CAST(args AS TEXT) ->> '$.{name}' IN (SELECT value FROM json_each(?))",
            (json.dumps([kind.KIND for kind in kinds]), wanted),
        ).all()
        for row in rows:
            entry = None if row[0] in found else box.find(row[0])
            if entry is not None:
                found[entry.id] = entry
    return sorted(found.values(), key=lambda entry: entry.ord)


def _number(entry: OutboxEntry) -> str:
    """Return the number a command named its company by, empty when it named none."""
    args = entry.command.args if entry.command else None
    return args.easy_number if isinstance(args, ON_A_COMPANY) else ""


def audit_lines(connection: Connection, command_ids: Collection[str]) -> list[AuditLine]:
    """Return the lines of the audit trail about these commands, newest first."""
    if not command_ids:
        return []
    return AuditTrail(connection).lines_about(command_ids)


def notifications(connection: Connection, contract_id: str, easy_number: str) -> list[Notification]:
    """Return everything the inbox told of a company under a contract, deleted ones included, newest first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM notification WHERE contract_id = ? AND instr(folded, ?) > 0 ORDER BY at DESC",
        (contract_id, easy_number.casefold()),
    )
    told = (decode(row[0], Notification) for row in rows)
    return [one for one in told if one.easy_number == easy_number]


def turnovers(connection: Connection, contract_id: str, easy_number: str) -> list[TurnoverDeclaration]:
    """Return the turnover declarations sent that name the company, last period first."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM turnover WHERE contract_id = ? AND status <> ? AND instr(CAST(data AS TEXT), ?) > 0"
        " ORDER BY ends_on DESC",
        (contract_id, TurnoverStatus.NEW.value, f'"{easy_number}"'),
    )
    told = (decode(row[0], TurnoverDeclaration) for row in rows)
    return [one for one in told if any(line.key == easy_number for line in one.lines)]
