"""Lines of short lists with the height that a finger can hit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem


class RoomyLines(QStyledItemDelegate):
    """Paints lines as the style does, with room above and below the text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a line."""
        return super().sizeHint(option, index).expandedTo(QSize(0, option.fontMetrics.height() + 10))
