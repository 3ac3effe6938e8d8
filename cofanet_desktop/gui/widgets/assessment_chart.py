"""How a company's DRA went over time: a stepped line over the bands of risk, read point by point by keyboard too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.dra_box import dra_word
from cofanet_desktop.gui.widgets.painting import Tone, dra_tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent

    from cofanet_desktop.domain.products import AssessmentPoint
    from cofanet_desktop.gui.theme import Tokens

HIGHEST = 10
BANDS = ((0, 1), (2, 3), (4, 5), (6, 7), (8, 10))
"""Lowest and highest DRA of each band of risk, the riskiest first; each has its word."""
_GAP = 8
_DOT = 5
_FILLS = {Tone.OK: "bar_ok", Tone.WARN: "bar_warn", Tone.BAD: "bar_bad"}


class AssessmentChart(TranslatedWidget):
    """Shows assessments; arrow keys, Home and End move the chosen one, `chosen_changed(index)` tells which it is."""

    chosen_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty chart."""
        super().__init__(parent)
        self.points: tuple[AssessmentPoint, ...] = ()
        self._until: date | None = None
        self.chosen = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[AssessmentPoint], until: date) -> None:
        """Show `points`, oldest first, up to the day `until`; the newest is chosen."""
        if (tuple(points), until) == (self.points, self._until):
            return
        self.points, self._until = tuple(points), until
        self.chosen = len(self.points) - 1
        self.retranslate()
        self.update()
        self.chosen_changed.emit(self.chosen)

    def sentence(self, index: int) -> str:
        """Return one assessment in words."""
        point = self.points[index]
        return self.tr("{day}: DRA {dra} – {word}, probability of default {percent} %").format(
            day=formats.day(point.on),
            dra=formats.integer(point.dra),
            word=dra_word(point.dra),
            percent=percent_text(point),
        )

    def retranslate(self) -> None:
        """Put the assessments into words."""
        self.setAccessibleName(self.tr("DRA over five years"))
        self.setAccessibleDescription("; ".join(self.sentence(at) for at in range(len(self.points))))
        self.updateGeometry()

    def choose(self, index: int) -> None:
        """Choose an assessment; beyond the ends nothing happens."""
        if 0 <= index < len(self.points) and index != self.chosen:
            self.chosen = index
            self.update()
            self.chosen_changed.emit(index)
            announce(self, self.sentence(index))

    def sizeHint(self) -> QSize:
        """Return a wide size in which the words of the bands stand apart."""
        return QSize(420, self._line_height() * (HIGHEST + 3))

    def minimumSizeHint(self) -> QSize:
        """Return the smallest readable size."""
        return QSize(260, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the assessments."""
        onward = -1 if self._is_mirrored() else 1
        places = {
            Qt.Key.Key_Right: self.chosen + onward,
            Qt.Key.Key_Left: self.chosen - onward,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.points) - 1,
        }
        key = Qt.Key(event.key())
        if key in places:
            self.choose(places[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the assessment in force at the day clicked."""
        self._choose_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        self._choose_at(event.position())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart in the theme's colours."""
        painter = QPainter(self)
        self.paint(painter, QRectF(self.rect()), theme.tokens(), self.chosen)
        if self.hasFocus():
            painter.setPen(QPen(theme.tokens().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def paint(self, painter: QPainter, place: QRectF, colors: Tokens, chosen: int = -1) -> None:
        """Paint the chart into `place` of any device; `chosen` is marked."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.text_font(self.font(), theme.TextRole.CAPTION))
        plot = self._plot(place)
        self._paint_bands(painter, plot, place, colors)
        self._paint_years(painter, plot, colors)
        self._paint_line(painter, plot, colors)
        for index in range(len(self.points)):
            self._paint_point(painter, plot, colors, index, is_chosen=index == chosen)
        painter.restore()

    def point_at(self, index: int) -> QPointF:
        """Return where an assessment is painted in this widget."""
        plot = self._plot(QRectF(self.rect()))
        return QPointF(self._across(plot, self.points[index].on), _height_of(plot, self.points[index].dra))

    # -- painting ---------------------------------------------------------------------------------------------

    def _paint_bands(self, painter: QPainter, plot: QRectF, place: QRectF, colors: Tokens) -> None:
        mirrored = self._is_mirrored()
        for lowest, highest in BANDS:
            top, bottom = _height_of(plot, highest + 0.5), _height_of(plot, lowest - 0.5)
            band = QRectF(plot.left(), top + 0.5, plot.width(), bottom - top - 1)
            painter.fillRect(band, colors.color(f"{dra_tone(highest).value}_bg"))
            painter.setPen(colors.color("secondary"))
            left = place.left() + _GAP if mirrored else plot.right() + _GAP
            right = plot.left() - _GAP if mirrored else place.right()
            text = f"{formats.isolated(f'{lowest}–{highest}')}  {dra_word(highest)}"
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(left, top, right - left, bottom - top), flags, text)

    def _paint_years(self, painter: QPainter, plot: QRectF, colors: Tokens) -> None:
        if not self.points or self._until is None:
            return
        for year in range(self.points[0].on.year + 1, self._until.year + 1):
            x = self._across(plot, self._until.replace(year=year, month=1, day=1))
            painter.setPen(QPen(colors.color("border_strong"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(colors.color("secondary"))
            box = QRectF(x - 40, plot.bottom() + 2, 80, self._line_height(painter))
            if box.left() + 20 >= plot.left() - _GAP and box.right() - 20 <= plot.right() + 30:
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, str(year))

    def _paint_line(self, painter: QPainter, plot: QRectF, colors: Tokens) -> None:
        if not self.points or self._until is None:
            return
        line = QPolygonF()
        for before, point in zip((None, *self.points), self.points, strict=False):
            x = self._across(plot, point.on)
            if before is not None:
                line.append(QPointF(x, _height_of(plot, before.dra)))
            line.append(QPointF(x, _height_of(plot, point.dra)))
        line.append(QPointF(self._across(plot, self._until), _height_of(plot, self.points[-1].dra)))
        painter.setPen(QPen(colors.color("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _paint_point(
        self, painter: QPainter, plot: QRectF, colors: Tokens, index: int, *, is_chosen: bool
    ) -> None:
        point = self.points[index]
        center = QPointF(self._across(plot, point.on), _height_of(plot, point.dra))
        painter.setPen(QPen(colors.color("surface"), 1.5))
        painter.setBrush(colors.color(_FILLS[dra_tone(point.dra)]))
        painter.drawEllipse(center, _DOT, _DOT)
        if is_chosen:
            painter.setPen(QPen(colors.color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, _DOT + 3, _DOT + 3)

    # -- places -----------------------------------------------------------------------------------------------

    def _plot(self, place: QRectF) -> QRectF:
        metrics = QFontMetricsF(theme.text_font(self.font(), theme.TextRole.CAPTION))
        widest = max(metrics.horizontalAdvance(f"{low}–{high}  {dra_word(high)}") for low, high in BANDS)
        words = min(widest, place.width() / 2) + 2 * _GAP
        plot = place.adjusted(2 * _GAP, _GAP, -words, -metrics.height() - _GAP)
        if self._is_mirrored():
            plot.moveLeft(place.left() + words)
        return plot

    def _across(self, plot: QRectF, day: date) -> float:
        if self._until is None:
            return plot.left()
        begin = self.points[0].on
        share = (day - begin).days / max(1, (self._until - begin).days)
        return (
            plot.right() - share * plot.width() if self._is_mirrored() else plot.left() + share * plot.width()
        )

    def _choose_at(self, position: QPointF) -> None:
        plot = self._plot(QRectF(self.rect()))
        onward = -1 if self._is_mirrored() else 1
        reached = [
            index
            for index, point in enumerate(self.points)
            if (position.x() - self._across(plot, point.on)) * onward >= -_DOT
        ]
        self.choose(reached[-1] if reached else 0)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _line_height(self, painter: QPainter | None = None) -> int:
        font = painter.font() if painter else theme.text_font(self.font(), theme.TextRole.CAPTION)
        return int(QFontMetricsF(font).height()) + 1


def percent_text(point: AssessmentPoint) -> str:
    """Return a probability of default in percent with as many decimals as it has, two at most."""
    exponent = point.default_percent.normalize().as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return formats.number(point.default_percent, min(2, places))


def _height_of(plot: QRectF, dra: float) -> float:
    """Return the height at which a DRA is painted, half a step of room above and below."""
    return plot.bottom() - (dra + 0.5) * plot.height() / (HIGHEST + 1)
