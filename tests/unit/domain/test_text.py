"""Sentences with named values, and the form in which they are stored and sent."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.protocol import Problem
from cofanet_desktop.domain.text import Message, Packed, pack, unpack

values = st.recursive(
    st.one_of(
        st.text(),
        st.integers(),
        st.dates(),
        st.builds(Money.of, st.integers(0, 10**12), st.sampled_from(["EUR", "USD"])),
    ),
    lambda inner: st.builds(
        Message, st.just("Inner"), st.text(), st.dictionaries(st.text(min_size=1), inner, max_size=3)
    ),
    max_leaves=5,
)


def test_a_sentence_is_filled_in_with_its_values_as_english() -> None:
    message = Message(
        "Rules",
        "{amount} on {day} for {product}, {count} times",
        {
            "amount": Money.of(40_000, "EUR"),
            "day": date(2026, 3, 16),
            "product": Message("Product", "Credit limit"),
            "count": 3,
        },
    )
    assert str(message) == "40,000 EUR on 2026-03-16 for Credit limit, 3 times"


@given(st.dictionaries(st.text(min_size=1), values, max_size=4))
def test_a_packed_sentence_comes_back_with_the_kind_of_each_value(filled: dict[str, object]) -> None:
    message = Message("Rules", "template", filled)  # type: ignore[arg-type]
    packed = decode(encode(pack(message)), Packed)
    assert unpack(packed) == message


def test_a_refusal_comes_back_whole_from_the_form_it_is_sent_in() -> None:
    refusal = RuleViolation(
        "RULE", Message("Rules", "No {day}", {"day": date(2026, 3, 16)}), Message("Rules", "Wait")
    )
    back = decode(encode(Problem.of(refusal)), Problem).violation()
    assert (back.rule, back.message, back.hint) == (refusal.rule, refusal.message, refusal.hint)
    assert Problem.of(RuleViolation("RULE", Message("Rules", "No"))).violation().hint is None
