"""The registry: built from open data, invented numbers unique and stable."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.companies import Company, Establishment, Identifier
from cofanet_desktop.domain.identifiers import CRS, is_crs, parse_easy_number
from cofanet_desktop.insurer import enrolment, schema
from tests.support.insurers import opened


def all_companies(folder: Path, name: str = "insurer.db") -> list[Company]:
    insurer = opened(folder / name)
    insurer.build_registry()
    with insurer.reading() as connection:
        found = connection.execute(select(schema.company.c.data)).scalars().all()
    insurer.close()
    return [decode(data, Company) for data in found]


@pytest.fixture(scope="module")
def companies(tmp_path_factory: pytest.TempPathFactory) -> list[Company]:
    return all_companies(tmp_path_factory.mktemp("registry"))


def test_every_country_is_of_the_closed_list_and_most_have_companies(companies: list[Company]) -> None:
    listed = set(enrolment.reference_data().countries)
    found = {company.country for company in companies}
    assert found <= listed
    assert len(found) > 125
    assert len(companies) > 16_000


def test_easy_numbers_are_unique_and_well_formed(companies: list[Company]) -> None:
    assert max(Counter(company.easy_number for company in companies).values()) == 1
    for company in companies:
        assert parse_easy_number(company.easy_number) == company.easy_number


def test_each_main_company_has_an_identifier_of_its_country_and_a_coface_reference(
    companies: list[Company],
) -> None:
    types = enrolment.first_types(enrolment.reference_data())
    for company in companies:
        if company.establishment is Establishment.BRANCH or company.name.startswith(("Exemple", "Beispiel")):
            continue
        legal, reference = company.identifiers
        assert legal.type == types[company.country]
        assert reference.type == CRS
        assert is_crs(reference.value)


def test_names_in_other_scripts_have_a_latin_form(companies: list[Company]) -> None:
    other = [company for company in companies if company.local_name]
    assert len(other) > 150
    assert all(company.name.isascii() for company in other)


def test_branches_belong_to_a_head_office(companies: list[Company]) -> None:
    numbers = {company.easy_number for company in companies}
    branches = [company for company in companies if company.establishment is Establishment.BRANCH]
    assert len(branches) > 500
    for branch in branches:
        assert branch.head_office in numbers
        assert branch.easy_number.startswith(branch.head_office or "")
        assert len(branch.easy_number) == 19


def test_everything_is_marked_as_demonstration(companies: list[Company]) -> None:
    assert all(company.is_demonstration for company in companies)


def test_the_registry_is_built_once_and_the_same_everywhere(tmp_path: Path) -> None:
    insurer = opened(tmp_path / "one.db")
    count = insurer.build_registry(300)
    assert insurer.build_registry(300) == count
    other = opened(tmp_path / "two.db")
    other.build_registry(300)
    with insurer.reading() as here, other.reading() as there:
        query = select(schema.company).order_by(schema.company.c.easy_number)
        assert here.execute(query).all() == there.execute(query).all()
    insurer.close()
    other.close()


@pytest.mark.parametrize("digits", ["73282932", "35600000"])
def test_invented_french_numbers_pass_the_luhn_test(companies: list[Company], digits: str) -> None:
    known = {"73282932": "0", "35600000": "0"}
    assert enrolment._luhn_digit(digits) == known[digits]


def test_an_identifier_several_companies_share_names_them_all(tmp_path: Path) -> None:
    insurer = opened(tmp_path / "insurer.db")
    insurer.build_registry(10)
    shared = Identifier("SIREN", "111111118")
    with insurer.writing("test") as connection:
        enrolment.add(
            connection,
            [
                Company(easy_number=f"{n:014d}", name=f"Twin {n}", country="FRA", identifiers=(shared,))
                for n in (1, 2)
            ],
        )
    assert insurer.identify([("FRA", shared)]) == {("FRA", shared): ("00000000000001", "00000000000002")}
    insurer.close()
