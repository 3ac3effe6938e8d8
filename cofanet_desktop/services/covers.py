"""What a clerk asks about covers and other products: order, change, transform, give up, stop following."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.commands import (
    DeleteProduct,
    OrderProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.services import drafts
from cofanet_desktop.services.issuing import issue, issue_in

if TYPE_CHECKING:
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.products import ProductCode
    from cofanet_desktop.services.issuing import Issued
    from cofanet_desktop.services.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderDraft:
    """The form of an order; amounts in the contract's currency, None where the product asks none."""

    easy_number: str
    product: ProductCode
    amount: Money | None = None
    customer_reference: str | None = None
    outstanding: Money | None = None
    guarantor: str | None = None
    operation: int = 0
    days: int | None = None
    """How long a TopLiner is wanted."""
    language: str = ""
    """Language of a report (two letters)."""


def order(
    session: Session, draft: OrderDraft, *, replaces: str | None = None, form: str | None = None
) -> Issued:
    """Order a product on a company; raises RuleViolation when a rule forbids it (rules 1–4, 7).

    `form` is the kept draft it was typed in, dropped in the same transaction; so for the functions below.
    """
    drafts.check_contract(session, form)
    args = OrderProduct(
        contract_id=session.contract().id,
        easy_number=draft.easy_number,
        product=draft.product,
        amount=draft.amount,
        customer_reference=draft.customer_reference,
        outstanding=draft.outstanding,
        guarantor=draft.guarantor,
        operation=draft.operation,
        days=draft.days,
        language=draft.language,
    )
    return issue(session, args, replaces=replaces, form=form)


def update(
    session: Session, product_id: str, amount: Money, *, replaces: str | None = None, form: str | None = None
) -> Issued:
    """Ask for another amount; raises RuleViolation when rule 6 forbids it."""
    return issue(session, UpdateProduct(product_id=product_id, amount=amount), replaces=replaces, form=form)


def transform(
    session: Session,
    product_id: str,
    into: ProductCode,
    amount: Money | None = None,
    *,
    replaces: str | None = None,
    form: str | None = None,
) -> Issued:
    """Transform a credit limit into an @rating limit, or back with an amount (rules 1 and 3)."""
    args = TransformProduct(product_id=product_id, into=into, amount=amount)
    return issue(session, args, replaces=replaces, form=form)


def delete(session: Session, product_id: str) -> Issued:
    """Give a product up (rule 5); raises RuleViolation when it cannot be."""
    return issue(session, DeleteProduct(product_id=product_id))


def stop_monitoring(session: Session, product_id: str) -> Issued:
    """Stop following a monitored product and give it up, both or neither; return the second step (rule 9)."""
    with session.store.work("issue") as unit:
        issue_in(unit, session, StopMonitoring(product_id=product_id))
        given_up = issue_in(unit, session, DeleteProduct(product_id=product_id))
    session.on_issued()
    return given_up
