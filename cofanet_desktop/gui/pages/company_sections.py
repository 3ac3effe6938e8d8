"""The sections of the company page: covers, overdues, information; each is filled when it is first looked at."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from cofanet_desktop.gui import theme
from cofanet_desktop.gui.i18n import TranslatedWidget
from cofanet_desktop.gui.pages.company_documents import CompanyInformation, DocumentTable
from cofanet_desktop.gui.pages.company_dra import DraCard
from cofanet_desktop.gui.pages.company_extensions import CompanyExtensions
from cofanet_desktop.gui.pages.company_fields import FieldsCard
from cofanet_desktop.gui.pages.company_history import HistoryTable
from cofanet_desktop.gui.pages.company_identity import IdentityCard
from cofanet_desktop.gui.pages.company_ilus import IluTable
from cofanet_desktop.gui.pages.company_overdues import CompanyOverdues
from cofanet_desktop.gui.pages.company_products import ProductList
from cofanet_desktop.gui.widgets.card import Card

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from cofanet_desktop.gui.pages.company_data import CompanyPapers, CompanyView
    from cofanet_desktop.services.documents import Listed

NARROW = 860
"""Below this width in pixels the side cards go under the others."""


class Section(StrEnum):
    """The sections, in their order."""

    COVERS = "covers"
    DEBTS = "debts"
    INFORMATION = "information"
    CONTRACTS = "contracts"
    TIMELINE = "timeline"


def card(heading: str, parent: QWidget, *widgets: QWidget) -> Card:
    """Return a card with `widgets` one below the other."""
    made = Card(heading, parent)
    for widget in widgets:
        made.body.addWidget(widget)
    return made


class SectionPart(TranslatedWidget):
    """Cards one below the other, others beside them where there is room; what is empty is one sentence at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no card yet."""
        super().__init__(parent)
        self.view: CompanyView | None = None
        self._quiet = QLabel(self)
        self._quiet.setWordWrap(True)
        theme.set_role(self._quiet, "muted")
        self._main, self._side = QVBoxLayout(), QVBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(14)
        self._columns.addLayout(self._main, 3)

    def show_view(self, view: CompanyView) -> None:
        """Show the company of `view`."""
        self.view = view
        self.retranslate()

    @property
    def quiet(self) -> str:
        """Return what is said of the cards that are empty."""
        return self._quiet.text()

    def _lay_out(self, main: list[QWidget], side: list[QWidget]) -> None:
        for widget in main:
            self._main.addWidget(widget)
        self._main.addWidget(self._quiet)
        self._main.addStretch(1)
        for widget in side:
            self._side.addWidget(widget)
        self._side.addStretch(1)
        if side:
            self._columns.addLayout(self._side, 1)
        for layout in (self._main, self._side):
            layout.setSpacing(14)

    def _collapse(self, *parts: tuple[QWidget, bool, str]) -> None:
        """Show each widget that has something; of the others say the sentence."""
        for widget, has_some, _ in parts:
            widget.setVisible(has_some)
        self._quiet.setText(" ".join(sentence for _, has_some, sentence in parts if not has_some))
        self._quiet.setVisible(bool(self._quiet.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side cards beside or under the others."""
        wide = event.size().width() >= theme.scaled(NARROW)
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)


