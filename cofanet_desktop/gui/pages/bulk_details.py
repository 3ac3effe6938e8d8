"""The lines of an imported file: what each asked, what became of it, and why."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.bulk_files import FAILED
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.bulk import file_look, line_detail, line_rank, lines_model, searched_text
from cofanet_desktop.gui.pages.bulk_written import BulkWritten
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import bulk_export

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cofanet_desktop.domain.bulk_files import ImportedFile, ImportedLine
    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class FileLines:
    """An imported file and its lines made ready to be shown: the failed ones first, each with what the filter looks in."""

    file: ImportedFile
    lines: tuple[ImportedLine, ...]
    searched: tuple[str, ...]


def file_lines(file: ImportedFile, lines: Iterable[ImportedLine]) -> FileLines:
    """Return a file and its lines ready to be shown; to be called in a task."""
    ordered = tuple(sorted(lines, key=line_rank))
    return FileLines(file, ordered, tuple(searched_text(line) for line in ordered))


class BulkDetails(TranslatedWidget):
    """One imported file: its state, its lines with the failed ones first, a list to take away."""

    back_clicked = Signal()
    line_opened = Signal(object)
    """Brings the ImportedLine whose company is wanted."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Show no file yet."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._file: ImportedFile | None = None
        self._lines: tuple[ImportedLine, ...] = ()
        self._searched: tuple[str, ...] = ()
        self._stop = Event()
        self.written = BulkWritten(self)
        self.table = RowTable(lines_model(), self)
        self.back = self._button("arrow-left", self.back_clicked.emit)
        self.export = self._button("table-export", self._export)
        self.only_failed = QPushButton(self)
        theme.set_role(self.only_failed, "chip")
        self.only_failed.setIcon(icons.icon("circle-x", "bad"))
        self.only_failed.setCheckable(True)
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self._name, self._facts, self._detail = ElidedLabel("", self), QLabel(self), QLabel(self)
        self._pill = Pill("", Tone.NEUTRAL)
        theme.set_role(self._name, "h2")
        theme.set_role(self._facts, "muted")
        self._facts.setWordWrap(True)
        self._detail.setWordWrap(True)
        self._detail.setTextFormat(Qt.TextFormat.PlainText)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.only_failed.toggled.connect(self._fill)
        self.filter.textChanged.connect(self._fill)
        self.table.selection_changed.connect(self._show_choice)
        self.table.opened.connect(self.line_opened)
        self.written.cancel_clicked.connect(lambda: self._stop.set())
        self.retranslate()

    @property
    def file_id(self) -> str:
        """Return the id of the file shown, empty when there is none."""
        return self._file.id if self._file else ""

    def show_file(self, found: FileLines) -> None:
        """Show a file and its lines, the failed ones first."""
        is_other = found.file.id != self.file_id
        self._file, self._lines, self._searched = found.file, found.lines, found.searched
        if is_other:
            self._stop.set()
            self.written.end()
            self.only_failed.setChecked(False)
            self.filter.clear()
        self._show_facts()
        self._fill()
        if is_other:
            self.table.select_first()
            self.table.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.back.setText(self.tr(" &All files"))
        self.export.setText(self.tr(" &Export list…"))
        self.filter.setPlaceholderText(self.tr("Filter the lines"))
        self.filter.setAccessibleName(self.tr("Filter the lines"))
        self.table.setAccessibleName(self.tr("Lines of the file"))
        self.table.setAccessibleDescription(self.tr("Enter opens the company of the line"))
        self.table.rows_model.retranslate()
        self._show_facts()
        self._show_choice()

    def _show_facts(self) -> None:
        if self._file is None:
            return
        file, look = self._file, file_look(self._file.status)
        self._name.setText(file.name)
        self._pill.set_status(look.word, look.tone, look.icon)
        done = file.lines - file.errors - file.open
        parts = [
            self.tr("Imported on {moment} by {actor}").format(
                moment=formats.moment(file.imported_at), actor=file.actor
            ),
            self.trn("%n lines accepted", None, done),
        ]
        if file.open:
            parts.append(self.trn("%n under way", None, file.open))
        self._facts.setText(" · ".join(parts))
        self.only_failed.setText(self.trn(" Only the %n &failed", None, file.errors))
        self.only_failed.setEnabled(bool(file.errors) or self.only_failed.isChecked())

    @Slot()
    def _fill(self) -> None:
        wanted = self.filter.text().casefold().split()
        found = (
            [
                line
                for line, text in zip(self._lines, self._searched, strict=True)
                if all(word in text for word in wanted)
            ]
            if wanted
            else self._lines
        )
        only_failed = self.only_failed.isChecked()
        self.table.set_rows([line for line in found if not only_failed or line.status in FAILED])
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        line = next(iter(self.table.selected()), None)
        said = "" if line is None else line_detail(line)
        if line is not None:
            said = self.tr("Line {number}: {detail}").format(
                number=formats.integer(line.line), detail=said or self.tr("nothing to say")
            )
        self._detail.setText(said)
        self._detail.setVisible(bool(said))

    @Slot()
    def _export(self) -> None:
        stem = Path(self._file.name).stem if self._file else "lines"
        kinds = {self.tr("Excel workbook (*.xlsx)"): ".xlsx", self.tr("CSV file (*.csv)"): ".csv"}
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the list"), f"{stem}.xlsx", ";;".join(kinds)
        )
        if name:
            path = Path(name)
            self.export_to(path if path.suffix else path.with_suffix(kinds.get(kind, ".xlsx")))

    def export_to(self, path: Path) -> None:
        """Write the lines shown, in the order shown, to a workbook or a CSV file."""
        if self._file is None:
            return
        self._stop = stop = Event()
        session, file, lines = self._session, self._file, self.table.rows_model.rows
        progress = self._tasks.gui_call(self, self._show_written)
        self.written.begin(len(lines))

        def work() -> Written:
            return bulk_export.export(
                session,
                file,
                lines,
                path,
                translate=translate_message,
                progress=lambda done: progress((stop, done)),
                cancelled=stop.is_set,
            )

        self._tasks.read(self, work, latest="export").then(
            lambda written: self.written.finish(path, written.rows)
        ).failed(self._not_written).run()

    def _show_written(self, told: tuple[Event, int]) -> None:
        if told[0] is self._stop:
            self.written.show_done(told[1])

    def _not_written(self, error: BaseException) -> None:
        self.written.end()
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        else:
            tell(self, failure_sentence(error))

    def _button(self, icon: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(icons.icon(icon, "secondary"))
        button.clicked.connect(lambda: run())
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.back)
        top.addWidget(self._name, 1)
        top.addWidget(self._pill)
        top.addWidget(self.export)
        self.filter.setMinimumWidth(theme.scaled(220))
        second = FlowLayout()
        for widget in (self.filter, self.only_failed):
            second.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._facts)
        layout.addLayout(second)
        layout.addWidget(self.written)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._detail)
