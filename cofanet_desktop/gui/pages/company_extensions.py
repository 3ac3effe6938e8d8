"""The extensions of due dates of a company, on its page: every one, and what can be asked for (ACT-11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.extensions import ExtensionRow, company_extensions_model
from cofanet_desktop.gui.pages.extension_data import in_the_way
from cofanet_desktop.gui.routes import extension_route, new_extension_route
from cofanet_desktop.gui.widgets.fitted_table import FittedTable
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from cofanet_desktop.services.companies import CompanyFile


class CompanyExtensions(TranslatedWidget):
    """A table of extensions, newest first, and under it the request or, once an overdue is declared, the e-mail."""

    wanted = Signal(object)
    """Another page is wanted: its Route."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._file: CompanyFile | None = None
        self.table: FittedTable[ExtensionRow] = FittedTable(company_extensions_model(), self)
        self.ask = QPushButton(self)
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        theme.set_role(self._why, "caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table)
        layout.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._why)
        self.table.opened.connect(self._open)
        self.ask.clicked.connect(self._ask)
        self.retranslate()

    @property
    def concerns(self) -> bool:
        """Tell whether there is anything to show: an extension, or something that can be asked for."""
        file = self._file
        return file is not None and (bool(file.extensions) or self._can_ask(file))

    @property
    def reason(self) -> str:
        """Return why nothing can be asked for now, or why only by e-mail; empty when it can."""
        return self._why.text()

    def show_file(self, file: CompanyFile) -> None:
        """Show the extensions of this company; what was chosen stays."""
        self._file = file
        self.table.set_rows(file.extensions)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text, and offer what can be asked for."""
        self.table.setAccessibleName(self.tr("Extensions of due dates"))
        self.table.setAccessibleDescription(self.tr("Enter opens an extension."))
        file = self._file
        if file is None:
            return
        is_declared = bool(in_the_way(file))
        self.ask.setText(
            self.tr(" E-mail about later due dates…") if is_declared else self.tr(" Ask for later due dates…")
        )
        self.ask.setIcon(icons.icon("mail" if is_declared else "calendar-due", "claims"))
        self.ask.setVisible(self._can_ask(file))
        refusal = next((one.refusal for one in file.duties if one.duty is Duty.EXTENSION), None)
        self._why.setText(sentences(refusal))
        self._why.setVisible(refusal is not None)
        self.table.setVisible(bool(file.extensions))

    def _can_ask(self, file: CompanyFile) -> bool:
        possible = any(one.duty is Duty.EXTENSION and one.refusal is None for one in file.duties)
        return possible or bool(in_the_way(file))

    @Slot(object)
    def _open(self, row: ExtensionRow) -> None:
        self.wanted.emit(extension_route(row.record.id))

    @Slot()
    def _ask(self) -> None:
        if self._file is not None:
            self.wanted.emit(new_extension_route(self._file.company.easy_number))
