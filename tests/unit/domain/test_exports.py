"""Templates and scenarios of exports: what they may choose, and how many there may be (EXPORT-3, EXPORT-4, rule 27)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.custom_fields import FieldDefinition, FieldKind
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.exports import (
    LONGEST_DESCRIPTION,
    LONGEST_NAME,
    MOST_OWN,
    Category,
    FileFormat,
    Holds,
    Scenario,
    Template,
    check_scenario,
    checked_template,
    fields,
    own_fields,
    standard_fields,
    standard_template,
)
from cofanet_desktop.domain.schedules import Frequency, Schedule

TODAY = date(2026, 3, 16)
KNOWN = fields(Category.COVERS)
MINE = Template(id="t", name="Mine", category=Category.COVERS, fields=("name", "granted"))
ONCE = Schedule(frequency=Frequency.ONCE, starts_on=TODAY)
SCENARIO = Scenario(id="s", name="Monday", category=Category.COVERS, schedule=ONCE)


def contract(number: str, *own: FieldDefinition) -> Contract:
    return Contract(id=number, number=number, holder="ACME", currency="EUR", products=(), custom_fields=own)


@pytest.mark.parametrize("category", list(Category))
def test_every_field_is_told_by_its_key_and_its_name(category: Category) -> None:
    every = fields(category)
    assert len({one.key for one in every}) == len({one.name for one in every}) == len(every)
    assert standard_template(category).fields == tuple(one.key for one in standard_fields(category))


def test_the_standard_template_of_covers_has_the_own_fields_before_the_last_update() -> None:
    own = own_fields([contract("1", FieldDefinition("a", "Manager", FieldKind.TEXT))])
    keys = standard_template(Category.COVERS, own).fields
    assert keys[-3:] == ("internal_limit", "own:a", "updated_at")
    assert "own:a" in {one.key for one in fields(Category.OVERDUES, own)}


def test_own_fields_of_one_name_are_told_by_their_contract() -> None:
    one = contract("1", FieldDefinition("a", "Manager", FieldKind.TEXT))
    two = contract(
        "2", FieldDefinition("b", "manager", FieldKind.TEXT), FieldDefinition("c", "Days", FieldKind.NUMBER)
    )
    found = own_fields([one, two])
    assert [field.name for field in found] == ["Manager (1)", "manager (2)", "Days"]
    assert found[2].holds is Holds.NUMBER
    assert found[2].label() == "Days"


def refusal(template: Template, others: tuple[Template, ...] = ()) -> str:
    with pytest.raises(RuleViolation) as caught:
        checked_template(template, others, KNOWN)
    return caught.value.rule


def test_a_template_is_kept_without_needless_blanks_and_fields_twice() -> None:
    untidy = replace(MINE, name=" My   own ", description=" for  me ", fields=("name", "granted", "name"))
    assert checked_template(untidy, [MINE], KNOWN) == replace(MINE, name="My own", description="for me")


@pytest.mark.parametrize("name", ["", " ", "x" * (LONGEST_NAME + 1), "a\x07"])
def test_a_template_needs_a_name(name: str) -> None:
    assert refusal(replace(MINE, name=name)) == "EXPORT_NAME_NOT_VALID"


def test_a_name_is_taken_within_a_category_and_standard_always() -> None:
    other = replace(MINE, id="o", name="ÔTHER")
    assert refusal(replace(MINE, name="other"), (other,)) == "EXPORT_NAME_TAKEN"
    assert refusal(replace(MINE, name="standard")) == "EXPORT_NAME_TAKEN"
    overdues = replace(other, category=Category.OVERDUES)
    assert checked_template(replace(MINE, name="other"), [overdues], KNOWN).name == "other"


def test_a_template_needs_fields_that_are_there_and_a_short_description() -> None:
    assert refusal(replace(MINE, fields=())) == "TEMPLATE_FIELDS"
    assert refusal(replace(MINE, fields=("nothing",))) == "TEMPLATE_FIELDS"
    assert (
        refusal(replace(MINE, description="x" * (LONGEST_DESCRIPTION + 1))) == "EXPORT_DESCRIPTION_TOO_LONG"
    )


def test_the_standard_template_cannot_be_changed() -> None:
    assert refusal(standard_template(Category.COVERS)) == "TEMPLATE_STANDARD"


def test_there_are_ten_templates_and_ten_scenarios_and_no_more() -> None:
    templates = tuple(replace(MINE, id=f"t{n}", name=f"Mine {n}") for n in range(MOST_OWN))
    assert refusal(replace(MINE, id=""), templates) == "TOO_MANY_EXPORTS"
    assert checked_template(replace(templates[3], name="Changed"), templates, KNOWN).name == "Changed"
    scenarios = tuple(replace(SCENARIO, id=f"s{n}", name=f"Mine {n}") for n in range(MOST_OWN))
    with pytest.raises(RuleViolation) as caught:
        check_scenario(replace(SCENARIO, id=""), scenarios, TODAY)
    assert caught.value.rule == "TOO_MANY_EXPORTS"
    check_scenario(replace(scenarios[3], name="Changed"), scenarios, TODAY)


def test_a_scenario_needs_a_name_of_its_own_a_kind_of_file_and_a_schedule_that_can_be_kept() -> None:
    def rule(scenario: Scenario, *others: Scenario) -> str:
        with pytest.raises(RuleViolation) as caught:
            check_scenario(scenario, others, TODAY)
        return caught.value.rule

    check_scenario(replace(SCENARIO, formats=(FileFormat.CSV, FileFormat.XLSX)), (), TODAY)
    assert rule(replace(SCENARIO, name=" ")) == "EXPORT_NAME_NOT_VALID"
    assert rule(SCENARIO, replace(SCENARIO, id="o", category=Category.OVERDUES)) == "EXPORT_NAME_TAKEN"
    assert rule(replace(SCENARIO, formats=())) == "SCENARIO_FORMATS"
    over = replace(ONCE, starts_on=date(2026, 3, 15))
    assert rule(replace(SCENARIO, schedule=over)) == "SCHEDULE_OVER"
