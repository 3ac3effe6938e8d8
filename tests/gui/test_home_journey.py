"""From the start page through the real window: the search a clerk begins with, and the fix of what is to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import criteria_argument
from cofanet_desktop.gui.page_specs import standard_pages
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.services import portfolio
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.support.desks import demo_session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme, tmp_path: Path) -> MainWindow:
    kept = UserSettings(default_country="DEU")
    preferences = Preferences(lambda: kept, lambda _: None)
    layout = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    pages = {
        "home": lambda: HomePage(session, tasks, preferences),
        "search": lambda: SearchPage(session, tasks, preferences),
        "portfolio": lambda: PortfolioPage(session, tasks, preferences, layout),
    }
    made = MainWindow(SessionDesk(session, lambda _: None), tasks, look, standard_pages(pages))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.set_default_country("DEU")
    made.start(Route("home"))
    qtbot.waitUntil(lambda: made.pages.page is not None and made.pages.page.state == "content")
    qtbot.waitUntil(lambda: made.top_bar.country.count() > 1)
    return made


def page(window: MainWindow) -> HomePage:
    shown = window.pages.page
    assert isinstance(shown, HomePage)
    return shown


def test_home_begins_in_the_search_with_the_preferred_country(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.top_bar.search.hasFocus)
    assert window.top_bar.country.currentData() == "DEU"


@pytest.mark.parametrize("shape", ["{}", " {} ", "{0:.4} {0:.4}", "without zeros"])
def test_an_easy_number_typed_at_the_top_finds_its_company(
    window: MainWindow, qtbot: QtBot, session: Session, shape: str
) -> None:
    numbers = portfolio.ids(session, portfolio.everything(session), 60)
    company = next(row for row in portfolio.rows(session, numbers) if not row.easy_number.startswith("Z"))
    number = company.easy_number
    typed = {
        "{}": number,
        " {} ": f"  {number} ",
        "{0:.4} {0:.4}": " ".join(number[at : at + 4] for at in range(0, len(number), 4)),
        "without zeros": number.lstrip("0"),
    }[shape]
    window.top_bar.search.setText(typed)
    qtbot.keyClick(window.top_bar.search, Qt.Key.Key_Return)
    found = window.pages.page
    assert isinstance(found, SearchPage)
    qtbot.waitUntil(lambda: found._found is not None)
    assert [row.company.easy_number for row in found.table.rows_model.rows] == [number]


def test_what_owes_more_than_its_cover_is_one_click_away(
    window: MainWindow, qtbot: QtBot, session: Session
) -> None:
    todo = page(window).todo
    at = next(at for at, line in enumerate(todo.list.lines) if "owe more than their cover" in line.text)
    place = todo.list.visualRect(todo.list.model().index(at, 0)).center()
    count = todo.tasks[at].count
    qtbot.mouseClick(todo.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.pages.history.current == Route("portfolio", criteria_argument(Criteria(is_uncovered=True)))
    listed = window.pages.page
    assert isinstance(listed, PortfolioPage)
    qtbot.waitUntil(lambda: listed.table.model().rowCount() == count)


def test_a_bar_chosen_by_keyboard_lists_its_companies(window: MainWindow, qtbot: QtBot) -> None:
    bars = page(window).quality.bars
    at = next(at for at, bar in enumerate(bars.spoken) if not bar.endswith(": 0 companies"))
    bars.setFocus()
    for _ in range(at):
        qtbot.keyClick(bars, Qt.Key.Key_Right)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    listed = window.pages.page
    assert isinstance(listed, PortfolioPage)
    qtbot.waitUntil(lambda: f": {listed.table.model().rowCount()} compan" in bars.spoken[at])
