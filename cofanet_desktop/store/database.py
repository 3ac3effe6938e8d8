"""The store of one profile: an encrypted SQLite file, opened, checked, brought to the present format, backed up."""

from __future__ import annotations

import os
import threading
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from cofanet_desktop.database import commit_points
from cofanet_desktop.database.engine import open_engine, reading, run_alone, writing
from cofanet_desktop.database.errors import FileDamaged, damaged, too_new, translated
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.blobs import Blobs
from cofanet_desktop.store.migrations import FORMAT, STEPS
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.schema import PORTFOLIO_INDEX_MERGE
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

_LONGEST_READ_S = 5.0
"""How long closing waits for those who still read."""

_SMALLEST = 512
"""Bytes of the smallest page a database can have."""


class StoreClosed(CofanetError):  # noqa: N818
    """The store was closed meanwhile; whatever was confirmed is kept."""

    def __init__(self) -> None:
        super().__init__(
            Message("Database", QT_TRANSLATE_NOOP("Database", "The profile is closed.")),
            Message("Database", QT_TRANSLATE_NOOP("Database", "Open it again.")),
        )


class BackupNotSound(CofanetError):  # noqa: N818
    """A backup file does not pass its checks; nothing was replaced."""


class Store:
    """One profile's store. Reads see one moment; writes go one after another, each in one durable transaction."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        """Open or create the store at `path`, encrypted with the raw 32-byte `key`.

        Commands that were on their way when the program stopped become unknown, never queued.
        Raises FileDamaged, FileInUse, FileTooNew, FileNotWritable or DiskFull; the file is then left as it is.
        """
        self.path = path
        self._engine = open_engine(path, key)
        self._key = key
        self._writing = threading.RLock()
        self._quiet = threading.Condition()
        self._readers = 0
        self._is_closed = False
        self.blobs = Blobs(path.parent / "blobs", key)
        """Bytes of delivered documents, beside the store."""
        try:
            if not path.exists():
                self._create()
            self._migrate()
            with self._transaction("store.open") as connection:
                Outbox(connection).recover()
        except BaseException:
            self._engine.dispose()
            raise

    def _create(self) -> None:
        """Build the store beside its place and move it there whole: an empty file is never mistaken for a new store."""
        new = self.path.with_name(f"{self.path.name}.new")
        for leftover in ("", "-wal", "-shm", "-journal"):
            new.with_name(f"{new.name}{leftover}").unlink(missing_ok=True)
            self.path.with_name(f"{self.path.name}{leftover}").unlink(missing_ok=True)
        engine = open_engine(new, self._key)
        try:
            with writing(engine, self.path, "store.create") as connection:
                for number, step in enumerate(STEPS, 1):
                    step(connection)
                    connection.exec_driver_sql(f"PRAGMA user_version = {number}")
        finally:
            engine.dispose()
        new.replace(self.path)

    def _migrate(self) -> None:
        if self.path.stat().st_size < _SMALLEST:
            raise damaged(self.path)
        with reading(self._engine, self.path) as connection:
            found = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
        if found == 0:
            raise damaged(self.path)
        if found > FORMAT:
            raise too_new(self.path, found, FORMAT)
        if found < FORMAT:
            self.backup(self.path.with_name(f"{self.path.stem}-before-format-{FORMAT}.db"))
        for number in range(found, FORMAT):
            with self._transaction("store.migrate") as connection:
                if connection.exec_driver_sql("PRAGMA user_version").scalar() == number:  # nobody was faster
                    STEPS[number](connection)
                    connection.exec_driver_sql(f"PRAGMA user_version = {number + 1}")

    @contextmanager
    def _transaction(self, name: str) -> Iterator[Connection]:
        with self._writing:
            self._check_open()
            with writing(self._engine, self.path, name) as connection:
                yield connection

    @contextmanager
    def work(self, name: str) -> Iterator[UnitOfWork]:
        """Give a unit of work, committed at the end of the block; any exception undoes all of it.

        The commit points `name.before_commit` and `name.after_commit` are passed.
        """
        with self._transaction(name) as connection:
            unit = UnitOfWork(connection)
            yield unit
            unit.flush()

    def _check_open(self) -> None:
        if self._is_closed:
            raise StoreClosed

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection for the read models of `store.queries`: everything read in it is of one moment."""
        with self._in_use(), reading(self._engine, self.path) as connection:
            yield connection

    @contextmanager
    def _in_use(self) -> Iterator[None]:
        """Keep the file open during the block."""
        with self._quiet:
            self._check_open()
            self._readers += 1
        try:
            yield
        finally:
            with self._quiet:
                self._readers -= 1
                self._quiet.notify_all()

    def check(self) -> list[str]:
        """Return what is wrong with the file itself (pages, encryption, search index), empty when sound."""
        problems: list[str] = []
        try:
            with self.read() as connection:
                if self._key is not None:
                    problems += _texts(connection.exec_driver_sql("PRAGMA cipher_integrity_check"))
                problems += _texts(connection.exec_driver_sql("PRAGMA integrity_check"))
        except FileDamaged as damage:
            problems.append(str(damage))
        return [problem for problem in problems if problem != "ok"]

    def settle(self) -> None:
        """Merge parts of the search index and bring what was committed into the file itself: call it when idle.

        No person's commit has to do it then. Nothing that is kept changes.
        """
        with self._writing:
            self._check_open()
            run_alone(self._engine, self.path, PORTFOLIO_INDEX_MERGE)
        with self._in_use():
            run_alone(self._engine, self.path, "PRAGMA wal_checkpoint(PASSIVE)")

    def backup(self, target: Path) -> None:
        """Write a copy of the store as it is now, encrypted with the same key, checked, never left half written."""
        partial = target.with_name(target.name + ".partial")
        partial.unlink(missing_ok=True)
        try:
            with translated(target):
                self._copy(partial)
            commit_points.reach("store.backup.before_rename")
            partial.replace(target)
        finally:
            partial.unlink(missing_ok=True)

    def _copy(self, target: Path) -> None:
        """Copy the store into the new file `target`, check it and bring it to the disk."""
        with closing(self._raw(target)) as copy:
            with self._writing, closing(self._raw(self.path)) as source:
                source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            problems = [text for text in _texts(copy.execute("PRAGMA integrity_check")) if text != "ok"]
        if problems:
            raise BackupNotSound(
                Message(
                    "Database",
                    QT_TRANSLATE_NOOP("Database", "The backup {file} did not pass its check."),
                    {"file": target.name},
                ),
                Message(
                    "Database",
                    QT_TRANSLATE_NOOP("Database", "Check the disk and try again; the store is unchanged."),
                ),
            )
        with target.open("r+b") as written:  # Windows brings only to the disk what is open for writing
            os.fsync(written.fileno())

    def _raw(self, path: Path) -> dbapi2.Connection:
        connection = dbapi2.connect(str(path))
        if self._key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        return connection

    def close(self) -> None:
        """Release the file once those who use it are through; who comes later gets StoreClosed."""
        with self._writing, self._quiet:
            self._is_closed = True
            self._quiet.wait_for(lambda: not self._readers, _LONGEST_READ_S)
            self._engine.dispose()


def _texts(rows: Iterable[Sequence[Any]]) -> list[str]:
    """Return the findings of a check, one a line."""
    return [line for row in rows for line in str(row[0]).splitlines()]
