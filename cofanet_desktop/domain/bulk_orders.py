"""Bulk orders as commands: which product a line means, what it asks for, and what forbids it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from cofanet_desktop.domain import covers
from cofanet_desktop.domain.bulk import OPERATIONS, BulkOrder, Standing
from cofanet_desktop.domain.bulk_errors import Cause, Problem
from cofanet_desktop.domain.commands import Args, DeleteProduct, OrderProduct, StopMonitoring, UpdateProduct
from cofanet_desktop.domain.companies import Company
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import Action, Product, ProductCode, ProductStatus, product_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

_GONE = frozenset({ProductStatus.DELETED, ProductStatus.REPLACED, ProductStatus.EXPIRED})

_CAUSES = {
    "ONE_COVER_PER_COMPANY": Cause.ONE_COVER_PER_COMPANY,
    "ALREADY_ORDERED": Cause.PRODUCT_NOT_ALLOWED_FOR_COMPANY,
    "ECL_REFUSED_WITHIN_A_YEAR": Cause.PRODUCT_NOT_ALLOWED_FOR_COMPANY,
    "ECL_AMOUNT_NOT_FOUND": Cause.ECL_AMOUNT_NOT_FOUND,
    "PRODUCT_NOT_IN_CONTRACT": Cause.UNSUPPORTED_PRODUCT,
    "PRODUCT_NOT_FOUND": Cause.PRODUCT_NOT_ALLOWED_FOR_COMPANY,
    "NOT_IN_FORCE": Cause.PRODUCT_NOT_ALLOWED_FOR_COMPANY,
    "ACTION_NOT_ALLOWED": Cause.ACTION_NOT_ALLOWED,
    "ANSWER_PENDING": Cause.ACTION_NOT_ALLOWED,
    "STILL_MONITORED": Cause.ACTION_NOT_ALLOWED,
    "NOT_MONITORED": Cause.ACTION_NOT_ALLOWED,
    "AMOUNT_MISSING": Cause.MISSING_FIELD,
    "AMOUNT_UNCHANGED": Cause.INVALID_AMOUNT,
    "AMOUNT_NOT_WHOLE": Cause.INVALID_AMOUNT,
    "OUTSTANDING_NOT_VALID": Cause.INVALID_AMOUNT,
    "AMOUNT_MUST_BE_POSITIVE": Cause.AMOUNT_MUST_BE_POSITIVE,
    "CUSTOMER_REFERENCE_TOO_LONG": Cause.CUSTOMER_REFERENCE_TOO_LONG,
    "COMPANY_NOT_FOUND": Cause.COMPANY_NOT_FOUND,
    "CONTRACT_NOT_FOUND": Cause.CONTRACT_NOT_FOUND,
}
"""The cause of bulk orders that says best what a rule of the store says."""

_FIELDS = {
    Cause.ACTION_NOT_ALLOWED: 7,
    Cause.MISSING_FIELD: 8,
    Cause.INVALID_AMOUNT: 8,
    Cause.AMOUNT_MUST_BE_POSITIVE: 8,
    Cause.CUSTOMER_REFERENCE_TOO_LONG: 5,
    Cause.COMPANY_NOT_FOUND: 2,
    Cause.CONTRACT_NOT_FOUND: None,
    Cause.SUBMISSION_FAILED: None,
}
_PRODUCT_FIELD = 6


def problem_of(violation: RuleViolation) -> Problem:
    """Return the refusal by a rule as a problem of a line: nearest cause, its field, what the rule said."""
    cause = _CAUSES.get(violation.rule, Cause.SUBMISSION_FAILED)
    return Problem(
        cause,
        _FIELDS.get(cause, _PRODUCT_FIELD),
        violation.message,
        violation.hint,
        is_told_by_detail=True,
    )


def command_of(order: BulkOrder, easy_number: str, products: Sequence[Product], contract: Contract) -> Args:
    """Return what the order asks for; raises RuleViolation when it means a product the company does not have."""
    if order.action is Action.ORDER:
        return OrderProduct(
            contract_id=contract.id,
            easy_number=easy_number,
            product=order.product,
            amount=_money(order.amount, contract),
            customer_reference=order.customer_reference or None,
            outstanding=_money(order.outstanding, contract),
            operation=order.operation if order.product is ProductCode.CRL else 0,
        )
    product = subject(order.product, order.action, order.operation, products)
    if order.action is Action.UPDATE:
        assert order.amount is not None  # noqa: S101 - no line is accepted without it
        return UpdateProduct(product_id=product.id, amount=Money(order.amount, contract.currency))
    if order.action is Action.STOP:
        return StopMonitoring(product_id=product.id)
    return DeleteProduct(product_id=product.id)


def _money(amount: Decimal | None, contract: Contract) -> Money | None:
    return None if amount is None else Money(amount, contract.currency)


def subject(code: ProductCode, action: Action, operation: int, products: Sequence[Product]) -> Product:
    """Return the product a change is about: of that code and operation, rather one the action fits, the newest.

    Raises RuleViolation (PRODUCT_NOT_FOUND) when there is none.
    """
    fitting = [
        product
        for product in products
        if product.code is code
        and product.status not in _GONE
        and (code is not ProductCode.CRL or product.operation == operation)
    ]
    if not fitting:
        raise RuleViolation(
            "PRODUCT_NOT_FOUND",
            Message(
                "BulkErrors",
                QT_TRANSLATE_NOOP("BulkErrors", "The company does not have the product {product}."),
                {"product": product_name(code)},
            ),
            Message(
                "BulkErrors",
                QT_TRANSLATE_NOOP("BulkErrors", "Order it first, or take the line out."),
            ),
        )
    return max(fitting, key=lambda one: (_fits(one, action), one.is_in_force, one.ordered_at, one.id))


def _fits(product: Product, action: Action) -> bool:
    if action is Action.UPDATE:
        return product.is_in_force
    return product.monitored is (action is Action.STOP)


def obstacle(
    code: ProductCode,
    action: Action,
    amount: Decimal | None,
    operation: int,
    company: tuple[str, str],
    products: Sequence[Product],
    contract: Contract,
    today: date,
) -> Problem | None:
    """Return what forbids a product's action on a company (country, Easy number) with these products, or None.

    An amount that is missing or wrong is judged elsewhere.
    """
    violation = covers.refusal(
        lambda: _check(code, action, amount, operation, company, products, contract, today)
    )
    return None if violation is None else problem_of(violation)


def _check(
    code: ProductCode,
    action: Action,
    amount: Decimal | None,
    operation: int,
    company: tuple[str, str],
    products: Sequence[Product],
    contract: Contract,
    today: date,
) -> None:
    if action is Action.ORDER:
        country, easy_number = company
        named = Company(easy_number=easy_number, name="", country=country)
        covers.check_order(code, contract, named, products, today, operation=operation)
        return
    product = subject(code, action, operation, products)
    if action is Action.STOP:
        covers.check_stop(product)
    elif action is Action.DELETE:
        covers.check_delete(product)
    elif amount is not None and amount > 0:
        covers.check_update(product, Money(amount, contract.currency), contract)


def standing(is_held: bool, products: tuple[Product, ...], contract: Contract, today: date) -> Standing:
    """Return what a contract has on a company, made ready for the check."""
    amounts = {str(product.requested.amount) for product in products if product.requested}
    return Standing(is_held, products, open_operations(products, contract, today), frozenset(amounts))


def open_operations(products: Sequence[Product], contract: Contract, today: date) -> int:
    """Return the OPERATIONS nothing stands in the way of on a company with these products, the amount set aside."""
    return sum(
        bit
        for (code, action), bit in OPERATIONS.items()
        if not obstacle(ProductCode(code), Action(action), None, 0, ("", ""), products, contract, today)
    )
