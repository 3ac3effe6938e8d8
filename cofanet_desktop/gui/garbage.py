"""Circular garbage is looked for on the GUI thread alone.

Python looks for it in whatever thread makes the next object. What it finds may be a connection of Qt signals: undoing one
holds a lock of Qt and then waits for the interpreter, while the GUI thread has the interpreter and waits for that lock.
Both would wait for ever, and the window would be frozen.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class GarbageCollector(QObject):
    """Looks for garbage from time to time, in place of Python; create it on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin; Python itself looks no more, also when this is gone."""
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect)
        self._timer.start(_EVERY_MS)


def collect() -> None:
    """Look for garbage where Python would by now: among the youngest objects, the middle-aged or all."""
    for generation, limit in reversed(list(enumerate(gc.get_threshold()))):
        if 0 < limit < gc.get_count()[generation]:
            gc.collect(generation)
            return
