"""The form that orders a report (rule 11)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui.widgets.company_facts import company_facts
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.answers import Answers
from cofanet_desktop.gui.wizards.report_step import ReportStep, language_word
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import covers as cover_service
from cofanet_desktop.services.covers import OrderDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.gui.wizards.step import Step
    from cofanet_desktop.services.issuing import Issued


class ReportWizard(RequestWizard):
    """Orders one report in one language; an old or missing one on file can be asked anew instead."""

    def make_steps(self) -> tuple[Step, ...]:
        """Return the one page."""
        step = ReportStep(self.begun.file, self.begun.request.code, self.session.today())
        step.instead_clicked.connect(self._order_investigation)
        return (step,)

    def intent(self) -> str:
        """Return the heading."""
        return self.tr("New request: {product}").format(product=product_word(self.begun.request.code))

    def facts(self, answers: Answers) -> Sequence[Fact]:
        """Return the company, the report and its language."""
        step = self.steps[0]
        assert isinstance(step, ReportStep)  # noqa: S101 - this form has no other
        return (
            *company_facts(self.begun.file.company, self.begun.file.contract),
            Fact(self.tr("Product"), product_word(self.begun.request.code)),
            Fact(self.tr("Language"), language_word(answers.language)),
            *step.order_facts(),
        )

    def submission(self, answers: Answers) -> Callable[[], Issued]:
        """Return the work that orders the report."""
        form, session = self.draft_id, self.session
        draft = OrderDraft(
            easy_number=self.begun.file.company.easy_number,
            product=self.begun.request.code,
            language=answers.language,
        )
        return lambda: cover_service.order(session, draft, replaces=answers.replaces or None, form=form)

    def refusal(self) -> RuleViolation | None:
        """Return why the report cannot be ordered on this company, if so."""
        for offer in self.begun.file.offers:
            if offer.code is self.begun.request.code:
                return offer.refusal
        return None

    @Slot()
    def _order_investigation(self) -> None:
        answers = Answers(language=self.answers().language)
        self.give_way(replace(self.begun.request, code=ProductCode.FRN, replaces=""), answers)
