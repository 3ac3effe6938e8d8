"""Rules of covers and other orders: what may be ordered, changed, transformed or given up, and what is in force.

Each check raises RuleViolation with the rule's id, the reason and the way out; the store asks before a command
enters the outbox and the insurer asks again, the same functions (rules 1–8).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain import reports, topliner
from cofanet_desktop.domain.custom_fields import LONGEST_REFERENCE
from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.products import (
    COVERS,
    IN_FORCE,
    REPORTS,
    Action,
    Family,
    Product,
    ProductCode,
    ProductStatus,
    product_name,
    status_name,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.text import Value

TRANSFORMATIONS = {ProductCode.CRL: ProductCode.RLI, ProductCode.RLI: ProductCode.CRL}
"""What each cover can be transformed into (rule 1)."""

MAX_AMOUNT = Decimal(999_999_999_999)
"""Largest amount that can be asked: twelve digits, far above any credit."""

DECLARABLE_YEARS = 2
"""How long overdues can be declared on a cover that ended (rule 5)."""

_ENDED = frozenset(
    {ProductStatus.REPLACED, ProductStatus.TERMINATED, ProductStatus.DELETED, ProductStatus.EXPIRED}
)
"""Statuses of covers that insured once and no longer do; a change refused to a cover leaves it in force."""


@dataclass(frozen=True, slots=True)
class EffectiveCover:
    """The one figure a company is covered for, and the sentence that explains it (rule 2)."""

    amount: Money
    explanation: Message


@dataclass(frozen=True, slots=True)
class Offer:
    """A product that can be ordered on a company, or why it cannot (COMP-5)."""

    code: ProductCode
    refusal: RuleViolation | None


def _refuse(rule: str, message: Message, hint: Message | None = None) -> RuleViolation:
    return RuleViolation(rule, message, hint)


def check_amount(amount: Money | None, contract: Contract) -> Money:
    """Return the amount asked; it must be above zero, whole and in the contract's currency."""
    if amount is None:
        raise _refuse(
            "AMOUNT_MISSING",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "An amount is needed.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Enter the highest outstanding you expect.")),
        )
    if amount.currency != contract.currency:
        raise _refuse(
            "CURRENCY_NOT_CONTRACT",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "The amount is in {currency}, the contract is in {contract_currency}."
                ),
                {"currency": amount.currency, "contract_currency": contract.currency},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Convert it and ask again.")),
        )
    if not amount.is_positive:
        raise _refuse(
            "AMOUNT_MUST_BE_POSITIVE",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "The amount must be above zero.")),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "Enter the highest outstanding you expect, or delete the cover."),
            ),
        )
    if amount.amount != amount.amount.to_integral_value():
        raise _refuse(
            "AMOUNT_NOT_WHOLE",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The amount must be a whole number of {currency}."),
                {"currency": amount.currency},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Leave out the decimals.")),
        )
    if amount.amount > MAX_AMOUNT:
        raise _refuse(
            "AMOUNT_TOO_LARGE",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The amount is above the largest one that can be asked: {most}."),
                {"most": Money(MAX_AMOUNT, amount.currency)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Check the number of digits.")),
        )
    return amount


def cover_standing(products: Iterable[Product]) -> Product | None:
    """Return the CRL, RLI or ECL that stands on the company, if any: one that is awaited before one in force (rule 1)."""
    standing = [product for product in products if product.is_cover and product.stands]
    return next((product for product in standing if product.is_waiting), standing[0] if standing else None)


def check_order(
    code: ProductCode,
    contract: Contract,
    company: Company,
    products: Sequence[Product],
    today: date,
    entry: PortfolioEntry | None = None,
    declared: date | None = None,
    *,
    operation: int = 0,
) -> None:
    """Refuse an order the rules forbid; `products` and `entry` are those of the company under the contract.

    `declared` is the due date of the oldest unpaid invoice among its overdue declarations, None when there is none.
    A credit limit with an `operation` number of its own may stand beside credit limits of other operations.
    """
    check_in_contract(code, contract)
    if code in COVERS:
        _check_no_cover_stands(
            code, [one for one in products if not _is_other_operation(one, code, operation)]
        )
    else:
        _check_not_ordered_twice(code, products)
    if code is ProductCode.ECL:
        _check_express(contract, products, today)
    if code is ProductCode.TPL:
        topliner.check_possible(products, entry, today, declared)
    if code in REPORTS:
        reports.check_available(code, contract, company)


def _is_other_operation(product: Product, code: ProductCode, operation: int) -> bool:
    """Tell whether a credit limit that stands is for another operation than the one that is ordered."""
    return bool(operation) and code is product.code is ProductCode.CRL and product.operation != operation


def _check_no_cover_stands(code: ProductCode, products: Sequence[Product]) -> None:
    standing = cover_standing(products)
    if standing is None:
        return
    values = {"product": product_name(standing.code), "status": status_name(standing.status)}
    message = Message(
        "Rules",
        QT_TRANSLATE_NOOP(
            "Rules", "Only one cover per company is allowed: the product {product} stands already ({status})."
        ),
        dict(values),
    )
    if standing.is_waiting:
        hint = Message("Rules", QT_TRANSLATE_NOOP("Rules", "Wait for the insurer's answer."))
    elif TRANSFORMATIONS.get(standing.code) is code and _is_kept_by_topliner(code, products):
        hint = Message("Rules", QT_TRANSLATE_NOOP("Rules", "Wait for the end of the TopLiner."))
    elif TRANSFORMATIONS.get(standing.code) is code:
        hint = Message(
            "Rules",
            QT_TRANSLATE_NOOP("Rules", "Transform it: choose Transform on the product {product}."),
            {"product": product_name(standing.code)},
        )
    elif standing.code is code and Action.UPDATE in standing.kind.actions:
        hint = Message("Rules", QT_TRANSLATE_NOOP("Rules", "Modify its amount instead."))
    elif standing.code is code:
        hint = Message("Rules", QT_TRANSLATE_NOOP("Rules", "Open it on the company page."))
    else:
        hint = Message("Rules", QT_TRANSLATE_NOOP("Rules", "Delete it first."))
    raise _refuse("ONE_COVER_PER_COMPANY", message, hint)


def _check_not_ordered_twice(code: ProductCode, products: Sequence[Product]) -> None:
    for product in products:
        if product.code is code and (product.asked or (product.monitored and product.is_in_force)):
            raise _refuse(
                "ALREADY_ORDERED",
                Message(
                    "Rules",
                    QT_TRANSLATE_NOOP("Rules", "The product {product} is already ordered on this company."),
                    {"product": product_name(code)},
                ),
                Message("Rules", QT_TRANSLATE_NOOP("Rules", "Open it on the company page.")),
            )


def _check_express(contract: Contract, products: Sequence[Product], today: date) -> None:
    if contract.express_amount is None:
        raise _refuse(
            "ECL_AMOUNT_NOT_FOUND",
            Message(
                "Rules", QT_TRANSLATE_NOOP("Rules", "The contract has no amount for express credit limits.")
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask for a credit limit instead.")),
        )
    blocked = max(
        (p.retry_from for p in products if p.code is ProductCode.ECL and p.retry_from), default=None
    )
    if blocked is not None and today < blocked:
        raise _refuse(
            "ECL_REFUSED_WITHIN_A_YEAR",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "An express credit limit was refused less than one year ago."),
            ),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "It can be asked again from {day}; a credit limit can be asked today."
                ),
                {"day": blocked},
            ),
        )


