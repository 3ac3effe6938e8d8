"""The registry of companies: built from open data with invented numbers, searched, identified, added to.

Names are real (GLEIF, CC0); Easy numbers, identifiers and addresses are derived from the LEI by a hash and say
nothing about the company, hence the mark `is_demonstration`.
"""

from __future__ import annotations

import csv
import gzip
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from cofanet_desktop import assets
from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.companies import Company, Establishment, Identifier
from cofanet_desktop.domain.countries import ReferenceData, parse_reference
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.folding import fold, latin, matches_fuzzily, query_forms, search_text
from cofanet_desktop.domain.identifiers import CRS, comparison_form, parse_easy_number
from cofanet_desktop.domain.protocol import CompanyQuery, SearchResult
from cofanet_desktop.insurer import schema
from cofanet_desktop.insurer.draws import draw_bytes
from cofanet_desktop.insurer.places import CITIES, REGIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection


_CHUNK = 500
"""Keys in one IN list."""

_ISO_TO_LIST = {"SRB": "SCG"}
"""Countries the closed list names by a code of its own."""

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_STREETS = ("Demo Street", "Sample Avenue", "Example Road", "Specimen Square", "Demonstration Way")

GUIDE_COMPANIES = (
    ("FRA", "00000012354897", "Exemple Distribution SA", (Identifier("SIREN", "657898456"),)),
    ("FRA", "00000012354905", "Exemple Négoce SARL", (Identifier(CRS, "100156874"),)),
    ("FRA", "00000012354913", "Exemple Emballages SAS", (Identifier("SIREN", "957854658"),)),
    ("FRA", "00000012354921", "Exemple Textiles SA", (Identifier("SIREN", "958478954"),)),
    ("FRA", "00000056487951", "Exemple Matériaux SAS", ()),
    ("DEU", "00000056487969", "Beispiel Maschinenbau GmbH", (Identifier("HRN_DEU", "HRB 97512"),)),
)
"""Companies the bulk files of the guide name; invented, so that those files also run."""


def reference_data() -> ReferenceData:
    """Return the closed list of countries that comes with the program."""
    return parse_reference(assets.resource("reference", "countries.json").read_text("utf-8"))


@dataclass(slots=True)
class Rows:
    """Rows of registry tables on their way in; `numbers` are the Easy numbers already given."""

    companies: list[dict[str, Any]] = field(default_factory=list)
    identifiers: list[dict[str, Any]] = field(default_factory=list)
    numbers: set[str] = field(default_factory=set)

    def add(self, company: Company, *, is_extended: bool = False) -> None:
        """Note a company."""
        place = "\n".join(map(fold, (company.address, company.postcode, company.city, company.region)))
        self.companies.append(
            {
                "easy_number": company.easy_number,
                "country": company.country,
                "name_key": search_text(company.name, company.local_name),
                "place_key": place,
                "head_office": company.head_office,
                "is_extended": is_extended,
                "data": encode(company),
            }
        )
        for one in company.identifiers:
            self.identifiers.append(
                {
                    "country": company.country,
                    "type": one.type,
                    "value": comparison_form(one.value),
                    "easy_number": company.easy_number,
                }
            )

    def write(self, connection: Connection) -> None:
        """Insert what was noted and forget it."""
        schema.insert_rows(connection, schema.company, self.companies)
        schema.insert_rows(connection, schema.identifier, self.identifiers)
        self.companies, self.identifiers = [], []


def build(connection: Connection, seed: int, limit: int | None = None) -> int:
    """Fill the empty registry and return how many companies it has; `limit` takes that many of the open data."""
    rows = Rows()
    types = first_types(reference_data())
    for country, number, name, identifiers in GUIDE_COMPANIES:
        rows.numbers.add(number)
        rows.add(invented(seed, number, number, name, country, "", identifiers))
    for lei, name, country in _open_data(limit):
        if country in types:
            _add_derived(rows, seed, lei, name, country, types[country])
    count = len(rows.companies)
    rows.write(connection)
    return count


def first_types(reference: ReferenceData) -> dict[str, str]:
    """Return the first identifier type of each country of the closed list."""
    return {code: country.identifiers[0].code for code, country in reference.countries.items()}


