"""Companies the store knows, found without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company, Establishment, PortfolioEntry, entry_id
from cofanet_desktop.domain.folding import fold, matches_fuzzily, query_forms
from cofanet_desktop.domain.identifiers import comparison_form

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.companies import Identifier
    from cofanet_desktop.domain.protocol import CompanyQuery


def search(connection: Connection, query: CompanyQuery) -> list[Company]:
    """Return the known companies that match, best first, branches after their head office."""
    if query.easy_number:
        found = _by_number(connection, query)
    elif query.identifier is not None:
        found = _matching(connection, query, _has_identifier(query.identifier))
    else:
        found = _by_name(connection, query)
    kept = [company for company in found if _fits(company, query)]
    return kept[: query.limit]


def _by_number(connection: Connection, query: CompanyQuery) -> list[Company]:
    main = query.easy_number[:14]
    rows = connection.exec_driver_sql(
        "SELECT data FROM company WHERE id IN (?, ?) OR head_office = ? ORDER BY length(id), id",
        (query.easy_number, main, main),
    )
    return [decode(row[0], Company) for row in rows]


def _matching(connection: Connection, query: CompanyQuery, fits: Callable[[Company], bool]) -> list[Company]:
    rows = connection.exec_driver_sql(
        "SELECT data FROM company WHERE country = ? ORDER BY id", (query.country,)
    )
    return [company for row in rows if fits(company := decode(row[0], Company))]


def _has_identifier(wanted: Identifier) -> Callable[[Company], bool]:
    value = comparison_form(wanted.value)
    return lambda company: any(
        one.type == wanted.type and comparison_form(one.value) == value for one in company.identifiers
    )


def _by_name(connection: Connection, query: CompanyQuery) -> list[Company]:
    forms = query_forms(query.name)
    rows = connection.exec_driver_sql("SELECT id, folded FROM company WHERE country = ?", (query.country,))
    scored = ((max(matches_fuzzily(form, row[1]) for form in forms), row[1], row[0]) for row in rows)
    best = sorted((-score, folded, one) for score, folded, one in scored if score > 0)
    return by_numbers(connection, [one for _, _, one in best[: query.limit * 2]])


def _fits(company: Company, query: CompanyQuery) -> bool:
    if company.establishment is Establishment.BRANCH and not query.branches:
        return False
    wanted = (
        (query.address, company.address),
        (query.postcode, company.postcode),
        (query.region, company.region),
        (query.city, company.city),
    )
    return all(fold(asked) in fold(found) for asked, found in wanted if asked)


def by_numbers(connection: Connection, easy_numbers: Sequence[str]) -> list[Company]:
    """Return the known companies of these Easy numbers, in the order asked."""
    found: dict[str, Company] = {}
    for start in range(0, len(easy_numbers), 500):
        some = easy_numbers[start : start + 500]
        marks = ",".join("?" * len(some))
        rows = connection.exec_driver_sql(f"SELECT id, data FROM company WHERE id IN ({marks})", tuple(some))  # noqa: S608
        found.update((row[0], decode(row[1], Company)) for row in rows)
    return [found[one] for one in easy_numbers if one in found]


def by_identifiers(
    connection: Connection, keys: Sequence[tuple[str, Identifier]]
) -> dict[tuple[str, Identifier], tuple[str, ...]]:
    """Return, for each `(country, legal identifier)`, the Easy numbers of the known companies that carry it."""
    wanted: dict[tuple[str, str, str], list[tuple[str, Identifier]]] = {}
    for country, identifier in keys:
        key = (country, identifier.type, comparison_form(identifier.value))
        wanted.setdefault(key, []).append((country, identifier))
    found: dict[tuple[str, Identifier], list[str]] = {key: [] for key in keys}
    for country in sorted({country for country, _ in keys}):
        rows = connection.exec_driver_sql(
            "SELECT id, data FROM company WHERE country = ? AND head_office IS NULL", (country,)
        )
        for easy_number, data in rows:
            for one in decode(data, Company).identifiers:
                for asked in wanted.get((country, one.type, comparison_form(one.value)), ()):
                    found[asked].append(easy_number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def entry(connection: Connection, contract_id: str, easy_number: str) -> PortfolioEntry | None:
    """Return what the contract keeps about the company, or None when it is not in its portfolio."""
    key = entry_id(contract_id, easy_number)
    data = connection.exec_driver_sql("SELECT data FROM entry WHERE id = ?", (key,)).scalar()
    return None if data is None else decode(data, PortfolioEntry)


def branches(connection: Connection, easy_number: str) -> list[Company]:
    """Return the known branches of a company, by number."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM company WHERE head_office = ? ORDER BY id", (easy_number,)
    )
    return [decode(row[0], Company) for row in rows]
