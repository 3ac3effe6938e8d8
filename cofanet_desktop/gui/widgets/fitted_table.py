"""A table as high as its lines need, so that the page scrolls and the table does not."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.table import TableModel
from cofanet_desktop.gui.widgets.row_table import RowTable

R = TypeVar("R")


class FittedTable(TrMixin, RowTable[R]):
    """Shows a TableModel whole, for the inside of a card."""

    def __init__(self, model: TableModel[R], parent: QWidget | None = None) -> None:
        """Show `model`; give the table a translated accessible name."""
        super().__init__(model, parent)
        theme.set_role(self, "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows_model.modelReset.connect(self.fit)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.rows_model.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Take the height of header and lines."""
        rows = self.verticalHeader().defaultSectionSize() * len(self.rows_model.rows)
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + scroll)
