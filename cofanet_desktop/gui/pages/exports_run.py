"""An export under way: progress and a way to cancel it, then the files and ways to them (EXPORT-1, EXPORT-5)."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.exports import Category, ExportState
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.exports import window_words
from cofanet_desktop.gui.routes import exports_route
from cofanet_desktop.gui.widgets.export_strip import ExportStrip
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import export_runs, exports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.exports import Aggregation, Export, Scenario, Template
    from cofanet_desktop.domain.text import Message
    from cofanet_desktop.exchange.sheet_writing import Written
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_mail import Sender
    from cofanet_desktop.services.session import Session

WriteList = Callable[[Callable[[int], None], Callable[[], bool]], "Written"]
"""Writes a list: called with what is told how many lines are written, and with what asks whether it was cancelled."""


@dataclass(frozen=True, slots=True)
class Done:
    """What came of an export: its first file, None when nothing was written, its rows, and what is to be told of it."""

    file: Path | None
    rows: int
    told: tuple[Message, ...] = ()


def _done(export: Export) -> Done:
    told = tuple(one for one in (export.reason, export.way_out) if one is not None)
    is_there = export.state is ExportState.AVAILABLE and bool(export.files)
    return Done(Path(export.files[0].path) if is_there else None, export.rows, told)


class ExportRun(ExportStrip):
    """Writes by a template, or runs a scenario; hidden until something is under way or done."""

    settled = Signal()
    """Something was written, failed or was cancelled: lists of exports are to be read again."""
    began = Signal()
    """Something is entered in the list of exports: it is under way."""
    refused = Signal(str)
    """Nothing was written: why, in a sentence."""
    wanted = Signal(object)
    """Another page is wanted: its Route."""

    def __init__(
        self, session: Session, tasks: Tasks, parent: QWidget | None = None, *, leads_on: bool = False
    ) -> None:
        """Write nothing yet; `leads_on` offers the way to the page of exports."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._cancelled = threading.Event()
        self._category, self._total, self._rows = Category.COVERS, 0, 0
        self.folder = self._add_way("folder-open")
        self.folder.clicked.connect(self._open_folder)
        self.more = self._add_way("table-export")
        self.more.clicked.connect(self._lead_on)
        if not leads_on:
            self._ways.remove(self.more)
            self.more.hide()
        self.cancel.clicked.connect(self._cancel)
        self.retranslate()

    def write(self, template: Template, target: Path, aggregation: Aggregation) -> None:
        """Write everything of the contract in use by a template to `target`, a workbook or a CSV file by its ending."""
        session, in_words = self._session, window_words()

        def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Done:
            return _done(
                exports.export_template(
                    session,
                    template,
                    target,
                    aggregation=aggregation,
                    words=in_words,
                    progress=progress,
                    cancelled=cancelled,
                )
            )

        self._start(template.category, work)

    def run(self, scenario: Scenario, sender: Callable[[], Sender]) -> None:
        """Run a scenario now; `sender` is asked in a task who sends its e-mail."""
        session, in_words = self._session, window_words()

        def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Done:
            return _done(
                export_runs.run_scenario(
                    session, scenario, words=in_words, sender=sender(), progress=progress, cancelled=cancelled
                )
            )

        self._start(scenario.category, work)

    def write_shown(self, category: Category, target: Path, total: int, write: WriteList) -> None:
        """Write a list of `total` lines as it is shown by calling `write`; the list of exports tells of it."""
        session = self._session

        def work(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Done:
            written = exports.recorded(
                session, target, lambda: write(lambda done: progress(done, total), cancelled), category
            )
            return Done(target, written.rows)

        self._start(category, work)

    def _start(
        self,
        category: Category,
        work: Callable[[Callable[[int, int], None], Callable[[], bool]], Done],
    ) -> None:
        cancelled = threading.Event()
        self._cancelled, self._file, self._done, self._total = cancelled, None, 0, 0
        self._category, self.is_running = category, True
        show = self._tasks.gui_call(self, self._show_done)

        def progress(done: int, total: int) -> None:
            show((done, total))

        self.cancel.setEnabled(True)
        self.bar.setRange(0, 0)
        self._fill()
        self.show()
        self.began.emit()
        (
            self._tasks.read(self, lambda: work(progress, cancelled.is_set), latest="export")
            .then(self._finish)
            .failed(self._not_written)
            .run()
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.cancel.setText(" " + self.tr("&Cancel"))
        self.open.setText(" " + self.tr("Open file"))
        self.folder.setText(" " + self.tr("Open folder"))
        self.more.setText(" " + self.tr("All exports"))
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self._fill()

    def _show_done(self, step: tuple[int, int]) -> None:
        done, total = step
        is_first = not self._total
        self._done, self._total = done, total
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)
        self._fill()
        if is_first:
            self.began.emit()

    def _finish(self, done: Done) -> None:
        self.is_running = False
        told = " ".join(translate_message(one) for one in done.told)
        if done.file is None:
            self.hide()
            self.refused.emit(told)
        else:
            self._file, self._rows = done.file, done.rows
            self._fill()
            self.show()
            announce(self, self.text.text())
            if told:
                tell(self, told)
        self.settled.emit()

    def _not_written(self, error: BaseException) -> None:
        self.is_running = False
        self.hide()
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        elif self._cancelled.is_set():
            tell(self, failure_sentence(error))
        else:
            self.refused.emit(failure_sentence(error))
        self.settled.emit()

    def _fill(self) -> None:
        self._show_stage()
        if self._file is not None:
            text = self.tr("{count} written to {file}.")
            self.text.setText(
                text.format(
                    count=self.trn("%n rows", None, self._rows), file=formats.isolated(self._file.name)
                )
            )
        elif self.cancel.isEnabled():
            text = self.tr("{done} of {total} companies written")
            if self._category is Category.OVERDUES:
                text = self.tr("{done} of {total} declarations written")
            if not self._total:
                text = self.tr("The export begins…")
            self.text.setText(
                text.format(done=formats.integer(self._done), total=formats.integer(self._total))
            )

    @Slot()
    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.text.setText(self.tr("Stopping…"))
        self._cancelled.set()

    @Slot()
    def _open_folder(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))

    @Slot()
    def _lead_on(self) -> None:
        self.wanted.emit(exports_route(self._category.value))
