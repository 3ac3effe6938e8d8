"""Help beside the window: the user guide, in dialogs too, and the sheet of the keyboard shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from cofanet_desktop.gui.i18n import translate

if TYPE_CHECKING:
    from cofanet_desktop.gui.help.help_window import HelpWindow
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.shortcut_sheet import Shortcut


class GuideOpening(QObject):
    """Opens the help of a window at what is shown there."""

    def __init__(self, window: MainWindow) -> None:
        """Let F1 work in every dialog that comes to the front from now on."""
        super().__init__(window)
        self._window = window
        self.help: HelpWindow | None = None
        """The window of the guide, once it was opened."""
        QGuiApplication.instance().focusWindowChanged.connect(self._reach_dialog)  # type: ignore[union-attr] # a window needs one

    def open(self) -> HelpWindow:
        """Show the user guide beside the window, at the chapter about the page shown, and return it."""
        if self.help is None:
            from cofanet_desktop.gui.help.help_window import HelpWindow  # not before the first paint

            self.help = HelpWindow(self._window.look_actions.sizes)
            self._window.destroyed.connect(self.help.deleteLater)
        current = self._window.pages.history.current
        self.help.open_at("" if current is None else current.page)
        return self.help

    def close(self) -> None:
        """Close the guide, if it is open."""
        if self.help is not None:
            self.help.close()

    def open_shortcuts(self) -> None:
        """Show the sheet of the shortcuts: those of the page shown, of the menus, of messages."""
        from cofanet_desktop.gui.shortcut_sheet import ShortcutSheet  # not before the first paint

        sheet = ShortcutSheet(self._shortcuts(), self._window)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _shortcuts(self) -> dict[str, list[Shortcut]]:
        from cofanet_desktop.gui.shortcut_sheet import actions_below, plain_text, shortcuts_of

        page, menus = self._window.pages.page, self._window.menus.all
        groups = {page.title(): list(shortcuts_of(actions_below(page)))} if page is not None else {}
        framed = {plain_text(menu.menuAction()): list(shortcuts_of(menu.actions())) for menu in menus}
        messages = translate("MainWindow", "Messages")
        return {**groups, **framed, messages: _message_shortcuts()}

    @Slot(QWindow)
    def _reach_dialog(self, window: QWindow | None) -> None:
        """Let F1 work in the dialog that came to the front: shortcuts of the window end where another begins."""
        dialogs = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog))
        dialog = next((one for one in dialogs if window and one.windowHandle() == window), None)
        action = self._window.frame_actions.guide
        if dialog is not None and action not in dialog.actions():
            dialog.addAction(action)


def _message_shortcuts() -> list[Shortcut]:
    from cofanet_desktop.gui.shortcut_sheet import Shortcut

    undo, leave = (_native(keys) for keys in (QKeySequence.StandardKey.Undo, "Esc"))
    return [
        Shortcut(translate("MainWindow", "Undo what the last message tells"), undo),
        Shortcut(translate("MainWindow", "Close the last message"), leave),
    ]


def _native(keys: QKeySequence.StandardKey | str) -> str:
    """Return keys as the system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
