"""Overdue declarations: unpaid invoices told to the insurer, what becomes of them, and the rules (rules 17–22)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain import invoices as lines
from cofanet_desktop.domain.covers import check_insured
from cofanet_desktop.domain.days import civil_day
from cofanet_desktop.domain.invoices import Invoice, Payment
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.products import Product

MOST_COMMENT = 900
"""Longest comment of a declaration (rule 21)."""


class DeclarationStatus(StrEnum):
    """Where a declaration stands; closed and cancelled are final (rule 17)."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    REJECTED = "rejected"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class InterventionMode(StrEnum):
    """What a contract says about the insurer's collecting (rule 19)."""

    MANDATORY = "mandatory"
    OPTIONAL = "optional"
    MUST_CHOOSE = "must_choose"
    """Asked or not, but said before the declaration is submitted (Globalliance)."""


class Collector(StrEnum):
    """Who collects the debt."""

    COFACE = "coface"
    THIRD_PARTY = "third_party"


STATUS_NAMES = {
    DeclarationStatus.PENDING: QT_TRANSLATE_NOOP("DeclarationStatus", "Pending"),
    DeclarationStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("DeclarationStatus", "In progress"),
    DeclarationStatus.REJECTED: QT_TRANSLATE_NOOP("DeclarationStatus", "Rejected"),
    DeclarationStatus.CLOSED: QT_TRANSLATE_NOOP("DeclarationStatus", "Closed"),
    DeclarationStatus.CANCELLED: QT_TRANSLATE_NOOP("DeclarationStatus", "Cancelled"),
}

COLLECTOR_NAMES = {
    Collector.COFACE: QT_TRANSLATE_NOOP("Collector", "Coface"),
    Collector.THIRD_PARTY: QT_TRANSLATE_NOOP("Collector", "Third party"),
}

FINAL = frozenset({DeclarationStatus.CLOSED, DeclarationStatus.CANCELLED})
"""Statuses after which a new declaration can be made."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers questions about a declaration, at the insured."""

    name: str = ""
    phone: str = ""
    email: str = ""


NO_CONTACT = Contact()
"""Nobody named."""


@dataclass(frozen=True, slots=True)
class Addition:
    """What was added after the initial declaration; `command_id` is the id of the command that added it (rule 17)."""

    command_id: str
    at: datetime
    invoices: tuple[Invoice, ...] = ()
    payments: tuple[Payment, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True)
class DeclarationEvent:
    """One step of a declaration: since `at` it has been `status`, with the insurer's words."""

    at: datetime
    status: DeclarationStatus
    comment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueDeclaration:
    """An overdue declared on a debtor; `id` is the id of the command that declared it.

    `invoices` and `payments` are the initial lines and never change; what came later is in `additions`.
    """

    id: str
    contract_id: str
    easy_number: str
    is_insured: bool
    status: DeclarationStatus
    declared_at: datetime
    updated_at: datetime
    invoices: tuple[Invoice, ...]
    payments: tuple[Payment, ...] = ()
    additions: tuple[Addition, ...] = ()
    wants_intervention: bool = False
    collected_by: Collector | None = None
    """Who collects; None while nobody does."""
    contact: Contact = NO_CONTACT
    comment: str = ""
    deadline: date | None = None
    """Last day to declare, as it was when it was declared (rule 22)."""
    time_zone: str = "UTC"
    """IANA name of the zone whose days count, as the contract said."""
    saved_at: datetime | None = None
    """When it was saved at the desk, by the desk's clock; it may have reached the insurer later."""
    reference: str = ""
    """The insurer's own reference."""
    events: tuple[DeclarationEvent, ...] = ()
    """What the insurer did with it, oldest first."""

    def every_invoice(self) -> tuple[Invoice, ...]:
        """Return initial and additional invoices, in order."""
        return (*self.invoices, *(one for addition in self.additions for one in addition.invoices))

    def every_payment(self) -> tuple[Payment, ...]:
        """Return initial and additional payments, in order."""
        return (*self.payments, *(one for addition in self.additions for one in addition.payments))

    def open_totals(self) -> dict[str, Decimal]:
        """Return what is still owed, by currency."""
        return lines.totals(self.every_invoice(), self.every_payment())

    @property
    def is_final(self) -> bool:
        """Tell whether nothing more can happen to it."""
        return self.status in FINAL

    @property
    def is_void(self) -> bool:
        """Tell whether it counts as if it had not been made."""
        return self.status is DeclarationStatus.CANCELLED

    @property
    def is_late(self) -> bool:
        """Tell whether it was declared after the last day (rule 22), by the clock of whoever has it.

        That is the insurer's once it is there; until then it may still become late: see `is_taken`.
        """
        return self.deadline is not None and self.declared_on > self.deadline

    @property
    def declared_on(self) -> date:
        """Return the day it was declared, as the contract counts days."""
        return civil_day(self.declared_at, self.time_zone)

    @property
    def is_taken(self) -> bool:
        """Tell whether the insurer has it, so that whether it was in time is decided."""
        return bool(self.reference)

    @property
    def was_saved_in_time(self) -> bool:
        """Tell whether it was saved at the desk on the last day or before, but reached the insurer after it."""
        return (
            self.is_late
            and self.deadline is not None
            and self.saved_at is not None
            and civil_day(self.saved_at, self.time_zone) <= self.deadline
        )


