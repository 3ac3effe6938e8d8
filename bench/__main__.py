"""Run the measurements: `python -m bench` all of them, `python -m bench sync lists` some; out/bench.csv keeps the table.

Each runs in a process of its own, so that none sees the memory or the failure of another.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import traceback
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from bench.report import Row, print_table, rows_of, write_csv

MODULES = ("start_up", "lists", "grid", "store", "sync", "bulk", "export")
CSV = Path(__file__).resolve().parent.parent / "out" / "bench.csv"


def run(names: list[str]) -> tuple[list[Row], list[str]]:
    """Return the rows of the modules that ran through and the names of those that failed."""
    rows: list[Row] = []
    failed = []
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr)
        try:
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
                rows += process.submit(rows_of, name).result()
        except Exception:  # noqa: BLE001 - whatever went wrong there, the others are measured
            traceback.print_exc()
            failed.append(name)
    return rows, failed


def main() -> int:
    """Measure, print the table, write it as CSV and return 1 when a module failed."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*MODULES, []], metavar="NAME", help=", ".join(MODULES))
    names = parser.parse_args().names or list(MODULES)
    rows, failed = run(names)
    print_table(rows)
    CSV.parent.mkdir(exist_ok=True)
    write_csv(rows, CSV)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
