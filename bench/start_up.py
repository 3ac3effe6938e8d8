"""Start of the whole process: bare Python, an empty window, a window over an ORM, and the program with 100,000 companies.

`python -m bench.start_up --instructions` counts instructions under valgrind instead: slow, but the same on a busy machine.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from bench.demo_profile import environment, working_copy
from bench.report import Row, print_table

ROUNDS = 7
PROBE = Path(__file__).with_name("probe.py")
KINDS = ("bare", "window", "orm", "program", "gaps")


def started(kind: str, profile: Path) -> dict[str, float]:
    """Return what one start of a program of this kind saw."""
    arguments = [kind, str(profile)] if kind in {"program", "gaps"} else [kind]
    child = subprocess.run(
        [sys.executable, str(PROBE), str(time.monotonic()), *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment(),
    )
    seen: dict[str, float] = json.loads(child.stdout.splitlines()[-1])
    return seen


def instructions(kind: str, profile: Path) -> float:
    """Return how many million instructions a start takes, up to its end or to what `kind` names; needs valgrind."""
    arguments = [kind, str(profile)] if kind in {"frame", "home"} else [kind]
    counting = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    child = subprocess.run(
        [*counting, sys.executable, str(PROBE), "0", *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**environment(), "PYTHONHASHSEED": "0"},
    )
    [counted] = re.findall(r"I +refs: +([0-9,]+)", child.stderr)
    return int(counted.replace(",", "")) / 1e6


def count() -> list[Row]:
    """Return the instructions of frame and home page beside their floors."""
    with working_copy() as profile:
        started("program", profile)  # compiles the modules
        counted = {kind: instructions(kind, profile) for kind in ("window", "orm", "frame", "home")}
    return [
        Row("start: empty window", counted["window"], "M instructions", 1.0, "floor of the frame"),
        Row("start: window over an ORM", counted["orm"], "M instructions", 1.0, "floor of the home page"),
        Row("start: frame", counted["frame"], "M instructions", counted["frame"] / counted["window"], ""),
        Row("start: home page", counted["home"], "M instructions", counted["home"] / counted["orm"], ""),
    ]


def measure() -> list[Row]:
    """Return the figures of the start: medians of several rounds, all kinds in turn in each of them."""
    with working_copy() as profile:
        started("program", profile)  # compiles the modules, lets the insurer catch up with the time
        rounds = [{kind: started(kind, profile) for kind in KINDS} for _ in range(ROUNDS)]

    def figure(kind: str, name: str) -> float:
        return median(one[kind][name] for one in rounds)

    window, orm = figure("window", "done"), figure("orm", "done")
    frame, home = figure("program", "frame"), figure("program", "home")
    return [
        Row("start: bare Python", figure("bare", "done"), "ms", None, ""),
        Row("start: empty window painted", window, "ms", 1.0, "floor of the frame"),
        Row("start: window over an ORM, engine opened", orm, "ms", 1.0, "floor of the home page"),
        Row("start: frame painted", frame, "ms", frame / window, "<= 2.0 x"),
        Row("start: home page painted, 100,000 companies", home, "ms", home / orm, "<= 1.3 x"),
        Row("start: worst gap of the event loop", figure("gaps", "gap"), "ms", None, "<= 50 ms"),
        Row("start: memory at rest", figure("program", "memory"), "MB", None, "<= 180 MB"),
    ]


if __name__ == "__main__":
    print_table(count() if "--instructions" in sys.argv else measure())
