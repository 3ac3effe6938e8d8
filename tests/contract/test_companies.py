"""What every adapter promises about finding companies, and about a network that is not there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cofanet_desktop.backend.errors import NotSent
from cofanet_desktop.backend.port import BackendAdapter
from cofanet_desktop.domain.commands import OrderProduct
from cofanet_desktop.domain.companies import Company, Establishment, Identifier
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.domain.protocol import CompanyQuery
from tests.contract.conftest import Stage
from tests.contract.feed import products
from tests.support.insurers import envelope

SIREN = Identifier("SIREN", "657898456")


def found(adapter: BackendAdapter, query: CompanyQuery) -> list[str]:
    return [company.easy_number for company in adapter.search_companies(query).companies]


@pytest.mark.parametrize(
    "name", ["Exemple Négoce", "exemple negoce", "EXEMPLE NEGOCE SARL", "negoce exemple", "exemple negocce"]
)
def test_a_name_is_found_however_it_is_typed(adapter: BackendAdapter, name: str) -> None:
    assert found(adapter, CompanyQuery(country="FRA", name=name))[0] == "00000012354905"


def test_a_name_is_found_in_its_own_script_and_in_latin_letters(adapter: BackendAdapter) -> None:
    greek = next(
        company
        for company in adapter.search_companies(
            CompanyQuery(country="GRC", name="ενεργεια", limit=500)
        ).companies
        if company.local_name
    )
    assert greek.name.isascii()
    assert greek.easy_number in found(adapter, CompanyQuery(country="GRC", name=greek.name))
    assert greek.easy_number in found(adapter, CompanyQuery(country="GRC", name=greek.local_name))


def test_the_best_match_comes_first(adapter: BackendAdapter) -> None:
    names = [
        company.name
        for company in adapter.search_companies(
            CompanyQuery(country="FRA", name="Exemple Textiles SA")
        ).companies
    ]
    assert names[0] == "Exemple Textiles SA"


def test_only_companies_of_the_country_are_found(adapter: BackendAdapter) -> None:
    companies = adapter.search_companies(CompanyQuery(country="DEU", name="gmbh")).companies
    assert {company.country for company in companies} == {"DEU"}
    assert not found(adapter, CompanyQuery(country="DEU", name="Exemple Négoce"))


@pytest.mark.parametrize("number", ["00000012354897", "12354897", " 1235 4897 "])
def test_an_easy_number_is_padded(adapter: BackendAdapter, number: str) -> None:
    assert found(adapter, CompanyQuery(country="FRA", easy_number=number)) == ["00000012354897"]


@pytest.mark.parametrize("number", ["99999999999999", "123456789012345", "12A"])
def test_an_unknown_or_impossible_easy_number_finds_nothing(adapter: BackendAdapter, number: str) -> None:
    assert found(adapter, CompanyQuery(country="FRA", easy_number=number)) == []


@pytest.mark.parametrize("value", ["657898456", "657 898 456", "657.898.456"])
def test_a_legal_identifier_is_compared_without_its_punctuation(adapter: BackendAdapter, value: str) -> None:
    query = CompanyQuery(country="FRA", identifier=Identifier("SIREN", value))
    assert found(adapter, query) == ["00000012354897"]


def test_a_coface_reference_is_found(adapter: BackendAdapter) -> None:
    query = CompanyQuery(country="FRA", identifier=Identifier("CRScny", "100156874"))
    assert found(adapter, query) == ["00000012354905"]


def test_an_identifier_of_another_type_or_country_is_not_taken_for_it(adapter: BackendAdapter) -> None:
    assert not found(adapter, CompanyQuery(country="FRA", identifier=Identifier("RCS_FRA", "657898456")))
    assert not found(adapter, CompanyQuery(country="DEU", identifier=SIREN))


def test_a_place_narrows_the_search(adapter: BackendAdapter) -> None:
    everyone = CompanyQuery(country="FRA", name="exemple")
    some = adapter.search_companies(everyone).companies[0]
    assert len(found(adapter, everyone)) > 1
    for narrowed in (
        CompanyQuery(country="FRA", name="exemple", postcode=some.postcode),
        CompanyQuery(country="FRA", name="exemple", address=some.address.upper(), postcode=some.postcode[:3]),
        CompanyQuery(country="FRA", name="exemple", city="paris", region=some.region),
    ):
        assert some.easy_number in found(adapter, narrowed)
    assert found(adapter, CompanyQuery(country="FRA", name="exemple", city="Marseille")) == []


def with_branch(adapter: BackendAdapter) -> tuple[Company, list[Company]]:
    for country in ("DEU", "FRA", "ITA", "GBR", "USA", "ESP", "CHE", "AUT"):
        for word in ("gmbh", "sa", "srl", "limited", "inc", "sl", "ag", "llc"):
            query = CompanyQuery(country=country, name=word, branches=True, limit=500)
            listed = adapter.search_companies(query).companies
            branches = [company for company in listed if company.establishment is Establishment.BRANCH]
            if branches:
                head = next(c for c in listed if c.easy_number == branches[0].head_office)
                return head, list(listed)
    pytest.fail("no company with a branch")


def test_branches_are_listed_under_their_head_office_when_asked(adapter: BackendAdapter) -> None:
    head, listed = with_branch(adapter)
    place = listed.index(head)
    branch = listed[place + 1]
    assert branch.establishment is Establishment.BRANCH
    assert branch.head_office == head.easy_number
    assert len(branch.easy_number) == 19
    query = CompanyQuery(country=head.country, name=head.name)
    assert all(len(number) == 14 for number in found(adapter, query))


def test_a_search_that_found_more_than_asked_says_so(adapter: BackendAdapter) -> None:
    few = adapter.search_companies(CompanyQuery(country="DEU", name="gmbh", limit=2))
    assert len(few.companies) == 2
    assert not few.is_complete
    assert adapter.search_companies(CompanyQuery(country="DEU", name="gmbh", limit=1_000)).is_complete


def test_partner_databases_add_companies(adapter: BackendAdapter) -> None:
    near, far = (
        set(found(adapter, CompanyQuery(country=country, name=word, extended=extended, limit=1_000)))
        for country, word in (("DEU", "gmbh"),)
        for extended in (False, True)
    )
    if not adapter.capabilities.extended_search:
        assert near == far
    else:
        assert near < far


def test_a_name_nobody_has_finds_nothing(adapter: BackendAdapter) -> None:
    result = adapter.search_companies(CompanyQuery(country="FRA", name="qqqzzzxxxwww"))
    assert result.companies == ()
    assert result.is_complete


def test_companies_are_returned_by_number_and_unknown_ones_left_out(adapter: BackendAdapter) -> None:
    got = adapter.companies(["00000012354897", "11111111111111", "00000012354905"])
    assert {company.easy_number for company in got} == {"00000012354897", "00000012354905"}
    assert adapter.companies([]) == ()


def test_many_identifiers_are_identified_at_once(adapter: BackendAdapter) -> None:
    asked = [
        ("FRA", SIREN),
        ("FRA", Identifier("CRScny", "100156874")),
        ("DEU", Identifier("HRN_DEU", "HRB 97512")),
        ("FRA", Identifier("SIREN", "000000000")),
    ]
    asked += [("FRA", Identifier("SIREN", f"{n:09d}")) for n in range(1, 1_500)]
    named = adapter.identify(asked)
    assert set(named) == set(asked)
    assert [named[key] for key in asked[:4]] == [
        ("00000012354897",),
        ("00000012354905",),
        ("00000056487969",),
        (),
    ]


CALLS: dict[str, Callable[[BackendAdapter], object]] = {
    "push": lambda adapter: adapter.push("desk", [envelope(a_request(), 1)]),
    "pull": lambda adapter: adapter.pull("", 0, 10),
    "reconcile": lambda adapter: adapter.reconcile("desk", "x"),
    "search": lambda adapter: adapter.search_companies(CompanyQuery(country="FRA", name="exemple")),
    "companies": lambda adapter: adapter.companies(["00000012354897"]),
    "identify": lambda adapter: adapter.identify([("FRA", SIREN)]),
}


def a_request() -> OrderProduct:
    return OrderProduct(contract_id="4711", easy_number="00000012354897", product=ProductCode.RSC)


@pytest.mark.parametrize("call", sorted(CALLS))
def test_without_a_network_every_call_says_that_nothing_was_sent(stage: Stage, call: str) -> None:
    stage.cut(is_cut=True)
    with pytest.raises(NotSent) as raised:
        CALLS[call](stage.adapter)
    assert raised.value.message.english()
    assert raised.value.can_retry


def test_what_was_not_sent_did_not_arrive_and_arrives_once_the_network_is_back(stage: Stage) -> None:
    sent = envelope(a_request(), 1)
    stage.cut(is_cut=True)
    with pytest.raises(NotSent):
        stage.adapter.push("desk", [sent])
    stage.cut(is_cut=False)
    assert products(stage.adapter) == {}
    assert not stage.adapter.push("desk", [sent]).receipts[0].is_duplicate
    assert set(products(stage.adapter)) == {sent.id}


def test_capabilities_can_be_read_without_a_network(stage: Stage) -> None:
    stage.cut(is_cut=True)
    assert stage.adapter.capabilities.max_batch > 0
