"""The portfolio: always what the records say, found by what one types."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from cofanet_desktop.domain.portfolio import LATEST, PortfolioFilter, PortfolioRow, Sort, token
from cofanet_desktop.domain.products import KINDS, Family, ProductCode, ProductStatus
from cofanet_desktop.services import covers, outbox, portfolio
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.queries.integrity import portfolio_faults
from tests.support.asking import order
from tests.support.desks import advance, set_connected
from tests.support.shown import strangers

LABELS = {token(ProductCode.CRL.lower()): "Credit limit"}


def lines(desk: Session, **wanted: object) -> list[PortfolioRow]:
    asked = replace(portfolio.everything(desk), **wanted)  # type: ignore[arg-type]
    found, every = portfolio.listing(desk, asked)
    assert len(found) == every
    return found


def typed(desk: Session, text: str) -> list[str]:
    asked = portfolio.narrowed(portfolio.everything(desk), text, LABELS)
    return [one.easy_number for one in portfolio.listing(desk, asked)[0]]


def row_of(desk: Session, easy_number: str) -> PortfolioRow:
    return next(one for one in lines(desk) if one.easy_number == easy_number)


def test_an_order_puts_a_line_at_the_top_and_withdrawing_it_takes_it_away(desk: Session) -> None:
    company = strangers(desk)[0]
    before = lines(desk)
    command = order(desk, company.easy_number)
    assert lines(desk)[0].easy_number == company.easy_number
    assert [cell.is_waiting for cell in row_of(desk, company.easy_number).products] == [True]
    assert portfolio.sync_states(desk, lines(desk)) == {command: "queued"}
    outbox.discard(desk, command)
    assert lines(desk) == before


def test_a_line_follows_its_products_offline_and_online(desk: Session) -> None:
    company = strangers(desk)[0]
    set_connected(desk, is_connected=False)
    limit = order(desk, company.easy_number)
    set_connected(desk, is_connected=True)
    exchange(desk)
    granted = row_of(desk, company.easy_number)
    assert granted.dra is not None
    assert [(cell.status, cell.is_waiting) for cell in granted.products] == [(ProductStatus.GRANTED, False)]
    covers.delete(desk, limit)
    exchange(desk)
    gone = row_of(desk, company.easy_number)
    assert [cell.status for cell in gone.products] == [ProductStatus.DELETED]
    assert gone.dra is None
    with desk.store.read() as connection:
        assert portfolio_faults(connection) == []


def test_a_company_is_found_by_any_part_of_its_name_or_number_whatever_the_accents(desk: Session) -> None:
    for one in lines(desk):
        assert one.easy_number in typed(desk, one.name[:4])
        assert one.easy_number in typed(desk, one.name.upper())
        assert one.easy_number in typed(desk, one.easy_number)
        assert typed(desk, f"{one.easy_number} nobody-has-this-word") == []


def test_every_word_counts(desk: Session) -> None:
    one = lines(desk)[0]
    both = typed(desk, f"{one.name.split()[0]} {one.easy_number}")
    assert both == [one.easy_number]


def test_the_displayed_name_of_a_product_finds_those_who_have_it(desk: Session) -> None:
    having = {one.easy_number for one in lines(desk) if any(c.code is ProductCode.CRL for c in one.products)}
    assert set(typed(desk, "credit")) >= having
    assert {one.easy_number for one in lines(desk, products=(ProductCode.CRL,))} == having


@pytest.mark.parametrize("status", ProductStatus)
def test_a_status_filter_lists_exactly_those_with_it(desk: Session, status: ProductStatus) -> None:
    having = {one.easy_number for one in lines(desk) if any(cell.status is status for cell in one.products)}
    assert {one.easy_number for one in lines(desk, statuses=(status,))} == having


@pytest.mark.parametrize("family", Family)
def test_a_family_filter_lists_exactly_those_with_a_product_of_it(desk: Session, family: Family) -> None:
    having = {
        one.easy_number
        for one in lines(desk)
        if any(KINDS[cell.code].family is family for cell in one.products)
    }
    assert {one.easy_number for one in lines(desk, families=(family,))} == having


def test_country_and_dra_filters_list_exactly_those(desk: Session) -> None:
    for one in lines(desk):
        assert {other.country for other in lines(desk, countries=(one.country,))} == {one.country}
        assert {other.dra for other in lines(desk, dras=(one.dra,))} == {one.dra}


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("descending", [True, False])
def test_each_order_is_complete_and_its_reverse_is_the_other_way_round(
    desk: Session, sort: Sort, descending: bool
) -> None:
    one_way = [one.easy_number for one in lines(desk, sort=sort, descending=descending)]
    other_way = [one.easy_number for one in lines(desk, sort=sort, descending=not descending)]
    assert one_way == other_way[::-1]
    assert len(one_way) == portfolio.count(desk)


def test_the_list_opens_on_the_last_changed(desk: Session) -> None:
    shown = portfolio.rows(desk, portfolio.ids(desk, portfolio.everything(desk), LATEST))
    assert [one.updated_at for one in shown] == sorted((one.updated_at for one in shown), reverse=True)


def test_each_contract_has_its_own_list(desk: Session) -> None:
    first = {one.easy_number for one in lines(desk)}
    desk.contract_id = "4712"
    second = lines(desk)
    assert {one.contract_id for one in second} == {"4712"}
    assert len(first) + len(second) == 12


def test_what_ends_soon_is_listed(desk: Session) -> None:
    for company in strangers(desk)[:15]:
        order(desk, company.easy_number)
    exchange(desk)
    day = desk.today() + timedelta(days=300)
    listed = {one.easy_number for one in lines(desk, ends_until=day)}
    with desk.store.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT easy_number FROM product WHERE contract_id = '4711' AND ends_on <= ?", (day.isoformat(),)
        )
        assert listed == {row[0] for row in rows}
    advance(desk, timedelta(days=400))
    exchange(desk)
    assert not {one.easy_number for one in lines(desk, ends_until=day)}


def test_an_empty_filter_of_another_contract_finds_nothing(desk: Session) -> None:
    assert portfolio.listing(desk, PortfolioFilter(contract_id="nobody")) == ([], 0)
