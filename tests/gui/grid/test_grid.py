"""The grid as pages use it: paste, problems and where they lead, totals, drafts, languages, accessibility."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import PAYMENTS, PLAN, LineProblem, Row
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.grid.editors import ChoiceEditor
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.movement import Place
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.theme import Scheme, Theme
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.gui.grid.grids import (
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
    texts,
    totals,
)


def _darkest(picture: QImage) -> int:
    return min(
        picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(picture.height())
    )


def paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)


def refuse_large(rows: Sequence[Row]) -> list[LineProblem]:
    error = InvalidInput("net", "TOO_MUCH", Message("Sheet", "Too much."), Message("Sheet", "Take less."))
    return [
        LineProblem(at, "net", error)
        for at, row in enumerate(rows)
        if isinstance(row["net"], Decimal) and row["net"] > 5000
    ]


def test_more_lines_are_pasted_than_there_are(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, NET))
    paste("10\t1\tEUR\r\n20\t2\tUSD\r\n30\t3\tEUR\r\n")
    assert column(grid, NET) == ["10", "20", "30"]
    assert grid.hint.text() == "3 lines pasted"
    area = grid.view.area()
    assert (area.height, area.width) == (3, 3)
    press(Qt.Key.Key_Z, CTRL)
    assert column(grid, NET) == ["1001"]


def test_what_was_told_of_a_paste_goes_when_it_is_taken_back(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, NET))
    paste("10\t1\tEUR\r\n20\t2\tUSD\r\n30\t3\tEUR\r\n")
    assert grid.hint.text() == "3 lines pasted"
    press(Qt.Key.Key_Z, CTRL)
    assert "pasted" not in grid.hint.text()


def test_a_grid_out_of_reach_looks_so(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, KIND))
    within_reach = grid.view.grab().toImage()
    grid.setEnabled(False)
    cell = grid.view.visualRect(grid.model.index(0, REFERENCE))
    assert _darkest(grid.view.viewport().grab(cell).toImage()) > _darkest(within_reach)


def test_a_line_of_headings_says_where_the_columns_go(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    paste("Devise\tMontant net\tComment\nEUR\t12\tx\nUSD\t13\ty")
    assert column(grid, CURRENCY) == ["EUR", "USD"]
    assert column(grid, NET) == ["12", "13"]
    assert grid.hint.text() == "2 lines pasted by their headings. Left out: Comment"


def test_one_value_fills_everything_chosen(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(3)])
    grid.view.go_to(Place(0, NET))
    grid.view.go_to(Place(2, NET + 1), extends=True)
    paste("7")
    assert [line[NET : NET + 2] for line in texts(grid)] == [("7", "7")] * 3


def test_what_lies_beyond_the_last_column_is_left_out_and_said(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    grid.view.go_to(Place(0, CURRENCY))
    paste("EUR\tx\ty")
    assert column(grid, CURRENCY) == ["EUR"]
    assert "2 columns beyond the table were left out" in grid.hint.text()


def test_cut_moves_cells(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, REFERENCE))
    press(Qt.Key.Key_X, CTRL)
    grid.view.go_to(Place(1, REFERENCE))
    press(Qt.Key.Key_V, CTRL)
    assert column(grid, REFERENCE) == ["", "R-1"]


def test_pasting_onto_a_locked_line_is_refused_with_a_reason(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2)], locked=1)
    assert here(grid) == (1, 0)
    grid.view.go_to(Place(0, REFERENCE))
    paste("a\nb")
    assert column(grid, REFERENCE) == ["R-1", "R-2"]
    assert grid.hint.text() == "Line 1 is locked: it stays as it is."
    grid.hint.setText("")
    press("x")
    assert column(grid, REFERENCE) == ["R-1", "R-2"]
    assert grid.hint.text() == "Line 1 is locked: it stays as it is."


def test_rules_are_asked_when_typing_stops_and_mark_the_cell(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2)], check=refuse_large)
    grid.view.go_to(Place(1, NET))
    press("9000")
    with qtbot.waitSignal(grid.checker.changed):
        press(Qt.Key.Key_Return)
    assert [(one.line, one.column) for one in grid.problems()] == [(1, "net")]
    assert grid.problem_list.isVisible()
    assert "1" in grid.problem_list.heading.text()
    shown = grid.problem_list.list.model().index(0, 0).data()
    assert shown == "Line 2, Net amount: Too much. Take less."


def test_problems_move_along_with_their_lines(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2, net=Decimal(9000))], check=refuse_large)
    assert [one.line for one in grid.problems()] == [1]
    grid.view.go_to(Place(1, 0))
    press(Qt.Key.Key_Plus, CTRL)
    assert [one.line for one in grid.checker.shown] == [2]
    assert [one.line for one in grid.problems()] == [1]


def test_the_list_of_errors_leads_to_the_cell(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(80)])
    grid.model.set_cells("x", {(70, DUE): "soon", (75, KIND): "zzz"})
    rows = grid.problem_list.list
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(1, 0)).center()
    )
    assert here(grid) == (75, KIND)
    assert grid.view.hasFocus()
    assert grid.hint.text().startswith("Error: “zzz” is not on the list.")
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    press(Qt.Key.Key_Return)
    assert here(grid) == (70, DUE)


def test_f8_goes_round_the_errors(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(5)])
    grid.model.set_cells("x", {(1, DUE): "soon", (3, KIND): "zzz"})
    places = []
    for held in (CTRL & SHIFT, CTRL & SHIFT, CTRL & SHIFT, SHIFT):
        press(Qt.Key.Key_F8, held)
        places.append(here(grid))
    assert places == [(1, DUE), (3, KIND), (1, DUE), (3, KIND)]


def test_the_list_of_errors_folds_and_goes_with_the_last_error(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    assert grid.problem_list.isHidden()
    grid.model.set_cells("x", {(0, DUE): "soon"})
    assert grid.problem_list.list.isVisible()
    qtbot.mouseClick(grid.problem_list.heading, Qt.MouseButton.LeftButton)
    assert not grid.problem_list.list.isVisible()
    grid.view.undo()
    assert grid.problem_list.isHidden()


def test_what_is_missing_is_not_held_against_the_line_being_typed(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    press("c")
    press(Qt.Key.Key_Tab)
    grid.checker.run()
    assert grid.checker.shown == ()
    assert len(grid.problems()) == 6
    assert grid.focus_first_problem()
    assert here(grid) == (0, REFERENCE)
    assert len(grid.checker.shown) == 6


def test_leaving_the_line_tells_what_is_missing(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(1, REFERENCE))
    press("R")
    press(Qt.Key.Key_Tab)
    grid.checker.run()
    assert grid.checker.shown == ()
    press(Qt.Key.Key_Up)
    assert len(grid.checker.shown) == 6


def test_what_is_being_typed_counts_on_submitting(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.view.go_to(Place(0, REFERENCE))
    press("new")
    assert not grid.focus_first_problem()
    assert grid.rows()[0]["reference"] == "new"
    press("x" * 36)
    assert grid.focus_first_problem()
    assert grid.problems()[0].error.rule == "TEXT_TOO_LONG"


def test_rules_that_look_elsewhere_are_asked_again(app: QApplication, qtbot: QtBot) -> None:
    limits = [Decimal(9999)]
    error = InvalidInput("net", "TOO_MUCH", Message("Sheet", "Too much."))
    grid = show(
        qtbot,
        [invoice(1)],
        check=lambda rows: [LineProblem(0, "net", error)] if rows[0]["net"] > limits[0] else [],
    )
    assert grid.problems() == []
    limits[0] = Decimal(10)
    with qtbot.waitSignal(grid.checker.changed):
        grid.recheck()
    assert len(grid.problems()) == 1


def test_a_cell_that_cannot_be_read_is_not_also_missing(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    grid.model.set_cells("x", {(0, NET): "abc"})
    assert [one.error.rule for one in grid.problems()] == ["AMOUNT_UNREADABLE"]
    assert grid.rows()[0]["net"] is None


def test_what_the_insurer_said_stays_until_the_line_is_changed(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), {}, invoice(2)])
    grid.add_problems([LineProblem(1, "", InvalidInput("", "REFUSED", Message("Sheet", "Known already.")))])
    assert [(one.line, str(one.error)) for one in grid.checker.shown] == [(2, "Known already.")]
    assert grid.places() == [0, 2]
    grid.model.set_cells("x", {(2, REFERENCE): "other"})
    assert grid.problems() == []


def test_totals_are_by_currency_and_credit_notes_subtract(app: QApplication, qtbot: QtBot) -> None:
    grid = show(
        qtbot, [invoice(1), invoice(2, kind="credit_note"), invoice(3, currency="USD")], totals=totals
    )
    assert grid.footer.totals.text().replace("\u2068", "").replace(
        "\u2069", ""
    ) == "Total: -1 EUR · 1,003 USD".replace(" EUR", "\u00a0EUR").replace(" USD", "\u00a0USD")
    assert grid.footer.count.text() == "3 lines"
    grid.view.go_to(Place(0, NET))
    press("2000.50")
    press(Qt.Key.Key_Return)
    assert "998.50" in grid.footer.totals.text()


def test_lines_of_a_file_are_added_behind_the_last_line_in_one_step(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), {}, {}])
    with qtbot.waitSignal(grid.changed):
        grid.append_rows([invoice(2), invoice(3)])
    assert column(grid, REFERENCE) == ["R-1", "R-2", "R-3"]
    assert grid.rows()[1] == invoice(2)
    assert here(grid) == (1, 0)
    grid.view.undo()
    assert column(grid, REFERENCE) == ["R-1", "", ""]


def test_a_new_line_begins_with_what_is_usual_and_keeps_what_is_given(
    app: QApplication, qtbot: QtBot
) -> None:
    grid = show(qtbot, [{}])
    grid.set_defaults({"kind": "invoice", "currency": "EUR"})
    grid.view.go_to(Place(0, REFERENCE))
    press("R-1")
    press(Qt.Key.Key_Return)
    assert texts(grid)[0] == ("Invoice", "R-1", "", "", "", "", "EUR")
    grid.view.go_to(Place(1, NET))
    paste("7\t1\tUSD\n8\t1\t")
    assert [line[CURRENCY] for line in texts(grid)] == ["EUR", "USD", ""]
    assert column(grid, KIND) == ["Invoice"] * 3
    grid.append_rows([{"reference": "R-9"}])
    assert texts(grid)[3] == ("", "R-9", "", "", "", "", "")
    grid.view.go_to(Place(0, KIND))
    press(Qt.Key.Key_Delete)
    assert column(grid, KIND)[0] == ""


def test_buttons_do_what_they_say(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1), invoice(2)])
    with qtbot.waitSignal(grid.import_asked):
        qtbot.mouseClick(grid.import_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(grid.delete_button, Qt.MouseButton.LeftButton)
    assert column(grid, REFERENCE) == ["R-2"]
    qtbot.mouseClick(grid.undo_button, Qt.MouseButton.LeftButton)
    assert column(grid, REFERENCE) == ["R-1", "R-2"]
    qtbot.mouseClick(grid.redo_button, Qt.MouseButton.LeftButton)
    assert column(grid, REFERENCE) == ["R-2"]
    qtbot.mouseClick(grid.add_button, Qt.MouseButton.LeftButton)
    assert here(grid) == (1, 0)
    assert grid.view.hasFocus()


def test_the_menu_offers_everything_there_is(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    menu = grid.view.actions_of_grid.menu(grid.view)
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(names) == len(set(names)) == 15
    assert all(names)


def _cell_center(grid: Grid, line: int, at: int) -> QPoint:
    return grid.view.visualRect(grid.model.index(line, at)).center()


def test_shift_click_chooses_from_where_the_keyboard_was(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(number) for number in range(4)])
    grid.view.go_to(Place(1, 1))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(grid.view.viewport(), left, SHIFT, _cell_center(grid, 3, 2))
    area = grid.view.area()
    assert (area.top, area.left, area.bottom, area.right) == (1, 1, 3, 2)


def test_a_click_on_the_sign_of_a_cell_opens_its_list(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    cell = grid.view.visualRect(grid.model.index(0, KIND))
    corner = QPoint(cell.right() - 12, cell.center().y())
    qtbot.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    editor = QApplication.focusWidget()
    assert isinstance(editor, ChoiceEditor)
    assert editor.popup.isVisible()
    item = editor.popup.visualRect(editor.popup.model().index(1, 0)).center()
    qtbot.mouseClick(editor.popup.viewport(), Qt.MouseButton.LeftButton, pos=item)
    assert column(grid, KIND) == ["Credit note"]
    assert here(grid) == (0, KIND)


def test_a_draft_is_given_back_to_the_letter(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot)
    for text in ("inv", "  R 1", "5.1.26", "soon", "1 234.5"):
        press(text)
        press(Qt.Key.Key_Tab)
    kept = grid.state()
    other = make()
    qtbot.addWidget(other)
    other.restore(kept)
    assert texts(other) == texts(grid)
    assert other.state() == kept
    assert not other.undo_button.isEnabled()


def test_another_language_shows_the_same_lines_in_its_own_way(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, [invoice(1)])
    before = grid.rows()
    install_language(app, "fr", "fr_FR")
    qtbot.waitUntil(lambda: grid.model.index(0, DUE).data() == "05/03/2026")
    assert grid.rows() == before
    assert grid.model.index(0, NET).data().endswith(",00")
    assert grid.model.lines[0].texts[DUE] == "05/03/2026"


def test_the_currency_of_a_plan_decides_the_decimals(app: QApplication, qtbot: QtBot) -> None:
    grid = show(qtbot, sheet=PLAN, currency="EUR")
    grid.view.go_to(Place(0, 1))
    press("10.50")
    press(Qt.Key.Key_Return)
    assert [one.column for one in grid.problems()] == ["due_date"]
    grid.set_currency("JPY")
    assert [one.column for one in grid.problems()] == ["due_date", "amount"]


@pytest.mark.parametrize("sheet", [PAYMENTS, PLAN])
def test_every_part_has_a_name_and_is_reached_by_keyboard(
    app: QApplication, qtbot: QtBot, sheet: type
) -> None:
    grid = show(qtbot, sheet=sheet, title="Lines")  # type: ignore[arg-type]
    grid.model.set_cells("x", {(0, 0): "?"})
    assert grid.view.accessibleName() == "Lines"
    assert a11y_problems(grid) == []
    assert mnemonic_clashes(grid) == []


@pytest.mark.parametrize("percent", [90, 150])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_off_in_a_small_window(
    app: QApplication, qtbot: QtBot, look: Theme, percent: int, direction: Qt.LayoutDirection
) -> None:
    look.apply(Scheme.DARK, percent)
    app.setLayoutDirection(direction)
    grid = show(qtbot, [invoice(1), invoice(2, kind="?")], locked=1, totals=totals)
    grid.resize(560, 640)
    assert clipped_texts(grid) == []
    assert not grid.grab().isNull()
