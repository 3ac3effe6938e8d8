"""The search criteria of the portfolio: what the whole of it is narrowed to, in groups side by side (PORT-2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.widgets.criteria_block import Block
from cofanet_desktop.gui.widgets.criteria_of_company import CompanyBlock
from cofanet_desktop.gui.widgets.criteria_of_fields import FieldsBlock
from cofanet_desktop.gui.widgets.criteria_of_product import ProductBlock, StateBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.custom_fields import FieldDefinition

_PAUSE = 250
"""Milliseconds after the last change before it is applied."""
_BLOCK = 236
"""Least width of a group; narrower, fewer stand side by side."""


class CriteriaPanel(TranslatedWidget):
    """Shows criteria and changes them: shortly after each change, or at once on Enter."""

    changed = Signal(object)
    """Emitted with the new Criteria."""
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no criteria."""
        super().__init__(parent)
        self._criteria = Criteria()
        self._columns = 0
        self.company, self.product = CompanyBlock(self), ProductBlock(self)
        self.state, self.fields = StateBlock(self), FieldsBlock(self)
        self.blocks: tuple[Block, ...] = (self.company, self.product, self.state, self.fields)
        self.clear = QPushButton(self)
        self.clear.setIcon(icons.icon("arrow-back-up", "secondary"))
        self.clear.clicked.connect(self._reset)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.apply)
        for block in self.blocks:
            block.changed.connect(self._wait)
            block.entered.connect(self.apply)
        self._lay_out()
        self.retranslate()

    @property
    def is_waiting(self) -> bool:
        """Tell whether a change has yet to be applied."""
        return self._soon.isActive()

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Search criteria"))
        self.clear.setText(self.tr(" Rese&t the criteria"))
        if not self.isHidden() and not self.is_waiting:
            # A day typed as 03/04 may be another one in the new format.
            self._fill()

    def show_criteria(self, criteria: Criteria) -> None:
        """Show other criteria; what is typed and means the same stays as it was typed."""
        self._criteria = criteria
        self._soon.stop()
        if not self.isHidden():  # hidden, it must not slow down typing in the filter
            self._fill()

    def _fill(self) -> None:
        for block in self.blocks:
            block.blockSignals(True)
            block.fill(self._criteria)
            block.blockSignals(False)
        self._offer_reset()

    def offer(self, countries: Sequence[str], definitions: Sequence[FieldDefinition], currency: str) -> None:
        """Offer the countries and fields of the contract in use, whose amounts are in `currency`."""
        for block in self.blocks:
            block.blockSignals(True)
        self.company.set_countries(countries)
        self.product.set_currency(currency)
        self.fields.set_definitions(definitions, currency)
        for block in self.blocks:
            block.blockSignals(False)
        if not self.is_waiting:  # what is being typed is no criterion yet, and would be lost
            self._fill()

    @Slot()
    def apply(self) -> None:
        """Apply what is typed and chosen."""
        self._soon.stop()
        criteria = self._criteria
        for block in self.blocks:
            criteria = block.apply(criteria)
        is_same = criteria == self._criteria
        self._criteria = criteria
        self._offer_reset()
        if not is_same:
            self.changed.emit(criteria)

    @Slot()
    def _reset(self) -> None:
        """Take away what could not be read as well: no criterion stands for it."""
        self._soon.stop()
        for block in self.blocks:
            block.blockSignals(True)
            block.forget_mistakes()
            block.blockSignals(False)
        self.reset.emit()

    def _offer_reset(self) -> None:
        is_mistaken = any(block.is_mistaken for block in self.blocks)
        self.clear.setEnabled(self._criteria.is_narrowed or is_mistaken)

    @Slot()
    def _wait(self) -> None:
        self._soon.start(_PAUSE)

    def sizeHint(self) -> QSize:
        """Return the height of everything, for whoever limits it."""
        inner = self._inner.sizeHint()
        return QSize(inner.width(), inner.height() + self.clear.sizeHint().height() + theme.scaled(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set as many groups side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange(max(1, min(len(self.blocks), event.size().width() // theme.scaled(_BLOCK))))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for block in self.blocks:
            self._grid.removeWidget(block)
        for at, block in enumerate(self.blocks):
            self._grid.addWidget(block, at // columns, at % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(len(self.blocks)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()

    def _lay_out(self) -> None:
        self._inner = QWidget(self)
        theme.set_role(self._inner, "scrolled")
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(14)
        area = QScrollArea(self)
        area.setWidget(self._inner)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = QFrame(self)
        theme.set_role(panel, "panel")
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        framed = QVBoxLayout(panel)
        framed.setContentsMargins(1, 1, 1, 10)
        framed.addWidget(area, 1)
        framed.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
