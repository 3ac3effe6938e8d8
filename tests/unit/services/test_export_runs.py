"""Scenarios are run on time, once for each moment, made up for once, and told of when they fail (EXPORT-4, rule 27)."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cofanet_desktop.domain.errors import InvalidInput, RuleViolation
from cofanet_desktop.domain.exports import (
    Aggregation,
    Category,
    Export,
    ExportState,
    FileFormat,
    Scenario,
    Template,
)
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.portfolio import FieldCriterion, PortfolioFilter
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.exchange.sheet_writing_cells import ColumnKind
from cofanet_desktop.services import (
    export_files,
    export_runs,
    export_scenarios,
    export_templates,
    exports,
    portfolio_export,
)
from cofanet_desktop.services.portfolio_export import ExportColumn
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.queries import portfolio
from tests.support.desks import START

DAY = timedelta(days=1)
FIRST = START.date()
DAILY = Schedule(frequency=Frequency.DAILY, starts_on=FIRST)


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put files without a folder of their own below the test's."""
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "person"))
    return tmp_path / "person"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


def scenario(session: Session, target: Path, schedule: Schedule = DAILY, **changes: Any) -> Scenario:
    values: dict[str, Any] = {
        "name": "Every morning",
        "category": Category.COVERS,
        "schedule": schedule,
        "formats": (FileFormat.CSV,),
        "folder": str(target),
    }
    return export_scenarios.keep(session, Scenario(**values | changes))


def lines_of(export: Export) -> list[str]:
    text = Path(export.files[0].path).read_text(encoding="utf-8-sig")
    return text.splitlines()[1 : export.rows + 1]


def only_run(session: Session) -> export_scenarios.ScenarioRun:
    (kept,) = export_scenarios.scenarios(session)
    return kept.run


# On time, once ---------------------------------------------------------------------------------------------------


def moments(schedule: Schedule, zone: ZoneInfo, last: date) -> list[datetime]:
    """Return every moment of a schedule up to a day, found by going through the calendar."""
    found = []
    day = schedule.starts_on
    while day <= min(last, schedule.ends_on or last):
        length = calendar.monthrange(day.year, day.month)[1]
        is_one = {
            Frequency.ONCE: day == schedule.starts_on,
            Frequency.DAILY: True,
            Frequency.WEEKLY: day.weekday() == schedule.starts_on.weekday(),
            Frequency.MONTHLY: day.day == min(schedule.starts_on.day, length),
        }[schedule.frequency]
        if is_one:
            found.append(datetime.combine(day, schedule.at, zone).astimezone(UTC))
        day += DAY
    return found


def looks(random: Random, days: int) -> list[datetime]:
    """Return when somebody looks whether something is due: on days the machine is on, at any time of the day."""
    found: list[datetime] = []
    is_off_until = 0
    for n in range(days):
        if n < is_off_until:
            continue
        if random.random() < 0.03:
            is_off_until = n + random.randrange(2, 45)  # a holiday
        elif random.random() < 0.7:
            begins = datetime.combine(FIRST + n * DAY, time(0), UTC)
            found += [begins + random.random() * DAY for _ in range(random.randrange(1, 5))]
    return sorted(one for one in found if one > START)


SCHEDULES = [
    DAILY,
    Schedule(
        frequency=Frequency.DAILY, starts_on=FIRST, at=time(2, 30)
    ),  # missing and twice when clocks change
    Schedule(
        frequency=Frequency.DAILY, starts_on=FIRST + 20 * DAY, ends_on=FIRST + 300 * DAY, at=time(23, 59)
    ),
    Schedule(frequency=Frequency.WEEKLY, starts_on=FIRST + 3 * DAY, at=time(0, 0)),
    Schedule(frequency=Frequency.MONTHLY, starts_on=date(2026, 3, 31), at=time(12, 0)),
    Schedule(frequency=Frequency.ONCE, starts_on=FIRST + 40 * DAY),
]


