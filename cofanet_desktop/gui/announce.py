"""Telling screen readers what changed without moving the focus, and what Qt leaves unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, on behalf of `widget`; nothing happens where none listens."""
    made = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # Qt 6.8 and later
    if made is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(made(widget, text))


def tell_places(app: QApplication) -> None:
    """Have a screen reader say on which line or cell the keyboard is in a list that gets the focus of `app`.

    Qt says the list's name only, and the line once an arrow key leaves it.
    """
    app.focusChanged.connect(_focus_moved)


def _focus_moved(_before: QWidget | None, now: QWidget | None) -> None:
    if isinstance(now, QAbstractItemView) and QAccessible.isActive():
        QTimer.singleShot(0, now, lambda: tell_place(now))  # after Qt has said the name


def tell_place(view: QAbstractItemView) -> None:
    """Have a screen reader say the current line or cell of `view`."""
    index = view.currentIndex()
    if not (index.isValid() and QAccessible.isActive()):
        return
    event = QAccessibleEvent(view, QAccessible.Event.Focus)
    event.setChild(_child_of(view, index))
    QAccessible.updateAccessibility(event)


def _child_of(view: QAbstractItemView, index: QModelIndex) -> int:
    """Return the number of a line or cell among the children Qt gives a view, headers included."""
    if not isinstance(view, QTableView):
        return index.row()
    model = view.model()
    lines = model.rowCount() + 1  # the headings are a line
    in_line = QAccessible.queryAccessibleInterface(view).childCount() // lines
    return (index.row() + 1) * in_line + in_line - model.columnCount() + index.column()
