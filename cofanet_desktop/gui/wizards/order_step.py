"""The page that asks what an order needs: the amount, the own reference, the outstanding."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.products import KINDS, ProductCode
from cofanet_desktop.gui import formats, theme
from cofanet_desktop.gui.wizards.amount_step import AMOUNT_RULES
from cofanet_desktop.gui.wizards.explanations import explanation
from cofanet_desktop.gui.wizards.step import Step, sentences
from cofanet_desktop.ui_gen.ui_order_step import Ui_OrderStep

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.services.companies import CompanyFile


class OrderStep(Step):
    """Asks for the amount where the product has one, and for what the contract keeps about the customer."""

    def __init__(self, file: CompanyFile, code: ProductCode) -> None:
        """Ask what an order of `code` on the company of `file` needs."""
        super().__init__()
        self._file, self._code = file, code
        self._asks = KINDS[code].asks_amount
        self.ui = Ui_OrderStep()
        self.ui.setupUi(self)
        for widget in (self.ui.amount, self.ui.amountLabel, self.ui.amountHelp, self.ui.gapOne):
            if hasattr(widget, "setVisible"):
                widget.setVisible(self._asks)
        self.ui.referenceError.hide()
        self.ui.amount.changed.connect(self.changed)
        self.ui.outstanding.changed.connect(self.changed)
        self.ui.reference.textEdited.connect(self._reference_edited)
        self.ui.reference.editingFinished.connect(self._check_reference)
        self.retranslate()

    @property
    def _contract(self) -> Contract:
        return self._file.contract

    def heading(self) -> str:
        """Return the name of the step."""
        return self.tr("Request")

    def retranslate(self) -> None:
        """Set the texts."""
        self.ui.retranslateUi(self)
        currency = self._contract.currency
        self.ui.amount.prepare(currency, self.tr("Amount wanted"), self._amount_rule)
        self.ui.outstanding.prepare(
            currency, self.tr("Total outstanding today (optional)"), self._outstanding_rule
        )
        self.ui.terms.setText(self._terms())
        self.ui.terms.setVisible(bool(self.ui.terms.text()))
        known = self._file.entry.outstanding if self._file.entry else None
        if known is None:
            self.ui.outstandingHelp.setText(self.tr("Nothing is on record. Empty changes nothing."))
        else:
            self.ui.outstandingHelp.setText(
                self.tr("On record: {amount}. Empty changes nothing.").format(amount=formats.amount(known))
            )

    def _terms(self) -> str:
        """Return what is fixed by contract or insurer, where no amount is asked."""
        if self._code is ProductCode.ECL and self._contract.express_amount is not None:
            return self.tr("The contract fixes the terms: {amount}, insured at {percentage} %.").format(
                amount=formats.amount(self._contract.express_amount),
                percentage=formats.integer(int(self._contract.insured_percentage)),
            )
        if self._code is ProductCode.RLI:
            return self.tr("The insurer sets the amount of an @rating limit and answers at once.")
        return explanation(self._code)

    def fill(self, answers: Answers) -> None:
        """Show what was typed before."""
        currency = self._contract.currency
        self.ui.amount.put(answers.amount, currency)
        self.ui.outstanding.put(answers.outstanding, currency)
        self.ui.reference.setText(answers.customer_reference)

    def collect(self, answers: Answers) -> Answers:
        """Return the answers with what is typed."""
        return replace(
            answers,
            amount=self.ui.amount.typed(),
            outstanding=self.ui.outstanding.typed(),
            customer_reference=self.ui.reference.text(),
        )

    def first_error(self) -> QWidget | None:
        """Check all fields and return the first wrong one."""
        checks: tuple[tuple[bool, QWidget], ...] = (
            (not self._asks or self.ui.amount.is_right(), self.ui.amount.edit),
            (self._check_reference(), self.ui.reference),
            (self.ui.outstanding.is_right(), self.ui.outstanding.edit),
        )
        return next((field for is_right, field in checks if not is_right), None)

    def first_field(self) -> QWidget | None:
        """Return the amount, or the reference where no amount is asked."""
        return self.ui.amount.edit if self._asks else self.ui.reference

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show refusals about amount, reference or outstanding under the field."""
        if rule in AMOUNT_RULES and self._asks:
            self.ui.amount.show_error(sentence)
            return self.ui.amount.edit
        if rule == "CUSTOMER_REFERENCE_TOO_LONG":
            self._show_reference_error(sentence)
            return self.ui.reference
        if rule == "OUTSTANDING_NOT_VALID":
            self.ui.outstanding.show_error(sentence)
            return self.ui.outstanding.edit
        return None

    def _amount_rule(self, amount: Money | None) -> RuleViolation | None:
        return covers.refusal(lambda: covers.check_amount(amount, self._contract))

    def _outstanding_rule(self, amount: Money | None) -> RuleViolation | None:
        return covers.refusal(lambda: covers.check_outstanding(amount, self._contract))

    @Slot()
    def _check_reference(self) -> bool:
        typed = self.ui.reference.text().strip()
        refusal = covers.refusal(lambda: covers.check_customer_reference(typed))
        self._show_reference_error(sentences(refusal))
        return refusal is None

    def _show_reference_error(self, sentence: str) -> None:
        self.ui.referenceError.setText(sentence)
        self.ui.referenceError.setVisible(bool(sentence))
        self.ui.reference.setAccessibleDescription(sentence)
        theme.set_invalid(self.ui.reference, bool(sentence))

    @Slot()
    def _reference_edited(self) -> None:
        self._show_reference_error("")
        self.changed.emit()
