"""Two lists to choose from: buttons, keyboard, drag and drop; the order of what is chosen is the person's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.models.choices import Choice, ChoicesModel, moved, placed
from cofanet_desktop.gui.widgets.choice_list import ChoiceList
from cofanet_desktop.gui.widgets.dual_list import DualList
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes

NAMES = {
    "name": "Company name",
    "city": "City",
    "dra": "DRA",
    "open": "Open",
    "total": "Total",
    "ref": "Référence",
}


@pytest.fixture
def lists(qtbot: QtBot, app: QApplication) -> DualList:
    made = DualList()
    made.set_choices([Choice(key, name) for key, name in NAMES.items()], ("name", "city", "dra"))
    qtbot.addWidget(made)
    made.resize(700, 320)
    made.show()
    return made


def shown(one: ChoiceList) -> list[str]:
    return [choice.key for choice in one.choices.shown]


def press(
    one: ChoiceList, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(one, key, modifier)


def drop(source: ChoiceList, keys: list[str], target: ChoiceList, row: int) -> bool:
    """Drag rows from one list and let them go on another, before a row; beyond the last row is the end."""
    rows = [source.choices.index(at) for at in source.choices.places_of(keys)]
    data = source.choices.mimeData(rows)
    return target.choices.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())


def test_everything_is_in_exactly_one_of_the_lists(lists: DualList) -> None:
    assert shown(lists.available) == ["open", "total", "ref"]
    assert shown(lists.chosen) == ["name", "city", "dra"]


def test_enter_takes_what_is_selected_and_goes_on_to_the_next(lists: DualList, qtbot: QtBot) -> None:
    lists.available.select_row(0)
    with qtbot.waitSignal(lists.changed):
        press(lists.available, Qt.Key.Key_Return)
    assert lists.keys() == ("name", "city", "dra", "open")
    assert lists.chosen.selected_keys() == ["open"], "what was taken is selected, ready to be moved"
    assert lists.available.selected_keys() == ["total"]
    press(lists.available, Qt.Key.Key_Enter)
    assert lists.keys()[-2:] == ("open", "total")


def test_delete_gives_several_back_at_once(lists: DualList) -> None:
    lists.chosen.select_keys(["name", "dra"])
    press(lists.chosen, Qt.Key.Key_Delete)
    assert lists.keys() == ("city",)
    assert shown(lists.available) == ["name", "dra", "open", "total", "ref"], "in the order there always is"


def test_a_double_click_takes_a_row(lists: DualList) -> None:
    place = lists.available.visualRect(lists.available.choices.index(1)).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(lists.available.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert lists.keys()[-1] == "total"


def test_buttons_take_give_back_and_move(lists: DualList) -> None:
    assert not lists.add.isEnabled()
    lists.available.select_keys(["open", "ref"])
    lists.add.click()
    assert lists.keys() == ("name", "city", "dra", "open", "ref")
    lists.up.click()
    assert lists.keys() == ("name", "city", "open", "ref", "dra")
    lists.chosen.select_keys(["name"])
    assert not lists.up.isEnabled()
    lists.down.click()
    assert lists.keys()[:2] == ("city", "name")
    lists.remove.click()
    assert "name" not in set(lists.keys())
    lists.remove_all.click()
    assert lists.keys() == ()
    lists.add_all.click()
    assert lists.keys() == tuple(NAMES)


def test_alt_and_arrows_move_what_is_selected(lists: DualList) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    lists.chosen.select_keys(["dra"])
    press(lists.chosen, Qt.Key.Key_Up, alt)
    assert lists.keys() == ("name", "dra", "city")
    press(lists.chosen, Qt.Key.Key_Home, alt)
    assert lists.keys() == ("dra", "name", "city")
    press(lists.chosen, Qt.Key.Key_Up, alt)
    assert lists.keys() == ("dra", "name", "city"), "it is the first already"
    press(lists.chosen, Qt.Key.Key_End, alt)
    assert lists.keys() == ("name", "city", "dra")
    assert lists.chosen.selected_keys() == ["dra"]


def test_dragging_between_the_lists_puts_fields_where_they_are_dropped(lists: DualList) -> None:
    assert drop(lists.available, ["ref", "open"], lists.chosen, 1)
    assert lists.keys() == ("name", "open", "ref", "city", "dra")
    assert drop(lists.chosen, ["name"], lists.available, 0)
    assert lists.keys() == ("open", "ref", "city", "dra")


def test_dragging_within_the_chosen_orders_them(lists: DualList) -> None:
    assert drop(lists.chosen, ["name"], lists.chosen, 3)
    assert lists.keys() == ("city", "dra", "name")
    assert drop(lists.chosen, ["dra", "name"], lists.chosen, 0)
    assert lists.keys() == ("dra", "name", "city")


def test_a_real_drop_lands_before_the_row_under_the_hand(lists: DualList) -> None:
    data = lists.available.choices.mimeData([lists.available.choices.index(1)])
    place = lists.chosen.visualRect(lists.chosen.choices.index(1)).topLeft()
    event = QDropEvent(
        QPointF(place.x() + 5, place.y() + 2),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    lists.chosen.dropEvent(event)
    assert event.isAccepted()
    assert lists.keys() == ("name", "total", "city", "dra")


def test_anything_else_than_fields_is_not_taken(lists: DualList) -> None:
    data = QMimeData()
    data.setText("name")
    assert not lists.chosen.choices.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert lists.keys() == ("name", "city", "dra")


def test_searching_narrows_both_lists_and_changes_nothing(lists: DualList) -> None:
    QTest.keyClicks(lists.available_search, "REFER")
    assert shown(lists.available) == ["ref"], "case and accents do not count"
    QTest.keyClicks(lists.chosen_search, "c")
    assert shown(lists.chosen) == ["name", "city"]
    assert drop(lists.available, ["ref"], lists.chosen, 1)
    assert lists.keys() == ("name", "ref", "city", "dra"), "before the row that is shown there"
    lists.chosen_search.clear()
    assert shown(lists.chosen) == ["name", "ref", "city", "dra"]


def test_a_fixed_choice_cannot_be_changed(lists: DualList) -> None:
    lists.set_fixed(is_fixed=True)
    lists.chosen.select_keys(["name"])
    press(lists.chosen, Qt.Key.Key_Delete)
    press(lists.chosen, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    drop(lists.chosen, ["name"], lists.chosen, 3)
    assert lists.keys() == ("name", "city", "dra")
    assert not lists.add.isVisible()


def test_everything_has_a_name_and_is_read_whole(lists: DualList) -> None:
    assert a11y_problems(lists) == []
    assert mnemonic_clashes(lists) == []
    assert clipped_texts(lists) == []


KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(KEYS, st.lists(st.sampled_from("abcdefgh"), unique=True), st.integers(-9, 9))
def test_moving_keeps_everything_and_the_order_of_the_rest(
    chosen: list[str], some: list[str], steps: int
) -> None:
    keys = [key for key in some if key in chosen]
    order = moved(chosen, keys, steps)
    assert sorted(order) == sorted(chosen)
    assert [key for key in order if key not in keys] == [key for key in chosen if key not in keys]
    assert [key for key in order if key in keys] == [key for key in chosen if key in keys]


@given(KEYS, KEYS, st.integers(0, 9))
def test_placing_puts_keys_side_by_side_before_what_stood_there(
    chosen: list[str], keys: list[str], place: int
) -> None:
    order = placed(chosen, keys, place)
    assert len(set(order)) == len(order)
    assert set(order) == set(chosen) | set(keys)
    if keys:
        at = order.index(keys[0])
        assert list(order[at : at + len(keys)]) == keys
    following = [key for key in chosen[place:] if key not in keys]
    if keys and following:
        assert order[order.index(keys[-1]) + 1] == following[0]


def test_a_choice_is_spoken_with_what_more_there_is_to_say() -> None:
    model = ChoicesModel()
    model.set_choices([Choice("own:1", "Branch", "tag", "Branch, custom field")])
    assert model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole) == "Branch, custom field"
