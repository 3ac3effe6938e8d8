"""Every page says what is the matter: nothing there yet, still loading, not readable, no network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import KEYS
from cofanet_desktop.gui.pages.catalogue import BUILDERS, Surroundings
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.profiles import Profile
from cofanet_desktop.system.settings import ProfileSettings, UserSettings
from tests.support.desks import KEY, START, demo_session, set_connected
from tests.support.tour import every_route

READERS = tuple(key for key in KEYS if key not in {"settings", "search", "bulk"})
"""Pages that read the store as soon as they are entered; the others have something to show without it."""

_THREADS = 16
"""More than there are reading threads."""


@pytest.fixture(scope="module")
def arguments(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each page can be entered with on the demonstration portfolio."""
    session = demo_session(tmp_path_factory.mktemp("routes"), companies=60)
    found = {route.page: route.argument for route in reversed(every_route(session).values())}
    session.close()
    return found


@contextmanager
def open_page(qtbot: QtBot, key: str, session: Session, tasks: Tasks, folder: Path) -> Iterator[Page]:
    """Give the page, shown and not yet entered."""
    profile = Profile(
        folder=folder,
        settings=ProfileSettings(id="demo", created=START, is_demonstration=True),
        key=KEY,
        lock=FileLock(folder / ".lock"),
    )
    layout = QSettings(str(folder / "layout.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(UserSettings, lambda _changed: None)
    page = BUILDERS[key](Surroundings(session, tasks, preferences, layout, profile))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    yield page
    qtbot.waitUntil(lambda: tasks.running == 0)


def shown_texts(page: Page) -> list[str]:
    return [
        button.text().replace("&", "") for button in page.findChildren(QAbstractButton) if button.isVisible()
    ]


@pytest.mark.parametrize("key", KEYS)
def test_without_a_portfolio_each_page_says_what_to_do(
    key: str, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    session = demo_session(tmp_path, companies=0)
    with open_page(qtbot, key, session, tasks, tmp_path) as page:
        page.activate("")
        qtbot.waitUntil(lambda: tasks.running == 0 and page.state != "busy")
        assert page.state in {"content", "notice"}
        assert page.title()
    session.close()


@pytest.mark.parametrize("key", READERS)
def test_what_cannot_be_read_is_said_with_a_way_to_try_again(
    key: str, qtbot: QtBot, tasks: Tasks, tmp_path: Path, arguments: dict[str, str]
) -> None:
    session = demo_session(tmp_path, companies=60)
    session.store.close()
    with open_page(qtbot, key, session, tasks, tmp_path) as page:
        page.activate(arguments[key])
        qtbot.waitUntil(lambda: tasks.running == 0 and page.state == "notice")
        assert {"Try again", "Copy details"} <= set(shown_texts(page))
    session.backend.close()


@pytest.mark.parametrize("key", READERS)
def test_what_takes_long_shows_that_it_is_loading_and_then_its_content(
    key: str, qtbot: QtBot, tasks: Tasks, tmp_path: Path, arguments: dict[str, str]
) -> None:
    session = demo_session(tmp_path, companies=60)
    gate = threading.Event()
    for _ in range(_THREADS):  # some pages begin to read while they are made
        tasks.read(tasks, lambda: gate.wait(20)).run()
    with open_page(qtbot, key, session, tasks, tmp_path) as page:
        try:
            page.activate(arguments[key])
            qtbot.waitUntil(lambda: page.state == "busy")
        finally:
            gate.set()
        qtbot.waitUntil(lambda: tasks.running == 0 and page.state == "content")
    session.close()


@pytest.mark.parametrize("key", KEYS)
def test_without_a_network_each_page_shows_what_is_here(
    key: str, qtbot: QtBot, tasks: Tasks, tmp_path: Path, arguments: dict[str, str]
) -> None:
    session = demo_session(tmp_path, companies=60)
    set_connected(session, is_connected=False)
    with open_page(qtbot, key, session, tasks, tmp_path) as page:
        page.activate(arguments[key])
        qtbot.waitUntil(lambda: tasks.running == 0 and page.state == "content")
    session.close()
