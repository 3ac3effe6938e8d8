"""A store whose file is damaged, of another key, too new, in use, not to be written or out of room: said, not lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from cofanet_desktop.database import engine
from cofanet_desktop.database.errors import (
    DatabaseProblem,
    DiskFull,
    FileDamaged,
    FileInUse,
    FileNotWritable,
    FileTooNew,
)
from cofanet_desktop.store.database import Store, StoreClosed
from cofanet_desktop.store.migrations import FORMAT

ROOT = Path(__file__).resolve().parents[2]
AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
KEY = bytes(range(32))
LINES = 600


def note(store: Store, text: str) -> None:
    """Confirm one line of the audit trail."""
    with store.work("note") as unit:
        unit.audit.add(AT, "clerk", text, detail="x" * 200)


def notes(store: Store) -> list[str]:
    with store.work("notes") as unit:
        return [line.what for line in unit.audit.lines()][::-1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed store with many pages."""
    file = tmp_path / "store.db"
    store = Store(file, KEY)
    with store.work("fill") as unit:
        for number in range(LINES):
            unit.audit.add(AT, "clerk", f"line {number}", detail="x" * 200)
    store.close()
    assert file.stat().st_size > 40 * 4096
    return file


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_MS", 20)


def refused(path: Path, kind: type[DatabaseProblem], key: bytes | None = KEY) -> DatabaseProblem:
    """Use the store and return the problem it names; the file is left as it is."""
    before = path.read_bytes()
    with pytest.raises(kind) as raised:
        use(path, key)
    assert path.read_bytes() == before
    assert path.name in str(raised.value)
    assert raised.value.hint is not None
    assert raised.value.hint.english()
    return raised.value


def use(path: Path, key: bytes | None = KEY) -> None:
    """Open the store, read everything in it and write."""
    store = Store(path, key)
    try:
        notes(store)
        note(store, "one more")
    finally:
        store.close()


# Keys and formats ------------------------------------------------------------------------------------------------


def test_nothing_of_what_is_kept_can_be_read_without_the_key(path: Path) -> None:
    data = path.read_bytes()
    assert b"SQLite format" not in data
    assert b"clerk" not in data
    assert b"audit" not in data


@pytest.mark.parametrize("key", [bytes(32), bytes(range(1, 33)), None])
def test_another_key_is_refused(path: Path, key: bytes | None) -> None:
    problem = refused(path, FileDamaged, key)
    assert "key does not fit" in str(problem)


def test_a_file_that_was_never_encrypted_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store(path, None).close()
    refused(path, FileDamaged)


def test_a_key_of_another_length_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Store(tmp_path / "store.db", b"short")


def test_a_file_of_a_newer_format_is_refused_with_both_formats(path: Path) -> None:
    set_format(path, FORMAT + 6)
    problem = refused(path, FileTooNew)
    assert f"format {FORMAT + 6}" in str(problem)
    assert f"knows {FORMAT}" in str(problem)


def set_format(path: Path, number: int) -> None:
    connection = opened(path)
    connection.execute(f"PRAGMA user_version = {number}")
    connection.close()


def opened(path: Path) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    return connection


# Damage ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 30, 100, 4096 + 17, 0.5, 0.9, -9])
def test_a_flipped_byte_anywhere_is_noticed(path: Path, place: int | float) -> None:
    data = bytearray(path.read_bytes())
    data[int(place * len(data)) if isinstance(place, float) else place] ^= 0xFF
    path.write_bytes(data)
    assert was_noticed(path)


def was_noticed(path: Path) -> bool:
    """Tell whether opening the store, using it or, where neither comes by the damaged page, its check finds damage."""
    try:
        use(path)
        store = Store(path, KEY)
    except FileDamaged:
        return True
    found = store.check()
    store.close()
    return bool(found)


@pytest.mark.parametrize("kept", [0, 1, 100, 4095, 4096, 0.3, 0.99])
def test_a_file_cut_short_is_noticed_and_never_taken_for_a_new_one(path: Path, kept: int | float) -> None:
    size = path.stat().st_size
    os.truncate(path, int(kept * size) if isinstance(kept, float) else int(kept))
    with pytest.raises(FileDamaged) as raised:
        use(path)
    assert "store.db" in str(raised.value)
    assert "backup" in str(raised.value.hint)


def test_a_sound_file_passes_its_check(path: Path) -> None:
    store = Store(path, KEY)
    assert store.check() == []
    store.close()


# In use ----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("impatient")
def test_a_file_another_connection_writes_to_is_in_use_and_usable_afterwards(path: Path) -> None:
    store = Store(path, KEY)
    other = opened(path)
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM draft")
    with pytest.raises(FileInUse) as raised:
        note(store, "busy")
    assert "Close the other program" in str(raised.value.hint)
    assert len(notes_read(store)) == LINES  # reading goes on
    other.execute("ROLLBACK")
    other.close()
    note(store, "free")
    assert notes(store)[-1] == "free"
    store.close()


