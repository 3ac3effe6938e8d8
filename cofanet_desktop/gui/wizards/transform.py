"""The form that turns a credit limit into an @rating limit, or back (rule 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.products import ProductCode, product_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.widgets.company_facts import company_facts, product_fact
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


class TransformWizard(RequestWizard):
    """Replaces one cover by the other; the present one stands until the new one is granted."""

    @property
    def _into(self) -> ProductCode:
        return self.begun.request.code

    def make_steps(self) -> tuple[Step, ...]:
        """Return the one page; it asks for an amount when the new cover is a credit limit."""
        explanation = Message(
            "TransformWizard",
            QT_TRANSLATE_NOOP(
                "TransformWizard",
                "The product {product} stands until the product {into} is granted, which then replaces it.",
            ),
            {
                "product": product_name(self.begun.product.code),
                "into": product_name(self._into),
            },
        )
        rule = self._rule if self._into is ProductCode.CRL else None
        return (AmountStep(self.begun.product, explanation, rule, self.begun.file.contract.currency),)

    def intent(self) -> str:
        """Return the heading."""
        return self.tr("Transform: {product} → {into}").format(
            product=product_word(self.begun.product.code), into=product_word(self._into)
        )

    def facts(self, answers: Answers) -> Sequence[Fact]:
        """Return the company, both products and the amount asked, if one is."""
        file = self.begun.file
        amount = answers.amount.money(file.contract.currency) if self._into is ProductCode.CRL else None
        return (
            *company_facts(file.company, file.contract),
            product_fact(self.begun.product),
            Fact(self.tr("Becomes"), product_word(self._into)),
            Fact(
                self.tr("Amount asked"),
                self.tr("set by the insurer") if amount is None else formats.amount(amount),
            ),
        )

    def submission(self, answers: Answers) -> Callable[[], Issued]:
        """Return the work that asks for the transformation."""
        form = self.draft_id
        session, product_id, into = self.session, self.begun.product.id, self._into
        amount = None
        if into is ProductCode.CRL:
            amount = answers.amount.money(self.begun.file.contract.currency)
        return lambda: cover_service.transform(
            session, product_id, into, amount, replaces=answers.replaces or None, form=form
        )

    def refusal(self) -> RuleViolation | None:
        """Return what forbids the transformation whatever the amount."""
        return None if self._into is ProductCode.CRL else self._rule(None)

    def _rule(self, amount: Money | None) -> RuleViolation | None:
        file, product = self.begun.file, self.begun.product
        return covers.refusal(
            lambda: covers.check_transform(product, self._into, amount, file.contract, file.products)
        )
