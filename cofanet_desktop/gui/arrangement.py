"""How the parts of the window are arranged, and what of it is kept for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings, QSize

    from cofanet_desktop.gui.main_window import MainWindow

NARROW = 1100
"""Below this width in pixels the sidebar is a rail of icons."""


class Arrangement:
    """Sidebar beside top bar, banner and page; the sidebar is a rail where there is little room, or by hand."""

    def __init__(self, window: MainWindow) -> None:
        """Put the parts of `window` in their places."""
        self._window = window
        self._by_hand: bool | None = None  # the sidebar, as the user set it for this width
        main = QWidget(window)
        row = QHBoxLayout(main)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(window.sidebar)
        row.addLayout(_column(window), 1)
        window.banner.hide()
        window.setCentralWidget(main)
        window.setStatusBar(window.status)

    def toggle_sidebar(self) -> None:
        """Show or hide the names in the sidebar, until the width crosses the limit."""
        self._by_hand = not self._window.sidebar.is_rail
        self.fit()

    def resized(self, before: QSize, now: QSize) -> None:
        """Collapse or open the sidebar when the width crosses the limit; `before` is invalid the first time."""
        crossed = (before.width() < NARROW) != (now.width() < NARROW)
        if crossed and before.isValid():
            self._by_hand = None
        self.fit()

    def fit(self) -> None:
        """Make the sidebar a rail or open it, as wanted now."""
        rail = self._window.width() < NARROW if self._by_hand is None else self._by_hand
        if rail != self._window.sidebar.is_rail:
            self._window.sidebar.set_rail(rail)

    def save(self, settings: QSettings) -> None:
        """Keep size, place and sidebar of the window, and what was used last in its palette."""
        settings.setValue("window/geometry", self._window.saveGeometry())
        settings.setValue("window/sidebar", "" if self._by_hand is None else str(int(self._by_hand)))
        settings.setValue("palette/used", self._window.finder.used)

    def restore(self, settings: QSettings) -> None:
        """Take up what `save` kept the last time."""
        geometry = settings.value("window/geometry")
        if geometry is not None:
            self._window.restoreGeometry(geometry)
        kept = str(settings.value("window/sidebar", ""))
        self._by_hand = bool(int(kept)) if kept in ("0", "1") else None
        used = settings.value("palette/used", [], list)
        self._window.finder.used = [str(one) for one in used] if isinstance(used, list) else []
        self.fit()


def _column(window: MainWindow) -> QVBoxLayout:
    """Return top bar, banner and page below each other."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.top_bar)
    strip = QHBoxLayout()
    strip.setContentsMargins(24, 0, 24, 0)
    strip.addWidget(window.banner)
    column.addLayout(strip)
    column.addSpacing(4)
    column.addWidget(window.pages, 1)
    return column
