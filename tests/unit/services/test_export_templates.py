"""Templates and scenarios of exports are kept as the rules allow (EXPORT-3, EXPORT-4, rule 27)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.exports import STANDARD, Category, FileFormat, Scenario, Template
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.services import export_scenarios, export_templates, exports
from cofanet_desktop.services.session import Session
from tests.support.desks import START, advance

COVERS, OVERDUES = Category.COVERS, Category.OVERDUES
MINE = Template(
    name="  Mine  alone ", category=COVERS, fields=("name", "granted", "name"), description=" a  b "
)
TODAY = START.date()
DAILY = Schedule(frequency=Frequency.DAILY, starts_on=TODAY)
MORNING = Scenario(name=" Every  morning ", category=COVERS, schedule=DAILY)


def rule_of(refusal: pytest.ExceptionInfo[RuleViolation]) -> str:
    return refusal.value.rule


def test_the_standard_template_comes_first_with_the_own_fields_of_every_contract(desk: Session) -> None:
    (standard,) = export_templates.templates(desk, COVERS)
    assert (standard.id, standard.name) == (STANDARD, "Standard")
    assert {"own:own1", "own:own2", "own:own3"} <= set(standard.fields)
    assert standard.fields[-1] == "updated_at"
    assert "own:own1" not in export_templates.templates(desk, OVERDUES)[0].fields
    assert {"own:own1"} <= {one.key for one in export_templates.known_fields(desk, OVERDUES)}


def test_own_templates_follow_by_name_as_they_were_kept(desk: Session) -> None:
    mine = export_templates.keep(desk, MINE)
    other = export_templates.keep(desk, replace(MINE, name="Another", category=OVERDUES, fields=("name",)))
    first = export_templates.keep(desk, replace(MINE, name="aardvark"))
    assert mine == Template(
        id=mine.id, name="Mine alone", category=COVERS, fields=("name", "granted"), description="a b"
    )
    assert [one.name for one in export_templates.templates(desk, COVERS)] == [
        "Standard",
        "aardvark",
        "Mine alone",
    ]
    assert export_templates.templates(desk)[-1] == other
    changed = export_templates.keep(desk, replace(mine, fields=("city",)))
    assert export_templates.find(desk, COVERS, mine.id) == changed
    export_templates.delete(desk, [mine.id, "gone already"])
    assert [one.id for one in export_templates.templates(desk, COVERS)] == [STANDARD, first.id]
    export_templates.put_back(desk, [changed])
    assert export_templates.find(desk, COVERS, mine.id) == changed


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"name": "mine ALONE"}, "EXPORT_NAME_TAKEN"),
        ({"name": "standard"}, "EXPORT_NAME_TAKEN"),
        ({"name": " "}, "EXPORT_NAME_NOT_VALID"),
        ({"fields": ()}, "TEMPLATE_FIELDS"),
        ({"fields": ("name", "shoe size")}, "TEMPLATE_FIELDS"),
        ({"id": STANDARD}, "TEMPLATE_STANDARD"),
        ({"description": "x" * 251}, "EXPORT_DESCRIPTION_TOO_LONG"),
    ],
)
def test_a_template_that_breaks_a_rule_is_refused_and_nothing_changes(
    desk: Session, changes: dict[str, object], rule: str
) -> None:
    export_templates.keep(desk, MINE)
    before = export_templates.templates(desk)
    with pytest.raises(RuleViolation) as refusal:
        export_templates.keep(desk, replace(MINE, **({"name": "New"} | changes)))  # type: ignore[arg-type]
    assert rule_of(refusal) == rule
    assert export_templates.templates(desk) == before


def test_an_eleventh_template_and_an_eleventh_scenario_are_refused(desk: Session) -> None:
    for n in range(10):
        last = export_templates.keep(desk, replace(MINE, name=f"T{n}"))
        export_scenarios.keep(desk, replace(MORNING, name=f"S{n}"))
    export_templates.keep(desk, replace(last, description="changed"))
    with pytest.raises(RuleViolation, match="at most 10 templates"):
        export_templates.keep(desk, replace(MINE, name="T10", category=OVERDUES))
    with pytest.raises(RuleViolation, match="at most 10 scenarios"):
        export_scenarios.keep(desk, replace(MORNING, name="S10"))


def test_a_template_in_use_is_not_deleted_and_its_users_are_named(desk: Session) -> None:
    mine, free = (export_templates.keep(desk, replace(MINE, name=name)) for name in ("Mine", "Free"))
    used = [
        export_scenarios.keep(desk, replace(MORNING, name=name, template_id=mine.id)) for name in ("b", "A")
    ]
    with pytest.raises(RuleViolation, match="used by: A, b") as refusal:
        export_templates.delete(desk, [free.id, mine.id])
    assert rule_of(refusal) == "TEMPLATE_IN_USE"
    assert export_templates.find(desk, COVERS, free.id) == free
    with pytest.raises(RuleViolation, match="standard"):
        export_templates.delete(desk, [STANDARD])
    export_scenarios.delete(desk, [one.id for one in used])
    export_templates.delete(desk, [mine.id])
    assert export_templates.find(desk, COVERS, mine.id) is None


def test_a_field_that_is_gone_is_counted(desk: Session) -> None:
    assert export_templates.gone(desk, replace(MINE, fields=("name", "own:gone"))) == 1


def test_scenarios_are_shown_by_name_with_their_template_and_next_moment(desk: Session) -> None:
    mine = export_templates.keep(desk, MINE)
    kept = export_scenarios.keep(desk, replace(MORNING, template_id=mine.id))
    export_scenarios.keep(desk, replace(MORNING, name="B", category=OVERDUES))
    assert kept.name == "Every morning"
    (shown,) = export_scenarios.scenarios(desk, COVERS)
    assert (shown.scenario, shown.template, shown.run.state) == (kept, mine, None)
    assert shown.next_at == export_scenarios.next_of(desk, DAILY)
    assert [one.scenario.name for one in export_scenarios.scenarios(desk)] == ["B", "Every morning"]


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"name": ""}, "EXPORT_NAME_NOT_VALID"),
        ({"name": "EVERY morning"}, "EXPORT_NAME_TAKEN"),
        ({"formats": ()}, "SCENARIO_FORMATS"),
        ({"template_id": "gone"}, "SCENARIO_TEMPLATE"),
        ({"folder": "exports"}, "SCENARIO_FOLDER"),
        ({"schedule": replace(DAILY, ends_on=TODAY - timedelta(days=1))}, "SCHEDULE_ENDED"),
        ({"schedule": replace(DAILY, starts_on=TODAY + timedelta(days=400))}, "SCHEDULE_TOO_FAR"),
    ],
)
def test_a_scenario_that_breaks_a_rule_is_refused_and_nothing_changes(
    desk: Session, changes: dict[str, object], rule: str
) -> None:
    export_scenarios.keep(desk, MORNING)
    before = export_scenarios.scenarios(desk)
    with pytest.raises(RuleViolation) as refusal:
        export_scenarios.keep(desk, replace(MORNING, **({"name": "New"} | changes)))  # type: ignore[arg-type]
    assert rule_of(refusal) == rule
    assert export_scenarios.scenarios(desk) == before


def test_a_scenario_whose_schedule_is_over_may_still_be_renamed(desk: Session) -> None:
    once = export_scenarios.keep(
        desk, replace(MORNING, schedule=Schedule(frequency=Frequency.ONCE, starts_on=TODAY))
    )
    advance(desk, timedelta(days=9))
    assert export_scenarios.keep(desk, replace(once, name="Was once")).name == "Was once"
    with pytest.raises(RuleViolation, match="takes place once"):
        export_scenarios.keep(
            desk, replace(once, schedule=replace(once.schedule, starts_on=TODAY + timedelta(days=1)))
        )


def test_a_deleted_scenario_comes_back_as_it_was(desk: Session) -> None:
    kept = export_scenarios.keep(desk, replace(MORNING, formats=(FileFormat.CSV, FileFormat.CSV)))
    assert kept.formats == (FileFormat.CSV,)
    before = export_scenarios.scenarios(desk)
    export_scenarios.delete(desk, [kept.id])
    assert export_scenarios.scenarios(desk) == ()
    export_scenarios.put_back(desk, before)
    assert export_scenarios.scenarios(desk) == before


def test_a_preview_shows_the_first_lines_without_a_file(desk: Session) -> None:
    headings, lines = exports.preview(desk, replace(MINE, fields=("name", "product", "granted")), lines=3)
    assert headings == ("Company name", "Product", "Granted amount")
    assert len(lines) == 3
    assert exports.exports(desk) == ()
