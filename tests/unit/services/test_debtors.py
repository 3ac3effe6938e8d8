"""Debtors named in a turnover declaration: by Easy number or customer reference, never guessed."""

from __future__ import annotations

import pytest

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.turnover import TurnoverBy
from cofanet_desktop.services import companies, turnover
from cofanet_desktop.services.session import Session
from cofanet_desktop.services.turnover import Debtors
from tests.support.requests import find_file

NEGOCE, OTHER = "00000012354905", "00000099999999"
KNOWN = Debtors(
    {fold("Client 12"): (NEGOCE,), fold("double"): (NEGOCE, OTHER), fold("99999999"): (NEGOCE,)},
    {NEGOCE: "Negoce", OTHER: "Other"},
)


@pytest.mark.parametrize("text", ["Client 12", "CLIENT 12", "clïent 12", "12354905", NEGOCE])
def test_a_debtor_is_named_by_reference_or_number(text: str) -> None:
    assert KNOWN.resolve(text) == NEGOCE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("double", id="a reference used twice"),
        pytest.param("12354906", id="a number of no company here"),
        pytest.param("Client", id="the beginning of a reference"),
        pytest.param("", id="nothing"),
        pytest.param("1" * 16, id="no Easy number"),
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert KNOWN.resolve(text) is None


def test_a_reference_that_looks_like_a_number_is_a_reference_first() -> None:
    assert KNOWN.resolve("99999999") == NEGOCE


def test_the_debtors_are_the_companies_of_the_portfolio_under_the_contract(desk: Session) -> None:
    file = find_file(desk, lambda one: bool(one.entry and one.entry.customer_reference))
    assert file.entry is not None
    debtors = turnover.debtors(desk)
    assert debtors.names[file.company.easy_number] == file.company.name
    assert debtors.resolve(file.entry.customer_reference.lower()) == file.company.easy_number
    assert turnover.resolver(desk, TurnoverBy.DEBTOR)(file.company.easy_number) == file.company.easy_number
    desk.contract_id = "4712"
    assert file.company.easy_number not in turnover.debtors(desk).names


def test_countries_are_those_of_the_list(desk: Session) -> None:
    resolve = turnover.resolver(desk, TurnoverBy.COUNTRY)
    assert (resolve("fra"), resolve("FRA"), resolve("France")) == ("FRA", "FRA", None)
    easy_number = next(iter(turnover.debtors(desk).names))
    assert companies.show(desk, easy_number).company.country in turnover.portfolio_countries(desk)
