"""A table of rows worked by mouse and keyboard: open, tick, copy; columns give way in a narrow window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.delegates.cell_delegate import CellDelegate, row_height
from cofanet_desktop.gui.models.table import Column, TableModel

R = TypeVar("R")
_TICK = 36
_LEAST = 55
"""Percent of its width that a column which stretches keeps before the table scrolls sideways."""


class RowTable(QTableView, Generic[R]):
    """Shows a TableModel; `opened` brings the row of Enter or a double click, `selection_changed` any other choice."""

    opened = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: TableModel[R], parent: QWidget | None = None) -> None:
        """Show `model`; give the table a translated accessible name."""
        super().__init__(parent)
        self.rows_model = model
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        self._measure()

    def _set_up_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(28)
        if any(column.order is not None for column in self.rows_model.columns):
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show `rows`; what was chosen, where the list stood and what was ticked stay."""
        keys, current, place = self.selected_keys(), self._current_key(), self.verticalScrollBar().value()
        self.rows_model.set_rows(rows)
        selection, model = self.selectionModel(), self.rows_model
        whole_row = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
        for key in keys:
            at = model.place_of(key)
            if at >= 0:
                selection.select(model.index(at, 0), whole_row)
        at = model.place_of(current) if current else -1
        if at >= 0:
            selection.setCurrentIndex(model.index(at, self._first_column()), selection.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(place)

    def selected(self) -> list[R]:
        """Return the chosen rows, from top to bottom."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows_model.rows[place] for place in places]

    def selected_keys(self) -> list[str]:
        """Return the keys of the chosen rows."""
        return [self.rows_model.key(row) for row in self.selected()]

    def select_first(self) -> None:
        """Choose the first row, where the keyboard then is."""
        if self.rows_model.rows:
            self.setCurrentIndex(self.rows_model.index(0, self._first_column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, copy as a table; the rest as in any list."""
        if self.rows_model.is_checkable and event.key() == Qt.Key.Key_Space:
            self.rows_model.toggle(self.selected_keys())
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.as_text())
        else:
            super().keyPressEvent(event)

    def as_text(self) -> str:
        """Return the chosen rows as text, cells parted by tabs."""
        lines = []
        for row in self.selected():
            cells = (column.cell(row) for column in self.rows_model.columns if column.heading)
            lines.append("\t".join(" ".join(cell.sentence().split()) for cell in cells))
        return "\n".join(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Measure rows and columns anew when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Hide what must give way, and share the rest of the width among the columns that stretch."""
        columns = self.rows_model.columns
        room = self.viewport().width()
        shown = list(range(len(columns)))
        while sum(self._width(columns[at]) for at in shown) > room:
            last = max(shown, key=lambda at: columns[at].hides)
            if not columns[last].hides:
                break
            shown.remove(last)
        widths = self._shared(shown, room)
        for at in range(len(columns)):
            self.setColumnHidden(at, at not in shown)
            self.setColumnWidth(at, widths.get(at, 0))

    def _shared(self, shown: list[int], room: int) -> dict[int, int]:
        """Return the width of each shown column: what is left goes to those that stretch, what lacks comes from them."""
        columns = self.rows_model.columns
        widths = {at: self._width(columns[at]) for at in shown}
        left = room - sum(widths.values())
        shares = sum(columns[at].stretch for at in shown) or 1
        for at in shown:
            share = left * columns[at].stretch // shares
            widths[at] = max(widths[at] + share, widths[at] * _LEAST // 100)
        return widths

    def _width(self, column: Column[Any]) -> int:
        return theme.scaled(column.width) if column.heading else theme.scaled(_TICK)

    def _first_column(self) -> int:
        return 1 if self.rows_model.is_checkable else 0

    def _current_key(self) -> str:
        index = self.currentIndex()
        return self.rows_model.key(self.rows_model.rows[index.row()]) if index.isValid() else ""

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows_model.rows[index.row()])