@pytest.mark.parametrize("schedule", SCHEDULES, ids=lambda one: f"{one.frequency}-{one.at:%H%M}")
@pytest.mark.parametrize("seed", range(2))
def test_over_a_year_with_days_off_each_moment_is_served_once_or_by_the_next_one(
    desk: Session, target: Path, schedule: Schedule, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario(desk, target, schedule, template_id=_narrow(desk).id)
    zone = ZoneInfo(desk.contract().time_zone)
    every = [one for one in moments(schedule, zone, FIRST + 401 * DAY) if one > START]
    expected: list[tuple[datetime, datetime]] = []
    for now in looks(Random(seed), 400):
        missed = [one for one in every if one <= now and one not in {served for _, served in expected}]
        last = max((one for one in every if one <= now), default=None)
        if last in missed:
            expected.append((now, last))
            assert len([one for one in every if one <= now]) >= len(expected)
        export_runs.run_due(desk, now)
    done = sorted(exports.exports(desk), key=lambda one: one.created_at)
    assert [(one.created_at, one.moment) for one in done] == expected
    assert {one.state for one in done} == {ExportState.AVAILABLE}
    assert len({one.moment for one in done}) == len(done)
    assert len(done) >= 1
    if schedule.frequency is Frequency.ONCE:
        assert len(done) == 1
        assert export_scenarios.next_of(desk, replace(schedule, starts_on=FIRST - DAY)) is None


def _narrow(session: Session) -> Template:
    """Return a template of two fields, quick to write."""
    return export_templates.keep(
        session, Template(name="Narrow", category=Category.COVERS, fields=("easy_number", "status"))
    )


def test_a_week_off_is_made_up_for_by_one_run(desk: Session, target: Path) -> None:
    scenario(desk, target)
    assert export_runs.run_due(desk, START) == ()  # eight o'clock of its first day was before it was made
    (one,) = export_runs.run_due(desk, START + 7 * DAY)
    assert one.moment == datetime(2026, 3, 23, 7, 0, tzinfo=UTC)
    assert export_runs.run_due(desk, START + 7 * DAY + timedelta(minutes=1)) == ()
    assert len(exports.exports(desk)) == 1


def test_a_scenario_that_runs_once_has_no_next_moment_afterwards(desk: Session, target: Path) -> None:
    scenario(desk, target, Schedule(frequency=Frequency.ONCE, starts_on=FIRST, at=time(11, 0)))
    (kept,) = export_scenarios.scenarios(desk)
    assert kept.next_at == datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
    assert len(export_runs.run_due(desk, START + timedelta(hours=1))) == 1
    assert export_runs.run_due(desk, START + 300 * DAY) == ()


def test_changing_a_scenario_makes_up_for_nothing_before(desk: Session, target: Path) -> None:
    made = scenario(desk, target, Schedule(frequency=Frequency.DAILY, starts_on=FIRST, at=time(10, 0)))
    assert export_runs.run_due(desk, START) == ()
    export_scenarios.keep(desk, replace(made, schedule=replace(DAILY, at=time(9, 0))))
    assert export_runs.run_due(desk, START) == ()
    assert len(export_runs.run_due(desk, START + DAY)) == 1


def test_moments_stay_where_they_are_when_another_contract_is_used(desk: Session, target: Path) -> None:
    scenario(desk, target)
    (first,) = export_runs.run_due(desk, START + DAY)
    desk.contract_id = "4712"  # of New York
    assert desk.contract().time_zone == "America/New_York"
    assert export_runs.run_due(desk, START + DAY + timedelta(hours=6)) == ()
    assert first.moment == datetime(2026, 3, 17, 7, 0, tzinfo=UTC)


def test_what_a_clock_far_ahead_noted_blocks_nothing(desk: Session, target: Path) -> None:
    scenario(desk, target)
    assert len(export_runs.run_due(desk, START + 5000 * DAY)) == 1
    assert len(export_runs.run_due(desk, START + DAY)) == 1
    assert export_runs.run_due(desk, START + DAY) == ()


def test_running_by_hand_serves_the_moment_that_is_due(desk: Session, target: Path) -> None:
    made = scenario(desk, target)
    by_hand = export_runs.run_scenario(desk, made)
    assert (by_hand.state, by_hand.moment) == (ExportState.AVAILABLE, None)
    assert len(export_runs.run_due(desk, START + DAY)) == 1  # nothing was due by then
    with desk.store.work("test") as unit:
        export_scenarios.note_run(
            unit, made.id, lambda run: replace(run, since=START - DAY, served_until=None)
        )
    assert export_runs.run_scenario(desk, made).moment == datetime(2026, 3, 16, 7, 0, tzinfo=UTC)
    assert export_runs.run_due(desk, START) == ()


def test_scenarios_due_together_all_run_the_earliest_moment_first(desk: Session, target: Path) -> None:
    scenario(desk, target, replace(DAILY, at=time(9, 0)), name="Late")
    scenario(desk, target, replace(DAILY, at=time(7, 0)), name="Early")
    assert [one.scenario for one in export_runs.run_due(desk, START + DAY)] == ["Early", "Late"]


# What is written ---------------------------------------------------------------------------------------------------


def test_both_kinds_of_files_of_every_contract_under_one_name(desk: Session, target: Path) -> None:
    made = scenario(desk, target, formats=(FileFormat.XLSX, FileFormat.CSV))
    told: list[tuple[int, int]] = []
    done = export_runs.run_scenario(desk, made, progress=lambda *step: told.append(step))
    assert [Path(one.path).name for one in done.files] == [
        "Every morning 2 contracts 2026-03-16 1030.xlsx",
        "Every morning 2 contracts 2026-03-16 1030.csv",
    ]
    assert done.contracts == ("4711", "4712")
    assert [one.size for one in done.files] == [Path(one.path).stat().st_size for one in done.files]
    assert told[-1][0] == told[-1][1] > 0
    assert [one for one, _ in told] == sorted(one for one, _ in told)
    assert sorted(one.name for one in target.iterdir()) == sorted(Path(one.path).name for one in done.files)


def test_a_second_file_of_the_same_minute_gets_a_number(desk: Session, target: Path) -> None:
    made = scenario(desk, target, contracts=("4711",))
    (target / "Every morning 4711 2026-03-16 1030.csv").write_text("mine")
    done = export_runs.run_scenario(desk, made)
    assert Path(done.files[0].path).name == "Every morning 4711 2026-03-16 1030 (2).csv"
    assert (target / "Every morning 4711 2026-03-16 1030.csv").read_text() == "mine"


def test_without_a_folder_files_go_among_the_persons_documents(desk: Session, own_folder: Path) -> None:
    made = scenario(desk, own_folder, folder="")
    done = export_runs.run_scenario(desk, made)
    assert Path(done.files[0].path).parent == export_files.default_folder()
    assert export_files.default_folder().is_relative_to(own_folder)


def test_lines_are_narrowed_by_name_fields_products_and_contracts(desk: Session, target: Path) -> None:
    made = scenario(desk, target, template_id=_names(desk).id)
    every = lines_of(export_runs.run_scenario(desk, made))
    name = next(line.split(";")[0] for line in every if ";CRL" not in line)
    part = name[1:6].upper() if name[1:6].isascii() else name[:6]
    narrowed = export_scenarios.keep(desk, replace(made, company=f" {part} "))
    found = lines_of(export_runs.run_scenario(desk, narrowed))
    assert found == [line for line in every if fold(part.strip()) in fold(line)]
    assert found

    limited = export_scenarios.keep(desk, replace(made, products=(ProductCode.CRL,)))
    found = lines_of(export_runs.run_scenario(desk, limited))
    assert found == [line for line in every if ";Credit limit" in line]
    assert 0 < len(found) < len(every)

    criterion = FieldCriterion("own1", contains=fold("Keller"))
    managed = export_scenarios.keep(desk, replace(made, fields=(criterion,)))
    found = lines_of(export_runs.run_scenario(desk, managed))
    assert found == [line for line in every if "Keller" in line]
    assert 0 < len(found) < len(every)

    other = export_scenarios.keep(desk, replace(made, contracts=("4712",)))
    found = lines_of(export_runs.run_scenario(desk, other))
    assert found == [line for line in every if line.endswith(";4712")]
    assert 0 < len(found) < len(every)


def _names(session: Session) -> Template:
    fields = ("name", "product", "own:own1", "contract")
    return export_templates.keep(session, Template(name="N", category=Category.COVERS, fields=fields))


def test_overdues_are_narrowed_by_the_name_of_their_company(desk: Session, target: Path) -> None:
    made = scenario(desk, target, category=Category.OVERDUES, aggregation=Aggregation.COMPANY)
    every = lines_of(export_runs.run_scenario(desk, made))
    assert every
    name = every[0].split(";")[2]
    narrowed = export_scenarios.keep(desk, replace(made, company=name[:8]))
    found = lines_of(export_runs.run_scenario(desk, narrowed))
    assert found == [line for line in every if fold(name[:8]) in fold(line.split(";")[2])]
    by_product = export_scenarios.keep(desk, replace(made, products=tuple(ProductCode)))
    assert lines_of(export_runs.run_scenario(desk, by_product)) == every


# What goes wrong ---------------------------------------------------------------------------------------------------


def test_a_folder_that_is_missing_is_told_and_tried_again_at_the_next_moment(
    desk: Session, target: Path
) -> None:
    scenario(desk, target / "drive")
    (one,) = export_runs.run_due(desk, START + DAY)
    assert one.state is ExportState.FAILED
    assert "There is no folder" in str(one.reason)
    assert "connect its drive" in str(one.way_out)
    run = only_run(desk)
    assert (run.state, str(run.reason)) == (ExportState.FAILED, str(one.reason))
    assert export_runs.run_due(desk, START + DAY + timedelta(hours=1)) == ()
    (target / "drive").mkdir()
    (again,) = export_runs.run_due(desk, START + 2 * DAY)
    assert again.state is ExportState.AVAILABLE
    assert (only_run(desk).state, only_run(desk).reason) == (ExportState.AVAILABLE, None)


def test_a_file_that_cannot_be_written_leaves_none_of_the_two(
    desk: Session, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = scenario(desk, target, formats=(FileFormat.CSV, FileFormat.XLSX))
    begun = Path.replace

    def refusing(self: Path, new: Path) -> Path:
        if new.suffix == ".xlsx":
            raise PermissionError(13, "Permission denied")
        return begun(self, new)

    monkeypatch.setattr(Path, "replace", refusing)
    done = export_runs.run_scenario(desk, made)
    assert done.state is ExportState.FAILED
    assert "Permission denied" in str(done.reason)
    assert list(target.iterdir()) == []


def test_a_run_that_is_cancelled_leaves_nothing_and_its_moment_is_due_again(
    desk: Session, target: Path
) -> None:
    scenario(desk, target)
    assert export_runs.run_due(desk, START + DAY, cancelled=lambda: True) == ()
    assert exports.exports(desk) == ()
    assert list(target.iterdir()) == []
    assert only_run(desk).state is None
    (one,) = export_runs.run_due(desk, START + DAY)
    assert one.state is ExportState.AVAILABLE


def test_a_run_by_hand_can_be_cancelled(desk: Session, target: Path) -> None:
    made = scenario(desk, target)
    with pytest.raises(InvalidInput, match="cancelled"):
        export_runs.run_scenario(desk, made, cancelled=lambda: True)
    assert exports.exports(desk) == ()
    assert list(target.iterdir()) == []


def test_a_scenario_is_not_run_twice_at_the_same_time(desk: Session, target: Path) -> None:
    made = scenario(desk, target)
    found: list[str] = []

    def meanwhile() -> bool:
        if not found:
            with pytest.raises(RuleViolation) as refusal:
                export_runs.run_scenario(desk, made)
            found.append(refusal.value.rule)
            found.append(str(export_runs.run_due(desk, START + DAY)))
        return False

    assert export_runs.run_scenario(desk, made, cancelled=meanwhile).state is ExportState.AVAILABLE
    assert found == ["SCENARIO_RUNS", "()"]
    assert len(exports.exports(desk)) == 1


def test_an_entry_in_progress_cannot_be_deleted(desk: Session, target: Path) -> None:
    made = scenario(desk, target)
    found: list[str] = []

    def meanwhile() -> bool:
        (entry,) = exports.exports(desk)
        with pytest.raises(RuleViolation) as refusal:
            exports.delete(desk, [entry.id], files=True)
        found.append(refusal.value.rule)
        return False

    export_runs.run_scenario(desk, made, cancelled=meanwhile)
    assert set(found) == {"EXPORT_IN_PROGRESS"}


def test_a_scenario_whose_template_or_contract_is_gone_says_so(desk: Session, target: Path) -> None:
    template = _narrow(desk)
    made = scenario(desk, target, template_id=template.id)
    with desk.store.work("test") as unit:
        unit.set_meta("export_templates", [])
    assert "template of the scenario was deleted" in str(export_runs.run_scenario(desk, made).reason)
    gone = export_scenarios.keep(desk, replace(made, template_id="standard", contracts=("nowhere",)))
    assert "None of the contracts" in str(export_runs.run_scenario(desk, gone).reason)
    export_scenarios.delete(desk, [made.id])
    with pytest.raises(RuleViolation, match="deleted meanwhile"):
        export_runs.run_scenario(desk, made)


def test_something_unforeseen_is_told_and_raised(
    desk: Session, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = scenario(desk, target)
    monkeypatch.setattr("cofanet_desktop.services.export_sheets.Lines.rows", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        export_runs.run_scenario(desk, made)
    (entry,) = exports.exports(desk)
    assert entry.state is ExportState.FAILED
    assert "ZeroDivisionError" in str(entry.reason)
    assert export_runs.recover(desk) == ()


def test_deleting_takes_the_files_only_when_asked(desk: Session, target: Path) -> None:
    made = scenario(desk, target)
    first, second, third = (export_runs.run_scenario(desk, made) for _ in range(3))
    assert exports.delete(desk, [first.id], files=False) == ()
    exports.put_back(desk, [first])
    assert {one.id for one in exports.exports(desk)} == {first.id, second.id, third.id}
    assert exports.delete(desk, [first.id, second.id], files=True) == ()
    assert [one.id for one in exports.exports(desk)] == [third.id]
    assert [one.name for one in target.iterdir()] == [Path(third.files[0].path).name]
    Path(third.files[0].path).unlink()
    Path(third.files[0].path).mkdir()
    assert exports.delete(desk, [third.id], files=True) == (third.files[0].path,)


def test_exports_by_hand_are_listed_and_failures_with_their_reason(desk: Session, target: Path) -> None:
    template = export_templates.templates(desk, Category.OVERDUES)[0]
    done = exports.export_template(desk, template, target / "o.xlsx")
    with pytest.raises(InvalidInput):
        exports.export_template(desk, template, target / "nowhere" / "o.xlsx")
    with pytest.raises(InvalidInput):
        exports.export_template(desk, template, target / "c.xlsx", cancelled=lambda: True)
    listed = exports.exports(desk, Category.OVERDUES)
    assert [one.state for one in listed] == [ExportState.FAILED, ExportState.AVAILABLE]
    assert "cannot be written" in str(listed[0].reason)
    assert exports.find(desk, done.id) == done
    assert exports.exports(desk, Category.COVERS) == ()


def test_a_cancelled_run_leaves_what_is_known_of_the_one_before(desk: Session, target: Path) -> None:
    made = scenario(desk, target)
    export_runs.run_due(desk, START + DAY)
    before = only_run(desk)
    with pytest.raises(InvalidInput, match="cancelled"):
        export_runs.run_scenario(desk, made, cancelled=lambda: True)
    assert export_runs.run_due(desk, START + 2 * DAY, cancelled=lambda: True) == ()
    assert only_run(desk) == before


def test_a_scenario_filtered_by_a_field_that_is_gone_exports_nothing_and_says_so(
    desk: Session, target: Path
) -> None:
    made = scenario(desk, target, fields=(FieldCriterion("gone", contains="x"),))
    done = export_runs.run_scenario(desk, made)
    assert done.state is ExportState.FAILED
    assert "filters by no longer exists" in str(done.reason)
    assert list(target.iterdir()) == []


def test_the_standard_template_has_the_custom_fields_of_the_contracts_exported_only(
    desk: Session, target: Path
) -> None:
    for number, has_them in (("4711", True), ("4712", False)):
        made = scenario(desk, target, name=number, contracts=(number,))
        text = Path(export_runs.run_scenario(desk, made).files[0].path).read_text(encoding="utf-8-sig")
        assert ("Account manager" in text.splitlines()[0]) is has_them


def test_a_file_that_a_later_export_wrote_anew_is_not_deleted_with_the_earlier_one(
    desk: Session, target: Path
) -> None:
    template = export_templates.templates(desk, Category.COVERS)[0]
    first, second = (exports.export_template(desk, template, target / "same.csv") for _ in range(2))
    assert exports.delete(desk, [first.id], files=True) == ()
    assert (target / "same.csv").exists()
    exports.delete(desk, [second.id], files=True)
    assert not (target / "same.csv").exists()


def test_the_portfolio_as_shown_is_listed_once_as_a_direct_export(desk: Session, target: Path) -> None:
    shown = ExportColumn("Name", ColumnKind.TEXT, lambda row, _states: row.name)
    with desk.store.read() as connection:
        ids = portfolio.ids(connection, PortfolioFilter(contract_id="4711"))
    written = portfolio_export.export(desk, ids, [shown], target / "shown.csv")
    (entry,) = exports.exports(desk)
    assert (entry.state, entry.rows, entry.template) == (ExportState.AVAILABLE, written.rows, "")
    assert str(entry.scenario_name()) == "Direct export"
    with pytest.raises(InvalidInput):
        portfolio_export.export(desk, ids, [shown], target / "nowhere" / "shown.csv")
    assert [one.state for one in exports.exports(desk)] == [ExportState.FAILED, ExportState.AVAILABLE]
