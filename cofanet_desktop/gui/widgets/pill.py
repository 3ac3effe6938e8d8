"""A status in a coloured pill: icon, word, colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cofanet_desktop.gui.widgets.painting import TONE_ICONS, Tone, paint_pill, pill_size

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Pill(QWidget):
    """A word with an icon on a tint; the word is the accessible name."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.NEUTRAL, icon: str = "", parent: QWidget | None = None
    ) -> None:
        """Show `text` in `tone`; `icon` replaces the usual icon of the tone."""
        super().__init__(parent)
        self._text, self._tone, self._icon = "", Tone.NEUTRAL, ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_status(text, tone, icon)

    @property
    def text(self) -> str:
        """Return the word shown."""
        return self._text

    @property
    def tone(self) -> Tone:
        """Return the tone shown."""
        return self._tone

    def set_status(self, text: str, tone: Tone, icon: str = "") -> None:
        """Show another status."""
        self._text, self._tone, self._icon = text, tone, icon or TONE_ICONS[tone]
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of icon and word."""
        return pill_size(self._text, self.font()).toSize() + QSize(2, 0)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which the icon and a little of the word remain."""
        return QSize(min(56, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setFont(self.font())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        paint_pill(painter, QRectF(self.rect()), self._text, self._tone, self._icon, rtl=rtl)
