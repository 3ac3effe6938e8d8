"""Fields of a contract's own: at most five, each with a name of its own, the fixed three untouched (FIELD-1, rule 26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cofanet_desktop.domain.commands import Command, DefineField, DeleteField, RenameField
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.custom_fields import MOST_OWN, OUTSTANDING, FieldDefinition, FieldKind
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.field_definitions import LONGEST_NAME
from cofanet_desktop.domain.workspace import Loaded

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
MANAGER = FieldDefinition("own1", "Manager", FieldKind.TEXT)
REVIEW = FieldDefinition("own2", "Review", FieldKind.DATE)
CONTRACT = Contract(
    id="4711", number="4711", holder="ACME", currency="EUR", products=(), custom_fields=(MANAGER, REVIEW)
)


def after(
    args: DefineField | RenameField | DeleteField, contract: Contract = CONTRACT
) -> list[FieldDefinition]:
    (changed,) = execute(Command("new", args), Loaded([contract]), AT)
    assert isinstance(changed, Contract)
    return list(changed.custom_fields)


def refusal(args: DefineField | RenameField | DeleteField, contract: Contract = CONTRACT) -> str:
    with pytest.raises(RuleViolation) as caught:
        execute(Command("new", args), Loaded([contract]), AT)
    return caught.value.rule


def defining(name: str, kind: FieldKind = FieldKind.TEXT) -> DefineField:
    return DefineField(contract_id="4711", name=name, kind=kind)


def renaming(field: str, name: str) -> RenameField:
    return RenameField(contract_id="4711", field=field, name=name)


@pytest.mark.parametrize("kind", [FieldKind.TEXT, FieldKind.NUMBER, FieldKind.DATE])
def test_a_new_field_comes_last_with_the_id_of_its_command(kind: FieldKind) -> None:
    assert after(defining("  Sales   rep ", kind)) == [
        MANAGER,
        REVIEW,
        FieldDefinition("new", "Sales rep", kind),
    ]


def test_the_same_command_again_adds_nothing() -> None:
    once = replace(CONTRACT, custom_fields=(FieldDefinition("new", "Sales rep", FieldKind.TEXT),))
    assert after(defining("Sales rep"), once) == list(once.custom_fields)


def test_there_are_five_fields_of_ones_own_and_no_sixth() -> None:
    own = tuple(FieldDefinition(f"own{n}", f"Field {n}", FieldKind.TEXT) for n in range(MOST_OWN - 1))
    four = replace(CONTRACT, custom_fields=own)
    assert len(after(defining("Fifth"), four)) == MOST_OWN
    five = replace(four, custom_fields=(*own, MANAGER))
    assert refusal(defining("Sixth"), five) == "TOO_MANY_FIELDS"
    assert len(after(renaming("own1", "Head"), five)) == MOST_OWN


def test_amounts_are_for_the_fixed_fields_only() -> None:
    assert refusal(defining("Budget", FieldKind.AMOUNT)) == "FIELD_KIND"


@pytest.mark.parametrize("name", ["", "  ", "x" * (LONGEST_NAME + 1), "a\x07b"])
def test_a_name_must_be_there_short_and_readable(name: str) -> None:
    assert refusal(defining(name)) == "FIELD_NAME_NOT_VALID"
    assert refusal(renaming("own1", name)) == "FIELD_NAME_NOT_VALID"


@pytest.mark.parametrize(
    "name", ["Manager", "MANAGER ", "mánager", "Customer reference", "total outstanding"]
)
def test_a_name_that_differs_by_case_or_accents_only_is_taken(name: str) -> None:
    assert refusal(defining(name)) == "FIELD_NAME_TAKEN"
    assert refusal(renaming("own2", name)) == "FIELD_NAME_TAKEN"


def test_a_field_may_keep_its_own_name_in_other_letters() -> None:
    assert after(renaming("own1", "MANAGER")) == [replace(MANAGER, name="MANAGER"), REVIEW]


def test_a_deleted_field_is_gone_and_its_name_free() -> None:
    left = after(DeleteField(contract_id="4711", field="own1"))
    assert left == [REVIEW]
    again = after(defining("Manager"), replace(CONTRACT, custom_fields=tuple(left)))
    assert again == [REVIEW, FieldDefinition("new", "Manager", FieldKind.TEXT)]


def test_fixed_fields_can_be_neither_renamed_nor_deleted() -> None:
    assert refusal(renaming(OUTSTANDING, "Debt")) == "FIELD_FIXED"
    assert refusal(DeleteField(contract_id="4711", field=OUTSTANDING)) == "FIELD_FIXED"


def test_a_field_there_is_not_can_be_neither_renamed_nor_deleted() -> None:
    assert refusal(renaming("own9", "Debt")) == "UNKNOWN_FIELD"
    assert refusal(DeleteField(contract_id="4711", field="own9")) == "UNKNOWN_FIELD"
