"""A list as a CSV file that spreadsheets open as it is."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from cofanet_desktop.exchange.sheet_writing_cells import writable
from cofanet_desktop.exchange.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write the list to `path` (UTF-8 with mark, semicolons), whole or not at all, and return the number of rows.

    Texts that a spreadsheet would take for a formula are preceded by an apostrophe. Raises InvalidInput
    (FILE_NOT_WRITABLE).
    """
    count = 0
    with whole_file(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        writer = csv.writer(text, delimiter=";")
        writer.writerow(headings)
        for row in rows:
            writer.writerow([harmless(writable(one)) for one in row])
            count += 1
        text.detach()  # what it holds goes on to the file, which its owner closes
    return count


def harmless(text: str) -> str:
    """Return the text with an apostrophe before it when a spreadsheet would take it for a formula.

    A text that begins with apostrophes before such a sign gets one more, so that `meant` tells them apart.
    """
    return f"'{text}" if text.lstrip("'").startswith(_FORMULA_STARTS) else text


def meant(text: str) -> str:
    """Return the text that `harmless` made this of; any other as it is."""
    return text[1:] if text.startswith("'") and harmless(text) != text else text
