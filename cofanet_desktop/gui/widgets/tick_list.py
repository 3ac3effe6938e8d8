"""A list of things to tick, such as contracts or products."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from cofanet_desktop.gui.widgets.labelled import roomy_rows

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_KEY = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """Space or a click ticks; as high as a few of its rows. Give it a translated accessible name."""

    changed = Signal()
    """Something was ticked or cleared by the person."""

    def __init__(self, most_rows: int, parent: QWidget | None = None) -> None:
        """Show nothing yet; with more than `most_rows` rows the list scrolls."""
        super().__init__(parent)
        self._most = most_rows
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._changed)

    def set_entries(self, entries: Iterable[tuple[str, str]], ticked: Collection[str]) -> None:
        """List these `(key, name)`, those of the keys `ticked` ticked."""
        blocked = self.blockSignals(True)
        self.clear()
        for key, name in entries:
            item = QListWidgetItem(name, self)
            item.setData(_KEY, key)
            item.setToolTip(name)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        self.blockSignals(blocked)
        self._measure()

    def ticked(self) -> tuple[str, ...]:
        """Return the keys ticked, in the order of the list."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(str(one.data(_KEY)) for one in items if one.checkState() is Qt.CheckState.Checked)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the rows anew when the text size changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    def _measure(self) -> None:
        rows = max(1, min(self.count(), self._most))
        self.setFixedHeight(roomy_rows(self) * rows + 2 * self.frameWidth() + 4)
