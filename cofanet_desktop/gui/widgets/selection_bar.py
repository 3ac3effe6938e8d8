"""What can be done with the companies ticked in the portfolio: how many they are, and a button for each action."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.flow import FlowLayout


class SelectionBar(TranslatedWidget):
    """“3 selected” and the buttons of `actions`, whose names and states they follow."""

    def __init__(self, tail: QWidget, parent: QWidget | None = None) -> None:
        """Show nothing while nothing is selected; `tail` stands at the end of the line."""
        super().__init__(parent)
        self._selected = 0
        self.buttons: dict[QAction, QPushButton] = {}
        self._count = QLabel(self)
        theme.set_role(self._count, "strong")
        self._flow = FlowLayout(spacing=8)
        self._flow.addWidget(self._count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._flow, 1)
        layout.addWidget(tail)
        self._count.hide()
        self.retranslate()

    def add(self, action: QAction) -> None:
        """Offer an action."""
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.clicked.connect(action.trigger)
        self.buttons[action] = button
        button.setVisible(bool(self._selected))
        self._flow.addWidget(button)
        action.changed.connect(lambda: self._follow(action))
        self._follow(action)

    def show_count(self, selected: int) -> None:
        """Show how many companies are selected."""
        self._selected = selected
        for widget in (self._count, *self.buttons.values()):
            widget.setVisible(bool(selected))
        self.retranslate()

    @property
    def text(self) -> str:
        """Return how many are selected, in words."""
        return self._count.text()

    def retranslate(self) -> None:
        """Tell how many are selected."""
        count = formats.integer(self._selected)
        self._count.setText(self.tr("{count} selected").format(count=count))

    def _follow(self, action: QAction) -> None:
        button = self.buttons[action]
        button.setText(f" {action.iconText()}")
        button.setIcon(action.icon())
        button.setEnabled(action.isEnabled())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text().replace("&", ""))
