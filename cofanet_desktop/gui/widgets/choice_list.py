"""A list of choices worked by mouse and keyboard: taken by Enter or a double click, dragged, dropped between others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.choices import ChoicesModel

_ALT = Qt.KeyboardModifier.AltModifier
_TAKING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChoiceList(QListView):
    """Shows a ChoicesModel; several rows can be chosen."""

    taken = Signal()
    """Enter was pressed, or a row double-clicked: what is selected goes to the other list."""
    removed = Signal()
    """Delete was pressed."""
    stepped = Signal(int)
    """What is selected is to be moved by so many places: Alt and an arrow, Home or End."""

    def __init__(self, model: ChoicesModel, parent: QWidget | None = None) -> None:
        """Show `model`; give the list a translated accessible name."""
        super().__init__(parent)
        self.choices = model
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self.taken)
        self._measure()

    def selected_keys(self) -> list[str]:
        """Return the keys of the rows selected, in their order."""
        return self.choices.keys_at(index.row() for index in self.selectedIndexes())

    def select_keys(self, keys: Collection[str]) -> None:
        """Select exactly the rows with these keys; the first of them is seen, and the keyboard is there."""
        rows, selection = self.choices.places_of(keys), self.selectionModel()
        selection.clearSelection()
        for row in rows:
            selection.select(self.choices.index(row), QItemSelectionModel.SelectionFlag.Select)
        if rows:
            self._stand_on(rows[0])
            self.scrollTo(self.choices.index(rows[-1]))
            self.scrollTo(self.choices.index(rows[0]))

    def select_row(self, row: int) -> None:
        """Select the row at a place, or the last one when there are fewer."""
        if self.choices.rowCount():
            self.setCurrentIndex(self.choices.index(min(max(row, 0), self.choices.rowCount() - 1)))

    def _stand_on(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(
            self.choices.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take by Enter, give back by Delete, move by Alt with an arrow; the rest as in any list."""
        steps = self._steps().get(Qt.Key(event.key())) if event.modifiers() & _ALT else None
        if event.key() in _TAKING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif steps is not None:
            self.stepped.emit(steps)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _steps(self) -> Mapping[Qt.Key, int]:
        end = len(self.choices.every)
        return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -end, Qt.Key.Key_End: end}

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand what was dropped to the model; nothing is taken away here, the model of the owner shows where it is."""
        place = self._place_at(event)
        if self.choices.dropMimeData(event.mimeData(), event.dropAction(), place, 0, QModelIndex()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def _place_at(self, event: QDropEvent) -> int:
        """Return the row before which something is dropped."""
        position = event.position().toPoint()
        index = self.indexAt(position)
        if not index.isValid():
            return self.choices.rowCount()
        return index.row() + (position.y() > self.visualRect(index).center().y())

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        self.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
        self.choices.set_row_height(max(theme.scaled(28), self.fontMetrics().height() + 8))
