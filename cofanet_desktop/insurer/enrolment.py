"""Companies on their way into the registry: open data with invented numbers and addresses.

Names are real (GLEIF, CC0); Easy numbers, identifiers and addresses are derived from the LEI by a hash and say
nothing about the company, hence the mark `is_demonstration`.
"""

from __future__ import annotations

import csv
import gzip
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from cofanet_desktop import assets
from cofanet_desktop.database.codec import encode
from cofanet_desktop.domain.companies import Company, Establishment, Identifier
from cofanet_desktop.domain.countries import ReferenceData, parse_reference
from cofanet_desktop.domain.folding import fold, latin, search_text
from cofanet_desktop.domain.identifiers import CRS, comparison_form
from cofanet_desktop.insurer import schema
from cofanet_desktop.insurer.draws import draw_bytes
from cofanet_desktop.insurer.places import CITIES, REGIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

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

_GUIDE_NUMBERS = frozenset(number for _, number, _, _ in GUIDE_COMPANIES)

_FIRST_REPORT = date(2024, 1, 2)
"""The oldest full report on file."""

_WITH_REPORT = 205
"""Draws of 256 for which a company has a full report on file."""

NAMESAKES = (
    ("namesake-1", "Müller Maschinenbau GmbH", "DEU"),
    ("namesake-2", "Müller Maschinenbau GmbH", "DEU"),
    ("namesake-3", "Mueller & Söhne KG", "DEU"),
    ("namesake-4", "Müller-Lüdenscheidt Logistik GmbH", "DEU"),
)
"""Invented companies of like names: only id and address tell which legal entity is meant (SEARCH-8)."""


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
        place = fold(f"{company.address}\n{company.postcode}\n{company.city}\n{company.region}")
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
    for lei, name, country in (*NAMESAKES, *_open_data(limit)):
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
        report_updated_on=_report_updated_on(key, drawn),
        is_demonstration=True,
    )


def _report_updated_on(key: str, drawn: bytes) -> date | None:
    """Return the day of the full report on file, within two years; four companies in five and the guide's have one."""
    if drawn[5] >= _WITH_REPORT and key not in _GUIDE_NUMBERS:
        return None
    return _FIRST_REPORT + timedelta(days=(drawn[6] << 8 | drawn[7]) % 730)


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


def add(connection: Connection, companies_to_add: Iterable[Company]) -> None:
    """Add companies to the registry."""
    rows = Rows()
    for company in companies_to_add:
        rows.add(company)
    rows.write(connection)
