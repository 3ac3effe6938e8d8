"""Exports: what was exported, the templates and the scenarios, of covers and of overdue declarations (EXPORT-2 to EXPORT-4)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
)

from cofanet_desktop.domain.exports import Category, ExportState
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.export_scenario import sender_of
from cofanet_desktop.gui.dialogs.new_export import NewExportDialog
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.models.exports import category_word, window_words
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.exports_files import FilesPart, template_named
from cofanet_desktop.gui.pages.exports_run import ExportRun
from cofanet_desktop.gui.pages.exports_scenarios import ScenariosPart
from cofanet_desktop.gui.pages.exports_templates import TemplatesPart
from cofanet_desktop.gui.pages.exports_ways import export_target
from cofanet_desktop.gui.routes import exports_route, exports_terms
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.services.export_overview import overview

if TYPE_CHECKING:
    from pathlib import Path

    from cofanet_desktop.domain.exports import Aggregation, Scenario, Template
    from cofanet_desktop.gui.pages.exports_part import ExportsPart
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session

LOOK_AGAIN = 1000
"""Milliseconds after which the list is read again while something is being exported."""


class Part(StrEnum):
    """The lists of a category."""

    FILES = "files"
    TEMPLATES = "templates"
    SCENARIOS = "scenarios"


class ExportsPage(Page):
    """Two categories of three lists each, and under them the export that is under way."""

    icon_name = "table-export"

    def __init__(self, session: Session, tasks: Tasks, profile_folder: Path) -> None:
        """List the exports of the profile, which is kept in `profile_folder`."""
        super().__init__()
        self._session, self._tasks, self._profile_folder = session, tasks, profile_folder
        self._read: Category | None = None
        self.tabs = QTabBar(self.content)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for _ in Category:
            self.tabs.addTab("")
        self.files = FilesPart(session, tasks, self.content)
        self.templates = TemplatesPart(session, tasks, self.content)
        self.scenarios = ScenariosPart(session, tasks, profile_folder, self.content)
        self.parts: dict[Part, ExportsPart] = {  # type: ignore[type-arg]
            Part.FILES: self.files,
            Part.TEMPLATES: self.templates,
            Part.SCENARIOS: self.scenarios,
        }
        self.run = ExportRun(session, tasks, self.content)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN)
        self._make_chips()
        self._make_actions()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- the page -----------------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Exports")

    def filter_field(self) -> QLineEdit:
        """Return the filter of the list shown."""
        return self.part.filter

    def begin_action(self) -> bool:
        """Begin what the list shown is of: an export, a template, a scenario."""
        self.part.begin()
        return True

    @property
    def category(self) -> Category:
        """Return the category shown."""
        return tuple(Category)[self.tabs.currentIndex()]

    @property
    def part_shown(self) -> Part:
        """Return which list is shown."""
        return tuple(self.parts)[self._lists.currentIndex()]

    @property
    def part(self) -> ExportsPart:  # type: ignore[type-arg]
        """Return the list shown."""
        return self.parts[self.part_shown]

    def activate(self, argument: str) -> None:
        """Show what the route names, such as `covers/files` or `overdues/templates`."""
        category, part = exports_terms(argument)
        if category in tuple(Category):
            blocked = self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(tuple(Category).index(Category(category)))
            self.tabs.blockSignals(blocked)
        if part in tuple(Part):
            self._show_part(Part(part))
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the lists again; what is selected stays."""
        self._load()

    def retranslate(self) -> None:
        """Set every text."""
        for at, category in enumerate(Category):
            self.tabs.setTabText(at, category_word(category))
        self.tabs.setAccessibleName(self.tr("Category of exports"))
        self._export_action.setText(self.tr("New export…"))
        self._template_action.setText(self.tr("New template…"))
        self._scenario_action.setText(self.tr("New scenario…"))
        self._name_chips()

    def _name_chips(self) -> None:
        for part, name in (
            (Part.FILES, self.tr(" &Files")),
            (Part.TEMPLATES, self.tr(" &Templates")),
            (Part.SCENARIOS, self.tr(" S&cenarios")),
        ):
            counted = self.tr("{name} ({count})")
            count = formats.integer(self.parts[part].total)
            self.chips[part].setText(name if self._read is None else counted.format(name=name, count=count))

    # -- reading ------------------------------------------------------------------------------------------

    @Slot()
    def _load(self) -> None:
        if self._read is None:
            self.show_busy()
        session, category = self._session, self.category
        work = self._tasks.read(self, lambda: overview(session, category), latest="overview")
        work.then(self._show).failed(self._failed).run()

    def _show(self, found: Overview) -> None:
        if found.category is not self.category:
            return
        self._read = found.category
        for part in self.parts.values():
            part.show_overview(found)
        self._name_chips()
        self.show_content()
        if self.isVisible() and any(one.state is ExportState.IN_PROGRESS for one in found.files):
            self._again.start()

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    @Slot()
    def _turn(self) -> None:
        for part in self.parts.values():
            part.table.rows_model.set_checked(())
        self._go_on()

    def _show_part(self, part: Part) -> None:
        self.chips[part].setChecked(True)
        self._lists.setCurrentIndex(tuple(self.parts).index(part))

    @Slot()
    def _choose_part(self) -> None:
        chosen = next(part for part, chip in self.chips.items() if chip.isChecked())
        self._lists.setCurrentIndex(tuple(self.parts).index(chosen))
        self._go_on()

    def _go_on(self) -> None:
        self.argument_changed.emit(exports_route(self.category.value, self.part_shown.value).argument)
        self._load()

    # -- exporting ----------------------------------------------------------------------------------------

    @Slot()
    def _ask_any(self) -> None:
        self.ask("")

    @Slot(str)
    def ask(self, template: str) -> None:
        """Ask for a new export, by the template of that name at first."""
        found = self.files.overview
        if found is None or self.run.is_busy():
            return
        session, category, in_words = self._session, self.category, window_words()

        def show(target: Path) -> None:
            dialog = NewExportDialog(found.templates, template_named(found, template), target, self)
            dialog.wanted.connect(self.write)
            dialog.open()

        read = self._tasks.read(self, lambda: export_target(session, category, in_words), latest="target")
        read.then(show).run()

    @Slot(object, object, object)
    def write(self, template: Template, target: Path, aggregation: Aggregation) -> None:
        """Write by a template; the list of files shows it at once."""
        self.banner.hide()
        self._show_part(Part.FILES)
        self.run.write(template, target, aggregation)

    @Slot(object)
    def run_scenario(self, scenario: Scenario) -> None:
        """Run a scenario now."""
        if self.run.is_busy():
            return
        folder = self._profile_folder
        self.banner.hide()
        self.run.run(scenario, lambda: sender_of(folder))

    @Slot(str)
    def _run_by_id(self, scenario_id: str) -> None:
        found = self.files.overview
        for one in found.scenarios if found is not None else ():
            if one.scenario.id == scenario_id:
                self.run_scenario(one.scenario)

    @Slot(str)
    def _edit_by_id(self, scenario_id: str) -> None:
        for one in self.scenarios.table.rows_model.rows:
            if one.scenario.id == scenario_id:
                self._show_part(Part.SCENARIOS)
                self.scenarios.open_row(one)

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self.banner.say(sentence, Tone.BAD, self.tr("Close"))
        announce(self, sentence)

    # -- building -----------------------------------------------------------------------------------------

    def _make_chips(self) -> None:
        self.chips: dict[Part, QPushButton] = {}
        self._group = QButtonGroup(self)
        pictures = {
            Part.FILES: "file-spreadsheet",
            Part.TEMPLATES: "list-details",
            Part.SCENARIOS: "calendar",
        }
        for part, icon in pictures.items():
            chip = QPushButton(self.content)
            theme.set_role(chip, "chip")
            chip.setIcon(icons.icon(icon, "secondary"))
            chip.setCheckable(True)
            chip.clicked.connect(self._choose_part)
            self._group.addButton(chip)
            self.chips[part] = chip
        self.chips[Part.FILES].setChecked(True)

    def _make_actions(self) -> None:
        self._export_action, self._template_action, self._scenario_action = (QAction(self) for _ in range(3))
        self._export_action.triggered.connect(self._ask_any)
        self._template_action.triggered.connect(self.templates.begin)
        self._scenario_action.triggered.connect(self.scenarios.begin)
        self.addActions([self._export_action, self._template_action, self._scenario_action])

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn)
        self._again.timeout.connect(self._load)
        self.banner.action_clicked.connect(self.banner.hide)
        for part in self.parts.values():
            part.changed.connect(self._load)
            part.wanted.connect(self.navigate)
            part.refused.connect(self._refuse)
        self.files.asked.connect(self.ask)
        self.files.repeated.connect(self._run_by_id)
        self.files.edit_asked.connect(self._edit_by_id)
        self.templates.exported.connect(self.ask)
        self.scenarios.run_asked.connect(self.run_scenario)
        self.run.began.connect(self._load)
        self.run.settled.connect(self._load)
        self.run.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        self._lists = QStackedWidget(self.content)
        for part in self.parts.values():
            self._lists.addWidget(part)
        chips = FlowLayout(spacing=8)
        for chip in self.chips.values():
            chips.addWidget(chip)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.tabs)
        layout.addLayout(chips)
        layout.addWidget(self._lists, 1)
        layout.addWidget(self.run)
