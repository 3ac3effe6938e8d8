"""The menu bar of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from cofanet_desktop.gui.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from cofanet_desktop.gui.frame_actions import FrameActions
    from cofanet_desktop.gui.look_actions import LookActions


class FrameMenus:
    """The menus File, View, Go and Help."""

    def __init__(self, bar: QMenuBar, actions: FrameActions, look: LookActions) -> None:
        """Fill `bar`; the menus have their titles after `retranslate`."""
        self._actions = actions
        self.file, self.view, self.go, self.help = self.all = [bar.addMenu("") for _ in range(4)]
        self._appearance = QMenu(bar)
        self._appearance.addActions(list(look.schemes.values()))
        self.file.addActions([actions.new, actions.exchange])
        self.file.addSeparator()
        self.file.addAction(actions.quit)
        self.view.addActions([actions.refresh, actions.filter, actions.sidebar])
        self.view.addSeparator()
        self.view.addMenu(self._appearance)
        self.view.addActions(look.sizes)
        self.go.addActions([actions.back, actions.forward, actions.palette])
        self.go.addSeparator()
        self.go.addActions(list(actions.pages.values()))
        self.help.addActions([actions.guide, actions.shortcuts, actions.about])

    def actions(self) -> list[QAction]:
        """Return the entries of all menus."""
        return [action for menu in self.all for action in menu.actions()]

    def add_profiles(self, menu: QMenu) -> None:
        """Offer the profiles of this computer in the menu File, above its end."""
        self.file.insertMenu(self._actions.quit, menu)
        self.file.insertSeparator(self._actions.quit)

    def retranslate(self) -> None:
        """Set the title of every menu."""
        self.file.setTitle(translate("MainWindow", "&File"))
        self.view.setTitle(translate("MainWindow", "&View"))
        self.go.setTitle(translate("MainWindow", "&Go"))
        self.help.setTitle(translate("MainWindow", "&Help"))
        self._appearance.setTitle(translate("MainWindow", "&Appearance"))
