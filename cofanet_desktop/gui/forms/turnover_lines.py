"""The lines of a turnover declaration: a grid with what each line is called beside it, filled from the portfolio."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.sheets import is_empty
from cofanet_desktop.domain.turnover import (
    TurnoverBy,
    TurnoverLine,
    key_column,
    lines_of,
    row_problems,
    sheet_of,
)
from cofanet_desktop.gui.dialogs.import_lines import import_lines
from cofanet_desktop.gui.forms.line_names import LineNames
from cofanet_desktop.gui.grid.grid import Grid
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.company_facts import country_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cofanet_desktop.domain.sheets import LineProblem, Row
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.turnover import Debtors

_CELL_MISSING = "CELL_MISSING"


class TurnoverLines(TranslatedWidget):
    """Amounts by debtor or by country; lines without an amount are kept in view and left out of what is declared."""

    changed = Signal()

    def __init__(
        self, by: TurnoverBy, currency: str, tasks: Tasks, debtors: Debtors, parent: QWidget | None = None
    ) -> None:
        """Show no line yet; `debtors` are the companies that a line by debtor may name."""
        super().__init__(parent)
        self.by, self.currency = by, currency
        self._tasks, self._debtors = tasks, debtors
        self._key = key_column(by)
        self.grid = Grid(sheet_of(by), check=self.check, totals=self._totals, currency=currency, parent=self)
        self.names = LineNames(self.grid, self._name) if by is TurnoverBy.DEBTOR else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.grid)
        self.grid.changed.connect(self.changed)
        self.grid.import_asked.connect(self._import)
        self.retranslate()

    def set_debtors(self, debtors: Debtors) -> None:
        """Know the companies of the portfolio as they are now."""
        self._debtors = debtors
        self.grid.recheck()

    def set_lines(self, lines: Sequence[TurnoverLine]) -> None:
        """Show the lines of a declaration."""
        self.grid.set_rows([{self._key: line.key, "amount": line.amount} for line in lines])

    def lines(self) -> tuple[TurnoverLine, ...]:
        """Return what is declared: the lines with an amount; ask `grid.problems()` first."""
        return lines_of(self._with_amount(), self.by, self.resolve)

    def left_out(self) -> int:
        """Return how many lines have no amount."""
        return len(self.grid.rows()) - len(self._with_amount())

    def fill(self, keys: Sequence[str]) -> int:
        """Add a line without an amount for each of these that has none yet; return how many were added."""
        known = {self._key_of(row) for row in self.grid.rows()}
        added = [key for key in keys if key not in known]
        self.grid.append_rows([{self._key: key} for key in added])
        return len(added)

    def take(self, rows: Sequence[Row]) -> None:
        """Add lines of a file; amounts of debtors or countries that stand without one go to their lines."""
        waiting = {
            self._key_of(row): place
            for row, place in zip(self.grid.rows(), self.grid.places(), strict=True)
            if is_empty(row.get("amount"))
        }
        model = self.grid.model
        column = [one.key for one in self.grid.sheet.columns].index("amount")
        cells, rest = {}, []
        for row in rows:
            place = waiting.pop(self._key_of(row), None)
            if place is None:
                rest.append(row)
            else:
                amount = model.reader.text(self.grid.sheet.columns[column], row.get("amount"))
                cells[place, column] = amount
        model.set_cells(self.tr("Import"), cells)
        self.grid.append_rows(rest)

    def check(self, rows: Sequence[Row]) -> list[LineProblem]:
        """Return what the rules have against `rows`; that an amount is missing is nothing wrong."""
        return [
            one
            for one in row_problems(rows, self.by, self.resolve, self.currency)
            if (one.column, one.error.rule) != ("amount", _CELL_MISSING)
        ]

    def resolve(self, text: str) -> str | None:
        """Return the Easy number or the country a text names."""
        if self.by is TurnoverBy.DEBTOR:
            return self._debtors.resolve(text)
        return text.upper() or None

    def retranslate(self) -> None:
        """Name the column beside the grid."""
        if self.names is not None:
            self.names.set_heading(self.tr("Company"))

    def _with_amount(self) -> list[Row]:
        return [row for row in self.grid.rows() if not is_empty(row.get("amount"))]

    def _key_of(self, row: Row) -> str | None:
        given = row.get(self._key)
        return None if given is None or is_empty(given) else self.resolve(str(given).strip())

    def _name(self, row: Row) -> str:
        key = self._key_of(row)
        return "" if key is None else self._debtors.names.get(key, "")

    def _totals(self, rows: Sequence[Row]) -> Mapping[str, Decimal]:
        amounts = (row.get("amount") for row in rows)
        return {self.currency: sum((one for one in amounts if isinstance(one, Decimal)), Decimal())}

    @Slot()
    def _import(self) -> None:
        import_lines(self, self._tasks, self.grid.sheet, self.check, self.take)


def portfolio_keys(by: TurnoverBy, debtors: Debtors, countries: Sequence[str]) -> list[str]:
    """Return what a declaration of the whole portfolio has a line for, by name: its companies, or its countries."""
    if by is TurnoverBy.COUNTRY:
        return sorted(countries, key=lambda code: fold(country_name(code)))
    return sorted(debtors.names, key=lambda number: (fold(debtors.names[number]), number))
