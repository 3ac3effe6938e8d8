"""Lines with accents before and after they are written in plain letters: nothing is replaced before it was seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Mapping

_CONTEXT = "BulkAccentsTable"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A line as it is, and as it would be in plain letters."""

    line: int
    before: str
    after: str


def _model() -> TableModel[Proposal]:
    columns: tuple[Column[Proposal], ...] = (
        Column("take", "", lambda _row: Cell(), 36),
        Column(
            "line",
            QT_TRANSLATE_NOOP("BulkAccentsTable", "Line"),
            lambda row: Cell(formats.integer(row.line), is_muted=True),
            64,
            at_end=True,
            order=lambda row: row.line,
        ),
        Column(
            "before",
            QT_TRANSLATE_NOOP("BulkAccentsTable", "Before"),
            lambda row: Cell(formats.isolated(row.before), spoken=row.before),
            300,
            stretch=1,
            order=lambda row: row.before,
        ),
        Column(
            "after",
            QT_TRANSLATE_NOOP("BulkAccentsTable", "After"),
            lambda row: Cell(formats.isolated(row.after), spoken=row.after, is_strong=True),
            300,
            stretch=1,
            order=lambda row: row.after,
        ),
    )
    return TableModel(_CONTEXT, columns, lambda row: str(row.line), is_checkable=True)


class BulkAccentsDialog(TrMixin, QDialog):
    """Every line with accents, each ticked; `taken` brings the new texts of those that stayed ticked, by line number."""

    taken = Signal(object)

    def __init__(self, proposals: Mapping[int, tuple[str, str]], parent: QWidget) -> None:
        """Propose the lines: text before and after by line number."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._lead = QLabel(self)
        self._lead.setWordWrap(True)
        self.table = RowTable(_model(), self)
        self.table.set_rows(Proposal(line, *texts) for line, texts in sorted(proposals.items()))
        self.table.rows_model.set_checked(str(line) for line in proposals)
        self.every, self.none, self.cancel, self.take = (QPushButton(self) for _ in range(4))
        self.every.setIcon(icons.icon("square-check", "secondary"))
        self.none.setIcon(icons.icon("square", "secondary"))
        theme.set_role(self.take, "primary")
        self.take.setDefault(True)
        self._lay_out()
        self.every.clicked.connect(lambda: self.table.rows_model.set_checked(str(line) for line in proposals))
        self.none.clicked.connect(lambda: self.table.rows_model.set_checked(()))
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self.reject)
        self.table.rows_model.dataChanged.connect(self._count)
        self.resize(QSize(theme.scaled(860), theme.scaled(520)).boundedTo(self.screen().availableSize()))
        self.retranslate()
        self.table.select_first()
        self.table.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Lines with accents"))
        self._lead.setText(
            self.tr(
                "The insurer takes plain letters only. See how each line would be written; untick what you would"
                " rather write yourself."
            )
        )
        self.table.setAccessibleName(self.tr("Lines with accents"))
        self.table.setAccessibleDescription(self.tr("Space ticks the chosen lines"))
        self.every.setText(self.tr(" Tick &all"))
        self.none.setText(self.tr(" Tick &none"))
        self.cancel.setText(self.tr("&Cancel"))
        self.table.rows_model.retranslate()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _count(self) -> None:
        count = len(self.table.rows_model.checked)
        self.take.setText(self.trn("&Write %n lines like this", None, count))
        self.take.setEnabled(count > 0)

    @Slot()
    def _take(self) -> None:
        model = self.table.rows_model
        self.taken.emit({row.line: row.after for row in model.rows if str(row.line) in model.checked})
        self.accept()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.every, self.none):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.cancel, self.take):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._lead)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
