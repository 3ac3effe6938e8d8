"""Icons drawn from SVG outlines in the colours of the theme, sharp at any scale.

The colour is looked up when the icon is painted, so every icon follows a change of theme by itself.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cofanet_desktop.assets import data_dir
from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QRect

MIRRORED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "arrow-back-up",
        "arrow-forward-up",
        "chevron-left",
        "chevron-right",
        "layout-sidebar",
        "layout-sidebar-left-collapse",
        "layout-sidebar-left-expand",
        "list-details",
        "send",
        "external-link",
    }
)
"""Icons that point along the reading direction, and are flipped when it runs from right to left."""


def icon_names() -> list[str]:
    """Return the names of all outline icons that may be asked for."""
    return sorted(path.stem for path in _folder(filled=False).glob("*.svg"))


def icon(name: str, color: str = "text", *, filled: bool = False) -> QIcon:
    """Return the icon `name` in the colour token `color`; raises KeyError for an unknown name or colour."""
    theme.tokens().color(color)
    _svg(name, filled)
    return QIcon(_SvgEngine(name, color, filled))


def app_icon() -> QIcon:
    """Return the icon of the application itself."""
    return QIcon(str(data_dir("resources") / "app" / "cofanet.svg"))


def paint_icon(
    painter: QPainter, name: str, rect: QRectF | QRect, color: str, *, filled: bool = False
) -> None:
    """Paint the icon `name` into `rect` in the colour token `color`."""
    box = QRectF(rect)
    renderer = _renderer(name, filled, theme.tokens().color(color).name())
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft and name in MIRRORED
    if not mirrored:
        renderer.render(painter, box)
        return
    painter.save()
    painter.translate(2 * box.center().x(), 0)
    painter.scale(-1, 1)
    renderer.render(painter, box)
    painter.restore()


def pixmap(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """Return the icon as `size` logical pixels for a screen of device pixel `ratio`."""
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_icon(painter, name, QRectF(0, 0, size, size), color)
    painter.end()
    return made


def _folder(*, filled: bool) -> Path:
    return data_dir("resources") / "icons" / ("filled" if filled else "outline")


@cache
def _svg(name: str, filled: bool) -> str:
    path = _folder(filled=filled) / f"{name}.svg"
    if not path.is_file():
        raise KeyError(f"no icon named {name!r}")
    return path.read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(name: str, filled: bool, color: str) -> QSvgRenderer:
    """Keep the parsed outlines: lists paint them for every row."""
    return QSvgRenderer(QByteArray(_svg(name, filled).replace("currentColor", color).encode()))


class _SvgEngine(QIconEngine):
    """Paints one outline with the colours in force at that moment."""

    def __init__(self, name: str, color: str, filled: bool) -> None:
        super().__init__()
        self._name, self._color, self._filled = name, color, filled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = "border_strong" if mode is QIcon.Mode.Disabled else self._color
        if state is QIcon.State.On and color == "secondary":
            color = "insurance"
        paint_icon(painter, self._name, rect, color, filled=self._filled)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        if made.isNull():
            return made  # a button squeezed to nothing has no room for one
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._color, self._filled)
