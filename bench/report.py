"""How measurements are told: one row a figure, as a table or as CSV."""

from __future__ import annotations

import csv
import gc
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from importlib import import_module
from pathlib import Path

from cofanet_desktop.app import GARBAGE_LOOKED_FOR_EVERY


@dataclass(frozen=True)
class Row:
    """One figure: what was measured, its value and unit, its ratio to the floor of the same run, the goal."""

    name: str
    value: float
    unit: str
    ratio: float | None
    goal: str


def rows_of(name: str) -> list[Row]:
    """Return the rows measured by the module `bench.<name>`, garbage searched for as rarely as in the program."""
    gc.set_threshold(GARBAGE_LOOKED_FOR_EVERY)
    rows: list[Row] = import_module(f"bench.{name}").measure()
    return rows


def print_table(rows: Sequence[Row]) -> None:
    """Print the rows as an aligned table."""
    width = max((len(row.name) for row in rows), default=0)
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:8.2f} x"
        print(f"{row.name:<{width}}  {row.value:12.3f} {row.unit:<8} {ratio:>10}  {row.goal}")


def write_csv(rows: Sequence[Row], path: Path) -> None:
    """Write the rows to a CSV file with a header."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(field.name for field in fields(Row))
        writer.writerows(astuple(row) for row in rows)
