"""Civil days counted in years."""

from __future__ import annotations

from datetime import date


def years_after(day: date, years: int) -> date:
    """Return the same day `years` later (earlier when below zero), 28 February for a 29th that does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
