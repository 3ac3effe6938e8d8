"""All keyboard shortcuts on one sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TrMixin


def plain_text(action: QAction) -> str:
    """Return the name of an action without mnemonic and dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class ShortcutSheet(TrMixin, QDialog):
    """Lists actions that have a shortcut, in groups."""

    def __init__(self, groups: Mapping[str, Sequence[QAction]], parent: QWidget) -> None:
        """Show the actions of each group under its name."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        sheet = QWidget()
        theme.set_role(sheet, "scrolled")
        grid = QGridLayout(sheet)
        grid.setHorizontalSpacing(32)
        grid.setColumnStretch(0, 1)
        for name, actions in groups.items():
            self._add_group(grid, name, [action for action in actions if not action.shortcut().isEmpty()])
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(buttons)
        self.resize(theme.scaled(460), theme.scaled(520))

    def _add_group(self, grid: QGridLayout, name: str, actions: Sequence[QAction]) -> None:
        if not actions:
            return
        heading = QLabel(name)
        theme.set_role(heading, "h2")
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for action in actions:
            row = grid.rowCount()
            grid.addWidget(QLabel(plain_text(action)), row, 0)
            keys = QLabel(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            theme.set_role(keys, "muted")
            grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignTrailing)
