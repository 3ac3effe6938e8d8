"""The portfolio page opened for a test: `with opened_portfolio(...) as page`, and reading what it shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cofanet_desktop.domain.custom_fields import FieldDefinition
from cofanet_desktop.domain.portfolio import PortfolioRow
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.services import custom_fields, portfolio
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings


class OpenedPortfolio:
    """A page over a session; every step waits until nothing is being read or written."""

    def __init__(
        self, qtbot: QtBot, session: Session, tasks: Tasks, folder: Path, *, rows_per_page: int = 0
    ) -> None:
        """Open nothing yet; `folder` keeps columns and widths."""
        self.qtbot, self.session, self.tasks = qtbot, session, tasks
        self._settings = UserSettings(rows_per_page=rows_per_page)
        self._preferences = Preferences(lambda: self._settings, self._take)
        kept = QSettings(str(folder / "layout.ini"), QSettings.Format.IniFormat)
        self.page = PortfolioPage(session, tasks, self._preferences, kept)
        qtbot.addWidget(self.page)
        self.routes: list[Route] = []
        self.arguments: list[str] = []
        self.page.navigate.connect(self.routes.append)
        self.page.argument_changed.connect(self.arguments.append)
        self.page.resize(1142, 740)
        self.page.show()

    def go(self, argument: str = "") -> OpenedPortfolio:
        """Enter the page by a route."""
        self.page.activate(argument)
        self.settle()
        return self

    def settle(self) -> None:
        """Wait until nothing is under way and nothing will be."""
        self.qtbot.waitUntil(lambda: not self.tasks.running and self.page.is_complete)

    def prefer(self, **values: object) -> None:
        """Change a preference."""
        self._preferences.change(**values)
        self.settle()

    @property
    def rows(self) -> list[PortfolioRow]:
        """Return every line listed, on all pages, in order."""
        return portfolio.rows(self.session, self.page.model.ids)

    @property
    def numbers(self) -> set[str]:
        """Return the Easy numbers of everything listed."""
        return {row.easy_number for row in self.rows}

    @property
    def every(self) -> list[PortfolioRow]:
        """Return every line of the store, last changed first."""
        return portfolio.rows(self.session, portfolio.ids(self.session, portfolio.everything(self.session)))

    @property
    def own_fields(self) -> list[FieldDefinition]:
        """Return the contract's own fields."""
        return [one for one in custom_fields.definitions(self.session) if not one.is_fixed]

    def expected(self, *numbers: str) -> set[str]:
        """Return the numbers as a set, which must not be empty: a test that expects nothing proves nothing."""
        assert numbers
        return set(numbers)

    def click(self, text: str) -> None:
        """Click the visible button with that text, mnemonics and blanks aside."""
        found = next(
            one
            for one in self.page.findChildren(QPushButton)
            if one.isVisibleTo(self.page) and one.text().replace("&", "").strip() == text
        )
        found.click()
        self.settle()

    def chips(self) -> list[str]:
        """Return the texts of the removable chips shown."""
        return [
            one.toolTip()
            for one in self.page.companies.chips.findChildren(QPushButton)
            if one.isVisibleTo(self.page) and one.toolTip()
        ]

    def _take(self, settings: UserSettings) -> None:
        self._settings = settings
