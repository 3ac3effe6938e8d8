"""What the frame can do, by menu, key and palette: each action with its name, its keys and its icon."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import icons
from cofanet_desktop.gui.history_input import HistoryInput
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.routes import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.page_specs import PageSpec


class FrameActions(QObject):
    """The actions of the window, whatever page is shown; `pages` has one for each page with a key."""

    def __init__(self, window: MainWindow, specs: Sequence[PageSpec]) -> None:
        """Give `window` its actions; they have their texts after `retranslate`."""
        super().__init__(window)
        self._window = window
        self._texts: list[tuple[QAction, str]] = []
        self._make_own()
        self._make_ways()
        self._make_help()
        self._specs = {spec.key: spec for spec in specs if spec.shortcut}
        self.pages = {key: self._page_action(spec) for key, spec in self._specs.items()}

    def retranslate(self) -> None:
        """Set the text of every action."""
        for action, text in self._texts:
            action.setText(translate("MainWindow", text))
        for key, action in self.pages.items():
            action.setText(self._specs[key].label())

    def _make_own(self) -> None:
        window = self._window
        self.new = self._action(
            "new", QT_TRANSLATE_NOOP("MainWindow", "&New action…"), "Ctrl+N", window.begin_new, "plus"
        )
        self.exchange = self._action(
            "exchange",
            QT_TRANSLATE_NOOP("MainWindow", "&Exchange now"),
            "Shift+F5",
            window.exchange,
            "arrows-sort",
        )
        self.quit = self._action("quit", QT_TRANSLATE_NOOP("MainWindow", "&Quit"), "Ctrl+Q", window.quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.refresh = self._action(
            "refresh", QT_TRANSLATE_NOOP("MainWindow", "&Refresh"), "F5", window.refresh, "refresh"
        )
        self.sidebar = self._action(
            "sidebar",
            QT_TRANSLATE_NOOP("MainWindow", "Show or hide the &sidebar"),
            "Ctrl+B",
            lambda: window.arrangement.toggle_sidebar(),
            "layout-sidebar",
        )
        self.filter = self._action(
            "filter",
            QT_TRANSLATE_NOOP("MainWindow", "&Filter this list"),
            "Ctrl+F",
            window.focus_filter,
            "filter",
        )

    def _make_ways(self) -> None:
        window = self._window
        self.back = self._action(
            "back", QT_TRANSLATE_NOOP("MainWindow", "&Back"), "", lambda: window.pages.back(), "arrow-left"
        )
        self.forward = self._action(
            "forward",
            QT_TRANSLATE_NOOP("MainWindow", "&Forward"),
            "",
            lambda: window.pages.forward(),
            "arrow-right",
        )
        HistoryInput(window, self.back, self.forward)
        self.palette = self._action(
            "",
            QT_TRANSLATE_NOOP("MainWindow", "Fi&nd company, page or action…"),
            "Ctrl+K",
            window.open_palette,
            "command",
        )
        self.palette.setShortcuts([QKeySequence("Ctrl+K"), QKeySequence("Ctrl+Shift+K")])

    def _make_help(self) -> None:
        window = self._window
        self.guide = self._action(
            "guide", QT_TRANSLATE_NOOP("MainWindow", "User &guide"), "F1", lambda: window.guide.open(), "help"
        )
        self.shortcuts = self._action(
            "shortcuts",
            QT_TRANSLATE_NOOP("MainWindow", "&Keyboard shortcuts"),
            "Ctrl+/",
            lambda: window.guide.open_shortcuts(),
            "keyboard",
        )
        self.about = self._action(
            "about",
            QT_TRANSLATE_NOOP("MainWindow", "&About CofaNet Desktop"),
            "",
            window.about_requested.emit,
            "info-circle",
        )
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _page_action(self, spec: PageSpec) -> QAction:
        action = self._action(
            spec.key, "", spec.shortcut, partial(self._window.go, Route(spec.key)), spec.icon
        )
        if spec.key == "settings":
            action.setShortcuts([*action.shortcuts(), QKeySequence("Ctrl+,")])
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        return action

    def _action(self, name: str, text: str, keys: str, run: Callable[[], object], icon: str = "") -> QAction:
        """Return a new action of the window; `name` is what the palette knows it by, whatever the language."""
        action = window_action(self._window, keys, run, icon)
        action.setObjectName(name)
        if text:
            self._texts.append((action, text))
        return action


def window_action(window: MainWindow, keys: str, run: Callable[[], object], icon: str = "") -> QAction:
    """Return a new action of `window` that calls `run`, at once reached by `keys` where there are any."""
    action = QAction(window)
    if keys:
        action.setShortcut(QKeySequence(keys))
    if icon:
        action.setIcon(icons.icon(icon, "secondary"))
    action.triggered.connect(lambda: run())
    window.addAction(action)
    return action
