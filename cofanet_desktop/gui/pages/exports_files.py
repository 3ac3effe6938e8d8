"""What was exported: how it went, the ways to the files, deleting, running again (EXPORT-2)."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QVBoxLayout

from cofanet_desktop.domain.exports import Category, Export, ExportState, FileFormat, MailState
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.dialogs.delete_exports import DeleteExportsDialog
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.exports import files_model, mail_word
from cofanet_desktop.gui.pages.exports_part import ExportsPart
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.services import exports

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session


class FilesPart(ExportsPart[Export]):
    """The list of exports; what is under it tells of the one selected."""

    asked = Signal(str)
    """A new export is to be made by hand, by the template of that name at first; "" for any."""
    repeated = Signal(str)
    """The scenario of that id is to be run."""
    edit_asked = Signal(str)
    """The scenario of that id is to be changed."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget) -> None:
        """Show an empty list."""
        super().__init__(session, tasks, files_model(), parent)
        self.openings = {
            FileFormat.XLSX: self.act("file-spreadsheet", lambda: self._open(FileFormat.XLSX)),
            FileFormat.CSV: self.act("file-text", lambda: self._open(FileFormat.CSV)),
        }
        self.folder = self.act("folder-open", self._open_folder)
        self.copy = self.act("download", self._save_copy)
        self.again = self.act("refresh", self._run_again)
        self.delete = self.act("trash", self._delete, "Del")
        self._make_details()
        self.retranslate()

    def rows_of(self, overview: Overview) -> Sequence[Export]:
        """Return the exports."""
        return overview.files

    def begin(self) -> None:
        """Ask for a new export."""
        self.asked.emit("")

    def open_row(self, row: Export) -> None:
        """Open the first file of an export."""
        if row.files and row.state is ExportState.AVAILABLE:
            self._open_file(Path(row.files[0].path))

    def counted(self, count: int) -> str:
        """Return how many exports there are."""
        return self.trn("%n exports", None, count)

    def say_nothing(self) -> None:
        """Say that nothing was exported yet."""
        overview = self.overview
        sentence = self.tr(
            "No covers were exported yet. What you export is listed here, ready to be opened again."
        )
        if overview is not None and overview.category is Category.OVERDUES:
            sentence = self.tr(
                "No overdue declarations were exported yet. What you export is listed here, ready to be opened again."
            )
        self.nothing.fill("table-export", sentence, self.tr("New export…"), self.begin)

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr(" &New export…"))
        self.table.setAccessibleName(self.tr("Exported files"))
        self.openings[FileFormat.XLSX].setText(self.tr("Open E&xcel file"))
        self.openings[FileFormat.CSV].setText(self.tr("Open C&SV file"))
        self.folder.setText(self.tr("Show in &folder"))
        self.copy.setText(self.tr("Sa&ve a copy…"))
        self.again.setText(self.tr("Run a&gain"))
        self.delete.setText(self.tr("&Delete…"))
        self._way.setText(self.tr("Edit the scenario…"))
        super().retranslate()

    # -- what is selected ---------------------------------------------------------------------------------

    def offer(self, rows: Sequence[Export]) -> None:
        """Offer what can be done with these exports."""
        one = rows[0] if len(rows) == 1 else None
        files = [one] if one is not None and one.state is ExportState.AVAILABLE else []
        kinds = {Path(file.path).suffix.lower() for each in files for file in each.files}
        for kind, action in self.openings.items():
            self._show(action, is_shown=f".{kind.value}" in kinds)
        self._show(self.folder, is_shown=bool(files))
        available = [each for each in rows if each.state is ExportState.AVAILABLE]
        self.copy.setEnabled(bool(available))
        self._show(self.again, is_shown=one is not None and self._can_run_again(one))
        self.delete.setEnabled(bool(rows) and all(each.state is not ExportState.IN_PROGRESS for each in rows))
        self._tell(one)

    def _show(self, action: object, *, is_shown: bool) -> None:
        for known, button in self.bar.buttons.items():
            if known is action:
                known.setVisible(is_shown)
                button.setVisible(is_shown)

    def _can_run_again(self, one: Export) -> bool:
        if one.state is ExportState.IN_PROGRESS or self.overview is None:
            return False
        if one.scenario_id:
            return any(each.scenario.id == one.scenario_id for each in self.overview.scenarios)
        return True

    def _tell(self, one: Export | None) -> None:
        """Tell of an export what the list has no room for."""
        lines = [] if one is None else self._told_of(one)
        self._details.setVisible(bool(lines))
        if one is None or not lines:
            return
        is_bad = one.state is ExportState.FAILED
        self._told.setText("\n".join(lines))
        theme.set_tone(self._told, Tone.BAD.value if is_bad else "")
        self._way.setVisible(is_bad and bool(one.scenario_id) and self._can_run_again(one))

    def _told_of(self, one: Export) -> list[str]:
        parts = [translate_message(each) for each in (one.reason, one.way_out) if each is not None]
        lines = [" ".join(parts)] if parts else []
        lines += [translate_message(note) for note in one.notes]
        if one.mail is not MailState.NOT_WANTED:
            lines.append(mail_word(one.mail))
        if one.state is ExportState.AVAILABLE and one.files:
            places = dict.fromkeys(str(Path(file.path).parent) for file in one.files)
            lines.append(
                self.tr("In the folder {folder}").format(folder=", ".join(map(formats.isolated, places)))
            )
        return lines

    # -- what is done -------------------------------------------------------------------------------------

    def _open(self, kind: FileFormat) -> None:
        for one in self.meant()[:1]:
            for file in one.files:
                if file.path.lower().endswith(f".{kind.value}"):
                    self._open_file(Path(file.path))

    def _open_file(self, file: Path) -> None:
        if not file.is_file():
            self._say_gone(file)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def _say_gone(self, file: Path) -> None:
        text = self.tr(
            "{file} is no longer where it was written. Run the export again, or delete it from the list."
        )
        self.refused.emit(text.format(file=formats.isolated(file.name)))

    def _open_folder(self) -> None:
        for one in self.meant()[:1]:
            for file in one.files[:1]:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(file.path).parent)))

    def _save_copy(self) -> None:
        files = [Path(file.path) for one in self.meant() for file in one.files]
        missing = next((file for file in files if not file.is_file()), None)
        if missing is not None:
            self._say_gone(missing)
        elif len(files) == 1:
            chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), files[0].name)
            if chosen:
                self.copy_files(files, [Path(chosen)])
        elif files:
            folder = QFileDialog.getExistingDirectory(self, self.tr("Save copies in"))
            if folder:
                self.copy_files(files, [Path(folder) / file.name for file in files])

    def copy_files(self, files: Sequence[Path], targets: Sequence[Path]) -> None:
        """Copy each file to its target, and tell of it."""

        def work() -> str:
            try:
                for file, target in zip(files, targets, strict=True):
                    shutil.copyfile(file, target)
            except OSError as error:
                return error.strerror or str(error)
            return ""

        def done(reason: str) -> None:
            if reason:
                text = self.tr("The copy could not be saved: {reason}. Choose another place.")
                self.refused.emit(text.format(reason=reason))
                return
            text = self.trn("%n files copied.", None, len(files))
            self.tell(text, self.tr("Show"), lambda: self._show_folder(targets[0].parent))

        self.tasks.read(self, work, latest="copy").then(done).run()

    def _show_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _edit_scenario(self) -> None:
        for one in self.meant()[:1]:
            self.edit_asked.emit(one.scenario_id)

    @Slot()
    def _run_again(self) -> None:
        for one in self.meant()[:1]:
            if one.scenario_id:
                self.repeated.emit(one.scenario_id)
            elif one.template:
                self.asked.emit(one.template)
            else:  # the list as it was shown is exported where it is shown
                page = "portfolio" if one.category is Category.COVERS else "overdues"
                self.wanted.emit(Route(page))

    def _delete(self) -> None:
        some = self.meant()
        if not some or not self.delete.isEnabled():
            return
        if not any(one.files for one in some):
            self._delete_exports(some, files=False)
            return
        dialog = DeleteExportsDialog(len(some), self)
        dialog.confirmed.connect(lambda files: self._delete_exports(some, files=files))
        dialog.open()

    def _delete_exports(self, some: Sequence[Export], *, files: bool) -> None:
        session = self.session
        left: list[str] = []

        def work() -> None:
            left.extend(exports.delete(session, [one.id for one in some], files=files))

        def done() -> None:
            text = self.trn("%n exports deleted.", None, len(some))
            if left:
                text = self.tr("{done} These files could not be deleted: {files}.").format(
                    done=text, files=", ".join(Path(one).name for one in left)
                )
                self.refused.emit(text)
            elif files:
                self.tell(text)
            else:
                self.tell(text, undo=lambda: self._put_back(some))

        self.do(work, done)

    def _put_back(self, some: Sequence[Export]) -> None:
        session = self.session
        self.do(lambda: exports.put_back(session, some), lambda: None)

    def _make_details(self) -> None:
        self._details = QFrame(self)
        theme.set_role(self._details, "card")
        self._told = QLabel(self._details)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._way = QPushButton(self._details)
        self._way.clicked.connect(self._edit_scenario)
        ways = FlowLayout()
        ways.addWidget(self._way)
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.setSpacing(6)
        inside.addWidget(self._told)
        inside.addLayout(ways)
        self.beneath.addWidget(self._details)
        self._details.hide()


def template_named(overview: Overview, name: str) -> str:
    """Return the id of the template of that name, "" when there is none any more."""
    return next((one.id for one in overview.templates if one.name == name), "")
