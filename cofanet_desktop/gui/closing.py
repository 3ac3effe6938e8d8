"""What closing the window means: hiding it in the tray, asking first, or the end."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable


class Way(Enum):
    """What is done when the window is to be closed."""

    HIDE = auto()
    ASK = auto()
    CLOSE = auto()


class Closing:
    """Decides each time the window is to be closed; a person is asked once about requests not sent."""

    def __init__(self) -> None:
        """Begin with a window that closes at once."""
        self.hides: Callable[[], bool] = lambda: False
        """Whether closing only hides the window; asked each time."""
        self.for_good = False
        """Whether the next closing ends the program, even where it would only hide the window."""
        self._has_warned = False

    def asks(self, unsent_money: int) -> bool:
        """Tell whether a person is to be asked first: `unsent_money` requests for cover have not been sent."""
        return unsent_money > 0 and not self._has_warned

    def way(self, unsent_money: int) -> Way:
        """Return what is done now."""
        for_good, self.for_good = self.for_good, False
        if not for_good and self.hides() and not _is_session_ending():
            return Way.HIDE
        if self.asks(unsent_money):
            self._has_warned = True
            return Way.ASK
        return Way.CLOSE

    def heard(self, unsent_money: int) -> None:
        """Ask again, once everything was sent in between."""
        self._has_warned = self._has_warned and unsent_money > 0


def _is_session_ending() -> bool:
    """Tell whether the person logs out: what goes on hiding would keep the system from it."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