def _open_data(limit: int | None) -> Iterator[tuple[str, str, str]]:
    path = assets.resource("registry", "companies.csv.gz")
    with gzip.open(path, "rt", encoding="utf-8", newline="") as stream:
        lines = csv.reader(stream)
        next(lines)
        everything = list(lines)
    step = 1 if limit is None else max(1, len(everything) // limit)
    for lei, name, country in everything[::step][:limit]:
        yield lei, name, _ISO_TO_LIST.get(country, country)


def _add_derived(rows: Rows, seed: int, key: str, name: str, country: str, identifier_type: str) -> None:
    drawn = draw_bytes(32, seed, key)
    company = derived(seed, key, name, country, identifier_type, rows.numbers)
    rows.add(company, is_extended=drawn[0] % 10 == 0)
    for branch in _branches(company, drawn[1]):
        rows.add(branch)


def derived(seed: int, key: str, name: str, country: str, identifier_type: str, taken: set[str]) -> Company:
    """Return the company `key` names, its numbers drawn from the key; its Easy number is added to `taken`."""
    drawn = draw_bytes(32, seed, key)
    number = int.from_bytes(drawn[2:9], "big") % 10**14
    while (easy_number := f"{number:014d}") in taken:
        number = (number + 1) % 10**14
    taken.add(easy_number)
    legal = Identifier(identifier_type, _legal_value(identifier_type, int.from_bytes(drawn[9:15], "big")))
    crs = Identifier(CRS, _crs(country, int.from_bytes(drawn[15:20], "big")))
    shown, local = (name, "") if _is_latin(name) else (_title(latin(name)), name)
    return invented(seed, key, easy_number, shown, country, local, (legal, crs))


def invented(
    seed: int,
    key: str,
    easy_number: str,
    name: str,
    country: str,
    local_name: str,
    identifiers: tuple[Identifier, ...],
) -> Company:
    """Return a company with an invented address."""
    drawn = draw_bytes(8, seed, key, "place")
    return Company(
        easy_number=easy_number,
        name=name,
        country=country,
        local_name=local_name,
        address=f"{drawn[0] % 200 + 1} {_STREETS[drawn[1] % len(_STREETS)]}",
        postcode=f"{(drawn[2] << 8 | drawn[3]) % 90_000 + 10_000}",
        city=CITIES.get(country, "Demo City"),
        region=REGIONS[drawn[4] % len(REGIONS)],
        identifiers=identifiers,
        is_demonstration=True,
    )


def _is_latin(name: str) -> bool:
    """Tell whether every letter of the name is of the Latin script (its blocks end at U+024F)."""
    return name.isascii() or all(ord(char) < 0x250 or not char.isalpha() for char in name)


def _title(name: str) -> str:
    return " ".join(word.capitalize() for word in name.split())


def _legal_value(identifier_type: str, number: int) -> str:
    if identifier_type == "SIREN":
        base = f"{number % 10**8:08d}"
        return base + _luhn_digit(base)
    if identifier_type == "HRN_DEU":
        return f"HRB {number % 900_000 + 1_000}"
    return f"{number % 10**9:09d}"


def _luhn_digit(digits: str) -> str:
    """Return the check digit that makes `digits` pass the Luhn test."""
    doubled = "".join(str(int(digit) * (2 - i % 2)) for i, digit in enumerate(reversed(digits)))
    return str(-sum(map(int, doubled)) % 10)


def _crs(country: str, number: int) -> str:
    prefix = 100 if country == "FRA" else 101 + int.from_bytes(country.encode(), "big") % 899
    text = ""
    for _ in range(6):
        number, rest = divmod(number, 36)
        text += _ALPHABET[rest]
    return f"{prefix}{text}"


def _branches(company: Company, drawn: int) -> Iterator[Company]:
    for n in range(1, 3 if drawn < 8 else 2 if drawn < 24 else 1):
        yield Company(
            easy_number=f"{company.easy_number}{n:05d}",
            name=company.name,
            country=company.country,
            local_name=company.local_name,
            address=f"{n + 1} Branch Street",
            postcode=company.postcode,
            city=company.city,
            region=company.region,
            establishment=Establishment.BRANCH,
            head_office=company.easy_number,
            is_demonstration=True,
        )


def count(connection: Connection) -> int:
    """Return how many companies the registry has, branches included."""
    return int(connection.execute(select(func.count()).select_from(schema.company)).scalar_one())


def add(connection: Connection, companies_to_add: Iterable[Company]) -> None:
    """Add companies to the registry."""
    rows = Rows()
    for company in companies_to_add:
        rows.add(company)
    rows.write(connection)


def companies(connection: Connection, easy_numbers: Sequence[str]) -> list[Company]:
    """Return the companies of these Easy numbers that exist."""
    c = schema.company.c
    found: list[Company] = []
    for start in range(0, len(easy_numbers), _CHUNK):
        chunk = easy_numbers[start : start + _CHUNK]
        rows = connection.execute(select(c.data).where(c.easy_number.in_(chunk)))
        found.extend(decode(data, Company) for data in rows.scalars())
    return found


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
    try:
        number = parse_easy_number(query.easy_number)
    except InvalidInput:
        return []
    c = schema.company.c
    found = connection.execute(
        select(c.easy_number).where(c.easy_number == number, c.country == query.country)
    )
    return list(found.scalars())


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
