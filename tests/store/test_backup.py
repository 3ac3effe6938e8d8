"""A copy of the store: complete or not there at all, checked, under the same key."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cofanet_desktop.database import commit_points
from cofanet_desktop.database.errors import DatabaseProblem, FileDamaged, FileNotWritable
from cofanet_desktop.store import migrations
from cofanet_desktop.store.database import BackupNotSound, Store

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
KEY = bytes(range(32))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "store.db", KEY)
    note(made, "first", 300)
    yield made
    made.close()


def note(store: Store, text: str, times: int = 1) -> None:
    with store.work("note") as unit:
        for _ in range(times):
            unit.audit.add(AT, "clerk", text, detail="x" * 300)


def texts(path: Path, key: bytes = KEY) -> list[str]:
    store = Store(path, key)
    with store.read() as connection:
        found = [row[0] for row in connection.exec_driver_sql("SELECT what FROM audit ORDER BY seq")]
    assert store.check() == []
    store.close()
    return found


def files(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir() if one.name.startswith("copy")}


def test_a_copy_holds_everything_under_the_same_key_in_one_file(store: Store, tmp_path: Path) -> None:
    note(store, "second")
    store.backup(tmp_path / "copy.db")
    assert files(tmp_path) == {"copy.db"}
    assert texts(tmp_path / "copy.db")[-1] == "second"
    with pytest.raises(FileDamaged):
        Store(tmp_path / "copy.db", bytes(32))
    assert b"clerk" not in (tmp_path / "copy.db").read_bytes()


def test_a_copy_replaces_the_one_before(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "copy.db")
    note(store, "second")
    store.backup(tmp_path / "copy.db")
    assert texts(tmp_path / "copy.db")[-1] == "second"


def test_a_copy_broken_off_leaves_the_one_before(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "copy.db")
    note(store, "second")

    def stop(name: str) -> None:
        raise KeyboardInterrupt(name)

    previous = commit_points.install(stop)
    try:
        with pytest.raises(KeyboardInterrupt, match="before_rename"):
            store.backup(tmp_path / "copy.db")
    finally:
        commit_points.install(previous)
    assert files(tmp_path) == {"copy.db"}
    assert texts(tmp_path / "copy.db")[-1] == "first"


def test_what_a_killed_copy_left_is_replaced(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.db.partial").write_bytes(b"half a copy")
    store.backup(tmp_path / "copy.db")
    assert files(tmp_path) == {"copy.db"}
    assert texts(tmp_path / "copy.db") == ["first"] * 300


def test_a_place_that_cannot_be_written_is_named_and_the_store_goes_on(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FileNotWritable) as raised:
        store.backup(tmp_path / "nowhere" / "copy.db")
    assert "copy.db" in str(raised.value)
    assert raised.value.hint is not None
    note(store, "goes on")
    store.backup(tmp_path / "copy.db")
    assert texts(tmp_path / "copy.db")[-1] == "goes on"


def test_a_damaged_store_is_not_copied_over_a_sound_copy(tmp_path: Path) -> None:
    path = tmp_path / "damaged.db"
    store = Store(path, KEY)
    note(store, "first", 300)
    store.backup(tmp_path / "copy.db")
    store.close()
    data = bytearray(path.read_bytes())
    data[-4096 * 3 + 100] ^= 0xFF
    path.write_bytes(data)
    store = Store(path, KEY)
    with pytest.raises((DatabaseProblem, BackupNotSound)):
        store.backup(tmp_path / "copy.db")
    store.close()
    assert files(tmp_path) == {"copy.db"}
    assert texts(tmp_path / "copy.db") == ["first"] * 300


def test_a_copy_made_while_others_write_is_of_one_moment(store: Store, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            note(store, "pair", 2)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(3):
            store.backup(tmp_path / f"copy{number}.db")
    finally:
        stop.set()
        writer.join()
    for number in range(3):
        assert texts(tmp_path / f"copy{number}.db").count("pair") % 2 == 0


def test_a_store_of_an_older_format_is_copied_before_it_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.db"
    store = Store(path, KEY)
    note(store, "first")
    store.close()
    newer = migrations.FORMAT + 1
    for module in ("cofanet_desktop.store.database", "cofanet_desktop.store.migrations"):
        monkeypatch.setattr(f"{module}.FORMAT", newer)
        monkeypatch.setattr(
            f"{module}.STEPS",
            (*migrations.STEPS[: newer - 1], lambda c: c.exec_driver_sql("CREATE TABLE added (id)")),
        )
    store = Store(path, KEY)
    with store.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM added").scalar() == 0
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == newer
    store.close()
    assert files(tmp_path) == {"copy.db", f"copy-before-format-{newer}.db"}


def test_a_step_to_a_newer_format_that_fails_leaves_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "copy.db"
    store = Store(path, KEY)
    note(store, "first")
    store.close()
    older = migrations.FORMAT

    def fail(connection: object) -> None:
        connection.exec_driver_sql("CREATE TABLE added (id)")  # type: ignore[attr-defined]
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("cofanet_desktop.store.database.FORMAT", older + 1)
        patch.setattr("cofanet_desktop.store.database.STEPS", (*migrations.STEPS, fail))
        with pytest.raises(KeyboardInterrupt):
            Store(path, KEY)
    assert texts(path) == ["first"]
