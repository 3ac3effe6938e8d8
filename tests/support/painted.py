"""What a widget really paints: every run of text with its place, colour and clip, taken down instead of drawn.

texts_of(label)          # what one widget paints by itself, in its own coordinates
shown_texts(window)      # the same of every widget seen in it, each in its own coordinates
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import (
    QColor,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QRegion,
    QTextItem,
)
from PySide6.QtWidgets import QWidget

_METRIC = QPaintDevice.PaintDeviceMetric


@dataclass(frozen=True, slots=True)
class PaintedText:
    """One run of text: who painted it, the text, the box of its letters and what of it was let through, its colour."""

    widget: QWidget
    text: str
    box: QRectF
    clip: QRectF | None
    color: QColor


class _Engine(QPaintEngine):
    """Takes down text and lets everything else be."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[PaintedText] = []
        self._widget = widget

    def begin(self, _device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, _state: QPaintEngineState) -> None:  # noqa: N802 - Qt calls it
        """The painter is asked when there is text."""

    def drawTextItem(self, start: Any, item: QTextItem) -> None:  # noqa: N802 - Qt calls it
        text = item.text()
        if all(unicodedata.category(letter)[0] in "ZC" for letter in text):
            return  # spaces and marks of direction
        painter = self.painter()
        place = painter.combinedTransform()
        ascent = item.ascent()
        box = QRectF(start.x(), start.y() - ascent, item.width(), ascent + item.descent())
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF()
        color = QColor(painter.pen().color())
        color.setAlphaF(color.alphaF() * painter.opacity())
        seen = None if clip.isEmpty() else place.mapRect(clip)  # an empty clip lets everything through
        self.found.append(PaintedText(self._widget, text, place.mapRect(box), seen, color))


def _nothing(*_what: object) -> None:
    """Pictures and lines are no text."""


for _kind in ("Pixmap", "Image", "TiledPixmap", "Path", "Rects", "Polygon", "Lines", "Ellipse", "Points"):
    setattr(_Engine, f"draw{_kind}", _nothing)


class _Paper(QPaintDevice):
    """As large as a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _Engine(widget)
        self._metrics = {
            _METRIC.PdmWidth: widget.width(),
            _METRIC.PdmHeight: widget.height(),
            _METRIC.PdmDepth: 32,
            _METRIC.PdmDpiX: widget.logicalDpiX(),
            _METRIC.PdmDpiY: widget.logicalDpiY(),
            _METRIC.PdmPhysicalDpiX: widget.physicalDpiX(),
            _METRIC.PdmPhysicalDpiY: widget.physicalDpiY(),
            _METRIC.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:  # noqa: N802 - Qt calls it
        return self.engine

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(which, 1)


def texts_of(widget: QWidget) -> list[PaintedText]:
    """Return every run of text `widget` paints by itself, without its children, in its own coordinates."""
    paper = _Paper(widget)
    widget.render(paper, QPoint(0, 0), QRegion(), QWidget.RenderFlag(0))
    return paper.engine.found


def shown_texts(root: QWidget) -> Iterator[PaintedText]:
    """Return every run of text that `root` and its visible children paint."""
    if not root.isVisible() or root.visibleRegion().isEmpty():
        return
    yield from texts_of(root)
    for child in root.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from shown_texts(child)
