"""What a person chooses at one computer is in force at the others, without a network too, and never goes round in circles."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.outbox import SENDABLE
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import outbox, preferences
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import SettingsNotSaved, UserSettings
from tests.support.desks import demo_session, set_connected
from tests.support.two_desks import other_desk

SHARED = {
    "start_page": "portfolio",
    "language": "de",
    "default_country": "ESP",
    "rows_per_page": 200,
    "show_local_names": False,
    "show_crs": True,
    "imminent_days": 14,
}
"""Another value of every setting a person has everywhere alike."""


class Desk:
    """A person's preferences at one computer, as the window holds them."""

    def __init__(self, session: Session, tasks: Tasks, qtbot: QtBot) -> None:
        self.session, self._tasks, self._qtbot = session, tasks, qtbot
        self.settings = UserSettings()
        self.is_full = False
        self.applied: list[UserSettings] = []
        self.preferences = Preferences(lambda: self.settings, self._apply)
        self.preferences.share(session, tasks, preferences.mine(session))

    def _apply(self, settings: UserSettings) -> None:
        if self.is_full:
            raise SettingsNotSaved(Message("Settings", "The disk is full."))
        self.settings = settings
        self.applied.append(settings)

    def choose(self, **values: object) -> None:
        self.preferences.change(**values)
        self.settle()

    def exchange(self) -> None:
        exchange(self.session)
        self.preferences.heard(None)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            self._qtbot.waitUntil(lambda: self._tasks.running == 0)
            QApplication.processEvents()

    @property
    def issued(self) -> int:
        return len(outbox.all_commands(self.session))

    @property
    def waiting(self) -> int:
        return sum(one.state in SENDABLE for one in outbox.all_commands(self.session))


@pytest.fixture
def office(tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> Iterator[Desk]:
    session = demo_session(tmp_path, companies=12)
    yield Desk(session, tasks, qtbot)
    session.close()


@pytest.fixture
def home(office: Desk, tmp_path: Path, tasks: Tasks, qtbot: QtBot) -> Iterator[Desk]:
    session = other_desk(office.session, tmp_path / "home")
    yield Desk(session, tasks, qtbot)
    session.close()


def test_everything_shared_arrives_at_the_other_computer(office: Desk, home: Desk) -> None:
    assert set(SHARED) == set(preferences.SHARED)
    office.choose(**SHARED)
    office.exchange()
    home.exchange()
    assert home.settings == office.settings == replace(UserSettings(), **SHARED)  # type: ignore[arg-type]


def test_it_is_in_force_here_at_once_and_sent_when_the_network_is_back(office: Desk, home: Desk) -> None:
    set_connected(office.session, is_connected=False)
    office.choose(language="fr", rows_per_page=25)
    assert (office.settings.language, office.settings.rows_per_page) == ("fr", 25)
    assert preferences.mine(office.session).language == "fr"
    office.exchange()
    assert office.waiting == 1
    home.exchange()
    assert home.settings.language == ""
    set_connected(office.session, is_connected=True)
    office.exchange()
    home.exchange()
    assert (office.waiting, home.settings.language, home.settings.rows_per_page) == (0, "fr", 25)


def test_following_issues_nothing_and_ends(office: Desk, home: Desk) -> None:
    office.choose(language="es")
    office.exchange()
    home.exchange()
    applied = (len(office.applied), len(home.applied))
    for _ in range(3):
        office.exchange()
        home.exchange()
    assert (office.issued, home.issued) == (1, 0)
    assert (len(office.applied), len(home.applied)) == applied == (1, 1)


def test_of_two_choices_the_later_to_arrive_holds_at_both(office: Desk, home: Desk) -> None:
    set_connected(office.session, is_connected=False)
    office.choose(language="de", show_crs=True)
    home.choose(language="es", imminent_days=60)
    home.exchange()
    set_connected(office.session, is_connected=True)
    for _ in range(2):
        office.exchange()
        home.exchange()
    assert home.settings == office.settings
    assert (home.settings.language, home.settings.imminent_days, home.settings.show_crs) == ("de", 60, True)


def test_what_belongs_to_this_computer_stays_here(office: Desk, home: Desk) -> None:
    office.choose(theme="dark", text_size=150, regional_format="de_CH", close_to_tray=True)
    office.exchange()
    home.exchange()
    assert office.issued == 0
    assert home.settings == UserSettings()


def test_what_was_never_chosen_is_left_to_each_computer(office: Desk, home: Desk) -> None:
    home.settings = UserSettings(language="es", rows_per_page=100)
    office.choose(rows_per_page=25)
    office.exchange()
    home.exchange()
    assert home.settings == UserSettings(language="es", rows_per_page=25)


def test_it_is_followed_at_opening(office: Desk, tasks: Tasks, qtbot: QtBot) -> None:
    office.choose(language="fr", start_page="portfolio")
    again = Desk(office.session, tasks, qtbot)
    assert (again.settings.language, again.settings.start_page) == ("fr", "portfolio")
    assert again.issued == 1


def test_a_choice_on_its_way_is_not_taken_back_by_an_exchange(
    office: Desk, tasks: Tasks, qtbot: QtBot
) -> None:
    office.choose(language="fr")
    gate = threading.Event()
    tasks.write(office.preferences, lambda: gate.wait(10)).run()
    office.preferences.change(language="de")
    office.preferences.heard(None)
    QApplication.processEvents()
    assert office.settings.language == "de"
    gate.set()
    office.settle()
    assert office.settings.language == "de"
    assert preferences.mine(office.session).language == "de"


def test_a_choice_made_twice_quickly_ends_as_the_second(office: Desk) -> None:
    for code in ("de", "es", "fr", "en"):
        office.preferences.change(language=code)
    office.settle()
    assert [one.language for one in office.applied] == ["de", "es", "fr", "en"]
    assert preferences.mine(office.session).language == "en"


def test_what_the_rules_refuse_is_told(office: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(office.preferences.not_shared) as told:
        office.preferences.change(imminent_days=4_000)
    assert isinstance(told.args[0], RuleViolation)


def test_a_full_disk_here_loses_nothing_chosen_elsewhere(office: Desk, home: Desk) -> None:
    office.choose(language="fr")
    office.exchange()
    home.is_full = True
    home.exchange()
    assert home.settings.language == ""
    home.is_full = False
    home.exchange()
    assert home.settings.language == "fr"


def test_names_are_told_before_a_choice_is_applied(office: Desk, qtbot: QtBot) -> None:
    told: list[tuple[frozenset[str], str]] = []
    office.preferences.chosen.connect(lambda names: told.append((names, office.settings.theme)))
    office.choose(theme="dark", text_size=100)
    assert told == [(frozenset({"theme"}), "system")]


def test_favourites_and_the_default_contract_are_the_same_everywhere(office: Desk, home: Desk) -> None:
    number = "00000012354897"
    preferences.mark_favourites(office.session, [number], is_favourite=True)
    preferences.change(office.session, contract_id="c-2")
    office.exchange()
    home.exchange()
    mine = preferences.mine(home.session)
    assert (mine.favourites, mine.contract_id) == ((number,), "c-2")
