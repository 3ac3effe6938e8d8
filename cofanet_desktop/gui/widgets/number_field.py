"""A field for a whole number within bounds, such as a number of days."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

_MARGIN = 7


class NumberField(QSpinBox):
    """A spin box as wide as its figures need; turning the wheel over it scrolls the page, not the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create a field; give it a range and a translated accessible name."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the number only while the keyboard is in the field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
