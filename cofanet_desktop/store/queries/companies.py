"""Companies the store knows, found without a network."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.bulk import easy_key, easy_number_of, legal_key
from cofanet_desktop.domain.companies import Company, Establishment, PortfolioEntry, entry_id
from cofanet_desktop.domain.folding import fold, matches_fuzzily, query_forms

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.bulk import CompanyKey
    from cofanet_desktop.domain.companies import Identifier
    from cofanet_desktop.domain.protocol import CompanyQuery


def search(connection: Connection, query: CompanyQuery) -> list[Company]:
    """Return the known companies that match, best first, branches after their head office."""
    if query.easy_number:
        found = _by_number(connection, query)
    elif query.identifier is not None:
        found = _by_identifier(connection, query.country, query.identifier)
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


def _by_identifier(connection: Connection, country: str, identifier: Identifier) -> list[Company]:
    key = legal_key(country, identifier)
    return by_numbers(connection, sorted(by_keys(connection, [key]).get(key, ())))


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
        rows = connection.exec_driver_sql(f"SELECT id, data FROM company WHERE id IN ({marks})", tuple(some))
        found.update((row[0], decode(row[1], Company)) for row in rows)
    return [found[one] for one in easy_numbers if one in found]


def by_keys(connection: Connection, keys: Collection[CompanyKey]) -> dict[CompanyKey, tuple[str, ...]]:
    """Return the Easy numbers of the known companies each key names; a key nobody here has is left out.

    Two queries however many keys there are.
    """
    numbers = [number for key in keys if (number := easy_number_of(key))]
    rows = connection.exec_driver_sql(
        "SELECT c.country, c.id FROM json_each(?) k CROSS JOIN company c ON c.id = k.value",
        (json.dumps(numbers),),
    )
    found: dict[CompanyKey, tuple[str, ...]] = {
        easy_key(country, number): (number,) for country, number in rows.all()
    }
    rows = connection.exec_driver_sql(
        "SELECT i.key, i.easy_number FROM json_each(?) k CROSS JOIN company_identifier i ON i.key = k.value",
        (json.dumps([key for key in keys if easy_number_of(key) is None]),),
    )
    for key, number in rows.all():
        found[key] = (*found.get(key, ()), number)
    return found


def entry(connection: Connection, contract_id: str, easy_number: str) -> PortfolioEntry | None:
    """Return what the contract keeps about the company, or None when it is not in its portfolio."""
    key = entry_id(contract_id, easy_number)
    data = connection.exec_driver_sql("SELECT data FROM entry WHERE id = ?", (key,)).scalar()
    return None if data is None else decode(data, PortfolioEntry)


def entries(connection: Connection, easy_number: str) -> list[PortfolioEntry]:
    """Return what every contract keeps about the company; contracts that do not hold it are left out."""
    rows = connection.exec_driver_sql("SELECT data FROM entry WHERE easy_number = ?", (easy_number,))
    return [decode(row[0], PortfolioEntry) for row in rows]


def branches(connection: Connection, easy_number: str) -> list[Company]:
    """Return the known branches of a company, by number."""
    rows = connection.exec_driver_sql(
        "SELECT data FROM company WHERE head_office = ? ORDER BY id", (easy_number,)
    )
    return [decode(row[0], Company) for row in rows]


def entry_countries(connection: Connection, contract_id: str) -> list[str]:
    """Return the codes of the countries of a contract's portfolio, in order."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.country FROM entry e JOIN company c ON c.id = e.easy_number"
        " WHERE e.contract_id = ? ORDER BY c.country",
        (contract_id,),
    )
    return [row[0] for row in rows]


def named_entries(connection: Connection, contract_id: str) -> list[tuple[str, str, str]]:
    """Return Easy number, name and customer reference of every company of a contract's portfolio."""
    rows = connection.exec_driver_sql(
        "SELECT e.easy_number, CAST(c.data AS TEXT) ->> '$.name', CAST(e.data AS TEXT) ->> '$.customer_reference'"
        " FROM entry e LEFT JOIN company c ON c.id = e.easy_number WHERE e.contract_id = ?",
        (contract_id,),
    )
    return [(row[0], row[1] or "", row[2] or "") for row in rows]
