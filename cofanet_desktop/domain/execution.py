"""What a command does to the records: the same function on the desk (at once) and at the insurer (with authority).

`execute` checks the rules and returns the records as they are after the command; the caller writes them. At the
desk the result is shown as waiting for the insurer; at the insurer, arbitration then answers what waits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime  # singledispatch reads the annotations of what it registers
from functools import singledispatch
from typing import TYPE_CHECKING, Protocol, TypeAlias

from cofanet_desktop.domain import companies, covers, reports, topliner
from cofanet_desktop.domain.commands import (
    AnswerOffer,
    Args,
    Command,
    CreateCompany,
    DeleteNotifications,
    DeleteProduct,
    MarkNotifications,
    OrderProduct,
    RenewProduct,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.products import KINDS, REPORTS, Asked, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cofanet_desktop.domain.money import Money

Record: TypeAlias = Contract | Company | PortfolioEntry | Product | Notification | Document
"""What the store and the insurer keep, exchange and show; each has an `id`."""


class Workspace(Protocol):
    """Read access to the records a command may look at; the desk's store and the insurer both provide it."""

    def contract(self, contract_id: str) -> Contract | None:
        """Return the contract of that id."""

    def company(self, easy_number: str) -> Company | None:
        """Return the company of that Easy number."""

    def entry(self, contract_id: str, easy_number: str) -> PortfolioEntry | None:
        """Return what the contract keeps about the company."""

    def product(self, product_id: str) -> Product | None:
        """Return the ordered product of that id."""

    def products(self, contract_id: str, easy_number: str) -> Sequence[Product]:
        """Return the products of a company under a contract, oldest first."""

    def notification(self, notification_id: str) -> Notification | None:
        """Return the notification of that id."""


