"""The fields of a contract's own: adding, renaming and deleting them (FIELD-1, rule 26).

A field is told by its id, which is never used twice: values noted under a deleted one never come back under another.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.custom_fields import FIXED, MOST_OWN, FieldDefinition, FieldKind
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.domain.workspace import known_contract

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.commands import DefineField, DeleteField, RenameField
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.workspace import Record, Workspace

LONGEST_NAME = 40
"""Longest name of a field, in characters."""

OWN_KINDS = (FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE)
"""What a field of one's own may hold."""


def define(args: DefineField, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    """Return the contract with one field more; raises RuleViolation for a sixth one and a name that cannot be."""
    contract = known_contract(workspace, args.contract_id)
    if any(one.id == command_id for one in contract.custom_fields):
        return (contract,)
    if len(contract.custom_fields) >= MOST_OWN:
        raise refused(
            "TOO_MANY_FIELDS",
            QT_TRANSLATE_NOOP("Rules", "A contract has at most {most} fields of your own."),
            QT_TRANSLATE_NOOP("Rules", "Rename or delete one of them."),
            most=MOST_OWN,
        )
    if args.kind not in OWN_KINDS:
        raise refused(
            "FIELD_KIND",
            QT_TRANSLATE_NOOP("Rules", "A field of your own holds text, numbers or dates."),
            QT_TRANSLATE_NOOP("Rules", "Choose one of these kinds."),
        )
    name = checked_name(contract, args.name)
    own = (*contract.custom_fields, FieldDefinition(command_id, name, args.kind))
    return (replace(contract, custom_fields=own),)


def rename(args: RenameField, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    """Return the contract with one field called otherwise; raises RuleViolation for a fixed or unknown one."""
    contract = known_contract(workspace, args.contract_id)
    changed = _own(contract, args.field)
    name = checked_name(contract, args.name, but=changed.id)
    own = (replace(one, name=name) if one.id == changed.id else one for one in contract.custom_fields)
    return (replace(contract, custom_fields=tuple(own)),)


def delete(args: DeleteField, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    """Return the contract without one of its own fields; raises RuleViolation for a fixed or unknown one."""
    contract = known_contract(workspace, args.contract_id)
    gone = _own(contract, args.field)
    return (
        replace(contract, custom_fields=tuple(one for one in contract.custom_fields if one.id != gone.id)),
    )


def checked_name(contract: Contract, name: str, *, but: str = "") -> str:
    """Return a name without needless blanks; raises RuleViolation when it is empty, too long, or another field's.

    `but` is the field that may have it already. Names that differ by case or accents only count as the same, because
    the columns of files are told by them.
    """
    kept = " ".join(name.split())
    if not kept or len(kept) > LONGEST_NAME or not kept.isprintable():
        raise refused(
            "FIELD_NAME_NOT_VALID",
            QT_TRANSLATE_NOOP("Rules", "A field needs a name of at most {longest} characters."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            longest=LONGEST_NAME,
        )
    others = (one for one in custom_fields.definitions(contract) if one.id != but)
    taken = next((one for one in others if fold(one.name) == fold(kept)), None)
    if taken is not None:
        raise refused(
            "FIELD_NAME_TAKEN",
            QT_TRANSLATE_NOOP("Rules", "Another field is called {name}."),
            QT_TRANSLATE_NOOP("Rules", "Type another name."),
            name=taken.label(),
        )
    return kept


def _own(contract: Contract, field: str) -> FieldDefinition:
    if any(one.id == field for one in FIXED):
        raise refused(
            "FIELD_FIXED",
            QT_TRANSLATE_NOOP("Rules", "This field is part of every contract."),
            QT_TRANSLATE_NOOP("Rules", "Only fields of your own can be renamed or deleted."),
        )
    found = next((one for one in contract.custom_fields if one.id == field), None)
    if found is None:
        raise refused(
            "UNKNOWN_FIELD",
            QT_TRANSLATE_NOOP("Rules", "The contract has no custom field of this kind."),
            QT_TRANSLATE_NOOP("Rules", "Open the list of fields again: they were changed meanwhile."),
        )
    return found
