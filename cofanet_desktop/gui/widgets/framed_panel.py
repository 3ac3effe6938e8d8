"""The frame of a panel beside a list: what scrolls, and buttons below that stay in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def fill_framed(owner: QWidget, column: QLayout, foot: QLayout) -> None:
    """Fill `owner` with a framed panel: `column` scrolls above `foot`."""
    panel = QFrame(owner)
    theme.set_role(panel, "panel")
    framed = QVBoxLayout(panel)
    framed.setContentsMargins(1, 1, 1, 12)
    framed.addWidget(_scrolled(owner, column), 1)
    foot.setContentsMargins(16, 0, 16, 0)
    framed.addLayout(foot)
    outer = QVBoxLayout(owner)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(panel)


def _scrolled(owner: QWidget, column: QLayout) -> QScrollArea:
    inner = QWidget(owner)
    theme.set_role(inner, "scrolled")
    column.setContentsMargins(16, 14, 16, 14)
    inner.setLayout(column)
    area = QScrollArea(owner)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
