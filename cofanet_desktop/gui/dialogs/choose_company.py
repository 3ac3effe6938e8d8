"""Choosing a company among those known here, by any part of its name or by its Easy number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cofanet_desktop.domain.errors import CofanetError
from cofanet_desktop.domain.portfolio import Sort
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import icons, theme
from cofanet_desktop.gui.failures import failure_sentence
from cofanet_desktop.gui.i18n import TrMixin
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.routes import search_route
from cofanet_desktop.gui.widgets.company_facts import country_name
from cofanet_desktop.gui.widgets.row_table import RowTable
from cofanet_desktop.gui.wizards.start import go_to
from cofanet_desktop.services import companies, portfolio

if TYPE_CHECKING:
    from collections.abc import Callable

    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.services.session import Session

MOST = 50
"""How many companies are listed at most; more letters find the one that is meant."""


@dataclass(frozen=True, slots=True)
class Known:
    """A company known here."""

    easy_number: str
    name: str
    city: str
    country: str


def known_companies(session: Session, typed: str) -> tuple[Known, ...]:
    """Return the companies of the portfolio with every word typed in what is listed of them, then others known here."""
    number = "".join(typed.split())
    query = CompanyQuery(country="", name=typed, limit=MOST)
    if number.isdigit():
        query = CompanyQuery(country="", easy_number=number, limit=MOST)
    wanted = replace(
        portfolio.narrowed(portfolio.everything(session), typed, {}), sort=Sort.NAME, descending=False
    )
    listed = portfolio.rows(session, portfolio.ids(session, wanted, MOST))
    found = {one.easy_number: Known(one.easy_number, one.name, one.city, one.country) for one in listed}
    for one in companies.search(session, query, offline=True).companies:
        found.setdefault(
            one.easy_number, Known(one.easy_number, one.local_name or one.name, one.city, one.country)
        )
    return tuple(found.values())[:MOST]


def choose_company(
    owner: QWidget, session: Session, tasks: Tasks, heading: str, chosen: Callable[[str], object]
) -> ChooseCompany:
    """Ask for a company over the window of `owner`; `chosen` gets its Easy number."""
    dialog = ChooseCompany(session, tasks, heading, owner)
    dialog.chosen.connect(chosen)
    dialog.search_wanted.connect(lambda text: go_to(owner, search_route(text)))
    dialog.open()
    return dialog


def _companies_model() -> TableModel[Known]:
    columns: tuple[Column[Known], ...] = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("ChooseCompany", "Company"),
            lambda one: Cell(one.name, one.easy_number, is_strong=True),
            240,
            stretch=3,
            order=lambda one: one.name.casefold(),
        ),
        Column(
            "place",
            QT_TRANSLATE_NOOP("ChooseCompany", "Town"),
            lambda one: Cell(one.city, country_name(one.country)),
            160,
            stretch=1,
            order=lambda one: one.city.casefold(),
        ),
    )
    return TableModel("ChooseCompany", columns, lambda one: one.easy_number)


class ChooseCompany(TrMixin, QDialog):
    """A field, the companies it finds as one types, and a way to the search at the insurer."""

    chosen = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, heading: str, parent: QWidget) -> None:
        """Ask under `heading` (translated)."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._session, self._tasks = session, tasks
        self.setWindowTitle(heading)
        self._heading, self._hint = QLabel(heading, self), QLabel(self)
        theme.set_role(self._heading, "h2")
        theme.set_role(self._hint, "muted")
        for label in (self._heading, self._hint):
            label.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(icons.icon("search", "secondary"), QLineEdit.ActionPosition.LeadingPosition)
        self.table = RowTable(_companies_model(), self)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.search, self.leave, self.choose = QPushButton(self), QPushButton(self), QPushButton(self)
        self.search.setIcon(icons.icon("search", "secondary"))
        theme.set_role(self.choose, "primary")
        self._lay_out()
        self.field.textChanged.connect(self._look)
        self.table.selection_changed.connect(self._follow_choice)
        self.table.opened.connect(self._choose_row)
        self.choose.clicked.connect(self._choose)
        self.search.clicked.connect(self._search)
        self.leave.clicked.connect(self.reject)
        wanted = QSize(theme.scaled(560), theme.scaled(480))
        self.resize(wanted.boundedTo(self.screen().availableSize() - QSize(40, 60)))
        self.retranslate()
        self._look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter choose and the arrows go into the list while the field has the keyboard."""
        is_typing = self.field.hasFocus()
        if is_typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif is_typing and event.key() == Qt.Key.Key_Down:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _look(self) -> None:
        session, typed = self._session, self.field.text().strip()
        if not typed:
            self._show(())
            return
        work = self._tasks.read(self, lambda: known_companies(session, typed), latest="companies")
        work.then(self._show).failed(self._failed).run()

    def _show(self, found: tuple[Known, ...]) -> None:
        self.table.set_rows(found)
        self.table.select_first()
        self._follow_choice()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CofanetError):
            self._tasks.report(self, error)
        self.table.set_rows(())
        self._hint.setText(failure_sentence(error))

    @Slot()
    def _follow_choice(self) -> None:
        self.choose.setEnabled(bool(self.table.selected()))
        if not self.field.text().strip():
            self._hint.setText(
                self.tr("Type part of the name, or the Easy number. Companies known here are found.")
            )
        elif not self.table.rows_model.rows:
            self._hint.setText(self.tr("No company known here. Search it at the insurer."))
        else:
            self._hint.setText(self.trn("%n companies found", None, len(self.table.rows_model.rows)))

    @Slot()
    def _choose(self) -> None:
        for one in self.table.selected():
            self._choose_row(one)

    @Slot(object)
    def _choose_row(self, one: Known) -> None:
        self.accept()
        self.chosen.emit(one.easy_number)

    @Slot()
    def _search(self) -> None:
        self.accept()
        self.search_wanted.emit(self.field.text().strip())

    def retranslate(self) -> None:
        """Set every text."""
        self.field.setPlaceholderText(self.tr("Name or Easy number…"))
        self.field.setAccessibleName(self.tr("Company"))
        self.table.setAccessibleName(self.tr("Companies found"))
        self.search.setText(self.tr(" &Search at the insurer"))
        self.leave.setText(self.tr("Ca&ncel"))
        self.choose.setText(self.tr("&Choose"))
        self.table.rows_model.retranslate()
        self._follow_choice()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        for button in (self.search, self.leave, self.choose):
            button.setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.search)
        bottom.addStretch(1)
        bottom.addWidget(self.leave)
        bottom.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        for widget in (self._heading, self.field, self._hint):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
