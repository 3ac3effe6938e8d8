"""Figures and dates read as people write them, exactly, and amounts typed are understood or refused clearly."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.formats import AmountError

EN, FR, DE = QLocale("en_US"), QLocale("fr_FR"), QLocale("de_DE")
NBSP, THIN = "\u00a0", "\u202f"


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


@pytest.mark.parametrize(
    ("locale", "money", "text"),
    [
        (EN, eur("250000"), f"250,000{NBSP}EUR"),
        (FR, eur("250000"), f"250{THIN}000{NBSP}EUR"),
        (DE, eur("18450.5"), f"18.450,50{NBSP}EUR"),
        (EN, Money.of("1234", "JPY"), f"1,234{NBSP}JPY"),
        (EN, Money.of("1.5", "TND"), f"1.500{NBSP}TND"),
        (EN, eur("12345678901234567890123.45"), f"12,345,678,901,234,567,890,123.45{NBSP}EUR"),
        (EN, eur("-0.05"), f"-0.05{NBSP}EUR"),
    ],
)
def test_an_amount_is_written_exactly_with_its_currency_last(
    locale: QLocale, money: Money, text: str
) -> None:
    assert formats.amount(money, locale) == text


def test_an_amount_never_breaks_over_two_lines() -> None:
    for locale in (EN, FR, DE, QLocale("es_ES"), QLocale("pl_PL")):
        assert " " not in formats.amount(eur("1234567.89"), locale)


@pytest.mark.parametrize(
    ("locale", "typed", "amount"),
    [
        (EN, "250000", "250000"),
        (EN, "250,000.50", "250000.50"),
        (EN, " 250 000 EUR ", "250000"),
        (FR, "250 000", "250000"),
        (FR, f"250{THIN}000,5", "250000.5"),
        (FR, "1234.5", "1234.5"),
        (DE, "1.234,50", "1234.50"),
        (DE, "12.500", "12500"),
        (EN, "−40", "-40"),
        (QLocale("de_CH"), "1’250.75", "1250.75"),
        (QLocale("ar_EG"), "٢٥٠", "250"),
        (EN, "10 eur", "10"),
    ],
)
def test_amounts_are_understood_as_typed(locale: QLocale, typed: str, amount: str) -> None:
    assert formats.parse_amount(typed, "EUR", locale) == eur(amount)


@pytest.mark.parametrize(
    ("locale", "typed", "said"),
    [
        (EN, "", "Enter an amount."),
        (EN, "12x", "“12x” is not an amount. Write it like 12,500.50."),
        (FR, "12x", "“12x” is not an amount. Write it like 12\u202f500,50."),
        (EN, "1,23", "“1,23” is not an amount. Write it like 12,500.50."),
        (FR, "250,000", "“250,000” has too many decimals: EUR has 2."),
        (EN, "250.000", "“250.000” has too many decimals: EUR has 2."),
        (EN, "40 USD", "“40 USD” is not in EUR, the currency of this amount."),
        (EN, "1e5", "“1e5” is not an amount. Write it like 12,500.50."),
        (EN, "--5", "“--5” is not an amount. Write it like 12,500.50."),
    ],
)
def test_what_is_not_an_amount_is_refused_with_its_reason(locale: QLocale, typed: str, said: str) -> None:
    with pytest.raises(AmountError) as refused:
        formats.parse_amount(typed, "EUR", locale)
    assert refused.value.message.english() == said


def test_yen_have_no_decimals() -> None:
    with pytest.raises(AmountError, match="JPY has 0"):
        formats.parse_amount("12.5", "JPY", EN)


@given(
    st.decimals(min_value=Decimal("-1e24"), max_value=Decimal("1e24"), places=2, allow_nan=False),
    st.sampled_from(["en_US", "fr_FR", "de_DE", "es_ES", "en_IN", "de_CH", "pl_PL", "ar_EG"]),
)
def test_every_amount_written_is_read_back_exactly(amount: Decimal, name: str) -> None:
    money, locale = Money(amount, "EUR"), QLocale(name)
    assert formats.parse_amount(formats.amount(money, locale), "EUR", locale).amount == amount


@pytest.mark.parametrize("name", ["en_US", "fr_FR", "de_DE", "es_ES", "it_IT"])
def test_years_have_four_digits(name: str) -> None:
    assert "2026" in formats.day(date(2026, 3, 9), QLocale(name))


@pytest.mark.usefixtures("app")
def test_how_long_ago_is_said_briefly() -> None:
    now = datetime(2026, 11, 23, 15, 0).astimezone()
    said = {
        delta: formats.relative(now - delta, now)
        for delta in (
            timedelta(seconds=20),
            timedelta(minutes=5),
            timedelta(hours=2),
            timedelta(hours=20),
            timedelta(days=5),
        )
    }
    assert list(said.values()) == ["now", "5 min", "2 h", "yesterday", "11/18/2026"]


@pytest.mark.usefixtures("app")
def test_a_clock_ahead_of_ours_shows_the_date() -> None:
    now = datetime(2026, 11, 23, 15, 0).astimezone()
    assert formats.relative(now + timedelta(hours=3), now) == "11/23/2026"


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (timedelta(seconds=42), "0:42"),
        (timedelta(hours=1, seconds=5), "1:00:05"),
        (timedelta(seconds=-9), "0:00"),
    ],
)
def test_the_time_left_counts_down_to_zero(left: timedelta, text: str) -> None:
    assert formats.countdown(left) == text


@pytest.mark.usefixtures("app")
def test_values_of_messages_are_written_in_the_local_way() -> None:
    moment = datetime(2026, 11, 23, 10, 32, tzinfo=UTC)
    assert formats.value_text(eur("1500")) == f"1,500{NBSP}EUR"
    assert formats.value_text(date(2026, 1, 2)) == "1/2/2026"
    assert formats.value_text(moment).startswith("11/23/2026")
    assert formats.value_text(12500) == "12,500"
    assert formats.value_text("00000012354897") == "00000012354897"


def test_dates_survive_the_way_through_qt() -> None:
    assert formats.from_qdate(formats.to_qdate(date(2024, 2, 29))) == date(2024, 2, 29)
    with pytest.raises(ValueError, match="year"):
        formats.from_qdate(QDate())


@pytest.mark.parametrize(
    ("locale", "starts_on", "ends_on", "text"),
    [
        (EN, date(2026, 10, 1), date(2026, 10, 31), "October 2026"),
        (FR, date(2026, 10, 1), date(2026, 10, 31), "octobre 2026"),
        (EN, date(2026, 7, 1), date(2026, 9, 30), "July – September 2026"),
        (FR, date(2026, 7, 1), date(2026, 9, 30), "juillet – septembre 2026"),
        (EN, date(2026, 12, 1), date(2027, 2, 28), "December 2026 – February 2027"),
        (EN, date(2026, 1, 1), date(2026, 12, 31), "January – December 2026"),
    ],
)
def test_a_period_is_told_in_words(locale: QLocale, starts_on: date, ends_on: date, text: str) -> None:
    assert formats.months(Months.of(starts_on, ends_on), locale) == text


def test_a_period_in_a_message_is_told_in_words() -> None:
    before = QLocale()
    QLocale.setDefault(EN)
    try:
        assert formats.value_text(Months.of(date(2026, 2, 1), date(2026, 2, 28))) == "February 2026"
    finally:
        QLocale.setDefault(before)
