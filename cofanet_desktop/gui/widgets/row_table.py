"""A table of rows worked by mouse and keyboard: open, tick, copy; columns give way in a narrow window."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from itertools import groupby
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSettings,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.delegates.cell_delegate import CellDelegate, row_height
from cofanet_desktop.gui.models.table import Column, TableModel

R = TypeVar("R")
_TICK = 36
_NARROWEST, _WIDEST = 40, 1_200
"""Pixels at 100 % text size that a person can make a column."""
_LEAST = 55
"""Percent of its width that a column which stretches keeps before the table scrolls sideways."""


class RowTable(QTableView, Generic[R]):
    """Shows a TableModel; `opened` brings the row of Enter or a double click, `selection_changed` any other choice."""

    opened = Signal(object)
    selection_changed = Signal()

    def __init__(self, model: TableModel[R], parent: QWidget | None = None) -> None:
        """Show `model`; give the table a translated accessible name."""
        super().__init__(parent)
        self._layout: tuple[QSettings, str] | None = None
        self._chosen: dict[str, int] = {}
        """Widths a person chose, by column, in pixels at 100 % text size."""
        self._left_out: frozenset[str] = frozenset()
        self._is_fitting = False
        self._last_ticked = ""
        self._is_ticking = False
        self._fitting_soon = QTimer(self)
        self._fitting_soon.setSingleShot(True)
        self._fitting_soon.timeout.connect(self._fit_columns)
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
        # With a choice of its own, always empty: else every row is asked for every heading whether all are chosen.
        header.setSelectionModel(QItemSelectionModel(self.rows_model, self))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)  # the tooltip has the whole heading
        header.setMinimumSectionSize(28)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        if any(column.order is not None for column in self.rows_model.columns):
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)
        header.sectionResized.connect(self._resized)
        header.sortIndicatorChanged.connect(self._keep_layout)

    def remember_layout(self, kept: QSettings, name: str) -> None:
        """Take widths and order of the columns from `kept`, and keep there what a person changes, under `name`."""
        self._chosen = _widths(kept.value(f"{name}/widths"), {one.key for one in self.rows_model.columns})
        keys = [one.key for one in self.rows_model.columns]
        key, _, direction = str(kept.value(f"{name}/order") or "").partition(" ")
        if key in keys and self.rows_model.columns[keys.index(key)].order is not None:
            order = Qt.SortOrder.DescendingOrder if direction == "desc" else Qt.SortOrder.AscendingOrder
            self.sortByColumn(keys.index(key), order)
        self._layout = (kept, name)
        self._fit_columns()

    def leave_out(self, keys: Collection[str]) -> None:
        """Show no column with one of these keys, whatever room there is."""
        if self._left_out != frozenset(keys):
            self._left_out = frozenset(keys)
            self._fit_columns()

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show `rows`; what was chosen, where the list stood and what was ticked stay."""
        keys, current, place = (
            set(self.selected_keys()),
            self._current_key(),
            self.verticalScrollBar().value(),
        )
        self.rows_model.set_rows(rows)
        selection, model = self.selectionModel(), self.rows_model
        places = [at for at, row in enumerate(model.rows) if model.key(row) in keys] if keys else []
        selection.select(self._whole_rows(places), QItemSelectionModel.SelectionFlag.Select)
        at = model.place_of(current) if current else -1
        if at >= 0:
            selection.setCurrentIndex(model.index(at, self._first_column()), selection.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(place)

    def _whole_rows(self, places: Iterable[int]) -> QItemSelection:
        """Return the rows at these places, in order, as few ranges."""
        chosen, last = QItemSelection(), len(self.rows_model.columns) - 1
        for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
            some = [place for _, place in run]
            chosen.select(self.rows_model.index(some[0], 0), self.rows_model.index(some[-1], last))
        return chosen

    def selected(self) -> list[R]:
        """Return the chosen rows, from top to bottom."""
        ranges = self.selectionModel().selection()
        places = {place for one in ranges.toList() for place in range(one.top(), one.bottom() + 1)}
        return [self.rows_model.rows[place] for place in sorted(places)]

    def selected_keys(self) -> list[str]:
        """Return the keys of the chosen rows."""
        return [self.rows_model.key(row) for row in self.selected()]

    def select_place(self, place: int) -> None:
        """Choose the row at `place`, or the last one when there are fewer; the keyboard is then there."""
        if self.rows_model.rows:
            at = min(max(place, 0), len(self.rows_model.rows) - 1)
            self.setCurrentIndex(self.rows_model.index(at, self._first_column()))

    def select_first(self) -> None:
        """Choose the first row, where the keyboard then is."""
        self.select_place(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick by a click anywhere in the first column, with Shift from the row ticked before to this one."""
        index = self.indexAt(event.position().toPoint())
        self._is_ticking = (
            self.rows_model.is_checkable
            and index.isValid()
            and index.column() == 0
            and event.button() is Qt.MouseButton.LeftButton
        )
        if not self._is_ticking:
            super().mousePressEvent(event)
            return
        key = self.rows_model.key(self.rows_model.rows[index.row()])
        before = self.rows_model.place_of(self._last_ticked) if self._last_ticked else -1
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and before >= 0:
            self._tick_range(min(before, index.row()), max(before, index.row()))
        else:
            self.rows_model.toggle([key])
        self._last_ticked = key
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index.siblingAtColumn(self._first_column()), flag)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the box as the press left it."""
        if self._is_ticking:
            self._is_ticking = False
        else:
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tick again in the first column, open elsewhere."""
        index = self.indexAt(event.position().toPoint())
        if self.rows_model.is_checkable and index.isValid() and index.column() == 0:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _tick_range(self, first: int, last: int) -> None:
        """Give the rows between two places the tick of the row that was ticked before."""
        model = self.rows_model
        keys = {model.key(row) for row in model.rows[first : last + 1]}
        is_on = self._last_ticked in model.checked
        model.set_checked(model.checked | keys if is_on else model.checked - keys)

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
        shown = [at for at, column in enumerate(columns) if column.key not in self._left_out]
        while sum(self._width(columns[at]) for at in shown) > room:
            last = max(shown, key=lambda at: columns[at].hides)
            if not columns[last].hides:
                break
            shown.remove(last)
        widths = self._shared(shown, room)
        self._is_fitting = True
        for at in range(len(columns)):
            self.setColumnHidden(at, at not in shown)
            self.setColumnWidth(at, widths.get(at, 0))
        self._is_fitting = False

    def _shared(self, shown: list[int], room: int) -> dict[int, int]:
        """Return the width of each shown column: what is left goes to those that stretch, what lacks comes from them."""
        columns = self.rows_model.columns
        widths = {at: self._width(columns[at]) for at in shown}
        open_to = {at: self._stretch(columns[at]) for at in shown if self._stretch(columns[at])}
        least = {at: widths[at] * _LEAST // 100 for at in open_to}
        while open_to and (left := room - sum(widths.values())):
            shares = sum(open_to.values())
            for at, stretch in tuple(open_to.items()):
                widths[at] = max(widths[at] + left * stretch // shares, least[at])
                if left > 0 or widths[at] == least[at]:
                    del open_to[at]
        return widths

    def _stretch(self, column: Column[Any]) -> int:
        """Return the share a column takes of the room left; one whose width was chosen keeps it."""
        return 0 if column.key in self._chosen else column.stretch

    def _width(self, column: Column[Any]) -> int:
        chosen = self._chosen.get(column.key, column.width)
        return theme.scaled(chosen) if column.heading else theme.scaled(_TICK)

    @Slot(int, int, int)
    def _resized(self, section: int, _before: int, width: int) -> None:
        """Keep the width a person gave a column; the others give way once the hand is still."""
        column = self.rows_model.columns[section]
        if self._is_fitting or not width or not column.heading:
            return
        at_normal = round(width * 100 / max(1, theme.scaled(100)))
        self._chosen[column.key] = min(max(at_normal, _NARROWEST), _WIDEST)
        self._keep_layout()
        self._fitting_soon.start(300)

    @Slot()
    def _keep_layout(self) -> None:
        if self._layout is None:
            return
        kept, name = self._layout
        header = self.horizontalHeader()
        section = header.sortIndicatorSection()
        is_sorted = 0 <= section < len(self.rows_model.columns)
        way = "desc" if header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder else "asc"
        kept.setValue(f"{name}/widths", json.dumps(self._chosen))
        kept.setValue(f"{name}/order", f"{self.rows_model.columns[section].key} {way}" if is_sorted else "")

    def _first_column(self) -> int:
        return 1 if self.rows_model.is_checkable else 0

    def _current_key(self) -> str:
        index = self.currentIndex()
        return self.rows_model.key(self.rows_model.rows[index.row()]) if index.isValid() else ""

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows_model.rows[index.row()])


def _widths(kept: object, keys: Collection[str]) -> dict[str, int]:
    """Return the widths that were kept for columns there still are; nothing for anything unreadable."""
    try:
        read = json.loads(str(kept or "{}"))
    except ValueError:
        return {}
    return {
        key: min(max(width, _NARROWEST), _WIDEST)
        for key, width in (read.items() if isinstance(read, dict) else ())
        if key in keys and isinstance(width, int) and not isinstance(width, bool)
    }
