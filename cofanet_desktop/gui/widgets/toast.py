"""Short messages that appear at the bottom of the window and leave by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from cofanet_desktop.gui import icons
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN_FOR = 6000
"""Milliseconds a toast stays, counted anew while the pointer or the focus is on it."""
_MARGIN = 16
_MOST = 3


class Toast(TrMixin, QFrame):
    """One message with at most one action and a button to close it."""

    def __init__(
        self, text: str, action: str, clicked: Callable[[], object] | None, icon: str, parent: QWidget
    ) -> None:
        """Show `text`; `clicked` is called by the button `action`."""
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAccessibleName(text)
        self._clicked = clicked
        self.closing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        mark = QLabel(self)
        mark.setPixmap(icons.pixmap(icon, "surface", 18, self.devicePixelRatioF()))
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setMinimumWidth(min(360, label.fontMetrics().horizontalAdvance(text) + 8))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 8, 10)
        layout.setSpacing(10)
        layout.addWidget(mark)
        layout.addWidget(label, 1)
        if action:
            layout.addWidget(self._action_button(action))
        layout.addWidget(self._close_button())
        self.setMaximumWidth(560)

    @property
    def text(self) -> str:
        """Return the message."""
        return self.accessibleName()

    def start(self) -> None:
        """Begin to count down."""
        self._timer.start(SHOWN_FOR)

    @Slot()
    def _time_is_up(self) -> None:
        """Leave, unless the pointer or the focus is on it: then count anew."""
        focus = QApplication.focusWidget()
        held = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if held:
            self._timer.start(SHOWN_FOR)
        else:
            self.close_now()

    @Slot()
    def close_now(self) -> None:
        """Disappear."""
        self.closing = True
        self.hide()
        self.deleteLater()

    @Slot()
    def _act(self) -> None:
        if self._clicked is not None:
            self._clicked()
        self.close_now()

    def _action_button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(self._act)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon("x", "surface"))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(self.tr("Close this message"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.close_now)
        return button


class Toaster(QObject):
    """Stacks toasts at the bottom end corner of `window`, above `below` pixels."""

    def __init__(self, window: QWidget, below: int = 0) -> None:
        """Keep clear of the lowest `below` pixels (the status bar)."""
        super().__init__(window)
        self._window = window
        self._below = below
        self._toasts: list[Toast] = []
        window.installEventFilter(self)

    @property
    def texts(self) -> list[str]:
        """Return the messages on screen, oldest first."""
        return [toast.text for toast in self._toasts]

    def show(
        self,
        text: str,
        action: str = "",
        clicked: Callable[[], object] | None = None,
        icon: str = "info-circle",
    ) -> Toast:
        """Show `text` for six seconds and tell it to screen readers; `action` is a button such as “Undo”."""
        toast = Toast(text, action, clicked, icon, self._window)
        toast.destroyed.connect(lambda: self._forget(toast))
        self._toasts.append(toast)
        for old in self._toasts[:-_MOST]:
            old.close_now()
        self._place()  # before it is shown, or the pointer would be over a place it never had
        toast.show()
        toast.start()
        announce(self._window, text)
        return toast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the toasts along when the window is resized."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _forget(self, toast: Toast) -> None:
        self._toasts = [kept for kept in self._toasts if kept is not toast]
        if isValid(self._window):
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - self._below - _MARGIN
        rtl = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for toast in reversed(self._toasts):
            if toast.closing:
                continue
            toast.adjustSize()
            bottom -= toast.height()
            toast.move(_MARGIN if rtl else self._window.width() - toast.width() - _MARGIN, bottom)
            toast.raise_()
            bottom -= 8
