"""A bar chart of counts whose bars can be chosen by mouse and keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

_TOP = 22
_BAR_SHARE = 0.64
_SIDE = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands under it, its value, its fill (`bar_ok`, `bar_warn`, `bar_bad`, `accent`), what it says."""

    label: str
    value: int
    color: str = "accent"
    spoken: str = ""


class BarChart(TranslatedWidget):
    """Bars with their values above; `bar_clicked(index)` on click, Enter or Space.

    Arrow keys move between the bars. The figures are in the accessible description.
    """

    bar_clicked = Signal(int)

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Create an empty chart called `name` (translated) for screen readers."""
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._marker: float | None = None
        self._marker_text = ""
        self._chosen = 0
        self._hovered = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)

    def set_bars(self, bars: Sequence[Bar], marker: float | None = None, marker_text: str = "") -> None:
        """Show `bars`; `marker` draws a dashed line at a position counted in bars (6.4: after the seventh)."""
        self._bars, self._marker, self._marker_text = tuple(bars), marker, marker_text
        self._chosen = min(self._chosen, max(0, len(self._bars) - 1))
        self.retranslate()
        self.update()

    @property
    def chosen(self) -> int:
        """Return the index of the bar that Enter would choose."""
        return self._chosen

    def retranslate(self) -> None:
        """Put the figures into words."""
        figures = "; ".join(self._spoken(at) for at in range(len(self._bars)))
        self.setAccessibleDescription(f"{self._marker_text}. {figures}" if self._marker_text else figures)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(420, 180)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which labels do not collide."""
        return QSize(max(120, 26 * len(self._bars)), 120)

    def bar_rect(self, index: int) -> QRectF:
        """Return where the bar `index` is painted, in pixels of this widget."""
        slot, bottom = self._slot_width(), self._baseline()
        tallest = max((bar.value for bar in self._bars), default=0) or 1
        height = (bottom - _TOP) * self._bars[index].value / tallest
        if self._bars[index].value:
            height = max(height, 3.0)
        left = self._slot_left(index) + slot * (1 - _BAR_SHARE) / 2
        return QRectF(left, bottom - height, slot * _BAR_SHARE, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the base line, the bars with their figures, the marker and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.tokens()
        painter.setPen(QPen(colors.color("border_strong"), 1))
        bottom = self._baseline() + 0.5
        painter.drawLine(QPointF(_SIDE, bottom), QPointF(self.width() - _SIDE, bottom))
        painter.setFont(theme.text_font(self.font(), theme.TextRole.CAPTION))
        for index in range(len(self._bars)):
            self._paint_bar(painter, index)
        self._paint_marker(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the bars, choose one."""
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        onward = -1 if rtl else 1
        moves = {Qt.Key.Key_Right: onward, Qt.Key.Key_Left: -onward}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._bars) - 1}
        key = Qt.Key(event.key())
        if key in moves:
            self._choose(self._chosen + moves[key])
        elif key in ends:
            self._choose(ends[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.bar_clicked.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar under the pointer."""
        index = self._index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)
            self.bar_clicked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the bar under the pointer and say its figure."""
        self._hovered = self._index_at(event.position())
        pointing = Qt.CursorShape.PointingHandCursor if self._hovered >= 0 else Qt.CursorShape.ArrowCursor
        self.setCursor(pointing)
        if self._hovered >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), self._spoken(self._hovered), self)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Highlight nothing."""
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which bar the keyboard is on."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()
        super().focusOutEvent(event)

    def _choose(self, index: int) -> None:
        if not 0 <= index < len(self._bars) or index == self._chosen:
            return
        self._chosen = index
        self.setToolTip(self._spoken(index))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def _spoken(self, index: int) -> str:
        bar = self._bars[index]
        return f"{bar.spoken or bar.label}: {formats.integer(bar.value)}"

    def _index_at(self, point: QPointF) -> int:
        if not self._bars:
            return -1
        at = int((point.x() - _SIDE) // self._slot_width())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            at = len(self._bars) - 1 - at
        return at if 0 <= at < len(self._bars) else -1

    def _slot_width(self) -> float:
        return (self.width() - 2 * _SIDE) / max(1, len(self._bars))

    def _slot_left(self, index: int) -> float:
        at = (
            len(self._bars) - 1 - index if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else index
        )
        return _SIDE + at * self._slot_width()

    def _baseline(self) -> float:
        font = theme.text_font(self.font(), theme.TextRole.CAPTION)
        return self.height() - QFontMetricsF(font).height() - 8

    def _paint_bar(self, painter: QPainter, index: int) -> None:
        bar, box, colors = self._bars[index], self.bar_rect(index), theme.tokens()
        slot = QRectF(self._slot_left(index), 0, self._slot_width(), self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        if index == self._hovered:
            painter.setBrush(colors.color("sunken"))
            painter.drawRoundedRect(slot.adjusted(1, 0, -1, -1), 6, 6)
        painter.setBrush(colors.color(bar.color))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(colors.color("text"))
        above = QRectF(slot.left(), box.top() - 20, slot.width(), 18)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, formats.integer(bar.value))
        painter.setPen(colors.color("secondary"))
        below = QRectF(slot.left(), self._baseline() + 4, slot.width(), self.height() - self._baseline() - 5)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, bar.label)
        if self.hasFocus() and index == self._chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.color("focus"), 2))
            painter.drawRoundedRect(slot.adjusted(2, 1, -2, -1), 6, 6)

    def _paint_marker(self, painter: QPainter) -> None:
        if self._marker is None or not self._bars:
            return
        across = (self._marker + 0.5) * self._slot_width()
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - _SIDE - across if rtl else _SIDE + across
        pen = QPen(theme.tokens().color("insurance"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(x, 4), QPointF(x, self._baseline()))
