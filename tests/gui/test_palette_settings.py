"""A setting chosen in the palette holds at once, and Ctrl+Z takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.desk import Choice
from cofanet_desktop.gui.i18n import LANGUAGES
from cofanet_desktop.gui.pages.settings import SectionKey
from cofanet_desktop.gui.palette_entries import PaletteEntry, matching
from cofanet_desktop.gui.palette_settings import PaletteSettings
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.toast import Toaster
from cofanet_desktop.system.settings import UserSettings


class Kept:
    """Settings in memory."""

    def __init__(self) -> None:
        self.now = UserSettings(theme="light")
        self.is_full = False

    def apply(self, settings: UserSettings) -> None:
        if self.is_full:
            raise CofanetError(Message("", "The disk is full."))
        self.now = settings


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def toaster(window: QWidget) -> Toaster:
    return Toaster(window)


@pytest.fixture
def gone() -> list[Route]:
    """Where the palette led."""
    return []


@pytest.fixture
def settings(kept: Kept, toaster: Toaster, gone: list[Route]) -> PaletteSettings:
    return PaletteSettings(Preferences(lambda: kept.now, kept.apply), toaster, gone.append)


def lines(settings: PaletteSettings) -> dict[str, PaletteEntry]:
    return {
        entry.title: entry for entry in settings.entries([Choice("DEU", "Germany"), Choice("FRA", "France")])
    }


def test_every_value_of_every_setting_is_a_line(settings: PaletteSettings) -> None:
    titles = set(lines(settings))
    assert {
        "Theme: dark", "Text size: 120 %", "Start page: Portfolio", "Language: like the system",
        "Dates and figures: français (France)", "Country of the search: Germany", "Local names and addresses: off",
        "Covers ending soon: 30 days", "Rows per page: 100", "Rows per page: all in one long list",
    } <= titles  # fmt: skip
    assert {f"Language: {name}" for name in LANGUAGES.values()} <= titles


def test_the_one_in_force_says_so(settings: PaletteSettings) -> None:
    in_use = {title for title, entry in lines(settings).items() if entry.detail == "in use"}
    assert {"Theme: light", "Text size: 100 %", "Country of the search: France"} <= in_use
    assert "Theme: dark" not in in_use


def test_it_holds_at_once_and_is_undone_with_the_keys(
    settings: PaletteSettings, kept: Kept, window: QWidget, toaster: Toaster, qtbot: QtBot
) -> None:
    lines(settings)["Theme: dark"].run()
    assert kept.now.theme == "dark"
    assert toaster.texts == ["Theme: dark"]
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept.now.theme == "light"
    assert toaster.texts == []


def test_choosing_what_is_in_force_changes_nothing(settings: PaletteSettings, toaster: Toaster) -> None:
    lines(settings)["Theme: light"].run()
    assert toaster.texts == []


def test_one_that_cannot_be_kept_is_said(settings: PaletteSettings, kept: Kept, toaster: Toaster) -> None:
    kept.is_full = True
    lines(settings)["Theme: dark"].run()
    assert toaster.texts == ["The disk is full."]


def test_other_words_find_it(settings: PaletteSettings) -> None:
    entries = list(settings.entries(()))
    assert {entry.title for entry in matching(entries, "night mode")} == {
        "Theme: like the system", "Theme: light", "Theme: dark",
    }  # fmt: skip
    assert "Language: Deutsch" in {entry.title for entry in matching(entries, "sprache deutsch")}


def test_every_section_of_the_settings_is_a_line(settings: PaletteSettings, gone: list[Route]) -> None:
    sections = list(settings.sections())
    assert len(sections) == len(SectionKey)
    [digest] = matching(sections, "daily digest")
    digest.run()
    assert gone == [Route("settings", "mail")]
