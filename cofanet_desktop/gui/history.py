"""Which pages were visited, and where back and forward lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cofanet_desktop.gui.routes import Route


class History:
    """The routes visited, like in a browser: going somewhere new forgets what was ahead."""

    def __init__(self, limit: int = 100) -> None:
        """Remember at most `limit` routes."""
        self._routes: list[Route] = []
        self._at = -1
        self._limit = limit

    @property
    def current(self) -> Route | None:
        """Return the route shown now, None before the first."""
        return self._routes[self._at] if self._routes else None

    @property
    def can_go_back(self) -> bool:
        """Tell whether there is a route before the current one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Tell whether there is a route after the current one."""
        return self._at < len(self._routes) - 1

    def visit(self, route: Route) -> None:
        """Go to `route`; visiting the current one again adds nothing."""
        if route == self.current:
            return
        self._routes = [*self._routes[: self._at + 1], route][-self._limit :]
        self._at = len(self._routes) - 1

    def replace(self, route: Route) -> None:
        """Remember `route` in the place of the current one."""
        if self._routes:
            self._routes[self._at] = route

    def step(self, by: int) -> Route:
        """Move back (-1) or forward (1) and return the route there; raises IndexError at the ends."""
        if not 0 <= self._at + by < len(self._routes):
            raise IndexError(by)
        self._at += by
        return self._routes[self._at]
