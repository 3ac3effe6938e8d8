"""The table of the grid: moving, choosing and editing as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from cofanet_desktop.domain.sheets import CellKind, Column
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.grid.actions import GridActions
from cofanet_desktop.gui.grid.clipboard import block_text
from cofanet_desktop.gui.grid.delegate import GridDelegate
from cofanet_desktop.gui.grid.editing import Area, Editing
from cofanet_desktop.gui.grid.editors import opens_list
from cofanet_desktop.gui.grid.model import GridModel
from cofanet_desktop.gui.grid.movement import Field, Move, Place, target

Index = QModelIndex | QPersistentModelIndex

EditTrigger = QAbstractItemView.EditTrigger

_CHARACTERS = {
    CellKind.TEXT: 18,
    CellKind.DATE: 14,
    CellKind.AMOUNT: 15,
    CellKind.CURRENCY: 9,
    CellKind.COUNTRY: 20,
    CellKind.CHOICE: 15,
}
_MARGIN = 24
_LEAST_LINES = 6
_MOVES = {
    Qt.Key.Key_Up: (Move.UP, Move.EDGE_UP),
    Qt.Key.Key_Down: (Move.DOWN, Move.EDGE_DOWN),
    Qt.Key.Key_Left: (Move.LEFT, Move.EDGE_LEFT),
    Qt.Key.Key_Right: (Move.RIGHT, Move.EDGE_RIGHT),
    Qt.Key.Key_Home: (Move.LINE_START, Move.START),
    Qt.Key.Key_End: (Move.LINE_END, Move.END),
    Qt.Key.Key_PageUp: (Move.PAGE_UP, Move.START),
    Qt.Key.Key_PageDown: (Move.PAGE_DOWN, Move.END),
}
"""What a key does, alone and with Ctrl."""
_ASKED = (EditTrigger.AnyKeyPressed, EditTrigger.EditKeyPressed, EditTrigger.DoubleClicked)
_MIRRORED = {
    Move.LEFT: Move.RIGHT,
    Move.RIGHT: Move.LEFT,
    Move.EDGE_LEFT: Move.EDGE_RIGHT,
    Move.EDGE_RIGHT: Move.EDGE_LEFT,
}


class GridView(QTableView):
    """Shows a GridModel; `line_entered(int)` when the keyboard comes to another line, -1 when it leaves the table.

    Signal `problem_asked(int)`: go to the next error (1) or the one before (-1).
    """

    line_entered = Signal(int)
    problem_asked = Signal(int)

    def __init__(self, model: GridModel, editing: Editing, parent: QWidget | None = None) -> None:
        """Show `model` and change it through `editing`; give the table a translated accessible name."""
        super().__init__(parent)
        self._model, self._editing = model, editing
        self._anchor = Place(0, 0)
        self._tab_column: int | None = None
        self._widths_kept = False
        self._is_fitting = True
        self.setModel(model)
        self._delegate = GridDelegate(model, self)
        self._delegate.left.connect(self._left_editor)
        self.setItemDelegate(self._delegate)
        self.actions_of_grid = GridActions(self, self._act)
        self._set_up()
        self._measure()

    # Where the keyboard is

    def place(self) -> Place:
        """Return the cell the keyboard is on."""
        index = self.currentIndex()
        return Place(max(0, index.row()), max(0, index.column()))

    def go_to(self, place: Place, *, extends: bool = False) -> None:
        """Go to a cell and choose it; with `extends` everything from where choosing began."""
        index = self._model.index(place.line, place.column)
        begun = self._anchor if extends else place
        selection = QItemSelection(self._model.index(begun.line, begun.column), index)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if not extends:
            self._anchor = place
        self.scrollTo(index)

    def choose(self, area: Area) -> None:
        """Choose a block of cells, the keyboard on its first one."""
        self.go_to(Place(area.top, area.left))
        last = self._model.index(area.bottom, area.right)
        block = QItemSelection(self._model.index(area.top, area.left), last)
        self.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def advance(self, way: Move, *, extends: bool = False) -> bool:
        """Go where a key leads; False when that is out of the table."""
        place = self.place()
        if way is Move.NEXT and self._tab_column is None:
            self._tab_column = place.column
        elif way is Move.DOWN and self._tab_column is not None and not extends:
            place = Place(place.line, self._tab_column)
        found = target(self._field(), place, way)
        if found is None:
            return False
        tabbed = self._tab_column if way in (Move.NEXT, Move.PREVIOUS) else None
        self.go_to(found, extends=extends)
        wrapped = way is Move.NEXT and found.line != place.line
        self._tab_column = 0 if wrapped else tabbed
        return True

    def area(self) -> Area:
        """Return the block around everything that is chosen."""
        ranges = self._ranges()
        if not ranges:
            place = self.place()
            return Area(place.line, place.column, place.line, place.column)
        return Area(
            min(one.top() for one in ranges),
            min(one.left() for one in ranges),
            max(one.bottom() for one in ranges),
            max(one.right() for one in ranges),
        )

    def chosen_lines(self) -> list[int]:
        """Return the places of the lines in which something is chosen."""
        ranges = self._ranges()
        return sorted({line for one in ranges for line in range(one.top(), one.bottom() + 1)})

    # What the actions do

    def undo(self) -> None:
        """Take the last step back and show where."""
        self._follow(self._model.stack.undo)

    def redo(self) -> None:
        """Do again what was taken back and show where."""
        self._follow(self._model.stack.redo)

    def copy(self) -> None:
        """Put what is chosen on the clipboard, as other spreadsheets expect it."""
        area = self.area()
        if area.height > 1 and area.bottom == len(self._model.lines):
            area = Area(area.top, area.left, area.bottom - 1, area.right)
        QGuiApplication.clipboard().setText(block_text(self._editing.block(area, self._chosen())))

    def cut(self) -> None:
        """Put what is chosen on the clipboard and empty it."""
        self.copy()
        self._editing.clear(self._chosen())

    def paste(self) -> None:
        """Put what is on the clipboard into the cells from the first one chosen on."""
        text = QGuiApplication.clipboard().text()
        pasted = self._editing.paste(text, self.area()) if text else None
        if pasted is not None:
            self.choose(pasted)

    def insert_line(self) -> None:
        """Put as many empty lines above as lines are chosen."""
        area = self.area()
        if self._editing.insert_lines(area.top, area.height):
            self.choose(area)

    def add_line(self) -> None:
        """Go to the empty line at the end and begin to type there."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go_to(Place(len(self._model.lines), 0))

    def delete_lines(self) -> None:
        """Take out the lines in which something is chosen."""
        place = self.place()
        first = min(self.chosen_lines(), default=place.line)
        if self._editing.delete_lines(self.chosen_lines()):
            self.go_to(Place(min(first, len(self._model.lines)), place.column))

    def _act(self, key: str) -> None:
        """Do what an action stands for, then tell what there is to tell."""
        acts: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "cut": self.cut,
            "copy": self.copy,
            "paste": self.paste,
            "clear": lambda: self._editing.clear(self._chosen()),
            "fill_down": self._fill_down,
            "select_all": self.selectAll,
            "insert": self.insert_line,
            "duplicate": self._duplicate,
            "move_up": lambda: self._move_lines(-1),
            "move_down": lambda: self._move_lines(1),
            "delete": self.delete_lines,
            "next_problem": lambda: self.problem_asked.emit(1),
            "previous_problem": lambda: self.problem_asked.emit(-1),
        }
        acts[key]()
        self._editing.report()

    def _fill_down(self) -> None:
        filled = self._editing.fill_down(self.area())
        if filled is not None:
            self.choose(filled)

    def _duplicate(self) -> None:
        area = self.area()
        last = min(area.bottom, len(self._model.lines) - 1)
        if self._editing.duplicate_lines(area.top, area.bottom):
            self.choose(Area(last + 1, area.left, 2 * last + 1 - area.top, area.right))

    def _move_lines(self, step: int) -> None:
        area = self.area()
        if self._editing.move_lines(area.top, area.bottom, step):
            self.choose(Area(area.top + step, area.left, area.bottom + step, area.right))

    def _follow(self, step: Callable[[], None]) -> None:
        touched: list[tuple[int, int]] = []
        column = self.place().column
        connection = self._model.touched.connect(lambda first, last: touched.append((first, last)))
        step()
        self._model.touched.disconnect(connection)
        if touched:
            self.go_to(Place(min(touched[-1][0], len(self._model.lines)), column))

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(at) for at in range(selection.size())]

    def _chosen(self) -> set[tuple[int, int]]:
        ranges = self._ranges()
        return {
            (line, column)
            for one in ranges
            for line in range(one.top(), one.bottom() + 1)
            for column in range(one.left(), one.right() + 1)
        }

    # Keys, mouse, focus

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the grid from the shortcuts of the window; Tab moves within, Ctrl+Tab out."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and self._is_own(event):
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and self._tabbed(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, choose, act or begin to edit."""
        if self.state() is QAbstractItemView.State.EditingState:
            event.ignore()  # a key that the field had no use for
            return
        action = self.actions_of_grid.of_key(event)
        if action is not None:
            action.trigger()
        elif opens_list(event):
            self._open_list()
        elif not self._moved(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose from where choosing began with Shift; open the list of a cell with a click on its sign."""
        index = self.indexAt(event.position().toPoint())
        held = event.modifiers()
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self._tab_column = None
            if held == Qt.KeyboardModifier.ShiftModifier:
                self.go_to(Place(index.row(), index.column()), extends=True)
                return
            if self._is_on_sign(event, index):
                self._open_list()
                return
            self._anchor = Place(index.row(), index.column())
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show everything that can be done."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.go_to(Place(index.row(), index.column()))
        corner = self.visualRect(self.currentIndex()).center() if by_key else event.pos()
        self.actions_of_grid.menu(self).popup(self.viewport().mapToGlobal(corner))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first cell that can be edited."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(Place(self._model.locked, 0))
        self.line_entered.emit(self.place().line)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the line is done, unless it is being edited or the window is only covered."""
        super().focusOutEvent(event)
        passing = (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        )
        if event.reason() not in passing and not self._is_editing():
            self.line_entered.emit(-1)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell when the keyboard comes to another line."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() and (self.hasFocus() or self._is_editing()):
            self.line_entered.emit(current.row())

    def edit(self, index: Index, trigger: EditTrigger | None = None, event: QEvent | None = None) -> bool:  # type: ignore[override]
        """Open the field of a cell; say why where it is locked."""
        if trigger is None:
            super().edit(index)
            return self._is_editing()
        if trigger in _ASKED and index.isValid() and self._model.is_locked(index.row()):
            self._editing.refuse(index.row())
            self._editing.report()
            return False
        return super().edit(index, trigger, event)  # type: ignore[arg-type] # Qt passes none as well

    def commit(self) -> None:
        """Keep what is in the field that is open, and close it."""
        if self._is_editing() and self._delegate.editor is not None:
            self.commitData(self._delegate.editor)
            self.closeEditor(self._delegate.editor, GridDelegate.EndEditHint.NoHint)

    def closeEditor(self, editor: QWidget, hint: GridDelegate.EndEditHint) -> None:
        """Tell that the line is done when the keyboard went elsewhere from a field."""
        super().closeEditor(editor, hint)
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self and not self.isAncestorOf(focused):
            self.line_entered.emit(-1)

    def sizeHint(self) -> QSize:
        """Return the size at which some lines are in view."""
        return QSize(400, self._height_of(_LEAST_LINES + 4))

    def minimumSizeHint(self) -> QSize:
        """Return the least at which it can be worked with."""
        return QSize(200, self._height_of(_LEAST_LINES))

    def fit_lines(self, least: int, most: int) -> None:
        """Take the height of the lines and some room for new ones, within bounds: a page scrolls, long lists themselves."""
        lines = max(least, min(most, len(self._model.lines) + 2))
        bar = self.horizontalScrollBar().sizeHint().height()
        height = lines * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns, unless a person has set them."""
        super().resizeEvent(event)
        if not self._widths_kept:
            self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def retranslate(self) -> None:
        """Name the actions anew and give the columns the width of their new headings."""
        self.actions_of_grid.retranslate()
        self._measure()

    # Inside

    def _set_up(self) -> None:
        theme.set_role(self, "grid")
        self.setEditTriggers(_ASKED[0] | _ASKED[1] | _ASKED[2])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        across, down = self.horizontalHeader(), self.verticalHeader()
        for header in (across, down):
            header.setHighlightSections(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.sectionPressed.connect(self._header_pressed)
        across.setMinimumSectionSize(48)
        across.sectionResized.connect(self._resized)

    def _field(self) -> Field:
        page = max(1, self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) - 1)
        return Field(
            self._model.rowCount(),
            self._model.columnCount(),
            page,
            lambda place: bool(self._model.texts(place.line)[place.column].strip()),
        )

    def _is_editing(self) -> bool:
        return self.state() is QAbstractItemView.State.EditingState

    def _is_own(self, event: QKeyEvent) -> bool:
        return self.actions_of_grid.of_key(event) is not None or opens_list(event)

    def _tabbed(self, event: QKeyEvent) -> bool:
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) or self._is_editing():
            return False
        back = event.key() == Qt.Key.Key_Backtab or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        leaves = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if leaves or not self.advance(Move.PREVIOUS if back else Move.NEXT):
            self.focusNextPrevChild(not back)
        return True

    def _moved(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.advance(Move.UP if shift else Move.DOWN)
        ways = _MOVES.get(Qt.Key(event.key()))
        if ways is None or held & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            return False
        way = ways[1] if held & Qt.KeyboardModifier.ControlModifier else ways[0]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            way = _MIRRORED.get(way, way)
        self._tab_column = None
        return self.advance(way, extends=shift)

    def _left_editor(self, way: Move) -> None:
        if not self.advance(way):
            self.focusNextPrevChild(way is Move.NEXT)

    def _open_list(self) -> None:
        self.edit(self.currentIndex())
        if self._is_editing() and self._delegate.editor is not None:
            self._delegate.editor.open_list()

    def _is_on_sign(self, event: QMouseEvent, index: QModelIndex) -> bool:
        if index != self.currentIndex() or not self.hasFocus() or self._model.is_locked(index.row()):
            return False
        column = self._model.sheet.columns[index.column()]
        has_sign = column.kind not in (CellKind.TEXT, CellKind.AMOUNT)
        box = self._delegate.sign_box(self.visualRect(index)).adjusted(-4, -8, 4, 8)
        return has_sign and box.contains(event.position().toPoint())

    def _header_pressed(self, line: int) -> None:
        self._anchor = Place(line, 0)

    def _resized(self) -> None:
        """Keep the widths that a person has set."""
        self._widths_kept = self._widths_kept or not self._is_fitting

    def _measure(self) -> None:
        height = max(theme.scaled(32), self.fontMetrics().height() + 14)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalHeader().setMinimumWidth(theme.scaled(56))
        self._widths_kept = False
        self._fit_columns()

    def _height_of(self, lines: int) -> int:
        header = self.horizontalHeader().sizeHint().height()
        return header + lines * self.verticalHeader().defaultSectionSize() + 6

    def _fit_columns(self) -> None:
        """Give each column what it needs, and share what is left among them."""
        columns = self._model.sheet.columns
        widths = [self._width(column) for column in columns]
        left = self.viewport().width() - sum(widths)
        self._is_fitting = True
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width + max(0, left) // len(columns))
        self._is_fitting = False

    def _width(self, column: Column) -> int:
        metrics = self.fontMetrics()
        header = self.horizontalHeader().fontMetrics()
        text = metrics.averageCharWidth() * _CHARACTERS[column.kind]
        heading = header.horizontalAdvance(self._model.heading(column)) * 11 // 10
        return max(text, heading) + _MARGIN
