"""The portfolio: companies with their products, overdues, covers that end, ILUs; one tab each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QTabBar, QVBoxLayout

from cofanet_desktop.domain.exports import Category
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import criteria_argument, ending_only, parse_criteria
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.exports_ways import ExportWays
from cofanet_desktop.gui.pages.overdues_list import OverdueList
from cofanet_desktop.gui.pages.portfolio_actions import CompanyActions, make_action
from cofanet_desktop.gui.pages.portfolio_companies import PortfolioCompanies
from cofanet_desktop.gui.pages.portfolio_ending import EndingCovers
from cofanet_desktop.gui.pages.portfolio_export import PortfolioExport
from cofanet_desktop.gui.pages.portfolio_ilus import PortfolioIlus
from cofanet_desktop.gui.pages.portfolio_views import PortfolioViews
from cofanet_desktop.gui.routes import CORRECT, ILUS, OVERDUE_LIST, Route

if TYPE_CHECKING:
    from cofanet_desktop.gui.pages.portfolio_reading import Desk
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

_COMPANIES, _OVERDUES, _ENDING, _ILUS = 0, 1, 2, 3


class PortfolioPage(Page):
    """Opens on the companies last acted on, or on the view chosen for that."""

    icon_name = "shield-check"

    def __init__(self, session: Session, tasks: Tasks, preferences: Preferences, layout: QSettings) -> None:
        """List the portfolio of `session`; `layout` remembers columns, density and summary."""
        super().__init__()
        self._preferences, self._kept = preferences, layout
        self._entered: str | None = None
        self._argument = ""
        self._is_stale = False
        """Whether data changed while another tab hid the companies: perhaps the contract."""
        self.tabs = QTabBar(self.content)
        for _ in range(4):
            self.tabs.addTab("")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.companies = PortfolioCompanies(self, session, tasks, preferences, layout)
        self.model, self.table = self.companies.model, self.companies.table
        self.views = PortfolioViews(self.companies, session, tasks)
        self.written = PortfolioExport(session, tasks, self.companies)
        self.overdues = OverdueList(session, tasks, self.content)
        self.ending = EndingCovers(session, tasks, self.content)
        self.ilus = PortfolioIlus(session, tasks, self.content)
        self.actions_on = CompanyActions(self, self.companies, self.written, session, tasks)
        self.ways = ExportWays(session, tasks, Category.COVERS, self.actions_on.export_shown, self.companies)
        self._export = QPushButton(self.companies)
        self._lay_out()
        self._make_actions()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Portfolio")

    def retranslate(self) -> None:
        """Set every text."""
        self.tabs.setTabText(_COMPANIES, self.tr("Companies"))
        self.tabs.setTabText(_OVERDUES, self.tr("Overdues"))
        self.tabs.setTabText(_ENDING, self.tr("Ending soon"))
        self.tabs.setTabText(_ILUS, self.tr("ILUs"))
        self.tabs.setAccessibleName(self.tr("What to list"))
        self._show_all.setText(self.tr("Show all companies"))
        self._clear.setText(self.tr("Clear every filter"))
        self._summary.setText(self.tr("Selection summary"))
        self._search.setText(self.tr("Search criteria"))
        self._columns.setText(self.tr("Arrange columns…"))
        self._save_view.setText(self.tr("Save as a view…"))
        self._next_page.setText(self.tr("Next page"))
        self._previous_page.setText(self.tr("Previous page"))
        self._export.setText(self.tr(" &Export…"))
        self._export.setAccessibleName(self.tr("Export the portfolio"))
        self.actions_on.retranslate()

    def activate(self, argument: str) -> None:
        """Show what the route names (`gui/models/portfolio_routes.py`); the same route again changes nothing.

        A route to nothing but covers that end leads to their own list, where they can be renewed; one to an ILU
        opens it, one to a refused answer the form to correct it. An empty one leads to the view chosen for that.
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
        self._show_companies(argument)

    def _show_companies(self, argument: str) -> None:
        entered, self._entered = self._entered, argument
        if self.companies.is_begun and argument in (entered, self._argument):
            self.argument_changed.emit(self._argument)
            if self._is_stale:
                self._refresh_companies()
            elif self.companies.criteria.is_narrowed or not self.model.rowCount():
                self.companies.load(is_new=False)
        elif argument:
            self.companies.load_desk()
            self.companies.set_criteria(parse_criteria(argument))
        else:
            self.show_busy()
            self.companies.load_desk(self._begin)

    def _begin(self, _desk: Desk) -> None:
        """Open on the view chosen for that, else on the companies last acted on."""
        default = self.views.default
        if self._entered:
            return  # a link was followed meanwhile
        if default is None:
            self.companies.set_criteria(Criteria())
        else:
            self.views.show_view(default)

    def refresh(self, changes: object) -> None:
        """Read the list shown again; selection and place stay."""
        self._is_stale = True
        if self.tabs.currentIndex() == _OVERDUES:
            self.overdues.load()
        elif self.tabs.currentIndex() == _ENDING:
            self.ending.refresh(changes)
        elif self.tabs.currentIndex() == _ILUS:
            self.ilus.refresh(changes)
        elif self.companies.is_begun:
            self._refresh_companies()

    def _refresh_companies(self) -> None:
        self._is_stale = False
        self.companies.load_desk()
        self.companies.load(is_new=False)

    def filter_field(self) -> QLineEdit:
        """Return the field of the instant filter."""
        return self.overdues.filter if self.tabs.currentIndex() == _OVERDUES else self.companies.filter

    @property
    def criteria(self) -> Criteria:
        """Return what the list is narrowed to."""
        return self.companies.criteria

    @property
    def is_complete(self) -> bool:
        """Tell whether everything that matches is listed, not only the first of it."""
        return self.companies.is_complete

    def _show_tab(self, index: int) -> None:
        """Show one of the lists; keys of the others have no effect."""
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(index)
        self.tabs.blockSignals(False)
        self._stack_of_tabs.setCurrentIndex(index)
        for action in self._of_companies:
            action.setEnabled(index == _COMPANIES)
        self.actions_on.export.setEnabled(index == _COMPANIES)
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
        elif not self.companies.is_begun:
            self._show_companies("")
        elif self._is_stale:
            self._refresh_companies()
        else:
            self.companies.load(is_new=False)

    @Slot(object)
    def _criteria_changed(self, criteria: Criteria) -> None:
        """Have going back and forward find what is narrowed now."""
        self._argument = criteria_argument(criteria)
        self.argument_changed.emit(self._argument)

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._try_again)

    def _try_again(self) -> None:
        self.show_content()
        self._tab_chosen(self.tabs.currentIndex())

    @Slot(str)
    def _open_company(self, easy_number: str) -> None:
        self.navigate.emit(Route("company", easy_number))

    @Slot(bool)
    def _summary_by_itself(self, shown: bool) -> None:
        """Follow the summary where it appeared or left by itself, without making that the person's choice."""
        self._summary.blockSignals(True)
        self._summary.setChecked(shown)
        self._summary.blockSignals(False)

    # Building --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        companies = self.companies
        companies.set_tools(companies.search, self.views, companies.view, self._export, companies.toggle)
        for strip in (self.written, self.ways.run):
            self.companies.column.insertWidget(self.companies.column.count() - 1, strip)
        self._stack_of_tabs = QStackedWidget(self.content)
        for tab in (self.companies, self.overdues, self.ending, self.ilus):
            self._stack_of_tabs.addWidget(tab)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack_of_tabs, 1)

    def _make_actions(self) -> None:
        companies = self.companies
        self._show_all = make_action(self, "list-details", companies.flip_all)
        self._clear = make_action(self, "x", companies.reset, Qt.Key.Key_Escape)
        self._search = make_action(self, "adjustments-horizontal", companies.search.click, "Ctrl+Shift+F")
        self._columns = make_action(self, "columns-3", self.table.arrange_columns)
        self._save_view = make_action(self, "device-floppy", self.views.save_as)
        self._next_page = make_action(self, "chevron-right", companies.pager.next.click, "Ctrl+PgDown")
        self._previous_page = make_action(self, "chevron-left", companies.pager.previous.click, "Ctrl+PgUp")
        self._summary = make_action(self, "layout-sidebar", None, "Ctrl+I")
        self._summary.setCheckable(True)
        self._summary_by_itself(str(self._kept.value("portfolio/summary", "0")) == "1")
        self._summary.toggled.connect(companies.show_summary)
        companies.toggle.setDefaultAction(self._summary)
        self._of_companies = (
            self._show_all,
            self._clear,
            self._search,
            self._columns,
            self._save_view,
            self._next_page,
            self._previous_page,
            self._summary,
        )

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._tab_chosen)
        self.companies.failed.connect(self._show_failure)
        self.companies.criteria_changed.connect(self._criteria_changed)
        self.companies.search_wanted.connect(lambda: self.navigate.emit(Route("search")))
        self.companies.summary_shown.connect(self._summary_by_itself)
        self.actions_on.route_wanted.connect(self.navigate)
        self._export.setIcon(self.actions_on.export.icon())
        self._export.clicked.connect(self.actions_on.export.trigger)
        self.actions_on.export_asked.connect(self.ways.ask)
        self.ways.wanted.connect(self.navigate)
        self.written.wanted.connect(self.navigate)
        self.overdues.wanted.connect(self.navigate)
        self.overdues.failed.connect(self._show_failure)
        self.ending.company_wanted.connect(self._open_company)
        self.ending.failed.connect(self._show_failure)
        self.ilus.company_wanted.connect(self._open_company)
        self.ilus.failed.connect(self._show_failure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the summary by itself only where there is room for it."""
        super().resizeEvent(event)
        self.companies.fit_summary()
