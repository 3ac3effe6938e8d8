"""Civil days: where one begins, counted in years, and whole months as periods."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def civil_day(at: datetime, time_zone: str) -> date:
    """Return the day it is at the instant `at` in a time zone (IANA name); in UTC where the name is not known."""
    return at.astimezone(zone(time_zone)).date()


@lru_cache
def zone(name: str) -> ZoneInfo:
    """Return the time zone of an IANA name; UTC where the name is not known."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def years_after(day: date, years: int) -> date:
    """Return the same day `years` later (earlier when below zero), 28 February for a 29th that does not exist."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


@dataclass(frozen=True, slots=True)
class Months:
    """A period of whole months, named by the first day of its first and of its last month."""

    first: date
    last: date

    @classmethod
    def of(cls, starts_on: date, ends_on: date) -> Months:
        """Return the months from the one `starts_on` lies in to the one `ends_on` lies in."""
        return cls(starts_on.replace(day=1), ends_on.replace(day=1))

    @classmethod
    def parse(cls, text: str) -> Months | None:
        """Return the months written as `str` writes them; None when `text` is something else."""
        names = re.findall(r"\d{4}-(?:0[1-9]|1[0-2])", text)
        if not names or text not in (names[0], f"{names[0]} – {names[-1]}"):
            return None
        return cls(date.fromisoformat(f"{names[0]}-01"), date.fromisoformat(f"{names[-1]}-01"))

    def __str__(self) -> str:
        """Return the period in a form every language reads: 2026-10, or 2026-07 – 2026-09."""
        first, last = f"{self.first:%Y-%m}", f"{self.last:%Y-%m}"
        return last if first == last else f"{first} – {last}"
