"""The process that dies: plays a scripted day on the files of a folder, saying each confirmed command at once.

python -m tests.crash.child FOLDER DAY BULK    plays it once
python -m tests.crash.child                    reads "FOLDER DAY BULK CRASH_AT SECONDS" lines, plays each in a fork of its own

DAY is a key of DAYS, CRASH_AT is `name:k` as in COFANET_CRASH_AT, or `-`; after SECONDS (`-`: never) the fork is killed. The answer to a line
is how the fork ended. What a fork confirmed stands in `confirmed` in its folder.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from cofanet_desktop.database import commit_points
from tests.support.duty_days import DutyDay
from tests.support.journeys import Journey

CONFIRMED = "confirmed"
DAYS: dict[str, type[Journey]] = {"orders": Journey, "duties": DutyDay}


def play(folder: Path, day: str, bulk: int) -> None:
    """Play the day; each line of CONFIRMED is complete when its command is safe."""
    with (folder / CONFIRMED).open("a", buffering=1, encoding="utf-8") as confirmed:
        DAYS[day](folder, bulk, lambda command_id: confirmed.write(f"{command_id}\n")).play()


def _fork(folder: Path, day: str, bulk: int, crash_at: str, seconds: str) -> int:
    child = os.fork()
    if child == 0:
        if crash_at != "-":
            os.environ["COFANET_CRASH_AT"] = crash_at
            commit_points.install(commit_points._from_environment())
        try:
            play(folder, day, bulk)
        finally:
            sys.stdout.flush()
            os._exit(0 if sys.exc_info()[0] is None else 1)
    if seconds != "-":
        time.sleep(float(seconds))
        os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def serve() -> None:
    """Answer each line of the input with how its fork ended."""
    for line in sys.stdin:
        folder, day, bulk, crash_at, seconds = line.split("\t")
        sys.stdout.write(f"{_fork(Path(folder), day, int(bulk), crash_at, seconds.strip())}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    if len(sys.argv) == 1:
        serve()
    else:
        play(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
