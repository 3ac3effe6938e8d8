"""Custom fields: their definitions, their values company by company, their values by file (FIELD-1 to FIELD-3)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout

from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.custom_fields_definitions import DefinitionsView
from cofanet_desktop.gui.pages.custom_fields_import import ImportView
from cofanet_desktop.gui.pages.custom_fields_values import ValuesView
from cofanet_desktop.gui.routes import CORRECT, Route, company_route
from cofanet_desktop.gui.widgets.drop_zone import dropped_file
from cofanet_desktop.services import field_definitions, field_imports

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QLineEdit

    from cofanet_desktop.domain.bulk_files import ImportedFile
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.field_definitions import Definitions
    from cofanet_desktop.services.session import Session

TABS = ("definitions", "values", "import")
"""The arguments of the route to each tab; `import/ID` leads to an imported file."""
_DEFINITIONS, _VALUES, _IMPORT = range(3)


class CustomFieldsPage(Page):
    """Three tabs; what is typed in one stays while another is looked at."""

    icon_name = "tag"

    def __init__(self, session: Session, tasks: Tasks, layout: QSettings | None = None) -> None:
        """Work under the contract in use of `session`; widths of columns are kept in `layout`."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._is_loaded = False
        self.setAcceptDrops(True)
        self.tabs = QTabBar(self.content)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.definitions = DefinitionsView(session, tasks)
        self.values = ValuesView(session, tasks)
        self.imports = ImportView(session, tasks)
        if layout is not None:
            self.imports.table.remember_layout(layout, "field_files")
        self.views = QStackedWidget(self.content)
        for view in (self.definitions, self.values, self.imports):
            self.tabs.addTab("")
            self.views.addWidget(view)
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.tabs)
        outer.addWidget(self.views, 1)
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Custom fields")

    def retranslate(self) -> None:
        """Name the tabs."""
        for at, text in enumerate((self.tr("Definitions"), self.tr("Values"), self.tr("Import"))):
            self.tabs.setTabText(at, text)
        self.tabs.setAccessibleName(self.tr("Parts of custom fields"))

    def activate(self, argument: str) -> None:
        """Show the tab the route names: an imported file in it, or a refused definition to be corrected."""
        name, _, rest = argument.partition("/")
        if argument.startswith(CORRECT):
            self.tabs.setCurrentIndex(_DEFINITIONS)
            self.definitions.correct_command(argument.removeprefix(CORRECT))
        elif name in TABS:
            self.tabs.setCurrentIndex(TABS.index(name))
            if name == "import" and rest:
                self.imports.open_imported(rest)
        self._load()

    def refresh(self, changes: object) -> None:
        """Read everything again; what is typed stays."""
        self._load()

    def filter_field(self) -> QLineEdit | None:
        """Return the filter of what is shown."""
        if self.tabs.currentIndex() == _VALUES:
            return self.values.filter
        return self.imports.file.filter if self.imports.shown_file else None

    # -- reading --------------------------------------------------------------------------------------

    def _load(self) -> None:
        if not self._is_loaded:
            self.show_busy()
        session = self._session
        self._tasks.read(
            self,
            lambda: (field_definitions.standing(session), field_imports.files(session)),
            latest="fields",
        ).then(lambda found: self._show(*found)).failed(self._failed).run()

    def _show(self, found: Definitions, files: list[ImportedFile]) -> None:
        self._is_loaded = True
        self.definitions.show_definitions(found)
        self.values.show_contract(found.contract)
        self.imports.show_files(files)
        self.show_content()

    def _failed(self, error: BaseException) -> None:
        self._is_loaded = False
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    # -- where one is ---------------------------------------------------------------------------------

    @Slot(int)
    def _turn(self, at: int) -> None:
        self.views.setCurrentIndex(at)
        self._tell_where()

    @Slot()
    def _tell_where(self) -> None:
        """Tell the history what leads back here."""
        name = TABS[self.tabs.currentIndex()]
        file = self.imports.shown_file if name == "import" else ""
        self.argument_changed.emit(f"{name}/{file}" if file else name)

    @Slot(str)
    def _open_company(self, easy_number: str) -> None:
        self.navigate.emit(company_route(easy_number))

    @Slot(str)
    def _show_values(self, field: str) -> None:
        self.tabs.setCurrentIndex(_VALUES)
        self.values.choose_field(field)

    @Slot()
    def _open_outbox(self) -> None:
        self.navigate.emit(Route("outbox"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file wherever it is dropped on the page."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the file that was dropped."""
        path: Path | None = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.tabs.setCurrentIndex(_IMPORT)
            self.imports.open_file(path)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self.definitions.outbox_asked.connect(self._open_outbox)
        self.definitions.values_asked.connect(self._show_values)
        self.values.company_asked.connect(self._open_company)
        self.values.correction_asked.connect(
            lambda command_id: self.navigate.emit(Route("company", f"{CORRECT}{command_id}"))
        )
        self.imports.company_asked.connect(self._open_company)
        self.imports.file_shown.connect(self._tell_where)
