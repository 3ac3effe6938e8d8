"""Steps of a file: words that cannot break leave the page as wide as it is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.timeline import Step, Timeline, breakable


def test_a_comment_without_any_space_makes_the_page_no_wider(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show_steps([Step("11/23/2026", "Initial", "x" * 900, Tone.NEUTRAL, "file-text")])
    assert timeline.minimumSizeHint().width() < 800


def test_words_of_usual_length_stay_as_they_are() -> None:
    said = "Donaudampfschifffahrtsgesellschaft, 40 letters: " + "y" * 40
    assert breakable(said) == said
