"""The ILUs about a company's covers on its page, as a table: to be answered, or answered before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.ilus import IluRow, ilus_model
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date


class IluTable(TrMixin, RowTable[IluRow]):
    """The table as high as its lines need, so that the page scrolls and the table does not."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Create an empty table; `today` is the day the time left is counted from."""
        super().__init__(ilus_model(today, of_company=True), parent)
        theme.set_role(self, "bare")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rows_model.modelReset.connect(self.fit)
        self.retranslate()

    def show_ilus(self, rows: Sequence[IluRow]) -> None:
        """List these ILUs, those to be answered first; what was chosen stays."""
        self.set_rows(sorted(rows, key=lambda row: not row.record.is_active))

    def retranslate(self) -> None:
        """Name the table, and ask for the texts again."""
        self.setAccessibleName(self.tr("ILUs"))
        self.setAccessibleDescription(self.tr("Enter opens an ILU."))
        self.rows_model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def fit(self) -> None:
        """Take the height of header and lines."""
        rows = self.verticalHeader().defaultSectionSize() * len(self.rows_model.rows)
        scroll = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + scroll)
