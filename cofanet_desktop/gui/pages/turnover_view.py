"""A turnover declaration that was sent: what it declared, and with which documents; read-only (rule 23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.turnover import TurnoverBy
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.turnover import (
    TurnoverEntry,
    basis_text,
    entries_model,
    period_text,
    turnover_look,
)
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.company_facts import country_name
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.gui.models.turnover import TurnoverRow
    from cofanet_desktop.services.attachments import SentLine


class TurnoverView(TranslatedWidget):
    """Facts above, the lines below; they can be copied as a table."""

    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._shown: tuple[TurnoverRow, str, Mapping[str, str], Sequence[SentLine]] | None = None
        self._head, self._amounts = Card("", self), Card("", self)
        self.pill = Pill("", Tone.NEUTRAL)
        self._head.add_to_heading(self.pill)
        self.facts = FactGrid(self._head, may_pair=True)
        self.table = RowTable(entries_model(), self._amounts)
        theme.set_role(self.table, "bare")
        self.copy, self.to_list = QPushButton(self), QPushButton(self)
        self.copy.setIcon(icons.icon("copy", "secondary"))
        self.to_list.setIcon(icons.icon("list-details", "secondary"))
        self._amounts.add_to_heading(self.copy)
        self._nothing = QLabel(self._amounts)
        theme.set_role(self._nothing, "muted")
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.to_list.clicked.connect(self.list_wanted)
        self.retranslate()

    def show_declaration(
        self, row: TurnoverRow, contract: str, names: Mapping[str, str], sent: Sequence[SentLine]
    ) -> None:
        """Show a declaration; `names` gives the companies by Easy number, `sent` the documents that belong to it."""
        self._shown = row, contract, names, sent
        declaration = row.record
        entries = (
            TurnoverEntry(
                line.key,
                names.get(line.key, "") if declaration.by is TurnoverBy.DEBTOR else country_name(line.key),
                Money(line.amount, declaration.currency),
            )
            for line in declaration.lines
        )
        self.table.set_rows(sorted(entries, key=lambda one: (one.name.casefold(), one.key)))
        self.table.setVisible(bool(declaration.lines))
        self.copy.setVisible(bool(declaration.lines))
        self._nothing.setVisible(not declaration.lines)
        self._say()

    def retranslate(self) -> None:
        """Set every text."""
        self._head.set_heading(self.tr("Declaration"))
        self._amounts.set_heading(self.tr("Amounts"))
        self.table.setAccessibleName(self.tr("Amounts declared"))
        self.table.rows_model.retranslate()
        self.copy.setText(self.tr(" &Copy as a table"))
        self.copy.setAccessibleDescription(self.tr("Copies every line, ready for a spreadsheet"))
        self.to_list.setText(self.tr(" All turnover &declarations"))
        self._nothing.setText(self.tr("There was nothing to declare for this period."))
        self._say()

    def _say(self) -> None:
        if self._shown is None:
            return
        row, contract, _, sent = self._shown
        declaration, look = row.record, turnover_look(row)
        contact = declaration.contact
        self.pill.set_status(look.word, look.tone, look.icon)
        total = formats.amount(declaration.total)
        self.facts.set_facts(
            [
                Fact(self.tr("Period"), period_text(declaration)),
                Fact(self.tr("What is declared"), basis_text(declaration)),
                Fact(self.tr("Total"), self.tr("nothing to declare") if declaration.is_nil else total),
                Fact(self.tr("Sent on"), formats.moment(declaration.sent_at) if declaration.sent_at else ""),
                Fact(self.tr("Contract"), contract),
                Fact(self.tr("Insurer's reference"), declaration.reference),
                Fact(
                    self.tr("Contact"),
                    ", ".join(part for part in (contact.name, contact.phone, contact.email) if part),
                ),
                Fact(self.tr("Documents"), "\n".join(line.row.record.file_name for line in sent)),
            ]
        )

    @Slot()
    def _copy(self) -> None:
        columns = self.table.rows_model.columns
        headings = [
            str(self.table.rows_model.headerData(at, Qt.Orientation.Horizontal)) for at in range(len(columns))
        ]
        lines = [
            "\t".join((entry.name, entry.key, formats.figure(entry.amount)))
            for entry in self.table.rows_model.rows
        ]
        QGuiApplication.clipboard().setText("\n".join(("\t".join(headings), *lines)))
        announce(self, self.trn("%n lines copied", None, len(lines)))

    def _lay_out(self) -> None:
        self._nothing.setWordWrap(True)
        self._head.body.addWidget(self.facts)
        self._amounts.body.addWidget(self.table, 1)
        self._amounts.body.addWidget(self._nothing)
        below = QHBoxLayout()
        below.addWidget(self.to_list)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self._head)
        layout.addWidget(self._amounts, 1)
        layout.addLayout(below)
