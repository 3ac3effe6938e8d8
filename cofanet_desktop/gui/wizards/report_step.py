"""The page that says what a report is, how recent it is, and asks for its language."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot

from cofanet_desktop.domain import covers, reports
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.i18n import current_language
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.wizards.explanations import explanation
from cofanet_desktop.gui.wizards.step import Step, sentences
from cofanet_desktop.ui_gen.ui_report_step import Ui_ReportStep

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.services.companies import CompanyFile

OLD_AFTER = timedelta(days=365)
"""Age from which a report on file is called old and a new investigation is offered in its place."""


_OWN_NAMES = {"en": "English", "es": "Español", "pt": "Português"}
"""Languages that Qt names after one of their countries."""


def language_word(code: str) -> str:
    """Return a language under its own name, the code when it is not known: `fr` gives `Français`."""
    if code in _OWN_NAMES or not QLocale(code).name().startswith(f"{code}_"):
        return _OWN_NAMES.get(code, code)
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


class ReportStep(Step):
    """Shows the kind of report, the date of the last update before a full one is ordered, and the languages."""

    instead_clicked = Signal()
    """The person wants a new investigation rather than what is on file."""

    def __init__(self, file: CompanyFile, code: ProductCode, today: date) -> None:
        """Ask what an order of the report `code` on the company of `file` needs."""
        super().__init__()
        self._file, self._code, self._today = file, code, today
        self._languages = reports.languages(code, file.contract)
        self.ui = Ui_ReportStep()
        self.ui.setupUi(self)
        self.ui.languageError.hide()
        self.ui.language.currentIndexChanged.connect(self._chosen)
        self.ui.instead.clicked.connect(self.instead_clicked)
        self._fill_languages(self._preferred())
        self.retranslate()

    def heading(self) -> str:
        """Return the name of the step."""
        return self.tr("Report")

    def retranslate(self) -> None:
        """Set the texts; the languages keep their own names."""
        self.ui.retranslateUi(self)
        self.ui.explanation.setText(explanation(self._code))
        self.ui.facts.set_facts(self.order_facts())
        self.ui.age.setText(self._age())
        self.ui.age.setVisible(bool(self.ui.age.text()))
        self.ui.instead.setVisible(self._offers_investigation())
        self.ui.language.setAccessibleName(self.tr("Language of the report"))

    def order_facts(self) -> tuple[Fact, ...]:
        """Return when the report is delivered and, for a full one, of when what is on file is."""
        return (
            Fact(self.tr("Delivery"), self._delivery()),
            Fact(self.tr("Last update"), self._updated()),
        )

    def _delivery(self) -> str:
        if self._code is ProductCode.FRN:
            return self.tr("within days; the date is told as soon as the insurer has the order")
        return self.tr("at once, opens here and is kept for work without a network")

    def _updated(self) -> str:
        if self._code not in (ProductCode.FRI, ProductCode.FRN):
            return ""
        day = self._file.company.report_updated_on
        return self.tr("no report on file") if day is None else formats.day(day)

    @property
    def is_old(self) -> bool:
        """Tell whether the report on file is more than a year old, or missing."""
        day = self._file.company.report_updated_on
        return day is None or self._today - day > OLD_AFTER

    def _age(self) -> str:
        if self._code is not ProductCode.FRI or not self.is_old:
            return ""
        if self._file.company.report_updated_on is None:
            return self.tr("Nothing can be delivered at once.")
        return self.tr("This report was not updated for more than a year.")

    def _offers_investigation(self) -> bool:
        if self._code is not ProductCode.FRI or not self.is_old:
            return False
        return any(one.code is ProductCode.FRN and one.refusal is None for one in self._file.offers)

    def fill(self, answers: Answers) -> None:
        """Choose the language chosen before, or the one of the window where the report has it."""
        self._fill_languages(answers.language or self._preferred())

    def collect(self, answers: Answers) -> Answers:
        """Return the answers with the language."""
        return replace(answers, language=self.language)

    @property
    def language(self) -> str:
        """Return the language chosen (two letters), empty when there is none."""
        return str(self.ui.language.currentData() or "")

    def first_error(self) -> QWidget | None:
        """Return the languages when none is chosen that the report has."""
        refusal = covers.refusal(
            lambda: reports.check_language(self._code, self.language, self._file.contract)
        )
        self._show_error(sentences(refusal))
        return self.ui.language if refusal else None

    def first_field(self) -> QWidget | None:
        """Return the languages."""
        return self.ui.language

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show refusals of the language under it."""
        if rule != "LANGUAGE_NOT_OFFERED":
            return None
        self._show_error(sentence)
        return self.ui.language

    def _preferred(self) -> str:
        wanted = current_language()
        return wanted if wanted in self._languages else next(iter(self._languages), "")

    def _fill_languages(self, chosen: str) -> None:
        """List what the contract offers; a language it no longer has stays visible, and is refused."""
        combo = self.ui.language
        combo.blockSignals(True)  # nothing was typed
        combo.clear()
        for code in (*self._languages, *({chosen} - {*self._languages, ""})):
            combo.addItem(language_word(code), code)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(False)

    def _show_error(self, sentence: str) -> None:
        self.ui.languageError.setText(sentence)
        self.ui.languageError.setVisible(bool(sentence))
        self.ui.language.setAccessibleDescription(sentence)
        theme.set_invalid(self.ui.language, bool(sentence))

    @Slot()
    def _chosen(self) -> None:
        self._show_error("")
        self.changed.emit()
