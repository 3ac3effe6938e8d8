"""Scenarios in the open window: run when they are due, in its language, told with a way to the list (EXPORT-4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.exports import Category, Export, ExportState, FileFormat, MailState, Scenario
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.domain.text import Message, pack
from cofanet_desktop.gui import exports_due
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.exports_due import DueExports, told
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import export_runs, export_scenarios, exports
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.services.session import Session
from cofanet_desktop.system import launch
from cofanet_desktop.system.credentials import passphrase_source
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import ProfileSettings, save_settings
from cofanet_desktop.system.window_request import WindowRequest
from tests.support.desks import demo_session

PROFILE = ProfileSettings(id="one", created=datetime(2026, 1, 1, tzinfo=UTC))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=12)
    save_settings(tmp_path / SETTINGS_FILE, PROFILE)
    yield opened
    opened.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


@pytest.fixture
def due(session: Session, tasks: Tasks, tmp_path: Path) -> DueExports:
    return DueExports(session, tasks, tmp_path)


def keep(session: Session, target: Path, **changes: object) -> Scenario:
    """Keep a scenario a moment of which is due."""
    scenario = Scenario(
        name="Nightly",
        category=Category.COVERS,
        schedule=Schedule(frequency=Frequency.DAILY, starts_on=session.today()),
        formats=(FileFormat.CSV,),
        folder=str(target),
    )
    kept = export_scenarios.keep(session, replace(scenario, **changes))  # type: ignore[arg-type] # of a scenario
    with session.store.work("test") as unit:
        export_scenarios.note_run(
            unit, kept.id, lambda run: replace(run, since=run.since - timedelta(days=2))
        )
    return kept


def test_what_is_due_is_run_once_in_the_language_of_the_window(
    session: Session, due: DueExports, target: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    keep(session, target)
    install_language(qapp, "fr")
    try:
        with qtbot.waitSignal(due.settled, timeout=10_000) as settled:
            due.look()
    finally:
        install_language(qapp, "en")
    (done,) = settled.args[0]
    assert done.state is ExportState.AVAILABLE
    assert "montants sont inventés" in Path(done.files[0].path).read_text(encoding="utf-8-sig")
    with qtbot.assertNotEmitted(due.settled, wait=300):
        due.look()


def test_while_one_look_takes_long_no_other_begins(
    session: Session, due: DueExports, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, begun = Event(), []

    def slow(*_given: object, **_named: object) -> tuple[Export, ...]:
        begun.append(1)
        goes_on.wait(10)
        return ()

    monkeypatch.setattr(export_runs, "run_due", slow)
    due.look()
    qtbot.waitUntil(lambda: begun == [1])
    due.look()
    due.look()
    goes_on.set()
    qtbot.waitUntil(lambda: not due._is_looking)
    due.look()
    qtbot.waitUntil(lambda: begun == [1, 1])


def test_closing_the_window_gives_a_run_up_until_the_next_start(
    session: Session, tmp_path: Path, target: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(session, target)
    monkeypatch.setattr("cofanet_desktop.services.export_sheets.BATCH", 1)
    begun = Event()
    own = Tasks()
    due = DueExports(session, own, tmp_path)
    run_due = export_runs.run_due

    def slowly(*given: object, **named: object) -> tuple[Export, ...]:
        asked = named["cancelled"]

        def cancelled() -> bool:
            begun.set()
            return _waited(own) and bool(asked())  # type: ignore[operator] # what the window gave

        return run_due(*given, **named | {"cancelled": cancelled})  # type: ignore[arg-type]

    monkeypatch.setattr(export_runs, "run_due", slowly)
    due.look()
    assert begun.wait(10)
    own.shutdown()
    assert exports.exports(session) == ()
    assert list(target.iterdir()) == []
    monkeypatch.undo()
    (done,) = export_runs.run_due(session, session.now())
    assert done.state is ExportState.AVAILABLE


def _waited(tasks: Tasks) -> bool:
    """Wait until the window closes: a run is always under way by then."""
    for _ in range(1_000):
        if tasks.is_stopped:
            return True
        Event().wait(0.01)
    return True


def test_a_look_that_fails_is_followed_by_others(
    session: Session, due: DueExports, target: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(session, target, is_mailed=True)
    settings = (tmp_path / SETTINGS_FILE).read_bytes()
    (tmp_path / SETTINGS_FILE).write_text("{")
    due.look()
    qtbot.waitUntil(lambda: not due._is_looking)
    (tmp_path / SETTINGS_FILE).write_bytes(settings)
    with qtbot.waitSignal(due.settled, timeout=10_000):
        due.look()


def test_the_open_window_runs_it_by_itself_and_says_so(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(exports_due, "FIRST_MS", 10)
    profile = tmp_path / "profile"
    with launch.create_demonstration(profile, options={"companies": "12"}) as opened:
        session = open_session(opened)
        keep(session, target)
        session.close()
    application = Application(qapp, WindowRequest(profile=str(profile), page="home"))
    qtbot.addWidget(application.window)
    try:
        application.start()
        qtbot.waitUntil(lambda: len(list(target.glob("*.csv"))) == 1, timeout=30_000)
        toaster = application.window.toaster
        qtbot.waitUntil(lambda: any("Nightly" in one for one in toaster.texts), timeout=10_000)
    finally:
        application.stop()
    with launch.open_profile(profile, passphrase_source(None, None)) as opened:
        session = open_session(opened)
        assert [one.state for one in exports.exports(session)] == [ExportState.AVAILABLE]
        session.close()


@pytest.mark.parametrize(
    ("state", "mail", "expected"),
    [
        (ExportState.FAILED, MailState.NOT_WANTED, "failed. No folder."),
        (ExportState.AVAILABLE, MailState.NOT_WANTED, "is written."),
        (ExportState.AVAILABLE, MailState.SENT, "is written and e-mailed."),
        (ExportState.AVAILABLE, MailState.NOT_SENT, "its e-mail was not sent. No folder."),
        (ExportState.AVAILABLE, MailState.WAITING, "its e-mail is tried again later. No folder."),
        (ExportState.AVAILABLE, MailState.UNCERTAIN, "its e-mail may have arrived. No folder."),
    ],
)
def test_each_outcome_has_its_own_words(state: ExportState, mail: MailState, expected: str) -> None:
    export = Export(
        id="one",
        category=Category.COVERS,
        contracts=("4711",),
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
        state=state,
        scenario="Nightly",
        mail=mail,
        packed_reason=pack(Message("", "No folder.")),
    )
    text = told(export)
    assert "Nightly" in text
    assert expected in text
