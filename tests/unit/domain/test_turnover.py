"""Lines of turnover declarations: what is wrong with them, one by one, and what they say."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.sheets import Row
from cofanet_desktop.domain.turnover import (
    TurnoverBasis,
    TurnoverBy,
    TurnoverDeclaration,
    TurnoverLine,
    check_lines,
    key_column,
    lines_of,
    row_problems,
)
from tests.support.debts import AT

DEBTORS = {"negoce": "00000000000001", "1": "00000000000001", "bois": "00000000000002"}
COUNTRIES = {"FRA": "FRA", "fra": "FRA", "SCG": "SCG"}
KNOWN = {TurnoverBy.DEBTOR: DEBTORS, TurnoverBy.COUNTRY: COUNTRIES}


def row(key: str | None, amount: str | None, by: TurnoverBy = TurnoverBy.DEBTOR) -> Row:
    return {key_column(by): key, "amount": None if amount is None else Decimal(amount)}


def found(*rows: Row, by: TurnoverBy = TurnoverBy.DEBTOR) -> list[tuple[int, str, str]]:
    problems = row_problems(rows, by, KNOWN[by].get)
    assert all(problem.error.hint is not None for problem in problems)
    return [(problem.line, problem.column, problem.error.rule) for problem in problems]


@pytest.mark.parametrize("by", TurnoverBy)
def test_complete_lines_have_no_problem(by: TurnoverBy) -> None:
    first, second = {TurnoverBy.DEBTOR: ("negoce", "bois"), TurnoverBy.COUNTRY: ("FRA", "SCG")}[by]
    rows = row(first, "1200.50", by), row(f" {second} ", "0", by)
    assert found(*rows, by=by) == []
    codes = tuple(KNOWN[by][name] for name in (first, second))
    assert lines_of(rows, by, KNOWN[by].get) == (
        TurnoverLine(codes[0], Decimal("1200.50")),
        TurnoverLine(codes[1], Decimal(0)),
    )


@pytest.mark.parametrize("by", TurnoverBy)
@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_a_line_names_a_debtor_or_a_country(by: TurnoverBy, nothing: str | None) -> None:
    assert found(row(nothing, "1", by), by=by) == [(0, key_column(by), "CELL_MISSING")]


def test_a_line_has_an_amount() -> None:
    assert found(row("bois", None), row("negoce", "0")) == [(0, "amount", "CELL_MISSING")]


def test_a_debtor_that_is_not_in_the_portfolio_is_not_guessed() -> None:
    assert found(row("bois", "1"), row("boi", "1")) == [(1, "debtor", "DEBTOR_NOT_KNOWN")]


def test_a_country_is_on_the_closed_list() -> None:
    rows = row("FRA", "1", TurnoverBy.COUNTRY), row("SRB", "1", TurnoverBy.COUNTRY)
    assert found(*rows, by=TurnoverBy.COUNTRY) == [(1, "country", "COUNTRY_NOT_KNOWN")]


def test_a_debtor_is_there_once_whatever_it_is_called_by() -> None:
    assert found(row("negoce", "1"), row("bois", "1"), row("1", "2")) == [(2, "debtor", "LINE_TWICE")]


def test_a_country_is_there_once() -> None:
    rows = row("FRA", "1", TurnoverBy.COUNTRY), row("fra", "2", TurnoverBy.COUNTRY)
    assert found(*rows, by=TurnoverBy.COUNTRY) == [(1, "country", "LINE_TWICE")]


@pytest.mark.parametrize(
    ("amount", "rule"),
    [
        ("-0.01", "AMOUNT_NOT_POSITIVE"),
        ("0.001", "AMOUNT_TOO_PRECISE"),
        ("1E+30", "AMOUNT_TOO_LARGE"),
        ("NaN", "AMOUNT_TOO_LARGE"),
    ],
)
def test_an_amount_is_zero_or_more_and_exact_to_the_cent(amount: str, rule: str) -> None:
    assert found(row("bois", amount)) == [(0, "amount", rule)]


def test_a_line_can_be_wrong_in_each_of_its_cells() -> None:
    assert found(row("nobody", "-1")) == [
        (0, "amount", "AMOUNT_NOT_POSITIVE"),
        (0, "debtor", "DEBTOR_NOT_KNOWN"),
    ]


def test_a_refusal_names_the_line_of_the_wrong_amount() -> None:
    opened = TurnoverDeclaration(
        id="may",
        contract_id="4711",
        basis=TurnoverBasis.SALES,
        by=TurnoverBy.COUNTRY,
        currency="EUR",
        starts_on=date(2026, 5, 1),
        ends_on=date(2026, 5, 31),
        due_on=date(2026, 6, 20),
        updated_at=AT,
    )
    lines = [TurnoverLine("FRA", Decimal(1)), TurnoverLine("DEU", Decimal(-1))]
    with pytest.raises(RuleViolation, match=r"^The amount -1 of line 2 cannot be declared\.$"):
        check_lines(opened, lines, is_nil=False)


@given(
    st.lists(
        st.tuples(st.sampled_from(["00000000000001", "00000000000002", "Z1"]), st.integers(0, 10**12)),
        unique_by=lambda line: line[0],
    )
)
def test_lines_survive_their_rows(given_lines: list[tuple[str, int]]) -> None:
    lines = tuple(TurnoverLine(key, Decimal(number).scaleb(-2)) for key, number in given_lines)
    rows: list[dict[str, Any]] = [{"debtor": line.key, "amount": line.amount} for line in lines]
    assert row_problems(rows, TurnoverBy.DEBTOR, lambda text: text) == []
    assert lines_of(rows, TurnoverBy.DEBTOR, lambda text: text) == lines
