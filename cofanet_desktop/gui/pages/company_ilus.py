"""The ILUs about a company's covers on its page, as a table: to be answered, or answered before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from cofanet_desktop.gui.models.ilus import IluRow, ilus_model
from cofanet_desktop.gui.widgets.fitted_table import FittedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date


class IluTable(FittedTable[IluRow]):
    """Enter opens an ILU."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Create an empty table; `today` is the day the time left is counted from."""
        super().__init__(ilus_model(today, of_company=True), parent)
        self.retranslate()

    def show_ilus(self, rows: Sequence[IluRow]) -> None:
        """List these ILUs, those to be answered first; what was chosen stays."""
        self.set_rows(sorted(rows, key=lambda row: not row.record.is_active))

    def retranslate(self) -> None:
        """Name the table."""
        self.setAccessibleName(self.tr("ILUs"))
        self.setAccessibleDescription(self.tr("Enter opens an ILU."))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
