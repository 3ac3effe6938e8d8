"""The charts of the start page as a screen reader hears them: each bar and point by itself, with its value (HOME-3)."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.desktop.desk import Screen, missing

pytestmark = [pytest.mark.skipif(bool(missing()), reason=missing()), pytest.mark.timeout(300)]

BAR = re.compile(r"DRA \d+, [a-z ]+ risk: [\d,]+ compan(y|ies)")
MOST_TABS = 40


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen with nothing on it; its folder has a short name, for sockets lie in it."""
    with TemporaryDirectory(prefix="desk") as folder, Screen(Path(folder)) as made:
        yield made


def test_every_bar_and_point_is_heard_with_its_value(screen: Screen) -> None:
    program = screen.start(
        sys.executable, "-m", "cofanet_desktop.app", "gui", "--profile", "demo", "--language", "en"
    )
    screen.hears(heard="focus", role="text", name="Search a company by name or identifier")
    screen.reads(role="list", name="WAP over the last year")  # once the first exchange has looked back
    assert BAR.fullmatch(screen.reads(role="list item", name="DRA 6, low risk")["name"])

    for _ in range(MOST_TABS):
        screen.press("Tab")
        if screen.hears(heard="focus")["name"] == "Companies by DRA":
            break
    first = screen.hears(heard="focus", role="list item", name="DRA 0")["name"]
    assert BAR.fullmatch(first)
    for place in range(1, 4):
        screen.press("Right")
        assert BAR.fullmatch(screen.hears(heard="focus", role="list item", name=f"DRA {place}")["name"])
    screen.press("Tab")
    assert screen.hears(heard="focus", role="list item", name="WAP")["name"]
    screen.press("Home")
    assert "of the companies assessed" in screen.hears(heard="focus", role="list item", name=": WAP ")["name"]

    screen.press("ctrl+q")
    assert program.wait(30) == 0
