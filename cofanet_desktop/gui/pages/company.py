"""The company page: who it is, what it is covered for, every product with its actions, and what can be ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.domain.errors import CofanetError, RuleViolation
from cofanet_desktop.domain.sent_documents import InformationForm
from cofanet_desktop.gui import formats, icons, theme
from cofanet_desktop.gui.dialogs.document import open_document
from cofanet_desktop.gui.dialogs.ilu import open_ilu
from cofanet_desktop.gui.dialogs.send_information import open_information
from cofanet_desktop.gui.documents.assessment_sheet import ask_how_to_print
from cofanet_desktop.gui.forms.duty_routes import duty_route
from cofanet_desktop.gui.i18n import TranslatedWidget, translate_message
from cofanet_desktop.gui.models.outbox import sentence
from cofanet_desktop.gui.navigation import DRAFT, Page, Route, company_terms, documents_route
from cofanet_desktop.gui.pages.company_data import ProductAction, read_company
from cofanet_desktop.gui.pages.company_documents import CompanyInformation, DocumentTable
from cofanet_desktop.gui.pages.company_dra import DraCard
from cofanet_desktop.gui.pages.company_extensions import CompanyExtensions
from cofanet_desktop.gui.pages.company_header import CompanyHeader
from cofanet_desktop.gui.pages.company_history import HistoryTable
from cofanet_desktop.gui.pages.company_ilus import IluTable
from cofanet_desktop.gui.pages.company_offers import OffersDialog
from cofanet_desktop.gui.pages.company_overdues import CompanyOverdues
from cofanet_desktop.gui.pages.company_products import ProductList
from cofanet_desktop.gui.widgets.banner import Banner
from cofanet_desktop.gui.widgets.card import Card
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.answers import Request, RequestKind
from cofanet_desktop.gui.wizards.start import (
    confirm_answer,
    confirm_delete,
    confirm_stop,
    correct_request,
    open_decision,
    open_draft,
    open_form,
    open_offer,
    open_renewal,
    refresh_forms,
    simulate_anew,
)
from cofanet_desktop.gui.wizards.step import sentences

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.duties import Duty
    from cofanet_desktop.domain.products import Product, ProductCode
    from cofanet_desktop.gui.models.ilus import IluRow
    from cofanet_desktop.gui.pages.company_data import CompanyView, RefusedRequest
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

NARROW = 860
"""Below this width in pixels the side cards go under the products."""


class CompanyPage(Page):
    """The page of the company whose Easy number the route names."""

    icon_name = "building"
    scrolls = True

    def __init__(self, session: Session, tasks: Tasks) -> None:
        """Create an empty page; `activate` loads the company."""
        super().__init__()
        self._session, self._tasks = session, tasks
        self._number = ""
        self._sought = ""
        """Id of the product that is to be shown, empty when none is."""
        self.view: CompanyView | None = None
        self.header = CompanyHeader(self.content)
        self.cover = CoverStrip(self.content)
        self.products = ProductList(self.content)
        self.documents = DocumentTable(self.content)
        self.information = CompanyInformation(self.content)
        self.history = HistoryTable(self.content)
        self.overdues = CompanyOverdues(self.content)
        self.extensions = CompanyExtensions(self.content)
        self.ilus = IluTable(session.today, self.content)
        self.dra = DraCard(self.content)
        self.branches = BranchList(self.content)
        self.strips: dict[str, Banner] = {}
        self._none = QLabel(self.content)
        self._cards = {
            name: Card("", self.content)
            for name in (
                "products",
                "overdues",
                "extensions",
                "ilus",
                "information",
                "documents",
                "history",
                "branches",
            )
        }
        self.new_action = QAction(self)
        self.new_action.triggered.connect(self.show_offers)
        self.addAction(self.new_action)
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- the page ---------------------------------------------------------------------------------

    def title(self) -> str:
        """Return the name of the company, in its own script where there is one."""
        if self.view is None:
            return self.tr("Company")
        return self.view.file.company.local_name or self.view.file.company.name

    def activate(self, argument: str) -> None:
        """Show the company of this Easy number; open one of its products or a kept form where the route names one too."""
        number, product_id = company_terms(argument)
        draft_id = product_id.removeprefix(DRAFT) if product_id.startswith(DRAFT) else ""
        self._sought = "" if draft_id else product_id
        if number != self._number:
            self._number, self.view = number, None
            self._body.hide()
            self.banner.hide()
        self._load()
        if draft_id:
            open_draft(self, self._session, self._tasks, draft_id)

    def refresh(self, changes: object) -> None:
        """Load the company again; open rows stay open, forms over the page look again too."""
        if self._number:
            self._load()
        refresh_forms(self, changes)

    def begin_action(self) -> bool:
        """Show what can be ordered on the company."""
        self.show_offers()
        return True

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
        self.header.show_file(view.file)
        self.products.show_view(view)
        self._show_strips(view)
        self._show_sections(view)
        self._body.show()
        self.show_content()
        if is_new:
            self.title_changed.emit()
        self._show_sought()

    def _show_sought(self) -> None:
        """Open the product the route names, where the keyboard then is; nothing happens when it is not here (yet)."""
        row = self.products.rows.get(self._sought)
        if row is not None:
            self._sought = ""
            row.set_open(True)
            row.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_to(row)

    def _show_failure(self, error: BaseException) -> None:
        if isinstance(error, RuleViolation):
            self.show_empty("building", sentences(error), self.tr("Search a company"), self._go_to_search)
        elif isinstance(error, CofanetError):
            self.show_error(translate_message(error.message), sentences(error), self._load)
        else:
            self.show_error(self.tr("The company could not be loaded."), repr(error), self._load)

    def _show_sections(self, view: CompanyView) -> None:
        """Show effective cover, history, DRA and branches."""
        file = view.file
        self.cover.show_cover(
            translate_message(file.effective_cover.explanation) if file.effective_cover else ""
        )
        self._none.setVisible(not file.products)
        self.overdues.show_file(file)
        self.extensions.show_file(file)
        self._cards["extensions"].setVisible(self.extensions.concerns)
        self._cards["ilus"].setVisible(bool(file.ilus))
        self.ilus.show_ilus(file.ilus)
        self.information.show_files(view.sent)
        self._cards["documents"].setVisible(bool(view.documents))
        self.documents.show_documents(view.documents)
        self._cards["history"].setVisible(bool(view.past))
        self.history.show_lines(view.past)
        changes = file.entry.dra_history if file.entry else ()
        self.dra.show_changes(
            changes,
            self._session.today(),
            self.tr("DRA history"),
            self.tr("Shown once a credit decision, granted or refused, is active on the company."),
        )
        self._cards["branches"].setVisible(bool(file.branches))
        self.branches.show_companies(file.branches)

    def _show_strips(self, view: CompanyView) -> None:
        wanted = {one.command_id: one for one in view.refused}
        for gone in self.strips.keys() - wanted.keys():
            strip = self.strips.pop(gone)
            strip.hide()
            strip.deleteLater()
        for command_id, refused in wanted.items():
            strip = self.strips.get(command_id) or self._new_strip(command_id)
            action = self.tr("Correct and &send") if refused.can_be_corrected else ""
            strip.say(self._refusal(refused), Tone.WARN if refused.is_held else Tone.BAD, action)

    def _refusal(self, refused: RefusedRequest) -> str:
        product = product_word(refused.code) if refused.code else self.tr("New company")
        if refused.line is not None:
            product = sentence(refused.line)
        reason = sentences(refused.problem)
        if refused.is_held:
            return self.tr("{product} – kept back: {reason}").format(product=product, reason=reason)
        return self.tr("{product} – refused: {reason}").format(product=product, reason=reason)

    def _new_strip(self, command_id: str) -> Banner:
        strip = Banner(self.content)
        strip.action_clicked.connect(lambda: self._correct(command_id))
        self._strips.addWidget(strip)
        self.strips[command_id] = strip
        return strip

    # -- actions ----------------------------------------------------------------------------------

    def _correct(self, command_id: str) -> None:
        correct_request(self, self._session, self._tasks, command_id, self._number)

    @Slot(object, object)
    def _act(self, product: Product, action: ProductAction) -> None:
        if self.view is None:
            return
        if action is ProductAction.DELETE:
            confirm_delete(self, self._session, self._tasks, self.view.file, product)
        elif action is ProductAction.STOP:
            confirm_stop(self, self._session, self._tasks, self.view.file, product)
        elif action is ProductAction.RENEW:
            open_renewal(self, self._session, self._tasks, (product.id,))
        elif action is ProductAction.SIMULATE:
            simulate_anew(self, self._session, self._tasks, product)
        elif action in (ProductAction.BUY, ProductAction.REFUSE):
            accept = action is ProductAction.BUY
            confirm_answer(self, self._session, self._tasks, self.view.file, product, accept=accept)
        else:
            is_amount = action is ProductAction.AMOUNT
            request = Request(
                kind=RequestKind.AMOUNT if is_amount else RequestKind.TRANSFORM,
                easy_number=self._number,
                code=product.code if is_amount else TRANSFORMATIONS[product.code],
                product_id=product.id,
            )
            open_form(self, self._session, self._tasks, request)

    @Slot(object)
    def _show_decision(self, product: Product) -> None:
        if self.view is not None:
            open_decision(self, self._session, self._tasks, self.view.file, product)

    @Slot(object)
    def _show_offer(self, product: Product) -> None:
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
        """Set the headings, and everything made from the data."""
        self._cards["products"].set_heading(self.tr("Covers and information"))
        self._cards["overdues"].set_heading(self.tr("Overdues"))
        self._cards["extensions"].set_heading(self.tr("Extensions of due dates"))
        self._cards["ilus"].set_heading(self.tr("ILUs"))
        self._cards["information"].set_heading(self.tr("Company information"))
        self._cards["documents"].set_heading(self.tr("Documents"))
        self.dra.offer_review(
            self.tr("Have the DRA reviewed…"), self.tr("Send documents to have the DRA reviewed")
        )
        self._cards["history"].set_heading(self.tr("History of covers"))
        self._cards["branches"].set_heading(self.tr("Branches"))
        self._none.setText(self.tr("Nothing has been ordered on this company yet. Begin with New action."))
        self.new_action.setText(self.tr("New action on this company"))
        self.history.lines.retranslate()
        if self.view is not None:
            self._show_strips(self.view)
            self._show_sections(self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side cards beside or under the products."""
        wide = event.size().width() >= theme.scaled(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self.header.new_action_clicked.connect(self.show_offers)
        self.header.company_wanted.connect(self._go_to_company)
        self.products.chosen.connect(self._act)
        self.products.decision_wanted.connect(self._show_decision)
        self.products.offer_wanted.connect(self._show_offer)
        self.products.company_wanted.connect(self._go_to_company)
        self.products.document_wanted.connect(self._open_document)
        self.products.print_wanted.connect(self._print_assessment)
        self.overdues.wanted.connect(self.navigate)
        self.extensions.wanted.connect(self.navigate)
        self.ilus.opened.connect(self._open_ilu)
        self.documents.opened.connect(lambda one: self._open_document(one.document.id))
        self.information.send_wanted.connect(self._send_information)
        self.information.documents_wanted.connect(self._show_documents_sent)
        self.information.opened.connect(lambda one: self.navigate.emit(documents_route(one.document.id)))
        self.dra.review_wanted.connect(self._ask_for_review)
        self.branches.chosen.connect(self._go_to_company)

    def _lay_out(self) -> None:
        self._none.setWordWrap(True)
        theme.set_role(self._none, "muted")
        self._cards["products"].body.addWidget(self._none)
        self._cards["products"].body.addWidget(self.products)
        self._cards["overdues"].body.addWidget(self.overdues)
        self._cards["extensions"].body.addWidget(self.extensions)
        self._cards["ilus"].body.addWidget(self.ilus)
        self._cards["information"].body.addWidget(self.information)
        self._cards["documents"].body.addWidget(self.documents)
        self._cards["history"].body.addWidget(self.history)
        self._cards["branches"].body.addWidget(self.branches)
        main, side = QVBoxLayout(), QVBoxLayout()
        for layout, widgets in (
            (
                main,
                [
                    self._cards[name]
                    for name in (
                        "products",
                        "overdues",
                        "extensions",
                        "ilus",
                        "information",
                        "documents",
                        "history",
                    )
                ],
            ),
            (side, [self.dra, self._cards["branches"]]),
        ):
            layout.setSpacing(14)
            for widget in widgets:
                layout.addWidget(widget)
            layout.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._columns.addLayout(main, 3)
        self._columns.addLayout(side, 1)
        self._body = QWidget(self.content)
        self._strips = QVBoxLayout()
        self._strips.setSpacing(8)
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addLayout(self._strips)
        inside.addWidget(self.header)
        inside.addWidget(self.cover)
        inside.addLayout(self._columns)
        inside.addStretch(1)
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._body)
        self._body.hide()


