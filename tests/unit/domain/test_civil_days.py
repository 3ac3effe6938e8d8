"""Whose midnight counts: that of the contract, for what may be typed and for what is late (rules 18 and 22)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.overdues import OverdueDeclaration
from tests.support.debts import cover, declare, done, invoice, records, refused

EVENING = datetime(2026, 12, 12, 23, 30, tzinfo=UTC)
"""Half past midnight of the 13th in Paris, early evening of the 12th in New York."""


@pytest.mark.parametrize(
    ("at", "zone", "expected"),
    [
        (EVENING, "UTC", date(2026, 12, 12)),
        (EVENING, "Europe/Paris", date(2026, 12, 13)),
        (EVENING, "America/New_York", date(2026, 12, 12)),
        (datetime(2026, 12, 13, 7, 59, tzinfo=UTC), "America/Los_Angeles", date(2026, 12, 12)),
        (datetime(2026, 7, 12, 22, 30, tzinfo=UTC), "Europe/Paris", date(2026, 7, 13)),  # summer: two hours
        (datetime(2026, 12, 12, 22, 30, tzinfo=UTC), "Europe/Paris", date(2026, 12, 12)),  # winter: one
        (EVENING, "Nowhere/Atall", date(2026, 12, 12)),
        (EVENING, "../etc", date(2026, 12, 12)),
    ],
)
def test_the_day_is_that_of_the_zone_and_of_utc_where_the_zone_is_not_known(
    at: datetime, zone: str, expected: date
) -> None:
    assert civil_day(at, zone) == expected


@pytest.mark.parametrize(
    ("zone", "is_late"), [("Europe/Paris", True), ("America/New_York", False), ("UTC", False)]
)
def test_a_declaration_is_late_by_the_midnight_of_the_contract(zone: str, is_late: bool) -> None:
    owed = invoice("F1", invoice_date="2026-10-13", due="2026-11-12")
    declared = done(records(cover(), time_zone=zone), declare(owed), OverdueDeclaration, at=EVENING)
    assert declared.deadline == date(2026, 12, 12)
    assert declared.is_late is is_late


def test_an_invoice_of_this_morning_is_no_invoice_of_the_future() -> None:
    today = declare(invoice("F1", invoice_date="2026-12-13", due="2027-01-13"))
    done(records(cover(), time_zone="Europe/Paris"), today, OverdueDeclaration, at=EVENING)
    assert (
        refused(records(cover(), time_zone="America/New_York"), today, at=EVENING) == "INVOICE_DATE_IN_FUTURE"
    )
