"""Bulk orders: a file is checked at once, corrected in place, imported, and followed line by line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.bulk import FileStatus
from cofanet_desktop.domain.bulk_errors import Cause
from cofanet_desktop.domain.bulk_files import LineStatus
from cofanet_desktop.gui.dialogs.bulk_accents import BulkAccentsDialog
from cofanet_desktop.gui.dialogs.bulk_format import BulkFormatDialog
from cofanet_desktop.gui.models.bulk import ERROR, FINE, WARNING
from cofanet_desktop.gui.models.bulk_check import FIRST_FIELD, TEXT_COLUMN
from cofanet_desktop.gui.models.table import CELL_ROLE, Cell
from cofanet_desktop.gui.pages.bulk import BulkPage
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import bulk, line_commands, outbox
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.bulk_lines import GUIDE_LINES
from tests.support.desks import demo_session, set_connected
from tests.support.widgets import the

GOOD = "FRA;00000012354897;;;41105654;CCO;C;10000;15000;"
OTHER = "FRA;00000012354905;;;;CCO;C;5000;;"
WRONG = "FRA;00000012354913;;;;CCO;C;ten;;"
ACCENTS = "FRA;00000012354921;;;Société;CCO;C;10000;;"
MIXED = (GOOD, WRONG, "", OTHER, ACCENTS)


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


def write(tmp_path: Path, *lines: str, name: str = "orders.txt") -> Path:
    path = tmp_path / name
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def open_file(page: BulkPage, qtbot: QtBot, tasks: Tasks, path: Path) -> None:
    page.open_file(path)
    qtbot.waitUntil(lambda: not tasks.running and page.views.currentWidget() is page.check)


def shown(page: BulkPage) -> list[tuple[int, str]]:
    """Return number and result of the lines in the table of the check."""
    model = page.check.model
    return [(row.line, model.data(model.index(at, 1))) for at, row in enumerate(model.rows)]


def click(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(page: BulkPage, line: int, column: int = FIRST_FIELD) -> None:
    page.check.table.setCurrentIndex(page.check.model.index(page.check.model.place_of(str(line)), column))


def type_text(page: BulkPage, qtbot: QtBot, tasks: Tasks, line: int, text: str) -> None:
    """Change the whole text of a line with the keyboard alone."""
    if not page.check.as_text.isChecked():
        click(qtbot, page.check.as_text)
    choose(page, line, TEXT_COLUMN)
    type_cell(page, qtbot, tasks, text)
    assert page.check.lines.texts[line - 1] == text


def type_cell(page: BulkPage, qtbot: QtBot, tasks: Tasks, text: str) -> None:
    """Type another value into the cell the keyboard is in."""
    qtbot.keyClick(page.check.table, Qt.Key.Key_F2)
    editor = the(page.check.table, QLineEdit)
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.check.table.findChild(QLineEdit) is None)
    idle(qtbot, tasks)


def answer(page: BulkPage, qtbot: QtBot, tasks: Tasks, verb: str) -> str:
    """Answer the question that is open and return what it said."""
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "confirm") is not None)
    box = the(page, QMessageBox, "confirm")
    said = f"{box.text()} {box.informativeText()}"
    click(qtbot, next(one for one in box.buttons() if one.text().replace("&", "") == verb))
    qtbot.waitUntil(lambda: page.findChild(QMessageBox, "confirm") is None)
    idle(qtbot, tasks)
    return said


def test_a_file_is_checked_at_once_with_the_errors_first(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    assert shown(page) == [(2, "Error"), (5, "Error"), (1, "Fine"), (4, "Fine")]
    assert [chip.text() for chip in page.check.severities.chips.values()] == [
        " All 4", " Errors 2", " Warnings 0", " Fine 2",
    ]  # fmt: skip
    assert "1 blank line" in page.check.blank.text()
    said = page.check.problems.accessibleName()
    assert "Amount (field 8): The amount cannot be read." in said
    assert "Write digits only" in said


def test_a_file_can_be_dropped_anywhere_on_the_page(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path, GOOD)))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(drop)
    idle(qtbot, tasks)
    assert shown(page) == [(1, "Fine")]


def test_a_file_is_chosen_with_the_button(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, GOOD)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    click(qtbot, page.overview.drop_zone.choose)
    idle(qtbot, tasks)
    assert shown(page) == [(1, "Fine")]


def test_a_line_is_corrected_in_place_and_checked_again(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    type_text(page, qtbot, tasks, 2, WRONG.replace("ten", "10000"))
    assert dict(shown(page))[2] == "Fine"
    assert [line for line, _ in shown(page)] == [2, 5, 1, 4]
    assert page.check.chosen is not None
    assert page.check.chosen.line == 2
    assert page.check.import_button.text() == " &Import 3 orders…"


def test_corrections_are_undone_and_done_again_by_keys(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    type_text(page, qtbot, tasks, 2, GOOD)
    assert dict(shown(page))[2] == "Error"  # the same company as line 1
    qtbot.keyClick(page.check.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, tasks)
    assert page.check.lines.texts[1] == WRONG
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.check.table, Qt.Key.Key_Z, both)
    idle(qtbot, tasks)
    assert page.check.lines.texts[1] == GOOD


def field(page: BulkPage, line: int, number: int) -> Cell:
    """Return what a field (1 to 10) of a line looks like in its cell."""
    at = page.check.model.place_of(str(line))
    cell = page.check.model.data(page.check.model.index(at, FIRST_FIELD + number - 1), CELL_ROLE)
    assert isinstance(cell, Cell)
    return cell


def test_a_field_is_corrected_in_its_cell_and_marked_until_it_is(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    assert page.check.table.currentIndex().column() == FIRST_FIELD + 7  # the amount, which is wrong
    assert field(page, 2, 8).icon == "alert-circle"
    assert "The amount cannot be read" in field(page, 2, 8).sentence()
    type_cell(page, qtbot, tasks, "10000")
    assert page.check.lines.texts[1] == WRONG.replace("ten", "10000")
    assert field(page, 2, 8).icon == ""
    assert dict(shown(page))[2] == "Fine"


def test_typing_begins_to_change_a_field_and_a_semicolon_cannot_part_it(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, GOOD))
    choose(page, 1, FIRST_FIELD + 4)
    qtbot.keyClick(page.check.table, Qt.Key.Key_A)
    editor = the(page.check.table, QLineEdit)
    qtbot.keyClicks(editor, ";B")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.check.lines.texts[0] == GOOD.replace("41105654", "aB"))


def test_a_code_is_chosen_from_a_list_in_its_cell(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, "XXX;00000012354905;;;;ROM;U;;;"))
    assert page.check.table.currentIndex().column() == FIRST_FIELD
    qtbot.keyClick(page.check.table, Qt.Key.Key_F2)
    combo = the(page.check.table, QComboBox)
    assert (combo.currentData(), combo.count()) == ("XXX", 155)
    combo.setCurrentIndex(combo.findData("FRA"))
    combo.activated.emit(combo.currentIndex())
    idle(qtbot, tasks)
    qtbot.waitUntil(lambda: page.check.table.findChild(QComboBox) is None)
    assert page.check.lines.texts[0].startswith("FRA;")
    choose(page, 1, FIRST_FIELD + 6)
    qtbot.keyClick(page.check.table, Qt.Key.Key_F2)
    combo = the(page.check.table, QComboBox)
    assert {combo.itemData(at) for at in range(combo.count())} == {"", "U", "C", "S", "D"}
    qtbot.keyClick(combo, Qt.Key.Key_Escape)


def test_a_line_with_too_few_fields_is_written_as_its_cells_show_it(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, "FRA;00000012354905;;;;CCO;C"))
    choose(page, 1, FIRST_FIELD + 7)
    type_cell(page, qtbot, tasks, "5000")
    assert page.check.lines.texts == ["FRA;00000012354905;;;;CCO;C;5000;;"]
    assert shown(page) == [(1, "Fine")]


def test_accents_are_seen_before_they_are_replaced_line_by_line_or_all(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    more = ACCENTS.replace("12354921", "12354905").replace("Société", "Łódź")
    open_file(page, qtbot, tasks, write(tmp_path, GOOD, ACCENTS, more))
    choose(page, 2)
    assert page.check.problems.use_proposal.isVisible()
    click(qtbot, page.check.problems.use_proposal)
    idle(qtbot, tasks)
    assert page.check.lines.texts[1] == ACCENTS.replace("Société", "Societe")
    assert page.check.lines.texts[2] == more
    page.check.undo_stack.undo()
    idle(qtbot, tasks)
    click(qtbot, page.check.accents)
    dialog = the(page, BulkAccentsDialog)
    assert [(row.line, row.before) for row in dialog.table.rows_model.rows] == [(2, ACCENTS), (3, more)]
    assert dialog.table.rows_model.rows[1].after == more.replace("Łódź", "Lodz")
    dialog.table.select_first()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    click(qtbot, dialog.take)
    idle(qtbot, tasks)
    assert page.check.lines.texts[1:] == [ACCENTS, more.replace("Łódź", "Lodz")]
    page.check.undo_stack.undo()
    assert page.check.lines.texts[1:] == [ACCENTS, more]


def test_the_corrected_file_is_saved_in_plain_ascii(
    page: BulkPage,
    qtbot: QtBot,
    tasks: Tasks,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    target = tmp_path / "corrected.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    click(qtbot, page.check.save)
    idle(qtbot, tasks)
    assert not target.exists()
    assert "Line 5 cannot be saved in plain ASCII" in page.check.summary.banner.text
    choose(page, 5)
    click(qtbot, page.check.problems.use_proposal)
    idle(qtbot, tasks)
    click(qtbot, page.check.save)
    idle(qtbot, tasks)
    assert target.read_bytes().decode("ascii").splitlines() == [
        GOOD, WRONG, OTHER, ACCENTS.replace("Société", "Societe"),
    ]  # fmt: skip
    assert not page.check.is_changed
    click(qtbot, page.check.back)
    idle(qtbot, tasks)
    assert page.views.currentWidget() is page.overview
    assert bulk.kept_draft(session) is None


def test_the_next_problem_is_one_key_away_and_lines_are_listed_by_what_is_wrong(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    small = "FRA;00000056487951;;;;CCO;C;500;;"
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED, small))
    chips = page.check.severities.chips
    for line, column in ((5, FIRST_FIELD + 4), (2, FIRST_FIELD + 7), (5, FIRST_FIELD + 4)):
        qtbot.keyClick(page.check.table, Qt.Key.Key_F8)
        assert page.check.chosen is not None
        assert (page.check.chosen.line, page.check.table.currentIndex().column()) == (line, column)
    qtbot.keyClick(page.check.table, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.check.chosen is not None
    assert page.check.chosen.line == 2
    click(qtbot, chips[ERROR])
    assert [line for line, _ in shown(page)] == [2, 5]
    type_text(page, qtbot, tasks, 2, WRONG.replace("ten", "10000"))
    assert shown(page) == [(2, "Fine"), (5, "Error")]
    click(qtbot, chips[FINE])
    assert [line for line, _ in shown(page)] == [1, 2, 4]
    click(qtbot, chips[WARNING])
    assert shown(page) == [(6, "Warning")]
    click(qtbot, chips[-1])
    assert [line for line, _ in shown(page)] == [5, 6, 1, 2, 4]
    qtbot.keyClicks(page.check.filter, "12354905")
    assert [line for line, _ in shown(page)] == [4]
    assert page.filter_field() is page.check.filter


def test_problems_are_gone_through_among_the_warnings_once_no_error_is_left(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    small = [f"FRA;{number:014d};;;;CCO;C;500;;" for number in (12354897, 12354905)]
    open_file(page, qtbot, tasks, write(tmp_path, small[0], ACCENTS.replace("Société", ""), small[1]))
    click(qtbot, page.check.next_problem)
    assert page.check.chosen is not None
    assert page.check.chosen.line == 3


def test_a_line_taken_out_is_skipped_and_comes_back_by_undo(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    choose(page, 2)
    click(qtbot, page.check.remove_line)
    idle(qtbot, tasks)
    assert 2 not in dict(shown(page))
    page.check.undo_stack.undo()
    idle(qtbot, tasks)
    assert dict(shown(page))[2] == "Error"


def test_columns_sort_the_lines(page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    page.check.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [line for line, _ in shown(page)] == [5, 4, 2, 1]
    page.check.table.sortByColumn(len(page.check.model.columns) - 1, Qt.SortOrder.AscendingOrder)
    assert [row.errors[0].code.value for row in page.check.model.rows[:2]] == ["INVALID_AMOUNT", "NON_ASCII"]
    page.check.table.sortByColumn(FIRST_FIELD + 7, Qt.SortOrder.AscendingOrder)
    assert [line for line, _ in shown(page)] == [4, 5, 1, 2]  # figures by size, then what is none


def test_an_import_asks_saves_one_request_a_line_and_shows_where_each_stands(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    click(qtbot, page.check.import_button)
    said = answer(page, qtbot, tasks, "Import")
    assert "Import 2 orders?" in said
    assert "4711" in said
    assert "2 lines in error are not ordered." in said
    assert len(outbox.all_commands(session)) == 2
    assert page.views.currentWidget() is page.details
    rows = page.details.table.rows_model.rows
    assert [(row.line, row.status) for row in rows] == [
        (2, LineStatus.REJECTED), (5, LineStatus.REJECTED), (1, LineStatus.QUEUED), (4, LineStatus.QUEUED),
    ]  # fmt: skip
    exchange(session)
    page.refresh(None)
    idle(qtbot, tasks)
    assert [row.status for row in page.details.table.rows_model.rows[2:]] == [LineStatus.ACCEPTED] * 2
    click(qtbot, page.details.back)
    idle(qtbot, tasks)
    (file,) = page.overview.table.rows_model.rows
    assert (file.lines, file.errors, file.status) == (4, 2, FileStatus.PARTIALLY_SUCCESSFUL)


def test_nothing_is_imported_before_the_person_agrees(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, GOOD))
    click(qtbot, page.check.import_button)
    answer(page, qtbot, tasks, "Not yet")
    assert outbox.all_commands(session) == []
    assert page.views.currentWidget() is page.check


def test_a_cancelled_import_stops_between_batches_and_says_so(
    page: BulkPage,
    qtbot: QtBot,
    tasks: Tasks,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(line_commands, "BATCH", 1)
    issued = bulk._issue_line

    def issue_and_cancel(*args: object) -> None:
        issued(*args)  # type: ignore[arg-type]
        page._cancel_import()

    monkeypatch.setattr(bulk, "_issue_line", issue_and_cancel)
    open_file(page, qtbot, tasks, write(tmp_path, GOOD, OTHER))
    click(qtbot, page.check.import_button)
    answer(page, qtbot, tasks, "Import")
    idle(qtbot, tasks)
    first, second = sorted(page.details.table.rows_model.rows, key=lambda row: row.line)
    assert (first.status, second.status) == (LineStatus.QUEUED, LineStatus.REJECTED)
    assert not page.check.progress.is_under_way


def test_progress_shows_how_far_the_import_has_come(page: BulkPage, qtbot: QtBot) -> None:
    progress = page.check.progress
    progress.begin(9_500)
    progress.show_done(4_250, 9_500)
    assert (progress.bar.value(), progress.bar.maximum()) == (4_250, 9_500)
    with qtbot.waitSignal(progress.cancel_clicked):
        progress.cancel.click()
    assert not progress.cancel.isEnabled()


def test_the_same_file_again_is_told_before_and_repeats_nothing(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    path = write(tmp_path, GOOD)
    bulk.import_file(session, path)
    exchange(session)
    open_file(page, qtbot, tasks, path)
    assert "This very file was imported on" in page.check.summary.banner.text
    click(qtbot, page.check.import_button)
    assert "are not repeated" in answer(page, qtbot, tasks, "Import")
    assert len(outbox.all_commands(session)) == 1


def test_a_file_that_is_too_large_is_said_and_cannot_be_imported(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * (2 * 1024 * 1024 + 1))
    open_file(page, qtbot, tasks, path)
    assert "too large" in page.check.summary.banner.text
    assert not page.check.import_button.isEnabled()


def test_a_file_that_is_gone_is_said_and_what_was_shown_stays(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    page.open_file(tmp_path / "missing.txt")
    idle(qtbot, tasks)
    assert "cannot be read" in page.banner.text
    assert page.views.currentWidget() is page.overview


def test_offline_unknown_companies_are_said_and_their_lines_wait(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    set_connected(session, is_connected=False)
    open_file(page, qtbot, tasks, write(tmp_path, "FRA;99999999999999;;;;RLI;C;;;", GOOD))
    assert "1 company is not known here" in page.check.summary.banner.text
    click(qtbot, page.check.import_button)
    answer(page, qtbot, tasks, "Import")
    model = page.details.table.rows_model
    assert [model.data(model.index(at, 1)) for at in range(2)] == ["To verify", "To send"]


def test_corrections_survive_the_end_of_the_program(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    type_text(page, qtbot, tasks, 2, WRONG.replace("ten", "10000"))
    again = BulkPage(session, tasks)
    qtbot.addWidget(again)
    again.show()
    again.activate("")
    qtbot.waitUntil(lambda: not tasks.running and again.views.currentWidget() is again.check)
    assert again.check.lines.texts[1] == WRONG.replace("ten", "10000")
    assert again.check.is_changed
    click(qtbot, again.check.back)
    answer(again, qtbot, tasks, "Keep correcting")
    assert again.views.currentWidget() is again.check
    click(qtbot, again.check.back)
    answer(again, qtbot, tasks, "Throw away")
    assert again.views.currentWidget() is again.overview
    assert bulk.kept_draft(session) is None


def test_a_refresh_keeps_what_is_being_corrected(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    type_text(page, qtbot, tasks, 2, OTHER)
    page.refresh(None)
    idle(qtbot, tasks)
    assert page.check.lines.texts[1] == OTHER
    assert page.check.chosen is not None
    assert page.check.chosen.line == 2


def test_imported_files_open_by_click_and_by_key(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    for number in (3, 6):
        bulk.import_file(session, write(tmp_path, GUIDE_LINES[number], name=f"{number}.txt"))
    page.refresh(None)
    idle(qtbot, tasks)
    table = page.overview.table
    assert [file.name for file in table.rows_model.rows] == ["6.txt", "3.txt"]
    place = table.visualRect(table.rows_model.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not tasks.running and bool(page.details.table.rows_model.rows))
    assert page.details.table.rows_model.rows[0].text == GUIDE_LINES[3]
    with qtbot.waitSignal(page.navigate) as gone:
        qtbot.keyClick(page.details.table, Qt.Key.Key_Return)
    assert gone.args == [Route("company", "00000012354897")]
    click(qtbot, page.details.back)
    idle(qtbot, tasks)
    table.setCurrentIndex(table.rows_model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: not tasks.running and page.details.table.rows_model.rows[0].text == GUIDE_LINES[6]
    )


def test_lines_are_filtered_and_written_to_a_list(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    file = bulk.import_file(session, write(tmp_path, *MIXED))
    page.activate(f"file:{file.id}")
    idle(qtbot, tasks)
    click(qtbot, page.details.only_failed)
    assert [row.line for row in page.details.table.rows_model.rows] == [2, 5]
    qtbot.keyClicks(page.details.filter, "cannot be read")
    assert [row.line for row in page.details.table.rows_model.rows] == [2]
    page.details.export_to(tmp_path / "list.csv")
    idle(qtbot, tasks)
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as opened:
        headings, *rows = csv.reader(opened, delimiter=";")
    assert headings[:4] == ["Line", "Text", "Result", "Details"]
    assert rows[0][:3] == ["2", WRONG, "Not ordered"]
    assert "Demonstration data" in rows[1][0]  # only notes follow
    assert page.details.written.isVisible()
    assert "written to" in page.details.written.text.text()
    page.details.export_to(tmp_path / "list.xlsx")
    idle(qtbot, tasks)
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx").worksheets[0]
    assert [cell.value for cell in sheet[2]][:3] == [2, WRONG, "Not ordered"]


def test_files_say_who_imported_them_under_which_contract_and_those_of_all_contracts_can_be_listed(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    first = session.contract()
    second = next(one for one in session.contracts() if one.id != first.id)
    bulk.import_file(session, write(tmp_path, GOOD, name="one.txt"))
    session.contract_id = second.id
    bulk.import_file(session, write(tmp_path, "nonsense", name="two.txt"))
    page.refresh(None)
    idle(qtbot, tasks)
    table = page.overview.table
    assert [file.name for file in table.rows_model.rows] == ["two.txt"]
    click(qtbot, page.overview.every_contract)
    idle(qtbot, tasks)
    assert [file.name for file in table.rows_model.rows] == ["two.txt", "one.txt"]
    keys = [column.key for column in table.rows_model.columns]
    told = {key: table.rows_model.data(table.rows_model.index(1, keys.index(key))) for key in keys}
    assert (told["contract"], told["actor"]) == (first.number, session.actor)


def test_the_format_is_explained_with_every_cause_of_error(page: BulkPage, qtbot: QtBot) -> None:
    click(qtbot, page.overview.drop_zone.help)
    text = the(page, BulkFormatDialog).text.toPlainText()
    assert all(cause.value in text for cause in Cause)
    assert len(list(Cause)) == 31
    assert "Operation number" in text


def test_ten_thousand_lines_need_no_more_widgets_than_ten(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path
) -> None:
    lines = [f"FRA;{number};;;;RCO;C;;;" for number in range(10_000)]
    open_file(page, qtbot, tasks, write(tmp_path, *lines[:10]))
    few = len(page.check.table.findChildren(QWidget))
    open_file(page, qtbot, tasks, write(tmp_path, *lines))
    assert len(page.check.model.rows) == 10_000
    assert len(page.check.table.findChildren(QWidget)) == few


def test_in_ten_thousand_lines_a_company_named_twice_is_found_as_soon_as_it_is_typed(
    page: BulkPage, qtbot: QtBot, tasks: Tasks, session: Session, tmp_path: Path
) -> None:
    lines = [f"FRA;{number};;;;RCO;C;;;" for number in range(9_998)]
    open_file(page, qtbot, tasks, write(tmp_path, GOOD, OTHER, *lines))
    qtbot.keyClicks(page.check.filter, "CCO")  # the two lines of companies that are known
    assert [row.line for row in page.check.model.rows] == [1, 2]
    choose(page, 2, FIRST_FIELD + 1)
    type_cell(page, qtbot, tasks, GOOD.split(";")[1])
    qtbot.waitUntil(lambda: not page.check.is_checking)
    assert shown(page) == [(1, "Fine"), (2, "Error")]
    assert page.check.model.rows[1].errors[0].code is Cause.DUPLICATE_COMPANY
    qtbot.keyClick(page.check.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.check.is_checking)
    assert shown(page) == [(1, "Fine"), (2, "Fine")]
    qtbot.waitUntil(lambda: not tasks.running)
    kept = bulk.kept_draft(session)
    assert kept is not None
    assert len(kept.texts) == 10_000


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("width", [940, 1140])
def test_every_view_is_named_reachable_and_not_cut(
    page: BulkPage,
    qtbot: QtBot,
    tasks: Tasks,
    session: Session,
    tmp_path: Path,
    app: QApplication,
    look: Theme,
    percent: int,
    width: int,
) -> None:
    look.apply(Scheme.LIGHT, percent)
    page.resize(width, 700)
    file = bulk.import_file(session, write(tmp_path, *MIXED))
    page.refresh(None)
    idle(qtbot, tasks)
    found = _problems(page)
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED, "XXX"))
    page.check.progress.begin(10)
    found += _problems(page)
    page.check.progress.hide()
    page.activate(f"file:{file.id}")
    idle(qtbot, tasks)
    assert found + _problems(page) == []
    assert page.minimumSizeHint().width() <= width or percent > 100


def _problems(page: BulkPage) -> list[str]:
    QApplication.processEvents()
    return a11y_problems(page) + mnemonic_clashes(page) + clipped_texts(page)


def test_buttons_work_by_keyboard(page: BulkPage, qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    open_file(page, qtbot, tasks, write(tmp_path, *MIXED))
    for button in page.check.findChildren(QPushButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
