"""Scenarios run on time, once for each moment, at the next start if the machine was off (EXPORT-4).

A moment is claimed in the transaction that enters the run in the list: whoever comes second, another window or the
command line, finds it served. When the program ends before the files are there, the next look finds an entry in
progress whose claim nobody holds any more, tells that it was interrupted, and serves the moment again, three times at
most. What failed for another reason is told, and tried again at the next moment.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.domain import custom_fields
from cofanet_desktop.domain.days import zone
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.exports import CATEGORY_NAMES, Export, ExportState, MailState, WrittenFile
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, pack
from cofanet_desktop.services import (
    export_files,
    export_mail,
    export_scenarios,
    export_templates,
    export_work,
)
from cofanet_desktop.services.export_mail import NOBODY, Sender
from cofanet_desktop.services.export_scenarios import Planned, ScenarioRun
from cofanet_desktop.services.export_sheets import Steps, Wanted
from cofanet_desktop.services.export_words import ENGLISH, Words
from cofanet_desktop.services.issuing import new_id
from cofanet_desktop.store.exports import Exports
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.exports import Scenario
    from cofanet_desktop.services.session import Session

MOST_TRIES = 3
"""How often a moment is served that the program does not survive."""

_BEFORE = timedelta(microseconds=1)


def run_scenario(
    session: Session,
    scenario: Scenario,
    *,
    words: Words = ENGLISH,
    sender: Sender = NOBODY,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Export:
    """Run a kept scenario now and return how it ended; a moment that is due counts as served by it.

    `progress` is called with the number of companies (or declarations) done and of all. A failure is not raised but told
    by the export. Raises RuleViolation (SCENARIO_GONE, SCENARIO_RUNS) and InvalidInput (WRITING_CANCELLED).
    """
    recover(session)
    now = session.now()
    run = _Run(session, scenario.id, now, words, sender, Steps(progress, cancelled))
    export = run.carry_out(only_due=False)
    if export is None:
        raise refused(
            "SCENARIO_GONE",
            QT_TRANSLATE_NOOP("Rules", "The scenario was deleted meanwhile."),
            QT_TRANSLATE_NOOP("Rules", "Make a new one."),
        )
    return export


def run_due(
    session: Session,
    now: datetime,
    *,
    words: Words = ENGLISH,
    sender: Callable[[], Sender] = Sender,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Export, ...]:
    """Run every scenario that is due at the instant `now`, and send e-mails that still wait; return what was settled.

    Call it from any thread but that of the window, now and then; `sender` is called only when something is done. A run
    given up because `cancelled()` is made up for at the next look.
    """
    interrupted = recover(session)
    done: list[Export] = []
    for planned in _due(session, now):
        run = _Run(session, planned.scenario.id, now, words, sender(), Steps(None, cancelled))
        try:
            export = run.carry_out(only_due=True)
        except CofanetError as error:
            if not export_work.is_cancelled(error):
                raise
            break
        if export is not None:
            done.append(export)
    known = {one.id for one in done}
    waiting = [one for one in _waiting_mails(session, now) if one.id not in known]
    done += [one for each in waiting if (one := _resume_mail(session, each, sender(), words, now))]
    return (*interrupted, *done)


def is_anything_due(session: Session, now: datetime) -> bool:
    """Tell whether `run_due` would do something at the instant `now`; quick, and changes nothing."""
    with session.store.read() as connection:
        is_unfinished = bool(Exports(connection).unfinished())
    return is_unfinished or bool(_due(session, now))


def recover(session: Session) -> tuple[Export, ...]:
    """Tell of exports whose program ended before they were written, and have moments of schedules served again."""
    found = (_recovered(session, one) for one in _unfinished(session))
    return tuple(one for one in found if one is not None)


def _unfinished(session: Session) -> list[Export]:
    with session.store.read() as connection:
        return Exports(connection).unfinished()


def _due(session: Session, now: datetime) -> list[Planned]:
    """Return the scenarios a moment of which is due, the earliest moment first."""
    with session.store.read() as connection:
        every = export_scenarios.planned(UnitOfWork(connection))
    due = [(moment, one.scenario.name, one) for one in every if (moment := one.due(now)) is not None]
    return [one for _, _, one in sorted(due, key=lambda found: found[:2])]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What a run writes, and where; or why it cannot."""

    numbers: tuple[str, ...] = ()
    template: str = ""
    wanted: Wanted | None = None
    targets: tuple[Path, ...] = ()
    problem: CofanetError | None = None


@dataclass(frozen=True, slots=True)
class _Claim:
    """A run entered in the list, and how its scenario stood before."""

    export: Export
    before: ScenarioRun


