"""From which size on a change is told: one line for each thing watched, one column for each way it can go (PREF-3)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.preferences import UNITS, Direction, Threshold, Unit, Watched
from cofanet_desktop.domain.products import PRODUCT_NAMES, ProductCode
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.pages.settings_rows import SideLabel, choose, fill
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.domain.contracts import Contract

OFFERED = {Unit.PERCENT: (10, 25, 50), Unit.STEPS: (1, 2, 3), Unit.NONE: ()}
"""Sizes offered from which on a change is told, besides every change and none."""

_STACKED = 520
"""Width in pixels (at 100 % text size) below which names stand above their lists."""

_NEVER = -1
"""Stands for None in the lists, whose empty entries have None for a key."""


def watched_by(contracts: Iterable[Contract]) -> tuple[Watched, ...]:
    """Return what can change under these contracts: their products, the DRA, overdue declarations."""
    every = tuple(contracts)

    def is_there(one: Watched) -> bool:
        if one in (Watched.DRA, Watched.OVERDUES):
            return True
        return any(contract.includes(ProductCode(one.value)) for contract in every)

    return tuple(one for one in Watched if is_there(one))


class ThresholdTable(TranslatedWidget):
    """Shows the thresholds in force; `chosen` brings all of them when a person changed one."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet; see `show_thresholds`."""
        super().__init__(parent)
        self._watched: tuple[Watched, ...] = ()
        self._thresholds: dict[tuple[Watched, Direction], int | None] = {}
        self.cells: dict[tuple[Watched, Direction], ElidedComboBox] = {}
        """The lists, by what is watched and which way it goes; overdue declarations have the one of INCREASE alone."""
        self._names: dict[Watched, SideLabel] = {}
        self._heads = {direction: SideLabel("section", self) for direction in Direction}
        self._subject = SideLabel("section", self)
        self._kept_back, self._rule = SideLabel("caption", self), SideLabel("caption", self)
        self.reset = QPushButton(self)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._reset)
        self._is_stacked = False
        self._grid = QGridLayout()
        self._lay_out()
        self.retranslate()

    def show_thresholds(self, watched: tuple[Watched, ...], thresholds: Iterable[Threshold]) -> None:
        """Show the thresholds of what is watched; whatever has none is always told."""
        self._thresholds = {(one.watched, one.direction): one.at_least for one in thresholds}
        if watched != self._watched:
            self._watched = watched
            self._build()
        self._fill()

    def retranslate(self) -> None:
        """Set every text."""
        self._subject.setText(self.tr("What changes"))
        self._heads[Direction.INCREASE].setText(self.tr("Increase"))
        self._heads[Direction.DECREASE].setText(self.tr("Decrease"))
        self._rule.setText(
            self.tr(
                "Percent of the amount before, steps of the assessment's scale. What ends a cover counts as the largest change."
            )
        )
        self._kept_back.setText(
            self.tr(
                "What is kept back is not counted, shows no notice on the desktop and comes in no e-mail. It is not lost:"
                " the page Notifications says how much there is, and one click there shows it."
            )
        )
        self.reset.setText(self.tr("&Tell me everything"))
        self.reset.setAccessibleDescription(self.tr("Takes every threshold back"))
        self._fill()

    # -- building ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        last = QHBoxLayout()
        last.addWidget(self.reset)
        last.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._grid)
        layout.addWidget(self._rule)
        layout.addWidget(self._kept_back)
        layout.addLayout(last)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put each name above its lists where there is too little room beside them."""
        super().resizeEvent(event)
        is_stacked = event.size().width() < theme.scaled(_STACKED)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            self._place()

    def _place(self) -> None:
        """Put everything into the grid: names in a column of their own, or each in a line of its own."""
        grid, first = self._grid, 0 if self._is_stacked else 1
        for widget in (self._subject, *self._heads.values(), *self._names.values(), *self.cells.values()):
            grid.removeWidget(widget)
        for column, share in enumerate((1, 1, 0) if self._is_stacked else (4, 5, 5)):
            grid.setColumnStretch(column, share)
        self._subject.setVisible(not self._is_stacked)
        if not self._is_stacked:
            grid.addWidget(self._subject, 0, 0, Qt.AlignmentFlag.AlignBottom)
        for column, head in enumerate(self._heads.values(), first):
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
        for at, watched in enumerate(self._watched):
            line = 2 + 2 * at
            name_place = (line - 1, 0, 1, 2) if self._is_stacked else (line, 0, 1, 1)
            grid.addWidget(self._names[watched], *name_place)
            mine = [cell for (one, _way), cell in self.cells.items() if one is watched]
            for column, cell in enumerate(mine, first):
                grid.addWidget(cell, line, column, 1, 3 - len(mine))

    def _build(self) -> None:
        """Make a line for each thing watched."""
        for widget in (*self._names.values(), *self.cells.values()):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._names.clear()
        self.cells.clear()
        before: QWidget | None = None
        for watched in self._watched:
            self._names[watched] = SideLabel("", self)
            is_sized = UNITS[watched] is not Unit.NONE
            for direction in Direction if is_sized else (Direction.INCREASE,):
                cell = ElidedComboBox(self)
                cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                cell.installEventFilter(self)
                cell.activated.connect(partial(self._choose, watched, direction))
                self.cells[watched, direction] = cell
                if before is not None:
                    QWidget.setTabOrder(before, cell)
                before = cell
        if before is not None:
            QWidget.setTabOrder(before, self.reset)
        self._place()

    def _fill(self) -> None:
        for watched, label in self._names.items():
            label.setText(self._name(watched))
        for (watched, direction), cell in self.cells.items():
            at_least = self._thresholds.get((watched, direction), 0)
            fill(cell, self._choices(watched, at_least))
            choose(cell, _NEVER if at_least is None else at_least)
            name = self._name(watched)
            if UNITS[watched] is not Unit.NONE:
                name = self.tr("{subject}, {way}").format(subject=name, way=self._heads[direction].text())
            cell.setAccessibleName(name)
            cell.setAccessibleDescription(self.tr("From which size on a change is told"))
        self.reset.setEnabled(any(value != 0 for value in self._thresholds.values()))

    # -- texts -------------------------------------------------------------------------------------

    def _name(self, watched: Watched) -> str:
        if watched is Watched.DRA:
            return self.tr("DRA of a company")
        if watched is Watched.OVERDUES:
            return self.tr("Overdue declarations")
        return translate("Product", PRODUCT_NAMES[ProductCode(watched.value)])

    def _choices(self, watched: Watched, at_least: int | None) -> dict[int, str]:
        unit = UNITS[watched]
        if unit is Unit.NONE:
            return {0: self.tr("Told"), _NEVER: self.tr("Not told")}
        sizes = sorted({*OFFERED[unit], *([at_least] if at_least else [])})
        told = {size: self._from(unit, size) for size in sizes}
        return {0: self.tr("Every change"), **told, _NEVER: self.tr("Never")}

    def _from(self, unit: Unit, size: int) -> str:
        if unit is Unit.PERCENT:
            return self.tr("From {size} % on").format(size=formats.integer(size))
        return self.trn("From %n steps on", None, size)

    # -- choosing ----------------------------------------------------------------------------------

    def _choose(self, watched: Watched, direction: Direction, _at: int) -> None:
        value = self.cells[watched, direction].currentData()
        ways = Direction if UNITS[watched] is Unit.NONE else (direction,)
        for way in ways:
            self._thresholds[watched, way] = None if value == _NEVER else value
        self._tell()

    @Slot()
    def _reset(self) -> None:
        self._thresholds.clear()
        self._tell()

    def _tell(self) -> None:
        self._fill()
        some = (
            Threshold(*key, at_least=value) for key, value in sorted(self._thresholds.items()) if value != 0
        )
        self.chosen.emit(tuple(some))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change a choice only while the keyboard is in it."""
        is_wheel = event.type() is QEvent.Type.Wheel and isinstance(watched, ElidedComboBox)
        if is_wheel and isinstance(watched, ElidedComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
