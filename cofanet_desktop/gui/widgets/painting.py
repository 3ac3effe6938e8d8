"""Painting shared by widgets and item delegates: pills, DRA boxes, product marks."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.icons import paint_icon

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

_ICON = 14
_GAP = 5
_PAD = 9
BAR = 3
"""Width in pixels of the bar that marks the product family at the start of a row."""


class Tone(StrEnum):
    """The meaning of a colour; each is a text colour token with a tint `*_bg` of the same name."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    NEUTRAL = "neutral"
    INSURANCE = "insurance"
    INFORMATION = "information"
    CLAIMS = "claims"


class Family(StrEnum):
    """The product families with their own colour, icon and word."""

    INSURANCE = "insurance"
    INFORMATION = "information"
    OVERDUE = "claims"


TONE_ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "alert-triangle",
    Tone.BAD: "ban",
    Tone.NEUTRAL: "clock",
    Tone.INSURANCE: "shield-check",
    Tone.INFORMATION: "file-analytics",
    Tone.CLAIMS: "gavel",
}
FAMILY_ICONS = {
    Family.INSURANCE: "shield-check",
    Family.INFORMATION: "file-analytics",
    Family.OVERDUE: "gavel",
}


def dra_tone(dra: int | None) -> Tone:
    """Return the tone of a DRA: 0 to 2 bad, 3 to 5 warn, 6 to 10 ok, none neutral."""
    if dra is None:
        return Tone.NEUTRAL
    if dra <= 2:
        return Tone.BAD
    return Tone.WARN if dra <= 5 else Tone.OK


def pill_font(font: QFont) -> QFont:
    """Return the font of the text in a pill, from the font of its surroundings."""
    return theme.text_font(font, theme.TextRole.CAPTION)


def pill_size(text: str, font: QFont) -> QSizeF:
    """Return the size a pill with `text` needs in surroundings of `font`."""
    metrics = QFontMetricsF(pill_font(font))
    icon = theme.scaled(_ICON)
    height = max(metrics.height(), icon) + 6
    return QSizeF(metrics.horizontalAdvance(text) + icon + _GAP + 2 * _PAD, height)


def paint_pill(painter: QPainter, place: QRectF, text: str, tone: Tone, icon: str, *, rtl: bool) -> None:
    """Paint a pill (icon and word on a tint) at the start of `place`, centred vertically, cut at its end."""
    font = painter.font()
    wanted = pill_size(text, font)
    width, height = min(wanted.width(), place.width()), wanted.height()
    left = place.right() - width if rtl else place.left()
    box = QRectF(left, place.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _tint(painter, box, tone, box.height() / 2)
    size = theme.scaled(_ICON)
    icon_left = box.right() - _PAD - size if rtl else box.left() + _PAD
    paint_icon(painter, icon, QRectF(icon_left, box.center().y() - size / 2, size, size), tone.value)
    _paint_text(painter, _beside_icon(box, size, rtl=rtl), text, tone, pill_font(font))
    painter.restore()


def _beside_icon(box: QRectF, size: int, *, rtl: bool) -> QRectF:
    used = _PAD + size + _GAP
    return box.adjusted(_PAD, 0, -used, 0) if rtl else box.adjusted(used, 0, -_PAD + 1, 0)


def _tint(painter: QPainter, box: QRectF, tone: Tone, radius: float) -> None:
    colors = theme.tokens()
    inset = colors.border_width / 2 if colors.border_width > 1 else 0.0
    edge = QPen(colors.color(tone.value), colors.border_width) if inset else QPen(Qt.PenStyle.NoPen)
    painter.setPen(edge)
    painter.setBrush(colors.color(f"{tone.value}_bg"))
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def _paint_text(painter: QPainter, box: QRectF, text: str, tone: Tone, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(theme.tokens().color(tone.value))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def dra_size(font: QFont) -> QSizeF:
    """Return the size of the boxed DRA figure in surroundings of `font`."""
    metrics = QFontMetricsF(font)
    return QSizeF(max(28.0, metrics.horizontalAdvance("10") + 12), metrics.height() + 6)


def paint_dra(painter: QPainter, box: QRectF, dra: int | None) -> None:
    """Paint the DRA figure (a dash when there is none) in its coloured box, filling `box`."""
    tone = dra_tone(dra)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _tint(painter, box, tone, 5)
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.tokens().color(tone.value))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "—" if dra is None else str(dra))
    painter.restore()


def paint_family_bar(painter: QPainter, row: QRectF | QRect, family: Family, *, rtl: bool) -> None:
    """Paint the 3-pixel bar of a product family at the start of `row`."""
    box = QRectF(row)
    left = box.right() - BAR if rtl else box.left()
    painter.fillRect(QRectF(left, box.top() + 2, BAR, box.height() - 4), theme.tokens().color(family.value))
