"""Pages, the routes that lead to them, and the history between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QScrollArea, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget, translate
from cofanet_desktop.gui.tasks import after
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.skeleton import Skeleton
from cofanet_desktop.gui.widgets.toast import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtCore import QTimer

    from cofanet_desktop.domain.duties import Duty
    from cofanet_desktop.domain.products import Family

SKELETON_AFTER = 300
"""Milliseconds before an empty page shows that it is loading."""


@dataclass(frozen=True, slots=True)
class Route:
    """Where to go: the key of a page and what it should show, such as `("company", "00000012354897")`."""

    page: str
    argument: str = ""


def search_route(text: str, country: str = "") -> Route:
    """Return the route to the company search for `text` in `country` (three letters, empty for all)."""
    return Route("search", f"{country}:{text}")


def company_route(easy_number: str, product_id: str = "") -> Route:
    """Return the route to a company and, with `product_id`, to that product on its page."""
    return Route("company", f"{easy_number}/{product_id}" if product_id else easy_number)


def company_terms(argument: str) -> tuple[str, str]:
    """Return `(Easy number, product id)` from the argument of a company route; no product is empty."""
    easy_number, _, product_id = argument.partition("/")
    return easy_number, product_id


NEW = "new="
"""What the route to a form has before the company something new is begun on."""

CORRECT = "correct="
"""What the route to a form has before the id of the refused command that it corrects."""

ADD = "add="
"""What the route to a declaration has before its id when something is to be added to it."""


MODIFY = "modify="
"""What the route to an extension has before its id when a change of it is to be asked for."""


def declaration_route(declaration_id: str) -> Route:
    """Return the route to an overdue declaration."""
    return Route("declaration", declaration_id)


def new_declaration_route(easy_number: str, *, is_insured: bool) -> Route:
    """Return the route to the form of a new overdue declaration on a company."""
    return Route("declaration", f"{NEW}{easy_number}/{'insured' if is_insured else 'uninsured'}")


def add_to_declaration_route(declaration_id: str) -> Route:
    """Return the route to the form that adds to an overdue declaration (rule 17)."""
    return Route("declaration", f"{ADD}{declaration_id}")


def extension_route(extension_id: str) -> Route:
    """Return the route to an extension."""
    return Route("extension", extension_id)


def new_extension_route(easy_number: str) -> Route:
    """Return the route to the form of a new extension on a company."""
    return Route("extension", f"{NEW}{easy_number}")


def modify_extension_route(extension_id: str) -> Route:
    """Return the route to the form that asks for an accepted extension to be changed (rule 15)."""
    return Route("extension", f"{MODIFY}{extension_id}")


def turnover_route(declaration_id: str) -> Route:
    """Return the route to the form of a turnover declaration."""
    return Route("turnover_form", declaration_id)


ABOUT = "about="
"""What a documents route has before the company whose documents are listed."""

SENT = "sent="
"""What a documents route has before the id of one document that was sent."""


def documents_route(document_id: str = "", *, easy_number: str = "") -> Route:
    """Return the route to the documents sent: to one of them, or to those on a company."""
    if document_id:
        return Route("documents", f"{SENT}{document_id}")
    return Route("documents", f"{ABOUT}{easy_number}" if easy_number else "")


def send_information_route(easy_number: str) -> Route:
    """Return the route to the form that sends information on a company, opened over the documents sent."""
    return Route("documents", f"{NEW}{easy_number}")


ILUS = "ilu="
"""What a portfolio route has before the id of an ILU, or before nothing for the list of ILUs."""


def ilu_route(ilu_id: str = "") -> Route:
    """Return the route to the ILUs in the portfolio and, with `ilu_id`, to that ILU, which is opened there."""
    return Route("portfolio", f"{ILUS}{ilu_id}")


DRAFT = "draft="
"""What a company route has before the id of a kept form that is to go on."""


def draft_route(easy_number: str, draft_id: str) -> Route:
    """Return the route to the page of a company where a kept form goes on (ACT-17)."""
    return company_route(easy_number, f"{DRAFT}{draft_id}")


NEW_COMPANY = "new="
"""What a search route has in the place of a country when the form of a new company is to go on."""


def new_company_route() -> Route:
    """Return the route to the search page where the kept form of a new company goes on (ACT-17)."""
    return Route("search", f"{NEW_COMPANY}:")


PICK = "pick="
"""What a search route has in the place of a country when the search ends in an order."""


def pick_route(wanted: Family | Duty) -> Route:
    """Return the route to the search that ends in what is wanted on the company chosen (HOME-1).

    That is ordering a product of a family, declaring an overdue, or asking for an extension.
    """
    return Route("search", f"{PICK}{wanted.value}:")


OVERDUE_LIST = "overdues"
"""What a portfolio route has that leads to the overdues of the portfolio (PORT-6)."""

PICK_DUTY = "duty="
"""What a search route has in the place of a country when the search ends in a declaration or an extension."""


def pick_duty_route() -> Route:
    """Return the route to the search that ends in declaring an overdue, or extending due dates, on the company chosen."""
    return Route("search", f"{PICK_DUTY}:")


def search_terms(argument: str) -> tuple[str, str]:
    """Return `(text, country)` from the argument of a search route; both empty for an empty argument."""
    country, _, text = argument.partition(":")
    return text, country


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
    ("documents", QT_TRANSLATE_NOOP("Pages", "Documents"), "folder-open", Section.TOOLS, Badge.NONE),
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
            page.title_changed.connect(lambda: page.setAccessibleName(page.title()))
            page.title_changed.connect(self.title_changed)
            self._pages[key] = page
            self.addWidget(page)
        return self._pages[key]