def status_name(status: DeclarationStatus) -> Message:
    """Return the name of a status, to be translated."""
    return Message("DeclarationStatus", STATUS_NAMES[status])


def collector_name(collector: Collector) -> Message:
    """Return the name of who collects, to be translated."""
    return Message("Collector", COLLECTOR_NAMES[collector])


def standing(declarations: Iterable[OverdueDeclaration]) -> OverdueDeclaration | None:
    """Return the declaration that further lines belong to, if one is not closed or cancelled (rule 17)."""
    return next((one for one in declarations if not one.is_final), None)


def oldest_unpaid_due(declarations: Iterable[OverdueDeclaration]) -> date | None:
    """Return the due date of the oldest declared invoice that is still unpaid (rule 3); None when all are paid."""
    return min(
        (
            invoice.due_date
            for declaration in declarations
            if not declaration.is_final
            for invoice in declaration.every_invoice()
            if lines.is_unpaid(invoice, declaration.every_payment())
        ),
        default=None,
    )


# Rules -----------------------------------------------------------------------------------------------------------


def check_new(
    declarations: Sequence[OverdueDeclaration],
    products: Sequence[Product],
    today: date,
    *,
    is_insured: bool,
    allows_uninsured: bool,
) -> None:
    """Refuse a declaration while one stands, or of debts the contract does not take (rules 17 and 20)."""
    _check_none_stands(declarations)
    if is_insured:
        check_insured(products, today)
    else:
        _check_uninsured(allows_uninsured=allows_uninsured)


def _check_none_stands(declarations: Iterable[OverdueDeclaration]) -> None:
    """Refuse a declaration while an earlier one is neither closed nor cancelled (rule 17)."""
    earlier = standing(declarations)
    if earlier is not None:
        raise refused(
            "ONE_DECLARATION_PER_DEBTOR",
            QT_TRANSLATE_NOOP("Rules", "A declaration stands on this debtor already: {status}."),
            QT_TRANSLATE_NOOP(
                "Rules", "Open it and add to it: further invoices and payments are additional."
            ),
            status=status_name(earlier.status),
        )


def _check_uninsured(*, allows_uninsured: bool) -> None:
    """Refuse uninsured debts where the contract does not take them (rule 20)."""
    if not allows_uninsured:
        raise refused(
            "UNINSURED_NOT_IN_CONTRACT",
            QT_TRANSLATE_NOOP("Rules", "The contract does not include the collection of uninsured debts."),
            QT_TRANSLATE_NOOP("Rules", "Ask the insurer to add it to the contract."),
        )


