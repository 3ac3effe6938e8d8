"""How a figure went over time: a line whose points can be read one by one by mouse and keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.widgets.chart import Chart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.theme import Tokens

_GAP = 6
_DOT, _LAST_DOT, _RING = 3.0, 5.0, 8.0
_MARGIN = 0.3
"""How much of the scale is left free above the highest value and below the lowest."""
_LEAST_SPAN = 2


@dataclass(frozen=True, slots=True)
class Point:
    """One point: its day, its value, what is said of it."""

    day: date
    value: float
    spoken: str


@dataclass(frozen=True, slots=True)
class _Span:
    """The part of the scale that is shown, in whole steps."""

    lowest: int
    highest: int


class TrendChart(Chart):
    """Points joined by a line over the part of the scale in which they lie; the newest point is chosen at first."""

    def __init__(self, lowest: int, highest: int, name: str = "", parent: QWidget | None = None) -> None:
        """Create an empty chart of values from `lowest` to `highest`, called `name` (translated)."""
        super().__init__(name, parent)
        self._points: tuple[Point, ...] = ()
        self._ends = _Span(lowest, highest)

    def set_points(self, points: Sequence[Point]) -> None:
        """Show `points`, the oldest first; the newest stays chosen when it was."""
        was_newest = self.chosen == len(self._points) - 1
        self._points = tuple(points)
        self.set_spoken([point.spoken for point in points])
        if was_newest:
            self.choose(len(points) - 1)

    @property
    def points(self) -> tuple[Point, ...]:
        """Return what is shown."""
        return self._points

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(300, 180)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which the line can be read."""
        return QSize(200, int(self.caption_height() * 2) + 80)

    def span(self) -> tuple[int, int]:
        """Return the lowest and the highest step of the scale that is shown: as few as hold every point."""
        values = [point.value for point in self._points] or [float(self._ends.lowest)]
        low = max(self._ends.lowest, floor(min(values) - _MARGIN))
        high = min(self._ends.highest, ceil(max(values) + _MARGIN))
        while high - low < _LEAST_SPAN:
            low, high = max(self._ends.lowest, low - 1), min(self._ends.highest, high + 1)
        return low, high

    def point_at(self, index: int) -> QPointF:
        """Return where a point is painted, in pixels of the viewport."""
        return self._point(self._plot(self.area()), index)

    def slot(self, index: int) -> QRectF:
        """Return the strip that is nearer to a point than to its neighbours."""
        area = self.area()
        plot = self._plot(area)
        x = [self._across(plot, one) for one in range(len(self._points))]
        before = (x[index - 1] + x[index]) / 2 if index else None
        after = (x[index] + x[index + 1]) / 2 if index + 1 < len(x) else None
        left, right = (after, before) if self.is_mirrored() else (before, after)
        begin = area.left() if left is None else left
        return QRectF(begin, area.top(), (area.right() if right is None else right) - begin, area.height())

    def paint_ring(self, painter: QPainter, index: int) -> None:
        """Paint a ring around a point."""
        painter.drawEllipse(self.point_at(index), _RING, _RING)

    def paint(self, painter: QPainter, place: QRectF, colors: Tokens) -> None:
        """Paint the steps of the scale, the line with its points, and the first and last day."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.caption_font())
        plot = self._plot(place)
        self._paint_scale(painter, plot, colors)
        if self._points:
            self._paint_line(painter, plot, colors)
            self._paint_days(painter, place, plot, colors)
        painter.restore()

    def _paint_scale(self, painter: QPainter, plot: QRectF, colors: Tokens) -> None:
        low, high = self.span()
        width, line = self._scale_width(), self.caption_height()
        side = Qt.AlignmentFlag.AlignLeft if self.is_mirrored() else Qt.AlignmentFlag.AlignRight
        for step in range(low, high + 1):
            y = self._height(plot, step)
            painter.setPen(QPen(colors.color("border"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(colors.color("secondary"))
            left = plot.right() + _GAP if self.is_mirrored() else plot.left() - width - _GAP
            box = QRectF(left, y - line / 2, width, line)
            painter.drawText(box, side | _ABSOLUTE | Qt.AlignmentFlag.AlignVCenter, formats.integer(step))

    def _paint_line(self, painter: QPainter, plot: QRectF, colors: Tokens) -> None:
        places = [self._point(plot, index) for index in range(len(self._points))]
        shade = QPainterPath()
        first, last = places[0], places[-1]
        shade.addPolygon(
            QPolygonF([QPointF(first.x(), plot.bottom()), *places, QPointF(last.x(), plot.bottom())])
        )
        painter.fillPath(shade, colors.color("insurance_bg"))
        painter.setPen(QPen(colors.color("insurance"), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(QPen(colors.color("surface"), 1))
        painter.setBrush(colors.color("insurance"))
        for place in places[:-1]:
            painter.drawEllipse(place, _DOT, _DOT)
        painter.drawEllipse(last, _LAST_DOT, _LAST_DOT)

    def _paint_days(self, painter: QPainter, place: QRectF, plot: QRectF, colors: Tokens) -> None:
        """Write the first day at its end and the last at the other, or the last alone where both have no room."""
        painter.setPen(colors.color("secondary"))
        box = QRectF(place.left(), plot.bottom() + _GAP, place.width(), self.caption_height())
        first, last = formats.day(self._points[0].day), formats.day(self._points[-1].day)
        metrics = QFontMetricsF(painter.font())
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.is_mirrored():
            start, end = end, start
        painter.drawText(box, end | _ABSOLUTE, last)
        has_room = metrics.horizontalAdvance(first) + metrics.horizontalAdvance(last) + 2 * _GAP < box.width()
        if len(self._points) > 1 and has_room:
            room = self._scale_room()
            inner = box.adjusted(0, 0, -room, 0) if self.is_mirrored() else box.adjusted(room, 0, 0, 0)
            painter.drawText(inner, start | _ABSOLUTE, first)

    def _plot(self, place: QRectF) -> QRectF:
        room, below = self._scale_room(), self.caption_height() + 2 * _GAP
        start, end = (_LAST_DOT + 1, room) if self.is_mirrored() else (room, _LAST_DOT + 1)
        return place.adjusted(start, self.caption_height() / 2 + 1, -end, -below)

    def _scale_room(self) -> float:
        return self._scale_width() + _GAP

    def _scale_width(self) -> float:
        return QFontMetricsF(self.caption_font()).horizontalAdvance(formats.integer(self._ends.highest))

    def _point(self, plot: QRectF, index: int) -> QPointF:
        return QPointF(self._across(plot, index), self._height(plot, self._points[index].value))

    def _across(self, plot: QRectF, index: int) -> float:
        """Return how far to the side a point is painted: by its day, a single one at the end."""
        begin, end = self._points[0].day, self._points[-1].day
        days = (end - begin).days
        share = (self._points[index].day - begin).days / days if days else 1.0
        return (
            plot.right() - share * plot.width() if self.is_mirrored() else plot.left() + share * plot.width()
        )

    def _height(self, plot: QRectF, value: float) -> float:
        low, high = self.span()
        return plot.bottom() - (value - low) / (high - low) * plot.height()


_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute
