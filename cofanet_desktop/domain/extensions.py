"""Extensions of due dates: a request to be paid later, the insurer's answer, and the rules of both (rules 12–16)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain import invoices as lines
from cofanet_desktop.domain.covers import check_insured
from cofanet_desktop.domain.deadlines import DeclarationTerms, allot, end_of_dmc, new_due_dates
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.companies import PortfolioEntry
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.products import Product


class ExtensionReason(StrEnum):
    """Why the buyer does not pay as agreed."""

    CASH_FLOW = "cash_flow"
    SEASONAL = "seasonal"
    BUYERS_CUSTOMER = "buyers_customer"
    DELIVERY_DELAYED = "delivery_delayed"
    DISPUTE = "dispute"
    TRANSFER = "transfer"
    OTHER = "other"


REASON_NAMES = {
    ExtensionReason.CASH_FLOW: QT_TRANSLATE_NOOP("ExtensionReason", "Cash-flow difficulties"),
    ExtensionReason.SEASONAL: QT_TRANSLATE_NOOP("ExtensionReason", "Seasonal business"),
    ExtensionReason.BUYERS_CUSTOMER: QT_TRANSLATE_NOOP("ExtensionReason", "Own customer pays late"),
    ExtensionReason.DELIVERY_DELAYED: QT_TRANSLATE_NOOP("ExtensionReason", "Delivery was late"),
    ExtensionReason.DISPUTE: QT_TRANSLATE_NOOP("ExtensionReason", "Commercial dispute"),
    ExtensionReason.TRANSFER: QT_TRANSLATE_NOOP("ExtensionReason", "Transfer of money is held up"),
    ExtensionReason.OTHER: QT_TRANSLATE_NOOP("ExtensionReason", "Other"),
}


class ExtensionStatus(StrEnum):
    """Where a request stands (rule 15)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    ACCEPTED_WITH_ANOTHER_PLAN = "accepted_with_another_plan"
    REFUSED = "refused"
    CANCELLED = "cancelled"


STATUS_NAMES = {
    ExtensionStatus.PENDING: QT_TRANSLATE_NOOP("ExtensionStatus", "Pending"),
    ExtensionStatus.ACCEPTED: QT_TRANSLATE_NOOP("ExtensionStatus", "Accepted"),
    ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN: QT_TRANSLATE_NOOP(
        "ExtensionStatus", "Accepted with another plan"
    ),
    ExtensionStatus.REFUSED: QT_TRANSLATE_NOOP("ExtensionStatus", "Refused"),
    ExtensionStatus.CANCELLED: QT_TRANSLATE_NOOP("ExtensionStatus", "Cancelled"),
}

ACCEPTED = frozenset({ExtensionStatus.ACCEPTED, ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN})
"""Statuses under which later due dates are agreed."""


@dataclass(frozen=True, slots=True)
class ExtensionVersion:
    """What was asked once and how it was answered; `answered_plan` is empty when it was not accepted."""

    asked_at: datetime
    reason: ExtensionReason
    invoices: tuple[Invoice, ...]
    plan: tuple[Instalment, ...]
    status: ExtensionStatus
    answered_plan: tuple[Instalment, ...] = ()
    decided_on: date | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A request to extend due dates; `id` is the id of the command that first asked. Amounts are in `currency`."""

    id: str
    contract_id: str
    easy_number: str
    currency: str
    reason: ExtensionReason
    invoices: tuple[Invoice, ...]
    plan: tuple[Instalment, ...]
    """The plan asked for."""
    status: ExtensionStatus
    asked_at: datetime
    updated_at: datetime
    answered_plan: tuple[Instalment, ...] = ()
    """The plan the insurer accepts: the one asked, or another; empty when nothing was accepted."""
    decided_on: date | None = None
    answer_expected_at: datetime | None = None
    comment: str = ""
    """The insurer's comment."""
    reference: str = ""
    """The insurer's own reference."""
    history: tuple[ExtensionVersion, ...] = ()
    """Versions before this one, oldest first."""

    @property
    def version(self) -> int:
        """Return how often it was asked, 1 for the first time."""
        return len(self.history) + 1

    @property
    def total(self) -> Money:
        """Return the sum of the invoices."""
        return Money(_sum_of_invoices(self.invoices), self.currency)

    @property
    def is_pending(self) -> bool:
        """Tell whether the insurer's answer is awaited."""
        return self.status is ExtensionStatus.PENDING

    @property
    def is_accepted(self) -> bool:
        """Tell whether its present version is agreed."""
        return self.status in ACCEPTED

    @property
    def stands(self) -> bool:
        """Tell whether it keeps another request out: it is pending, or a plan is agreed (rule 13)."""
        return self.is_pending or self.agreed() is not None

    def as_version(self) -> ExtensionVersion:
        """Return the present version, as the history keeps it."""
        return ExtensionVersion(
            self.asked_at,
            self.reason,
            self.invoices,
            self.plan,
            self.status,
            self.answered_plan,
            self.decided_on,
            self.comment,
        )

    def agreed(self) -> ExtensionVersion | None:
        """Return the version whose plan counts today: the newest accepted one (rule 22); None when there is none."""
        versions = (*self.history, self.as_version())
        if self.status is ExtensionStatus.CANCELLED:
            return None
        return next((one for one in reversed(versions) if one.status in ACCEPTED), None)


