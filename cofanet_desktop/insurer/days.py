"""Civil days as the insurer counts them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def years_after(day: date, years: int) -> date:
    """Return the same day `years` later (earlier when below zero), 28 February for a 29th that does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def start_of(day: date) -> datetime:
    """Return midnight UTC at the beginning of `day`."""
    return datetime.combine(day, time(), UTC)
