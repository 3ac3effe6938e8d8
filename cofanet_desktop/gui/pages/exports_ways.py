"""The ways out of a list into files: as it is shown, or by a template, with its own strip of progress (EXPORT-1)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from cofanet_desktop.domain.exports import Category, Template
from cofanet_desktop.gui.dialogs.export_choice import ExportChoiceDialog
from cofanet_desktop.gui.dialogs.new_export import NewExportDialog
from cofanet_desktop.gui.models.exports import window_words
from cofanet_desktop.gui.pages.exports_run import ExportRun
from cofanet_desktop.gui.routes import exports_route
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import export_files, export_templates, exports

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_words import Words
    from cofanet_desktop.services.session import Session


class ExportWays(QObject):
    """Asks how a list is to be exported; put `run` under the list."""

    wanted = Signal(object)
    """Another page is wanted: its Route."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        category: Category,
        as_shown: Callable[[], object],
        owner: QWidget,
    ) -> None:
        """Ask over `owner`; `as_shown` exports the list as it is shown."""
        super().__init__(owner)
        self._session, self._tasks, self._category = session, tasks, category
        self._as_shown, self._owner = as_shown, owner
        self.run = ExportRun(session, tasks, owner, leads_on=True)
        self.run.wanted.connect(self.wanted)
        self.run.refused.connect(self._refuse)

    @Slot()
    def ask(self) -> None:
        """Ask: as shown, or by which template; while an export is under way, say so."""
        if self.run.is_busy():
            return
        session, category = self._session, self._category

        def show(templates: tuple[Template, ...]) -> None:
            dialog = ExportChoiceDialog(templates, self._owner)
            dialog.as_shown.connect(self._as_shown)
            dialog.by_template.connect(self._ask_target)
            dialog.page_wanted.connect(self._lead_on)
            dialog.open()

        read = self._tasks.read(
            self._owner, lambda: export_templates.templates(session, category), latest="ways"
        )
        read.then(show).run()

    @Slot(object)
    def _ask_target(self, template: Template) -> None:
        session, category, in_words = self._session, self._category, window_words()

        def work() -> tuple[Path, tuple[Template, ...]]:
            target = export_target(session, category, in_words)
            return target, export_templates.templates(session, category)

        def show(found: tuple[Path, tuple[Template, ...]]) -> None:
            target, templates = found
            dialog = NewExportDialog(templates, template.id, target, self._owner)
            dialog.wanted.connect(self.run.write)
            dialog.open()

        self._tasks.read(self._owner, work, latest="target").then(show).run()

    @Slot()
    def _lead_on(self) -> None:
        self.wanted.emit(exports_route(self._category.value))

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        tell(self._owner, sentence)


def export_target(session: Session, category: Category, words: Words) -> Path:
    """Return where a new export is put unless another file is chosen, without ending; the folder is made."""
    folder = export_files.folder_for("")
    return folder / exports.file_name(session, category, words)
