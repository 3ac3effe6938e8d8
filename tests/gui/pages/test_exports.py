"""The page of exports: files, templates, scenarios; worked by clicks and keys on a real portfolio."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.exports import (
    MOST_OWN,
    Aggregation,
    Category,
    ExportState,
    FileFormat,
    Scenario,
    Template,
)
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.gui.dialogs.delete_exports import DeleteExportsDialog
from cofanet_desktop.gui.dialogs.export_scenario import ScenarioDialog
from cofanet_desktop.gui.dialogs.export_template import TemplateDialog
from cofanet_desktop.gui.dialogs.new_export import NewExportDialog
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.pages.exports import ExportsPage, Part
from cofanet_desktop.gui.routes import Route, exports_route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.widgets.toast import Toast, Toaster
from cofanet_desktop.services import export_scenarios, export_templates, exports
from cofanet_desktop.services.session import Session
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.desks import demo_session, set_connected

D = TypeVar("D", bound=QDialog)
FIELDS = ("name", "easy_number", "granted", "currency")
WEEKLY = Schedule(frequency=Frequency.WEEKLY, starts_on=date(2026, 3, 23), at=time(8))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "desk").mkdir()
    opened = demo_session(tmp_path / "desk", companies=12)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session, tasks: Tasks, tmp_path: Path) -> Iterator[ExportsPage]:
    made = ExportsPage(session, tasks, tmp_path)
    qtbot.addWidget(made)
    made.resize(1146, 708)
    Toaster(made)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    yield made
    for one in made.findChildren(QDialog):  # none is left to be found by the next test
        one.hide()


@pytest.fixture
def settle(qtbot: QtBot, page: ExportsPage) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: not page._tasks.running and page.state != "busy")

    return wait


@pytest.fixture
def enter(page: ExportsPage, settle: Callable[[], None]) -> Callable[[str], None]:
    def go(argument: str = "covers/files") -> None:
        page.activate(argument)
        settle()

    return go


def dialog(kind: type[D]) -> D:
    """Return the open dialog of that kind."""
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def undo(page: ExportsPage) -> None:
    """Press the button Undo of the toast that is shown."""
    shown = next(one for one in page.findChildren(Toast) if not one.closing)
    next(one for one in shown.findChildren(QAbstractButton) if one.text().replace("&", "") == "Undo").click()


def template(session: Session, name: str = "Credit control", **more: Any) -> Template:
    one = Template(name=name, category=Category.COVERS, fields=FIELDS)
    return export_templates.keep(session, replace(one, **more))


def scenario(session: Session, folder: Path, name: str = "Monday", **more: Any) -> Scenario:
    one = Scenario(name=name, category=Category.COVERS, schedule=WEEKLY, folder=str(folder))
    return export_scenarios.keep(session, replace(one, **more))


def exported(session: Session, file: Path, category: Category = Category.COVERS) -> None:
    exports.export_template(session, export_templates.templates(session, category)[0], file)


def texts(page: ExportsPage) -> list[list[str]]:
    model = page.part.table.rows_model
    return [[column.cell(row).text for column in model.columns[1:]] for row in model.rows]


Enter = Callable[[str], None]
Settle = Callable[[], None]

# -- files --------------------------------------------------------------------------------------------------


def test_an_empty_list_says_so_and_leads_to_the_first_export(
    page: ExportsPage, enter: Enter, settle: Settle
) -> None:
    enter("covers/files")
    assert "No covers were exported yet" in page.files.nothing.sentence
    page.files.nothing.button.click()
    settle()
    assert dialog(NewExportDialog).template.currentText() == "Standard"
    dialog(NewExportDialog).reject()


def test_the_list_tells_how_each_export_went(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter
) -> None:
    exported(session, tmp_path / "covers.xlsx")
    enter("covers/files")
    [row] = texts(page)
    assert row[1:5] == ["Direct export", "Standard", session.contract().number, "Available"]
    assert row[6].startswith("XLSX ")
    enter("overdues/files")
    assert texts(page) == [], "covers and overdue declarations have lists of their own"


def test_a_new_export_is_written_listed_and_can_be_opened(
    page: ExportsPage,
    session: Session,
    tmp_path: Path,
    enter: Enter,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    template(session)
    enter("covers/files")
    page.files.new.click()
    settle()
    asked, file = dialog(NewExportDialog), tmp_path / "mine.csv"
    assert a11y_problems(asked) == []
    assert mnemonic_clashes(asked) == []
    asked.template.setCurrentIndex(asked.template.findText("Credit control"))
    asked.target.setText(str(tmp_path / "mine"))
    asked.kinds[FileFormat.CSV].click()
    assert asked.target.text() == str(file)
    asked.export.click()
    settle()
    assert page.run.text.text().endswith("rows written to \u2068mine.csv\u2069.")
    with file.open(encoding="utf-8-sig", newline="") as text:
        assert next(csv.reader(text, delimiter=";")) == [
            "Company name",
            "Easy number",
            "Granted amount",
            "Currency",
        ]
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.files.openings[FileFormat.CSV].trigger()
    page.run.folder.click()
    assert [url.toLocalFile() for url in opened] == [str(file), str(tmp_path)]
    assert not page.files.openings[FileFormat.XLSX].isVisible()


def test_a_target_that_cannot_be_written_is_refused_under_the_field(
    page: ExportsPage, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    enter("covers/files")
    page.ask("")
    settle()
    asked = dialog(NewExportDialog)
    asked.target.setText(str(tmp_path / "there" / "is none.xlsx"))
    asked.export.click()
    assert asked.isVisible()
    assert "no such folder" in asked.rows[2].error
    asked.target.setText("covers.doc")
    asked.export.click()
    assert ".xlsx or .csv" in asked.rows[2].error
    asked.reject()


def test_an_export_is_cancelled_and_leaves_neither_file_nor_line(
    page: ExportsPage,
    session: Session,
    tmp_path: Path,
    enter: Enter,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    enter("covers/files")
    began, real = Event(), exports.export_template

    def late(*args: object, **named: object) -> object:
        assert began.wait(10)
        return real(*args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(exports, "export_template", late)
    file = tmp_path / "covers.xlsx"
    page.write(export_templates.templates(session, Category.COVERS)[0], file, Aggregation.PRODUCT)
    page.ask("")
    assert page.run.is_running, "a second one waits until the first is done"
    page.run.cancel.click()
    began.set()
    settle()
    assert not page.run.isVisible()
    assert not file.exists()
    assert exports.exports(session) == ()


def test_deleting_keeps_the_files_and_can_be_undone(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    files = [tmp_path / "one.xlsx", tmp_path / "two.csv"]
    for file in files:
        exported(session, file)
    enter("covers/files")
    before = exports.exports(session)
    page.files.table.selectAll()
    page.files.table.setFocus()
    QTest.keyClick(page.files.table, Qt.Key.Key_Delete)
    asked = dialog(DeleteExportsDialog)
    assert a11y_problems(asked) == []
    assert not asked.with_files.isChecked()
    asked.delete.click()
    settle()
    assert exports.exports(session) == ()
    assert all(file.exists() for file in files)
    undo(page)
    settle()
    assert exports.exports(session) == before
    assert len(page.files.table.rows_model.rows) == 2


def test_deleting_with_the_files_deletes_them(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    file = tmp_path / "one.xlsx"
    exported(session, file)
    enter("covers/files")
    page.files.delete.trigger()
    asked = dialog(DeleteExportsDialog)
    QTest.keyClick(asked.with_files, Qt.Key.Key_Space)
    asked.delete.click()
    settle()
    assert not file.exists()


def test_ticked_exports_are_meant_before_the_one_selected(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter
) -> None:
    for name in ("one.xlsx", "two.xlsx", "three.xlsx"):
        exported(session, tmp_path / name)
    enter("covers/files")
    model = page.files.table.rows_model
    model.set_checked([model.key(row) for row in model.rows[1:]])
    assert len(page.files.meant()) == 2
    assert page.files.bar.text == "2 selected"


def test_copies_are_saved_where_one_says(
    page: ExportsPage,
    session: Session,
    tmp_path: Path,
    enter: Enter,
    settle: Settle,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    exported(session, tmp_path / "one.xlsx")
    exported(session, tmp_path / "two.csv")
    (tmp_path / "copies").mkdir()
    enter("covers/files")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "copies"))
    page.files.table.selectAll()
    page.files.copy.trigger()
    settle()
    copied = {file.name: file.read_bytes() for file in (tmp_path / "copies").iterdir()}
    assert copied == {name: (tmp_path / name).read_bytes() for name in ("one.xlsx", "two.csv")}


def test_a_file_that_is_gone_is_told_with_a_way_out(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter
) -> None:
    exported(session, tmp_path / "one.xlsx")
    (tmp_path / "one.xlsx").unlink()
    enter("covers/files")
    QTest.keyClick(page.files.table, Qt.Key.Key_Return)
    assert "no longer where it was written" in page.banner.text


def test_a_failed_run_says_why_and_leads_to_its_scenario(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    one = scenario(session, tmp_path / "no such folder")
    enter("covers/scenarios")
    page.scenarios.run_now.trigger()
    settle()
    assert "no such folder" in page.banner.text
    enter("covers/files")
    assert texts(page)[0][4] == "Failed"
    assert "no such folder" in page.files._told.text()
    page.files._way.click()
    settle()
    asked = dialog(ScenarioDialog)
    assert asked.name.text() == one.name
    asked.reject()


def test_the_filter_narrows_the_list(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter
) -> None:
    exported(session, tmp_path / "one.xlsx")
    exported(session, tmp_path / "two.csv")
    enter("covers/files")
    assert page.filter_field() is page.files.filter
    QTest.keyClicks(page.files.filter, "csv")
    assert len(texts(page)) == 1
    QTest.keyClicks(page.files.filter, " nothing")
    assert page.files.nothing.isVisible()
    page.files.nothing.button.click()
    assert len(texts(page)) == 2


# -- templates ----------------------------------------------------------------------------------------------


def test_another_kind_of_file_leaves_points_in_its_name_alone(
    page: ExportsPage, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    enter("covers/files")
    page.ask("")
    settle()
    asked = dialog(NewExportDialog)
    asked.target.setText(str(tmp_path / "covers 03.2026"))
    asked.kinds[FileFormat.CSV].click()
    assert asked.target.text() == str(tmp_path / "covers 03.2026.csv")
    asked.kinds[FileFormat.XLSX].click()
    assert asked.target.text() == str(tmp_path / "covers 03.2026.xlsx")
    asked.target.setText("/")
    asked.kinds[FileFormat.CSV].click()
    assert asked.target.text() == "/"
    asked.reject()


def test_ctrl_and_enter_save_a_template_wherever_the_keyboard_is(
    page: ExportsPage, session: Session, enter: Enter, settle: Settle, qtbot: QtBot
) -> None:
    enter("covers/templates")
    page.templates.new.click()
    asked = dialog(TemplateDialog)
    QTest.keyClicks(asked.name, "By keys")
    asked.fields.add_all.click()
    settle()
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    QTest.keyClick(asked.fields.chosen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [one.name for one in export_templates.templates(session, Category.COVERS)][1:] == ["By keys"]


def test_a_template_is_made_by_keyboard_with_a_preview_of_the_real_data(
    page: ExportsPage, session: Session, enter: Enter, settle: Settle, qtbot: QtBot
) -> None:
    enter("covers/templates")
    page.templates.new.click()
    asked = dialog(TemplateDialog)
    assert a11y_problems(asked) == []
    assert mnemonic_clashes(asked) == []
    assert clipped_texts(asked) == []
    QTest.keyClicks(asked.name, "Names and cities")
    for word in ("company name", "city"):
        asked.fields.available_search.clear()
        QTest.keyClicks(asked.fields.available_search, word)
        asked.fields.available.select_row(0)
        QTest.keyClick(asked.fields.available, Qt.Key.Key_Return)
    asked.fields.chosen.select_keys(["city"])
    QTest.keyClick(asked.fields.chosen, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: asked.preview.model().columnCount() == 2 and not page._tasks.running)
    lines = asked.preview.model()
    assert [lines.headerData(at, Qt.Orientation.Horizontal) for at in (0, 1)] == ["City", "Company name"]
    assert lines.rowCount() == 5
    asked.save.click()
    settle()
    kept = export_templates.templates(session, Category.COVERS)[1]
    assert (kept.name, kept.fields) == ("Names and cities", ("city", "name"))
    assert page.chips[Part.TEMPLATES].text() == " &Templates (2)"


def test_a_name_that_is_taken_is_refused_under_the_field_and_what_was_typed_stays(
    page: ExportsPage, session: Session, enter: Enter, settle: Settle
) -> None:
    template(session)
    enter("covers/templates")
    page.templates.table.select_place(0)
    page.templates.duplicate.trigger()
    asked = dialog(TemplateDialog)
    assert asked.name.text() == "Standard (copy)"
    asked.name.clear()
    QTest.keyClicks(asked.name, "CREDIT control")
    asked.save.click()
    settle()
    assert asked.isVisible()
    assert "Another one is called" in asked.name_row.error
    QTest.keyClicks(asked.name, " 2")
    assert asked.name_row.error == ""
    asked.save.click()
    settle()
    assert len(export_templates.templates(session, Category.COVERS)) == 3


def test_a_template_without_fields_is_refused(page: ExportsPage, enter: Enter, settle: Settle) -> None:
    enter("covers/templates")
    page.templates.begin()
    asked = dialog(TemplateDialog)
    QTest.keyClicks(asked.name, "Nothing")
    asked.save.click()
    settle()
    assert "at least one field" in asked.error.text()
    assert asked.error.isVisible()
    asked.is_changed = False
    asked.reject()


def test_the_standard_template_is_looked_at_and_duplicated_only(
    page: ExportsPage, enter: Enter, settle: Settle
) -> None:
    enter("covers/templates")
    assert not page.templates.delete.isEnabled()
    QTest.keyClick(page.templates.table, Qt.Key.Key_Return)
    asked = dialog(TemplateDialog)
    settle()
    assert not asked.save.isVisible()
    assert not asked.fields.add.isVisible()
    before = asked.fields.keys()
    QTest.keyClick(asked.fields.chosen, Qt.Key.Key_Delete)
    assert asked.fields.keys() == before
    asked.duplicate.click()
    copy = dialog(TemplateDialog)
    assert copy.name.text() == "Standard (copy)"
    assert copy.fields.keys() == before
    copy.reject()


def test_closing_asks_before_changes_are_thrown_away(
    page: ExportsPage, session: Session, enter: Enter, settle: Settle
) -> None:
    one = template(session)
    enter("covers/templates")
    page.templates.open_row(one)
    asked = dialog(TemplateDialog)
    QTest.keyClicks(asked.description, "For Mondays")
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    box = dialog(QMessageBox)
    assert asked.isVisible()
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert asked.isVisible(), "one goes on editing"
    asked.cancel.click()
    dialog(QMessageBox).button(QMessageBox.StandardButton.Save).click()
    settle()
    assert export_templates.templates(session, Category.COVERS)[1].description == "For Mondays"


def test_deleted_templates_come_back_by_undo_and_used_ones_stay(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    used, free = template(session, "Used"), template(session, "Free")
    scenario(session, tmp_path, template_id=used.id)
    enter("covers/templates")
    model = page.templates.table.rows_model
    model.set_checked([used.id])
    page.templates.table.setFocus()
    QTest.keyClick(page.templates.table, Qt.Key.Key_Delete)
    settle()
    assert "Monday" in page.banner.text, "it says which scenario uses it"
    model.set_checked([free.id])
    page.templates.delete.trigger()
    settle()
    assert [one.name for one in export_templates.templates(session, Category.COVERS)] == ["Standard", "Used"]
    undo(page)
    settle()
    assert [row[0] for row in texts(page)] == ["Standard", "Free", "Used"]


def test_the_eleventh_template_cannot_be_begun_and_the_button_says_why(
    page: ExportsPage, session: Session, enter: Enter
) -> None:
    for number in range(MOST_OWN):
        template(session, f"Template {number}")
    enter("overdues/templates")
    assert not page.templates.new.isEnabled()
    assert "can be no more" in page.templates.new.toolTip()
    assert page.templates.new.accessibleDescription() == page.templates.new.toolTip()


# -- scenarios ----------------------------------------------------------------------------------------------


def test_a_scenario_is_made_with_filters_and_a_schedule_that_tells_its_next_moment(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    template(session)
    enter("covers/scenarios")
    assert "no scenario yet" in page.scenarios.nothing.sentence
    page.scenarios.nothing.button.click()
    settle()
    asked = dialog(ScenarioDialog)
    assert a11y_problems(asked) == []
    assert mnemonic_clashes(asked) == []
    QTest.keyClicks(asked.name, "Treasury")
    asked.template.setCurrentIndex(asked.template.findText("Credit control"))
    QTest.keyClicks(asked.company, "a")
    asked.all_products.click()
    asked.products.setCurrentRow(0)
    QTest.keyClick(asked.products, Qt.Key.Key_Space)
    asked.all_contracts.click()
    asked.contracts.setCurrentRow(0)
    QTest.keyClick(asked.contracts, Qt.Key.Key_Space)
    asked.schedule.starts_on.set_value(date(2026, 3, 30))
    assert asked.schedule.sentence == "Next: Monday, March 30, 2026, 8:00\u202fAM, then every week."
    asked.kinds[FileFormat.CSV].click()
    asked.folder.setText(str(tmp_path))
    asked.save.click()
    settle()
    [kept] = export_scenarios.scenarios(session)
    one = kept.scenario
    assert (one.name, one.company, one.formats) == ("Treasury", "a", tuple(FileFormat))
    assert (len(one.products), len(one.contracts)) == (1, 1)
    assert one.schedule == Schedule(frequency=Frequency.WEEKLY, starts_on=date(2026, 3, 30), at=time(8))
    assert texts(page)[0][2] == "Every week at 8:00\u202fAM: Monday"
    page.scenarios.run_now.trigger()
    settle()
    written = sorted(file.suffix for file in tmp_path.iterdir() if file.is_file())
    assert written == [".csv", ".xlsx"]
    assert texts(page)[0][5] == "Available"


def test_the_schedule_is_told_in_the_language_of_the_window(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle, app: QApplication
) -> None:
    one = scenario(session, tmp_path, schedule=replace(WEEKLY, ends_on=date(2026, 6, 30)))
    enter("covers/scenarios")
    page.scenarios.open_row(page.scenarios.table.rows_model.rows[0])
    settle()
    asked = dialog(ScenarioDialog)
    assert asked.name.text() == one.name
    assert asked.schedule.sentence.endswith("then every week until 6/30/2026.")
    install_language(app, "fr", "fr_FR")
    app.processEvents()
    assert "lundi 23 mars 2026" in asked.schedule.sentence
    assert "30/06/2026" in asked.schedule.sentence
    asked.reject()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda asked: [box.setChecked(False) for box in asked.kinds.values()], "No kind of file"),
        (lambda asked: asked.name.clear(), "A name of at most"),
        (lambda asked: asked.all_contracts.setChecked(False), "Tick at least one contract"),
        (lambda asked: asked.all_products.setChecked(False), "Tick at least one product"),
        (lambda asked: asked.schedule.starts_on.set_value(date(2028, 1, 1)), "more than a year ahead"),
        (lambda asked: asked.folder.setText("exports"), "not named from its beginning"),
    ],
)
def test_what_is_wrong_with_a_scenario_is_told_under_its_field(
    page: ExportsPage,
    session: Session,
    enter: Enter,
    settle: Settle,
    change: Callable[[ScenarioDialog], object],
    sentence: str,
) -> None:
    enter("covers/scenarios")
    page.scenarios.begin()
    settle()
    asked = dialog(ScenarioDialog)
    asked.name.setText("Monday")
    change(asked)
    asked.save.click()
    settle()
    assert asked.isVisible()
    rows = (*asked._rows, *asked.schedule.rows.values())
    assert [row.error for row in rows if sentence in row.error]
    assert export_scenarios.scenarios(session) == ()
    asked.is_changed = False
    asked.reject()


def test_without_a_mail_account_nothing_can_be_mailed_and_a_link_leads_to_it(
    page: ExportsPage, enter: Enter, settle: Settle, qtbot: QtBot
) -> None:
    enter("covers/scenarios")
    page.scenarios.begin()
    settle()
    asked = dialog(ScenarioDialog)
    assert not asked.mailed.isEnabled()
    with qtbot.waitSignal(page.navigate) as wanted:
        asked.set_up.click()
    assert wanted.args == [Route("settings", "mail")]


def test_scenarios_are_deleted_and_come_back_with_their_runs(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    scenario(session, tmp_path)
    enter("covers/scenarios")
    page.scenarios.run_now.trigger()
    settle()
    before = export_scenarios.scenarios(session)
    assert before[0].run.state is ExportState.AVAILABLE
    page.scenarios.table.setFocus()
    QTest.keyClick(page.scenarios.table, Qt.Key.Key_Delete)
    settle()
    assert export_scenarios.scenarios(session) == ()
    undo(page)
    settle()
    assert export_scenarios.scenarios(session) == before


def test_a_duplicated_scenario_is_another_one(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    scenario(session, tmp_path)
    enter("covers/scenarios")
    page.scenarios.duplicate.trigger()
    settle()
    asked = dialog(ScenarioDialog)
    assert asked.name.text() == "Monday (copy)"
    asked.save.click()
    settle()
    assert [row[0] for row in texts(page)] == ["Monday", "Monday (copy)"]


# -- the page -----------------------------------------------------------------------------------------------


def test_routes_lead_to_each_list_and_back(page: ExportsPage, enter: Enter, settle: Settle) -> None:
    enter("overdues/templates")
    assert (page.category, page.part_shown) == (Category.OVERDUES, Part.TEMPLATES)
    told: list[str] = []
    page.argument_changed.connect(told.append)
    page.chips[Part.SCENARIOS].click()
    page.tabs.setCurrentIndex(0)
    settle()
    assert told == [
        exports_route("overdues", "scenarios").argument,
        exports_route("covers", "scenarios").argument,
    ]


def test_everything_works_offline(
    page: ExportsPage, session: Session, tmp_path: Path, enter: Enter, settle: Settle
) -> None:
    set_connected(session, is_connected=False)
    scenario(session, tmp_path)
    enter("covers/scenarios")
    page.scenarios.run_now.trigger()
    settle()
    assert texts(page)[0][5] == "Available"


def test_new_actions_are_offered_for_the_list_shown(page: ExportsPage, enter: Enter, settle: Settle) -> None:
    enter("covers/templates")
    assert page.begin_action()
    dialog(TemplateDialog).reject()
    assert {action.text() for action in page.actions()} >= {"New export…", "New template…", "New scenario…"}
    assert a11y_problems(page) == []
    assert mnemonic_clashes(page) == []
    settle()
