"""Schedules name their moments by civil days; what was missed is due once (EXPORT-4, rule 27)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.schedules import Frequency, Schedule, check

PARIS = "Europe/Paris"
HERE = ZoneInfo(PARIS)
TODAY = date(2026, 3, 16)


def local(*parts: int) -> datetime:
    """Return an instant by the clocks of Paris."""
    return datetime(*parts, tzinfo=HERE)  # type: ignore[arg-type,misc] # year to minute


def moments(schedule: Schedule, count: int, after: datetime) -> list[datetime]:
    found: list[datetime] = []
    for _ in range(count):
        following = schedule.next_after(found[-1] if found else after, PARIS)
        if following is None:
            break
        found.append(following)
    return found


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [
        (Frequency.ONCE, [(1, 31)]),
        (Frequency.DAILY, [(1, 31), (2, 1), (2, 2)]),
        (Frequency.WEEKLY, [(1, 31), (2, 7), (2, 14)]),
        (Frequency.MONTHLY, [(1, 31), (2, 28), (3, 31)]),
    ],
)
def test_each_frequency_names_its_days(frequency: Frequency, expected: list[tuple[int, int]]) -> None:
    schedule = Schedule(frequency=frequency, starts_on=date(2026, 1, 31))
    assert moments(schedule, 3, local(2026, 1, 1)) == [local(2026, *day, 8) for day in expected]


def test_eight_in_the_morning_stays_eight_when_the_clocks_change() -> None:
    schedule = Schedule(frequency=Frequency.DAILY, starts_on=date(2026, 3, 28))
    found = moments(schedule, 3, local(2026, 3, 28))
    assert [one.astimezone(HERE).hour for one in found] == [8, 8, 8]
    assert found[1] - found[0] == timedelta(hours=23)


def test_a_moment_the_clocks_leap_over_takes_place_once() -> None:
    schedule = Schedule(frequency=Frequency.DAILY, starts_on=date(2026, 3, 28), at=time(2, 30))
    found = moments(schedule, 3, local(2026, 3, 28))
    assert [one.astimezone(HERE).date() for one in found] == [date(2026, 3, day) for day in (28, 29, 30)]


def test_nothing_comes_after_the_last_day_which_still_counts() -> None:
    schedule = Schedule(frequency=Frequency.WEEKLY, starts_on=TODAY, ends_on=date(2026, 3, 23))
    assert moments(schedule, 9, local(2026, 3, 1)) == [local(2026, 3, 16, 8), local(2026, 3, 23, 8)]
    assert schedule.last_before(local(2027, 1, 1), PARIS) == local(2026, 3, 23, 8)


def test_what_was_missed_is_due_once_and_as_its_latest_moment() -> None:
    schedule = Schedule(frequency=Frequency.DAILY, starts_on=TODAY)
    made = local(2026, 3, 16, 7)
    assert schedule.due(made, local(2026, 3, 16, 7, 59), PARIS) is None
    first = schedule.due(made, local(2026, 3, 16, 8), PARIS)
    assert first == local(2026, 3, 16, 8)
    assert schedule.due(first, local(2026, 3, 17, 7), PARIS) is None
    assert schedule.due(first, local(2026, 3, 30, 12), PARIS) == local(2026, 3, 30, 8)


def test_what_lies_before_a_schedule_was_made_is_not_due() -> None:
    schedule = Schedule(frequency=Frequency.DAILY, starts_on=date(2026, 3, 1))
    assert schedule.due(local(2026, 3, 16, 9), local(2026, 3, 16, 10), PARIS) is None
    assert schedule.due(None, local(2026, 3, 16, 10), PARIS) == local(2026, 3, 16, 8)


@given(
    st.sampled_from(Frequency),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.datetimes(datetime(2020, 1, 1), datetime(2031, 1, 1)),  # noqa: DTZ001 - hypothesis adds the zone
    st.times(),
)
def test_the_last_moment_and_the_next_one_enclose_every_instant(
    frequency: Frequency, starts_on: date, naive: datetime, at: time
) -> None:
    schedule = Schedule(frequency=frequency, starts_on=starts_on, at=at.replace(second=0, microsecond=0))
    now = naive.replace(tzinfo=UTC)
    last, following = schedule.last_before(now, PARIS), schedule.next_after(now, PARIS)
    assert last is None or last <= now
    assert following is None or following > now
    if last is not None:
        assert schedule.next_after(last, PARIS) == following
        assert schedule.due(last, now, PARIS) is None
    if following is not None:
        assert schedule.last_before(following, PARIS) == following
        assert schedule.last_before(following - timedelta(seconds=1), PARIS) == last


def refusal(schedule: Schedule) -> str:
    with pytest.raises(RuleViolation) as caught:
        check(schedule, TODAY)
    return caught.value.rule


def test_a_schedule_that_can_be_kept_is_accepted() -> None:
    check(Schedule(frequency=Frequency.ONCE, starts_on=TODAY), TODAY)
    check(Schedule(frequency=Frequency.DAILY, starts_on=date(2025, 1, 1), ends_on=TODAY), TODAY)
    check(Schedule(frequency=Frequency.MONTHLY, starts_on=date(2027, 3, 16)), TODAY)


def test_a_schedule_that_is_over_ends_before_it_starts_or_is_too_far_is_refused() -> None:
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    daily = Frequency.DAILY
    assert refusal(Schedule(frequency=daily, starts_on=yesterday, ends_on=yesterday)) == "SCHEDULE_ENDED"
    assert refusal(Schedule(frequency=daily, starts_on=tomorrow, ends_on=TODAY)) == "SCHEDULE_ENDS_FIRST"
    assert refusal(Schedule(frequency=daily, starts_on=date(2027, 3, 17))) == "SCHEDULE_TOO_FAR"
    assert refusal(Schedule(frequency=Frequency.ONCE, starts_on=yesterday)) == "SCHEDULE_OVER"
