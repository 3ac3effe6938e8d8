"""The table of the portfolio: columns that are chosen, moved, sized and remembered, rows high or compact."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.delegates.portfolio import PortfolioDelegate, check_box, star_box
from cofanet_desktop.gui.dialogs.portfolio_columns import ColumnsDialog
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.portfolio import Index, PortfolioModel
from cofanet_desktop.gui.models.portfolio_columns import (
    COLUMNS,
    NUMBER_OF,
    Field,
    fields_of,
    heading,
    is_offered,
)
from cofanet_desktop.gui.tasks import after

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

_KEPT_AFTER = 400
_NARROWEST = 0.8
"""Share of their width that columns keep at least before the list scrolls sideways."""
_NARROW, _WIDE = 40, 1_000
"""Bounds of the width of a column in pixels."""
_STEP = 16
_COMPANY = NUMBER_OF[Field.COMPANY]
_DESCENDING_FIRST = (Sort.UPDATED, Sort.AMOUNT, Sort.OUTSTANDING, Sort.COVER, Sort.UNCOVERED, Sort.IDLE)


class PortfolioTable(TrMixin, QTableView):
    """Shows a PortfolioModel; `opened` brings the row of Enter or a double click, `sort_changed` asks to read anew."""

    opened = Signal(int)
    sort_changed = Signal()
    selection_changed = Signal()
    star_clicked = Signal(int)
    """The star of a row was clicked."""
    columns_changed = Signal()
    """Other columns are shown, or in another order."""

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

    @property
    def lines_model(self) -> PortfolioModel:
        """Return what is shown."""
        return self._model

    # Selection -------------------------------------------------------------------------------------------------

    def selected_rows(self) -> list[int]:
        """Return the selected rows, from top to bottom."""
        ranges = self.selectionModel().selection().toList()
        rows = {row for one in ranges for row in range(one.top(), one.bottom() + 1)}
        return sorted(rows)

    def toggle_row(self, row: int) -> None:
        """Tick a row, or no longer; the others stay as they are."""
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, 0)
        chooser = self.selectionModel()
        chooser.select(index, flags.Toggle | flags.Rows)
        chooser.setCurrentIndex(index, flags.NoUpdate)

    # Sorting ---------------------------------------------------------------------------------------------------

    def sort_by(self, sort: Sort, *, descending: bool) -> None:
        """Sort the list, show it in the header and the menu, and ask to read it anew."""
        self.show_sort(sort, descending=descending)
        self.sort_changed.emit()

    def show_sort(self, sort: Sort, *, descending: bool) -> None:
        """Show that the list is sorted so; whoever calls it reads the list."""
        self.sort, self.is_descending = sort, descending
        self._show_sort()
        self._keep_soon()

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

    @property
    def chosen_columns(self) -> list[Field]:
        """Return the columns the person chose, in their order, those a narrow window leaves out included."""
        return [field for field in self.order if field not in self._hidden and self.is_offered(field)]

    @property
    def order(self) -> list[Field]:
        """Return every column in the order of the line, hidden ones included."""
        header = self.horizontalHeader()
        return [COLUMNS[header.logicalIndex(place)].field for place in range(header.count())]

    def is_offered(self, field: Field) -> bool:
        """Tell whether the contract has what a column shows."""
        return is_offered(COLUMNS[NUMBER_OF[field]], self._model.around)

    def show_columns(self, fields: Sequence[Field]) -> None:
        """Show exactly these columns, in this order; the company's name is always among them."""
        wanted = list(dict.fromkeys([*fields, *(() if Field.COMPANY in fields else (Field.COMPANY,))]))
        self._hidden = set(Field) - set(wanted)
        for place, field in enumerate(wanted):
            self.move_column(field, place)
        self._columns_changed()

    def set_column_shown(self, field: Field, shown: bool) -> None:
        """Show or hide a column."""
        self._hidden = self._hidden - {field} if shown else self._hidden | {field}
        self._columns_changed()

    def move_column(self, field: Field, place: int) -> None:
        """Move a column to a place counted from the start of the line."""
        header = self.horizontalHeader()
        header.moveSection(header.visualIndex(NUMBER_OF[field]), place)

    def step_column(self, field: Field, steps: int) -> None:
        """Move a column past the next one shown, towards the start for -1, towards the end for 1."""
        chosen = self.chosen_columns
        place = chosen.index(field) + steps
        if 0 <= place < len(chosen):
            self.move_column(field, self.order.index(chosen[place]))
            self._columns_changed()

    def widen_column(self, field: Field, steps: int) -> None:
        """Make a column wider, or narrower for a negative number of steps; the name takes what is left."""
        if field is not Field.COMPANY:
            now = self._widths.get(field) or self.columnWidth(NUMBER_OF[field])
            self._widths[field] = max(_NARROW, min(_WIDE, now + steps * theme.scaled(_STEP)))
            self._columns_changed()

    def _columns_changed(self) -> None:
        self._fit()
        self._show_choices()
        self._keep_soon()
        self.columns_changed.emit()

    @Slot()
    def offers_changed(self) -> None:
        """Offer the fields of the contract in use: another one may have others."""
        self.retranslate()
        self._fit()
        self._show_choices()

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
        shown = [NUMBER_OF[field] for field in self.chosen_columns]
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
        self._columns_changed()

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
        self._arrange = self._column_menu.addAction("")
        self._arrange.triggered.connect(self.arrange_columns)
        self._reset = self._column_menu.addAction("")
        self._reset.triggered.connect(self.reset_columns)
        self._dense = self._choice(self.view_menu, self.set_dense)

    @Slot()
    def arrange_columns(self) -> None:
        """Open the window in which columns are chosen, moved and sized by keyboard."""
        ColumnsDialog(self).open()

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
            action.setVisible(self.is_offered(field))

    def retranslate(self) -> None:
        """Name the entries of the menu."""
        self.view_menu.setTitle(self.tr("View"))
        self._sort_menu.setTitle(self.tr("&Sort by"))
        self._column_menu.setTitle(self.tr("&Columns"))
        self._dense.setText(self.tr("Com&pact rows"))
        self._arrange.setText(self.tr("&Arrange columns…"))
        self._reset.setText(self.tr("Usual columns"))
        self.setAccessibleDescription(
            self.tr(
                "Space ticks a company, Ctrl+A all of them, Enter opens it, Ctrl+D marks it as a favourite."
            )
        )
        self._orders[False].setText(self.tr("Ascending"))
        self._orders[True].setText(self.tr("Descending"))
        for column in COLUMNS:
            if column.sort is not None:
                self._sorts[column.sort].setText(heading(column))
            if column.field in self._choices:
                self._choices[column.field].setText(heading(column, self._model.around).replace("&", "&&"))
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
        kept = self._kept
        kept.beginGroup("portfolio")
        kept.setValue("order", ",".join(self.order))
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
            known = set(fields_of(values["order"].split(","))) or set(Field)
            unknown = self._hidden - known  # columns of a later version stay hidden until they are asked for
            self._hidden = (
                set(fields_of(str(self._kept.value("hidden")).split(","))) - {Field.COMPANY} | unknown
            )
        self._kept.endGroup()
        for place, field in enumerate(fields_of(values["order"].split(","))):
            self.move_column(field, place)
        for pair in values["widths"].split(","):
            name, _, width = pair.partition("=")
            if width.isdigit():
                self._widths.update(dict.fromkeys(fields_of([name]), max(_NARROW, min(_WIDE, int(width)))))
        self.painter_of_lines.is_dense = values["dense"] == "1"
        self._dense.setChecked(self.painter_of_lines.is_dense)
        name, _, order = values["sort"].partition(" ")
        if name in tuple(Sort):
            self.sort, self.is_descending = Sort(name), order == "desc"
        self._show_sort()
        self._show_choices()

    # Events ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current company on Enter, tick it on Space; everything else is Qt's."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self.toggle_row(self.currentIndex().row())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a row by its box, mark it by its star; everything else is Qt's."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        is_plain = event.button() is Qt.MouseButton.LeftButton and index.isValid()
        if is_plain and self._hits(place, check_box):
            self.toggle_row(index.row())
        elif is_plain and self._hits(place, star_box):
            self.star_clicked.emit(index.row())
        else:
            super().mousePressEvent(event)

    def _hits(self, place: QPoint, part: Callable[..., QRect]) -> bool:
        """Tell whether a place is on a part of the cell of a name, or a little beside it."""
        index = self.indexAt(place)
        if index.column() != _COMPANY:
            return False
        cell = self.visualRect(index)
        return part(cell, rtl=self.isRightToLeft()).adjusted(-5, -6, 5, 6).contains(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the company under the pointer."""
        place = event.position().toPoint()
        if self._hits(place, check_box) or self._hits(place, star_box):
            self.mousePressEvent(event)
            return
        index = self.indexAt(place)
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
