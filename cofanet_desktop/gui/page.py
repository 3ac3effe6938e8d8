"""The base of all pages: title, loading, empty and error states, and the way out to other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.tasks import after
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.skeleton import Skeleton
from cofanet_desktop.gui.widgets.toast import tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QTimer

SKELETON_AFTER = 300
"""Milliseconds before an empty page shows that it is loading."""


class Page(TranslatedWidget):
    """Base of all pages: put widgets on `self.content`, set texts in `retranslate`, load in `activate`.

    While data is loading, missing or unavailable, the page shows that instead of its content: see
    `show_busy`, `show_empty`, `show_error` and `show_content`.
    """

    navigate = Signal(object)
    """Emitted with a Route to leave for another page."""
    title_changed = Signal()
    """Emit it when `title()` changes, for instance once the company is loaded."""
    argument_changed = Signal(str)
    """Emitted with the argument that leads back to what the page shows now, so that going back and forward finds it."""
    icon_name: ClassVar[str] = "file-text"
    scrolls: ClassVar[bool] = False
    """True for pages of cards or forms: the content scrolls when the window is too low for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty page that shows its content."""
        super().__init__(parent)
        self.banner = Banner(self)
        self.banner.hide()
        self.content = QWidget(self)
        self._skeleton = Skeleton(parent=self)
        self._empty = EmptyState(parent=self)
        self._stack = QStackedLayout()
        self._shown = self._scrolled(self.content) if self.scrolls else self.content
        for widget in (self._shown, self._skeleton, self._empty):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addLayout(self._stack, 1)
        self._waiting: QTimer | None = None

    def title(self) -> str:
        """Return the translated title shown in the top bar and the window title; pages override it."""
        return ""

    def activate(self, argument: str) -> None:
        """Show what `argument` of the route names; called each time the page is entered."""

    def changeEvent(self, event: QEvent) -> None:
        """Tell screen readers the page's name in the language in force."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self.accessibleName():
            self.setAccessibleName(self.title())

    def refresh(self, changes: object) -> None:
        """Load the data again: `changes` says what changed, None means everything (F5)."""

    def begin_action(self) -> bool:
        """Offer new actions on what the page shows; False when it shows nothing to act on."""
        return False

    def filter_field(self) -> QLineEdit | None:
        """Return the field that Ctrl+F focuses, or None when the page has no filter."""
        return None

    def show_content(self) -> None:
        """Show the page's own widgets."""
        self._call_off_skeleton()
        self._stack.setCurrentWidget(self._shown)

    def show_busy(self) -> None:
        """Say that data is loading; after 300 ms only, so that fast answers do not flicker."""
        self._call_off_skeleton()
        self._waiting = after(SKELETON_AFTER, self, self._show_skeleton)

    def show_empty(
        self, icon: str, sentence: str, action: str = "", clicked: Callable[[], object] | None = None
    ) -> None:
        """Show that there is nothing: an icon, one sentence and, if given, one action."""
        self._call_off_skeleton()
        self._empty.fill(icon, sentence, action, clicked)
        self._stack.setCurrentWidget(self._empty)

    def show_error(self, sentence: str, details: str, retry: Callable[[], object]) -> None:
        """Show what failed in `sentence`, with buttons to try again and to copy `details`."""
        self._call_off_skeleton()
        self._empty.fill_error(sentence, details, retry)
        self._stack.setCurrentWidget(self._empty)

    @property
    def state(self) -> str:
        """Return what is shown: `content`, `busy` or `notice`."""
        names = {self._shown: "content", self._skeleton: "busy"}
        return next((name for shown, name in names.items() if shown is self._stack.currentWidget()), "notice")

    def tell(
        self,
        text: str,
        action: str = "",
        clicked: Callable[[], object] | None = None,
        *,
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Say `text` in a toast of the window: with a button `action`, or with Undo, which Ctrl+Z does too."""
        tell(self, text, action, clicked, undo=undo)

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll until `widget` is seen, once the page is laid out; nothing happens on a page that does not scroll."""
        if isinstance(self._shown, QScrollArea):
            self.content.updateGeometry()
            area = self._shown
            after(0, widget, lambda: area.ensureWidgetVisible(widget, 0, theme.scaled(24)))

    def _scrolled(self, content: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        theme.set_role(content, "scrolled")
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    @Slot()
    def _show_skeleton(self) -> None:
        self._waiting = None
        self._stack.setCurrentWidget(self._skeleton)

    def _call_off_skeleton(self) -> None:
        if self._waiting is not None:
            self._waiting.stop()
            self._waiting.deleteLater()
            self._waiting = None
