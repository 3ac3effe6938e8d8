"""The form that asks for a higher or lower amount (rule 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.widgets.company_facts import company_facts
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.amount_step import AmountStep
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import covers as cover_service

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.gui.wizards.step import Step
    from cofanet_desktop.services.issuing import Issued


class AmountWizard(RequestWizard):
    """Asks for another amount; the decision in force stands until the new one."""

    def make_steps(self) -> tuple[Step, ...]:
        """Return the one page that asks for the amount."""
        explanation = Message(
            "AmountWizard",
            QT_TRANSLATE_NOOP("AmountWizard", "The decision in force stands until the insurer has answered."),
        )
        return (AmountStep(self.begun.product, explanation, self._rule, self.begun.file.contract.currency),)

    def intent(self) -> str:
        """Return the heading."""
        return self.tr("Modify the amount: {product}").format(product=product_word(self.begun.product.code))

    def facts(self, answers: Answers) -> Sequence[Fact]:
        """Return the company, the product, the amount in force and the one asked."""
        file, product = self.begun.file, self.begun.product
        amount = answers.amount.money(file.contract.currency)
        granted = self.tr("none") if product.granted is None else formats.amount(product.granted)
        return (
            *company_facts(file.company, file.contract),
            Fact(self.tr("Product"), product_word(product.code)),
            Fact(self.tr("Granted today"), granted),
            Fact(self.tr("New amount asked"), "" if amount is None else formats.amount(amount)),
        )

    def submission(self, answers: Answers) -> Callable[[], Issued]:
        """Return the work that asks for the amount."""
        form = self.draft_id
        session, product_id = self.session, self.begun.product.id
        amount = answers.amount.money(self.begun.file.contract.currency)
        assert amount is not None  # noqa: S101 - the step has checked it
        return lambda: cover_service.update(
            session, product_id, amount, replaces=answers.replaces or None, form=form
        )

    def _rule(self, amount: Money | None) -> RuleViolation | None:
        product, contract = self.begun.product, self.begun.file.contract
        if amount is None:
            return covers.refusal(lambda: covers.check_amount(None, contract))
        return covers.refusal(lambda: covers.check_update(product, amount, contract))
