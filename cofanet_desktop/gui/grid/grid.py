"""The editable grid as pages use it: buttons, table, footer, list of errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.sheets import LineProblem, Row, Sheet
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.grid.checking import Check, Checker, Found, every_cell
from cofanet_desktop.gui.grid.editing import Editing
from cofanet_desktop.gui.grid.footer import Footer
from cofanet_desktop.gui.grid.model import GridModel
from cofanet_desktop.gui.grid.movement import Place
from cofanet_desktop.gui.grid.problem_list import ProblemList
from cofanet_desktop.gui.grid.reading import SheetReader
from cofanet_desktop.gui.grid.view import GridView
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.widgets.flow import FlowLayout

Totals = Callable[[Sequence[Row]], Mapping[str, Decimal]]
"""The totals of a list by currency; what subtracts is up to it."""


class Grid(TranslatedWidget):
    """Lines of a sheet, typed as in a spreadsheet.

    Signals: `changed` when lines changed in whatever way, `import_asked` when lines shall come from a file.
    """

    changed = Signal()
    import_asked = Signal()

    def __init__(
        self,
        sheet: Sheet,
        *,
        check: Check | None = None,
        totals: Totals | None = None,
        title: str = "",
        currency: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show no line yet.

        `check` says what the rules have against the lines (by default: mandatory cells that are missing), `totals`
        adds them up by currency, `title` (translated; by default that of the sheet) names the table for screen readers,
        `currency` is that of amounts on lines that name none.
        """
        super().__init__(parent)
        self.sheet, self._title, self._totals = sheet, title, totals
        self.model = GridModel(sheet, currency)
        self.model.setParent(self)
        self._has_told = False
        self._make_buttons()  # first, as Tab visits them
        self._editing = Editing(self.model)
        self._editing.told.connect(self.tell)
        self.view = GridView(self.model, self._editing, self)
        self.checker = Checker(self.model, check or every_cell(sheet))
        self.footer = Footer(self)
        self.problem_list = ProblemList(sheet, self)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    # Lines

    @property
    def locked(self) -> int:
        """Return how many lines at the beginning are locked; they come first in `rows()` as well."""
        return self.model.locked

    def rows(self) -> list[Row]:
        """Return what was understood of each line that is not blank, in order; unreadable cells are None."""
        return [line.row for line in self.model.lines if not line.is_blank]

    def places(self) -> list[int]:
        """Return for each of `rows()` the place of its line in the grid (0 is the first)."""
        return self.model.filled()

    def set_rows(self, rows: Iterable[Row], locked: int = 0) -> None:
        """Show `rows`, the first `locked` of them for good; what could be undone is forgotten."""
        self.model.set_lines(rows, locked)

    def append_rows(self, rows: Iterable[Row]) -> None:
        """Add lines at the end, as one step that can be undone, and go to the first of them."""
        texts = [self.model.reader.texts(row) for row in rows]
        if texts:
            self.view.choose(self._editing.append(texts))

    def set_currency(self, currency: str) -> None:
        """Say in which currency amounts on lines without one are; what could be undone is forgotten."""
        if currency != self.model.reader.currency:
            self.model.set_reader(SheetReader(self.sheet, currency))

    def set_defaults(self, row: Row) -> None:
        """Say what the cells left alone are filled with when a line is begun by typing or pasting elsewhere in it."""
        texts = zip(self.sheet.columns, self.model.reader.texts(row), strict=True)
        self.model.defaults = {column.key: text for column, text in texts if text}

    def state(self) -> list[dict[str, str]]:
        """Return what was typed, exactly, for a draft; locked lines are not part of it."""
        return self.model.state()

    def restore(self, state: Iterable[Mapping[str, str]]) -> None:
        """Put back what `state()` returned, below the locked lines."""
        self.model.restore(state)

    def put_beside(self, widget: QWidget, stretch: int) -> None:
        """Show a widget beside the table, as high as it; it gets `stretch` parts of the width, the table two."""
        self._beside.setStretchFactor(self.view, 2)
        self._beside.addWidget(widget, stretch)

    # Problems

    def problems(self) -> list[LineProblem]:
        """Return everything that is wrong as of now, by the places in `rows()`."""
        row_of = {line: row for row, line in enumerate(self.model.filled())}
        return [LineProblem(row_of[one.line], one.column, one.error) for one in self.checker.all()]

    def recheck(self) -> None:
        """Ask the rules again, when something outside the lines changed that they look at."""
        self.checker.schedule()

    def add_problems(self, problems: Iterable[LineProblem]) -> None:
        """Show what was said against lines after they were sent, by the places in `rows()`, until they are changed."""
        self.checker.add_refusals(problems)

    def focus_first_problem(self) -> bool:
        """Go to the first cell that is wrong; False when there is none. What is being typed counts."""
        self.view.commit()
        self.checker.set_typed_line(-1)
        found = self.checker.all()
        if found:
            self.go_to(found[0])
            self.checker.set_typed_line(-1)
        return bool(found)

    @Slot(object)
    def go_to(self, problem: Found) -> None:
        """Go to the cell of a problem and say what it is."""
        keys = [column.key for column in self.sheet.columns]
        column = keys.index(problem.column) if problem.column in keys else 0
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.go_to(Place(problem.line, column))

    @Slot(str, bool)
    def tell(self, sentence: str, is_refusal: bool = False) -> None:
        """Say something under the table until the next change of cell, or the next edit."""
        self._has_told = True
        theme.set_role(self.hint, "error" if is_refusal else "caption")
        self.hint.setText(sentence)
        announce(self.view, sentence)

    def retranslate(self) -> None:
        """Set every text, and read the lines in the language and regional format in force."""
        self.import_button.setText(self.tr(" Import from file…"))
        self.add_button.setText(self.tr(" Add line"))
        self.delete_button.setText(self.tr(" Delete lines"))
        self.view.retranslate()
        actions = self.view.actions_of_grid
        for button, key in self._tools:
            keys = actions[key].shortcuts()[0].toString(actions[key].shortcuts()[0].SequenceFormat.NativeText)
            button.setToolTip(f"{actions[key].text()} ({keys})")
            button.setAccessibleName(actions[key].text())
        self.view.setAccessibleName(self._title or translate("Sheet", self.sheet.title))
        self.view.setAccessibleDescription(self.tr("Tab goes to the next cell, Ctrl+Tab leaves the table."))
        self._say_how()

    def changeEvent(self, event: QEvent) -> None:
        """Read the lines anew when the language or the regional format changed."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LocaleChange):
            self.model.set_reader(SheetReader(self.sheet, self.model.reader.currency))
        super().changeEvent(event)

    # Inside

    def _make_buttons(self) -> None:
        # No mnemonics: a page may hold several grids, and every button has a key in the table.
        self.import_button, self.add_button, self.delete_button = (QPushButton(self) for _ in range(3))
        self.undo_button, self.redo_button = QToolButton(self), QToolButton(self)
        self._tools = (
            (self.add_button, "insert"),
            (self.delete_button, "delete"),
            (self.undo_button, "undo"),
            (self.redo_button, "redo"),
        )
        names = ("table-import", "plus", "trash", "arrow-back-up", "arrow-forward-up")
        for button, icon in zip(self._buttons(), names, strict=True):
            button.setIcon(icons.icon(icon, "secondary"))
            button.setIconSize(QSize(18, 18))

    def _buttons(self) -> tuple[QAbstractButton, ...]:
        return (self.import_button, *(button for button, _ in self._tools))

    def _lay_out(self) -> None:
        buttons = FlowLayout(spacing=8)
        for button in (self.import_button, self.add_button, self.delete_button):
            buttons.addWidget(button)
        steps = QWidget(self)  # undo and redo stay side by side where the buttons need two rows
        side_by_side = QHBoxLayout(steps)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(8)
        for step in (self.undo_button, self.redo_button):
            side_by_side.addWidget(step)
        buttons.addWidget(steps)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(buttons)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(8)
        self._beside.addWidget(self.view, 1)
        layout.addLayout(self._beside, 1)
        layout.addWidget(self.footer)
        layout.addWidget(self.problem_list)
        layout.addWidget(self.hint)

    def _connect(self) -> None:
        self.import_button.clicked.connect(self.import_asked)
        self.add_button.clicked.connect(self.view.add_line)
        actions = self.view.actions_of_grid
        for button, key in (
            (self.delete_button, "delete"),
            (self.undo_button, "undo"),
            (self.redo_button, "redo"),
        ):
            button.clicked.connect(actions[key].trigger)
        stack = self.model.stack
        for can, key, button in (
            (stack.canUndoChanged, "undo", self.undo_button),
            (stack.canRedoChanged, "redo", self.redo_button),
        ):
            action = actions[key]
            can.connect(action.setEnabled)
            can.connect(button.setEnabled)
            action.setEnabled(False)
            button.setEnabled(False)
        self.model.edited.connect(self._edited)
        self.checker.changed.connect(self._show_problems)
        self.view.line_entered.connect(self.checker.set_typed_line)
        self.view.selectionModel().currentChanged.connect(self._arrived)
        self.view.problem_asked.connect(self._step_to_problem)
        self.problem_list.chosen.connect(self.go_to)

    @Slot()
    def _edited(self) -> None:
        if self._has_told:  # what was told of the last change is no longer so
            self._arrived()
        rows = self.rows()
        totals = self._totals(rows) if self._totals is not None else {}
        self.footer.show_lines(len(rows), self.model.locked, totals)
        self.changed.emit()

    @Slot()
    def _show_problems(self) -> None:
        self.problem_list.set_problems(self.checker.shown)
        if not self._has_told:
            self._say_how()

    @Slot()
    def _arrived(self) -> None:
        self._has_told = False
        self._say_how()

    @Slot()
    def _say_how(self) -> None:
        """Say how to work, or what is wrong with the cell the keyboard is on."""
        index = self.view.currentIndex()
        described = (
            str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole) or "") if index.isValid() else ""
        )
        theme.set_role(self.hint, "error" if described else "caption")
        self.hint.setText(described or self._how())

    def _how(self) -> str:
        if self.model.lines:
            return self.view.accessibleDescription()
        if self.import_button.isHidden():
            begin = self.tr("Type in the first line, or paste from a spreadsheet.")
        else:
            begin = self.tr("Type in the first line, paste from a spreadsheet, or import a file.")
        return f"{begin} {self.view.accessibleDescription()}"

    @Slot(int)
    def _step_to_problem(self, step: int) -> None:
        found = self.checker.all()
        if not found:
            self.tell(self.tr("No errors"))
            return
        keys = [*(column.key for column in self.sheet.columns), ""]
        here = (self.view.place().line, self.view.place().column)
        ordered = found if step > 0 else found[::-1]
        for one in ordered:
            there = (one.line, keys.index(one.column))
            if (there > here) if step > 0 else (there < here):
                self.go_to(one)
                return
        self.go_to(ordered[0])
