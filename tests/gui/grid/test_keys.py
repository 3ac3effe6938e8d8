"""The grid worked by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.grid.editors import ChoiceEditor, DateEditor
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.movement import Place
from tests.gui.grid.grids import (
    ALT,
    CTRL,
    CURRENCY,
    DUE,
    KIND,
    NET,
    REFERENCE,
    SHIFT,
    column,
    here,
    invoice,
    make,
    press,
    show,
    show_window,
    texts,
)


def test_a_whole_invoice_is_typed_without_the_mouse(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    for text in ("inv", "R-1", "1/5/2026", "3/5/2026", "1,200.50", "0", "eur"):
        press(text)
        press(Qt.Key.Key_Tab)
    (row,) = grid.rows()
    assert {key: str(value) for key, value in row.items()} == {
        "kind": "invoice",
        "reference": "R-1",
        "invoice_date": "2026-01-05",
        "due_date": "2026-03-05",
        "net": "1200.50",
        "tax": "0",
        "currency": "EUR",
    }
    assert here(grid) == (1, 0)
    assert grid.problems() == []


def test_typing_replaces_and_escape_gives_the_text_back(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, REFERENCE))
    press("X")
    press(Qt.Key.Key_Escape)
    assert column(grid, REFERENCE) == ["R-1"]
    press("X")
    press(Qt.Key.Key_Return)
    assert column(grid, REFERENCE) == ["X"]
    assert here(grid) == (1, REFERENCE)


def test_f2_edits_what_was_typed_not_what_is_shown(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    grid.view.go_to(Place(0, NET))
    press("1234.5")
    press(Qt.Key.Key_Return)
    grid.view.go_to(Place(0, NET))
    assert grid.model.index(0, NET).data() == "1,234.50"
    press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "1234.5"
    press(Qt.Key.Key_Return)
    assert column(grid, NET) == ["1234.5"]


def test_enter_after_tabs_goes_to_where_the_line_was_begun(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2)])
    grid.view.go_to(Place(0, REFERENCE))
    press("A")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert here(grid) == (1, REFERENCE)
    press(Qt.Key.Key_Return, SHIFT)
    assert here(grid) == (0, REFERENCE)


def test_tab_goes_on_in_the_next_line_and_shift_tab_back(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, CURRENCY))
    press(Qt.Key.Key_Tab)
    assert here(grid) == (1, KIND)
    press(Qt.Key.Key_Backtab, SHIFT)
    assert here(grid) == (0, CURRENCY)


@pytest.fixture
def between_fields(app: QApplication, qtbot: QtBot) -> Iterator[Grid]:
    page, grid = QWidget(), make([invoice(1)])
    layout = QVBoxLayout(page)
    for name, widget in (("above", QLineEdit()), ("grid", grid), ("below", QLineEdit())):
        widget.setObjectName(name)
        layout.addWidget(widget)
    show_window(qtbot, page, grid)
    yield grid  # noqa: PT022 - the page lives as long as this frame


def _focused_name() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_ctrl_tab_leaves_the_table_and_says_so(between_fields: Grid) -> None:
    grid = between_fields
    assert "Ctrl+Tab" in grid.view.accessibleDescription()
    assert "Ctrl+Tab" in grid.hint.text()
    press(Qt.Key.Key_Tab, CTRL)
    assert _focused_name() == "below"
    grid.view.setFocus()
    press(Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert grid.delete_button.hasFocus()


def test_tab_leaves_behind_the_last_cell(between_fields: Grid) -> None:
    between_fields.view.go_to(Place(1, CURRENCY))
    press(Qt.Key.Key_Tab)
    assert _focused_name() == "below"


def test_arrows_with_ctrl_stop_at_the_edges_of_what_is_filled(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2), {}, invoice(3)])
    press(Qt.Key.Key_Down, CTRL)
    assert here(grid) == (1, 0)
    press(Qt.Key.Key_Down, CTRL)
    assert here(grid) == (3, 0)
    press(Qt.Key.Key_End, CTRL)
    assert here(grid) == (3, CURRENCY)
    press(Qt.Key.Key_Home)
    assert here(grid) == (3, 0)
    press(Qt.Key.Key_End)
    assert here(grid) == (3, CURRENCY)
    press(Qt.Key.Key_Home, CTRL)
    assert here(grid) == (0, 0)


def test_shift_extends_from_where_the_keyboard_was_put(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(4)])
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    grid.view.go_to(Place(1, REFERENCE))
    press(Qt.Key.Key_Down, SHIFT)
    press(Qt.Key.Key_Right, SHIFT)
    area = grid.view.area()
    assert (area.top, area.left, area.bottom, area.right) == (1, REFERENCE, 2, REFERENCE + 1)
    press(Qt.Key.Key_Delete)
    assert texts(grid)[1][REFERENCE : REFERENCE + 2] == ("", "")
    assert texts(grid)[0][REFERENCE] == "R-0"


def test_fill_down_repeats_the_first_line_chosen_or_the_one_above(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(3)])
    grid.view.go_to(Place(0, REFERENCE))
    grid.view.go_to(Place(2, REFERENCE), extends=True)
    press(Qt.Key.Key_D, CTRL)
    assert column(grid, REFERENCE) == ["R-0"] * 3
    grid.view.go_to(Place(3, CURRENCY))
    press(Qt.Key.Key_D, CTRL)
    assert column(grid, CURRENCY) == ["EUR"] * 4


def test_lines_are_inserted_duplicated_moved_and_deleted_by_keys(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2)])
    grid.view.go_to(Place(1, REFERENCE))
    press(Qt.Key.Key_Plus, CTRL | SHIFT)
    assert column(grid, REFERENCE) == ["R-1", "", "R-2"]
    press(Qt.Key.Key_Minus, CTRL)
    assert column(grid, REFERENCE) == ["R-1", "R-2"]
    press(Qt.Key.Key_D, CTRL | SHIFT)
    assert column(grid, REFERENCE) == ["R-1", "R-2", "R-2"]
    press("C")
    press(Qt.Key.Key_Return)
    grid.view.go_to(Place(2, REFERENCE))
    press(Qt.Key.Key_Up, ALT | SHIFT)
    press(Qt.Key.Key_Up, ALT | SHIFT)
    assert column(grid, REFERENCE) == ["C", "R-1", "R-2"]
    assert here(grid) == (0, REFERENCE)
    press(Qt.Key.Key_Down, ALT | SHIFT)
    assert column(grid, REFERENCE) == ["R-1", "C", "R-2"]


def test_each_of_these_is_one_step_to_undo(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2), invoice(3)])
    grid.view.go_to(Place(1, REFERENCE))
    states = [texts(grid)]
    for key, held in (
        (Qt.Key.Key_Plus, CTRL),
        (Qt.Key.Key_D, CTRL),
        (Qt.Key.Key_D, CTRL | SHIFT),
        (Qt.Key.Key_Up, ALT | SHIFT),
        (Qt.Key.Key_Minus, CTRL),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    ):
        press(key, held)
        states.append(texts(grid))
    press("typed")
    press(Qt.Key.Key_Return)
    states.append(texts(grid))
    assert grid.model.stack.count() == len(states) - 1
    for state in states[-2::-1]:
        press(Qt.Key.Key_Z, CTRL)
        assert texts(grid) == state
    assert not grid.undo_button.isEnabled()
    for state in states[1:]:
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert texts(grid) == state
    press(Qt.Key.Key_Z, CTRL)
    press(Qt.Key.Key_Y, CTRL)
    assert texts(grid) == states[-1]


def test_undo_shows_the_line_it_changed(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(60)])
    grid.view.go_to(Place(50, REFERENCE))
    press("X")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_Z, CTRL)
    assert here(grid)[0] == 50
    assert column(grid, REFERENCE)[50] == "R-50"


def test_a_choice_opens_on_typing_and_takes_what_is_marked(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    press("c")
    editor = QApplication.focusWidget()
    assert isinstance(editor, ChoiceEditor)
    assert editor.popup.isVisible()
    press(Qt.Key.Key_Return)
    assert column(grid, KIND) == ["Credit note"]
    assert here(grid) == (1, KIND)


def test_a_currency_is_found_by_its_name_without_accents(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    grid.view.go_to(Place(0, CURRENCY))
    press("swiss")
    press(Qt.Key.Key_Tab)
    assert column(grid, CURRENCY) == ["CHF"]


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_F4, CTRL & SHIFT), (Qt.Key.Key_Down, ALT)])
def test_f4_and_alt_down_open_the_list_at_the_present_value(
    app: QApplication, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    grid = show(qtbot, [invoice(1)])
    press(key, held)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ChoiceEditor)
    assert editor.popup.isVisible()
    assert editor.popup.currentIndex().row() == 0
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert column(grid, KIND) == ["Credit note"]


def test_escape_closes_the_list_first_and_the_cell_then(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    press("c")
    editor = QApplication.focusWidget()
    assert isinstance(editor, ChoiceEditor)
    press(Qt.Key.Key_Escape)
    assert not editor.popup.isVisible()
    assert editor.hasFocus()
    press(Qt.Key.Key_Escape)
    assert grid.view.hasFocus()
    assert column(grid, KIND) == ["Invoice"]


def test_alt_down_shows_a_calendar_at_the_date_typed(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, DUE))
    press(Qt.Key.Key_Down, ALT)
    editor = grid.view.findChild(DateEditor)
    assert isinstance(editor, DateEditor)
    calendar = editor.calendar
    assert calendar is not None
    assert calendar.isVisible()
    assert calendar.selectedDate().toString("yyyy-MM-dd") == "2026-03-05"
    calendar.setSelectedDate(calendar.selectedDate().addDays(2))
    calendar.activated.emit(calendar.selectedDate())
    assert column(grid, DUE) == ["3/7/2026"]


def test_the_calendar_is_worked_by_keys_alone(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, DUE))
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Escape)
    editor = QApplication.focusWidget()
    assert isinstance(editor, DateEditor)
    assert editor.calendar is not None
    assert not editor.calendar.isVisible()
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert column(grid, DUE) == ["3/6/2026"]
    assert grid.view.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_keys_that_the_open_list_gets_work_like_those_of_the_field(
    app: QApplication, qtbot: QtBot, key: Qt.Key
) -> None:
    grid = show(qtbot, [invoice(1)])
    press(Qt.Key.Key_F4)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ChoiceEditor)
    QTest.keyClick(editor.popup, Qt.Key.Key_Down)
    QTest.keyClick(editor.popup, key)
    assert column(grid, KIND) == ["Credit note"]
    assert here(grid) == ((1, 0) if key == Qt.Key.Key_Return else (0, 1))
    assert grid.view.hasFocus()


def test_the_keys_of_the_grid_are_not_taken_by_the_window(app: QApplication, qtbot: QtBot) -> None:
    window = QMainWindow()
    heard = []
    for keys in ("Ctrl+D", "Del", "Ctrl+-"):
        action = QAction(window)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked, said=keys: heard.append(said))
        window.addAction(action)
    grid = make([invoice(1), invoice(2)])
    window.setCentralWidget(grid)
    show_window(qtbot, window, grid)
    grid.view.go_to(Place(1, REFERENCE))
    press(Qt.Key.Key_D, CTRL)
    press("X")
    press(Qt.Key.Key_D, CTRL)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Minus, CTRL)
    assert heard == []


def test_everything_is_chosen_and_copied(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2)])
    press(Qt.Key.Key_A, CTRL)
    assert grid.view.area().height == 3
    press(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Invoice\tR-1\t1/5/2026\t3/5/2026\t1001\t20\tEUR",
        "Invoice\tR-2\t1/5/2026\t3/5/2026\t1002\t20\tEUR",
    ]
