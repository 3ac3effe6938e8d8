"""Profiles: one folder with its store, settings, key, backups and a lock that lets one process in at a time."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system import credentials, paths
from cofanet_desktop.system.settings import (
    KeyStorage,
    ProfileSettings,
    load_profile_settings,
    save_settings,
)

if TYPE_CHECKING:
    from types import TracebackType

DEMONSTRATION = "demo"
"""Name of the profile that makes itself."""

SETTINGS_FILE = "profile.json"
DATABASES = ("store.db", "insurer.db")
CONTENTS = (*DATABASES, SETTINGS_FILE, credentials.WRAPPED_KEY, credentials.PLAIN_KEY, credentials.NOTICE)
"""Files that make up a profile, as a backup holds them; the rest of the folder can be lost."""

READY = ".restored"
"""Folder of a restored backup that was decided for and only has to be put in place."""

_LEFTOVERS = frozenset({
    ".lock", "logs", credentials.PLAIN_KEY, credentials.WRAPPED_KEY, credentials.NOTICE,
})  # fmt: skip
"""What an interrupted creation may leave behind; a new one starts over it."""


class ProfileProblem(CofanetError):  # noqa: N818
    """Base of what can be wrong with the folder of a profile."""


class ProfileInUse(ProfileProblem):
    """Another window or command has the profile open."""


class ProfileNotFound(ProfileProblem):
    """There is no profile there."""


class NotAProfile(ProfileProblem):
    """The folder holds other files and no profile."""


class FolderNotUsable(ProfileProblem):
    """The folder cannot be made or written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An open profile: its folder, settings and key; nobody else can open it until it is closed."""

    folder: Path
    settings: ProfileSettings
    key: bytes = field(repr=False)
    lock: FileLock = field(repr=False)

    @property
    def name(self) -> str:
        """Return the name to show."""
        return self.folder.name

    @property
    def store_file(self) -> Path:
        """Return the file of the desk's own store."""
        return self.folder / "store.db"

    @property
    def insurer_file(self) -> Path:
        """Return the file of the embedded insurer."""
        return self.folder / "insurer.db"

    @property
    def backups(self) -> Path:
        """Return the folder of backups."""
        return self.folder / "backups"

    @property
    def blobs(self) -> Path:
        """Return the folder of documents, by hash."""
        return self.folder / "blobs"

    @property
    def logs(self) -> Path:
        """Return the folder of the log files."""
        return self.folder / "logs"

    def close(self) -> None:
        """Let others open the profile."""
        self.lock.release()

    def __enter__(self) -> Profile:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it, whatever happened."""
        self.close()


def exists(folder: Path) -> bool:
    """Tell whether a complete profile lies in `folder`."""
    return (folder / SETTINGS_FILE).is_file()


def settings_of(folder: Path) -> ProfileSettings:
    """Return the settings of a profile without opening it; raises FileNotFoundError or SettingsDamaged."""
    return load_profile_settings(folder / SETTINGS_FILE)


def profile_names() -> tuple[str, ...]:
    """Return the names of the profiles of this person, in order."""
    parent = paths.data_folder() / "profiles"
    found = (one.name for one in parent.iterdir() if exists(one)) if parent.is_dir() else ()
    return tuple(sorted(found))


def open_profile(
    folder: Path, passphrase: credentials.PassphraseSource | None = None, *, wait_s: float = 0
) -> Profile:
    """Return the profile in `folder`, locked for this process, waiting up to `wait_s` seconds for another one.

    Raises ProfileNotFound, ProfileInUse, PlaceRefused, SettingsDamaged or CredentialProblem.
    """
    if not exists(folder):
        raise ProfileNotFound(
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP("Profiles", "There is no profile in {folder}."),
                {"folder": str(folder)},
            ),
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP(
                    "Profiles",
                    "Check --profile, or make one with demonstration data: cofanet-desktop demo --profile NAME.",
                ),
            ),
        )
    paths.check_place(folder)
    lock = lock_folder(folder, wait_s)
    try:
        finish_restore(folder)
        settings = load_profile_settings(folder / SETTINGS_FILE)
        source = passphrase or credentials.passphrase_source()
        key = credentials.read_key(folder, settings.key_storage, settings.id, source)
    except BaseException:
        lock.release()
        raise
    return Profile(folder=folder, settings=settings, key=key, lock=lock)


def create_profile(
    folder: Path,
    passphrase: credentials.PassphraseSource | None = None,
    *,
    is_demonstration: bool,
    storage: KeyStorage | None = None,
    backend: str = "embedded",
    backend_options: Mapping[str, str] | None = None,
    contract_id: str = "",
) -> Profile:
    """Make a profile in `folder` (made when missing, must hold nothing else) and return it, locked.

    The key goes where `storage` says; by default behind the passphrase when one is given, beside the store when the
    profile only demonstrates, else into the keyring. Raises ProfileProblem, PlaceRefused or CredentialProblem.
    """
    paths.check_place(folder)
    may_lie_beside = is_demonstration and backend == "embedded"
    if storage is None or (storage is KeyStorage.BESIDE and not may_lie_beside):
        storage = credentials.choose_storage(
            is_demonstration=may_lie_beside, has_passphrase=passphrase is not None
        )
    settings = ProfileSettings(
        id=str(uuid.uuid4()),
        created=datetime.now(UTC),
        backend=backend,
        backend_options=dict(backend_options or {}),
        contract_id=contract_id,
        is_demonstration=is_demonstration,
        key_storage=storage,
    )
    with _usable(folder):
        return _make(folder, settings, passphrase or credentials.passphrase_source())


def make_place(folder: Path) -> None:
    """Make the folder of a profile to be restored; raises ProfileProblem or PlaceRefused."""
    paths.check_place(folder)
    with _usable(folder):
        _make_folder(folder)


def give_up_place(folder: Path) -> None:
    """Remove the folder of a profile that was not restored after all, unless it holds anything."""
    (folder / ".lock").unlink(missing_ok=True)
    if not any(folder.iterdir()):
        folder.rmdir()


def finish_restore(folder: Path) -> bool:
    """Put a restore that was decided in place; tell whether there was one. Harmless to repeat after a crash."""
    ready = folder / READY
    if not ready.is_dir():
        return False
    for name in CONTENTS:
        new = ready / name
        if new.exists():
            for leftover in ("-wal", "-shm", "-journal"):
                (folder / f"{name}{leftover}").unlink(missing_ok=True)
            new.replace(folder / name)
    shutil.rmtree(ready)
    return True


@contextmanager
def _usable(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FolderNotUsable(
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP("Profiles", "The folder {folder} cannot be used: {cause}."),
                {"folder": str(folder), "cause": error.strerror or str(error)},
            ),
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP(
                    "Profiles", "Choose a folder you may write to, on a disk with some space left."
                ),
            ),
        ) from error


def _make(folder: Path, settings: ProfileSettings, passphrase: credentials.PassphraseSource) -> Profile:
    _make_folder(folder)
    lock = lock_folder(folder)
    try:
        key = credentials.create_key(folder, settings.key_storage, settings.id, passphrase)
        for name in ("backups", "blobs", "logs"):
            (folder / name).mkdir(mode=0o700, exist_ok=True)
        save_settings(folder / SETTINGS_FILE, settings)  # last: from here on the profile exists
    except BaseException:
        lock.release()
        raise
    return Profile(folder=folder, settings=settings, key=key, lock=lock)


def _make_folder(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    others = sorted({one.name for one in folder.iterdir()} - _LEFTOVERS - {"backups", "blobs"})
    others = [name for name in others if not name.startswith(f".{SETTINGS_FILE}")]
    if others:
        raise NotAProfile(
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP(
                    "Profiles", "The folder {folder} holds other files ({file}) and no profile."
                ),
                {"folder": str(folder), "file": others[0]},
            ),
            Message("Profiles", QT_TRANSLATE_NOOP("Profiles", "Choose an empty folder or a new name.")),
        )


def lock_folder(folder: Path, wait_s: float = 0) -> FileLock:
    """Return the lock of the profile in `folder`, acquired for this process; raises ProfileInUse."""
    lock = FileLock(folder / ".lock", thread_local=False)
    try:
        lock.acquire(timeout=wait_s, poll_interval=0.05)
    except Timeout as error:
        raise ProfileInUse(
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP("Profiles", "The profile {folder} is open in another window or command."),
                {"folder": str(folder)},
            ),
            Message(
                "Profiles",
                QT_TRANSLATE_NOOP(
                    "Profiles", "Close that window or wait for that command, or choose another --profile."
                ),
            ),
        ) from error
    return lock
