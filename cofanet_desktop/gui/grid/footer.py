"""Under the grid: how many lines, and their totals, each currency for itself."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtWidgets import QLabel, QWidget

from cofanet_desktop.domain.money import Money
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.grid.reading import NO_CURRENCY
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.flow import FlowLayout


class Footer(TranslatedWidget):
    """Counts at the start, totals at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no line."""
        super().__init__(parent)
        self._lines, self._locked = 0, 0
        self._totals: dict[str, Decimal] = {}
        self.count, self.totals = QLabel(self), QLabel(self)
        theme.set_role(self.count, "muted")
        theme.set_role(self.totals, "strong")
        layout = FlowLayout(self, 16)
        layout.addWidget(self.count)
        layout.addWidget(self.totals)
        self.retranslate()

    def show_lines(self, lines: int, locked: int, totals: Mapping[str, Decimal]) -> None:
        """Show the number of lines, how many of them are locked, and the totals by currency."""
        if (lines, locked, totals) != (self._lines, self._locked, self._totals):
            self._lines, self._locked, self._totals = lines, locked, dict(totals)
            self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        count = self.trn("%n lines", None, self._lines)
        if self._locked:
            locked = self.trn("%n locked", None, self._locked)
            count = f"{count} ({locked})"
        self.count.setText(count)
        written = [_written(value, currency) for currency, value in sorted(self._totals.items())]
        self.totals.setText(
            self.tr("Total: {amounts}").format(amounts=" · ".join(written)) if written else ""
        )
        self.totals.setVisible(bool(written))


def _written(value: Decimal, currency: str) -> str:
    if currency in ("", NO_CURRENCY):
        return formats.number(value, 2)
    return formats.isolated(formats.amount(Money(value, currency)))
