"""Opening the command palette: the lines it offers, and those used last.

What the palette is made of is imported when it is first opened, not before the first paint.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.routes import company_route

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction

    from cofanet_desktop.gui.command_palette import CommandPalette
    from cofanet_desktop.gui.desk import Desk
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry, UsedCompany
    from cofanet_desktop.gui.tasks import Tasks


class PaletteOpening(QObject):
    """Opens the palette of a window, filled with what can be done there now."""

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks) -> None:
        """Look for companies through `desk`, in `tasks`."""
        super().__init__(window)
        self._window, self._desk, self._tasks = window, desk, tasks
        self._used: list[str | UsedCompany] = []
        self.settings: Callable[[], Iterable[PaletteEntry]] = lambda: ()
        """The settings as lines of the palette."""

    @property
    def used(self) -> list[str]:
        """The keys of the entries run last, the last first; set to those of the last time."""
        return [one for one in self._used if isinstance(one, str)]

    @used.setter
    def used(self, keys: Iterable[str]) -> None:
        self._used = list(keys)

    def open(self) -> CommandPalette:
        """Open the palette over the window and return it."""
        from cofanet_desktop.gui.command_palette import CommandPalette  # not wanted before the first paint

        window = self._window
        country = window.top_bar.country.currentData() or ""
        palette = CommandPalette(
            window,
            self._tasks,
            self._entries(),
            lambda text: self._desk.find_companies(text, country),
            lambda easy_number: window.go(company_route(easy_number)),
            lambda text: window.search(text, country),
            self._used,
        )
        palette.used.connect(self._remember)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.open_over(window)
        return palette

    def _entries(self) -> list[PaletteEntry]:
        seen: dict[str, PaletteEntry] = {}
        for kind, actions in self._groups():
            for action in filter(_is_offered, actions):
                entry = self._entry(action, kind)
                if action is not self._window.frame_actions.palette:
                    seen.setdefault(entry.title, entry)
        return [*seen.values(), *self._contracts(), *self.settings()]

    def _groups(self) -> list[tuple[Kind, list[QAction]]]:
        from cofanet_desktop.gui.palette_entries import Kind  # imported by now

        window = self._window
        own = window.pages.page.actions() if window.pages.page is not None else []
        extra = window.top_bar.new_action_menu.actions()
        profiles = window.profiles_menu.actions() if window.profiles_menu is not None else []
        return [
            (Kind.PAGE, list(window.frame_actions.pages.values())),
            (Kind.HERE, own),
            (Kind.ACTION, [*extra, *window.menus.actions(), *profiles]),
        ]

    def _contracts(self) -> list[PaletteEntry]:
        """Return a line for each contract that is not in use."""
        from cofanet_desktop.gui.palette_entries import Kind, PaletteEntry  # imported by now

        state = self._window.state
        return [
            PaletteEntry(
                translate("MainWindow", "Contract: {contract}").format(contract=one.label),
                "",
                "briefcase",
                partial(self._window.choose_contract, one.key),
                Kind.ACTION,
                translate("MainWindow", "switch policy"),
                f"contract:{one.key}",
            )
            for one in state.contracts
            if one.key != state.contract
        ]

    def _entry(self, action: QAction, kind: Kind) -> PaletteEntry:
        from cofanet_desktop.gui.palette_entries import KEYWORDS, PaletteEntry  # imported by now
        from cofanet_desktop.gui.shortcut_sheet import plain_text

        name, title = action.objectName(), plain_text(action)
        profiles = self._window.profiles_menu
        if profiles is not None and action.parent() is profiles and action.data():
            title = translate("MainWindow", "Open the profile {name}").format(name=action.data())
        known = translate("PaletteKeywords", KEYWORDS[name]) if name in KEYWORDS else action.toolTip()
        icon = self._window.pages.specs[name].icon if kind == "page" else "chevron-right"
        return PaletteEntry(
            title, _keys(action), icon, action.trigger, kind, known, f"{kind}:{name or title}"
        )

    @Slot(object)
    def _remember(self, used: PaletteEntry | UsedCompany) -> None:
        """Offer what was just run first the next time."""
        from cofanet_desktop.gui.palette_entries import RECENT, PaletteEntry  # imported by now

        mark = used.key if isinstance(used, PaletteEntry) else used
        self._used = [mark, *(one for one in self._used if one != mark)][:RECENT]


def _is_offered(action: QAction) -> bool:
    """Tell whether an action can be run from the palette: what is disabled, chosen already or a menu cannot."""
    is_there = bool(action.text()) and action.isEnabled() and action.isVisible()
    return is_there and action.menu() is None and not action.isChecked()


def _keys(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
