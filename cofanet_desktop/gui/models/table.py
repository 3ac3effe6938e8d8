"""Rows of frozen dataclasses as a table: columns say what each cell shows, the view only paints it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.widgets.painting import Tone

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role under which a cell's whole look is asked for."""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows; `spoken` is what a screen reader says where the look says more than the words."""

    text: str = ""
    detail: str = ""
    """A second, smaller line."""
    icon: str = ""
    color: str = "secondary"
    """Colour token of the icon."""
    pill: Tone | None = None
    """Shows the text in a pill of that tone."""
    is_strong: bool = False
    is_muted: bool = False
    indent: int = 0
    """Steps the cell is moved in by, such as a branch under its head office."""
    spoken: str = ""

    def sentence(self) -> str:
        """Return the whole cell as words."""
        return self.spoken or ", ".join(part for part in (self.text, self.detail) if part)


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """One column: its English heading (marked under the model's context), its cells, its place."""

    key: str
    heading: str
    cell: Callable[[R], Cell]
    width: int
    """Pixels at 100 % text size that it needs."""
    stretch: int = 0
    """Share of the room that is left."""
    at_end: bool = False
    """Aligned to the end of the cell, as figures are."""
    hides: int = 0
    """The higher, the sooner it is hidden in a narrow window; 0 never."""
    order: Callable[[R], Any] | None = None
    """What sorting by the column compares; None where it cannot be sorted by."""


class TableModel(QAbstractTableModel, Generic[R]):
    """A table over a tuple of rows; with `is_checkable` the first column also carries a box to tick."""

    def __init__(
        self,
        context: str,
        columns: Sequence[Column[R]],
        key: Callable[[R], str],
        *,
        is_checkable: bool = False,
    ) -> None:
        """Show no rows yet; `context` is the translation context of the headings, `key` names a row for good."""
        super().__init__()
        self._context = context
        self.columns = tuple(columns)
        self.key = key
        self.is_checkable = is_checkable
        self.rows: tuple[R, ...] = ()
        self.checked: frozenset[str] = frozenset()
        self._sorted_by: tuple[Column[R], Qt.SortOrder] | None = None

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show `rows`, sorted as before; ticks of rows that are gone are forgotten."""
        self.beginResetModel()
        self.rows = self._in_order(rows)
        self.checked &= {self.key(row) for row in self.rows}
        self.endResetModel()

    def set_checked(self, keys: Iterable[str]) -> None:
        """Tick exactly the rows with these keys."""
        self.checked = frozenset(keys)
        if self.rows:
            last = self.index(len(self.rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])

    def toggle(self, keys: Iterable[str]) -> None:
        """Tick the rows with these keys, or clear them when all of them are ticked."""
        wanted = frozenset(keys)
        self.set_checked(self.checked - wanted if wanted <= self.checked else self.checked | wanted)

    def place_of(self, key: str) -> int:
        """Return the place of the row with that key, -1 when it is not shown."""
        return next((place for place, row in enumerate(self.rows) if self.key(row) == key), -1)

    def retranslate(self) -> None:
        """Have headings and cells asked for again, in the language in force."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in one of its roles."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._tick(row) if self.is_checkable and index.column() == 0 else None
        reader = _READERS.get(role)
        return None if reader is None else reader(self.columns[index.column()].cell(row))

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or clear a row."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle([self.key(self.rows[index.row()])])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen and, where they have a box, ticked."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.is_checkable and index.column() == 0:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the translated heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):  # a narrow column cuts it short
            return translate(self._context, column.heading) if column.heading else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.at_end else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that can be sorted by; a negative one goes back to the order given."""
        chosen = self.columns[column] if 0 <= column < len(self.columns) else None
        self._sorted_by = (chosen, order) if chosen is not None and chosen.order is not None else None
        if self._sorted_by is None:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key(self.rows[index.row()]) for index in before]
        self.rows = self._in_order(self.rows)
        places = {self.key(row): place for place, row in enumerate(self.rows)}
        after = [self.index(places[key], index.column()) for key, index in zip(keys, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _in_order(self, rows: Iterable[R]) -> tuple[R, ...]:
        if self._sorted_by is None:
            return tuple(rows)
        column, order = self._sorted_by
        assert column.order is not None  # noqa: S101 - only such columns are kept
        return tuple(sorted(rows, key=column.order, reverse=order is Qt.SortOrder.DescendingOrder))

    def _tick(self, row: R) -> Qt.CheckState:
        return Qt.CheckState.Checked if self.key(row) in self.checked else Qt.CheckState.Unchecked


_READERS: dict[int, Callable[[Cell], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda cell: cell.text,
    Qt.ItemDataRole.ToolTipRole: lambda cell: (
        cell.spoken or "\n".join(part for part in (cell.text, cell.detail) if part)
    ),
    Qt.ItemDataRole.AccessibleTextRole: Cell.sentence,
    CELL_ROLE: lambda cell: cell,
}
