"""Folders that live as long as the run."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from pathlib import Path


def of_this_run(prefix: str) -> Path:
    """Return a new folder that is removed when the process ends."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
