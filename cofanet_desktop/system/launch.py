"""The profile a start means: named, last used, or the demonstration; opened and remembered."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system import credentials, paths, profiles
from cofanet_desktop.system.settings import load_user_settings, save_settings

if TYPE_CHECKING:
    from cofanet_desktop.system.profiles import Profile

PATIENCE_S = 3.0
"""How long one start waits for another one to let go of the profile."""


def folder_of(profile: str | None) -> Path:
    """Return the folder of the profile: the one named, else the last one used, else the demonstration's."""
    if profile is not None:
        return paths.profile_folder(profile)
    settings, _ = load_user_settings(paths.settings_file())
    last = settings.last_profile
    return Path(last) if last else paths.named_profile(profiles.DEMONSTRATION)


def open_profile(
    folder: Path, passphrase: credentials.PassphraseSource, *, wait_s: float = PATIENCE_S
) -> Profile:
    """Return the profile in `folder`, locked for this process and remembered as the last one used.

    The demonstration profile makes itself, without a question. Raises what opening or creating may raise.
    """
    if folder == paths.named_profile(profiles.DEMONSTRATION) and not profiles.exists(folder):
        return create_demonstration(folder, passphrase if credentials.is_passphrase_set() else None)
    profile = profiles.open_profile(folder, passphrase, wait_s=wait_s)
    remember(folder)
    return profile


def create_demonstration(
    folder: Path,
    passphrase: credentials.PassphraseSource | None = None,
    options: Mapping[str, str] | None = None,
) -> Profile:
    """Return a new profile for demonstration data, its key behind the passphrase when one is given.

    `options` are those of the embedded insurer (`companies`, `seed`).
    """
    profile = profiles.create_profile(folder, passphrase, is_demonstration=True, backend_options=options)
    remember(folder)
    return profile


def make_demonstration(name: str) -> None:
    """Make a profile called `name` for demonstration data, closed, to be opened by whoever comes next.

    Raises InvalidInput when it cannot be a name or there is a profile called so, and what `create_demonstration` raises.
    """
    folder = paths.named_profile(name)
    if profiles.exists(folder):
        raise InvalidInput(
            "profile",
            "PROFILE_NAME_TAKEN",
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP("Profiles", "There is a profile called {name} already."),
                {"name": name},
            ),
            Message("Profiles", QT_TRANSLATE_NOOP("Profiles", "Choose another name.")),
        )
    create_demonstration(
        folder, credentials.passphrase_source() if credentials.is_passphrase_set() else None
    ).close()


def window_command(name: str) -> list[str]:
    """Return the command that opens the window on the profile called `name`, in a process of its own."""
    is_bundle = getattr(sys, "frozen", False)  # one program without an interpreter
    program = [sys.executable] if is_bundle else [sys.executable, "-m", "cofanet_desktop.app"]
    return [*program, "gui", f"--profile={name}"]


def remember(folder: Path) -> None:
    """Make the profile in `folder` the one used when none is named."""
    settings, _ = load_user_settings(paths.settings_file())
    if settings.last_profile != str(folder):
        save_settings(paths.settings_file(), replace(settings, last_profile=str(folder)))
