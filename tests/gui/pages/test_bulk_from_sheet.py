"""Bulk orders from a list: its columns are mapped, the lines shown as they result, the mapping offered next time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.bulk_mapping import ACTION, AMOUNT, OPERATION, PRODUCT, REFERENCE
from cofanet_desktop.gui.pages.bulk import BulkPage
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import bulk, bulk_building
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session

ROWS = (
    ("Limits to be ordered",),
    ("Customer no", "Name", "Country", "Easy no", "Limit", "Balance"),
    ("4110", "Dupont", "France", 12354897, 25000, 1200),
    ("4111", "Martin", "FR", 12354905, "12,5", None),
    ("4112", "Müller", "Deutschland", 12354913, 10000, 0),
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> BulkPage:
    made = BulkPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1140, 700)
    made.show()
    made.activate("")
    idle(qtbot, tasks)
    return made


def idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.running)


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def workbook(folder: Path, *rows: tuple[object, ...], name: str = "limits.xlsx") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for row in rows or ROWS:
        sheet.append(list(row))
    other = book.create_sheet("Easy numbers")
    for row in (("Country", "Easy number", "Product"), ("FRA", 12354897, "Avis @rating flash")):
        other.append(list(row))
    book.save(folder / name)
    return folder / name


def open_list(page: BulkPage, qtbot: QtBot, tasks: Tasks, path: Path) -> None:
    page.open_file(path)
    settle(page, qtbot, tasks)


def settle(page: BulkPage, qtbot: QtBot, tasks: Tasks) -> None:
    """Wait until the lines that result are those of the mapping shown."""
    qtbot.waitUntil(lambda: not tasks.running and not page.sheet.is_making and page.sheet.made is not None)


def same(page: BulkPage, qtbot: QtBot, tasks: Tasks, field: int, code: str) -> None:
    """Have a field filled alike on every line, by keys."""
    row = page.sheet.sources.rows[field]
    row.column.setFocus()
    qtbot.keyClick(row.column, Qt.Key.Key_Home)
    qtbot.keyClick(row.column, Qt.Key.Key_Down)
    assert row.constant.isVisible()
    if isinstance(row.constant, QComboBox):
        row.constant.setFocus()
        qtbot.keyClicks(row.constant, code)
        assert row.constant.currentData() == code
    else:
        qtbot.keyClicks(row.constant, code)
    settle(page, qtbot, tasks)


def texts(page: BulkPage) -> list[str]:
    return [row.text for row in sorted(page.sheet.lines.rows_model.rows, key=lambda row: row.line)]


def test_a_workbook_is_mapped_by_its_headings_and_goes_on_to_the_check(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    open_list(page, qtbot, tasks, workbook(tmp_path))
    assert page.views.currentWidget() is page.sheet
    assert page.sheet.heading_line.currentData() == 2
    assert page.sheet.missing.text() == "Still to be chosen: Product, Action."
    same(page, qtbot, tasks, PRODUCT, "CRL")
    same(page, qtbot, tasks, ACTION, "C")
    assert not page.sheet.missing.isVisible()
    assert texts(page) == [
        "FRA;00000012354897;;;4110;CRL;C;25000;1200;",
        "FRA;00000012354905;;;4111;CRL;C;12,5;;",
        "DEU;00000012354913;;;4112;CRL;C;10000;0;",
    ]
    first = page.sheet.lines.rows_model.rows[0]
    assert first.row == 4  # problems first
    page.sheet.lines.select_first()
    assert "Row 4, column “Limit”, “12,5”" in page.sheet.detail.text()
    click(qtbot, page.sheet.go_on)
    qtbot.waitUntil(lambda: not tasks.running and page.views.currentWidget() is page.check)
    assert page.check.lines.texts == texts(page)
    assert page.check.lines.name == "limits.txt"
    assert page.check.is_changed  # it is in no file yet
    assert bulk.kept_draft(session) is not None
    assert bulk_building.kept(session) == ()


def test_a_named_mapping_is_taken_by_itself_next_time_in_any_order_of_columns(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    open_list(page, qtbot, tasks, workbook(tmp_path))
    same(page, qtbot, tasks, PRODUCT, "RLI")
    same(page, qtbot, tasks, ACTION, "C")
    same(page, qtbot, tasks, OPERATION, "0")
    amount = page.sheet.sources.rows[AMOUNT].column
    amount.setFocus()
    qtbot.keyClick(amount, Qt.Key.Key_Home)
    settle(page, qtbot, tasks)
    qtbot.keyClicks(page.sheet.name, "ERP limits")
    click(qtbot, page.sheet.go_on)
    qtbot.waitUntil(lambda: not tasks.running and page.views.currentWidget() is page.check)
    assert [one.name for one in bulk_building.kept(session)] == ["ERP limits"]
    page._throw_away(page._show_overview)
    idle(qtbot, tasks)
    turned = tuple(tuple(reversed(row)) for row in ROWS[1:4])
    open_list(page, qtbot, tasks, workbook(tmp_path, *turned, name="again.xlsx"))
    assert page.sheet.mapping.currentText() == "ERP limits"
    assert page.sheet.name.text() == "ERP limits"
    assert texts(page)[0] == "FRA;00000012354897;;;4110;RLI;C;;1200;0"
    page.sheet.mapping.setFocus()
    qtbot.keyClick(page.sheet.mapping, Qt.Key.Key_Up)
    settle(page, qtbot, tasks)
    assert page.sheet.mapping.currentText() == "As the headings say"
    assert texts(page)[0] == "FRA;00000012354897;;;4110;;;25000;1200;"


def test_a_mapping_is_renamed_by_its_name_and_deleted_with_a_way_back(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    path = workbook(tmp_path)
    open_list(page, qtbot, tasks, path)
    qtbot.keyClicks(page.sheet.name, "One")
    click(qtbot, page.sheet.go_on)
    qtbot.waitUntil(lambda: not tasks.running and page.views.currentWidget() is page.check)
    for name in ("Two", "Two"):
        page._throw_away(page._show_overview)
        idle(qtbot, tasks)
        open_list(page, qtbot, tasks, path)
        page.sheet.name.selectAll()
        qtbot.keyClicks(page.sheet.name, name)
        click(qtbot, page.sheet.go_on)
        qtbot.waitUntil(lambda: not tasks.running and page.views.currentWidget() is page.check)
        assert [one.name for one in bulk_building.kept(session)] == ["Two"]
    page._throw_away(page._show_overview)
    idle(qtbot, tasks)
    open_list(page, qtbot, tasks, path)
    click(qtbot, page.sheet.delete)
    idle(qtbot, tasks)
    assert bulk_building.kept(session) == ()
    assert page.sheet.mapping.count() == 1
    assert not page.sheet.delete.isEnabled()


def test_a_name_that_is_taken_is_said_and_the_mapping_stays(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    headings = ("Pays", "Easy")
    other = bulk_building.KeptMapping(
        name="Mine", headings=headings, sources=bulk_building.proposed(headings)
    )
    bulk_building.keep(session, other)
    open_list(page, qtbot, tasks, workbook(tmp_path))
    qtbot.keyClicks(page.sheet.name, "mine")
    click(qtbot, page.sheet.go_on)
    idle(qtbot, tasks)
    assert page.views.currentWidget() is page.sheet
    assert "Another mapping is called mine" in page.sheet.remember.error
    qtbot.keyClicks(page.sheet.name, " too")
    assert page.sheet.remember.error == ""


def test_one_long_text_does_not_push_the_other_columns_out_of_sight(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for line in (["Remark", "Country", "Easy number"], ["x" * 300, "FRA", "00000012354897"]):
        sheet.append(line)
    book.save(tmp_path / "long.xlsx")
    open_list(page, qtbot, tasks, tmp_path / "long.xlsx")
    assert page.sheet.preview.columnWidth(0) < 400
    assert page.sheet.preview.columnViewportPosition(1) < 400


def test_another_sheet_and_another_row_of_headings_are_chosen(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_list(page, qtbot, tasks, workbook(tmp_path))
    page.sheet.sheets.setFocus()
    qtbot.keyClick(page.sheet.sheets, Qt.Key.Key_Down)
    settle(page, qtbot, tasks)
    assert page.sheet.headings == ("Country", "Easy number", "Product")
    assert texts(page) == ["FRA;00000012354897;;;;RCO;;;;"]
    page.sheet.heading_line.setFocus()
    qtbot.keyClick(page.sheet.heading_line, Qt.Key.Key_End)
    settle(page, qtbot, tasks)
    assert page.sheet.headings == ("A", "B", "C")
    assert page.sheet.preview.model().rowCount() == 2


def test_a_file_that_is_no_bulk_file_is_offered_as_a_list(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    path = tmp_path / "limits.csv"
    path.write_text("Country;Easy;Limit\nFRA;12354897;1000\n", encoding="utf-8")
    page.open_file(path)
    qtbot.waitUntil(lambda: not tasks.running and page.views.currentWidget() is page.check)
    assert "may be a list" in page.banner.text
    page.banner.action_clicked.emit()
    settle(page, qtbot, tasks)
    assert page.views.currentWidget() is page.sheet
    assert not page.banner.isVisible()


def test_a_list_is_chosen_with_its_own_button_and_left_by_all_files(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = workbook(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    click(qtbot, page.overview.from_list)
    settle(page, qtbot, tasks)
    assert page.views.currentWidget() is page.sheet
    click(qtbot, page.sheet.back)
    idle(qtbot, tasks)
    assert page.views.currentWidget() is page.overview


def test_a_list_that_is_refused_is_said_where_it_was_chosen(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04broken")
    page.open_file(path)
    idle(qtbot, tasks)
    assert page.views.currentWidget() is page.overview
    assert "damaged" in page.banner.text


def test_reading_is_stopped(page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    page.open_file(workbook(tmp_path))
    assert page.sheet.is_reading
    click(qtbot, page.sheet.stop_button)
    idle(qtbot, tasks)
    assert page.views.currentWidget() is page.overview
    assert page.sheet.table_read is None


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("width", [940, 1140])
def test_everything_is_named_reachable_and_not_cut(
    page: BulkPage,
    qtbot: QtBot,
    tasks: Tasks,
    tmp_path: Path,
    app: QApplication,
    look: Theme,
    percent: int,
    width: int,
) -> None:
    look.apply(Scheme.LIGHT, percent)
    page.resize(width, 700)
    open_list(page, qtbot, tasks, workbook(tmp_path))
    same(page, qtbot, tasks, PRODUCT, "CRL")
    same(page, qtbot, tasks, REFERENCE, "X")
    assert isinstance(page.sheet.sources.rows[REFERENCE].constant, QLineEdit)
    QApplication.processEvents()
    assert a11y_problems(page) + mnemonic_clashes(page) + clipped_texts(page) == []
    assert page.minimumSizeHint().width() <= width or percent > 100
