"""Custom fields of the companies of the portfolio (COMP-6, FIELD-2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.custom_fields import FieldKind, FieldValue
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.field_imports import altered
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.services import drafts
from cofanet_desktop.services.issuing import issue, issue_in
from cofanet_desktop.services.line_commands import BATCH
from cofanet_desktop.store.drafts import Drafts
from cofanet_desktop.store.queries import field_values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.custom_fields import FieldDefinition
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.unit_of_work import UnitOfWork


def definitions(session: Session) -> tuple[FieldDefinition, ...]:
    """Return every field of the contract in use, the fixed ones first."""
    return custom_fields.definitions(session.contract())


def set_values(
    session: Session,
    easy_number: str,
    values: Mapping[str, str],
    *,
    replaces: str | None = None,
    form: str | None = None,
) -> Issued:
    """Note values by field id, in their canonical form; an empty one clears its field, fields not named stay.

    `form` is the kept draft they were typed in. Raises RuleViolation when a value does not fit its field (rule 26), the
    company is not in the portfolio, or the form was begun under another contract.
    """
    drafts.check_contract(session, form)
    args = SetFields(
        contract_id=session.contract().id,
        easy_number=easy_number,
        values=tuple(FieldValue(field, value) for field, value in values.items()),
    )
    return issue(session, args, replaces=replaces, form=form)


@dataclass(frozen=True, slots=True)
class RowValues:
    """Values of one company by field id, in their canonical form; `form` is the draft they were typed in."""

    easy_number: str
    values: Mapping[str, str]
    form: str | None = None


@dataclass(frozen=True, slots=True)
class RowsNoted:
    """What noting values of many companies came to: what the changed fields held before, and why rows were refused."""

    before: tuple[RowValues, ...]
    refused: Mapping[str, RuleViolation]


def set_rows(session: Session, contract_id: str, given: Sequence[RowValues]) -> RowsNoted:
    """Note values of many companies, one command for each whose values change; a refused row keeps its draft."""
    before: list[RowValues] = []
    no: dict[str, RuleViolation] = {}
    for start in range(0, len(given), BATCH):
        with session.store.work("fields.rows") as unit:
            for row in given[start : start + BATCH]:
                try:
                    was = _set_row(unit, session, contract_id, row)
                except RuleViolation as violation:
                    no[row.easy_number] = violation
                    continue
                if was.values:
                    before.append(was)
                if row.form is not None:
                    Drafts(unit.connection).delete(row.form)
    session.on_issued()
    return RowsNoted(tuple(before), no)


def _set_row(unit: UnitOfWork, session: Session, contract_id: str, row: RowValues) -> RowValues:
    """Note the values of one company that change, and return what these fields held."""
    entry = unit.entry(contract_id, row.easy_number)
    now = {} if entry is None else custom_fields.values_of(entry)
    values = altered(tuple(FieldValue(field, value) for field, value in row.values.items()), now)
    if values:
        issue_in(
            unit, session, SetFields(contract_id=contract_id, easy_number=row.easy_number, values=values)
        )
    return RowValues(row.easy_number, {one.field: now.get(one.field, "") for one in values})


def sorted_ids(
    session: Session, ids: Sequence[int], definition: FieldDefinition, *, descending: bool
) -> list[int]:
    """Return lines of the portfolio by the value of a field, those without one last."""
    is_number = definition.kind in (FieldKind.NUMBER, FieldKind.AMOUNT)
    with session.store.read() as connection:
        return field_values.sorted_ids(
            connection, ids, definition.id, is_number=is_number, descending=descending
        )


@dataclass(frozen=True, slots=True)
class NoteState:
    """How far notes about a company have come: that of the newest one under way, and the newest one refused."""

    state: State | None = None
    refused: str = ""
    """Id of the command, empty when none waits for a person."""


def note_states(session: Session, contract_id: str, easy_numbers: Sequence[str]) -> dict[str, NoteState]:
    """Return how far notes about these companies have come; those that are settled are left out."""
    with session.store.read() as connection:
        under_way = field_values.under_way(connection, contract_id, easy_numbers)
        no = field_values.refused(connection, contract_id)
    return {
        number: NoteState(under_way.get(number), no.get(number, ""))
        for number in easy_numbers
        if number in under_way or number in no
    }
