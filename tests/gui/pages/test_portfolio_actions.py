"""What is done with companies of the portfolio: favourites, columns, views, copies, files, orders, renewals."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.delegates.portfolio import check_box, star_box
from cofanet_desktop.gui.dialogs.export_choice import ExportChoiceDialog
from cofanet_desktop.gui.dialogs.portfolio_bulk import BulkFromSelection
from cofanet_desktop.gui.dialogs.portfolio_columns import ColumnsDialog
from cofanet_desktop.gui.dialogs.renewal import RenewalDialog
from cofanet_desktop.gui.models.portfolio_columns import NUMBER_OF, Field
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.pages.bulk import BulkPage
from cofanet_desktop.gui.pages.portfolio_views import ViewDialog
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.toast import Toast, Toaster
from cofanet_desktop.services import bulk, preferences, renewals, views
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.views import SavedView
from tests.gui.accessibility import a11y_problems, mnemonic_clashes
from tests.support.desks import demo_session
from tests.support.portfolio_pages import OpenedPortfolio
from tests.support.widgets import the


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=160)
    yield opened
    opened.close()


@pytest.fixture
def opened(qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path) -> OpenedPortfolio:
    opened = OpenedPortfolio(qtbot, session, tasks, tmp_path).go()
    Toaster(opened.page)
    return opened


def toast(opened: OpenedPortfolio) -> Toast:
    return next(one for one in opened.page.findChildren(Toast) if not one.closing)


def press(opened: OpenedPortfolio, key: Qt.Key, *, ctrl: bool = False) -> None:
    held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    opened.page.table.setFocus()
    QTest.keyClick(opened.page.table, key, held)
    opened.settle()


def marked(session: Session) -> tuple[str, ...]:
    return preferences.mine(session).favourites


def click_cell(opened: OpenedPortfolio, row: int, part: object) -> None:
    cell = opened.page.table.visualRect(opened.page.model.index(row, 0))
    place: QPoint = part(cell, rtl=opened.page.isRightToLeft()).center()  # type: ignore[operator]
    QTest.mouseClick(opened.page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    opened.settle()


# Ticking and favourites ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_boxes_tick_companies_and_the_bar_counts_them(
    direction: Qt.LayoutDirection, app: QApplication, opened: OpenedPortfolio
) -> None:
    app.setLayoutDirection(direction)
    bar = opened.page.companies.selection_bar
    for row in (1, 3, 4):
        click_cell(opened, row, check_box)
    assert opened.page.table.selected_rows() == [1, 3, 4]
    assert bar.text == "3 selected"
    click_cell(opened, 3, check_box)
    assert opened.page.table.selected_rows() == [1, 4]


def test_space_ticks_and_ctrl_a_ticks_all(opened: OpenedPortfolio) -> None:
    table = opened.page.table
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(opened, Qt.Key.Key_Space)
    assert table.selected_rows() == [0, 1]
    press(opened, Qt.Key.Key_Space)
    assert table.selected_rows() == [0]
    press(opened, Qt.Key.Key_A, ctrl=True)
    assert len(table.selected_rows()) == opened.page.model.rowCount()


def test_a_star_marks_a_favourite_and_is_undone(opened: OpenedPortfolio, session: Session) -> None:
    number = opened.rows[2].easy_number
    click_cell(opened, 2, star_box)
    assert marked(session) == (number,)
    assert opened.page.model.favourites == {number}
    spoken = opened.page.model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Favourite")
    assert opened.page.table.selected_rows() == [], "the star does not tick"
    toast(opened).act()
    opened.settle()
    assert marked(session) == ()


def test_ctrl_d_marks_the_companies_selected_and_takes_them_out_again(
    opened: OpenedPortfolio, session: Session
) -> None:
    wanted = {row.easy_number for row in opened.rows[:3]}
    for row in range(3):
        opened.page.table.toggle_row(row)
    press(opened, Qt.Key.Key_D, ctrl=True)
    assert set(marked(session)) == wanted
    opened.click("Favourites")
    assert opened.numbers == wanted
    press(opened, Qt.Key.Key_A, ctrl=True)
    opened.click("Remove from favourites")
    assert marked(session) == ()
    opened.page.refresh(None)
    opened.settle()
    assert opened.page.model.rowCount() == 0
    toast(opened).act()
    opened.settle()
    assert set(marked(session)) == wanted


def test_favourites_are_a_view_that_says_how_to_fill_it(opened: OpenedPortfolio) -> None:
    opened.go("favourites")
    sentence = opened.page.companies._nothing.sentence
    assert "star or Ctrl+D" in sentence


# Columns -------------------------------------------------------------------------------------------------------


def test_columns_are_chosen_moved_and_sized_by_keyboard(opened: OpenedPortfolio) -> None:
    table = opened.page.table
    table.arrange_columns()
    dialog = the(opened.page, ColumnsDialog)
    entries = dialog.list
    assert a11y_problems(dialog) == []
    assert mnemonic_clashes(dialog) == []
    place = next(
        row for row in range(entries.count()) if entries.item(row).data(Qt.ItemDataRole.UserRole) == "cover"
    )
    entries.setCurrentRow(place)
    QTest.keyClick(entries, Qt.Key.Key_Space)
    assert Field.COVER in table.chosen_columns
    dialog.close_button.click()
    table.arrange_columns()
    dialog = next(one for one in opened.page.findChildren(ColumnsDialog) if one.isVisible())
    last = table.chosen_columns[-1]
    dialog.list.setCurrentRow(len(table.chosen_columns) - 1)
    QTest.keyClick(dialog.earlier, Qt.Key.Key_Space)
    assert table.chosen_columns[-2] is last
    opened.page.resize(1900, 740)
    before = table.columnWidth(NUMBER_OF[last])
    dialog.wider.click()
    assert table.columnWidth(NUMBER_OF[last]) > before
    dialog.narrower.click()
    assert table.columnWidth(NUMBER_OF[last]) == before
    dialog.usual.click()
    assert Field.COVER not in table.chosen_columns


def test_own_fields_of_the_contract_are_columns_under_their_own_names(opened: OpenedPortfolio) -> None:
    own = opened.own_fields
    model = opened.page.model
    headings = [
        model.headerData(NUMBER_OF[field], Qt.Orientation.Horizontal)
        for field in Field
        if field.startswith("own_")
    ]
    assert headings[: len(own)] == [one.name for one in own]
    assert [opened.page.table.is_offered(Field(f"own_{at}")) for at in (1, len(own) + 1)] == [True, False]
    row = next(at for at, one in enumerate(opened.rows) if any(v.field == own[0].id for v in one.fields))
    value = next(v.value for v in opened.rows[row].fields if v.field == own[0].id)
    assert model.text(row, NUMBER_OF[Field.OWN_1]) == value


@pytest.mark.parametrize(
    ("sort", "field"),
    [
        (Sort.OUTSTANDING, Field.OUTSTANDING),
        (Sort.COVER, Field.COVER),
        (Sort.UNCOVERED, Field.UNCOVERED),
        (Sort.IDLE, Field.IDLE),
    ],
)
def test_exposure_sorts_the_whole_portfolio(opened: OpenedPortfolio, sort: Sort, field: Field) -> None:
    opened.page.table.sort_by(sort, descending=True)
    opened.settle()
    amounts = [getattr(row, field.value) for row in opened.rows]
    known = [money.amount for money in amounts if money is not None]
    assert known == sorted(known, reverse=True)
    assert amounts[0] is not None, "the largest stands on top"
    assert len(amounts) == len(opened.every)


# Views ---------------------------------------------------------------------------------------------------------


def entry(opened: OpenedPortfolio, text: str) -> None:
    """Choose an entry of the menu of views."""
    menu = opened.page.views.menu
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()
    opened.settle()


def save_view(opened: OpenedPortfolio, name: str, qtbot: QtBot) -> None:
    entry(opened, "Save as a view…")
    dialog = next(one for one in opened.page.findChildren(ViewDialog) if one.isVisible())
    assert a11y_problems(dialog) == []
    assert mnemonic_clashes(dialog) == []
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    opened.settle()


def test_a_view_brings_back_criteria_columns_and_sorting(
    opened: OpenedPortfolio, session: Session, qtbot: QtBot
) -> None:
    opened.go("family:insurance;country:FRA")
    table = opened.page.table
    table.show_columns([Field.COMPANY, Field.COVER, Field.STATUS])
    table.sort_by(Sort.COVER, descending=True)
    opened.settle()
    shown = [row.easy_number for row in opened.rows]
    save_view(opened, "French covers", qtbot)
    assert [one.name for one in views.saved(session)] == ["French covers"]
    entry(opened, "Latest companies")
    table.reset_columns()
    assert opened.page.criteria == Criteria()
    entry(opened, "French covers")
    assert [row.easy_number for row in opened.rows] == shown
    assert table.chosen_columns == [Field.COMPANY, Field.COVER, Field.STATUS]
    assert (table.sort, table.is_descending) == (Sort.COVER, True)


def test_a_view_is_overwritten_renamed_deleted_and_put_back(
    opened: OpenedPortfolio, session: Session, qtbot: QtBot
) -> None:
    opened.go("country:FRA")
    save_view(opened, "Mine", qtbot)
    opened.click("France")
    opened.page.companies.set_criteria(Criteria(has_overdues=True))
    opened.settle()
    entry(opened, "Overwrite “Mine”")
    assert views.saved(session)[0].argument == "overdue"
    entry(opened, "Rename “Mine”…")
    dialog = next(one for one in opened.page.findChildren(ViewDialog) if one.isVisible())
    dialog.name.setText("  ")
    dialog.save.click()
    opened.settle()
    assert "needs a name" in dialog.row.error
    dialog.name.setText("Ours")
    dialog.save.click()
    opened.settle()
    assert [one.name for one in views.saved(session)] == ["Ours"]
    entry(opened, "Delete “Ours”")
    assert views.saved(session) == ()
    toast(opened).act()
    opened.settle()
    assert [one.name for one in views.saved(session)] == ["Ours"]


def test_undone_the_portfolio_opens_with_the_view_it_opened_with_before(
    opened: OpenedPortfolio, session: Session
) -> None:
    views.keep(session, SavedView(name="First", argument="overdue", is_default=True))
    views.keep(session, SavedView(name="Second", argument="country:FRA"))
    opened.go("all")
    entry(opened, "Second")
    entry(opened, "Open the portfolio with “Second”")
    assert [one.name for one in views.saved(session) if one.is_default] == ["Second"]
    toast(opened).act()
    opened.settle()
    assert [one.name for one in views.saved(session) if one.is_default] == ["First"]


def test_a_deleted_view_comes_back_without_taking_the_place_of_the_one_chosen_since(
    opened: OpenedPortfolio, session: Session
) -> None:
    views.keep(session, SavedView(name="First", argument="overdue", is_default=True))
    views.keep(session, SavedView(name="Second", argument="country:FRA"))
    opened.go("all")
    entry(opened, "First")
    entry(opened, "Delete “First”")
    deletion = toast(opened)
    entry(opened, "Second")
    entry(opened, "Open the portfolio with “Second”")
    deletion.act()
    opened.settle()
    assert [(one.name, one.is_default) for one in views.saved(session)] == [
        ("First", False),
        ("Second", True),
    ]


def test_the_portfolio_opens_with_the_view_chosen_for_that(
    qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    views.keep(session, SavedView(name="Mine", argument="country:FRA", is_default=True))
    opened = OpenedPortfolio(qtbot, session, tasks, tmp_path).go()
    assert opened.page.criteria == Criteria(countries=("FRA",))
    another = OpenedPortfolio(qtbot, session, tasks, tmp_path).go("overdue")
    assert another.page.criteria == Criteria(has_overdues=True), "a link says what to show"


# Copying and exporting -----------------------------------------------------------------------------------------


def test_a_copy_is_a_table_with_headings_for_spreadsheets_and_mail(opened: OpenedPortfolio) -> None:
    opened.page.table.show_columns([Field.COMPANY, Field.EASY_NUMBER])
    for row in (0, 2):
        opened.page.table.toggle_row(row)
    press(opened, Qt.Key.Key_C, ctrl=True)
    data = QGuiApplication.clipboard().mimeData()
    numbers = [opened.rows[row].easy_number for row in (0, 2)]
    lines = [line.split("\t") for line in data.text().split("\n")]
    assert lines[0] == ["Company", "Easy number"]
    assert [line[1] for line in lines[1:]] == numbers
    assert "<th>Easy number</th>" in data.html()
    assert all(f"<td>{number}</td>" in data.html() for number in numbers)


def test_the_export_has_the_columns_shown_and_every_company_that_matches(
    opened: OpenedPortfolio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.go("family:insurance")
    opened.page.table.show_columns([Field.EASY_NUMBER, Field.COMPANY, Field.OUTSTANDING, Field.DRA])
    file = tmp_path / "portfolio.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Lists (*.csv)"))
    opened.click("Export…")
    the(opened.page, ExportChoiceDialog).go_on.click()
    opened.settle()
    written = opened.page.written
    assert written.text.text() == f"{len(opened.rows)} companies written to \u2068portfolio.csv\u2069."
    with file.open(encoding="utf-8-sig", newline="") as text:
        lines = list(csv.reader(text, delimiter=";"))
    assert lines[0] == ["Easy number", "Company", "Outstanding", "Currency", "DRA"]
    body = [line for line in lines[1:] if len(line) == 5]
    assert [line[0] for line in body] == [row.easy_number for row in opened.rows]
    for line, row in zip(body, opened.rows, strict=True):
        assert line[2] == ("" if row.outstanding is None else f"{row.outstanding.amount:f}")
    assert "Demonstration data" in "".join(lines[-2])


def test_an_export_of_the_selection_is_a_workbook_of_these_only(
    opened: OpenedPortfolio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for row in (1, 4):
        opened.page.table.toggle_row(row)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "two"), "Workbooks (*.xlsx)")
    )
    opened.click("Export selection…")
    assert (tmp_path / "two.xlsx").read_bytes()[:2] == b"PK"
    assert opened.page.written.text.text().startswith("2 companies written")


def test_an_export_that_was_cancelled_leaves_no_file(opened: OpenedPortfolio, tmp_path: Path) -> None:
    file, cancelled, ids = tmp_path / "portfolio.csv", Event(), opened.page.companies.wanted_ids()

    def late() -> Sequence[int]:
        assert cancelled.wait(10)
        return ids()

    opened.page.written.write(file, late, opened.page.actions_on.columns())
    opened.page.written.cancel.click()
    cancelled.set()
    opened.settle()
    assert not file.exists()
    assert "cancelled" in toast(opened).text


def test_a_second_export_waits_for_the_first_which_can_still_be_cancelled(
    opened: OpenedPortfolio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "second 1.5"), "Workbooks (*.xlsx)")
    )
    file, going_on, ids = tmp_path / "first.csv", Event(), opened.page.companies.wanted_ids()

    def late() -> Sequence[int]:
        assert going_on.wait(10)
        return ids()

    opened.page.written.write(file, late, opened.page.actions_on.columns())
    opened.page.actions_on.export_shown()
    assert "under way" in toast(opened).text
    opened.page.written.cancel.click()
    going_on.set()
    opened.settle()
    assert list(tmp_path.glob("*.csv")) + list(tmp_path.glob("*.xlsx")) == []
    opened.page.actions_on.export_shown()
    opened.settle()
    assert (tmp_path / "second 1.5.xlsx").is_file()


# Orders --------------------------------------------------------------------------------------------------------


def ask_for_all(opened: OpenedPortfolio, rows: tuple[int, ...]) -> BulkFromSelection:
    for row in rows:
        opened.page.table.toggle_row(row)
    opened.click("Bulk orders…")
    return the(opened.page, BulkFromSelection)


def test_a_bulk_file_of_the_selection_is_checked_and_nothing_is_sent(
    opened: OpenedPortfolio, session: Session, qtbot: QtBot, tasks: Tasks
) -> None:
    dialog = ask_for_all(opened, (0, 2, 3))
    assert a11y_problems(dialog) == []
    assert mnemonic_clashes(dialog) == []
    dialog.product.setCurrentIndex(dialog.product.findData("CRL"))
    dialog.open_button.click()
    assert dialog.isVisible(), "an amount is missing"
    assert dialog.amount.error
    QTest.keyClicks(dialog.amount.edit, "25,000")
    dialog.open_button.click()
    opened.settle()
    assert opened.routes == [Route("bulk", "draft")]
    draft = bulk.kept_draft(session)
    assert draft is not None
    assert [line.split(";")[1] for line in draft.texts] == [opened.rows[row].easy_number for row in (0, 2, 3)]
    assert {tuple(line.split(";")[5:8]) for line in draft.texts} == {("CRL", "C", "25000")}
    assert bulk.files(session) == [], "nothing was imported"
    page = BulkPage(session, tasks)
    qtbot.addWidget(page)
    page.show()
    page.activate("draft")
    qtbot.waitUntil(lambda: page.check.verdict is not None and not tasks.running)
    assert len(page.check.lines.texts) == 3
    assert page.views.currentWidget() is page.check


def test_a_product_without_an_amount_asks_for_none_and_can_be_saved(
    opened: OpenedPortfolio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ask_for_all(opened, (0, 1))
    dialog.product.setCurrentIndex(dialog.product.findData(ProductCode.RSM.value))
    assert not dialog.amount.isVisible()
    file = tmp_path / "orders.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    dialog.save_button.click()
    opened.settle()
    lines = file.read_text("ascii").splitlines()
    assert [line.split(";")[1] for line in lines] == [row.easy_number for row in opened.rows[:2]]


def test_renewing_offers_the_covers_that_can_be(opened: OpenedPortfolio, session: Session) -> None:
    ids = {one.product.id for one in renewals.ending(session, 365) if one.can_be_asked}
    assert ids, "the demonstration has covers to renew"
    row = next(at for at, one in enumerate(opened.rows) if {cell.id for cell in one.products} & ids)
    opened.page.table.toggle_row(row)
    opened.click("Renew…")
    dialog = the(opened.page, RenewalDialog)
    opened.settle()
    assert {line.id for line in dialog.lines} <= ids


# Exposure, overdues --------------------------------------------------------------------------------------------


def test_the_summary_shows_exposure_beside_cover(opened: OpenedPortfolio) -> None:
    opened.go("uncovered")
    row = next(at for at, one in enumerate(opened.rows) if one.cover is not None)
    opened.page.table.toggle_row(row)
    opened.settle()
    bar = opened.page.companies.inspector.exposure
    assert bar.isVisible()
    shown = opened.rows[row]
    assert (bar.exposure.outstanding, bar.exposure.cover) == (shown.outstanding, shown.cover)
    assert "not covered" in bar.sentence
    assert bar.strip.accessibleDescription().endswith(bar.sentence)
    press(opened, Qt.Key.Key_A, ctrl=True)
    opened.qtbot.waitUntil(lambda: bar.exposure.outstanding != shown.outstanding)
    owed = sum(one.outstanding.amount for one in opened.rows if one.outstanding is not None)
    assert bar.exposure.outstanding is not None
    assert bar.exposure.outstanding.amount == owed


def test_overdues_are_marked_in_the_line_by_icon_and_word(opened: OpenedPortfolio) -> None:
    opened.click("Overdues")
    assert opened.rows
    assert all(row.overdues for row in opened.rows)
    spoken = opened.page.model.index(0, NUMBER_OF[Field.PRODUCT]).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Overdue" in spoken
    assert "Overdue" in opened.page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
