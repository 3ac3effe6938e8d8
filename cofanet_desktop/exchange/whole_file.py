"""Files written whole or not at all, and what is said when one cannot be read or written."""

from __future__ import annotations

import glob
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

_MOST_OF_NAME = 200
"""Bytes of a name, of which systems take 255."""


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write that takes the place of `path` at the end, or leaves it as it is on any trouble.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    temporary = path.with_name(f"{_beginning(path)}{os.getpid()}.{threading.get_ident()}.part")
    try:
        try:
            with temporary.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _not_writable(path, error) from error


def left_behind(path: Path) -> Iterator[Path]:
    """Yield what programs that ended while they wrote `path` left beside it; what is being written now is among it."""
    return path.parent.glob(f"{glob.escape(_beginning(path))}*.part")


def _beginning(path: Path) -> str:
    """Return how the name of an unfinished file begins: cut, since the whole one may be as long as names can be."""
    return f".{path.name.encode()[:_MOST_OF_NAME].decode(errors='ignore')}."


def not_readable(path: Path, error: OSError) -> InvalidInput:
    """Return the refusal of a file that cannot be read, and why (FILE_NOT_READABLE)."""
    return InvalidInput(
        "file",
        "FILE_NOT_READABLE",
        Message(
            "BulkFiles",
            QT_TRANSLATE_NOOP("BulkFiles", "The file {name} cannot be read: {reason}."),
            {"name": path.name, "reason": error.strerror or str(error)},
        ),
        Message(
            "BulkFiles", QT_TRANSLATE_NOOP("BulkFiles", "Check that it exists and that you may open it.")
        ),
    )


def _not_writable(path: Path, error: OSError) -> InvalidInput:
    return InvalidInput(
        "file",
        "FILE_NOT_WRITABLE",
        Message(
            "BulkFiles",
            QT_TRANSLATE_NOOP("BulkFiles", "The file {name} cannot be written: {reason}."),
            {"name": path.name, "reason": error.strerror or str(error)},
        ),
        Message("BulkFiles", QT_TRANSLATE_NOOP("BulkFiles", "Choose another folder or free some space.")),
    )
