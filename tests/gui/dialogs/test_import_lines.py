"""Lines from a file: read apart, told line by line, taken or left; templates and reports can be saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import INVOICES, PLAN, LineProblem, Row, missing_cells
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui.dialogs.import_lines import ImportDialog, import_lines
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import line_import
from tests.gui.accessibility import a11y_problems, clipped_texts, mnemonic_clashes
from tests.support.widgets import the

MIXED = (
    "Nouvelle échéance;Montant;Remarque\n31/03/2026;1 250,50;first\n31/02/2026;10;none\n30/04/2026;;empty\n"
)


def rules(rows: Sequence[Row]) -> list[LineProblem]:
    """Refuse empty cells, and amounts above 2000."""
    found = [problem for n, row in enumerate(rows) for problem in missing_cells(PLAN, n, row)]
    for n, row in enumerate(rows):
        amount = row.get("amount")
        if isinstance(amount, Decimal) and amount > 2000:
            error = InvalidInput("amount", "TOO_MUCH", Message("T", "Too much."), Message("T", "Take less."))
            found.append(LineProblem(n, "amount", error))
    return found


class Desk:
    """A window over which the dialog is opened, and what was taken."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.taken: list[list[Row]] = []
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 700)
        self.window.show()
        self.dialog = import_lines(self.window, tasks, PLAN, rules, self.taken.append)

    def read(self, text: str, name: str = "plan.csv") -> ImportDialog:
        """Drop a file with `text` and wait for what is said of it."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self.dialog.zone.file_dropped.emit(path)
        self.qtbot.waitUntil(lambda: self.dialog.report is not None or self.dialog.notice.isVisible())
        return self.dialog

    def click(self, button: QWidget) -> None:
        """Click a button that can be seen."""
        assert button.isVisible()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks, app: QApplication, tmp_path: Path) -> Desk:
    install_language(app, "en", "en_GB")
    return Desk(qtbot, tasks, tmp_path)


def shown(dialog: ImportDialog) -> list[list[str]]:
    """Return the words of the report, line by line."""
    model = dialog.table.rows_model
    return [[column.cell(row).sentence() for column in model.columns] for row in model.rows]


def test_each_line_is_told_with_column_value_cause_and_way_out(desk: Desk) -> None:
    dialog = desk.read(MIXED)
    valid, no_day, empty = shown(dialog)
    assert valid[:2] == ["2", "Valid"]
    assert "1,250.50" in valid[3]
    assert no_day[:4] == ["3", "Refused", "New due date", "31/02/2026"]
    assert empty[:3] == ["4", "Refused", "Amount"]
    assert empty[4] == "Amount is missing., Fill it in, or take the line out."
    assert dialog.take.text() == "&Take 1 valid line"


def test_the_valid_lines_are_taken_and_no_others(desk: Desk) -> None:
    dialog = desk.read(MIXED)
    desk.qtbot.keyClick(dialog.take, Qt.Key.Key_Space)
    assert desk.taken == [[{"due_date": date(2026, 3, 31), "amount": Decimal("1250.50")}]]


def test_taking_nothing_takes_nothing(desk: Desk) -> None:
    dialog = desk.read(MIXED)
    desk.click(dialog.leave)
    assert not dialog.isVisible()
    assert desk.taken == []


def test_rules_of_the_list_refuse_a_line_that_can_be_read(desk: Desk) -> None:
    dialog = desk.read("New due date;Amount\n2026-03-31;2001\n")
    assert shown(dialog)[0][1:] == ["Refused", "Amount", "2001", "Too much., Take less."]
    assert not dialog.take.isEnabled()


def test_only_refused_lines_are_shown_on_demand(desk: Desk) -> None:
    dialog = desk.read(MIXED)
    desk.click(dialog.only_refused)
    assert [line[0] for line in shown(dialog)] == ["3", "4"]
    desk.click(dialog.only_refused)
    assert len(shown(dialog)) == 3


def test_columns_that_were_not_read_and_the_encoding_are_said(desk: Desk) -> None:
    dialog = desk.read(MIXED)
    remarks = "\n".join(dialog._remarks_on(dialog.report)) if dialog.report else ""
    assert "Remarque" in remarks
    assert "utf-8" in dialog._about.text().lower()


def test_a_file_refused_as_a_whole_says_why_and_another_can_be_chosen(desk: Desk) -> None:
    dialog = desk.read("\x00", "plan.pdf")
    assert "plan.pdf is neither an Excel workbook" in dialog.notice.text
    assert "template" in dialog.notice.text
    assert dialog.zone.isVisible()
    assert desk.read(MIXED).take.isEnabled()
    assert not dialog.notice.isVisible()


def test_reading_can_be_stopped(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []

    def slow(*_args: object, cancelled: object, **_more: object) -> object:
        assert callable(cancelled)
        while not cancelled():
            pass
        asked.append(True)
        raise InvalidInput("file", "READING_CANCELLED", Message("T", "Stopped."))

    monkeypatch.setattr(line_import, "read", slow)
    dialog = desk.dialog
    dialog.read_file(desk.folder / "large.xlsx")
    assert dialog.cancel.hasFocus()
    desk.qtbot.keyClick(dialog.cancel, Qt.Key.Key_Space)
    desk.qtbot.waitUntil(lambda: asked == [True])
    assert dialog.zone.isVisible()
    assert dialog.report is None


def test_closing_ends_the_reading(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[bool] = []

    def slow(*_args: object, cancelled: object, **_more: object) -> object:
        assert callable(cancelled)
        while not cancelled():
            pass
        ended.append(True)
        raise InvalidInput("file", "READING_CANCELLED", Message("T", "Stopped."))

    monkeypatch.setattr(line_import, "read", slow)
    desk.dialog.read_file(desk.folder / "large.xlsx")
    desk.qtbot.keyClick(desk.dialog, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: ended == [True])
    assert desk.taken == []


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_a_template_in_the_language_of_the_window_can_be_read_again(
    desk: Desk, app: QApplication, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = desk.folder / f"template{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog = desk.dialog
    desk.click(dialog.workbook if suffix == ".xlsx" else dialog.text_file)
    desk.qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert str(target) in dialog.notice.text
    if suffix == ".csv":
        assert target.read_text(encoding="utf-8-sig").strip() == "New due date;Amount"
    report = line_import.read(target, PLAN)
    assert (report.rows, report.ignored_columns) == ((), ())


def test_the_report_can_be_saved(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = desk.folder / "report.csv"
    dialog = desk.read(MIXED)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    desk.click(dialog.save)
    desk.qtbot.waitUntil(lambda: target.exists() and dialog.notice.isVisible())
    assert "31/02/2026" in target.read_text(encoding="utf-8-sig")


def test_a_report_that_cannot_be_written_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = desk.read(MIXED)
    dialog.save_report(desk.folder / "no" / "such" / "folder.csv")
    desk.qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert "cannot be written" in dialog.notice.text


def test_the_chosen_line_is_explained_in_full(desk: Desk) -> None:
    dialog = desk.read(MIXED)
    dialog.table.setFocus()
    desk.qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert "31/02/2026" in dialog.chosen.text()


@pytest.mark.parametrize(
    ("region", "day", "amount"),
    [("en_GB", date(2026, 4, 3), Decimal("1234.5")), ("en_US", date(2026, 3, 4), Decimal("1234.5"))],
)
def test_a_text_file_is_read_as_the_region_writes(
    desk: Desk, app: QApplication, region: str, day: date, amount: Decimal
) -> None:
    install_language(app, "en", region)
    dialog = desk.read("New due date;Amount\n03/04/2026;1,234.50\n")
    assert dialog.valid_rows() == [{"due_date": day, "amount": amount}]


def test_a_comma_parts_decimals_where_the_region_says_so(desk: Desk, app: QApplication) -> None:
    install_language(app, "en", "de_DE")
    assert desk.read("New due date;Amount\n03.04.2026;1.234\n").valid_rows() == [
        {"due_date": date(2026, 4, 3), "amount": Decimal(1234)}
    ]


def test_ten_thousand_lines_are_shown_at_once(
    qtbot: QtBot, tasks: Tasks, app: QApplication, tmp_path: Path
) -> None:
    lines = "".join(f"Invoice;R{n};2026-01-01;2026-02-01;10;2;EUR\n" for n in range(10_000))
    path = tmp_path / "invoices.csv"
    path.write_text(f"Type;Reference;Invoice date;Due date;Net amount;Tax amount;Currency\n{lines}")
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    dialog = import_lines(owner, tasks, INVOICES, None, lambda _rows: None)
    dialog.read_file(path)
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.take.text() == "&Take all 10,000 valid lines"


def test_every_view_works_by_keyboard_and_screen_reader(desk: Desk) -> None:
    assert a11y_problems(desk.dialog) == mnemonic_clashes(desk.dialog) == clipped_texts(desk.dialog) == []
    dialog = desk.read(MIXED)
    assert a11y_problems(dialog) == mnemonic_clashes(dialog) == clipped_texts(dialog) == []
    assert the(dialog, type(dialog.table)).accessibleName() == "Lines of the file"
