"""The steps of a wizard at its side: those done, the present one, those to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH = 190
_WIDEST = 255
"""With large letters the names of the steps wrap: the form beside them needs the room."""
_ICON = 16


class StepList(TranslatedWidget):
    """Names the steps; nothing in it can be clicked, Back and Next do that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty list."""
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self._rows: list[tuple[QLabel, QLabel]] = []
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 24, 12, 16)
        self._layout.setSpacing(14)
        self._layout.addStretch(1)
        self.retranslate()

    @property
    def current(self) -> int:
        """Return the index of the present step."""
        return self._current

    @property
    def spoken(self) -> str:
        """Return what a screen reader says of the present step."""
        return self._rows[self._current][1].accessibleName() if self._current < len(self._rows) else ""

    def set_steps(self, names: Sequence[str]) -> None:
        """Show these steps."""
        self._names = tuple(names)
        while len(self._rows) < len(self._names):
            self._add_row()
        self.retranslate()

    def set_current(self, index: int) -> None:
        """Mark the step `index` as the present one, those before as done."""
        self._current = index
        self.retranslate()

    def retranslate(self) -> None:
        """Show and speak the state of every step."""
        self.setFixedWidth(min(theme.scaled(_WIDTH), _WIDEST))
        self.setAccessibleName(self.tr("Steps"))
        for at, ((mark, label), name) in enumerate(zip(self._rows, self._names, strict=False)):
            done = at < self._current
            theme.set_role(label, "strong" if at == self._current else "muted")
            label.setText(name)
            label.setAccessibleName(
                self.tr("Step {number} of {count}: {name}").format(
                    number=at + 1, count=len(self._names), name=name
                )
            )
            icon, color = ("circle-check", "ok") if done else ("chevron-right", "insurance")
            shown = done or at == self._current
            size = theme.scaled(_ICON)
            mark.setFixedSize(size + 2, size + 2)
            mark.setPixmap(
                icons.pixmap(
                    icon if shown else "minus",
                    color if shown else "secondary",
                    size,
                    self.devicePixelRatioF(),
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icons when the theme changed."""
        if event.type() is QEvent.Type.PaletteChange:
            self.retranslate()
        super().changeEvent(event)

    def _add_row(self) -> None:
        mark, label = QLabel(self), QLabel(self)
        label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._layout.insertLayout(self._layout.count() - 1, row)
        self._rows.append((mark, label))
