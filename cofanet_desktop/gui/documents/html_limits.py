"""Whether HTML can be shown: small and flat enough that laying it out neither keeps the window waiting nor ends it."""

from __future__ import annotations

import re

LARGEST = 1_000_000
"""Bytes beyond which HTML is not shown."""
_TAG = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})")
_ENDLESS = frozenset(
    b"area base br col dd dt embed hr img input li link meta option p param source td th tr wbr".split()
)
"""Elements without an end, or whose end may be left out."""
_DEEPEST = 100
_DEEPEST_TABLE = 12
_MOST_TAGS = 40_000
_MOST_CELLS = 6_000


def is_showable(data: bytes) -> bool:
    """Tell whether HTML is within the limits; those of reports are far below."""
    return len(data) <= LARGEST and _is_flat(data)


def _is_flat(data: bytes) -> bool:
    depth = tables = cells = 0
    for tags, match in enumerate(_TAG.finditer(data)):
        name, step = match[2].lower(), -1 if match[1] else 1
        cells += name in (b"td", b"th") and step == 1
        if name == b"table":
            tables = max(0, tables + step)
        if name not in _ENDLESS:
            depth = max(0, depth + step)
        if depth > _DEEPEST or tables > _DEEPEST_TABLE or tags > _MOST_TAGS or cells > _MOST_CELLS:
            return False
    return True
