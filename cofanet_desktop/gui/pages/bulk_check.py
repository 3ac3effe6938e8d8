"""A bulk file checked before anything is sent: every error and warning, corrected in place, then imported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.bulk import ERROR, TEXT_COLUMN, CheckModel
from cofanet_desktop.gui.models.bulk_lines import BulkLines, verdict
from cofanet_desktop.gui.widgets.check_summary import CheckSummary
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.import_progress import ImportProgress
from cofanet_desktop.gui.widgets.line_problems import LineProblems
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import bulk

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.models.bulk import CheckRow
    from cofanet_desktop.gui.models.bulk_lines import Verdict
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.bulk import BulkDraft
    from cofanet_desktop.services.session import Session


class _Correction(QUndoCommand):
    """Some lines changed at once: numbers with the text before and after."""

    def __init__(self, view: BulkCheck, changes: dict[int, tuple[str, str]], text: str) -> None:
        super().__init__(text)
        self._view, self._changes = view, changes

    def redo(self) -> None:
        """Show the new texts."""
        self._view.place({line: after for line, (_, after) in self._changes.items()})

    def undo(self) -> None:
        """Show the texts as they were."""
        self._view.place({line: before for line, (before, _) in self._changes.items()})


class BulkCheck(TranslatedWidget):
    """The lines of one file with what is wrong with each; checked again after every change."""

    back_clicked = Signal()
    import_clicked = Signal()

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Check nothing yet."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self.verdict: Verdict | None = None
        self.lines = BulkLines()
        self._is_checking = False
        self.undo_stack = QUndoStack()  # without a parent: it outlives what listens to it
        self.model = CheckModel()
        self.table = RowTable(self.model, self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.summary, self.problems, self.progress = (
            CheckSummary(self),
            LineProblems(self),
            ImportProgress(self),
        )
        self._title = ElidedLabel("", self)
        theme.set_role(self._title, "h2")
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(theme.scaled(220))
        self._make_actions()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- showing -----------------------------------------------------------------------------------

    def show_verdict(self, found: Verdict) -> None:
        """Show a file just read and checked, errors first."""
        self.undo_stack.clear()
        self.lines.open(found)
        for field_ in (self.filter, self.only_errors):
            field_.blockSignals(True)
        self.filter.clear()
        self.only_errors.setChecked(False)
        for field_ in (self.filter, self.only_errors):
            field_.blockSignals(False)
        self._take(found)
        self.table.select_first()
        self.table.setFocus()

    def show_draft(self, draft: BulkDraft, found: Verdict) -> None:
        """Show a file whose corrections were kept."""
        self.show_verdict(found)
        self.lines.texts = list(draft.texts)
        self.undo_stack.resetClean()
        self.refresh_state()

    @property
    def is_changed(self) -> bool:
        """Tell whether lines were corrected and not saved."""
        return not self.undo_stack.isClean()

    def place(self, changes: dict[int, str]) -> None:
        """Put other texts in place, keep them, and check the file again."""
        self.model.replace_rows(self.lines.place(changes))
        self._show_choice()
        self.check_again()
        session, draft = self._session, self.lines.draft()
        self._tasks.write(self, lambda: bulk.keep_draft(session, draft)).run()

    def check_again(self) -> None:
        """Check the lines as they are on screen."""
        if self.verdict is None or self.progress.is_under_way:
            return
        session, name, texts = self._session, self.lines.name, tuple(self.lines.texts)
        # Untouched, the bytes are those of the file on disk.
        sha256 = (
            self.verdict.checked.sha256 if self.undo_stack.isClean() and not self.undo_stack.index() else ""
        )

        def work() -> Verdict:
            checked = bulk.check_texts(session, name, texts)
            checked = replace(checked, sha256=sha256 or checked.sha256)
            return verdict(checked, bulk.earlier_imports(session, checked.sha256))

        self._is_checking = True
        self.refresh_state()
        self._tasks.read(self, work, latest="check").then(self._checked_again).failed(self._not_checked).run()

    def _checked_again(self, found: Verdict) -> None:
        self.lines.take(found)
        self._take(found)

    def _not_checked(self, error: BaseException) -> None:
        self._is_checking = False
        self.say_refused(failure_sentence(error))

    def _take(self, found: Verdict) -> None:
        self.verdict, self._is_checking = found, False
        self.summary.show_verdict(found)
        self._name_actions()
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.table.set_rows(self.lines.shown(self.filter.text().casefold().split()))
        self._show_choice()

    @Slot(bool)
    def _filter_errors(self, is_on: bool) -> None:
        if is_on:
            self.lines.show_errors_only()
        else:
            self.lines.show_all()
        self._fill()

    @property
    def chosen(self) -> CheckRow | None:
        """Return the line chosen, if any."""
        return next(iter(self.table.selected()), None)

    @Slot()
    def _show_choice(self) -> None:
        self.problems.show_row(self.chosen)
        self.refresh_state()

    @Slot()
    def refresh_state(self) -> None:
        """Offer what can be done now."""
        found, row = self.verdict, self.chosen
        is_idle = not self.progress.is_under_way
        self.import_button.setEnabled(
            found is not None and found.accepted > 0 and not self._is_checking and is_idle
        )
        errors = found is not None and found.errors > 0
        self.next_error.setEnabled(errors)
        self.only_errors.setEnabled(errors or self.only_errors.isChecked())
        self.edit_line.setEnabled(row is not None and is_idle)
        self.remove_line.setEnabled(row is not None and is_idle)
        self.replace_all.setEnabled(is_idle)
        self._undo.setEnabled(self.undo_stack.canUndo() and is_idle)
        self._redo.setEnabled(self.undo_stack.canRedo() and is_idle)
        for widget in (self.back, self.save, self.table, self.problems):
            widget.setEnabled(is_idle)

    # -- correcting --------------------------------------------------------------------------------

    def correct(self, changes: dict[int, str], label: str) -> None:
        """Change lines, as one step that can be undone."""
        real = {
            line: (self.lines.texts[line - 1], text)
            for line, text in changes.items()
            if self.lines.texts[line - 1] != text
        }
        if real:
            self.undo_stack.push(_Correction(self, real, label))

    @Slot(int, str)
    def _edited(self, line: int, text: str) -> None:
        self.correct({line: text}, self.tr("Line {number}").format(number=formats.integer(line)))

    @Slot()
    def _edit_line(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.table.edit(index.siblingAtColumn(TEXT_COLUMN))

    @Slot()
    def _remove_line(self) -> None:
        """Take the chosen line out: it becomes blank, and blank lines are skipped."""
        row = self.chosen
        if row is not None:
            self.correct({row.line: ""}, self.tr("Line {number}").format(number=formats.integer(row.line)))

    @Slot()
    def _use_proposal(self) -> None:
        row = self.chosen
        if row is not None and row.proposal is not None:
            self.correct({row.line: row.proposal}, self.tr("Accents"))

    @Slot()
    def _replace_all(self) -> None:
        self.correct(self.lines.proposals(), self.tr("Accents"))

    @Slot()
    def _go_to_next_error(self) -> None:
        """Choose the next line in error, from the top again after the last one."""
        rows = self.table.rows_model.rows
        start = self.table.currentIndex().row() + 1
        for step in range(len(rows)):
            at = (start + step) % len(rows)
            if rows[at].severity == ERROR:
                index = self.table.rows_model.index(at, TEXT_COLUMN)
                flags = QItemSelectionModel.SelectionFlag
                self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.table.scrollTo(index)
                self.table.setFocus()
                return

    # -- saving ------------------------------------------------------------------------------------

    @Slot()
    def _save(self) -> None:
        word = self.tr("corrected")
        stem, dot, suffix = self.lines.name.rpartition(".")
        proposed = f"{stem}-{word}.{suffix}" if dot else f"{self.lines.name}-{word}.txt"
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the corrected file"),
            proposed,
            self.tr("Bulk order files (*.txt *.csv);;All files (*)"),
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the lines as they are on screen, blank ones left out; nothing is lost when it cannot."""
        texts = self.lines.to_save()
        self._tasks.read(self, lambda: bulk.save(path, texts)).then(lambda _done: self._saved(path)).failed(
            self._not_saved
        ).run()

    def _saved(self, path: Path) -> None:
        self.undo_stack.setClean()
        tell(self, self.tr("Saved as {file}.").format(file=path.name))

    def _not_saved(self, error: BaseException) -> None:
        self.say_refused(failure_sentence(error))

    def say_refused(self, text: str) -> None:
        """Say why something was refused; the lines stay."""
        self.progress.hide()
        self.refresh_state()
        self.summary.banner.say(text, Tone.BAD)
        announce(self, text)

    # -- building ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self.back.setText(self.tr(" &All files"))
        self.save.setText(self.tr(" &Save corrected file…"))
        self.only_errors.setText(self.tr(" Errors &only"))
        self.next_error.setText(self.tr(" &Next error"))
        self.edit_line.setText(self.tr(" &Edit line"))
        self.remove_line.setText(self.tr(" &Take line out"))
        self.filter.setPlaceholderText(self.tr("Filter the lines"))
        self.filter.setAccessibleName(self.tr("Filter the lines"))
        self.table.setAccessibleName(self.tr("Lines of the file, with what is wrong"))
        self.table.setAccessibleDescription(self.tr("Enter or F2 changes the text of the line"))
        for button, action, text in (
            (self._undo_button, self._undo, self.tr("Undo the correction")),
            (self._redo_button, self._redo, self.tr("Redo the correction")),
        ):
            action.setText(text)
            button.setAccessibleName(text)
        self.model.retranslate()
        self._name_actions()

    def _name_actions(self) -> None:
        """Name what depends on how many lines there are."""
        accents, accepted = (self.verdict.accents, self.verdict.accepted) if self.verdict else (0, 0)
        self._title.setText(self.lines.name)
        self.replace_all.setVisible(accents > 1)
        self.replace_all.setText(self.trn(" Write %n lines without a&ccents", None, accents))
        self.import_button.setText(self.trn(" &Import %n orders…", None, accepted))

    def _make_actions(self) -> None:
        self.back = self._button("arrow-left", self.back_clicked.emit)
        self.save = self._button("device-floppy", self._save)
        self.import_button = self._button("", self.import_clicked.emit)
        self.import_button.setIcon(icons.icon("table-import", "on_accent"))
        theme.set_role(self.import_button, "primary")
        self.only_errors = QPushButton(self)
        self.only_errors.setCheckable(True)
        self.only_errors.setIcon(icons.icon("alert-circle", "bad"))
        theme.set_role(self.only_errors, "chip")
        self.next_error = self._button("arrow-down", self._go_to_next_error)
        self.replace_all = self._button("sparkles", self._replace_all)
        self.edit_line = self._button("edit", self._edit_line)
        self.remove_line = self._button("trash", self._remove_line)
        self._undo = self._action(QKeySequence.StandardKey.Undo, self.undo_stack.undo)
        self._redo = self._action(QKeySequence.StandardKey.Redo, self.undo_stack.redo)
        self._undo_button = self._tool("arrow-back-up", self._undo)
        self._redo_button = self._tool("arrow-forward-up", self._redo)

    def _button(self, icon: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        if icon:
            button.setIcon(icons.icon(icon, "secondary"))
        button.clicked.connect(lambda: run())
        return button

    def _action(self, key: QKeySequence.StandardKey, run: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcuts(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _tool(self, icon: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        action.setIcon(icons.icon(icon, "secondary"))
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self._title, 1)
        for button in (self._undo_button, self._redo_button, self.save, self.import_button):
            top.addWidget(button)
        tools = FlowLayout()
        tools.addWidget(self.filter)
        for chip in (self.only_errors, self.next_error, self.edit_line, self.remove_line, self.replace_all):
            tools.addWidget(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.summary)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.problems)
        layout.addWidget(self.progress)

    def _connect(self) -> None:
        self.model.edited.connect(self._edited)
        self.only_errors.toggled.connect(self._filter_errors)
        self.filter.textChanged.connect(self._fill)
        self.table.selection_changed.connect(self._show_choice)
        self.table.opened.connect(lambda _row: self._edit_line())
        self.problems.proposal_taken.connect(self._use_proposal)
        self.undo_stack.indexChanged.connect(self.refresh_state)
