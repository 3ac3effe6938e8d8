"""Scenarios of exports: kept in the profile, with how their last run went and when the next one is (EXPORT-4, rule 27).

The moments of a scenario are told by the clocks of one time zone, noted when it is kept: choosing another contract in the
window moves none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from cofanet_desktop.domain import exports
from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.exports import Category, ExportState, Scenario, Template
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, Packed, unpack
from cofanet_desktop.services import export_templates
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from cofanet_desktop.domain.schedules import Schedule
    from cofanet_desktop.services.session import Session

_KEY = "export_scenarios"
_WRONG_CLOCK = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScenarioRun:
    """How a scenario stands: since when its schedule counts, what was served of it, and how the last run went."""

    since: datetime
    """When it was made or changed: earlier moments are not due."""
    time_zone: str = "UTC"
    served_until: datetime | None = None
    """The last moment that was served, or is being served."""
    tries: int = 0
    """How often it was begun to serve that moment: the program may have ended meanwhile."""
    ran_at: datetime | None = None
    """When it was run last; None as long as it never was."""
    state: ExportState | None = None
    export_id: str = ""
    packed_reason: Packed | None = None
    packed_way_out: Packed | None = None

    @property
    def reason(self) -> Message | None:
        """Return why the last run failed; None when it did not."""
        return unpack(self.packed_reason) if self.packed_reason else None

    @property
    def way_out(self) -> Message | None:
        """Return what can be done about it."""
        return unpack(self.packed_way_out) if self.packed_way_out else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A scenario with its run, as they are kept."""

    scenario: Scenario
    run: ScenarioRun

    def due(self, now: datetime) -> datetime | None:
        """Return the moment that is to be served at the instant `now`, None when nothing is.

        What was noted by a clock that was far ahead blocks nothing.
        """
        noted = [one for one in (self.run.since, self.run.served_until) if one and one <= now + _WRONG_CLOCK]
        return self.scenario.schedule.due(max(noted, default=None), now, self.run.time_zone)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptScenario:
    """A scenario as it is shown: its template (None when that is gone), its last run, the next moment."""

    scenario: Scenario
    template: Template | None
    run: ScenarioRun
    next_at: datetime | None
    """The next moment of its schedule; None when there is none any more."""


def scenarios(session: Session, category: Category | None = None) -> tuple[KeptScenario, ...]:
    """Return the scenarios of a category, or of all, by name."""
    now = session.now()
    with session.store.read() as connection:
        every = planned(UnitOfWork(connection))
    if not every:
        return ()
    by_id = {(one.category, one.id): one for one in export_templates.templates(session)}
    shown = [
        KeptScenario(
            scenario=one.scenario,
            template=by_id.get((one.scenario.category, one.scenario.template_id)),
            run=one.run,
            next_at=one.scenario.schedule.next_after(max(now, one.run.since), one.run.time_zone),
        )
        for one in every
        if category is None or one.scenario.category is category
    ]
    return tuple(sorted(shown, key=lambda one: one.scenario.name.casefold()))


def next_of(session: Session, schedule: Schedule) -> datetime | None:
    """Return when a schedule that is kept now takes place first; None when it does not any more."""
    session.contract()  # the session knows the time zone of the one read last
    return schedule.next_after(session.now(), session.time_zone)


def keep(session: Session, scenario: Scenario) -> Scenario:
    """Keep a scenario, in the place of the one with its id; returns it with its id and a tidy name.

    What its schedule named before is not made up for. Raises RuleViolation: TOO_MANY_EXPORTS, EXPORT_NAME_NOT_VALID,
    EXPORT_NAME_TAKEN, EXPORT_DESCRIPTION_TOO_LONG, SCENARIO_FORMATS, SCENARIO_TEMPLATE, SCENARIO_FOLDER, and what
    `schedules.check` raises (rule 27).
    """
    time_zone = _zone_of(session, scenario)
    tidy = replace(
        scenario,
        id=scenario.id or new_id(),
        name=" ".join(scenario.name.split()),
        description=" ".join(scenario.description.split()),
        company=" ".join(scenario.company.split()),
        formats=tuple(dict.fromkeys(scenario.formats)),
    )
    _check_folder(tidy.folder)
    if export_templates.find(session, tidy.category, tidy.template_id) is None:
        raise refused(
            "SCENARIO_TEMPLATE",
            QT_TRANSLATE_NOOP("Rules", "The template was deleted meanwhile."),
            QT_TRANSLATE_NOOP("Rules", "Choose another template."),
        )

    def change(every: list[Planned]) -> list[Planned]:
        before = next((one for one in every if one.scenario.id == tidy.id), None)
        if before is None or before.scenario.schedule != tidy.schedule:
            exports.check_scenario(tidy, _scenarios(every), civil_day(session.now(), time_zone))
        else:  # a schedule that is over may stay while the rest is changed
            exports.check_but_schedule(tidy, _scenarios(every))
        run = ScenarioRun(since=session.now(), time_zone=time_zone)
        if before is not None:
            run = replace(before.run, since=run.since, time_zone=time_zone, tries=0)
        return [*(one for one in every if one.scenario.id != tidy.id), Planned(scenario=tidy, run=run)]

    _change(session, change)
    return tidy


def delete(session: Session, ids: Collection[str]) -> None:
    """Delete scenarios; what they exported stays. Those that are gone already are passed over."""
    _change(session, lambda every: [one for one in every if one.scenario.id not in ids])


def put_back(session: Session, kept: Iterable[KeptScenario]) -> None:
    """Keep scenarios that were deleted as they were, with their runs; those of the same id give way."""
    back = [Planned(scenario=one.scenario, run=one.run) for one in kept]
    ids = {one.scenario.id for one in back}
    _change(session, lambda every: [*(one for one in every if one.scenario.id not in ids), *back])


def using(unit: UnitOfWork, template_ids: Collection[str]) -> list[str]:
    """Return the names of the scenarios that use one of these templates."""
    return [one.scenario.name for one in planned(unit) if one.scenario.template_id in template_ids]


def planned(unit: UnitOfWork) -> list[Planned]:
    """Return every scenario as it is kept, in no particular order."""
    return msgspec.convert(unit.meta(_KEY) or [], list[Planned])


def note_run(unit: UnitOfWork, scenario_id: str, change: Callable[[ScenarioRun], ScenarioRun]) -> None:
    """Change how a scenario stands, within the transaction of `unit`; one that is gone is passed over."""
    _write(
        unit,
        [
            replace(one, run=change(one.run)) if one.scenario.id == scenario_id else one
            for one in planned(unit)
        ],
    )


def _zone_of(session: Session, scenario: Scenario) -> str:
    """Return the time zone a scenario's moments are told in: that of its first contract, else of the one in use."""
    chosen = next((one for one in session.contracts() if one.id in scenario.contracts), None)
    return (chosen or session.contract()).time_zone


def _check_folder(folder: str) -> None:
    if folder and not Path(folder).is_absolute():
        raise refused(
            "SCENARIO_FOLDER",
            QT_TRANSLATE_NOOP("Rules", "The folder {folder} is not named from its beginning."),
            QT_TRANSLATE_NOOP("Rules", "Choose the folder again."),
            folder=folder,
        )


def _scenarios(every: list[Planned]) -> list[Scenario]:
    return [one.scenario for one in every]


def _change(session: Session, change: Callable[[list[Planned]], list[Planned]]) -> None:
    with session.store.work("export_scenarios") as unit:
        _write(unit, change(planned(unit)))


def _write(unit: UnitOfWork, every: list[Planned]) -> None:
    unit.set_meta(_KEY, msgspec.to_builtins(every))