def status_name(status: ExtensionStatus) -> Message:
    """Return the name of a status, to be translated."""
    return Message("ExtensionStatus", STATUS_NAMES[status])


def reason_name(reason: ExtensionReason) -> Message:
    """Return the name of a reason, to be translated."""
    return Message("ExtensionReason", REASON_NAMES[reason])


def agreed_due_dates(extensions: Iterable[Extension]) -> dict[str, date]:
    """Return the due dates accepted extensions gave, by invoice reference (rule 22)."""
    moved: dict[str, date] = {}
    for extension in extensions:
        version = extension.agreed()
        if version is not None:
            moved.update(new_due_dates(version.invoices, version.answered_plan))
    return moved


def _sum_of_invoices(invoices: Iterable[Invoice]) -> Decimal:
    return sum((invoice.owed.amount for invoice in invoices), Decimal())


def balance(invoices: Iterable[Invoice], plan: Iterable[Instalment]) -> Decimal:
    """Return what the plan still lacks to the sum of the invoices, below zero when it has too much (rule 14)."""
    return _sum_of_invoices(invoices) - sum((one.amount for one in plan), Decimal())


# Rules -----------------------------------------------------------------------------------------------------------


def check_possible(
    extensions: Sequence[Extension],
    declarations: Sequence[OverdueDeclaration],
    products: Sequence[Product],
    today: date,
    *,
    modified: str | None = None,
) -> None:
    """Refuse a request on a buyer where one stands, an overdue was declared, or nothing was ever insured.

    Rules 13 and 16; `modified` is the extension a request changes, which does not stand in its own way.
    """
    _check_not_declared(declarations)
    _check_none_stands(one for one in extensions if one.id != modified)
    check_insured(products, today)


def _check_not_declared(declarations: Iterable[OverdueDeclaration]) -> None:
    """Refuse a request after an overdue was declared on the buyer (rule 16)."""
    if any(not one.is_void for one in declarations):
        raise refused(
            "EXTENSION_AFTER_DECLARATION",
            QT_TRANSLATE_NOOP(
                "Rules", "An overdue is declared on this buyer: due dates are no longer extended here."
            ),
            QT_TRANSLATE_NOOP("Rules", "Write to the collection department: the e-mail is prepared for you."),
        )


def _check_none_stands(extensions: Iterable[Extension]) -> None:
    """Refuse a request while another one is pending or agreed (rule 13)."""
    standing = next((one for one in extensions if one.stands), None)
    if standing is not None:
        raise refused(
            "ONE_EXTENSION_PER_BUYER",
            QT_TRANSLATE_NOOP("Rules", "An extension stands on this buyer already: {status}."),
            QT_TRANSLATE_NOOP("Rules", "Modify it once it is accepted, or cancel it while it is pending."),
            status=status_name(standing.status),
        )


def check_form(
    invoices: Sequence[Invoice],
    plan: Sequence[Instalment],
    currency: str,
    terms: DeclarationTerms,
    today: date,
) -> None:
    """Refuse invoices and a plan that do not go together (rules 12 and 14)."""
    if not invoices or not plan:
        raise refused(
            "NOTHING_TO_EXTEND",
            QT_TRANSLATE_NOOP("Rules", "A request needs at least one invoice and one new due date."),
            QT_TRANSLATE_NOOP("Rules", "Add the missing lines."),
        )
    lines.refuse_first(lines.invoice_problems(enumerate(invoices), today))
    lines.refuse_first(
        [
            problem
            for n, one in enumerate(plan)
            for problem in lines.amount_problems(n, "amount", one.amount, currency=currency)
        ]
    )
    _check_one_currency(invoices, currency)
    _check_inside_dmc(invoices, terms)
    _check_balance(invoices, plan, currency)
    _check_later(invoices, plan)


def _check_one_currency(invoices: Sequence[Invoice], currency: str) -> None:
    other = next((one for one in invoices if one.currency != currency), None)
    if other is not None:
        raise refused(
            "ONE_CURRENCY_PER_FORM",
            QT_TRANSLATE_NOOP("Rules", "Invoice {reference} is in {other}, the request is in {currency}."),
            QT_TRANSLATE_NOOP("Rules", "Make a request in one currency."),
            reference=other.reference,
            other=other.currency,
            currency=currency,
        )


