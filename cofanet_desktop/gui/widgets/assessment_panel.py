"""A debtor risk assessment: the figure, the probability of default, and five years as a chart or as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.products import AssessmentPoint
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.assessment_chart import AssessmentChart, percent_text
from cofanet_desktop.gui.widgets.dra_box import DraBox, dra_word
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date


def points_model() -> TableModel[AssessmentPoint]:
    """Return an empty table of assessments."""
    columns: tuple[Column[AssessmentPoint], ...] = (
        Column("day", QT_TRANSLATE_NOOP("Assessments", "From"), lambda one: Cell(formats.day(one.on)), 110),
        Column(
            "dra",
            QT_TRANSLATE_NOOP("Assessments", "DRA"),
            lambda one: Cell(f"{formats.integer(one.dra)} – {dra_word(one.dra)}"),
            170,
            stretch=1,
        ),
        Column(
            "default",
            QT_TRANSLATE_NOOP("Assessments", "Probability of default"),
            lambda one: Cell(f"{percent_text(one)} %"),
            210,
            stretch=1,
            at_end=True,
        ),
    )
    return TableModel("Assessments", columns, lambda one: one.on.isoformat())


class AssessmentPanel(TranslatedWidget):
    """Shows the assessments of one product; chart and table hold the same."""

    print_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty panel; `show_points` fills it."""
        super().__init__(parent)
        self.dra = DraBox(parent=self)
        self.default, self.chosen = QLabel(self), QLabel(self)
        self.as_table, self.print_button = QPushButton(self), QPushButton(self)
        self.chart = AssessmentChart(self)
        self.table = RowTable(points_model(), self)
        self._lay_out()
        self.chart.chosen_changed.connect(self._tell_chosen)
        self.as_table.toggled.connect(self._switch)
        self.print_button.clicked.connect(self.print_clicked)
        self.retranslate()

    def show_points(self, points: Sequence[AssessmentPoint], until: date) -> None:
        """Show assessments, at least one, oldest first."""
        self.chart.show_points(points, until)
        self.dra.set_dra(points[-1].dra)
        self.table.set_rows(reversed(points))
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.as_table.setText(self.tr("Show as a table"))
        self.print_button.setText(" " + self.tr("Print…"))
        self.print_button.setAccessibleName(self.tr("Print the assessment"))
        self.table.setAccessibleName(self.tr("DRA over five years"))
        self.table.rows_model.retranslate()
        if self.chart.points:
            newest = self.chart.points[-1]
            self.default.setText(
                self.tr("Probability of default within a year: {percent} %").format(
                    percent=percent_text(newest)
                )
            )
            self._tell_chosen(self.chart.chosen)

    @Slot(int)
    def _tell_chosen(self, index: int) -> None:
        self.chosen.setText(self.chart.sentence(index) if index >= 0 else "")

    @Slot(bool)
    def _switch(self, is_table: bool) -> None:
        for widget, is_shown in zip(self._shown, (not is_table, is_table), strict=True):
            widget.setVisible(is_shown)

    def _fit(self) -> None:
        """Take the height of what is shown, so that the page scrolls and the table does not."""
        rows = self.table.verticalHeader().defaultSectionSize() * len(self.table.rows_model.rows)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows + header + self.table.horizontalScrollBar().sizeHint().height())

    def _lay_out(self) -> None:
        theme.set_role(self.table, "bare")
        theme.set_role(self.chosen, "caption")
        theme.set_role(self.as_table, "chip")
        self.as_table.setCheckable(True)
        self.print_button.setIcon(icons.icon("printer", "secondary"))
        self.default.setWordWrap(True)
        self.chosen.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.dra)
        top.addWidget(self.default, 1)
        tools = FlowLayout(spacing=8)
        tools.addWidget(self.as_table)
        tools.addWidget(self.print_button)
        drawn = QWidget(self)
        inside = QVBoxLayout(drawn)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(self.chart)
        inside.addWidget(self.chosen)
        self._shown = (drawn, self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        for widget in self._shown:
            layout.addWidget(widget)
        self.table.hide()
        layout.addLayout(tools)
