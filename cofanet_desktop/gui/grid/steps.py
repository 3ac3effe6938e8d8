"""One step that can be undone: some lines took the place of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.gui.grid.lines import Line


class Lines(Protocol):
    """What a step changes."""

    def splice(self, start: int, end: int, lines: Sequence[Line]) -> None:
        """Put `lines` in the place of those from `start` to before `end`."""


class Step(QUndoCommand):
    """Puts `after` in the place of `before`, two runs of lines that begin at `start`."""

    def __init__(
        self, name: str, lines: Lines, start: int, before: Sequence[Line], after: Sequence[Line]
    ) -> None:
        """Keep only what differs; `name` (translated) is what “Undo” says."""
        super().__init__(name)
        same = _shared(before, after)
        ending = _shared(before[same:][::-1], after[same:][::-1])
        self._lines, self._start = lines, start + same
        self._before = tuple(before[same : len(before) - ending])
        self._after = tuple(after[same : len(after) - ending])

    @property
    def is_empty(self) -> bool:
        """Tell whether the step changes nothing."""
        return not self._before and not self._after

    def redo(self) -> None:
        """Put the new lines in (also called when the step is made)."""
        self._lines.splice(self._start, self._start + len(self._before), self._after)

    def undo(self) -> None:
        """Put the old lines back."""
        self._lines.splice(self._start, self._start + len(self._after), self._before)


def _shared(one: Sequence[Line], other: Sequence[Line]) -> int:
    """Return how many lines at the beginning are the very same."""
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a is not b:
            break
        shared += 1
    return shared