def check_lines(
    invoices: Sequence[Invoice],
    payments: Sequence[Payment],
    today: date,
    before: OverdueDeclaration | None = None,
) -> None:
    """Refuse invoices and payments rule 18 does not allow; `before` is the declaration they are added to."""
    earlier = before.every_invoice() if before is not None else ()
    taken = {invoice.reference for invoice in earlier}
    lines.refuse_first(lines.invoice_problems(enumerate(invoices), today, taken))
    lines.refuse_first(lines.payment_problems(enumerate(payments), today, (*earlier, *invoices)))
    if before is None and not any(lines.is_unpaid(invoice, payments) for invoice in invoices):
        raise refused(
            "NOTHING_TO_DECLARE",
            QT_TRANSLATE_NOOP("Rules", "A declaration needs at least one unpaid invoice."),
            QT_TRANSLATE_NOOP("Rules", "Add the invoice."),
        )


def check_comment(comment: str) -> None:
    """Refuse a comment longer than 900 characters (rule 21)."""
    if len(comment) > MOST_COMMENT:
        raise refused(
            "COMMENT_TOO_LONG",
            QT_TRANSLATE_NOOP("Rules", "The comment has {length} characters, {most} are allowed."),
            QT_TRANSLATE_NOOP("Rules", "Shorten it, or attach a document."),
            length=len(comment),
            most=MOST_COMMENT,
        )


def intervention(mode: InterventionMode, wanted: bool | None) -> bool:
    """Return whether the insurer is to collect; raises RuleViolation where the contract wants it said (rule 19)."""
    if mode is InterventionMode.MANDATORY:
        if wanted is False:
            raise refused(
                "INTERVENTION_MANDATORY",
                QT_TRANSLATE_NOOP(
                    "Rules", "Under this contract the insurer always intervenes with the debtor."
                ),
                QT_TRANSLATE_NOOP("Rules", "Declare with the intervention."),
            )
        return True
    if mode is InterventionMode.MUST_CHOOSE and wanted is None:
        raise refused(
            "INTERVENTION_NOT_CHOSEN",
            QT_TRANSLATE_NOOP("Rules", "Whether the insurer is to intervene with the debtor must be said."),
            QT_TRANSLATE_NOOP("Rules", "Choose yes or no before you submit."),
        )
    return bool(wanted)


def check_add(declaration: OverdueDeclaration) -> None:
    """Refuse additions to a declaration that is closed or cancelled (rule 17)."""
    if declaration.is_final:
        raise refused(
            "DECLARATION_CLOSED",
            QT_TRANSLATE_NOOP("Rules", "This declaration takes nothing more: {status}."),
            QT_TRANSLATE_NOOP("Rules", "Make a new declaration."),
            status=status_name(declaration.status),
        )


def check_addition(
    declaration: OverdueDeclaration, invoices: Sequence[Invoice], payments: Sequence[Payment], comment: str
) -> None:
    """Refuse an addition that adds nothing."""
    check_add(declaration)
    if not (invoices or payments or comment.strip()):
        raise refused(
            "NOTHING_ADDED",
            QT_TRANSLATE_NOOP("Rules", "Nothing was added to the declaration."),
            QT_TRANSLATE_NOOP("Rules", "Add an invoice, a payment or a comment."),
        )


def check_cancel(declaration: OverdueDeclaration) -> None:
    """Refuse to cancel what is no longer pending (rule 21)."""
    if declaration.status is not DeclarationStatus.PENDING:
        raise refused(
            "DECLARATION_NOT_PENDING",
            QT_TRANSLATE_NOOP("Rules", "Only a pending declaration is cancelled; this one is: {status}."),
            QT_TRANSLATE_NOOP("Rules", "Tell what changed with an addition: a payment, or a comment."),
            status=status_name(declaration.status),
        )


def check_contact(contact: Contact) -> None:
    """Refuse a contact nobody can be reached by (rule 21)."""
    if not contact.name.strip() or not (contact.phone.strip() or contact.email.strip()):
        raise refused(
            "CONTACT_INCOMPLETE",
            QT_TRANSLATE_NOOP("Rules", "The contact needs a name, and a phone number or an e-mail address."),
            QT_TRANSLATE_NOOP("Rules", "Fill in who can be asked about the declaration."),
        )
