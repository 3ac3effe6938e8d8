"""The portfolio as a table: every id in order, the lines themselves only where one looks.

The model knows the ids of all companies listed and keeps the lines of a few pages; a line that is not there yet
shows as a placeholder, and its page is asked for by `page_wanted`. Nothing here reads the store.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.statuses import Look, product_look, product_word

if TYPE_CHECKING:
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.portfolio import PortfolioRow, ProductCell

PAGE = 128
"""Lines read at a time."""

_KEPT_PAGES = 24
_WANTED_PAGES = 3

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One company of the list: its row and how far requests about its products have come."""

    row: PortfolioRow
    states: Mapping[str, State]

    @property
    def main(self) -> ProductCell | None:
        """Return the product that matters most, or None when there is none."""
        return self.row.products[0] if self.row.products else None

    def names(self, *, local_first: bool) -> tuple[str, str]:
        """Return the company's name as shown first and, beneath it, its other name and its city."""
        row = self.row
        if not row.local_name:
            return row.name, row.city
        first, second = (row.local_name, row.name) if local_first else (row.name, row.local_name)
        return first, " · ".join(part for part in (second, row.city) if part)

    def look(self) -> Look | None:
        """Return the pill of the main product."""
        main = self.main
        return None if main is None else product_look(main.status, self.states.get(main.id))


