"""What is owed, currency by currency: invoices, credit notes, payments, and what is still open."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cofanet_desktop.domain.invoices import InvoiceKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.invoices import Invoice, Payment


@dataclass(frozen=True, slots=True)
class DebtTotal:
    """The sums of one currency; credit notes and payments as they are subtracted, above zero."""

    currency: str
    invoices: Decimal
    credit_notes: Decimal
    payments: Decimal

    @property
    def open(self) -> Decimal:
        """Return what is still owed."""
        return self.invoices - self.credit_notes - self.payments


def debt_totals(invoices: Iterable[Invoice], payments: Iterable[Payment]) -> tuple[DebtTotal, ...]:
    """Return the sums of every currency, by its code (rule 18: never across currencies)."""
    sums: defaultdict[str, list[Decimal]] = defaultdict(lambda: [Decimal(), Decimal(), Decimal()])
    for invoice in invoices:
        sums[invoice.currency][invoice.kind is InvoiceKind.CREDIT_NOTE] += invoice.gross.amount
    for payment in payments:
        sums[payment.amount.currency][2] += payment.amount.amount
    return tuple(DebtTotal(currency, *figures) for currency, figures in sorted(sums.items()))


def open_amounts(totals: Iterable[DebtTotal]) -> str:
    """Return what is open in every currency, in words: `1 200 EUR + 300 USD`."""
    return " + ".join(formats.amount(Money(one.open, one.currency)) for one in totals)


class DebtTotals(TranslatedWidget):
    """A small table of sums, one line for each currency."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that nothing was entered."""
        super().__init__(parent)
        self._totals: tuple[DebtTotal, ...] = ()
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(20)
        self._layout.setVerticalSpacing(6)
        for column in range(4):
            self._layout.setColumnStretch(column, 1)
        self.retranslate()

    @property
    def totals(self) -> tuple[DebtTotal, ...]:
        """Return the sums shown."""
        return self._totals

    def show_totals(self, totals: tuple[DebtTotal, ...]) -> None:
        """Show these sums."""
        if totals != self._totals:
            self._totals = totals
            self.retranslate()

    def retranslate(self) -> None:
        """Write the table in the language and regional format in force."""
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not self._totals:
            self._put(self.tr("Nothing entered yet."), 0, 0, "muted", spoken="")
            return
        headings = (self.tr("Invoices"), self.tr("Credit notes"), self.tr("Payments"), self.tr("Open"))
        for column, text in enumerate(headings):
            self._put(text, 0, column, "caption", spoken="")
        for row, one in enumerate(self._totals, 1):
            figures = (one.invoices, -one.credit_notes, -one.payments, one.open)
            for column, (heading, figure) in enumerate(zip(headings, figures, strict=True)):
                text = formats.amount(Money(figure, one.currency))
                self._put(text, row, column, "strong" if column == 3 else "", spoken=f"{heading}: {text}")

    def _put(self, text: str, row: int, column: int, role: str, spoken: str) -> None:
        label = QLabel(text, self)
        if role:
            theme.set_role(label, role)
        if spoken:
            label.setAccessibleName(spoken)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if not self._totals:
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(label, row, column)
