"""Whether Tab goes through a page as one reads it: from top to bottom, from the leading side to the trailing one.

What belongs together (a card, a nested layout) is read to its end before its neighbour.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayout, QStackedLayout, QWidget

from cofanet_desktop.gui.grid.view import GridView

_NEAR = 4
"""Pixels by which neighbours may overlap."""

_MOST = 300
"""Presses of Tab after which a page should be left."""

Node = tuple[object, QRect]
"""A widget or layout around another, and its place in the window."""


def walked(page: QWidget, before: QWidget) -> list[QWidget]:
    """Return the widgets of `page` that Tab comes to, begun at `before`; raises AssertionError where it is caught."""
    before.window().activateWindow()  # a tooltip of the page before may have taken that
    assert QTest.qWaitForWindowActive(before.window())
    before.setFocus()
    found: list[QWidget] = []
    for _ in range(_MOST):
        here = QApplication.focusWidget()
        assert here is not None
        leaves = (
            Qt.KeyboardModifier.ControlModifier
            if isinstance(here, GridView)
            else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(here, Qt.Key.Key_Tab, leaves)
        there = QApplication.focusWidget()
        assert there is not here, f"Tab does not leave {_told(here)}"
        if there is not None and page.isAncestorOf(there):
            found.append(there)
        elif found:
            return found
    raise AssertionError(f"Tab does not leave the page: {[_told(one) for one in found[-20:]]}")


def cycle_problems(dialog: QWidget) -> list[str]:
    """Return a sentence for each step by which Tab goes backwards in a dialog, but for the one from its end to its top."""
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    here = _focus()
    order: list[QWidget] = []
    while here not in order and len(order) < _MOST:
        order.append(here)
        leaves = (
            Qt.KeyboardModifier.ControlModifier
            if isinstance(here, GridView)
            else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(here, Qt.Key.Key_Tab, leaves)
        here = _focus()
    problems = order_problems(dialog, [*order[order.index(here) :], here])
    return problems if len(problems) > 1 else []


def _focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def order_problems(window: QWidget, order: list[QWidget]) -> list[str]:
    """Return a sentence for each step of the Tab order that goes backwards."""
    rtl = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    problems = []
    for one, other in pairwise(order):
        before, after = _parting(_path(window, one), _path(window, other))
        if before is not None and after is not None and _is_backwards(before, after, rtl=rtl):
            problems.append(f"Tab goes back from {_told(one)} to {_told(other)}")
    return problems


def _told(widget: QWidget) -> str:
    name = widget.accessibleName() or widget.property("text") or widget.objectName()
    return f"{type(widget).__name__} {name!r}"


def _path(window: QWidget, widget: QWidget) -> list[Node]:
    """Return the widgets and layouts around `widget`, the outermost first, and itself."""
    around = [widget]
    while around[-1] is not window:
        parent = around[-1].parentWidget()
        if parent is None:
            break
        around.append(parent)
    around.reverse()
    path: list[Node] = [(around[0], QRect(QPoint(0, 0), around[0].size()))]
    for outer, inner in pairwise(around):
        corner = outer.mapTo(window, QPoint(0, 0))
        layout = outer.layout()
        if layout is not None:
            path += [
                (one, one.geometry().translated(corner))
                for one in _layouts_to(layout, inner)[1:]
                if not isinstance(one, QStackedLayout)  # it knows no place of its own
            ]
        path.append((inner, QRect(inner.mapTo(window, QPoint(0, 0)), inner.size())))
    return path


def _layouts_to(layout: QLayout, widget: QWidget) -> list[QLayout]:
    """Return the nested layouts that lead to `widget`, `layout` first; empty when it is not in them."""
    if layout.indexOf(widget) >= 0:
        return [layout]
    for at in range(layout.count()):
        item = layout.itemAt(at)
        inner = item.layout() if item is not None else None
        if inner is not None and (found := _layouts_to(inner, widget)):
            return [layout, *found]
    return []


def _parting(one: list[Node], other: list[Node]) -> tuple[QRect | None, QRect | None]:
    """Return the places where two paths part."""
    for (node, place), (second, other_place) in zip(one, other, strict=False):
        if node is not second:
            return place, other_place
    return None, None


def _is_backwards(one: QRect, other: QRect, *, rtl: bool) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) // 2:  # side by side
        return other.left() >= one.right() - _NEAR if rtl else other.right() <= one.left() + _NEAR
    return other.bottom() <= one.top() + _NEAR
