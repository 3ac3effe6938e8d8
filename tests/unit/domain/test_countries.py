from __future__ import annotations

import csv
from pathlib import Path

import pytest

from cofanet_desktop.domain.countries import LABEL_LANGUAGES, IdentifierType
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.system.reference import currencies, reference_data

OFFICIAL_LIST = Path(__file__).resolve().parents[4] / "shared" / "data" / "countries.csv"


def test_the_list_holds_153_countries_and_239_identifier_types() -> None:
    countries = reference_data().countries.values()
    types = {kind.code for country in countries for kind in country.identifiers} - {"CRScny"}
    assert (len(countries), len(types)) == (153, 239)


@pytest.mark.skipif(not OFFICIAL_LIST.is_file(), reason="the official list is not on this machine")
def test_the_list_is_the_official_one() -> None:
    with OFFICIAL_LIST.open(encoding="utf-8") as file:
        official = {(row["country_code"], row["identifier_code"]) for row in csv.DictReader(file)}
    ours = {
        (country.code, kind.code)
        for country in reference_data().countries.values()
        for kind in country.identifiers
    }
    assert {pair for pair in ours if pair[1] != "CRScny"} == official


@pytest.mark.parametrize("code", ["AR1", "AR7", "PR1", "ES1", "DN1", "GB2", "NZ1", "US1", "SCG"])
def test_codes_that_are_not_iso_are_known(code: str) -> None:
    assert reference_data().country(code).name("en")


@pytest.mark.parametrize("code", ["SRB", "XXX", "fra", ""])
def test_a_code_outside_the_list_is_refused_never_guessed(code: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        reference_data().country(code)
    assert (refused.value.field, refused.value.rule) == ("country", "INVALID_COUNTRY_CODE")


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Germany"), ("fr", "Allemagne"), ("de", "Deutschland"), ("es", "Alemania")]
)
def test_names_come_in_four_languages(language: str, name: str) -> None:
    assert reference_data().name("DEU", language) == name


def test_every_country_takes_a_coface_reference_after_its_own_types() -> None:
    for country in reference_data().countries.values():
        assert country.identifiers[-1].code == "CRScny"
        assert len(country.identifiers) >= 2


def test_shared_and_irregular_types_belong_to_their_countries() -> None:
    codes = {
        country.code: {kind.code for kind in country.identifiers}
        for country in reference_data().countries.values()
    }
    assert "SIREN" in codes["FRA"]
    assert "Akcny" in codes["DEU"]
    assert "TEIK_NUM" in codes["JPN"]
    assert "TVA_MAR" in codes["MAR"]
    assert "JUCESP_BRA" in codes["BRA"]
    assert "TAX_PRT" in codes["PRT"] & codes["PR1"]
    assert "NIF_ESP" in codes["ESP"] & codes["ES1"]


@pytest.mark.parametrize(
    ("language", "siren", "register"),
    [
        ("en", "SIREN number", "Trade register number"),
        ("fr", "NUMERO SIREN", "HANDELREGISTER NUM."),
        ("de", "SIREN-Nummer", "Handelsregisternummer"),
        ("es", "Número SIREN", "Número del registro mercantil"),
    ],
)
def test_identifier_types_are_named_in_four_languages(language: str, siren: str, register: str) -> None:
    french = reference_data().country("FRA").identifier_type("SIREN")
    german = reference_data().country("DEU").identifier_type("HRN_DEU")
    assert french is not None
    assert german is not None
    assert (french.label(language), german.label(language)) == (siren, register)


@pytest.mark.parametrize("language", LABEL_LANGUAGES)
def test_every_type_has_a_label_of_its_own_in_each_language(language: str) -> None:
    for country in reference_data().countries.values():
        labels = [kind.labels.get(language, "").strip() for kind in country.identifiers]
        assert all(labels), country.code
        assert len(set(labels)) == len(labels), f"{country.code}: two types cannot be told apart"


def test_a_label_falls_back_to_english_then_to_the_list() -> None:
    assert IdentifierType("X", {"fr": "NUMERO", "en": "Number"}).label("de") == "Number"
    assert IdentifierType("X", {"fr": "NUMERO"}).label("de") == "NUMERO"


def test_currencies_know_their_decimals_and_names() -> None:
    assert currencies()["EUR"].digits == 2
    assert currencies()["JPY"].digits == 0
    assert currencies()["TND"].digits == 3
    assert currencies()["CHF"].name("fr") == "franc suisse"
