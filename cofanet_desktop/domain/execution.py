"""What a command does to the records: the same function on the desk (at once) and at the insurer (with authority).

`execute` checks the rules and returns the records as they are after the command; the caller writes them. At the
desk the result is shown as waiting for the insurer; at the insurer, arbitration then answers what waits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime  # singledispatch reads the annotations of what it registers
from functools import singledispatch
from typing import TYPE_CHECKING

from cofanet_desktop.domain import (
    companies,
    covers,
    custom_fields,
    duties,
    field_definitions,
    overdues,
    preferences,
    reports,
    topliner,
)
from cofanet_desktop.domain.commands import (
    AddToDeclaration,
    AnswerIlu,
    AnswerOffer,
    Args,
    CancelDeclaration,
    CancelExtension,
    ChangeContact,
    ChangePreferences,
    Command,
    CreateCompany,
    DeclareOverdue,
    DefineField,
    DeleteField,
    DeleteNotifications,
    DeleteProduct,
    MarkFavourites,
    MarkNotifications,
    ModifyExtension,
    OrderProduct,
    RenameField,
    RenewProduct,
    RequestExtension,
    SaveTurnover,
    SendDocument,
    SendTurnover,
    SetFields,
    StopMonitoring,
    TransformProduct,
    UpdateProduct,
)
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.preferences import Preferences
from cofanet_desktop.domain.products import KINDS, REPORTS, Asked, Product, ProductCode, ProductStatus
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.domain.workspace import (
    Record,
    Workspace,
    entry_touched,
    known_company,
    known_contract,
    known_product,
)

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.money import Money


def execute(command: Command, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    """Return the records as `command` leaves them at the instant `at`; raises RuleViolation when a rule forbids it."""
    return _execute(command.args, command.id, workspace, at)


@singledispatch
def _execute(args: Args, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    raise TypeError(f"no command: {args!r}")


@_execute.register
def _order(args: OrderProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    contract = known_contract(workspace, args.contract_id)
    company = known_company(workspace, args.easy_number)
    if workspace.product(command_id) is not None:
        raise refused(
            "ALREADY_ORDERED",
            QT_TRANSLATE_NOOP("Rules", "This order was already taken."),
            QT_TRANSLATE_NOOP("Rules", "Open it on the company page."),
        )
    products = workspace.products(contract.id, company.easy_number)
    entry = workspace.entry(contract.id, company.easy_number)
    declared = overdues.oldest_unpaid_due(workspace.declarations(contract.id, company.easy_number))
    covers.check_order(
        args.product, contract, company, products, contract.day(at), entry, declared, operation=args.operation
    )
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
    product = known_product(workspace, args.product_id)
    _check_not_being_transformed(workspace, product)
    covers.check_update(product, args.amount, known_contract(workspace, product.contract_id))
    return (
        replace(product, asked=Asked(args.amount, at), updated_at=at),
        *entry_touched(workspace, product.contract_id, product.easy_number, at),
    )


@_execute.register
def _transform(
    args: TransformProduct, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    product = known_product(workspace, args.product_id)
    contract = known_contract(workspace, product.contract_id)
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
    return (asked, *entry_touched(workspace, product.contract_id, product.easy_number, at))


@_execute.register
def _delete(args: DeleteProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = known_product(workspace, args.product_id)
    covers.check_delete(product)
    _check_not_being_transformed(workspace, product)
    # Two years count from the end of a cover: giving up one that ended before begins them no second time (rule 5).
    leaving = replace(
        product,
        status=ProductStatus.BEING_DELETED,
        declarable_until=covers.declarable_until(product),
        updated_at=at,
    )
    return (leaving, *entry_touched(workspace, product.contract_id, product.easy_number, at))


@_execute.register
def _stop(args: StopMonitoring, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = known_product(workspace, args.product_id)
    covers.check_stop(product)
    return (
        replace(product, monitored=False, updated_at=at),
        *entry_touched(workspace, product.contract_id, product.easy_number, at),
    )


@_execute.register
def _answer_offer(
    args: AnswerOffer, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    product = known_product(workspace, args.product_id)
    topliner.check_answer(product, at)
    if not args.accept:
        refused = replace(
            product,
            status=ProductStatus.REFUSED,
            decided_on=known_contract(workspace, product.contract_id).day(at),
            updated_at=at,
        )
        return (refused, *entry_touched(workspace, product.contract_id, product.easy_number, at))
    bought = replace(product, asked=Asked(product.requested, at), updated_at=at)
    return (bought, *entry_touched(workspace, product.contract_id, product.easy_number, at))


@_execute.register
def _renew(args: RenewProduct, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    product = known_product(workspace, args.product_id)
    _check_not_being_transformed(workspace, product)
    covers.check_renew(product, known_contract(workspace, product.contract_id).day(at))
    asked = Asked(product.granted, at)
    return (
        replace(product, asked=asked, updated_at=at),
        *entry_touched(workspace, product.contract_id, product.easy_number, at),
    )


@_execute.register
def _create(args: CreateCompany, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    contract = known_contract(workspace, args.contract_id)
    if workspace.company(args.temporary_number) is not None:
        raise refused(
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
    return tuple(replace(one, is_deleted=args.is_deleted) for one in found if one is not None)


@_execute.register
def _set_fields(args: SetFields, command_id: str, workspace: Workspace, at: datetime) -> tuple[Record, ...]:
    contract = known_contract(workspace, args.contract_id)
    known_company(workspace, args.easy_number)
    entry = workspace.entry(contract.id, args.easy_number)
    if entry is None:
        raise refused(
            "NOT_IN_PORTFOLIO",
            QT_TRANSLATE_NOOP("Rules", "This company is not in the portfolio of the contract."),
            QT_TRANSLATE_NOOP("Rules", "Order a product on it first."),
        )
    return (replace(custom_fields.with_values(entry, args.values, contract), updated_at=at),)


@_execute.register
def _change_preferences(
    args: ChangePreferences, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    return (preferences.changed(workspace.preferences(args.user) or Preferences(id=args.user), args),)


@_execute.register
def _mark_favourites(
    args: MarkFavourites, command_id: str, workspace: Workspace, at: datetime
) -> tuple[Record, ...]:
    mine = workspace.preferences(args.user) or Preferences(id=args.user)
    return (preferences.marked(mine, args.easy_numbers, is_favourite=args.is_favourite),)


def _check_not_being_transformed(workspace: Workspace, product: Product) -> None:
    products = workspace.products(product.contract_id, product.easy_number)
    if any(other.replaces == product.id and other.asked for other in products):
        raise refused(
            "ANSWER_PENDING",
            QT_TRANSLATE_NOOP("Rules", "This cover is being transformed."),
            QT_TRANSLATE_NOOP("Rules", "Wait for the insurer's answer."),
        )


for _kind, _does in (
    (RequestExtension, duties.request_extension),
    (ModifyExtension, duties.modify_extension),
    (CancelExtension, duties.cancel_extension),
    (DeclareOverdue, duties.declare_overdue),
    (AddToDeclaration, duties.add_to_declaration),
    (CancelDeclaration, duties.cancel_declaration),
    (ChangeContact, duties.change_contact),
    (SaveTurnover, duties.save_turnover),
    (SendTurnover, duties.send_turnover),
    (AnswerIlu, duties.answer_ilu),
    (SendDocument, duties.send_document),
    (DefineField, field_definitions.define),
    (RenameField, field_definitions.rename),
    (DeleteField, field_definitions.delete),
):
    _execute.register(_kind, _does)
