"""Custom fields: three everyone has, own ones beside them, each value in one canonical form (rule 26)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.commands import Command, SetFields
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.custom_fields import (
    FIXED,
    INTERNAL_LIMIT,
    OUTSTANDING,
    REFERENCE,
    FieldDefinition,
    FieldKind,
    FieldValue,
    canonical,
    definitions,
    values_of,
    with_notes_of,
    with_values,
)
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.workspace import Loaded

AT = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
OWN = (
    FieldDefinition("own1", "Manager", FieldKind.TEXT),
    FieldDefinition("own2", "Review", FieldKind.DATE),
    FieldDefinition("own3", "Days", FieldKind.NUMBER),
)
CONTRACT = Contract(id="4711", number="4711", holder="ACME", currency="EUR", products=(), custom_fields=OWN)
ENTRY = PortfolioEntry(
    contract_id="4711",
    easy_number="1",
    updated_at=AT,
    customer_reference="C1",
    outstanding=Money.of(500, "EUR"),
)


def noted(entry: PortfolioEntry = ENTRY, **values: str) -> PortfolioEntry:
    return with_values(entry, [FieldValue(field, value) for field, value in values.items()], CONTRACT)


def refusal(field: str, value: str) -> str:
    with pytest.raises(RuleViolation) as caught:
        with_values(ENTRY, [FieldValue(field, value)], CONTRACT)
    return caught.value.rule


def test_every_contract_has_the_fixed_fields_first_and_then_its_own() -> None:
    assert [one.id for one in definitions(CONTRACT)] == [
        REFERENCE,
        OUTSTANDING,
        INTERNAL_LIMIT,
        "own1",
        "own2",
        "own3",
    ]
    assert [one.is_fixed for one in definitions(CONTRACT)] == [True] * 3 + [False] * 3


def test_what_is_noted_is_read_back_and_the_rest_stays() -> None:
    entry = noted(own1="  Müller  ", own2="2026-05-01", own3="1e1", internal_limit="2500.50")
    assert values_of(entry) == {
        REFERENCE: "C1", OUTSTANDING: "500", INTERNAL_LIMIT: "2500.5",
        "own1": "Müller", "own2": "2026-05-01", "own3": "10",
    }  # fmt: skip
    assert entry.internal_limit == Money(Decimal("2500.5"), "EUR")


def test_an_empty_value_clears_its_field_only() -> None:
    entry = noted(noted(own1="Müller", own3="3"), own1=" ", customer_reference="", outstanding="")
    assert values_of(entry) == {"own3": "3"}
    assert entry.outstanding is None


def test_zero_outstanding_is_not_nothing() -> None:
    assert noted(outstanding="0").outstanding == Money.of(0, "EUR")


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("customer_reference", "x" * 36, "FIELD_TOO_LONG"),
        ("own1", "x" * 101, "FIELD_TOO_LONG"),
        ("own1", "two\nlines", "FIELD_NOT_TEXT"),
        ("own2", "2026-02-30", "FIELD_NOT_A_DATE"),
        ("own2", "tomorrow", "FIELD_NOT_A_DATE"),
        ("own3", "many", "FIELD_NOT_A_NUMBER"),
        ("own3", "NaN", "FIELD_NOT_A_NUMBER"),
        ("own3", "1e15", "FIELD_NOT_A_NUMBER"),
        ("own3", "1e-999999", "FIELD_NOT_A_NUMBER"),
        ("outstanding", "1e-999999", "FIELD_NOT_A_NUMBER"),
        ("outstanding", "-1", "FIELD_NEGATIVE"),
        ("internal_limit", "abc", "FIELD_NOT_A_NUMBER"),
        ("own9", "x", "UNKNOWN_FIELD"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(field: str, value: str, rule: str) -> None:
    assert refusal(field, value) == rule


def test_limits_are_allowed_to_the_letter() -> None:
    assert len(noted(customer_reference="x" * 35).customer_reference) == 35
    assert values_of(noted(own1="x" * 100, own3="-999999999999999"))["own3"] == "-999999999999999"


@pytest.mark.parametrize("text", ["-0", "-0.00", "0e5", "0e-999999"])
def test_zero_has_no_sign(text: str) -> None:
    assert canonical(OWN[2], text) == "0"


@given(st.decimals(-(10**12), 10**12, allow_nan=False, places=3))
def test_a_canonical_number_is_its_own_canonical_form_and_exact(number: Decimal) -> None:
    text = canonical(OWN[2], str(number))
    assert Decimal(text) == number
    assert canonical(OWN[2], text) == text
    assert "e" not in text.lower()


def test_of_two_entries_about_one_company_nothing_noted_is_lost() -> None:
    kept = noted(replace(ENTRY, customer_reference="", outstanding=None), own1="Kept")
    given_up = noted(own1="Given up", own3="30", internal_limit="7")
    both = with_notes_of(kept, given_up)
    assert values_of(both) == {
        REFERENCE: "C1", OUTSTANDING: "500", INTERNAL_LIMIT: "7", "own1": "Kept", "own3": "30"
    }  # fmt: skip


def test_a_company_outside_the_portfolio_cannot_be_noted_about() -> None:
    company = Company(easy_number="1", name="N", country="FRA")
    records = Loaded([CONTRACT, company])
    command = Command("c", SetFields(contract_id="4711", easy_number="1", values=(FieldValue("own3", "4"),)))
    with pytest.raises(RuleViolation) as caught:
        execute(command, records, AT)
    assert caught.value.rule == "NOT_IN_PORTFOLIO"
    records.put(ENTRY)
    (entry,) = execute(command, records, AT)
    assert isinstance(entry, PortfolioEntry)
    assert values_of(entry)["own3"] == "4"
    assert {one.id for one in FIXED} == {REFERENCE, OUTSTANDING, INTERNAL_LIMIT}
