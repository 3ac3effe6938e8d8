"""Every page can be read and worked: names, keyboard, Tab order, contrast, nothing cut off, whatever the look.

What is painted is measured, not what was asked for; see `tests.support.painted`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from cofanet_desktop.gui.i18n import LANGUAGES
from cofanet_desktop.gui.page_specs import KEYS
from cofanet_desktop.gui.theme import Scheme, Theme
from tests.gui.accessibility import a11y_problems
from tests.support.dialog_tour import DIALOGS, close_all, opened
from tests.support.legibility import cut_texts, faint_texts, overlaps
from tests.support.painted import shown_texts
from tests.support.reading_order import cycle_problems, order_problems, walked
from tests.support.tour import STOPS, Tour, Wear, touring

PERCENTS = (90, 100, 120, 150)
DIALOGS_AT = (100, 150)
"""Text sizes at which dialogs are looked at as well; they choose their own width."""
pytestmark = pytest.mark.timeout(240)  # the first test of a look takes all pages through it


def _looks() -> list[Wear]:
    """Return every language at every text size, each in one of the widths, so that each pair of settings is met."""
    sizes = ("wide", "narrow")
    chosen = [
        Wear(language, percent, sizes[(row + column) % 2])
        for (row, language), (column, percent) in product(enumerate(LANGUAGES), enumerate(PERCENTS))
    ]
    mirrored = [Wear("en", percent, sizes[at % 2], rtl=True) for at, percent in enumerate(PERCENTS)]
    return [*chosen, *mirrored]


ONLY = "COFANET_TEST_LOOKS"
"""Variable of the environment that names the only looks to try."""

_ONLY = os.environ.get(ONLY, "").split()
LOOKS = {str(wear): wear for wear in _looks() if not _ONLY or str(wear) in _ONLY}


Found = dict[str, list[str]]
"""What was found at each stop."""


class Survey:
    """What was found on each page in each look; a look is tried once with all pages, for changing it takes longest."""

    def __init__(self, tour: Tour) -> None:
        self._tour = tour
        self.names = cache(self._names)
        self.orders = cache(self._orders)
        self.faint = cache(self._faint)
        self.cuts = cache(self._cuts)

    def _seen(self, wear: Wear) -> Iterator[tuple[str, QWidget]]:
        """Yield the name of each stop and the window to look at, in that look."""
        self._tour.wear(wear)
        for stop in STOPS:
            self._tour.visit(stop)
            yield stop, self._tour.window
        for name in DIALOGS if wear.percent in DIALOGS_AT else ():
            yield name, opened(self._tour, name)
        close_all(self._tour)

    def _names(self) -> Found:
        """Return what has no name or cannot be reached by keyboard."""
        return {stop: a11y_problems(window) for stop, window in self._seen(Wear("en", 100, "wide"))}

    def _orders(self, wear: Wear) -> Found:
        """Return where Tab goes back."""
        found = {}
        for stop, window in self._seen(wear):
            page = self._tour.window.pages.page
            if window is self._tour.window and page is not None:
                found[stop] = order_problems(window, walked(page, self._tour.window.top_bar.new_button))
            else:
                found[stop] = cycle_problems(window)
        return found

    def _faint(self, wear: Wear) -> Found:
        """Return what hardly stands out."""
        return {stop: faint_texts(list(shown_texts(window)), window) for stop, window in self._seen(wear)}

    def _cuts(self, percent: int) -> dict[Wear, Found]:
        """Return what is cut off or painted over in all looks of one text size."""
        return {wear: self._cut(wear) for wear in LOOKS.values() if wear.percent == percent}

    def _cut(self, wear: Wear) -> Found:
        found = {}
        for stop, window in self._seen(wear):
            texts = list(shown_texts(window))
            found[stop] = [*cut_texts(texts), *overlaps(texts, window)]
        return found


@pytest.fixture(scope="module")
def survey(qapp: QApplication, look: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Survey]:
    """One window for all tests of the module."""
    with touring(tmp_path_factory.mktemp("tour"), look) as tour:
        yield Survey(tour)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_tour_leads_to_every_page(survey: Survey) -> None:
    assert {survey._tour._routes[stop].page for stop in STOPS} == set(KEYS)


@pytest.mark.parametrize("stop", [*STOPS, *DIALOGS])
def test_every_control_has_a_name_and_can_be_reached_by_keyboard(survey: Survey, stop: str) -> None:
    assert survey.names()[stop] == []


@pytest.mark.parametrize(
    "wear", [Wear("en", 100, "wide"), Wear("en", 100, "narrow"), Wear("en", 100, "wide", rtl=True)], ids=str
)
@pytest.mark.parametrize("stop", [*STOPS, *DIALOGS])
def test_tab_goes_through_a_page_as_one_reads_it(survey: Survey, stop: str, wear: Wear) -> None:
    assert survey.orders(wear)[stop] == []


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("stop", [*STOPS, *DIALOGS])
def test_every_text_stands_out_from_what_it_is_painted_on(survey: Survey, stop: str, scheme: Scheme) -> None:
    assert survey.faint(Wear("en", 100, "wide", scheme=scheme))[stop] == []


@pytest.mark.parametrize("look_name", LOOKS)
@pytest.mark.parametrize("stop", [*STOPS, *DIALOGS])
def test_no_text_is_cut_off_or_painted_over(survey: Survey, stop: str, look_name: str) -> None:
    wear = LOOKS[look_name]
    assert survey.cuts(wear.percent)[wear].get(stop, []) == []


def test_nor_is_it_on_a_screen_of_twice_the_pixels(tmp_path: Path) -> None:
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"screens": [{"width": 2732, "height": 1600, "logicalDpi": 96, "dpr": 1}]}))
    run = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"),
            f"{Path(__file__)}::{test_no_text_is_cut_off_or_painted_over.__name__}",
        ],
        env={
            **os.environ,
            "COFANET_TEST_PLATFORM": f"offscreen:configfile={screen}",
            ONLY: "de-150-narrow fr-150-wide",
            "QT_SCALE_FACTOR": "2",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-6000:]
