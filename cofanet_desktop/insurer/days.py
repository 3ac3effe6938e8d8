"""Where a civil day begins at the insurer."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def start_of(day: date) -> datetime:
    """Return midnight UTC at the beginning of `day`."""
    return datetime.combine(day, time(), UTC)
