"""Thousands of random schedules of desks, faults, crashes and restored insurers, then every crash point; with figures.

`python -m bench.soak [N] [--minutes M] [--seed S]`: N schedules (2,000) from seed S on, at most M minutes (30) in all. A
schedule that breaks a promise is told with its seed, by which it is played again: `python -m bench.soak 1 --seed S`.
"""

from __future__ import annotations

import argparse
import logging
import math
import os
import subprocess
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.support.schedules import (
    DOCUMENT_STEPS,
    DUTY_STEPS,
    PERSONAL_STEPS,
    STEPS,
    TURNOVER_STEPS,
    Played,
    Violation,
    drawn,
    run,
    with_duties,
)

ROOT = Path(__file__).resolve().parent.parent
CRASH_TESTS = ("tests/crash", "tests/store/test_broken_off.py")
PAGE_SIZES = 4
KINDS = (
    (STEPS, False),
    (DUTY_STEPS, True),
    (DOCUMENT_STEPS, False),
    (TURNOVER_STEPS, True),
    (PERSONAL_STEPS, False),
)
"""The steps drawn from, in turn, and whether the world begins with something of every duty."""
_SURE = 1.96
"""Standard deviations: one bound in forty is too low."""


@dataclass(slots=True)
class Soaked:
    """What the schedules played so far came to."""

    schedules: int = 0
    commands: int = 0
    faults: int = 0
    crashes: int = 0
    restores: int = 0
    lost: int = 0
    doubled: int = 0
    broken: list[int] = field(default_factory=list)
    """Seeds of the schedules that broke a promise, those with something lost or doubled among them."""


def wilson_upper(broken: int, played: int) -> float:
    """Return the upper end of Wilson's 95 % interval for the share of `broken` among `played`; 1 when none was."""
    if not played:
        return 1.0
    share, square = broken / played, _SURE**2
    spread = _SURE * math.sqrt(share * (1 - share) / played + square / (4 * played**2))
    return (share + square / (2 * played) + spread) / (1 + square / played)


def play(seed: int) -> Played:
    """Play the schedule of a seed: products, duties, documents or turnover, with pages of its own size."""
    steps, has_duties = KINDS[seed % len(KINDS)]
    page_size = seed // len(KINDS) % PAGE_SIZES
    return run(drawn(Random(seed), of=steps), page_size, with_duties() if has_duties else None)


def soak(schedules: int, seed: int, until: float) -> Soaked:
    """Play schedules, each drawn from its own seed, until so many are played or the clock passes `until`."""
    done = Soaked()
    for one in range(seed, seed + schedules):
        if time.monotonic() > until:
            break
        done.schedules += 1
        try:
            played = play(one)
        except Exception as error:  # noqa: BLE001 - told with its seed, the others are played
            _note(done, one, error)
            continue
        done.commands += played.commands
        done.faults += played.faults
        done.crashes += played.crashes
        done.restores += played.restores
    return done


def _note(done: Soaked, seed: int, error: Exception) -> None:
    done.broken.append(seed)
    done.lost += isinstance(error, Violation) and "lost" in str(error)
    done.doubled += isinstance(error, Violation) and "twice" in str(error)
    print(f"seed {seed}: {error}", file=sys.stderr)
    if not isinstance(error, Violation):
        traceback.print_exception(error)


def told(done: Soaked, seconds: float) -> str:
    """Return the figures as lines of text."""
    figures = (
        ("schedules", f"{done.schedules:,}"),
        ("commands confirmed", f"{done.commands:,}"),
        ("faults", f"{done.faults:,}"),
        ("crashes", f"{done.crashes:,}"),
        ("restored insurers", f"{done.restores:,}"),
        ("schedules with a command lost", f"{done.lost:,}"),
        ("schedules with a command doubled", f"{done.doubled:,}"),
        ("schedules with any promise broken", f"{len(done.broken):,}"),
        ("share broken, 95 % upper bound", f"{wilson_upper(len(done.broken), done.schedules):.2e}"),
        ("seconds", f"{seconds:,.0f}"),
    )
    return "\n".join(f"{name:<36}{value:>14}" for name, value in figures)


def every_crash_point(seconds: float) -> str:
    """Return `passed`, `failed` or `unfinished` for processes dying at every point where something is kept."""
    environment = {**os.environ, "COFANET_SOAK": "1"}
    command = [sys.executable, "-m", "pytest", "-q", *CRASH_TESTS]
    try:
        child = subprocess.run(command, cwd=ROOT, env=environment, timeout=max(1.0, seconds), check=False)
    except subprocess.TimeoutExpired:
        return "unfinished"
    return "failed" if child.returncode else "passed"


def main() -> int:
    """Soak and return 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak")
    parser.add_argument(
        "schedules", nargs="?", type=int, default=int(os.environ.get("COFANET_SCHEDULES", "2000"))
    )
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only-schedules", action="store_true", help="leave the crash points out")
    asked = parser.parse_args()
    logging.disable(logging.WARNING)  # each restored insurer would be told
    start = time.monotonic()
    until = start + asked.minutes * 60
    done = soak(asked.schedules, asked.seed, until)
    print(told(done, time.monotonic() - start), flush=True)
    if asked.only_schedules:
        return 1 if done.broken else 0
    points = every_crash_point(until - time.monotonic())
    print(f"{'every crash point':<36}{points:>14}")
    return 1 if done.broken or points == "failed" else 0


if __name__ == "__main__":
    raise SystemExit(main())
