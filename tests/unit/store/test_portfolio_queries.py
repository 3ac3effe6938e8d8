"""The list of the portfolio: every way of finding lines finds the same ones, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.portfolio import PortfolioFilter, PortfolioRow, Sort, Word, token
from cofanet_desktop.domain.products import Family, ProductCode, ProductStatus
from cofanet_desktop.services import companies, portfolio
from cofanet_desktop.services.session import Session
from cofanet_desktop.store.portfolio import refresh
from cofanet_desktop.store.queries import portfolio as queries
from tests.support.desks import demo_session

EVERY_WAY = [(2_500, 8_000), (0, 8_000), (0, 0), (2_500, 0)]
"""How many matches are sorted, and how many the index may name: each pair takes another way through the query."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = demo_session(tmp_path, companies=60)
    yield opened
    opened.close()


def rows(session: Session) -> dict[int, PortfolioRow]:
    """Return every line by its id, last changed first."""
    ids = portfolio.ids(session, portfolio.everything(session))
    return dict(zip(ids, portfolio.rows(session, ids), strict=True))


def has(row: PortfolioRow, status: ProductStatus) -> bool:
    """Tell whether a product of the line has that status."""
    return any(cell.status is status for cell in row.products)


@pytest.mark.parametrize(("few", "candidates"), EVERY_WAY)
def test_every_way_through_the_query_finds_the_same_lines(
    session: Session, monkeypatch: pytest.MonkeyPatch, few: int, candidates: int
) -> None:
    monkeypatch.setattr(queries, "_FEW", few)
    monkeypatch.setattr(queries, "_CANDIDATES", candidates)
    every, plain = rows(session), portfolio.everything(session)
    cases: list[tuple[PortfolioFilter, Callable[[PortfolioRow], bool]]] = [
        (replace(plain, words=(Word("a"),)), lambda row: "a" in fold(found_by(row))),
        (replace(plain, words=(Word("gmbh"),)), lambda row: "gmbh" in fold(row.name)),
        (
            replace(plain, words=(Word("sa"), Word("fra"))),
            lambda row: {"sa", "fra"} <= parts(row, "sa", "fra"),
        ),
        (replace(plain, words=(Word("qqqq"),)), lambda _row: False),
        (
            replace(plain, words=(Word("qqqq", (token("granted"),)),)),
            lambda row: has(row, ProductStatus.GRANTED),
        ),
        (replace(plain, statuses=(ProductStatus.REFUSED,)), lambda row: has(row, ProductStatus.REFUSED)),
        (replace(plain, countries=("FRA",)), lambda row: row.country == "FRA"),
        (replace(plain, dras=(None, 6)), lambda row: row.dra in (None, 6)),
        (replace(plain, is_waiting=True), lambda row: any(cell.is_waiting for cell in row.products)),
    ]
    for wanted, matches in cases:
        expected = [one for one, row in every.items() if matches(row)]
        assert portfolio.ids(session, wanted) == expected, wanted


def found_by(row: PortfolioRow) -> str:
    """Return everything a line shows or is found by, in one text."""
    cells = " ".join(f"{cell.code} {cell.status} {cell.amount or ''} {cell.rating}" for cell in row.products)
    waiting = "waiting" if any(cell.is_waiting for cell in row.products) else ""
    shown = (row.name, row.local_name, row.city, row.country, row.easy_number, row.customer_reference)
    return " ".join((*shown, cells, waiting, "dra"))


def parts(row: PortfolioRow, *texts: str) -> set[str]:
    """Return which of these texts the line contains."""
    return {text for text in texts if text in fold(found_by(row))}


def test_families_are_found_by_the_products_they_have(session: Session) -> None:
    every, plain = rows(session), portfolio.everything(session)
    for family in Family:
        codes = {ProductCode.CRL, ProductCode.RLI, ProductCode.ECL, ProductCode.TPL}
        wanted = codes if family is Family.INSURANCE else set(ProductCode) - codes
        expected = [one for one, row in every.items() if wanted & {cell.code for cell in row.products}]
        assert portfolio.ids(session, replace(plain, families=(family,))) == expected
    assert portfolio.ids(session, replace(plain, families=tuple(Family))) == list(every)


def test_covers_that_end_are_found_by_their_day(session: Session) -> None:
    last = session.today() + timedelta(days=60)
    found = portfolio.ids(session, replace(portfolio.everything(session), ends_until=last))
    expected = {
        row.easy_number for row in rows(session).values() if any(ends_by(session, row.easy_number, last))
    }
    assert {row.easy_number for row in portfolio.rows(session, found)} == expected
    assert expected


def ends_by(session: Session, easy_number: str, last: date) -> list[bool]:
    """Return, for each cover in force of a company, whether it ends until `last`."""
    file = companies.show(session, easy_number)
    return [
        product.is_in_force and product.ends_on is not None and product.ends_on <= last
        for product in file.products
    ]


KEYS: dict[Sort, Callable[[PortfolioRow], Any]] = {
    Sort.UPDATED: lambda row: row.updated_at,
    Sort.NAME: lambda row: fold(row.name),
    Sort.COUNTRY: lambda row: row.country,
    Sort.DRA: lambda row: -1 if row.dra is None else row.dra,
    Sort.AMOUNT: lambda row: next((cell.amount.amount for cell in row.products if cell.amount), -1),
}


@pytest.mark.parametrize("sort", list(KEYS))
@pytest.mark.parametrize("few", [2_500, 0])
def test_the_list_is_in_order_both_ways(
    session: Session, monkeypatch: pytest.MonkeyPatch, sort: Sort, few: int
) -> None:
    monkeypatch.setattr(queries, "_FEW", few)
    every, key = rows(session), KEYS[sort]
    for words in ((), (Word("a"),)):
        wanted = replace(portfolio.everything(session), sort=sort, words=words)
        up = portfolio.ids(session, replace(wanted, descending=False))
        down = portfolio.ids(session, replace(wanted, descending=True))
        values = [key(every[one]) for one in up]
        assert values == sorted(values)
        assert down == up[::-1]


def test_a_limit_takes_the_first_of_the_whole_list(session: Session) -> None:
    for wanted in (
        portfolio.everything(session),
        replace(portfolio.everything(session), words=(Word("a"),)),
        PortfolioFilter(contract_id="no such contract"),
    ):
        assert portfolio.ids(session, wanted, 3) == portfolio.ids(session, wanted)[:3]


def test_quotes_and_marks_typed_are_only_letters(session: Session) -> None:
    for text in ('"', '"abc', "a\"b'c", "%", "_", "*", "§", "AND", "a:b"):
        wanted = portfolio.narrowed(portfolio.everything(session), text, {})
        expected = [one for one, row in rows(session).items() if fold(text) in fold(row.name)]
        assert set(expected) <= set(portfolio.ids(session, wanted))


def test_the_read_model_is_the_same_however_it_was_reached(session: Session) -> None:
    every = rows(session)
    with session.store.work("test") as unit:
        unit.restore({})
        numbers = [(row.contract_id, row.easy_number) for row in every.values()]
        before = unit.connection.exec_driver_sql("SELECT * FROM portfolio ORDER BY rowid").all()
        texts = unit.connection.exec_driver_sql("SELECT * FROM portfolio_text ORDER BY rowid").all()
        refresh(unit.connection, numbers)
        assert unit.connection.exec_driver_sql("SELECT * FROM portfolio ORDER BY rowid").all() == before
        assert unit.connection.exec_driver_sql("SELECT * FROM portfolio_text ORDER BY rowid").all() == texts
