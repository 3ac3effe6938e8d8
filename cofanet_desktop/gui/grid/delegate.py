"""Paints the cells of the grid and opens the field each kind of cell is edited in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cofanet_desktop.domain.sheets import CellKind, Column
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.grid.editors import CellEditor, ChoiceEditor, DateEditor, leaving_move, opens_list
from cofanet_desktop.gui.grid.model import alignment
from cofanet_desktop.gui.icons import paint_icon

if TYPE_CHECKING:
    from cofanet_desktop.gui.grid.model import GridModel

Index = QModelIndex | QPersistentModelIndex

_SIDE = 8
_ICON = 16


class GridDelegate(QStyledItemDelegate):
    """Shows cells in the regional format, marks what is wrong, edits what was typed.

    Signal `left(move)`: a key ended the editing and leads on.
    """

    left = Signal(object)

    def __init__(self, model: GridModel, view: QAbstractItemView) -> None:
        """Paint and edit the cells of `model` in `view`."""
        super().__init__(view)
        self._model, self._view = model, view
        self.editor: CellEditor | None = None
        """The field that was opened last."""

    def sign_box(self, cell: QRect) -> QRect:
        """Return where a cell in which something can be chosen shows it, for painting and clicks."""
        size = theme.scaled(_ICON)
        box = QRect(cell.right() - size - 4, cell.center().y() - size // 2 + 1, size, size)
        return QStyle.visualRect(self._view.layoutDirection(), cell, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint background, text, the mark of a problem and the frame of the cell the keyboard is on."""
        column = self._model.sheet.columns[index.column()]
        line = index.row()
        is_wrong = self._model.problem(line, column.key) is not None
        is_current = index == self._view.currentIndex() and self._view.hasFocus()
        painter.save()
        self._paint_ground(painter, option, line, is_wrong=is_wrong)
        sign = _sign(column) if is_current and not self._model.is_locked(line) else ""
        self._paint_text(painter, option, index, sign, is_wrong=is_wrong)
        if is_wrong:
            _underline(painter, option.rect)
        if is_current:
            _frame(painter, option.rect)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field for a cell."""
        column = self._model.sheet.columns[index.column()]
        known = self._model.reader.lists.get(column.key)
        if known is not None:
            editor: CellEditor = ChoiceEditor(known, parent)
        else:
            editor = DateEditor(parent) if column.kind is CellKind.DATE else CellEditor(parent)
        editor.setLocale(self._model.reader.locale)
        editor.setAlignment(alignment(column) | Qt.AlignmentFlag.AlignVCenter)
        editor.setAccessibleName(self._model.heading(column))
        editor.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
        editor.left.connect(self._leave)
        editor.picked.connect(self._take_picked)
        self.editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Give the field what was typed, not what is displayed."""
        if isinstance(editor, CellEditor):
            editor.give(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep what is in the field, if it was changed."""
        if isinstance(editor, CellEditor) and editor.is_changed:
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Lay the field over its cell."""
        editor.setGeometry(option.rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the keys that end the editing to the field itself."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if leaving_move(event) is not None or opens_list(event):
                return False
            if event.key() == Qt.Key.Key_Escape and _has_popup(watched):
                return False
        return super().eventFilter(watched, event)

    def _leave(self, move: object) -> None:
        self._take_picked()
        self.left.emit(move)

    def _take_picked(self) -> None:
        editor = self.sender() if isinstance(self.sender(), CellEditor) else self.editor
        if isinstance(editor, CellEditor):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, line: int, *, is_wrong: bool
    ) -> None:
        """Fill the cell; the style would do it ten times slower, and has nothing to add."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.tokens().color("selection"))
        elif self._model.is_locked(line):
            painter.fillRect(option.rect, theme.tokens().color("sunken"))
        elif is_wrong:
            painter.fillRect(option.rect, theme.tokens().color("bad_bg"))

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, sign: str, *, is_wrong: bool
    ) -> None:
        cell, direction = option.rect, option.direction
        column = self._model.sheet.columns[index.column()]
        side = alignment(column)
        room = cell.adjusted(_SIDE, 0, -_SIDE, 0)
        if sign or is_wrong:
            at_start = side is Qt.AlignmentFlag.AlignRight
            box = self.sign_box(cell)
            if at_start:
                box.moveLeft(cell.left() + cell.right() - box.right())
            used = theme.scaled(_ICON)
            room = room.adjusted(used if at_start else 0, 0, 0 if at_start else -used, 0)
            paint_icon(painter, sign or "alert-circle", box, "secondary" if sign else "bad")
        room = QStyle.visualRect(direction, cell, room)
        painter.setFont(option.font)
        painter.setPen(theme.tokens().color(self._ink(index.row())))
        plain = self._model.shown(index.row(), column, index.column())
        if "\n" in plain or "\r" in plain:
            plain = " ".join(plain.splitlines())
        fitting = QFontMetrics(option.font).elidedText(plain, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _text_flags(direction, side), formats.isolated(fitting))

    def _ink(self, line: int) -> str:
        """Return the colour a line is written in: one that counts, one that is kept for good, one out of reach."""
        if not self._view.isEnabled():
            return "border_strong"
        return "secondary" if self._model.is_locked(line) else "text"


@cache
def _text_flags(direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> int:
    aligned = QStyle.visualAlignment(direction, side) | Qt.AlignmentFlag.AlignAbsolute
    return (aligned | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextSingleLine.value


def _sign(column: Column) -> str:
    """Return the icon of a cell in which something can be chosen."""
    if column.kind is CellKind.DATE:
        return "calendar"
    return "chevron-down" if column.kind in (CellKind.CHOICE, CellKind.CURRENCY, CellKind.COUNTRY) else ""


def _underline(painter: QPainter, cell: QRect) -> None:
    painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), theme.tokens().color("bar_bad"))


def _frame(painter: QPainter, cell: QRect) -> None:
    painter.setPen(QPen(theme.tokens().color("focus"), 2))
    painter.drawRect(cell.adjusted(1, 1, -1, -1))


def _has_popup(watched: QObject) -> bool:
    return isinstance(watched, ChoiceEditor) and watched.popup.isVisible()
