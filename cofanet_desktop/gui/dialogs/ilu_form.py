"""What the ILU form shows and what was typed into it so far: plain values, kept as a draft (rule 24)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.commands import AnswerIlu, Command, DeleteProduct
from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.ilu import PaymentExperience, excess
from cofanet_desktop.domain.products import Action
from cofanet_desktop.domain.workspace import Loaded
from cofanet_desktop.gui.forms.form_page import draft_id_of
from cofanet_desktop.gui.wizards.answers import (
    Answers,
    Request,
    RequestKind,
    TypedAmount,
    first_answers,
)
from cofanet_desktop.services import companies, drafts, ilus, outbox
from cofanet_desktop.services.ilus import IluDraft

if TYPE_CHECKING:
    from datetime import date

    from cofanet_desktop.domain.duties import DutyRow
    from cofanet_desktop.domain.ilu import Ilu
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.session import Session

DRAFT_KIND = "ilu"
"""Kind under which an unfinished answer is kept."""

NOTHING_TYPED = TypedAmount()
"""An amount field nobody has touched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IluForm:
    """The form as it was left; None and empty where nothing was chosen."""

    experience: PaymentExperience | None = None
    still_trading: bool | None = None
    needs: TypedAmount = NOTHING_TYPED
    delete_cover: bool = False
    comment: str = ""

    def draft(self, ilu: Ilu) -> IluDraft:
        """Return the answer the form gives; call it once nothing is missing."""
        trading = bool(self.still_trading)
        return IluDraft(
            ilu_id=ilu.id,
            experience=self.experience or PaymentExperience.ON_TIME,
            still_trading=trading,
            needs=self.needs.money(ilu.cover.currency) if trading else None,
            comment=self.comment.strip(),
            delete_cover=self.delete_cover and not trading,
        )


@dataclass(frozen=True, slots=True)
class AskedIlu:
    """An ILU with everything the form says about it, read at one moment."""

    row: DutyRow[Ilu]
    file: CompanyFile
    today: date
    form: IluForm
    is_restored: bool
    replaces: str
    """The refused answer it corrects, empty when it corrects none."""
    deletion: RuleViolation | None
    """Why the cover cannot be given up with the answer; None when it can."""

    @property
    def ilu(self) -> Ilu:
        """Return the ILU itself."""
        return self.row.record

    @property
    def is_open(self) -> bool:
        """Tell whether it can be answered today."""
        return self.ilu.is_active and self.today <= self.ilu.answer_by

    @property
    def product(self) -> Product | None:
        """Return the cover it asks about, None when it is no longer known."""
        return next((one for one in self.file.products if one.id == self.ilu.product_id), None)

    @property
    def draft_id(self) -> str:
        """Return the id under which the form is kept."""
        ilu = self.ilu
        return draft_id_of(
            DRAFT_KIND, ilu.contract_id, ilu.easy_number, ilu.id, replaces=self.replaces or None
        )

    def change_request(self, needs: Money | None) -> tuple[Request, Answers] | None:
        """Return the form that asks for cover of `needs`, filled in; None when the cover is enough or has no such form."""
        product = self.product
        if needs is None or product is None or excess(self.ilu, needs) is None or not product.is_in_force:
            return None
        if Action.UPDATE in product.kind.actions:
            kind, code = RequestKind.AMOUNT, product.code
        elif product.code in TRANSFORMATIONS:
            kind, code = RequestKind.TRANSFORM, TRANSFORMATIONS[product.code]
        else:
            return None
        request = Request(kind=kind, easy_number=product.easy_number, code=code, product_id=product.id)
        known = first_answers(request, self.file)
        return request, Answers(amount=TypedAmount.of(needs), customer_reference=known.customer_reference)


def read_ilu(session: Session, ilu_id: str) -> AskedIlu:
    """Return an ILU with the form as it was left; called in a task, raises RuleViolation when there is no such ILU."""
    return _read(session, ilu_id, IluForm(), replaces="")


def read_refused(session: Session, command_id: str) -> AskedIlu | None:
    """Return the ILU a refused answer was to, with the form as that answer gave it; None when it answers no ILU."""
    command = outbox.find(session, command_id).command
    args = command.args if command else None
    if not isinstance(args, AnswerIlu):
        return None
    return _read(session, args.ilu_id, _form_of(args), replaces=command_id)


def _read(session: Session, ilu_id: str, first: IluForm, *, replaces: str) -> AskedIlu:
    row = ilus.show(session, ilu_id)
    file = companies.show(session, row.record.easy_number)
    delete = Command("", DeleteProduct(product_id=row.record.product_id))
    asked = AskedIlu(
        row,
        file,
        session.today(),
        first,
        is_restored=False,
        replaces=replaces,
        deletion=covers.refusal(lambda: execute(delete, Loaded(file.records()), session.now())),
    )
    kept = drafts.read(session, asked.draft_id, IluForm)
    return asked if kept is None else replace(asked, form=kept, is_restored=True)


def _form_of(args: AnswerIlu) -> IluForm:
    return IluForm(
        experience=args.experience,
        still_trading=args.still_trading,
        needs=TypedAmount.of(args.needs),
        comment=args.comment,
    )
