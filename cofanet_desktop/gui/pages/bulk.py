"""Bulk orders: choose a file or a list to make one of, see what is wrong, correct it, import it, follow it line by line."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStackedWidget, QVBoxLayout

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.dialogs.bulk_format import BulkFormatDialog
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.models.bulk_lines import verdict
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.bulk_check import BulkCheck
from cofanet_desktop.gui.pages.bulk_details import BulkDetails, FileLines, file_lines
from cofanet_desktop.gui.pages.bulk_from_sheet import BulkFromSheet
from cofanet_desktop.gui.pages.bulk_overview import BulkOverview
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.drop_zone import dropped_file
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import bulk

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QLineEdit

    from cofanet_desktop.domain.bulk_files import ImportedFile, ImportedLine
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.gui.models.bulk_lines import Verdict
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.bulk import BulkDraft
    from cofanet_desktop.services.session import Session

_FILE = "file:"
_DRAFT = "draft"
_LISTS = (".xlsx", ".xlsm", ".xls", ".ods")
"""Endings of files that are lists to make orders of, never bulk order files."""


class BulkPage(Page):
    """Four views, one at a time: the files, a list to make orders of, a file being checked, the lines of an imported one."""

    icon_name = "table-import"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Work under the contract in use of `session`."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._is_loaded = False
        self._stop = threading.Event()
        self.setAcceptDrops(True)
        self.overview = BulkOverview()
        self.sheet = BulkFromSheet(session, tasks)
        self.check = BulkCheck(session, tasks)
        self._suggested: Path | None = None
        self.details = BulkDetails(session, tasks)
        self.views = QStackedWidget(self.content)
        for view in (self.overview, self.sheet, self.check, self.details):
            self.views.addWidget(view)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.views)
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Bulk orders")

    def activate(self, argument: str) -> None:
        """Show what was shown last; `file:ID` shows the lines of an imported file, `draft` the file kept to be corrected."""
        if argument.startswith(_FILE):
            self._show_file(argument.removeprefix(_FILE))
        elif argument == _DRAFT:
            self._show_kept()
        else:
            self._load()

    def refresh(self, changes: object) -> None:
        """Read what is shown again; what is being corrected stays and is checked again."""
        self._load()

    def filter_field(self) -> QLineEdit | None:
        """Return the filter of the lines shown."""
        view = self.views.currentWidget()
        return view.filter if isinstance(view, BulkCheck | BulkDetails) else None

    # -- the files ---------------------------------------------------------------------------------

    def _load(self) -> None:
        if not self._is_loaded:
            self.show_busy()
        session, is_first = self._session, not self._is_loaded
        is_every = self.overview.every_contract.isChecked()

        def work() -> tuple[list[ImportedFile], dict[str, str], BulkDraft | None]:
            contracts = {one.id: one.number for one in session.contracts()}
            draft = bulk.kept_draft(session) if is_first else None
            return bulk.files(session, every_contract=is_every), contracts, draft

        self._tasks.read(self, work, latest="files").then(lambda found: self._show_files(*found)).failed(
            self._failed
        ).run()
        if self.views.currentWidget() is self.check:
            self.check.check_anew()
        elif self.views.currentWidget() is self.details and self.details.file_id:
            self._read_file(self.details.file_id)

    def _show_files(
        self, files: list[ImportedFile], contracts: dict[str, str], draft: BulkDraft | None
    ) -> None:
        self._is_loaded = True
        self.overview.show_files(files, contracts)
        self.show_content()
        if draft is not None and self.views.currentWidget() is self.overview:
            self._resume(draft)

    def _failed(self, error: BaseException) -> None:
        self._is_loaded = False
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    @Slot()
    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a bulk order file"),
            "",
            self.tr("Bulk order files (*.txt *.csv);;All files (*)"),
        )
        if name:
            self.open_file(Path(name))

    @Slot()
    def _choose_list(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a list to make orders of"),
            "",
            self.tr("Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)"),
        )
        if name:
            self.open_list(Path(name))

    @Slot(object)
    def open_file(self, path: Path) -> None:
        """Check a file and show what it says, a workbook as a list; asks first when corrections of another are not saved."""
        if path.suffix.lower() in _LISTS:
            self.open_list(path)
        else:
            self._leave_for(lambda: self._open_file(path))

    def open_list(self, path: Path) -> None:
        """Read a list to make orders of; asks first when corrections of a file are not saved."""
        self._leave_for(lambda: self._open_list(path))

    def _leave_for(self, go_on: Callable[[], object]) -> None:
        if self.check.progress.is_under_way or self.sheet.is_reading:
            return
        if self.views.currentWidget() is self.check and self.check.is_changed:
            self._ask_to_leave(go_on)
        elif self.views.currentWidget() is self.check:
            self._throw_away(go_on)
        else:
            go_on()

    def _open_list(self, path: Path) -> None:
        shown = self.views.currentWidget()
        before = self.details if shown is self.details else self.overview

        def refused(error: BaseException) -> None:
            self.views.setCurrentWidget(before)
            self._not_opened(error)

        self.banner.hide()
        self.show_content()
        self.views.setCurrentWidget(self.sheet)
        self.sheet.open(path, refused)

    def _open_file(self, path: Path) -> None:
        session, self._suggested = self._session, path

        def work() -> Verdict:
            checking = bulk.Checking(session)
            checked = checking.file(path)
            return verdict(checked, bulk.earlier_imports(session, checked.sha256), checking)

        self.show_busy()
        self._tasks.read(self, work, latest="open").then(self._show_checked).failed(self._not_opened).run()

    def _not_opened(self, error: BaseException) -> None:
        self.show_content()
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
            return
        self.banner.say(failure_sentence(error), Tone.BAD)

    def _show_checked(self, found: Verdict) -> None:
        self.banner.hide()
        self.show_content()
        self.views.setCurrentWidget(self.check)
        self.check.show_verdict(found)
        if found.looks_like_a_list:
            self.banner.say(
                self.tr("No line of {file} is a bulk order. It may be a list to make orders of.").format(
                    file=found.checked.name
                ),
                Tone.NEUTRAL,
                self.tr("Make orders of it"),
            )

    @Slot()
    def _take_suggestion(self) -> None:
        if self._suggested is not None:
            self.open_list(self._suggested)

    def _show_kept(self) -> None:
        """Show the file kept to be corrected: another page made it."""
        session, is_first = self._session, not self._is_loaded

        def take(draft: BulkDraft | None) -> None:
            if draft is not None:
                self._resume(draft)
            elif is_first:
                self._load()

        self._is_loaded = True
        self._tasks.read(self, lambda: bulk.kept_draft(session), latest="kept").then(take).failed(
            self._failed
        ).run()

    def _resume(self, draft: BulkDraft) -> None:
        """Show corrections that were kept when the program ended."""
        session = self._session

        def work() -> Verdict:
            checking = bulk.Checking(session)
            checked = checking.texts(draft.name, draft.texts)
            return verdict(checked, bulk.earlier_imports(session, checked.sha256), checking)

        def show(found: Verdict) -> None:
            self.show_content()
            self.views.setCurrentWidget(self.check)
            self.check.show_draft(draft, found)

        self._tasks.read(self, work, latest="open").then(show).failed(self._not_opened).run()

    # -- leaving a file being corrected ------------------------------------------------------------

    @Slot()
    def _leave_check(self) -> None:
        if self.check.is_changed:
            self._ask_to_leave(self._show_overview)
        else:
            self._throw_away(self._show_overview)

    def _ask_to_leave(self, go_on: Callable[[], object]) -> None:
        box = self._box(
            self.tr("Throw the corrections away?"),
            self.tr("They are neither saved nor imported."),
        )
        away = box.addButton(self.tr("&Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("&Keep correcting"), QMessageBox.ButtonRole.RejectRole))
        away.clicked.connect(lambda: self._throw_away(go_on))
        box.open()

    def _throw_away(self, go_on: Callable[[], object]) -> None:
        """Forget the corrections kept, saved ones too, and do what comes next."""
        session = self._session
        self.check.let_go()
        self._tasks.write(self, lambda: bulk.drop_draft(session)).run()
        go_on()

    @Slot()
    def _show_overview(self) -> None:
        self.views.setCurrentWidget(self.overview)
        self.banner.hide()
        self._load()

    # -- importing ---------------------------------------------------------------------------------

    @Slot()
    def _ask_to_import(self) -> None:
        session = self._session
        self._tasks.read(self, session.contract, latest="contract").then(self._confirm_import).run()

    def _confirm_import(self, contract: Contract) -> None:
        found = self.check.verdict
        if found is None:
            return
        parts = [
            self.tr("Contract {number} — {holder}").format(number=contract.number, holder=contract.holder)
        ]
        if found.rejected:
            parts.append(self.trn("%n lines in error are not ordered.", None, found.rejected))
        if found.earlier:
            when = formats.moment(found.earlier[0].imported_at)
            parts.append(
                self.tr("This very file was imported on {moment}. Lines taken then are not repeated.").format(
                    moment=when
                )
            )
        box = self._box(self.trn("Import %n orders?", None, found.accepted), "\n".join(parts))
        go = box.addButton(self.tr("&Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("&Not yet"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go)
        go.clicked.connect(lambda: self._import(found))
        box.open()

    def _import(self, found: Verdict) -> None:
        session, stop = self._session, threading.Event()
        self._stop = stop
        tell_done = self._tasks.gui_call(self, self._show_done)
        self.check.progress.begin(found.accepted)
        self.check.refresh_state()

        def work() -> ImportedFile:
            imported = bulk.import_checked(
                session,
                found.checked,
                confirmed=True,
                progress=lambda done, total: tell_done((done, total)),
                cancelled=stop.is_set,
            )
            bulk.drop_draft(session)
            return imported

        self._tasks.write(self, work).then(self._imported).failed(self._not_imported).run()

    def _show_done(self, how_far: tuple[int, int]) -> None:
        self.check.progress.show_done(*how_far)

    @Slot()
    def _cancel_import(self) -> None:
        self._stop.set()

    def _imported(self, file: ImportedFile) -> None:
        self.check.progress.hide()
        self.check.let_go()
        self.check.refresh_state()
        count = self.trn("%n orders saved, to be sent to the insurer.", None, file.lines - file.errors)
        tell(self, self.tr("Stopped. {count}").format(count=count) if self._stop.is_set() else count)
        self._load()
        self._show_file(file.id)

    def _not_imported(self, error: BaseException) -> None:
        self.check.say_refused(failure_sentence(error))
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)

    # -- an imported file --------------------------------------------------------------------------

    @Slot(object)
    def _open_imported(self, file: ImportedFile) -> None:
        self._show_file(file.id)

    def _show_file(self, file_id: str) -> None:
        self.views.setCurrentWidget(self.details)
        self._read_file(file_id)

    def _read_file(self, file_id: str) -> None:
        session = self._session
        self._tasks.read(
            self, lambda: file_lines(bulk.file(session, file_id), bulk.lines(session, file_id)), latest="file"
        ).then(self._show_lines).failed(self._failed).run()

    def _show_lines(self, found: FileLines) -> None:
        self._is_loaded = True
        self.show_content()
        self.details.show_file(found)

    @Slot(object)
    def _open_company(self, line: ImportedLine) -> None:
        if line.easy_number:
            self.navigate.emit(Route("company", line.easy_number))

    # -- dropping, asking, building ----------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file wherever it is dropped on the page."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the file that was dropped."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_file(path)

    def _box(self, question: str, more: str) -> QMessageBox:
        box = QMessageBox(self)
        box.setObjectName("confirm")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.title())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        box.setInformativeText(more)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box

    @Slot()
    def _show_format(self) -> None:
        BulkFormatDialog(self).show()

    def _connect(self) -> None:
        zone = self.overview.drop_zone
        zone.choose_clicked.connect(self._choose)
        self.overview.from_list.clicked.connect(self._choose_list)
        self.sheet.back_clicked.connect(self._show_overview)
        self.sheet.built.connect(self._resume)
        self.banner.action_clicked.connect(self._take_suggestion)
        zone.help_clicked.connect(self._show_format)
        zone.file_dropped.connect(self.open_file)
        self.overview.every_contract.toggled.connect(lambda _is_on: self._load())
        self.overview.file_opened.connect(self._open_imported)
        self.check.back_clicked.connect(self._leave_check)
        self.check.import_clicked.connect(self._ask_to_import)
        self.check.progress.cancel_clicked.connect(self._cancel_import)
        self.details.back_clicked.connect(self._show_overview)
        self.details.line_opened.connect(self._open_company)
