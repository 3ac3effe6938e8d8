"""A strip above the content that says something lasting, such as working offline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.widgets.painting import TONE_ICONS, Tone

_ICON = 18


class Banner(QFrame):
    """Icon, sentence and one optional button on the tint of a tone."""

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    action_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty banner; fill it with `say`."""
        super().__init__(parent)
        theme.set_role(self, "tint")
        self._icon_name, self._tone = "info-circle", Tone.NEUTRAL
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.action_clicked)
        self._button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self._built = True

    @property
    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def say(self, text: str, tone: Tone = Tone.NEUTRAL, action: str = "", icon: str = "") -> None:
        """Show `text`, tell it to screen readers if it is new, and offer `action` unless empty."""
        new = text != self._text.text() or self.isHidden()
        self._icon_name, self._tone = icon or TONE_ICONS[tone], tone
        theme.set_tone(self, tone.value)
        theme.set_tone(self._text, tone.value)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._draw_icon()
        self.show()
        if new:
            announce(self, text)

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changed."""
        if self._built and event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def _draw_icon(self) -> None:
        size = theme.scaled(_ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(icons.pixmap(self._icon_name, self._tone.value, size, self.devicePixelRatioF()))
