from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.companies import Identifier
from cofanet_desktop.domain.countries import Country
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.identifiers import (
    comparison_form,
    is_branch,
    is_crs,
    is_temporary,
    parse_easy_number,
    parse_identifier,
)
from cofanet_desktop.system.check_digits import check_digit_fits
from cofanet_desktop.system.reference import reference_data


def country(code: str) -> Country:
    return reference_data().country(code)


@pytest.mark.parametrize(
    ("typed", "easy_number"),
    [
        ("12354897", "00000012354897"),
        ("00000012354897", "00000012354897"),
        (" 121 958 200 ", "00000121958200"),
        ("0000001235489700001", "0000001235489700001"),
        ("Z42", "Z42"),
    ],
)
def test_an_easy_number_is_padded_to_14_digits_unless_a_branch_or_temporary(
    typed: str, easy_number: str
) -> None:
    assert parse_easy_number(typed) == easy_number


@pytest.mark.parametrize(
    "typed", ["", "1" * 15, "1" * 16, "1" * 17, "1" * 18, "1" * 20, "12A", "Z", "z1", "-1", "١٢٣"]
)
def test_anything_else_is_not_an_easy_number(typed: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_easy_number(typed)
    assert refused.value.rule == "MALFORMED_EASY_NUMBER"
    assert refused.value.hint is not None


@given(st.integers(min_value=0, max_value=10**14 - 1))
def test_padding_never_changes_the_number(number: int) -> None:
    assert int(parse_easy_number(str(number))) == number
    assert len(parse_easy_number(str(number))) == 14


def test_branches_and_temporary_numbers_are_recognised() -> None:
    assert is_branch("0000001235489700001")
    assert not is_branch("00000012354897")
    assert not is_branch("Z" + "1" * 18)
    assert is_temporary("Z42")


@pytest.mark.parametrize(("country_code", "kind"), [("USA", "DUN_USA"), ("CAN", "DUN_CAN")])
def test_dnb_is_read_as_the_duns_type_of_the_country(country_code: str, kind: str) -> None:
    assert parse_identifier(country(country_code), "DnB", "123456789") == Identifier(kind, "123456789")


@pytest.mark.parametrize(
    ("code", "kind", "value", "rule"),
    [
        ("FRA", "DnB", "123456789", "UNKNOWN_IDENTIFIER_TYPE"),
        ("DEU", "SIREN", "657898456", "UNKNOWN_IDENTIFIER_TYPE"),
        ("FRA", "crscny", "100156874", "UNKNOWN_IDENTIFIER_TYPE"),
        ("FRA", "SIREN", "  ", "MISSING_FIELD"),
        ("FRA", "CRScny", "10A156874", "MALFORMED_CRS"),
        ("FRA", "CRScny", "10015687", "MALFORMED_CRS"),
    ],
)
def test_a_type_of_another_country_or_a_malformed_value_is_refused(
    code: str, kind: str, value: str, rule: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_identifier(country(code), kind, value)
    assert refused.value.rule == rule


def test_a_coface_reference_is_three_digits_and_six_letters_or_digits() -> None:
    assert is_crs("100156874")
    assert is_crs("100ab3XYZ")
    assert not is_crs("100ab3XY")
    assert not is_crs("100ab3XY-")
    assert parse_identifier(country("DEU"), "CRScny", "100156874") == Identifier("CRScny", "100156874")


def test_values_keep_their_spaces_but_compare_without_them() -> None:
    assert parse_identifier(country("DEU"), "HRN_DEU", " HRB 97512 ").value == "HRB 97512"
    assert comparison_form("HRB 97512") == comparison_form("hrb-97.512") == "HRB97512"
    assert comparison_form("16.727.230/0001-97") == "16727230000197"


def test_a_check_digit_is_only_ever_a_hint() -> None:
    siren = country("FRA").identifier_type("SIREN")
    court = country("DEU").identifier_type("HRN_DEU")
    assert siren is not None
    assert court is not None
    assert check_digit_fits(siren, "404833048") is True
    assert check_digit_fits(siren, "657898456") is False
    assert parse_identifier(country("FRA"), "SIREN", "657898456").value == "657898456"
    assert check_digit_fits(court, "HRB 97512") is None


def test_every_exact_check_named_by_the_reference_list_can_be_run() -> None:
    for place in reference_data().countries.values():
        for kind in place.identifiers:
            assert check_digit_fits(kind, "not a number") in {False, None}
