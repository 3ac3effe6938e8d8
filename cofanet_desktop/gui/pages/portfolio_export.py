"""Writing the portfolio to a file: a strip with progress and cancel, then the file (PORT-8, EXPORT-1)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.portfolio_columns import (
    COLUMNS,
    NUMBER_OF,
    Around,
    Column,
    Field,
    Line,
    heading,
)
from cofanet_desktop.gui.routes import exports_route
from cofanet_desktop.gui.widgets.export_strip import ExportStrip
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import portfolio_export
from cofanet_desktop.services.portfolio_export import ExportColumn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

    _LineOf = Callable[[PortfolioRow, Mapping[str, State]], Line]


def export_columns(fields: Sequence[Field], around: Around) -> list[ExportColumn]:
    """Return the columns of a file with these columns of the list, in their order."""
    line_of = _kept_line()
    return [_export_column(COLUMNS[NUMBER_OF[field]], around, line_of) for field in fields]


def _export_column(column: Column, around: Around, line_of: _LineOf) -> ExportColumn:
    cell = column.cell or column.text
    width = 34 if column.field is Field.COMPANY else 0
    return ExportColumn(
        heading(column, around), column.kind, lambda row, states: cell(line_of(row, states), around), width
    )


def _kept_line() -> _LineOf:
    """Return what makes the line of a row once for all its cells, which are asked for one after another."""
    kept: list[Line] = []

    def line_of(row: PortfolioRow, states: Mapping[str, State]) -> Line:
        if not kept or kept[0].row is not row or kept[0].states is not states:
            kept[:] = [Line(row, states)]
        return kept[0]

    return line_of


class PortfolioExport(ExportStrip):
    """Asks for a file and writes it; hidden until it takes a while, or the file is there."""

    wanted = Signal(object)
    """Another page is wanted: its Route."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Write nothing yet."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._cancelled = threading.Event()
        self.more = self._add_way("table-export")
        self.more.clicked.connect(self._lead_on)
        self.cancel.clicked.connect(self._cancel)
        self.retranslate()

    def ask(self, ids: Callable[[], Sequence[int]], columns: Sequence[ExportColumn]) -> None:
        """Ask for a file and write these companies to it; `ids` is called in a task.

        Nothing is asked while a file is still being written.
        """
        if self.is_busy():
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        portfolio = self.tr("portfolio")
        name = f"{portfolio} {self._session.today().isoformat()}.xlsx"
        kinds = self.tr("Workbooks (*.xlsx)") + ";;" + self.tr("Lists (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the portfolio as shown"), str(Path(folder) / name), kinds
        )
        if chosen:
            has_ending = Path(chosen).suffix.lower() in {".csv", ".xlsx"}
            ending = ".csv" if "csv" in kind else ".xlsx"
            self.write(Path(chosen if has_ending else chosen + ending), ids, columns)

    def write(self, file: Path, ids: Callable[[], Sequence[int]], columns: Sequence[ExportColumn]) -> None:
        """Write these companies to `file`, a workbook or a CSV file by its ending."""
        session, cancelled = self._session, threading.Event()
        self._cancelled, self._file, self._done = cancelled, None, 0
        progress = self._tasks.gui_call(self, self._show_done)
        size = self._tasks.gui_call(self, self._show_size)

        def work() -> Written:
            some = ids()
            size(len(some))
            return portfolio_export.export(
                session,
                some,
                columns,
                file,
                translate=translate_message,
                progress=progress,
                cancelled=cancelled.is_set,
            )

        self.is_running = True
        self.cancel.setEnabled(True)
        self._fill()
        self.show()
        (
            self._tasks.read(self, work, latest="export")
            .then(lambda written: self._finish(file, written.rows))
            .failed(self._not_written)
            .run()
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.cancel.setText(" " + self.tr("&Cancel"))
        self.open.setText(" " + self.tr("Open file"))
        self.more.setText(" " + self.tr("All exports"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self._fill()

    def _show_size(self, size: int) -> None:
        self.bar.setRange(0, max(1, size))
        self._fill()

    def _show_done(self, done: int) -> None:
        self._done = done
        self.bar.setValue(done)
        self._fill()

    def _finish(self, file: Path, count: int) -> None:
        self._file, self._done, self.is_running = file, count, False
        self._fill()
        self.show()
        announce(self, self.text.text())

    def _not_written(self, error: BaseException) -> None:
        self.is_running = False
        self.hide()
        if not isinstance(error, InvalidInput):
            self._tasks.report(self, error)
            return
        tell(self, failure_sentence(error))

    def _fill(self) -> None:
        self._show_stage()
        if self._file is not None:
            count = self.trn("%n companies", None, self._done)
            self.text.setText(
                self.tr("{count} written to {file}.").format(
                    count=count, file=formats.isolated(self._file.name)
                )
            )
        elif self.cancel.isEnabled():
            self.text.setText(self.tr("{done} companies written").format(done=formats.integer(self._done)))

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self._cancelled.set()

    @Slot()
    def _lead_on(self) -> None:
        self.wanted.emit(exports_route())
