"""Dates read from what people type: in the order of their region, ISO, or day first with points."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from PySide6.QtCore import QLocale

from cofanet_desktop.gui import formats

_PARTS = re.compile(r"(\d{1,4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?")
_MIDNIGHT = re.compile(r"[T ]00:00(:00(\.0+)?)?$")
_EARLIEST, _LATEST = 1900, 2199


def parse_day(text: str, locale: QLocale) -> date | None:
    """Return the date that `text` means in the regional format `locale`, None when it means none.

    Four digits in front are a year (2026-03-04). Points always part day, month and year; strokes and hyphens follow
    the region, day first where the region writes the year in front. A region that writes the month first never reads
    13/04 as a day in April: the lines above and below could not be trusted.
    """
    found = _PARTS.fullmatch(_MIDNIGHT.sub("", _plain(text)))
    if found is None:
        return _as_the_region_writes(text.strip(), locale)
    first, mark, second, third = found.groups()
    if len(first) == 4:
        return _date(first, second, third)
    if len(first) > 2:
        return None
    if mark != "." and _is_month_first(locale):
        first, second = second, first
    return _date(third, second, first)


def _plain(text: str) -> str:
    """Return `text` with ASCII digits, without the invisible marks that right-to-left formats contain."""
    kept = (c for c in text.strip() if unicodedata.category(c) != "Cf")
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in kept)


def _date(year: str, month: str, day: str) -> date | None:
    if len(year) not in (2, 4) or len(day) > 2:
        return None
    number = int(year) + (2000 if len(year) == 2 else 0)
    try:
        return date(number, int(month), int(day)) if _EARLIEST <= number <= _LATEST else None
    except ValueError:
        return None


def _is_month_first(locale: QLocale) -> bool:
    pattern = formats.date_pattern(locale)
    return -1 < pattern.find("M") < min(pattern.find("d"), pattern.find("y"))


def _as_the_region_writes(text: str, locale: QLocale) -> date | None:
    """Return the date of regions that write words or blanks into it, such as 4.03.2026 г."""
    found = locale.toDate(text, formats.date_pattern(locale))
    return formats.from_qdate(found) if found.isValid() and _EARLIEST <= found.year() <= _LATEST else None
