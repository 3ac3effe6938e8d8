"""The start page: figures as the store has them, each one click from what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.products import Family, NamedProduct, Product, ProductCode
from cofanet_desktop.gui.dialogs.renewal import RenewalDialog
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.subjects import subject_route
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route, company_route, declaration_route, extension_route, pick_route
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


def test_what_is_pending_is_counted_by_kind_each_with_its_way(
    page: HomePage, qtbot: QtBot, session: Session
) -> None:
    read = home.home(session, 60)
    extensions, declarations = read.pending_extensions, read.pending_declarations
    assert len(extensions) == 2
    assert len(declarations) == 1
    assert [(line.text, line.remark) for line in page.pending.lines] == [
        ("Credit limit", str(read.pending[ProductCode.CRL])),
        ("Due date extensions", "2"),
        ("Overdue declarations", "1"),
    ]
    heard = routes(page)
    page.pending.setFocus()
    for _ in page.pending.lines:
        qtbot.keyClick(page.pending, Qt.Key.Key_Return)
        qtbot.keyClick(page.pending, Qt.Key.Key_Down)
    numbers = dict.fromkeys(number for _, number in extensions)
    assert heard == [
        Route("portfolio", "waiting:CRL"),
        Route("portfolio", f"easy:{','.join(numbers)}"),
        declaration_route(declarations[0]),
    ]


def test_a_single_extension_is_opened_and_several_declarations_are_listed(
    page: HomePage, session: Session
) -> None:
    read = replace(
        home.home(session, 60), pending_extensions=(("x1", "0001"),), pending_declarations=("d1", "d2")
    )
    assert [line.value for line in page._awaited(read)[-2:]] == [
        extension_route("x1"),
        Route("overdues", "status=pending"),
    ]


def renewable(page: HomePage) -> int:
    return next(at for at, line in enumerate(page.ending.lines) if line.action)


def ending(page: HomePage, at: int) -> Product:
    value = page.ending.lines[at].value
    assert isinstance(value, NamedProduct)
    return value.product


def test_one_cover_is_renewed_from_its_line(page: HomePage, qtbot: QtBot) -> None:
    heard = routes(page)
    at = renewable(page)
    place = page.ending.action_rect(at).center()
    qtbot.mouseClick(page.ending.viewport(), Qt.MouseButton.LeftButton, pos=place)
    dialog = page.findChild(RenewalDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.lines))
    assert [line.id for line in dialog.lines] == [ending(page, at).id]
    assert heard == []


@pytest.mark.parametrize("steps", [1, 2])
def test_the_menu_of_a_line_opens_its_company_or_renews_its_cover(
    page: HomePage, qtbot: QtBot, steps: int
) -> None:
    heard = routes(page)
    at = renewable(page)
    page.ending.setCurrentIndex(page.ending.model().index(at, 0))
    place = page.ending.visualRect(page.ending.currentIndex()).center()
    on_screen = page.ending.viewport().mapToGlobal(place)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, on_screen)
    QApplication.sendEvent(page.ending.viewport(), asked)
    menu = the(page.ending, QMenu)
    assert [action.text() for action in menu.actions()] == ["Open the company", "Renew…"]
    for _ in range(steps):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    one = ending(page, at)
    expected = [company_route(one.easy_number, one.id)] if steps == 1 else []
    assert heard == expected
    assert (page.findChild(RenewalDialog) is not None) is (steps == 2)


def _has_read(page: HomePage) -> bool:
    return page._read is not None


def test_the_horizon_is_a_preference(qtbot: QtBot, session: Session, tasks: Tasks) -> None:
    counted = []
    for days in (1, 60):
        kept = UserSettings(imminent_days=days)
        made = HomePage(session, tasks, Preferences(partial(replace, kept), lambda _: None))
        qtbot.addWidget(made)
        made.activate("")
        qtbot.waitUntil(partial(_has_read, made))
        counted.append(len(made.ending.lines))
    assert counted[0] < counted[1]


def test_all_notifications_are_one_click_away(page: HomePage, qtbot: QtBot) -> None:
    heard = routes(page)
    assert len(page.latest.lines) == home.LATEST_NOTIFICATIONS
    link = next(
        one for one in page.findChildren(QPushButton) if one.accessibleName() == "Show all notifications"
    )
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard == [Route("notifications")]


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
