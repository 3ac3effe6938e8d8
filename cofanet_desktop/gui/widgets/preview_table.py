"""A few lines of a file as they will stand there: headings and cells, to be looked at only."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import formats, theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.exchange.sheet_writing_cells import Cell

Index = QModelIndex | QPersistentModelIndex
_ROWS = 5
_WIDEST = 200


class _Lines(QAbstractTableModel):
    """Headings and cells of a file."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self._rows: list[tuple[Cell, ...]] = []

    def set_lines(self, headings: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> None:
        self.beginResetModel()
        self._headings, self._rows = tuple(headings), list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(cell, Money | Decimal | int):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headings):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _text(cell: Cell) -> str:
    """Return a cell in the local way."""
    if cell is None:
        return ""
    if isinstance(cell, Money):
        return formats.figure(cell)
    if isinstance(cell, Decimal):
        return formats.number(cell, max(0, -int(cell.as_tuple().exponent)))
    return formats.integer(cell) if type(cell) is int else formats.value_text(cell)


class PreviewTable(QTableView):
    """As high as its lines; give it a translated accessible name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._lines = _Lines()
        self.setModel(self._lines)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self._measure()

    def set_lines(self, headings: Sequence[str], rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show other lines; the place scrolled to stays."""
        place = self.horizontalScrollBar().value()
        self._lines.set_lines(headings, rows)
        self._fit()
        self.horizontalScrollBar().setValue(place)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        for column in range(self._lines.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column) + 12, theme.scaled(_WIDEST)))
        row, head = self.verticalHeader().defaultSectionSize(), self.horizontalHeader().sizeHint().height()
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(max(head, row) + row * _ROWS + scroll + 2 * self.frameWidth() + 2)

    def _measure(self) -> None:
        row = max(theme.scaled(26), self.fontMetrics().height() + 8)
        self.verticalHeader().setDefaultSectionSize(row)
        self._fit()
