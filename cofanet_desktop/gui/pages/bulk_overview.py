"""The start of bulk orders: a place for a file, and the files imported before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.bulk import files_model
from cofanet_desktop.gui.widgets.drop_zone import DropZone
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cofanet_desktop.domain.bulk_files import ImportedFile


class BulkOverview(TranslatedWidget):
    """Where a file is chosen or dropped, over the table of imported files."""

    file_opened = Signal(object)
    """Brings the ImportedFile whose lines are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.drop_zone = DropZone(self)
        self._list_hint = QLabel(self)
        self._list_hint.setWordWrap(True)
        theme.set_role(self._list_hint, "muted")
        self.from_list = QPushButton(self)
        self.from_list.setIcon(icons.icon("file-spreadsheet", "secondary"))
        self._contracts: dict[str, str] = {}
        self.table = RowTable(files_model(self._contracts), self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.every_contract = QPushButton(self)
        self.every_contract.setCheckable(True)
        self.every_contract.setIcon(icons.icon("briefcase", "secondary"))
        theme.set_role(self.every_contract, "chip")
        self._heading, self._nothing = QLabel(self), QLabel(self)
        theme.set_role(self._heading, "h2")
        theme.set_role(self._nothing, "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.drop_zone)
        lists = QHBoxLayout()
        lists.setContentsMargins(20, 0, 20, 0)
        lists.setSpacing(14)
        lists.addWidget(self._list_hint, 1)
        lists.addWidget(self.from_list)
        layout.addLayout(lists)
        heads = QHBoxLayout()
        heads.setSpacing(12)
        heads.addWidget(self._heading, 1)
        heads.addWidget(self.every_contract)
        layout.addLayout(heads)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._nothing, 1)
        self.table.opened.connect(self.file_opened)
        self.table.clicked.connect(self._clicked)
        self.retranslate()
        self.show_files([], {})

    def retranslate(self) -> None:
        """Set every text."""
        self.drop_zone.fill(
            self.tr("Drop a bulk order file here, or choose one"),
            self.tr("It is checked at once, line by line. Nothing is sent before you import it."),
            self.tr(" &Choose a file…"),
            self.tr("What the file must look &like"),
        )
        self.from_list.setText(self.tr(" From a l&ist…"))
        hint = self.tr("Orders can also be made of an Excel or CSV list with columns of any kind.")
        self._list_hint.setText(hint)
        self.from_list.setAccessibleDescription(hint)
        self._heading.setText(self.tr("Imported files"))
        self.every_contract.setText(self.tr(" All co&ntracts"))
        self._nothing.setText(self.tr("No file was imported under this contract yet."))
        self.table.setAccessibleName(self.tr("Imported files"))
        self.table.setAccessibleDescription(self.tr("Enter shows the lines of the file"))
        self.table.rows_model.retranslate()

    def show_files(self, files: list[ImportedFile], contracts: Mapping[str, str]) -> None:
        """List `files`; `contracts` has the numbers of the contracts by id."""
        self._contracts.clear()
        self._contracts.update(contracts)
        self.every_contract.setVisible(len(contracts) > 1)
        self.table.set_rows(files)
        self.table.setVisible(bool(files))
        self._nothing.setVisible(not files)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.file_opened.emit(self.table.rows_model.rows[index.row()])