@dataclass(frozen=True, slots=True)
class _Run:
    """One run of a scenario."""

    session: Session
    scenario_id: str
    now: datetime
    words: Words
    sender: Sender
    steps: Steps

    def carry_out(self, *, only_due: bool) -> Export | None:
        """Claim the moment, write and mail; None when the scenario is gone, or nothing is due any more."""
        export_id = new_id()
        with export_work.claimed(self.session, export_id):
            planned = self._planned()
            if planned is None:
                return None
            plan = self._plan(planned.scenario, planned.run.time_zone)
            claim = self._claim(export_id, plan, only_due=only_due)
            if claim is None or plan.wanted is None:
                return claim.export if claim else None
            export = self._write(claim, plan.wanted, plan.targets)
            if export.mail is MailState.WAITING:
                export = export_mail.hand_out(self.session, export, self.sender, self.words, self.now)
            return export

    def _planned(self) -> Planned | None:
        with self.session.store.read() as connection:
            return _find(UnitOfWork(connection), self.scenario_id)

    def _plan(self, scenario: Scenario, time_zone: str) -> _Plan:
        contracts = tuple(
            one for one in self.session.contracts() if one.id in scenario.contracts or not scenario.contracts
        )
        numbers = tuple(one.number for one in contracts)
        template = export_templates.find(self.session, scenario.category, scenario.template_id)
        name = template.name if template else ""
        stem = export_files.stem_of(
            scenario.name or self.words.say("Exports", CATEGORY_NAMES[scenario.category]),
            self._contracts_named(numbers),
            self.now.astimezone(zone(time_zone)),
        )
        try:
            wanted = self._wanted(scenario, contracts)
            folder = export_files.folder_for(scenario.folder)
            targets = export_files.free_targets(folder, stem, scenario.formats)
        except CofanetError as error:
            return _Plan(numbers, name, problem=error)
        return _Plan(numbers, name, wanted, targets)

    def _contracts_named(self, numbers: tuple[str, ...]) -> str:
        if len(numbers) == 1:
            return numbers[0]
        text = QT_TRANSLATE_NOOP("Exports", "{count} contracts")
        return self.words.say("Exports", text, count=len(numbers))

    def _wanted(self, scenario: Scenario, contracts: tuple[Contract, ...]) -> Wanted:
        template = export_templates.find(self.session, scenario.category, scenario.template_id)
        if template is None:
            raise refused(
                "EXPORT_TEMPLATE_GONE",
                QT_TRANSLATE_NOOP("Rules", "The template of the scenario was deleted."),
                QT_TRANSLATE_NOOP("Rules", "Choose another template in the scenario."),
            )
        if not contracts:
            raise refused(
                "EXPORT_NO_CONTRACT",
                QT_TRANSLATE_NOOP("Rules", "None of the contracts of the scenario is there any more."),
                QT_TRANSLATE_NOOP("Rules", "Choose other contracts in the scenario."),
            )
        _check_filters(scenario, contracts)
        fields, gone = export_templates.chosen(self.session, template, contracts)
        wanted = Wanted(
            category=scenario.category,
            contracts=contracts,
            fields=fields,
            gone=gone,
            lost=len(set(scenario.contracts) - {one.id for one in contracts}),
            aggregation=scenario.aggregation,
            company=scenario.company,
            criteria=scenario.fields,
            products=scenario.products,
        )
        wanted.check()
        return wanted

    def _claim(self, export_id: str, plan: _Plan, *, only_due: bool) -> _Claim | None:
        """Enter the run in the list, its moment served, in one transaction; None when somebody was quicker."""
        with self.session.store.work("export.claim") as unit:
            planned = _find(unit, self.scenario_id)
            moment = planned.due(self.now) if planned else None
            if planned is None or (only_due and moment is None):
                return None
            runs = any(
                one.scenario_id == self.scenario_id and one.state is ExportState.IN_PROGRESS
                for one in Exports(unit.connection).unfinished()
            )
            if runs and only_due:
                return None
            if runs:
                raise refused(
                    "SCENARIO_RUNS",
                    QT_TRANSLATE_NOOP("Rules", "The scenario is being run already."),
                    QT_TRANSLATE_NOOP("Rules", "Wait until it is done."),
                )
            export = self._entry(export_id, planned.scenario, plan, moment)
            Exports(unit.connection).put(export)
            export_scenarios.note_run(
                unit, self.scenario_id, lambda run: _told(_begun(run, self.now, moment), export)
            )
        return _Claim(export, planned.run)

    def _entry(self, export_id: str, scenario: Scenario, plan: _Plan, moment: datetime | None) -> Export:
        export = Export(
            id=export_id,
            category=scenario.category,
            contracts=plan.numbers,
            created_at=self.now,
            state=ExportState.IN_PROGRESS,
            scenario=scenario.name,
            scenario_id=scenario.id,
            moment=moment,
            template=plan.template,
            files=tuple(WrittenFile(path=str(one)) for one in plan.targets),
            mail=MailState.WAITING if scenario.is_mailed else MailState.NOT_WANTED,
            packed_notes=tuple(pack(note) for note in plan.wanted.notes()) if plan.wanted else (),
        )
        return export if plan.problem is None else _failed(export, plan.problem)

    def _write(self, claim: _Claim, wanted: Wanted, targets: tuple[Path, ...]) -> Export:
        export = claim.export
        try:
            outcome = export_work.write_files(self.session, wanted, targets, self.words, self.steps)
        except CofanetError as error:
            if export_work.is_cancelled(error):
                self._take_back(claim)
                raise
            return self._settle(_failed(export, error))
        except Exception as error:
            self._settle(_failed(export, error))
            raise
        return self._settle(export_work.finished(export, outcome))

    def _settle(self, export: Export) -> Export:
        return export_work.settle(self.session, export, lambda unit: _tell_run(unit, export))

    def _take_back(self, claim: _Claim) -> None:
        """Forget a run that was cancelled: a moment it served is due again."""

        def as_before(run: ScenarioRun) -> ScenarioRun:
            if run.export_id != claim.export.id:
                return run
            return replace(claim.before, since=run.since, time_zone=run.time_zone)

        with self.session.store.work("export.cancel") as unit:
            Exports(unit.connection).delete([claim.export.id])
            export_scenarios.note_run(unit, self.scenario_id, as_before)


