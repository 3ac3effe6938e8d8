"""Imports that wait for a time, in the open window: begun when it comes, or soon after a start that missed it (FIELD-3)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.services import field_imports

if TYPE_CHECKING:
    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

log = logging.getLogger(__name__)

FIRST_MS = 5_000
"""When it is looked for the first time: the first page stands by then."""
EVERY_MS = 60_000
"""How often it is looked whether an import is due; whether it really is, the service knows."""


class DueImports(QObject):
    """Looks once a minute whether an import is due, and begins it off the GUI thread."""

    begun = Signal(object)
    """Emitted with each ImportedFile of which lines were sent."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        """Look after the imports of `session`; `start` begins."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._is_looking = False
        self._waiting: frozenset[str] = frozenset()
        """The files that waited for their time at the last look."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon, then once a minute."""
        self._timer.start(FIRST_MS)

    @Slot()
    def look(self) -> None:
        """Begin what is due; one look waits for the other."""
        self._timer.setInterval(EVERY_MS)
        if self._is_looking:
            return
        self._is_looking = True
        session, waiting = self._session, self._waiting
        work = self._tasks.write(self, lambda: run_due(session, waiting))
        work.then(lambda found: self._looked(*found)).failed(self._not_looked).run()

    def _looked(self, begun: list[ImportedFile], waiting: frozenset[str]) -> None:
        self._is_looking, self._waiting = False, waiting
        for file in begun:
            self.begun.emit(file)

    def _not_looked(self, error: BaseException) -> None:
        """Go on: what is due stays so, and is looked for again in a minute."""
        self._is_looking = False
        log.warning("imports that are due were not begun; it is tried again", exc_info=error)


def run_due(
    session: Session, waiting: frozenset[str] = frozenset()
) -> tuple[list[ImportedFile], frozenset[str]]:
    """Import what is due; return the files whose time had come, and the ids of those that wait on.

    `waiting` are those that waited before: an exchange may have begun them in between.
    """
    due = {file.id for file in field_imports.due(session)}
    field_imports.run_due(session)
    files = field_imports.files(session)
    begun = [
        file
        for file in files
        if file.id in due | waiting and not file.is_scheduled and file.errors < file.lines
    ]
    return begun, frozenset(file.id for file in files if file.is_scheduled)


def serve_imports(window: MainWindow, tasks: Tasks, opened: Opened, parent: QObject) -> None:
    """Begin the imports of the profile `opened` when they are due, from now on; `window` says so."""
    looking = DueImports(opened.session, tasks, parent)
    looking.begun.connect(lambda file: _say_begun(window, file))
    looking.start()


def _say_begun(window: MainWindow, file: ImportedFile) -> None:
    window.toaster.show(
        translate("Application", "The time of an import has come: {file}.").format(file=file.name),
        translate("Application", "Show"),
        lambda: window.go(Route("custom_fields", f"import/{file.id}")),
    )
