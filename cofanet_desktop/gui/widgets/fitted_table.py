"""A table as high as its rows, so that the page scrolls and the table does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.models.table import TableModel

R = TypeVar("R")


class FittedTable(RowTable[R]):
    """A RowTable inside a card; give it a translated accessible name."""

    def __init__(self, model: TableModel[R], parent: QWidget | None = None) -> None:
        """Show `model`; one row can be chosen at a time."""
        super().__init__(model, parent)
        theme.set_role(self, "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.modelReset.connect(self.fit)
        self.fit()

    def whole_text(self) -> str:
        """Return headings and every row as text, cells parted by tabs; empty without rows."""
        model = self.rows_model
        if not model.rows:
            return ""
        head = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
        lines = (
            [" ".join(column.cell(row).sentence().split()) for column in model.columns] for row in model.rows
        )
        return "\n".join("\t".join(cells) for cells in (head, *lines))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.rows_model.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Take the height of header and rows."""
        rows = self.verticalHeader().defaultSectionSize() * len(self.rows_model.rows)
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + scroll)
