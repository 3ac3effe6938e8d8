"""What can be wrong with a database file, told apart from the codes of the engine.

DatabaseProblem
├── FileDamaged       not a database, wrong key or corrupt pages
├── FileInUse         another process holds it
├── DiskFull          nothing more can be written
├── FileNotWritable   read-only file or folder, or no access
└── FileTooNew        written by a newer version of this program
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlalchemy.exc
from sqlcipher3 import dbapi2

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class DatabaseProblem(CofanetError):  # noqa: N818
    """Base of what can be wrong with a database file; nothing of the failed step was kept."""


class FileDamaged(DatabaseProblem):
    """The file is not a database this key opens, or its pages are corrupt."""


class FileInUse(DatabaseProblem):
    """Another process holds the file."""


class DiskFull(DatabaseProblem):
    """The disk has no room for the change."""


class FileNotWritable(DatabaseProblem):
    """The file or its folder cannot be written."""


class FileTooNew(DatabaseProblem):
    """The file was written by a newer version of this program."""


_BY_CODE: dict[int, tuple[type[DatabaseProblem], str, str]] = {
    5: (
        FileInUse,
        QT_TRANSLATE_NOOP("Database", "The file {file} is in use by another program."),
        QT_TRANSLATE_NOOP("Database", "Close the other program and try again. Nothing was lost."),
    ),
    8: (
        FileNotWritable,
        QT_TRANSLATE_NOOP("Database", "The file {file} cannot be written."),
        QT_TRANSLATE_NOOP(
            "Database", "Give yourself write access to its folder and try again. Nothing was lost."
        ),
    ),
    10: (
        FileNotWritable,
        QT_TRANSLATE_NOOP("Database", "The disk of the file {file} does not answer."),
        QT_TRANSLATE_NOOP("Database", "Check the disk and try again. What was confirmed before is kept."),
    ),
    11: (
        FileDamaged,
        QT_TRANSLATE_NOOP("Database", "The file {file} is damaged."),
        QT_TRANSLATE_NOOP(
            "Database", "Restore the last backup: cofanet-desktop restore FILE. The file is left as it is."
        ),
    ),
    13: (
        DiskFull,
        QT_TRANSLATE_NOOP("Database", "The disk is full: the change to the file {file} was not kept."),
        QT_TRANSLATE_NOOP("Database", "Free some space and do it again. What was confirmed before is kept."),
    ),
    14: (
        FileNotWritable,
        QT_TRANSLATE_NOOP("Database", "The file {file} cannot be opened."),
        QT_TRANSLATE_NOOP("Database", "Check that the folder exists and that you may use it."),
    ),
    26: (
        FileDamaged,
        QT_TRANSLATE_NOOP(
            "Database", "The file {file} cannot be read: the key does not fit, or it is damaged."
        ),
        QT_TRANSLATE_NOOP(
            "Database", "Check the passphrase, or restore the last backup. The file is left as it is."
        ),
    ),
}
_BY_CODE[6] = _BY_CODE[5]

_BUSY, _READ_ONLY, _CORRUPT, _FULL, _CANNOT_OPEN, _NO_DATABASE = 5, 8, 11, 13, 14, 26
_BY_TEXT = {
    "database is locked": _BUSY,
    "readonly database": _READ_ONLY,
    "disk image is malformed": _CORRUPT,
    "disk is full": _FULL,
    "unable to open database file": _CANNOT_OPEN,
    "file is not a database": _NO_DATABASE,
}
"""The codes of errors that come without one: those of copying a database."""


def damaged(path: Path) -> DatabaseProblem:
    """Return the error for a file that is there and holds nothing of what it should."""
    return _of_code(_CORRUPT, path)


def too_new(path: Path, found: int, known: int) -> FileTooNew:
    """Return the error for a file of schema `found` when this program knows `known`."""
    return FileTooNew(
        Message(
            "Database",
            QT_TRANSLATE_NOOP(
                "Database",
                "The file {file} was written by a newer version (format {found}, this program knows {known}).",
            ),
            {"file": path.name, "found": found, "known": known},
        ),
        Message(
            "Database", QT_TRANSLATE_NOOP("Database", "Install the newer version. The file is left as it is.")
        ),
    )


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn the engine's errors about the file at `path` into a DatabaseProblem; other errors pass unchanged."""
    try:
        yield
    except (sqlalchemy.exc.DatabaseError, dbapi2.DatabaseError) as error:
        problem = _problem(path, error)
        if problem is None:
            raise
        raise problem from error


def _problem(path: Path, error: Exception) -> DatabaseProblem | None:
    code = _code(getattr(error, "orig", error))
    if code == _READ_ONLY and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        code = _CORRUPT  # a connection that met a damaged page refuses to write from then on
    return _of_code(code, path) if code in _BY_CODE else None


def _of_code(code: int, path: Path) -> DatabaseProblem:
    kind, template, hint = _BY_CODE[code]
    return kind(Message("Database", template, {"file": path.name}), Message("Database", hint))


def _code(cause: BaseException) -> int:
    """Return the engine's primary code of an error, 0 when it has none."""
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return int(code) & 0xFF
    return next((code for text, code in _BY_TEXT.items() if text in str(cause)), 0)
