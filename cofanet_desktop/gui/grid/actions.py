"""What can be done in the grid, as actions with their keys, for menus, buttons and the command palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import icons
from cofanet_desktop.gui.i18n import translate


@dataclass(frozen=True, slots=True)
class Entry:
    """One action: its name in the code, its English text (marked under "GridActions"), icon and keys."""

    key: str
    text: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    begins_group: bool = False


ENTRIES = (
    Entry("undo", QT_TRANSLATE_NOOP("GridActions", "Undo"), "arrow-back-up", ("Ctrl+Z",)),
    Entry("redo", QT_TRANSLATE_NOOP("GridActions", "Redo"), "arrow-forward-up", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Entry("cut", QT_TRANSLATE_NOOP("GridActions", "Cut"), "", ("Ctrl+X", "Shift+Del"), begins_group=True),
    Entry("copy", QT_TRANSLATE_NOOP("GridActions", "Copy"), "copy", ("Ctrl+C", "Ctrl+Ins")),
    Entry("paste", QT_TRANSLATE_NOOP("GridActions", "Paste"), "", ("Ctrl+V", "Shift+Ins")),
    Entry("clear", QT_TRANSLATE_NOOP("GridActions", "Clear cells"), "", ("Del", "Backspace")),
    Entry("fill_down", QT_TRANSLATE_NOOP("GridActions", "Fill down"), "arrow-down", ("Ctrl+D",)),
    Entry("select_all", QT_TRANSLATE_NOOP("GridActions", "Choose everything"), "", ("Ctrl+A",)),
    Entry(
        "insert",
        QT_TRANSLATE_NOOP("GridActions", "Insert line above"),
        "plus",
        ("Ctrl++", "Ctrl+Shift++", "Ctrl+="),
        begins_group=True,
    ),
    Entry("duplicate", QT_TRANSLATE_NOOP("GridActions", "Duplicate lines"), "", ("Ctrl+Shift+D",)),
    Entry("move_up", QT_TRANSLATE_NOOP("GridActions", "Move lines up"), "arrow-up", ("Alt+Shift+Up",)),
    Entry("move_down", QT_TRANSLATE_NOOP("GridActions", "Move lines down"), "", ("Alt+Shift+Down",)),
    Entry("delete", QT_TRANSLATE_NOOP("GridActions", "Delete lines"), "trash", ("Ctrl+-",)),
    Entry(
        "next_problem",
        QT_TRANSLATE_NOOP("GridActions", "Next error"),
        "alert-circle",
        ("F8",),
        begins_group=True,
    ),
    Entry("previous_problem", QT_TRANSLATE_NOOP("GridActions", "Previous error"), "", ("Shift+F8",)),
)


class GridActions(QObject):
    """The actions of one grid, by key."""

    def __init__(self, view: QWidget, act: Callable[[str], None]) -> None:
        """Make an action for each entry; `act` does what its key stands for."""
        super().__init__(view)
        self._by_key: dict[str, QAction] = {}
        for entry in ENTRIES:
            action = QAction(view)
            if entry.icon:
                action.setIcon(icons.icon(entry.icon, "secondary"))
            action.setShortcuts([QKeySequence(keys) for keys in entry.keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, key=entry.key: act(key))
            view.addAction(action)
            self._by_key[entry.key] = action
        self._sequences = {
            sequence: action for action in self._by_key.values() for sequence in action.shortcuts()
        }
        self.retranslate()

    def __getitem__(self, key: str) -> QAction:
        """Return the action of that key."""
        return self._by_key[key]

    def of_key(self, event: QKeyEvent) -> QAction | None:
        """Return the action a key stands for; the keypad counts like the other keys."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self._sequences.get(QKeySequence(QKeyCombination(held, Qt.Key(event.key()))))

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of all of them; it is deleted once it was closed."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for entry in ENTRIES:
            if entry.begins_group:
                menu.addSeparator()
            menu.addAction(self._by_key[entry.key])
        return menu

    def retranslate(self) -> None:
        """Name the actions in the language in force."""
        for entry in ENTRIES:
            self._by_key[entry.key].setText(translate("GridActions", entry.text))
