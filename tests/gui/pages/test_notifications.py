"""The inbox: filtered as one types, ticked, marked, deleted, opened at its subject."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.notifications import Category
from cofanet_desktop.gui.models.notifications import CATEGORY_LOOKS, category_word
from cofanet_desktop.gui.models.table import CELL_ROLE
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.subjects import subject_route
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import notifications
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session


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
    qtbot.mouseClick(page.chips.categories[Category.INSURANCE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.chips.unread, Qt.MouseButton.LeftButton)
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


def test_everything_ticked_is_deleted_at_once_and_can_be_put_back(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    before = shown(page)
    qtbot.mouseClick(page.select_all, Qt.MouseButton.LeftButton)
    assert page.table.rows_model.checked == set(before)
    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    assert notifications.find(session) == []
    notifications.delete(session, before, is_deleted=False)
    page.refresh(None)
    qtbot.waitUntil(lambda: shown(page) == before)


def test_a_click_ticks_and_a_click_with_shift_ticks_the_range(page: NotificationsPage, qtbot: QtBot) -> None:
    def click(row: int, *modifiers: Qt.KeyboardModifier) -> None:
        box = page.table.visualRect(page.table.rows_model.index(row, 0)).center()
        held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, held, box)

    click(1)
    click(4, Qt.KeyboardModifier.ShiftModifier)
    assert page.table.rows_model.checked == set(shown(page)[1:5])
    assert page.table.selected() == []
    click(4)
    click(3, Qt.KeyboardModifier.ShiftModifier)
    assert page.table.rows_model.checked == set(shown(page)[1:3])


def test_ctrl_a_chooses_every_row_and_del_deletes_them(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.table.selected_keys() == shown(page)
    page._delete_action.trigger()
    settled(page, tasks, qtbot)
    assert notifications.find(session) == []


def test_after_deleting_the_keyboard_is_on_the_row_that_took_the_place(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks
) -> None:
    following = shown(page)[3]
    page.table.select_place(2)
    page._delete_action.trigger()
    settled(page, tasks, qtbot)
    assert page.table.selected_keys() == [following]


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
    page.table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    names = [one.company_name.casefold() for one in page.table.rows_model.rows]
    assert names == sorted(names)
    assert page.table.selected_keys() == chosen


def test_everything_has_a_name_and_fits(page: NotificationsPage) -> None:
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []


def test_an_unread_row_says_so_in_words(page: NotificationsPage) -> None:
    model = page.table.rows_model
    unread = next(at for at, one in enumerate(model.rows) if not one.is_read)
    read = next(at for at, one in enumerate(model.rows) if one.is_read)
    spoken = [model.index(at, 2).data(Qt.ItemDataRole.AccessibleTextRole) for at in (unread, read)]
    assert [text.startswith("Unread: ") for text in spoken] == [True, False]
    assert [model.index(at, 4).data() for at in (unread, read)] == ["Unread", "Read"]


def test_category_and_importance_are_said_in_words_with_an_icon(page: NotificationsPage) -> None:
    model = page.table.rows_model
    for at, one in enumerate(model.rows):
        category, importance = (model.index(at, column).data(CELL_ROLE) for column in (1, 3))
        assert category.text == category_word(one.category)
        assert category.icon == CATEGORY_LOOKS[one.category][0]
        assert importance.text == ("Important" if one.is_important else "Ordinary")
        assert bool(importance.icon) is one.is_important
    assert {one.category for one in model.rows} == set(Category)
    assert {one.is_important for one in model.rows} == {True, False}


def test_the_pane_shows_the_notification_chosen_and_acts_on_it(
    page: NotificationsPage, qtbot: QtBot, tasks: Tasks, session: Session
) -> None:
    page.resize(1300, 700)
    assert not page.pane.isVisible()
    page.table.select_place(0)
    assert page.pane.isVisible()
    one = page.table.selected()[0]
    facts = {fact.name: fact.value for fact in page.pane._facts.facts}
    assert facts["Company"] == one.company_name
    assert facts["Easy number"] == one.easy_number
    assert page.pane.toggle.text() == "Mark read"
    qtbot.mouseClick(page.pane.toggle, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    assert page.pane.toggle.text() == "Mark unread"
    qtbot.mouseClick(page.pane.delete, Qt.MouseButton.LeftButton)
    settled(page, tasks, qtbot)
    assert one.id not in {left.id for left in notifications.find(session)}
    assert page.pane.isVisible()
    page._pane_action.trigger()
    assert not page.pane.isVisible()


def test_widths_and_order_a_person_chose_are_there_the_next_time(
    session: Session, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)

    def opened() -> NotificationsPage:
        made = NotificationsPage(session, tasks, kept)
        qtbot.addWidget(made)
        made.resize(1300, 700)
        made.show()
        made.activate("")
        qtbot.waitUntil(lambda: bool(made.table.rows_model.rows))
        return made

    first = opened()
    first.table.horizontalHeader().resizeSection(5, 260)
    first.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    again = opened()
    assert again.table.columnWidth(5) == 260
    names = [one.company_name.casefold() for one in again.table.rows_model.rows]
    assert names == sorted(names, reverse=True)


def test_what_was_kept_of_columns_may_be_anything(
    session: Session, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    kept.setValue("notifications/widths", '{"company": "wide", "text": true, "gone": 4, "date": 99999}')
    kept.setValue("notifications/order", "tick desc")
    made = NotificationsPage(session, tasks, kept)
    qtbot.addWidget(made)
    assert made.table._chosen == {"date": 1_200}
    kept.setValue("notifications/widths", "[1")
    qtbot.addWidget(NotificationsPage(session, tasks, kept))


def many(session: Session, count: int) -> None:
    """Put so many notifications into the store, as the insurer would have sent them."""
    told = notifications.find(session)
    records: dict[tuple[str, str], tuple[int, bytes] | None] = {}
    for at in range(count):
        one = replace(told[at % len(told)], id=f"many-{at}", at=told[0].at - timedelta(minutes=at))
        records["notification", one.id] = (1, encode(one))
    with session.store.work("many") as unit:
        unit.restore(records)


def test_thousands_are_filtered_while_one_types(
    page: NotificationsPage, session: Session, qtbot: QtBot, tasks: Tasks
) -> None:
    many(session, 5_000)
    page.refresh(None)
    settled(page, tasks, qtbot)
    assert len(shown(page)) > 5_000
    page.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    name = page.table.rows_model.rows[0].company_name
    spent = []
    for length in range(1, 6):
        began = thread_time()
        page.filter.setText(name[:length])
        spent.append(thread_time() - began)
    assert 0 < len(shown(page)) < 5_000
    page.filter.clear()
    began = thread_time()
    page.table.selectAll()
    page.table.repaint()
    spent.append(thread_time() - began)
    assert sorted(spent)[len(spent) // 2] < 0.15, spent  # 10 to 50 ms of the processor's time
