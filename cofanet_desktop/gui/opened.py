"""An open profile behind the window: opened off the GUI thread, closed at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.gui.pages.catalogue import BUILDERS, Surroundings, import_pages
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.services import frame, preferences
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import credentials, launch
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import change_profile_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QSettings

    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.preferences import Preferences as Preferred
    from cofanet_desktop.gui.late_desk import LateDesk
    from cofanet_desktop.gui.page import Page
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.profiles import Profile
    from cofanet_desktop.system.window_request import WindowRequest


@dataclass(slots=True)
class Opened:
    """A profile, its session and the desk that serves the window."""

    profile: Profile
    session: Session
    preferred: Preferred
    """What the person had chosen, here or elsewhere, when it was opened."""
    desk: SessionDesk | None = None

    def serve(self, late: LateDesk) -> None:
        """Put the desk behind the window."""
        self.desk = SessionDesk(self.session, self._keep_contract)
        late.arrive(self.desk)

    def exchange(self) -> None:
        """Begin to talk with the insurer, once served; called in a task."""
        if self.desk is not None:
            self.desk.start()

    def follow(self, heard: Callable[[object], None]) -> None:
        """Call `heard(changes)` after every change of the data, from any thread."""
        if self.desk is not None:
            self.desk.subscribe(heard)

    def tell_arrivals(self, told: Callable[[Sequence[Notification]], None]) -> None:
        """Call `told` with the notifications that arrive, from any thread; call it before `exchange`."""
        if self.desk is not None:
            self.desk.tell_arrivals(told)

    def attend(self, one: Notification) -> None:
        """Take the contract of a notification into use and mark the notification read."""
        if self.desk is not None and one.contract_id != self.session.contract().id:
            self.desk.choose_contract(one.contract_id)
        from cofanet_desktop.services import notifications  # the first page is shown by now

        notifications.mark(self.session, [one.id], is_read=True)

    def page(self, key: str, tasks: Tasks, preferences: Preferences, layout: QSettings) -> Page:
        """Return the page of that key; raises KeyError when there is none."""
        choose = self.desk.choose_contract if self.desk is not None else None
        return BUILDERS[key](Surroundings(self.session, tasks, preferences, layout, self.profile, choose))

    def _keep_contract(self, contract_id: str) -> None:
        change_profile_settings(self.profile.folder / SETTINGS_FILE, contract_id=contract_id)

    def close(self) -> None:
        """Stop exchanging, release the store, let others open the profile."""
        if self.desk is not None:
            self.desk.stop()
        self.session.close()
        self.profile.close()


def open_all(request: WindowRequest, passphrase: str, page: str) -> Opened:
    """Open the profile a window was asked for, its session and the module of its first page; raises what they raise.

    An empty `passphrase` is looked for where the request and the environment say.
    """
    source = (lambda: passphrase) if passphrase else credentials.passphrase_source(request.passphrase_file)
    profile = launch.open_profile(launch.folder_of(request.profile), source)
    try:
        session = open_session(profile)
        preferred = preferences.mine(session)
        import_pages([page])
    except BaseException:
        profile.close()
        raise
    if request.is_offline:
        frame.switch_network(session, on=False)
    return Opened(profile, session, preferred)
