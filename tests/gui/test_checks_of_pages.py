"""The checks every page goes through find what they are for, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.legibility import cut_texts, faint_texts, overlaps
from tests.support.painted import shown_texts
from tests.support.reading_order import order_problems, walked


@pytest.fixture
def page(app: QApplication, qtbot: QtBot) -> QWidget:
    """An empty page."""
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    made.show()
    return made


def _placed(widget: QWidget, left: int, top: int, width: int, height: int = 32) -> None:
    widget.setGeometry(left, top, width, height)
    widget.show()


@pytest.mark.parametrize("kind", [QPushButton, QLabel])
def test_a_text_wider_than_its_widget_is_found_with_its_words(
    page: QWidget, kind: type[QPushButton] | type[QLabel]
) -> None:
    _placed(kind("Submit the whole request", page), 0, 0, 60)
    [found] = cut_texts(list(shown_texts(page)))
    assert kind.__name__ in found
    assert "Submit the whole request" in found


def test_a_text_that_fits_is_not_found(page: QWidget) -> None:
    _placed(QPushButton("Submit", page), 0, 0, 200)
    assert cut_texts(list(shown_texts(page))) == []


def test_a_widget_that_stands_over_the_edge_of_the_one_around_it_is_found(page: QWidget) -> None:
    card = QWidget(page)
    _placed(card, 0, 0, 80)
    _placed(QLabel("Longer than the card", card), 0, 0, 300)
    assert "of QWidget" in cut_texts(list(shown_texts(page)))[0]


@pytest.mark.parametrize(("tip", "found"), [("", 1), ("All of the name of the company", 0)])
def test_a_cell_may_end_in_dots_where_a_tooltip_has_all_of_it(page: QWidget, tip: str, found: int) -> None:
    table = QTableWidget(1, 1, page)
    cell = QTableWidgetItem("All of the name of the company")
    cell.setToolTip(tip)
    table.setItem(0, 0, cell)
    table.setWordWrap(False)
    table.setColumnWidth(0, 60)
    _placed(table, 0, 0, 300, 200)
    assert len(cut_texts(list(shown_texts(page)))) == found


def test_two_texts_painted_over_each_other_are_found(page: QWidget) -> None:
    _placed(QLabel("Granted", page), 0, 0, 100)
    _placed(QLabel("Refused", page), 10, 4, 100)
    assert "Granted" in overlaps(list(shown_texts(page)), page)[0]
    assert len(overlaps(list(shown_texts(page))[:1], page)) == 0


@pytest.mark.parametrize(
    ("ink", "enabled", "found"), [("#BBBBBB", True, 1), ("#BBBBBB", False, 0), ("#444444", True, 0)]
)
def test_pale_text_is_found_unless_it_is_disabled(page: QWidget, ink: str, enabled: bool, found: int) -> None:
    label = QLabel("Hard to read", page)
    colors = QPalette(label.palette())
    colors.setColor(QPalette.ColorRole.WindowText, QColor(ink))
    label.setPalette(colors)
    label.setEnabled(enabled)
    _placed(label, 0, 0, 200)
    assert len(faint_texts(list(shown_texts(page)), page)) == found


def _row(page: QWidget, rtl: bool) -> list[QPushButton]:
    """Put three buttons side by side, the last one made first."""
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    buttons = [QPushButton(name, page) for name in ("third", "second", "first")]
    column, row = QVBoxLayout(page), QHBoxLayout()
    column.addLayout(row)
    for button in reversed(buttons):
        row.addWidget(button)
    QApplication.processEvents()
    return buttons


@pytest.mark.parametrize("rtl", [False, True])
def test_going_back_in_a_row_is_found_in_both_directions(page: QWidget, rtl: bool) -> None:
    third, second, first = _row(page, rtl)
    assert len(order_problems(page, [third, second, first])) == 2
    assert order_problems(page, [first, second, third]) == []


def test_the_end_of_one_column_is_followed_by_the_top_of_the_next(page: QWidget) -> None:
    columns = QHBoxLayout(page)
    order: list[QWidget] = []
    for _ in range(2):
        column = QVBoxLayout()
        columns.addLayout(column)
        for _ in range(2):
            order.append(QLineEdit(page))
            column.addWidget(order[-1])
    QApplication.processEvents()
    assert order_problems(page, order) == []
    assert len(order_problems(page, [order[0], order[2], order[1], order[3]])) == 1


class _Trap(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt calls it
        event.accept()

    def focusNextPrevChild(self, _forwards: bool) -> bool:  # noqa: N802 - Qt calls it
        return False


def test_a_field_that_tab_does_not_leave_is_found(page: QWidget) -> None:
    before, inner = QPushButton("before", page), QWidget(page)
    column = QVBoxLayout(inner)
    column.addWidget(_Trap(inner))
    _placed(before, 0, 0, 100)
    _placed(inner, 0, 50, 200, 60)
    with pytest.raises(AssertionError, match="does not leave _Trap"):
        walked(inner, before)
