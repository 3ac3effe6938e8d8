"""What the window knows of each page before it is built: name, icon, place in the sidebar, shortcut."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui.i18n import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cofanet_desktop.gui.page import Page


class Section(StrEnum):
    """The groups of the sidebar, from top to bottom; pages of HIDDEN are reached by links only."""

    TOP = "top"
    REQUESTS = "requests"
    TOOLS = "tools"
    BOTTOM = "bottom"
    HIDDEN = "hidden"


class Badge(StrEnum):
    """Which count of the frame's state a sidebar entry shows."""

    NONE = ""
    UNREAD = "unread"
    OUTBOX = "outbox"


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page the window knows; `title` is an English text marked under the context `Pages`."""

    key: str
    title: str
    icon: str
    section: Section
    factory: Callable[[], Page]
    badge: Badge = Badge.NONE
    shortcut: str = ""

    def label(self) -> str:
        """Return the name of the page in the sidebar, in the language in force."""
        return translate("Pages", self.title)


_STANDARD: tuple[tuple[str, str, str, Section, Badge], ...] = (
    ("home", QT_TRANSLATE_NOOP("Pages", "Home"), "home", Section.TOP, Badge.NONE),
    ("search", QT_TRANSLATE_NOOP("Pages", "Company search"), "search", Section.TOP, Badge.NONE),
    ("portfolio", QT_TRANSLATE_NOOP("Pages", "Portfolio"), "shield-check", Section.TOP, Badge.NONE),
    ("overdues", QT_TRANSLATE_NOOP("Pages", "Overdues"), "gavel", Section.TOP, Badge.NONE),
    ("notifications", QT_TRANSLATE_NOOP("Pages", "Notifications"), "bell", Section.TOP, Badge.UNREAD),
    ("bulk", QT_TRANSLATE_NOOP("Pages", "Bulk orders"), "table-import", Section.REQUESTS, Badge.NONE),
    ("turnover", QT_TRANSLATE_NOOP("Pages", "Turnover declarations"), "cash", Section.REQUESTS, Badge.NONE),
    ("outbox", QT_TRANSLATE_NOOP("Pages", "Outbox"), "send", Section.REQUESTS, Badge.OUTBOX),
    ("exports", QT_TRANSLATE_NOOP("Pages", "Exports"), "table-export", Section.TOOLS, Badge.NONE),
    ("documents", QT_TRANSLATE_NOOP("Pages", "Documents"), "folder-open", Section.TOOLS, Badge.NONE),
    ("custom_fields", QT_TRANSLATE_NOOP("Pages", "Custom fields"), "tag", Section.TOOLS, Badge.NONE),
    ("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", Section.BOTTOM, Badge.NONE),
    ("company", QT_TRANSLATE_NOOP("Pages", "Company"), "building", Section.HIDDEN, Badge.NONE),
    (
        "declaration",
        QT_TRANSLATE_NOOP("Pages", "Overdue declaration"),
        "gavel",
        Section.HIDDEN,
        Badge.NONE,
    ),
    (
        "extension",
        QT_TRANSLATE_NOOP("Pages", "Due date extension"),
        "calendar-due",
        Section.HIDDEN,
        Badge.NONE,
    ),
    ("turnover_form", QT_TRANSLATE_NOOP("Pages", "Turnover declaration"), "cash", Section.HIDDEN, Badge.NONE),
)

KEYS = tuple(key for key, *_ in _STANDARD)
"""The key of every page; `pages.catalogue` builds them."""


def standard_pages(factories: Mapping[str, Callable[[], Page]]) -> tuple[PageSpec, ...]:
    """Return the pages of `factories` in the order of the sidebar, with their names, icons and shortcuts.

    Raises KeyError for a key that is no page's.
    """
    unknown = set(factories) - {key for key, *_ in _STANDARD}
    if unknown:
        raise KeyError(f"no such page: {', '.join(sorted(unknown))}")
    known = [entry for entry in _STANDARD if entry[0] in factories]
    shown = [key for key, _, _, section, _ in known if section is not Section.HIDDEN]
    shortcuts = {key: f"Ctrl+{at}" for at, key in enumerate(shown[:9], 1)}
    return tuple(
        PageSpec(key, title, icon, section, factories[key], badge, shortcuts.get(key, ""))
        for key, title, icon, section, badge in known
    )