class CoversSection(SectionPart):
    """Every product with its actions, the covers of before, the DRA (COMP-2, COMP-3)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show no product yet."""
        super().__init__(parent)
        self.products = ProductList(self)
        self.history = HistoryTable(self)
        self.dra = DraCard(self)
        self._none = QLabel(self)
        self._none.setWordWrap(True)
        theme.set_role(self._none, "muted")
        self._products_card = card("", self, self._none, self.products)
        self._history_card = card("", self, self.history)
        self._lay_out([self._products_card, self._history_card], [self.dra])
        self.retranslate()

    def show_view(self, view: CompanyView) -> None:
        """Show the products of `view`; opened rows stay open."""
        self.products.show_view(view)
        self.history.show_lines(view.past)
        super().show_view(view)

    def retranslate(self) -> None:
        """Set the headings, and what is empty."""
        self._products_card.set_heading(self.tr("Covers and information"))
        self._history_card.set_heading(self.tr("History of covers"))
        self._none.setText(self.tr("Nothing has been ordered on this company yet. Begin with New action."))
        self.dra.offer_review(
            self.tr("Have the DRA reviewed…"), self.tr("Send documents to have the DRA reviewed")
        )
        self.history.lines.retranslate()
        view = self.view
        if view is None:
            return
        entry = view.file.entry
        self._none.setVisible(not view.file.products)
        self.dra.show_changes(
            entry.dra_history if entry else (),
            view.today,
            self.tr("DRA history"),
            self.tr("Shown once a credit decision, granted or refused, is active on the company."),
        )
        self._collapse(
            (self._history_card, bool(view.past), self.tr("No cover was granted before the present ones."))
        )


class DebtsSection(SectionPart):
    """Overdues, extensions of due dates, ILUs (COMP-4)."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.overdues = CompanyOverdues(self)
        self.extensions = CompanyExtensions(self)
        self.ilus = IluTable(today, self)
        self._overdues_card = card("", self, self.overdues)
        self._extensions_card = card("", self, self.extensions)
        self._ilus_card = card("", self, self.ilus)
        self._lay_out([self._overdues_card, self._extensions_card, self._ilus_card], [])
        self.retranslate()

    def show_view(self, view: CompanyView) -> None:
        """Show the debts of the company of `view`."""
        self.overdues.show_file(view.file)
        self.extensions.show_file(view.file)
        self.ilus.show_ilus(view.file.ilus)
        super().show_view(view)

    def retranslate(self) -> None:
        """Set the headings, and what is empty."""
        self._overdues_card.set_heading(self.tr("Overdues"))
        self._extensions_card.set_heading(self.tr("Extensions of due dates"))
        self._ilus_card.set_heading(self.tr("ILUs"))
        if self.view is not None:
            self._collapse(
                (
                    self._extensions_card,
                    self.extensions.concerns,
                    self.tr("No extension of due dates was asked for."),
                ),
                (self._ilus_card, bool(self.view.file.ilus), self.tr("No ILU was asked.")),
            )


class InformationSection(SectionPart):
    """Who the company is, what one notes about it, documents sent and received (COMP-6)."""

    shown = Signal()
    """The section was filled for the view given last: its documents are wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.identity = IdentityCard(self)
        self.fields = FieldsCard(self)
        self.information = CompanyInformation(self)
        self.documents = DocumentTable(self)
        self._has_documents = False
        self._sent_card = card("", self, self.information)
        self._documents_card = card("", self, self.documents)
        self._lay_out([self.identity, self.fields, self._sent_card, self._documents_card], [])
        self.retranslate()

    def show_view(self, view: CompanyView) -> None:
        """Show who the company of `view` is and what is noted about it; documents of another are taken away."""
        if self.view is None or self.view.file.company.easy_number != view.file.company.easy_number:
            self.information.show_files(())
            self._show_documents(())
        self.identity.show_file(view.file)
        self.fields.show_view(view)
        super().show_view(view)
        self.shown.emit()

    def show_papers(self, papers: CompanyPapers) -> None:
        """List the documents."""
        self.information.show_files(papers.sent)
        self._show_documents(papers.received)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the headings, and what is empty."""
        self._sent_card.set_heading(self.tr("Information sent"))
        self._documents_card.set_heading(self.tr("Documents"))
        self._collapse(
            (
                self._documents_card,
                self._has_documents,
                self.tr("No document was received about the company."),
            )
        )

    def _show_documents(self, some: tuple[Listed, ...]) -> None:
        self._has_documents = bool(some)
        self.documents.show_documents(some)