def _check_inside_dmc(invoices: Sequence[Invoice], terms: DeclarationTerms) -> None:
    """Refuse an invoice whose original due date is beyond the maximum credit period (rule 12)."""
    for invoice in invoices:
        most = end_of_dmc(invoice.invoice_date, terms)
        if invoice.kind is InvoiceKind.INVOICE and invoice.due_date > most:
            raise refused(
                "DUE_DATE_OUTSIDE_DMC",
                QT_TRANSLATE_NOOP(
                    "Rules",
                    "Invoice {reference} was due on {due}, after {most}, the end of the maximum credit period.",
                ),
                QT_TRANSLATE_NOOP(
                    "Rules", "Take the invoice out: it was sold on longer terms than the contract insures."
                ),
                reference=invoice.reference,
                due=invoice.due_date,
                most=most,
            )


def _check_balance(invoices: Sequence[Invoice], plan: Sequence[Instalment], currency: str) -> None:
    missing = balance(invoices, plan)
    if missing > 0:
        raise refused(
            "PLAN_NOT_BALANCED",
            QT_TRANSLATE_NOOP("Rules", "The plan is {amount} short of the invoices."),
            QT_TRANSLATE_NOOP("Rules", "The two sums must be the same to the cent."),
            amount=Money(missing, currency),
        )
    if missing < 0:
        raise refused(
            "PLAN_NOT_BALANCED",
            QT_TRANSLATE_NOOP("Rules", "The plan is {amount} above the invoices."),
            QT_TRANSLATE_NOOP("Rules", "The two sums must be the same to the cent."),
            amount=Money(-missing, currency),
        )


def _check_later(invoices: Sequence[Invoice], plan: Sequence[Instalment]) -> None:
    """Refuse a new due date that is not after the one it replaces (rule 14)."""
    by_reference = {one.reference: one for one in invoices}
    for reference, parts in allot(invoices, plan).items():
        for part in parts:
            due = by_reference[reference].due_date
            if part.due_date <= due:
                raise refused(
                    "PLAN_NOT_LATER",
                    QT_TRANSLATE_NOOP(
                        "Rules",
                        "{day} is not after {due}, the due date of invoice {reference} that it replaces.",
                    ),
                    QT_TRANSLATE_NOOP("Rules", "Choose a later date."),
                    day=part.due_date,
                    due=due,
                    reference=reference,
                )


def is_request_needed(
    invoices: Sequence[Invoice],
    plan: Sequence[Instalment],
    terms: DeclarationTerms,
    products: Sequence[Product],
    entry: PortfolioEntry | None,
) -> bool:
    """Tell whether the insurer must be asked (rule 12).

    Inside the maximum credit period due dates are put off freely, unless no cover is in force any more or the buyer is
    in default.
    """
    if entry is not None and entry.is_in_default:
        return True
    if not any(product.is_cover and product.is_in_force for product in products):
        return True
    by_reference = {one.reference: one for one in invoices}
    return any(
        part.due_date > end_of_dmc(by_reference[reference].invoice_date, terms)
        for reference, parts in allot(invoices, plan).items()
        for part in parts
    )


def check_needed(
    invoices: Sequence[Invoice],
    plan: Sequence[Instalment],
    terms: DeclarationTerms,
    products: Sequence[Product],
    entry: PortfolioEntry | None,
) -> None:
    """Refuse a request nobody needs: inside the maximum credit period (rule 12)."""
    if not is_request_needed(invoices, plan, terms, products, entry):
        raise refused(
            "EXTENSION_NOT_NEEDED",
            QT_TRANSLATE_NOOP("Rules", "All new due dates are inside the maximum credit period."),
            QT_TRANSLATE_NOOP("Rules", "Grant them to your customer freely: no request is needed."),
        )


def check_modify(extension: Extension) -> None:
    """Refuse to modify what is not accepted, or waits for an answer (rule 15).

    Where a modification was refused the plan agreed before it stands, and can be modified again.
    """
    if extension.stands and not extension.is_pending:
        return
    raise refused(
        "EXTENSION_NOT_MODIFIABLE",
        QT_TRANSLATE_NOOP("Rules", "Only an accepted extension is modified; this one is: {status}."),
        QT_TRANSLATE_NOOP(
            "Rules", "A pending one is cancelled and asked again; a refused one is asked anew."
        ),
        status=status_name(extension.status),
    )


def check_cancel(extension: Extension) -> None:
    """Refuse to cancel what was decided (rule 15)."""
    if extension.is_pending:
        return
    raise refused(
        "EXTENSION_NOT_PENDING",
        QT_TRANSLATE_NOOP("Rules", "Only a pending request is cancelled; this one is: {status}."),
        QT_TRANSLATE_NOOP("Rules", "Modify an accepted one; a refused one is asked anew."),
        status=status_name(extension.status),
    )
