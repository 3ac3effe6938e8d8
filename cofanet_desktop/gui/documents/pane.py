"""What the window of a document asks of whatever shows it, a PDF or a page of HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from cofanet_desktop.gui.i18n import TranslatedWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtPrintSupport import QPrinter

    from cofanet_desktop.gui.documents.printing import PrintedNote

SMALLEST_ZOOM, LARGEST_ZOOM = 0.25, 5.0
ZOOM_STEP = 1.2


@dataclass(frozen=True, slots=True)
class Found:
    """Where the search stands: which hit is shown (counted from 1, 0 for none) of how many."""

    at: int = 0
    total: int = 0


class DocumentPane(TranslatedWidget):
    """Base of the panes: shows one document, zooms, searches, copies and prints."""

    found_changed = Signal(object)
    """Emitted with a Found."""
    page_changed = Signal(int, int)
    """Emitted with the page shown (counted from 1) and how many there are."""
    zoom_changed = Signal(int)
    """Emitted with the size in percent."""

    has_pages = False
    """Whether there are pages to leaf through and to fit."""

    @property
    def is_damaged(self) -> bool:
        """Tell whether the bytes are not a document of the kind."""
        return False

    @property
    def page(self) -> tuple[int, int]:
        """Return the page shown, counted from 1, and how many there are."""
        return 1, 1

    def go_to_page(self, page: int) -> None:
        """Show the page of that number, counted from 1."""

    @property
    def zoom(self) -> float:
        """Return the size; 1.0 is the document's own."""
        raise NotImplementedError

    def set_zoom(self, factor: float) -> None:
        """Show the document in this size, within the limits."""
        raise NotImplementedError

    def zoom_in(self) -> None:
        """Show it a step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show it a step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def fit_width(self) -> None:
        """Show pages as wide as the window, now and when it changes."""

    def fit_page(self) -> None:
        """Show whole pages, now and when the window changes."""

    def search(self, text: str) -> None:
        """Highlight every place that holds `text` and show the first; empty highlights nothing."""
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Show the next place found (1) or the one before (-1), round and round."""
        raise NotImplementedError

    def copied_text(self) -> str:
        """Return what copying takes: the chosen text, or all there is to take."""
        raise NotImplementedError

    def print_on(self, printer: QPrinter, note: PrintedNote) -> None:
        """Print the document, with the note on every page."""
        raise NotImplementedError

    def wheel_zooms(self, event: QWheelEvent) -> bool:
        """Zoom when Ctrl is held while the wheel turns; tell whether it was."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()
        event.accept()
        return True


def within(factor: float) -> float:
    """Return `factor` within the limits of zooming."""
    return min(LARGEST_ZOOM, max(SMALLEST_ZOOM, factor))
