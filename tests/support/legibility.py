"""Whether what a window shows can be read: nothing cut off, nothing on top of another, enough contrast.

Judged by what is really painted (`tests.support.painted`), not by what a layout was asked for.
"""

from __future__ import annotations

from collections import Counter
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from cofanet_desktop.gui.theme import contrast
from cofanet_desktop.gui.widgets.elided_combo import ElidedComboBox
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel
from tests.support.painted import PaintedText

LEAST_CONTRAST = 4.5
_SLACK = 3.2
"""Pixels a letter may stand over the edge: its box is larger than its ink, and beside an underlined one it moves."""
_SLACK_UP = 3.0
"""The same above and below, where the box of a letter has room for accents and descenders of any script."""
_SHARED = 3.0
"""Pixels two texts may share: the boxes of letters in neighbouring lines touch."""
ELLIPSIS = "…"


def told(one: PaintedText) -> str:
    """Return which widget painted a text, and the text."""
    widget = one.widget
    owner = widget.parentWidget() if widget.objectName().startswith("qt_") else widget
    owner = owner or widget
    name = owner.objectName() or owner.accessibleName()
    return f"{type(owner).__name__} {name!r} “{one.text}”"


def cut_texts(texts: list[PaintedText]) -> list[str]:
    """Return a sentence for each text whose letters are cut off by its widget, by one around it, or by an “…”."""
    problems = []
    for one in texts:
        why = _cut(one)
        if why:
            problems.append(f"{told(one)}: {why}")
    return problems


def _cut(one: PaintedText) -> str:
    view = _view_of(one.widget)
    if view is not None:
        return _cut_cell(one, view)
    if one.text.endswith(ELLIPSIS) and _is_cut_short(one):
        return "ends in …"
    if isinstance(one.widget, QLineEdit | QTextEdit | QPlainTextEdit) or _is_paper(one.widget):
        return ""  # what is typed or long scrolls inside
    room = QRectF(one.widget.rect())
    over = _over(one.box, room if one.clip is None else room.intersected(one.clip))
    return f"{over} of its own widget" if over else _cut_around(one)


def _is_cut_short(one: PaintedText) -> bool:
    """Tell whether the “…” is not part of the text itself, and nobody can have all of it from a tooltip."""
    widget = one.widget
    if isinstance(widget, ElidedLabel | ElidedComboBox):
        return False  # a name of any length; its tooltip has all of it
    whole = widget.property("text") or ""
    if isinstance(widget, QLineEdit):
        whole = widget.placeholderText()
        return not whole.endswith(ELLIPSIS) and not widget.toolTip()
    if isinstance(widget, QComboBox):
        return not widget.currentText().endswith(ELLIPSIS) and not widget.toolTip()
    return ELLIPSIS not in str(whole)


def _cut_around(one: PaintedText) -> str:
    """Return by which widget around it a text is cut off; scrolling brings back what a scroll area hides."""
    inner, outer = one.widget, one.widget.parentWidget()
    while outer is not None and not inner.isWindow():
        area = outer.parentWidget() if isinstance(outer.parentWidget(), QAbstractScrollArea) else None
        box = QRectF(one.box.translated(QPointF(one.widget.mapTo(outer, QPoint(0, 0)))))
        if area is None:
            over = _over(box, QRectF(outer.rect()))
            if over:
                return f"{over} of {type(outer).__name__} {outer.objectName()!r}"
        elif isinstance(area, QScrollArea):
            if box.right() > outer.width() + _SLACK or box.left() < -_SLACK:
                return f"beyond the side of the scroll area {area.objectName()!r}"
            return ""  # it may be scrolled away; what is around the area then says nothing of it
        inner, outer = outer, outer.parentWidget()
    return ""


def _over(box: QRectF, room: QRectF) -> str:
    beyond = max(room.left() - box.left(), box.right() - room.right())
    if beyond > _SLACK:
        return f"{beyond:.0f} px beyond the side"
    beyond = max(room.top() - box.top(), box.bottom() - room.bottom())
    return f"{beyond:.0f} px beyond the top or bottom" if beyond > _SLACK_UP else ""


def _view_of(widget: QWidget) -> QAbstractItemView | None:
    """Return the list or table a text was painted by, if any; headings are checked like labels."""
    view = widget.parentWidget()
    is_view = isinstance(view, QAbstractItemView) and view.viewport() is widget
    return view if is_view and isinstance(view, QAbstractItemView) else None


def _is_paper(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QTextEdit | QPlainTextEdit)


