"""Lists of custom fields: what a line gives, what it leaves, what it empties, what refuses it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.custom_fields import FIXED, FieldDefinition, FieldKind, FieldValue, canonical
from cofanet_desktop.domain.field_sheets import (
    cell_of,
    field_values,
    own_sheet,
    row_problems,
    template_sheet,
)
from cofanet_desktop.domain.sheets import CLEARED, CellKind, Row

OWN = (
    FieldDefinition("own1", "Account manager", FieldKind.TEXT),
    FieldDefinition("own2", "Next review", FieldKind.DATE),
    FieldDefinition("own3", "Margin", FieldKind.NUMBER),
)
EVERY = (*FIXED, *OWN)
ONE, TWO = "00000000000001", "00000000000002"


def found(*rows: Row) -> list[tuple[int, str, str]]:
    problems = row_problems(rows, EVERY, lambda numbers: {ONE, TWO} & set(numbers))
    assert all(problem.error.hint is not None for problem in problems)
    return [(problem.line, problem.column, problem.error.rule) for problem in problems]


def test_the_template_asks_for_the_number_and_offers_reference_and_outstanding() -> None:
    columns = [(one.key, one.is_mandatory) for one in template_sheet().columns]
    assert columns == [("easy_number", True), ("customer_reference", False), ("outstanding", False)]


def test_a_list_of_ones_own_has_every_field_by_the_persons_words() -> None:
    sheet = own_sheet(EVERY)
    assert [one.key for one in sheet.columns[1:]] == [one.id for one in EVERY]
    assert [one.heading for one in sheet.columns[4:]] == ["Account manager", "Next review", "Margin"]
    assert [one.kind for one in sheet.columns[3:]] == [
        CellKind.AMOUNT, CellKind.TEXT, CellKind.DATE, CellKind.NUMBER,
    ]  # fmt: skip
    assert sheet.columns[:3] == template_sheet().columns
    assert str(sheet.column("own1").label()) == "Account manager"


def test_values_come_in_canonical_form_and_empty_cells_give_none() -> None:
    row: Row = {
        "easy_number": ONE,
        "customer_reference": "007",
        "outstanding": Decimal("12500.50"),
        "internal_limit": None,
        "own2": date(2026, 3, 31),
        "own3": Decimal("-0.5"),
    }
    assert found(row) == []
    assert field_values(row, EVERY) == (
        FieldValue("customer_reference", "007"),
        FieldValue("outstanding", "12500.5"),
        FieldValue("own2", "2026-03-31"),
        FieldValue("own3", "-0.5"),
    )


def test_a_dash_alone_empties_a_field_of_any_kind() -> None:
    row: Row = {"easy_number": ONE, **{one.id: CLEARED for one in EVERY}}
    assert found(row) == []
    assert field_values(row, EVERY) == tuple(FieldValue(one.id, "") for one in EVERY)


def test_a_company_twice_is_refused_on_the_later_lines() -> None:
    assert found({"easy_number": ONE}, {"easy_number": TWO}, {"easy_number": ONE}) == [
        (2, "easy_number", "COMPANY_TWICE")
    ]


def test_a_company_outside_the_portfolio_and_a_line_without_one_are_refused() -> None:
    assert found({"easy_number": "00000000000003"}, {"own1": "x"}) == [
        (0, "easy_number", "COMPANY_NOT_IN_PORTFOLIO"),
        (1, "easy_number", "CELL_MISSING"),
    ]


def test_the_portfolio_is_asked_once_however_many_lines_there_are() -> None:
    asked: list[Collection[str]] = []

    def in_portfolio(numbers: Collection[str]) -> Collection[str]:
        asked.append(numbers)
        return numbers

    rows = [{"easy_number": f"{n:014}"} for n in range(500)]
    assert row_problems(rows, EVERY, in_portfolio) == []
    assert [len(numbers) for numbers in asked] == [500]
    assert row_problems(rows, EVERY) == []


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("outstanding", Decimal("-0.01"), "FIELD_NEGATIVE"),
        ("internal_limit", Decimal(10) ** 15, "FIELD_NOT_A_NUMBER"),
        ("own3", Decimal(10) ** 15, "FIELD_NOT_A_NUMBER"),
        ("own1", "x" * 101, "FIELD_TOO_LONG"),
        ("customer_reference", "x" * 36, "FIELD_TOO_LONG"),
        ("own1", "a\u200bb", "FIELD_NOT_TEXT"),
    ],
)
def test_a_value_that_does_not_fit_its_field_is_refused_in_its_cell(
    field: str, value: str | Decimal, rule: str
) -> None:
    assert found({"easy_number": ONE, field: value}) == [(0, field, rule)]


_printable = st.one_of(st.characters(exclude_categories=("C", "Z")), st.just(" "))
_kept = st.one_of(
    st.tuples(st.just(EVERY[3]), st.text(_printable, max_size=100)),
    st.tuples(st.just(EVERY[4]), st.dates().map(str)),
    st.tuples(st.just(EVERY[5]), st.decimals(-(10**14), 10**14, allow_nan=False).map(str)),
    st.tuples(st.just(EVERY[1]), st.decimals(0, 10**14, allow_nan=False).map(str)),
)


@given(_kept)
def test_the_cell_of_a_value_gives_that_value_or_leaves_it(kept: tuple[FieldDefinition, str]) -> None:
    definition, text = kept
    value = canonical(definition, text)
    cell = cell_of(definition, value, 2)
    given = field_values({definition.id: cell}, [definition])
    assert given in ((), (FieldValue(definition.id, value),))
    if cell is None:
        assert value in ("", "-", "–", "—", "−") or definition.kind is not FieldKind.TEXT


@pytest.mark.parametrize(
    ("definition", "value"),
    [
        (EVERY[3], "-"),
        (EVERY[3], "–"),
        (EVERY[4], "1899-12-31"),
        (EVERY[4], "2200-01-01"),
        (EVERY[1], "1.234"),
        (EVERY[1], "12345678901234.56"),
        (EVERY[5], "1." + "1" * 28),
        (EVERY[5], ""),
    ],
)
def test_what_a_list_would_read_otherwise_stays_out_of_it(definition: FieldDefinition, value: str) -> None:
    assert cell_of(definition, value, 2) is None


def test_the_longest_list_is_checked_in_one_go() -> None:
    rows = [{"easy_number": f"{n:014}", "customer_reference": f"R{n}"} for n in range(100_000)]
    assert row_problems(rows, EVERY) == []
