"""An imported file of custom fields: its state, its lines with the failed ones first, a list to take away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.bulk_files import FAILED
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, TrMixin, translate_message
from cofanet_desktop.gui.models.bulk import file_look
from cofanet_desktop.gui.models.field_imports import (
    FieldLinesModel,
    FieldsAround,
    field_line_rank,
    line_problems,
    line_value,
)
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.moment_choice import MomentField
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import field_imports

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.domain.field_imports import FieldLine
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class FieldsFile(TranslatedWidget):
    """One imported file: while it waits for its time, that can be changed or called off."""

    back_clicked = Signal()
    company_asked = Signal(str)
    """Brings the Easy number of the company of a line."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no file yet."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self.file: ImportedFile | None = None
        self._lines: tuple[FieldLine, ...] = ()
        self.model = FieldLinesModel()
        self.table: RowTable[FieldLine] = RowTable(self.model, self)
        self.back = self._button("arrow-left", self.back_clicked.emit)
        self.export = self._button("table-export", self._export)
        self.start = self._button("upload", self._start)
        self.another_time = self._button("clock", self._ask_for_time)
        self.call_off = self._button("x", self._call_off)
        self.only_failed = QPushButton(self)
        self.filter = QLineEdit(self)
        self.banner = Banner(self)
        self.banner.hide()
        self._name, self._facts, self._detail = ElidedLabel("", self), QLabel(self), QLabel(self)
        self._pill = Pill("", Tone.NEUTRAL)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def file_id(self) -> str:
        """Return the id of the file shown, empty when there is none."""
        return self.file.id if self.file else ""

    def show_file(self, file: ImportedFile, lines: list[FieldLine], around: FieldsAround) -> None:
        """Show a file and its lines, the failed ones first."""
        is_other = file.id != self.file_id
        self.file, self._lines = file, tuple(sorted(lines, key=field_line_rank))
        self.model.around = around
        if is_other:
            self.banner.hide()
            self.only_failed.setChecked(False)
            self.filter.clear()
        self._show_facts()
        self._fill()
        if is_other:
            self.table.select_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Set every text."""
        self.back.setText(self.tr(" &All files"))
        self.export.setText(self.tr(" &Export list…"))
        self.start.setText(self.tr(" Import &now"))
        self.another_time.setText(self.tr(" Another &time…"))
        self.call_off.setText(self.tr(" &Cancel the import"))
        self.filter.setPlaceholderText(self.tr("Filter the lines"))
        self.filter.setAccessibleName(self.tr("Filter the lines"))
        self.table.setAccessibleName(self.tr("Lines of the file"))
        self.table.setAccessibleDescription(self.tr("Enter opens the company of the line"))
        self.model.retranslate()
        self._show_facts()
        self._show_choice()

    def _show_facts(self) -> None:
        file = self.file
        is_waiting = file is not None and file.is_scheduled
        for button in (self.start, self.another_time, self.call_off):
            button.setVisible(is_waiting)
        if file is None:
            return
        look = file_look(file.status)
        self._name.setText(file.name)
        self._pill.set_status(look.word, look.tone, look.icon)
        parts = [
            self.tr("Imported on {moment} by {actor}").format(
                moment=formats.moment(file.imported_at), actor=file.actor
            )
        ]
        if file.starts_at is not None:
            when = formats.moment(file.starts_at)
            waits = self.tr("its values are sent on {moment}, or when the program is started after that")
            parts.append((waits if is_waiting else self.tr("set for {moment}")).format(moment=when))
        if file.accepted:
            parts.append(self.trn("%n lines accepted", None, file.accepted))
        if file.unchanged:
            parts.append(self.trn("%n unchanged", None, file.unchanged))
        if file.open and not is_waiting:
            parts.append(self.trn("%n under way", None, file.open))
        self._facts.setText(" · ".join(parts))
        self.only_failed.setText(self.trn(" Only the %n &failed", None, file.errors))
        self.only_failed.setEnabled(bool(file.errors) or self.only_failed.isChecked())

    @Slot()
    def _fill(self) -> None:
        wanted = self.filter.text().casefold().split()
        only_failed = self.only_failed.isChecked()
        found = (line for line in self._lines if not only_failed or line.status in FAILED)
        self.table.set_rows([line for line in found if not wanted or self._has(line, wanted)])
        self._show_choice()

    def _has(self, line: FieldLine, wanted: list[str]) -> bool:
        parts = (line.company, line.easy_number, line_value(line, self.model.around), line_problems(line))
        text = f"{line.line} {' '.join(parts)}".casefold()
        return all(word in text for word in wanted)

    @Slot()
    def _show_choice(self) -> None:
        line = next(iter(self.table.selected()), None)
        said = "" if line is None else line_problems(line) or line_value(line, self.model.around)
        if line is not None:
            said = self.tr("Line {number}: {detail}").format(number=formats.integer(line.line), detail=said)
        self._detail.setText(said)
        self._detail.setVisible(bool(said))

    # -- while it waits -------------------------------------------------------------------------------

    @Slot()
    def _start(self) -> None:
        session, file_id = self._session, self.file_id
        self._change(lambda: field_imports.start_now(session, file_id), self.tr("The import has begun."))

    @Slot()
    def _call_off(self) -> None:
        session, file_id = self._session, self.file_id
        self._change(
            lambda: field_imports.call_off(session, file_id),
            self.tr("The import was cancelled: nothing of it is sent."),
        )

    @Slot()
    def _ask_for_time(self) -> None:
        if self.file is None or self.file.starts_at is None:
            return
        dialog = TimeDialog(self.file.starts_at, self)
        dialog.accepted.connect(lambda: self.postpone(dialog.field.moment()))
        dialog.open()

    def postpone(self, moment: datetime) -> None:
        """Have the file wait for another moment."""
        session, file_id = self._session, self.file_id
        said = self.tr("Its values are sent on {moment}.").format(moment=formats.moment(moment))
        self._change(lambda: field_imports.postpone(session, file_id, moment), said)

    def _change(self, work: Callable[[], ImportedFile], said: str) -> None:
        self.banner.hide()
        self._tasks.write(self, work).then(lambda _file: tell(self, said)).failed(self._refused).run()

    def _refused(self, error: BaseException) -> None:
        self.banner.say(failure_sentence(error), Tone.BAD)

    # -- a list to take away --------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        stem = Path(self.file.name).stem if self.file else "lines"
        name, kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the list"),
            f"{stem}-report.xlsx",
            self.tr("Excel workbook (*.xlsx);;CSV file (*.csv)"),
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in (".xlsx", ".csv"):
                path = path.with_name(f"{path.name}{'.csv' if 'csv' in kind else '.xlsx'}")
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write what became of every line to a list."""
        session, file_id = self._session, self.file_id
        work = self._tasks.read(
            self, lambda: field_imports.export_lines(session, file_id, path, translate=translate_message)
        )
        said = self.tr("{count} written to {file}.")
        work.then(
            lambda written: tell(
                self,
                said.format(count=self.trn("%n lines", None, written.rows), file=formats.isolated(path.name)),
            )
        ).failed(self._refused).run()

    @Slot(object)
    def _open(self, line: FieldLine) -> None:
        if line.company:
            self.company_asked.emit(line.easy_number)

    # -- building -------------------------------------------------------------------------------------

    def _button(self, icon: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(icons.icon(icon, "secondary"))
        button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        theme.set_role(self._name, "h2")
        theme.set_role(self._facts, "muted")
        theme.set_role(self.only_failed, "chip")
        self.only_failed.setIcon(icons.icon("circle-x", "bad"))
        self.only_failed.setCheckable(True)
        self.filter.setClearButtonEnabled(True)
        for label in (self._facts, self._detail):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back)
        top.addWidget(self._name, 1)
        top.addWidget(self._pill)
        top.addWidget(self.export)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.filter, 1)
        second.addWidget(self.only_failed)
        waiting = FlowLayout()
        for button in (self.start, self.another_time, self.call_off):
            waiting.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.banner)
        layout.addWidget(self._facts)
        layout.addLayout(waiting)
        layout.addLayout(second)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._detail)

    def _connect(self) -> None:
        self.only_failed.toggled.connect(self._fill)
        self.filter.textChanged.connect(self._fill)
        self.table.selection_changed.connect(self._show_choice)
        self.table.opened.connect(self._open)


class TimeDialog(TrMixin, QDialog):
    """Asks for the moment at which an import is to begin."""

    def __init__(self, moment: datetime, parent: QWidget) -> None:
        """Propose `moment`."""
        super().__init__(parent)
        self.setObjectName("moment")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Another time"))
        label = QLabel(self.tr("&Import the file on:"), self)
        self.field = MomentField(self)
        self.field.set_moment(moment)
        label.setBuddy(self.field)
        buttons = QDialogButtonBox(self)
        self.take = buttons.addButton(self.tr("&Set the time"), QDialogButtonBox.ButtonRole.AcceptRole)
        theme.set_role(self.take, "primary")
        buttons.addButton(self.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for widget in (label, self.field, buttons):
            layout.addWidget(widget)
