"""The frame of the application: sidebar, top bar, pages, status bar, menus and shortcuts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox

from cofanet_desktop.gui import icons
from cofanet_desktop.gui.arrangement import Arrangement
from cofanet_desktop.gui.closing import Closing, Way
from cofanet_desktop.gui.desk import DeskState
from cofanet_desktop.gui.failure_box import show_failure
from cofanet_desktop.gui.frame_actions import FrameActions
from cofanet_desktop.gui.frame_menus import FrameMenus
from cofanet_desktop.gui.guide_opening import GuideOpening
from cofanet_desktop.gui.i18n import TrMixin, current_language
from cofanet_desktop.gui.look_actions import LookActions
from cofanet_desktop.gui.network_banner import NetworkBanner
from cofanet_desktop.gui.page_stack import PageStack
from cofanet_desktop.gui.palette_opening import PaletteOpening
from cofanet_desktop.gui.reading_order import put_in_reading_order
from cofanet_desktop.gui.routes import Route, search_route
from cofanet_desktop.gui.sidebar import Sidebar
from cofanet_desktop.gui.status_bar import FrameStatusBar
from cofanet_desktop.gui.top_bar import TopBar
from cofanet_desktop.gui.widgets.toast import Toaster

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from cofanet_desktop.gui.command_palette import CommandPalette
    from cofanet_desktop.gui.desk import Choice, Desk
    from cofanet_desktop.gui.page_specs import PageSpec
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.theme import Theme

_GATHER = 30
"""Milliseconds in which several changes make one refresh."""
_COUNTRIES_MS = 100
"""After so many milliseconds the countries of the search are listed: nobody has typed by then."""


class MainWindow(TrMixin, QMainWindow):
    """The window; it paints at once and asks the desk for everything in the background."""

    new_action_requested = Signal()
    """The button New action, when no entries were given to `set_new_actions`."""
    about_requested = Signal()
    hidden = Signal()
    """The window was closed to the tray: the program goes on."""
    closed = Signal()
    """The window was closed for good."""
    state_shown = Signal(object)
    """Emitted with the DeskState now shown."""
    look_changed = Signal(str, int)
    """The user chose another scheme or text size in the menu View; keep it in the settings."""

    def __init__(self, desk: Desk, tasks: Tasks, look: Theme, pages: Sequence[PageSpec]) -> None:
        """Frame the `pages`; call `start` once the window is shown."""
        super().__init__()
        self._desk, self._tasks = desk, tasks
        self.state = DeskState()
        self.profile = ""
        """Name of the profile in use, where there are several."""
        self.profiles_menu: QMenu | None = None
        self.closing = Closing()
        self._changes: list[object] = []
        self._default_country = ""
        self._started = False
        self._asked: Route | None = None
        self.setWindowIcon(icons.app_icon())
        self.frame_actions = FrameActions(self, pages)
        self.look_actions = LookActions(self, look)
        self.finder = PaletteOpening(self, desk, tasks)
        self.guide = GuideOpening(self)
        # The status bar is made first: Tab then goes from the page, whose widgets come last, on to it.
        self.status = FrameStatusBar(self)
        self.sidebar = Sidebar(pages, self)
        actions = self.frame_actions
        self.top_bar = TopBar(actions.new, actions.back, actions.sidebar, self)
        self.banner = NetworkBanner(self)
        self.pages = PageStack(pages, self)
        self.toaster = Toaster(self, below=self.status.sizeHint().height())
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHER)
        self.arrangement = Arrangement(self)
        self.menus = FrameMenus(self.menuBar(), self.frame_actions, self.look_actions)
        self._connect()
        self.resize(1366, 800)
        self.setMinimumSize(760, 480)
        self.retranslate()

    # -- for the application and the pages ---------------------------------------------------------

    def start(self, route: Route) -> None:
        """Open `route` and load the state of the frame, after the window has painted itself."""
        self._started = True
        self._desk.subscribe(self._tasks.gui_call(self, self._heard))
        QTimer.singleShot(0, self, partial(self.go, self._asked or route))
        # After the first page has begun to read: whoever waits, waits for that.
        QTimer.singleShot(0, self, self.load_state)
        QTimer.singleShot(_COUNTRIES_MS, self, self._load_countries)
        self.top_bar.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, route: Route) -> None:
        """Show `route`, once the window is started; raises KeyError when there is no such page."""
        if self._started:
            self.pages.go(route)
        else:
            self._asked = route

    def set_new_actions(self, actions: Sequence[QAction]) -> None:
        """Offer `actions` in a menu under the button New action."""
        menu = self.top_bar.new_action_menu
        menu.clear()
        menu.addActions(list(actions))

    def set_profiles(self, menu: QMenu) -> None:
        """Offer the profiles of this computer in the menu File."""
        self.profiles_menu = menu
        self.menus.add_profiles(menu)

    def set_profile(self, name: str) -> None:
        """Show `name` as the profile in use; empty where there is only one."""
        self.profile = name
        self.sidebar.set_profile(name)
        self._show_title()
        self.state_shown.emit(self.state)

    def set_default_country(self, country: str) -> None:
        """Choose `country` (three letters) in the search of the top bar."""
        self._default_country = country
        combo = self.top_bar.country
        combo.setCurrentIndex(max(0, combo.findData(country)))

    def load_state(self) -> None:
        """Ask the desk for the state of the frame and show it."""
        self._tasks.read(self, self._desk.state, latest="state").then(self.show_state).run()

    def show_state(self, state: DeskState) -> None:
        """Show `state` in sidebar, banner, status bar and title."""
        self.state = state
        self.closing.heard(state.unsent_money)
        self.sidebar.set_contracts(state.contracts, state.contract)
        waiting = state.outbox + state.needs_attention
        self.sidebar.set_counts(state.unread, waiting, attention=state.needs_attention > 0)
        QGuiApplication.instance().setBadgeNumber(state.unread)  # type: ignore[union-attr] # a window needs one
        self.status.show_state(state)
        self.banner.show_state(state)
        self._show_title()
        self.state_shown.emit(state)

    def show_failure(self, _owner: QObject, error: BaseException) -> None:
        """Say in a dialog what failed, with the details behind a button; set as default of the tasks."""
        show_failure(self, error)

    # -- events ------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Move the focus on, in the order the page is read; looked at each time, since rows come and go."""
        if self.pages.page is not None:
            put_in_reading_order(self.pages.page)
        return super().focusNextPrevChild(forwards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse or open the sidebar when the width crosses the limit."""
        self.arrangement.resized(event.oldSize(), event.size())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew when the language changed."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
            self._load_countries()
            self.load_state()  # what troubles the exchange, and products awaited, are told in words
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide in the tray where that is wanted; else close, and ask once when requests for cover have not been sent."""
        match self.closing.way(self.state.unsent_money):
            case Way.HIDE:
                event.ignore()
                self.hide()
                self.hidden.emit()
            case Way.ASK:
                event.ignore()
                self._ask_before_closing()
            case Way.CLOSE:
                self.guide.close()
                super().closeEvent(event)
                self.closed.emit()

    def quit(self) -> None:
        """Close the window for good, even where closing only hides it."""
        self.closing.for_good = True
        if self.closing.asks(self.state.unsent_money):
            self.come_forward()  # it is going to ask
        self.close()

    def come_forward(self) -> None:
        """Show the window in front of others, wherever it was hidden."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        """Set every text of menus and actions."""
        self.frame_actions.retranslate()
        self.look_actions.retranslate()
        self.menus.retranslate()
        self.banner.show_state(self.state)
        self._show_title()

    # -- building ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.sidebar.page_chosen.connect(self._go_key)
        self.sidebar.contract_chosen.connect(self.choose_contract)
        self.top_bar.searched.connect(self.search)
        self.pages.route_changed.connect(self._arrived)
        self.pages.title_changed.connect(self._show_title)
        self.status.outbox_clicked.connect(self._open_outbox)
        self.status.offline_toggled.connect(self._offline_toggled)
        self.banner.action_clicked.connect(self._go_online)
        self._gathering.timeout.connect(self._refresh_gathered)
        self._tasks.on_error(self.show_failure)
        self.look_actions.chosen.connect(self.look_changed)

    # -- showing -----------------------------------------------------------------------------------

    @Slot()
    def _show_title(self) -> None:
        page = self.pages.page
        title = page.title() if page is not None else ""
        self.top_bar.set_title(title)
        shown = " · ".join(part for part in (title, self.profile, self._mark()) if part)
        self.setWindowTitle(shown)

    def _mark(self) -> str:
        return self.tr("DEMONSTRATION DATA") if self.state.demonstration else ""

    def _load_countries(self) -> None:
        language = current_language()
        self._tasks.read(self, lambda: self._desk.countries(language), latest="countries").then(
            self._show_countries
        ).run()

    def _show_countries(self, countries: Sequence[Choice]) -> None:
        chosen = self.top_bar.country.currentData() or self._default_country
        self.top_bar.set_countries(countries, chosen)

    # -- doing -------------------------------------------------------------------------------------

    @Slot(object)
    def _arrived(self, route: Route) -> None:
        self.sidebar.mark(route.page)
        self.frame_actions.back.setEnabled(self.pages.history.can_go_back)
        self.frame_actions.forward.setEnabled(self.pages.history.can_go_forward)
        self._show_title()

    def _heard(self, changes: object) -> None:
        self._changes.append(changes)
        if not self._gathering.isActive():
            self._gathering.start()

    @Slot()
    def _refresh_gathered(self) -> None:
        changes = self._changes[0] if len(self._changes) == 1 else None
        self._changes.clear()
        self.load_state()
        self.pages.refresh(changes)

    def refresh(self) -> None:
        """Read the state of the frame and the page shown again (F5)."""
        self.load_state()
        self.pages.refresh(None)

    @Slot(str)
    def _go_key(self, key: str) -> None:
        self.go(Route(key))

    @Slot(str, str)
    def search(self, text: str, country: str) -> None:
        """Show the companies found for `text` in `country` (three letters, empty for all)."""
        self.go(search_route(text, country))

    @Slot()
    def _open_outbox(self) -> None:
        if "outbox" in self.pages.specs:
            self.go(Route("outbox"))

    @Slot(str)
    def choose_contract(self, contract: str) -> None:
        """Take `contract` (its key) into use."""
        self._tasks.write(self, lambda: self._desk.choose_contract(contract)).then(self._done).run()

    @Slot(bool)
    def _offline_toggled(self, offline: bool) -> None:
        self._tasks.write(self, lambda: self._desk.set_work_offline(offline)).then(self._done).run()

    @Slot()
    def _go_online(self) -> None:
        if self.state.work_offline:
            self._offline_toggled(False)
        else:
            self.exchange()

    def exchange(self) -> None:
        """Exchange with the insurer now."""
        self._tasks.read(self, self._desk.exchange_now, latest="exchange").then(self._done).run()

    def _done(self, _result: object) -> None:
        self.refresh()

    def begin_new(self) -> None:
        """Offer the new actions, or ask for them with `new_action_requested` where there are none."""
        if not self.isVisible():  # asked for in the tray
            self.come_forward()
        menu = self.top_bar.new_action_menu
        if menu.isEmpty():
            self.new_action_requested.emit()
            return
        button = self.top_bar.new_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def focus_filter(self) -> None:
        """Move the focus to the filter of the page, or to the search where it has none."""
        field = self.pages.page.filter_field() if self.pages.page is not None else None
        (field or self.top_bar.search).setFocus(Qt.FocusReason.ShortcutFocusReason)
        (field or self.top_bar.search).selectAll()

    def open_palette(self) -> CommandPalette:
        """Open the field that finds companies, pages, actions and settings, and return it."""
        return self.finder.open()

    def _ask_before_closing(self) -> None:
        count = self.state.unsent_money
        box = QMessageBox(self)
        box.setObjectName("unsent")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Requests not sent"))
        box.setText(self.trn("%n requests for cover have not been sent yet.", None, count))
        box.setInformativeText(self.tr("They are kept and sent the next time the application is online."))
        close = box.addButton(self.tr("&Close anyway"), QMessageBox.ButtonRole.DestructiveRole)
        close.clicked.connect(self.quit)
        stay = box.addButton(self.tr("&Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
