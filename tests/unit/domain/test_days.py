"""Periods of whole months, as they are written, sent and read back."""

from __future__ import annotations

from datetime import date

import pytest

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.text import Message, pack, unpack

QUARTER = Months.of(date(2026, 7, 1), date(2026, 9, 30))


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Months.of(date(2026, 10, 1), date(2026, 10, 31)), "2026-10"),
        (QUARTER, "2026-07 – 2026-09"),
        (Months.of(date(2026, 12, 1), date(2027, 2, 28)), "2026-12 – 2027-02"),
    ],
)
def test_a_period_that_is_written_is_read_back(period: Months, text: str) -> None:
    assert str(period) == text
    assert Months.parse(text) == period


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "October 2026", "2026-07-01", "x 2026-07", "2026-07 – "]
)
def test_what_is_not_a_period_is_not_taken_for_one(text: str) -> None:
    assert Months.parse(text) is None


def test_a_period_in_a_message_stays_one_when_it_is_sent() -> None:
    message = Message("Notification", "Turnover declaration of {before}", {"before": QUARTER})
    assert unpack(pack(message)) == message
