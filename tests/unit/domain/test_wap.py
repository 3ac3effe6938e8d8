"""The weighted assessment of a portfolio."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain import wap

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
