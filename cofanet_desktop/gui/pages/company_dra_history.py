"""Every change of a company's DRA, as a chart and as a table, in a window of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.companies import DraChange
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.pages.company_dra import DraChart
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.painting import dra_tone
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the DRA with the one before it, None for the first."""

    now: DraChange
    before: DraChange | None


def changes_model() -> TableModel[Change]:
    """Return an empty table of changes."""
    columns: tuple[Column[Change], ...] = (
        Column(
            "day", QT_TRANSLATE_NOOP("DraChanges", "From"), lambda one: Cell(formats.day(one.now.on)), 110
        ),
        Column(
            "dra",
            QT_TRANSLATE_NOOP("DraChanges", "DRA"),
            lambda one: Cell(
                f"{formats.integer(one.now.dra)} – {dra_word(one.now.dra)}", pill=dra_tone(one.now.dra)
            ),
            190,
            stretch=1,
        ),
        Column("step", QT_TRANSLATE_NOOP("DraChanges", "Change"), _step, 120, stretch=1),
    )
    return TableModel("DraChanges", columns, lambda one: one.now.on.isoformat())


def _step(one: Change) -> Cell:
    by = 0 if one.before is None else one.now.dra - one.before.dra
    if not by:
        return Cell("")
    sign = "+" if by > 0 else "\N{MINUS SIGN}"
    icon = "trending-up" if by > 0 else "trending-down"
    return Cell(f"{sign}{formats.integer(abs(by))}", icon=icon, color="ok" if by > 0 else "bad")


class DraHistoryDialog(TrMixin, QDialog):
    """Every change of a company's DRA as a chart and as a table."""

    review_wanted = Signal()

    def __init__(self, name: str, changes: Sequence[DraChange], today: date, parent: QWidget) -> None:
        """Show `changes` (oldest first) of the company called `name`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._name = name
        self._heading, self._none = QLabel(self), QLabel(self)
        self.chart = DraChart(self)
        self.table = RowTable(changes_model(), self)
        self.review, self.close_button = QPushButton(self), QPushButton(self)
        self.chart.show_changes(changes, today)
        before = (None, *changes)
        pairs = [Change(now, then) for now, then in zip(changes, before, strict=False)]
        self.table.set_rows(reversed(pairs))
        for widget in (self.chart, self.table):
            widget.setVisible(bool(changes))
        self._none.setVisible(not changes)
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("DRA history"))
        self._heading.setText(self.tr("DRA of {company}").format(company=self._name))
        self._none.setText(
            self.tr("Shown once a credit decision, granted or refused, is active on the company.")
        )
        self.table.setAccessibleName(self.tr("Changes of the DRA"))
        self.table.rows_model.retranslate()
        self.review.setText(self.tr("Have the DRA &reviewed…"))
        self.close_button.setText(self.tr("&Close"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @Slot()
    def _review(self) -> None:
        self.accept()
        self.review_wanted.emit()

    def _lay_out(self) -> None:
        theme.set_role(self._heading, "h2")
        theme.set_role(self._none, "muted")
        for label in (self._heading, self._none):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.table.setMinimumHeight(theme.scaled(220))
        buttons = QHBoxLayout()
        buttons.addWidget(self.review)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (self._heading, self._none, self.chart):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        wanted = QSize(theme.scaled(560), theme.scaled(520))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.review.clicked.connect(self._review)
