"""The page of custom fields: definitions, values typed in a table, files checked and imported; by clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.bulk import FileStatus
from cofanet_desktop.domain.commands import DefineField, RenameField, SetFields
from cofanet_desktop.domain.custom_fields import (
    INTERNAL_LIMIT,
    MOST_OWN,
    OUTSTANDING,
    REFERENCE,
    FieldKind,
    values_of,
)
from cofanet_desktop.domain.portfolio import FieldCriterion
from cofanet_desktop.gui.due_imports import DueImports
from cofanet_desktop.gui.forms.form_page import draft_id_of
from cofanet_desktop.gui.forms.form_routes import correction_route, draft_form_route
from cofanet_desktop.gui.models.field_values import COMPANY, FIRST_FIELD, STATE
from cofanet_desktop.gui.models.outbox import sentence
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_told import told
from cofanet_desktop.gui.pages.company_fields_form import DRAFT_KIND, FieldsDialog, TypedFields, begin_fields
from cofanet_desktop.gui.pages.custom_fields import TABS, CustomFieldsPage
from cofanet_desktop.gui.pages.custom_fields_file import TimeDialog
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import (
    companies,
    custom_fields,
    drafts,
    field_definitions,
    field_imports,
    outbox,
)
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.portfolio import everything, ids, listing
from cofanet_desktop.services.requests import under_way
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import START, advance, demo_session, set_connected
from tests.support.two_desks import other_desk


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "desk").mkdir()
    opened = demo_session(tmp_path / "desk", companies=12)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks) -> CustomFieldsPage:
    made = CustomFieldsPage(session, tasks)
    qtbot.addWidget(made)
    made.resize(1146, 708)
    made.show()
    session.on_issued = lambda: None
    return made


def settled(qtbot: QtBot, page: CustomFieldsPage) -> None:
    qtbot.waitUntil(lambda: page._tasks.running == 0 and page.state != "busy")


def enter(qtbot: QtBot, page: CustomFieldsPage, argument: str = "") -> None:
    page.activate(argument)
    settled(qtbot, page)


def refreshed(qtbot: QtBot, page: CustomFieldsPage) -> None:
    settled(qtbot, page)
    page.refresh(None)
    settled(qtbot, page)


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def question(page: QWidget) -> QMessageBox:
    box = page.findChild(QMessageBox, "confirm")
    assert isinstance(box, QMessageBox)
    return box


def press(qtbot: QtBot, page: QWidget, text: str) -> None:
    """Click the button of the question whose text holds `text`."""
    box = question(page)
    button = next(one for one in box.buttons() if text in one.text().replace("&", ""))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def own(session: Session) -> list[str]:
    return [one.name for one in session.contract().custom_fields]


def emptied(session: Session) -> None:
    """Delete every field of one's own."""
    for one in session.contract().custom_fields:
        field_definitions.delete(session, one.id)
    exchange(session)


def number_at(page: CustomFieldsPage, row: int) -> str:
    return page.values.model.number_at(row)


def noted(session: Session, easy_number: str, field: str) -> str:
    entry = companies.show(session, easy_number).entry
    assert entry is not None
    return values_of(entry).get(field, "")


def notes(session: Session) -> int:
    return sum(one.kind == SetFields.KIND for one in outbox.all_commands(session))


# Definitions ---------------------------------------------------------------------------------------------------


