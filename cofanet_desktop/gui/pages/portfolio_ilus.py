"""The ILUs of the portfolio: those to answer, and those answered, expired or closed (PORT-7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.ilu import correct_ilu, open_ilu
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.ilus import ilus_model
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.wizards.start import refresh_forms
from cofanet_desktop.services import ilus

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.ilus import IluRow
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


class PortfolioIlus(TranslatedWidget):
    """Two views of one list; Enter opens an ILU."""

    company_wanted = Signal(str)
    """A company was asked for: its Easy number."""
    failed = Signal(object)
    """The list could not be read: the error."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Create an empty list; `load` fills it."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._rows: tuple[IluRow, ...] = ()
        self.active, self.closed = self._chip("edit"), self._chip("lock")
        self.active.setChecked(True)
        self._views = QButtonGroup(self)
        self._views.addButton(self.active)
        self._views.addButton(self.closed)
        self.open = QPushButton(self)
        self.open.setIcon(icons.icon("edit", "on_accent"))
        theme.set_role(self.open, "primary")
        self.table = RowTable(ilus_model(session.today), self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.company_action = QAction(icons.icon("external-link"), "", self.table)
        self.table.addAction(self.company_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._count = QLabel(self)
        theme.set_role(self._count, "muted")
        self._nothing = EmptyState(parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def lines(self) -> tuple[IluRow, ...]:
        """Return the ILUs of the view shown."""
        return self.table.rows_model.rows

    def show_ilu(self, ilu_id: str) -> None:
        """Read the list and, unless `ilu_id` is empty, open that one."""
        self.load()
        if ilu_id:
            open_ilu(self, self._session, self._tasks, ilu_id)

    def correct(self, command_id: str) -> None:
        """Read the list and open the form that corrects a refused answer."""
        self.load()
        correct_ilu(self, self._session, self._tasks, command_id)

    def refresh(self, changes: object) -> None:
        """Read the list again; what is chosen stays, forms over it look again too."""
        self.load()
        refresh_forms(self, changes)

    @Slot()
    def load(self) -> None:
        """Read the list."""
        session = self._session
        work = self._tasks.read(self, lambda: ilus.listed(session), latest="ilus")
        work.then(self._show).failed(self.failed.emit).run()

    def retranslate(self) -> None:
        """Set every text."""
        self.table.setAccessibleName(self.tr("ILUs"))
        self.open.setText(self.tr(" &Open"))
        self.open.setAccessibleDescription(self.tr("Answer the ILU chosen, or see what was answered"))
        self.company_action.setText(self.tr("Open the company"))
        self.table.rows_model.retranslate()
        self._tell()

    def _show(self, rows: list[IluRow]) -> None:
        # The store lists the last to be answered first; what is due soonest is what a person looks for.
        self._rows = tuple(sorted(rows, key=lambda row: (row.record.answer_by, row.company_name)))
        self._show_view()

    @Slot()
    def _show_view(self) -> None:
        active = self.active.isChecked()
        shown = [row for row in self._rows if row.record.is_active is active]
        self.table.set_rows(shown if active else reversed(shown))
        if shown and not self.table.selected():
            self.table.select_first()
        self.table.setVisible(bool(shown))
        self._nothing.setVisible(not shown)
        self._follow_choice()
        self._tell()

    def _tell(self) -> None:
        """Name the views with how many there are, and say when there is nothing."""
        count = sum(row.record.is_active for row in self._rows)
        self.active.setText(self.tr(" &Active ({count})").format(count=formats.integer(count)))
        rest = formats.integer(len(self._rows) - count)
        self.closed.setText(self.tr(" C&losed ({count})").format(count=rest))
        if self.active.isChecked():
            text = self.tr("No ILU waits for your answer. The insurer asks when a cover is hardly used.")
        else:
            text = self.tr("No ILU has been answered, closed or has expired yet.")
        self._nothing.fill("clipboard-check", text)
        self._count.setText(self.trn("%n ILUs", None, len(self.lines)))

    @Slot()
    def _follow_choice(self) -> None:
        self.open.setEnabled(bool(self.table.selected()))

    @Slot()
    def _open_chosen(self) -> None:
        for row in self.table.selected():
            self._open(row)

    @Slot(object)
    def _open(self, row: IluRow) -> None:
        open_ilu(self, self._session, self._tasks, row.record.id)

    @Slot()
    def _open_company(self) -> None:
        for row in self.table.selected():
            self.company_wanted.emit(row.record.easy_number)

    def _chip(self, icon: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setIcon(icons.icon(icon, "secondary"))
        theme.set_role(chip, "chip")
        return chip

    def _connect(self) -> None:
        self._views.buttonClicked.connect(self._show_view)
        self.open.clicked.connect(self._open_chosen)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.company_action.triggered.connect(self._open_company)

    def _lay_out(self) -> None:
        chips = FlowLayout(spacing=8)
        for button in (self.active, self.closed, self.open):
            chips.addWidget(button)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addLayout(chips, 1)
        top.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
