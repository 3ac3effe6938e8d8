"""Lines brought in from a file: read apart, told line by line, taken or left as a whole."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin, current_language, translate, translate_message
from cofanet_desktop.gui.models.import_report import (
    ReportLine,
    cause,
    column_text,
    import_model,
    report_lines,
    value_text,
)
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.drop_zone import DropZone
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import line_import

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.sheets import LineProblem, Row, Sheet
    from cofanet_desktop.exchange.sheet_report import SheetReport
    from cofanet_desktop.gui.tasks import Task, Tasks


def import_lines(
    owner: QWidget,
    tasks: Tasks,
    sheet: Sheet,
    check: Callable[[Sequence[Row]], Sequence[LineProblem]] | None,
    accepted: Callable[[list[Row]], object],
) -> ImportDialog:
    """Ask for a file over the window of `owner`; `accepted(rows)` gets the valid lines if they are taken.

    `check` are the rules of the list, as the grid has them; None checks for mandatory cells only.
    """
    dialog = ImportDialog(tasks, sheet, check, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def take() -> None:
        rows = dialog.valid_rows()
        accepted(rows)
        tell(owner, dialog.taken_text(len(rows)))

    dialog.accepted.connect(take)
    dialog.open()
    return dialog


class ImportDialog(TrMixin, QDialog):
    """Three views: a file is asked for, it is being read, what it says."""

    def __init__(
        self,
        tasks: Tasks,
        sheet: Sheet,
        check: Callable[[Sequence[Row]], Sequence[LineProblem]] | None,
        parent: QWidget,
    ) -> None:
        """Ask for a file that holds lines of `sheet`."""
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._tasks, self._sheet, self._check = tasks, sheet, check
        self.report: SheetReport | None = None
        self._said: tuple[ReportLine, ...] = ()
        self._file = Path()
        self._reading: Task[SheetReport] | None = None
        self._stop = Event()
        self._heading = QLabel(self)
        theme.set_role(self._heading, "h2")
        self.notice = Banner(self)
        self.notice.hide()
        self._make_start()
        self._make_busy()
        self._make_report()
        self._lay_out()
        self._connect()
        wanted = QSize(theme.scaled(860), theme.scaled(600))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))
        self.retranslate()

    def valid_rows(self) -> list[Row]:
        """Return what the valid lines of the file say; none before one was read."""
        return [] if self.report is None else self.report.accepted_rows()

    def taken_text(self, count: int) -> str:
        """Return the sentence that says `count` lines were taken."""
        return self.trn("%Ln lines taken from the file", None, count)

    # -- templates ------------------------------------------------------------------------------------

    @Slot()
    def _ask_for_template(self, suffix: str) -> None:
        kinds = {".xlsx": self.tr("Excel workbook (*.xlsx)"), ".csv": self.tr("CSV file (*.csv)")}
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the template"), f"{self._title()}{suffix}", kinds[suffix]
        )
        if name:
            self.save_template(Path(name).with_suffix(suffix))

    def save_template(self, target: Path) -> None:
        """Write the template in the language of the window; a workbook unless `target` ends in .csv."""
        sheet, language = self._sheet, current_language()
        work = self._tasks.write(
            self,
            lambda: line_import.write_template(sheet, target, language=language, translate=translate_message),
        )
        work.then(lambda _none: self._saved(target)).failed(self._not_done).run()

    def _saved(self, target: Path) -> None:
        self.notice.say(self.tr("Saved: {file}").format(file=formats.isolated(str(target))), Tone.OK)

    # -- reading --------------------------------------------------------------------------------------

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a file"),
            "",
            self.tr("Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)"),
        )
        if name:
            self.read_file(Path(name))

    @Slot(object)
    def read_file(self, path: Path) -> None:
        """Read a file in a task and show what its lines say."""
        self._file, self._stop = path, Event()
        self.notice.hide()
        self._stack.setCurrentWidget(self._busy)
        self.retranslate()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        sheet, check, stop = self._sheet, self._check, self._stop
        month_first, comma = is_month_first(), QLocale().decimalPoint() == ","
        self._reading = self._tasks.read(
            self,
            lambda: line_import.read(
                path,
                sheet,
                check=check,
                translate=translate_message,
                day_first=not month_first,
                decimal_comma=comma,
                cancelled=stop.is_set,
            ),
            latest="file",
        )
        self._reading.then(self._show).failed(self._refused).run()

    @Slot()
    def stop(self) -> None:
        """End the reading and ask for a file again."""
        self._call_off()
        self._ask()
        self.zone.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close; nobody waits for the file any more."""
        self._call_off()
        super().done(result)

    def _call_off(self) -> None:
        self._stop.set()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    @Slot()
    def _ask(self) -> None:
        self.report = None
        self.notice.hide()
        self._stack.setCurrentWidget(self._start)
        self.retranslate()

    def _refused(self, error: BaseException) -> None:
        self._reading = None
        self._ask()
        self._not_done(error)
        self.zone.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_done(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.notice.say(failure_sentence(error), Tone.BAD)

    # -- what the file says ------------------------------------------------------------------------------

    def _show(self, report: SheetReport) -> None:
        self._reading = None
        self.report, self._said = report, report_lines(report)
        self.only_refused.setChecked(False)
        self._filter()
        self._stack.setCurrentWidget(self._report)
        self.retranslate()
        self.table.select_first()
        target = self.take if report.accepted else self.other
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._verdict())

    @Slot()
    def _filter(self) -> None:
        only = self.only_refused.isChecked()
        self.table.set_rows(one for one in self._said if one.is_refused or not only)
        self._follow_choice()

    @Slot()
    def _follow_choice(self) -> None:
        """Say in full what is wrong with the chosen line."""
        one = next(iter(self.table.selected()), None)
        if one is None:
            self.chosen.clear()
            return
        place = ": ".join(
            part for part in (column_text(self._sheet, one), value_text(self._sheet, one)) if part
        )
        self.chosen.setText("\n".join(part for part in (place, " ".join(cause(one))) if part.strip()))

    @Slot()
    def _ask_for_report(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), f"{self._file.stem}-report.csv", self.tr("CSV file (*.csv)")
        )
        if name:
            self.save_report(Path(name))

    def save_report(self, target: Path) -> None:
        """Write what became of each line as a CSV file."""
        report = self.report
        if report is None:
            return
        work = self._tasks.write(
            self, lambda: line_import.save_report(report, target, translate=translate_message)
        )
        work.then(lambda _lines: self._saved(target)).failed(self._not_done).run()

    def _verdict(self) -> str:
        report = self.report
        if report is None:
            return ""
        valid = self.trn("%Ln valid lines", None, report.accepted)
        return ", ".join((valid, self.trn("%Ln lines refused", None, report.refused)))

    # -- texts ------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        title = self._title()
        heading = self.tr("Import from a file: {list}").format(list=title)
        self.setWindowTitle(heading)
        self._heading.setText(heading)
        self.zone.fill(
            self.tr("Drop a file here, or choose one"),
            self.tr("An Excel workbook (.xlsx) or a CSV file. Nothing is taken before you have seen it."),
            self.tr(" &Choose a file…"),
            "",
        )
        self._explanation.setText(
            self.tr(
                "The template has the right columns, lists to choose from and a page of help. Columns of your own file"
                " are known by their headings too, in any order."
            )
        )
        self.workbook.setText(self.tr(" Template for &Excel…"))
        self.text_file.setText(self.tr(" Template as C&SV…"))
        self._reading_text.setText(self.tr("Reading {file}…").format(file=self._file.name))
        self._bar.setAccessibleName(self.tr("Reading the file"))
        self.cancel.setText(self.tr(" Stop &reading"))
        self.only_refused.setText(self.tr("Only &refused lines"))
        self.table.setAccessibleName(self.tr("Lines of the file"))
        self.table.rows_model.retranslate()
        self.save.setText(self.tr(" Save the re&port…"))
        self.other.setText(self.tr(" Choose another &file…"))
        self._retranslate_report()

    def _retranslate_report(self) -> None:
        report = self.report
        has_report = report is not None
        for button in (self.save, self.other, self.take):
            button.setVisible(has_report)
        self.leave.setText(self.tr("Take &nothing") if has_report else self.tr("Ca&ncel"))
        if report is None:
            return
        self.take.setText(self.trn("&Take all %Ln valid lines", None, report.accepted))
        self.take.setEnabled(report.accepted > 0)
        self.valid.set_status(self.trn("%Ln valid lines", None, report.accepted), Tone.OK)
        self.refused.set_status(self.trn("%Ln lines refused", None, report.refused), Tone.BAD)
        self.refused.setVisible(report.refused > 0)
        self.only_refused.setVisible(0 < report.refused < len(report.rows))
        name = report.file_name
        if report.encoding:
            name = self.tr("{file}, read as {encoding}").format(file=name, encoding=report.encoding)
        self._about.setText(name)
        self._remarks.setText("\n".join(self._remarks_on(report)))
        self._remarks.setVisible(bool(self._remarks.text()))

    def _remarks_on(self, report: SheetReport) -> list[str]:
        remarks = [translate_message(warning) for warning in report.warnings]
        if report.ignored_columns:
            columns = ", ".join(report.ignored_columns)
            remarks.append(self.tr("Columns that were not read: {columns}.").format(columns=columns))
        return remarks

    def _title(self) -> str:
        return translate("Sheet", self._sheet.title)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    # -- building ---------------------------------------------------------------------------------------

    def _make_start(self) -> None:
        self._start = QWidget(self)
        self.zone = DropZone(self._start)
        self.zone.help.hide()
        self._explanation = QLabel(self._start)
        self._explanation.setWordWrap(True)
        theme.set_role(self._explanation, "muted")
        self.workbook, self.text_file = QPushButton(self._start), QPushButton(self._start)
        self.workbook.setIcon(icons.icon("file-spreadsheet", "secondary"))
        self.text_file.setIcon(icons.icon("file-text", "secondary"))
        templates = FlowLayout()
        templates.addWidget(self.workbook)
        templates.addWidget(self.text_file)
        layout = QVBoxLayout(self._start)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.zone)
        layout.addWidget(self._explanation)
        layout.addLayout(templates)
        layout.addStretch(1)

    def _make_busy(self) -> None:
        self._busy = QWidget(self)
        self._reading_text = ElidedLabel("", self._busy)
        self._bar = QProgressBar(self._busy)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self.cancel = QPushButton(self._busy)
        self.cancel.setIcon(icons.icon("player-stop", "secondary"))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self._busy)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._reading_text)
        layout.addLayout(row)
        layout.addStretch(1)

    def _make_report(self) -> None:
        self._report = QWidget(self)
        self._about, self._remarks, self.chosen = (
            ElidedLabel("", self._report),
            QLabel(self._report),
            QLabel(self._report),
        )
        self.valid, self.refused = Pill(parent=self._report), Pill(parent=self._report)
        self.only_refused = QCheckBox(self._report)
        self.table = RowTable(import_model(self._sheet), self._report)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        theme.set_role(self._about, "muted")
        theme.set_tone(self._remarks, "warn")
        theme.set_role(self.chosen, "muted")
        for label in (self._remarks, self.chosen):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        for pill in (self.valid, self.refused):
            top.addWidget(pill)
        top.addWidget(self._about, 1)
        top.addWidget(self.only_refused)
        layout = QVBoxLayout(self._report)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._remarks)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.chosen)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        for view in (self._start, self._busy, self._report):
            self._stack.addWidget(view)
        self.save, self.other, self.leave, self.take = (QPushButton(self) for _ in range(4))
        self.save.setIcon(icons.icon("download", "secondary"))
        self.other.setIcon(icons.icon("folder-open", "secondary"))
        theme.set_role(self.take, "primary")
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        beside = FlowLayout()
        beside.addWidget(self.save)
        beside.addWidget(self.other)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addLayout(beside, 1)
        bottom.addWidget(self.leave)
        bottom.addWidget(self.take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self.notice)
        layout.addLayout(self._stack, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.zone.choose_clicked.connect(self._choose)
        self.zone.file_dropped.connect(self.read_file)
        self.workbook.clicked.connect(lambda: self._ask_for_template(".xlsx"))
        self.text_file.clicked.connect(lambda: self._ask_for_template(".csv"))
        self.cancel.clicked.connect(self.stop)
        self.only_refused.toggled.connect(self._filter)
        self.table.selection_changed.connect(self._follow_choice)
        self.save.clicked.connect(self._ask_for_report)
        self.other.clicked.connect(self._choose)
        self.leave.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)


def is_month_first() -> bool:
    """Tell whether the regional format writes the month before the day."""
    pattern = formats.date_pattern()
    return -1 < pattern.find("M") < min(pattern.find("d"), pattern.find("y"))
