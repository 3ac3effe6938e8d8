"""The page where a guarantor is found: by Easy number or by name, at the insurer or among the companies known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtWidgets import QWidget

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.errors import CofanetError, InvalidInput
from cofanet_desktop.domain.identifiers import parse_easy_number
from cofanet_desktop.domain.protocol import CompanyQuery
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.announce import announce
from cofanet_desktop.gui.widgets.company_facts import address_of
from cofanet_desktop.gui.wizards.step import Step, sentences
from cofanet_desktop.services import companies
from cofanet_desktop.ui_gen.ui_guarantor_step import Ui_GuarantorStep

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.gui.tasks import Tasks
    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.services.companies import CompanyFile, Found
    from cofanet_desktop.services.session import Session

_MOST = 50


class CompaniesModel(QAbstractListModel):
    """The companies found, one line each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.companies: tuple[Company, ...] = ()

    def show(self, found: tuple[Company, ...]) -> None:
        """List these companies instead of the ones before."""
        self.beginResetModel()
        self.companies = found
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.companies)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the line of a company: name, number, address."""
        company = self.companies[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{company.name} · {formats.isolated(company.easy_number)} · {company.city}"
        return address_of(company) if role == Qt.ItemDataRole.ToolTipRole else None


class GuarantorStep(Step):
    """Finds and shows the guarantor; without one the request simply has none (rule 7)."""

    def __init__(self, session: Session, tasks: Tasks, file: CompanyFile) -> None:
        """Look for a guarantor of the company of `file`."""
        super().__init__()
        self._session, self._tasks, self._file = session, tasks, file
        self._number = self._name = ""
        self.ui = Ui_GuarantorStep()
        self.ui.setupUi(self)
        self.found = CompaniesModel(self)
        self.ui.found.setModel(self.found)
        self.ui.found.hide()
        self.ui.country.set_code(file.company.country)
        self.ui.search.clicked.connect(self.search)
        self.ui.text.installEventFilter(self)
        self.ui.text.textEdited.connect(self._clear_error)
        self.ui.found.activated.connect(self._choose)
        self.ui.found.clicked.connect(self._choose)
        self.ui.remove.clicked.connect(self._remove)
        self.retranslate()
        self._show_chosen()
        self.ui.error.hide()

    def heading(self) -> str:
        """Return the name of the step."""
        return self.tr("Guarantor")

    def retranslate(self) -> None:
        """Set the texts."""
        self.ui.retranslateUi(self)
        self._show_chosen()

    def fill(self, answers: Answers) -> None:
        """Show the guarantor chosen before."""
        self._number, self._name = answers.guarantor, answers.guarantor_name
        self._show_chosen()

    def collect(self, answers: Answers) -> Answers:
        """Return the answers with the guarantor chosen."""
        return replace(answers, guarantor=self._number, guarantor_name=self._name)

    def first_error(self) -> QWidget | None:
        """Refuse the company itself, and a name that was typed but never looked for."""
        number = self._number or None
        refusal = covers.refusal(lambda: covers.check_guarantor(number, self._file.company.easy_number))
        sentence = sentences(refusal)
        if not sentence and not number and self.ui.text.text().strip():
            sentence = self.tr("Search the guarantor and choose it in the list, or empty the field.")
        self._say_error(sentence)
        return self.ui.text if sentence else None

    def first_field(self) -> QWidget | None:
        """Return the field to search with."""
        return self.ui.text

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show refusals about the guarantor here."""
        if not rule.startswith("GUARANTOR"):
            return None
        self._say_error(sentence)
        return self.ui.text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the field search instead of going to the next step."""
        if event.type() is QEvent.Type.KeyPress and watched is self.ui.text:
            key = event.key()  # type: ignore[attr-defined] # a QKeyEvent
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ui.text.text().strip():
                self.search()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def search(self) -> None:
        """Look for companies by what is typed."""
        typed = self.ui.text.text().strip()
        if not typed:
            self._say_error(self.tr("Type an Easy number or a name."))
            self.ui.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        query = self._query(typed)
        self.ui.outcome.setText(self.tr("Searching…"))
        work = self._tasks.read(self, lambda: companies.search(self._session, query), latest="search")
        work.then(self._show_found).failed(self._show_failure).run()

    def _query(self, typed: str) -> CompanyQuery:
        country = self.ui.country.code()
        if typed.replace(" ", "").removeprefix("Z").isdigit():
            try:
                return CompanyQuery(country=country, easy_number=parse_easy_number(typed), limit=_MOST)
            except InvalidInput as error:
                self._say_error(sentences(error))
        return CompanyQuery(country=country, name=typed, limit=_MOST)

    def _show_found(self, found: Found) -> None:
        self.found.show(found.companies)
        self.ui.found.setVisible(bool(found.companies))
        count = self.trn("%n companies found.", None, len(found.companies))
        if not found.companies:
            count = self.tr("No company found. Check the spelling and the country.")
        if found.is_from_cache:
            count += " " + self.tr("Without a connection, only companies known here were searched.")
        self.ui.outcome.setText(count)
        announce(self, count)
        if found.companies:
            self.ui.found.setCurrentIndex(self.found.index(0))
            self.ui.found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failure(self, error: BaseException) -> None:
        self.ui.outcome.setText("")
        if isinstance(error, CofanetError):
            self._say_error(sentences(error))
        else:
            self._tasks.report(self, error)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        company = self.found.companies[index.row()]
        self._number, self._name = company.easy_number, company.name
        self.ui.text.clear()
        self.found.show(())
        self.ui.found.hide()
        self.ui.outcome.setText("")
        self._show_chosen()
        self.first_error()
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        self._number = self._name = ""
        self._show_chosen()
        self._clear_error()
        self.changed.emit()
        self.ui.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _clear_error(self) -> None:
        self._say_error("")

    def _say_error(self, sentence: str) -> None:
        self.ui.error.setText(sentence)
        self.ui.error.setVisible(bool(sentence))
        self.ui.text.setAccessibleDescription(sentence)

    def _show_chosen(self) -> None:
        self.ui.chosen.setVisible(bool(self._number))
        parts = (self._name, formats.isolated(self._number) if self._number else "")
        self.ui.chosenText.setText(" · ".join(part for part in parts if part))
        self.ui.remove.setAccessibleName(self.tr("Remove the guarantor"))
