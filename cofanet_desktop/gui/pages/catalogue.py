"""Every page of the window by key, built when it is first entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.gui.pages.company import CompanyPage
from cofanet_desktop.gui.pages.home import HomePage
from cofanet_desktop.gui.pages.notifications import NotificationsPage
from cofanet_desktop.gui.pages.outbox import OutboxPage
from cofanet_desktop.gui.pages.portfolio import PortfolioPage
from cofanet_desktop.gui.pages.search import SearchPage
from cofanet_desktop.gui.pages.settings import ProfileFacts, SettingsPage

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from cofanet_desktop.gui.navigation import Page
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What pages are built with: the open session, the threads, the preferences, the kept layout, the profile."""

    session: Session
    tasks: Tasks
    preferences: Preferences
    layout: QSettings
    profile: ProfileFacts


BUILDERS: dict[str, Callable[[Surroundings], Page]] = {
    "home": lambda around: HomePage(around.session, around.tasks, around.preferences),
    "search": lambda around: SearchPage(around.session, around.tasks, around.preferences),
    "portfolio": lambda around: PortfolioPage(
        around.session, around.tasks, around.preferences, around.layout
    ),
    "notifications": lambda around: NotificationsPage(around.session, around.tasks),
    "outbox": lambda around: OutboxPage(around.session, around.tasks),
    "settings": lambda around: SettingsPage(around.session, around.tasks, around.preferences, around.profile),
    "company": lambda around: CompanyPage(around.session, around.tasks),
}
