"""Looking now and then whether something is due, off the GUI thread: one look at a time, and no failure ends it."""

from __future__ import annotations

import logging
from abc import abstractmethod
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from cofanet_desktop.gui.tasks import Task

log = logging.getLogger(__name__)

EVERY_MS = 60_000
"""How often it is looked whether something is due; whether it really is, the service knows."""


class Lookout(QObject):
    """Looks `first_ms` after `start` for the first time, then once a minute; a long look keeps only the next one waiting."""

    def __init__(self, what: str, first_ms: int, parent: QObject | None = None) -> None:
        """Wait for `start`; `what` is looked for, as the log calls it."""
        super().__init__(parent)
        self._what, self._first_ms = what, first_ms
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon, then once a minute."""
        self._timer.start(self._first_ms)

    @Slot()
    def look(self) -> None:
        """Do what is due, unless the look before still does."""
        self._timer.setInterval(EVERY_MS)
        if not self._is_looking:
            self._is_looking = True
            self._begin().then(self._looked).failed(self._not_looked).run()

    @abstractmethod
    def _begin(self) -> Task[Any]:
        """Return the work of one look."""

    @abstractmethod
    def _settle(self, found: Any) -> None:
        """Tell what came of a look."""

    def _looked(self, found: Any) -> None:
        self._is_looking = False
        self._settle(found)

    def _not_looked(self, error: BaseException) -> None:
        """Go on: what is due stays so, and what failed of it is told where it is listed."""
        self._is_looking = False
        log.warning("%s: what is due was not looked after; it is tried again", self._what, exc_info=error)
