"""Bulk order lines and renewals for companies of the portfolio, and companies found by their identifiers."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from cofanet_desktop.domain.bulk_check import read_order
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.products import Action, ProductCode
from cofanet_desktop.services import bulk, companies, custom_fields, portfolio, portfolio_orders, renewals
from cofanet_desktop.services.portfolio import EASY_NUMBER
from cofanet_desktop.services.portfolio_orders import Wanted
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.reference import reference_data

LIMIT = Wanted(ProductCode.CRL, Action.ORDER, Decimal(25_000))


def ids(desk: Session, count: int = -1) -> list[int]:
    return portfolio.ids(desk, portfolio.everything(desk), count)


def test_each_company_gets_one_line_that_says_what_is_wanted(desk: Session) -> None:
    some = ids(desk, 5)
    rows = portfolio.rows(desk, some)
    for number, (text, row) in enumerate(
        zip(portfolio_orders.lines(desk, some, LIMIT), rows, strict=True), 1
    ):
        order = read_order(number, text, reference_data())
        assert order is not None
        assert (order.easy_number, order.country) == (row.easy_number, row.country)
        assert (order.product, order.action, order.amount) == (ProductCode.CRL, Action.ORDER, Decimal(25_000))


def test_a_reference_no_line_can_hold_is_written_in_plain_letters(desk: Session) -> None:
    row = portfolio.rows(desk, ids(desk, 1))[0]
    custom_fields.set_values(desk, row.easy_number, {"customer_reference": "Müller; Straße"})
    line = portfolio_orders.lines(desk, ids(desk, 1), LIMIT)[0]
    assert line.isascii()
    assert line.split(";")[4] == "Muller Strasse"
    assert len(line.split(";")) == 10


def test_lines_kept_as_a_draft_are_only_kept(desk: Session) -> None:
    draft = portfolio_orders.keep_as_draft(
        desk, "selection.txt", ids(desk, 3), replace(LIMIT, amount=Decimal(1))
    )
    assert bulk.kept_draft(desk) == draft
    assert len(draft.texts) == 3
    assert bulk.files(desk) == []


def test_covers_that_can_be_renewed_are_those_a_rule_lets_pass(desk: Session) -> None:
    found = set(portfolio_orders.renewable(desk, ids(desk)))
    asked = renewals.chosen(desk, sorted(found))
    assert all(one.can_be_asked for one in asked)
    ending = {one.product.id for one in renewals.ending(desk, 365) if one.can_be_asked}
    assert ending <= found


def test_an_identifier_leads_to_every_company_that_has_it(desk: Session) -> None:
    for row in portfolio.rows(desk, ids(desk)):
        for one in companies.show(desk, row.easy_number).company.identifiers:
            found = portfolio.identified(desk, one.type, f" {one.value.lower()} ".strip(), (row.country,))
            assert row.easy_number in found


def test_an_easy_number_is_found_without_its_zeros_and_a_malformed_one_is_refused(desk: Session) -> None:
    assert portfolio.identified(desk, EASY_NUMBER, "12354897") == ("00000012354897",)
    with pytest.raises(InvalidInput):
        portfolio.identified(desk, EASY_NUMBER, "12x")


def test_a_coface_reference_is_looked_for_in_every_country(desk: Session) -> None:
    row, reference = next(
        (row, one)
        for row in portfolio.rows(desk, ids(desk))
        for one in companies.show(desk, row.easy_number).company.identifiers
        if one.type == "CRScny"
    )
    assert row.easy_number in portfolio.identified(desk, "CRScny", reference.value)


def test_the_countries_are_those_of_the_companies(desk: Session) -> None:
    assert portfolio.countries(desk) == sorted({row.country for row in portfolio.rows(desk, ids(desk))})