def notes_read(store: Store) -> list[str]:
    with store.read() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT what FROM audit ORDER BY seq")]


HOLDER = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
connection.execute("DELETE FROM draft")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.usefixtures("impatient")
def test_a_file_another_process_holds_is_in_use(path: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path), KEY.hex()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    try:
        with pytest.raises(FileInUse):
            use(path)
    finally:
        holder.communicate("")
    store = Store(path, KEY)
    assert len(notes(store)) == LINES
    store.close()


# Nothing can be written ------------------------------------------------------------------------------------------


NOBODY = """
import os, sys
from pathlib import Path
from cofanet_desktop.database.errors import FileNotWritable
from cofanet_desktop.store.database import Store
from cofanet_desktop.store.unit_of_work import UnitOfWork

if os.geteuid() == 0:
    os.setuid(65534)
try:
    store = Store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
    with store.work("note") as unit:
        unit.set_meta("note", 1)
    store.close()
    print("written")
except FileNotWritable as problem:
    print(problem, problem.hint, sep="|")
"""


def as_nobody(path: Path) -> str:
    """Write to a store in a process that is nobody special, and return what it says."""
    ended = subprocess.run(
        [sys.executable, "-c", NOBODY, str(path), KEY.hex()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return ended.stdout.strip()


@pytest.fixture
def shared_folder(path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder everybody can enter with the store in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(path, folder / "store.db")
        (folder / "store.db").chmod(0o666)
        folder.chmod(0o777)
        yield folder


@pytest.mark.skipif(sys.platform == "win32", reason="rights of this kind are those of POSIX")
def test_a_folder_that_cannot_be_written_is_named_and_the_store_left_alone(shared_folder: Path) -> None:
    assert as_nobody(shared_folder / "store.db") == "written"
    shared_folder.chmod(0o555)
    (shared_folder / "store.db").chmod(0o444)
    before = (shared_folder / "store.db").read_bytes()
    message, hint = as_nobody(shared_folder / "store.db").split("|")
    assert "store.db" in message
    assert hint
    assert (shared_folder / "store.db").read_bytes() == before
    shared_folder.chmod(0o777)


@pytest.mark.skipif(sys.platform == "win32", reason="rights of this kind are those of POSIX")
def test_a_new_store_in_a_folder_that_cannot_be_written_is_refused(shared_folder: Path) -> None:
    (shared_folder / "store.db").unlink()
    shared_folder.chmod(0o555)
    assert "store.db" in as_nobody(shared_folder / "store.db")
    shared_folder.chmod(0o777)


def test_a_store_in_a_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritable) as raised:
        Store(tmp_path / "nowhere" / "store.db", KEY)
    assert "folder exists" in str(raised.value.hint)


# No room ---------------------------------------------------------------------------------------------------------


def test_a_full_disk_keeps_what_was_confirmed_and_says_so(path: Path) -> None:
    store = Store(path, KEY)
    with store.read() as connection:
        pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar() or 0)
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    kept = LINES
    with pytest.raises(DiskFull) as raised:  # noqa: PT012 - as many as fit
        while kept < LINES + 1_000:
            note(store, f"line {kept}")
            kept += 1
    assert "Free some space" in str(raised.value.hint)
    assert LINES < kept < LINES + 1_000
    assert notes_read(store) == [f"line {number}" for number in range(kept)]
    with store.read() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 200}")
    note(store, f"line {kept}")
    assert store.check() == []
    store.close()


FILLER = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from cofanet_desktop.database.errors import DatabaseProblem
from cofanet_desktop.store.database import Store

store = Store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
number = int(sys.argv[4])
try:
    while True:
        with store.work("note") as unit:
            unit.audit.add(datetime.now(UTC), "clerk", f"line {number}", detail="x" * 200)
        print(number, flush=True)
        number += 1
