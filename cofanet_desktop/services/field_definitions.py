"""The fields of one's own of a contract: added, renamed and deleted by commands (FIELD-1), with what is noted in each."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.commands import DefineField, DeleteField, RenameField, SetFields
from cofanet_desktop.domain.custom_fields import MOST_OWN, FieldDefinition, FieldKind, values_of
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED, OutboxEntry, State
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.sheet_writing_cells import ColumnKind, ListColumn
from cofanet_desktop.services.issuing import issue, issue_in
from cofanet_desktop.services.list_form import list_form
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.queries import field_values

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.exchange.sheet_writing_cells import Cell
    from cofanet_desktop.services.export_notes import Translate
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.unit_of_work import UnitOfWork

_KINDS = (DefineField.KIND, RenameField.KIND, DeleteField.KIND)
_EASY_NUMBER = QT_TRANSLATE_NOOP("FieldExport", "Easy number")
_COMPANY = QT_TRANSLATE_NOOP("FieldExport", "Company")
_COLUMN_KINDS = {
    FieldKind.TEXT: ColumnKind.TEXT,
    FieldKind.NUMBER: ColumnKind.NUMBER,
    FieldKind.DATE: ColumnKind.DATE,
}


@dataclass(frozen=True, slots=True)
class DefinedField:
    """A field, in how many companies it holds a value, and how far the newest command about it has come."""

    definition: FieldDefinition
    companies: int
    state: State | None = None
    """None once the insurer has answered."""


@dataclass(frozen=True, slots=True)
class Definitions:
    """The fields of a contract, the fixed ones first, and the commands about them that were refused, oldest first."""

    contract: Contract
    fields: tuple[DefinedField, ...]
    refused: tuple[OutboxEntry, ...]

    @property
    def is_full(self) -> bool:
        """Tell whether no field can be added."""
        return len(self.contract.custom_fields) >= MOST_OWN


def standing(session: Session) -> Definitions:
    """Return the fields of the contract in use, and where the commands about them stand."""
    contract = session.contract()
    with session.store.read() as connection:
        counts = field_values.counts(connection, contract.id)
        box = Outbox(connection)
        under_way = box.of_kinds(_KINDS, UNSETTLED)
        attention = box.of_kinds(_KINDS, ATTENTION)
    states = {_field_of(entry): entry.state for entry in under_way}
    return Definitions(
        contract,
        tuple(
            DefinedField(one, counts.get(one.id, 0), states.get(one.id))
            for one in custom_fields.definitions(contract)
        ),
        tuple(entry for entry in attention if _is_about(entry, contract)),
    )


def _field_of(entry: OutboxEntry) -> str:
    args = entry.command.args if entry.command else None
    return args.field if isinstance(args, RenameField | DeleteField) else entry.id


def _is_about(entry: OutboxEntry, contract: Contract) -> bool:
    args = entry.command.args if entry.command else None
    return isinstance(args, DefineField | RenameField | DeleteField) and args.contract_id == contract.id


def define(session: Session, name: str, kind: FieldKind, *, replaces: str | None = None) -> Issued:
    """Add a field to the contract in use; raises RuleViolation for a sixth one and a name that cannot be (rule 26).

    `replaces` is a refused definition: values held because they were noted under it are asked for under the new one.
    """
    args = DefineField(contract_id=session.contract().id, name=name, kind=kind)
    with session.store.work("issue") as unit:
        issued = issue_in(unit, session, args, replaces=replaces)
        if replaces is not None:
            _carry_over(unit, session, replaces, issued.command_id)
    session.on_issued()
    return issued


def _carry_over(unit: UnitOfWork, session: Session, given_up: str, field: str) -> None:
    """Ask anew, under `field`, for values held with the field `given_up`; those that do not fit it stay held.

    So does what is older than another note about its company, which it would undo.
    """
    newest: dict[tuple[str, str], tuple[OutboxEntry, SetFields]] = {}
    for entry in unit.outbox.of_kinds((SetFields.KIND,), set(State) - {State.DISCARDED}):
        args = entry.command.args if entry.command else None
        if isinstance(args, SetFields):
            newest[args.contract_id, args.easy_number] = entry, args
    for entry, args in newest.values():
        if entry.state is State.HELD and any(one.field == given_up for one in args.values):
            values = (replace(one, field=field) if one.field == given_up else one for one in args.values)
            with suppress(RuleViolation):
                issue_in(unit, session, replace(args, values=tuple(values)), replaces=entry.id)


def rename(session: Session, field: str, name: str, *, replaces: str | None = None) -> Issued:
    """Call a field something else; raises RuleViolation for a fixed field and a name that cannot be."""
    args = RenameField(contract_id=session.contract().id, field=field, name=name)
    return issue(session, args, replaces=replaces)


def delete(session: Session, field: str) -> Issued:
    """Take a field off the contract in use; raises RuleViolation for a fixed or unknown one."""
    return issue(session, DeleteField(contract_id=session.contract().id, field=field))


def export_values(
    session: Session,
    field: str,
    target: Path,
    *,
    translate: Translate = Message.english,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write every company that has a value in a field of one's own, with it, to `target` (.xlsx, or .csv).

    The file can be imported again: a CSV file therefore has no notes, which would be read as lines. Raises RuleViolation
    for an unknown field, and what `write_list` raises.
    """
    from cofanet_desktop.exchange.sheet_writing import CSV_ENDING, write_list  # only few write files

    contract = session.contract()
    definition = next((one for one in contract.custom_fields if one.id == field), None)
    if definition is None:
        raise refused(
            "UNKNOWN_FIELD",
            QT_TRANSLATE_NOOP("Rules", "The contract has no custom field of this kind."),
            QT_TRANSLATE_NOOP("Rules", "Open the list of fields again: they were changed meanwhile."),
        )
    with session.store.read() as connection:
        found = field_values.named_entries(connection, contract.id)
    noted = ((name, entry.easy_number, values_of(entry).get(field, "")) for name, entry in found)
    rows = ((number, name, _cell(definition, value)) for name, number, value in noted if value)
    columns = (
        ListColumn(translate(Message("FieldExport", _EASY_NUMBER)), width=18),
        ListColumn(translate(Message("FieldExport", _COMPANY)), width=36),
        ListColumn(definition.name, _COLUMN_KINDS[definition.kind], is_totalled=False),
    )
    form = list_form(session, definition.name, columns, translate)
    if target.suffix.lower() == CSV_ENDING:
        form = replace(form, notes=())
    return write_list(target, form, rows, progress=progress, cancelled=cancelled)


def _cell(definition: FieldDefinition, value: str) -> Cell:
    if definition.kind is FieldKind.NUMBER:
        return Decimal(value)
    return date.fromisoformat(value) if definition.kind is FieldKind.DATE else value
