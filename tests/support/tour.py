"""A tour of every page of the window on a portfolio that has something to show on each.

with touring(folder, look) as tour:
    tour.wear(Wear("de", 150, "narrow"))
    for stop in STOPS:
        page = tour.visit(stop)
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from filelock import FileLock
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.gui.i18n import install_language
from cofanet_desktop.gui.main_window import MainWindow
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.page_specs import KEYS, standard_pages
from cofanet_desktop.gui.pages.catalogue import BUILDERS, Surroundings
from cofanet_desktop.gui.preferences import Preferences
from cofanet_desktop.gui.routes import (
    Route,
    company_route,
    declaration_route,
    documents_route,
    exports_route,
    extension_route,
    ilu_route,
    new_declaration_route,
    new_extension_route,
    search_route,
    turnover_route,
)
from cofanet_desktop.gui.session_desk import SessionDesk
from cofanet_desktop.gui.tasks import Tasks
from cofanet_desktop.gui.theme import Scheme, Theme
from cofanet_desktop.services import companies, extensions, field_imports, overdues, portfolio, turnover
from cofanet_desktop.services.exchanging import exchange
from cofanet_desktop.services.session import Session
from cofanet_desktop.system.profiles import Profile
from cofanet_desktop.system.settings import ProfileSettings, UserSettings
from tests.support.desks import KEY, START, demo_session
from tests.support.overdues import declarable, declared

COMPANIES = 60
SIZES = {"wide": (1366, 800), "narrow": (1000, 700)}
_LONGEST = 30.0
"""Seconds a page may take to come to rest."""


@dataclass(frozen=True, slots=True)
class Wear:
    """How the window looks: its language, text size in percent, width, direction, scheme."""

    language: str
    percent: int
    size: str
    rtl: bool = False
    scheme: Scheme = Scheme.LIGHT

    def __str__(self) -> str:
        """Return the name of the look in the name of a test."""
        direction = "-rtl" if self.rtl else ""
        scheme = "-dark" if self.scheme is Scheme.DARK else ""
        return f"{self.language}-{self.percent}-{self.size}{direction}{scheme}"


class Tour:
    """The open window and the ways to everything worth seeing in it."""

    def __init__(self, session: Session, tasks: Tasks, look: Theme, folder: Path) -> None:
        """Open the window on `session`."""
        self.session, self.tasks, self._look = session, tasks, look
        self._wear: Wear | None = None
        profile = Profile(
            folder=folder,
            settings=ProfileSettings(id="demo", created=START, is_demonstration=True),
            key=KEY,
            lock=FileLock(folder / ".lock"),
        )
        preferences = Preferences(UserSettings, lambda _changed: None)
        layout = QSettings(str(folder / "layout.ini"), QSettings.Format.IniFormat)
        around = Surroundings(session, tasks, preferences, layout, profile)
        pages: dict[str, Callable[[], Page]] = {key: partial(BUILDERS[key], around) for key in KEYS}
        desk = SessionDesk(session, lambda _contract: None)
        self.window = MainWindow(desk, tasks, look, standard_pages(pages))
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, int(_LONGEST * 1000))
        self.window.start(Route("home"))
        self.settle()
        self._routes = every_route(session)

    def visit(self, stop: str) -> Page:
        """Return the page of a stop, at rest."""
        self.window.go(self._routes[stop])
        self.settle()
        page = self.window.pages.page
        assert page is not None
        return page

    def wear(self, wear: Wear) -> None:
        """Let the window look so; what stays the same costs nothing."""
        before, self._wear = self._wear, wear
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if before is None or (before.scheme, before.percent) != (wear.scheme, wear.percent):
            self._look.apply(wear.scheme, wear.percent)
        if before is None or before.language != wear.language:
            install_language(app, wear.language)
        if before is None or before.rtl != wear.rtl:
            app.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if wear.rtl else Qt.LayoutDirection.LeftToRight
            )
        self.window.resize(*SIZES[wear.size])
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way any more and everything is laid out."""
        end = time.monotonic() + _LONGEST
        QApplication.processEvents()
        while self.tasks.running and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.001)
        for _ in range(4):  # layouts within layouts, and what is put off to the next turn of the loop
            QApplication.processEvents()


