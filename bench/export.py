"""Lists written to files, 100,000 lines of 20 columns: time and memory beside openpyxl write-only and plain XlsxWriter.

Then the portfolio as a person exports it: read from the encrypted store, written in a task, with the window's event loop
watched; beside it the same loop while nothing is written.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.portfolio_store import filled_session
from bench.report import Row, print_table

LINES = 100_000
_ROOT = Path(__file__).resolve().parent.parent


def told(module: str, *arguments: str) -> Any:
    """Return what a module of this package tells when it is run in a process of its own."""
    program = [sys.executable, "-m", f"bench.{module}", *arguments]
    return json.loads(subprocess.run(program, cwd=_ROOT, check=True, capture_output=True, text=True).stdout)


def written(kind: str, target: Path) -> dict[str, float]:
    """Return the seconds of processor and MB that one way of writing takes."""
    found: dict[str, float] = told("export_writers", kind, str(LINES), str(target))
    return found


def writers(folder: Path) -> list[Row]:
    """Return the figures of each way of writing the same lines."""
    floor = written("openpyxl", folder / "a.xlsx")
    made = written("lines", folder / "none")["seconds"]
    plain = written("xlsxwriter", folder / "b.xlsx")
    ours = written("program", folder / "c.xlsx")
    text = written("program", folder / "c.csv")
    slowest = floor["seconds"]
    return [
        Row("export: making 100,000 lines of 20 columns", made, "s", made / slowest, "part of all below"),
        Row("export: openpyxl write-only", slowest, "s", None, "what is beaten"),
        Row("export: XlsxWriter, constant memory", plain["seconds"], "s", plain["seconds"] / slowest, ""),
        Row("export: workbook", ours["seconds"], "s", ours["seconds"] / slowest, "at most 0.5 x"),
        Row("export: CSV file", text["seconds"], "s", text["seconds"] / slowest, ""),
        Row("export: memory, openpyxl write-only", floor["mb"], "MB", None, ""),
        Row("export: memory, XlsxWriter", plain["mb"], "MB", None, ""),
        Row("export: memory, workbook", ours["mb"], "MB", None, "at most 60 MB"),
        Row("export: memory, CSV file", text["mb"], "MB", None, ""),
    ]


def in_the_window(folder: Path) -> list[Row]:
    """Return the figures of exports from the store in a window, its event loop while idle and while writing."""
    found = told("export_window", str(folder))
    rows = [
        Row("export: event loop idle, p99", found["idle"][0], "ms", None, ""),
        Row("export: event loop idle, worst", found["idle"][1], "ms", None, ""),
    ]
    for name, what in (("portfolio", "portfolio as shown"), ("template", "standard template")):
        seconds, mb, p99, worst = found[name]
        rows += [
            Row(f"export: {what}, from the encrypted store", seconds, "s", None, ""),
            Row(f"export: {what}, memory", mb, "MB", None, "at most 60 MB"),
            Row(f"export: {what}, event loop, p99", p99, "ms", None, ""),
            Row(f"export: {what}, event loop, worst", worst, "ms", None, "at most 50 ms"),
        ]
    return rows


def measure() -> list[Row]:
    """Return every figure of writing lists."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = writers(folder)
        filled_session(folder, LINES).close()
        return [*rows, *in_the_window(folder)]


if __name__ == "__main__":
    print_table(measure())
