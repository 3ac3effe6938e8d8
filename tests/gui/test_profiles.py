"""Several profiles: listed, opened in windows of their own, made, and told apart."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.dialogs.new_profile import NewProfileDialog
from cofanet_desktop.gui.profiles_menu import ProfilesMenu
from cofanet_desktop.gui.single_instance import SingleInstance
from cofanet_desktop.system import launch, paths, profiles
from cofanet_desktop.system.settings import load_user_settings
from cofanet_desktop.system.window_request import WindowRequest
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes


class Starter:
    """Notes the commands instead of starting them."""

    def __init__(self) -> None:
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str]) -> bool:
        self.commands.append(command)
        return True


@pytest.fixture
def program(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Application]:
    """The program on the demonstration profile; what it starts is only noted."""
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "cofanet"))
    made = Application(app, WindowRequest(language="en", theme="light"))
    qtbot.addWidget(made.window)
    made.start_program = Starter()
    made.start()
    qtbot.waitUntil(lambda: made.window.profiles_menu is not None and made.tasks.running == 0)
    yield made
    made.stop()
    app.processEvents()


def started(program: Application) -> list[list[str]]:
    """Return the commands the program started."""
    assert isinstance(program.start_program, Starter)
    return program.start_program.commands


def menu(program: Application) -> ProfilesMenu:
    found = program.window.profiles_menu
    assert isinstance(found, ProfilesMenu)
    found.fill()
    return found


def new_profile(program: Application) -> NewProfileDialog:
    menu(program).new_action.trigger()
    found = program.window.findChild(NewProfileDialog)
    assert found is not None
    return found


def test_a_profile_alone_is_not_named(program: Application) -> None:
    assert [action.text() for action in menu(program).actions() if action.isChecked()] == ["demo"]
    assert menu(program).others == []
    assert "demo" not in program.window.windowTitle()
    assert program.window.sidebar.profile.isHidden()


def test_another_profile_opens_in_a_window_of_its_own(program: Application, qtbot: QtBot) -> None:
    launch.make_demonstration("second")
    [other] = menu(program).others
    other.trigger()
    assert started(program) == [[sys.executable, "-m", "cofanet_desktop.app", "gui", "--profile=second"]]
    assert [action.text() for action in menu(program).actions() if action.isChecked()] == ["demo"]


def test_a_profile_that_is_open_comes_to_the_front(program: Application, qtbot: QtBot) -> None:
    launch.make_demonstration("second")
    other = SingleInstance("second", paths.named_profile("second"), program)
    assert other.acquire()
    with qtbot.waitSignal(other.arguments) as called:
        menu(program).others[0].trigger()
    assert called.args == [[""]]
    assert started(program) == []
    other.release()


def test_the_palette_opens_another_profile_too(program: Application, qtbot: QtBot) -> None:
    launch.make_demonstration("second")
    menu(program)
    palette = program.window.open_palette()
    qtbot.keyClicks(palette.field, "profile second")
    assert [entry.title for entry in palette.lines()][1:] == ["Open the profile second"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert started(program)[0][-1] == "--profile=second"


def test_the_palette_changes_settings_of_the_program(program: Application, qtbot: QtBot) -> None:
    palette = program.window.open_palette()
    qtbot.keyClicks(palette.field, "text size 120")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert program.theme.text_percent == 120
    qtbot.waitUntil(lambda: QApplication.activeWindow() is program.window)
    qtbot.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.theme.text_percent == 100


def test_one_that_cannot_be_started_is_said(program: Application) -> None:
    launch.make_demonstration("second")
    program.start_program = lambda _command: False
    menu(program).others[0].trigger()
    assert program.window.toaster.texts == ["The profile second could not be opened."]


def test_a_new_one_is_made_opened_and_both_are_named(program: Application, qtbot: QtBot) -> None:
    dialog = new_profile(program)
    qtbot.keyClicks(dialog.field, "Branch office")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(started(program)))
    assert profiles.profile_names() == ("Branch office", "demo")
    assert started(program)[0][-1] == "--profile=Branch office"
    qtbot.waitUntil(lambda: program.window.profile == "demo")
    assert program.window.windowTitle().split(" · ")[1] == "demo"
    sidebar = program.window.sidebar
    assert sidebar.profile.isVisible()
    assert sidebar.profile.text() == "demo"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Give the profile a name."),
        ("demo", "There is a profile called demo already. Choose another name."),
        ("a/b", "'a/b' cannot be the name of a profile. Use letters, digits, spaces, dots and dashes."),
    ],
)
def test_a_name_that_cannot_be_one_is_refused_in_place(
    program: Application, qtbot: QtBot, name: str, sentence: str
) -> None:
    dialog = new_profile(program)
    qtbot.keyClicks(dialog.field, name)
    qtbot.mouseClick(dialog.create_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.error.text() == sentence
    assert dialog.field.text() == name
    assert a11y_problems(dialog) == []
    assert clipped_texts(dialog) == []
    assert mnemonic_clashes(dialog) == []
    qtbot.keyClicks(dialog.field, "x")
    assert dialog.error.isHidden()
    dialog.reject()
    assert started(program) == []


def test_the_rail_tells_contract_and_profile(program: Application, qtbot: QtBot) -> None:
    program.window.set_profile("second")
    program.window.frame_actions.sidebar.trigger()
    button = next(
        one
        for one in program.window.sidebar.findChildren(QToolButton)
        if one.isVisible() and one.accessibleName().startswith("Contract: 4711")
    )
    assert button.accessibleName().endswith("Profile: second")
    assert button.toolTip().startswith("Profile: second\nContract: 4711")


def test_changing_a_setting_keeps_the_profile_another_window_opened(program: Application) -> None:
    launch.make_demonstration("second")
    program.preferences.change(text_size=110)
    settings, _ = load_user_settings(paths.settings_file())
    assert (settings.text_size, Path(settings.last_profile).name) == (110, "second")


def test_a_name_is_taken_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COFANET_HOME", str(tmp_path))
    launch.make_demonstration("second")
    with pytest.raises(InvalidInput, match="already"):
        launch.make_demonstration("second")


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert launch.window_command("second") == [sys.executable, "gui", "--profile=second"]


def test_the_command_opens_that_profile(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    """Once with a real process: it answers to a later start as the window of that profile does."""
    home = tmp_path / "cofanet"
    environment = {**os.environ, "COFANET_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    process = QProcess()
    process.setEnvironment([f"{name}={value}" for name, value in environment.items()])
    [program, *arguments] = launch.window_command("demo")
    process.start(program, arguments)
    folder = home / "data" / "profiles" / "demo"
    caller = SingleInstance("demo", folder, process)
    qtbot.waitUntil(lambda: folder.is_dir() and caller.send([""], wait=200))
    os.kill(process.processId(), signal.SIGTERM)
    process.waitForFinished()
