"""The portfolio as a table: every id in order, the lines themselves only where one looks.

The model knows the ids of all companies listed and keeps the lines of a few chunks; a line that is not there yet
shows as a placeholder, and its chunk is asked for by `page_wanted`. Nothing here reads the store.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, Around, Column, Line, heading, spoken

PAGE = 128
"""Lines read at a time."""

_KEPT_PAGES = 24
_WANTED_PAGES = 3

Index = QModelIndex | QPersistentModelIndex


class PortfolioModel(QAbstractTableModel):
    """Ids in order, chunks of lines as they are needed, least recently seen dropped first.

    With `page_size` the rows are one page of what is listed, without they are all of it.
    """

    page_wanted = Signal(int, object)
    """Emitted with the number of a chunk and its ids; answer with `put_page`."""
    paged = Signal()
    """Another page is shown, or there are more or fewer."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty, in one long list."""
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._chunks: OrderedDict[int, tuple[Line | None, ...]] = OrderedDict()
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self._page_size, self._page = 0, 0
        self._favourites: frozenset[str] = frozenset()
        self.around = Around(now=datetime.now(UTC))

    # What is listed --------------------------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[int]:
        """Return the ids of everything listed, on all pages, in order."""
        return self._ids

    def id_at(self, row: int) -> int:
        """Return the id of a row."""
        return self._ids[self._first + row]

    def row_of(self, ids: Collection[int]) -> dict[int, int]:
        """Return the rows of these ids, as far as they are on the page shown."""
        some = self._ids[self._first : self._first + self.rowCount()]
        return {one: row for row, one in enumerate(some) if one in ids} if ids else {}

    @property
    def favourites(self) -> frozenset[str]:
        """Return the Easy numbers of the companies marked with a star."""
        return self._favourites

    def set_favourites(self, favourites: Collection[str]) -> None:
        """Mark these companies, by Easy number, with a star."""
        if self._favourites != set(favourites):
            self._favourites = frozenset(favourites)
            self._repaint(0, self.rowCount() - 1)

    def show_around(self, **values: object) -> None:
        """Show lines under other circumstances: the named fields of `Around`."""
        changed = replace(self.around, **values)  # type: ignore[arg-type] # replace checks the names
        before, self.around = self.around, changed
        if replace(changed, now=before.now) != before:  # the time alone goes on all the while
            self._repaint(0, self.rowCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def show(self, ids: Sequence[int], lines: Sequence[Line], *, page: int = 0) -> None:
        """List `ids` and show a page of them, the last when there are fewer; `lines` are the first, already read."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._page = min(page, self.pages - 1)
        self._forget()
        self._put(0, lines[:PAGE])
        self.endResetModel()
        self.paged.emit()

    def extend(self, ids: Sequence[int]) -> bool:
        """List the complete `ids`, whose beginning is listed already; False, and nothing done, when it is not."""
        complete = array("q", ids)
        known, shown = len(self._ids), self.rowCount()
        if complete[:known] != self._ids:
            return False
        if len(complete) > known:
            more = self._count(len(complete))
            if more > shown:
                self.beginInsertRows(QModelIndex(), shown, more - 1)
            self._ids = complete
            self._chunks.pop((known - 1) // PAGE, None)  # may have been the last, incomplete one
            if more > shown:
                self.endInsertRows()
        self.paged.emit()
        return True

    def renew(self, lines: Sequence[Line]) -> None:
        """Read everything again as it comes into view, the order unchanged; `lines` are the first, already read."""
        self._forget()
        self._put(0, lines[:PAGE])
        self._repaint(0, self.rowCount() - 1)

    def put_page(self, page: int, ids: Sequence[int], lines: Sequence[Line | None]) -> None:
        """Take in the lines of a chunk that was wanted; one that is no longer listed like that is dropped."""
        self._asked.discard(page)
        start = page * PAGE
        if list(self._ids[start : start + PAGE]) == list(ids):
            self._put(page, lines)
            first = max(0, start - self._first)
            self._repaint(first, min(start + len(ids) - 1 - self._first, self.rowCount() - 1))
        if self._wanted:
            self._asking.start(0)

    def give_up_page(self, page: int) -> None:
        """Forget that a chunk was asked for: it could not be read and is asked for again when looked at."""
        self._asked.discard(page)

    def line(self, row: int) -> Line | None:
        """Return the line of a row, or None while it is being read."""
        chunk, at = divmod(self._first + row, PAGE)
        lines = self._chunks.get(chunk)
        if lines is None:
            self._want(chunk)
            return None
        self._chunks.move_to_end(chunk)
        return lines[at] if at < len(lines) else None

    def peek(self, row: int) -> Line | None:
        """Return the line of a row if it is at hand; it is not asked for."""
        chunk, at = divmod(self._first + row, PAGE)
        lines = self._chunks.get(chunk, ())
        return lines[at] if at < len(lines) else None

    # Pages -----------------------------------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """Return the number of the page shown, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """Return how many pages there are, at least one."""
        return max(1, -(-len(self._ids) // self._page_size)) if self._page_size else 1

    @property
    def page_size(self) -> int:
        """Return how many rows a page has, 0 for one long list."""
        return self._page_size

    def set_page_size(self, rows: int) -> None:
        """Show pages of so many rows, 0 for one long list; the company on top stays in view."""
        if rows != self._page_size:
            first = self._first
            self.beginResetModel()
            self._page_size = rows
            self._page = first // rows if rows else 0
            self.endResetModel()
            self.paged.emit()

    def show_page(self, page: int) -> None:
        """Show another page; one that does not exist is the nearest that does."""
        page = max(0, min(page, self.pages - 1))
        if page != self._page:
            self.beginResetModel()
            self._page = page
            self.endResetModel()
            self.paged.emit()

    @property
    def _first(self) -> int:
        return self._page * self._page_size

    def _count(self, listed: int) -> int:
        """Return how many rows the page shown has when so many companies are listed."""
        return max(0, min(self._page_size, listed - self._first)) if self._page_size else listed

    # Reading ---------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._chunks.clear()
        self._wanted.clear()
        self._asked.clear()

    def _put(self, chunk: int, lines: Sequence[Line | None]) -> None:
        if lines:
            self._chunks[chunk] = tuple(lines)
            while len(self._chunks) > _KEPT_PAGES:
                self._chunks.popitem(last=False)

    def _repaint(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _want(self, chunk: int) -> None:
        """Ask for a chunk once painting is over; while one flies through the list only the last few are read."""
        if chunk not in self._asked:
            if chunk in self._wanted:
                self._wanted.remove(chunk)
            self._wanted.append(chunk)
            del self._wanted[:-_WANTED_PAGES]
            if not self._asking.isActive():
                self._asking.start(0)

    @Slot()
    def _ask(self) -> None:
        if not self._wanted or self._asked:
            return
        chunk = self._wanted.pop()
        self._asked.add(chunk)
        self.page_wanted.emit(chunk, list(self._ids[chunk * PAGE : (chunk + 1) * PAGE]))

    # What Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many companies are on the page shown."""
        return 0 if parent.isValid() else self._count(len(self._ids))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are, hidden ones included."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, tooltip, spoken text and alignment of a cell; nothing else is asked by our delegate."""
        answer = _ROLES.get(role)
        return None if answer is None or not index.isValid() else answer(self, index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column, whole in its tooltip where it is cut."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return heading(column, self.around)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell, empty while its line is being read."""
        line = self.line(row)
        return "" if line is None else COLUMNS[column].text(line, self.around)

    def _display(self, index: Index) -> str:
        return self.text(index.row(), index.column())

    def _spoken(self, index: Index) -> str:
        line = self.line(index.row())
        if line is None:
            return translate("PortfolioColumns", QT_TRANSLATE_NOOP("PortfolioColumns", "Loading…"))
        column = COLUMNS[index.column()]
        said = f"{heading(column, self.around)}: {spoken(column, line, self.around)}"
        if index.column() == 0 and line.row.easy_number in self._favourites:
            star = translate("PortfolioColumns", QT_TRANSLATE_NOOP("PortfolioColumns", "Favourite"))
            said = f"{said}, {star}"
        return said

    def _tip(self, index: Index) -> str:
        line = self.line(index.row())
        return "" if line is None else spoken(COLUMNS[index.column()], line, self.around)


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
    return (side | Qt.AlignmentFlag.AlignVCenter).value


_ROLES: dict[int, Callable[[PortfolioModel, Index], Any]] = {
    Qt.ItemDataRole.DisplayRole: PortfolioModel._display,  # noqa: SLF001 - the model's own table of roles
    Qt.ItemDataRole.ToolTipRole: PortfolioModel._tip,  # noqa: SLF001
    Qt.ItemDataRole.AccessibleTextRole: PortfolioModel._spoken,  # noqa: SLF001
    Qt.ItemDataRole.TextAlignmentRole: lambda _model, index: _alignment(COLUMNS[index.column()]),
}
