"""One file that holds a whole profile as it was, and a profile put back from it: all of it, or nothing at all.

A backup is an uncompressed zip archive of the encrypted databases, the settings and, unless it lies in the keyring,
the key as it was kept. Restoring prepares everything in a folder of its own, and only the renaming of that folder
decides: before it nothing has happened, after it the next opening of the profile finishes what is left.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from cofanet_desktop.database.errors import translated
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system import credentials
from cofanet_desktop.system.profiles import CONTENTS, DATABASES, READY, SETTINGS_FILE, finish_restore
from cofanet_desktop.system.settings import load_profile_settings

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGEST = 20 * 2**30


class BackupNotUsable(CofanetError):  # noqa: N818
    """The backup is not one, is damaged, or does not fit its key; nothing was replaced."""


class BackupNotWritten(CofanetError):  # noqa: N818
    """The backup could not be written; an older file of that name is still there."""


def write_backup(folder: Path, key: bytes, target: Path) -> None:
    """Write the profile in `folder`, locked by the caller, to `target` as one file, read back and checked.

    Raises BackupNotWritten or DatabaseProblem; the file that was there before is then left.
    """
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as scratch:
            archive = Path(scratch) / "archive"
            _pack(folder, key, Path(scratch), archive)
            archive.replace(target)
    except (OSError, dbapi2.OperationalError) as error:  # the copying of databases names no code
        raise BackupNotWritten(
            Message(
                "Backups",
                QT_TRANSLATE_NOOP("Backups", "The backup {file} was not written: {cause}."),
                {"file": str(target), "cause": getattr(error, "strerror", None) or str(error)},
            ),
            Message(
                "Backups",
                QT_TRANSLATE_NOOP("Backups", "Choose another place, or free some space, and try again."),
            ),
        ) from error


def restore_backup(
    source: Path,
    folder: Path,
    passphrase: credentials.PassphraseSource,
    prepare: Callable[[Path, bytes], None],
) -> None:
    """Make the profile in `folder`, locked by the caller, what the backup `source` holds.

    `prepare` is given the store to be put in place and its key, and may refuse it. The files there before are kept
    under `backups/`. Raises BackupNotUsable, CredentialProblem or DatabaseProblem; the profile is then as it was.
    """
    scratch = Path(tempfile.mkdtemp(dir=folder, prefix=".restoring-"))
    try:
        _unpack(source, scratch)
        settings = load_profile_settings(scratch / SETTINGS_FILE)
        key = credentials.read_key(scratch, settings.key_storage, settings.id, passphrase)
        for name in DATABASES:
            if (scratch / name).exists():
                _check(scratch / name, key)
        prepare(scratch / DATABASES[0], key)
        _keep_present(folder)
        scratch.rename(folder / READY)  # the decision
    except OSError as error:
        raise _not_usable(source, error.strerror or str(error)) from error
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    finish_restore(folder)


def copy_database(source: Path, target: Path, key: bytes) -> None:
    """Copy an encrypted database as it is at one moment, and check the copy; raises DatabaseProblem."""
    with translated(source), closing(_open(source, key)) as original, closing(_open(target, key)) as copy:
        original.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    _check(target, key)


def _pack(folder: Path, key: bytes, scratch: Path, archive: Path) -> None:
    with archive.open("wb") as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as packed:
            for name in CONTENTS:
                if not (folder / name).exists():
                    continue
                if name in DATABASES:
                    copy_database(folder / name, scratch / name, key)
                    packed.write(scratch / name, name)
                    (scratch / name).unlink()
                else:
                    packed.write(folder / name, name)
        stream.flush()
        os.fsync(stream.fileno())
    with zipfile.ZipFile(archive) as packed:
        bad = packed.testzip()
    if bad is not None:
        raise OSError(f"{bad} was not written as it is")


def _unpack(source: Path, scratch: Path) -> None:
    try:
        with zipfile.ZipFile(source) as packed:
            members = packed.infolist()
            names = {member.filename for member in members}
            if not {SETTINGS_FILE, DATABASES[0]} <= names <= set(CONTENTS) or len(members) != len(names):
                raise _not_usable(source, "it is not a backup of a profile")
            if sum(member.file_size for member in members) > _LARGEST:
                raise _not_usable(source, "it is too large")
            for member in members:
                _write_member(packed, member, scratch / member.filename)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise _not_usable(source, str(error)) from error


def _write_member(packed: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    opener: Callable[[str, int], int] = lambda name, flags: os.open(name, flags, 0o600)  # noqa: E731
    with packed.open(member) as stored, open(target, "wb", opener=opener) as stream:
        shutil.copyfileobj(stored, stream)
        stream.flush()
        os.fsync(stream.fileno())


def _keep_present(folder: Path) -> None:
    present = [name for name in CONTENTS if (folder / name).exists()]
    if not present:
        return
    kept = folder / "backups" / f"before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S%f}"
    kept.mkdir(parents=True, mode=0o700)
    for name in present:
        for suffix in ("", "-wal"):
            if (folder / f"{name}{suffix}").exists():
                shutil.copy2(folder / f"{name}{suffix}", kept)


def _check(file: Path, key: bytes) -> None:
    with translated(file), closing(_open(file, key)) as connection:
        problems = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    if problems:
        raise _not_usable(file, str(problems[0]))


def _open(file: Path, key: bytes) -> dbapi2.Connection:
    connection = dbapi2.connect(str(file))
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def _not_usable(file: Path, cause: str) -> BackupNotUsable:
    return BackupNotUsable(
        Message(
            "Backups",
            QT_TRANSLATE_NOOP("Backups", "The backup {file} cannot be used: {cause}."),
            {"file": str(file), "cause": cause},
        ),
        Message(
            "Backups",
            QT_TRANSLATE_NOOP("Backups", "Try an older backup. The profile was left as it is."),
        ),
    )
