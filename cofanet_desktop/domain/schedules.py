"""When something that repeats takes place: which moments a schedule names, and which of them is due (EXPORT-4, rule 27).

A schedule is told in civil days and a time of day, so that eight in the morning stays eight in the morning when the
clocks change. What was missed while the machine was off is made up for once, not once for every day it was off.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.days import years_after, zone
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_MORNING = time(8, 0)
_DAYS_OF_A_WEEK = 7


class Frequency(StrEnum):
    """How often a schedule repeats."""

    ONCE = "once"
    """On its first day only: the guide's "none"."""
    DAILY = "daily"
    WEEKLY = "weekly"
    """On the weekday of its first day."""
    MONTHLY = "monthly"
    """On the day of the month of its first day, the last one of a shorter month."""


FREQUENCY_NAMES = {
    Frequency.ONCE: QT_TRANSLATE_NOOP("Schedules", "Once"),
    Frequency.DAILY: QT_TRANSLATE_NOOP("Schedules", "Every day"),
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("Schedules", "Every week"),
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("Schedules", "Every month"),
}


def frequency_name(frequency: Frequency) -> Message:
    """Return what a frequency is called, to be translated."""
    return Message("Schedules", FREQUENCY_NAMES[frequency])


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A first day, a time of day in the time zone whose days count, and how often; `ends_on` is the last possible day."""

    frequency: Frequency
    starts_on: date
    ends_on: date | None = None
    at: time = _MORNING

    def last_before(self, now: datetime, time_zone: str) -> datetime | None:
        """Return the latest moment of the schedule that is not after the instant `now`; None before the first."""
        where = zone(time_zone)
        day = min(now.astimezone(where).date(), self.ends_on or date.max)
        while day >= self.starts_on:
            on = self._day_not_after(day)
            moment = self._moment(on, where)
            if moment <= now:
                return moment
            day = on - timedelta(days=1)
        return None

    def next_after(self, now: datetime, time_zone: str) -> datetime | None:
        """Return the first moment of the schedule after the instant `now`; None when there is none any more."""
        where = zone(time_zone)
        day = max(now.astimezone(where).date(), self.starts_on)
        while self.ends_on is None or day <= self.ends_on:
            on = self._day_not_before(day)
            if on is None or (self.ends_on is not None and on > self.ends_on):
                return None
            moment = self._moment(on, where)
            if moment > now:
                return moment
            if on == date.max:
                return None
            day = on + timedelta(days=1)
        return None

    def due(self, served_until: datetime | None, now: datetime, time_zone: str) -> datetime | None:
        """Return the moment that is to be made up for at the instant `now`, None when nothing is.

        `served_until` is the last moment that was served, or the instant the schedule was made or changed: what lies
        before it is not due any more.
        """
        last = self.last_before(now, time_zone)
        return last if last is not None and (served_until is None or last > served_until) else None

    def _moment(self, day: date, where: ZoneInfo) -> datetime:
        return datetime.combine(day, self.at, where).astimezone(UTC)

    def _day_not_after(self, day: date) -> date:
        """Return the latest day of the schedule up to `day`, which is not before its first."""
        if self.frequency is Frequency.ONCE:
            return self.starts_on
        if self.frequency is Frequency.DAILY:
            return day
        if self.frequency is Frequency.WEEKLY:
            return day - timedelta(days=(day - self.starts_on).days % _DAYS_OF_A_WEEK)
        on = _in_month(day, self.starts_on.day)
        return on if on <= day else _in_month(day.replace(day=1) - timedelta(days=1), self.starts_on.day)

    def _day_not_before(self, day: date) -> date | None:
        """Return the first day of the schedule from `day` on, which is not before its first."""
        if self.frequency is Frequency.ONCE:
            return self.starts_on if day <= self.starts_on else None
        if self.frequency is Frequency.DAILY:
            return day
        if self.frequency is Frequency.WEEKLY:
            return day + timedelta(days=(self.starts_on - day).days % _DAYS_OF_A_WEEK)
        on = _in_month(day, self.starts_on.day)
        if on >= day:
            return on
        following = _in_month(day, monthrange(day.year, day.month)[1]) + timedelta(days=1)
        return _in_month(following, self.starts_on.day)


def _in_month(day: date, wanted: int) -> date:
    """Return the day `wanted` of the month `day` lies in, its last one where it is shorter."""
    return day.replace(day=min(wanted, monthrange(day.year, day.month)[1]))


def check(schedule: Schedule, today: date) -> None:
    """Raise RuleViolation for a schedule that cannot be kept from `today` on (rule 27).

    Its end may not lie before today or before its start, its start not more than a year ahead; one that takes place once
    may not lie in the past.
    """
    if schedule.ends_on is not None and schedule.ends_on < today:
        raise refused(
            "SCHEDULE_ENDED",
            QT_TRANSLATE_NOOP("Rules", "The schedule ends on {day}, which is over."),
            QT_TRANSLATE_NOOP("Rules", "Choose today or a later day, or no end."),
            day=schedule.ends_on,
        )
    if schedule.ends_on is not None and schedule.ends_on < schedule.starts_on:
        raise refused(
            "SCHEDULE_ENDS_FIRST",
            QT_TRANSLATE_NOOP("Rules", "The schedule ends before it starts."),
            QT_TRANSLATE_NOOP("Rules", "Choose an end on {day} or later, or no end."),
            day=schedule.starts_on,
        )
    if schedule.starts_on > years_after(today, 1):
        raise refused(
            "SCHEDULE_TOO_FAR",
            QT_TRANSLATE_NOOP("Rules", "The schedule starts more than a year ahead."),
            QT_TRANSLATE_NOOP("Rules", "Choose a start until {day}."),
            day=years_after(today, 1),
        )
    if schedule.frequency is Frequency.ONCE and schedule.starts_on < today:
        raise refused(
            "SCHEDULE_OVER",
            QT_TRANSLATE_NOOP("Rules", "What takes place once cannot take place on a day that is over."),
            QT_TRANSLATE_NOOP("Rules", "Choose today or a later day."),
        )
