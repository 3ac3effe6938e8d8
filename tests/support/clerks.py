"""One clerk at one desk: the real window over a session, worked by clicks and keys.

clerk = Clerk(qtbot, session, tasks, look)
clerk.go(ilu_route())
clerk.click(button)
clerk.exchange()                 # send what waits, fetch what is new, show it
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot

from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import standard_pages
from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.documents import DocumentsPage
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.pages.turnover import TurnoverPage
from cofanet_desktop.gui.pages.turnover_form import TurnoverFormPage
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import Route
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Theme
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.settings import UserSettings

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)


class Clerk:
    """The window of one clerk; every action waits until nothing is under way any more."""

    def __init__(self, qtbot: QtBot, session: Session, tasks: Tasks, look: Theme) -> None:
        """Open the window on the start page."""
        self.qtbot, self.session, self.tasks = qtbot, session, tasks
        preferences = Preferences(UserSettings, lambda _changed: None)
        layout = QSettings(str(Path(mkdtemp()) / "layout.ini"), QSettings.Format.IniFormat)
        pages: dict[str, Callable[[], Page]] = {
            "home": lambda: HomePage(session, tasks, preferences),
            "portfolio": lambda: PortfolioPage(session, tasks, preferences, layout),
            "notifications": lambda: NotificationsPage(session, tasks, layout, desk.choose_contract),
            "company": lambda: CompanyPage(session, tasks, preferences, desk.choose_contract),
            "outbox": lambda: OutboxPage(session, tasks),
            "documents": lambda: DocumentsPage(session, tasks),
            "turnover": lambda: TurnoverPage(session, tasks),
            "turnover_form": lambda: TurnoverFormPage(session, tasks),
        }
        desk = SessionDesk(session, lambda _contract: None)
        self.window = MainWindow(desk, tasks, look, standard_pages(pages))
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.window.start(Route("home"))
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is under way any more."""
        for _ in range(2):
            self.qtbot.waitUntil(lambda: self.tasks.running == 0)
            QApplication.processEvents()

    def go(self, route: Route) -> None:
        """Go to a page."""
        self.window.go(route)
        self.settled()

    def click(self, button: QAbstractButton) -> None:
        """Click a button, a box or a tab that is in view."""
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settled()

    def exchange(self) -> None:
        """Exchange with the insurer and show what it brought."""
        exchange(self.session)
        self.window.pages.refresh(None)
        self.settled()

    def page(self, kind: type[P]) -> P:
        """Return the page shown, which is of that kind."""
        found = self.window.pages.page
        assert isinstance(found, kind), found
        return found

    def dialog(self, kind: type[D]) -> D:
        """Return the one dialog of that kind that is open over the window."""
        self.qtbot.waitUntil(lambda: len(self._open(kind)) == 1)
        return self._open(kind)[0]

    def _open(self, kind: type[D]) -> list[D]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def close(self) -> None:
        """Close the window as a person does."""
        self.window.close()
        self.settled()
