"""The table of the portfolio: columns that are chosen, moved, sized and remembered, rows high or compact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.gui.delegates.portfolio import PortfolioDelegate
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.portfolio import COLUMNS, Field, Index, PortfolioModel, heading
from cofanet_desktop.gui.tasks import after

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

_KEPT_AFTER = 400
_NARROWEST = 0.8
"""Share of their width that columns keep at least before the list scrolls sideways."""
_COMPANY = next(at for at, column in enumerate(COLUMNS) if column.field is Field.COMPANY)
_DESCENDING_FIRST = (Sort.UPDATED, Sort.AMOUNT)


class PortfolioTable(TrMixin, QTableView):
    """Shows a PortfolioModel; `opened` brings the row of Enter or a double click, `sort_changed` asks to read anew."""

    opened = Signal(int)
    sort_changed = Signal()
    selection_changed = Signal()

    def __init__(self, model: PortfolioModel, kept: QSettings, parent: QWidget | None = None) -> None:
        """Show `model` as `kept` remembers it (group `portfolio`)."""
        super().__init__(parent)
        self._model, self._kept = model, kept
        self.sort, self.is_descending = Sort.UPDATED, True
        self._hidden = {column.field for column in COLUMNS if column.is_optional}
        self._widths: dict[Field, int] = {}
        self._is_fitting = False
        self._keeping: QTimer | None = None
        self.setModel(model)
        self.painter_of_lines = PortfolioDelegate(model, self)
        self.setItemDelegate(self.painter_of_lines)
        self._set_up_view()
        self.view_menu = QMenu(self)
        self._make_menu()
        self._restore()
        self.retranslate()
        self.fit_rows()
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        model.modelReset.connect(self.selection_changed)

    def _set_up_view(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(40)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionClicked.connect(self._sort_by_section)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._keep_soon)

    # Selection -------------------------------------------------------------------------------------------------

    def selected_rows(self) -> list[int]:
        """Return the selected rows, from top to bottom."""
        ranges = self.selectionModel().selection().toList()
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return sorted(rows)

    # Sorting ---------------------------------------------------------------------------------------------------

    def sort_by(self, sort: Sort, *, descending: bool) -> None:
        """Sort the list, show it in the header and the menu, and ask to read it anew."""
        self.sort, self.is_descending = sort, descending
        self._show_sort()
        self._keep_soon()
        self.sort_changed.emit()

    @Slot(int)
    def _sort_by_section(self, section: int) -> None:
        sort = COLUMNS[section].sort
        if sort is None:
            self._show_sort()
        elif sort is self.sort:
            self.sort_by(sort, descending=not self.is_descending)
        else:
            self.sort_by(sort, descending=sort in _DESCENDING_FIRST)

    def _show_sort(self) -> None:
        order = Qt.SortOrder.DescendingOrder if self.is_descending else Qt.SortOrder.AscendingOrder
        section = next(at for at, column in enumerate(COLUMNS) if column.sort is self.sort)
        self.horizontalHeader().setSortIndicator(section, order)
        self._sorts[self.sort].setChecked(True)
        self._orders[self.is_descending].setChecked(True)

    # Columns and rows ------------------------------------------------------------------------------------------

    @property
    def shown_columns(self) -> list[int]:
        """Return the numbers of the columns in view, in the order they are shown."""
        header = self.horizontalHeader()
        sections = (header.logicalIndex(place) for place in range(header.count()))
        return [section for section in sections if not header.isSectionHidden(section)]

    def set_column_shown(self, field: Field, shown: bool) -> None:
        """Show or hide a column."""
        self._hidden = self._hidden - {field} if shown else self._hidden | {field}
        self._fit()
        self._keep_soon()

    def move_column(self, field: Field, place: int) -> None:
        """Move a column to a place counted from the start of the line."""
        header = self.horizontalHeader()
        header.moveSection(header.visualIndex(_number(field)), place)

    def set_dense(self, dense: bool) -> None:
        """Show compact rows with one line of text, or high ones with two."""
        self.painter_of_lines.is_dense = dense
        self._dense.setChecked(dense)
        self.fit_rows()
        self._keep_soon()

    def fit_rows(self) -> None:
        """Set the height of the rows and the usual widths for the font in force."""
        self.verticalHeader().setDefaultSectionSize(self.painter_of_lines.row_height(self.font()))
        self._fit()

    def _usual_width(self, section: int) -> int:
        digit = self.fontMetrics().horizontalAdvance("0")
        return COLUMNS[section].letters * digit

    def _fit(self) -> None:
        """Give the company's name the room that is left; in a narrow window less important columns leave."""
        header = self.horizontalHeader()
        shown = [at for at, column in enumerate(COLUMNS) if column.field not in self._hidden]
        widths = {at: self._widths.get(COLUMNS[at].field) or self._usual_width(at) for at in shown}
        room = self.viewport().width()
        least = round(self._usual_width(_COMPANY) * 0.75)
        leaving = sorted((at for at in shown if COLUMNS[at].yields), key=lambda at: COLUMNS[at].yields)
        while leaving and sum(widths.values()) - widths[_COMPANY] + least > room:
            del widths[leaving.pop()]
        wanted = sum(widths.values()) - widths[_COMPANY]
        scale = max(_NARROWEST, min(1.0, (room - least) / max(1, wanted)))
        for at, column in enumerate(COLUMNS):  # figures are never cut
            if at in widths and not column.is_figure and column.field not in self._widths:
                widths[at] = round(widths[at] * scale)
        widths[_COMPANY] = max(least, room - sum(widths.values()) + widths[_COMPANY])
        self._is_fitting = True
        for section in range(len(COLUMNS)):
            header.setSectionHidden(section, section not in widths)
            if section in widths:
                header.resizeSection(section, widths[section])
        self._is_fitting = False

    @Slot(int, int, int)
    def _resized(self, section: int, _before: int, width: int) -> None:
        if self._is_fitting or not width:
            return
        if section != _COMPANY:
            self._widths[COLUMNS[section].field] = width
            self._fit()
        self._keep_soon()

    def reset_columns(self) -> None:
        """Put columns, widths and order back as they were at first."""
        self._hidden = {column.field for column in COLUMNS if column.is_optional}
        self._widths = {}
        for place, column in enumerate(COLUMNS):
            self.move_column(column.field, place)
        self._fit()
        self._show_choices()
        self._keep_soon()

    # Menu ------------------------------------------------------------------------------------------------------

    def _make_menu(self) -> None:
        self._sort_menu, self._column_menu = QMenu(self.view_menu), QMenu(self.view_menu)
        self.view_menu.addMenu(self._sort_menu)
        self.view_menu.addMenu(self._column_menu)
        self._sorts: dict[Sort, QAction] = {}
        kinds = QActionGroup(self)
        for sort in (column.sort for column in COLUMNS if column.sort is not None):
            self._sorts[sort] = self._choice(self._sort_menu, partial(self._sort_kind, sort))
            kinds.addAction(self._sorts[sort])
        self._sort_menu.addSeparator()
        orders = QActionGroup(self)
        self._orders: dict[bool, QAction] = {}
        for descending in (False, True):
            self._orders[descending] = self._choice(self._sort_menu, partial(self._sort_order, descending))
            orders.addAction(self._orders[descending])
        self._choices = {
            column.field: self._choice(self._column_menu, partial(self.set_column_shown, column.field))
            for column in COLUMNS
            if column.field is not Field.COMPANY
        }
        self._column_menu.addSeparator()
        self._reset = self._column_menu.addAction("")
        self._reset.triggered.connect(self.reset_columns)
        self._dense = self._choice(self.view_menu, self.set_dense)

    def _sort_kind(self, sort: Sort, _on: bool) -> None:
        self.sort_by(sort, descending=self.is_descending)

    def _sort_order(self, descending: bool, _on: bool) -> None:
        self.sort_by(self.sort, descending=descending)

    def _choice(self, menu: QMenu, triggered: Callable[[bool], object]) -> QAction:
        action = menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(triggered)
        return action

    def _show_choices(self) -> None:
        for field, action in self._choices.items():
            action.setChecked(field not in self._hidden)

    def retranslate(self) -> None:
        """Name the entries of the menu."""
        self._sort_menu.setTitle(self.tr("&Sort by"))
        self._column_menu.setTitle(self.tr("&Columns"))
        self._dense.setText(self.tr("Com&pact rows"))
        self._reset.setText(self.tr("Usual columns"))
        self._orders[False].setText(self.tr("Ascending"))
        self._orders[True].setText(self.tr("Descending"))
        for column in COLUMNS:
            if column.sort is not None:
                self._sorts[column.sort].setText(heading(column))
            if column.field in self._choices:
                self._choices[column.field].setText(heading(column))
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    # Remembering -----------------------------------------------------------------------------------------------

    @Slot()
    def _keep_soon(self) -> None:
        if not self._is_fitting and self._keeping is None:
            self._keeping = after(_KEPT_AFTER, self, self.keep)

    @Slot()
    def keep(self) -> None:
        """Remember columns, order, widths, density and sorting."""
        self._keeping = None
        header = self.horizontalHeader()
        order = [COLUMNS[header.logicalIndex(place)].field.value for place in range(header.count())]
        kept = self._kept
        kept.beginGroup("portfolio")
        kept.setValue("order", ",".join(order))
        kept.setValue("hidden", ",".join(sorted(self._hidden)))
        kept.setValue("widths", ",".join(f"{field}={width}" for field, width in self._widths.items()))
        kept.setValue("dense", int(self.painter_of_lines.is_dense))
        kept.setValue("sort", f"{self.sort}{' desc' if self.is_descending else ''}")
        kept.endGroup()

    def _restore(self) -> None:
        """Take over what is remembered; what is unknown or unreadable is left as at first."""
        self._kept.beginGroup("portfolio")
        values = {key: str(self._kept.value(key, "")) for key in ("order", "widths", "dense", "sort")}
        if self._kept.contains("hidden"):
            self._hidden = set(_fields(str(self._kept.value("hidden")).split(","))) - {Field.COMPANY}
        self._kept.endGroup()
        for place, field in enumerate(_fields(values["order"].split(","))):
            self.move_column(field, place)
        for pair in values["widths"].split(","):
            name, _, width = pair.partition("=")
            if width.isdigit():
                self._widths.update(dict.fromkeys(_fields([name]), max(40, min(1_000, int(width)))))
        self.painter_of_lines.is_dense = values["dense"] == "1"
        self._dense.setChecked(self.painter_of_lines.is_dense)
        name, _, order = values["sort"].partition(" ")
        if name in tuple(Sort):
            self.sort, self.is_descending = Sort(name), order == "desc"
        self._show_sort()
        self._show_choices()

    # Events ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current company on Enter; everything else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the company under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index.row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the whole row under the pointer."""
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tint no row any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_dense"):
            self.fit_rows()
        super().changeEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the focus of the whole row, not of one cell."""
        super().currentChanged(current, previous)
        self._update_rows(current.row(), previous.row())

    def _hover(self, row: int) -> None:
        before, self.painter_of_lines.hovered = self.painter_of_lines.hovered, row
        if before != row:
            self._update_rows(before, row)

    def _update_rows(self, *rows: int) -> None:
        width = self.viewport().width()
        for row in rows:
            if row >= 0:
                self.viewport().update(0, self.rowViewportPosition(row), width, self.rowHeight(row))


def _number(field: Field) -> int:
    return next(at for at, column in enumerate(COLUMNS) if column.field is field)


def _fields(names: Sequence[str]) -> list[Field]:
    return [Field(name) for name in names if name in tuple(Field)]
