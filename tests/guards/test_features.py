"""The table of features names tests that exist, and leaves no feature of the everyday screens out."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TABLE = (ROOT / "docs" / "features.md").read_text(encoding="utf-8")
ROWS = {"HOME": 8, "NOTIF": 9, "PREF": 4, "PORT": 9, "COMP": 7, "EXPORT": 5, "BULK": 5}
"""How many features each screen has."""

NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(test_\w+)`", TABLE)))


@cache
def defined_in(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_a_test_that_is_named_exists(file: str, test: str) -> None:
    assert test in defined_in(file)


@pytest.mark.parametrize(("screen", "count"), ROWS.items())
def test_every_feature_of_a_screen_has_a_row_with_a_test(screen: str, count: int) -> None:
    rows = re.findall(rf"^\| {screen}-(\d+) \|.*::test_", TABLE, re.MULTILINE)
    assert [int(number) for number in rows] == list(range(1, count + 1))
