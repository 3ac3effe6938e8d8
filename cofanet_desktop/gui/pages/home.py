"""The start page: how good the portfolio is, what is awaited, what ends soon, what is new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from shiboken6 import isValid

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.products import KINDS, Family, product_name
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.notifications import CATEGORY_LOOKS
from cofanet_desktop.gui.models.portfolio_criteria import Criteria
from cofanet_desktop.gui.models.portfolio_routes import criteria_argument
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.home_quality import QualityCard
from cofanet_desktop.gui.pages.home_todo import ToDoCard
from cofanet_desktop.gui.routes import Route, company_route, declaration_route, extension_route, pick_route
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.line_list import Line, LineList
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.toast import tell
from cofanet_desktop.services import home

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.products import NamedProduct
    from cofanet_desktop.gui.dialogs.renewal import RenewalDialog
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.home import Home
    from cofanet_desktop.services.session import Session

PENDING = "status=pending"
"""What a route to the overdues has that leads to those not taken up yet."""

_ENDING_SHOWN = 8
_TWO_COLUMNS = 800
"""Pixels at 100 % text size that two columns of cards need."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What was read, and the instant it is shown for."""

    home: Home
    now: datetime


class HomePage(Page):
    """Cards that answer: how is the portfolio, what am I waiting for, what needs me."""

    icon_name = "home"
    scrolls = True

    def __init__(self, session: Session, tasks: Tasks, preferences: Preferences) -> None:
        """Read through `session`; the horizon of covers that end soon is a preference."""
        super().__init__()
        self._session, self._tasks, self._preferences = session, tasks, preferences
        self._read: _Shown | None = None
        self._load()  # now: what is read arrives while the widgets are made
        self._is_new = True
        self._summaries: list[RenewalDialog] = []
        self.quality = QualityCard()
        self.addActions(self.quality.actions_offered)
        self._make_shortcuts()
        self.todo = ToDoCard()
        self.pending = LineList()
        self.latest = LineList()
        self.ending = LineList()
        self._no_pending, self._no_latest, self._no_ending = QLabel(), QLabel(), QLabel()
        self._pending_card = self._list_card(self.pending, self._no_pending)
        self._latest_card = self._list_card(self.latest, self._no_latest)
        self._ending_card = self._list_card(self.ending, self._no_ending)
        self.renew = QPushButton()
        self.renew.setIcon(icons.icon("refresh", "secondary"))
        self.renew.hide()
        self._ending_card.body.insertWidget(2, self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        self._lay_out()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Home")

    def activate(self, argument: str) -> None:
        """Read everything at once; a new page has begun to."""
        if not self._is_new:
            self._load()
        self._is_new = False

    def refresh(self, changes: object) -> None:
        """Read again; a summary of renewals over the page looks again too."""
        self._load()
        for summary in self._summaries:
            if isValid(summary):
                summary.refresh(changes)

    def retranslate(self) -> None:
        """Set every text."""
        self.quality.retranslate()
        self._shortcuts.set_heading(self.tr("Shortcuts"))
        self.todo.retranslate()
        self._pending_card.set_heading(self.tr("Pending requests"))
        self._pending_card.set_link(self.tr("Open"), self.tr("Open the requests that await an answer"))
        self._latest_card.set_heading(self.tr("Latest notifications"))
        self._latest_card.set_link(self.tr("Show all"), self.tr("Show all notifications"))
        self._ending_card.set_heading(self.tr("Covers ending soon"))
        self._ending_card.set_link(self.tr("Show all"), self.tr("Show all covers ending soon"))
        self.renew.setText(self.tr(" Rene&w…"))
        self.renew.setAccessibleName(self.tr("Renew covers ending soon"))
        self._order_cover.setText(self.tr(" &Request cover"))
        self._order_cover.setAccessibleDescription(self.tr("Choose a company, then the cover"))
        self._order_information.setText(self.tr(" &Order information"))
        self._order_information.setAccessibleDescription(self.tr("Choose a company, then the product"))
        self._declare.setText(self.tr(" &Declare an overdue"))
        self._declare.setAccessibleDescription(self.tr("Choose a company, then fill in the declaration"))
        self._extend.setText(self.tr(" Ask for an e&xtension"))
        self._extend.setAccessibleDescription(self.tr("Choose a company, then fill in the extension"))
        self.pending.setAccessibleName(self.tr("Pending requests by kind"))
        self.latest.setAccessibleName(self.tr("Latest notifications"))
        self.ending.setAccessibleName(self.tr("Covers ending soon"))
        self.ending.name_opening(self.tr("Open the company"))
        self._no_pending.setText(self.tr("No answer is awaited."))
        self._no_latest.setText(self.tr("No notification yet."))
        if self._read is not None:
            self._show(self._read)

    def _load(self) -> None:
        if self._read is None:
            self.show_busy()
        horizon = self._preferences.current.imminent_days
        session = self._session
        (
            self._tasks.read(self, lambda: _Shown(home.home(session, horizon), session.now()), latest="home")
            .then(self._show)
            .failed(self._failed)
            .run()
        )

    def _failed(self, error: BaseException) -> None:
        self.show_error(failure_sentence(error), failure_details(error), self._load)

    def _show(self, shown: _Shown) -> None:
        self._read = shown
        self.quality.show_quality(shown.home)
        self._show_lists(shown)
        self._show_strip(shown.home)
        self.show_content()

    def _show_lists(self, shown: _Shown) -> None:
        read = shown.home
        self.todo.show_tasks(read.todo, read.today)
        _fill(self.pending, self._no_pending, self._awaited(read))
        _fill(self.latest, self._no_latest, [self._told(one, shown.now) for one in read.latest])
        _fill(self.ending, self._no_ending, [self._ends(one, shown) for one in read.ending[:_ENDING_SHOWN]])
        self.renew.setVisible(any(one.product.is_cover for one in read.ending))
        days = self._preferences.current.imminent_days
        self._no_ending.setText(self.trn("No cover ends within %n days.", None, days))

    def _awaited(self, read: Home) -> list[Line]:
        """Return what is pending by kind, each with the way to where it is listed (HOME-4)."""
        lines = [
            Line(
                translate_message(product_name(code)),
                formats.integer(count),
                *_family_look(KINDS[code].family),
                value=Route("portfolio", criteria_argument(Criteria(is_waiting=True, products=(code,)))),
            )
            for code, count in read.pending.items()
        ]
        extensions, declarations = read.pending_extensions, read.pending_declarations
        if extensions:
            count = formats.integer(len(extensions))
            route = _extensions_route(extensions)
            lines.append(Line(self.tr("Due date extensions"), count, "calendar-due", "claims", value=route))
        if declarations:
            count = formats.integer(len(declarations))
            route = _declarations_route(declarations)
            lines.append(Line(self.tr("Overdue declarations"), count, "gavel", "claims", value=route))
        if read.drafts:
            drafts = Route("outbox", "drafts")
            count = formats.integer(read.drafts)
            lines.append(Line(self.tr("Forms begun and not sent"), count, "edit", value=drafts))
        return lines

    @Slot(object)
    def _open_subject(self, one: Notification) -> None:
        # Imported late: the first page is painted before anything that only clicks need is read.
        from cofanet_desktop.gui.pages.subjects import open_subject

        open_subject(self, self._session, self._tasks, one)

    def _told(self, one: Notification, now: datetime) -> Line:
        text = translate_message(one.text())
        when = formats.relative(one.at, now)
        spoken = self.tr("Unread: {text}, {when}").format(text=text, when=when) if not one.is_read else ""
        icon, color = CATEGORY_LOOKS[one.category]
        return Line(text, when, icon, color, is_strong=not one.is_read, value=one, spoken=spoken)

    def _ends(self, one: NamedProduct, shown: _Shown) -> Line:
        ends_on = one.product.ends_on or shown.home.today
        return Line(
            one.company_name or one.product.easy_number,
            self.trn("%n days", None, (ends_on - shown.home.today).days),
            *_family_look(one.product.family),
            detail=self.tr("{product}, until {day}").format(
                product=translate_message(product_name(one.product.code)), day=formats.day(ends_on)
            ),
            value=one,
            action=self.tr("Renew…") if one.product.is_cover else "",
        )

    def _show_strip(self, read: Home) -> None:
        """Say above the cards what waits for the person, or else what waits to be sent."""
        if read.needs_attention:
            text = self.trn("%n requests need your attention.", None, read.needs_attention)
            self.banner.say(text, Tone.WARN, self.tr("Open the outbox"))
        elif read.to_send:
            text = self.trn("%n requests are on their way to the insurer.", None, read.to_send)
            self.banner.say(text, Tone.NEUTRAL, self.tr("Open the outbox"), "send")
        else:
            self.banner.hide()

    # -- building ----------------------------------------------------------------------------------

    def _make_shortcuts(self) -> None:
        self._shortcuts = Card()
        self._tiles = QGridLayout()
        self._tiles.setSpacing(8)
        self._order_cover = self._tile("shield-plus", "insurance")
        self._order_information = self._tile("file-analytics", "information")
        self._declare = self._tile("gavel", "claims")
        self._extend = self._tile("calendar-due", "claims")
        self._shortcuts.body.addLayout(self._tiles)

    def _tile(self, icon: str, color: str) -> QPushButton:
        button = QPushButton()
        button.setIcon(icons.icon(icon, color))
        button.setIconSize(QSize(20, 20))
        theme.set_role(button, "tile")
        return button

    def _list_card(self, lines: LineList, nothing: QLabel) -> Card:
        card = Card()
        theme.set_role(nothing, "muted")
        nothing.setWordWrap(True)
        card.body.addWidget(lines)
        card.body.addWidget(nothing)
        card.body.addStretch(1)
        return card

    def _lay_out(self) -> None:
        self._columns = QHBoxLayout(self.content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(16)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, share in ((self._left, 9), (self._right, 5)):
            column.setSpacing(16)
            self._columns.addLayout(column, share)
        self._is_narrow: bool | None = None
        self._arrange(is_narrow=False)

    def _arrange(self, *, is_narrow: bool) -> None:
        """Put the cards in two columns, or in one where two would cut every line."""
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        cards = (
            (self.todo, self._left),
            (self._shortcuts, self._right),
            (self.quality, self._left),
            (self._pending_card, self._right),
            (self._latest_card, self._left),
            (self._ending_card, self._right),
        )
        for column in (self._left, self._right):
            for card, _ in cards:
                column.removeWidget(
                    card
                )  # not takeAt: the item it leaves behind keeps heights that have changed
            while column.count():
                column.takeAt(0)
        for card, column in cards:
            (self._left if is_narrow else column).addWidget(card)
        for column in (self._left, self._right):
            column.addStretch(1)
        tiles = (self._order_cover, self._order_information, self._declare, self._extend)
        for at, tile in enumerate(tiles):
            self._tiles.addWidget(tile, at // 2 if is_narrow else at, at % 2 if is_narrow else 0)
        self._columns.setSpacing(0 if is_narrow else 16)
        self._columns.setStretch(1, 0 if is_narrow else 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change between one and two columns."""
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < theme.scaled(_TWO_COLUMNS))

    def _connect(self) -> None:
        self.quality.link_clicked.connect(self._open_portfolio)
        self._pending_card.link_clicked.connect(self._open_pending)
        self._latest_card.link_clicked.connect(self._open_notifications)
        self._ending_card.link_clicked.connect(self._open_ending)
        self.renew.clicked.connect(self._renew)
        self.quality.dra_chosen.connect(self._open_dra)
        self.quality.print_wanted.connect(self._print)
        self.quality.told.connect(self._tell)
        self.ending.chosen.connect(self._open_ending_one)
        self.ending.acted.connect(self._renew_one)
        self._order_cover.clicked.connect(self._begin_cover)
        self._order_information.clicked.connect(self._begin_information)
        self._declare.clicked.connect(self._begin_declaration)
        self._extend.clicked.connect(self._begin_extension)
        self.todo.chosen.connect(self.navigate)
        self.banner.action_clicked.connect(self._open_outbox)
        self.pending.chosen.connect(self.navigate)
        self.latest.chosen.connect(self._open_subject)

    # -- going elsewhere ---------------------------------------------------------------------------

    @Slot()
    def _open_portfolio(self) -> None:
        self.navigate.emit(Route("portfolio"))

    @Slot()
    def _open_pending(self) -> None:
        self.navigate.emit(Route("portfolio", criteria_argument(Criteria(is_waiting=True))))

    @Slot()
    def _open_ending(self) -> None:
        days = self._preferences.current.imminent_days
        self.navigate.emit(Route("portfolio", criteria_argument(Criteria(ends_within=days))))

    @Slot()
    def _renew(self) -> None:
        """Summarise the renewal of everything that ends within the horizon."""
        if self._read is not None:
            self._summarise([one.product.id for one in self._read.home.ending])

    @Slot(object)
    def _renew_one(self, one: NamedProduct) -> None:
        self._summarise([one.product.id])

    def _summarise(self, product_ids: list[str]) -> None:
        from cofanet_desktop.gui.dialogs.renewal import RenewalDialog  # as above

        summary = RenewalDialog(self._session, self._tasks, product_ids, self)
        self._summaries = [summary]
        summary.open()

    @Slot(object)
    def _open_ending_one(self, one: NamedProduct) -> None:
        self.navigate.emit(company_route(one.product.easy_number, one.product.id))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        tell(self, sentence)

    @Slot()
    def _print(self) -> None:
        """Show how the portfolio quality will be printed."""
        if self._read is not None and self.quality.quality is not None:
            from cofanet_desktop.gui.documents.portfolio_sheet import preview  # as above

            read = self._read.home
            self.preview = preview(self, self.quality.quality, read.contract, self._read.now, read.today)

    @Slot()
    def _open_notifications(self) -> None:
        self.navigate.emit(Route("notifications"))

    @Slot()
    def _open_outbox(self) -> None:
        self.navigate.emit(Route("outbox"))

    @Slot(object)
    def _open_dra(self, dra: int | None) -> None:
        self.navigate.emit(Route("portfolio", criteria_argument(Criteria(dras=(dra,)))))

    @Slot()
    def _begin_cover(self) -> None:
        self.navigate.emit(pick_route(Family.INSURANCE))

    @Slot()
    def _begin_information(self) -> None:
        self.navigate.emit(pick_route(Family.INFORMATION))

    @Slot()
    def _begin_declaration(self) -> None:
        self.navigate.emit(pick_route(Duty.OVERDUE))

    @Slot()
    def _begin_extension(self) -> None:
        self.navigate.emit(pick_route(Duty.EXTENSION))


def _family_look(family: Family) -> tuple[str, str]:
    """Return icon and colour of a product family."""
    looks = {
        Family.INSURANCE: ("shield-check", "insurance"),
        Family.INFORMATION: ("file-analytics", "information"),
    }
    return looks[family]


def _extensions_route(found: tuple[tuple[str, str], ...]) -> Route:
    """Return the route to the only extension, or to the portfolio narrowed to the companies of several."""
    if len(found) == 1:
        return extension_route(found[0][0])
    numbers = dict.fromkeys(number for _, number in found)
    return Route("portfolio", criteria_argument(Criteria(easy_numbers=tuple(numbers))))


def _declarations_route(found: tuple[str, ...]) -> Route:
    """Return the route to the only declaration, or to the list narrowed to those that are pending."""
    return declaration_route(found[0]) if len(found) == 1 else Route("overdues", PENDING)


def _fill(lines: LineList, nothing: QLabel, shown: list[Line]) -> None:
    lines.set_lines(shown)
    lines.setVisible(bool(shown))
    nothing.setVisible(not shown)
