"""Engines over encrypted SQLite files: durable settings, immediate write transactions, clear errors.

WAL with synchronous=FULL loses no confirmed commit in a power cut; SQLite before 3.51.3 can lose commits in WAL
mode, so it is refused (docs/sync.md, R14).
"""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import URL, create_engine, event
from sqlcipher3 import dbapi2

from cofanet_desktop.database import commit_points
from cofanet_desktop.database.errors import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

OLDEST_SQLITE = (3, 51, 3)
KEY_BYTES = 32
BUSY_MS = 5_000
"""How long a connection waits for another one that writes."""
CACHE_KIB = 65_536
CHECKPOINT_PAGES = 4_000
"""Pages in the log before a commit brings them into the file itself: rarely, for that commit takes tens of ms."""


def open_engine(path: Path, key: bytes | None, *, cache_kib: int = CACHE_KIB) -> Engine:
    """Return an engine over the file at `path`, encrypted with the raw 256-bit `key` (None: not encrypted).

    Nothing is opened before the first connection. Raises RuntimeError on an SQLite that can lose commits.
    """
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} can lose commits; 3.51.3 or newer is needed")
    if key is not None and len(key) != KEY_BYTES:
        raise ValueError("the key must have 32 bytes")
    # Last in, first out: the connection used last has the pages at hand that are wanted next.
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2, pool_use_lifo=True)

    @event.listens_for(engine, "connect", insert=True)
    def _configure(connection: dbapi2.Connection, _record: object) -> None:
        try:
            configure(connection)
        except BaseException:
            connection.close()
            raise

    def configure(connection: dbapi2.Connection) -> None:
        connection.isolation_level = None
        run = connection.execute
        if key is not None:
            run("PRAGMA cipher_log_level = NONE")  # its messages reach the person through our own errors
            run(f"PRAGMA key = \"x'{key.hex()}'\"")
        run(f"PRAGMA busy_timeout = {BUSY_MS}")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        if sys.platform == "darwin":
            run("PRAGMA fullfsync = ON")
            run("PRAGMA checkpoint_fullfsync = ON")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA trusted_schema = OFF")
        run("PRAGMA cell_size_check = ON")
        run("PRAGMA mmap_size = 0")
        run("PRAGMA secure_delete = FAST")
        run(f"PRAGMA cache_size = -{cache_kib}")
        run(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_PAGES}")
        run("PRAGMA temp_store = MEMORY")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


@contextmanager
def writing(engine: Engine, path: Path, name: str) -> Iterator[Connection]:
    """Give a connection in one immediate transaction, committed at the end or rolled back by any exception.

    The commit points `name.before_commit` and `name.after_commit` are passed on the way.
    """
    with translated(path), engine.connect().execution_options(immediate=True) as connection:
        with connection.begin():
            yield connection
            commit_points.reach(f"{name}.before_commit")
        commit_points.reach(f"{name}.after_commit")


@contextmanager
def reading(engine: Engine, path: Path) -> Iterator[Connection]:
    """Give a connection in one read transaction: everything read in it is of one moment."""
    with translated(path), engine.connect() as connection, connection.begin():
        yield connection


def run_alone(engine: Engine, path: Path, statement: str) -> None:
    """Run a statement that keeps the file in order, outside of any transaction."""
    with translated(path), closing(engine.raw_connection()) as connection:
        connection.cursor().execute(statement)
