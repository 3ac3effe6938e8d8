"""Invented companies, for portfolios larger than the registry: made-up names, marked as demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from cofanet_desktop.insurer import enrolment, schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from cofanet_desktop.domain.companies import Company

_FIRST = (
    "Alder", "Basalt", "Cobalt", "Delta", "Ember", "Fjord", "Garnet", "Harbour", "Indigo", "Jade", "Kestrel", "Lumen",
    "Meridian", "Nordic", "Opal", "Prairie", "Quartz", "River", "Sierra", "Tundra", "Umber", "Vista", "Willow", "Zephyr",
    "Écluse", "Löwen", "Niño", "Østre", "Żuraw", "Ártico", "Çınar", "Řeka",
)  # fmt: skip
_SECOND = (
    "Analytics", "Bearings", "Chemicals", "Distribution", "Electronics", "Foods", "Glass", "Hydraulics", "Instruments",
    "Joinery", "Kitchens", "Logistics", "Machinery", "Networks", "Optics", "Packaging", "Quarries", "Robotics", "Steel",
    "Textiles", "Utilities", "Valves", "Wood", "Yarns",
)  # fmt: skip
_FORMS = {
    "FRA": "SAS", "DEU": "GmbH", "ITA": "S.r.l.", "ESP": "S.L.", "GBR": "Ltd", "BEL": "NV", "NLD": "B.V.", "USA": "Inc.",
    "POL": "Sp. z o.o.", "CHE": "AG", "PRT": "Lda", "GRC": "A.E.", "CHN": "Co., Ltd.", "JPN": "K.K.",
}  # fmt: skip
_AT_A_TIME = 5_000


def invent_companies(
    connection: Connection, seed: int, countries: Sequence[str], wanted: int
) -> Iterator[Company]:
    """Yield `wanted` companies that are in the registry from then on, spread over `countries`."""
    if wanted <= 0:
        return
    types = enrolment.first_types(enrolment.reference_data())
    rows = enrolment.Rows(numbers=set(connection.execute(select(schema.company.c.easy_number)).scalars()))
    for n in range(wanted):
        country = countries[n % len(countries)]
        name = _name(n, country)
        company = enrolment.derived(seed, f"invented/{n}", name, country, types[country], rows.numbers)
        rows.add(company)
        yield company
        if len(rows.companies) >= _AT_A_TIME:
            rows.write(connection)
    rows.write(connection)


def _name(n: int, country: str) -> str:
    first, second = _FIRST[n % len(_FIRST)], _SECOND[n // len(_FIRST) % len(_SECOND)]
    return f"{first} {second} {n // (len(_FIRST) * len(_SECOND)) + 1} {_FORMS.get(country, 'Ltd')}"
