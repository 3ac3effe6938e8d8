"""The portfolio: listed, filtered as one types, weighed."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import wap
from cofanet_desktop.domain.bulk import legal_key
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.identifiers import CRS, parse_easy_number, parse_identifier
from cofanet_desktop.domain.portfolio import PortfolioFilter, Word
from cofanet_desktop.store.queries import companies, portfolio, products
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.portfolio import PortfolioRow
    from cofanet_desktop.domain.wap import Wap
    from cofanet_desktop.services.session import Session

EASY_NUMBER = "EASY"
"""Stands for the Easy number among the types of legal identifiers."""

_GROUPING = str.maketrans("", "", ",.'\u00a0\u202f\u2009")


def words(text: str, labels: Mapping[str, str]) -> tuple[Word, ...]:
    """Return the words of what was typed; `labels` maps displayed names (statuses, products, countries) to marks.

    A word is found in the text of a line, or in the displayed name of one of its codes. A figure is found however
    its thousands are grouped.
    """
    folded_labels = [(fold(label), mark) for mark, label in labels.items()]
    found = []
    for typed in fold(text).split():
        bare = typed.translate(_GROUPING)
        word = bare if bare.isdigit() else typed
        found.append(Word(word, tuple(mark for label, mark in folded_labels if word in label)))
    return tuple(found)


def ids(session: Session, wanted: PortfolioFilter, limit: int = -1) -> list[int]:
    """Return the ids of the lines that match, in order; at most `limit` when it is not negative."""
    with session.store.read() as connection:
        return portfolio.ids(connection, wanted, limit)


def rows(session: Session, some: Sequence[int]) -> list[PortfolioRow]:
    """Return the lines of these ids, in their order."""
    with session.store.read() as connection:
        return portfolio.rows(connection, some)


def count(session: Session) -> int:
    """Return how many companies the portfolio of the contract in use has."""
    with session.store.read() as connection:
        return portfolio.count(connection, session.contract().id)


def count_companies(session: Session) -> int:
    """Return how many companies the portfolios of every contract have, each counted once."""
    with session.store.read() as connection:
        return portfolio.count_companies(connection)


def countries(session: Session) -> list[str]:
    """Return the countries in which the contract in use has companies, by code."""
    with session.store.read() as connection:
        return portfolio.countries(connection, session.contract().id)


def identified(session: Session, kind: str, value: str, countries_: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the Easy numbers of the known companies that a legal identifier names; none when nobody has it.

    `kind` is an identifier type or EASY for an Easy number, of which only the number is looked at. A type that is not
    that of every country is looked for in `countries_`. Raises InvalidInput for a value nobody could have.
    """
    if kind == EASY_NUMBER:
        return (parse_easy_number(value),)
    reference = reference_data()
    among = countries_ or (countries(session) if kind == CRS else ())
    known = [reference.countries[code] for code in among if code in reference.countries]
    keys = [legal_key(one.code, parse_identifier(one, kind, value)) for one in known]
    with session.store.read() as connection:
        found = companies.by_keys(connection, keys)
    return tuple(sorted({number for numbers in found.values() for number in numbers}))


def listing(session: Session, wanted: PortfolioFilter, limit: int = -1) -> tuple[list[PortfolioRow], int]:
    """Return the lines that match, at most `limit`, and how many match in all."""
    with session.store.read() as connection:
        every = portfolio.ids(connection, wanted)
        return portfolio.rows(connection, every if limit < 0 else every[:limit]), len(every)


def sync_states(session: Session, some: Sequence[PortfolioRow]) -> dict[str, State]:
    """Return where the newest unsettled command about each product of these lines stands."""
    with session.store.read() as connection:
        return products.sync_states(connection, [cell.id for row in some for cell in row.products])


def everything(session: Session) -> PortfolioFilter:
    """Return the filter that lists the whole portfolio of the contract in use, last changed first."""
    return PortfolioFilter(contract_id=session.contract().id)


def narrowed(wanted: PortfolioFilter, text: str, labels: Mapping[str, str]) -> PortfolioFilter:
    """Return `wanted` narrowed to the lines that contain every word of `text`."""
    return replace(wanted, words=words(text, labels))


def weighted_assessment(session: Session) -> Wap:
    """Return the WAP of the contract in use, a local estimate weighted by granted amounts (decision 54)."""
    with session.store.read() as connection:
        groups = portfolio.assessed_amounts(connection, session.contract().id)
    return wap.estimate((dra, Decimal(amount), companies) for dra, amount, companies in groups)
