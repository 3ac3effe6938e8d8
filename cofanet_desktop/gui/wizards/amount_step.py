"""The page that asks for the amount of a product that exists already, beside the decision in force."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.widgets.company_facts import decision_facts
from cofanet_desktop.gui.wizards.step import Step
from cofanet_desktop.ui_gen.ui_amount_step import Ui_AmountStep

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.domain.text import Message
    from cofanet_desktop.gui.wizards.answers import Answers

AMOUNT_RULES = frozenset(
    {
        "AMOUNT_MISSING",
        "AMOUNT_MUST_BE_POSITIVE",
        "AMOUNT_NOT_WHOLE",
        "AMOUNT_TOO_LARGE",
        "AMOUNT_UNCHANGED",
        "CURRENCY_NOT_CONTRACT",
    }
)
"""Rules whose refusal belongs under the amount."""


class AmountStep(Step):
    """Shows the decision in force and asks for the amount wanted, where one is asked."""

    def __init__(
        self,
        product: Product,
        explanation: Message,
        rule: Callable[[Money | None], RuleViolation | None] | None,
        currency: str,
    ) -> None:
        """Ask for an amount in `currency` that keeps `rule`; without a rule no amount is asked."""
        super().__init__()
        self._product, self._explanation, self._currency = product, explanation, currency
        self._asks = rule is not None
        self.ui = Ui_AmountStep()
        self.ui.setupUi(self)
        self.ui.amount.setVisible(self._asks)
        self.ui.amountLabel.setVisible(self._asks)
        self._rule = rule or (lambda money: None)
        self.ui.amount.changed.connect(self.changed)
        self.retranslate()

    def heading(self) -> str:
        """Return the name of the step."""
        return self.tr("Amount") if self._asks else self.tr("Transformation")

    def retranslate(self) -> None:
        """Set the texts, the facts of the decision included."""
        self.ui.retranslateUi(self)
        self.ui.facts.set_facts([fact for fact in decision_facts(self._product) if not fact.link][:8])
        self.ui.explanation.setText(translate_message(self._explanation))
        self.ui.amount.prepare(self._currency, self.tr("Amount wanted"), self._rule)

    def fill(self, answers: Answers) -> None:
        """Show the amount typed before."""
        self.ui.amount.put(answers.amount, self._currency)

    def collect(self, answers: Answers) -> Answers:
        """Return the answers with the amount typed."""
        return replace(answers, amount=self.ui.amount.typed()) if self._asks else answers

    def first_error(self) -> QWidget | None:
        """Return the amount when it breaks a rule."""
        return None if not self._asks or self.ui.amount.is_right() else self.ui.amount.edit

    def first_field(self) -> QWidget | None:
        """Return the amount."""
        return self.ui.amount.edit if self._asks else None

    def show_refusal(self, rule: str, sentence: str) -> QWidget | None:
        """Show refusals about the amount under it."""
        if not self._asks or rule not in AMOUNT_RULES:
            return None
        self.ui.amount.show_error(sentence)
        return self.ui.amount.edit
