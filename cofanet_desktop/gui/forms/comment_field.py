"""A comment with a counter that warns before the limit and refuses beyond it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.widgets.painting import Tone

_EARLY = 0.8
"""Share of the limit from which the counter is no longer green."""


class CommentField(TranslatedWidget):
    """Several lines of text; more than `most` characters can be typed, but are said to be too many."""

    changed = Signal()

    def __init__(self, most: int, name: str = "", parent: QWidget | None = None) -> None:
        """Take up to `most` characters; `name` (translated) is what screen readers call it."""
        super().__init__(parent)
        self._most = most
        self.edit = QPlainTextEdit(self)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(name)
        self.counter = QLabel(self)
        self.counter.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.edit)
        layout.addWidget(self.counter)
        self.edit.textChanged.connect(self._count)
        self.edit.textChanged.connect(self.changed)
        self._fit()
        self.retranslate()

    def text(self) -> str:
        """Return what was typed."""
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        """Show `text`."""
        if text != self.text():
            self.edit.setPlainText(text)

    @property
    def is_too_long(self) -> bool:
        """Tell whether more was typed than is allowed."""
        return len(self.text()) > self._most

    def set_name(self, name: str) -> None:
        """Set what screen readers call the field."""
        self.edit.setAccessibleName(name)

    def retranslate(self) -> None:
        """Say the count in the language in force."""
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    @Slot()
    def _count(self) -> None:
        length = len(self.text())
        counted = self.tr("{count} of {most} characters").format(
            count=formats.integer(length), most=formats.integer(self._most)
        )
        if self.is_too_long:
            over = self.trn("Take out %n characters.", None, length - self._most)
            counted = f"{counted}. {over}"
        tone = Tone.BAD if self.is_too_long else Tone.WARN if length > self._most * _EARLY else Tone.OK
        self.counter.setText(counted)
        theme.set_tone(self.counter, tone.value)
        theme.set_invalid(self.edit, self.is_too_long)
        self.edit.setAccessibleDescription(counted)

    def _fit(self) -> None:
        lines = self.edit.fontMetrics().lineSpacing() * 4
        self.edit.setFixedHeight(lines + 2 * theme.scaled(8))
        self.edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
