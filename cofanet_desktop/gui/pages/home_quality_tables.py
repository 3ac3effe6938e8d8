"""The assessment of the portfolio as tables, in the place of the charts (HOME-3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.quality import DRAS
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.fitted_table import FittedTable

if TYPE_CHECKING:
    from cofanet_desktop.gui.models.quality import Quality

_Row = tuple[str, ...]


class QualityTables(TranslatedWidget):
    """Two tables: how many companies have each DRA, and how the assessment went."""

    opened = Signal(object)
    """The companies of a DRA are wanted: the DRA, None for those without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.distribution, self.trend = (
            FittedTable(_distribution_model(), self),
            FittedTable(_trend_model(), self),
        )
        self._titles = (QLabel(self), QLabel(self))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        for title, table in zip(self._titles, (self.distribution, self.trend), strict=True):
            theme.set_role(title, "caption")
            title.setBuddy(table)
            layout.addWidget(title)
            layout.addWidget(table)
        self.distribution.opened.connect(self._open)
        self.retranslate()

    def show_quality(self, quality: Quality) -> None:
        """Show the figures."""
        sheets = (quality.distribution_sheet(), quality.trend_sheet())
        for sheet, table in zip(sheets, (self.distribution, self.trend), strict=True):
            table.set_rows(sheet.rows)
        has_history = quality.has_history
        self.trend.setVisible(has_history)
        self._titles[1].setVisible(has_history)

    def retranslate(self) -> None:
        """Set every text; the rows are set by the card."""
        names = (self.tr("Companies by DRA"), self.tr("WAP over the last year"))
        for name, title, table in zip(names, self._titles, (self.distribution, self.trend), strict=True):
            title.setText(name)
            table.setAccessibleName(name)
            table.rows_model.retranslate()

    def has_focus(self) -> bool:
        """Tell whether the keyboard is in one of the tables."""
        return self.distribution.hasFocus() or self.trend.hasFocus()

    def _open(self, row: _Row) -> None:
        self.opened.emit(DRAS[self.distribution.rows_model.rows.index(row)])


def _distribution_model() -> TableModel[_Row]:
    columns: tuple[Column[_Row], ...] = (
        Column("dra", QT_TRANSLATE_NOOP("Quality", "DRA"), lambda row: Cell(row[0]), 70),
        Column("word", QT_TRANSLATE_NOOP("Quality", "Meaning"), lambda row: Cell(row[1]), 140, stretch=1),
        Column(
            "count", QT_TRANSLATE_NOOP("Quality", "Companies"), lambda row: Cell(row[2]), 110, at_end=True
        ),
        Column("share", QT_TRANSLATE_NOOP("Quality", "Share"), lambda row: Cell(row[3]), 90, at_end=True),
    )
    return TableModel("Quality", columns, lambda row: row[0])


def _trend_model() -> TableModel[_Row]:
    columns: tuple[Column[_Row], ...] = (
        Column("day", QT_TRANSLATE_NOOP("Quality", "Day"), lambda row: Cell(row[0]), 130, stretch=1),
        Column("wap", QT_TRANSLATE_NOOP("Quality", "WAP"), lambda row: Cell(row[1]), 70, at_end=True),
        Column(
            "assessed",
            QT_TRANSLATE_NOOP("Quality", "Companies assessed"),
            lambda row: Cell(row[2]),
            170,
            at_end=True,
        ),
    )
    return TableModel("Quality", columns, lambda row: row[0])