def _check_filters(scenario: Scenario, contracts: tuple[Contract, ...]) -> None:
    """Refuse a run filtered by a custom field that is gone: more than was meant, or nothing, would be exported."""
    known = {one.id for contract in contracts for one in custom_fields.definitions(contract)}
    if any(one.field not in known for one in scenario.fields):
        raise refused(
            "EXPORT_FILTER_GONE",
            QT_TRANSLATE_NOOP("Rules", "A custom field the scenario filters by no longer exists."),
            QT_TRANSLATE_NOOP("Rules", "Take the filter out of the scenario, or filter by another field."),
        )


def _find(unit: UnitOfWork, scenario_id: str) -> Planned | None:
    return next((one for one in export_scenarios.planned(unit) if one.scenario.id == scenario_id), None)


def _failed(export: Export, error: BaseException) -> Export:
    """Return a run that came to nothing: there is nothing to be mailed."""
    return replace(export_work.failed(export, error), mail=MailState.NOT_WANTED)


def _begun(run: ScenarioRun, now: datetime, moment: datetime | None) -> ScenarioRun:
    if moment is None:
        return replace(run, ran_at=now)
    return replace(run, ran_at=now, served_until=moment, tries=run.tries + 1)


def _told(run: ScenarioRun, export: Export) -> ScenarioRun:
    """Return the run with what is known of its last export."""
    if export.state is ExportState.AVAILABLE:
        return replace(
            run, state=export.state, export_id=export.id, tries=0, packed_reason=None, packed_way_out=None
        )
    is_over = export.state is ExportState.FAILED
    return replace(
        run,
        state=export.state,
        export_id=export.id,
        tries=0 if is_over else run.tries,
        packed_reason=export.packed_reason,
        packed_way_out=export.packed_way_out,
    )


def _tell_run(unit: UnitOfWork, export: Export) -> None:
    """Note how the run ended, unless another one began meanwhile."""
    export_scenarios.note_run(
        unit, export.scenario_id, lambda run: _told(run, export) if run.export_id == export.id else run
    )


# What a program that ended left behind -----------------------------------------------------------------------------


def _recovered(session: Session, export: Export) -> Export | None:
    """Settle what nobody works on any more; None when somebody does, or nothing was left to tell."""
    with export_work.claimed(session, export.id) as is_free:
        if not is_free:
            return None
        with session.store.work("export.recover") as unit:
            known = Exports(unit.connection).get(export.id)
            if known is None:
                return None
            if known.state is ExportState.IN_PROGRESS:
                settled = _after_end(unit, known)
            elif known.mail is MailState.UNDER_WAY:
                settled = export_mail.uncertain(known)
            else:
                return None
            Exports(unit.connection).put(settled)
        return settled


def _after_end(unit: UnitOfWork, export: Export) -> Export:
    """Return an entry in progress as its program left it: written after all, or interrupted."""
    if export.scenario_id and export.files and all(Path(one.path).exists() for one in export.files):
        # Their names were free when it began, and files appear whole: only the last note is missing.
        done = export_work.finished(export, export_work.Outcome(export.rows))
        _tell_run(unit, done)
        return done
    planned = _find(unit, export.scenario_id)
    is_repeated = (
        planned is not None
        and export.moment is not None
        and planned.run.export_id == export.id
        and planned.run.tries < MOST_TRIES
    )
    stopped = replace(export_work.interrupted(export, is_repeated=is_repeated), mail=MailState.NOT_WANTED)
    tries, moment = (planned.run.tries, export.moment) if planned and is_repeated else (0, None)
    _tell_run(unit, stopped)
    if moment is not None:
        before = moment - _BEFORE
        export_scenarios.note_run(
            unit, export.scenario_id, lambda run: replace(run, served_until=before, tries=tries)
        )
    return stopped


def _waiting_mails(session: Session, now: datetime) -> list[Export]:
    return [
        one
        for one in _unfinished(session)
        if one.state is ExportState.AVAILABLE
        and one.mail is MailState.WAITING
        and (one.mail_next_try is None or not now < one.mail_next_try <= now + timedelta(days=1))
    ]


def _resume_mail(
    session: Session, export: Export, sender: Sender, words: Words, now: datetime
) -> Export | None:
    with export_work.claimed(session, export.id) as is_free:
        return export_mail.hand_out(session, export, sender, words, now) if is_free else None
