"""The summary of what is selected in the portfolio, beside the list."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import IN_FORCE, KINDS
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, current_language
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.exposure_bar import ExposureBar
from cofanet_desktop.gui.widgets.facts import Fact, FactGrid
from cofanet_desktop.gui.widgets.framed_panel import fill_framed
from cofanet_desktop.gui.widgets.painting import Family
from cofanet_desktop.gui.widgets.pill import Pill
from cofanet_desktop.gui.widgets.product_label import ProductLabel
from cofanet_desktop.gui.widgets.statuses import product_word, state_look, status_look
from cofanet_desktop.system.reference import reference_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cofanet_desktop.domain.outbox import State
    from cofanet_desktop.domain.portfolio import PortfolioRow, ProductCell
    from cofanet_desktop.gui.models.portfolio_columns import Line

WIDTH = 280


class Inspector(TranslatedWidget):
    """Shows one company with its products, or the sums of several; `open_clicked` asks for the company's page."""

    open_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that nothing is selected."""
        super().__init__(parent)
        self.local_names_first = True
        self._lines: tuple[Line, ...] = ()
        self._count = 0
        self._heading = QLabel(self)
        theme.set_role(self._heading, "h2")
        self._second = QLabel(self)
        theme.set_role(self._second, "muted")
        for label in (self._heading, self._second):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._facts = FactGrid(parent=self, wraps_names=True)
        self.exposure = ExposureBar(self)
        self._products = QVBoxLayout()
        self._products.setSpacing(10)
        self._open = QPushButton(self)
        theme.set_role(self._open, "primary")
        self._open.clicked.connect(self.open_clicked)
        self._lay_out()
        self.retranslate()

    def show_lines(self, count: int, lines: Sequence[Line]) -> None:
        """Show what `count` selected companies amount to; `lines` are theirs, or empty when they were not read."""
        self._count, self._lines = count, tuple(lines)
        self._fill()

    def retranslate(self) -> None:
        """Set every text again."""
        self.setAccessibleName(self.tr("Selection summary"))
        self._open.setText(self.tr("Open c&ompany"))
        self._fill()

    def _lay_out(self) -> None:
        layout = QVBoxLayout()
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addWidget(self._second)
        layout.addSpacing(4)
        layout.addWidget(self._facts)
        layout.addSpacing(6)
        layout.addWidget(self.exposure)
        layout.addSpacing(8)
        layout.addLayout(self._products)
        layout.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self._open)
        fill_framed(self, layout, foot)

    def _fill(self) -> None:
        single = self._count == 1 and len(self._lines) == 1
        self._open.setVisible(single)
        self.exposure.hide()
        self._clear_products()
        if single:
            self._show_company(self._lines[0])
        elif self._count > 1:
            self._show_sums()
        else:
            self._set_heading(self.tr("Nothing selected"), self.tr("Select a company to see its summary."))
            self._facts.set_facts(())

    def _set_heading(self, first: str, second: str) -> None:
        self._heading.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))

    def _show_company(self, line: Line) -> None:
        row = line.row
        first, second = row.name, row.local_name
        if second and self.local_names_first:
            first, second = second, first
        self._set_heading(first, second)
        self._facts.set_facts(self._facts_of(row))
        self.exposure.show_exposure(row.outstanding, row.cover)
        self.exposure.show()
        for cell in row.products:
            self._products.addWidget(self._product(cell, line.states.get(cell.id)))

    def _facts_of(self, row: PortfolioRow) -> tuple[Fact, ...]:
        country = reference_data().name(row.country, current_language())
        dra = dra_word(None) if row.dra is None else f"{row.dra} – {dra_word(row.dra)}"
        return (
            Fact(self.tr("Country"), country),
            Fact(self.tr("City"), row.city),
            Fact(self.tr("Easy number"), row.easy_number),
            Fact(self.tr("Your reference"), row.customer_reference),
            Fact(self.tr("DRA"), dra),
            Fact(self.tr("Overdues"), formats.integer(row.overdues) if row.overdues else ""),
            Fact(self.tr("Updated"), formats.moment(row.updated_at)),
        )

    def _product(self, cell: ProductCell, state: State | None) -> QWidget:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(ProductLabel(Family(KINDS[cell.code].family.value), product_word(cell.code), box))
        figure = formats.amount(cell.amount) if cell.amount else cell.rating
        if figure:
            label = QLabel(figure, box)
            label.setIndent(11)
            layout.addWidget(label)
        looks = [status_look(cell.status), *([] if state is None else [state_look(state)])]
        pills = QHBoxLayout()
        pills.setContentsMargins(11, 2, 0, 0)
        for look in looks:
            pills.addWidget(Pill(look.word, look.tone, look.icon, box))
        pills.addStretch(1)
        layout.addLayout(pills)
        return box

    def _clear_products(self) -> None:
        while (item := self._products.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_sums(self) -> None:
        heading = self.trn("%n companies selected", None, self._count)
        self._set_heading(heading, "" if self._lines else self.tr("Sums are shown up to 2,000 companies."))
        sums: dict[str, Decimal] = {}
        covers: Counter[str] = Counter()
        rows = [line.row for line in self._lines]
        for line in self._lines:
            for cell in line.row.products:
                covers[product_word(cell.code)] += 1
                if cell.amount and cell.status in IN_FORCE:
                    currency = cell.amount.currency
                    sums[currency] = sums.get(currency, Decimal(0)) + cell.amount.amount
        granted = "\n".join(formats.amount(Money(sums[one], one)) for one in sorted(sums))
        facts = [Fact(self.tr("Granted"), granted)]
        facts += [
            Fact(self.tr("Uncovered"), self._sum(row.uncovered for row in rows)),
            Fact(self.tr("Unused cover"), self._sum(row.idle for row in rows)),
        ]
        facts += [Fact(name, formats.integer(count)) for name, count in covers.most_common()]
        self._facts.set_facts(facts if self._lines else ())
        if self._lines:
            # Beside what is owed stands the cover of the same companies: of the others nobody knows whether it is used.
            known = [row for row in rows if row.outstanding is not None] or rows
            owed, cover = _total(row.outstanding for row in known), _total(row.cover for row in known)
            self.exposure.show_exposure(owed, cover)
            self.exposure.show()

    @staticmethod
    def _sum(amounts: Iterable[Money | None]) -> str:
        total = _total(amounts)
        return "" if total is None else formats.amount(total)


def _total(amounts: Iterable[Money | None]) -> Money | None:
    """Return the sum of the amounts that are known; None for none, or where they are in several currencies."""
    known = [one for one in amounts if one is not None]
    if not known or len({one.currency for one in known}) > 1:
        return None
    return Money(sum((one.amount for one in known), Decimal(0)), known[0].currency)
