"""A bar chart of counts whose bars can be chosen by mouse and keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.widgets.chart import Chart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.theme import Tokens

_BAR_SHARE = 0.64
_GAP = 4
_LEAST_HEIGHT = 3.0
_THOUSAND = 1000
_SHORT = "–"
"""Stands under a bar whose label is wider than the bar has room; tooltip and screen readers say it in full."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands under it, its value, its fill (`bar_ok`, `bar_warn`, `bar_bad`, `accent`), what is said of it."""

    label: str
    value: int
    color: str = "accent"
    spoken: str = ""

    def sentence(self) -> str:
        """Return the bar in words."""
        return self.spoken or f"{self.label}: {formats.integer(self.value)}"


class BarChart(Chart):
    """Bars with their values above; the whole height over and under a bar belongs to it."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Create an empty chart called `name` (translated) for screen readers."""
        super().__init__(name, parent)
        self._bars: tuple[Bar, ...] = ()
        self._marker: float | None = None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def set_bars(self, bars: Sequence[Bar], marker: float | None = None) -> None:
        """Show `bars`; `marker` draws a dashed line at a position counted in bars (6.4: after the seventh)."""
        self._bars, self._marker = tuple(bars), marker
        self.set_spoken([bar.sentence() for bar in bars])

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(420, 180)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size at which labels do not collide."""
        return QSize(max(120, 26 * len(self._bars)), int(self.caption_height() * 2) + 80)

    def bar_rect(self, index: int) -> QRectF:
        """Return where the bar `index` is painted, in pixels of the viewport."""
        return self._bar(self.area(), index)

    def slot(self, index: int) -> QRectF:
        """Return the part of the chart that belongs to a bar."""
        return self._slot(self.area(), index)

    def paint(self, painter: QPainter, place: QRectF, colors: Tokens) -> None:
        """Paint the base line, the bars with their figures, and the marker."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.caption_font())
        painter.setPen(QPen(colors.color("border_strong"), 1))
        bottom = self._baseline(place) + 0.5
        painter.drawLine(QPointF(place.left(), bottom), QPointF(place.right(), bottom))
        figures = self._figures(place)
        for index in range(len(self._bars)):
            self._paint_bar(painter, place, index, figures[index], colors)
        self._paint_marker(painter, place, figures, colors)
        painter.restore()

    def _paint_bar(self, painter: QPainter, place: QRectF, index: int, figure: str, colors: Tokens) -> None:
        bar, slot = self._bars[index], self._slot(place, index)
        line = self.caption_height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.color(bar.color))
        painter.drawRoundedRect(self._bar(place, index), 3, 3)
        painter.setPen(colors.color("text"))
        painter.drawText(self._above(place, index), _CENTER, figure)
        painter.setPen(colors.color("secondary"))
        label = bar.label if painter.fontMetrics().horizontalAdvance(bar.label) <= slot.width() else _SHORT
        painter.drawText(
            QRectF(slot.left(), self._baseline(place) + _GAP, slot.width(), line), _CENTER, label
        )

    def _paint_marker(self, painter: QPainter, place: QRectF, figures: Sequence[str], colors: Tokens) -> None:
        """Paint the line, which leaves out a figure it would strike through."""
        if self._marker is None or not self._bars:
            return
        across = (self._marker + 0.5) * place.width() / len(self._bars)
        x = place.right() - across if self.is_mirrored() else place.left() + across
        painter.setPen(QPen(colors.color("insurance"), 2, Qt.PenStyle.DashLine))
        top, bottom = place.top(), self._baseline(place)
        at = min(round(self._marker), len(self._bars) - 1)
        figure = self._above(place, at)
        if abs(x - figure.center().x()) <= painter.fontMetrics().horizontalAdvance(figures[at]) / 2 + 2:
            painter.drawLine(QPointF(x, top), QPointF(x, max(top, figure.top())))
            top = figure.bottom()
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def _above(self, place: QRectF, index: int) -> QRectF:
        """Return where the figure of a bar stands."""
        slot, line = self._slot(place, index), self.caption_height()
        return QRectF(slot.left(), self._bar(place, index).top() - line - 2, slot.width(), line)

    def _figures(self, place: QRectF) -> list[str]:
        """Return the figures above the bars: all of them in thousands where the largest has no room."""
        whole = [formats.integer(bar.value) for bar in self._bars]
        metrics, room = QFontMetricsF(self.caption_font()), place.width() / max(1, len(self._bars))
        if max(map(metrics.horizontalAdvance, whole), default=0) <= room:
            return whole
        return [
            text if bar.value < _THOUSAND else _thousands(bar.value)
            for text, bar in zip(whole, self._bars, strict=True)
        ]

    def _bar(self, place: QRectF, index: int) -> QRectF:
        slot, bottom = self._slot(place, index), self._baseline(place)
        top = place.top() + self.caption_height() + _GAP
        tallest = max((bar.value for bar in self._bars), default=0) or 1
        height = (bottom - top) * self._bars[index].value / tallest
        if self._bars[index].value:
            height = max(height, _LEAST_HEIGHT)
        width = slot.width() * _BAR_SHARE
        return QRectF(slot.center().x() - width / 2, bottom - height, width, height)

    def _slot(self, place: QRectF, index: int) -> QRectF:
        width = place.width() / max(1, len(self._bars))
        at = len(self._bars) - 1 - index if self.is_mirrored() else index
        return QRectF(place.left() + at * width, place.top(), width, place.height())

    def _baseline(self, place: QRectF) -> float:
        return place.bottom() - self.caption_height() - 2 * _GAP


_CENTER = Qt.AlignmentFlag.AlignCenter


def _thousands(value: int) -> str:
    """Return a figure of thousands shortly: 18k, and 1.8k below ten thousand."""
    places = 0 if value >= 10 * _THOUSAND else 1
    return f"{formats.number(Decimal(value) / _THOUSAND, places)}k"
