from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cofanet_desktop.database.errors import DatabaseProblem
from cofanet_desktop.system import backups, credentials, profiles
from cofanet_desktop.system.settings import KeyStorage


def nobody() -> str:
    pytest.fail("nobody should be asked for a passphrase")


def as_it_is(file: Path, key: bytes) -> None:
    """Accept any store."""


def database(file: Path, key: bytes, word: str) -> None:
    connection = dbapi2.connect(str(file))
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE IF NOT EXISTS word (word)")
    connection.execute("DELETE FROM word")
    connection.execute("INSERT INTO word VALUES (?)", (word,))
    connection.commit()
    connection.close()


def word_in(folder: Path, name: str = "store.db") -> str:
    with profiles.open_profile(folder, lambda: "right horse") as profile:
        connection = dbapi2.connect(str(folder / name))
        connection.execute(f"PRAGMA key = \"x'{profile.key.hex()}'\"")
        (word,) = connection.execute("SELECT word FROM word").fetchone()
        connection.close()
    return str(word)


def write(folder: Path, word: str) -> None:
    with profiles.open_profile(folder, lambda: "right horse") as profile:
        for name in profiles.DATABASES:
            database(folder / name, profile.key, word)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    profiles.create_profile(tmp_path / "p", is_demonstration=True).close()
    write(tmp_path / "p", "old")
    return tmp_path / "p"


def back_up(folder: Path) -> Path:
    target = folder.parent / "kept" / "p.backup"
    target.parent.mkdir(exist_ok=True)
    with profiles.open_profile(folder, lambda: "right horse") as profile:
        backups.write_backup(folder, profile.key, target)
    return target


def test_a_profile_is_put_back_as_it_was_and_what_was_there_is_kept(folder: Path) -> None:
    backup = back_up(folder)
    write(folder, "new")
    backups.restore_backup(backup, folder, nobody, as_it_is)
    assert [word_in(folder, name) for name in profiles.DATABASES] == ["old", "old"]
    kept = next((folder / "backups").iterdir())
    shutil.copy(kept / "store.db", folder / "store.db")
    assert word_in(folder) == "new"
    assert [one.name for one in backup.parent.iterdir()] == ["p.backup"], "no scratch file stays"


def test_a_backup_makes_a_profile_elsewhere(folder: Path, tmp_path: Path) -> None:
    backup = back_up(folder)
    (tmp_path / "q").mkdir()
    backups.restore_backup(backup, tmp_path / "q", nobody, as_it_is)
    shutil.rmtree(folder)
    assert word_in(tmp_path / "q") == "old"


def test_a_backup_asks_for_the_passphrase_it_was_written_under(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(credentials, "_COST", 2**10)
    folder = tmp_path / "p"
    profiles.create_profile(
        folder, lambda: "right horse", is_demonstration=True, storage=KeyStorage.PASSPHRASE
    ).close()
    write(folder, "old")
    backup = back_up(folder)
    write(folder, "new")
    with pytest.raises(credentials.WrongPassphrase):
        backups.restore_backup(backup, folder, lambda: "wrong horse", as_it_is)
    assert word_in(folder) == "new"
    backups.restore_backup(backup, folder, lambda: "right horse", as_it_is)
    assert word_in(folder) == "old"


def _truncated(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[:-2000])


def _flipped(backup: Path) -> None:
    data = bytearray(backup.read_bytes())
    data[3000] ^= 0xFF
    backup.write_bytes(bytes(data))


def _text(backup: Path) -> None:
    backup.write_text("not a backup at all")


def _stranger(backup: Path) -> None:
    with zipfile.ZipFile(backup, "a") as packed:
        packed.writestr("../outside.txt", "caught")


def _without_store(backup: Path) -> None:
    with zipfile.ZipFile(backup, "w") as packed:
        packed.writestr("profile.json", "{}")


def _without_key(backup: Path) -> None:
    with zipfile.ZipFile(backup) as packed:
        kept = {name: packed.read(name) for name in packed.namelist() if not name.startswith("key")}
    with zipfile.ZipFile(backup, "w") as packed:
        for name, data in kept.items():
            packed.writestr(name, data)


def _gone(backup: Path) -> None:
    backup.unlink()


@pytest.mark.parametrize(
    "damage", [_truncated, _flipped, _text, _stranger, _without_store, _without_key, _gone]
)
def test_a_backup_that_is_not_sound_replaces_nothing(folder: Path, damage: object) -> None:
    backup = back_up(folder)
    write(folder, "new")
    damage(backup)  # type: ignore[operator]
    with pytest.raises((backups.BackupNotUsable, credentials.KeyLost, DatabaseProblem)) as failed:
        backups.restore_backup(backup, folder, nobody, as_it_is)
    assert failed.value.hint is not None
    assert word_in(folder) == "new"
    assert not list(folder.glob(".restor*"))
    assert not (folder.parent / "outside.txt").exists()


def test_a_store_that_is_refused_replaces_nothing(folder: Path) -> None:
    backup = back_up(folder)
    write(folder, "new")

    def refuse(file: Path, key: bytes) -> None:
        raise backups.BackupNotUsable(failed.message)

    failed = backups._not_usable(backup, "a newer version wrote it")
    with pytest.raises(backups.BackupNotUsable):
        backups.restore_backup(backup, folder, nobody, refuse)
    assert word_in(folder) == "new"


@pytest.mark.parametrize("moved", range(5))
def test_a_restore_that_was_decided_is_finished_after_a_crash(
    folder: Path, monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    """The process dies after `moved` files were put in place."""
    backup = back_up(folder)
    write(folder, "new")
    replace, calls = Path.replace, []

    def dying(self: Path, target: Path) -> Path:
        if self.parent.name == profiles.READY:
            calls.append(self)
            if len(calls) > moved:
                raise KeyboardInterrupt
        return replace(self, target)

    with monkeypatch.context() as crash:
        crash.setattr(Path, "replace", dying)
        with pytest.raises(KeyboardInterrupt):
            backups.restore_backup(backup, folder, nobody, as_it_is)
    assert [word_in(folder, name) for name in profiles.DATABASES] == ["old", "old"]
    assert not list(folder.glob(".restor*"))


def test_a_full_disk_leaves_the_backup_before_as_it_was(folder: Path) -> None:
    backup = back_up(folder)
    before = backup.read_bytes()
    write(folder, "new")
    program = f"""
import resource
from pathlib import Path
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.system import backups, profiles
folder = Path({str(folder)!r})
with profiles.open_profile(folder) as profile:
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
    try:
        backups.write_backup(folder, profile.key, Path({str(backup)!r}))
    except CofanetError as error:
        print(error, error.hint)
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "space" in result.stdout
    assert backup.read_bytes() == before
    assert [one.name for one in backup.parent.iterdir()] == [backup.name]
