"""The frame of the application: sidebar, top bar, pages, status bar, menus and shortcuts."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QWindow,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.gui import icons
from cofanet_desktop.gui.desk import Choice, DeskState
from cofanet_desktop.gui.history_input import HistoryInput
from cofanet_desktop.gui.i18n import TrMixin, current_language, translate, translate_message
from cofanet_desktop.gui.page_specs import PageSpec
from cofanet_desktop.gui.page_stack import PageStack
from cofanet_desktop.gui.reading_order import put_in_reading_order
from cofanet_desktop.gui.routes import Route, search_route
from cofanet_desktop.gui.sidebar import Sidebar
from cofanet_desktop.gui.status_bar import FrameStatusBar
from cofanet_desktop.gui.theme import Scheme
from cofanet_desktop.gui.top_bar import TopBar
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import Toaster

if TYPE_CHECKING:
    from cofanet_desktop.gui.command_palette import CommandPalette
    from cofanet_desktop.gui.desk import Desk
    from cofanet_desktop.gui.help.help_window import HelpWindow
    from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry, UsedCompany
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.theme import Theme

NARROW = 1100
"""Below this width in pixels the sidebar is a rail of icons."""
_GATHER = 30
"""Milliseconds in which several changes make one refresh."""
_COUNTRIES_MS = 100
"""After so many milliseconds the countries of the search are listed: nobody has typed by then."""
_TEXT_STEP = 10


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
        self._desk, self._tasks, self._look = desk, tasks, look
        self.state = DeskState()
        self.profile = ""
        """Name of the profile in use, where there are several."""
        self.profiles_menu: QMenu | None = None
        self._by_hand: bool | None = None  # the sidebar, as the user set it for this width
        self._warned = False
        self._is_quitting = False
        self.closes_to_tray: Callable[[], bool] = lambda: False
        """Whether closing only hides the window; asked each time."""
        self._changes: list[object] = []
        self._default_country = ""
        self._started = False
        self._asked: Route | None = None
        self._used: list[str | UsedCompany] = []
        """What was run from the palette, the last first: keys of entries, and companies."""
        self.palette_settings: Callable[[], Iterable[PaletteEntry]] = lambda: ()
        """The settings as lines of the palette."""
        self.help: HelpWindow | None = None
        self.setWindowIcon(icons.app_icon())
        self._make_actions(pages)
        # The status bar is made first: Tab then goes from the page, whose widgets come last, on to it.
        self.status = FrameStatusBar(self)
        self.sidebar = Sidebar(pages, self)
        self.top_bar = TopBar(self.new_action, self.back_action, self.sidebar_action, self)
        self.banner = Banner(self)
        self.pages = PageStack(pages, self)
        self.toaster = Toaster(self, below=self.status.sizeHint().height())
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_GATHER)
        self._lay_out()
        self._make_menus(pages)
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
        self._menus["file"].insertMenu(self.quit_action, menu)
        self._menus["file"].insertSeparator(self.quit_action)

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
        self._warned = self._warned and state.unsent_money > 0
        self.sidebar.set_contracts(state.contracts, state.contract)
        waiting = state.outbox + state.needs_attention
        self.sidebar.set_counts(state.unread, waiting, attention=state.needs_attention > 0)
        QGuiApplication.instance().setBadgeNumber(state.unread)  # type: ignore[union-attr] # a window needs one
        self.status.show_state(state)
        self._show_banner(state)
        self._show_title()
        self.state_shown.emit(state)

    def show_failure(self, _owner: QObject, error: BaseException) -> None:
        """Say in a dialog what failed, with the details behind a button; set as default of the tasks."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("That did not work"))
        if isinstance(error, CofanetError):
            box.setText(translate_message(error.message))
            box.setInformativeText(translate_message(error.hint) if error.hint else "")
        else:
            box.setText(self.tr("Something unexpected happened. What was saved before is kept."))
            box.setDetailedText("".join(traceback.format_exception(error)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def save_layout(self, settings: QSettings) -> None:
        """Keep size, place and sidebar of the window."""
        settings.setValue("window/geometry", self.saveGeometry())
        settings.setValue("window/sidebar", "" if self._by_hand is None else str(int(self._by_hand)))
        settings.setValue("palette/used", [one for one in self._used if isinstance(one, str)])

    def restore_layout(self, settings: QSettings) -> None:
        """Take up size, place and sidebar of the last time."""
        geometry = settings.value("window/geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        kept = str(settings.value("window/sidebar", ""))
        self._by_hand = bool(int(kept)) if kept in ("0", "1") else None
        used = settings.value("palette/used", [], list)
        self._used = [str(one) for one in used] if isinstance(used, list) else []
        self._fit_sidebar()

    # -- events ------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Move the focus on, in the order the page is read; looked at each time, since rows come and go."""
        if self.pages.page is not None:
            put_in_reading_order(self.pages.page)
        return super().focusNextPrevChild(forwards)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Collapse or open the sidebar when the width crosses the limit."""
        crossed = (event.oldSize().width() < NARROW) != (event.size().width() < NARROW)
        if crossed and event.oldSize().isValid():
            self._by_hand = None
        self._fit_sidebar()
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
        is_quitting, self._is_quitting = self._is_quitting, False
        if not is_quitting and self.closes_to_tray() and not _is_session_ending():
            event.ignore()
            self.hide()
            self.hidden.emit()
            return
        if self.state.unsent_money and not self._warned:
            self._warned = True
            event.ignore()
            self._ask_before_closing()
            return
        if self.help is not None:
            self.help.close()
        super().closeEvent(event)
        self.closed.emit()

    def quit(self) -> None:
        """Close the window for good, even where closing only hides it."""
        self._is_quitting = True
        if self.state.unsent_money and not self._warned:
            self.come_forward()  # it is going to ask
        self.close()

    def come_forward(self) -> None:
        """Show the window in front of others, wherever it was hidden."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def retranslate(self) -> None:
        """Set every text of menus and actions."""
        self._name_actions()
        self._name_menus()
        self._show_banner(self.state)
        self._show_title()

    # -- building ----------------------------------------------------------------------------------

    def _action(
        self, shortcut: str | QKeySequence.StandardKey, run: Callable[[], object], icon: str = ""
    ) -> QAction:
        action = QAction(self)
        if shortcut != "":
            action.setShortcut(QKeySequence(shortcut))
        if icon:
            action.setIcon(icons.icon(icon, "secondary"))
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _make_actions(self, pages: Sequence[PageSpec]) -> None:
        self.new_action = self._action("Ctrl+N", self._new, "plus")
        self.exchange_action = self._action("Shift+F5", self._exchange, "arrows-sort")
        self.quit_action = self._action("Ctrl+Q", self.quit)
        self.quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        self.refresh_action = self._action("F5", self._refresh, "refresh")
        self.sidebar_action = self._action("Ctrl+B", self._toggle_sidebar, "layout-sidebar")
        self.filter_action = self._action("Ctrl+F", self._focus_filter, "filter")
        self.larger_action = self._action("Ctrl++", partial(self._resize_text, _TEXT_STEP))
        self.smaller_action = self._action("Ctrl+-", partial(self._resize_text, -_TEXT_STEP))
        self.normal_action = self._action("Ctrl+0", partial(self._resize_text, 0))
        self.back_action = self._action("", self._back, "arrow-left")
        self.forward_action = self._action("", self._forward, "arrow-right")
        HistoryInput(self, self.back_action, self.forward_action)
        self.palette_action = self._action("Ctrl+K", self.open_palette, "command")
        self.palette_action.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+K")])
        self.guide_action = self._action("F1", self.open_guide, "help")
        self.shortcuts_action = self._action("Ctrl+/", self._open_shortcuts, "keyboard")
        self.about_action = self._action("", self.about_requested.emit, "info-circle")
        self.about_action.setMenuRole(QAction.MenuRole.AboutRole)
        self.page_actions = {
            spec.key: self._action(spec.shortcut, partial(self._go_key, spec.key), spec.icon)
            for spec in pages
            if spec.shortcut
        }
        self._name_objects()
        settings = self.page_actions.get("settings")
        if settings is not None:
            settings.setShortcuts([*settings.shortcuts(), QKeySequence("Ctrl+,")])
            settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.scheme_actions = self._make_scheme_actions()

    def _name_objects(self) -> None:
        """Give actions the names by which the palette knows them, whatever the language."""
        framed = {
            "new": self.new_action, "exchange": self.exchange_action, "quit": self.quit_action,
            "refresh": self.refresh_action, "filter": self.filter_action, "sidebar": self.sidebar_action,
            "larger": self.larger_action, "smaller": self.smaller_action, "normal": self.normal_action,
            "back": self.back_action, "forward": self.forward_action, "guide": self.guide_action,
            "shortcuts": self.shortcuts_action, "about": self.about_action,
        }  # fmt: skip
        for name, action in {**framed, **self.page_actions}.items():
            action.setObjectName(name)

    def _make_scheme_actions(self) -> dict[Scheme, QAction]:
        group = QActionGroup(self)
        actions = {}
        for scheme, icon in ((Scheme.SYSTEM, "device-desktop"), (Scheme.LIGHT, "sun"), (Scheme.DARK, "moon")):
            action = self._action("", partial(self._choose_scheme, scheme), icon)
            action.setCheckable(True)
            action.setChecked(scheme is self._look.scheme)
            group.addAction(action)
            actions[scheme] = action
        self._look.changed.connect(self._check_scheme)
        return actions

    @Slot()
    def _check_scheme(self) -> None:
        self.scheme_actions[self._look.scheme].setChecked(True)

    def _make_menus(self, pages: Sequence[PageSpec]) -> None:
        bar = self.menuBar()
        self._menus = {name: bar.addMenu("") for name in ("file", "view", "go", "help")}
        self._scheme_menu = QMenu(self)
        self._scheme_menu.addActions(list(self.scheme_actions.values()))
        self._menus["file"].addActions([self.new_action, self.exchange_action])
        self._menus["file"].addSeparator()
        self._menus["file"].addAction(self.quit_action)
        view = self._menus["view"]
        view.addActions([self.refresh_action, self.filter_action, self.sidebar_action])
        view.addSeparator()
        view.addMenu(self._scheme_menu)
        view.addActions([self.larger_action, self.smaller_action, self.normal_action])
        go = self._menus["go"]
        go.addActions([self.back_action, self.forward_action, self.palette_action])
        go.addSeparator()
        go.addActions([self.page_actions[spec.key] for spec in pages if spec.key in self.page_actions])
        self._menus["help"].addActions([self.guide_action, self.shortcuts_action, self.about_action])

    def _lay_out(self) -> None:
        main = QWidget(self)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        strip = QHBoxLayout()
        strip.setContentsMargins(24, 0, 24, 0)
        strip.addWidget(self.banner)
        column.addLayout(strip)
        column.addSpacing(4)
        column.addWidget(self.pages, 1)
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)
        self.banner.hide()
        self.setCentralWidget(main)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        self.sidebar.page_chosen.connect(self._go_key)
        self.sidebar.contract_chosen.connect(self._contract_chosen)
        self.top_bar.searched.connect(self._searched)
        self.pages.route_changed.connect(self._arrived)
        self.pages.title_changed.connect(self._show_title)
        self.status.outbox_clicked.connect(self._open_outbox)
        self.status.offline_toggled.connect(self._offline_toggled)
        self.banner.action_clicked.connect(self._go_online)
        self._gathering.timeout.connect(self._refresh_gathered)
        self._tasks.on_error(self.show_failure)
        QGuiApplication.instance().focusWindowChanged.connect(self._reach_dialog)  # type: ignore[union-attr]

    def _name_actions(self) -> None:
        named = (
            (self.new_action, self.tr("&New action…")),
            (self.exchange_action, self.tr("&Exchange now")),
            (self.quit_action, self.tr("&Quit")),
            (self.refresh_action, self.tr("&Refresh")),
            (self.filter_action, self.tr("&Filter this list")),
            (self.sidebar_action, self.tr("Show or hide the &sidebar")),
            (self.larger_action, self.tr("&Larger text")),
            (self.smaller_action, self.tr("S&maller text")),
            (self.normal_action, self.tr("&Normal text")),
            (self.back_action, self.tr("&Back")),
            (self.forward_action, self.tr("&Forward")),
            (self.palette_action, self.tr("Fi&nd company, page or action…")),
            (self.guide_action, self.tr("User &guide")),
            (self.shortcuts_action, self.tr("&Keyboard shortcuts")),
            (self.about_action, self.tr("&About CofaNet Desktop")),
            (self.scheme_actions[Scheme.SYSTEM], self.tr("Like the &system")),
            (self.scheme_actions[Scheme.LIGHT], self.tr("&Light")),
            (self.scheme_actions[Scheme.DARK], self.tr("&Dark")),
        )
        for action, text in named:
            action.setText(text)
        for key, action in self.page_actions.items():
            action.setText(self.pages.specs[key].label())

    def _name_menus(self) -> None:
        self._menus["file"].setTitle(self.tr("&File"))
        self._menus["view"].setTitle(self.tr("&View"))
        self._menus["go"].setTitle(self.tr("&Go"))
        self._menus["help"].setTitle(self.tr("&Help"))
        self._scheme_menu.setTitle(self.tr("&Appearance"))

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

    def _show_banner(self, state: DeskState) -> None:
        if state.work_offline:
            self.banner.say(
                self.tr("You are working offline. What you enter is kept and sent when you go online."),
                Tone.NEUTRAL,
                self.tr("Go online"),
                "cloud-off",
            )
        elif not state.online:
            text = self.tr(
                "The insurer cannot be reached. You see the data of the last exchange; what you enter is kept and sent later."
            )
            self.banner.say(f"{text} {state.trouble}".strip(), Tone.WARN, self.tr("Try again"), "cloud-off")
        else:
            self.banner.hide()

    def _fit_sidebar(self) -> None:
        rail = self.width() < NARROW if self._by_hand is None else self._by_hand
        if rail != self.sidebar.is_rail:
            self.sidebar.set_rail(rail)

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
        self.back_action.setEnabled(self.pages.history.can_go_back)
        self.forward_action.setEnabled(self.pages.history.can_go_forward)
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

    def _refresh(self) -> None:
        self.load_state()
        self.pages.refresh(None)

    @Slot(str)
    def _go_key(self, key: str) -> None:
        self.go(Route(key))

    @Slot(str, str)
    def _searched(self, text: str, country: str) -> None:
        self.go(search_route(text, country))

    @Slot()
    def _open_outbox(self) -> None:
        if "outbox" in self.pages.specs:
            self.go(Route("outbox"))

    @Slot(str)
    def _contract_chosen(self, contract: str) -> None:
        self._tasks.write(self, lambda: self._desk.choose_contract(contract)).then(self._done).run()

    @Slot(bool)
    def _offline_toggled(self, offline: bool) -> None:
        self._tasks.write(self, lambda: self._desk.set_work_offline(offline)).then(self._done).run()

    @Slot()
    def _go_online(self) -> None:
        if self.state.work_offline:
            self._offline_toggled(False)
        else:
            self._exchange()

    def _exchange(self) -> None:
        self._tasks.read(self, self._desk.exchange_now, latest="exchange").then(self._done).run()

    def _done(self, _result: object) -> None:
        self._refresh()

    def _new(self) -> None:
        if not self.isVisible():  # asked for in the tray
            self.come_forward()
        menu = self.top_bar.new_action_menu
        if menu.isEmpty():
            self.new_action_requested.emit()
            return
        button = self.top_bar.new_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _back(self) -> None:
        self.pages.back()

    def _forward(self) -> None:
        self.pages.forward()

    def _toggle_sidebar(self) -> None:
        self._by_hand = not self.sidebar.is_rail
        self._fit_sidebar()

    def _focus_filter(self) -> None:
        field = self.pages.page.filter_field() if self.pages.page is not None else None
        (field or self.top_bar.search).setFocus(Qt.FocusReason.ShortcutFocusReason)
        (field or self.top_bar.search).selectAll()

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._look.apply(scheme, self._look.text_percent)
        self.look_changed.emit(scheme.value, self._look.text_percent)

    def _resize_text(self, step: int) -> None:
        percent = self._look.text_percent + step if step else 100
        self._look.apply(self._look.scheme, percent)
        self.look_changed.emit(self._look.scheme.value, self._look.text_percent)

    def open_palette(self) -> CommandPalette:
        """Open the field that finds companies, pages, actions and settings, and return it."""
        from cofanet_desktop.gui.command_palette import CommandPalette  # not wanted before the first paint

        country = self.top_bar.country.currentData() or ""
        palette = CommandPalette(
            self,
            self._tasks,
            self._palette_entries(),
            lambda text: self._desk.find_companies(text, country),
            lambda easy_number: self.go(Route("company", easy_number)),
            lambda text: self._searched(text, country),
            self._used,
        )
        palette.used.connect(self._remember_used)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(self)
        return palette

    def _palette_entries(self) -> list[PaletteEntry]:
        from cofanet_desktop.gui.palette_entries import Kind  # not wanted before the first paint

        own = self.pages.page.actions() if self.pages.page is not None else []
        extra = self.top_bar.new_action_menu.actions()
        framed = [action for menu in self._menus.values() for action in menu.actions()]
        profiles = self.profiles_menu.actions() if self.profiles_menu is not None else []
        groups = (
            (Kind.PAGE, list(self.page_actions.values())),
            (Kind.HERE, own),
            (Kind.ACTION, [*extra, *framed, *profiles]),
        )
        seen: dict[str, PaletteEntry] = {}
        for kind, actions in groups:
            for action in filter(_is_offered, actions):
                entry = self._palette_entry(action, kind)
                if action is not self.palette_action:
                    seen.setdefault(entry.title, entry)
        return [*seen.values(), *self._contract_entries(), *self.palette_settings()]

    def _contract_entries(self) -> list[PaletteEntry]:
        """Return a line for each contract that is not in use."""
        from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry  # imported by now

        others = [one for one in self.state.contracts if one.key != self.state.contract]
        return [
            PaletteEntry(
                self.tr("Contract: {contract}").format(contract=one.label),
                "",
                "briefcase",
                partial(self._contract_chosen, one.key),
                Kind.ACTION,
                self.tr("switch policy"),
                f"contract:{one.key}",
            )
            for one in others
        ]

    def _palette_entry(self, action: QAction, kind: Kind) -> PaletteEntry:
        from cofanet_desktop.gui.palette_entries import KEYWORDS, PaletteEntry  # imported by now
        from cofanet_desktop.gui.shortcut_sheet import plain_text

        name, title = action.objectName(), plain_text(action)
        if self.profiles_menu is not None and action.parent() is self.profiles_menu and action.data():
            title = self.tr("Open the profile {name}").format(name=action.data())
        known = translate("PaletteKeywords", KEYWORDS[name]) if name in KEYWORDS else action.toolTip()
        icon = self.pages.specs[name].icon if kind == "page" else "chevron-right"
        return PaletteEntry(
            title, _keys(action), icon, action.trigger, kind, known, f"{kind}:{name or title}"
        )

    @Slot(object)
    def _remember_used(self, used: PaletteEntry | UsedCompany) -> None:
        """Offer what was just run first the next time."""
        from cofanet_desktop.gui.palette_entries import RECENT, PaletteEntry  # imported by now

        mark = used.key if isinstance(used, PaletteEntry) else used
        self._used = [mark, *(one for one in self._used if one != mark)][:RECENT]

    def open_guide(self) -> HelpWindow:
        """Show the user guide beside this window, at the chapter about the page shown, and return it."""
        if self.help is None:
            from cofanet_desktop.gui.help.help_window import HelpWindow  # not before the first paint

            self.help = HelpWindow([self.larger_action, self.smaller_action, self.normal_action])
            self.destroyed.connect(self.help.deleteLater)
        current = self.pages.history.current
        self.help.open_at("" if current is None else current.page)
        return self.help

    @Slot(QWindow)
    def _reach_dialog(self, window: QWindow | None) -> None:
        """Let F1 work in the dialog that came to the front: shortcuts of this window end where another begins."""
        dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog))
        dialog = next((one for one in dialogs if window and one.windowHandle() == window), None)
        if dialog is not None and self.guide_action not in dialog.actions():
            dialog.addAction(self.guide_action)

    def _open_shortcuts(self) -> None:
        from cofanet_desktop.gui.shortcut_sheet import (  # not before the first paint
            Shortcut,
            ShortcutSheet,
            actions_below,
            plain_text,
            shortcuts_of,
        )

        groups = {
            plain_text(menu.menuAction()): list(shortcuts_of(menu.actions())) for menu in self._menus.values()
        }
        undo, leave = (_native(keys) for keys in (QKeySequence.StandardKey.Undo, "Esc"))
        groups[self.tr("Messages")] = [
            Shortcut(self.tr("Undo what the last message tells"), undo),
            Shortcut(self.tr("Close the last message"), leave),
        ]
        page = self.pages.page
        if page is not None:
            groups = {page.title(): list(shortcuts_of(actions_below(page))), **groups}
        sheet = ShortcutSheet(groups, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

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


def _is_session_ending() -> bool:
    """Tell whether the person logs out: what goes on hiding would keep the system from it."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


def _is_offered(action: QAction) -> bool:
    """Tell whether an action can be run from the palette: what is disabled, chosen already or a menu cannot."""
    is_there = bool(action.text()) and action.isEnabled() and action.isVisible()
    return is_there and action.menu() is None and not action.isChecked()


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _native(keys: QKeySequence.StandardKey | str) -> str:
    """Return keys as the system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
