"""The first task of the day as a blind clerk does it: by keyboard, with what the screen reader says."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.desktop.desk import PATIENCE, Screen, missing

pytestmark = [
    pytest.mark.skipif(bool(missing()), reason=missing()),
    pytest.mark.timeout(300),  # usually ten seconds; a busy machine may use up its patience at several steps
]
DECIDED = ("Granted", "Granted in part", "Refused")


@pytest.fixture
def screen() -> Iterator[Screen]:
    """A screen with nothing on it; its folder has a short name, for sockets lie in it."""
    with TemporaryDirectory(prefix="desk") as folder, Screen(Path(folder)) as made:
        yield made


def focus(screen: Screen, role: str, name: str, unlike: str = "") -> str:
    """Return the name of what the screen reader said has the focus now."""
    return str(screen.hears(unlike, heard="focus", role=role, name=name)["name"])


def said(screen: Screen, words: str) -> str:
    """Return what the screen reader said by itself."""
    return str(screen.hears(heard="announcement", name=words)["name"])


def test_a_credit_limit_is_found_asked_for_and_decided_by_keyboard_and_ear(screen: Screen) -> None:
    program = screen.start(
        sys.executable, "-m", "cofanet_desktop.app", "gui", "--profile", "demo", "--language", "en"
    )
    focus(screen, "text", "Search a company by name or identifier")
    screen.reads(role="label", name="To do")  # the start page has loaded

    screen.press("ctrl+k")
    screen.hears(heard="window", role="dialog", name="Go to")
    focus(screen, "text", "Company, page, action or setting")
    screen.write("france")
    assert "match" in said(
        screen, "Search companies for “france”"
    )  # how many there are, and which Enter runs
    screen.press("Down")
    said(screen, "")  # the next one, if there is; the focus stays in the field
    screen.press("Up")
    assert said(screen, "") == "Search companies for “france”"

    screen.press("Return")
    focus(screen, "table", "Companies found")
    assert said(screen, "companies for “").endswith("in France")
    first = focus(screen, "table cell", "")
    screen.press("Down")
    name = focus(screen, "table cell", "", first)
    assert "france" in name.casefold()
    screen.press("Right")
    assert "Paris" in focus(screen, "table cell", "", name)  # its address

    screen.press("Return")
    assert screen.hears(name=name)["name"] == name  # the page of the company, by now or once it is loaded
    screen.reads(role="label", name="Not covered: no cover is in force on this company.")

    screen.press("ctrl+n")
    screen.hears(heard="window", role="dialog", name="New action")
    assert focus(screen, "push button", "Credit limit") == "Credit limit"
    screen.press("space")
    screen.hears(heard="window", role="dialog", name="New request: Credit limit")
    assert focus(screen, "text", "Amount wanted") == "Amount wanted"

    screen.write("20000")
    assert screen.reads(role="text", name="Amount wanted", text="20000")["text"] == "20000"
    screen.press("Return")
    focus(screen, "text", "Easy number or name of the guarantor")
    said(screen, "Step 2 of 4: Guarantor")
    screen.press("alt+n")
    focus(screen, "push button", "Submit request")
    said(screen, "Step 3 of 4: Summary")
    screen.reads(role="label", name=f"Company: {name}")
    screen.reads(role="label", name="Amount asked: 20,000 EUR")

    screen.press("space")
    focus(screen, "push button", "Close")
    decision = screen.reads(role="label", name="Decision: ")["name"].removeprefix("Decision: ")
    assert decision in DECIDED
    assert said(screen, f"{decision}. Credit limit: ")
    screen.reads(role="label", name="Requested: 20,000 EUR")
    screen.reads(role="label", name="Insurer's reference: ")

    screen.press("alt+c")
    screen.hears(heard="window", role="frame", name=name)
    screen.reads(role="label", name="Credit limit")  # on the company's page, among its covers
    screen.press("ctrl+q")
    assert program.wait(PATIENCE) == 0
