"""What a page shows instead of data: nothing there yet, or something failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget

if TYPE_CHECKING:
    from collections.abc import Callable

_ICON = 48


class EmptyState(TranslatedWidget):
    """An icon, one sentence, one action; for errors also “Try again” and “Copy details”."""

    _built = False
    """Qt may announce fonts and colours while the constructor still runs."""

    def __init__(
        self, icon: str = "inbox", sentence: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        """Show `icon` and `sentence`, and a button `action` unless empty; see `fill`."""
        super().__init__(parent)
        self._icon_name, self._details, self._tone = icon, "", "secondary"
        self._clicked: Callable[[], object] | None = None
        self._failed = False
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = QLabel(self)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMaximumWidth(520)
        theme.set_role(self._sentence, "muted")
        self.button = QPushButton(self)
        self.button.clicked.connect(self._act)
        self._copy = QPushButton(self)
        self._copy.clicked.connect(self._copy_details)
        self._lay_out()
        self._built = True
        self.fill(icon, sentence, action)

    def fill(
        self, icon: str, sentence: str, action: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        """Show that there is nothing, with one way out: `clicked` is called by the button `action`."""
        self._failed, self._details = False, ""
        self._show(icon, "secondary", sentence, clicked)
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def fill_error(self, sentence: str, details: str, retry: Callable[[], object]) -> None:
        """Show that something failed; `details` go to the clipboard on request."""
        self._failed, self._details = True, details
        self._show("alert-triangle", "warn", sentence, retry)
        self.button.show()
        self.retranslate()

    @property
    def sentence(self) -> str:
        """Return the sentence shown."""
        return self._sentence.text()

    def retranslate(self) -> None:
        """Name the buttons of the error state."""
        self._copy.setText(self.tr("Copy details"))
        if self._failed:
            self.button.setText(self.tr("Try again"))

    def changeEvent(self, event: QEvent) -> None:
        """Recolour the icon when the theme changed."""
        if self._built and event.type() is QEvent.Type.PaletteChange:
            self._draw_icon()
        super().changeEvent(event)

    def _show(self, icon: str, tone: str, sentence: str, clicked: Callable[[], object] | None) -> None:
        self._icon_name, self._tone, self._clicked = icon, tone, clicked
        self._sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self._copy.setVisible(bool(self._details))
        self._draw_icon()

    def _draw_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(self._icon_name, self._tone, _ICON, ratio))

    @Slot()
    def _act(self) -> None:
        if self._clicked is not None:
            self._clicked()

    @Slot()
    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._sentence.text()}\n{self._details}")

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._sentence, 8)
        centred.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._icon)
        layout.addLayout(centred)
        layout.addLayout(buttons)
        layout.addStretch(2)
