"""Every page of the window by key, imported and built when it is first entered.

The page shown first waits for no other; the rest are imported before anybody asks for them, off the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QSettings

    from cofanet_desktop.gui.page import Page
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.system.profiles import Profile


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What pages are built with: the open session, the threads, the preferences, the kept layout, the profile.

    `choose_contract` takes a contract into use for the whole window; it is called in a task.
    """

    session: Session
    tasks: Tasks
    preferences: Preferences
    layout: QSettings
    profile: Profile
    choose_contract: Callable[[str], None] | None = None
    """Takes a contract into use for the whole window; called in a task."""


def _home(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.home import HomePage

    return HomePage(around.session, around.tasks, around.preferences)


def _search(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.search import SearchPage

    return SearchPage(around.session, around.tasks, around.preferences)


def _portfolio(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.portfolio import PortfolioPage

    return PortfolioPage(around.session, around.tasks, around.preferences, around.layout)


def _notifications(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.notifications import NotificationsPage

    return NotificationsPage(around.session, around.tasks, around.layout, around.choose_contract)


def _bulk(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.bulk import BulkPage

    return BulkPage(around.session, around.tasks)


def _outbox(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.outbox import OutboxPage

    return OutboxPage(around.session, around.tasks)


def _settings(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.settings import SettingsPage
    from cofanet_desktop.gui.pages.settings_profile import ProfileFacts

    facts = ProfileFacts(
        id=around.profile.settings.id,
        name=around.profile.name,
        folder=around.profile.folder,
        backend=around.profile.settings.backend,
        key_storage=around.profile.settings.key_storage,
        is_demonstration=around.profile.settings.is_demonstration,
    )
    return SettingsPage(around.session, around.tasks, around.preferences, facts)


def _company(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.company import CompanyPage

    return CompanyPage(around.session, around.tasks, around.preferences, around.choose_contract)


def _extension(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.extension import ExtensionPage

    return ExtensionPage(around.session, around.tasks)


def _declaration(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.declaration import DeclarationPage

    return DeclarationPage(around.session, around.tasks)


def _turnover(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.turnover import TurnoverPage

    return TurnoverPage(around.session, around.tasks)


def _turnover_form(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.turnover_form import TurnoverFormPage

    return TurnoverFormPage(around.session, around.tasks)


def _exports(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.exports import ExportsPage

    return ExportsPage(around.session, around.tasks, around.profile.folder)


def _documents(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.documents import DocumentsPage

    return DocumentsPage(around.session, around.tasks)


def _custom_fields(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.custom_fields import CustomFieldsPage

    return CustomFieldsPage(around.session, around.tasks, around.layout)


def _overdues(around: Surroundings) -> Page:
    from cofanet_desktop.gui.pages.overdues import OverduesPage

    return OverduesPage(around.session, around.tasks)


BUILDERS: dict[str, Callable[[Surroundings], Page]] = {
    "home": _home,
    "search": _search,
    "portfolio": _portfolio,
    "overdues": _overdues,
    "notifications": _notifications,
    "bulk": _bulk,
    "outbox": _outbox,
    "exports": _exports,
    "documents": _documents,
    "custom_fields": _custom_fields,
    "settings": _settings,
    "company": _company,
    "turnover": _turnover,
    "turnover_form": _turnover_form,
    "declaration": _declaration,
    "extension": _extension,
}


def import_pages(keys: Iterable[str] = BUILDERS) -> None:
    """Import the modules of these pages, each called like its page; unknown keys are passed over."""
    for key in keys:
        if key in BUILDERS:
            import_module(f"cofanet_desktop.gui.pages.{key}")
