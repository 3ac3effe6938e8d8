"""Settings: applied as they are chosen, kept here and for every computer, found by searching; and the profile's upkeep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.preferences import Direction, Threshold, Watched
from cofanet_desktop.domain.preferences import Preferences as Preferred
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui import formats, tray
from cofanet_desktop.gui.dialogs.licences import LicencesDialog
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.pages.settings import LOCALES, SectionKey, SettingsPage
from cofanet_desktop.gui.pages.settings_profile import ProfileFacts
from cofanet_desktop.gui.pages.settings_thresholds import watched_by
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.toast import Toaster
from cofanet_desktop.insurer import demo
from cofanet_desktop.services import preferences
from cofanet_desktop.services.session import Session
from cofanet_desktop.system import credentials
from cofanet_desktop.system.mail_account import MailAccount
from cofanet_desktop.system.settings import (
    KeyStorage,
    ProfileSettings,
    SettingsNotSaved,
    UserSettings,
    change_profile_settings,
    save_settings,
)
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes, tab_order
from tests.support.desks import START, demo_session, embedded
from tests.support.widgets import the

LANGUAGES = ("de", "en", "es", "fr")


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
def choices(owner: Owner, session: Session, tasks: Tasks) -> Preferences:
    made = Preferences(lambda: owner.settings, owner.apply)
    made.share(session, tasks, Preferred(id=session.actor))
    return made


@pytest.fixture
def page(
    qtbot: QtBot,
    session: Session,
    tasks: Tasks,
    choices: Preferences,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> SettingsPage:
    monkeypatch.setattr(tray, "is_available", lambda: True)
    save_settings(
        tmp_path / "profile.json", ProfileSettings(id="one", created=datetime(2026, 1, 1, tzinfo=UTC))
    )
    facts = ProfileFacts(
        id="one",
        name="demo",
        folder=tmp_path,
        backend="embedded",
        key_storage=KeyStorage.BESIDE,
        is_demonstration=True,
    )
    made = SettingsPage(session, tasks, choices, facts)
    qtbot.addWidget(made)
    Toaster(made)
    made.resize(1140, 800)
    made.show()
    made.activate("")
    qtbot.waitUntil(lambda: made._read is not None and tasks.running == 0)
    return made


def choose(combo: QComboBox, key: object) -> None:
    """Choose as a person does."""
    at = combo.findData(key)
    assert at >= 0, key
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    for _ in range(2):
        qtbot.waitUntil(lambda: tasks.running == 0)
        QApplication.processEvents()


def test_what_is_chosen_is_applied_at_once(page: SettingsPage, owner: Owner) -> None:
    for name, value in (
        ("theme", "dark"),
        ("text_size", 120),
        ("default_country", "DEU"),
        ("start_page", "portfolio"),
        ("imminent_days", 90),
        ("rows_per_page", 0),
        ("regional_format", "de_CH"),
        ("language", "es"),
    ):
        choose(page._combos[name], value)
    for name in ("show_local_names", "show_crs", "close_to_tray"):
        page._boxes[name].click()
    wanted = UserSettings(
        language="es",
        theme="dark",
        text_size=120,
        default_country="DEU",
        start_page="portfolio",
        imminent_days=90,
        rows_per_page=0,
        regional_format="de_CH",
        show_local_names=False,
        show_crs=True,
        close_to_tray=True,
    )
    assert owner.settings == wanted


def test_what_a_person_has_everywhere_alike_is_sent_too(
    page: SettingsPage, session: Session, qtbot: QtBot, tasks: Tasks
) -> None:
    choose(page._combos["rows_per_page"], 100)
    choose(page._combos["contract_id"], demo.USD)
    page._boxes["show_crs"].click()
    choose(page._combos["theme"], "dark")
    settled(qtbot, tasks)
    mine = preferences.mine(session)
    assert (mine.rows_per_page, mine.contract_id, mine.show_crs) == (100, demo.USD, True)
    assert page._combos["contract_id"].currentData() == demo.USD


def test_the_name_of_a_setting_ticks_its_box(page: SettingsPage, owner: Owner, qtbot: QtBot) -> None:
    page.activate("portfolio")
    row = page._rows["show_crs"]
    qtbot.mouseClick(row.label, Qt.MouseButton.LeftButton)
    assert owner.settings.show_crs is True


def test_the_language_changes_without_a_restart(page: SettingsPage, owner: Owner, app: QApplication) -> None:
    choose(page._combos["language"], "fr")
    assert owner.settings.language == "fr"
    install_language(app, "fr")
    app.processEvents()
    assert owner.settings.language == "fr"
    assert page._combos["language"].currentData() == "fr"
    assert page.country.currentText() == "France"


@pytest.mark.parametrize(
    ("name", "value"),
    [("language", "de"), ("theme", "dark"), ("text_size", 150), ("regional_format", "es_ES")],
)
def test_what_changes_the_look_of_everything_can_be_taken_back(
    page: SettingsPage, owner: Owner, qtbot: QtBot, name: str, value: object
) -> None:
    before = owner.settings
    choose(page._combos[name], value)
    assert owner.settings != before
    toaster = the(page, Toaster)
    qtbot.waitUntil(lambda: len(toaster.texts) == 1)
    undo = next(one for one in page.findChildren(QPushButton) if "Undo" in one.text())
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert owner.settings == before
    assert page._combos[name].currentData() == getattr(before, name)


def test_settings_that_cannot_be_kept_are_said_and_taken_back(page: SettingsPage, owner: Owner) -> None:
    owner.is_full = True
    choose(page._combos["theme"], "dark")
    assert page.banner.text == "The disk is full."
    assert page._combos["theme"].currentData() == "system"


@pytest.mark.parametrize(
    ("name", "value"), [("imminent_days", 21), ("rows_per_page", 75), ("text_size", 105)]
)
def test_an_unusual_value_is_offered_too(page: SettingsPage, owner: Owner, name: str, value: int) -> None:
    owner.settings = replace(UserSettings(), **{name: value})  # type: ignore[arg-type]
    page.refresh(None)
    assert page._combos[name].currentData() == value


def test_the_tray_is_offered_only_where_there_is_one(
    page: SettingsPage,
    session: Session,
    tasks: Tasks,
    choices: Preferences,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    assert page._boxes["close_to_tray"].isVisibleTo(page)
    monkeypatch.setattr(tray, "is_available", lambda: False)
    other = SettingsPage(session, tasks, choices, page._profile)
    qtbot.addWidget(other)
    assert not other._boxes["close_to_tray"].isVisibleTo(other)
    other.ui.search.setText("background")
    assert not other._boxes["close_to_tray"].isVisibleTo(other)


def test_controls_stand_under_their_names_where_there_is_little_room(
    page: SettingsPage, look: Theme, app: QApplication
) -> None:
    row, combo = page._rows["language"], page._combos["language"]
    assert combo.x() > row.label.x()
    look.apply(Scheme.LIGHT, 150)
    page.resize(870, 700)
    for key, left, right in (
        ("general", combo, row.label),
        (
            "notifications",
            page.thresholds.cells[Watched.CRL, Direction.INCREASE],
            page.thresholds._names[Watched.CRL],
        ),
    ):
        page.activate(key)
        for _ in range(3):
            app.processEvents()
        assert left.x() == right.x()
        assert left.y() > right.geometry().bottom()
    page.resize(1700, 700)
    app.processEvents()
    assert (
        page.thresholds.cells[Watched.CRL, Direction.INCREASE].x() > page.thresholds._names[Watched.CRL].x()
    )


def test_the_wheel_scrolls_the_page_and_changes_nothing(page: SettingsPage, owner: Owner) -> None:
    combo = page._combos["start_page"]
    page.ui.search.setFocus()
    middle = QPointF(combo.rect().center())
    event = QWheelEvent(
        middle,
        combo.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, event)
    assert owner.settings.start_page == "home"


class TestSections:
    def test_one_is_shown_at_a_time(self, page: SettingsPage) -> None:
        for at, key in enumerate(SectionKey):
            page.ui.sections.setCurrentRow(at)
            assert [one for one, card in page.cards.items() if card.isVisible()] == [key]

    def test_a_route_leads_to_one(self, page: SettingsPage) -> None:
        page.activate("mail")
        assert page.cards[SectionKey.MAIL].isVisible()
        page.activate("nothing of the kind")
        assert page.cards[SectionKey.MAIL].isVisible()

    def test_the_arrow_keys_go_through_them(self, page: SettingsPage, qtbot: QtBot) -> None:
        page.ui.sections.setFocus()
        qtbot.keyClick(page.ui.sections, Qt.Key.Key_Down)
        assert page.cards[SectionKey.PORTFOLIO].isVisible()

    def test_searching_narrows_them_to_what_contains_every_word(
        self, page: SettingsPage, qtbot: QtBot
    ) -> None:
        field = page.filter_field()
        qtbot.keyClicks(field, "size TEXT")
        assert [one for one, card in page.cards.items() if card.isVisible()] == [SectionKey.APPEARANCE]
        assert page._combos["text_size"].isVisible()
        assert not page._combos["theme"].isVisible()
        shown = [at for at in range(page.ui.sections.count()) if not page.ui.sections.item(at).isHidden()]
        assert shown == [list(SectionKey).index(SectionKey.APPEARANCE)]
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert page._combos["text_size"].hasFocus()

    def test_down_leads_from_the_search_to_the_sections_and_return_into_one(
        self, page: SettingsPage, qtbot: QtBot
    ) -> None:
        page.activateWindow()
        page.ui.search.setFocus()
        qtbot.keyClick(page.ui.search, Qt.Key.Key_Down)
        assert page.ui.sections.hasFocus()
        qtbot.keyClick(page.ui.sections, Qt.Key.Key_Down)
        qtbot.keyClick(page.ui.sections, Qt.Key.Key_Return)
        assert page._combos["rows_per_page"].hasFocus()

    def test_what_is_offered_is_found_too(self, page: SettingsPage) -> None:
        page.ui.search.setText("français")
        assert page._combos["language"].isVisible()
        page.ui.search.setText("overdue")
        assert page.thresholds.isVisible()

    def test_nothing_found_is_said_and_escape_goes_back(self, page: SettingsPage, qtbot: QtBot) -> None:
        page.ui.search.setText("xyzzy")
        assert page.ui.nothing.isVisible()
        assert page.ui.nothing.text() == "No setting contains “xyzzy”."
        page.activateWindow()
        qtbot.keyClick(page.ui.search, Qt.Key.Key_Escape)
        assert page.ui.search.text() == ""
        assert page.cards[SectionKey.GENERAL].isVisible()

    def test_the_simulated_insurer_has_one_only_where_there_is_one(
        self, page: SettingsPage, session: Session, tasks: Tasks, choices: Preferences, qtbot: QtBot
    ) -> None:
        other = SettingsPage(session, tasks, choices, page._profile)
        qtbot.addWidget(other)
        at = list(SectionKey).index(SectionKey.SIMULATION)
        assert other.ui.sections.item(at).isHidden()
        assert not page.ui.sections.item(at).isHidden()


class TestThresholds:
    def test_a_reduction_below_a_size_is_kept_back_from_now_on(
        self, page: SettingsPage, session: Session, qtbot: QtBot, tasks: Tasks
    ) -> None:
        choose(page.thresholds.cells[Watched.CRL, Direction.DECREASE], 25)
        choose(page.thresholds.cells[Watched.DRA, Direction.INCREASE], -1)
        settled(qtbot, tasks)
        assert set(preferences.mine(session).thresholds) == {
            Threshold(Watched.CRL, Direction.DECREASE, 25),
            Threshold(Watched.DRA, Direction.INCREASE, None),
        }
        assert page.thresholds.cells[Watched.CRL, Direction.DECREASE].currentText() == "From 25 % on"

    def test_overdue_declarations_are_told_or_not(
        self, page: SettingsPage, session: Session, qtbot: QtBot, tasks: Tasks
    ) -> None:
        cell = page.thresholds.cells[Watched.OVERDUES, Direction.INCREASE]
        assert [cell.itemText(at) for at in range(cell.count())] == ["Told", "Not told"]
        assert (Watched.OVERDUES, Direction.DECREASE) not in page.thresholds.cells
        choose(cell, -1)
        settled(qtbot, tasks)
        mine = preferences.mine(session)
        assert [mine.threshold(Watched.OVERDUES, way).at_least for way in Direction] == [None, None]

    def test_everything_is_told_again_at_once(
        self, page: SettingsPage, session: Session, qtbot: QtBot, tasks: Tasks
    ) -> None:
        assert not page.thresholds.reset.isEnabled()
        choose(page.thresholds.cells[Watched.CRL, Direction.DECREASE], 50)
        settled(qtbot, tasks)
        page.activate("notifications")
        qtbot.mouseClick(page.thresholds.reset, Qt.MouseButton.LeftButton)
        settled(qtbot, tasks)
        assert preferences.mine(session).thresholds == ()
        assert page.thresholds.cells[Watched.CRL, Direction.DECREASE].currentData() == 0

    def test_what_was_chosen_elsewhere_is_shown(
        self, page: SettingsPage, session: Session, qtbot: QtBot, tasks: Tasks
    ) -> None:
        preferences.change(session, thresholds=(Threshold(Watched.CRL, Direction.INCREASE, 33),))
        page.refresh(None)
        settled(qtbot, tasks)
        assert page.thresholds.cells[Watched.CRL, Direction.INCREASE].currentText() == "From 33 % on"

    def test_the_lines_are_what_the_contracts_have(self, session: Session) -> None:
        [first, *others] = session.contracts()
        small = replace(first, products=(ProductCode.RLI,))
        assert watched_by([small]) == (Watched.RLI, Watched.DRA, Watched.OVERDUES)
        assert watched_by([]) == (Watched.DRA, Watched.OVERDUES)
        assert Watched.CRL in watched_by([small, *others])

    def test_every_cell_says_what_it_is_about(self, page: SettingsPage) -> None:
        names = [cell.accessibleName() for cell in page.thresholds.cells.values()]
        assert "Credit limit, Decrease" in names
        assert "Overdue declarations" in names
        assert len(set(names)) == len(names)

    def test_the_keyboard_goes_through_the_table_line_by_line(self, page: SettingsPage) -> None:
        page.activate("notifications")
        order = [one for one in tab_order(page) if one in page.thresholds.cells.values()]
        assert order == list(page.thresholds.cells.values())


@pytest.mark.parametrize(
    ("code", "day", "amount"),
    [
        ("de_DE", "31.12.2026", "1.234.567,50\u00a0EUR"),
        ("es_ES", "31/12/2026", "1.234.567,50\u00a0EUR"),
        ("fr_CH", "31.12.2026", "1'234'567,50\u00a0EUR"),
        ("en_GB", "31/12/2026", "1,234,567.50\u00a0EUR"),
    ],
)
def test_the_regional_format_shows_what_it_does(
    page: SettingsPage, app: QApplication, code: str, day: str, amount: str
) -> None:
    install_language(app, "en", code)
    page.refresh(None)
    facts = {fact.name: fact.value for fact in page.sample.facts}
    assert facts["Date"] == day == formats.day(date(2026, 12, 31))
    assert facts["Amount"] == amount == formats.amount(Money(Decimal("1234567.50"), "EUR"))


def test_the_profile_is_told(page: SettingsPage, tmp_path: Path) -> None:
    values = {fact.name: fact.value for fact in page.profile.facts.facts}
    assert values["Folder"] == str(tmp_path)
    assert "Demonstration data" in values["Data"]
    assert "embedded" in values["Insurer"]


def test_the_keyring_is_asked_once_the_mail_account_is_looked_at(
    page: SettingsPage, tmp_path: Path, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(profile: str) -> str:
        asked.append(profile)
        return "secret"

    monkeypatch.setattr(credentials, "mail_password", answer)
    account = MailAccount(host="smtp.example.com", user="me")
    change_profile_settings(tmp_path / "profile.json", mail=account)
    page.refresh(None)
    settled(qtbot, tasks)
    assert asked == []
    page.ui.sections.setCurrentRow(list(SectionKey).index(SectionKey.MAIL))
    settled(qtbot, tasks)
    page.refresh(None)
    settled(qtbot, tasks)
    assert asked == ["one"]
    assert page.mail.password.placeholderText() == "Kept in the keyring"


def test_the_simulated_clock_is_stepped_by_hand(page: SettingsPage, qtbot: QtBot, session: Session) -> None:
    page.activate("simulation")
    qtbot.mouseClick(page.simulation.advance, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.simulation.advance.isEnabled)
    assert embedded(session).insurer.now() == START + timedelta(days=1)


def test_the_simulated_clock_can_go_by_itself(page: SettingsPage, qtbot: QtBot, session: Session) -> None:
    choose(page.simulation.clock, "1.0")
    qtbot.waitUntil(lambda: embedded(session).insurer.clock.state.rate == 1.0)


def test_the_checks_say_what_is_sound(page: SettingsPage, qtbot: QtBot) -> None:
    page.activate("profile")
    qtbot.mouseClick(page.checks.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.checks.results.isVisible)
    said = [pill.text for pill in page.checks.results.findChildren(Pill)]
    assert len(said) == 6
    assert all(text.endswith(": Sound") for text in said)


def test_the_licences_are_listed(page: SettingsPage, qtbot: QtBot) -> None:
    page.activate("about")
    qtbot.mouseClick(page.about.licences, Qt.MouseButton.LeftButton)
    dialog = the(page, LicencesDialog)
    assert any(fact.name.startswith("PySide6") and fact.value == "LGPL-3.0" for fact in dialog.parts.facts)
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("percent", "width"), [(100, 870), (150, 870)])
def test_everything_has_a_name_and_fits(
    page: SettingsPage, app: QApplication, look: Theme, language: str, percent: int, width: int
) -> None:
    install_language(app, language)
    look.apply(Scheme.LIGHT, percent)
    page.resize(width, 560)
    for at, key in enumerate(SectionKey):
        page.ui.sections.setCurrentRow(at)
        for _ in range(3):  # lines that wrap are measured twice
            app.processEvents()
        found = (*a11y_problems(page), *mnemonic_clashes(page), *clipped_texts(page))
        assert found == (), (language, percent, key)


@pytest.mark.parametrize("code", LOCALES)
def test_every_format_offered_has_years_of_four_digits_and_is_read_back(app: QApplication, code: str) -> None:
    install_language(app, "en", code)
    money = Money(Decimal("1234567.50"), "EUR")
    assert "2026" in formats.day(date(2026, 1, 2))
    assert " " not in formats.amount(money)
    assert formats.parse_amount(formats.figure(money), "EUR") == money


def test_a_failure_nobody_foresaw_is_reported_and_logged(
    page: SettingsPage, qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_session: Session) -> None:
        raise RuntimeError("broken")

    told: list[str] = []
    tasks.on_error(lambda _owner, error: told.append(str(error)))
    monkeypatch.setattr("cofanet_desktop.services.maintenance.doctor", broken)
    page.checks.check.click()
    settled(qtbot, tasks)
    assert told == ["broken"]
    assert page.checks.check.isEnabled()
