"""The picture of the window that a start may be asked for: taken once nothing goes on, then the program ends."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.tasks import after

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.tasks import Tasks

_POLL_MS = 50
_STILL_ENOUGH = 3
"""How often in a row nothing must be going on before a picture is taken."""
_LONGEST_MS = 60_000
"""How long a page may take to come to rest; then its picture is given up."""


class Picture(QObject):
    """Takes the picture of a window and ends the program with 0, or with 1 when there is none."""

    def __init__(self, window: MainWindow, tasks: Tasks, file: Path) -> None:
        """Take it into `file` once the page shown and all `tasks` are done."""
        super().__init__(window)
        self._window, self._tasks, self._file = window, tasks, file
        after(_LONGEST_MS, self, self._give_up)
        self._look(0)

    def _look(self, still: int) -> None:
        """Look again in a moment, unless all has been still long enough."""
        page = self._window.pages.page
        is_still = page is not None and page.state != "busy" and self._tasks.running == 0
        if is_still and still >= _STILL_ENOUGH:
            self._take()
            return
        QTimer.singleShot(_POLL_MS, self, lambda: self._look(still + 1 if is_still else 0))

    def _give_up(self) -> None:
        _say(translate("Application", "The page did not come to rest: there is no picture."))
        QApplication.exit(1)

    def _take(self) -> None:
        saved = self._window.grab().save(str(self._file))
        if not saved:
            _say(translate("Application", "The picture could not be saved."))
        QApplication.exit(0 if saved else 1)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)  # noqa: T201 - the one channel left
