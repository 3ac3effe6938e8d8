"""A name above one or two fields, and what is wrong with them beneath."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.widgets.optional_date import OptionalDate


class Labelled(QWidget):
    """Fields under one name; `say` tells what is wrong and marks them."""

    def __init__(self, *fields: QWidget, parent: QWidget | None = None, is_stacked: bool = False) -> None:
        """Set `fields` side by side, or one beneath the other."""
        super().__init__(parent)
        self.fields = fields
        self.label, self._error = QLabel(self), QLabel(self)
        theme.set_role(self.label, "caption")
        theme.set_role(self._error, "error")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setWordWrap(True)
        self._error.hide()
        self.label.setBuddy(fields[0])
        row = QVBoxLayout() if is_stacked else QHBoxLayout()
        row.setSpacing(4 if is_stacked else 8)
        for field in fields:
            row.addWidget(field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.label)
        layout.addLayout(row)
        layout.addWidget(self._error)

    @property
    def error(self) -> str:
        """Return what is said to be wrong, empty for nothing."""
        return self._error.text()

    def say(self, error: str) -> None:
        """Say what is wrong with the fields; nothing is wrong any more with an empty text."""
        if error == self._error.text():
            return
        self._error.setText(error)
        self._error.setVisible(bool(error))
        for field in self.fields:
            edit = field.edit if isinstance(field, OptionalDate) else field
            if isinstance(edit, QLineEdit):
                theme.set_invalid(edit, bool(error))
                edit.setAccessibleDescription(error)
        if error:
            announce(self, error)


def roomy_rows(entries: QListWidget) -> int:
    """Make the rows of a list high enough for boxes to tick; returns their height in pixels."""
    height = max(theme.scaled(26), entries.fontMetrics().height() + 8)
    blocked = entries.blockSignals(True)
    for row in range(entries.count()):
        entries.item(row).setSizeHint(QSize(0, height))
    entries.blockSignals(blocked)
    return height
