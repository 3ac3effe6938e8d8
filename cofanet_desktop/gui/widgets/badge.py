"""A count in a small round field, as in the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LARGEST = 99


def badge_text(count: int) -> str:
    """Return the count as shown: `99+` above 99."""
    return f"{LARGEST}+" if count > LARGEST else str(count)


class Badge(QWidget):
    """Shows a count above zero and hides otherwise; clicks pass through to what lies beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._tone = "bad"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def count(self) -> int:
        """Return the count shown."""
        return self._count

    def set_count(self, count: int, tone: str = "bad") -> None:
        """Show `count` on the colour token `tone`, or nothing at zero."""
        self._count, self._tone = count, tone
        self.setVisible(count > 0)
        self.setAccessibleName(badge_text(count))
        self.updateGeometry()
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the figure with its round ends."""
        metrics = QFontMetricsF(self._font())
        height = metrics.height() + 3
        width = max(height, metrics.horizontalAdvance(badge_text(self._count)) + 12)
        return QSize(round(width), round(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.tokens()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(self._tone))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(self._font())
        painter.setPen(colors.color("surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, badge_text(self._count))

    def _font(self) -> QFont:
        font = theme.text_font(self.font(), theme.TextRole.CAPTION)
        font.setWeight(QFont.Weight.DemiBold)
        return font
