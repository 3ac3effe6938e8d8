"""Imports that wait for a time, in the open window: begun when it comes, or soon after a start that missed it (FIELD-3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cofanet_desktop.gui.i18n import translate
from cofanet_desktop.gui.lookout import Lookout
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.services import field_imports

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.tasks import Task, Tasks
    from cofanet_desktop.services.session import Session

FIRST_MS = 5_000
"""When it is looked for the first time: the first page stands by then."""


class DueImports(Lookout):
    """Looks once a minute whether an import is due, and begins it off the GUI thread."""

    begun = Signal(object)
    """Emitted with each ImportedFile of which lines were sent."""

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        """Look after the imports of `session`; `start` begins."""
        super().__init__("imports", FIRST_MS, parent)
        self._session, self._tasks = session, tasks
        self._waiting: frozenset[str] = frozenset()
        """The files that waited for their time at the last look."""

    def _begin(self) -> Task[tuple[list[ImportedFile], frozenset[str]]]:
        session, waiting = self._session, self._waiting
        return self._tasks.write(self, lambda: run_due(session, waiting))

    def _settle(self, found: tuple[list[ImportedFile], frozenset[str]]) -> None:
        begun, self._waiting = found
        for file in begun:
            self.begun.emit(file)


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