def test_a_field_is_added_by_keys_and_shown_as_to_send(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    emptied(session)
    enter(qtbot, page, "definitions")
    view = page.definitions
    qtbot.keyClicks(view.name, "Sales area")
    qtbot.keyClick(view.name, Qt.Key.Key_Return)
    refreshed(qtbot, page)
    assert own(session) == ["Sales area"]
    assert view.name.text() == ""
    cells = [view.model.columns[3].cell(row).text for row in view.model.rows]
    assert cells == ["", "", "", "To send"]
    exchange(session)
    refreshed(qtbot, page)
    assert [view.model.columns[3].cell(row).text for row in view.model.rows] == [""] * 4


def test_the_fixed_fields_are_marked_and_can_be_neither_renamed_nor_deleted(
    qtbot: QtBot, page: CustomFieldsPage
) -> None:
    enter(qtbot, page, "definitions")
    view = page.definitions
    view.table.select_first()
    assert view.model.columns[1].cell(view.model.rows[0]).detail == "Part of every contract"
    assert not view.rename.isVisible()
    assert not view.delete.isVisible()
    assert not view.model.flags(view.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_at_five_fields_the_button_says_why_it_is_disabled(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    for count in range(len(own(session)), MOST_OWN):
        field_definitions.define(session, f"Extra {count}", FieldKind.TEXT)
    enter(qtbot, page, "definitions")
    assert not page.definitions.add.isEnabled()
    assert "at most 5 fields" in page.definitions.remark.text()
    assert page.definitions.add.accessibleDescription() == page.definitions.remark.text()


def test_a_name_that_cannot_be_is_refused_with_the_reason_and_stays_typed(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    emptied(session)
    enter(qtbot, page, "definitions")
    qtbot.keyClicks(page.definitions.name, "customer REFERENCE")
    click(qtbot, page.definitions.add)
    settled(qtbot, page)
    assert page.definitions.error.isVisible()
    assert "Another field is called" in page.definitions.error.text()
    assert page.definitions.name.text() == "customer REFERENCE"
    assert own(session) == []


def test_a_field_is_renamed_in_place_and_a_refused_name_is_edited_on(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    emptied(session)
    for name in ("First", "Second"):
        field_definitions.define(session, name, FieldKind.TEXT)
    enter(qtbot, page, "definitions")
    view = page.definitions
    view.table.select_place(3)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_F2)
    editor = view.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("second")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Another field is called" in view.error.text())
    assert own(session) == ["First", "Second"]
    editor = view.table.findChildren(QLineEdit)[-1]
    assert editor.text() == "second"
    editor.setText("Premier")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: own(session) == ["Premier", "Second"])
    settled(qtbot, page)


def test_a_field_is_deleted_after_a_warning_that_offers_its_values_first(
    qtbot: QtBot,
    page: CustomFieldsPage,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    emptied(session)
    field = field_definitions.define(session, "Area", FieldKind.TEXT).command_id
    row = listing(session, everything(session))[0][0]
    custom_fields.set_values(session, row.easy_number, {field: "North"})
    enter(qtbot, page, "definitions")
    view = page.definitions
    view.table.select_place(3)
    click(qtbot, view.delete)
    assert "a value in it" in question(page).informativeText()
    target = tmp_path / "area.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "CSV"))
    press(qtbot, page, "Export the values first")
    settled(qtbot, page)
    assert "North" in target.read_text(encoding="utf-8-sig")
    press(qtbot, page, "Delete the field")
    refreshed(qtbot, page)
    assert own(session) == []
    assert len(view.model.rows) == 3


def test_a_refused_definition_leads_to_the_page_with_its_name_filled_in(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    emptied(session)
    set_connected(session, is_connected=False)
    field_definitions.define(session, "Branch", FieldKind.DATE)
    set_connected(session, is_connected=True)
    other = other_desk(session, tmp_path / "other")
    field_definitions.define(other, "branch", FieldKind.TEXT)
    exchange(other)
    other.close()
    exchange(session)
    line = next(one for one in under_way(session) if one.entry.kind == DefineField.KIND)
    assert sentence(line) == "New custom field: Branch"
    route = correction_route(line.entry)
    assert route == Route("custom_fields", f"correct={line.entry.id}")
    enter(qtbot, page, route.argument)
    view = page.definitions
    assert (view.name.text(), view.kind.currentData()) == ("Branch", FieldKind.DATE)
    assert "Another field is called" in view.error.text()
    refused = view.model.rows[-1]
    assert view.model.columns[3].cell(refused).text == "Refused"
    view.name.setText("Branch office")
    click(qtbot, view.add)
    settled(qtbot, page)
    exchange(session)
    refreshed(qtbot, page)
    assert set(own(session)) == {"branch", "Branch office"}
    assert all(row.refused is None for row in view.model.rows)


def test_a_refused_new_name_is_corrected_in_the_table(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    emptied(session)
    field = field_definitions.define(session, "Mine", FieldKind.TEXT).command_id
    exchange(session)
    set_connected(session, is_connected=False)
    field_definitions.rename(session, field, "Theirs")
    set_connected(session, is_connected=True)
    other = other_desk(session, tmp_path / "other")
    field_definitions.define(other, "theirs", FieldKind.TEXT)
    exchange(other)
    other.close()
    exchange(session)
    line = next(one for one in under_way(session) if one.entry.kind == RenameField.KIND)
    assert sentence(line) == "Custom field renamed: Theirs"
    enter(qtbot, page, f"correct={line.entry.id}")
    editor = page.definitions.table.findChildren(QLineEdit)[-1]
    assert editor.text() == "Theirs"
    editor.setText("Ours")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ours" in own(session))
    settled(qtbot, page)
    exchange(session)
    assert set(own(session)) == {"Ours", "theirs"}
    assert all(one.entry.kind != RenameField.KIND for one in under_way(session))


def test_a_criterion_on_a_deleted_field_says_so_and_can_be_taken_away(session: Session) -> None:
    criteria = Criteria(fields=(FieldCriterion("gone", contains="x"),))
    chips = told(criteria, custom_fields.definitions(session), "EUR")
    assert [chip.text for chip in chips] == ["Deleted field"]
    assert chips[0].without(criteria).fields == ()


def test_a_form_begun_before_a_field_was_deleted_goes_on_without_it(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tasks: Tasks
) -> None:
    emptied(session)
    field = field_definitions.define(session, "Going", FieldKind.TEXT).command_id
    number = listing(session, everything(session))[0][0].easy_number
    texts = {REFERENCE: "STAYS", OUTSTANDING: "", INTERNAL_LIMIT: "", field: "GOES"}
    draft = draft_id_of(DRAFT_KIND, session.contract().id, number)
    drafts.keep(session, draft, DRAFT_KIND, number, TypedFields(texts))
    field_definitions.delete(session, field)
    begun = begin_fields(session, number)
    dialog = FieldsDialog(session, tasks, begun, page)
    assert dialog.typed().texts.keys() == {REFERENCE, OUTSTANDING, INTERNAL_LIMIT}
    assert dialog.line(REFERENCE).text() == "STAYS"
    dialog.close()
    enter(qtbot, page, "values")
    assert field not in page.values.model.typed[number].texts
    assert page.values.model.typed[number].texts[REFERENCE] == "STAYS"


# Values --------------------------------------------------------------------------------------------------------


def on_cell(page: CustomFieldsPage, row: int, field: str) -> QModelIndex:
    """Put the keyboard on a cell, as a click on it does."""
    view = page.values
    column = FIRST_FIELD + next(at for at, one in enumerate(view.model.definitions) if one.id == field)
    view.table.setFocus()
    index = view.model.index(row, column)
    view.table.setCurrentIndex(index)
    return index


def type_in(qtbot: QtBot, page: CustomFieldsPage, row: int, field: str, text: str, key: Qt.Key) -> None:
    """Type into a cell and leave it by a key."""
    on_cell(page, row, field)
    qtbot.keyClick(page.values.table, Qt.Key.Key_F2)
    editor = page.values.table.delegate.editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, key)


def test_a_row_is_sent_as_one_command_when_it_is_left(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    number = number_at(page, 1)
    before = notes(session)
    type_in(qtbot, page, 1, REFERENCE, "A-1", Qt.Key.Key_Tab)
    editor = page.values.table.delegate.editor
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    type_in(qtbot, page, 1, OUTSTANDING, "1234.5", Qt.Key.Key_Tab)
    settled(qtbot, page)
    assert notes(session) == before
    assert page.values.model._state(page.values.model.line(1)).text == "Typed"  # type: ignore[arg-type]
    editor = page.values.table.delegate.editor
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert notes(session) == before + 1
    assert (noted(session, number, REFERENCE), noted(session, number, OUTSTANDING)) == ("A-1", "1234.5")
    assert page.values.model.index(1, STATE).data() == "To send"
    assert page.values.model.typed == {}
    assert drafts.every(session) == []


def test_what_cannot_be_read_is_said_and_not_sent(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    before = notes(session)
    type_in(qtbot, page, 0, OUTSTANDING, "lots", Qt.Key.Key_Return)
    settled(qtbot, page)
    assert notes(session) == before
    assert page.values.model.index(0, STATE).data() == "To correct"
    on_cell(page, 0, OUTSTANDING)
    problem = page.values.model.problem(0, FIRST_FIELD + 1)
    assert problem
    assert page.values.told.text().endswith(f"Total outstanding: {problem}")
    qtbot.keyClick(page.values.table, Qt.Key.Key_Escape)
    settled(qtbot, page)
    assert page.values.model.typed == {}
    assert drafts.every(session) == []


def test_what_is_typed_and_not_sent_is_there_again_after_a_crash(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tasks: Tasks
) -> None:
    enter(qtbot, page, "values")
    number = number_at(page, 0)
    type_in(qtbot, page, 0, REFERENCE, "KEPT", Qt.Key.Key_Tab)
    settled(qtbot, page)
    kept = drafts.every(session)
    assert [one.easy_number for one in kept] == [number]
    route = draft_form_route(kept[0])
    assert route is not None
    assert route.page == "company"
    page.values.table.row_left.disconnect()  # a process that died sends nothing any more
    again = CustomFieldsPage(session, tasks)
    qtbot.addWidget(again)
    again.show()
    enter(qtbot, again, "values")
    assert again.values.model.typed[number].texts == {REFERENCE: "KEPT"}
    assert "typed before" in again.values.banner.text
    again.values.banner.action_clicked.emit()
    settled(qtbot, again)
    assert noted(session, number, REFERENCE) == "KEPT"
    assert drafts.every(session) == []


def test_a_row_with_a_mistake_is_there_again_whole_where_values_were_noted_before(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tasks: Tasks
) -> None:
    enter(qtbot, page, "values")
    number = number_at(page, 0)
    custom_fields.set_values(session, number, {REFERENCE: "BEFORE", OUTSTANDING: "10"})
    refreshed(qtbot, page)
    on_cell(page, 0, REFERENCE)
    QGuiApplication.clipboard().setText("AFTER\tnothing\n")
    qtbot.keyClick(page.values.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    again = CustomFieldsPage(session, tasks)
    qtbot.addWidget(again)
    again.show()
    enter(qtbot, again, "values")
    assert again.values.model.typed[number].texts == {REFERENCE: "AFTER", OUTSTANDING: "nothing"}


def test_cells_of_a_spreadsheet_are_pasted_over_several_rows_and_undone(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    some = [number_at(page, row) for row in range(3)]
    was = [noted(session, one, REFERENCE) for one in some]
    before = notes(session)
    on_cell(page, 0, REFERENCE)
    QGuiApplication.clipboard().setText("P-0\t10\nP-1\t20\nP-2\tnothing\n")
    qtbot.keyClick(page.values.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert notes(session) == before + 2
    assert [noted(session, one, REFERENCE) for one in some] == ["P-0", "P-1", was[2]]
    assert "cannot be read" in page.values.banner.text
    assert list(page.values.model.typed) == [some[2]]
    on_cell(page, 0, REFERENCE)
    qtbot.keyClick(page.values.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, page)
    assert [noted(session, one, REFERENCE) for one in some] == was
    assert notes(session) == before + 4


def test_delete_empties_a_cell_and_copy_takes_what_is_shown(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    number = number_at(page, 0)
    custom_fields.set_values(session, number, {REFERENCE: "COPY"})
    refreshed(qtbot, page)
    on_cell(page, 0, REFERENCE)
    qtbot.keyClick(page.values.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "COPY"
    qtbot.keyClick(page.values.table, Qt.Key.Key_Delete)
    qtbot.keyClick(page.values.table, Qt.Key.Key_Down)
    settled(qtbot, page)
    assert noted(session, number, REFERENCE) == ""


def test_the_list_is_narrowed_and_put_in_the_order_of_a_field(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    view = page.values
    every = len(view.model.ids)
    number = number_at(page, 2)
    custom_fields.set_values(session, number, {INTERNAL_LIMIT: "987654321"})
    column = FIRST_FIELD + 2
    view.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    settled(qtbot, page)
    assert number_at(page, 0) == number
    with_limit = view.shown.findText("With Internal credit limit")
    view.shown.setCurrentIndex(with_limit)
    settled(qtbot, page)
    held = len(view.model.ids)
    view.shown.setCurrentIndex(view.shown.findText("Without Internal credit limit"))
    settled(qtbot, page)
    assert held + len(view.model.ids) == every
    view.retranslate()
    assert view.shown.currentText() == "Without Internal credit limit"
    view.shown.setCurrentIndex(0)
    view.filter.setText(number)
    qtbot.waitUntil(lambda: len(view.model.ids) == 1)
    view.filter.setText("nobody at all")
    qtbot.waitUntil(lambda: view._stack.currentWidget() is view.nothing)


def test_a_row_does_not_jump_when_its_value_is_changed(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    view = page.values
    view.table.sortByColumn(FIRST_FIELD, Qt.SortOrder.AscendingOrder)
    settled(qtbot, page)
    number = number_at(page, 0)
    type_in(qtbot, page, 0, REFERENCE, "zzz", Qt.Key.Key_Return)
    settled(qtbot, page)
    refreshed(qtbot, page)
    assert number_at(page, 0) == number
    assert noted(session, number, REFERENCE) == "zzz"


def test_a_refused_note_is_marked_and_leads_to_its_correction(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    emptied(session)
    field = field_definitions.define(session, "Team", FieldKind.TEXT).command_id
    exchange(session)
    enter(qtbot, page, "values")
    set_connected(session, is_connected=False)
    type_in(qtbot, page, 0, field, "North", Qt.Key.Key_Return)
    settled(qtbot, page)
    set_connected(session, is_connected=True)
    other = other_desk(session, tmp_path / "other")
    field_definitions.delete(other, field)
    exchange(other)
    other.close()
    exchange(session)
    refreshed(qtbot, page)
    assert page.values.model.index(0, STATE).data() == "Refused"
    on_cell(page, 0, REFERENCE)
    with qtbot.waitSignal(page.navigate) as gone:
        click(qtbot, page.values.correct)
    assert gone.args is not None
    assert gone.args[0].page == "company"


def test_what_is_being_typed_stays_while_everything_is_read_anew(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    on_cell(page, 1, REFERENCE)
    qtbot.keyClick(page.values.table, Qt.Key.Key_F2)
    editor = page.values.table.delegate.editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "half a wo")
    custom_fields.set_values(session, number_at(page, 3), {REFERENCE: "OTHER"})
    refreshed(qtbot, page)
    assert page.values.table.is_editing
    assert editor.text() == "half a wo"
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled(qtbot, page)
    assert noted(session, number_at(page, 1), REFERENCE) == "half a wo"


def test_a_row_is_sent_when_one_goes_from_its_editor_to_another_part_of_the_window(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    number = number_at(page, 1)
    on_cell(page, 1, REFERENCE)
    qtbot.keyClick(page.values.table, Qt.Key.Key_F2)
    editor = page.values.table.delegate.editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "GONE")
    page.values.filter.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(lambda: noted(session, number, REFERENCE) == "GONE")
    settled(qtbot, page)


def test_a_row_is_sent_when_another_tab_is_looked_at(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    enter(qtbot, page, "values")
    number = number_at(page, 0)
    type_in(qtbot, page, 0, REFERENCE, "TAB", Qt.Key.Key_Tab)
    page.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: noted(session, number, REFERENCE) == "TAB")
    settled(qtbot, page)


def test_enter_on_the_company_opens_it(qtbot: QtBot, page: CustomFieldsPage) -> None:
    enter(qtbot, page, "values")
    page.values.table.setFocus()
    page.values.table.setCurrentIndex(page.values.model.index(1, COMPANY))
    with qtbot.waitSignal(page.navigate) as gone:
        qtbot.keyClick(page.values.table, Qt.Key.Key_Return)
    assert gone.args == [Route("company", number_at(page, 1))]


# Import --------------------------------------------------------------------------------------------------------


def numbers(session: Session, count: int) -> list[str]:
    return sorted(row.easy_number for row in listing(session, everything(session))[0])[:count]


def write(tmp_path: Path, *lines: str, name: str = "values.csv") -> Path:
    path = tmp_path / name
    path.write_text("".join(f"{line}\n" for line in ("Easy number;Customer reference", *lines)), "utf-8")
    return path


def test_a_file_is_checked_then_imported_and_followed(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    enter(qtbot, page, "import")
    one, two = numbers(session, 2)
    page.imports.open_file(write(tmp_path, f"{one};IN-1", f"{two};IN-2"))
    settled(qtbot, page)
    assert notes(session) == 0
    click(qtbot, page.imports.check.whole)
    settled(qtbot, page)
    assert question(page).text() == "Change custom fields of 2 companies?"
    press(qtbot, page, "Import")
    settled(qtbot, page)
    assert [noted(session, number, REFERENCE) for number in (one, two)] == ["IN-1", "IN-2"]
    shown = page.imports.shown_file
    assert shown
    exchange(session)
    refreshed(qtbot, page)
    assert page.imports.file.file is not None
    assert page.imports.file.file.status is FileStatus.SUCCESSFUL
    click(qtbot, page.imports.file.back)
    assert [row.id for row in page.imports.table.rows_model.rows] == [shown]


def test_every_problem_is_shown_before_anything_is_sent_and_only_valid_lines_are_offered(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    enter(qtbot, page, "import")
    one = numbers(session, 1)[0]
    page.imports.open_file(write(tmp_path, f"{one};GOOD", "99999999999999;BAD", f"{one};TWICE"))
    settled(qtbot, page)
    check = page.imports.check
    assert check.table is not None
    assert [line.is_refused for line in check.table.rows_model.rows] == [True, True, False]
    assert not check.whole.isVisible()
    assert check.only_valid.text().startswith("&Import only the 1 valid line")
    check.save_report(tmp_path / "report.csv")
    settled(qtbot, page)
    assert "99999999999999" in (tmp_path / "report.csv").read_text("utf-8-sig")
    click(qtbot, check.only_valid)
    settled(qtbot, page)
    press(qtbot, page, "Import")
    settled(qtbot, page)
    model = page.imports.file.model
    shown = [[model.index(row, column).data() for column in (0, 1, 3, 4)] for row in range(3)]
    assert shown[0] == ["3", "Not imported", "Easy number", "99999999999999"]
    assert shown[2][1:] == ["To send", "", "Customer reference: GOOD"]
    click(qtbot, page.imports.file.only_failed)
    assert model.rowCount() == 2
    page.imports.file.export_to(tmp_path / "list.csv")
    settled(qtbot, page)
    assert "Not" in (tmp_path / "list.csv").read_text("utf-8-sig")


def test_a_file_waits_for_its_time_and_can_be_put_off_begun_or_cancelled(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    enter(qtbot, page, "import")
    one, two = numbers(session, 2)
    for number, name in ((one, "first.csv"), (two, "second.csv")):
        page.imports.show_overview()
        page.imports.open_file(write(tmp_path, f"{number};LATER", name=name))
        settled(qtbot, page)
        click(qtbot, page.imports.check.moment.later)
        click(qtbot, page.imports.check.whole)
        settled(qtbot, page)
        assert "when the program is started after that" in question(page).informativeText()
        press(qtbot, page, "Import")
        settled(qtbot, page)
    file = page.imports.file
    assert file.file is not None
    assert file.file.status is FileStatus.SCHEDULED
    first_time = file.file.starts_at
    click(qtbot, file.another_time)
    dialog = file.findChild(TimeDialog, "moment")
    assert isinstance(dialog, TimeDialog)
    dialog.field.setDateTime(dialog.field.dateTime().addDays(1))
    click(qtbot, dialog.take)
    refreshed(qtbot, page)
    assert first_time is not None
    assert file.file.starts_at == first_time + timedelta(days=1)
    click(qtbot, file.call_off)
    refreshed(qtbot, page)
    assert field_imports.find(session, file.file_id).status is FileStatus.FAILED
    assert not file.call_off.isVisible()
    waiting = next(one for one in field_imports.files(session) if one.is_scheduled)
    enter(qtbot, page, f"import/{waiting.id}")
    click(qtbot, file.start)
    refreshed(qtbot, page)
    assert noted(session, one, REFERENCE) == "LATER"
    assert noted(session, two, REFERENCE) != "LATER"


def test_the_open_window_begins_an_import_when_its_time_comes(
    qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    one = numbers(session, 1)[0]
    checked = field_imports.check(session, write(tmp_path, f"{one};TIMED"))
    file = field_imports.import_checked(session, checked, at=START + timedelta(hours=1))
    looking = DueImports(session, tasks)
    begun: list[str] = []
    looking.begun.connect(lambda imported: begun.append(imported.id))
    looking.look()
    qtbot.waitUntil(lambda: not looking._is_looking)
    assert begun == []
    advance(session, timedelta(hours=2))
    looking.look()
    qtbot.waitUntil(lambda: not looking._is_looking)
    assert begun == [file.id]
    assert noted(session, one, REFERENCE) == "TIMED"


def test_the_window_tells_of_an_import_that_an_exchange_began(
    qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path
) -> None:
    checked = field_imports.check(session, write(tmp_path, f"{numbers(session, 1)[0]};TIMED"))
    file = field_imports.import_checked(session, checked, at=START + timedelta(hours=1))
    looking = DueImports(session, tasks)
    begun: list[str] = []
    looking.begun.connect(lambda imported: begun.append(imported.id))
    looking.look()
    qtbot.waitUntil(lambda: not looking._is_looking)
    advance(session, timedelta(hours=2))
    exchange(session)
    looking.look()
    qtbot.waitUntil(lambda: not looking._is_looking)
    assert begun == [file.id]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_the_template_filled_with_the_portfolio_is_imported_without_a_change(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path, ending: str
) -> None:
    enter(qtbot, page, "import")
    click(qtbot, page.imports.filled)
    click(qtbot, page.imports.every_field)
    target = tmp_path / f"template.{ending}"
    page.imports.save_template(target)
    settled(qtbot, page)
    page.imports.open_file(target)
    settled(qtbot, page)
    checked = page.imports.check.checked
    assert checked is not None
    assert (checked.report.accepted, checked.report.refused) == (len(ids(session, everything(session))), 0)
    assert checked.changed == 0
    assert "would send nothing" in page.imports.check.banner.text


def test_a_csv_is_made_of_a_completed_template_or_its_refused_lines_are_shown(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, tmp_path: Path
) -> None:
    enter(qtbot, page, "import")
    workbook, target = tmp_path / "template.xlsx", tmp_path / "out.csv"
    page.imports.filled.setChecked(True)
    page.imports.save_template(workbook)
    settled(qtbot, page)
    page.imports.generate_csv(workbook, target)
    settled(qtbot, page)
    assert target.read_text("utf-8-sig").count("\n") == 1 + len(ids(session, everything(session)))
    refused = write(tmp_path, "99999999999999;X", name="refused.csv")
    page.imports.generate_csv(refused, tmp_path / "none.csv")
    settled(qtbot, page)
    assert "no CSV file was made" in page.imports.notice.text
    assert not (tmp_path / "none.csv").exists()
    page.imports.notice.action_clicked.emit()
    settled(qtbot, page)
    assert page.imports.views.currentWidget() is page.imports.check


def test_a_file_that_cannot_be_read_is_said_where_it_was_chosen(
    qtbot: QtBot, page: CustomFieldsPage, tmp_path: Path
) -> None:
    enter(qtbot, page, "import")
    path = tmp_path / "empty.csv"
    path.write_text("")
    page.imports.open_file(path)
    settled(qtbot, page)
    assert page.imports.views.currentWidget() is page.imports.overview
    assert page.imports.notice.isVisible()


# The page ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("argument", TABS)
def test_each_tab_has_names_keys_and_room(
    qtbot: QtBot, page: CustomFieldsPage, session: Session, argument: str
) -> None:
    with qtbot.waitSignal(page.argument_changed, raising=False, timeout=500):
        enter(qtbot, page, argument)
    assert page.tabs.currentIndex() == TABS.index(argument)
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    qtbot.waitUntil(lambda: clipped_texts(page) == [])


def test_without_a_network_everything_is_saved_and_shown_as_to_send(
    qtbot: QtBot, page: CustomFieldsPage, session: Session
) -> None:
    emptied(session)
    set_connected(session, is_connected=False)
    enter(qtbot, page, "definitions")
    page.definitions.name.setText("Offline")
    click(qtbot, page.definitions.add)
    refreshed(qtbot, page)
    page.tabs.setCurrentIndex(1)
    field = session.contract().custom_fields[0].id
    type_in(qtbot, page, 0, field, "typed", Qt.Key.Key_Return)
    settled(qtbot, page)
    assert page.values.model.index(0, STATE).data() == "To send"
    set_connected(session, is_connected=True)
    exchange(session)
    refreshed(qtbot, page)
    assert page.values.model.index(0, STATE).data() == ""