class CoverStrip(QFrame):
    """The effective cover of the company as one explained sentence (rule 2)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty strip."""
        super().__init__(parent)
        theme.set_role(self, "tint")
        self._icon, self._text = QLabel(self), QLabel(self)
        self._text.setWordWrap(True)
        theme.set_role(self._text, "strong")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """Return the sentence shown."""
        return self._text.text()

    def show_cover(self, explanation: str) -> None:
        """Show the translated explanation, or that nothing is covered when it is empty."""
        tone = Tone.OK if explanation else Tone.NEUTRAL
        theme.set_tone(self, tone.value)
        theme.set_tone(self._text, tone.value)
        self._text.setText(explanation or self.tr("Not covered: no cover is in force on this company."))
        size = theme.scaled(20)
        icon = "shield-check" if explanation else "shield-x"
        self._icon.setPixmap(icons.pixmap(icon, tone.value, size, self.devicePixelRatioF()))


class BranchList(TranslatedWidget):
    """The branches of the company, each a link."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Create an empty list."""
        super().__init__(parent)
        self._companies: tuple[Company, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def show_companies(self, companies: tuple[Company, ...]) -> None:
        """List these branches."""
        if companies == self._companies:
            return
        self._companies = companies
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for company in companies:
            self._layout.addWidget(self._link(company), 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, company: Company) -> QPushButton:
        number = company.easy_number
        link = QPushButton(f"{company.city} · {formats.isolated(number)}", self)
        theme.set_role(link, "link")
        link.setAccessibleName(f"{company.name}, {company.city}, {number}")
        link.clicked.connect(lambda: self.chosen.emit(number))
        return link
