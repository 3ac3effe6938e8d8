"""The notification chosen, with its facts and what can be done with it, beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.notifications import (
    category_word,
    company_text,
    country_word,
    importance_look,
    kind_word,
    sentence,
    state_word,
)
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.framed_panel import fill_framed
from cofanet_desktop.gui.widgets.statuses import product_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.domain.notifications import Notification

WIDTH = 280


class NotificationPane(TranslatedWidget):
    """Shows one notification, or how many are chosen; its buttons only ask."""

    open_clicked = Signal()
    toggle_clicked = Signal()
    delete_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet; see `show_chosen`."""
        super().__init__(parent)
        self._chosen: tuple[Notification, ...] = ()
        self._contracts: Mapping[str, str] = {}
        self._heading = QLabel(self)
        theme.set_role(self._heading, "h2")
        self._heading.setWordWrap(True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = FactGrid(parent=self)
        self.open, self.toggle, self.delete = QPushButton(self), QPushButton(self), QPushButton(self)
        theme.set_role(self.open, "primary")
        self.delete.setIcon(icons.icon("trash", "secondary"))
        self.open.clicked.connect(self.open_clicked)
        self.toggle.clicked.connect(self.toggle_clicked)
        self.delete.clicked.connect(self.delete_clicked)
        self._lay_out()
        self.retranslate()

    def show_chosen(self, chosen: Sequence[Notification], contracts: Mapping[str, str]) -> None:
        """Show these notifications; `contracts` are the names of contracts by id."""
        self._chosen, self._contracts = tuple(chosen), contracts
        self._fill()

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Notification chosen"))
        self.open.setText(self.tr("&Open"))
        self.delete.setText(" " + self.tr("Delete"))
        self._fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        for widget in (self._heading, self._facts):
            column.addWidget(widget)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.open)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.toggle, 1)
        both.addWidget(self.delete, 1)
        foot.addLayout(both)
        fill_framed(self, column, foot)

    def _fill(self) -> None:
        one = self._chosen[0] if len(self._chosen) == 1 else None
        for button in (self.open, self.toggle, self.delete):
            button.setVisible(one is not None)
        self._facts.set_facts(() if one is None else self._facts_of(one))
        if one is None:
            self._heading.setText(self.trn("%n notifications chosen", None, len(self._chosen)))
        else:
            self._heading.setText(sentence(one))
            self.toggle.setText(self.tr("Mark unread") if one.is_read else self.tr("Mark read"))

    def _facts_of(self, one: Notification) -> tuple[Fact, ...]:
        return (
            Fact(self.tr("Received"), formats.moment(one.at)),
            Fact(self.tr("Category"), category_word(one.category)),
            Fact(self.tr("Type"), kind_word(one.kind)),
            Fact(self.tr("Importance"), importance_look(one)[0]),
            Fact(self.tr("State"), state_word(is_read=one.is_read)),
            Fact(self.tr("Company"), company_text(one)),
            Fact(self.tr("Country"), country_word(one.country)),
            Fact(self.tr("Easy number"), one.easy_number or ""),
            Fact(self.tr("Your reference"), one.customer_reference),
            Fact(self.tr("Product"), product_word(one.product) if one.product else ""),
            Fact(self.tr("Amount"), formats.amount(one.amount) if one.amount else ""),
            Fact(self.tr("Contract"), self._contracts.get(one.contract_id, one.contract_id)),
        )
