"""The companies of the portfolio: narrowed, filtered as one types, sorted, in one long list or in pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.portfolio import LATEST, Sort
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.portfolio import PAGE, PortfolioModel
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.pages import portfolio_reading as reading
from cofanet_desktop.gui.pages.portfolio_reading import Desk, Listing
from cofanet_desktop.gui.widgets.criteria_panel import CriteriaPanel
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.filter_bar import FilterBar
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.inspector import WIDTH, Inspector
from cofanet_desktop.gui.widgets.pager import Pager
from cofanet_desktop.gui.widgets.portfolio_table import PortfolioTable
from cofanet_desktop.gui.widgets.selection_bar import SelectionBar
from cofanet_desktop.services import portfolio

if TYPE_CHECKING:
    from cofanet_desktop.domain.portfolio import PortfolioFilter
    from cofanet_desktop.gui.models.portfolio_columns import Line
    from cofanet_desktop.gui.page import Page
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

FIRST = 2 * PAGE
"""Ids read at once after a key press; the rest follows when the person pauses."""

_PAUSE = 120
_MOST_SUMMED = 2_000
_ROOM_FOR_SUMMARY = 1_120
_LEAST_LIST, _LEAST_PANEL = 216, 150
"""Height that is left to the list and what is around it, and to the search criteria in the lowest window."""


class PortfolioCompanies(TranslatedWidget):
    """Filter, criteria, chips, list, summary and what can be done with the companies selected."""

    failed = Signal(object)
    """The list could not be read: the error."""
    criteria_changed = Signal(object)
    """Other Criteria are in force."""
    selection_changed = Signal()
    desk_read = Signal(object)
    """Favourites, views and fields were read: the Desk."""
    summary_shown = Signal(bool)
    """The summary appeared or left by itself."""
    search_wanted = Signal()
    """There is no company yet: one is to be searched."""

    def __init__(
        self, page: Page, session: Session, tasks: Tasks, preferences: Preferences, kept: QSettings
    ) -> None:
        """List the portfolio of `session` on `page`; `kept` remembers columns, density, panel and summary."""
        super().__init__(page.content)
        self._page, self._session, self._tasks = page, session, tasks
        self._preferences, self._kept = preferences, kept
        self._criteria = Criteria()
        self._words = reading.Words()
        self.desk: Desk | None = None
        self._total = 0
        self._wants_summary = str(kept.value("portfolio/summary", "0")) == "1"
        self._is_complete, self._is_warm, self._is_begun = True, False, False
        self._make_bar()
        self.model = PortfolioModel(self)
        self.model.page_wanted.connect(self._read_page)
        self.table = PortfolioTable(self.model, kept, self)
        self.view.setMenu(self.table.view_menu)
        self._nothing = EmptyState(parent=self)
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._nothing)
        self.inspector = Inspector(self)
        self.pager = Pager(self)
        self.selection_bar = SelectionBar(self.pager, self)
        self._completing = QTimer(self)
        self._completing.setSingleShot(True)
        self._completing.timeout.connect(self._complete)
        self._lay_out()
        self._connect()
        self.apply_preferences()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.filter.setPlaceholderText(self.tr("Filter this list as you type…"))
        self.filter.setAccessibleName(self.tr("Filter this list"))
        self.filter.setAccessibleDescription(
            self.tr("Looks through the whole portfolio: any part of any column, without accents or case.")
        )
        self.search.setText(self.tr(" Search c&riteria"))
        self.search.setToolTip(self.tr("Narrow the whole portfolio (Ctrl+Shift+F)"))
        self.view.setText(self.tr(" &View"))
        self.view.setAccessibleDescription(self.tr("Sorting, columns and density of the list"))
        self.table.setAccessibleName(self.tr("Companies"))
        self._place_tools()
        self._tell_count()
        self._tell_nothing()

    # What is listed --------------------------------------------------------------------------------------------

    @property
    def criteria(self) -> Criteria:
        """Return what the list is narrowed to."""
        return self._criteria

    @property
    def is_complete(self) -> bool:
        """Tell whether everything that matches is listed, not only the first of it."""
        return self._is_complete and not self.panel.is_waiting

    @property
    def is_latest(self) -> bool:
        """Tell whether only the companies last acted on are listed."""
        is_plain = (self.table.sort, self.table.is_descending) == (Sort.UPDATED, True)
        return is_plain and not self._criteria.shows_all and not self._criteria.is_narrowed

    @property
    def is_begun(self) -> bool:
        """Tell whether the list was ever asked for."""
        return self._is_begun

    def set_criteria(self, criteria: Criteria) -> None:
        """Narrow the list to `criteria` and show them everywhere."""
        self._criteria = criteria
        if self.filter.text() != criteria.text:
            self.filter.blockSignals(True)
            self.filter.setText(criteria.text)
            self.filter.blockSignals(False)
        self.chips.show_criteria(criteria)
        self.panel.show_criteria(criteria)
        self.criteria_changed.emit(criteria)
        self.load(is_new=True)

    def question(self) -> Callable[[], PortfolioFilter]:
        """Return what is asked now; the answer is made on a reading thread."""
        words = self._words.of(self._criteria.text)
        return reading.question(
            self._session, self._criteria, words, self.table.sort, descending=self.table.is_descending
        )

    def wanted_ids(self) -> Callable[[], Sequence[int]]:
        """Return what reads the ids of everything that is listed, on all pages; called in a task."""
        session, wanted, limit = self._session, self.question(), LATEST if self.is_latest else -1
        return lambda: portfolio.ids(session, wanted(), limit)

    @Slot()
    def reset(self) -> None:
        """Take every criterion away at once."""
        self.set_criteria(Criteria(shows_all=self._criteria.shows_all))
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def flip_all(self) -> None:
        """Show the whole portfolio, or only the latest again."""
        if self.is_latest:
            self.set_criteria(replace(self._criteria, shows_all=True))
        else:
            self._criteria = replace(self._criteria, shows_all=False)
            self.criteria_changed.emit(self._criteria)
            self.table.sort_by(Sort.UPDATED, descending=True)

    # Reading ---------------------------------------------------------------------------------------------------

    def load_desk(self, then: Callable[[Desk], object] | None = None) -> None:
        """Read what belongs to the person and the contract, and show it."""
        session = self._session

        def take(found: Desk) -> None:
            self._show_desk(found)
            if then is not None:
                then(found)

        # News must not call off a read that the list waits for.
        name = "desk" if then is None else "begin"
        self._tasks.read(self, lambda: reading.desk(session), latest=name).then(take).failed(
            self.failed.emit
        ).run()

    def _show_desk(self, found: Desk) -> None:
        before, self.desk = self.desk, found
        self.model.set_favourites(found.favourites)
        own = tuple(one for one in found.definitions if not one.is_fixed)
        self.model.show_around(own=own, currency=found.currency)
        if before is None or before.definitions != found.definitions:
            self.table.offers_changed()
        self.chips.name_fields(found.definitions, found.currency)
        if self.panel.isVisible():
            self._offer_criteria()
        self.desk_read.emit(found)

    def load(self, *, is_new: bool) -> None:
        """Read the first ids and lines; `is_new` starts at the top, otherwise selection and place stay."""
        self._is_begun = True
        session, wanted, is_latest = self._session, self.question(), self.is_latest
        limit = LATEST if is_latest else FIRST if is_new else self._as_many_as_listed
        total = self._total if is_new else 0
        self._completing.stop()
        if not self.model.rowCount() and self._lists.currentWidget() is self.table:
            self._page.show_busy()

        def work() -> Listing:
            ids = portfolio.ids(session, wanted(), limit)
            complete = is_latest or limit < 0 or len(ids) < limit
            return Listing(
                ids, reading.lines(session, ids[:PAGE]), total or portfolio.count(session), complete
            )

        (
            self._tasks.read(self, work, latest="list")
            .then(lambda listing: self._show(listing, is_new=is_new))
            .failed(self.failed.emit)
            .run()
        )

    @property
    def _as_many_as_listed(self) -> int:
        """Return the limit that finds the place in the list and the selection again: none once all of it was read."""
        listed = len(self.model.ids)
        return -1 if self._is_complete and listed > FIRST else max(FIRST, listed)

    def _show(self, listing: Listing, *, is_new: bool) -> None:
        self._total = listing.total
        self._is_complete = listing.is_complete
        self.model.show_around(now=self._session.now())
        shown = list(self.model.ids[: len(listing.ids)])
        if is_new:
            self.model.show(listing.ids, listing.lines)
            self.table.scrollToTop()
        elif shown == list(listing.ids) and (not listing.is_complete or len(self.model.ids) == len(shown)):
            self.model.renew(listing.lines)
            self.tell_selection()
        else:
            self._replace(listing.ids, listing.lines)
        if not (listing.is_complete and self._is_warm):
            self._completing.start(_PAUSE)
        self._tell_count()
        self._tell_nothing()

    @Slot()
    def _complete(self) -> None:
        """Read the ids of everything that matches, once the person pauses; the first time, warm up the filter."""
        session, wanted, is_warm = self._session, self.question(), self._is_warm
        limit = len(self.model.ids) if self._is_complete else -1
        self._is_warm = True

        def work() -> list[int]:
            if not is_warm:
                reading.warm_up(session)
            return portfolio.ids(session, wanted(), limit)

        self._tasks.read(self, work, latest="list").then(self._show_complete).failed(self.failed.emit).run()

    def _show_complete(self, ids: Sequence[int]) -> None:
        self._is_complete = True
        if not self.model.extend(ids):
            self._replace(ids, ())
        self._tell_count()

    def _replace(self, ids: Sequence[int], lines: Sequence[Line]) -> None:
        """List other ids and keep, as far as they are still there, page, selected companies and place."""
        chosen = {self.model.id_at(row) for row in self.table.selected_rows()}
        current = self.table.currentIndex()
        current_id = self.model.id_at(current.row()) if current.isValid() else None
        place = self.table.verticalScrollBar().value()
        self.model.show(ids, lines, page=self.model.page)
        rows = self.model.row_of(chosen if current_id is None else chosen | {current_id})
        self._select([rows[one] for one in chosen if one in rows], rows.get(current_id or -1))
        self.table.verticalScrollBar().setValue(place)

    def _select(self, rows: Sequence[int], current: int | None) -> None:
        flags = QItemSelectionModel.SelectionFlag
        chooser = self.table.selectionModel()
        if current is not None:
            chooser.setCurrentIndex(self.model.index(current, 0), flags.NoUpdate)
        for row in rows:
            chooser.select(self.model.index(row, 0), flags.Select | flags.Rows)

    @Slot(int, object)
    def _read_page(self, page: int, ids: Sequence[int]) -> None:
        session = self._session

        def take(lines: Sequence[Line]) -> None:
            self.model.put_page(page, ids, lines)
            if not lines:
                self.load(is_new=False)  # a company left the portfolio meanwhile

        def give_up(error: BaseException) -> None:
            self.model.give_up_page(page)
            self.failed.emit(error)

        self._tasks.read(self, lambda: reading.lines(session, ids)).then(take).failed(give_up).run()

    # Telling ---------------------------------------------------------------------------------------------------

    def _tell_count(self) -> None:
        count, total = len(self.model.ids), self._total
        if not self._is_complete:
            text = self.tr("more than {count} of {total} companies")
        elif count == total:
            text = self.trn("%n companies", None, total).replace(str(total), formats.integer(total))
        else:
            text = self.tr("{count} of {total} companies")
        filled = text.format(count=formats.integer(count), total=formats.integer(total))
        if filled != self._count.text():
            self._count.setText(filled)
            announce(self, filled)
        self._tell_all()
        self._tell_page()

    def _tell_all(self) -> None:
        """Offer the whole portfolio where only the latest are listed, and the way back."""
        narrowed, is_latest = self._criteria.is_narrowed, self.is_latest
        self._all.setVisible(not narrowed and self._total > LATEST)
        self._all.setText(
            self.tr("Show &all")
            if is_latest
            else self.tr("Show the latest {count}").format(count=formats.integer(LATEST))
        )

    @Slot()
    def _tell_page(self) -> None:
        self.pager.show_place(self.model.page, self.model.pages, is_known=self._is_complete)
        self._place_bar()

    def _place_bar(self) -> None:
        """Show what stands beneath the list only where there is something: a selection, or pages."""
        is_any = self.table.selectionModel().hasSelection()
        self.selection_bar.setVisible(is_any or self.model.pages > 1)

    def _tell_nothing(self) -> None:
        """Show an empty state when nothing is listed, else the list."""
        if self.model.rowCount():
            self._lists.setCurrentWidget(self.table)
            self._page.show_content()
        elif self._criteria.is_narrowed:
            self._nothing.fill("filter", self._nothing_sentence(), self.tr("Clear &filter"), self.reset)
            self._lists.setCurrentWidget(self._nothing)
            self._page.show_content()
        elif self._total == 0 and self._is_begun:
            self._page.show_empty(
                "shield-check",
                self.tr("No company is in the portfolio yet: order a first product on one."),
                self.tr("Search a company"),
                self.search_wanted.emit,
            )

    def _nothing_sentence(self) -> str:
        if self._criteria == Criteria(is_favourite=True, shows_all=self._criteria.shows_all):
            return self.tr("No company is marked as a favourite yet: mark it by its star or Ctrl+D.")
        return self.tr("No company matches this filter.")

    @Slot()
    def tell_selection(self) -> None:
        """Summarise what is selected; many companies are read for it, very many are only counted."""
        rows = self.table.selected_rows()
        self.selection_bar.show_count(len(rows))
        self.selection_changed.emit()
        self._place_summary(is_any=bool(rows))
        self._place_bar()
        if self.inspector.isHidden():
            return
        lines = [self.model.peek(row) for row in rows[:_MOST_SUMMED]]
        known = [line for line in lines if line is not None]
        if len(known) == len(rows) or len(rows) > _MOST_SUMMED:
            self.inspector.show_lines(len(rows), known if len(known) == len(rows) else ())
            return
        session, ids = self._session, [self.model.id_at(row) for row in rows]
        (
            self._tasks.read(self, lambda: reading.lines(session, ids), latest="summary")
            .then(lambda read: self._summarise(ids, read))
            .run()
        )

    def _summarise(self, ids: Sequence[int], lines: Sequence[Line]) -> None:
        """Show what was read about a selection, unless another one was made meanwhile."""
        if [self.model.id_at(row) for row in self.table.selected_rows()] == list(ids):
            self.inspector.show_lines(len(ids), lines)

    # Acting ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _typed(self, text: str) -> None:
        is_same = text.split() == self._criteria.text.split()
        self._criteria = replace(self._criteria, text=text)
        self.chips.show_criteria(self._criteria)
        self.panel.show_criteria(self._criteria)
        self.criteria_changed.emit(self._criteria)
        if not is_same:
            self.load(is_new=True)

    @Slot()
    def _sorted(self) -> None:
        self.load(is_new=True)

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to another page of the list; the keyboard stays in the list."""
        self.model.show_page(page)
        self.table.scrollToTop()
        if self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(self.model.index(0, 0), flags.NoUpdate)
        announce(self, self.pager.text)

    @Slot()
    def enter_list(self) -> None:
        """Go from the filter to the first company found."""
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            # Not selectRow, which does nothing from right to left.
            self.table.setCurrentIndex(self.model.index(max(0, self.table.currentIndex().row()), 0))

    # Criteria and summary --------------------------------------------------------------------------------------

    @Slot(bool)
    def show_panel(self, shown: bool) -> None:
        """Show or hide the search criteria; shown, the keyboard goes to the first of them."""
        self.search.setChecked(shown)
        self.panel.setVisible(shown)
        self._limit_panel()
        if shown:
            self._offer_criteria()
            self.panel.company.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.filter.hasFocus():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_criteria(self) -> None:
        session = self._session

        def take(countries: Sequence[str]) -> None:
            if self.desk is not None:
                self.panel.offer(countries, self.desk.definitions, self.desk.currency)

        self._tasks.read(self, lambda: portfolio.countries(session), latest="countries").then(take).run()

    def _limit_panel(self) -> None:
        """Leave the list a few lines beside the criteria, which scroll where that is too little."""
        others = (self.chips, self.selection_bar)
        above = self._tools.geometry().bottom()
        taken = above + sum(one.height() for one in others) + theme.scaled(_LEAST_LIST)
        room = max(theme.scaled(_LEAST_PANEL), self.height() - taken)
        self.panel.setFixedHeight(min(self.panel.sizeHint().height(), room))

    @Slot(bool)
    def show_summary(self, shown: bool) -> None:
        """Show or hide the summary of the selection, and remember it."""
        self._kept.setValue("portfolio/summary", int(shown))
        self._wants_summary = shown
        self.tell_selection()

    def _place_summary(self, *, is_any: bool) -> None:
        """Show the summary beside the list while something is selected, so that names have its room otherwise."""
        self.inspector.setVisible(self._wants_summary and is_any)

    @Slot()
    def apply_preferences(self) -> None:
        """Follow what the person prefers: which name comes first, rows per page, how large texts are."""
        self.inspector.setFixedWidth(theme.scaled(WIDTH))
        current = self._preferences.current
        self.model.show_around(local_names_first=current.show_local_names)
        self.inspector.local_names_first = current.show_local_names
        self.model.set_page_size(current.rows_per_page)
        self.table.viewport().update()
        self._tell_page()
        self.tell_selection()

    # Building --------------------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        """Make what stands above the list, in the order of the Tab key."""
        self.filter = QLineEdit(self)
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(180)
        self.filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.search = QPushButton(self)
        self.search.setCheckable(True)
        self.search.setIcon(icons.icon("adjustments-horizontal"))
        self.view = QPushButton(self)
        self.view.setIcon(icons.icon("columns-3"))
        self.toggle = QToolButton(self)
        self.panel = CriteriaPanel(self)
        self.panel.hide()
        self.chips = FilterBar(self)
        self._count = QLabel(self)
        theme.set_role(self._count, "muted")
        self._all = QPushButton(self)
        theme.set_role(self._all, "link")

    def _lay_out(self) -> None:
        self._tools = QWidget(self)
        self._flow = FlowLayout(self._tools)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(8)
        self._top.addWidget(self.filter, 1)
        self._top.addWidget(self._tools)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.chips, 1)
        second.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self._all, 0, Qt.AlignmentFlag.AlignVCenter)
        lists = QHBoxLayout()
        lists.setSpacing(14)
        lists.addWidget(self._lists, 1)
        lists.addWidget(self.inspector)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.column.addLayout(self._top)
        self.column.addWidget(self.panel)
        self.column.addLayout(second)
        self.column.addLayout(lists, 1)
        self.column.addWidget(self.selection_bar)

    def set_tools(self, *tools: QWidget) -> None:
        """Set these buttons beside the filter, or beneath it where the window is narrow."""
        for tool in tools:
            self._flow.addWidget(tool)
        self._place_tools()

    def _place_tools(self) -> None:
        needed = self.filter.minimumWidth() + self._top.spacing() + self._flow.sizeHint().width()
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if needed > self.width() else way.LeftToRight)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._typed)
        self.filter.returnPressed.connect(self.enter_list)
        self.search.clicked.connect(self.show_panel)
        self.panel.changed.connect(self.set_criteria)
        self.panel.reset.connect(self.reset)
        self.chips.changed.connect(self.set_criteria)
        self.chips.reset.connect(self.reset)
        self._all.clicked.connect(self.flip_all)
        self.table.sort_changed.connect(self._sorted)
        self.table.selection_changed.connect(self.tell_selection)
        self.model.paged.connect(self._tell_page)
        self.pager.wanted.connect(self.show_page)
        self._preferences.changed.connect(self.apply_preferences)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down from the filter into the list."""
        if event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.enter_list()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the list beside the search criteria."""
        super().resizeEvent(event)
        self._place_tools()
        self._limit_panel()

    def event(self, event: QEvent) -> bool:
        """Place the buttons anew when texts in them or their size changed."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place_tools()
        return super().event(event)

    def fit_summary(self) -> None:
        """Show the summary where there is room for it, as long as the person has not decided."""
        if not self._kept.contains("portfolio/summary"):
            shown = self._page.width() >= theme.scaled(_ROOM_FOR_SUMMARY)
            self._wants_summary = shown
            self._place_summary(is_any=self.table.selectionModel().hasSelection())
            self.summary_shown.emit(shown)
