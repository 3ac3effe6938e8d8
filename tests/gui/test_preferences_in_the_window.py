"""The open window follows what its person chose: at another computer, in the menus, in the settings, before it was opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.outbox import State
from cofanet_desktop.gui.application import Application
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.pages.settings import SettingsPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.theme import Scheme
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import outbox, preferences
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.services.session import Session
from cofanet_desktop.system import launch, paths
from cofanet_desktop.system.credentials import passphrase_source
from cofanet_desktop.system.mail_account import MailAccount
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import (
    change_profile_settings,
    load_profile_settings,
    load_user_settings,
    save_settings,
)
from cofanet_desktop.system.window_request import WindowRequest
from tests.support.two_desks import other_desk

Start = Callable[..., Application]


@pytest.fixture
def start(
    app: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Open the window on the demonstration profile of a fresh home folder."""
    monkeypatch.setenv("COFANET_HOME", str(tmp_path / "cofanet"))
    opened: list[Application] = []

    def make(**request: str) -> Application:
        made = Application(app, WindowRequest(**request))  # type: ignore[arg-type] # names are checked
        qtbot.addWidget(made.window)
        opened.append(made)
        made.start()
        qtbot.waitUntil(lambda: is_ready(made))
        return made

    yield make
    for one in opened:
        one.stop()
    app.processEvents()


def is_ready(program: Application) -> bool:
    page = program.window.pages.page
    return page is not None and page.state == "content" and program.tasks.running == 0


def session_of(program: Application) -> Session:
    assert program._opened is not None
    return program._opened.session


def all_done(program: Application) -> bool:
    """Tell whether what was chosen was issued and answered."""
    commands = outbox.all_commands(session_of(program))
    return bool(commands) and all(one.state is State.DONE for one in commands)


def portfolio_word(program: Application) -> str:
    return program.window.pages.specs["portfolio"].label()


def settings_page(program: Application, qtbot: QtBot) -> SettingsPage:
    program.window.go(Route("settings"))
    page = program.window.pages.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page._read is not None)
    return page


def choose(page: SettingsPage, name: str, key: object) -> None:
    combo = page._combos[name]
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def profile_changed(change: Callable[[Session], object]) -> Path:
    """Change something in the demonstration profile while no window is open; return its folder."""
    with launch.open_profile(launch.folder_of(None), passphrase_source(None, None)) as profile:
        session = open_session(profile)
        change(session)
        session.close()
        return profile.folder


def test_what_is_chosen_at_another_computer_arrives_in_the_open_window(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start()
    program.preferences.change(language="en")
    qtbot.waitUntil(lambda: all_done(program))
    home = other_desk(session_of(program), tmp_path / "home")
    preferences.change(home, language="fr", default_country="ESP")
    exchange(home)
    program.window.frame_actions.exchange.trigger()
    qtbot.waitUntil(lambda: portfolio_word(program) == "Portefeuille")
    assert program.window.top_bar.country.currentData() == "ESP"
    issued = [one.kind for one in outbox.all_commands(session_of(program))]
    assert issued == ["change_preferences"]
    home.close()


def test_it_opens_as_was_chosen_elsewhere_before(start: Start) -> None:
    profile_changed(lambda session: preferences.change(session, language="es", start_page="portfolio"))
    program = start()
    assert (program.settings.language, program.settings.start_page) == ("es", "portfolio")
    assert program.window.pages.history.current == Route("portfolio")


def test_what_the_window_was_asked_for_wins_until_a_person_chooses(start: Start, qtbot: QtBot) -> None:
    profile_changed(lambda session: preferences.change(session, language="fr"))
    program = start(language="en", theme="light")
    assert portfolio_word(program) == "Portfolio"
    page = settings_page(program, qtbot)
    choose(page, "language", "es")
    choose(page, "theme", "dark")
    assert portfolio_word(program) == "Cartera"
    assert program.theme.scheme is Scheme.DARK


def test_menus_and_settings_show_the_same_look(start: Start, qtbot: QtBot) -> None:
    program = start()
    page = settings_page(program, qtbot)
    program.window.look_actions.schemes[Scheme.DARK].trigger()
    program.window.look_actions.larger.trigger()
    assert (page._combos["theme"].currentData(), page._combos["text_size"].currentData()) == ("dark", 110)
    choose(page, "theme", "light")
    assert program.window.look_actions.schemes[Scheme.LIGHT].isChecked()
    assert program.settings.theme == "light"


def test_a_choice_in_the_settings_is_undone_from_its_toast(start: Start, qtbot: QtBot) -> None:
    program = start(language="en")
    page = settings_page(program, qtbot)
    choose(page, "text_size", 150)
    qtbot.waitUntil(lambda: program.window.toaster.texts == ["Text size: 150 %"])
    assert program.theme.text_percent == 150
    qtbot.keyClick(program.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert program.theme.text_percent == 100
    assert page._combos["text_size"].currentData() == 100


def test_the_default_contract_is_in_use_where_none_was_chosen(start: Start) -> None:
    folder = profile_changed(lambda session: preferences.change(session, contract_id=demo.USD))
    program = start()
    assert session_of(program).contract().id == demo.USD
    assert load_profile_settings(folder / SETTINGS_FILE).contract_id == ""


def test_a_contract_chosen_here_wins_over_the_default(start: Start) -> None:
    folder = profile_changed(lambda session: preferences.change(session, contract_id=demo.USD))
    change_profile_settings(folder / SETTINGS_FILE, contract_id=demo.EUR)
    assert session_of(start()).contract().id == demo.EUR


def test_choosing_a_contract_keeps_the_mail_account(start: Start, qtbot: QtBot) -> None:
    program = start()
    assert program._opened is not None
    file = program._opened.profile.folder / SETTINGS_FILE
    account = MailAccount(host="smtp.example.com", sender="a@b.example", recipients=("a@b.example",))
    change_profile_settings(file, mail=account)
    program.window.sidebar.contract_chosen.emit(demo.USD)
    qtbot.waitUntil(lambda: load_profile_settings(file).contract_id == demo.USD)
    assert load_profile_settings(file).mail == account


def test_the_default_country_changes_wherever_companies_are_searched(start: Start, qtbot: QtBot) -> None:
    program = start()
    program.window.go(Route("search"))
    search = program.window.pages.page
    assert isinstance(search, SearchPage)
    assert search.ui.country.code() == "FRA"
    search.ui.country.set_code("ITA")
    program.preferences.change(show_crs=True)
    assert search.ui.country.code() == "ITA"
    program.preferences.change(default_country="DEU")
    assert search.ui.country.code() == "DEU"
    qtbot.waitUntil(lambda: program.window.top_bar.country.currentData() == "DEU")  # the list may still come


def test_what_another_window_changed_meanwhile_stays(start: Start) -> None:
    program = start(language="en")
    others = replace(load_user_settings(paths.settings_file())[0], theme="dark", imminent_days=77)
    save_settings(paths.settings_file(), others)
    program.preferences.change(text_size=120)
    kept, _ = load_user_settings(paths.settings_file())
    assert (kept.theme, kept.imminent_days, kept.text_size) == ("dark", 77, 120)
    assert program.settings.theme != "dark"
