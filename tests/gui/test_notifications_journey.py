"""The inbox in the real window: deleted and put back, exported, gone back to, opened under another contract."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cofanet_desktop.exchange import sheet_writing
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.models.notifications import sentence
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.services import notification_export, notifications, outbox
from cofanet_desktop.services.session import Session
from tests.gui.pages.test_notifications import shown
from tests.support.clerks import Clerk
from tests.support.desks import advance, demo_session, set_connected


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> Iterator[Clerk]:
    made = Clerk(qtbot, session, tasks, look)
    made.go(Route("notifications"))
    yield made
    made.close()


def test_offline_by_keyboard_alone_they_are_ticked_marked_deleted_and_put_back(
    clerk: Clerk, session: Session
) -> None:
    set_connected(session, is_connected=False)
    page, qtbot = clerk.page(NotificationsPage), clerk.qtbot
    before = shown(page)
    page.table.setFocus()
    page.table.select_place(0)
    for _ in range(3):
        qtbot.keyClick(page.table, Qt.Key.Key_Space)
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    ticked = before[:3]
    read = [one.is_read for one in notifications.find(session)[:3]]
    qtbot.keyClick(
        page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    clerk.settled()
    assert [one.is_read for one in notifications.find(session)[:3]] == [not all(read)] * 3
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    clerk.settled()
    assert not set(ticked) & set(shown(page))
    assert clerk.window.toaster.texts == ["3 notifications deleted"]
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    clerk.settled()
    assert shown(page) == before
    assert len(outbox.open_commands(session)) == 3
    set_connected(session, is_connected=True)
    clerk.exchange()
    assert outbox.open_commands(session) == []
    assert shown(page) == before


def test_the_unread_count_of_the_window_follows(clerk: Clerk, session: Session) -> None:
    page = clerk.page(NotificationsPage)
    clerk.click(page.select_all)
    clerk.click(page.mark_read)
    clerk.qtbot.waitUntil(lambda: clerk.window.state.unread == 0)
    clerk.click(page.mark_unread)
    clerk.qtbot.waitUntil(lambda: clerk.window.state.unread == len(shown(page)))


def test_going_back_and_forward_finds_the_filters_as_they_were(clerk: Clerk) -> None:
    page, qtbot = clerk.page(NotificationsPage), clerk.qtbot
    clerk.click(page.chips.important)
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "a")
    narrowed = shown(page)
    clerk.go(Route("home"))
    clerk.go(Route("notifications"))
    assert page.filter.text() == ""
    assert len(shown(page)) > len(narrowed)
    clerk.window.pages.back()
    assert isinstance(clerk.window.pages.page, HomePage)
    clerk.window.pages.back()
    clerk.settled()
    assert shown(page) == narrowed
    assert page.filter.text() == "a"
    clerk.window.pages.forward()
    clerk.window.pages.forward()
    clerk.settled()
    assert page.filter.text() == ""


def test_one_of_another_contract_is_opened_under_its_contract_and_said_so(
    clerk: Clerk, session: Session
) -> None:
    page = clerk.page(NotificationsPage)
    clerk.go(Route("notifications", "contract=4711&contract=4712"))
    place, one = next(
        (at, row)
        for at, row in enumerate(page.table.rows_model.rows)
        if row.contract_id == "4712" and row.product_id and row.easy_number
    )
    assert clerk.window.sidebar.contracts.currentData() == "4711"
    page.table.select_place(place)
    clerk.qtbot.keyClick(page.table, Qt.Key.Key_Return)
    clerk.settled()
    assert session.contract().id == "4712"
    clerk.qtbot.waitUntil(lambda: clerk.window.sidebar.contracts.currentData() == "4712")
    assert clerk.window.toaster.texts[0].startswith("Contract 4712")
    clerk.qtbot.waitUntil(lambda: isinstance(clerk.window.pages.page, CompanyPage))
    read = {row.id: row.is_read for row in notifications.find(session)}
    assert read[one.id]


def test_exactly_the_rows_shown_are_written_in_their_order(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, qtbot = clerk.page(NotificationsPage), clerk.qtbot
    file = tmp_path / "inbox.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Workbooks (*.xlsx)"))
    clerk.click(page.chips.unread)
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "an")
    page.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    rows = page.table.rows_model.rows
    assert page._last is not None
    assert 1 < len(rows) < page._last.total
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    clerk.settled()
    written = list(openpyxl.load_workbook(file).worksheets[0].iter_rows(values_only=True))
    assert written[0][:4] == ("Date", "Category", "Importance", "Read")
    assert [line[9] for line in written[1 : len(rows) + 1]] == [sentence(one) for one in rows]
    assert page.written.isVisible()
    assert (
        page.written.text.text() == f"{len(rows)} notifications written to {formats.isolated('inbox.xlsx')}."
    )
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    clerk.click(page.written.open)
    clerk.click(page.written.open_folder)
    assert [Path(url.toLocalFile()) for url in opened] == [file, tmp_path]
    clerk.click(page.written.close_button)
    assert not page.written.isVisible()


def test_a_cancelled_export_leaves_no_file_and_one_that_fails_says_why(
    clerk: Clerk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = clerk.page(NotificationsPage)
    file = tmp_path / "inbox.csv"
    real = notification_export.export

    def cancelled_at_once(*args: Any, **values: Any) -> sheet_writing.Written:
        clerk.tasks.gui_call(page, lambda _value: page.written.cancel.click())(None)
        page._cancelled.wait(10)
        return real(*args, **values)

    monkeypatch.setattr(notification_export, "export", cancelled_at_once)
    page.export_to(file)
    clerk.settled()
    assert not file.exists()
    assert "cancelled" in clerk.window.toaster.texts[-1]
    assert not page.written.isVisible()
    monkeypatch.setattr(notification_export, "export", real)
    page.export_to(tmp_path / "no such folder" / "inbox.xlsx")
    clerk.settled()
    assert page.banner.isVisible()
    assert page.banner.text
    assert len(shown(page)) > 10


def test_the_days_that_pass_bring_new_lines_and_keep_the_filters(clerk: Clerk, session: Session) -> None:

    page = clerk.page(NotificationsPage)
    clerk.click(page.chips.unread)
    before = shown(page)
    advance(session, timedelta(days=20))
    clerk.exchange()
    assert len(shown(page)) > len(before)
    assert page.criteria.is_read is False