class Field(StrEnum):
    """The columns, by the name they are remembered under."""

    COMPANY = "company"
    COUNTRY = "country"
    PRODUCT = "product"
    AMOUNT = "amount"
    DRA = "dra"
    STATUS = "status"
    UPDATED = "updated"
    DECISIONS = "decisions"
    RATING = "rating"
    REFERENCE = "reference"
    OUTSTANDING = "outstanding"
    EASY_NUMBER = "easy_number"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading (context PortfolioColumns), its text, and how it is shown."""

    field: Field
    heading: str
    text: Callable[[Line, PortfolioModel], str]
    letters: int
    """Usual width, in digits."""
    sort: Sort | None = None
    is_figure: bool = False
    is_optional: bool = False
    """Hidden until the person asks for it."""
    yields: int = 0
    """In a narrow window the column with the highest number leaves first; 0 stays."""


def _company(line: Line, model: PortfolioModel) -> str:
    return line.names(local_first=model.local_names_first)[0]


def _product(line: Line, _model: PortfolioModel) -> str:
    return "" if line.main is None else product_word(line.main.code)


def _amount(line: Line, _model: PortfolioModel) -> str:
    main = line.main
    if main is None:
        return ""
    return formats.amount(main.amount) if main.amount else main.rating


def _status(line: Line, _model: PortfolioModel) -> str:
    look = line.look()
    return "" if look is None else look.word


def _dra(line: Line, _model: PortfolioModel) -> str:
    return "—" if line.row.dra is None else formats.integer(line.row.dra)


def _updated(line: Line, model: PortfolioModel) -> str:
    return formats.relative(line.row.updated_at, model.now)


def _decisions(line: Line, _model: PortfolioModel) -> str:
    return formats.integer(sum(cell.decisions for cell in line.row.products))


def _rating(line: Line, _model: PortfolioModel) -> str:
    return next((cell.rating for cell in line.row.products if cell.rating), "")


def _outstanding(line: Line, _model: PortfolioModel) -> str:
    return formats.amount(line.row.outstanding) if line.row.outstanding else ""


COLUMNS: tuple[Column, ...] = (
    Column(Field.COMPANY, QT_TRANSLATE_NOOP("PortfolioColumns", "Company"), _company, 30, Sort.NAME),
    Column(
        Field.COUNTRY,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Country"),
        lambda line, _: line.row.country,
        9,
        Sort.COUNTRY,
        yields=3,
    ),
    Column(Field.PRODUCT, QT_TRANSLATE_NOOP("PortfolioColumns", "Product"), _product, 20),
    Column(
        Field.AMOUNT,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Amount"),
        _amount,
        14,
        Sort.AMOUNT,
        is_figure=True,
    ),
    Column(Field.DRA, QT_TRANSLATE_NOOP("PortfolioColumns", "DRA"), _dra, 6, Sort.DRA, yields=1),
    Column(Field.STATUS, QT_TRANSLATE_NOOP("PortfolioColumns", "Status"), _status, 20, Sort.STATUS),
    Column(
        Field.UPDATED, QT_TRANSLATE_NOOP("PortfolioColumns", "Updated"), _updated, 12, Sort.UPDATED, yields=2
    ),
    Column(
        Field.DECISIONS,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Decisions"),
        _decisions,
        10,
        is_figure=True,
        yields=4,
    ),
    Column(
        Field.RATING, QT_TRANSLATE_NOOP("PortfolioColumns", "Rating"), _rating, 8, is_optional=True, yields=5
    ),
    Column(
        Field.REFERENCE,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Your reference"),
        lambda line, _: line.row.customer_reference,
        16,
        is_optional=True,
    ),
    Column(
        Field.OUTSTANDING,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Outstanding"),
        _outstanding,
        15,
        is_figure=True,
        is_optional=True,
    ),
    Column(
        Field.EASY_NUMBER,
        QT_TRANSLATE_NOOP("PortfolioColumns", "Easy number"),
        lambda line, _: line.row.easy_number,
        18,
        is_optional=True,
    ),
)
"""Every column in its first order; its place here is its number in the model."""


def heading(column: Column) -> str:
    """Return the translated heading of a column."""
    return translate("PortfolioColumns", column.heading)


class PortfolioModel(QAbstractTableModel):
    """Ids in order, pages of lines as they are needed, least recently seen dropped first."""

    page_wanted = Signal(int, object)
    """Emitted with the number of a page and its ids; answer with `put_page`."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, tuple[Line | None, ...]] = OrderedDict()
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self.local_names_first = True
        self.now = datetime.now(UTC)

    # What is listed --------------------------------------------------------------------------------------------

    @property
    def ids(self) -> Sequence[int]:
        """Return the ids of everything listed, in order."""
        return self._ids

    def show(self, ids: Sequence[int], lines: Sequence[Line]) -> None:
        """List `ids`; `lines` are the first of them, already read."""
        self.beginResetModel()
        self._ids = array("q", ids)
        self._forget()
        self._put(0, lines[:PAGE])
        self.endResetModel()

    def extend(self, ids: Sequence[int]) -> bool:
        """List the complete `ids`, whose beginning is listed already; False, and nothing done, when it is not."""
        complete = array("q", ids)
        shown = len(self._ids)
        if complete[:shown] != self._ids:
            return False
        if len(complete) > shown:
            self.beginInsertRows(QModelIndex(), shown, len(complete) - 1)
            self._ids = complete
            self._pages.pop((shown - 1) // PAGE, None)  # may have been the last, incomplete page
            self.endInsertRows()
        return True

    def renew(self, lines: Sequence[Line]) -> None:
        """Read everything again as it comes into view, the order unchanged; `lines` are the first, already read."""
        self._forget()
        self._put(0, lines[:PAGE])
        self._repaint(0, len(self._ids) - 1)

    def put_page(self, page: int, ids: Sequence[int], lines: Sequence[Line | None]) -> None:
        """Take in the lines of a page that was wanted; one that is no longer listed like that is dropped."""
        self._asked.discard(page)
        start = page * PAGE
        if list(self._ids[start : start + PAGE]) == list(ids):
            self._put(page, lines)
            self._repaint(start, start + len(ids) - 1)
        if self._wanted:
            self._asking.start(0)

    def give_up_page(self, page: int) -> None:
        """Forget that a page was asked for: it could not be read and is asked for again when looked at."""
        self._asked.discard(page)

    def line(self, row: int) -> Line | None:
        """Return the line of a row, or None while it is being read."""
        page, at = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            self._want(page)
            return None
        self._pages.move_to_end(page)
        return lines[at] if at < len(lines) else None

    def peek(self, row: int) -> Line | None:
        """Return the line of a row if it is at hand; it is not asked for."""
        lines = self._pages.get(row // PAGE, ())
        return lines[row % PAGE] if row % PAGE < len(lines) else None

    def copied(self, line: Line, columns: Sequence[int]) -> str:
        """Return the cells of a line as a spreadsheet takes them: separated by tabs, figures without grouping."""
        return "\t".join(_copied(COLUMNS[column], line, self) for column in columns)

    def _forget(self) -> None:
        self._pages.clear()
        self._wanted.clear()
        self._asked.clear()

    def _put(self, page: int, lines: Sequence[Line | None]) -> None:
        if lines:
            self._pages[page] = tuple(lines)
            while len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)

    def _repaint(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _want(self, page: int) -> None:
        """Ask for a page once painting is over; while one flies through the list only the last few are read."""
        if page not in self._asked:
            if page in self._wanted:
                self._wanted.remove(page)
            self._wanted.append(page)
            del self._wanted[:-_WANTED_PAGES]
            if not self._asking.isActive():
                self._asking.start(0)

    @Slot()
    def _ask(self) -> None:
        if not self._wanted or self._asked:
            return
        page = self._wanted.pop()
        self._asked.add(page)
        self.page_wanted.emit(page, list(self._ids[page * PAGE : (page + 1) * PAGE]))

    # What Qt asks ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many companies are listed."""
        return 0 if parent.isValid() else len(self._ids)

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
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):  # a narrow column cuts it short
            return heading(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return None

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell, empty while its line is being read."""
        line = self.line(row)
        return "" if line is None else COLUMNS[column].text(line, self)

    def _display(self, index: Index) -> str:
        return self.text(index.row(), index.column())

    def _spoken(self, index: Index) -> str:
        line = self.line(index.row())
        if line is None:
            return translate("PortfolioColumns", QT_TRANSLATE_NOOP("PortfolioColumns", "Loading…"))
        column = COLUMNS[index.column()]
        return f"{heading(column)}: {_spoken(column, line, self)}"

    def _tip(self, index: Index) -> str:
        line = self.line(index.row())
        return "" if line is None else _spoken(COLUMNS[index.column()], line, self)


def _spoken(column: Column, line: Line, model: PortfolioModel) -> str:
    """Return the whole of a cell in words: what the delegate abbreviates or says in colour."""
    more = _SPOKEN.get(column.field)
    return column.text(line, model) if more is None else more(line, model)


def _spoken_company(line: Line, model: PortfolioModel) -> str:
    return ", ".join(part for part in line.names(local_first=model.local_names_first) if part)


def _spoken_products(line: Line, _model: PortfolioModel) -> str:
    return "\n".join(
        " – ".join(
            part
            for part in (
                product_word(cell.code),
                formats.amount(cell.amount) if cell.amount else cell.rating,
                product_look(cell.status, line.states.get(cell.id)).word,
            )
            if part
        )
        for cell in line.row.products
    )


def _spoken_dra(line: Line, model: PortfolioModel) -> str:
    return dra_word(None) if line.row.dra is None else f"{_dra(line, model)} – {dra_word(line.row.dra)}"


_SPOKEN: dict[Field, Callable[[Line, PortfolioModel], str]] = {
    Field.COMPANY: _spoken_company,
    Field.PRODUCT: _spoken_products,
    Field.DRA: _spoken_dra,
    Field.UPDATED: lambda line, _: formats.moment(line.row.updated_at),
}


def _copied(column: Column, line: Line, model: PortfolioModel) -> str:
    if column.field is Field.AMOUNT and line.main is not None and line.main.amount is not None:
        return _plain(line.main.amount)
    if column.field is Field.OUTSTANDING and line.row.outstanding is not None:
        return _plain(line.row.outstanding)
    if column.field is Field.UPDATED:
        return formats.day(line.row.updated_at)
    return " ".join(column.text(line, model).split())


def _plain(money: Money) -> str:
    """Return an amount as a spreadsheet reads it: a figure without grouping; the contract has one currency."""
    return f"{money.amount.normalize():f}".replace(".", QLocale().decimalPoint())


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_figure else Qt.AlignmentFlag.AlignLeft
    return (side | Qt.AlignmentFlag.AlignVCenter).value


_ROLES: dict[int, Callable[[PortfolioModel, Index], Any]] = {
    Qt.ItemDataRole.DisplayRole: PortfolioModel._display,  # noqa: SLF001 - the model's own table of roles
    Qt.ItemDataRole.ToolTipRole: PortfolioModel._tip,  # noqa: SLF001
    Qt.ItemDataRole.AccessibleTextRole: PortfolioModel._spoken,  # noqa: SLF001
    Qt.ItemDataRole.TextAlignmentRole: lambda _model, index: _alignment(COLUMNS[index.column()]),
}