except DatabaseProblem as problem:
    print(type(problem).__name__, problem, problem.hint, sep="|", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the limit on the size of files is POSIX")
def test_a_process_that_may_write_no_more_loses_nothing_it_confirmed(path: Path) -> None:
    limit = path.stat().st_size + 300_000
    ended = subprocess.run(
        [sys.executable, "-c", FILLER, str(path), KEY.hex(), str(limit), str(LINES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    *confirmed, told = ended.stdout.splitlines()
    assert len(confirmed) > 3
    kind, message, hint = told.split("|")
    assert kind in {"DiskFull", "FileNotWritable"}
    assert "store.db" in message
    assert "is kept" in hint
    store = Store(path, KEY)
    assert notes(store)[: LINES + len(confirmed)] == [f"line {n}" for n in range(LINES + len(confirmed))]
    assert store.check() == []
    store.close()


# What a killed writer leaves -------------------------------------------------------------------------------------


def killed(path: Path, folder: Path) -> Path:
    """Return a copy of a store as a writer leaves it that is killed: the last lines only in the write-ahead log."""
    store = Store(path, KEY)
    for number in range(LINES, LINES + 5):
        note(store, f"line {number}")
    folder.mkdir()
    for file in path.parent.glob("store.db*"):
        shutil.copy(file, folder)
    store.close()
    assert (folder / "store.db-wal").stat().st_size > 0
    return folder / "store.db"


def test_what_stood_only_in_the_log_is_there_after_a_kill(path: Path, tmp_path: Path) -> None:
    store = Store(killed(path, tmp_path / "left"), KEY)
    assert notes(store)[-1] == f"line {LINES + 4}"
    store.close()


@pytest.mark.parametrize("cut", [1, 40, 2_000])
def test_a_log_whose_end_was_torn_loses_at_most_the_commit_that_was_being_written(
    path: Path, tmp_path: Path, cut: int
) -> None:
    left = killed(path, tmp_path / "left")
    log = left.with_name("store.db-wal")
    os.truncate(log, log.stat().st_size - cut)
    store = Store(left, KEY)
    assert notes(store)[: LINES + 4] == [f"line {number}" for number in range(LINES + 4)]
    assert store.check() == []
    store.close()


def test_a_log_full_of_rubbish_is_passed_over(path: Path) -> None:
    path.with_name("store.db-wal").write_bytes(os.urandom(60_000))
    store = Store(path, KEY)
    assert len(notes(store)) == LINES
    assert store.check() == []
    store.close()


def test_the_log_of_an_earlier_store_does_not_get_into_a_new_one(path: Path, tmp_path: Path) -> None:
    left = killed(path, tmp_path / "left")
    left.unlink()
    store = Store(left, KEY)
    assert notes(store) == []
    assert store.check() == []
    store.close()


def test_a_store_half_made_is_made_again(tmp_path: Path) -> None:
    (tmp_path / "store.db.new").write_bytes(b"half")
    (tmp_path / "store.db.new-wal").write_bytes(b"half")
    store = Store(tmp_path / "store.db", KEY)
    note(store, "works")
    store.close()
    assert sorted(one.name for one in tmp_path.glob("store.db*")) == ["store.db"]


@pytest.mark.parametrize("name", ["what? is#this%20", "été 日本", "it's"])
def test_a_store_works_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("Windows has no such names")
    (tmp_path / name).mkdir()
    store = Store(tmp_path / name / "store.db", KEY)
    note(store, "works")
    store.close()
    assert (tmp_path / name / "store.db").is_file()


# Connections -----------------------------------------------------------------------------------------------------


def test_a_closed_store_leaves_one_file_whoever_read_it(path: Path) -> None:
    store = Store(path, KEY)
    note(store, "one more")
    readers = [threading.Thread(target=lambda: notes_read(store)) for _ in range(6)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    store.close()
    assert [one.name for one in path.parent.glob("store.db*")] == ["store.db"]


def test_closing_waits_for_those_who_read_and_nobody_opens_the_file_again(path: Path) -> None:
    store = Store(path, KEY)
    reads, go_on = threading.Event(), threading.Event()
    counted: list[int] = []

    def read() -> None:
        with store.read() as connection:
            reads.set()
            go_on.wait(20)
            counted.append(int(connection.exec_driver_sql("SELECT count(*) FROM audit").scalar() or 0))

    reader, closer = threading.Thread(target=read), threading.Thread(target=store.close)
    reader.start()
    assert reads.wait(20)
    closer.start()
    go_on.set()
    reader.join()
    closer.join()
    assert counted == [LINES]
    with pytest.raises(StoreClosed):
        notes_read(store)
    with pytest.raises(StoreClosed):
        note(store, "too late")
    assert [one.name for one in path.parent.glob("store.db*")] == ["store.db"]


def test_readers_see_one_moment_while_others_write(path: Path) -> None:
    store = Store(path, KEY)
    with store.read() as connection:
        first = connection.exec_driver_sql("SELECT count(*) FROM audit").scalar()
        writer = threading.Thread(target=lambda: note(store, "meanwhile"))
        writer.start()
        writer.join()
        assert connection.exec_driver_sql("SELECT count(*) FROM audit").scalar() == first
    assert notes(store)[-1] == "meanwhile"
    store.close()


def test_writers_go_one_after_another(path: Path) -> None:
    store = Store(path, KEY)

    def write() -> None:
        for _ in range(10):
            note(store, "many")

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with store.work("check") as unit:
        assert unit.audit.first_broken() is None
    assert len(notes(store)) == LINES + 40
    store.close()


def test_a_failure_within_a_step_undoes_all_of_it(path: Path) -> None:
    store = Store(path, KEY)
    with suppress(ZeroDivisionError), store.work("half") as unit:
        unit.audit.add(AT, "clerk", "half")
        raise ZeroDivisionError
    assert len(notes(store)) == LINES
    store.close()
