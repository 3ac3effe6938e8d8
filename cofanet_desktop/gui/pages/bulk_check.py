"""A bulk file checked before anything is sent: every error and warning, corrected in place, then imported."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.delegates.bulk_fields import BulkFieldDelegate
from cofanet_desktop.gui.dialogs.bulk_accents import BulkAccentsDialog
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.bulk import ERROR, FINE
from cofanet_desktop.gui.models.bulk_check import (
    FIELD_KEYS,
    TEXT_COLUMN,
    TEXT_KEY,
    CheckModel,
    first_column_at_fault,
)
from cofanet_desktop.gui.models.bulk_lines import BulkLines, verdict
from cofanet_desktop.gui.widgets.check_summary import CheckSummary
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.import_progress import ImportProgress
from cofanet_desktop.gui.widgets.line_problems import LineProblems
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.severity_chips import SeverityChips
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import bulk

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.models.bulk import CheckRow
    from cofanet_desktop.gui.models.bulk_lines import Verdict
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.bulk import BulkDraft
    from cofanet_desktop.services.session import Session


_SMALL = 1_000
"""Lines up to which a check takes no time worth mentioning."""
_PAUSE = 25
"""Milliseconds in which a changed line of a longer file is painted before the check begins to take turns with the window."""


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
        self.is_checking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep_and_check)
        self.undo_stack = QUndoStack()  # without a parent: it outlives what listens to it
        self.model = CheckModel()
        self.table = RowTable(self.model, self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setItemDelegate(BulkFieldDelegate(self.table))
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.summary, self.problems, self.progress = (
            CheckSummary(self),
            LineProblems(self),
            ImportProgress(self),
        )
        self._title = ElidedLabel("", self)
        theme.set_role(self._title, "h2")
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(theme.scaled(180))
        self.severities = SeverityChips(self)
        self.blank = QLabel(self)
        theme.set_role(self.blank, "muted")
        self._make_actions()
        self._lay_out()
        self._show_as_text(False)
        self._connect()
        self.retranslate()

    # -- showing -----------------------------------------------------------------------------------

    def show_verdict(self, found: Verdict) -> None:
        """Show a file just read and checked, errors first."""
        self.let_go()
        self.lines.open(found)
        blocked = self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(blocked)
        self.severities.choose_all()
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._take(found)
        self._fill()
        if self.model.rows:
            self._choose_place(0)
        self.table.setFocus()

    def show_draft(self, draft: BulkDraft, found: Verdict) -> None:
        """Show a file whose corrections were kept."""
        self.show_verdict(found)
        self.lines.texts = list(draft.texts)
        self.undo_stack.resetClean()
        self.refresh_state()

    def let_go(self) -> None:
        """Forget the corrections: they were thrown away, or are imported."""
        self._soon.stop()
        self.undo_stack.clear()

    @property
    def is_changed(self) -> bool:
        """Tell whether lines were corrected and not saved."""
        return not self.undo_stack.isClean()

    def place(self, changes: dict[int, str]) -> None:
        """Put other texts in place, keep them, and check the file again."""
        self.model.replace_rows(self.lines.place(changes))
        self.is_checking = True
        self._show_choice()
        if len(self.lines.texts) > _SMALL:
            self._soon.start(_PAUSE)
        else:
            self._keep_and_check()

    @Slot()
    def _keep_and_check(self) -> None:
        self.check_again()
        session, draft = self._session, self.lines.draft()
        self._tasks.write(self, lambda: bulk.keep_draft(session, draft)).run()

    def check_anew(self) -> None:
        """Check the lines as they are on screen, asking again about companies and portfolio: data changed."""
        if self.verdict is not None:
            self.verdict = replace(self.verdict, checking=None)
        self.check_again()

    def check_again(self) -> None:
        """Check the lines as they are on screen."""
        if self.verdict is None or self.progress.is_under_way:
            return
        session, name, texts = self._session, self.lines.name, tuple(self.lines.texts)
        known = self.verdict.checking
        # Untouched, the bytes are those of the file on disk.
        sha256 = (
            self.verdict.checked.sha256 if self.undo_stack.isClean() and not self.undo_stack.index() else ""
        )

        def work() -> Verdict:
            checking = known or bulk.Checking(session)
            checked = checking.texts(name, texts)
            checked = replace(checked, sha256=sha256 or checked.sha256)
            return verdict(checked, bulk.earlier_imports(session, checked.sha256), checking)

        self.is_checking = True
        self.refresh_state()
        self._tasks.read(self, work, latest="check").then(self._checked_again).failed(self._not_checked).run()

    def _checked_again(self, found: Verdict) -> None:
        """Show what the check says where the lines are: one being corrected does not move under the hand."""
        before = self.verdict
        is_same = before is not None and before.rows.keys() == found.rows.keys()
        self.lines.take(found)
        self._take(found)
        if is_same and self.model.rows:
            self.model.replace_rows(found.rows)
            self._show_choice()
        else:
            self._fill()

    def _not_checked(self, error: BaseException) -> None:
        self.is_checking = False
        self.say_refused(failure_sentence(error))

    def _take(self, found: Verdict) -> None:
        self.verdict, self.is_checking = found, False
        self.summary.show_verdict(found)
        self._name_actions()

    @Slot()
    def _fill(self) -> None:
        self.table.set_rows(self.lines.shown(self.filter.text().casefold().split()))
        self._show_choice()

    @Slot()
    def _filter_severity(self) -> None:
        self.lines.show_only(self.severities.chosen)
        self._fill()

    @Slot(bool)
    def _show_as_text(self, is_text: bool) -> None:
        """Show each line as its text, or as its ten fields; the keyboard stays on its line."""
        self.table.leave_out(FIELD_KEYS if is_text else (TEXT_KEY,))
        self._choose_place(self.table.currentIndex().row())

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
            found is not None and found.accepted > 0 and not self.is_checking and is_idle
        )
        problems = found is not None and found.errors + found.warnings > 0
        for action in (self._next, self._previous):
            action.setEnabled(problems)
        self.next_problem.setEnabled(problems)
        self.remove_line.setEnabled(row is not None and is_idle)
        self.accents.setEnabled(is_idle)
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
        """Open the field the keyboard is in or, where it is in none, the first one at fault."""
        index, row = self.table.currentIndex(), self.chosen
        if row is None or not index.isValid():
            return
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = index.siblingAtColumn(self._column_for(row))
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.table.edit(index)

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
    def show_accents(self) -> None:
        """Show every line with accents before and after; those that stay ticked are then written so, as one step."""
        dialog = BulkAccentsDialog(self.lines.proposals(), self)
        dialog.taken.connect(lambda texts: self.correct(texts, self.tr("Accents")))
        dialog.open()

    def _go_to_problem(self, step: int) -> None:
        """Choose the next (or previous) line in error or, when none is, with a warning; from the other end after the last."""
        rows = self.model.rows
        worst = ERROR if any(row.severity == ERROR for row in rows) else ERROR + 1
        start = self.table.currentIndex().row()
        for distance in range(1, len(rows) + 1):
            at = (start + step * distance) % len(rows)
            if rows[at].severity <= worst < FINE:
                self._choose_place(at)
                self.table.setFocus()
                return

    def _choose_place(self, at: int) -> None:
        """Put the keyboard in a line, in the first field at fault."""
        if not 0 <= at < len(self.model.rows):
            return
        index = self.model.index(at, self._column_for(self.model.rows[at]))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def _column_for(self, row: CheckRow) -> int:
        return TEXT_COLUMN if self.as_text.isChecked() else first_column_at_fault(row)

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
        texts = tuple(self.lines.texts)
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
        self.as_text.setText(self.tr(" As te&xt"))
        self.as_text.setAccessibleDescription(self.tr("Shows each line as the text it is in the file"))
        self.next_problem.setText(self.tr(" &Next problem"))
        self.next_problem.setToolTip(self.tr("F8; Shift+F8 goes back"))
        self._next.setText(self.tr("Next problem"))
        self._previous.setText(self.tr("Previous problem"))
        self.remove_line.setText(self.tr(" &Take line out"))
        self.filter.setPlaceholderText(self.tr("Filter the lines"))
        self.filter.setAccessibleName(self.tr("Filter the lines"))
        self.table.setAccessibleName(self.tr("Lines of the file, with what is wrong"))
        self.table.setAccessibleDescription(
            self.tr("Enter or F2 changes the field, F8 goes to the next problem")
        )
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
        found = self.verdict
        accents, accepted = (found.accents, found.accepted) if found else (0, 0)
        self._title.setText(self.lines.name)
        self.accents.setVisible(accents > 0)
        self.accents.setText(self.trn(" %n &lines with accents…", None, accents))
        if found is not None:
            fine = len(found.rows) - found.errors - found.warnings
            self.severities.show_counts(found.errors, found.warnings, fine)
        blank = found.checked.blank_lines if found else 0
        self.blank.setText(self.trn("%n blank lines skipped", None, blank))
        self.blank.setVisible(blank > 0)
        self.import_button.setText(self.trn(" &Import %n orders…", None, accepted))

    def _make_actions(self) -> None:
        self.back = self._button("arrow-left", self.back_clicked.emit)
        self.save = self._button("device-floppy", self._save)
        self.import_button = self._button("", self.import_clicked.emit)
        self.import_button.setIcon(icons.icon("table-import", "on_accent"))
        theme.set_role(self.import_button, "primary")
        self.as_text = QPushButton(self)
        self.as_text.setCheckable(True)
        self.as_text.setIcon(icons.icon("file-text", "secondary"))
        theme.set_role(self.as_text, "chip")
        self.next_problem = self._button("arrow-down", lambda: self._go_to_problem(1))
        self.accents = self._button("language", self.show_accents)
        self._next = self._action(QKeySequence(Qt.Key.Key_F8), lambda: self._go_to_problem(1))
        self._previous = self._action(
            QKeySequence(Qt.Modifier.SHIFT | Qt.Key.Key_F8), lambda: self._go_to_problem(-1)
        )
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

    def _action(self, key: QKeySequence.StandardKey | QKeySequence, run: Callable[[], object]) -> QAction:
        action = QAction(self)
        action.setShortcuts([key] if isinstance(key, QKeySequence) else key)
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
        for button in (self._undo_button, self._redo_button, self.import_button):
            top.addWidget(button)
        tools = FlowLayout()
        tools.addWidget(self.filter)
        for tool in (
            self.severities,
            self.next_problem,
            self.as_text,
            self.remove_line,
            self.save,
            self.accents,
            self.blank,
        ):
            tools.addWidget(tool)
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
        self.severities.changed.connect(self._filter_severity)
        self.as_text.toggled.connect(self._show_as_text)
        self.filter.textChanged.connect(self._fill)
        self.table.selection_changed.connect(self._show_choice)
        self.table.opened.connect(lambda _row: self._edit_line())
        self.problems.proposal_taken.connect(self._use_proposal)
        self.undo_stack.indexChanged.connect(self.refresh_state)
