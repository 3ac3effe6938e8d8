"""A program killed while it exports leaves no partial file and is made up for; two programs never serve one moment twice."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cofanet_desktop.domain.exports import Category, ExportState, FileFormat, Scenario
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.services import export_runs, export_scenarios, exports
from cofanet_desktop.store.exports import Exports
from tests.crash.exporting import DUE
from tests.support.desks import START, demo_session, open_session

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The folder of the files; a scenario of a closed profile is due a day after it was made."""
    (tmp_path / "files").mkdir()
    (tmp_path / "profile").mkdir()
    session = demo_session(tmp_path / "profile", companies=12)
    export_scenarios.keep(
        session,
        Scenario(
            name="Nightly",
            category=Category.COVERS,
            schedule=Schedule(frequency=Frequency.DAILY, starts_on=START.date()),
            formats=(FileFormat.XLSX, FileFormat.CSV),
            contracts=("4711",),
            folder=str(tmp_path / "files"),
        ),
    )
    session.close()
    return tmp_path / "files"


def started(target: Path, what: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.crash.exporting", str(target.parent / "profile"), what],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def killed_while_writing(target: Path) -> None:
    process = started(target, "halt")
    assert said(process) == "writing"
    process.kill()
    process.communicate()


@pytest.mark.timeout(120)
def test_a_program_killed_while_it_writes_is_told_of_and_made_up_for(target: Path) -> None:
    killed_while_writing(target)
    assert [one.name for one in target.iterdir() if not one.name.startswith(".")] == []
    assert [one.suffix for one in target.iterdir()] == [".part"]
    session = open_session(target.parent / "profile")
    (entry,) = exports.exports(session)
    assert entry.state is ExportState.IN_PROGRESS
    told, done = export_runs.run_due(session, DUE + timedelta(minutes=1))
    assert (told.id, told.state, str(told.way_out)) == (entry.id, ExportState.FAILED, "It is run again.")
    assert "Interrupted" in str(told.reason)
    assert (done.state, done.moment) == (ExportState.AVAILABLE, told.moment)
    assert sorted(one.name for one in target.iterdir()) == [
        "Nightly 4711 2026-03-17 1031.csv",
        "Nightly 4711 2026-03-17 1031.xlsx",
    ]
    assert export_runs.run_due(session, DUE + timedelta(minutes=2)) == ()
    session.close()


@pytest.mark.timeout(180)
def test_a_moment_the_program_never_survives_is_given_up_after_three_tries(target: Path) -> None:
    for _ in range(export_runs.MOST_TRIES):
        killed_while_writing(target)
    session = open_session(target.parent / "profile")
    (told,) = export_runs.run_due(session, DUE + timedelta(minutes=1))
    assert str(told.way_out) == "Export again."
    assert [one.state for one in exports.exports(session)] == [ExportState.FAILED] * 3
    assert list(target.iterdir()) == []
    assert len(export_runs.run_due(session, DUE + timedelta(days=1))) == 1
    session.close()


@pytest.mark.timeout(120)
def test_an_export_somebody_still_writes_is_left_alone(target: Path) -> None:
    process = started(target, "halt")
    assert said(process) == "writing"
    session = open_session(target.parent / "profile")
    assert export_runs.run_due(session, DUE) == ()
    assert [one.state for one in exports.exports(session)] == [ExportState.IN_PROGRESS]
    process.kill()
    process.communicate()
    assert len(export_runs.run_due(session, DUE)) == 2
    session.close()


@pytest.mark.timeout(120)
def test_programs_that_race_for_a_moment_serve_it_once(target: Path) -> None:
    racers = [started(target, "race") for _ in range(3)]
    assert [said(one) for one in racers] == ["ready"] * 3
    for one in racers:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    counts = [int(said(one)) for one in racers]
    for one in racers:
        one.communicate()
    assert sorted(counts) == [0, 0, 1]
    session = open_session(target.parent / "profile")
    assert [one.state for one in exports.exports(session)] == [ExportState.AVAILABLE]
    assert len(list(target.iterdir())) == 2
    session.close()


def test_files_whose_last_note_is_missing_are_not_written_again(target: Path) -> None:
    """The program ended between the last file and the note that it is there."""
    session = open_session(target.parent / "profile")
    (done,) = export_runs.run_due(session, DUE)
    with session.store.work("test") as unit:
        files = tuple(replace(one, size=0) for one in done.files)
        Exports(unit.connection).put(replace(done, state=ExportState.IN_PROGRESS, files=files, rows=0))
    (entry,) = export_runs.run_due(session, DUE)
    assert exports.exports(session) == (entry,)
    assert (entry.state, entry.files) == (ExportState.AVAILABLE, done.files)
    assert len(list(target.iterdir())) == 2
    session.close()
