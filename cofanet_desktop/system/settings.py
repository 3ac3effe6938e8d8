"""Settings as typed values kept in small JSON files: one per profile, one per person at this computer.

Files are replaced as a whole, never half; keys of other versions are kept; a damaged file is never overwritten.
What a person prefers is read before the window is painted, so msgspec is imported only where it is needed.
"""

from __future__ import annotations

import json
import os
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system.mail_account import MailAccount

VERSION = 1

_changing = threading.Lock()


class KeyStorage(StrEnum):
    """Where the key of an encrypted profile is kept."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - the word, not one
    BESIDE = "beside"


class SettingsDamaged(CofanetError):  # noqa: N818
    """The settings of a profile cannot be read; nothing was changed."""


class SettingsNotSaved(CofanetError):  # noqa: N818
    """A settings file could not be written; the one before is still there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileSettings:
    """What a profile is: its backend, its contract and where its key is kept."""

    id: str
    """Names the profile in the keyring, wherever its folder moves."""
    created: datetime
    backend: str = "embedded"
    backend_options: Mapping[str, str] = field(default_factory=dict)
    contract_id: str = ""
    is_demonstration: bool = False
    key_storage: KeyStorage = KeyStorage.KEYRING
    mail: MailAccount | None = None
    """The account the daily digest is sent from, when there is one; its password is not here."""
    extra: Mapping[str, object] = field(default_factory=dict)
    """Keys of other versions, kept as they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UserSettings:
    """What a person prefers at this computer (PREF-1, PREF-2)."""

    language: str = ""
    """Language code; empty follows the operating system."""
    theme: str = "system"
    """`light`, `dark` or `system`."""
    text_size: int = 100
    """Percent of the system's text size."""
    regional_format: str = ""
    """Locale of dates and figures, such as `de_CH`; empty follows the language."""
    default_country: str = "FRA"
    start_page: str = "home"
    rows_per_page: int = 0
    """Companies on a page of the portfolio; 0 lists all in one."""
    imminent_days: int = 30
    """How many days before its end a cover counts as ending soon."""
    show_local_names: bool = True
    show_crs: bool = False
    is_sidebar_collapsed: bool = False
    close_to_tray: bool = False
    """Whether closing the window only hides it, where the system has a tray (NOTIF-7)."""
    last_profile: str = ""
    """Folder of the profile opened last."""
    extra: Mapping[str, object] = field(default_factory=dict)
    """Keys of other versions, kept as they are."""


def load_user_settings(file: Path) -> tuple[UserSettings, Path | None]:
    """Return the person's settings and, when the file was damaged, where it was set aside (defaults are used then)."""
    try:
        known, extra = _read(file, UserSettings)
        return UserSettings(**_like_defaults(known), extra=extra), None
    except FileNotFoundError:
        return UserSettings(), None
    except ValueError:
        aside = file.with_name(f"{file.name}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%S%f}")
        file.replace(aside)
        return UserSettings(), aside


def load_profile_settings(file: Path) -> ProfileSettings:
    """Return the settings of a profile; raises FileNotFoundError, or SettingsDamaged and leaves the file as it is."""
    import msgspec

    try:
        known, extra = _read(file, ProfileSettings)
        return replace(msgspec.convert(known, ProfileSettings), extra=extra)
    except (msgspec.MsgspecError, ValueError) as error:
        raise SettingsDamaged(
            Message(
                "Settings",
                QT_TRANSLATE_NOOP(
                    "Settings", "The settings of the profile cannot be read: {file} ({cause})."
                ),
                {"file": str(file), "cause": str(error)},
            ),
            Message(
                "Settings",
                QT_TRANSLATE_NOOP(
                    "Settings", "Put the file right, or put it back from a copy. The store was not touched."
                ),
            ),
        ) from error


def change_profile_settings(file: Path, **values: object) -> ProfileSettings:
    """Replace the named values in the settings of a profile and return them; the others stay as they are in the file.

    Raises FileNotFoundError, SettingsDamaged or SettingsNotSaved.
    """
    with _changing:
        changed: ProfileSettings = replace(load_profile_settings(file), **values)  # type: ignore[arg-type] # checked
        save_settings(file, changed)
    return changed


def save_settings(file: Path, settings: ProfileSettings | UserSettings) -> None:
    """Write `settings` in place of the file, whole or not at all; raises SettingsNotSaved."""
    import msgspec

    known = {one.name: getattr(settings, one.name) for one in fields(settings) if one.name != "extra"}
    document = {**settings.extra, "version": VERSION, **known}
    data = msgspec.json.format(msgspec.json.encode(document), indent=2)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, data + b"\n")
    except OSError as error:
        raise SettingsNotSaved(
            Message(
                "Settings",
                QT_TRANSLATE_NOOP("Settings", "The settings could not be saved in {file}: {cause}."),
                {"file": str(file), "cause": error.strerror or str(error)},
            ),
            Message(
                "Settings",
                QT_TRANSLATE_NOOP(
                    "Settings", "Free some space or get write access to the folder, then save again."
                ),
            ),
        ) from error


def write_whole(file: Path, data: bytes) -> None:
    """Put `data` in place of `file` so that after a power cut either the old or the new content is there.

    Only the owner may read it. Raises OSError and leaves the old content.
    """
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # folders cannot be opened there; replacing is journalled by the file system
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(file: Path, kind: type[ProfileSettings | UserSettings]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the values of `kind` in the file and the others; raises OSError, or ValueError on no JSON object."""
    document = json.loads(file.read_bytes())
    if not isinstance(document, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - damaged, like a file that is no JSON at all
    document.pop("version", None)
    names = {one.name for one in fields(kind)} - {"extra"}
    known = {name: document.pop(name) for name in names & document.keys()}
    return known, document


def _like_defaults(known: dict[str, Any]) -> dict[str, Any]:
    """Return the values, each of the type of its default; raises ValueError when one is not."""
    for one in fields(UserSettings):
        if type(known.get(one.name, one.default)) is not type(one.default):
            raise ValueError(one.name)
    return known