def _cut_cell(one: PaintedText, view: QAbstractItemView) -> str:
    if isinstance(view, QHeaderView):
        return _cut_heading(one, view)
    index = view.indexAt(one.box.center().toPoint())
    if not index.isValid():
        return ""
    if one.text.endswith(ELLIPSIS):
        words = (
            index.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        )
        is_own = any(isinstance(word, str) and word.endswith(ELLIPSIS) for word in words)
        has_tip = bool(index.data(Qt.ItemDataRole.ToolTipRole)) or _helps(view)
        return "" if is_own or has_tip else "ends in … without a tooltip"
    cell = QRectF(view.visualRect(index))
    room = cell if one.clip is None else cell.intersected(one.clip)
    beyond = max(room.left() - one.box.left(), one.box.right() - room.right())
    return f"{beyond:.0f} px beyond the side of its cell" if beyond > _SLACK else ""


def _cut_heading(one: PaintedText, header: QHeaderView) -> str:
    if header.orientation() is Qt.Orientation.Vertical:
        return ""
    at = header.logicalIndexAt(one.box.center().toPoint())
    model = header.model()
    if at < 0 or model is None:
        return ""
    whole = str(model.headerData(at, Qt.Orientation.Horizontal) or "")
    tip = model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    if one.text.endswith(ELLIPSIS):
        return "" if whole.endswith(ELLIPSIS) or tip else "heading ends in … without a tooltip"
    start = header.sectionViewportPosition(at)
    beyond = max(start - one.box.left(), one.box.right() - start - header.sectionSize(at))
    return f"heading {beyond:.0f} px beyond its column" if beyond > _SLACK else ""


def _helps(view: QAbstractItemView) -> bool:
    """Tell whether the view or its delegate makes tooltips by itself."""
    delegate = view.itemDelegate()
    return "helpEvent" in vars(type(delegate)) or "viewportEvent" in vars(type(view))


def overlaps(texts: list[PaintedText], window: QWidget) -> list[str]:
    """Return a sentence for each pair of texts of different widgets that are painted over each other."""
    placed = [(one, _in_window(one, window)) for one in texts]
    seen = sorted((pair for pair in placed if pair[1].isValid()), key=lambda pair: pair[1].top())
    problems = []
    for at, (first, one) in enumerate(seen):
        for second, other in seen[at + 1 :]:
            if other.top() > one.bottom() - _SHARED:
                break
            across = min(one.right(), other.right()) - max(one.left(), other.left())
            down = min(one.bottom(), other.bottom()) - other.top()
            if first.widget is not second.widget and across > _SHARED and down > _SHARED:
                problems.append(f"{told(first)} and {told(second)} overlap")
    return problems


def _in_window(one: PaintedText, window: QWidget) -> QRectF:
    """Return what is seen of a text, in the window's coordinates."""
    seen = QRectF(one.widget.visibleRegion().boundingRect())
    box = one.box.intersected(seen if one.clip is None else seen.intersected(one.clip))
    return box.translated(QPointF(one.widget.mapTo(window, QPoint(0, 0)))) if box.isValid() else QRectF()


def faint_texts(texts: list[PaintedText], window: QWidget) -> list[str]:
    """Return a sentence for each enabled text whose contrast with the pixels around its letters is below 4.5."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    problems = []
    for one in texts:
        box = _in_window(one, window)
        if not _is_enabled(one) or box.width() < 2 or box.height() < 4:
            continue
        ground = _ground(picture, box, window.devicePixelRatioF())
        ink = _mixed(one.color, ground)
        ratio = contrast(ink.name(), ground.name())
        if ratio < LEAST_CONTRAST:
            problems.append(f"{told(one)}: {ink.name()} on {ground.name()} is {ratio:.2f}")
    return problems


def _is_enabled(one: PaintedText) -> bool:
    view = _view_of(one.widget)
    if view is not None and not isinstance(view, QHeaderView):
        index = view.indexAt(one.box.center().toPoint())
        return not index.isValid() or bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
    buddy = one.widget.buddy() if isinstance(one.widget, QLabel) else None
    return one.widget.isEnabled() and (buddy is None or buddy.isEnabled())


def _ground(picture: QImage, box: QRectF, ratio: float) -> QColor:
    """Return the most frequent colour of the pixels a text stands on."""
    area = QRect(
        int(box.left() * ratio), int(box.top() * ratio), int(box.width() * ratio), int(box.height() * ratio)
    ).intersected(picture.rect())
    part = picture.copy(area)
    found: Counter[int] = Counter()
    for row in range(part.height()):
        found.update(cast("memoryview", part.constScanLine(row)).cast("I")[: part.width()])
    return QColor.fromRgb(found.most_common(1)[0][0])


def _mixed(ink: QColor, ground: QColor) -> QColor:
    part = ink.alphaF()
    pairs = ((ink.red(), ground.red()), (ink.green(), ground.green()), (ink.blue(), ground.blue()))
    return QColor(*(round(over * part + under * (1 - part)) for over, under in pairs))
