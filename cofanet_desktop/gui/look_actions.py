"""How the window looks, as actions of the menu View: light or dark, larger or smaller text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QActionGroup

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.frame_actions import window_action
from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.theme import Scheme

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.theme import Theme

_TEXT_STEP = 10
_ICONS = {Scheme.SYSTEM: "device-desktop", Scheme.LIGHT: "sun", Scheme.DARK: "moon"}
_NAMES = {
    Scheme.SYSTEM: QT_TRANSLATE_NOOP("MainWindow", "Like the &system"),
    Scheme.LIGHT: QT_TRANSLATE_NOOP("MainWindow", "&Light"),
    Scheme.DARK: QT_TRANSLATE_NOOP("MainWindow", "&Dark"),
}


class LookActions(QObject):
    """The actions that change the theme: `schemes`, one of them checked, and the three sizes of text."""

    chosen = Signal(str, int)
    """Emitted with the scheme and the text size in percent in force after an action."""

    def __init__(self, window: MainWindow, look: Theme) -> None:
        """Give `window` the actions on `look`; they have their texts after `retranslate`."""
        super().__init__(window)
        self._look = look
        self.larger = window_action(window, "Ctrl++", partial(self._resize_text, _TEXT_STEP))
        self.smaller = window_action(window, "Ctrl+-", partial(self._resize_text, -_TEXT_STEP))
        self.normal = window_action(window, "Ctrl+0", partial(self._resize_text, 0))
        self.sizes = [self.larger, self.smaller, self.normal]
        for action, name in zip(self.sizes, ("larger", "smaller", "normal"), strict=True):
            action.setObjectName(name)
        self._group = QActionGroup(self)
        self.schemes = {scheme: self._scheme_action(window, scheme) for scheme in _ICONS}
        look.changed.connect(self._check_scheme)

    def retranslate(self) -> None:
        """Set the text of every action."""
        self.larger.setText(translate("MainWindow", "&Larger text"))
        self.smaller.setText(translate("MainWindow", "S&maller text"))
        self.normal.setText(translate("MainWindow", "&Normal text"))
        for scheme, action in self.schemes.items():
            action.setText(translate("MainWindow", _NAMES[scheme]))

    def _scheme_action(self, window: MainWindow, scheme: Scheme) -> QAction:
        action = window_action(window, "", partial(self._choose_scheme, scheme), _ICONS[scheme])
        action.setCheckable(True)
        action.setChecked(scheme is self._look.scheme)
        self._group.addAction(action)
        return action

    @Slot()
    def _check_scheme(self) -> None:
        self.schemes[self._look.scheme].setChecked(True)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._look.apply(scheme, self._look.text_percent)
        self.chosen.emit(scheme.value, self._look.text_percent)

    def _resize_text(self, step: int) -> None:
        percent = self._look.text_percent + step if step else 100
        self._look.apply(self._look.scheme, percent)
        self.chosen.emit(self._look.scheme.value, self._look.text_percent)
