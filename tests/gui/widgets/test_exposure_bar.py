"""Outstanding beside cover: what is painted, and what is said of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.widgets.exposure_bar import Exposure, ExposureBar

NBSP = "\u00a0"


def money(amount: int, currency: str = "EUR") -> Money:
    return Money.of(amount, currency)


@pytest.fixture
def bar(qtbot: QtBot, app: QApplication) -> ExposureBar:
    made = ExposureBar()
    qtbot.addWidget(made)
    made.resize(300, 90)
    made.show()
    return made


@pytest.mark.parametrize(
    ("owed", "cover", "sentence"),
    [
        (money(70_500), money(50_000), f"20,500{NBSP}EUR not covered"),
        (money(70_500), None, f"70,500{NBSP}EUR not covered"),
        (money(20_000), money(50_000), f"30,000{NBSP}EUR of the cover unused"),
        (money(50_000), money(50_000), "Covered to the full"),
        (None, money(50_000), "No outstanding is noted."),
        (money(1), money(1, "USD"), "Outstanding and cover are in different currencies."),
    ],
)
def test_the_difference_is_said_in_words(
    bar: ExposureBar, owed: Money | None, cover: Money | None, sentence: str
) -> None:
    bar.show_exposure(owed, cover)
    assert bar.sentence == sentence
    assert bar.strip.accessibleDescription().endswith(sentence)
    assert bar.strip.isVisibleTo(bar) is (sentence.endswith(("covered", "unused", "full")))


def test_excess_is_painted_after_the_cover_in_either_direction(bar: ExposureBar) -> None:
    bar.show_exposure(money(200), money(100))
    image = bar.strip.grab().toImage()
    y, width = image.height() // 2, image.width()
    covered = image.pixelColor(width // 4, y).name()
    assert covered == theme.tokens().color("bar_ok").name()
    assert image.pixelColor(width * 3 // 4, y).name() != covered
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = bar.strip.grab().toImage()
    assert mirrored.pixelColor(width * 3 // 4, y).name() == covered


def test_shares_are_of_the_larger_amount() -> None:
    assert Exposure(money(50), money(100)).shares == (0.5, 1.0)
    assert Exposure(money(100), money(25)).shares == (1.0, 0.25)
    assert Exposure(money(0), None).shares == (0.0, 0.0)
    assert Exposure(money(10), None).excess == money(10)
    assert Exposure(money(10), None).idle is None
