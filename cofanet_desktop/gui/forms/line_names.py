"""What the lines of a grid are called, beside it: the company an Easy number names, the country of a code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cofanet_desktop.domain.sheets import Row
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.grid.movement import Place

Index = QModelIndex | QPersistentModelIndex
NameOf = Callable[[Row], str]
"""The name of what a line is about, empty where it names nothing known."""


class LineNames(QTableView):
    """One column that scrolls with the grid; it cannot be written into, and a click goes to the line."""

    _built = False
    """Qt may announce fonts while the constructor still runs."""

    def __init__(self, grid: Grid, name_of: NameOf) -> None:
        """Stand beside `grid`; name the column with `set_heading`."""
        super().__init__(grid)
        self._grid, self._names = grid, _Names(grid, name_of)
        self.setModel(self._names)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(grid.view.horizontalScrollBarPolicy())
        self.setVerticalScrollMode(grid.view.verticalScrollMode())
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setMinimumWidth(140)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        there, here = grid.view.verticalScrollBar(), self.verticalScrollBar()
        there.valueChanged.connect(here.setValue)
        here.valueChanged.connect(there.setValue)
        here.rangeChanged.connect(lambda: here.setValue(there.value()))
        grid.view.line_entered.connect(self._say)
        self.clicked.connect(self._go_to_line)
        grid.put_beside(self, 1)
        self._built = True
        self._measure()

    def set_heading(self, text: str) -> None:
        """Name the column."""
        self._names.heading = text
        self._names.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)
        self.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines level with those of the grid."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if self._built and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        view = self._grid.view
        self.verticalHeader().setDefaultSectionSize(view.verticalHeader().defaultSectionSize())
        self.horizontalHeader().setFixedHeight(view.horizontalHeader().sizeHint().height())

    @Slot(int)
    def _say(self, line: int) -> None:
        """Tell screen readers whom the line is about that the keyboard came to."""
        name = self._names.name(line) if line >= 0 else ""
        if name:
            announce(self._grid.view, name)

    @Slot(QModelIndex)
    def _go_to_line(self, index: QModelIndex) -> None:
        self._grid.view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._grid.view.go_to(Place(index.row(), 0))


class _Names(QAbstractTableModel):
    """The names, by line of the grid, the empty one at its end included."""

    def __init__(self, grid: Grid, name_of: NameOf) -> None:
        super().__init__(grid)
        self._lines, self._name_of = grid.model, name_of
        self.heading = ""
        self._count = grid.model.rowCount()
        grid.model.edited.connect(self._follow)

    def name(self, line: int) -> str:
        """Return the name of a line, empty where it has none."""
        return self._name_of(self._lines.lines[line].row) if line < len(self._lines.lines) else ""

    @Slot()
    def _follow(self) -> None:
        count = self._lines.rowCount()
        if count != self._count:
            self.beginResetModel()
            self._count = count
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, 0))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines."""
        return 0 if parent is not None and parent.isValid() else self._count

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the one column."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            name = self.name(index.row())
            return formats.isolated(name) if name else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