def check_guarantor(guarantor: str | None, easy_number: str) -> None:
    """Refuse a company as its own guarantor (rule 7)."""
    if guarantor is not None and guarantor == easy_number:
        raise _refuse(
            "GUARANTOR_IS_THE_COMPANY",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "A company cannot guarantee itself.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Choose another company as guarantor, or none.")),
        )


def check_customer_reference(reference: str | None) -> None:
    """Refuse a customer reference longer than 35 characters."""
    if reference is not None and len(reference) > LONGEST_REFERENCE:
        raise _refuse(
            "CUSTOMER_REFERENCE_TOO_LONG",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "The customer reference has {length} characters, {most} are allowed."
                ),
                {"length": len(reference), "most": LONGEST_REFERENCE},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Shorten it.")),
        )


def check_outstanding(outstanding: Money | None, contract: Contract) -> None:
    """Refuse an outstanding below zero or in another currency than the contract's."""
    if outstanding is None:
        return
    if outstanding.amount < 0 or outstanding.currency != contract.currency:
        raise _refuse(
            "OUTSTANDING_NOT_VALID",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The total outstanding must be zero or more, in {currency}."),
                {"currency": contract.currency},
            ),
            Message(
                "Rules", QT_TRANSLATE_NOOP("Rules", "Correct it, or leave it empty to keep the one known.")
            ),
        )


