"""Work that one process does and every other one sees being done: a lock that the operating system takes back by itself.

Whoever works holds the lock of its file. When the process ends, however it ends, the system frees the lock: whoever then
gets it knows that the work was interrupted. No clock and no process id is trusted.
"""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def claimed(folder: Path, name: str) -> Iterator[bool]:
    """Give True and hold the claim of that name during the block; give False when somebody at work holds it.

    Raises OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.lock"
    lock = FileLock(file)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()
        with suppress(OSError):  # somebody looks at it just now
            file.unlink(missing_ok=True)
