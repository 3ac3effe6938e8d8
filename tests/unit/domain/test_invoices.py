"""Lines of invoices, payments and plans: what is wrong with them, and that nothing is lost between line and record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.invoices import (
    MOST_AMOUNT,
    Instalment,
    Invoice,
    InvoiceKind,
    Payment,
    PaymentKind,
    instalment_of,
    instalment_row,
    invoice_of,
    invoice_problems,
    invoice_row,
    invoice_row_problems,
    open_amount,
    payment_of,
    payment_row,
    payment_row_problems,
    plan_row_problems,
    refuse_first,
    totals,
)
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.sheets import (
    INVOICE_KINDS,
    INVOICES,
    PAYMENT_KINDS,
    PAYMENTS,
    PLAN,
    LineProblem,
    Row,
    is_blank,
)
from tests.support.debts import TODAY, credit_note, day, invoice, payment

TOMORROW = TODAY + timedelta(days=1)
Found = tuple[int, str, str]
"""Line, column and rule of a problem."""


def invoice_line(**changes: Any) -> Row:
    """Return a complete line of the sheet of invoices."""
    return {**invoice_row(invoice(tax="20.00")), **changes}


def payment_line(**changes: Any) -> Row:
    """Return a complete line of the sheet of payments, for the invoice F1."""
    return {**payment_row(payment()), **changes}


def told(problems: list[LineProblem]) -> list[Found]:
    assert all(problem.error.field == problem.column for problem in problems)
    assert all(problem.error.hint is not None for problem in problems), "each tells what can be done"
    return [(problem.line, problem.column, problem.error.rule) for problem in problems]


def in_invoices(*rows: Row, taken: tuple[str, ...] = ()) -> list[Found]:
    return told(invoice_row_problems(rows, TODAY, taken))


def in_payments(*rows: Row, of: tuple[Invoice, ...] = (invoice(),)) -> list[Found]:
    return told(payment_row_problems(rows, TODAY, of))


# Invoices --------------------------------------------------------------------------------------------------------


def test_a_complete_line_has_no_problem() -> None:
    assert in_invoices(invoice_line()) == []
    assert in_payments(payment_line()) == []


@pytest.mark.parametrize("column", [column.key for column in INVOICES.columns])
@pytest.mark.parametrize("nothing", [None, "", "  \t"])
def test_every_cell_of_an_invoice_is_mandatory(column: str, nothing: str | None) -> None:
    assert in_invoices(invoice_line(**{column: nothing})) == [(0, column, "CELL_MISSING")]


def test_a_column_that_is_not_there_is_missing() -> None:
    assert in_invoices({}) == [(0, column.key, "CELL_MISSING") for column in INVOICES.columns]


def test_an_unfinished_line_is_not_judged_further_and_does_not_hide_the_others() -> None:
    unfinished = invoice_line(reference="F2", net=None, invoice_date=TOMORROW)
    wrong = invoice_line(reference="F3", tax=Decimal(-1))
    assert in_invoices(unfinished, invoice_line(), wrong) == [
        (0, "net", "CELL_MISSING"),
        (2, "tax", "AMOUNT_NOT_POSITIVE"),
    ]


def test_zero_is_an_amount_of_tax_and_not_a_missing_cell() -> None:
    assert in_invoices(invoice_line(tax=Decimal(0))) == []


def test_a_reference_has_35_characters_at_most() -> None:
    assert in_invoices(invoice_line(reference="F" * 35)) == []
    assert in_invoices(invoice_line(reference="F" * 36)) == [(0, "reference", "REFERENCE_TOO_LONG")]


def test_spaces_around_a_reference_do_not_count() -> None:
    spaced = invoice_line(reference=f"  {'F' * 35} ")
    assert in_invoices(spaced) == []
    assert invoice_of(spaced).reference == "F" * 35


def test_a_reference_is_there_once_in_the_list() -> None:
    others = invoice_line(reference="F2")
    assert in_invoices(invoice_line(), others, invoice_line(reference=" F1 ")) == [
        (0, "reference", "REFERENCE_TWICE"),
        (2, "reference", "REFERENCE_TWICE"),
    ]


def test_a_reference_is_not_among_the_earlier_lines_of_the_declaration() -> None:
    assert in_invoices(invoice_line(), taken=("F1",)) == [(0, "reference", "REFERENCE_TWICE")]
    assert in_invoices(invoice_line(), taken=("F11", "f1")) == []


def test_a_credit_note_and_an_invoice_do_not_share_a_reference() -> None:
    both = invoice_line(), invoice_line(kind="credit_note")
    assert [found[2] for found in in_invoices(*both)] == ["REFERENCE_TWICE"] * 2


def test_a_record_without_reference_has_a_problem_of_its_own() -> None:
    assert told(invoice_problems([(0, invoice(" "))], TODAY)) == [(0, "reference", "REFERENCE_MISSING")]


def test_an_invoice_is_dated_today_at_the_latest() -> None:
    assert in_invoices(invoice_line(invoice_date=TODAY, due_date=TODAY)) == []
    late = invoice_line(invoice_date=TOMORROW, due_date=TOMORROW)
    assert in_invoices(late) == [(0, "invoice_date", "INVOICE_DATE_IN_FUTURE")]


def test_an_invoice_is_due_on_its_date_at_the_earliest() -> None:
    early = invoice_line(invoice_date=day("2024-02-29"), due_date=day("2024-02-28"))
    assert in_invoices(early) == [(0, "due_date", "DUE_BEFORE_INVOICE")]
    assert in_invoices(invoice_line(invoice_date=day("2024-02-29"), due_date=day("2024-02-29"))) == []


def test_both_dates_can_be_wrong() -> None:
    wrong = invoice_line(invoice_date=TOMORROW, due_date=TODAY)
    assert in_invoices(wrong) == [
        (0, "invoice_date", "INVOICE_DATE_IN_FUTURE"),
        (0, "due_date", "DUE_BEFORE_INVOICE"),
    ]


@pytest.mark.parametrize(
    ("net", "rule"),
    [
        ("0", "AMOUNT_NOT_POSITIVE"),
        ("0.00", "AMOUNT_NOT_POSITIVE"),
        ("-0.01", "AMOUNT_NOT_POSITIVE"),
        ("0.001", "AMOUNT_TOO_PRECISE"),
        ("999999999999.995", "AMOUNT_TOO_LARGE"),
        ("1000000000000", "AMOUNT_TOO_LARGE"),
        ("1E+40", "AMOUNT_TOO_LARGE"),
        ("Infinity", "AMOUNT_TOO_LARGE"),
        ("NaN", "AMOUNT_TOO_LARGE"),
    ],
)
def test_a_net_amount_is_above_zero_exact_to_the_cent_and_not_absurd(net: str, rule: str) -> None:
    assert in_invoices(invoice_line(net=Decimal(net))) == [(0, "net", rule)]


@pytest.mark.parametrize("net", ["0.01", "1", "1.10", "1.100", "999999999999.99", "1E+3"])
def test_an_amount_may_be_written_in_any_way_that_is_exact_to_the_cent(net: str) -> None:
    assert in_invoices(invoice_line(net=Decimal(net))) == []


@pytest.mark.parametrize(
    ("amount", "currency", "is_taken"),
    [
        ("100.125", "KWD", True),
        ("100.1255", "KWD", False),
        ("100", "JPY", True),
        ("100.00", "JPY", True),
        ("100.50", "JPY", False),
        ("100.50", "RSD", True),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency(amount: str, currency: str, is_taken: bool) -> None:
    line = invoice_line(net=Decimal(amount), currency=currency)
    paid = payment_line(amount=Decimal(amount), currency=currency)
    assert in_invoices(line) == ([] if is_taken else [(0, "net", "AMOUNT_TOO_PRECISE")])
    assert in_payments(paid, of=(invoice_of(line),)) == (
        [] if is_taken else [(0, "amount", "AMOUNT_TOO_PRECISE")]
    )
    rows = [instalment_row(Instalment(TOMORROW, Decimal(amount)))]
    assert bool(plan_row_problems(rows, currency)) is not is_taken


@pytest.mark.parametrize(("tax", "rule"), [("-0.01", "AMOUNT_NOT_POSITIVE"), ("0.005", "AMOUNT_TOO_PRECISE")])
def test_a_tax_is_zero_or_more(tax: str, rule: str) -> None:
    assert in_invoices(invoice_line(tax=Decimal(tax))) == [(0, "tax", rule)]


@pytest.mark.parametrize("currency", ["euro", "eur", "EU", "EÜR", "E R", "EU1"])
def test_a_currency_is_a_code_of_three_capitals(currency: str) -> None:
    assert in_invoices(invoice_line(currency=currency)) == [(0, "currency", "CURRENCY_NOT_A_CODE")]


def test_every_line_may_have_its_own_currency() -> None:
    assert in_invoices(invoice_line(), invoice_line(reference="F2", currency="USD")) == []


# Payments --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("column", [column.key for column in PAYMENTS.columns])
@pytest.mark.parametrize("nothing", [None, "", " "])
def test_every_cell_of_a_payment_is_mandatory(column: str, nothing: str | None) -> None:
    assert in_payments(payment_line(**{column: nothing})) == [(0, column, "CELL_MISSING")]


def test_a_payment_names_an_invoice_of_the_declaration() -> None:
    other = payment_line(invoice_reference="F9")
    assert in_payments(other) == [(0, "invoice_reference", "INVOICE_NOT_LISTED")]
    assert in_payments(payment_line(), of=()) == [(0, "invoice_reference", "INVOICE_NOT_LISTED")]
    assert in_payments(payment_line(invoice_reference=" F1 ")) == []


def test_a_payment_names_no_credit_note() -> None:
    wrong = payment_line(invoice_reference="A1")
    assert in_payments(wrong, of=(invoice(), credit_note("A1"))) == [
        (0, "invoice_reference", "INVOICE_NOT_LISTED")
    ]


def test_a_payment_is_in_the_currency_of_its_invoice() -> None:
    assert in_payments(payment_line(currency="USD")) == [(0, "currency", "PAYMENT_OTHER_CURRENCY")]
    assert in_payments(payment_line(currency="USD"), of=(invoice(currency="USD"),)) == []


def test_a_payment_was_received_today_at_the_latest() -> None:
    assert in_payments(payment_line(paid_on=TODAY)) == []
    assert in_payments(payment_line(paid_on=TOMORROW)) == [(0, "paid_on", "PAYMENT_IN_FUTURE")]


@pytest.mark.parametrize(
    ("amount", "rule"),
    [("0", "AMOUNT_NOT_POSITIVE"), ("-5", "AMOUNT_NOT_POSITIVE"), ("0.001", "AMOUNT_TOO_PRECISE")],
)
def test_a_payment_is_above_zero_and_exact_to_the_cent(amount: str, rule: str) -> None:
    assert in_payments(payment_line(amount=Decimal(amount))) == [(0, "amount", rule)]


def test_an_invoice_may_be_paid_in_several_parts() -> None:
    assert in_payments(payment_line(amount=Decimal(40)), payment_line(amount=Decimal(60))) == []


# Plans -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("column", [column.key for column in PLAN.columns])
def test_every_cell_of_an_instalment_is_mandatory(column: str) -> None:
    row = {**instalment_row(Instalment(TOMORROW, Decimal(10))), column: None}
    assert told(plan_row_problems([row])) == [(0, column, "CELL_MISSING")]


@pytest.mark.parametrize(
    ("amount", "rule"),
    [("0", "AMOUNT_NOT_POSITIVE"), ("-1", "AMOUNT_NOT_POSITIVE"), ("1.999", "AMOUNT_TOO_PRECISE")],
)
def test_an_instalment_is_above_zero_and_exact_to_the_cent(amount: str, rule: str) -> None:
    row = instalment_row(Instalment(TOMORROW, Decimal(amount)))
    assert told(plan_row_problems([instalment_row(Instalment(TOMORROW, Decimal(1))), row])) == [
        (1, "amount", rule)
    ]


# Both ways -------------------------------------------------------------------------------------------------------


def test_a_line_of_spaces_is_blank() -> None:
    assert is_blank({"reference": "  ", "net": None, "kind": ""})
    assert not is_blank({"reference": "  ", "net": Decimal(0)})


def test_the_kinds_of_the_sheets_are_those_of_the_records() -> None:
    assert [choice.code for choice in INVOICE_KINDS] == list(InvoiceKind)
    assert [choice.code for choice in PAYMENT_KINDS] == list(PaymentKind)


def test_the_first_problem_is_refused_with_the_number_of_its_line() -> None:
    problems = invoice_row_problems([invoice_line(), invoice_line(reference="F2", net=Decimal(0))], TODAY)
    with pytest.raises(RuleViolation, match=r"^Line 2: The amount must be above zero\.$") as caught:
        refuse_first(problems)
    assert caught.value.rule == "AMOUNT_NOT_POSITIVE"
    refuse_first([])


def test_totals_are_kept_by_currency() -> None:
    listed = [invoice(tax="20.00"), credit_note(amount="30.00"), invoice("F2", currency="USD")]
    paid = [payment(amount="50.00"), payment("F2", "100.00", "USD")]
    assert totals(listed, paid) == {"EUR": Decimal("40.00"), "USD": Decimal("0.00")}
    assert totals([]) == {}


def test_a_credit_note_is_subtracted_with_its_tax() -> None:
    assert totals([invoice(tax="20.00"), replace(credit_note(amount="30.00"), tax=Decimal("6.00"))]) == {
        "EUR": Decimal("84.00")
    }


def test_only_payments_in_the_currency_of_an_invoice_pay_it() -> None:
    paid = [payment(amount="30.00"), payment(amount="50.00", currency="USD"), payment("F2", "10.00")]
    assert open_amount(invoice(), paid) == Money.of("70.00", "EUR")


cents = st.integers(1, int(MOST_AMOUNT * 100)).map(lambda number: Decimal(number).scaleb(-2))
days = st.dates(date(1990, 1, 1), TODAY)
currencies = st.sampled_from(["EUR", "USD", "KWD", "RSD"])
references = st.text(min_size=1, max_size=35).map(str.strip).filter(bool)
invoices = st.builds(
    lambda kind, reference, invoiced, days, net, tax, currency: Invoice(
        kind=kind,
        reference=reference,
        invoice_date=invoiced,
        due_date=invoiced + timedelta(days=days),
        net=net,
        tax=tax,
        currency=currency,
    ),
    st.sampled_from(InvoiceKind),
    references,
    days,
    st.integers(0, 365),
    cents,
    st.just(Decimal(0)) | cents,
    currencies,
)
payments = st.builds(
    lambda kind, reference, paid_on, amount, currency: Payment(
        kind=kind, invoice_reference=reference, paid_on=paid_on, amount=Money(amount, currency)
    ),
    st.sampled_from(PaymentKind),
    references,
    days,
    cents,
    currencies,
)


@given(invoices)
def test_an_invoice_survives_its_line(one: Invoice) -> None:
    assert invoice_of(invoice_row(one)) == one
    assert invoice_row(one).keys() == {column.key for column in INVOICES.columns}
    assert in_invoices(invoice_row(one)) == []


@given(payments)
def test_a_payment_survives_its_line(one: Payment) -> None:
    assert payment_of(payment_row(one)) == one
    assert payment_row(one).keys() == {column.key for column in PAYMENTS.columns}
    paid = invoice(one.invoice_reference, currency=one.amount.currency)
    assert in_payments(payment_row(one), of=(paid,)) == []


@given(st.builds(Instalment, days, cents))
def test_an_instalment_survives_its_line(one: Instalment) -> None:
    assert instalment_of(instalment_row(one)) == one
    assert instalment_row(one).keys() == {column.key for column in PLAN.columns}
    assert plan_row_problems([instalment_row(one)]) == []