def _check_not_waiting(product: Product) -> None:
    if product.is_waiting:
        raise _refuse(
            "ANSWER_PENDING",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The product {product} is waiting for the insurer's answer."),
                {"product": product_name(product.code)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Wait for the insurer's answer.")),
        )


def _check_has_action(product: Product, action: Action) -> None:
    if action not in product.kind.actions:
        raise _refuse(
            "ACTION_NOT_ALLOWED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "This cannot be done on the product {product}."),
                {"product": product_name(product.code)},
            ),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "Choose an action the company page offers on the product."),
            ),
        )


def _check_in_force(product: Product) -> None:
    _check_not_waiting(product)
    if not product.is_in_force:
        raise _not_in_force(product, QT_TRANSLATE_NOOP("Rules", "Order it again with New action."))


def _not_in_force(product: Product, hint: str) -> RuleViolation:
    return _refuse(
        "NOT_IN_FORCE",
        Message(
            "Rules",
            QT_TRANSLATE_NOOP("Rules", "The product {product} is not in force: {status}."),
            {"product": product_name(product.code), "status": status_name(product.status)},
        ),
        Message("Rules", hint),
    )


def check_update(product: Product, amount: Money, contract: Contract) -> None:
    """Refuse another amount where rule 6 does not allow one."""
    _check_has_action(product, Action.UPDATE)
    _check_in_force(product)
    check_amount(amount, contract)
    if product.requested == amount:
        raise _refuse(
            "AMOUNT_UNCHANGED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "{amount} is the amount already asked."),
                {"amount": amount},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask for a higher or a lower amount.")),
        )


def check_transform(
    product: Product, into: ProductCode, amount: Money | None, contract: Contract, products: Sequence[Product]
) -> None:
    """Refuse a transformation other than CRL to RLI or back, or while a TopLiner is active (rules 1 and 3)."""
    if TRANSFORMATIONS.get(product.code) is not into:
        raise _refuse(
            "TRANSFORMATION_NOT_ALLOWED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "The product {product} cannot be transformed into the product {into}."
                ),
                {"product": product_name(product.code), "into": product_name(into)},
            ),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "A credit limit becomes an @rating limit, an @rating limit a credit limit."
                ),
            ),
        )
    check_in_contract(into, contract)
    _check_in_force(product)
    if into is ProductCode.CRL:
        check_amount(amount, contract)
    if _is_kept_by_topliner(into, products):
        raise _refuse(
            "TOPLINER_ACTIVE",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "A TopLiner is active on this company: its credit limit must stay."
                ),
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Wait for the end of the TopLiner.")),
        )


def _is_kept_by_topliner(into: ProductCode, products: Iterable[Product]) -> bool:
    """Tell whether an active TopLiner keeps the credit limit from becoming an @rating limit (rule 3)."""
    return into is ProductCode.RLI and any(p.code is ProductCode.TPL and p.is_in_force for p in products)


def check_in_contract(code: ProductCode, contract: Contract) -> None:
    """Refuse a product the contract does not include."""
    if not contract.includes(code):
        raise _refuse(
            "PRODUCT_NOT_IN_CONTRACT",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "Contract {contract} does not include the product {product}."),
                {"contract": contract.number, "product": product_name(code)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask the insurer to add it to the contract.")),
        )


def check_renew(product: Product, today: date) -> None:
    """Refuse to renew what is no cover in force with an end (HOME-5); a TopLiner is simulated anew instead."""
    _check_in_force(product)
    if product.code is ProductCode.TPL:
        raise _refuse(
            "TOPLINER_NOT_RENEWED",
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "A TopLiner is not renewed: it ends on its day.")),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Ask for a new simulation once it has ended.")),
        )
    if product.ends_on is None or product.code not in {ProductCode.CRL, ProductCode.RLI, ProductCode.ECL}:
        raise _refuse(
            "NOTHING_TO_RENEW",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The product {product} has no end that could be put off."),
                {"product": product_name(product.code)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "It goes on by itself.")),
        )


def check_delete(product: Product) -> None:
    """Refuse to give up what is not standing, is waiting, or is still monitored (rules 5 and 9)."""
    _check_has_action(product, Action.DELETE)
    if product.status in {ProductStatus.DELETED, ProductStatus.REPLACED}:
        raise _not_in_force(product, QT_TRANSLATE_NOOP("Rules", "There is nothing left to give up."))
    _check_not_waiting(product)
    if product.monitored:
        raise _refuse(
            "STILL_MONITORED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The product {product} is still monitored."),
                {"product": product_name(product.code)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Stop the monitoring first.")),
        )


