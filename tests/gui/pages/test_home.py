"""The start page: figures as the store has them, each one click from what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.products import Family
from cofanet_desktop.gui.navigation import Route, company_route, pick_route
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.subjects import subject_route
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import home, notifications
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> HomePage:
    kept = UserSettings(imminent_days=60)
    made = HomePage(session, tasks, Preferences(lambda: kept, lambda _: None))
    qtbot.addWidget(made)
    made.resize(1140, 700)
    made.show()
    made.activate("")
    qtbot.waitUntil(lambda: made.state == "content")
    qtbot.waitUntil(lambda: bool(made.latest.lines))
    return made


def routes(page: HomePage) -> list[Route]:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    return heard


def test_the_cards_show_what_the_store_has(page: HomePage, session: Session) -> None:
    read = home.home(session, 60)
    assert read.wap.value is not None
    card = page.quality
    assert card.figure.text() == f"{read.wap.value}"
    assert f"{read.companies}" in card.origin.text()
    assert "not Coface's figure" in card.origin.text()
    assert "0 high risk to 10 very low risk" in card.scale.text()
    assert [line.is_strong for line in page.latest.lines] == [not one.is_read for one in read.latest]
    assert len(page.ending.lines) == min(8, len(read.ending))


def test_a_bar_leads_to_the_companies_of_that_dra_by_mouse_and_keyboard(page: HomePage, qtbot: QtBot) -> None:
    heard = routes(page)
    bars = page.quality.bars
    qtbot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=bars.bar_rect(8).center().toPoint())
    qtbot.keyClick(bars, Qt.Key.Key_End)
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert heard == [Route("portfolio", "dra:8"), Route("portfolio", "dra:none")]


def test_pending_requests_lead_to_the_portfolio_narrowed_to_them(page: HomePage, qtbot: QtBot) -> None:
    heard = routes(page)
    page.pending.setFocus()
    qtbot.keyClick(page.pending, Qt.Key.Key_Return)
    assert heard == [Route("portfolio", "waiting:CRL")]


def test_a_notification_opens_its_company(page: HomePage, qtbot: QtBot, session: Session) -> None:
    heard = routes(page)
    newest = notifications.find(session, limit=1)[0]
    qtbot.mouseClick(
        page.latest.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.latest.visualRect(page.latest.model().index(0, 0)).center(),
    )
    qtbot.waitUntil(lambda: heard == [subject_route(newest)])


def test_a_cover_that_ends_soon_says_when_and_opens_its_company(
    page: HomePage, qtbot: QtBot, session: Session
) -> None:
    first = home.home(session, 60).ending[0]
    assert first.product.ends_on is not None
    assert page.ending.lines[0].remark.startswith(str((first.product.ends_on - session.today()).days))
    heard = routes(page)
    qtbot.mouseClick(
        page.ending.viewport(),
        Qt.MouseButton.LeftButton,
        pos=page.ending.visualRect(page.ending.model().index(0, 0)).center(),
    )
    assert heard == [company_route(first.product.easy_number, first.product.id)]


def test_shortcuts_begin_a_request_with_the_choice_of_the_company(page: HomePage, qtbot: QtBot) -> None:
    heard = routes(page)
    qtbot.mouseClick(page._order_cover, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page._order_information, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page._declare, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page._extend, Qt.MouseButton.LeftButton)
    wanted = (Family.INSURANCE, Family.INFORMATION, Duty.OVERDUE, Duty.EXTENSION)
    assert heard == [pick_route(one) for one in wanted]


def test_what_waits_to_be_sent_is_said_above_the_cards(
    page: HomePage, qtbot: QtBot, session: Session
) -> None:
    assert page.banner.isHidden()
    notifications.mark(session, [notifications.find(session, limit=1)[0].id], is_read=True)
    page.refresh(None)
    qtbot.waitUntil(page.banner.isVisible)
    heard = routes(page)
    qtbot.mouseClick(the(page.banner, QPushButton), Qt.MouseButton.LeftButton)
    assert heard == [Route("outbox")]


def test_everything_has_a_name_and_fits(page: HomePage) -> None:
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []


def test_one_column_in_a_narrow_window(page: HomePage, qtbot: QtBot) -> None:
    page.resize(700, 700)
    qtbot.waitUntil(lambda: page._shortcuts.geometry().top() > page.todo.geometry().bottom())
    qtbot.waitUntil(lambda: clipped_texts(page) == [])
