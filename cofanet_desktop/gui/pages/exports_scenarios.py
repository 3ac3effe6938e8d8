"""The scenarios of exports: when each runs next, how its last run went, and what can be done with it (EXPORT-4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from cofanet_desktop.domain.exports import LONGEST_NAME, MOST_OWN, ExportState, Scenario
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.dialogs.export_scenario import Ground, ScenarioDialog, new_scenario, read_ground
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.exports import scenarios_model
from cofanet_desktop.gui.models.schedules import next_sentence
from cofanet_desktop.gui.pages.exports_part import ExportsPart
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.services import export_scenarios
from cofanet_desktop.services.export_scenarios import KeptScenario

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.export_overview import Overview
    from cofanet_desktop.services.session import Session


class ScenariosPart(ExportsPart[KeptScenario]):
    """Enter or a double click opens a scenario; what is under the list tells of the one selected."""

    run_asked = Signal(object)
    """The Scenario is to be run now."""

    def __init__(self, session: Session, tasks: Tasks, profile_folder: Path, parent: QWidget) -> None:
        """Show an empty list."""
        super().__init__(session, tasks, scenarios_model(), parent)
        self._profile_folder = profile_folder
        self.run_now = self.act("table-export", self._run_now)
        self.edit = self.act("edit", self._edit)
        self.duplicate = self.act("copy", self._duplicate)
        self.delete = self.act("trash", self._delete, "Del")
        self._make_details()
        self.retranslate()

    def rows_of(self, overview: Overview) -> Sequence[KeptScenario]:
        """Return the scenarios."""
        return overview.scenarios

    def counted(self, count: int) -> str:
        """Return how many scenarios there are."""
        return self.trn("%n scenarios", None, count)

    def say_nothing(self) -> None:
        """Say what a scenario is for."""
        sentence = self.tr(
            "There is no scenario yet. A scenario exports what you choose, again and again: every day, week or month."
        )
        self.nothing.fill("calendar", sentence, self.tr("New scenario…"), self.begin)

    def begin(self) -> None:
        """Make a scenario."""
        if self.overview is not None and self.overview.has_room_for_scenario:
            category = self.overview.category
            self._open_editor(lambda ground: new_scenario(category, ground))

    def open_row(self, row: KeptScenario) -> None:
        """Open a scenario in the editor."""
        self._open_editor(lambda _ground: row.scenario)

    def retranslate(self) -> None:
        """Set every text."""
        self.new.setText(self.tr(" &New scenario…"))
        self.table.setAccessibleName(self.tr("Scenarios"))
        self.run_now.setText(self.tr("&Run now"))
        self.edit.setText(self.tr("&Edit…"))
        self.duplicate.setText(self.tr("Dupl&icate…"))
        self.delete.setText(self.tr("&Delete"))
        super().retranslate()

    def offer(self, rows: Sequence[KeptScenario]) -> None:
        """Offer what can be done with these scenarios."""
        one = rows[0] if len(rows) == 1 else None
        has_room = self.overview is not None and self.overview.has_room_for_scenario
        full = self.tr("There are {most} scenarios, and there can be no more. Delete one first.")
        told = "" if has_room else full.format(most=MOST_OWN)
        for control in (self.new, self.duplicate):
            control.setToolTip(told)
        self.new.setEnabled(has_room)
        self.new.setAccessibleDescription(told)
        self.duplicate.setEnabled(one is not None and has_room)
        self.edit.setEnabled(one is not None)
        self.run_now.setEnabled(one is not None)
        self.delete.setEnabled(bool(rows))
        self._tell(one)

    def _tell(self, one: KeptScenario | None) -> None:
        self._details.setVisible(one is not None)
        if one is None:
            return
        lines = [next_sentence(one.scenario.schedule, one.next_at, one.run.time_zone)]
        reasons = [translate_message(each) for each in (one.run.reason, one.run.way_out) if each is not None]
        if reasons:
            lines.insert(0, " ".join(reasons))
        if one.template is None:
            lines.insert(0, self.tr("Its template was deleted: choose another one in the scenario."))
        is_bad = one.run.state is ExportState.FAILED or one.template is None
        self._told.setText("\n".join(lines))
        theme.set_tone(self._told, Tone.BAD.value if is_bad else "")

    # -- what is done -------------------------------------------------------------------------------------

    def _run_now(self) -> None:
        for one in self.meant()[:1]:
            self.run_asked.emit(one.scenario)

    def _edit(self) -> None:
        for one in self.meant()[:1]:
            self.open_row(one)

    def _duplicate(self) -> None:
        for one in self.meant()[:1]:
            name = self.tr("{name} (copy)").format(name=one.scenario.name)[:LONGEST_NAME]
            copy = replace(one.scenario, id="", name=name)
            self._open_editor(partial(_always, copy))

    def _open_editor(self, scenario: Callable[[Ground], Scenario]) -> None:
        session, folder = self.session, self._profile_folder

        def show(ground: Ground) -> None:
            if self.overview is None:
                return
            chosen = scenario(ground)
            dialog = ScenarioDialog(session, self.tasks, chosen, self.overview, ground, self)
            dialog.kept.connect(self._kept)
            dialog.account_wanted.connect(lambda: self.wanted.emit(Route("settings", "mail")))
            dialog.open()

        self.tasks.read(self, lambda: read_ground(session, folder), latest="ground").then(show).failed(
            self.fail
        ).run()

    def _kept(self, scenario: Scenario) -> None:
        text = self.tr("Scenario “{name}” saved.").format(name=scenario.name)
        self.tell(text, self.tr("Run now"), lambda: self.run_asked.emit(scenario))
        self.changed.emit()

    def _delete(self) -> None:
        some, session = self.meant(), self.session
        if not some:
            return

        def done() -> None:
            self.tell(self.trn("%n scenarios deleted.", None, len(some)), undo=lambda: self._put_back(some))

        self.do(lambda: export_scenarios.delete(session, [one.scenario.id for one in some]), done)

    def _put_back(self, some: Sequence[KeptScenario]) -> None:
        session = self.session
        self.do(lambda: export_scenarios.put_back(session, some), lambda: None)

    def _make_details(self) -> None:
        self._details = QFrame(self)
        theme.set_role(self._details, "card")
        self._told = QLabel(self._details)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(16, 10, 16, 12)
        inside.addWidget(self._told)
        self.beneath.addWidget(self._details)
        self._details.hide()


def _always(scenario: Scenario, _ground: Ground) -> Scenario:
    """Return the scenario, whatever is known when its editor opens."""
    return scenario
