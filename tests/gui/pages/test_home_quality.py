"""The quality of the portfolio on the start page: read, worked and taken along by every way there is (HOME-3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.wap import Wap, WapPoint
from cofanet_desktop.gui.documents.portfolio_sheet import print_portfolio, whole_picture
from cofanet_desktop.gui.models.quality import Quality
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.home_quality import QualityCard
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import assessments, home
from cofanet_desktop.services.home import Home
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes, tab_order
from tests.support.desks import demo_session

NOTHING: dict[int | None, int] = {**dict.fromkeys(range(11), 0), None: 0}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    assessments.record(opened)
    yield opened
    opened.close()


@pytest.fixture
def read(session: Session) -> Home:
    return home.home(session, 30)


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> HomePage:
    made = HomePage(session, tasks, Preferences(UserSettings, lambda _: None))
    qtbot.addWidget(made)
    made.resize(1140, 900)
    made.show()
    made.activate("")
    qtbot.waitUntil(lambda: made.state == "content" and bool(made.quality.trend.points))
    return made


@pytest.fixture
def card(qtbot: QtBot, app: QApplication) -> Callable[[Home], QualityCard]:
    def show(wanted: Home) -> QualityCard:
        made = QualityCard()
        qtbot.addWidget(made)
        made.retranslate()
        made.show_quality(wanted)
        made.resize(700, 400)
        made.show()
        qtbot.waitExposed(made)
        return made

    return show


def test_the_trend_has_a_point_a_month_and_that_of_today(page: HomePage, read: Home) -> None:
    points = page.quality.trend.points
    assert points[-1].day == read.today
    assert points[-1].value == float(read.wap.value or 0)
    assert len({(one.day.year, one.day.month) for one in points}) == len(points) >= 12
    assert page.quality.point.text() == points[-1].spoken


def test_the_point_chosen_by_keyboard_is_told_under_the_chart(page: HomePage, qtbot: QtBot) -> None:
    trend = page.quality.trend
    trend.setFocus()
    qtbot.keyClick(trend, Qt.Key.Key_Home)
    assert page.quality.point.text() == trend.points[0].spoken
    assert "WAP" in page.quality.point.text()


def test_figures_are_shown_as_tables_and_a_row_opens_its_companies(page: HomePage, qtbot: QtBot) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    page.quality.bars.setFocus()
    page.quality.as_table.trigger()
    tables = page.quality.tables
    assert tables is not None
    assert not page.quality.bars.isVisible()
    assert len(tables.distribution.rows_model.rows) == 12
    assert len(tables.trend.rows_model.rows) == len(page.quality.trend.points)
    qtbot.waitUntil(tables.distribution.hasFocus)
    tables.distribution.setCurrentIndex(tables.distribution.rows_model.index(8, 0))
    qtbot.keyClick(tables.distribution, Qt.Key.Key_Return)
    assert heard == [Route("portfolio", "dra:8")]
    assert (a11y_problems(page), clipped_texts(page)) == ([], [])
    page.quality.as_table.trigger()
    assert page.quality.bars.isVisible()
    assert not tables.isVisible()


def test_the_tables_follow_what_is_read_anew(page: HomePage, read: Home) -> None:
    page.quality.as_table.trigger()
    counted = {**NOTHING, 3: 7}
    page.quality.show_quality(replace(read, wap=Wap(Decimal(3), Decimal(1), counted), companies=7))
    assert page.quality.tables is not None
    assert page.quality.tables.distribution.rows_model.rows[3] == ("3", "high risk", "7", "100.0 %")


def test_ctrl_p_shows_how_it_will_be_printed(page: HomePage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = page.findChild(QPrintPreviewDialog)
    assert preview is not None
    assert preview.windowTitle() == "Portfolio quality"
    preview.close()


def test_the_sheet_has_value_charts_tables_and_the_notes(
    page: HomePage, session: Session, tmp_path: Path, read: Home
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "quality.pdf"))
    quality = page.quality.quality
    assert quality is not None
    print_portfolio(printer, quality, read.contract, session.now(), read.today)
    document = QPdfDocument()
    document.load(str(tmp_path / "quality.pdf"))
    texts = [document.getAllText(at).text() for at in range(document.pageCount())]
    assert quality.spoken_figure() in texts[0]
    assert "Companies by DRA" in texts[0]
    assert "not Coface's figure" in texts[0]
    assert "WAP over the last year" in "".join(texts)
    assert all("Confidential" in text and "DEMONSTRATION" in text for text in texts)
    document.close()


def test_pictures_and_figures_go_to_the_clipboard(page: HomePage, read: Home) -> None:
    told: list[str] = []
    page.quality.told.connect(told.append)
    page.quality.table_action.trigger()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[1].split("\t") == ["DRA", "Meaning", "Companies", "Share"]
    assert lines[8].split("\t")[2] == str(read.wap.distribution[6])
    page.quality.picture_action.trigger()
    assert QGuiApplication.clipboard().image().width() > 1_000
    assert told == ["The figures were copied as a table.", "The charts were copied as a picture."]


def test_the_ways_to_take_it_along_are_actions_of_the_page_and_of_the_menu(page: HomePage) -> None:
    offered = list(page.quality.actions_offered)
    assert [one for one in page.actions() if one in offered] == offered
    assert page.quality.menu_button.menu().actions() == offered
    assert all(one.isEnabled() and one.text() for one in offered)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ((), ""),
        (((30, "5.6"),), "+0.8 in a month"),
        (((31, "6.4"), (365, "6.6")), "unchanged in a month · -0.2 in a year"),
        (((200, "6.0"),), ""),
    ],
)
def test_the_change_is_told_against_a_month_and_a_year_ago(
    app: QApplication, read: Home, before: tuple[tuple[int, str], ...], words: str
) -> None:
    trend = tuple(
        WapPoint(read.today - timedelta(days=days), Decimal(value), Decimal(1))
        for days, value in reversed(before)
    )
    told = Quality(replace(read, wap=replace(read.wap, value=Decimal("6.4")), trend=trend)).changes()
    assert told.replace("\u2068", "").replace("\u2069", "") == words


def test_an_empty_portfolio_says_so_and_offers_nothing_to_print(
    card: Callable[[Home], QualityCard], read: Home
) -> None:
    shown = card(replace(read, wap=Wap(None, Decimal(0), NOTHING), trend=(), companies=0))
    assert shown.figure.text() == "—"
    assert shown.figure.accessibleName() == "No WAP yet"
    assert shown.origin.text() == "The portfolio holds no company yet."
    assert not shown.bars.isVisible()
    assert not any(action.isEnabled() for action in shown.actions_offered)
    assert clipped_texts(shown) == []


def test_one_company_without_assessment_has_a_bar_and_no_figure(
    card: Callable[[Home], QualityCard], read: Home
) -> None:
    shown = card(replace(read, wap=Wap(None, Decimal(0), {**NOTHING, None: 1}), trend=(), companies=1))
    assert shown.origin.text() == "1 company, none of them both assessed and covered: nothing to weigh."
    assert shown.bars.spoken[-1] == "Without DRA: 1 company"
    assert shown.no_trend.text() == "The trend begins with the first WAP."
    assert shown.quality is not None
    assert not whole_picture(shown.quality).isNull()


def test_the_first_day_has_no_line_yet(card: Callable[[Home], QualityCard], read: Home) -> None:
    shown = card(replace(read, trend=()))
    assert not shown.trend.isVisible()
    assert shown.no_trend.isVisible()
    assert shown.no_trend.text().startswith("The trend begins today")
    assert shown.changes.isHidden()


@pytest.mark.parametrize("percent", [90, 150])
@pytest.mark.parametrize("width", [420, 700])
def test_the_card_fits_whatever_the_width_and_the_text_size(
    card: Callable[[Home], QualityCard], read: Home, look: Theme, qtbot: QtBot, percent: int, width: int
) -> None:
    look.apply(Scheme.DARK, percent)
    shown = card(read)
    shown.resize(width, shown.heightForWidth(width) if shown.hasHeightForWidth() else 700)
    qtbot.waitUntil(lambda: clipped_texts(shown) == [])
    qtbot.waitUntil(lambda: shown.bars.height() >= shown.bars.minimumSizeHint().height())
    assert not shown.bars.geometry().intersects(shown.trend.geometry())
    assert (a11y_problems(shown), mnemonic_clashes(shown)) == ([], [])
    assert {shown.bars, shown.trend, shown.menu_button} <= set(tab_order(shown))
