"""How good the portfolio is, as a card of the start page: figure, distribution and trend, as pictures or tables (HOME-3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.quality import DRAS, HIGHEST, LOWEST, Quality
from cofanet_desktop.gui.widgets.bar_chart import BarChart
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.trend_chart import TrendChart

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.gui.pages.home_quality_tables import QualityTables
    from cofanet_desktop.services.home import Home

_SIDE_BY_SIDE = 560
"""Pixels at 100 % text size that both charts need beside each other."""


class QualityCard(TrMixin, Card):
    """Shows what `show_quality` was given; the page decides where a bar leads and prints."""

    dra_chosen = Signal(object)
    """The companies of a DRA are wanted: the DRA, None for those without."""
    print_wanted = Signal()
    told = Signal(str)
    """Something was done that leaves no trace in sight: a sentence that says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__("", parent)
        self.quality: Quality | None = None
        self._read: Home | None = None
        self.tables: QualityTables | None = None
        self.figure = QLabel(self)
        self.scale, self.origin, self.changes = QLabel(self), QLabel(self), QLabel(self)
        self.bars = BarChart("", self)
        self.trend = TrendChart(LOWEST, HIGHEST, "", self)
        self.point, self.no_trend = QLabel(self), QLabel(self)
        self._bars_title, self._trend_title = QLabel(self), QLabel(self)
        self._drawn = QWidget(self)
        self._make_actions()
        self._lay_out()
        self.bars.item_opened.connect(lambda at: self.dra_chosen.emit(DRAS[at]))
        self.trend.chosen_changed.connect(self._tell_point)

    def show_quality(self, read: Home) -> None:
        """Show what was read."""
        self._read = read
        quality = self.quality = Quality(read)
        self.figure.setText(quality.figure())
        self.figure.setAccessibleName(quality.spoken_figure())
        self.scale.setText(quality.scale())
        self.origin.setText(quality.origin())
        self.changes.setText(quality.changes())
        self.changes.setVisible(bool(quality.changes()))
        self.bars.set_bars(quality.bars(), quality.marker)
        self.bars.setAccessibleDescription(quality.spoken_figure())
        self.trend.set_points(quality.points())
        self.trend.setVisible(quality.has_history)
        self.no_trend.setText(quality.history_note())
        self.no_trend.setVisible(not quality.has_history)
        self._tell_point(self.trend.chosen)
        for action in (self.print_action, self.picture_action, self.table_action, self.as_table):
            action.setEnabled(not quality.is_empty)
        self._drawn.setVisible(not quality.is_empty and not self.as_table.isChecked())
        if self.tables is not None:
            self.tables.show_quality(quality)
            self.tables.setVisible(not quality.is_empty and self.as_table.isChecked())

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Portfolio quality"))
        self.set_link(self.tr("Details"), self.tr("Open the portfolio"))
        self.bars.setAccessibleName(self.tr("Companies by DRA"))
        self.trend.setAccessibleName(self.tr("WAP over the last year"))
        self._bars_title.setText(self.tr("Companies by DRA"))
        self._trend_title.setText(self.tr("WAP over the last year"))
        self.as_table.setText(self.tr("Portfolio quality as a table"))
        self.print_action.setText(self.tr("Print the portfolio quality…"))
        self.picture_action.setText(self.tr("Copy as a picture"))
        self.table_action.setText(self.tr("Copy as a table"))
        self.menu_button.setAccessibleName(self.tr("Portfolio quality: table, print, copy"))
        self.menu_button.setToolTip(self.tr("Show as a table, print, copy"))
        if self._read is not None:
            self.show_quality(self._read)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts beside each other where both have room."""
        super().resizeEvent(event)
        is_wide = self.width() >= theme.scaled(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._charts.direction() is not direction:
            self._charts.setDirection(direction)

    # -- doing -------------------------------------------------------------------------------------

    @Slot(int)
    def _tell_point(self, at: int) -> None:
        points = self.trend.points
        self.point.setText(points[at].spoken if 0 <= at < len(points) else "")
        self.point.setVisible(bool(self.quality and self.quality.has_history))

    @Slot(bool)
    def _switch(self, is_table: bool) -> None:
        """Show tables in the place of the charts, or the charts again."""
        if self.quality is None:
            return
        if self.tables is None:
            # Imported late: the first page is painted before what only some ask for is read.
            from cofanet_desktop.gui.pages.home_quality_tables import QualityTables

            self.tables = QualityTables(self)
            self.tables.opened.connect(self.dra_chosen)
            self.tables.show_quality(self.quality)
            self.body.addWidget(self.tables)
        had_focus = self.bars.hasFocus() or self.trend.hasFocus() or self.tables.has_focus()
        self._drawn.setVisible(not is_table)
        self.tables.setVisible(is_table)
        if had_focus:
            (self.tables.distribution if is_table else self.bars).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _copy_picture(self) -> None:
        from cofanet_desktop.gui.documents.portfolio_sheet import whole_picture  # as above

        if self.quality is not None:
            QGuiApplication.clipboard().setImage(whole_picture(self.quality))
            self._tell(self.tr("The charts were copied as a picture."))

    @Slot()
    def _copy_table(self) -> None:
        if self.quality is not None:
            sheets = (self.quality.distribution_sheet(), self.quality.trend_sheet())
            QGuiApplication.clipboard().setText("\n\n".join(sheet.text() for sheet in sheets))
            self._tell(self.tr("The figures were copied as a table."))

    def _tell(self, sentence: str) -> None:
        announce(self, sentence)
        self.told.emit(sentence)

    # -- building ----------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.as_table = self._action("table-export")
        self.as_table.setCheckable(True)
        self.print_action = self._action("printer")
        self.print_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        self.picture_action, self.table_action = self._action("copy"), self._action("copy")
        self.as_table.toggled.connect(self._switch)
        self.print_action.triggered.connect(self.print_wanted)
        self.picture_action.triggered.connect(self._copy_picture)
        self.table_action.triggered.connect(self._copy_table)
        self.actions_offered = (self.as_table, self.print_action, self.picture_action, self.table_action)
        menu = QMenu(self)
        menu.addActions(self.actions_offered)
        self.menu_button = QToolButton(self)
        self.menu_button.setIcon(icons.icon("dots", "secondary"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu_button.setMenu(menu)
        self.add_to_heading(self.menu_button)

    def _action(self, icon: str) -> QAction:
        action = QAction(self)
        action.setIcon(icons.icon(icon, "secondary"))
        action.setEnabled(False)
        return action

    def _lay_out(self) -> None:
        theme.set_role(self.figure, "figure")
        for label in (self.scale, self.origin, self.no_trend):
            theme.set_role(label, "muted")
        theme.set_role(self.changes, "strong")
        for label in (self.point, self._bars_title, self._trend_title):
            theme.set_role(label, "caption")
        for label in (self.scale, self.origin, self.changes, self.no_trend, self.point):
            label.setWordWrap(True)
        self._bars_title.setBuddy(self.bars)
        self._trend_title.setBuddy(self.trend)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for label in (self.scale, self.changes, self.origin):
            beside.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(beside, 1)
        self._charts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._drawn)
        self._charts.setContentsMargins(0, 4, 0, 0)
        self._charts.setSpacing(24)
        self._charts.addLayout(_column(self._bars_title, self.bars), 3)
        self._charts.addLayout(_column(self._trend_title, self.trend, self.point, self.no_trend), 2)
        for label in (self._bars_title, self._trend_title):  # what is wrapped may be higher than its hint
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.bars.setMinimumHeight(170)
        self.trend.setMinimumHeight(150)
        self.body.addLayout(top)
        self.body.addWidget(self._drawn, 1)
        self.menu_button.setIconSize(QSize(18, 18))


def _column(*widgets: QWidget) -> QVBoxLayout:
    """Return widgets one under the other, the charts among them as high as there is room."""
    column = QVBoxLayout()
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget, int(isinstance(widget, (BarChart, TrendChart))))
    column.addStretch()
    return column
