"""The columns of the portfolio chosen, moved and sized in a window, by keyboard alone; the list follows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.portfolio_columns import COLUMNS, NUMBER_OF, Field, heading
from cofanet_desktop.gui.widgets.labelled import roomy_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.widgets.portfolio_table import PortfolioTable

_FIELD = Qt.ItemDataRole.UserRole


class ColumnsDialog(TrMixin, QDialog):
    """A list of columns with boxes to tick, those shown first in their order, and buttons that move and size them."""

    def __init__(self, table: PortfolioTable) -> None:
        """Arrange the columns of `table`."""
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._table = table
        self._lead = QLabel(self)
        self._lead.setWordWrap(True)
        self.list = QListWidget(self)
        self._lead.setBuddy(self.list)
        self.earlier = self._button("arrow-up", lambda: self._move(-1))
        self.later = self._button("arrow-down", lambda: self._move(1))
        self.wider = self._button("plus", lambda: self._widen(1))
        self.narrower = self._button("minus", lambda: self._widen(-1))
        self.usual = self._button("arrow-back-up", self._reset)
        self.close_button = self._button("", self.accept)
        self._lay_out()
        self._fill()
        self.list.itemChanged.connect(self._ticked)
        self.list.currentRowChanged.connect(self._offer)
        self.retranslate()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Arrange columns"))
        self._lead.setText(self.tr("Ticked &columns are shown, in this order:"))
        self.list.setAccessibleName(self.tr("Columns"))
        self.earlier.setText(self.tr(" Move &earlier"))
        self.later.setText(self.tr(" Move &later"))
        self.wider.setText(self.tr(" &Wider"))
        self.narrower.setText(self.tr(" &Narrower"))
        self.usual.setText(self.tr(" &Usual columns"))
        self.close_button.setText(self.tr("Clo&se"))
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setText(self._name(item.data(_FIELD)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @property
    def current(self) -> Field:
        """Return the column chosen in the list."""
        return Field(self.list.currentItem().data(_FIELD))

    def _name(self, field: Field) -> str:
        return heading(COLUMNS[NUMBER_OF[field]], self._table.lines_model.around)

    def _fill(self) -> None:
        """List the columns again; the one chosen stays."""
        chosen = self.current if self.list.currentItem() is not None else Field.COMPANY
        shown = self._table.chosen_columns
        others = [one for one in self._table.order if one not in shown and self._table.is_offered(one)]
        self.list.blockSignals(True)
        self.list.clear()
        for field in (*shown, *others):
            item = QListWidgetItem(self._name(field), self.list)
            item.setData(_FIELD, field)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if field is not Field.COMPANY:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            item.setCheckState(Qt.CheckState.Checked if field in shown else Qt.CheckState.Unchecked)
            if field is chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        roomy_rows(self.list)
        self._offer()

    def _ticked(self, item: QListWidgetItem) -> None:
        self._table.set_column_shown(
            Field(item.data(_FIELD)), shown=item.checkState() is Qt.CheckState.Checked
        )
        self._offer()

    def _move(self, steps: int) -> None:
        field = self.current
        self._table.step_column(field, steps)
        self._fill()
        place = self._table.chosen_columns.index(field) + 1
        announce(self, self.tr("{column}: place {place}").format(column=self._name(field), place=place))

    def _widen(self, steps: int) -> None:
        field = self.current
        self._table.widen_column(field, steps)
        width = formats.integer(self._table.columnWidth(NUMBER_OF[field]))
        announce(self, self.tr("{column}: width {width}").format(column=self._name(field), width=width))

    @Slot()
    def _offer(self) -> None:
        """Offer what can be done with the column chosen."""
        if self.list.currentItem() is None:
            return
        shown = self._table.chosen_columns
        field = self.current
        place = shown.index(field) if field in shown else -1
        self.earlier.setEnabled(place > 0)
        self.later.setEnabled(0 <= place < len(shown) - 1)
        for button in (self.wider, self.narrower):
            button.setEnabled(place >= 0 and field is not Field.COMPANY)

    @Slot()
    def _reset(self) -> None:
        self._table.reset_columns()
        self._fill()

    def _button(self, icon: str, clicked: Callable[[], object]) -> QPushButton:
        button = QPushButton(self)
        if icon:
            button.setIcon(icons.icon(icon, "secondary"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: clicked())
        return button

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self.earlier, self.later, self.wider, self.narrower, self.usual):
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self.close_button)
        lists = QHBoxLayout()
        lists.setSpacing(12)
        lists.addWidget(self.list, 1)
        lists.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self._lead)
        layout.addLayout(lists, 1)
        self.resize(theme.scaled(460), theme.scaled(460))
