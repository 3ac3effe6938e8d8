"""Users to be created: what is mandatory, what a value may be, one address for one user."""

from __future__ import annotations

from dataclasses import fields

import pytest

from cofanet_desktop.domain.sheets import CellKind, Row
from cofanet_desktop.domain.users import (
    LONGEST_NAME,
    Language,
    NewUser,
    Title,
    UserPolicy,
    row_problems,
    sheet,
    user_of,
)

ANNE: Row = {
    "title": "ms",
    "last_name": "Martin",
    "first_name": "Anne",
    "phone": "+33 1 23 45 67 89",
    "fax": "+33 1 23 45 67 80",
    "email": "anne.martin@example.com",
}


def found(
    *rows: Row, policy: UserPolicy | None = None, contracts: tuple[str, ...] = ()
) -> list[tuple[int, str, str]]:
    problems = row_problems(rows, policy or UserPolicy(), contracts)
    assert all(problem.error.hint is not None for problem in problems)
    return [(problem.line, problem.column, problem.error.rule) for problem in problems]


def test_a_complete_line_is_a_user() -> None:
    row = {**ANNE, "language": "fr", "contract": "4711"}
    assert found(row, contracts=("4711", "4712")) == []
    assert user_of(row) == NewUser(
        title=Title.MS,
        last_name="Martin",
        first_name="Anne",
        phone="+33 1 23 45 67 89",
        fax="+33 1 23 45 67 80",
        email="anne.martin@example.com",
        language=Language.FRENCH,
        contract="4711",
    )


def test_language_and_contract_may_be_left_to_the_insurer() -> None:
    assert found(ANNE, contracts=("4711",)) == []
    user = user_of(ANNE)
    assert (user.language, user.contract) == (None, "")


@pytest.mark.parametrize("key", sorted(UserPolicy().mandatory))
def test_what_the_guide_asks_for_is_mandatory_the_fax_included(key: str) -> None:
    assert found({**ANNE, key: " "}) == [(0, key, "CELL_MISSING")]


def test_the_policy_says_what_is_mandatory() -> None:
    lenient = UserPolicy(frozenset({"email"}))
    assert found({"email": "a@example.com"}, policy=lenient) == []
    assert user_of({"email": "a@example.com"}) == NewUser(email="a@example.com")
    mandatory = [column.key for column in sheet(lenient).columns if column.is_mandatory]
    assert mandatory == ["email"]


@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("title", "dr", "NOT_IN_LIST"),
        ("language", "it", "NOT_IN_LIST"),
        ("contract", "4713", "NOT_IN_LIST"),
        ("email", "anne", "EMAIL_NOT_VALID"),
        ("phone", "none", "PHONE_NOT_VALID"),
        ("fax", "none", "PHONE_NOT_VALID"),
        ("last_name", "x" * (LONGEST_NAME + 1), "CELL_TOO_LONG"),
    ],
)
def test_a_value_that_cannot_be_is_refused_in_its_cell(key: str, value: str, rule: str) -> None:
    assert found({**ANNE, key: value}, contracts=("4711", "4712")) == [(0, key, rule)]


def test_an_address_given_twice_is_refused_on_the_later_lines_whatever_its_case() -> None:
    rows = [ANNE, {**ANNE, "email": "other@example.com"}, {**ANNE, "email": "ANNE.Martin@example.com "}, ANNE]
    assert found(*rows) == [(2, "email", "USER_TWICE"), (3, "email", "USER_TWICE")]


def test_contracts_are_a_closed_list_when_they_are_known() -> None:
    kinds = [sheet(contracts=numbers).column("contract").kind for numbers in ((), ("4711",))]
    assert kinds == [CellKind.TEXT, CellKind.CHOICE]


def test_a_password_is_no_part_of_a_user() -> None:
    names = {one.name for one in fields(NewUser)} | {column.key for column in sheet().columns}
    assert not {name for name in names if "pass" in name or "secret" in name}
