"""The store of one profile: an encrypted SQLite file, opened, checked, brought to the present format, backed up."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from cofanet_desktop.database import commit_points
from cofanet_desktop.database.engine import open_engine, reading, writing
from cofanet_desktop.database.errors import too_new, translated
from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.store.migrations import FORMAT, STEPS
from cofanet_desktop.store.outbox import Outbox
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection


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
        try:
            self._migrate()
            with self._transaction("store.open") as connection:
                Outbox(connection).recover()
        except BaseException:
            self._engine.dispose()
            raise

    def _migrate(self) -> None:
        with reading(self._engine, self.path) as connection:
            found = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
        if found > FORMAT:
            raise too_new(self.path, found, FORMAT)
        if 0 < found < FORMAT:
            self.backup(self.path.with_name(f"{self.path.stem}-before-format-{FORMAT}.db"))
        for number in range(found, FORMAT):
            with self._transaction("store.migrate") as connection:
                STEPS[number](connection)
                connection.exec_driver_sql(f"PRAGMA user_version = {number + 1}")

    @contextmanager
    def _transaction(self, name: str) -> Iterator[Connection]:
        with self._writing, writing(self._engine, self.path, name) as connection:
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

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection for the read models of `store.queries`: everything read in it is of one moment."""
        with reading(self._engine, self.path) as connection:
            yield connection

    def check(self) -> list[str]:
        """Return what is wrong with the file itself (pages, encryption, search index), empty when sound."""
        with self.read() as connection:
            problems = [
                str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"
            ]
            if self._key is not None:
                problems += [
                    str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")
                ]
        return problems

    def backup(self, target: Path) -> None:
        """Write a copy of the store as it is now, encrypted with the same key, checked, never left half written."""
        partial = target.with_name(target.name + ".partial")
        partial.unlink(missing_ok=True)
        with translated(target):
            copy = self._raw(partial)
            with self._writing:
                source = self._raw(self.path)
                try:
                    source.backup(copy)
                finally:
                    source.close()
            copy.execute("PRAGMA journal_mode = DELETE")
            problems = [row[0] for row in copy.execute("PRAGMA integrity_check") if row[0] != "ok"]
            copy.close()
        if problems:
            partial.unlink(missing_ok=True)
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
        with partial.open("rb") as written:
            os.fsync(written.fileno())
        commit_points.reach("store.backup.before_rename")
        partial.replace(target)

    def _raw(self, path: Path) -> dbapi2.Connection:
        connection = dbapi2.connect(str(path))
        if self._key is not None:
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
        return connection

    def close(self) -> None:
        """Release the file."""
        self._engine.dispose()
