"""What a window says beside itself: the notices of what arrives, and its icon in the tray.

Imported after the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.notices import Notice, Notices
from cofanet_desktop.gui.routes import Route

if TYPE_CHECKING:
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.gui.desk import DeskState
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.tray import Tray


class DesktopNotices(QObject):
    """Shows in a tray what arrives while nobody looks at the window, and leads back to it."""

    def __init__(self, window: MainWindow, tasks: Tasks, opened: Opened, tray: Tray, parent: QObject) -> None:
        """Show `tray` for `window` on the profile `opened`."""
        super().__init__(parent)
        self._window, self._tasks = window, tasks
        self._opened, self._tray = opened, tray
        self._said_hidden = False
        notices = Notices(tray, self._is_attended)
        opened.tell_arrivals(tasks.gui_call(self, notices.arrived))
        tray.opened.connect(window.come_forward)
        tray.notice_clicked.connect(self._open)
        window.state_shown.connect(self._show_unread)
        window.hidden.connect(self._say_hidden)
        self._show_unread(window.state)
        tray.show()

    def _is_attended(self) -> bool:
        is_seen = self._window.isVisible() and not self._window.isMinimized()
        return is_seen and QApplication.activeWindow() is not None

    @Slot(object)
    def _show_unread(self, state: DeskState) -> None:
        self._tray.show_unread(state.unread, self._window.profile)

    @Slot()
    def _say_hidden(self) -> None:
        """Say once where the window went: it looks closed."""
        if self._said_hidden:
            return
        self._said_hidden = True
        self._tray.show_notice(
            Notice(
                translate("Application", "CofaNet goes on in the background"),
                translate(
                    "Application",
                    "Requests are sent and answers fetched. To end it, choose Quit in the menu of its icon.",
                ),
            )
        )

    @Slot(object)
    def _open(self, notice: Notice) -> None:
        """Bring the window to the front at what a notice told of: its subject, or the inbox for several."""
        self._window.come_forward()
        if len(notice.subjects) != 1:
            self._window.go(Route("notifications"))
            return
        [subject] = notice.subjects
        self._tasks.write(self, lambda: self._opened.attend(subject)).then(
            lambda _done: self._open_subject(subject)
        ).run()

    def _open_subject(self, subject: Notification) -> None:
        from cofanet_desktop.gui.pages.subjects import open_subject  # imported by now

        page = self._window.pages.page
        if page is not None:
            open_subject(page, self._opened.session, self._tasks, subject)
