"""Folders that live as long as the run, and a place for those that need no disk."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from pathlib import Path

ROOM = 2 << 30
"""Bytes free in memory from which on files of tests are kept there."""


def _in_memory(place: str = "/dev/shm") -> str | None:
    has_room = os.access(place, os.W_OK) and shutil.disk_usage(place).free >= ROOM
    return place if has_room else None


IN_MEMORY = _in_memory()
"""A folder whose files are never written to a disk, None where the system has none or it is small."""


def of_this_run(prefix: str) -> Path:
    """Return a new folder that is removed when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=IN_MEMORY))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
