"""What a wizard is about and what was typed into it so far: plain values, kept as a draft."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import OrderProduct, TransformProduct, UpdateProduct
from cofanet_desktop.domain.covers import TRANSFORMATIONS
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import ProductCode

if TYPE_CHECKING:
    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.services.companies import CompanyFile
    from cofanet_desktop.services.drafts import DraftLine


class RequestKind(StrEnum):
    """The three forms of the family."""

    ORDER = "order"
    AMOUNT = "amount"
    TRANSFORM = "transform"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Which form to fill in on which company: `code` is the product wanted, `product_id` the one to change.

    `replaces` is the refused command that the form corrects, if any.
    """

    kind: RequestKind
    easy_number: str
    code: ProductCode
    product_id: str = ""
    replaces: str = ""

    def draft_id(self, contract_id: str) -> str:
        """Return the id under which the form is kept: one for each contract, company and product."""
        return f"{self.kind}/{contract_id}/{self.easy_number}/{self.product_id or self.code}"


@dataclass(frozen=True, slots=True)
class TypedAmount:
    """An amount as typed, and its value when it is one: the text alone would read differently in another format."""

    text: str = ""
    value: Decimal | None = None

    @classmethod
    def of(cls, money: Money | None) -> TypedAmount:
        """Return a known amount as if it had been typed."""
        return cls() if money is None else cls(f"{money.amount:f}", money.amount)

    def money(self, currency: str) -> Money | None:
        """Return the amount in `currency`, None when nothing readable was typed."""
        return None if self.value is None else Money(self.value, currency)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything a form of the family may ask; `step` is the page the person was on."""

    amount: TypedAmount = TypedAmount()
    outstanding: TypedAmount = TypedAmount()
    customer_reference: str = ""
    guarantor: str = ""
    guarantor_name: str = ""
    language: str = ""
    days: int = 0
    """How long a TopLiner is wanted; 0 as long as nothing was chosen."""
    replaces: str = ""
    step: int = 0


def first_answers(request: Request, file: CompanyFile) -> Answers:
    """Return what the form shows before anything was typed: the customer reference on record."""
    reference = file.entry.customer_reference if file.entry else ""
    return Answers(customer_reference=reference, replaces=request.replaces)


def request_again(command_id: str, args: Args, code: ProductCode | None, easy_number: str) -> Request | None:
    """Return the form that corrects a refused command; `code` is that of the product it changes, if it changes one.

    None when there is no form for it, or when the product has gone.
    """
    if isinstance(args, OrderProduct):
        return Request(
            kind=RequestKind.ORDER, easy_number=easy_number, code=args.product, replaces=command_id
        )
    if code is None or not isinstance(args, UpdateProduct | TransformProduct):
        return None
    return Request(
        kind=RequestKind.TRANSFORM if isinstance(args, TransformProduct) else RequestKind.AMOUNT,
        easy_number=easy_number,
        code=args.into if isinstance(args, TransformProduct) else code,
        product_id=args.product_id,
        replaces=command_id,
    )


def request_of_draft(line: DraftLine) -> Request | None:
    """Return the form a kept draft is of; None for other kinds of forms, or when the product to change has gone."""
    if line.draft.kind not in tuple(RequestKind):
        return None
    kind, _, easy_number, subject = line.draft.parts
    if kind == RequestKind.ORDER:
        return Request(kind=RequestKind.ORDER, easy_number=easy_number, code=ProductCode(subject))
    if line.product is None:
        return None
    code = line.product.code
    if kind == RequestKind.TRANSFORM:
        code = TRANSFORMATIONS.get(code, code)
    return Request(kind=RequestKind(kind), easy_number=easy_number, code=code, product_id=subject)


def answers_again(args: Args, file: CompanyFile, command_id: str) -> Answers:
    """Return what the refused command asked, as answers to its form."""
    on_record = file.entry.customer_reference if file.entry else ""
    if isinstance(args, OrderProduct):
        return Answers(
            amount=TypedAmount.of(args.amount),
            outstanding=TypedAmount.of(args.outstanding),
            customer_reference=on_record if args.customer_reference is None else args.customer_reference,
            guarantor=args.guarantor or "",
            language=args.language,
            days=args.days or 0,
            replaces=command_id,
        )
    if isinstance(args, UpdateProduct | TransformProduct):
        return Answers(amount=TypedAmount.of(args.amount), customer_reference=on_record, replaces=command_id)
    return Answers(customer_reference=on_record)
