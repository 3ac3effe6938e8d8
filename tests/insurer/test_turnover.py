"""Turnover declarations at the insurer: opened after each period, reminded of three times, received."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from cofanet_desktop.domain.commands import SaveTurnover, SendTurnover
from cofanet_desktop.domain.notifications import Category, NotificationKind
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.turnover import (
    REMINDERS,
    TurnoverBasis,
    TurnoverBy,
    TurnoverDeclaration,
    TurnoverLine,
    TurnoverStatus,
    TurnoverTerms,
)
from cofanet_desktop.insurer import turnover
from tests.insurer.desk import TODAY, Desk
from tests.support.insurers import restarted

MARCH = "4711:2026-03-31"
FIRST_OF_APRIL = 16
"""Days from the first day of these tests."""
DUE = date(2026, 4, 20)


def terms(months: int) -> TurnoverTerms:
    return TurnoverTerms(TurnoverBasis.SALES, TurnoverBy.DEBTOR, months=months)


def march(desk: Desk) -> TurnoverDeclaration:
    return desk.record(TurnoverDeclaration, MARCH)


def days_told(desk: Desk) -> list[date]:
    return [one.at.date() for one in desk.told(MARCH)]


def sent(desk: Desk) -> None:
    line = TurnoverLine("00000012354897", Decimal("12.50"))
    desk.ask(SaveTurnover(declaration_id=MARCH, lines=(line,), contact=Contact("A", "1")))
    desk.ask(SendTurnover(declaration_id=MARCH))


@pytest.mark.parametrize(
    ("months", "day", "start", "end"),
    [
        (1, date(2026, 3, 16), date(2026, 3, 1), date(2026, 3, 31)),
        (1, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29)),
        (1, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
        (3, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (3, date(2026, 4, 1), date(2026, 4, 1), date(2026, 6, 30)),
        (3, date(2026, 11, 5), date(2026, 10, 1), date(2026, 12, 31)),
        (6, date(2026, 6, 30), date(2026, 1, 1), date(2026, 6, 30)),
        (12, date(2026, 7, 1), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_periods_are_counted_from_january(months: int, day: date, start: date, end: date) -> None:
    assert turnover.period_end(terms(months), day) == end
    assert turnover.period_start(terms(months), end) == start


def test_there_is_a_day_for_each_reminder() -> None:
    assert len(turnover.REMINDER_DAYS) == REMINDERS


def test_a_declaration_is_opened_as_the_period_ends(desk: Desk) -> None:
    desk.pass_time(days=FIRST_OF_APRIL)
    found = march(desk)
    assert (found.starts_on, found.ends_on, found.due_on) == (date(2026, 3, 1), date(2026, 3, 31), DUE)
    assert (found.status, found.currency, found.reminders) == (TurnoverStatus.NEW, "EUR", 0)
    assert (found.basis, found.by) == (TurnoverBasis.SALES, TurnoverBy.DEBTOR)


def test_the_desk_is_told_of_it_once(desk: Desk) -> None:
    desk.pass_time(days=FIRST_OF_APRIL)
    desk.insurer = restarted(desk.insurer)
    desk.pass_time(days=1)
    (told,) = desk.told(MARCH)
    assert (told.kind, told.category) == (NotificationKind.TURNOVER_DUE, Category.MANAGEMENT)
    assert (told.before, told.after, told.easy_number) == ("2026-03", "2026-04-20", None)
    assert told.company_name == "ACME Export"


def test_three_reminders_come_each_told_and_then_no_more(desk: Desk) -> None:
    desk.pass_time(days=80)
    assert march(desk).reminders == 3
    assert days_told(desk) == [date(2026, 4, 1), date(2026, 4, 10), DUE, date(2026, 4, 27)]
    assert [one.is_important for one in desk.told(MARCH)] == [False, True, True, True]


def test_once_it_is_sent_no_reminder_comes(desk: Desk) -> None:
    desk.pass_time(days=FIRST_OF_APRIL + 12)
    sent(desk)
    desk.pass_time(days=40)
    assert march(desk).reminders == 1
    assert days_told(desk) == [date(2026, 4, 1), date(2026, 4, 10)]


def test_one_that_was_sent_has_a_reference(desk: Desk) -> None:
    desk.pass_time(days=FIRST_OF_APRIL)
    sent(desk)
    assert (march(desk).status, bool(march(desk).reference)) == (TurnoverStatus.SENT, True)


def test_one_that_was_only_saved_is_reminded_of_and_keeps_its_lines(desk: Desk) -> None:
    desk.pass_time(days=FIRST_OF_APRIL)
    desk.ask(SaveTurnover(declaration_id=MARCH, is_nil=True, contact=Contact("A", "1")))
    desk.pass_time(days=10)
    assert (march(desk).is_nil, march(desk).reminders, march(desk).reference) == (True, 1, "")


def test_every_period_follows_the_one_before(desk: Desk) -> None:
    before = {one.id for one in desk.records() if isinstance(one, TurnoverDeclaration)}
    desk.pass_time(days=120)
    opened = {one.id for one in desk.records() if isinstance(one, TurnoverDeclaration)} - before
    assert opened == {MARCH, "4711:2026-04-30", "4711:2026-05-31", "4711:2026-06-30"} | {
        "4712:2026-03-31",
        "4712:2026-06-30",
    }


def test_a_quarter_is_named_by_its_first_and_last_month(desk: Desk) -> None:
    desk.pass_time(days=FIRST_OF_APRIL)
    found = desk.record(TurnoverDeclaration, "4712:2026-03-31")
    (told,) = desk.told(found.id)
    assert told.before == "2026-01 – 2026-03"
    assert (found.currency, found.due_on) == ("USD", date(2026, 4, 30))


def test_a_reminder_never_comes_before_the_declaration_was_opened() -> None:
    short = TurnoverDeclaration(
        id="1",
        contract_id="4711",
        basis=TurnoverBasis.SALES,
        by=TurnoverBy.DEBTOR,
        currency="EUR",
        starts_on=date(2026, 3, 1),
        ends_on=date(2026, 3, 31),
        due_on=date(2026, 4, 5),
        updated_at=turnover.opens_at(TODAY),
    )
    assert turnover.reminder_at(short).date() == date(2026, 4, 2)


def test_two_lines_of_what_is_one_debtor_now_are_added_up() -> None:
    lines = (TurnoverLine("Z1", Decimal(5)), TurnoverLine("7", Decimal(2)), TurnoverLine("8", Decimal(1)))
    final = {"Z1": "7"}
    assert turnover.renumbered(lines, lambda key: final.get(key, key)) == (
        TurnoverLine("7", Decimal(7)),
        TurnoverLine("8", Decimal(1)),
    )


def test_lines_of_the_same_debtor_twice_are_left_for_the_rule_to_refuse() -> None:
    lines = (TurnoverLine("7", Decimal(5)), TurnoverLine("7", Decimal(2)))
    assert turnover.renumbered(lines, lambda key: key) == lines
