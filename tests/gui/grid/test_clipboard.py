"""Blocks of cells on the clipboard: what other spreadsheets write, and what they read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cofanet_desktop.gui.grid.clipboard import block_text, find_headings, read_block

CELLS = st.text(alphabet='ab1,;."\t\r\n é', max_size=6)


@st.composite
def blocks(draw: st.DrawFn) -> list[list[str]]:
    width = draw(st.integers(1, 4))
    return draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=5))


@given(blocks())
def test_what_is_copied_is_pasted_to_the_letter(block: list[list[str]]) -> None:
    assert read_block(block_text(block), width=99) == block


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"a\nb"\tc', [["a\nb", "c"]]),
        ('"say ""hi"""\tc', [['say "hi"', "c"]]),
        ('5" pipe\tx', [['5" pipe', "x"]]),
        ('"unfinished\tx', [['"unfinished', "x"]]),
        ("a\t\tb", [["a", "", "b"]]),
        ("one, two", [["one, two"]]),
        ("12,50\n13,50", [["12,50"], ["13,50"]]),
        ("R1;10;EUR\nR2;20;EUR", [["R1", "10", "EUR"], ["R2", "20", "EUR"]]),
        ('R1,"1,000",EUR', [["R1", "1,000", "EUR"]]),
        ("Reference,Amount\nR1,10", [["Reference", "Amount"], ["R1", "10"]]),
    ],
)
def test_a_clipboard_text_is_parted_into_cells(text: str, expected: list[list[str]]) -> None:
    assert read_block(text, 3, [frozenset(folded) for folded in _folded()]) == expected


def _folded() -> list[list[str]]:
    return [["reference"], ["amount"], ["currency"]]


def test_headings_are_known_by_any_of_their_names_in_any_order() -> None:
    headings = [frozenset({"reference"}), frozenset({"amount", "montant"}), frozenset({"currency"})]
    found = find_headings(["Montant *", "Comment", "REFERENCE:"], headings)
    assert found is not None
    assert found.columns == {0: 1, 2: 0}
    assert found.unknown == ("Comment",)


@pytest.mark.parametrize("line", [["R1", "10", "EUR"], ["Reference", "10", "EUR"], ["", "", ""]])
def test_a_line_of_values_is_no_line_of_headings(line: list[str]) -> None:
    assert find_headings(line, [frozenset(one) for one in _folded()]) is None
