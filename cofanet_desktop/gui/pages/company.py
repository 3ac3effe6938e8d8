"""The company page: who it is, what it is covered for, and in sections everything known of it and asked about it."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cofanet_desktop.domain.commands import SetFields
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.sent_documents import InformationForm
from cofanet_desktop.gui.dialogs.document import open_document
from cofanet_desktop.gui.dialogs.ilu import open_ilu
from cofanet_desktop.gui.dialogs.send_information import open_information
from cofanet_desktop.gui.documents.assessment_sheet import ask_how_to_print
from cofanet_desktop.gui.forms.duty_routes import duty_route
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.page import Page
from cofanet_desktop.gui.pages.company_contracts import ContractsSection
from cofanet_desktop.gui.pages.company_cover import CoverStrip
from cofanet_desktop.gui.pages.company_data import read_company, read_papers
from cofanet_desktop.gui.pages.company_dra_history import DraHistoryDialog
from cofanet_desktop.gui.pages.company_fields_form import DRAFT_KIND as FIELDS
from cofanet_desktop.gui.pages.company_fields_form import correct_fields, open_fields
from cofanet_desktop.gui.pages.company_header import CompanyHeader
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.company_openings import act, open_happening
from cofanet_desktop.gui.pages.company_section_bar import SectionBar
from cofanet_desktop.gui.pages.company_sections import (
    CoversSection,
    DebtsSection,
    InformationSection,
    Section,
)
from cofanet_desktop.gui.pages.company_strips import RefusedStrips
from cofanet_desktop.gui.pages.company_timeline import TimelineSection
from cofanet_desktop.gui.routes import CORRECT, DRAFT, Route, company_terms, documents_route
from cofanet_desktop.gui.tasks import after
from cofanet_desktop.gui.widgets.company_facts import names_of
from cofanet_desktop.gui.wizards.answers import Request, RequestKind
from cofanet_desktop.gui.wizards.start import (
    correct_request,
    open_decision,
    open_draft,
    open_form,
    open_offer,
    refresh_forms,
)
from cofanet_desktop.gui.wizards.step import sentences
from cofanet_desktop.services import companies, outbox, preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.domain.duties import Duty
    from cofanet_desktop.domain.products import Product, ProductCode
    from cofanet_desktop.gui.models.ilus import IluRow
    from cofanet_desktop.gui.pages.company_data import CompanyPapers, CompanyView, ProductAction
    from cofanet_desktop.gui.pages.company_identity import IdentityCard
    from cofanet_desktop.gui.preferences import Preferences
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session


STAYS = 60
"""Milliseconds that a company stays in sight while the next one is read: usually it takes a tenth of that."""

_LAID_OUT_MS = 1_000


class CompanyPage(Page):
    """The page of the company whose Easy number the route names."""

    icon_name = "building"
    scrolls = True

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        preferred: Preferences | None = None,
        choose_contract: Callable[[str], None] | None = None,
    ) -> None:
        """Create an empty page; `activate` loads the company.

        `choose_contract` takes a contract into use, in a task; without it the session alone does.
        """
        super().__init__()
        self._session, self._tasks, self._preferred = session, tasks, preferred
        self._choose_contract = choose_contract or partial(setattr, session, "contract_id")
        self._number = ""
        self._sought = ""
        """Id of the product that is to be shown, empty when none is."""
        self._places: dict[str, tuple[Section, int]] = {}
        """The section each company was left at, and how far it was scrolled."""
        self._place: int | None = None
        """How far to scroll once the company is shown."""
        self._awaited: int | None = None
        """How far the company shown is to be scrolled as soon as it is that long."""
        self._settling = QTimer(self)
        """Runs while the page is still being laid out."""
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._stop_scrolling)
        self._leaving: QTimer | None = None
        """Runs while a company that is left is still shown."""
        self._stale: set[Section] = set()
        """Sections that show an older view than the page."""
        self.view: CompanyView | None = None
        self.header = CompanyHeader(self.content)
        self.cover = CoverStrip(self.content)
        self.bar = SectionBar(self)
        self.covers = CoversSection(self.content)
        self._parts: dict[Section, QWidget] = {Section.COVERS: self.covers}
        self.products = self.covers.products
        self.dra = self.covers.dra
        self.history = self.covers.history
        self._refused = RefusedStrips(self.content)
        self.strips = self._refused.strips
        self.new_action = self._action(None, self.show_offers)
        self.favourite_action = self._action("Ctrl+D", self._flip_favourite)
        self.fields_action = self._action("F2", self.edit_fields)
        self._lay_out()
        self._connect()
        if preferred is not None:
            preferred.changed.connect(self._follow_preferences)
        self._prefer()
        self.retranslate()

    # -- the page ---------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the company, in its own script where that is wanted."""
        if self.view is None:
            return self.tr("Company")
        return names_of(self.view.file.company, local_first=self.header.local_names_first)[0]

    def activate(self, argument: str) -> None:
        """Show the company of this Easy number; open one of its products or a form where the route names one too."""
        if argument.startswith(CORRECT):
            self._correct_fields(argument.removeprefix(CORRECT))
            return
        number, product_id = company_terms(argument)
        draft_id = product_id.removeprefix(DRAFT) if product_id.startswith(DRAFT) else ""
        self._sought = "" if draft_id else product_id
        self._enter(number)
        if draft_id.startswith(f"{FIELDS}/"):
            open_fields(self, self._session, self._tasks, number)
        elif draft_id:
            open_draft(self, self._session, self._tasks, draft_id)

    def _enter(self, number: str) -> None:
        """Show another company at the section it was left at, or the same one again."""
        if number != self._number:
            self._remember()
            section, self._place = self._places.get(number, (Section.COVERS, 0))
            self._number, self.view = number, None
            self._leave_soon()
            self.banner.hide()
            self.bar.choose(section)
        if self._sought:
            self.bar.choose(Section.COVERS)
        self._load()

    def _leave_soon(self) -> None:
        """Take the company shown away unless the other one comes at once, whole, in its place; nothing of it is clickable."""
        self._body.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if self._leaving is None:
            self._leaving = after(STAYS, self, self._body.hide)

    def _stay(self) -> None:
        if self._leaving is not None:
            self._leaving.stop()
            self._leaving.deleteLater()
            self._leaving = None
        self._body.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)

    def _correct_fields(self, command_id: str) -> None:
        """Show the company a refused note is about, and the form that corrects it."""

        def work() -> str:
            command = outbox.find(self._session, command_id).command
            return getattr(command.args, "easy_number", "") if command is not None else ""

        def show(number: str) -> None:
            self._enter(number)
            correct_fields(self, self._session, self._tasks, command_id)

        self._tasks.read(self, work, latest="correction").then(show).run()

    def refresh(self, changes: object) -> None:
        """Load the company again; open rows stay open, forms over the page look again too."""
        if self._number:
            self._load()
        refresh_forms(self, changes)

    def begin_action(self) -> bool:
        """Show what can be ordered on the company."""
        self.show_offers()
        return True

    def filter_field(self) -> QLineEdit | None:
        """Return the field that narrows the timeline, where that is shown."""
        return self.timeline.filter if self.bar.section is Section.TIMELINE else None

    @Slot()
    def show_offers(self) -> None:
        """Show everything that can be ordered on the company."""
        if self.view is None:
            return
        offers = OffersDialog(self.view.file, self)
        offers.chosen.connect(self.order)
        offers.duty_chosen.connect(self.begin_duty)
        offers.open()

    def order(self, code: ProductCode) -> None:
        """Open the form that orders `code` on the company shown."""
        request = Request(kind=RequestKind.ORDER, easy_number=self._number, code=code)
        open_form(self, self._session, self._tasks, request)

    @Slot(object)
    def begin_duty(self, duty: Duty) -> None:
        """Go to the form of a declaration or an extension on the company shown."""
        self.navigate.emit(duty_route(duty, self._number))

    @Slot()
    def edit_fields(self) -> None:
        """Open the form of the custom fields; nothing happens for a company outside of the portfolio."""
        if self.view is not None and self.view.file.entry is not None:
            open_fields(self, self._session, self._tasks, self._number)

    # -- sections ---------------------------------------------------------------------------------

    @cached_property
    def debts(self) -> DebtsSection:
        """Return the section of overdues, extensions and ILUs, built when it is first asked for."""
        made = DebtsSection(self._session.today, self.content)
        made.overdues.wanted.connect(self.navigate)
        made.extensions.wanted.connect(self.navigate)
        made.ilus.opened.connect(self._open_ilu)
        self._add_part(Section.DEBTS, made)
        return made

    @cached_property
    def about(self) -> InformationSection:
        """Return the section of company information, built when it is first asked for."""
        made = InformationSection(self.content)
        made.identity.company_wanted.connect(self._go_to_company)
        made.fields.edit_wanted.connect(self.edit_fields)
        made.information.send_wanted.connect(self._send_information)
        made.information.documents_wanted.connect(self._show_documents_sent)
        made.information.opened.connect(lambda one: self.navigate.emit(documents_route(one.document.id)))
        made.documents.opened.connect(lambda one: self._open_document(one.document.id))
        made.shown.connect(self._load_papers)
        self._add_part(Section.INFORMATION, made)
        self._prefer()
        return made

    @cached_property
    def contracts(self) -> ContractsSection:
        """Return the section of every contract, built when it is first asked for."""
        made = ContractsSection(self.content)
        made.contract_wanted.connect(self._take_contract)
        self._add_part(Section.CONTRACTS, made)
        return made

    @cached_property
    def timeline(self) -> TimelineSection:
        """Return the timeline, built when it is first asked for."""
        made = TimelineSection(self._session, self._tasks, self.content)
        made.opened.connect(lambda one: open_happening(self, self._session, self._tasks, one))
        self._add_part(Section.TIMELINE, made)
        return made

    def _add_part(self, section: Section, part: QWidget) -> None:
        part.hide()
        self._parts[section] = part
        self._inside.addWidget(part, 1)

    @Slot(object)
    def _show_section(self, section: Section) -> None:
        """Show one section in the place of the others; filled when it shows an older view."""
        part = self._part(section)
        for other in self._parts.values():
            other.setVisible(other is part)
        if self.view is not None and section in self._stale:
            self._fill(section, self.view)

    def _part(self, section: Section) -> QWidget:
        parts: dict[Section, Callable[[], QWidget]] = {
            Section.COVERS: lambda: self.covers,
            Section.DEBTS: lambda: self.debts,
            Section.INFORMATION: lambda: self.about,
            Section.CONTRACTS: lambda: self.contracts,
            Section.TIMELINE: lambda: self.timeline,
        }
        return parts[section]()

    def _fill(self, section: Section, view: CompanyView) -> None:
        """Show `view` in a section; what only that section shows is read now."""
        self._stale.discard(section)
        if section is Section.COVERS:
            self.covers.show_view(view)
        elif section is Section.DEBTS:
            self.debts.show_view(view)
        elif section is Section.INFORMATION:
            self.about.show_view(view)
        elif section is Section.CONTRACTS:
            self._load_standings()
        else:
            self.timeline.load(self._number)

    @Slot()
    def _load_papers(self) -> None:
        session, number = self._session, self._number

        def show(papers: CompanyPapers) -> None:
            if number == self._number:
                self.about.show_papers(papers)

        self._tasks.read(self, lambda: read_papers(session, number), latest="papers").then(show).run()

    def _load_standings(self) -> None:
        session, number = self._session, self._number
        work = self._tasks.read(self, lambda: companies.standings(session, number), latest="standings")
        work.then(self.contracts.show_standings).run()

    @Slot(str)
    def _take_contract(self, contract_id: str) -> None:
        """Take another contract into use and stay on the company."""
        work = self._tasks.write(self, lambda: self._choose_contract(contract_id))
        work.then(lambda _done: self._load()).run()

    def seek(self, product_id: str) -> None:
        """Show one product, opened, where the keyboard then is."""
        self._sought = product_id
        self.bar.choose(Section.COVERS)
        self._show_sought()

    # -- data -------------------------------------------------------------------------------------

    def _load(self) -> None:
        number = self._number
        if self.view is None:
            self.show_busy()
        work = self._tasks.read(self, lambda: read_company(self._session, number), latest="company")
        work.then(self._show).failed(self._show_failure).run()

    def _show(self, view: CompanyView) -> None:
        is_new = self.view is None
        self.view = view
        self._stale = set(Section)
        self.header.show_file(view.file, is_favourite=view.is_favourite)
        self.cover.show_file(view.file)
        self._refused.show_refused(view.refused)
        self.bar.show_view(view)
        self._show_section(self.bar.section)
        self.fields_action.setEnabled(view.file.entry is not None)
        self._stay()
        self._body.show()
        self.show_content()
        if is_new:
            self.title_changed.emit()
        self._show_sought()
        self._scroll_back()

    def _show_sought(self) -> None:
        """Open the product the route names, where the keyboard then is; nothing happens when it is not here (yet)."""
        row = self.products.rows.get(self._sought)
        if row is not None:
            self._sought, self._place, self._awaited = "", None, None
            row.set_open(True)
            row.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_to(row)

    def _remember(self) -> None:
        """Note where the company shown is left."""
        area, self._awaited = self._shown, None
        if self.view is not None and isinstance(area, QScrollArea):
            self._places[self._number] = (self.bar.section, area.verticalScrollBar().value())

    def _scroll_back(self) -> None:
        """Scroll to where the company was left, now and while the page is still being laid out."""
        if self._place is not None:
            self._awaited, self._place = self._place, None
            after(0, self, self._scroll_on)
            self._settling.start(_LAID_OUT_MS)

    @Slot()
    def _scroll_on(self) -> None:
        area = self._shown
        if self._awaited is not None and isinstance(area, QScrollArea):
            area.verticalScrollBar().setValue(self._awaited)

    @Slot()
    def _stop_scrolling(self) -> None:
        self._awaited = None

    def _show_failure(self, error: BaseException) -> None:
        self._stay()
        if isinstance(error, RuleViolation) and error.rule == "COMPANY_NOT_KNOWN_HERE":
            self.show_error(sentences(error), sentences(error), self._load)  # a network is all it needs
        elif isinstance(error, RuleViolation):
            self.show_empty("building", sentences(error), self.tr("Search a company"), self._go_to_search)
        elif isinstance(error, CofanetError):
            self.show_error(translate_message(error.message), sentences(error), self._load)
        else:
            self.show_error(self.tr("The company could not be loaded."), repr(error), self._load)

    # -- preferences ------------------------------------------------------------------------------

    def _prefer(self) -> None:
        """Show names and numbers as the person prefers (PREF-2)."""
        if self._preferred is None:
            return
        wanted = self._preferred.current
        shown: list[CompanyHeader | IdentityCard] = [self.header]
        shown += [one.identity for one in self._parts.values() if isinstance(one, InformationSection)]
        for part in shown:
            part.local_names_first, part.shows_crs = wanted.show_local_names, wanted.show_crs
            part.retranslate()

    @Slot()
    def _follow_preferences(self) -> None:
        self._prefer()
        self.title_changed.emit()

    @Slot()
    def _flip_favourite(self) -> None:
        if self.view is not None:
            self._mark(not self.header.ui.favourite.isChecked())

    @Slot(bool)
    def _mark(self, is_favourite: bool, *, can_undo: bool = True) -> None:
        """Make the company a favourite, or no longer, and say so with the way back (PREF-4)."""
        if self.view is None:
            return
        session, number = self._session, self._number
        name = names_of(self.view.file.company, local_first=self.header.local_names_first)[0]
        self.header.set_favourite(is_favourite)

        def work() -> None:
            preferences.mark_favourites(session, (number,), is_favourite=is_favourite)

        def done(_nothing: None) -> None:
            added = self.tr("{company} is a favourite now.")
            removed = self.tr("{company} is no favourite any more.")
            text = (added if is_favourite else removed).format(company=name)
            self.tell(text, undo=partial(self._unmark, number, was=not is_favourite) if can_undo else None)

        self._tasks.write(self, work).then(done).failed(self._not_marked).run()

    def _unmark(self, number: str, *, was: bool) -> None:
        """Make a company again what it was before."""
        if number == self._number:
            self._mark(was, can_undo=False)
            return
        session = self._session
        self._tasks.write(
            self, lambda: preferences.mark_favourites(session, (number,), is_favourite=was)
        ).run()

    def _not_marked(self, error: BaseException) -> None:
        if self.view is not None:
            self.header.set_favourite(self.view.is_favourite)
        if isinstance(error, CofanetError):
            self.tell(sentences(error))
        else:
            self._tasks.report(self, error)

    # -- actions ----------------------------------------------------------------------------------

    @Slot(str)
    def _correct(self, command_id: str) -> None:
        kept = (
            next((one for one in self.view.refused if one.command_id == command_id), None)
            if self.view
            else None
        )
        if kept is not None and kept.line is not None and kept.line.entry.kind == SetFields.KIND:
            correct_fields(self, self._session, self._tasks, command_id)
        else:
            correct_request(self, self._session, self._tasks, command_id, self._number)

    @Slot(object, object)
    def _act(self, product: Product, action: ProductAction) -> None:
        if self.view is not None:
            act(self, self._session, self._tasks, self.view.file, product, action)

    @Slot()
    def show_dra_history(self) -> None:
        """Show every change of the DRA in a window of its own."""
        if self.view is None:
            return
        entry = self.view.file.entry
        changes = entry.dra_history if entry is not None else ()
        dialog = DraHistoryDialog(self.title(), changes, self.view.today, self)
        dialog.review_wanted.connect(self._ask_for_review)
        dialog.open()

    @Slot(object)
    def _show_decision(self, product: Product) -> None:
        if self.view is not None:
            open_decision(self, self._session, self._tasks, self.view.file, product)

    @Slot(object)
    def _show_offer(self, product: Product) -> None:
        if self.view is not None:
            open_offer(self, self._session, self._tasks, product)

    @Slot(str)
    def _open_document(self, document_id: str) -> None:
        open_document(self, self._session, self._tasks, document_id)

    @Slot(object)
    def _open_ilu(self, row: IluRow) -> None:
        open_ilu(self, self._session, self._tasks, row.record.id)

    @Slot(object)
    def _print_assessment(self, product: Product) -> None:
        if self.view is not None:
            ask_how_to_print(self, self.view.file, product, self._session.now())

    @Slot()
    def _send_information(self) -> None:
        open_information(self, self._session, self._tasks, self._number)

    @Slot()
    def _ask_for_review(self) -> None:
        """Open the form with which documents lead to a new assessment of the company."""
        open_information(self, self._session, self._tasks, self._number, InformationForm.COMPANY)

    @Slot()
    def _show_documents_sent(self) -> None:
        self.navigate.emit(documents_route(easy_number=self._number))

    @Slot(str)
    def _go_to_company(self, easy_number: str) -> None:
        self.navigate.emit(Route("company", easy_number))

    def _go_to_search(self) -> None:
        self.navigate.emit(Route("search"))

    # -- texts and layout -------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Name the actions; the parts of the page name themselves."""
        self.new_action.setText(self.tr("New action on this company"))
        self.favourite_action.setText(self.tr("Favourite company, or no longer"))
        self.fields_action.setText(self.tr("Edit the custom fields of this company"))
        self.bar.retranslate()

    def _action(self, keys: str | None, run: Callable[[], object]) -> QAction:
        action = QAction(self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: run())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        if isinstance(self._shown, QScrollArea):
            bar = self._shown.verticalScrollBar()
            bar.rangeChanged.connect(self._scroll_on)
            bar.actionTriggered.connect(self._stop_scrolling)  # who scrolls is not pulled back
        self.header.new_action_clicked.connect(self.show_offers)
        self.header.company_wanted.connect(self._go_to_company)
        self.header.favourite_wanted.connect(self._mark)
        self.header.contracts_wanted.connect(lambda: self.bar.choose(Section.CONTRACTS))
        self.header.dra.clicked.connect(self.show_dra_history)
        self.bar.chosen.connect(self._show_section)
        self._refused.correct_wanted.connect(self._correct)
        self.products.chosen.connect(self._act)
        self.products.decision_wanted.connect(self._show_decision)
        self.products.offer_wanted.connect(self._show_offer)
        self.products.company_wanted.connect(self._go_to_company)
        self.products.document_wanted.connect(self._open_document)
        self.products.print_wanted.connect(self._print_assessment)
        self.covers.dra.review_wanted.connect(self._ask_for_review)

    def _lay_out(self) -> None:
        self._body = QWidget(self.content)
        self._inside = QVBoxLayout(self._body)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(14)
        for widget in (self._refused, self.header, self.cover, self.bar):
            self._inside.addWidget(widget)
        self._inside.addWidget(self.covers, 1)
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        self._body.hide()