def check_stop(product: Product) -> None:
    """Refuse to stop following what is not followed (rule 9)."""
    _check_has_action(product, Action.STOP)
    _check_not_waiting(product)
    if not product.monitored:
        raise _refuse(
            "NOT_MONITORED",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP("Rules", "The product {product} is not monitored."),
                {"product": product_name(product.code)},
            ),
            Message("Rules", QT_TRANSLATE_NOOP("Rules", "Delete it if it is no longer needed.")),
        )


def check_insured(products: Iterable[Product], today: date) -> None:
    """Refuse debts of a company that is not insured: no cover in force, none that ended within two years (rule 20)."""
    if not any(product.family is Family.INSURANCE and is_declarable(product, today) for product in products):
        raise _refuse(
            "NO_COVER",
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "No cover is in force on this company, and none ended in the last two years."
                ),
            ),
            Message(
                "Rules",
                QT_TRANSLATE_NOOP(
                    "Rules", "Declare it as an uninsured debt if the contract has that option."
                ),
            ),
        )


def is_declarable(product: Product, today: date) -> bool:
    """Tell whether overdues can be declared on a cover: in force, or given for some time until two years ago (rule 5)."""
    if product.is_in_force:
        return True
    until = declarable_until(product)
    if until is not None:
        return today <= until
    is_ending = product.status in {ProductStatus.BEING_CANCELLED, ProductStatus.BEING_DELETED}
    return is_ending and _was_given(product)


def declarable_until(product: Product) -> date | None:
    """Return the last day overdues can be declared on a cover that ended: two years after (rule 5).

    None for one that has not ended, and for one that never gave anything: there is nothing to declare on it.
    """
    if product.declarable_until is not None:
        return product.declarable_until
    if product.status not in _ENDED or not _was_given(product):
        return None
    ended = product.updated_at.date()
    if product.ends_on is not None:
        ended = min(ended, product.ends_on)
    return years_after(ended, DECLARABLE_YEARS)


def _was_given(product: Product) -> bool:
    granted = product.granted is not None and product.granted.is_positive
    return granted or any(past.status in IN_FORCE for past in product.history)


def effective_cover(products: Iterable[Product]) -> EffectiveCover | None:
    """Return what the company is covered for: a credit limit prevails over an @rating limit (rule 2).

    While a TopLiner runs, its total is the cover (rule 3).
    """
    in_force = {p.code: p for p in products if p.is_in_force and p.granted and p.granted.is_positive}
    order = (ProductCode.TPL, *COVERS)
    prevailing = [in_force[code] for code in order if code in in_force]
    if not prevailing or prevailing[0].granted is None:
        return None
    return EffectiveCover(prevailing[0].granted, _explain(prevailing[0], prevailing[1:]))


def _explain(product: Product, others: list[Product]) -> Message:
    values: dict[str, Value] = {
        "amount": product.granted or "",
        "product": product_name(product.code),
        "day": product.decided_on or product.updated_at.date(),
    }
    if product.code is ProductCode.TPL and product.ends_on is not None:
        values["day"] = product.ends_on
        template = QT_TRANSLATE_NOOP("Covers", "Covered for {amount} until {day}, by a TopLiner.")
    elif others:
        values["other"] = product_name(others[0].code)
        template = QT_TRANSLATE_NOOP(
            "Covers", "Covered for {amount}: {product} of {day}, prevails over the product {other}."
        )
    else:
        template = QT_TRANSLATE_NOOP("Covers", "Covered for {amount}: {product} of {day}.")
    return Message("Covers", template, values)


def offers(
    contract: Contract,
    company: Company,
    products: Sequence[Product],
    today: date,
    entry: PortfolioEntry | None = None,
    declared: date | None = None,
) -> tuple[Offer, ...]:
    """Return every product of the contract, each orderable on the company or with the reason why not (COMP-5).

    `declared` is the due date of the oldest unpaid invoice among its overdue declarations, None when there is none.
    """

    def offer(code: ProductCode) -> Offer:
        return Offer(
            code, refusal(lambda: check_order(code, contract, company, products, today, entry, declared))
        )

    return tuple(offer(code) for code in contract.products)


def refusal(check: Callable[[], object]) -> RuleViolation | None:
    """Return the refusal `check` raises, or None when it lets the request pass."""
    try:
        check()
    except RuleViolation as violation:
        return violation
    return None
