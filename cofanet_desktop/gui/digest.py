"""The daily e-mail of the open window: sent when it is due, in the language of the window (NOTIF-6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.lookout import Lookout
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.services import digest, preferences
from cofanet_desktop.system import credentials
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import load_profile_settings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.tasks import Task, Tasks
    from cofanet_desktop.services.digest import DigestState
    from cofanet_desktop.services.session import Session

FIRST_MS = 20_000
"""When it is looked for the first time: what is new since the last start has been fetched by then."""
_PATIENCE_S = 8.0
"""How long the mail server may take for an answer: closing the window waits for it."""


class DigestSender(Lookout):
    """Looks now and then whether the e-mail of the day is due, and sends it off the GUI thread."""

    changed = Signal(object)
    """Emitted with the DigestState when an e-mail was sent, was not needed, or failed."""
    failed = Signal(str)
    """Emitted with the translated reason at the first failure in a row."""

    def __init__(self, session: Session, tasks: Tasks, folder: Path, parent: QObject | None = None) -> None:
        """Send for the profile in `folder`; `start` begins."""
        super().__init__("daily e-mail", FIRST_MS, parent)
        self._session, self._tasks, self._folder = session, tasks, folder

    def _begin(self) -> Task[tuple[DigestState, DigestState] | None]:
        session, folder = self._session, self._folder
        return self._tasks.read(self, lambda: send_if_due(session, folder))

    def _settle(self, found: tuple[DigestState, DigestState] | None) -> None:
        if found is None:
            return
        before, after = found
        if after != before:
            self.changed.emit(after)
        if after.reason is not None and after.failures == 1 and before.failures == 0:
            self.failed.emit(translate_message(after.reason))


def send_if_due(session: Session, folder: Path) -> tuple[DigestState, DigestState] | None:
    """Send the e-mail of the day when it is due; return how things stood and stand, None where there is no account.

    The account is read each time: it is small, and changed while the window is open.
    """
    settings = load_profile_settings(folder / SETTINGS_FILE)
    account = settings.mail
    if account is None:
        return None
    before = digest.digest_state(session)
    after = digest.send_if_due(
        session,
        session.now(),
        account=account,
        password=lambda: credentials.mail_password(settings.id),
        is_wanted=preferences.wants_digest(preferences.mine(session), account),
        translate=translate_message,
        patience_s=_PATIENCE_S,
    )
    return before, after


def serve_digest(window: MainWindow, tasks: Tasks, opened: Opened, parent: QObject) -> None:
    """Send the daily e-mail of the profile `opened` from now on; `window` says when that fails."""
    sender = DigestSender(opened.session, tasks, opened.profile.folder, parent)
    sender.changed.connect(lambda _state: window.pages.refresh(None))
    sender.failed.connect(lambda reason: _say_not_sent(window, reason))
    sender.start()


def _say_not_sent(window: MainWindow, reason: str) -> None:
    window.toaster.show(
        translate("Application", "The daily e-mail was not sent. {reason}").format(reason=reason),
        translate("Application", "Open settings"),
        lambda: window.go(Route("settings", "mail")),
    )
