"""Buttons that turn the pages of a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.i18n import TranslatedWidget


class Pager(TranslatedWidget):
    """First, previous, next, last, and “Page 2 of 17”; hidden while there is one page."""

    wanted = Signal(int)
    """Emitted with the number of the page to show, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show one page."""
        super().__init__(parent)
        self._page, self._pages, self._is_known = 0, 1, True
        self.first, self.previous, self.next, self.last = (QToolButton(self) for _ in range(4))
        self._place = QLabel(self)
        theme.set_role(self._place, "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.first, self.previous, self._place, self.next, self.last):
            layout.addWidget(widget)
        for button in (self.first, self.previous, self.next, self.last):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.first.clicked.connect(lambda: self.wanted.emit(0))
        self.previous.clicked.connect(lambda: self.wanted.emit(self._page - 1))
        self.next.clicked.connect(lambda: self.wanted.emit(self._page + 1))
        self.last.clicked.connect(lambda: self.wanted.emit(self._pages - 1))
        self.retranslate()
        self.hide()

    @property
    def text(self) -> str:
        """Return which page is shown, in words."""
        return self._place.text()

    def show_place(self, page: int, pages: int, *, is_known: bool) -> None:
        """Show that page `page`, from 0, of `pages` is shown; there may be more unless `is_known`."""
        self._page, self._pages, self._is_known = page, pages, is_known
        self._fill()

    def retranslate(self) -> None:
        """Name the buttons, and turn their arrows the way one reads."""
        names = (self.tr("First page"), self.tr("Previous page"), self.tr("Next page"), self.tr("Last page"))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        back, on = ("arrow-right", "arrow-left") if rtl else ("arrow-left", "arrow-right")
        step_back, step = ("chevron-right", "chevron-left") if rtl else ("chevron-left", "chevron-right")
        buttons = (self.first, self.previous, self.next, self.last)
        for button, name, icon in zip(buttons, names, (back, step_back, step, on), strict=True):
            button.setIcon(icons.icon(icon, "secondary"))
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrows with the reading direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self.retranslate()

    def _fill(self) -> None:
        page, pages = formats.integer(self._page + 1), formats.integer(self._pages)
        known = self.tr("Page {page} of {pages}") if self._is_known else self.tr("Page {page}")
        self._place.setText(known.format(page=page, pages=pages))
        for button in (self.first, self.previous):
            button.setEnabled(self._page > 0)
        for button in (self.next, self.last):
            button.setEnabled(self._page < self._pages - 1)
        self.setVisible(self._pages > 1)
