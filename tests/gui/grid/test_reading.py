"""Cells read in the regional format, and the reasons why they cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import INVOICES, PLAN, TURNOVER_BY_COUNTRY, CellValue
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.grid.model import problem_sentence
from cofanet_desktop.gui.grid.reading import SheetReader

ENGLISH, AMERICAN, FRENCH, GERMAN = QLocale("en_GB"), QLocale("en_US"), QLocale("fr_FR"), QLocale("de_DE")
LOCALES = [
    QLocale(name)
    for name in (
        "en_GB",
        "en_US",
        "fr_FR",
        "de_CH",
        "sv_SE",
        "ja_JP",
        "ar_EG",
        "fa_IR",
        "hu_HU",
        "bg_BG",
        "C",
    )
]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(ENGLISH)
    yield
    QLocale.setDefault(before)


def read(
    key: str, text: str, locale: QLocale = ENGLISH, currency: str = "EUR"
) -> CellValue | InvalidInput | None:
    """Return what one cell of an invoice means."""
    texts = tuple(
        text if column.key == key else currency if column.key == "currency" else ""
        for column in INVOICES.columns
    )
    at = [column.key for column in INVOICES.columns].index(key)
    return SheetReader(INVOICES, locale=locale).read(texts)[at]


def refusal(key: str, text: str, locale: QLocale = ENGLISH, currency: str = "EUR") -> str:
    """Return why a cell cannot be read."""
    found = read(key, text, locale, currency)
    assert isinstance(found, InvalidInput)
    assert found.field == key
    return problem_sentence(found)


@pytest.mark.parametrize(
    ("text", "locale", "expected"),
    [
        ("3/4/2026", ENGLISH, date(2026, 4, 3)),
        ("3/4/2026", AMERICAN, date(2026, 3, 4)),
        ("3/4/26", FRENCH, date(2026, 4, 3)),
        ("3.4.2026", AMERICAN, date(2026, 4, 3)),
        ("3.4.26", GERMAN, date(2026, 4, 3)),
        ("03-04-2026", FRENCH, date(2026, 4, 3)),
        ("2026-04-03", AMERICAN, date(2026, 4, 3)),
        ("2026-04-03 00:00:00", FRENCH, date(2026, 4, 3)),
        ("2026/4/3", QLocale("ja_JP"), date(2026, 4, 3)),
        ("3/4/26", QLocale("sv_SE"), date(2026, 4, 3)),
        (" 3 / 4 / 2026 ", ENGLISH, date(2026, 4, 3)),
        ("2026. 04. 03.", QLocale("hu_HU"), date(2026, 4, 3)),
        ("٣/٤/٢٠٢٦", QLocale("ar_EG"), date(2026, 4, 3)),
    ],
)
def test_dates_are_read_in_the_order_of_the_region_or_iso(text: str, locale: QLocale, expected: date) -> None:
    assert parse_day(text, locale) == expected


@pytest.mark.parametrize(
    "text", ["31/02/2026", "1/2", "5.2026", "20260403", "3/4.2026", "3/4/126", "0/1/2026", "soon"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert parse_day(text, ENGLISH) is None


def test_a_day_above_twelve_does_not_turn_the_order_of_a_region_round() -> None:
    assert parse_day("13/4/2026", AMERICAN) is None


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)), locale=st.sampled_from(LOCALES))
def test_every_date_is_read_as_it_is_written(day: date, locale: QLocale) -> None:
    reader = SheetReader(PLAN, "EUR", locale)
    assert reader.read((reader.text(PLAN.columns[0], day), ""))[0] == day


@given(
    value=st.decimals(Decimal("-1e14"), Decimal("1e14"), places=2),
    locale=st.sampled_from(LOCALES),
)
def test_every_amount_is_read_as_it_is_written_and_as_it_is_shown(value: Decimal, locale: QLocale) -> None:
    reader = SheetReader(PLAN, "EUR", locale)
    column = PLAN.columns[1]
    assert reader.read(("", reader.text(column, value)))[1] == value
    assert reader.read(("", reader.shown(column, value, {})))[1] == value


def test_amounts_are_exact_and_have_the_decimals_of_their_currency() -> None:
    assert read("net", "1,234.56") == Decimal("1234.56")
    assert read("net", "1 234,56", FRENCH) == Decimal("1234.56")
    assert read("net", "1200 EUR") == Decimal(1200)
    assert read("net", "1.234", currency="TND") == Decimal("1.234")
    assert "too many decimals: JPY has 0" in refusal("net", "1.50", currency="JPY")
    assert "too many decimals" in refusal("net", "1.234")
    assert "not in EUR" in refusal("net", "12 USD")
    assert "Write it like 12,500.50" in refusal("net", "12,5,3")


def test_without_a_known_currency_two_decimals_are_allowed_and_no_code_is_named() -> None:
    assert read("net", "12.50", currency="") == Decimal("12.50")
    for text in ("12.505", "12 EUR"):
        assert "XXX" not in refusal("net", text, currency="")


def test_an_amount_beyond_all_reason_is_refused_rather_than_rounded() -> None:
    assert "too large" in refusal("net", "1" * 40)


@pytest.mark.parametrize(
    "text", ["Credit note", "credit NOTE", "c", "cre", "credit_note", "CN", "avoir", "Gutschrift"]
)
def test_choices_go_by_name_first_letters_code_and_alias(text: str) -> None:
    assert read("kind", text) == "credit_note"


def test_unknown_and_ambiguous_choices_name_the_way_out() -> None:
    assert refusal("kind", "zzz") == "“zzz” is not on the list. Choose one of these: Invoice, Credit note."
    assert "F4" in refusal("currency", "EURO?")


@pytest.mark.parametrize("text", ["chf", "CHF", "Swiss Franc", "schweizer franken"])
def test_currencies_go_by_code_or_name(text: str) -> None:
    assert read("currency", text) == "CHF"


@pytest.mark.parametrize("text", ["FRA", "fr", "France", "Frankreich", "franc"])
def test_countries_go_by_code_or_name(text: str) -> None:
    assert SheetReader(TURNOVER_BY_COUNTRY, "EUR").read((text, ""))[0] == "FRA"


def test_several_countries_that_begin_alike_are_not_guessed() -> None:
    found = SheetReader(TURNOVER_BY_COUNTRY, "EUR").read(("united", ""))[0]
    assert isinstance(found, InvalidInput)
    assert found.rule == "CHOICE_AMBIGUOUS"


def test_a_text_that_is_too_long_says_how_long_it_may_be() -> None:
    assert read("reference", "  R\n1 ") == "R 1"
    assert refusal("reference", "x" * 36).endswith("has 36 characters. Write 35 at most.")
