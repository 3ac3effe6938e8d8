"""Scenarios of exports in the open window: run when they are due, off the GUI thread, in the window's language (EXPORT-4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from cofanet_desktop.domain.exports import ExportState, MailState
from cofanet_desktop.gui.formats import isolated
from cofanet_desktop.gui.i18n import current_language, translate, translate_message
from cofanet_desktop.gui.lookout import Lookout
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.services import export_mail, export_runs
from cofanet_desktop.services.export_words import Words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject

    from cofanet_desktop.domain.exports import Export
    from cofanet_desktop.gui.main_window import MainWindow
    from cofanet_desktop.gui.opened import Opened
    from cofanet_desktop.gui.tasks import Task, Tasks
    from cofanet_desktop.services.session import Session

FIRST_MS = 15_000
"""When it is looked for the first time: what is new since the last start has been fetched by then."""
_PATIENCE_S = 8.0
"""How long the mail server may take for an answer: closing the window waits for it."""


class DueExports(Lookout):
    """Looks every minute whether a scenario is due, and runs it; closing the window gives it up until the next start."""

    settled = Signal(object)
    """Emitted with the exports (tuple of Export) that were run, were found interrupted, or whose e-mail was settled."""

    def __init__(self, session: Session, tasks: Tasks, folder: Path, parent: QObject | None = None) -> None:
        """Run those of the profile in `folder`; `start` begins."""
        super().__init__("exports", FIRST_MS, parent)
        self._session, self._tasks, self._folder = session, tasks, folder

    def _begin(self) -> Task[tuple[Export, ...]]:
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

        return tasks.read(self, work)

    def _settle(self, found: tuple[Export, ...]) -> None:
        if found:
            self.settled.emit(found)


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
