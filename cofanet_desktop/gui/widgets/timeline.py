"""What happened, step by step: when, what, in whose words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.widgets.pill import Pill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.gui.widgets.painting import Tone

_BESIDE_PILL = 3
"""Pixels that bring a line of text level with the word in a pill."""

_LONG_RUN = re.compile(r"\S{40}(?=\S)")
"""Letters without a space that a label would make room for however wide the page became."""


def breakable(text: str) -> str:
    """Return `text` with places to break inside runs of more than 40 letters without a space; else as it is."""
    return _LONG_RUN.sub(lambda run: run.group() + "\u200b", text)


@dataclass(frozen=True, slots=True)
class Step:
    """One step, every text as shown; `words` may be empty."""

    when: str
    name: str
    words: str
    tone: Tone
    icon: str


class Timeline(QWidget):
    """Steps one below the other, the oldest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no step."""
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(12)
        self._layout.setVerticalSpacing(8)
        self._layout.setColumnStretch(2, 1)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps shown."""
        return self._steps

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        while (item := self._layout.itemAt(0)) is not None:
            widget = item.widget()
            if widget is None:
                break
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for row, step in enumerate(self._steps):
            self._add(row, step)

    def _add(self, row: int, step: Step) -> None:
        top = Qt.AlignmentFlag.AlignTop
        when, words = QLabel(step.when, self), QLabel(breakable(step.words), self)
        theme.set_role(when, "muted")
        for label in (when, words):
            label.setContentsMargins(0, _BESIDE_PILL, 0, 0)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout.addWidget(when, row, 0, top)
        self._layout.addWidget(Pill(step.name, step.tone, step.icon, self), row, 1, top)
        self._layout.addWidget(words, row, 2, top)
