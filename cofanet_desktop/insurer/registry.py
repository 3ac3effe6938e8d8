"""The registry of companies: searched, identified, read by number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.companies import Company, Identifier
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.folding import fold, matches_fuzzily, query_forms
from cofanet_desktop.domain.identifiers import comparison_form, parse_easy_number
from cofanet_desktop.domain.protocol import CompanyQuery, SearchResult
from cofanet_desktop.insurer import schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_CHUNK = 500
"""Keys in one IN list."""


def count(connection: Connection) -> int:
    """Return how many companies the registry has, branches included."""
    return int(connection.execute(select(func.count()).select_from(schema.company)).scalar_one())


def companies(connection: Connection, easy_numbers: Sequence[str]) -> list[Company]:
    """Return the companies of these Easy numbers that exist."""
    c = schema.company.c
    found: list[Company] = []
    for start in range(0, len(easy_numbers), _CHUNK):
        chunk = easy_numbers[start : start + _CHUNK]
        rows = connection.execute(select(c.data).where(c.easy_number.in_(chunk)))
        found.extend(decode(data, Company) for data in rows.scalars())
    return found


def update(connection: Connection, company: Company) -> None:
    """Keep what became known about a company; its names and its place stay as they were."""
    c = schema.company.c
    connection.execute(
        schema.company.update().where(c.easy_number == company.easy_number).values(data=encode(company))
    )


def identify(
    connection: Connection, keys: Sequence[tuple[str, Identifier]]
) -> dict[tuple[str, Identifier], tuple[str, ...]]:
    """Return the Easy numbers each `(country, identifier)` names, in a few queries however many keys there are."""
    wanted: dict[tuple[str, str], set[str]] = {}
    for country, one in keys:
        wanted.setdefault((country, one.type), set()).add(comparison_form(one.value))
    named: dict[tuple[str, str, str], list[str]] = {}
    c = schema.identifier.c
    for (country, kind), values in wanted.items():
        ordered = sorted(values)
        for start in range(0, len(ordered), _CHUNK):
            rows = connection.execute(
                select(c.value, c.easy_number).where(
                    c.country == country, c.type == kind, c.value.in_(ordered[start : start + _CHUNK])
                )
            )
            for value, easy_number in rows:
                named.setdefault((country, kind, value), []).append(easy_number)
    return {
        (country, one): tuple(sorted(named.get((country, one.type, comparison_form(one.value)), ())))
        for country, one in keys
    }


def search(connection: Connection, query: CompanyQuery) -> SearchResult:
    """Return the companies found, best first, and whether these are all."""
    ranked = _ranked(connection, query)
    mains, complete = ranked[: query.limit], len(ranked) <= query.limit
    by_number = {company.easy_number: company for company in companies(connection, mains)}
    ordered = [by_number[number] for number in mains if number in by_number]
    if not query.branches:
        return SearchResult(tuple(ordered), complete)
    return SearchResult(_with_branches(connection, ordered), complete)


def _ranked(connection: Connection, query: CompanyQuery) -> list[str]:
    """Return the Easy numbers that match, best first."""
    if query.easy_number:
        return _by_number(connection, query)
    if query.identifier is not None:
        numbers = identify(connection, [(query.country, query.identifier)])
        return list(numbers[query.country, query.identifier])
    return _by_name(connection, query)


def _by_number(connection: Connection, query: CompanyQuery) -> list[str]:
    """Return the company of an Easy number: it names one in the whole world, whatever country is asked for."""
    try:
        number = parse_easy_number(query.easy_number)
    except InvalidInput:
        return []
    c = schema.company.c
    return list(connection.execute(select(c.easy_number).where(c.easy_number == number)).scalars())


def _by_name(connection: Connection, query: CompanyQuery) -> list[str]:
    c = schema.company.c
    statement = select(c.easy_number, c.name_key, c.place_key).where(
        c.country == query.country, c.head_office.is_(None)
    )
    if not query.extended:
        statement = statement.where(~c.is_extended)
    forms = query_forms(query.name)
    found: list[tuple[float, int, str, str]] = []
    for number, name, place in connection.execute(statement):
        score = _score(forms, name)
        if score and _is_at(place, query):
            found.append((-score, len(name), name, number))
    found.sort()
    return [number for *_, number in found]


def _score(forms: tuple[str, ...], name: str) -> float:
    """Return how well a name answers; the very name, or its beginning, comes before the same words elsewhere."""
    best = max(matches_fuzzily(form, name) for form in forms)
    if best and any(name == form for form in forms):
        return best + 2
    if best and any(name.startswith(form) for form in forms):
        return best + 1
    return best


def _is_at(place: str, query: CompanyQuery) -> bool:
    address, postcode, city, region = place.split("\n")
    return (
        fold(query.address.strip()) in address
        and postcode.startswith(fold(query.postcode.strip()))
        and fold(query.city.strip()) in city
        and fold(query.region.strip()) in region
    )


def _with_branches(connection: Connection, found: list[Company]) -> tuple[Company, ...]:
    """Return each company followed by its branches, or a branch found by number after its head office."""
    c = schema.company.c
    heads = [company.head_office or company.easy_number for company in found]
    rows = connection.execute(
        select(c.data).where(c.head_office.in_(heads)).order_by(c.easy_number)
    ).scalars()
    groups: dict[str, list[Company]] = {number: [] for number in heads}
    for company in companies(connection, list(groups)):
        groups[company.easy_number].append(company)
    for data in rows:
        branch = decode(data, Company)
        groups[branch.head_office or ""].append(branch)
    return tuple(company for group in groups.values() for company in group)
