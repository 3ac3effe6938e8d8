"""A whole profile written to one file, and put back from it."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.store.database import Store
from cofanet_desktop.system import backups, profiles

if TYPE_CHECKING:
    from cofanet_desktop.system.credentials import PassphraseSource
    from cofanet_desktop.system.profiles import Profile


def back_up(profile: Profile, target: Path) -> None:
    """Write an open profile to `target`, checked; raises BackupNotWritten or DatabaseProblem."""
    backups.write_backup(profile.folder, profile.key, target)


def restore(source: Path, folder: Path, passphrase: PassphraseSource, *, wait_s: float = 0) -> None:
    """Put the profile of a backup in `folder`, a profile (kept aside in its backups) or an empty place.

    Raises BackupNotUsable, CredentialProblem, DatabaseProblem or ProfileProblem; nothing was replaced then.
    """
    is_new = not profiles.exists(folder)
    if is_new:
        profiles.make_place(folder)
    lock = profiles.lock_folder(folder, wait_s)
    try:
        profiles.finish_restore(folder)
        backups.restore_backup(source, folder, passphrase, _begin_anew)
    finally:
        lock.release()
        if is_new and not profiles.exists(folder):
            profiles.give_up_place(folder)


def _begin_anew(file: Path, key: bytes) -> None:
    """Make the backend take the restored store for a new desk: the places of the old one may be used by now."""
    store = Store(file, key)
    try:
        with store.work("restore") as unit:
            unit.connection.exec_driver_sql("DELETE FROM meta WHERE key IN ('client_id', 'clock_offset_s')")
            unit.audit.add(datetime.now(UTC), getpass.getuser(), "restored")
    finally:
        store.close()
