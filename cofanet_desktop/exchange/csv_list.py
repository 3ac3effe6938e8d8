"""A list as a CSV file that spreadsheets open as it is."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write the list to `path` (UTF-8 with mark, semicolons) and return the number of rows; raises OSError.

    Texts that a spreadsheet would take for a formula are preceded by an apostrophe.
    """
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(headings)
        for row in rows:
            writer.writerow([harmless(text) for text in row])
            count += 1
    return count


def harmless(text: str) -> str:
    """Return the text with an apostrophe before it when a spreadsheet would take it for a formula.

    A text that begins with apostrophes before such a sign gets one more, so that `meant` tells them apart.
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA_STARTS) else text


def meant(text: str) -> str:
    """Return the text that `harmless` made this of; any other as it is."""
    return text[1:] if text.startswith("'") and harmless(text) != text else text
