"""One call of the command line: where it answers, which profile it works in, and what it opens to do so.

What opens profiles is imported where it is used: the window is painted before any of it is needed.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import Message

if TYPE_CHECKING:
    from cofanet_desktop.cli.console import Console
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.profiles import Profile
    from cofanet_desktop.system.window_request import WindowRequest


class Application(Protocol):
    """What the command line asks of the composition root."""

    def open_session(self, profile: Profile) -> Session:
        """Return the session of an open profile, its first data fetched."""

    def open_window(self, request: WindowRequest) -> int:
        """Show the window until it is closed, and return the exit code."""

    def reader_words(self, session: Session) -> Words:
        """Return the words of the person who opened the session, in the language of their window."""


@dataclass(frozen=True, slots=True)
class Invocation:
    """The options every subcommand takes, and the doors they open."""

    console: Console
    application: Application
    profile: str | None = None
    contract: str | None = None
    is_offline: bool = False
    passphrase_file: Path | None = None

    @contextmanager
    def session(self, create: Mapping[str, str] | None = None) -> Iterator[Session]:
        """Give the session of the profile, closed at the end.

        The profile `demo` makes itself; any other is made when `create` gives the options of its backend. A new one
        holds its demonstration data before it is given. Raises what opening a profile or its store may raise.
        """
        from cofanet_desktop.backend.disconnected import DisconnectedBackend

        with self.open_profile(create) as profile:
            session = self.application.open_session(profile)
            try:
                if self.is_offline:
                    session.backend = DisconnectedBackend(session.backend)
                if self.contract is not None:
                    session.contract_id = _contract_id(session, self.contract)
                yield session
            finally:
                session.close()

    def open_profile(self, create: Mapping[str, str] | None = None) -> Profile:
        """Return the profile, locked for this process, and make it the last one used."""
        from cofanet_desktop.system import credentials, launch, paths, profiles

        folder = self.folder()
        is_to_make = create is not None or folder == paths.named_profile(profiles.DEMONSTRATION)
        if profiles.exists(folder) or not is_to_make:
            return launch.open_profile(folder, self.passphrase)
        given = self.passphrase if self.passphrase_file or credentials.is_passphrase_set() else None
        return launch.create_demonstration(folder, given, create)

    def folder(self) -> Path:
        """Return the folder of the profile: the one asked for, else the last one used, else `demo`."""
        from cofanet_desktop.system import launch, paths
        from cofanet_desktop.system.settings import load_user_settings

        _, aside = load_user_settings(paths.settings_file())
        if aside is not None:
            print(f"The settings were damaged and set aside as {aside}; defaults are used.", file=sys.stderr)
        return launch.folder_of(self.profile)

    def passphrase(self) -> str:
        """Return the passphrase: from the file, the environment, or the person at the terminal."""
        from cofanet_desktop.system import credentials

        is_attended = sys.stdin.isatty() and sys.stderr.isatty()
        ask = (lambda: getpass.getpass("Passphrase: ")) if is_attended else None
        return credentials.passphrase_source(self.passphrase_file, ask)()


def _contract_id(session: Session, number: str) -> str:
    every = session.contracts()
    found = next((one.id for one in every if one.number == number), None)
    if found is None:
        raise RuleViolation(
            "CONTRACT_NOT_FOUND",
            Message("", "The profile has no contract {number}.", {"number": number}),
            Message("", "Its contracts are: {numbers}.", {"numbers": ", ".join(one.number for one in every)}),
        )
    return found
