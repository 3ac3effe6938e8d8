"""The form that orders a product of the contract on a company (rules 1 to 4, 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.products import KINDS, ProductCode
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.widgets.company_facts import company_facts
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.guarantor_step import GuarantorStep
from cofanet_desktop.gui.wizards.order_step import OrderStep
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import covers as cover_service
from cofanet_desktop.services.covers import OrderDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.gui.wizards.step import Step
    from cofanet_desktop.services.issuing import Issued

GUARANTEED = frozenset({ProductCode.CRL})
"""Products that may be asked with a guarantor."""


class OrderWizard(RequestWizard):
    """Orders one product; asks only what that product needs."""

    def make_steps(self) -> tuple[Step, ...]:
        """Return the pages this product needs."""
        file, code = self.begun.file, self.begun.request.code
        request = OrderStep(file, code)
        if code in GUARANTEED:
            return request, GuarantorStep(self.session, self.tasks, file)
        return (request,)

    def intent(self) -> str:
        """Return the heading."""
        return self.tr("New request: {product}").format(product=product_word(self.begun.request.code))

    def facts(self, answers: Answers) -> Sequence[Fact]:
        """Return the company and everything that is asked."""
        file, draft = self.begun.file, self._draft(answers)
        unchanged = self.tr("unchanged")
        amount = file.contract.express_amount if draft.product is ProductCode.ECL else draft.amount
        outstanding = unchanged if draft.outstanding is None else formats.amount(draft.outstanding)
        reference = unchanged if draft.customer_reference is None else draft.customer_reference
        guarantor = " ".join(part for part in (answers.guarantor_name, answers.guarantor) if part)
        return (
            *company_facts(file.company, file.contract),
            Fact(self.tr("Product"), product_word(draft.product)),
            Fact(self.tr("Amount asked"), "" if amount is None else formats.amount(amount)),
            Fact(self.tr("Guarantor"), guarantor),
            Fact(self.tr("Your reference"), reference or self.tr("none")),
            Fact(self.tr("Total outstanding"), outstanding),
        )

    def submission(self, answers: Answers) -> Callable[[], Issued]:
        """Return the work that orders the product."""
        form = self.draft_id
        session, draft = self.session, self._draft(answers)
        return lambda: cover_service.order(session, draft, replaces=answers.replaces or None, form=form)

    def refusal(self) -> RuleViolation | None:
        """Return why the product cannot be ordered on this company, if so."""
        for offer in self.begun.file.offers:
            if offer.code is self.begun.request.code:
                return offer.refusal
        return None

    def _draft(self, answers: Answers) -> OrderDraft:
        file, code = self.begun.file, self.begun.request.code
        currency = file.contract.currency
        on_record = file.entry.customer_reference if file.entry else ""
        reference = answers.customer_reference.strip()
        return OrderDraft(
            easy_number=file.company.easy_number,
            product=code,
            amount=answers.amount.money(currency) if KINDS[code].asks_amount else None,
            customer_reference=None if reference == on_record else reference,
            outstanding=answers.outstanding.money(currency),
            guarantor=answers.guarantor or None,
        )
