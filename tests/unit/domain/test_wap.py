"""The weighted assessment of a portfolio."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain import wap
from cofanet_desktop.domain.companies import DraChange
from cofanet_desktop.domain.wap import WapPoint, assessed_on, estimate, month_ends, point

groups = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, 10)),
        st.integers(0, 10**12).map(Decimal),
        st.integers(1, 1_000),
    ),
    max_size=12,
)


def test_the_estimate_weighs_each_dra_by_what_is_granted() -> None:
    found = wap.estimate([(8, Decimal(300_000), 3), (2, Decimal(100_000), 1)])
    assert found.value == Decimal("6.5")
    assert found.coverage == Decimal("1.00")


def test_companies_without_dra_are_left_out_and_the_coverage_says_so() -> None:
    found = wap.estimate([(8, Decimal(1), 3), (None, Decimal(999_999), 1)])
    assert found.value == Decimal("8.0")
    assert found.coverage == Decimal("0.75")
    assert found.distribution[None] == 1


def test_a_portfolio_without_cover_or_company_has_no_estimate() -> None:
    assert wap.estimate([]).value is None
    assert wap.estimate([]).coverage == 0
    assert wap.estimate([(5, Decimal(0), 2)]).value is None


@given(groups)
def test_the_estimate_lies_between_the_lowest_and_the_highest_dra(
    drawn: list[tuple[int | None, Decimal, int]],
) -> None:
    found = wap.estimate(drawn)
    weighed = [dra for dra, weight, _ in drawn if dra is not None and weight]
    if not weighed:
        assert found.value is None
    else:
        assert found.value is not None
        assert min(weighed) <= found.value <= max(weighed)
    assert sum(found.distribution.values()) == sum(companies for _, _, companies in drawn)
    assert 0 <= found.coverage <= 1


def test_month_ends_count_back_from_the_month_before() -> None:
    assert month_ends(date(2026, 3, 16), 4) == [
        date(2025, 11, 30), date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28)
    ]  # fmt: skip
    assert month_ends(date(2024, 3, 31), 1) == [date(2024, 2, 29)]


def test_the_assessment_in_force_on_a_day_is_the_last_before_it() -> None:
    history = (DraChange(date(2026, 1, 5), 6), DraChange(date(2026, 2, 1), 4))
    days = [date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 1), date(2026, 3, 1)]
    assert list(assessed_on(history, days).values()) == [None, 6, 4, 4]
    assert assessed_on((), days) == dict.fromkeys(days)


def test_there_is_no_point_where_nothing_can_be_weighed() -> None:
    assert point(date(2026, 1, 31), estimate([(None, Decimal(5), 3)])) is None
    assert point(date(2026, 1, 31), estimate([(4, Decimal(5), 1)])) == WapPoint(
        date(2026, 1, 31), Decimal("4.0"), Decimal("1.00")
    )


def trend(*values: tuple[int, int, str]) -> list[WapPoint]:
    return [WapPoint(date(2026, month, day), Decimal(value), Decimal(1)) for month, day, value in values]


def test_a_trend_by_month_keeps_the_last_point_of_each_and_that_of_today() -> None:
    points = trend((1, 31, "5.0"), (2, 10, "5.1"), (2, 28, "5.2"), (3, 1, "5.3"))
    [today] = trend((3, 16, "5.4"))
    assert wap.monthly(points, today) == (points[0], points[2], today)
    assert wap.monthly(points, None) == (points[0], points[2], points[3])
    assert wap.monthly([], today) == (today,)
    assert wap.monthly([], None) == ()


def test_a_change_is_told_against_the_nearest_point_and_only_when_one_is_near() -> None:
    points = trend((1, 31, "5.0"), (2, 20, "5.2"))
    [today] = trend((3, 16, "5.4"))
    assert wap.change(points, today, 30) == Decimal("0.2")
    assert wap.change(points, today, 365) is None
    assert wap.change([], today, 30) is None
