"""Going back and forward by the extra buttons of the mouse and by keys that follow the reading direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_FOLLOWED = (QEvent.Type.Show, QEvent.Type.LayoutDirectionChange)
_MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)


class HistoryInput(QObject):
    """Triggers the actions back and forward of a window.

    Buttons are taken before any widget sees them: lists and fields would keep them for themselves.
    """

    def __init__(self, window: QWidget, back: QAction, forward: QAction) -> None:
        """Give `back` and `forward` their keys; take the buttons once `window` is shown."""
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self._actions = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        self._back, self._forward = back, forward
        window.installEventFilter(self)
        self._set_keys()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the extra buttons; follow the reading direction."""
        if watched is self._window:
            if event.type() in _FOLLOWED:
                self._set_keys()
                self._watch_handle()
            return False
        if event.type() in _MOUSE and isinstance(event, QMouseEvent):
            action = self._actions.get(event.button())
            if action is not None and event.type() is not QEvent.Type.MouseButtonRelease:
                action.trigger()
            return action is not None
        return False

    def _watch_handle(self) -> None:
        handle: QWindow | None = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle

    def _set_keys(self) -> None:
        """Let the arrow that points back in the reading direction lead back."""
        is_rtl = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        to_start, to_end = ("Alt+Right", "Alt+Left") if is_rtl else ("Alt+Left", "Alt+Right")
        wanted = QKeySequence(to_start)
        if self._back.shortcut() != wanted:
            self._forward.setShortcuts([])
            self._back.setShortcuts([wanted, QKeySequence("Back")])
            self._forward.setShortcuts([QKeySequence(to_end), QKeySequence("Forward")])
