"""An open profile behind the window: opened off the GUI thread, closed at the end."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.gui.pages import catalogue
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.services import frame
from cofanet_desktop.services.opening import open_session
from cofanet_desktop.system import launch
from cofanet_desktop.system.profiles import SETTINGS_FILE
from cofanet_desktop.system.settings import save_settings

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.gui.late_desk import LateDesk
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.credentials import PassphraseSource
    from cofanet_desktop.system.profiles import Profile

assert catalogue.PAGES  # noqa: S101 - imported here so that entering the first page imports nothing


@dataclass(slots=True)
class Opened:
    """A profile, its session and the desk that serves the window."""

    profile: Profile
    session: Session
    desk: SessionDesk | None = None

    def serve(self, late: LateDesk, exchanges: bool) -> None:
        """Put the desk behind the window; with `exchanges` it begins to talk with the insurer."""
        self.desk = SessionDesk(self.session, self._keep_contract)
        late.arrive(self.desk)
        if exchanges:
            self.desk.start()

    def _keep_contract(self, contract_id: str) -> None:
        settings = replace(self.profile.settings, contract_id=contract_id)
        save_settings(self.profile.folder / SETTINGS_FILE, settings)

    def close(self) -> None:
        """Stop exchanging, release the store, let others open the profile."""
        if self.desk is not None:
            self.desk.stop()
        self.session.close()
        self.profile.close()


def open_all(folder: Path, passphrase: PassphraseSource, *, is_offline: bool) -> Opened:
    """Open the profile in `folder` and its session; raises what either may raise."""
    profile = launch.open_profile(folder, passphrase)
    try:
        session = open_session(profile)
    except BaseException:
        profile.close()
        raise
    if is_offline:
        frame.switch_network(session, on=False)
    return Opened(profile, session)
