"""One call of the command line: where it answers, which profile it works in, and what it opens to do so."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cofanet_desktop.backend.disconnected import DisconnectedBackend
from cofanet_desktop.system import credentials, paths, profiles
from cofanet_desktop.system.settings import UserSettings, load_user_settings, save_settings

if TYPE_CHECKING:
    from cofanet_desktop.cli.console import Console
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.profiles import Profile

PATIENCE_S = 3.0
"""How long a command waits for another one on the same profile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowRequest:
    """How the window is to open: profile (None: the last one used), page, language, theme, or only its picture."""

    profile: str | None = None
    page: str | None = None
    screenshot: Path | None = None
    language: str | None = None
    theme: str | None = None
    is_offline: bool = False
    passphrase_file: Path | None = None


class Application(Protocol):
    """What the command line asks of the composition root."""

    def open_session(self, profile: Profile) -> Session:
        """Return the session of an open profile, its first data fetched."""

    def open_window(self, request: WindowRequest) -> int:
        """Show the window until it is closed, and return the exit code."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """The options every subcommand takes, and the doors they open."""

    console: Console
    application: Application
    profile: str | None = None
    is_offline: bool = False
    passphrase_file: Path | None = None

    @contextmanager
    def session(self, create: Mapping[str, str] | None = None) -> Iterator[Session]:
        """Give the session of the profile, closed at the end.

        The profile `demo` makes itself; any other is made when `create` gives the options of its backend. A new one
        holds its demonstration data before it is given. Raises what opening a profile or its store may raise.
        """
        with self.open_profile(create) as profile:
            session = self.application.open_session(profile)
            if self.is_offline:
                session.backend = DisconnectedBackend(session.backend)
            try:
                yield session
            finally:
                session.close()

    def open_profile(self, create: Mapping[str, str] | None = None) -> Profile:
        """Return the profile, locked for this process, and make it the last one used."""
        folder = self.folder()
        if profiles.exists(folder):
            profile = profiles.open_profile(folder, self.passphrase, wait_s=PATIENCE_S)
        elif create is not None or folder == paths.named_profile(profiles.DEMONSTRATION):
            given = self.passphrase if self.passphrase_file or credentials.is_passphrase_set() else None
            profile = profiles.create_profile(
                folder, given, is_demonstration=True, backend_options=create or {}
            )
        else:
            profile = profiles.open_profile(folder)  # says that there is none
        remember(folder)
        return profile

    def folder(self) -> Path:
        """Return the folder of the profile: the one asked for, else the last one used, else `demo`."""
        if self.profile is not None:
            return paths.profile_folder(self.profile)
        last = _user_settings().last_profile
        return Path(last) if last else paths.named_profile(profiles.DEMONSTRATION)

    def passphrase(self) -> str:
        """Return the passphrase: from the file, the environment, or the person at the terminal."""
        is_attended = sys.stdin.isatty() and sys.stderr.isatty()
        ask = (lambda: getpass.getpass("Passphrase: ")) if is_attended else None
        return credentials.passphrase_source(self.passphrase_file, ask)()


def remember(folder: Path) -> None:
    """Make the profile in `folder` the one used when none is named."""
    settings = _user_settings()
    if settings.last_profile != str(folder):
        save_settings(paths.settings_file(), replace(settings, last_profile=str(folder)))


def _user_settings() -> UserSettings:
    settings, aside = load_user_settings(paths.settings_file())
    if aside is not None:
        print(f"The settings were damaged and set aside as {aside}; defaults are used.", file=sys.stderr)
    return settings
