"""Rows of text as a table whose columns line up on a terminal, in any script."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_GAP = "  "


def aligned(headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[str] = ()) -> str:
    """Return heading and rows in columns, those named in `right` flush right; control characters are not passed on."""
    cells = [[printable(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    flush_right = [heading in right for heading in headings]
    lines = []
    for row in cells:
        padded = (_padded(*column) for column in zip(row, widths, flush_right, strict=True))
        lines.append(_GAP.join(padded).rstrip())
    return "\n".join(lines)


def printable(text: str) -> str:
    """Return `text` on one line without characters that steer a terminal."""
    return "".join(" " if unicodedata.category(one) in {"Cc", "Cf", "Zl", "Zp"} else one for one in text)


def width(text: str) -> int:
    """Return how many columns `text` takes: East Asian wide characters two, combining ones none."""
    return sum(_columns(one) for one in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _padded(cell: str, columns: int, is_right: bool) -> str:
    blanks = " " * (columns - width(cell))
    return blanks + cell if is_right else cell + blanks
