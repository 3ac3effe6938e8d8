"""Custom fields filled in by file: the template, the file checked before anything is sent, the files imported (FIELD-3)."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.import_lines import is_month_first
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, current_language, translate_message
from cofanet_desktop.gui.models.field_imports import FieldsAround, field_files_model
from cofanet_desktop.gui.pages.custom_fields_check import FieldsCheck
from cofanet_desktop.gui.pages.custom_fields_file import FieldsFile
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.drop_zone import DropZone
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import custom_fields, field_files, field_imports

if TYPE_CHECKING:
    from datetime import datetime

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.field_imports import FieldLine
    from cofanet_desktop.exchange.sheet_report import SheetReport
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.field_imports import CheckedFields
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class _Opened:
    """An imported file as it was read, with what its values are shown under."""

    file: ImportedFile
    lines: list[FieldLine]
    around: FieldsAround


class ImportView(TranslatedWidget):
    """Three views, one at a time: template and files, a file being checked, the lines of an imported one."""

    company_asked = Signal(str)
    """Brings an Easy number."""
    file_shown = Signal(str)
    """Brings the id of the imported file shown now, empty when none is."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Work under the contract in use of `session`."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._stop, self._stop_reading = threading.Event(), threading.Event()
        self.setAcceptDrops(False)
        self.notice = Banner(self)
        self.notice.hide()
        self.overview = QWidget(self)
        self.zone = DropZone(self.overview)
        self.zone.help.hide()
        self.template, self.generate = self._button("file-spreadsheet"), self._button("file-text")
        self.filled, self.every_field = QCheckBox(self.overview), QCheckBox(self.overview)
        self.table = RowTable(field_files_model(), self.overview)
        self._template_heading, self._explanation = QLabel(self.overview), QLabel(self.overview)
        self._files_heading, self._nothing = QLabel(self.overview), QLabel(self.overview)
        self.check = FieldsCheck(tasks, self)
        self.file = FieldsFile(session, tasks, self)
        self.views = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_files([])

    def retranslate(self) -> None:
        """Set every text."""
        self._template_heading.setText(self.tr("1. A list to fill in"))
        self._explanation.setText(
            self.tr(
                "The template asks for the Easy number, the customer reference and the total outstanding. A file of your"
                " own may have a column for any field, in any order: columns are known by the names of the fields. An"
                " empty cell leaves its field as it is, a dash empties it."
            )
        )
        self.template.setText(self.tr(" &Template for Excel…"))
        self.generate.setText(self.tr(" &Generate the CSV…"))
        self.generate.setToolTip(self.tr("Makes a CSV file of a completed template"))
        self.filled.setText(self.tr("With the companies of the &portfolio"))
        self.every_field.setText(self.tr("With e&very field"))
        self.zone.fill(
            self.tr("2. Drop the completed file here, or choose one"),
            self.tr("A CSV file or an Excel workbook. It is checked line by line before anything is sent."),
            self.tr(" &Choose a file…"),
            "",
        )
        self._files_heading.setText(self.tr("Imported files"))
        self._nothing.setText(self.tr("No file of custom fields was imported under this contract yet."))
        self.table.setAccessibleName(self.tr("Imported files"))
        self.table.setAccessibleDescription(self.tr("Enter shows the lines of the file"))
        self.table.rows_model.retranslate()

    # -- the files ------------------------------------------------------------------------------------

    def show_files(self, files: list[ImportedFile]) -> None:
        """List the imported files; the one whose lines are shown is read again."""
        self.table.set_rows(files)
        self.table.setVisible(bool(files))
        self._nothing.setVisible(not files)
        if self._wanted_file:
            self.open_imported(self._wanted_file)

    _wanted_file = ""
    """Id of the imported file that is shown, or is being read."""

    @property
    def shown_file(self) -> str:
        """Return the id of the imported file shown, empty when none is."""
        return self.file.file_id if self.views.currentWidget() is self.file else ""

    def show_overview(self) -> None:
        """Show template and files, unless an import is under way."""
        if not self.check.progress.is_under_way:
            self._wanted_file = ""
            self.views.setCurrentWidget(self.overview)
            self.file_shown.emit("")

    def open_imported(self, file_id: str) -> None:
        """Show the lines of an imported file."""
        self._wanted_file = file_id
        session = self._session

        def work() -> _Opened:
            contract = session.contract()
            around = FieldsAround(custom_fields.definitions(session), contract.currency)
            return _Opened(
                field_imports.find(session, file_id), field_imports.lines(session, file_id), around
            )

        self._tasks.read(self, work, latest="imported").then(self._show_imported).failed(self._failed).run()

    def _show_imported(self, found: _Opened) -> None:
        self.views.setCurrentWidget(self.file)
        self.file.show_file(found.file, found.lines, found.around)
        self.file_shown.emit(found.file.id)

    @Slot(object)
    def _open(self, file: ImportedFile) -> None:
        self.open_imported(file.id)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self._open(self.table.rows_model.rows[index.row()])

    # -- template -------------------------------------------------------------------------------------

    @Slot()
    def _ask_for_template(self) -> None:
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the template"),
            self.tr("Custom fields.xlsx"),
            self.tr("Excel workbook (*.xlsx);;CSV file (*.csv)"),
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in (".xlsx", ".csv"):
                path = path.with_name(f"{path.name}{'.csv' if 'csv' in kind else '.xlsx'}")
            self.save_template(path)

    def save_template(self, target: Path) -> None:
        """Write the template in the language of the window, filled in as the boxes say."""
        session, language = self._session, current_language()
        filled, every_field = self.filled.isChecked(), self.every_field.isChecked()
        work = self._tasks.write(
            self,
            lambda: field_files.write_template(
                session,
                target,
                language=language,
                translate=translate_message,
                filled=filled,
                every_field=every_field,
            ),
        )
        work.then(lambda _none: self._saved(target)).failed(self._failed).run()

    def _saved(self, target: Path) -> None:
        self.notice.hide()
        tell(self, self.tr("Saved: {file}").format(file=formats.isolated(str(target))))

    @Slot()
    def _ask_for_workbook(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose the completed template"),
            "",
            self.tr("Excel workbook (*.xlsx);;All files (*)"),
        )
        if not name:
            return
        workbook = Path(name)
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the CSV file"), f"{workbook.stem}.csv", self.tr("CSV file (*.csv)")
        )
        if target:
            self.generate_csv(workbook, Path(target).with_suffix(".csv"))

    def generate_csv(self, workbook: Path, target: Path) -> None:
        """Make a CSV file of a completed template; when lines are refused none is made, and the report is offered."""
        session, (day_first, comma) = self._session, _region()
        work = self._tasks.read(
            self,
            lambda: field_files.generate_csv(
                session,
                workbook,
                target,
                translate=translate_message,
                day_first=day_first,
                decimal_comma=comma,
            ),
            latest="generate",
        )
        work.then(lambda report: self._generated(report, workbook, target)).failed(self._failed).run()

    def _generated(self, report: SheetReport, workbook: Path, target: Path) -> None:
        if not report.refused:
            self._saved(target)
            return
        text = self.trn("%n lines of {file} are refused: no CSV file was made.", None, report.refused)
        self.notice.say(text.format(file=report.file_name), Tone.BAD, self.tr("Show them"))
        self._show_them = workbook

    _show_them = Path()
    """The workbook whose refused lines the notice offers to show."""

    # -- a file being checked -------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a file"),
            "",
            self.tr("Lists (*.csv *.xlsx *.txt *.tsv);;All files (*)"),
        )
        if name:
            self.open_file(Path(name))

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Read and check a file, and show what its lines say."""
        if self.check.progress.is_under_way:
            return
        self.notice.say(self.tr("Reading {file}…").format(file=path.name), Tone.NEUTRAL, self.tr("Stop"))
        self._stop_reading.set()
        session, (day_first, comma) = self._session, _region()
        stop = self._stop_reading = threading.Event()

        def work() -> tuple[CheckedFields, datetime]:
            checked = field_imports.check(
                session,
                path,
                translate=translate_message,
                day_first=day_first,
                decimal_comma=comma,
                cancelled=stop.is_set,
            )
            return checked, session.now()

        self._is_reading = True
        self._tasks.read(self, work, latest="check").then(lambda found: self._show_checked(*found)).failed(
            self._not_read
        ).run()

    _is_reading = False

    def _show_checked(self, checked: CheckedFields, now: datetime) -> None:
        self._is_reading, self._wanted_file = False, ""
        self.notice.hide()
        self.views.setCurrentWidget(self.check)
        self.check.show_checked(checked, now)
        self.file_shown.emit("")

    def _not_read(self, error: BaseException) -> None:
        self._is_reading = False
        self._failed(error)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.notice.say(failure_sentence(error), Tone.BAD)

    @Slot()
    def _notice_clicked(self) -> None:
        if self._is_reading:
            self._stop_reading.set()
        elif self._show_them.name:
            self.open_file(self._show_them)
            self._show_them = Path()

    # -- importing ------------------------------------------------------------------------------------

    @Slot(bool)
    def _ask_to_import(self, valid_only: bool) -> None:
        session = self._session
        moment = self.check.moment.moment()
        self._tasks.read(self, session.contract, latest="contract").then(
            lambda contract: self._confirm(contract, moment, valid_only=valid_only)
        ).run()

    def _confirm(self, contract: Contract, moment: datetime | None, *, valid_only: bool) -> None:
        checked = self.check.checked
        if checked is None:
            return
        parts = [
            self.tr("Contract {number} — {holder}").format(number=contract.number, holder=contract.holder)
        ]
        if moment is not None:
            when = self.tr("Its values are sent on {moment}, or when the program is started after that.")
            parts.append(when.format(moment=formats.moment(moment)))
        if checked.report.refused:
            parts.append(self.trn("%n refused lines are left out.", None, checked.report.refused))
        if checked.unchanged:
            parts.append(self.trn("%n lines change nothing and are not sent.", None, checked.unchanged))
        if checked.earlier:
            earlier = self.tr("This very file was imported on {moment}.")
            parts.append(earlier.format(moment=formats.moment(checked.earlier[0].imported_at)))
        box = QMessageBox(self)
        box.setObjectName("confirm")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Custom fields"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.trn("Change custom fields of %n companies?", None, checked.changed))
        box.setInformativeText("\n".join(parts))
        go = box.addButton(self.tr("&Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go.clicked.connect(lambda: self.import_checked(checked, moment, valid_only=valid_only))
        box.open()

    def import_checked(self, checked: CheckedFields, moment: datetime | None, *, valid_only: bool) -> None:
        """Import a file that was checked, now or at a moment."""
        session, stop = self._session, threading.Event()
        self._stop = stop
        tell_done = self._tasks.gui_call(self, self._show_done)
        self.check.progress.begin(checked.report.accepted)
        self.check.refresh_state()

        def work() -> ImportedFile:
            return field_imports.import_checked(
                session,
                checked,
                at=moment,
                valid_only=valid_only,
                confirmed=True,
                progress=lambda done, total: tell_done((done, total)),
                cancelled=stop.is_set,
            )

        self._tasks.write(self, work).then(self._imported).failed(self._not_imported).run()

    def _show_done(self, how_far: tuple[int, int]) -> None:
        self.check.progress.show_done(*how_far)

    @Slot()
    def _cancel_import(self) -> None:
        self._stop.set()

    def _imported(self, file: ImportedFile) -> None:
        self.check.progress.hide()
        self.check.refresh_state()
        if file.is_scheduled and file.starts_at is not None:
            said = self.tr("Its values are sent on {moment}.").format(moment=formats.moment(file.starts_at))
        else:
            said = self.trn(
                "Custom fields of %n companies saved, to be sent to the insurer.", None, file.open
            )
        tell(self, self.tr("Stopped. {count}").format(count=said) if self._stop.is_set() else said)
        self.open_imported(file.id)

    def _not_imported(self, error: BaseException) -> None:
        self.check.say_refused(failure_sentence(error))
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)

    # -- building -------------------------------------------------------------------------------------

    def _button(self, icon: str) -> QPushButton:
        button = QPushButton(self.overview)
        button.setIcon(icons.icon(icon, "secondary"))
        return button

    def _lay_out(self) -> None:
        theme.set_role(self._template_heading, "strong")
        theme.set_role(self._explanation, "muted")
        theme.set_role(self._files_heading, "h2")
        theme.set_role(self._nothing, "muted")
        for label in (self._explanation, self._nothing):
            label.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        card = QFrame(self.overview)
        theme.set_role(card, "card")
        row = FlowLayout()
        for button in (self.template, self.filled, self.every_field, self.generate):
            row.addWidget(button)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(6)
        inside.addWidget(self._template_heading)
        inside.addWidget(self._explanation)
        inside.addLayout(row)
        layout = QVBoxLayout(self.overview)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addWidget(self.zone)
        layout.addWidget(self._files_heading)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
        for view in (self.overview, self.check, self.file):
            self.views.addWidget(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(10)
        outer.addWidget(self.notice)
        outer.addWidget(self.views, 1)

    def _connect(self) -> None:
        self.template.clicked.connect(self._ask_for_template)
        self.generate.clicked.connect(self._ask_for_workbook)
        self.zone.choose_clicked.connect(self._choose)
        self.zone.file_dropped.connect(self.open_file)
        self.notice.action_clicked.connect(self._notice_clicked)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._clicked)
        self.check.back_clicked.connect(self.show_overview)
        self.check.import_clicked.connect(self._ask_to_import)
        self.check.progress.cancel_clicked.connect(self._cancel_import)
        self.file.back_clicked.connect(self.show_overview)
        self.file.company_asked.connect(self.company_asked)


def _region() -> tuple[bool, bool]:
    """Return whether 03/04 begins with the day, and whether 1,2 is a bit more than one, in text files."""
    return not is_month_first(), QLocale().decimalPoint() == ","
