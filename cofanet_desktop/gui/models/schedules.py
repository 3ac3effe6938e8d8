"""Schedules in words: how often something takes place, and when next, by the clocks it is told by."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QLocale, QTime

from cofanet_desktop.domain.days import zone
from cofanet_desktop.domain.schedules import Frequency, Schedule
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate

_NEXT = {
    Frequency.ONCE: QT_TRANSLATE_NOOP("ScheduleWords", "Next: {day}, {time}, once."),
    Frequency.DAILY: QT_TRANSLATE_NOOP("ScheduleWords", "Next: {day}, {time}, then every day."),
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("ScheduleWords", "Next: {day}, {time}, then every week."),
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("ScheduleWords", "Next: {day}, {time}, then every month."),
}
_NEXT_UNTIL = {
    Frequency.DAILY: QT_TRANSLATE_NOOP("ScheduleWords", "Next: {day}, {time}, then every day until {end}."),
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("ScheduleWords", "Next: {day}, {time}, then every week until {end}."),
    Frequency.MONTHLY: QT_TRANSLATE_NOOP(
        "ScheduleWords", "Next: {day}, {time}, then every month until {end}."
    ),
}
_SHORT = {
    Frequency.ONCE: QT_TRANSLATE_NOOP("ScheduleWords", "Once, on {start} at {time}"),
    Frequency.DAILY: QT_TRANSLATE_NOOP("ScheduleWords", "Every day at {time}"),
    Frequency.WEEKLY: QT_TRANSLATE_NOOP("ScheduleWords", "Every week at {time}: {weekday}"),
    Frequency.MONTHLY: QT_TRANSLATE_NOOP("ScheduleWords", "Every month at {time}: day {number}"),
}


def schedule_words(schedule: Schedule) -> str:
    """Return how often something takes place, such as “Every week at 08:00: Monday”."""
    return _say(_SHORT[schedule.frequency]).format(
        start=formats.day(schedule.starts_on),
        time=time_words(schedule.at),
        weekday=QLocale().standaloneDayName(schedule.starts_on.isoweekday()),
        number=schedule.starts_on.day,
    )


def until_words(schedule: Schedule) -> str:
    """Return “until …” of a schedule that ends, "" of any other."""
    if schedule.ends_on is None or schedule.frequency is Frequency.ONCE:
        return ""
    return _say(QT_TRANSLATE_NOOP("ScheduleWords", "until {end}")).format(end=formats.day(schedule.ends_on))


def next_sentence(schedule: Schedule, next_at: datetime | None, time_zone: str) -> str:
    """Return when something takes place next and how often then; `next_at` is that instant, None for never again."""
    if next_at is None:
        return _say(
            QT_TRANSLATE_NOOP("ScheduleWords", "It does not run by itself any more: its time is over.")
        )
    moment = next_at.astimezone(zone(time_zone))
    ends = schedule.ends_on if schedule.frequency is not Frequency.ONCE else None
    texts = _NEXT if ends is None else _NEXT_UNTIL
    return _say(texts[schedule.frequency]).format(
        day=day_words(moment.date()),
        time=time_words(moment.time()),
        end="" if ends is None else formats.day(ends),
    )


def moment_words(moment: datetime, time_zone: str) -> str:
    """Return an instant by the clocks of a time zone, in short."""
    there = moment.astimezone(zone(time_zone))
    return _say(QT_TRANSLATE_NOOP("ScheduleWords", "{day}, {time}")).format(
        day=formats.day(there.date()), time=time_words(there.time())
    )


def day_words(day: date) -> str:
    """Return a day with its weekday, in the local way."""
    return QLocale().toString(formats.to_qdate(day), QLocale.FormatType.LongFormat)


def time_words(at: time) -> str:
    """Return a time of day in the local way."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def _say(text: str) -> str:
    return translate("ScheduleWords", text)
