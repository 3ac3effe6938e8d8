"""The process that dies while it hands over a document: exchanges on the files of a folder, then sends what waits.

python -m tests.crash.uploading FOLDER      with COFANET_CRASH_AT=name:k in the environment, or undisturbed
"""

from __future__ import annotations

import sys
from pathlib import Path

from cofanet_desktop.services import uploads
from cofanet_desktop.services.exchanging import exchange
from tests.support.desks import open_session
from tests.support.uploading import PieceLine


def hand_over(folder: Path) -> PieceLine:
    """Exchange and hand over what waits; return the line that tells what passed."""
    session = open_session(folder)
    line = PieceLine.of(session)
    assert exchange(session).trouble is None
    done = uploads.send_waiting(session)
    assert done.trouble is None
    session.close()
    return line


if __name__ == "__main__":
    hand_over(Path(sys.argv[1]))
