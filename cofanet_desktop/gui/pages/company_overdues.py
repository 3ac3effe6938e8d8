"""The overdue declarations on a company, on its page: every one, insured or not, and what can be begun (COMP-4)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.overdues import standing
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.forms.duty_routes import DUTY_ICONS, duty_route
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.overdues import Overdue, overdues_model
from cofanet_desktop.gui.routes import add_to_declaration_route, declaration_route
from cofanet_desktop.gui.widgets.fitted_table import FittedTable
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from cofanet_desktop.services.companies import CompanyFile

_DECLARED = (Duty.OVERDUE, Duty.UNINSURED_OVERDUE)


class CompanyOverdues(TranslatedWidget):
    """A table of declarations with the buttons under it; what is not possible is said with the way out."""

    wanted = Signal(object)
    """Another page is wanted: its Route."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._file: CompanyFile | None = None
        self.table: FittedTable[Overdue] = FittedTable(overdues_model(with_company=False), self)
        self.add = self._button("plus")
        self.declare = {duty: self._button(DUTY_ICONS[duty]) for duty in _DECLARED}
        self._none, self._why = QLabel(self), QLabel(self)
        self._lay_out()
        self.table.opened.connect(self._open)
        self.add.clicked.connect(self._add)
        for duty, button in self.declare.items():
            button.clicked.connect(partial(self._declare, duty))
        self.retranslate()

    def show_file(self, file: CompanyFile) -> None:
        """Show the declarations of this company; what was chosen stays."""
        self._file = file
        self.table.set_rows(file.declarations)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text, and offer what can be begun."""
        self.table.setAccessibleName(self.tr("Overdue declarations"))
        self.table.setAccessibleDescription(self.tr("Enter opens a declaration."))
        self._none.setText(self.tr("No overdue was declared on this company."))
        self.add.setText(self.tr(" Add to the declaration…"))
        self.declare[Duty.OVERDUE].setText(self.tr(" Declare an overdue…"))
        self.declare[Duty.UNINSURED_OVERDUE].setText(self.tr(" Declare an uninsured debt…"))
        if self._file is not None:
            self._offer(self._file)

    def _offer(self, file: CompanyFile) -> None:
        has_rows = bool(file.declarations)
        self.table.setVisible(has_rows)
        self._none.setVisible(not has_rows)
        stands = standing(row.record for row in file.declarations) is not None
        self.add.setVisible(stands)
        refusals = {one.duty: one.refusal for one in file.duties}
        for duty, button in self.declare.items():
            button.setVisible(not stands and refusals.get(duty) is None)
        why = "" if stands else sentences(refusals.get(Duty.OVERDUE))
        self._why.setText(why)
        self._why.setVisible(bool(why))

    @Slot(object)
    def _open(self, row: Overdue) -> None:
        self.wanted.emit(declaration_route(row.record.id))

    @Slot()
    def _add(self) -> None:
        found = None if self._file is None else standing(row.record for row in self._file.declarations)
        if found is not None:
            self.wanted.emit(add_to_declaration_route(found.id))

    def _declare(self, duty: Duty) -> None:
        if self._file is not None:
            self.wanted.emit(duty_route(duty, self._file.company.easy_number))

    def _button(self, icon: str) -> QPushButton:
        button = QPushButton(self)
        button.setIcon(icons.icon(icon, "claims"))
        return button

    def _lay_out(self) -> None:
        theme.set_role(self._none, "muted")
        theme.set_role(self._why, "caption")
        self._why.setWordWrap(True)
        buttons = FlowLayout(spacing=8)
        for button in (self.add, *self.declare.values()):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._none)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        layout.addWidget(self._why)
