"""Five years of a debtor risk assessment: chart and table say the same, by mouse, keyboard and screen reader."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.products import AssessmentPoint
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.documents.assessment_sheet import assessment_sheet
from cofanet_desktop.gui.theme import LIGHT, Scheme, Theme
from cofanet_desktop.gui.widgets.assessment_panel import AssessmentPanel
from tests.gui.accessibility import a11y_problems, clipped_texts

TODAY = date(2026, 3, 16)
POINTS = (
    AssessmentPoint(date(2021, 3, 16), 6, Decimal("0.8")),
    AssessmentPoint(date(2022, 9, 1), 4, Decimal(3)),
    AssessmentPoint(date(2024, 1, 10), 1, Decimal(25)),
    AssessmentPoint(date(2025, 11, 2), 9, Decimal("0.05")),
)


@pytest.fixture
def panel(qtbot: QtBot, app: QApplication) -> AssessmentPanel:
    made = AssessmentPanel()
    qtbot.addWidget(made)
    made.show_points(POINTS, TODAY)
    made.resize(620, 420)
    made.show()
    return made


def test_the_newest_assessment_is_told_first(panel: AssessmentPanel) -> None:
    assert panel.dra.dra == 9
    assert panel.default.text() == "Probability of default within a year: 0.05 %"
    assert panel.chosen.text() == "11/2/2025: DRA 9 – very low risk, probability of default 0.05 %"


def test_arrow_keys_move_from_assessment_to_assessment(qtbot: QtBot, panel: AssessmentPanel) -> None:
    qtbot.keyClick(panel.chart, Qt.Key.Key_Left)
    assert panel.chosen.text() == "1/10/2024: DRA 1 – very high risk, probability of default 25 %"
    qtbot.keyClick(panel.chart, Qt.Key.Key_Home)
    assert panel.chart.chosen == 0
    qtbot.keyClick(panel.chart, Qt.Key.Key_Left)
    assert panel.chart.chosen == 0
    qtbot.keyClick(panel.chart, Qt.Key.Key_End)
    qtbot.keyClick(panel.chart, Qt.Key.Key_Right)
    assert panel.chart.chosen == 3


def test_from_right_to_left_the_arrows_follow_the_eye(
    qtbot: QtBot, app: QApplication, panel: AssessmentPanel
) -> None:
    before = [panel.chart.point_at(at).x() for at in range(4)]
    assert before == sorted(before)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = [panel.chart.point_at(at).x() for at in range(4)]
    assert after == sorted(after, reverse=True)
    qtbot.keyClick(panel.chart, Qt.Key.Key_Right)
    assert panel.chart.chosen == 2


def test_a_click_chooses_the_assessment_in_force_there(qtbot: QtBot, panel: AssessmentPanel) -> None:
    place = panel.chart.point_at(1).toPoint()
    place.setX(place.x() + 12)
    qtbot.mouseClick(panel.chart, Qt.MouseButton.LeftButton, pos=place)
    assert panel.chart.chosen == 1


def test_screen_readers_get_every_figure(panel: AssessmentPanel) -> None:
    told = panel.chart.accessibleDescription()
    assert told.count("DRA") == 4
    for point in POINTS:
        assert f"DRA {point.dra} " in told
    assert panel.chart.accessibleName() == "DRA over five years"
    assert a11y_problems(panel) == []


def test_the_table_holds_the_same_newest_first(qtbot: QtBot, panel: AssessmentPanel) -> None:
    qtbot.mouseClick(panel.as_table, Qt.MouseButton.LeftButton)
    assert panel.table.isVisibleTo(panel)
    assert not panel.chart.isVisibleTo(panel)
    model = panel.table.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows[0] == ["11/2/2025", "9 – very low risk", "0.05 %"]
    assert rows[3] == ["3/16/2021", "6 – low risk", "0.8 %"]
    assert panel.table.verticalScrollBar().maximum() == 0
    qtbot.mouseClick(panel.as_table, Qt.MouseButton.LeftButton)
    assert panel.chart.isVisibleTo(panel)


@pytest.mark.parametrize("percent", [100, 140])
def test_nothing_is_cut(qtbot: QtBot, panel: AssessmentPanel, look: Theme, percent: int) -> None:
    look.apply(Scheme.DARK, percent)
    qtbot.waitUntil(lambda: clipped_texts(panel) == [])


def test_higher_is_safer_and_painted_higher(panel: AssessmentPanel) -> None:
    heights = {point.dra: panel.chart.point_at(at).y() for at, point in enumerate(POINTS)}
    assert sorted(heights, key=lambda dra: heights[dra]) == [9, 6, 4, 1]
    drawn = panel.chart.grab().toImage()
    for at in (0, 2):
        color = drawn.pixelColor(panel.chart.point_at(at).toPoint()).name().upper()
        assert color == (theme.tokens().bar_ok if at == 0 else theme.tokens().bar_bad)


def test_it_is_printed_in_light_colours_whatever_the_theme(panel: AssessmentPanel, look: Theme) -> None:
    look.apply(Scheme.DARK, 100)
    image = QImage(500, 240, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    panel.chart.paint(painter, QRectF(0, 0, 500, 240), LIGHT)
    painter.end()
    seen = {image.pixelColor(x, y).name().upper() for x in range(0, 500, 5) for y in range(0, 240, 5)}
    assert LIGHT.ok_bg in seen
    assert theme.tokens().ok_bg not in seen


def test_the_sheet_to_print_holds_chart_and_figures(app: QApplication) -> None:
    sheet = assessment_sheet("DRA flash – <Exemple & Cie>", "00000012354897", POINTS, TODAY)
    text = sheet.toPlainText()
    assert "DRA flash – <Exemple & Cie>" in text
    assert "00000012354897" in text
    assert "25 %" in text
    assert "\ufffc" in text  # the picture