def every_route(session: Session) -> dict[str, Route]:
    """Return the way to each stop, by its name; of two stops on one page the later shows something of it."""
    everyone = portfolio.rows(session, portfolio.ids(session, portfolio.everything(session)))
    files = [companies.show(session, row.easy_number) for row in everyone]
    fullest = max(files, key=lambda file: (len(file.products), len(file.company.name)))
    declarable_on = declarable(session).company.easy_number
    open_turnover = next(row.record for row in turnover.listed(session) if row.record.is_editable)
    extendable = next(
        file
        for file in files
        if any(one.duty is Duty.EXTENSION and one.refusal is None for one in file.duties)
        and any(one.is_cover and one.is_in_force for one in file.products)
    )
    imported = [file.id for file in field_imports.files(session)[:1]]
    declaration, extension = overdues.listed(session)[0].record, extensions.listed(session)[0].record
    return {
        "home": Route("home"),
        "search": Route("search"),
        "search results": search_route("a", fullest.company.country),
        "portfolio": Route("portfolio"),
        "ilus": ilu_route(),
        "overdues": Route("overdues"),
        "notifications": Route("notifications"),
        "bulk": Route("bulk"),
        "turnover": Route("turnover"),
        "turnover form": turnover_route(open_turnover.id),
        "outbox": Route("outbox"),
        "exports": exports_route(),
        "templates": exports_route("covers", "templates"),
        "scenarios": exports_route("overdues", "scenarios"),
        "documents": documents_route(),
        "custom fields": Route("custom_fields", "definitions"),
        "field values": Route("custom_fields", "values"),
        "field imports": Route("custom_fields", "import"),
        "imported fields": Route("custom_fields", "/".join(["import", *imported])),
        "settings": Route("settings", "general"),
        "thresholds": Route("settings", "notifications"),
        "mail account": Route("settings", "mail"),
        "company": company_route(fullest.company.easy_number),
        "declaration": declaration_route(declaration.id),
        "declaration form": new_declaration_route(declarable_on, is_insured=True),
        "extension": extension_route(extension.id),
        "extension form": new_extension_route(extendable.company.easy_number),
    }


STOPS = (
    "home", "search", "search results", "portfolio", "ilus", "overdues", "notifications", "bulk", "turnover",
    "turnover form", "outbox", "exports", "templates", "scenarios", "documents", "custom fields", "field values",
    "field imports", "imported fields", "settings", "thresholds", "mail account", "company", "declaration",
    "declaration form", "extension", "extension form",
)  # fmt: skip
"""Every page, the forms and files of one page apart."""


def import_fields(session: Session, file: Path) -> None:
    """Import values of custom fields that wait for their time, from a list with refused lines."""
    numbers = [row.easy_number for row in portfolio.listing(session, portfolio.everything(session))[0][:20]]
    lines = ("Easy number;Customer reference", *(f"{one};NEW" for one in numbers), "99999999999999;NOBODY")
    file.write_text("\n".join(lines), encoding="utf-8")
    checked = field_imports.check(session, file)
    field_imports.import_checked(session, checked, at=START + timedelta(days=30), valid_only=True)


@contextmanager
def touring(folder: Path, look: Theme) -> Iterator[Tour]:
    """Open the window on a fresh portfolio; put the application back to English, light, 100 % afterwards."""
    session, tasks = demo_session(folder, companies=COMPANIES), Tasks()
    if not overdues.listed(session):
        declared(session)
        exchange(session)
    if not field_imports.files(session):
        import_fields(session, folder / "references.csv")
    tour = Tour(session, tasks, look, folder)
    try:
        yield tour
    finally:
        tour.window.close()
        tasks.shutdown()
        QApplication.processEvents()
        tour.window.deleteLater()
        session.close()
        tour.wear(Wear("en", 100, "wide"))
        QLocale.setDefault(QLocale("en_US"))
