"""The palette finds companies first, then pages, actions and settings, without the mouse; what was used comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.command_palette import CommandPalette
from cofanet_desktop.gui.desk import CompanySuggestion
from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry, UsedCompany, matching
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


def made(
    window: QWidget, tasks: Tasks, asked: Asked, recent: Sequence[str | UsedCompany] = ()
) -> CommandPalette:
    def entry(title: str, kind: Kind, keywords: str = "", detail: str = "") -> PaletteEntry:
        run = partial(asked.done.append, (kind.value, title))
        return PaletteEntry(title, detail, "settings", run, kind, keywords, f"{kind}:{title}")

    entries = [
        entry("Portfolio", Kind.PAGE, "customers debtors", "Ctrl+3"),
        entry("Paramètres", Kind.PAGE),
        entry("Mark all as read", Kind.HERE),
        entry("Refresh", Kind.ACTION, "reload", "F5"),
        entry("Theme: dark", Kind.SETTING, "appearance night"),
        entry("Theme: light", Kind.SETTING, "appearance day", "in use"),
    ]
    return CommandPalette(
        window,
        tasks,
        entries,
        asked.find,
        lambda number: asked.done.append(("company", number)),
        lambda text: asked.done.append(("search", text)),
        recent,
    )


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1000, 700)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def palette(window: QWidget, tasks: Tasks, asked: Asked, qtbot: QtBot) -> Iterator[CommandPalette]:
    palette = made(window, tasks, asked)
    palette.open_over(window)
    qtbot.waitUntil(palette.isVisible)
    yield palette
    window.close()


def lines(palette: CommandPalette) -> list[str]:
    return [entry.title for entry in palette.lines()]


def everything(palette: CommandPalette) -> list[str]:
    """Return lines and headings."""
    return [palette.list.item(row).text() for row in range(palette.list.count())]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    told: list[str] = []
    monkeypatch.setattr(
        "cofanet_desktop.gui.command_palette.announce", lambda _widget, text: told.append(text)
    )
    return told


def test_it_begins_with_pages_and_actions_under_their_headings(palette: CommandPalette) -> None:
    assert everything(palette) == [
        "Pages", "Portfolio", "Paramètres", "On this page", "Mark all as read", "Actions", "Refresh",
    ]  # fmt: skip
    assert palette.list.currentItem().text() == "Portfolio"
    assert a11y_problems(palette) == []


def test_what_was_used_last_is_offered_first(
    window: QWidget, tasks: Tasks, asked: Asked, qtbot: QtBot
) -> None:
    company = UsedCompany("2", "Hôtel Mistral", "Nice")
    recent: list[str | UsedCompany] = ["setting:Theme: dark", company, "action:gone", "page:Paramètres"]
    palette = made(window, tasks, asked, recent)
    assert everything(palette)[:5] == ["Used last", "Theme: dark", "Hôtel Mistral", "Paramètres", "Pages"]
    assert lines(palette).count("Paramètres") == 1
    palette.open_over(window)
    for _ in range(1):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(palette.used) as used:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert used.args == [company]
    assert asked.done == [("company", "2")]


def test_used_lines_come_first_among_matches_too(window: QWidget, tasks: Tasks, asked: Asked) -> None:
    palette = made(window, tasks, asked, ["setting:Theme: light"])
    palette.field.setText("theme")
    assert lines(palette)[1:] == ["Theme: light", "Theme: dark"]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("night", ["Theme: dark"]),
        ("dark THEME", ["Theme: dark"]),
        ("debtor", ["Portfolio"]),
        ("portfolios", ["Portfolio"]),
        ("themes", ["Theme: dark", "Theme: light"]),
        ("parametre", ["Paramètres"]),
        ("appearances day", ["Theme: light"]),
        ("read", ["Mark all as read"]),
        ("xyzzy", []),
    ],
)
def test_words_are_found_in_every_form_and_by_other_names(
    palette: CommandPalette, typed: str, found: list[str]
) -> None:
    palette.field.setText(typed)
    assert lines(palette)[1:] == found


def test_titles_that_begin_with_the_text_come_first() -> None:
    entries = [
        PaletteEntry(title, "", "", lambda: None, Kind.ACTION, keywords)
        for title, keywords in (("Quit", "close text"), ("Larger text", ""), ("Text size: 90 %", ""))
    ]
    assert [entry.title for entry in matching(entries, "text")] == ["Text size: 90 %", "Larger text", "Quit"]


def test_of_many_lines_of_a_group_the_best_are_shown(window: QWidget, tasks: Tasks, asked: Asked) -> None:
    entries = [
        PaletteEntry(f"Country: {at}", "", "flag", lambda: None, Kind.SETTING) for at in range(100, 300)
    ]
    palette = CommandPalette(window, tasks, entries, asked.find, lambda _n: None, lambda _t: None)
    palette.field.setText("co")
    assert len(lines(palette)) == 21
    palette.field.setText("co 299")
    assert lines(palette)[1:] == ["Country: 299"]


def test_a_screen_reader_hears_how_many_there_are_and_which_is_marked(
    palette: CommandPalette, said: list[str], tasks: Tasks, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "theme")
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert said[-1] == "3 matches. Search companies for “theme”"
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert said[-1] == "Theme: dark, Settings"


def test_a_line_gone_to_stays_marked_when_companies_arrive(
    palette: CommandPalette, asked: Asked, tasks: Tasks, qtbot: QtBot
) -> None:
    asked.found = ()
    qtbot.keyClicks(palette.field, "re")
    qtbot.waitUntil(lambda: tasks.running == 0)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    marked = palette.list.currentItem().text()
    palette._found(COMPANIES)
    assert palette.list.currentItem().text() == marked


def test_companies_come_first(palette: CommandPalette, asked: Asked, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "hotel")
    qtbot.waitUntil(lambda: len(lines(palette)) == 3)
    assert everything(palette)[0] == "Companies"
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
    assert asked.done == [("page", "Paramètres")]


def test_a_click_runs_a_line(palette: CommandPalette, asked: Asked, qtbot: QtBot) -> None:
    [refresh] = palette.list.findItems("Refresh", Qt.MatchFlag.MatchExactly)
    place = palette.list.visualItemRect(refresh).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.done == [("action", "Refresh")]


def test_a_click_on_a_heading_runs_nothing(palette: CommandPalette, asked: Asked, qtbot: QtBot) -> None:
    place = palette.list.visualItemRect(palette.list.item(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert palette.isVisible()
    assert asked.done == []


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
