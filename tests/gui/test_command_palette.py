"""The palette finds companies first, then pages and commands, without the mouse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.command_palette import CommandPalette, PaletteEntry
from cofanet_desktop.gui.desk import CompanySuggestion
from cofanet_desktop.gui.tasks import Tasks
from tests.gui.accessibility import a11y_problems

COMPANIES = (
    CompanySuggestion("00000012354897", "HOTEL LITTRE", "Paris"),
    CompanySuggestion("2", "Hôtel Mistral"),
)


class Asked:
    """What the palette was told to do."""

    def __init__(self) -> None:
        self.done: list[tuple[str, str]] = []
        self.found: Sequence[CompanySuggestion] = COMPANIES

    def find(self, text: str) -> Sequence[CompanySuggestion]:
        return [hit for hit in self.found if text.casefold() in hit.name.casefold().replace("ô", "o")]


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def palette(tasks: Tasks, asked: Asked, qtbot: QtBot) -> Iterator[CommandPalette]:
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    entries = [
        PaletteEntry("Portfolio", "Ctrl+3", "shield-check", lambda: asked.done.append(("page", "portfolio"))),
        PaletteEntry("Paramètres", "", "settings", lambda: asked.done.append(("page", "settings"))),
        PaletteEntry("Refresh", "F5", "refresh", lambda: asked.done.append(("command", "refresh"))),
    ]
    palette = CommandPalette(
        window,
        tasks,
        entries,
        asked.find,
        lambda number: asked.done.append(("company", number)),
        lambda text: asked.done.append(("search", text)),
    )
    palette.open_over(window)
    qtbot.waitUntil(palette.isVisible)
    yield palette
    window.close()


def lines(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_it_begins_with_pages_and_commands(palette: CommandPalette) -> None:
    assert lines(palette) == ["Portfolio", "Paramètres", "Refresh"]
    assert a11y_problems(palette) == []


def test_companies_come_first(palette: CommandPalette, asked: Asked, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "hotel")
    qtbot.waitUntil(lambda: len(lines(palette)) == 3)
    assert lines(palette) == ["HOTEL LITTRE", "Hôtel Mistral", "Search companies for “hotel”"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.done == [("company", "00000012354897")]
    assert not palette.isVisible()


def test_what_is_not_found_is_searched_everywhere(
    palette: CommandPalette, asked: Asked, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "zzz")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.done == [("search", "zzz")]


def test_pages_are_found_without_accents_and_reached_by_arrow_keys(
    palette: CommandPalette, asked: Asked, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "PARAME")
    assert lines(palette)[-1] == "Paramètres"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert asked.done == [("page", "settings")]


def test_a_click_runs_a_line(palette: CommandPalette, asked: Asked, qtbot: QtBot) -> None:
    place = palette.list.visualItemRect(palette.list.item(2)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.done == [("command", "refresh")]


def test_escape_leaves_everything_as_it_was(palette: CommandPalette, asked: Asked, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert asked.done == []


def test_a_failing_search_does_not_disturb(
    palette: CommandPalette, asked: Asked, tasks: Tasks, qtbot: QtBot
) -> None:
    asked.found = None  # type: ignore[assignment] # makes the search raise
    qtbot.keyClicks(palette.field, "hotel")
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert lines(palette) == ["Search companies for “hotel”"]
