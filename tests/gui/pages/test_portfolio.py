"""The portfolio page: opened on the latest, filtered as one types, sorted, copied, opened, refreshed in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.portfolio import LATEST, PortfolioRow, Sort
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.models.portfolio import PAGE
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, Field
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.filter_bar import FilterBar
from cofanet_desktop.gui.widgets.inspector import Inspector
from cofanet_desktop.services import covers, portfolio
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes, tab_order
from tests.support.desks import demo_session
from tests.support.widgets import the

COMPANIES = 160
INSURANCE = {ProductCode.CRL, ProductCode.RLI, ProductCode.ECL, ProductCode.TPL}


class Prefers:
    """Settings a test may change."""

    def __init__(self) -> None:
        self.settings = UserSettings(rows_per_page=0)
        self.preferences = Preferences(lambda: self.settings, self._take)

    def _take(self, settings: UserSettings) -> None:
        self.settings = settings


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=COMPANIES)
    yield opened
    opened.close()


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def prefers() -> Prefers:
    return Prefers()


@pytest.fixture
def opened(
    qtbot: QtBot, session: Session, tasks: Tasks, kept: QSettings, prefers: Prefers
) -> Callable[[str], PortfolioPage]:
    """Return a function that opens the page by a route and waits for its lines."""

    pages: list[PortfolioPage] = []  # qtbot keeps no hold of them

    def open_page(argument: str = "") -> PortfolioPage:
        page = PortfolioPage(session, tasks, prefers.preferences, kept)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1142, 740)
        page.show()
        page.activate(argument)
        settle(qtbot, page, tasks)
        return page

    return open_page


@pytest.fixture
def page(opened: Callable[[str], PortfolioPage]) -> PortfolioPage:
    return opened("")


@pytest.fixture
def settled(qtbot: QtBot, tasks: Tasks) -> Callable[[PortfolioPage], None]:
    """Return a function that waits until nothing is being read."""
    return lambda page: settle(qtbot, page, tasks)


def settle(qtbot: QtBot, page: PortfolioPage, tasks: Tasks) -> None:
    """Wait until nothing is being read and nothing will be."""
    qtbot.waitUntil(lambda: not tasks.running and page.is_complete)


def line(page: PortfolioPage, row: int) -> PortfolioRow:
    """Return what a line shows; it must have been read."""
    found = page.model.line(row)
    assert found is not None, f"line {row} was not read"
    return found.row


def names(page: PortfolioPage) -> list[str]:
    """Return the names listed, in order."""
    return [page.model.text(row, 0) for row in range(page.model.rowCount())]


def count(page: PortfolioPage) -> str:
    """Return the sentence that counts."""
    return next(label.text() for label in page.findChildren(QLabel) if "compan" in label.text())


def button(page: PortfolioPage, text: str) -> QPushButton:
    """Return the visible button with that text, mnemonics and blanks aside."""
    return next(
        one
        for one in page.findChildren(QPushButton)
        if one.isVisibleTo(page) and one.text().replace("&", "").strip() == text
    )


def all_rows(session: Session) -> list[PortfolioRow]:
    """Return every line of the store, last changed first."""
    return portfolio.rows(session, portfolio.ids(session, portfolio.everything(session)))


def type_text(page: PortfolioPage, text: str) -> None:
    """Type into the filter as a person does."""
    page.filter_field().setFocus()
    QTest.keyClicks(page.filter_field(), text)


def test_it_opens_on_the_companies_last_acted_on(page: PortfolioPage, session: Session) -> None:
    every = all_rows(session)
    assert page.model.rowCount() == LATEST < len(every)
    assert count(page) == f"{LATEST} of {len(every)} companies"
    assert [line(page, row) for row in range(LATEST)] == every[:LATEST]


def test_show_all_lists_every_company_and_leads_back(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    button(page, "Show all").click()
    settled(page)
    assert page.model.rowCount() == len(all_rows(session))
    assert count(page) == f"{len(all_rows(session))} companies"
    button(page, "Show the latest 100").click()
    settled(page)
    assert page.model.rowCount() == LATEST


def test_typing_filters_the_whole_portfolio_without_accents_or_case(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    last = all_rows(session)[-1]
    type_text(page, last.name.upper())
    settled(page)
    assert last.easy_number in {line(page, row).easy_number for row in range(page.model.rowCount())}
    assert count(page).endswith(f"of {len(all_rows(session))} companies")


def test_what_is_typed_is_found_in_displayed_statuses_and_countries(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    type_text(page, "germany expired")
    settled(page)
    expected = [
        row
        for row in all_rows(session)
        if row.country == "DEU" and any(cell.status is ProductStatus.EXPIRED for cell in row.products)
    ]
    assert page.model.rowCount() == len(expected)


def test_no_match_says_so_and_one_button_clears_the_filter(
    page: PortfolioPage, settled: Callable[[PortfolioPage], None]
) -> None:
    type_text(page, "qqqq zzzz")
    settled(page)
    empty = next(one for one in page.content.findChildren(EmptyState) if one.isVisible())
    assert empty.sentence == "No company matches this filter."
    assert page.filter_field().hasFocus(), "one goes on typing"
    empty.button.click()
    settled(page)
    assert (page.filter_field().text(), page.model.rowCount()) == ("", LATEST)
    assert page.table.isVisible()


def test_escape_clears_every_filter(
    opened: Callable[[str], PortfolioPage], settled: Callable[[PortfolioPage], None], qtbot: QtBot
) -> None:
    page = opened("country:FRA;text:a")
    assert page.filter_field().text() == "a"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    settled(page)
    assert (page.filter_field().text(), page.model.rowCount()) == ("", LATEST)


def test_chips_narrow_to_families_and_what_is_awaited(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    button(page, "Information").click()
    settled(page)
    assert page.model.rowCount()
    assert all(
        any(cell.code not in INSURANCE for cell in line(page, row).products)
        for row in range(page.model.rowCount())
    )
    button(page, "Information").click()
    button(page, "Pending").click()
    settled(page)
    awaited = [row for row in all_rows(session) if any(cell.is_waiting for cell in row.products)]
    assert page.model.rowCount() == len(awaited)


def test_several_statuses_can_be_chosen_at_once(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    bar = the(page, FilterBar)
    for status in (ProductStatus.EXPIRED, ProductStatus.DELETED):
        bar.status_entry(status).trigger()
    settled(page)
    wanted = {ProductStatus.EXPIRED, ProductStatus.DELETED}
    expected = [row for row in all_rows(session) if wanted & {cell.status for cell in row.products}]
    assert page.model.rowCount() == len(expected) > 0
    assert button(page, "Status: Expired, Deleted").isChecked()


def test_a_link_opens_it_narrowed_and_its_chip_can_be_removed(
    opened: Callable[[str], PortfolioPage], session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    page = opened("waiting:CRL")
    waiting = [
        row
        for row in all_rows(session)
        if any(cell.is_waiting and cell.code is ProductCode.CRL for cell in row.products)
    ]
    assert page.model.rowCount() == len(waiting)
    assert button(page, "Pending").isChecked()
    button(page, "Credit limit").click()
    settled(page)
    assert page.model.rowCount() >= len(waiting)
    assert page.criteria.products == ()


def test_entering_again_keeps_what_was_typed_and_another_link_replaces_it(
    opened: Callable[[str], PortfolioPage], settled: Callable[[PortfolioPage], None]
) -> None:
    page = opened("")
    type_text(page, "gmbh")
    settled(page)
    page.activate("")
    settled(page)
    assert page.filter_field().text() == "gmbh"
    page.activate("dra:none")
    settled(page)
    assert page.filter_field().text() == ""
    assert page.criteria.dras == (None,)


def test_a_heading_sorts_the_whole_portfolio_and_again_the_other_way(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None], qtbot: QtBot
) -> None:
    header = page.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)

    def click() -> None:
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settled(page)

    click()
    assert page.table.sort is Sort.NAME
    assert page.model.rowCount() == len(all_rows(session)), "sorting looks at every company"
    ids = list(page.model.ids)
    click()
    assert list(page.model.ids) == ids[::-1]


def test_enter_and_double_click_open_the_company(
    page: PortfolioPage, qtbot: QtBot, settled: Callable[[PortfolioPage], None]
) -> None:
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    type_text(page, "a")
    settled(page)
    qtbot.keyClick(page.filter_field(), Qt.Key.Key_Return)
    assert page.table.hasFocus(), "Enter goes from the filter to the first company"
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    place = page.table.visualRect(page.model.index(3, 0)).center()
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    expected = [line(page, row).easy_number for row in (1, 3)]
    assert heard == [Route("company", number) for number in expected]


def test_enter_goes_to_the_first_company_from_right_to_left_as_well(
    app: QApplication, opened: Callable[[str], PortfolioPage], qtbot: QtBot
) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = opened("")
    qtbot.keyClick(page.filter_field(), Qt.Key.Key_Return)
    assert page.table.selected_rows() == [0]


def test_selected_lines_are_copied_with_the_columns_shown(
    page: PortfolioPage, qtbot: QtBot, settled: Callable[[PortfolioPage], None]
) -> None:
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settled(page)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert [one.split("\t")[0] for one in copied] == ["Company", *names(page)[:2]]
    assert len(copied[0].split("\t")) == len(page.table.shown_columns)


def summary(page: PortfolioPage) -> list[str]:
    """Return the texts of the summary beside the list."""
    inspector = the(page, Inspector)
    return [label.text() for label in inspector.findChildren(QLabel) if label.isVisibleTo(inspector)]


def test_the_summary_tells_one_company_and_the_sums_of_several(
    page: PortfolioPage, settled: Callable[[PortfolioPage], None], qtbot: QtBot
) -> None:
    page.table.selectRow(0)
    settled(page)
    qtbot.waitUntil(lambda: line(page, 0).easy_number in summary(page))
    page.table.selectAll()
    settled(page)
    qtbot.waitUntil(lambda: f"{LATEST} companies selected" in summary(page))
    granted = sum(
        cell.amount.amount
        for row in range(LATEST)
        for cell in line(page, row).products
        if cell.amount
        and cell.status in (ProductStatus.GRANTED, ProductStatus.PARTIALLY_GRANTED, ProductStatus.REDUCED)
    )
    qtbot.waitUntil(lambda: f"{granted:,.0f}\u00a0EUR" in summary(page))


def test_ctrl_i_hides_and_shows_the_summary_and_is_remembered(
    page: PortfolioPage, qtbot: QtBot, opened: Callable[[str], PortfolioPage]
) -> None:
    inspector = the(page, Inspector)
    assert not inspector.isVisible(), "nothing is selected"
    page.table.selectRow(0)
    assert inspector.isVisible()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not inspector.isVisible()
    again = opened("")
    again.table.selectRow(0)
    assert not the(again, Inspector).isVisible()


def test_columns_widths_order_and_density_are_remembered(
    page: PortfolioPage, opened: Callable[[str], PortfolioPage]
) -> None:
    table = page.table
    number = {column.field: at for at, column in enumerate(COLUMNS)}
    table.set_column_shown(Field.REFERENCE, shown=True)
    table.set_column_shown(Field.DRA, shown=False)
    table.horizontalHeader().resizeSection(number[Field.PRODUCT], 222)
    table.move_column(Field.STATUS, 1)
    table.set_dense(dense=True)
    table.sort_by(Sort.AMOUNT, descending=True)
    table.keep()
    again = opened("").table
    assert number[Field.REFERENCE] in again.shown_columns
    assert number[Field.DRA] not in again.shown_columns
    assert again.columnWidth(number[Field.PRODUCT]) == 222
    assert again.horizontalHeader().visualIndex(number[Field.STATUS]) == 1
    assert again.rowHeight(0) == table.rowHeight(0) < 44
    assert (again.sort, again.is_descending) == (Sort.AMOUNT, True)


def test_an_unreadable_memory_of_the_columns_is_passed_over(
    kept: QSettings, opened: Callable[[str], PortfolioPage]
) -> None:
    kept.setValue("portfolio/order", "status,nonsense,,company")
    kept.setValue("portfolio/widths", "status=x,nonsense=3,dra=99999999")
    kept.setValue("portfolio/hidden", "company,nonsense")
    kept.setValue("portfolio/sort", "colour")
    table = opened("").table
    assert 0 in table.shown_columns
    assert (table.sort, table.is_descending) == (Sort.UPDATED, True)


def test_a_narrow_window_drops_the_columns_that_matter_least(page: PortfolioPage) -> None:
    number = {column.field: at for at, column in enumerate(COLUMNS)}
    page.resize(1700, 700)
    assert number[Field.DECISIONS] in page.table.shown_columns
    page.resize(760, 700)
    shown = page.table.shown_columns
    assert number[Field.COUNTRY] not in shown
    assert {number[Field.COMPANY], number[Field.PRODUCT], number[Field.STATUS]} <= set(shown)
    page.resize(1700, 700)
    assert number[Field.COUNTRY] in page.table.shown_columns


def test_a_refresh_keeps_selection_place_and_typed_text(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None], qtbot: QtBot
) -> None:
    button(page, "Show all").click()
    settled(page)
    row = page.model.rowCount() - 3
    page.table.scrollToBottom()
    page.table.selectRow(row)
    settled(page)
    place = page.table.verticalScrollBar().value()
    chosen = page.model.ids[row]
    page.refresh(None)
    settled(page)
    assert [page.model.ids[one] for one in page.table.selected_rows()] == [chosen]
    assert page.table.verticalScrollBar().value() == place
    raise_a_limit(session)
    page.refresh(None)
    settled(page)
    assert [page.model.ids[one] for one in page.table.selected_rows()] == [chosen]


def raise_a_limit(session: Session) -> str:
    """Ask for another amount on a company further down the list and return its name."""
    row, cell = next(
        (row, cell)
        for row in all_rows(session)[20:]
        for cell in row.products[:1]
        if cell.code is ProductCode.CRL and cell.status is ProductStatus.GRANTED and not cell.is_waiting
    )
    covers.update(session, cell.id, Money.of(777_000, "EUR"))
    return row.local_name or row.name


def test_an_own_request_is_on_top_and_says_that_it_waits_to_be_sent(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None]
) -> None:
    name = raise_a_limit(session)
    page.refresh(None)
    settled(page)
    number = {column.field: at for at, column in enumerate(COLUMNS)}
    assert page.model.text(0, 0) == name
    assert page.model.text(0, number[Field.STATUS]) == "To send"


def test_the_latin_name_comes_first_for_those_who_prefer_it(page: PortfolioPage, prefers: Prefers) -> None:
    native = next(row for row in range(LATEST) if line(page, row).local_name)
    assert page.model.text(native, 0) == line(page, native).local_name
    prefers.preferences.change(show_local_names=False)
    assert page.model.text(native, 0) == line(page, native).name


def test_an_empty_portfolio_leads_to_the_company_search(
    qtbot: QtBot, tmp_path: Path, tasks: Tasks, kept: QSettings, prefers: Prefers
) -> None:
    (tmp_path / "empty").mkdir()
    session = demo_session(tmp_path / "empty", companies=COMPANIES)
    entries = [("entry", f"{row.contract_id}/{row.easy_number}") for row in all_rows(session)]
    with session.store.work("test") as unit:
        unit.restore(dict.fromkeys(entries))
    page = PortfolioPage(session, tasks, prefers.preferences, kept)
    qtbot.addWidget(page)
    page.show()
    heard: list[Route] = []
    page.navigate.connect(heard.append)
    page.activate("")
    settle(qtbot, page, tasks)
    assert page.state == "notice"
    button(page, "Search a company").click()
    assert heard == [Route("search")]
    session.close()


def test_a_failure_is_told_and_can_be_tried_again(
    page: PortfolioPage,
    session: Session,
    settled: Callable[[PortfolioPage], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_args: object) -> list[int]:
        raise OSError("the disk is gone")

    with monkeypatch.context() as patch:
        patch.setattr(portfolio, "ids", broken)
        page.refresh(None)
        settled(page)
    assert page.state == "notice"
    button(page, "Try again").click()
    settled(page)
    assert (page.state, page.model.rowCount()) == ("content", LATEST)


def test_names_keys_and_texts_are_in_order(page: PortfolioPage) -> None:
    page.table.selectRow(0)
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    assert clipped_texts(page) == []
    order = tab_order(page)
    assert order.index(page.filter_field()) < order.index(page.table)


@pytest.mark.parametrize("percent", [90, 150])
def test_texts_of_any_size_fit(percent: int, look: Theme, opened: Callable[[str], PortfolioPage]) -> None:
    page = opened("country:FRA;ending:30")
    look.apply(Scheme.DARK, percent)
    page.resize(776, 600)
    QGuiApplication.processEvents()
    assert clipped_texts(page) == []


def test_another_language_renames_everything_at_once(page: PortfolioPage, app: QApplication) -> None:
    install_language(app, "fr", "fr_FR")
    QGuiApplication.processEvents()
    assert page.model.rowCount() == LATEST
    assert button(page, page.companies.tr("Show &all").replace("&", "")).isVisible()


def test_lines_below_are_read_when_they_come_into_view(
    page: PortfolioPage, settled: Callable[[PortfolioPage], None], qtbot: QtBot
) -> None:
    button(page, "Show all").click()
    settled(page)
    last = page.model.rowCount() - 1
    assert last >= PAGE
    assert page.model.peek(last) is None
    page.table.scrollToBottom()
    page.table.viewport().repaint()
    qtbot.waitUntil(lambda: page.model.peek(last) is not None)


def another_contract(session: Session) -> str:
    """Return the id of a contract that is not in use."""
    return next(one.id for one in session.contracts() if one.id != session.contract().id)


@pytest.mark.parametrize("tab", [1, 2, 3])
def test_companies_behind_another_tab_follow_the_contract(
    page: PortfolioPage, session: Session, settled: Callable[[PortfolioPage], None], tab: int
) -> None:
    before = list(page.model.ids)
    page.tabs.setCurrentIndex(tab)
    settled(page)
    session.contract_id = another_contract(session)
    page.refresh(None)
    page.activate("")
    settled(page)
    wanted = portfolio.ids(session, portfolio.everything(session), LATEST)
    assert list(page.model.ids) == list(wanted) != before
    assert page.model.around.currency == session.contract().currency


def test_news_keep_the_place_and_the_choice_far_down_a_long_list(
    page: PortfolioPage,
    session: Session,
    settled: Callable[[PortfolioPage], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("cofanet_desktop.gui.pages.portfolio_companies.FIRST", 40)
    button(page, "Show all").click()
    settled(page)
    row = page.model.rowCount() - 3
    page.table.scrollToBottom()
    page.table.selectRow(row)
    settled(page)
    place, chosen = page.table.verticalScrollBar().value(), page.model.ids[row]
    raise_a_limit(session)  # it comes to the top: the order is another one
    page.refresh(None)
    settled(page)
    assert [page.model.ids[one] for one in page.table.selected_rows()] == [chosen]
    assert page.table.verticalScrollBar().value() == place
