"""The form of a TopLiner: simulate, read the offer, then buy it, refuse it or simulate anew (ACT-5, rule 3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from cofanet_desktop.domain import topliner
from cofanet_desktop.domain.products import ProductCode
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.dialogs.decision import Followed, Phase
from cofanet_desktop.gui.widgets.company_facts import company_facts, product_fact
from cofanet_desktop.gui.widgets.facts import Fact
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import product_word
from cofanet_desktop.gui.wizards.answers import TypedAmount
from cofanet_desktop.gui.wizards.topliner_step import TopLinerStep
from cofanet_desktop.gui.wizards.wizard import RequestWizard
from cofanet_desktop.services import topliner as topliner_service
from cofanet_desktop.services.covers import OrderDraft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cofanet_desktop.domain.errors import RuleViolation
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.gui.wizards.answers import Answers
    from cofanet_desktop.gui.wizards.step import Step
    from cofanet_desktop.services.issuing import Issued


class TopLinerWizard(RequestWizard):
    """Asks for an offer, which the pages after the summary show with what can be done about it."""

    def make_steps(self) -> tuple[Step, ...]:
        """Return the one page that asks for total and days; listen to what comes after it."""
        self.decision.progressed.connect(self._progressed)
        self.decision.new_simulation.connect(self._begin_anew)
        return (TopLinerStep(self.begun.file, self.session.today()),)

    def intent(self) -> str:
        """Return the heading."""
        return self.tr("New request: {product}").format(product=product_word(ProductCode.TPL))

    def facts(self, answers: Answers) -> Sequence[Fact]:
        """Return the company, the cover of today, the total asked and what it adds, the days."""
        file = self.begun.file
        cover = topliner.primary(file.products)
        standing = topliner.in_force(file.products, file.contract.currency)
        total = answers.amount.money(file.contract.currency)
        return (
            *company_facts(file.company, file.contract),
            *(() if cover is None else (replace(product_fact(cover), name=self.tr("Cover today")),)),
            Fact(self.tr("Product"), product_word(ProductCode.TPL)),
            Fact(self.tr("Total cover asked"), "" if total is None else formats.amount(total)),
            Fact(self.tr("More than today"), "" if total is None else formats.amount(total - standing)),
            Fact(self.tr("Duration"), self.trn("%n days", None, answers.days)),
        )

    def submission(self, answers: Answers) -> Callable[[], Issued]:
        """Return the work that asks the insurer for an offer and waits for it."""
        session, form = self.session, self.draft_id
        draft = OrderDraft(
            easy_number=self.begun.request.easy_number,
            product=ProductCode.TPL,
            amount=answers.amount.money(self.begun.file.contract.currency),
            days=answers.days,
        )
        replaces = answers.replaces or None
        return lambda: topliner_service.simulate(session, draft, replaces=replaces, form=form).issued

    def run_submission(self, work: Callable[[], Issued]) -> None:
        """Ask the insurer beside the writes, which would all wait for the answer; drafts kept before come first."""
        self.ui.notice.say(self.tr("Asking the insurer for an offer…"), Tone.NEUTRAL)

        def ask(_kept: object) -> None:
            self.tasks.read(self, work).then(self._sent).failed(self._refused).run()

        self.tasks.write(self, lambda: None).then(ask).run()

    def refusal(self) -> RuleViolation | None:
        """Return what forbids a TopLiner on this company, or that the network is switched off."""
        refused = next(
            (offer.refusal for offer in self.begun.file.offers if offer.code is ProductCode.TPL), None
        )
        return refused or topliner_service.refusal_without_network(self.session)

    def answer_headings(self) -> tuple[str, ...]:
        """Return the pages after the summary: the offer, then what became of it."""
        return self.tr("Offer"), self.tr("Result")

    def answers_passed(self) -> int:
        """Return 1 once the offer was answered, or where none was made."""
        progress = self.decision.progress
        return 1 if progress is not None and progress.phase in (Phase.ANSWERED, Phase.REFUSED) else 0

    def show_offer(self, product: Product) -> None:
        """Show the open offer of `product` at once; its values are those of a new simulation."""
        values = replace(
            self.begun.answers, amount=TypedAmount.of(product.requested), days=product.days or 0, step=0
        )
        for step in self.steps:
            step.fill(values)
        self._show_answer(Followed(self.begun.request.easy_number, product.id))

    @Slot()
    def _progressed(self) -> None:
        self.retranslate()

    def _refused(self, error: BaseException) -> None:
        """Say why, and keep the form again: an order taken back has taken its draft with it."""
        self.ui.notice.hide()
        super()._refused(error)
        self.keep_again()

    @Slot()
    def _begin_anew(self) -> None:
        """Go back to the form with everything as it was; it is a draft again."""
        self.begun = replace(self.begun, answers=replace(self.answers(), replaces=""))
        self._is_submitted = False
        self.go_to(0)
        self.keep_again()
