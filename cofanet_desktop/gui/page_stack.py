"""The pages of the window: built when first entered, one shown at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.history import History
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.routes import Route

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.gui.page_specs import PageSpec


class PageStack(QStackedWidget):
    """Builds pages when they are first entered, shows one at a time and keeps the history."""

    route_changed = Signal(object)
    """Emitted with the Route now shown."""
    title_changed = Signal()

    def __init__(self, specs: Iterable[PageSpec], parent: QWidget | None = None) -> None:
        """Know the pages of `specs`; none is built yet."""
        super().__init__(parent)
        self.specs = {spec.key: spec for spec in specs}
        self.history = History()
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()

    @property
    def page(self) -> Page | None:
        """Return the page shown now."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Page) else None

    def go(self, route: Route) -> None:
        """Show `route` and remember it; raises KeyError when there is no such page."""
        if route.page not in self.specs:
            raise KeyError(f"no such page: {route.page}")
        self.history.visit(route)
        self._show(route)

    def back(self) -> None:
        """Show the route before, if any."""
        if self.history.can_go_back:
            self._show(self.history.step(-1))

    def forward(self) -> None:
        """Show the route after, if any."""
        if self.history.can_go_forward:
            self._show(self.history.step(1))

    def refresh(self, changes: object) -> None:
        """Refresh the page shown; the other built pages are refreshed when they are next entered."""
        for key, page in self._pages.items():
            if page is self.page:
                page.refresh(changes)
            else:
                self._stale.add(key)

    def _show(self, route: Route) -> None:
        page = self._built(route.page)
        self.setCurrentWidget(page)
        if route.page in self._stale:
            self._stale.remove(route.page)
            page.refresh(None)
        page.activate(route.argument)
        page.setAccessibleName(page.title())  # said when the focus falls to the page: what had it is gone
        self.route_changed.emit(route)

    def _stay(self, route: Route) -> None:
        """Remember that the page shown now shows something else."""
        current = self.history.current
        if current is not None and current.page == route.page:
            self.history.replace(route)

    def _built(self, key: str) -> Page:
        if key not in self._pages:
            page = self.specs[key].factory()
            page.navigate.connect(self.go)
            page.argument_changed.connect(lambda argument: self._stay(Route(key, argument)))
            page.title_changed.connect(lambda: _name(page))
            page.title_changed.connect(self.title_changed)
            self._pages[key] = page
            self.addWidget(page)
        return self._pages[key]


def _name(page: Page) -> None:
    """Name the page for screen readers, aloud when the keyboard is on nothing in it yet: it has just loaded."""
    page.setAccessibleName(page.title())
    if page.hasFocus():
        announce(page, page.title())
