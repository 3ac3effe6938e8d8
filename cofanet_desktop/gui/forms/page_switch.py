"""A page of the window that is one of several, as its route says: a form, or the file that came of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from cofanet_desktop.gui.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLineEdit


class PageSwitch(Page):
    """Shows the one of its pages that `choose(argument)` gives; everything asked of it is asked of that page."""

    def __init__(self, pages: Sequence[Page], choose: Callable[[str], Page]) -> None:
        """Hold `pages`, the first one shown."""
        super().__init__()
        self._choose = choose
        self._pages = tuple(pages)
        self._places = QStackedLayout(self.content)
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(0, 0, 0, 0)
        for page in self._pages:
            self._places.addWidget(page)
            page.navigate.connect(self.navigate)
            page.title_changed.connect(self.title_changed)

    @property
    def shown(self) -> Page:
        """Return the page shown."""
        return self._pages[self._places.currentIndex()]

    @property
    def state(self) -> str:
        """Return what the page shown shows: `content`, `busy` or `notice`."""
        return self.shown.state

    def title(self) -> str:
        """Return the title of the page shown."""
        return self.shown.title()

    def activate(self, argument: str) -> None:
        """Show the page this argument is for."""
        self._places.setCurrentWidget(self._choose(argument))
        self.shown.activate(argument)

    def refresh(self, changes: object) -> None:
        """Refresh the page shown; the other one loads anew when it is entered."""
        self.shown.refresh(changes)

    def begin_action(self) -> bool:
        """Offer new actions on what is shown."""
        return self.shown.begin_action()

    def filter_field(self) -> QLineEdit | None:
        """Return the filter of the page shown."""
        return self.shown.filter_field()
