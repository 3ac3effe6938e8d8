"""A bordered surface with a heading, the building block of pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.widgets.elided_label import ElidedLabel


class Card(QFrame):
    """A card: put widgets into `card.body`; the heading and the link at its end are optional."""

    link_clicked = Signal()

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        """Create a card with padding 16 and the given heading (empty for none)."""
        super().__init__(parent)
        theme.set_role(self, "card")
        self._heading = ElidedLabel("", self)
        theme.set_role(self._heading, "h2")
        self._link = QPushButton(self)
        theme.set_role(self._link, "link")
        self._link.clicked.connect(self.link_clicked)
        self._link.hide()
        self._top = QHBoxLayout()
        self._top.addWidget(self._heading, 1)
        self._top.addWidget(self._link)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout.addLayout(self.body, 1)
        self.set_heading(heading)

    def set_heading(self, text: str) -> None:
        """Show `text` as heading; it also names the card for screen readers."""
        self._heading.setText(text)
        self._heading.setVisible(bool(text))
        self.setAccessibleName(text)

    def set_link(self, text: str, description: str = "") -> None:
        """Show a link at the end of the heading; `description` tells screen readers what it opens."""
        self._link.setText(text)
        self._link.setVisible(bool(text))
        self._link.setAccessibleName(description or (f"{text} – {self._heading.text()}" if text else ""))

    def add_to_heading(self, widget: QWidget) -> None:
        """Put `widget` between the heading and the link."""
        self._top.insertWidget(1, widget)
