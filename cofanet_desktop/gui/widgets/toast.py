"""Short messages that appear at the bottom of the window and leave by themselves; what they tell can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
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
        self,
        text: str,
        action: str,
        clicked: Callable[[], object] | None,
        icon: str,
        parent: QWidget,
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Show `text`; `clicked` is called by the button `action`, `undo` by the button Undo in its place."""
        super().__init__(parent)
        self.setObjectName("toast")
        self.setAccessibleName(text)
        self.undoes = undo is not None
        self._clicked = undo or clicked
        action = self.tr("&Undo") if self.undoes else action
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
    def act(self) -> None:
        """Do what the button offers, and disappear."""
        self.close_now()
        if self._clicked is not None:
            self._clicked()

    def _action_button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        if self.undoes:
            button.setToolTip(
                QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
            )
        button.clicked.connect(self.act)
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon("x", "surface"))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(self.tr("Close this message"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.close_now)
        return button


class Toaster(TrMixin, QObject):
    """Stacks toasts at the bottom end corner of `window`, above `below` pixels."""

    def __init__(self, window: QWidget, below: int = 0) -> None:
        """Keep clear of the lowest `below` pixels (the status bar)."""
        super().__init__(window)
        self._window = window
        self._below = below
        self._toasts: list[Toast] = []
        self._field: QWidget | None = None
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._watch_field)

    @property
    def texts(self) -> list[str]:
        """Return the messages on screen, oldest first."""
        return [toast.text for toast in self.shown]

    def show(
        self,
        text: str,
        action: str = "",
        clicked: Callable[[], object] | None = None,
        icon: str = "info-circle",
        undo: Callable[[], object] | None = None,
    ) -> Toast:
        """Show `text` for six seconds and tell it to screen readers; `action` is a button such as “Open”.

        `undo` is a button of its own, and what Ctrl+Z does as long as the toast is shown.
        """
        toast = Toast(text, action, clicked, icon, self._window, undo)
        toast.destroyed.connect(lambda: self._forget(toast))
        self._toasts.append(toast)
        for old in self._toasts[:-_MOST]:
            old.close_now()
        self._place()  # before it is shown, or the pointer would be over a place it never had
        toast.show()
        toast.start()
        announce(self._window, self.tr("{message} Ctrl+Z undoes it.").format(message=text) if undo else text)
        return toast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the toasts along when the window is resized; take Ctrl+Z and Esc that nobody else wanted."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self._place()
        if event.type() is QEvent.Type.KeyPress and self.shown and not _can_undo(watched):
            return self._pressed(event, watched)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QEvent, watched: QObject) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            latest = next((toast for toast in reversed(self.shown) if toast.undoes), None)
            if latest is not None:
                latest.act()
                return True
        elif event.key() == Qt.Key.Key_Escape and watched is self._window:
            self.shown[-1].close_now()
            return True
        return False

    @property
    def shown(self) -> list[Toast]:
        """Return the toasts on screen, oldest first."""
        return [toast for toast in self._toasts if isValid(toast) and not toast.closing]

    @Slot(QWidget, QWidget)
    def _watch_field(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Look at the keys of a text field before it does: it takes Ctrl+Z even with nothing of its own to undo."""
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        is_field = isinstance(now, (QLineEdit, QTextEdit, QPlainTextEdit)) and now.window() is self._window
        self._field = now if is_field else None
        if self._field is not None:
            self._field.installEventFilter(self)

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


def _can_undo(field: QObject) -> bool:
    """Tell whether a text field has something of its own to undo."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return isinstance(field, (QTextEdit, QPlainTextEdit)) and field.document().isUndoAvailable()


def tell(
    owner: QWidget,
    text: str,
    action: str = "",
    clicked: Callable[[], object] | None = None,
    *,
    undo: Callable[[], object] | None = None,
) -> None:
    """Say `text` in a toast of the window `owner` is in; nothing happens in a window without toasts.

    `action` is a button that calls `clicked`; with `undo` the button is Undo, and Ctrl+Z does the same.
    """
    window: QWidget | None = owner.window()
    while window is not None:
        toaster = window.findChild(Toaster, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if toaster is not None:
            toaster.show(text, action, clicked, undo=undo)
            return
        above = window.parentWidget()  # of a dialog: the window it stands over
        window = None if above is None else above.window()
