"""The page that asks how much cover a TopLiner should give in all, and for how long."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from cofanet_desktop.domain import covers, topliner
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.widgets.company_facts import decision_facts, product_fact
from cofanet_desktop.gui.wizards.amount_step import AMOUNT_RULES
from cofanet_desktop.gui.wizards.step import Step
from cofanet_desktop.ui_gen.ui_topliner_step import Ui_TopLinerStep

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.services.companies import CompanyFile

_SHOWN_FACTS = 6
_TOTAL_RULES = AMOUNT_RULES | {"TOPLINER_NOT_ABOVE_PRIMARY"}


class TopLinerStep(Step):
    """Says what a TopLiner needs, shows the cover of today, and asks for the total and the days."""

    def __init__(self, file: CompanyFile, today: date) -> None:
        """Ask for a TopLiner on the company of `file`, beginning `today`."""
        super().__init__()
        self._file, self._today = file, today
        self.ui = Ui_TopLinerStep()
        self.ui.setupUi(self)
        self.ui.daysError.hide()
        self.ui.days.setRange(*file.contract.topliner_days)
        self.ui.amount.changed.connect(self._typed)
        self.ui.days.valueChanged.connect(self._days_chosen)
        self.retranslate()

    @property
    def standing(self) -> Money:
        """Return what the primary cover gives today, in the contract's currency."""
        return topliner.in_force(self._file.products, self._file.contract.currency)

    def heading(self) -> str:
        """Return the name of the step."""
        return self.tr("Request")

    def retranslate(self) -> None:
        """Set the texts, those about what is typed included."""
        self.ui.retranslateUi(self)
        cover = topliner.primary(self._file.products)
        known = () if cover is None else (product_fact(cover), *decision_facts(cover)[1:])
        self.ui.facts.set_facts([fact for fact in known if fact.value and not fact.link][:_SHOWN_FACTS])
        self.ui.today.setVisible(cover is not None)
        self.ui.amount.prepare(self._file.contract.currency, self.tr("Total cover wanted"), self._rule)
        self.ui.days.setAccessibleName(self.tr("Number of days"))
        self._tell_complement()
        self._tell_end()

    def fill(self, answers: Answers) -> None:
        """Show what was typed before; the shortest duration where none was chosen."""
        self.ui.amount.put(answers.amount, self._file.contract.currency)
        self.ui.days.setValue(answers.days or self.ui.days.minimum())
        self._tell_complement()

    def collect(self, answers: Answers) -> Answers:
        """Return the answers with total and days."""
        return replace(answers, amount=self.ui.amount.typed(), days=self.ui.days.value())

    def first_error(self) -> QWidget | None:
        """Return the total when it breaks a rule; the days cannot."""
        return None if self.ui.amount.is_right() else self.ui.amount.edit

    def first_field(self) -> QWidget | None:
        """Return the total."""
        return self.ui.amount.edit

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show refusals about the total or the days under the field."""
        if rule in _TOTAL_RULES:
            self.ui.amount.show_error(sentence)
            return self.ui.amount.edit
        if rule == "TOPLINER_DAYS":
            self._show_days_error(sentence)
            return self.ui.days
        return None

    def _rule(self, amount: Money | None) -> RuleViolation | None:
        contract, products, days = self._file.contract, self._file.products, self.ui.days.value()

        def check() -> None:
            topliner.check_terms(covers.check_amount(amount, contract), days, contract, products)

        return covers.refusal(check)

    @Slot()
    def _typed(self) -> None:
        self._tell_complement()
        self.changed.emit()

    @Slot()
    def _days_chosen(self) -> None:
        self._show_days_error("")
        self._tell_end()
        self.changed.emit()

    def _tell_complement(self) -> None:
        """Say what the TopLiner adds to the primary cover, as it is typed."""
        standing = formats.amount(self.standing)
        try:
            wanted = self.ui.amount.money()
        except AmountError:
            wanted = self.standing
        if self.standing < wanted:
            text = self.tr("{complement} more than the {standing} in force today.").format(
                complement=formats.amount(wanted - self.standing), standing=standing
            )
        else:
            text = self.tr("In all, the {standing} in force today included.").format(standing=standing)
        self.ui.amountHelp.setText(text)
        self.ui.amount.edit.setAccessibleDescription(self.ui.amount.error or text)

    def _tell_end(self) -> None:
        shortest, longest = self._file.contract.topliner_days
        ends = self._today + timedelta(days=self.ui.days.value())
        self.ui.daysHelp.setText(
            self.tr("From {shortest} to {longest} days; bought today, it ends on {day}.").format(
                shortest=formats.integer(shortest), longest=formats.integer(longest), day=formats.day(ends)
            )
        )
        self.ui.days.setAccessibleDescription(self.ui.daysHelp.text())

    def _show_days_error(self, sentence: str) -> None:
        self.ui.daysError.setText(sentence)
        self.ui.daysError.setVisible(bool(sentence))
        theme.set_invalid(self.ui.days, bool(sentence))
