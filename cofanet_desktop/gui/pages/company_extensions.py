"""The extensions of due dates of a company on its page, as a table: Enter opens one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from cofanet_desktop.gui.models.extensions import ExtensionRow, company_extensions_model
from cofanet_desktop.gui.widgets.fitted_table import FittedTable

if TYPE_CHECKING:
    from collections.abc import Sequence


class ExtensionTable(FittedTable[ExtensionRow]):
    """Lists extensions, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty table."""
        super().__init__(company_extensions_model(), parent)
        self.retranslate()

    def show_extensions(self, rows: Sequence[ExtensionRow]) -> None:
        """List these extensions; what was chosen stays."""
        self.set_rows(rows)

    def retranslate(self) -> None:
        """Name the table, and ask for the texts again."""
        self.setAccessibleName(self.tr("Extensions of due dates"))
        self.setAccessibleDescription(self.tr("Enter opens an extension."))
        self.rows_model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
