"""The last day to declare, against days worked out by hand on a calendar (rules 12 and 22), and what holds for any debts."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.deadlines import (
    Basis,
    DeclarationTerms,
    DmcStart,
    allot,
    buyers_deadline,
    end_of_dmc,
    last_day,
)
from cofanet_desktop.domain.extensions import Extension, ExtensionStatus, agreed_due_dates
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind, Payment, PaymentKind
from tests.support.debts import TERMS, credit_note, day, extension, invoice, payment, plan

DUE, INVOICED, DMC = Basis.DUE_DATE, Basis.INVOICE_DATE, Basis.END_OF_DMC
AT_ONCE, MONTH_END = DmcStart.INVOICE_DATE, DmcStart.END_OF_MONTH


# One invoice -----------------------------------------------------------------------------------------------------

# basis, N, invoice date, due date, last day to declare
FROM_A_DATE: list[tuple[Basis, int, str, str, str]] = [
    # The due date, in months of every length.
    (DUE, 30, "2026-10-13", "2026-11-12", "2026-12-12"),  # November has 30 days
    (DUE, 30, "2026-03-01", "2026-04-30", "2026-05-30"),  # so has April: the same day of May
    (
        DUE,
        30,
        "2026-03-01",
        "2026-05-31",
        "2026-06-30",
    ),  # May has 31: from the last of May to the last of June
    (DUE, 30, "2023-01-02", "2023-01-31", "2023-03-02"),  # 31 January + 28 is the end of February, 2 more
    (DUE, 30, "2024-01-02", "2024-01-31", "2024-03-01"),  # one day less: 29 February exists
    (DUE, 1, "2027-01-28", "2027-02-28", "2027-03-01"),  # 2027 has no 29 February
    (DUE, 1, "2028-01-28", "2028-02-28", "2028-02-29"),  # 2028 has
    (DUE, 2, "2024-01-28", "2024-02-28", "2024-03-01"),  # over the leap day
    (DUE, 30, "2024-01-29", "2024-02-29", "2024-03-30"),  # from the leap day: 1 March + 29
    (DUE, 365, "2028-01-29", "2028-02-29", "2029-02-28"),  # a year from a leap day is the day before 1 March
    (DUE, 366, "2024-01-29", "2024-02-29", "2025-03-01"),  # and one more
    (DUE, 1, "2100-01-28", "2100-02-28", "2100-03-01"),  # 2100 is divided by 100, not by 400: no leap year
    (DUE, 60, "2023-11-30", "2023-12-31", "2024-02-29"),  # 31 days of January and 29 of February
    (DUE, 60, "2022-11-30", "2022-12-31", "2023-03-01"),  # with 28 of them, one day into March
    (DUE, 1, "2026-12-01", "2026-12-31", "2027-01-01"),  # New Year's Day counts
    (DUE, 30, "2026-11-02", "2026-12-02", "2027-01-01"),  # over the end of the year, ends on a holiday
    (DUE, 7, "2026-03-02", "2026-04-24", "2026-05-01"),  # Labour Day, a Friday: not rolled to Monday
    (DUE, 7, "2026-02-14", "2026-03-14", "2026-03-21"),  # Saturday to Saturday
    (DUE, 4, "2026-02-25", "2026-03-25", "2026-03-29"),  # a Sunday, and the night clocks go forward
    (DUE, 0, "2025-11-25", "2025-12-25", "2025-12-25"),  # N = 0: the day itself, though it is Christmas
    (DUE, 10, "2026-06-01", "2026-06-01", "2026-06-11"),  # due at once
    (DUE, 30, "2026-06-01", "9999-12-31", "9999-12-31"),  # no day follows the last one of the calendar
    # The invoice date: the due date does not matter.
    (INVOICED, 30, "2024-01-31", "2024-04-30", "2024-03-01"),  # over the leap day
    (INVOICED, 30, "2023-01-31", "2023-04-30", "2023-03-02"),  # without it
    (INVOICED, 30, "2024-01-31", "2024-01-31", "2024-03-01"),  # whatever the due date
    (INVOICED, 365, "2024-01-01", "2024-02-01", "2024-12-31"),  # a leap year has 366 days
    (INVOICED, 365, "2026-01-01", "2026-02-01", "2027-01-01"),  # another one 365
    (INVOICED, 1, "2024-02-29", "2024-03-31", "2024-03-01"),  # invoiced on the leap day
    (
        INVOICED,
        180,
        "2025-10-26",
        "2025-11-25",
        "2026-04-24",
    ),  # 5+30+31+31+28+31 = 156 days to 31 March, 24 more
    (INVOICED, 0, "2026-07-14", "2026-08-14", "2026-07-14"),  # N = 0, on a French holiday
    (INVOICED, 61, "2026-12-31", "2027-01-31", "2027-03-02"),  # 31 + 28 = 59, 2 more
]


@pytest.mark.parametrize(("basis", "days", "invoiced", "due", "expected"), FROM_A_DATE)
def test_days_are_counted_from_the_invoice_date_or_the_due_date(
    basis: Basis, days: int, invoiced: str, due: str, expected: str
) -> None:
    terms = DeclarationTerms(basis=basis, days=days)
    assert deadline([invoice("F", invoiced, due)], terms=terms) == ("F", expected)


# start of the DMC, its days, N, invoice date, end of the DMC, last day to declare
FROM_THE_DMC: list[tuple[DmcStart, int, int, str, str, str]] = [
    (
        AT_ONCE,
        120,
        30,
        "2026-01-15",
        "2026-05-15",
        "2026-06-14",
    ),  # 16+28+31+30 = 105 days to 30 April, 15 more
    (AT_ONCE, 120, 0, "2023-11-01", "2024-02-29", "2024-02-29"),  # 29+31+31+29 = 120: it ends on the leap day
    (AT_ONCE, 120, 30, "2023-11-01", "2024-02-29", "2024-03-30"),  # and is counted on from there
    (AT_ONCE, 120, 30, "2022-11-01", "2023-03-01", "2023-03-31"),  # without it, on 1 March
    (AT_ONCE, 90, 30, "2026-10-03", "2027-01-01", "2027-01-31"),  # 28+30+31 = 89 days to the end of the year
    (
        AT_ONCE,
        180,
        30,
        "2026-08-31",
        "2027-02-27",
        "2027-03-29",
    ),  # 30+31+30+31+31 = 153 to 31 January, 27 more
    (AT_ONCE, 0, 30, "2026-06-30", "2026-06-30", "2026-07-30"),  # no credit at all
    (AT_ONCE, 365, 0, "2028-02-29", "2029-02-28", "2029-02-28"),  # a year from a leap day
    (MONTH_END, 120, 30, "2026-01-15", "2026-05-31", "2026-06-30"),  # from 31 January: 28+31+30+31 = 120
    (MONTH_END, 120, 30, "2026-01-31", "2026-05-31", "2026-06-30"),  # the same for the last of the month
    (MONTH_END, 120, 30, "2026-01-01", "2026-05-31", "2026-06-30"),  # and for the first
    (MONTH_END, 60, 30, "2024-02-01", "2024-04-29", "2024-05-29"),  # from 29 February: 31 + 29
    (MONTH_END, 60, 30, "2023-02-01", "2023-04-29", "2023-05-29"),  # from 28 February: the same
    (MONTH_END, 90, 30, "2026-12-01", "2027-03-31", "2027-04-30"),  # from 31 December: 31+28+31 = 90
    (MONTH_END, 60, 0, "2027-12-01", "2028-02-29", "2028-02-29"),  # from 31 December: 31+29, to the leap day
    (MONTH_END, 30, 0, "2026-04-30", "2026-05-30", "2026-05-30"),  # a month of 30 days
    (MONTH_END, 0, 1, "2024-02-29", "2024-02-29", "2024-03-01"),  # the leap day ends its month
]


@pytest.mark.parametrize(("start", "dmc_days", "days", "invoiced", "dmc_ends", "expected"), FROM_THE_DMC)
def test_days_are_counted_from_the_end_of_the_maximum_credit_period(
    start: DmcStart, dmc_days: int, days: int, invoiced: str, dmc_ends: str, expected: str
) -> None:
    terms = DeclarationTerms(basis=DMC, days=days, dmc_days=dmc_days, dmc_start=start)
    for due in (invoiced, dmc_ends):  # the due date does not matter
        assert deadline([invoice("F", invoiced, due)], terms=terms) == ("F", expected)
    assert end_of_dmc(day(invoiced), terms) == day(dmc_ends)


# basis, N, invoice date, due date, agreed due date, last day to declare, last day where extensions do not move it
MOVED: list[tuple[Basis, int, str, str, str, str, str]] = [
    # The agreed day takes the place of the due date.
    (DUE, 30, "2026-03-01", "2026-03-31", "2026-05-31", "2026-06-30", "2026-04-30"),
    (DUE, 30, "2028-01-01", "2028-01-31", "2028-02-29", "2028-03-30", "2028-03-01"),  # to a leap day
    (
        DUE,
        31,
        "2026-11-01",
        "2026-11-30",
        "2026-12-31",
        "2027-01-31",
        "2026-12-31",
    ),  # over the end of the year
    (DUE, 0, "2026-11-01", "2026-11-30", "2026-12-01", "2026-12-01", "2026-11-30"),  # by one day
    # From the invoice date, the deadline moves by as many days as the due date.
    (INVOICED, 60, "2026-01-31", "2026-03-02", "2026-04-01", "2026-05-01", "2026-04-01"),  # 30 days
    (INVOICED, 30, "2024-01-31", "2024-02-29", "2024-03-31", "2024-04-01", "2024-03-01"),  # 31 days
    (INVOICED, 0, "2026-12-01", "2026-12-31", "2027-01-01", "2026-12-02", "2026-12-01"),  # 1 day
    # From the end of the DMC (120 days: 15 May), the later of the two counts.
    (DMC, 30, "2026-01-15", "2026-03-31", "2026-05-01", "2026-06-14", "2026-06-14"),  # inside: nothing moves
    (DMC, 30, "2026-01-15", "2026-03-31", "2026-05-15", "2026-06-14", "2026-06-14"),  # on its last day
    (DMC, 30, "2026-01-15", "2026-03-31", "2026-05-16", "2026-06-15", "2026-06-14"),  # a day after it
    (DMC, 30, "2026-01-15", "2026-03-31", "2026-06-30", "2026-07-30", "2026-06-14"),
]


@pytest.mark.parametrize(("basis", "days", "invoiced", "due", "agreed", "moves", "stays"), MOVED)
def test_an_agreed_due_date_moves_the_deadline_unless_the_contract_says_otherwise(
    basis: Basis, days: int, invoiced: str, due: str, agreed: str, moves: str, stays: str
) -> None:
    terms = DeclarationTerms(basis=basis, days=days)
    one, moved = invoice("F", invoiced, due), {"F": day(agreed)}
    found = buyers_deadline([one], [], terms, moved)
    assert found is not None
    assert (found.on, found.due_date) == (day(moves), day(agreed))
    found = buyers_deadline([one], [], replace(terms, extensions_move=False), moved)
    assert found is not None
    assert (found.on, found.due_date) == (day(stays), day(due))


# A buyer's debts -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Debts:
    """Invoices, payments and agreed due dates of a buyer, the invoice that drives the deadline, and its day."""

    name: str
    invoices: list[Invoice]
    expected: tuple[str, str] | None
    payments: tuple[Payment, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()
    terms: DeclarationTerms = TERMS


MARCH = invoice("MAR", "2026-03-01", "2026-03-31")
APRIL = invoice("APR", "2026-04-01", "2026-04-30")
MAY_USD = invoice("USD", "2026-05-01", "2026-05-31", currency="USD")

# Counted from the due date with 30 days: MAR until 30 April, APR until 30 May, USD until 30 June.
BUYERS = [
    Debts("nothing is owed", [], None),
    Debts("the oldest drives", [APRIL, MARCH], ("MAR", "2026-04-30")),
    Debts("paid in full, it drives nothing", [MARCH], None, (payment("MAR"),)),
    Debts("the next one drives", [MARCH, APRIL], ("APR", "2026-05-30"), (payment("MAR"),)),
    Debts("a cent is unpaid", [MARCH, APRIL], ("MAR", "2026-04-30"), (payment("MAR", "99.99"),)),
    Debts(
        "two payments in full",
        [MARCH, APRIL],
        ("APR", "2026-05-30"),
        (payment("MAR", "60.01"), payment("MAR", "39.99")),
    ),
    Debts(
        "net is paid, tax is not",
        [replace(MARCH, tax=Decimal("20.00")), APRIL],
        ("MAR", "2026-04-30"),
        (payment("MAR", "100.00"),),
    ),
    Debts(
        "a credit note used pays",
        [MARCH, APRIL],
        ("APR", "2026-05-30"),
        (payment("MAR", kind=PaymentKind.CREDIT_NOTE_USED),),
    ),
    Debts(
        "a set-off pays", [MARCH, APRIL], ("APR", "2026-05-30"), (payment("MAR", kind=PaymentKind.SET_OFF),)
    ),
    Debts(
        "a payment in another currency pays nothing",
        [MARCH, APRIL],
        ("MAR", "2026-04-30"),
        (payment("MAR", currency="USD"),),
    ),
    Debts(
        "a payment for another invoice pays nothing here",
        [MARCH, APRIL],
        ("MAR", "2026-04-30"),
        (payment("APR"),),
    ),
    Debts(
        "a credit note subtracts, the oldest still drives",
        [MARCH, APRIL, credit_note()],
        ("MAR", "2026-04-30"),
    ),
    Debts(
        "a credit note has no deadline of its own",
        [credit_note(amount="1.00", invoice_date="2025-01-02", due="2025-01-02"), MARCH],
        ("MAR", "2026-04-30"),
    ),
    Debts("credit notes only", [credit_note()], None),
    Debts("credit notes as large as the invoices", [MARCH, credit_note(amount="100.00")], None),
    Debts("credit notes a cent smaller", [MARCH, credit_note(amount="99.99")], ("MAR", "2026-04-30")),
    Debts(
        "a currency in credit drives nothing, another one does",
        [MARCH, credit_note(amount="250.00"), MAY_USD],
        ("USD", "2026-06-30"),
    ),
    Debts(
        "credit in one currency takes nothing off another",
        [MARCH, credit_note(amount="250.00", currency="USD"), MAY_USD],
        ("MAR", "2026-04-30"),
    ),
    Debts("the oldest of all currencies drives", [MAY_USD, APRIL], ("APR", "2026-05-30")),
    Debts(
        "a credit note and a payment together outweigh",
        [MARCH, credit_note(amount="50.00"), APRIL],
        None,
        (payment("MAR", "60.00"), payment("APR", "90.00")),  # 200 less 50 less 150 is nothing
    ),
    Debts(
        "put off behind the next one, that one drives",
        [MARCH, APRIL],
        ("APR", "2026-05-30"),
        moved=(("MAR", "2026-06-30"),),
    ),
    Debts(
        "both put off",
        [MARCH, APRIL],
        ("MAR", "2026-07-30"),
        moved=(("MAR", "2026-06-30"), ("APR", "2026-07-31")),
    ),
    Debts(
        "an agreed due date of another invoice moves nothing",
        [MARCH],
        ("MAR", "2026-04-30"),
        moved=(("APR", "2026-06-30"),),
    ),
    Debts(
        "from the invoice date, the first invoiced drives though it is due later",
        [invoice("LATE", "2026-02-10", "2026-08-09"), invoice("SOON", "2026-02-11", "2026-02-12")],
        ("LATE", "2026-03-12"),  # 18 days to 28 February, 12 more
        terms=DeclarationTerms(basis=INVOICED),
    ),
    Debts(
        "from the due date, the first due drives though it was invoiced later",
        [invoice("OLD", "2026-02-10", "2026-08-09"), invoice("NEW", "2026-02-11", "2026-02-12")],
        ("NEW", "2026-03-14"),
    ),
    Debts(
        "on the same last day the older invoice is named",
        [invoice("B", "2026-03-02", "2026-04-01"), invoice("C", "2026-03-01", "2026-04-01")],
        ("C", "2026-05-01"),
    ),
    Debts(
        "and of one day, the first reference",
        [invoice("B", "2026-03-01", "2026-04-01"), invoice("A", "2026-03-01", "2026-04-01")],
        ("A", "2026-05-01"),
    ),
    Debts(
        "invoices of one month share the end of the DMC",
        [invoice("28TH", "2026-01-28", "2026-02-01"), invoice("2ND", "2026-01-02", "2026-03-01")],
        ("2ND", "2026-06-30"),
        terms=DeclarationTerms(basis=DMC, dmc_start=MONTH_END),
    ),
]


@pytest.mark.parametrize("debts", BUYERS, ids=lambda debts: debts.name)
def test_the_oldest_unpaid_invoice_drives_the_buyer(debts: Debts) -> None:
    moved = {reference: day(text) for reference, text in debts.moved}
    assert deadline(debts.invoices, debts.payments, debts.terms, moved) == debts.expected


# Extensions ------------------------------------------------------------------------------------------------------

ACCEPTED, OTHER = ExtensionStatus.ACCEPTED, ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN
PENDING, REFUSED = ExtensionStatus.PENDING, ExtensionStatus.REFUSED

JUNE = plan(("2026-06-30", "100"))
AUGUST = plan(("2026-08-31", "100"))
AGREED = extension((MARCH,), JUNE)


def asked_again(status: ExtensionStatus, answered: tuple[Instalment, ...] = ()) -> Extension:
    """Return the extension agreed until the end of June, and asked again until the end of August."""
    return extension((MARCH,), AUGUST, status, answered, history=(AGREED.as_version(),))


# Of MAR (31 March) and APR (30 April), 100 each: the agreed due dates, the invoice that drives and its last day.
EXTENDED: list[tuple[str, Extension, dict[str, str], tuple[str, str]]] = [
    ("accepted", AGREED, {"MAR": "2026-06-30"}, ("APR", "2026-05-30")),
    ("pending", extension((MARCH,), JUNE, PENDING), {}, ("MAR", "2026-04-30")),
    ("refused", extension((MARCH,), JUNE, REFUSED), {}, ("MAR", "2026-04-30")),
    (
        "cancelled",
        extension((MARCH,), JUNE, ExtensionStatus.CANCELLED),
        {},
        ("MAR", "2026-04-30"),
    ),
    (
        "another plan answered",
        extension((MARCH,), JUNE, OTHER, plan(("2026-05-15", "100"))),
        {"MAR": "2026-05-15"},
        ("APR", "2026-05-30"),
    ),
    (
        "another plan, earlier than the next invoice",
        extension((MARCH,), JUNE, OTHER, plan(("2026-04-15", "100"))),
        {"MAR": "2026-04-15"},
        ("MAR", "2026-05-15"),
    ),
    ("a modification waits", asked_again(PENDING), {"MAR": "2026-06-30"}, ("APR", "2026-05-30")),
    ("a modification refused", asked_again(REFUSED), {"MAR": "2026-06-30"}, ("APR", "2026-05-30")),
    ("a modification agreed", asked_again(ACCEPTED, AUGUST), {"MAR": "2026-08-31"}, ("APR", "2026-05-30")),
    (
        "both, the oldest due is paid first",
        extension((APRIL, MARCH), plan(("2026-07-31", "100"), ("2026-06-15", "100"))),
        {"MAR": "2026-06-15", "APR": "2026-07-31"},
        ("MAR", "2026-07-15"),
    ),
    (
        "one instalment for both",
        extension((MARCH, APRIL), plan(("2026-06-30", "200"))),
        {"MAR": "2026-06-30", "APR": "2026-06-30"},
        ("MAR", "2026-07-30"),
    ),
    (
        "an instalment split over two invoices",  # MAR: 60 + 40 of the second one, APR: the 60 left of it and 40
        extension((MARCH, APRIL), plan(("2026-06-10", "60"), ("2026-07-10", "100"), ("2026-08-10", "40"))),
        {"MAR": "2026-06-10", "APR": "2026-07-10"},
        ("MAR", "2026-07-10"),
    ),
    (
        "an invoice in three instalments: the first missed one makes it overdue",
        extension((MARCH,), plan(("2026-05-31", "20"), ("2026-06-30", "30"), ("2026-07-31", "50"))),
        {"MAR": "2026-05-31"},
        ("APR", "2026-05-30"),
    ),
    (
        "a credit note is used up first, on the invoice due first",  # MAR is paid by it and keeps its due date
        extension((MARCH, APRIL, credit_note()), plan(("2026-07-31", "100"))),
        {"APR": "2026-07-31"},
        ("MAR", "2026-04-30"),
    ),
    (
        "a credit note of half of it",  # 50 of MAR are left
        extension(
            (MARCH, APRIL, credit_note(amount="50")), plan(("2026-06-01", "50"), ("2026-07-31", "100"))
        ),
        {"MAR": "2026-06-01", "APR": "2026-07-31"},
        ("MAR", "2026-07-01"),
    ),
    (
        "an answered plan that is too short leaves the later invoice where it was",
        extension((MARCH, APRIL), plan(("2026-06-30", "200")), OTHER, plan(("2026-06-30", "100"))),
        {"MAR": "2026-06-30"},
        ("APR", "2026-05-30"),
    ),
    (
        "to the leap day of 2028",
        extension((MARCH, APRIL), plan(("2028-02-29", "200"))),
        {"MAR": "2028-02-29", "APR": "2028-02-29"},
        ("MAR", "2028-03-30"),
    ),
]


@pytest.mark.parametrize(
    ("extended", "agreed", "expected"), [row[1:] for row in EXTENDED], ids=[row[0] for row in EXTENDED]
)
def test_agreed_extensions_move_the_buyers_deadline(
    extended: Extension, agreed: dict[str, str], expected: tuple[str, str]
) -> None:
    moved = agreed_due_dates([extended])
    assert moved == {reference: day(text) for reference, text in agreed.items()}
    assert deadline([APRIL, MARCH], moved=moved) == expected


def test_days_left_are_zero_on_the_last_day_and_below_zero_after_it() -> None:
    found = buyers_deadline([MARCH], [], TERMS)
    assert found is not None
    days = [found.days_left(day(text)) for text in ("2026-04-26", "2026-04-30", "2026-05-02")]
    assert days == [4, 0, -2]


def deadline(
    invoices: list[Invoice],
    payments: tuple[Payment, ...] = (),
    terms: DeclarationTerms = TERMS,
    moved: dict[str, date] | None = None,
) -> tuple[str, str] | None:
    """Return the reference of the invoice that drives the buyer, and the last day as text."""
    found = buyers_deadline(invoices, payments, terms, moved)
    return None if found is None else (found.invoice.reference, found.on.isoformat())


# Whatever the debts ----------------------------------------------------------------------------------------------

cents = st.integers(1, 50_000).map(lambda number: Decimal(number).scaleb(-2))
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
currencies = st.sampled_from(["EUR", "USD"])


@st.composite
def invoice_lists(draw: st.DrawFn, one_currency: bool = False) -> list[Invoice]:
    """Draw up to six invoices and credit notes, each with its own reference."""
    found = []
    for n in range(draw(st.integers(0, 6))):
        invoiced = draw(days)
        found.append(
            Invoice(
                kind=draw(st.sampled_from(InvoiceKind)),
                reference=f"R{n}",
                invoice_date=invoiced,
                due_date=invoiced + timedelta(days=draw(st.integers(0, 200))),
                net=draw(cents),
                tax=draw(st.just(Decimal()) | cents),
                currency="EUR" if one_currency else draw(currencies),
            )
        )
    return found


payment_lists = st.lists(
    st.builds(
        lambda reference, amount, currency: payment(reference, str(amount), currency),
        st.sampled_from([f"R{n}" for n in range(7)]),
        cents,
        currencies,
    ),
    max_size=6,
)
plans = st.lists(st.builds(Instalment, days, cents), max_size=6)
terms_of_contracts = st.builds(
    DeclarationTerms,
    basis=st.sampled_from(Basis),
    days=st.integers(0, 365),
    dmc_days=st.integers(0, 365),
    dmc_start=st.sampled_from(DmcStart),
    extensions_move=st.booleans(),
)
agreed_days = st.dictionaries(st.sampled_from([f"R{n}" for n in range(6)]), days, max_size=6)


@given(invoices=invoice_lists(one_currency=True), instalments=plans)
def test_allotting_gives_no_more_than_the_plan_or_the_invoice_to_the_cent(
    invoices: list[Invoice], instalments: list[Instalment]
) -> None:
    parts = allot(invoices, instalments)
    owing = {one.reference: one.gross.amount for one in invoices if one.kind is InvoiceKind.INVOICE}
    credit = sum((one.gross.amount for one in invoices if one.kind is InvoiceKind.CREDIT_NOTE), Decimal())
    assert parts.keys() == owing.keys()
    given_on: defaultdict[date, Decimal] = defaultdict(Decimal)
    for reference, taken in parts.items():
        assert all(part.amount > 0 for part in taken)
        assert sum(part.amount for part in taken) <= owing[reference]
        for part in taken:
            given_on[part.due_date] += part.amount
    planned: defaultdict[date, Decimal] = defaultdict(Decimal)
    for one in instalments:
        planned[one.due_date] += one.amount
    assert all(amount <= planned[on] for on, amount in given_on.items())
    left = max(Decimal(), sum(owing.values(), Decimal()) - credit)
    assert sum(given_on.values(), Decimal()) == min(left, sum(planned.values(), Decimal()))


@given(invoices=invoice_lists(one_currency=True), instalments=plans)
def test_allotting_pays_the_oldest_due_first(invoices: list[Invoice], instalments: list[Instalment]) -> None:
    by_reference = {one.reference: one for one in invoices}
    parts = allot(invoices, instalments)
    in_order = sorted(
        parts, key=lambda name: (by_reference[name].due_date, by_reference[name].invoice_date, name)
    )
    paid_on = [part.due_date for name in in_order for part in parts[name]]
    assert paid_on == sorted(paid_on)


def by_day(found: Any) -> date:
    """Return the last day, after every other one when there is none."""
    return date.max if found is None else found.on


@given(
    invoices=invoice_lists(),
    before=payment_lists,
    more=payment_lists,
    terms=terms_of_contracts,
    moved=agreed_days,
)
def test_paying_never_makes_the_deadline_earlier(
    invoices: list[Invoice],
    before: list[Payment],
    more: list[Payment],
    terms: DeclarationTerms,
    moved: dict[str, date],
) -> None:
    earlier = buyers_deadline(invoices, before, terms, moved)
    assert by_day(buyers_deadline(invoices, [*before, *more], terms, moved)) >= by_day(earlier)


@given(
    data=st.data(),
    invoices=invoice_lists(),
    payments=payment_lists,
    terms=terms_of_contracts,
    moved=agreed_days,
)
def test_the_deadline_does_not_depend_on_the_order_of_lines(
    data: st.DataObject,
    invoices: list[Invoice],
    payments: list[Payment],
    terms: DeclarationTerms,
    moved: dict[str, date],
) -> None:
    others = data.draw(st.permutations(invoices)), data.draw(st.permutations(payments))
    assert buyers_deadline(*others, terms, moved) == buyers_deadline(invoices, payments, terms, moved)


@given(one=invoice_lists().filter(bool), terms=terms_of_contracts)
def test_a_day_more_in_the_contract_is_a_day_more_to_declare(
    one: list[Invoice], terms: DeclarationTerms
) -> None:
    longer = replace(terms, days=terms.days + 1)
    assert last_day(one[0], longer) == last_day(one[0], terms) + timedelta(days=1)
