"""The DRA in the header of a company: a figure and its word, and the way to its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.icons import paint_icon
from cofanet_desktop.gui.widgets.dra_box import dra_name, dra_word
from cofanet_desktop.gui.widgets.painting import dra_size, paint_dra

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class DraButton(TrMixin, QAbstractButton):
    """The boxed figure and its word; a click opens the history."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that the company is not rated."""
        super().__init__(parent)
        self._dra: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    @property
    def dra(self) -> int | None:
        """Return the DRA shown."""
        return self._dra

    def set_dra(self, dra: int | None) -> None:
        """Show another DRA."""
        self._dra = dra
        self.retranslate()

    def retranslate(self) -> None:
        """Say what the figure means and what a click does."""
        self.setAccessibleName(dra_name(self._dra))
        self.setAccessibleDescription(self.tr("Opens the history of the DRA"))
        hint = self.tr("Show its history")
        self.setToolTip(f"{self.accessibleName()}\n{hint}")
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size of box, word and mark, with room for the ring."""
        box = dra_size(self.font()).toSize()
        word = QFontMetrics(self.font()).horizontalAdvance(dra_word(self._dra))
        return QSize(box.width() + word + theme.scaled(16) + 26, box.height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: the figure is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figure, word and mark, and the ring of the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, box = theme.tokens(), dra_size(self.font()).toSize()
        bounds, rtl = self.rect(), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("sunken"))
            painter.drawRoundedRect(QRectF(bounds), 6, 6)
        place = QRect(6, (bounds.height() - box.height()) // 2, box.width(), box.height())
        painter.setFont(self.font())
        paint_dra(painter, QRectF(QStyle.visualRect(self.layoutDirection(), bounds, place)), self._dra)
        painter.setPen(colors.color("text"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        word = QRect(place.right() + 9, 0, bounds.width() - place.right() - 9, bounds.height())
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), bounds, word),
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            dra_word(self._dra),
        )
        size = theme.scaled(16)
        mark = QRect(bounds.width() - size - 6, (bounds.height() - size) // 2, size, size)
        paint_icon(painter, "history", QStyle.visualRect(self.layoutDirection(), bounds, mark), "secondary")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("focus"), 2))
            painter.drawRoundedRect(QRectF(bounds).adjusted(1, 1, -1, -1), 6, 6)
