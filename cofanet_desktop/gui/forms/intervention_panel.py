"""Asked before the insurer is sent to a debtor: what it means and who will be contacted (rule 19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import address_of
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.overdues import Contact
    from cofanet_desktop.services.companies import CompanyFile


class InterventionPanel(TranslatedWidget):
    """A page of its own with two buttons: go on, or back to the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._asked: tuple[CompanyFile, str, Contact] | None = None
        self._go_on: Callable[[], object] = lambda: None
        self._card = Card("", self)
        self._meaning = QLabel(self._card)
        self._meaning.setWordWrap(True)
        self._facts = FactGrid(self._card)
        self.confirm, self.back = QPushButton(self._card), QPushButton(self._card)
        theme.set_role(self.confirm, "primary")
        self.confirm.setIcon(icons.icon("gavel", "on_accent"))
        self.confirm.clicked.connect(lambda: self._go_on())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        for widget in (self._meaning, self._facts):
            self._card.body.addWidget(widget)
        self._card.body.addSpacing(8)
        self._card.body.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)
        layout.addStretch(1)
        self.retranslate()

    def ask(self, file: CompanyFile, open_amount: str, contact: Contact, go_on: Callable[[], object]) -> None:
        """Ask about this debtor; `go_on` is called once a person confirms."""
        self._asked, self._go_on = (file, open_amount, contact), go_on
        self.confirm.setEnabled(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._card.set_heading(self.tr("Send the insurer to the debtor?"))
        self._meaning.setText(
            self.tr(
                "The insurer, or a third party it charges, will contact the debtor and collect the debt. From then on"
                " tell the insurer of every payment and promise, and agree nothing with the debtor on your own."
                " An intervention that was begun is not taken back from here."
            )
        )
        self.confirm.setText(self.tr(" &Confirm and submit"))
        self.back.setText(self.tr("&Back to the form"))
        if self._asked is None:
            return
        file, open_amount, contact = self._asked
        company = file.company
        reached = " · ".join(part for part in (contact.name, contact.phone, contact.email) if part)
        self._facts.set_facts(
            [
                Fact(self.tr("Will be contacted"), company.local_name or company.name),
                Fact(self.tr("Address"), address_of(company)),
                Fact(self.tr("Phone"), company.phone),
                Fact(self.tr("Debt"), open_amount),
                Fact(self.tr("Contract"), f"{file.contract.number} – {file.contract.holder}"),
                Fact(self.tr("Questions go to"), reached),
            ]
        )
