"""The table of custom fields: moved in, typed in and pasted into as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cofanet_desktop.domain.custom_fields import FieldKind
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.delegates.cell_delegate import CellDelegate, row_height
from cofanet_desktop.gui.grid.clipboard import Block, block_text, read_block
from cofanet_desktop.gui.grid.editors import CellEditor, DateEditor, leaving_move, opens_list
from cofanet_desktop.gui.grid.movement import Move
from cofanet_desktop.gui.models.field_values import COMPANY, FIRST_FIELD, STATE, FieldValuesModel
from cofanet_desktop.gui.models.table import Index

_WIDTHS = {COMPANY: 230, STATE: 130}
_FIELD_WIDTHS = {FieldKind.TEXT: 150, FieldKind.DATE: 120, FieldKind.NUMBER: 130, FieldKind.AMOUNT: 150}

_SPARE, _WIDEST = 12, 320
"""Pixels at 100 % text size: what a heading has beside its text, and the most a heading widens its column to."""


class FieldValuesDelegate(CellDelegate):
    """Paints cells, frames the one the keyboard is on, and opens the editor of a field's kind."""

    left = Signal(object)
    """Brings the Move that ended the editing."""

    def __init__(self, model: FieldValuesModel, view: QAbstractItemView) -> None:
        """Paint and edit the cells of `model` in `view`."""
        super().__init__(view)
        self._model, self._view = model, view
        self.editor: CellEditor | None = None
        """The field that was opened last."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, framed where the keyboard is."""
        super().paint(painter, option, index)
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.save()
            painter.setPen(QPen(theme.tokens().color("focus"), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
            painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field for a cell."""
        definition = self._model.definition(index.column())
        is_date = definition is not None and definition.kind is FieldKind.DATE
        editor = DateEditor(parent) if is_date else CellEditor(parent)
        side = self._model.headerData(
            index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        editor.setAlignment(side)
        editor.setAccessibleName(self._model.heading(index.column()))
        editor.left.connect(self._leave)
        editor.picked.connect(self._take)
        self.editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Give the field what was typed, not what is displayed; what is being typed in it stays whatever is read anew."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, CellEditor) and not editor.is_changed and editor.text() != text:
            editor.give(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep what is in the field, if it was changed."""
        if isinstance(editor, CellEditor) and editor.is_changed:
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Lay the field over its cell."""
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys that end the editing to the field itself."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return not (leaving_move(event) or opens_list(event)) and super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _leave(self, move: object) -> None:
        self._take()
        self.left.emit(move)

    def _take(self) -> None:
        if self.editor is not None:
            self.commitData.emit(self.editor)
            self.closeEditor.emit(self.editor, QStyledItemDelegate.EndEditHint.NoHint)


class FieldValuesTable(QTableView):
    """Shows a FieldValuesModel; what leaves a row, and what is pasted, is told."""

    row_left = Signal(str)
    """Brings the Easy number of the company whose row the keyboard left."""
    pasted = Signal(int, int, object)
    """Brings row, column and cells (lists of texts) of what is to be put there."""
    undo_asked = Signal()
    reset_asked = Signal()
    company_opened = Signal(str)

    def __init__(self, model: FieldValuesModel, parent: QWidget | None = None) -> None:
        """Show `model`; give the table a translated accessible name."""
        super().__init__(parent)
        self.values_model = model
        self._left_row = ""
        self.setModel(model)
        self.delegate = FieldValuesDelegate(model, self)
        self.delegate.left.connect(self._move_on)
        self.setItemDelegate(self.delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.DoubleClicked)
        header = self.horizontalHeader()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSelectionModel(QItemSelectionModel(model, self))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSortIndicator(COMPANY, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentRowChanged.connect(self._row_changed)
        self.doubleClicked.connect(self._double_clicked)
        model.modelReset.connect(self.fit_columns)
        model.headerDataChanged.connect(self.fit_columns)
        self._measure()

    @property
    def is_editing(self) -> bool:
        """Tell whether an editor is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def leave_row(self) -> None:
        """Tell that the row the keyboard is on was left."""
        number, self._left_row = self._left_row, ""
        if number:
            self.row_left.emit(number)
        self._left_row = self.values_model.number_at(self.currentIndex().row())

    def fit_columns(self) -> None:
        """Give every column what it needs, and the company what is left."""
        model, used = self.values_model, 0
        for column in range(model.columnCount()):
            width = self._width(column)
            self.setColumnWidth(column, width)
            used += width
        room = self.viewport().width() - used
        if room > 0 and model.columnCount() > FIRST_FIELD:
            share = room // (model.columnCount() - 1)
            for column in range(model.columnCount()):
                if column != STATE:
                    self.setColumnWidth(column, self.columnWidth(column) + share)

    def _width(self, column: int) -> int:
        """Return the width a column needs for its values and its heading."""
        definition = self.values_model.definition(column)
        usual = _WIDTHS.get(column) or (_FIELD_WIDTHS[definition.kind] if definition else 0)
        heading = self.horizontalHeader().sectionSizeHint(column) + theme.scaled(_SPARE)
        return max(theme.scaled(usual), min(heading, theme.scaled(_WIDEST)))

    # -- keys -----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, empty, copy, paste, undo and take back as in a spreadsheet."""
        index, keys = self.currentIndex(), QKeySequence.StandardKey
        is_plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if event.matches(keys.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        elif event.matches(keys.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(keys.Undo):
            self.undo_asked.emit()
        elif is_plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._enter(index)
        elif is_plain and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif is_plain and event.key() == Qt.Key.Key_Escape and self._left_row in self.values_model.typed:
            self.reset_asked.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, index: QModelIndex) -> None:
        if self.values_model.definition(index.column()) is not None:
            self.edit(index)
        else:
            self.company_opened.emit(self.values_model.number_at(index.row()))

    def _empty(self) -> None:
        cells = [one for one in self.selectedIndexes() if self.values_model.definition(one.column())]
        rows = {one.row() for one in cells}
        if len(rows) == 1:
            for one in cells:
                self.values_model.setData(one, "")
        elif cells:
            top, left = min(rows), min(one.column() for one in cells)
            width = max(one.column() for one in cells) - left + 1
            self.pasted.emit(top, left, [[""] * width for _ in range(max(rows) - top + 1)])

    def as_text(self) -> str:
        """Return the chosen cells as text, cells parted by tabs."""
        chosen = self.selectedIndexes()
        if not chosen:
            return ""
        rows = sorted({one.row() for one in chosen})
        columns = sorted({one.column() for one in chosen})
        model = self.values_model
        block: Block = [[str(model.index(row, column).data()) for column in columns] for row in rows]
        return block_text(block)

    def paste(self, text: str) -> None:
        """Put a block of cells where the keyboard is; one cell fills everything chosen."""
        chosen = [one for one in self.selectedIndexes() if self.values_model.definition(one.column())]
        if not chosen or not text:
            return
        top, left = min(one.row() for one in chosen), min(one.column() for one in chosen)
        block = read_block(text, self.values_model.columnCount() - left)
        if len(block) == 1 and len(block[0]) == 1:
            height = max(one.row() for one in chosen) - top + 1
            width = max(one.column() for one in chosen) - left + 1
            block = [[block[0][0]] * width for _ in range(height)]
        self.pasted.emit(top, left, block)

    @Slot(object)
    def _move_on(self, move: object) -> None:
        """Go where the key that ended the editing leads; Tab goes on typing in the next cell."""
        index, model = self.currentIndex(), self.values_model
        row, column = index.row(), index.column()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if move in (Move.UP, Move.DOWN):
            target = model.index_of(row + (1 if move is Move.DOWN else -1), column)
        else:
            step = 1 if move is Move.NEXT else -1
            column += step
            if not FIRST_FIELD <= column < model.columnCount():
                row, column = row + step, FIRST_FIELD if step > 0 else model.columnCount() - 1
            target = model.index_of(row, column)
        if not target.isValid():
            self.leave_row()
            return
        self.setCurrentIndex(target)
        if move in (Move.NEXT, Move.PREVIOUS):
            self.edit(target)

    # -- leaving a row --------------------------------------------------------------------------------

    @Slot(QModelIndex, QModelIndex)
    def _row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.leave_row()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin on the first field, and remember the row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.values_model.rowCount():
            self.setCurrentIndex(self.values_model.index(0, FIRST_FIELD))
        self._left_row = self.values_model.number_at(self.currentIndex().row())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave the row when the keyboard goes elsewhere in the window, not into its editor."""
        super().focusOutEvent(event)
        target = QApplication.focusWidget()
        is_inside = target is not None and self.isAncestorOf(target)
        reasons = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in reasons and not is_inside and not self.is_editing:
            self.leave_row()

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Close the field; the row is left when the keyboard went elsewhere from it."""
        super().closeEditor(editor, hint)
        QTimer.singleShot(0, self, self._look_where)

    @Slot()
    def _look_where(self) -> None:
        target = QApplication.focusWidget()
        if target is not None and target is not self and not self.isAncestorOf(target):
            self.leave_row()

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        if self.values_model.definition(index.column()) is None:
            self.company_opened.emit(self.values_model.number_at(index.row()))

    # -- look -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Measure rows anew when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self.fit_columns()
