"""The turnover declarations of the contract: what is due, what was sent (ACT-14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.models.turnover import due_tone, period_text, turnovers_model
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.routes import turnover_route
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.services import turnover

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.turnover import TurnoverRow
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class TurnoverPage(Page):
    """A table, last period first; Enter opens the form, or what was sent."""

    icon_name = "cash"

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """List the declarations of the contract in use."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._is_loaded = False
        self.table = RowTable(turnovers_model(session.today), self.content)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.open = QPushButton(self.content)
        self.open.setIcon(icons.icon("edit", "on_accent"))
        theme.set_role(self.open, "primary")
        self._open_action = QAction(icons.icon("edit"), "", self)
        self.table.addAction(self._open_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._count = QLabel(self.content)
        theme.set_role(self._count, "muted")
        self._lay_out()
        self.open.clicked.connect(self._open_chosen)
        self._open_action.triggered.connect(self._open_chosen)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.banner.action_clicked.connect(self._open_due)
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Turnover declarations")

    def activate(self, argument: str) -> None:
        """Read the list."""
        self._load()

    def refresh(self, changes: object) -> None:
        """Read the list again; what is chosen stays."""
        self._load()

    def retranslate(self) -> None:
        """Set every text."""
        self.table.setAccessibleName(self.tr("Turnover declarations"))
        self._open_action.setText(self.tr("Open the declaration"))
        self.table.rows_model.retranslate()
        self._follow_choice()
        self._tell()

    def _load(self) -> None:
        if not self._is_loaded:
            self.show_busy()
        session = self._session
        work = self._tasks.read(self, lambda: turnover.listed(session), latest="turnover")
        work.then(self._show).failed(self._failed).run()

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _show(self, rows: list[TurnoverRow]) -> None:
        self._is_loaded = True
        self.table.set_rows(rows)
        if rows and not self.table.selected():
            self.table.select_first()
        self._follow_choice()
        self._tell()
        if rows:
            self.show_content()
        else:
            self.show_empty(
                "cash",
                self.tr(
                    "No turnover declaration has been asked for. When one is due, it is notified and listed here."
                ),
            )

    def _due(self) -> TurnoverRow | None:
        """Return the declaration that is due first among those not sent."""
        new = (row for row in self.table.rows_model.rows if row.record.is_editable)
        return min(new, key=lambda row: row.record.due_on, default=None)

    def _tell(self) -> None:
        """Say how many there are, and above the list what is due first."""
        self._count.setText(self.trn("%n declarations", None, len(self.table.rows_model.rows)))
        row, today = self._due(), self._session.today()
        tone = Tone.NEUTRAL if row is None else due_tone(row.record, today)
        if row is None or tone is Tone.NEUTRAL:
            self.banner.hide()
            return
        template = (
            self.tr("The declaration of {period} was due on {day}.")
            if tone is Tone.BAD
            else self.tr("The declaration of {period} is due on {day}.")
        )
        text = template.format(period=period_text(row.record), day=formats.day(row.record.due_on))
        self.banner.say(text, tone, self.tr("Fill it in"))

    @Slot()
    def _follow_choice(self) -> None:
        row = next(iter(self.table.selected()), None)
        self.open.setEnabled(row is not None)
        is_new = row is not None and row.record.is_editable
        self.open.setText(self.tr(" &Fill in") if is_new else self.tr(" &Open"))
        self.open.setAccessibleDescription(self.tr("Opens the declaration chosen"))

    @Slot()
    def _open_chosen(self) -> None:
        for row in self.table.selected():
            self._open(row)

    @Slot()
    def _open_due(self) -> None:
        row = self._due()
        if row is not None:
            self._open(row)

    @Slot(object)
    def _open(self, row: TurnoverRow) -> None:
        self.navigate.emit(turnover_route(row.record.id))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.open)
        top.addStretch(1)
        top.addWidget(self._count)
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
