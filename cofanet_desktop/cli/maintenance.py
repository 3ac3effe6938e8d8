"""`doctor`, `backup` and `restore`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.cli.arguments import add_command
from cofanet_desktop.cli.console import Exit, listing
from cofanet_desktop.database.errors import DatabaseProblem
from cofanet_desktop.services import backups
from cofanet_desktop.services.maintenance import Check, doctor
from cofanet_desktop.system.credentials import CredentialProblem
from cofanet_desktop.system.launch import PATIENCE_S, remember
from cofanet_desktop.system.settings import KeyStorage, SettingsDamaged

if TYPE_CHECKING:
    from cofanet_desktop.cli.arguments import Subcommands
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.cli.invocation import Invocation


def add(subcommands: Subcommands) -> None:
    """Add the subcommands."""
    add_command(subcommands, "doctor", "check store, outbox, records and audit trail", run_doctor)
    backup = add_command(subcommands, "backup", "write the whole profile to one file", run_backup)
    backup.add_argument("file", type=Path, metavar="FILE", help="file to write; an older one is replaced")
    restore = add_command(subcommands, "restore", "make the profile what a backup holds", run_restore)
    restore.add_argument("file", type=Path, metavar="FILE", help="file that `backup` wrote")


def run_doctor(call: Invocation, _asked: argparse.Namespace) -> Exit:
    """Check the profile; what keeps it from opening is a finding too."""
    try:
        with call.session() as session:
            checks = doctor(session)
    except (DatabaseProblem, CredentialProblem, SettingsDamaged) as error:
        checks = [Check("opening", is_ok=False, detail=f"{error} {error.hint or ''}".strip())]
    is_ok = all(check.is_ok for check in checks)
    found: list[Json] = [{"name": check.name, "ok": check.is_ok, "detail": check.detail} for check in checks]
    call.console.answer({"ok": is_ok, "checks": found}, _table(checks))
    return Exit.DONE if is_ok else Exit.REFUSED


def run_backup(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Back the profile up."""
    target = asked.file.resolve()
    with call.open_profile() as profile:
        call.application.open_session(
            profile
        ).close()  # makes a store that was never used, or of an older format
        backups.back_up(profile, target)
        is_in_keyring = profile.settings.key_storage is KeyStorage.KEYRING
        is_beside = profile.settings.key_storage is KeyStorage.BESIDE
    if is_in_keyring:
        call.console.remark(
            "Its key is not in it but in the keyring of this computer: only here can it be restored."
        )
    if is_beside:
        call.console.remark("Its key is in it, as the profile holds nothing but demonstration data.")
    size = target.stat().st_size
    call.console.answer(
        {"file": str(target), "bytes": size}, f"{target}: {size:,} bytes, read back and checked"
    )
    return Exit.DONE


def run_restore(call: Invocation, asked: argparse.Namespace) -> Exit:
    """Restore the profile, and check what came out."""
    folder = call.folder()
    backups.restore(asked.file.resolve(), folder, call.passphrase, wait_s=PATIENCE_S)
    remember(folder)
    with call.session() as session:
        checks = doctor(session)
    is_ok = all(check.is_ok for check in checks)
    call.console.remark(f"What was there before is kept in {folder / 'backups'}.")
    call.console.answer(
        {"profile": str(folder), "ok": is_ok}, f"{folder} is what the backup holds.\n\n{_table(checks)}"
    )
    return Exit.DONE if is_ok else Exit.REFUSED


def _table(checks: Sequence[Check]) -> str:
    rows = [("ok" if check.is_ok else "WRONG", check.name, check.detail) for check in checks]
    return listing(("Result", "Check", "Detail"), rows, nothing="")
