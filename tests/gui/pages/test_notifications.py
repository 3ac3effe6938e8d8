"""The inbox: filtered as one types, ticked, marked, deleted, opened at its subject."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.notifications import Category
from cofanet_desktop.gui.navigation import Route
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.subjects import subject_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import notifications
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> NotificationsPage:
    made = NotificationsPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1140, 700)
    made.show()
    made.activate("")
    qtbot.waitUntil(lambda: bool(made.table.rows_model.rows))
    return made


def shown(page: NotificationsPage) -> list[str]:
    return [one.id for one in page.table.rows_model.rows]


def settled(page: NotificationsPage, tasks: Tasks, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.running)


def test_everything_is_listed_newest_first(page: NotificationsPage, session: Session) -> None:
    assert shown(page) == [one.id for one in notifications.find(session)]
    assert page._count.text().startswith(str(len(shown(page))))


def test_typing_narrows_the_list_and_escape_clears_it(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks
) -> None:
    everything = shown(page)
    name = page.table.rows_model.rows[0].company_name
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, name.lower())
    qtbot.waitUntil(lambda: len(shown(page)) < len(everything))
    settled(page, tasks, qtbot)
    assert {one.company_name for one in page.table.rows_model.rows} == {name}
    assert f"of {len(everything)}" in page._count.text()
    page.filter.clear()
    qtbot.waitUntil(lambda: shown(page) == everything)


def test_chips_narrow_by_category_and_unread(page: NotificationsPage, qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.mouseClick(page.chips[Category.INSURANCE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.unread_only, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    rows = page.table.rows_model.rows
    assert rows
    assert {(one.category, one.is_read) for one in rows} == {(Category.INSURANCE, False)}


def test_space_ticks_and_the_buttons_concern_the_ticked_rows(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    page.table.select_first()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    first_two = shown(page)[:2]
    assert page.table.rows_model.checked == set(first_two)
    assert page.select_all.checkState() is Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(page.mark_read, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    read = {one.id: one.is_read for one in notifications.find(session)}
    assert all(read[one] for one in first_two)
    assert page.table.rows_model.checked == set(first_two)


def test_the_shortcut_marks_read_and_unread(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    page.table.select_first()
    first = page.table.selected()[0]
    assert not first.is_read
    for expected in (True, False):
        page._toggle_action.trigger()
        settled(page, tasks, qtbot)
        assert notifications.find(session)[0].is_read is expected


def test_one_notification_is_deleted_at_once(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    page.table.select_first()
    first = shown(page)[0]
    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    assert first not in shown(page)
    assert first not in {one.id for one in notifications.find(session)}


def test_deleting_several_is_asked_first(page: NotificationsPage, qtbot: QtBot, tasks: Tasks) -> None:
    before = len(shown(page))
    qtbot.mouseClick(page.select_all, Qt.MouseButton.LeftButton)
    assert page.table.rows_model.checked == set(shown(page))
    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    box = the(page, QMessageBox, "confirm")
    assert str(before) in box.text()
    assert box.defaultButton().text() == "&Keep"
    keep = box.defaultButton()
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    assert len(shown(page)) == before


def test_opening_one_marks_it_read_and_goes_to_its_company(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    page.table.select_first()
    first = page.table.selected()[0]
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    settled(page, tasks, qtbot)
    assert heard == [subject_route(first)]
    assert notifications.find(session)[0].is_read


def test_choice_ticks_and_typed_words_outlive_a_refresh(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks
) -> None:
    page.table.selectRow(3)
    page.table.rows_model.set_checked(shown(page)[5:7])
    kept = (page.table.selected_keys(), page.table.rows_model.checked)
    page.refresh(None)
    settled(page, tasks, qtbot)
    assert (page.table.selected_keys(), page.table.rows_model.checked) == kept


def test_a_click_on_a_heading_sorts_and_keeps_the_choice(page: NotificationsPage) -> None:
    page.table.selectRow(0)
    chosen = page.table.selected_keys()
    page.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    names = [one.company_name.casefold() for one in page.table.rows_model.rows]
    assert names == sorted(names)
    assert page.table.selected_keys() == chosen


def test_everything_has_a_name_and_fits(page: NotificationsPage) -> None:
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []


def test_an_unread_row_says_so_in_words(page: NotificationsPage) -> None:
    model = page.table.rows_model
    plain = next(at for at, one in enumerate(model.rows) if not (one.is_read or one.is_important))
    spoken = model.index(plain, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Unread: ")
    assert model.index(plain, 3).data() == "Unread"
