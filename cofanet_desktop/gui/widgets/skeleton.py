"""Grey bars in place of data that is still loading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTHS = (0.42, 0.78, 0.64, 0.7, 0.52, 0.74)
_ROW = 44


class Skeleton(TranslatedWidget):
    """Rows of grey bars; a screen reader hears that data is loading. It does not move."""

    def __init__(self, rows: int = 6, parent: QWidget | None = None) -> None:
        """Show up to `rows` bars."""
        super().__init__(parent)
        self._rows = rows
        self.retranslate()

    def retranslate(self) -> None:
        """Name the widget for screen readers."""
        self.setAccessibleName(self.tr("Loading…"))

    def sizeHint(self) -> QSize:
        """Return the size of the rows."""
        return QSize(320, self._rows * _ROW)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars from the reading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens().color("border"))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row in range(self._rows):
            width = self.width() * _WIDTHS[row % len(_WIDTHS)]
            left = self.width() - width if rtl else 0.0
            painter.drawRoundedRect(QRectF(left, row * _ROW + 14, width, 16), 5, 5)
