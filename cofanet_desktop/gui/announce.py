"""Telling screen readers what changed without moving the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say `text`, on behalf of `widget`; nothing happens where none listens."""
    made = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # Qt 6.8 and later
    if made is not None and QAccessible.isActive():
        QAccessible.updateAccessibility(made(widget, text))
