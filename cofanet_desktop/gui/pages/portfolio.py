"""The portfolio: every company with a product, filtered as one types, sorted, opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.portfolio import LATEST, PortfolioFilter, Sort, Word, token
from cofanet_desktop.domain.products import PRODUCT_NAMES, STATUS_NAMES
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.models.portfolio import PAGE, Line, PortfolioModel
from cofanet_desktop.gui.models.portfolio_criteria import Criteria, ending_only, parse_criteria
from cofanet_desktop.gui.navigation import CORRECT, ILUS, OVERDUE_LIST, Page, Route
from cofanet_desktop.gui.pages.overdues_list import OverdueList
from cofanet_desktop.gui.pages.portfolio_ending import EndingCovers
from cofanet_desktop.gui.pages.portfolio_ilus import PortfolioIlus
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.filter_bar import FilterBar
from cofanet_desktop.gui.widgets.inspector import WIDTH, Inspector
from cofanet_desktop.gui.widgets.portfolio_table import PortfolioTable
from cofanet_desktop.gui.widgets.statuses import product_word, status_look
from cofanet_desktop.services import portfolio
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

FIRST = 2 * PAGE
"""Ids read at once after a key press; the rest follows when the person pauses."""

_COMPANIES, _OVERDUES, _ENDING, _ILUS = 0, 1, 2, 3
_PAUSE = 120
_COUNTRY_LETTERS = 3
_MOST_SUMMED = 2_000
_ROOM_FOR_SUMMARY = 1_120


@dataclass(frozen=True, slots=True)
class _Listing:
    """What a read of the list brings: ids in order, the first lines, the size of the whole portfolio."""

    ids: Sequence[int]
    lines: tuple[Line, ...]
    total: int
    is_complete: bool


class PortfolioPage(Page):
    """Opens on the companies last acted on; filter, chips and headers narrow and sort the whole portfolio."""

    icon_name = "shield-check"

    def __init__(self, session: Session, tasks: Tasks, preferences: Preferences, layout: QSettings) -> None:
        """List the portfolio of `session`; `layout` remembers columns, density and summary."""
        super().__init__()
        self._session, self._tasks, self._preferences, self._kept = session, tasks, preferences, layout
        self._criteria = Criteria()
        self._argument: str | None = None
        self._total = 0
        self._is_complete = True
        self._is_warm = False
        self._labels: tuple[str, Mapping[str, str], Mapping[str, str]] = ("", {}, {})
        self._make_bar()
        self.model = PortfolioModel(self)
        self.model.page_wanted.connect(self._read_page)
        self.table = PortfolioTable(self.model, layout, self.content)
        self._view.setMenu(self.table.view_menu)
        self._nothing = EmptyState(parent=self.content)
        self._lists = QStackedWidget(self.content)
        self._lists.addWidget(self.table)
        self._lists.addWidget(self._nothing)
        self._inspector = Inspector(self.content)
        self.overdues = OverdueList(session, tasks, self.content)
        self.ending = EndingCovers(session, tasks, self.content)
        self.ilus = PortfolioIlus(session, tasks, self.content)
        self._completing = QTimer(self)
        self._completing.setSingleShot(True)
        self._completing.timeout.connect(self._complete)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._apply_preferences()
        self.retranslate()

    # What the frame asks ---------------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Portfolio")

    def retranslate(self) -> None:
        """Set every text."""
        self._filter.setPlaceholderText(self.tr("Filter this list as you type…"))
        self._filter.setAccessibleName(self.tr("Filter this list"))
        self._filter.setAccessibleDescription(
            self.tr("Looks through the whole portfolio: any part of any column, without accents or case.")
        )
        self.tabs.setTabText(_COMPANIES, self.tr("Companies"))
        self.tabs.setTabText(_OVERDUES, self.tr("Overdues"))
        self.tabs.setTabText(_ENDING, self.tr("Ending soon"))
        self.tabs.setTabText(_ILUS, self.tr("ILUs"))
        self.tabs.setAccessibleName(self.tr("What to list"))
        self._view.setText(self.tr(" &View"))
        self._view.setAccessibleDescription(self.tr("Sorting, columns and density of the list"))
        self.table.setAccessibleName(self.tr("Companies"))
        self._open.setText(self.tr("Open the company"))
        self._copy.setText(self.tr("Copy the selected lines"))
        self._show_all.setText(self.tr("Show all companies"))
        self._clear.setText(self.tr("Clear every filter"))
        self._summary.setText(self.tr("Selection summary"))
        self._tell_count()
        self._tell_nothing()

    def activate(self, argument: str) -> None:
        """Show what the route names (`gui/models/portfolio_criteria.py`); the same route again changes nothing.

        A route to nothing but covers that end leads to their own list, where they can be renewed; one to an ILU
        opens it, one to a refused answer the form to correct it.
        """
        if argument == OVERDUE_LIST:
            self._show_tab(_OVERDUES)
            self.overdues.load()
            return
        if argument.startswith(ILUS):
            self._show_tab(_ILUS)
            self.ilus.show_ilu(argument.removeprefix(ILUS))
            return
        if argument.startswith(CORRECT):
            self._show_tab(_ILUS)
            self.ilus.correct(argument.removeprefix(CORRECT))
            return
        days = ending_only(argument)
        self._show_tab(_COMPANIES if days is None else _ENDING)
        if days is not None:
            self.ending.show_horizon(days)
            return
        if argument != self._argument:
            self._argument = argument
            self._set_criteria(parse_criteria(argument))
        elif self._criteria.is_narrowed or not self.model.rowCount():
            self._load(is_new=False)

    def refresh(self, changes: object) -> None:
        """Read the list shown again; selection and place stay."""
        if self.tabs.currentIndex() == _OVERDUES:
            self.overdues.load()
        elif self.tabs.currentIndex() == _ENDING:
            self.ending.refresh(changes)
        elif self.tabs.currentIndex() == _ILUS:
            self.ilus.refresh(changes)
        elif self._argument is not None:
            self._load(is_new=False)

    def filter_field(self) -> QLineEdit:
        """Return the field of the instant filter."""
        return self.overdues.filter if self.tabs.currentIndex() == _OVERDUES else self._filter

    @property
    def criteria(self) -> Criteria:
        """Return what the list is narrowed to."""
        return self._criteria

    @property
    def is_complete(self) -> bool:
        """Tell whether everything that matches is listed, not only the first of it."""
        return self._is_complete

    def _show_tab(self, index: int) -> None:
        """Show one of the lists; keys of the other have no effect."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(index)
        self.tabs.blockSignals(False)
        self._views.setCurrentIndex(index)
        for action in (self._clear, self._show_all, self._summary):
            action.setEnabled(index == _COMPANIES)
        if index != _COMPANIES:
            self.show_content()

    @Slot(int)
    def _tab_chosen(self, index: int) -> None:
        self._show_tab(index)
        if index == _OVERDUES:
            self.overdues.load()
        elif index == _ENDING:
            self.ending.show_horizon(self._preferences.current.imminent_days)
        elif index == _ILUS:
            self.ilus.load()
        elif self._argument is None:
            self.activate("")
        else:
            self._load(is_new=False)

    # Reading ---------------------------------------------------------------------------------------------------

    def _set_criteria(self, criteria: Criteria) -> None:
        self._criteria = criteria
        if self._filter.text() != criteria.text:
            self._filter.blockSignals(True)
            self._filter.setText(criteria.text)
            self._filter.blockSignals(False)
        self._chips.show_criteria(criteria)
        self._load(is_new=True)

    @property
    def _is_latest(self) -> bool:
        """Tell whether only the companies last acted on are listed."""
        is_plain = (self.table.sort, self.table.is_descending) == (Sort.UPDATED, True)
        return is_plain and not self._criteria.shows_all and not self._criteria.is_narrowed

    def _question(self) -> Callable[[], PortfolioFilter]:
        """Return what is asked now; the answer is made on a reading thread."""
        session, criteria = self._session, self._criteria
        words = self._words(criteria.text)
        sort, descending = self.table.sort, self.table.is_descending

        def wanted() -> PortfolioFilter:
            contract_id, today = session.contract().id, session.today()
            plain = criteria.wanted(contract_id, today, sort, descending=descending)
            return replace(plain, words=words)

        return wanted

    def _words(self, text: str) -> tuple[Word, ...]:
        """Return the words typed; one of a letter or two is not looked for in the names of countries.

        Nearly every country has such letters, and the list shows countries by their codes.
        """
        labels, with_countries = self._shown_labels()
        found: list[Word] = []
        for word in text.split():
            found += portfolio.words(word, labels if len(word) < _COUNTRY_LETTERS else with_countries)
        return tuple(found)

    def _shown_labels(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Return the marks of products and statuses with the names they are shown under; then countries' as well."""
        language = current_language()
        if self._labels[0] != language:
            labels = {token(code.value): product_word(code) for code in PRODUCT_NAMES}
            labels |= {token(status.value): status_look(status).word for status in STATUS_NAMES}
            countries = reference_data().countries
            names = {token(code): country.name(language) for code, country in countries.items()}
            self._labels = (language, labels, labels | names)
        return self._labels[1], self._labels[2]

    def _load(self, *, is_new: bool) -> None:
        """Read the first ids and lines; `is_new` starts at the top, otherwise selection and place stay."""
        session, wanted, is_latest = self._session, self._question(), self._is_latest
        limit = LATEST if is_latest else FIRST
        total = self._total if is_new else 0
        self._completing.stop()
        if not self.model.rowCount() and self._lists.currentWidget() is self.table:
            self.show_busy()

        def work() -> _Listing:
            ids = portfolio.ids(session, wanted(), limit)
            complete = is_latest or len(ids) < limit
            return _Listing(ids, _lines(session, ids[:PAGE]), total or portfolio.count(session), complete)

        (
            self._tasks.read(self, work, latest="list")
            .then(lambda listing: self._show(listing, is_new=is_new))
            .failed(self._show_failure)
            .run()
        )

    def _show(self, listing: _Listing, *, is_new: bool) -> None:
        self._total = listing.total
        self._is_complete = listing.is_complete
        self.model.now = self._session.now()
        shown = list(self.model.ids[: len(listing.ids)])
        if is_new:
            self.model.show(listing.ids, listing.lines)
            self.table.scrollToTop()
        elif shown == list(listing.ids) and (not listing.is_complete or len(self.model.ids) == len(shown)):
            self.model.renew(listing.lines)
            self._tell_selection()
        else:
            self._replace(listing.ids, listing.lines)
        if not (listing.is_complete and self._is_warm):
            self._completing.start(_PAUSE)
        self._tell_count()
        self._tell_nothing()

    @Slot()
    def _complete(self) -> None:
        """Read the ids of everything that matches, once the person pauses; the first time, warm up the filter."""
        session, wanted, is_warm = self._session, self._question(), self._is_warm
        limit = len(self.model.ids) if self._is_complete else -1
        self._is_warm = True

        def work() -> list[int]:
            if not is_warm:
                _warm_up(session)
            return portfolio.ids(session, wanted(), limit)

        self._tasks.read(self, work, latest="list").then(self._show_complete).failed(self._show_failure).run()

    def _show_complete(self, ids: Sequence[int]) -> None:
        self._is_complete = True
        if not self.model.extend(ids):
            self._replace(ids, ())
        self._tell_count()

    def _replace(self, ids: Sequence[int], lines: Sequence[Line]) -> None:
        """List other ids and keep, as far as they are still there, the selected companies and the place."""
        chosen = {self.model.ids[row] for row in self.table.selected_rows()}
        current = self.table.currentIndex()
        current_id = self.model.ids[current.row()] if current.isValid() else None
        place = self.table.verticalScrollBar().value()
        self.model.show(ids, lines)
        wanted = chosen if current_id is None else chosen | {current_id}
        rows = {one: row for row, one in enumerate(ids) if one in wanted} if wanted else {}
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
                self._load(is_new=False)  # a company left the portfolio meanwhile

        def give_up(error: BaseException) -> None:
            self.model.give_up_page(page)
            self._show_failure(error)

        self._tasks.read(self, lambda: _lines(session, ids)).then(take).failed(give_up).run()

    # Telling ---------------------------------------------------------------------------------------------------

    def _tell_count(self) -> None:
        count, total = self.model.rowCount(), self._total
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

    def _tell_all(self) -> None:
        """Offer the whole portfolio where only the latest are listed, and the way back."""
        narrowed, is_latest = self._criteria.is_narrowed, self._is_latest
        self._all.setVisible(not narrowed and self._total > LATEST)
        self._all.setText(
            self.tr("Show &all")
            if is_latest
            else self.tr("Show the latest {count}").format(count=formats.integer(LATEST))
        )

    def _tell_nothing(self) -> None:
        """Show an empty state when nothing is listed, else the list."""
        if self.model.rowCount():
            self._lists.setCurrentWidget(self.table)
            self.show_content()
        elif self._criteria.is_narrowed:
            self._nothing.fill(
                "filter", self.tr("No company matches this filter."), self.tr("Clear &filter"), self._reset
            )
            self._lists.setCurrentWidget(self._nothing)
            self.show_content()
        elif self._total == 0 and self._argument is not None:
            self.show_empty(
                "shield-check",
                self.tr("No company is in the portfolio yet: order a first product on one."),
                self.tr("Search a company"),
                lambda: self.navigate.emit(Route("search")),
            )

    def _show_failure(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._try_again)

    def _try_again(self) -> None:
        self.show_content()
        self._tab_chosen(self.tabs.currentIndex())

    @Slot()
    def _tell_selection(self) -> None:
        """Summarise what is selected; many companies are read for it, very many are only counted."""
        rows = self.table.selected_rows()
        self._copy.setEnabled(bool(rows))
        self._open.setEnabled(bool(rows))
        if self._inspector.isHidden():
            return
        lines = [self.model.peek(row) for row in rows[:_MOST_SUMMED]]
        known = [line for line in lines if line is not None]
        if len(known) == len(rows) or len(rows) > _MOST_SUMMED:
            self._inspector.show_lines(len(rows), known if len(known) == len(rows) else ())
            return
        session, ids = self._session, [self.model.ids[row] for row in rows]
        (
            self._tasks.read(self, lambda: _lines(session, ids), latest="summary")
            .then(lambda read: self._inspector.show_lines(len(rows), read))
            .run()
        )

    # Acting ----------------------------------------------------------------------------------------------------

    @Slot(str)
    def _typed(self, text: str) -> None:
        is_same = text.split() == self._criteria.text.split()
        self._criteria = replace(self._criteria, text=text)
        self._chips.show_criteria(self._criteria)
        if not is_same:
            self._load(is_new=True)

    @Slot()
    def _reset(self) -> None:
        self._set_criteria(Criteria(shows_all=self._criteria.shows_all))
        self._filter.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _flip_all(self) -> None:
        if self._is_latest:
            self._set_criteria(replace(self._criteria, shows_all=True))
        else:
            self._criteria = replace(self._criteria, shows_all=False)
            self.table.sort_by(Sort.UPDATED, descending=True)

    @Slot()
    def _sorted(self) -> None:
        self._load(is_new=True)

    @Slot(int)
    def _open_row(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self.navigate.emit(Route("company", line.row.easy_number))

    @Slot(str)
    def _open_company(self, easy_number: str) -> None:
        self.navigate.emit(Route("company", easy_number))

    @Slot()
    def _open_current(self) -> None:
        rows = self.table.selected_rows()
        current = self.table.currentIndex().row()
        if rows:
            self._open_row(current if current in rows else rows[0])

    @Slot()
    def _copy_selected(self) -> None:
        """Put the selected lines on the clipboard, columns as shown, ready for a spreadsheet."""
        rows = self.table.selected_rows()
        columns = self.table.shown_columns
        session, ids = self._session, [self.model.ids[row] for row in rows]

        def copy(lines: Sequence[Line]) -> None:
            text = "\n".join(self.model.copied(line, columns) for line in lines)
            QGuiApplication.clipboard().setText(text)
            announce(self, self.trn("%n companies copied", None, len(lines)))

        self._tasks.read(self, lambda: _lines(session, ids), latest="copy").then(copy).run()

    @Slot(bool)
    def _show_summary(self, shown: bool) -> None:
        self._kept.setValue("portfolio/summary", int(shown))
        self._inspector.setVisible(shown)
        self._tell_selection()

    @Slot()
    def _apply_preferences(self) -> None:
        """Follow what the person prefers: which name comes first, how large texts are."""
        self._inspector.setFixedWidth(theme.scaled(WIDTH))
        local_first = self._preferences.current.show_local_names
        self.model.local_names_first = self._inspector.local_names_first = local_first
        self.table.viewport().update()
        self._tell_selection()

    # Building --------------------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        """Make what stands above the list, in the order of the Tab key."""
        self.tabs = QTabBar(self.content)
        for _ in range(4):
            self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._filter = QLineEdit(self.content)
        self._filter.setClearButtonEnabled(True)
        self._filter.addAction(icons.icon("filter", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self._view = QPushButton(self.content)
        self._view.setIcon(icons.icon("columns-3"))
        self._toggle = QToolButton(self.content)
        self._chips = FilterBar(self.content)
        self._count = QLabel(self.content)
        theme.set_role(self._count, "muted")
        self._all = QPushButton(self.content)
        theme.set_role(self._all, "link")

    def _lay_out(self) -> None:
        self._filter.setMinimumWidth(180)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._filter, 1)
        top.addWidget(self._view)
        top.addWidget(self._toggle)
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self._chips, 1)
        second.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        second.addWidget(self._all, 0, Qt.AlignmentFlag.AlignVCenter)
        lists = QHBoxLayout()
        lists.setSpacing(14)
        lists.addWidget(self._lists, 1)
        lists.addWidget(self._inspector)
        companies = QWidget(self.content)
        inside = QVBoxLayout(companies)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addLayout(top)
        inside.addLayout(second)
        inside.addLayout(lists, 1)
        self._views = QStackedWidget(self.content)
        self._views.addWidget(companies)
        self._views.addWidget(self.overdues)
        self._views.addWidget(self.ending)
        self._views.addWidget(self.ilus)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        layout.addWidget(self._views, 1)

    def _make_actions(self) -> None:
        self._open = self._action("external-link", self._open_current)
        self._copy = self._action("copy", self._copy_selected, QKeySequence.StandardKey.Copy, self.table)
        self._show_all = self._action("list-details", self._flip_all)
        self._clear = self._action("x", self._reset, Qt.Key.Key_Escape)
        self._summary = self._action("layout-sidebar", None, "Ctrl+I")
        self._summary.setCheckable(True)
        self._summary.toggled.connect(self._show_summary)
        self._toggle.setDefaultAction(self._summary)
        self._show_by_itself(shown=str(self._kept.value("portfolio/summary", "0")) == "1")
        self.table.addAction(self._open)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _action(
        self,
        icon: str,
        done: Callable[[], object] | None,
        keys: QKeySequence | QKeySequence.StandardKey | Qt.Key | str | None = None,
        owner: QWidget | None = None,
    ) -> QAction:
        """Return an action of the page, or of one of its widgets, that works while the focus is within."""
        action = QAction(icons.icon(icon), "", self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if keys is not None:
            action.setShortcut(keys)
        if done is not None:
            action.triggered.connect(done)
        (owner or self).addAction(action)
        return action

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.overdues.wanted.connect(self.navigate)
        self.overdues.failed.connect(self._show_failure)
        self.ending.company_wanted.connect(self._open_company)
        self.ending.failed.connect(self._show_failure)
        self.ilus.company_wanted.connect(self._open_company)
        self.ilus.failed.connect(self._show_failure)
        self._filter.textChanged.connect(self._typed)
        self._filter.returnPressed.connect(self._enter_list)
        self._chips.changed.connect(self._set_criteria)
        self._chips.reset.connect(self._reset)
        self._all.clicked.connect(self._flip_all)
        self.table.opened.connect(self._open_row)
        self.table.sort_changed.connect(self._sorted)
        self.table.selection_changed.connect(self._tell_selection)
        self._inspector.open_clicked.connect(self._open_current)
        self._preferences.changed.connect(self._apply_preferences)

    @Slot()
    def _enter_list(self) -> None:
        """Go from the filter to the first company found."""
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            # Not selectRow, which does nothing from right to left.
            self.table.setCurrentIndex(self.model.index(max(0, self.table.currentIndex().row()), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down from the filter into the list."""
        if event.key() == Qt.Key.Key_Down and self._filter.hasFocus():
            self._enter_list()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the summary by itself only where there is room for it, until the person decides."""
        super().resizeEvent(event)
        if not self._kept.contains("portfolio/summary"):
            self._show_by_itself(shown=event.size().width() >= theme.scaled(_ROOM_FOR_SUMMARY))

    def _show_by_itself(self, *, shown: bool) -> None:
        """Show or hide the summary without remembering it as the person's choice."""
        self._summary.blockSignals(True)
        self._summary.setChecked(shown)
        self._summary.blockSignals(False)
        self._inspector.setVisible(shown)


def _lines(session: Session, ids: Sequence[int]) -> tuple[Line, ...]:
    """Return the lines of these ids, or none at all when one of them has left the portfolio meanwhile."""
    rows = portfolio.rows(session, ids)
    if len(rows) != len(ids):
        return ()
    states = portfolio.sync_states(session, rows)
    return tuple(Line(row, states) for row in rows)


def _warm_up(session: Session) -> None:
    """Look through every text once for what no text holds, so that the first key pressed finds the pages decrypted."""
    nowhere = replace(portfolio.everything(session), words=(Word("\x00"),))
    portfolio.ids(session, nowhere, 1)
