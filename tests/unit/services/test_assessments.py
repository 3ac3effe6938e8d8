"""The trend of the portfolio: the months before the first time, then one point a day (HOME-3)."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from cofanet_desktop.services import assessments, home, portfolio
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from tests.support.desks import advance


def test_the_first_time_the_year_before_is_estimated_too(desk: Session) -> None:
    assert home.home(desk, 30).trend == ()
    assert assessments.record(desk)
    trend = home.home(desk, 30).trend
    assert len(trend) == assessments.MONTHS + 1
    days = [one.day for one in trend]
    assert days == sorted(set(days))
    assert all((day + timedelta(days=1)).day == 1 for day in days[:-1])
    assert days[-1] == desk.today()
    assert trend[-1].value == portfolio.weighted_assessment(desk).value
    assert all(Decimal(0) <= one.value <= 10 and 0 < one.coverage <= 1 for one in trend)
    assert len({one.value for one in trend}) > 1


def test_a_day_is_recorded_once_and_each_day_anew(desk: Session) -> None:
    assert assessments.record(desk)
    assert not assessments.record(desk)
    advance(desk, timedelta(days=3))
    exchange(desk)
    assert assessments.record(desk)
    trend = home.home(desk, 30).trend
    assert [one.day for one in trend[-2:]] == [desk.today() - timedelta(days=3), desk.today()]
    assert trend[-1].value == portfolio.weighted_assessment(desk).value
