"""The icon in the system's tray: notices, unread count, and a way back to the window closed to it (NOTIF-7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TrMixin

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.gui.notices import Notice

_SIZES = (16, 22, 24, 32, 48, 64)
_SHOWN_MS = 10_000


def is_available() -> bool:
    """Tell whether the system has a tray that shows icons and notices."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(TrMixin, QObject):
    """An icon with a menu; a NoticePlace."""

    opened = Signal()
    """The icon, or Open in its menu, was chosen."""
    notice_clicked = Signal(object)
    """Emitted with the Notice a person clicked."""

    def __init__(self, actions: Sequence[QAction], quit_action: QAction, parent: QObject) -> None:
        """Offer Open, then the window's `actions`, then `quit_action`; `show` puts the icon into the tray."""
        super().__init__(parent)
        self._unread = 0
        self._profile = ""
        self._notice: Notice | None = None
        self.open_action = QAction(self)
        self.open_action.triggered.connect(self.opened)
        self.menu = _TrayMenu(self.retranslate)
        self.menu.addAction(self.open_action)
        self.menu.setDefaultAction(self.open_action)
        self.menu.addActions(list(actions))
        self.menu.addSeparator()
        self.menu.addAction(quit_action)
        self.destroyed.connect(self.menu.deleteLater)
        self.icon = QSystemTrayIcon(icons.app_icon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self._message_clicked)
        self.retranslate()

    def show(self) -> None:
        """Put the icon into the tray."""
        self.icon.show()

    def is_reachable(self) -> bool:
        """Tell whether a person can come back by the icon: a tray may be gone again."""
        return is_available() and self.icon.isVisible()

    def hide(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def show_unread(self, count: int, profile: str = "") -> None:
        """Say in tooltip and icon how many notifications are unread; `profile` tells several windows apart."""
        if bool(count) != bool(self._unread):
            self.icon.setIcon(_marked(icons.app_icon()) if count else icons.app_icon())
        self._unread, self._profile = count, profile
        self.retranslate()

    def show_notice(self, notice: Notice) -> None:
        """Show a notice of the desktop; clicked, it is given back."""
        self._notice = notice
        self.icon.showMessage(notice.title, notice.text, icons.app_icon(), _SHOWN_MS)

    def retranslate(self) -> None:
        """Set every text."""
        self.open_action.setText(self.tr("&Open CofaNet"))
        named = f"CofaNet · {self._profile}" if self._profile else "CofaNet"
        unread = self.trn("%n unread notifications", None, self._unread)
        self.icon.setToolTip(f"{named}\n{unread}" if self._unread else named)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()

    @Slot()
    def _message_clicked(self) -> None:
        if self._notice is not None:
            self.notice_clicked.emit(self._notice)


class _TrayMenu(QMenu):
    """A menu that has everything named anew when the language changed."""

    def __init__(self, retranslate: Callable[[], None]) -> None:
        super().__init__()
        self._retranslate = retranslate

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _marked(icon: QIcon) -> QIcon:
    """Return `icon` with a dot in its lower corner."""
    marked = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon.paint(painter, picture.rect())
        dot = size * 0.45
        painter.setPen(theme.tokens().color("surface"))
        painter.setBrush(theme.LIGHT.color("bad"))
        painter.drawEllipse(QRectF(size - dot - 1, size - dot - 1, dot, dot))
        painter.end()
        marked.addPixmap(picture)
    return marked
