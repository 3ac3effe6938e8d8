"""Charts: each bar and point is reached by mouse, keyboard and screen reader alike."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.theme import DARK, LIGHT, Scheme, Theme
from cofanet_desktop.gui.widgets.bar_chart import Bar, BarChart
from cofanet_desktop.gui.widgets.chart import Chart
from cofanet_desktop.gui.widgets.trend_chart import Point, TrendChart
from tests.gui.accessibility import a11y_problems, accessible_name

AnyChart = TypeVar("AnyChart", bound=Chart)
BARS = [Bar(str(at), value, "bar_ok", f"DRA {at}: {value} companies") for at, value in enumerate((4, 0, 23))]
POINTS = [
    Point(date(2025, 4, 30), 5.9, "April: WAP 5.9"),
    Point(date(2025, 5, 31), 6.2, "May: WAP 6.2"),
    Point(date(2026, 3, 16), 6.4, "Today: WAP 6.4"),
]


@pytest.fixture
def bars(app: QApplication, qtbot: QtBot) -> BarChart:
    chart = BarChart("Companies by DRA")
    chart.set_bars(BARS, 1.4)
    return shown(chart, qtbot)


@pytest.fixture
def trend(app: QApplication, qtbot: QtBot) -> TrendChart:
    chart = TrendChart(0, 10, "WAP over the last year")
    chart.set_points(POINTS)
    return shown(chart, qtbot)


def shown(chart: AnyChart, qtbot: QtBot) -> AnyChart:
    qtbot.addWidget(chart)
    chart.resize(320, 180)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def children(chart: Chart) -> list[QAccessibleInterface]:
    interface = QAccessible.queryAccessibleInterface(chart)
    return [interface.child(at) for at in range(interface.childCount())]


def names(chart: Chart) -> list[str]:
    return [child.text(QAccessible.Text.Name) for child in children(chart)]


def test_a_screen_reader_finds_every_bar_with_its_value_and_place(bars: BarChart) -> None:
    assert accessible_name(bars) == "Companies by DRA"
    assert names(bars) == ["DRA 0: 4 companies", "DRA 1: 0 companies", "DRA 2: 23 companies"]
    assert a11y_problems(bars) == []
    for index, child in enumerate(children(bars)):
        on_screen = bars.viewport().mapToGlobal(bars.slot(index).center().toPoint())
        assert child.rect().contains(on_screen)


def test_a_screen_reader_finds_every_point(trend: TrendChart) -> None:
    assert names(trend) == ["April: WAP 5.9", "May: WAP 6.2", "Today: WAP 6.4"]
    assert a11y_problems(trend) == []


def test_the_bar_the_keyboard_is_on_has_the_focus_for_a_screen_reader(bars: BarChart, qtbot: QtBot) -> None:
    bars.activateWindow()
    bars.setFocus()
    qtbot.waitUntil(bars.hasFocus)
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    focused = QAccessible.queryAccessibleInterface(bars).focusChild()
    assert focused.text(QAccessible.Text.Name) == "DRA 1: 0 companies"


def test_a_click_on_a_bar_opens_it(bars: BarChart, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bars.item_opened) as opened:
        qtbot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=bars.bar_rect(2).center().toPoint())
    assert opened.args == [2]


def test_a_bar_without_height_can_be_clicked_too(bars: BarChart, qtbot: QtBot) -> None:
    assert bars.bar_rect(1).height() == 0
    with qtbot.waitSignal(bars.item_opened) as opened:
        qtbot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(160, 40))
    assert opened.args == [1]


def test_bars_are_chosen_and_opened_by_keyboard(bars: BarChart, qtbot: QtBot) -> None:
    heard: list[int] = []
    bars.item_opened.connect(heard.append)
    for key, chosen in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 2),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_PageUp, 0),
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Left, 0),
    ):
        qtbot.keyClick(bars, key)
        assert bars.chosen == chosen, key
    qtbot.keyClick(bars, Qt.Key.Key_Return)
    qtbot.keyClick(bars, Qt.Key.Key_End)
    qtbot.keyClick(bars, Qt.Key.Key_Space)
    assert heard == [0, 2]


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Left])
def test_keys_with_a_modifier_are_left_to_the_window(bars: BarChart, qtbot: QtBot, key: Qt.Key) -> None:
    bars.choose(1)
    qtbot.keyClick(bars, key, Qt.KeyboardModifier.AltModifier)
    assert bars.chosen == 1


def test_charts_are_mirrored_from_right_to_left(bars: BarChart, trend: TrendChart, qtbot: QtBot) -> None:
    first_bar, first_point = bars.bar_rect(0).center().x(), trend.point_at(0).x()
    for chart in (bars, trend):
        chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bars.bar_rect(0).center().x() == pytest.approx(bars.width() - first_bar)
    assert trend.point_at(0).x() == pytest.approx(trend.width() - first_point)
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.chosen == 1
    with qtbot.waitSignal(bars.item_opened) as opened:
        qtbot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=bars.bar_rect(2).center().toPoint())
    assert opened.args == [2]


def test_a_chart_shows_where_the_keyboard_is(trend: TrendChart, qtbot: QtBot) -> None:
    other = QPushButton("Other")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    without = trend.grab().toImage()
    places = [trend.point_at(at).x() + trend.viewport().x() for at in range(3)]
    trend.activateWindow()
    trend.setFocus()
    qtbot.waitUntil(trend.hasFocus)
    assert trend.grab().toImage() != without
    assert [trend.point_at(at).x() + trend.viewport().x() for at in range(3)] == places


def test_what_is_under_the_pointer_is_said(bars: BarChart, qtbot: QtBot) -> None:
    place = bars.bar_rect(2).center().toPoint()
    without = bars.grab().toImage()
    qtbot.mouseMove(bars.viewport(), place)
    qtbot.waitUntil(lambda: bars.hovered == 2)
    assert bars.grab().toImage() != without
    asked = QHelpEvent(QEvent.Type.ToolTip, place, bars.viewport().mapToGlobal(place))
    QApplication.sendEvent(bars.viewport(), asked)
    assert QToolTip.text() == "DRA 2: 23 companies"
    QApplication.sendEvent(bars, QEvent(QEvent.Type.Leave))
    assert bars.hovered == -1


def test_the_newest_point_is_chosen_first_and_the_others_by_keyboard(trend: TrendChart, qtbot: QtBot) -> None:
    assert trend.chosen == 2
    with qtbot.waitSignal(trend.chosen_changed) as chosen:
        qtbot.keyClick(trend, Qt.Key.Key_Left)
    assert chosen.args == [1]
    qtbot.mouseClick(trend.viewport(), Qt.MouseButton.LeftButton, pos=trend.point_at(0).toPoint())
    assert trend.chosen == 0


def test_the_newest_stays_chosen_when_points_arrive_and_another_where_it_was(trend: TrendChart) -> None:
    trend.set_points([*POINTS, Point(date(2026, 3, 17), 6.5, "Tomorrow: WAP 6.5")])
    assert trend.chosen == 3
    trend.choose(1)
    trend.set_points(POINTS)
    assert trend.chosen == 1


def test_points_lie_by_their_days(trend: TrendChart) -> None:
    first, second, last = (trend.point_at(at).x() for at in range(3))
    share = (date(2025, 5, 31) - date(2025, 4, 30)) / (date(2026, 3, 16) - date(2025, 4, 30))
    assert (second - first) / (last - first) == pytest.approx(share)


@pytest.mark.parametrize(
    ("values", "span"),
    [([6.2, 6.4], (5, 7)), ([0.0, 0.1], (0, 2)), ([10.0], (8, 10)), ([1.0, 9.5], (0, 10)), ([6.0], (5, 7))],
)
def test_the_scale_shows_only_what_is_needed(
    app: QApplication, qtbot: QtBot, values: list[float], span: tuple[int, int]
) -> None:
    chart = TrendChart(0, 10)
    qtbot.addWidget(chart)
    chart.set_points([Point(date(2026, 1, at + 1), value, "") for at, value in enumerate(values)])
    assert chart.span() == span


def test_new_figures_leave_the_keyboard_where_it_was(bars: BarChart) -> None:
    bars.choose(1)
    bars.set_bars([*BARS[:2], Bar("2", 30, spoken="DRA 2: 30 companies")])
    assert bars.chosen == 1
    assert names(bars)[2] == "DRA 2: 30 companies"


def test_figures_too_wide_for_their_bars_are_told_in_thousands(bars: BarChart) -> None:
    large = [Bar(str(at), value) for at, value in enumerate((18_452, 1_849, 7, *[12] * 20))]
    bars.set_bars(large)
    assert bars._figures(QRectF(0, 0, 320, 180))[:3] == ["18k", "1.8k", "7"]
    assert bars._figures(QRectF(0, 0, 3200, 180))[:3] == ["18,452", "1,849", "7"]


@pytest.mark.parametrize("name", ["bars", "trend"])
def test_a_chart_paints_on_any_device_in_any_colours(name: str, request: pytest.FixtureRequest) -> None:
    chart: Chart = request.getfixturevalue(name)
    pictures = []
    for colors in (LIGHT, DARK):
        image = QImage(400, 200, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        chart.paint(painter, QRectF(0, 0, 400, 200), colors)
        painter.end()
        pictures.append(image)
    blank = QImage(400, 200, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert pictures[0] != blank
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("made", [lambda: BarChart("Nothing"), lambda: TrendChart(0, 10, "Nothing")])
def test_a_chart_without_items_is_calm(app: QApplication, qtbot: QtBot, made: type[Chart]) -> None:
    chart = shown(made(), qtbot)
    heard: list[int] = []
    chart.item_opened.connect(heard.append)
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    chart.grab()
    assert (heard, chart.chosen, chart.spoken) == ([], -1, ())


def test_a_single_point_stands_at_the_end(app: QApplication, qtbot: QtBot) -> None:
    chart = TrendChart(0, 10)
    chart.set_points(POINTS[:1])
    shown(chart, qtbot)
    assert chart.point_at(0).x() > chart.width() * 0.9
    assert chart.slot(0) == chart.area()


@pytest.mark.parametrize("percent", [100, 150])
def test_figures_and_labels_stay_inside(bars: BarChart, look: Theme, percent: int) -> None:
    look.apply(Scheme.LIGHT, percent)
    bars.resize(bars.minimumSizeHint())
    assert bars.bar_rect(2).top() - bars.caption_height() >= bars.area().top()
    assert bars.bar_rect(2).bottom() + bars.caption_height() <= bars.area().bottom()