def execute(command: Command, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    """Return the records as `command` leaves them at the instant `at`; raises RuleViolation when a rule forbids it."""
    return _execute(command.args, command.id, workspace, at)


@singledispatch
def _execute(args: Args, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    raise TypeError(f"no command: {args!r}")


@_execute.register
def _order(args: OrderProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    contract = _contract(workspace, args.contract_id)
    company = _company(workspace, args.easy_number)
    if workspace.product(command_id) is not None:
        raise _refused(
            "ALREADY_ORDERED",
            QT_TRANSLATE_NOOP("Rules", "This order was already taken."),
            QT_TRANSLATE_NOOP("Rules", "Open it on the company page."),
        )
    products = workspace.products(contract.id, company.easy_number)
    entry = workspace.entry(contract.id, company.easy_number)
    covers.check_order(args.product, contract, company, products, at.date(), entry)
    covers.check_guarantor(args.guarantor, company.easy_number)
    covers.check_customer_reference(args.customer_reference)
    covers.check_outstanding(args.outstanding, contract)
    amount = _amount_asked(args, contract)
    if args.product is ProductCode.TPL and amount is not None:
        topliner.check_terms(amount, args.days, contract, products)
    if args.product in REPORTS:
        reports.check_language(args.product, args.language, contract)
    product = Product(
        id=command_id,
        contract_id=contract.id,
        easy_number=company.easy_number,
        code=args.product,
        status=ProductStatus.PENDING,
        ordered_at=at,
        updated_at=at,
        requested=amount,
        guarantor=args.guarantor,
        operation=args.operation,
        days=args.days if args.product is ProductCode.TPL else None,
        language=args.language if args.product in REPORTS else "",
    )
    return company, _touched(entry, args, at), replace(product, asked=Asked(product.requested, at))


def _amount_asked(args: OrderProduct, contract: Contract) -> Money | None:
    """Return the amount of the order: the clerk's where the product asks one, the contract's for ECL (rule 4)."""
    if args.product is ProductCode.ECL:
        return contract.express_amount
    if KINDS[args.product].asks_amount:
        return covers.check_amount(args.amount, contract)
    return None


def _touched(entry: PortfolioEntry | None, args: OrderProduct, at: datetime) -> PortfolioEntry:
    """Return the portfolio entry with what the order says about the customer; what it leaves out is kept."""
    base = entry or PortfolioEntry(contract_id=args.contract_id, easy_number=args.easy_number, updated_at=at)
    return replace(
        base,
        updated_at=at,
        customer_reference=base.customer_reference
        if args.customer_reference is None
        else args.customer_reference,
        outstanding=base.outstanding if args.outstanding is None else args.outstanding,
    )


@_execute.register
def _update(args: UpdateProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = _product(workspace, args.product_id)
    _check_not_being_transformed(workspace, product)
    covers.check_update(product, args.amount, _contract(workspace, product.contract_id))
    return (
        replace(product, asked=Asked(args.amount, at), updated_at=at),
        *_entry_touched(workspace, product, at),
    )


@_execute.register
def _transform(
    args: TransformProduct, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    product = _product(workspace, args.product_id)
    contract = _contract(workspace, product.contract_id)
    products = workspace.products(contract.id, product.easy_number)
    covers.check_transform(product, args.into, args.amount, contract, products)
    _check_not_being_transformed(workspace, product)
    successor = Product(
        id=command_id,
        contract_id=contract.id,
        easy_number=product.easy_number,
        code=args.into,
        status=ProductStatus.PENDING,
        ordered_at=at,
        updated_at=at,
        requested=args.amount if args.into is ProductCode.CRL else None,
        replaces=product.id,
    )
    asked = replace(successor, asked=Asked(successor.requested, at))
    return (asked, *_entry_touched(workspace, product, at))


@_execute.register
def _delete(args: DeleteProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = _product(workspace, args.product_id)
    covers.check_delete(product)
    _check_not_being_transformed(workspace, product)
    leaving = replace(product, status=ProductStatus.BEING_DELETED, updated_at=at)
    return (leaving, *_entry_touched(workspace, product, at))


@_execute.register
def _stop(args: StopMonitoring, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = _product(workspace, args.product_id)
    covers.check_stop(product)
    return (replace(product, monitored=False, updated_at=at), *_entry_touched(workspace, product, at))


@_execute.register
def _answer_offer(
    args: AnswerOffer, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    product = _product(workspace, args.product_id)
    topliner.check_answer(product, at)
    if not args.accept:
        refused = replace(product, status=ProductStatus.REFUSED, decided_on=at.date(), updated_at=at)
        return (refused, *_entry_touched(workspace, product, at))
    bought = replace(product, asked=Asked(product.requested, at), updated_at=at)
    return (bought, *_entry_touched(workspace, product, at))


@_execute.register
def _renew(args: RenewProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = _product(workspace, args.product_id)
    _check_not_being_transformed(workspace, product)
    covers.check_renew(product, at.date())
    asked = Asked(product.granted, at)
    return (replace(product, asked=asked, updated_at=at), *_entry_touched(workspace, product, at))


@_execute.register
def _create(args: CreateCompany, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    contract = _contract(workspace, args.contract_id)
    if workspace.company(args.temporary_number) is not None:
        raise _refused(
            "ALREADY_ORDERED",
            QT_TRANSLATE_NOOP("Rules", "This company was already created."),
            QT_TRANSLATE_NOOP("Rules", "Search it by its name."),
        )
    companies.check_new_company(args)
    company = Company(
        easy_number=args.temporary_number,
        name=args.name,
        country=args.country,
        address=args.address,
        postcode=args.postcode,
        city=args.city,
        phone=args.phone,
        identifiers=(args.identifier,) if args.identifier else (),
    )
    entry = PortfolioEntry(contract_id=contract.id, easy_number=company.easy_number, updated_at=at)
    return company, entry


@_execute.register
def _mark(args: MarkNotifications, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    found = (workspace.notification(one) for one in args.ids)
    return tuple(
        replace(one, is_read=args.is_read) for one in found if one is not None and not one.is_deleted
    )


@_execute.register
def _discard(
    args: DeleteNotifications, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    found = (workspace.notification(one) for one in args.ids)
    return tuple(replace(one, is_deleted=True, is_read=True) for one in found if one is not None)


def _check_not_being_transformed(workspace: Workspace, product: Product) -> None:
    products = workspace.products(product.contract_id, product.easy_number)
    if any(other.replaces == product.id and other.asked for other in products):
        raise _refused(
            "ANSWER_PENDING",
            QT_TRANSLATE_NOOP("Rules", "This cover is being transformed."),
            QT_TRANSLATE_NOOP("Rules", "Wait for the insurer's answer."),
        )


def _entry_touched(workspace: Workspace, product: Product, at: datetime) -> tuple[PortfolioEntry, ...]:
    entry = workspace.entry(product.contract_id, product.easy_number)
    return () if entry is None else (replace(entry, updated_at=at),)


def _contract(workspace: Workspace, contract_id: str) -> Contract:
    contract = workspace.contract(contract_id)
    if contract is None:
        raise _refused(
            "CONTRACT_NOT_FOUND",
            QT_TRANSLATE_NOOP("Rules", "This contract does not exist."),
            QT_TRANSLATE_NOOP("Rules", "Choose a contract in the list at the top left."),
        )
    return contract


def _company(workspace: Workspace, easy_number: str) -> Company:
    company = workspace.company(easy_number)
    if company is None:
        raise _refused(
            "COMPANY_NOT_FOUND",
            QT_TRANSLATE_NOOP("Rules", "This company is not known."),
            QT_TRANSLATE_NOOP("Rules", "Search it first, or create it."),
        )
    return company


def _product(workspace: Workspace, product_id: str) -> Product:
    product = workspace.product(product_id)
    if product is None:
        raise _refused(
            "PRODUCT_NOT_FOUND",
            QT_TRANSLATE_NOOP("Rules", "This product does not exist."),
            QT_TRANSLATE_NOOP("Rules", "Open the company page to see its products."),
        )
    return product


def _refused(rule: str, text: str, hint: str = "") -> RuleViolation:
    return RuleViolation(rule, Message("Rules", text), Message("Rules", hint) if hint else None)
