"""Covers that end soon, of which several can be renewed at once (PORT-7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.renewals import RenewalLine, reason, renewals_model
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.number_field import NumberField
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.wizards.start import open_renewal, refresh_forms
from cofanet_desktop.services import renewals

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.renewals import Renewal
    from cofanet_desktop.services.session import Session

MOST_DAYS = 365


class EndingCovers(TranslatedWidget):
    """A list of covers with boxes to tick, and Renew."""

    company_wanted = Signal(str)
    """A cover was opened: the Easy number of its company."""
    failed = Signal(object)
    """The list could not be read: the error."""

    def __init__(self, session: Session, tasks: Tasks, parent: QWidget | None = None) -> None:
        """Create an empty list; `show_horizon` fills it."""
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._within = QLabel(self)
        self.days = NumberField(self)
        self.days.setRange(1, MOST_DAYS)
        self._within.setBuddy(self.days)
        self.select_all = QCheckBox(self)
        self.select_all.setTristate(True)
        self.renew = QPushButton(self)
        self.renew.setIcon(icons.icon("refresh", "on_accent"))
        theme.set_role(self.renew, "primary")
        self.table = RowTable(renewals_model(session.today, is_checkable=True), self)
        self.open_action = QAction(icons.icon("external-link"), "", self.table)
        self.table.addAction(self.open_action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._reason = QLabel(self)
        self._nothing = EmptyState(parent=self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def lines(self) -> tuple[RenewalLine, ...]:
        """Return the covers shown."""
        return self.table.rows_model.rows

    def show_horizon(self, days: int) -> None:
        """List the covers that end within `days`."""
        self.days.blockSignals(True)
        self.days.setValue(days)
        self.days.blockSignals(False)
        self.load()

    def refresh(self, changes: object) -> None:
        """Read the list again; what is ticked and chosen stays, dialogs over it look again too."""
        self.load()
        refresh_forms(self, changes)

    @Slot()
    def load(self) -> None:
        """Read the list."""
        session, days = self._session, self.days.value()
        work = self._tasks.read(self, lambda: renewals.ending(session, days), latest="ending")
        work.then(self._show).failed(self.failed.emit).run()

    def retranslate(self) -> None:
        """Set every text."""
        self._within.setText(self.tr("&Days until the end, at most"))
        self.days.setAccessibleName(self.tr("Days until the end, at most"))
        self.select_all.setText(self.tr("Se&lect all"))
        self.renew.setText(self.tr(" &Renew…"))
        self.open_action.setText(self.tr("Open the company"))
        self.table.setAccessibleName(self.tr("Covers ending soon"))
        self.table.rows_model.retranslate()
        self._tell_nothing()
        self._follow_choice()

    def targets(self) -> list[str]:
        """Return the ids of the products Renew concerns: the ticked ones, else the chosen one."""
        model = self.table.rows_model
        return [line.id for line in model.rows if line.id in model.checked] or self.table.selected_keys()

    def _show(self, found: Sequence[Renewal]) -> None:
        self.table.set_rows([RenewalLine(one) for one in found])
        if found and not self.table.selected():
            self.table.select_first()
        self._tell_nothing()
        self._follow_choice()

    def _tell_nothing(self) -> None:
        is_empty = not self.lines
        self._nothing.fill("calendar-due", self.trn("No cover ends within %n days.", None, self.days.value()))
        self._nothing.setVisible(is_empty)
        self.table.setVisible(not is_empty)

    @Slot()
    def _follow_choice(self) -> None:
        """Follow the ticks, and show in full why the chosen cover cannot be renewed."""
        model = self.table.rows_model
        ticked = len(model.checked)
        state = Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked
        if ticked and ticked == len(model.rows):
            state = Qt.CheckState.Checked
        self.select_all.setCheckState(state)
        self.select_all.setEnabled(bool(model.rows))
        self.renew.setEnabled(bool(self.targets()))
        line = next(iter(self.table.selected()), None)
        text = "" if line is None else reason(line)
        self._reason.setText(text)
        self._reason.setVisible(bool(text))

    @Slot()
    def _tick_all(self) -> None:
        model = self.table.rows_model
        everything = {line.id for line in model.rows}
        model.set_checked(set() if model.checked == everything else everything)
        self._follow_choice()

    @Slot()
    def _renew(self) -> None:
        open_renewal(self, self._session, self._tasks, self.targets())

    @Slot(object)
    def _open(self, line: RenewalLine) -> None:
        self.company_wanted.emit(line.renewal.product.easy_number)

    @Slot()
    def _open_chosen(self) -> None:
        for line in self.table.selected():
            self._open(line)

    def _connect(self) -> None:
        self.days.valueChanged.connect(self.load)
        self.select_all.clicked.connect(self._tick_all)
        self.renew.clicked.connect(self._renew)
        self.table.opened.connect(self._open)
        self.table.selection_changed.connect(self._follow_choice)
        self.table.rows_model.dataChanged.connect(self._follow_choice)
        self.open_action.triggered.connect(self._open_chosen)

    def _lay_out(self) -> None:
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self._reason.setWordWrap(True)
        theme.set_role(self._reason, "hint")
        top = QHBoxLayout()
        top.setSpacing(10)
        for widget in (self.select_all, self.renew):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self._within)
        top.addWidget(self.days)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._reason)
