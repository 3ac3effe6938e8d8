"""Settings: applied as they are chosen, kept, and the profile's upkeep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.dialogs.licences import LicencesDialog
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.pages.settings import ProfileFacts, SettingsPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import KeyStorage, SettingsNotSaved, UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import START, demo_session, embedded
from tests.support.widgets import the


class Owner:
    """Keeps settings as the application does; refuses them when told to."""

    def __init__(self) -> None:
        self.settings = UserSettings()
        self.is_full = False

    def apply(self, settings: UserSettings) -> None:
        if self.is_full:
            raise SettingsNotSaved(Message("Settings", "The disk is full."))
        self.settings = settings


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks, owner: Owner, tmp_path: Path) -> SettingsPage:
    facts = ProfileFacts(
        name="demo",
        folder=tmp_path,
        backend="embedded",
        key_storage=KeyStorage.BESIDE,
        is_demonstration=True,
    )
    made = SettingsPage(session, tasks, Preferences(lambda: owner.settings, owner.apply), facts)
    qtbot.addWidget(made)
    made.resize(1140, 800)
    made.show()
    made.activate("")
    qtbot.waitUntil(made.ui.simulationCard.isVisible)
    return made


def choose(combo: QComboBox, key: object) -> None:
    combo.setCurrentIndex(combo.findData(key))


def test_what_is_chosen_is_applied_at_once(page: SettingsPage, owner: Owner) -> None:
    choose(page.ui.theme, "dark")
    choose(page.ui.textSize, 120)
    choose(page.ui.country, "DEU")
    choose(page.ui.startPage, "portfolio")
    choose(page.ui.imminentDays, 90)
    choose(page.ui.formats, "de_CH")
    page.ui.localNames.click()
    wanted = UserSettings(
        theme="dark",
        text_size=120,
        default_country="DEU",
        start_page="portfolio",
        imminent_days=90,
        regional_format="de_CH",
        show_local_names=False,
    )
    assert owner.settings == wanted


def test_the_language_changes_without_a_restart(page: SettingsPage, owner: Owner, app: QApplication) -> None:
    choose(page.ui.language, "fr")
    assert owner.settings.language == "fr"
    install_language(app, "fr")
    app.processEvents()
    assert owner.settings.language == "fr"
    assert page.ui.language.currentData() == "fr"
    assert page.ui.country.currentText() == "France"


def test_settings_that_cannot_be_kept_are_said_and_taken_back(page: SettingsPage, owner: Owner) -> None:
    owner.is_full = True
    choose(page.ui.theme, "dark")
    assert page.banner.text == "The disk is full."
    assert page.ui.theme.currentData() == "system"


def test_an_unusual_horizon_is_offered_too(page: SettingsPage, owner: Owner) -> None:
    owner.settings = UserSettings(imminent_days=21)
    page.refresh(None)
    assert page.ui.imminentDays.currentData() == 21


def test_the_profile_is_told(page: SettingsPage, tmp_path: Path) -> None:
    values = {fact.name: fact.value for fact in page._facts.facts}
    assert values["Folder"] == str(tmp_path)
    assert "Demonstration data" in values["Data"]
    assert "embedded" in values["Insurer"]


def test_the_simulated_clock_is_stepped_by_hand(page: SettingsPage, qtbot: QtBot, session: Session) -> None:
    qtbot.mouseClick(page.ui.advance, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.ui.advance.isEnabled)
    assert embedded(session).insurer.now() == START + timedelta(days=1)


def test_the_simulated_clock_can_go_by_itself(page: SettingsPage, qtbot: QtBot, session: Session) -> None:
    choose(page.ui.clockMode, "1.0")
    qtbot.waitUntil(lambda: embedded(session).insurer.clock.state.rate == 1.0)


def test_the_checks_say_what_is_sound(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.ui.checkResults.isVisible)
    said = [pill.text for pill in page.ui.checkResults.findChildren(Pill)]
    assert len(said) == 6
    assert all(text.endswith(": Sound") for text in said)


def test_the_licences_are_listed(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.ui.licences, Qt.MouseButton.LeftButton)
    dialog = the(page, LicencesDialog)
    assert any(fact.name.startswith("PySide6") and fact.value == "LGPL-3.0" for fact in dialog.parts.facts)
    dialog.close()


def test_everything_has_a_name_and_fits(page: SettingsPage) -> None:
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []
