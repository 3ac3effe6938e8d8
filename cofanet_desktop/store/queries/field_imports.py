"""Imported files of custom fields: their lines, with names of companies and what became of each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk_files import LineStatus
from cofanet_desktop.domain.field_imports import FieldLine, FieldProblem, refused_for
from cofanet_desktop.store.field_lines import unpack_problems, unpack_values
from cofanet_desktop.store.queries.bulk import kept_lines

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from cofanet_desktop.store.queries.bulk import KeptLine


def lines(connection: Connection, file_id: str) -> list[FieldLine]:
    """Return the lines of a file in their order, each with where it stands."""
    kept = kept_lines(connection, file_id)
    names = company_names(connection, {one.easy_number or one.text for one in kept})
    return [_line(one, names) for one in kept]


def _line(kept: KeptLine, names: dict[str, str]) -> FieldLine:
    easy_number = kept.easy_number or kept.text
    return FieldLine(
        line=kept.line,
        easy_number=easy_number,
        company=names.get(easy_number, ""),
        values=tuple(unpack_values(kept.data)),
        status=kept.status,
        problems=(*unpack_problems(kept.errors), *_insurers(kept)),
        command_id=kept.command_id,
    )


def _insurers(kept: KeptLine) -> tuple[FieldProblem, ...]:
    """Return why the insurer refused a line; what it will probably refuse is no problem yet."""
    is_settled = kept.status in (LineStatus.REFUSED, LineStatus.WITHDRAWN)
    return (refused_for(kept.refusal),) if kept.refusal is not None and is_settled else ()


def company_names(connection: Connection, easy_numbers: Collection[str]) -> dict[str, str]:
    """Return the names of the companies known, by Easy number."""
    rows = connection.exec_driver_sql(
        "SELECT c.id, CAST(c.data AS TEXT) ->> '$.name' FROM json_each(?) k CROSS JOIN company c ON c.id = k.value",
        (json.dumps(sorted(easy_numbers)),),
    )
    return {row[0]: row[1] for row in rows}
