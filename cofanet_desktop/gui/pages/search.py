"""Company search: at the insurer, or among the companies known on this computer while it cannot be reached."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.identifiers import parse_easy_number, parse_identifier
from cofanet_desktop.domain.products import KINDS, Family
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.dialogs.create_company import CreateCompanyDialog
from cofanet_desktop.gui.failures import failure_details, failure_sentence
from cofanet_desktop.gui.forms.duty_routes import duty_route
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.models.identifier_kinds import EASY_NUMBER, check_digit_hint, fill_kinds
from cofanet_desktop.gui.models.search_results import ResultRow, result_rows, results_model
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.routes import NEW_COMPANY, PICK, PICK_DUTY, Route, search_terms
from cofanet_desktop.gui.widgets.empty_state import EmptyState
from cofanet_desktop.gui.widgets.flow import FlowLayout
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.widgets.skeleton import Skeleton
from cofanet_desktop.gui.wizards.answers import Request, RequestKind
from cofanet_desktop.gui.wizards.start import open_form, refresh_forms
from cofanet_desktop.services import companies
from cofanet_desktop.system.reference import reference_data
from cofanet_desktop.ui_gen.ui_search import Ui_SearchForm

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Identifier
    from cofanet_desktop.domain.products import ProductCode
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.companies import CompanyFile, Found
    from cofanet_desktop.services.session import Session

_MEANT = {
    Duty.OVERDUE.value: (Duty.OVERDUE, Duty.UNINSURED_OVERDUE),
    Duty.EXTENSION.value: (Duty.EXTENSION,),
}
"""What is meant by a shortcut of the start page that ends in a declaration or an extension (HOME-1)."""


class SearchPage(Page):
    """A form, and what it found; the form folds into one line once there are results."""

    icon_name = "search"

    def __init__(self, session: Session, tasks: Tasks, preferences: Preferences) -> None:
        """Search through `session`; the country begins as preferred."""
        super().__init__()
        self._session, self._tasks, self._preferences = session, tasks, preferences
        self._query: CompanyQuery | None = None
        self._found: Found | None = None
        self._picks: Family | None = None
        self._duties: tuple[Duty, ...] = ()
        """What about debts is meant, empty when an order is, or nothing."""
        self._make_form()
        self._make_summary()
        self._make_results()
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.form)
        layout.addWidget(self._summary)
        layout.addLayout(self._results, 1)
        self._connect()
        self._default_country = ""
        self._follow_default_country()
        preferences.changed.connect(self._follow_default_country)
        self._list_kinds()
        self._show_form()
        self.retranslate()

    @Slot()
    def _follow_default_country(self) -> None:
        """Choose the country preferred; one chosen by hand stays until the preference changes."""
        preferred = self._preferences.current.default_country
        if preferred != self._default_country:
            self._default_country = preferred
            self.ui.country.set_code(preferred)

    def title(self) -> str:
        """Return the name of the page."""
        return self.tr("Company search")

    def filter_field(self) -> QLineEdit:
        """Return the field of the name, after unfolding the form."""
        self._show_form()
        return self.ui.name if self.ui.byName.isChecked() else self.ui.value

    def activate(self, argument: str) -> None:
        """Search what the route names, or offer the form."""
        text, country = search_terms(argument)
        self._set_pick(country)
        if country == NEW_COMPANY:
            self._open_creation()
            return
        if country and not country.startswith((PICK, PICK_DUTY)):
            self.ui.country.set_code(country)
        if text:
            self.ui.byName.setChecked(True)
            self.ui.name.setText(text)
            self._begin()
        elif self.form.isVisibleTo(self):
            self.filter_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, changes: object) -> None:
        """Search again what is shown; forms over the page look again too."""
        if self._found is not None and self._query is not None:
            self._search(self._query)
        refresh_forms(self, changes)

    def retranslate(self) -> None:
        """Set every text."""
        ui = self.ui
        ui.retranslateUi(self.form)
        ui.search.setIcon(icons.icon("search", "on_accent"))
        ui.name.setPlaceholderText(self.tr("Any part of the name, in any script, or the number"))
        ui.mainOnly.setToolTip(self.tr("Switch off to see branches under their head office"))
        self._list_kinds()
        self._modify.setText(self.tr(" &Modify search"))
        self._extend.setText(self.tr("E&xtend to partner databases"))
        self._create.setText(self.tr(" Create a c&ompany…"))
        self._create_action.setText(self.tr("Create a company…"))
        self.table.setAccessibleName(self.tr("Companies found"))
        self._namesakes.setText(
            self.tr("Several companies have the same name: compare address and identifier before you choose.")
        )
        self.table.rows_model.retranslate()
        self._tell_pick()
        if self._found is None:
            self._show_nothing_yet()
        else:
            self._show(self._found)

    # -- asking ------------------------------------------------------------------------------------

    def _asked(self) -> CompanyQuery:
        """Return what the form asks; raises InvalidInput when it cannot be asked."""
        ui = self.ui
        query = CompanyQuery(
            country=ui.country.code(),
            address=ui.address.text().strip(),
            postcode=ui.postcode.text().strip(),
            region=ui.region.text().strip(),
            city=ui.city.text().strip(),
            branches=not ui.mainOnly.isChecked(),
        )
        if ui.byIdentifier.isChecked():
            return self._by_identifier(query)
        typed = ui.name.text().strip()
        if not typed:
            raise _missing("name", QT_TRANSLATE_NOOP("Search", "Enter a name or an Easy number."))
        if _is_number(typed):
            return replace(query, easy_number=parse_easy_number(typed))
        return replace(query, name=typed)

    def _by_identifier(self, query: CompanyQuery) -> CompanyQuery:
        kind, value = str(self.ui.kind.currentData()), self.ui.value.text()
        if not value.strip():
            raise _missing("identifier", QT_TRANSLATE_NOOP("Search", "Enter the identifier to search for."))
        if kind == EASY_NUMBER:
            return replace(query, easy_number=parse_easy_number(value))
        return replace(
            query, identifier=parse_identifier(reference_data().country(query.country), kind, value)
        )

    @Slot()
    def _begin(self) -> None:
        """Search what the form says, or say under the field why that cannot be searched."""
        self._clear_error()
        try:
            query = self._asked()
        except InvalidInput as wrong:
            self._show_form()
            field = self.filter_field()
            theme.set_invalid(field, True)
            self.ui.error.setText(failure_sentence(wrong))
            self.ui.error.show()
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(field, self.ui.error.text())
            return
        if query != self._query or self._found is None:
            self._search(query)

    def _search(self, query: CompanyQuery) -> None:
        if query != self._query:
            self._found = None
            self._results.setCurrentWidget(self._busy)
        self._query = query
        session = self._session
        (
            self._tasks.read(self, lambda: companies.search(session, query), latest="search")
            .then(self._show)
            .failed(self._failed)
            .run()
        )

    @Slot()
    def _search_extended(self) -> None:
        if self._query is not None:
            self._search(replace(self._query, extended=True))

    # -- answering ---------------------------------------------------------------------------------

    def _show(self, found: Found) -> None:
        is_new = self._found is None
        self._found = found
        rows = result_rows(found.companies)
        self.table.set_rows(rows)
        self._show_source(found)
        self._tell_summary(found)
        self._namesakes.setVisible(any(row.namesakes for row in rows))
        self._extend.setVisible(self._can_extend(found))
        self.form.setVisible(not rows)
        self._summary.show()
        self._modify.setVisible(bool(rows))
        if rows:
            self._results.setCurrentWidget(self._found_widget)
        else:
            self._show_nothing_found()
        if is_new and rows:
            self.table.select_first()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_new:
            announce(self, self._told.text())

    def _can_extend(self, found: Found) -> bool:
        offered = self._session.capabilities.extended_search and not found.is_from_cache
        return offered and self._query is not None and not self._query.extended

    def _show_source(self, found: Found) -> None:
        if found.is_from_cache:
            self.banner.say(
                self.tr(
                    "The insurer cannot be reached: searched the companies known on this computer."
                    " You can ask for cover on them; the request is sent later."
                ),
                Tone.NEUTRAL,
                icon="cloud-off",
            )
        else:
            self._tell_pick()

    def _tell_summary(self, found: Found) -> None:
        query = self._query
        if query is None:
            return
        wanted = query.name or query.easy_number or (query.identifier.value if query.identifier else "")
        count = self.trn("%n companies", None, len(found.companies))
        if query.easy_number:  # which names one company in the whole world
            text = self.tr("{count} for “{wanted}”").format(count=count, wanted=formats.isolated(wanted))
        else:
            text = self.tr("{count} for “{wanted}” in {country}").format(
                count=count,
                wanted=formats.isolated(wanted),
                country=reference_data().name(query.country, current_language()),
            )
        if query.extended:
            text = self.tr("{summary}, partner databases included").format(summary=text)
        if not found.is_complete:
            text = self.tr("{summary}. There are more: add a criterion to narrow the search.").format(
                summary=text
            )
        self._told.setText(text)

    def _failed(self, error: BaseException) -> None:
        self._found = None
        self._summary.hide()
        self._show_form()
        self._notice.fill_error(failure_sentence(error), failure_details(error), self._retry)
        self._results.setCurrentWidget(self._notice)

    def _retry(self) -> None:
        if self._query is not None:
            self._search(self._query)

    def _show_nothing_yet(self) -> None:
        self._summary.hide()
        self._notice.fill("search", self.tr("Search a company by its name, Easy number or legal identifier."))
        self._results.setCurrentWidget(self._notice)

    def _show_nothing_found(self) -> None:
        sentence = self.tr(
            "No company was found. Check the country and the spelling, or create the company:"
            " it gets a temporary number until the insurer has identified it."
        )
        self._notice.fill("building", sentence, self.tr("Create the company…"), self._create_company)
        self._results.setCurrentWidget(self._notice)

    @Slot()
    def _show_form(self) -> None:
        self.form.show()
        self._modify.hide()
        (self.ui.name if self.ui.byName.isChecked() else self.ui.value).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    # -- choosing ----------------------------------------------------------------------------------

    @Slot(object)
    def _open(self, row: ResultRow) -> None:
        self._go_to(row.company.easy_number)

    @Slot(str)
    def _go_to(self, easy_number: str) -> None:
        if self._picks is None and not self._duties:
            self.navigate.emit(Route("company", easy_number))
            return
        session = self._session
        self._tasks.read(self, lambda: companies.show(session, easy_number), latest="offers").then(
            self._offer
        ).run()

    def _offer(self, file: CompanyFile) -> None:
        """Go on with what was begun: choose among what was meant, then fill in the form."""
        number = file.company.easy_number
        meant = tuple(offer for offer in file.offers if KINDS[offer.code].family is self._picks)
        duties = tuple(offer for offer in file.duties if offer.duty in self._duties)
        possible = [offer.duty for offer in duties if offer.refusal is None]
        if len(possible) == 1 and len(self._duties) < len(Duty):
            self.navigate.emit(duty_route(possible[0], number))
            return
        offers = OffersDialog(replace(file, offers=meant, duties=duties), self)
        offers.chosen.connect(partial(self._order, number))
        offers.duty_chosen.connect(lambda duty: self.navigate.emit(duty_route(duty, number)))
        offers.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offers.open()

    def _order(self, easy_number: str, code: ProductCode) -> None:
        request = Request(kind=RequestKind.ORDER, easy_number=easy_number, code=code)
        open_form(self, self._session, self._tasks, request)

    @Slot()
    def _create_company(self) -> None:
        """Create what was searched for in vain."""
        query = self._query
        name = "" if _is_number(self.ui.name.text()) else self.ui.name.text().strip()
        self._open_creation(name, query.identifier if query is not None else None)

    def _open_creation(self, name: str = "", identifier: Identifier | None = None) -> None:
        """Open the form of a new company; without a name it goes on where it was left."""
        dialog = CreateCompanyDialog(self._session, self._tasks, self)
        dialog.fill(country=self.ui.country.code(), name=name, identifier=identifier)
        dialog.created.connect(self._go_to)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _set_pick(self, country: str) -> None:
        wanted = country.removeprefix(PICK) if country.startswith(PICK) else ""
        self._picks = Family(wanted) if wanted in tuple(Family) else None
        self._duties = tuple(Duty) if country == PICK_DUTY else _MEANT.get(wanted, ())
        self._tell_pick()

    def _tell_pick(self) -> None:
        texts = {
            Family.INSURANCE: self.tr("Choose the company you want to be covered on."),
            Family.INFORMATION: self.tr("Choose the company you want information about."),
        }
        if self._duties:
            self.banner.say(self.tr("Choose the company whose invoices are unpaid."), Tone.CLAIMS)
        elif self._picks is None:
            self.banner.hide()
        else:
            tone = {Family.INSURANCE: Tone.INSURANCE, Family.INFORMATION: Tone.INFORMATION}[self._picks]
            self.banner.say(texts[self._picks], tone)

    # -- building ----------------------------------------------------------------------------------

    def _make_form(self) -> None:
        self.form = QFrame(self.content)
        theme.set_role(self.form, "card")
        self.ui = Ui_SearchForm()
        self.ui.setupUi(self.form)
        self.ui.criteria.hide()
        self.ui.error.hide()
        self.ui.hint.hide()

    def _make_summary(self) -> None:
        self._summary = QWidget(self.content)
        self._told = QLabel(self._summary)
        self._told.setWordWrap(True)
        theme.set_role(self._told, "strong")
        self._modify = QPushButton(self._summary)
        self._modify.setIcon(icons.icon("edit", "secondary"))
        self._extend = QPushButton(self._summary)
        self._create = QPushButton(self._summary)
        self._create.setIcon(icons.icon("plus", "secondary"))
        self._create_action = QAction(self)
        self.addAction(self._create_action)
        row, buttons = (
            QHBoxLayout(self._summary),
            FlowLayout(),
        )  # long words and large letters need more lines
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._told, 1)
        row.addLayout(buttons)
        for button in (self._modify, self._extend, self._create):
            buttons.addWidget(button)

    def _make_results(self) -> None:
        self.table = RowTable(results_model(lambda: self._preferences.current.show_local_names))
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self._namesakes = QLabel()
        self._namesakes.setWordWrap(True)
        theme.set_role(self._namesakes, "hint")
        self._found_widget = QWidget(self.content)
        column = QVBoxLayout(self._found_widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._namesakes)
        column.addWidget(self.table, 1)
        self._busy, self._notice = Skeleton(), EmptyState()
        self._results = QStackedLayout()
        for widget in (self._notice, self._busy, self._found_widget):
            self._results.addWidget(widget)

    def _connect(self) -> None:
        ui = self.ui
        for field in (ui.name, ui.value, ui.address, ui.postcode, ui.region, ui.city):
            field.returnPressed.connect(self._begin)
            field.textEdited.connect(self._clear_error)
        ui.search.clicked.connect(self._begin)
        ui.byName.toggled.connect(self._way_chosen)
        ui.more.toggled.connect(ui.criteria.setVisible)
        ui.country.currentIndexChanged.connect(self._list_kinds)
        ui.kind.currentIndexChanged.connect(self._look_at_value)
        ui.value.editingFinished.connect(self._look_at_value)
        self.table.opened.connect(self._open)
        self._modify.clicked.connect(self._show_form)
        self._extend.clicked.connect(self._search_extended)
        self._create.clicked.connect(self._create_company)
        self._create_action.triggered.connect(self._create_company)
        self._create_action.setShortcut(QKeySequence("Ctrl+Shift+N"))
        self._create_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @Slot(bool)
    def _way_chosen(self, is_by_name: bool) -> None:
        self._clear_error()
        self.ui.ways.setCurrentWidget(self.ui.byNamePage if is_by_name else self.ui.byIdentifierPage)

    @Slot()
    def _clear_error(self) -> None:
        self.ui.error.hide()
        for field in (self.ui.name, self.ui.value):
            theme.set_invalid(field, False)

    @Slot()
    def _list_kinds(self) -> None:
        fill_kinds(self.ui.kind, self.ui.country.code(), has_easy_number=True)
        self._look_at_value()

    @Slot()
    def _look_at_value(self) -> None:
        """Say so when the check digit of the identifier does not fit; it can be searched all the same."""
        hint = check_digit_hint(self.ui.country.code(), str(self.ui.kind.currentData()), self.ui.value.text())
        self.ui.hint.setText(hint)
        self.ui.hint.setVisible(bool(hint) and self.ui.byIdentifier.isChecked())


def _is_number(typed: str) -> bool:
    """Tell whether what was typed is meant as an Easy number: digits, perhaps after Z, and spaces."""
    bare = "".join(typed.split())
    return bare.isdigit() or (bare[:1] in {"Z", "z"} and bare[1:].isdigit())


def _missing(field: str, text: str) -> InvalidInput:
    return InvalidInput(field, "MISSING_FIELD", Message("Search", text))
