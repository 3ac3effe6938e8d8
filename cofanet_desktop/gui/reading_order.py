"""Tab goes through a page as one reads it: by its layouts, whatever order its widgets were made in."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QLayout, QLayoutItem

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""Widgets whose inner parts are Qt's own business."""


def put_in_reading_order(root: QWidget) -> None:
    """Let Tab visit what is in `root` in the order of its layouts: rows from top to bottom, each from its beginning."""
    order = [widget for widget in _widgets_in(root) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for one, other in pairwise(order):
        if one.nextInFocusChain() is not other:
            QWidget.setTabOrder(one, other)


def _widgets_in(root: QWidget) -> Iterator[QWidget]:
    """Yield the widgets in `root` as they are read, those that are laid out nowhere last."""
    seen: set[QWidget] = set()
    for widget in (*_laid_out(root), *_children(root)):
        if widget in seen or widget.isWindow():
            continue
        seen.add(widget)
        yield widget
        if not isinstance(widget, _WHOLE):
            yield from _widgets_in(widget)


def _laid_out(root: QWidget) -> Iterator[QWidget]:
    if isinstance(root, QScrollArea):
        yield from (one for one in (root.widget(),) if one is not None)
    elif isinstance(root, QSplitter):
        yield from (one for at in range(root.count()) if (one := root.widget(at)) is not None)
    layout = root.layout()
    if layout is not None:
        yield from _widgets_of(layout)


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets_of(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    """Return the items of a layout as they are read; a grid keeps them in the order they were put in."""
    found = [(at, item) for at in range(layout.count()) if (item := layout.itemAt(at)) is not None]
    if isinstance(layout, QGridLayout):
        found.sort(key=lambda pair: _cell(layout, pair[0]))
    elif isinstance(layout, QFormLayout):
        found.sort(key=lambda pair: _row(layout, pair[0]))
    return [item for _, item in found]


def _cell(layout: QGridLayout, at: int) -> tuple[int, int]:
    row, column, *_spans = cast(
        "tuple[int, ...]", layout.getItemPosition(at)
    )  # a tuple, whatever the stub says
    return row, column


def _row(layout: QFormLayout, at: int) -> tuple[int, int]:
    place = cast(
        "tuple[int, QFormLayout.ItemRole]", layout.getItemPosition(at)
    )  # a tuple, whatever the stub says
    return place[0], place[1].value


def _children(root: QWidget) -> list[QWidget]:
    return [child for child in root.children() if isinstance(child, QWidget)]
