"""Scenarios of exports in the open window: run when they are due, off the GUI thread, in the window's language (EXPORT-4)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cofanet_desktop.domain.exports import ExportState, MailState
from cofanet_desktop.gui.formats import isolated
from cofanet_desktop.gui.i18n import current_language, translate, translate_message
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.services import export_mail, export_runs
from cofanet_desktop.services.export_words import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cofanet_desktop.domain.exports import Export
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

log = logging.getLogger(__name__)

FIRST_MS = 15_000
"""When it is looked for the first time: what is new since the last start has been fetched by then."""
EVERY_MS = 60_000
_PATIENCE_S = 8.0
"""How long the mail server may take for an answer: closing the window waits for it."""


class DueExports(QObject):
    """Looks every minute whether a scenario is due, and runs it; closing the window gives it up until the next start."""

    settled = Signal(object)
    """Emitted with the exports (tuple of Export) that were run, were found interrupted, or whose e-mail was settled."""

    def __init__(self, session: Session, tasks: Tasks, folder: Path, parent: QObject | None = None) -> None:
        """Run those of the profile in `folder`; `start` begins."""
        super().__init__(parent)
        self._session, self._tasks, self._folder = session, tasks, folder
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look soon, then once a minute."""
        self._timer.start(FIRST_MS)

    @Slot()
    def look(self) -> None:
        """Run what is due; a long run keeps the next look waiting, and nothing else."""
        self._timer.setInterval(EVERY_MS)
        if self._is_looking:
            return
        self._is_looking = True
        words = Words(translate_message, current_language())
        session, tasks, folder = self._session, self._tasks, self._folder

        def work() -> tuple[Export, ...]:
            return export_runs.run_due(
                session,
                session.now(),
                words=words,
                sender=lambda: export_mail.sender_of(folder, _PATIENCE_S),
                cancelled=lambda: tasks.is_stopped,
            )

        tasks.read(self, work).then(self._looked).failed(self._not_looked).run()

    def _looked(self, exports: tuple[Export, ...]) -> None:
        self._is_looking = False
        if exports:
            self.settled.emit(exports)

    def _not_looked(self, error: BaseException) -> None:
        """Go on: what failed of a scenario is in the list, and this is about the settings file or the store."""
        self._is_looking = False
        log.warning("exports that are due were not looked after; it is tried again", exc_info=error)


def serve_exports(window: MainWindow, tasks: Tasks, opened: Opened, parent: QObject) -> None:
    """Run the scenarios of the profile `opened` from now on when they are due; `window` says what became of them."""
    due = DueExports(opened.session, tasks, opened.profile.folder, parent)
    due.settled.connect(lambda exports: _tell(window, exports))
    due.start()


def _tell(window: MainWindow, exports: tuple[Export, ...]) -> None:
    window.pages.refresh(None)
    for one in exports:
        if one.mail is MailState.WAITING and one.mail_failures > 1:
            continue  # said at the first failure, and again when it is given up
        window.toaster.show(
            told(one),
            translate("Exports", "Show exports"),
            _opener(window, Route("exports", f"{one.category}/files")),
        )


def _opener(window: MainWindow, route: Route) -> Callable[[], None]:
    return lambda: window.go(route)


def told(export: Export) -> str:
    """Return one sentence about a scheduled export that was settled, in the language of the window."""
    if export.state is ExportState.FAILED:
        text = translate("Exports", "The export “{name}” failed. {reason}")
    elif export.mail is MailState.WAITING:
        text = translate(
            "Exports", "The export “{name}” is written; its e-mail is tried again later. {reason}"
        )
    elif export.mail is MailState.NOT_SENT:
        text = translate("Exports", "The export “{name}” is written, but its e-mail was not sent. {reason}")
    elif export.mail is MailState.UNCERTAIN:
        text = translate("Exports", "The export “{name}” is written; its e-mail may have arrived. {reason}")
    elif export.mail is MailState.SENT:
        text = translate("Exports", "The export “{name}” is written and e-mailed.")
    else:
        text = translate("Exports", "The export “{name}” is written.")
    reason = translate_message(export.reason) if export.reason else ""
    name = export.scenario_name()
    shown = name if isinstance(name, str) else translate_message(name)
    return text.format(name=isolated(shown), reason=reason).strip()
