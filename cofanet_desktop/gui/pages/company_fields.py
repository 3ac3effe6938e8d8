"""The custom fields of a company: what is noted, how far the newest note has come, and the way to change it (COMP-6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from cofanet_desktop.domain.custom_fields import definitions, values_of
from cofanet_desktop.domain.outbox import ATTENTION, UNSETTLED
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.custom_field_values import field_label, field_text
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.statuses import state_look

if TYPE_CHECKING:
    from cofanet_desktop.gui.pages.company_data import CompanyView

_NOTHING = "–"


class FieldsCard(TrMixin, Card):
    """Every field of the contract with its value; a company that is not in the portfolio has none."""

    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no field yet."""
        super().__init__("", parent)
        self._view: CompanyView | None = None
        self.facts = FactGrid(self, may_pair=True)
        self.sync = Pill(parent=self)
        self.edit = QPushButton(self)
        self.edit.setIcon(icons.icon("edit", "secondary"))
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        theme.set_role(self._hint, "muted")
        self.add_to_heading(self.sync)
        for widget in (self._hint, self.facts):
            self.body.addWidget(widget)
        self.body.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        self.edit.clicked.connect(self.edit_wanted)

    @property
    def hint(self) -> str:
        """Return why nothing can be noted; empty when it can."""
        return self._hint.text() if not self._hint.isHidden() else ""

    def show_view(self, view: CompanyView) -> None:
        """Show what is noted about the company."""
        self._view = view
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Custom fields"))
        self.edit.setText(" " + self.tr("Edit…"))
        self.edit.setToolTip("F2")
        self.edit.setAccessibleName(self.tr("Edit the custom fields"))
        self._hint.setText(
            self.tr("Fields can be filled in once the company is in your portfolio: a first order adds it.")
        )
        if self._view is not None:
            self._fill(self._view)

    def _fill(self, view: CompanyView) -> None:
        entry, contract = view.file.entry, view.file.contract
        is_known = entry is not None
        self._hint.setVisible(not is_known)
        self.edit.setVisible(is_known)
        values = values_of(entry) if entry is not None else {}
        facts = [
            Fact(field_label(one), field_text(one, values.get(one.id, ""), contract.currency) or _NOTHING)
            for one in definitions(contract)
        ]
        self.facts.set_facts(facts if is_known else ())
        self.sync.setVisible(view.fields_sync in (*UNSETTLED, *ATTENTION))
        if view.fields_sync is not None:
            look = state_look(view.fields_sync)
            self.sync.set_status(look.word, look.tone, look.icon)
