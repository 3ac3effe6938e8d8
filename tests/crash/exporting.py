"""The process that dies, or races, while it runs the scenario that is due in the files of a folder.

python -m tests.crash.exporting FOLDER halt     says `writing` in the middle of a file, and then waits to be killed
python -m tests.crash.exporting FOLDER race     says `ready`, waits for a line, runs what is due, and says how much it was
"""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from pathlib import Path

from cofanet_desktop.services import export_runs
from tests.support.desks import START, open_session

DUE = START + timedelta(days=1)


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def halt(folder: Path) -> None:
    """Begin to run what is due, and stop for good once lines were written."""
    session = open_session(folder)
    asked = 0

    def waiting() -> bool:
        nonlocal asked
        asked += 1
        if asked == 3:
            _say("writing")
            time.sleep(300)
        return False

    export_runs.run_due(session, DUE, cancelled=waiting)


def race(folder: Path) -> None:
    """Run what is due as soon as a line comes in."""
    session = open_session(folder)
    _say("ready")
    sys.stdin.readline()
    _say(str(len(export_runs.run_due(session, DUE))))
    session.close()


if __name__ == "__main__":
    {"halt": halt, "race": race}[sys.argv[2]](Path(sys.argv[1]))
