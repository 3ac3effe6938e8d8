from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.money import Money

AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12)


@given(AMOUNTS, AMOUNTS)
def test_adding_then_taking_away_gives_the_same_amount_to_the_cent(a: Decimal, b: Decimal) -> None:
    assert Money(a, "EUR") + Money(b, "EUR") - Money(b, "EUR") == Money(a, "EUR")


@pytest.mark.parametrize(
    "combine", [lambda a, b: a + b, lambda a, b: a - b, lambda a, b: a < b, lambda a, b: a <= b]
)
def test_amounts_of_different_currencies_are_never_combined(
    combine: Callable[[Money, Money], object],
) -> None:
    with pytest.raises(ValueError, match="cannot combine EUR with USD"):
        combine(Money.of(1, "EUR"), Money.of(1, "USD"))


def test_a_float_is_refused_because_it_is_not_exact() -> None:
    with pytest.raises(TypeError):
        Money(0.1, "EUR")  # type: ignore[arg-type]


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "-Infinity"])
def test_an_amount_is_finite(amount: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        Money(Decimal(amount), "EUR")


@pytest.mark.parametrize("amount", ["", "ten", "1,5", "1 000"])
def test_a_text_that_is_not_a_number_is_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="not an amount"):
        Money.of(amount, "EUR")


@pytest.mark.parametrize("currency", ["", "eur", "EURO", "€"])
def test_a_currency_is_three_capital_letters(currency: str) -> None:
    with pytest.raises(ValueError, match="currency"):
        Money.of(1, currency)


def test_amounts_compare_and_print_in_their_currency() -> None:
    assert Money.of(999, "EUR") < Money.of("999.01", "EUR") <= Money.of("999.010", "EUR")
    assert str(Money.of(40000, "EUR")) == "40,000 EUR"
    assert Money.of(1, "EUR").is_positive
    assert not Money.of(0, "EUR").is_positive
