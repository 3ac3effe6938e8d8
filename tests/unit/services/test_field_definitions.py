"""Fields of one's own: their definitions, and values of many companies at once, at a small simulated insurer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.custom_fields import OUTSTANDING, REFERENCE, FieldDefinition, FieldKind, values_of
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.services import (
    companies,
    custom_fields,
    drafts,
    field_definitions,
    field_imports,
    outbox,
)
from cofanet_desktop.services.custom_fields import RowValues
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.portfolio import everything, ids, listing, rows
from cofanet_desktop.services.session import Session
from tests.support.desks import demo_session, set_connected
from tests.support.two_desks import other_desk


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    made = demo_session(tmp_path)
    yield made
    made.close()


def numbers(session: Session, count: int) -> list[str]:
    return sorted(row.easy_number for row in listing(session, everything(session))[0])[:count]


def value(session: Session, easy_number: str, field: str) -> str:
    entry = companies.show(session, easy_number).entry
    assert entry is not None
    return values_of(entry).get(field, "")


def own(session: Session) -> dict[str, FieldDefinition]:
    return {one.name: one for one in session.contract().custom_fields}


def test_a_field_is_shown_as_it_is_being_sent_and_then_as_the_insurer_has_it(session: Session) -> None:
    before = len(session.contract().custom_fields)
    made = field_definitions.define(session, "  Credit   analyst ", FieldKind.TEXT).command_id
    found = field_definitions.standing(session)
    assert found.fields[-1].definition == FieldDefinition(made, "Credit analyst", FieldKind.TEXT)
    assert found.fields[-1].state is State.QUEUED
    assert exchange(session).trouble is None
    found = field_definitions.standing(session)
    assert (len(found.contract.custom_fields), found.fields[-1].state) == (before + 1, None)
    assert found.fields[-1].definition.id == made


def test_the_companies_that_hold_a_value_are_counted(session: Session) -> None:
    field = field_definitions.define(session, "Group", FieldKind.TEXT).command_id
    some = numbers(session, 3)
    for one in some[:2]:
        custom_fields.set_values(session, one, {field: "A"})
    counted = {one.definition.id: one.companies for one in field_definitions.standing(session).fields}
    with_reference = sum(bool(row.customer_reference) for row in listing(session, everything(session))[0])
    with_outstanding = sum(row.outstanding is not None for row in listing(session, everything(session))[0])
    assert counted[field] == 2
    assert counted[REFERENCE] == with_reference
    assert counted[OUTSTANDING] == with_outstanding


def test_a_sixth_field_is_refused_and_says_the_way_out(session: Session) -> None:
    while not field_definitions.standing(session).is_full:
        count = len(session.contract().custom_fields)
        field_definitions.define(session, f"Extra {count}", FieldKind.NUMBER)
    with pytest.raises(RuleViolation) as said:
        field_definitions.define(session, "One more", FieldKind.TEXT)
    assert said.value.rule == "TOO_MANY_FIELDS"
    assert said.value.hint is not None


def test_a_name_taken_at_another_desk_is_refused_and_kept_for_correction(
    session: Session, tmp_path: Path
) -> None:
    set_connected(session, is_connected=False)
    field_definitions.define(session, "Branch", FieldKind.TEXT)
    set_connected(session, is_connected=True)
    other = other_desk(session, tmp_path / "other")
    field_definitions.define(other, "branch", FieldKind.DATE)
    exchange(other)
    other.close()
    exchange(session)
    found = field_definitions.standing(session)
    assert [one.kind for one in found.refused] == ["define_field"]
    field_definitions.define(session, "Branch office", FieldKind.TEXT, replaces=found.refused[0].id)
    exchange(session)
    assert field_definitions.standing(session).refused == ()
    assert {"branch", "Branch office"} <= own(session).keys()


def test_a_renamed_field_keeps_its_values_and_a_deleted_one_shows_none(session: Session) -> None:
    field = field_definitions.define(session, "Old", FieldKind.TEXT).command_id
    one = numbers(session, 1)[0]
    custom_fields.set_values(session, one, {field: "kept"})
    field_definitions.rename(session, field, "New")
    exchange(session)
    assert own(session)["New"].id == field
    assert value(session, one, field) == "kept"
    field_definitions.delete(session, field)
    exchange(session)
    assert "New" not in own(session)
    again = field_definitions.define(session, "New", FieldKind.TEXT).command_id
    assert value(session, one, again) == ""


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_the_values_exported_before_a_field_is_deleted_can_be_imported_again(
    session: Session, tmp_path: Path, ending: str
) -> None:
    field = field_definitions.define(session, "Score", FieldKind.NUMBER).command_id
    first, second = numbers(session, 2)
    custom_fields.set_values(session, first, {field: "-12.5"})
    custom_fields.set_values(session, second, {field: "7"})
    target = tmp_path / f"score{ending}"
    assert field_definitions.export_values(session, field, target).rows == 2
    custom_fields.set_values(session, first, {field: ""})
    checked = field_imports.check(session, target)
    assert (checked.changed, checked.report.refused) == (1, 0)
    field_imports.import_checked(session, checked)
    assert (value(session, first, field), value(session, second, field)) == ("-12.5", "7")


def test_values_of_many_companies_are_noted_at_once_and_can_be_put_back(session: Session) -> None:
    first, second, third = numbers(session, 3)
    contract = session.contract().id
    was = value(session, first, REFERENCE)
    custom_fields.set_values(session, third, {REFERENCE: "SAME"})
    drafts.keep(session, "fields/draft", "fields", first, RowValues(first, {}))
    before = len(outbox.all_commands(session))
    done = custom_fields.set_rows(
        session,
        contract,
        [
            RowValues(first, {REFERENCE: "A"}, form="fields/draft"),
            RowValues(second, {OUTSTANDING: "-3"}),
            RowValues(third, {REFERENCE: "SAME"}),
        ],
    )
    assert len(outbox.all_commands(session)) == before + 1
    assert done.before == (RowValues(first, {REFERENCE: was}),)
    assert {number: error.rule for number, error in done.refused.items()} == {second: "FIELD_NEGATIVE"}
    assert drafts.every(session) == []
    custom_fields.set_rows(session, contract, done.before)
    assert value(session, first, REFERENCE) == was
    kinds = [one.kind for one in outbox.all_commands(session)[before:]]
    assert kinds == [SetFields.KIND] * 2


def test_lines_are_put_in_the_order_of_a_field_with_empty_ones_last(session: Session) -> None:
    field = field_definitions.define(session, "Rank", FieldKind.NUMBER).command_id
    first, second, third = numbers(session, 3)
    for number, rank in ((first, "10"), (second, "9.5"), (third, "-1")):
        custom_fields.set_values(session, number, {field: rank})
    definition = own(session)["Rank"]
    every = ids(session, everything(session))
    up = rows(session, custom_fields.sorted_ids(session, every, definition, descending=False))
    down = rows(session, custom_fields.sorted_ids(session, every, definition, descending=True))
    assert [row.easy_number for row in up[:3]] == [third, second, first]
    assert [row.easy_number for row in down[:3]] == [first, second, third]
    assert len(up) == len(down) == len(every)
    by_name = custom_fields.sorted_ids(
        session, every, custom_fields.definitions(session)[0], descending=False
    )
    references = [row.customer_reference for row in rows(session, by_name) if row.customer_reference]
    assert references == sorted(references, key=str.lower)


def test_how_far_notes_have_come_is_told_by_company(session: Session, tmp_path: Path) -> None:
    field = field_definitions.define(session, "Team", FieldKind.TEXT).command_id
    exchange(session)
    contract = session.contract().id
    first, second, third = numbers(session, 3)
    set_connected(session, is_connected=False)
    custom_fields.set_values(session, first, {field: "North"})
    states = custom_fields.note_states(session, contract, [first, second, third])
    assert set(states) == {first}
    assert states[first].state is State.QUEUED
    set_connected(session, is_connected=True)
    other = other_desk(session, tmp_path / "other")
    field_definitions.delete(other, field)
    exchange(other)
    other.close()
    exchange(session)
    states = custom_fields.note_states(session, contract, [first, second])
    assert states[first].state is None
    assert outbox.find(session, states[first].refused).kind == SetFields.KIND
