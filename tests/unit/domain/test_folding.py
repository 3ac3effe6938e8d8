from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.domain.folding import fold, latin, matches_fuzzily, query_forms, search_text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller GmbH", "muller gmbh"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Ærø Œuvre Đorđe", "aero oeuvre dorde"),
        ("Iğdır İstanbul", "igdir istanbul"),
        ("Ｓｏｎｙ", "sony"),
        ("e\u0301te\u0301", "ete"),
        ("Αθήνας", "αθηνασ"),
        ("МЮЛЛЕР", "мюллер"),
        ("株式会社", "株式会社"),
        ("ガス", "ガス"),
        ("شَرِكة", "شركة"),
    ],
)
def test_accents_and_case_fold_away_while_scripts_stay(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more_and_composition_does_not_matter(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text", ["Мюллер", "株式会社", "Αθήνα", "شركة الاتصالات", "한국전력", "Łódź"])
def test_any_script_can_be_written_in_latin_letters(text: str) -> None:
    assert latin(text).isascii()
    assert latin(text).strip()


def test_the_search_text_holds_every_way_a_name_may_be_typed() -> None:
    assert search_text("Müller") == "muller mueller"
    assert search_text("Мюллер", "Berlin") == "мюллер myuller berlin"
    assert search_text("ACME", "", "ACME") == "acme"


@pytest.mark.parametrize("name", ["Müller", "Mueller GmbH", "Muler", "Мюллер", "MULLER & Söhne", "Mlüler"])
@pytest.mark.parametrize("typed", ["müller", "MULLER"])
def test_muller_is_found_however_it_is_written(typed: str, name: str) -> None:
    assert matches_fuzzily(fold(typed), search_text(name)) > 0


@pytest.mark.parametrize("name", ["Müller", "Mueller", "Muler", "Мюллер"])
def test_mueller_is_found_however_it_is_written(name: str) -> None:
    assert matches_fuzzily("mueller", search_text(name)) > 0


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("strasse", "Straße 7"),
        ("lodz", "Łódź Sp. z o.o."),
        ("athina", "Αθήνα ΑΕ"),
        ("αθηνα", "ΑΘΉΝΑ"),
        ("株式会社", "株式会社日立製作所"),
        ("日立", "株式会社日立製作所"),
        ("الاتصالات", "شركة الاتصالات السعودية"),
        ("internatoinal", "International Holding"),
        ("desutchland", "Deutschland AG"),
    ],
)
def test_names_are_found_in_any_script_and_with_small_typing_errors(typed: str, name: str) -> None:
    assert any(matches_fuzzily(form, search_text(name)) > 0 for form in query_forms(typed))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("müller", "Meier"),
        ("abc", "abd"),
        ("müller berlin", "Müller München"),
        ("siemens", "simans"),
        ("", "Müller"),
        ("...", "Müller"),
    ],
)
def test_other_names_do_not_match(typed: str, name: str) -> None:
    assert matches_fuzzily(fold(typed), search_text(name)) == 0


def test_the_nearer_name_scores_higher() -> None:
    exact, prefix, part, one, two = (
        matches_fuzzily("holdings", name)
        for name in ("acme holdings", "holdingsgesellschaft", "eurholdingsx", "acme holding", "acme holdign")
    )
    assert 1 == exact > prefix > part > one > two > 0


@given(st.text(alphabet="abcdefgh", min_size=8, max_size=14), st.data())
def test_any_single_slip_of_the_finger_is_forgiven(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    letter = data.draw(st.sampled_from("xyz"))
    slips = (
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    )
    assert all(matches_fuzzily(slip, word) > 0 for slip in slips)


def test_a_query_in_another_script_is_also_looked_for_in_latin_letters() -> None:
    assert query_forms("Мюллер") == ("мюллер", "myuller")
    assert query_forms(" Müller ") == ("muller",)
    assert any(matches_fuzzily(form, search_text("Müller")) for form in query_forms("Мюллер"))
