"""A label that ends in “…” instead of pushing its neighbours away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QToolTip, QWidget


class ElidedLabel(QLabel):
    """One line of plain text at the reading side, cut when space is short; the tooltip has all of it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        hint = super().minimumSizeHint()
        few = self.fontMetrics().horizontalAdvance("MMM…")
        return QSize(min(hint.width(), few), hint.height())

    def event(self, event: QEvent) -> bool:
        """Show the whole text as tooltip when it is cut and no other tooltip was set."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            cut = QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.contentsRect().width()
            QToolTip.showText(event.globalPos(), self.text() if cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text, cut when it does not fit."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        box = self.contentsRect()
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        wanted = Qt.AlignmentFlag.AlignVCenter | (self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        painter.setPen(self.palette().windowText().color())
        # The reading side is that of the window, whatever script the text is in.
        side = QStyle.visualAlignment(self.layoutDirection(), wanted) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, side, shown)
