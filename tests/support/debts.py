"""Debts of one buyer under one contract, for tests of the rules about them (rules 12–25)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, TypeVar

import pytest

from cofanet_desktop.domain.commands import Args, Command, DeclareOverdue, RequestExtension
from cofanet_desktop.domain.companies import Company, PortfolioEntry
from cofanet_desktop.domain.contracts import Contract
from cofanet_desktop.domain.deadlines import DeclarationTerms
from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.extensions import Extension, ExtensionReason, ExtensionStatus
from cofanet_desktop.domain.invoices import Instalment, Invoice, InvoiceKind, Payment, PaymentKind
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import Contact, DeclarationStatus, OverdueDeclaration
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.domain.workspace import Loaded, Record

R = TypeVar("R")

AT = datetime(2026, 6, 15, 9, 30, tzinfo=UTC)
TODAY = AT.date()
POLICE = "4711"
BUYER = "00000000000001"
CONTACT = Contact("Ada", phone="+33 1 00 00 00 00")
TERMS = DeclarationTerms()
"""30 days after the due date, a maximum credit period of 120 days from the invoice."""


def day(text: str) -> date:
    """Return the civil day written year-month-day."""
    return date.fromisoformat(text)


def invoice(
    reference: str = "F1",
    invoice_date: str = "2026-03-02",
    due: str = "2026-04-01",
    amount: str = "100.00",
    currency: str = "EUR",
    *,
    tax: str = "0",
    kind: InvoiceKind = InvoiceKind.INVOICE,
) -> Invoice:
    """Return an invoice; `amount` is the net one."""
    return Invoice(
        kind=kind,
        reference=reference,
        invoice_date=day(invoice_date),
        due_date=day(due),
        net=Decimal(amount),
        tax=Decimal(tax),
        currency=currency,
    )


def credit_note(reference: str = "A1", amount: str = "100.00", **more: str) -> Invoice:
    """Return a credit note, dated like an invoice."""
    return replace(invoice(reference, amount=amount, **more), kind=InvoiceKind.CREDIT_NOTE)  # type: ignore[arg-type]


def payment(
    reference: str = "F1",
    amount: str = "100.00",
    currency: str = "EUR",
    kind: PaymentKind = PaymentKind.PAYMENT,
    paid_on: str = "2026-05-04",
) -> Payment:
    """Return what was received for an invoice."""
    return Payment(
        kind=kind,
        invoice_reference=reference,
        paid_on=day(paid_on),
        amount=Money(Decimal(amount), currency),
    )


def plan(*parts: tuple[str, str]) -> tuple[Instalment, ...]:
    """Return a payment plan of days and amounts."""
    return tuple(Instalment(day(due), Decimal(amount)) for due, amount in parts)


def contract(**more: Any) -> Contract:
    """Return the contract, with every product."""
    return Contract(
        id=POLICE, number=POLICE, holder="ACME", currency="EUR", products=tuple(ProductCode), **more
    )


def cover(
    status: ProductStatus = ProductStatus.GRANTED, granted: int | None = 40_000, **more: Any
) -> Product:
    """Return a credit limit on the buyer."""
    told: dict[str, Any] = {
        "id": "cover",
        "code": ProductCode.CRL,
        "ordered_at": AT.replace(year=2020),
        "updated_at": AT.replace(year=2021),
        "requested": Money.of(40_000, "EUR"),
        "granted": None if granted is None else Money.of(granted, "EUR"),
        "decided_on": date(2021, 1, 4),
    }
    return Product(contract_id=POLICE, easy_number=BUYER, status=status, **{**told, **more})


def entry(**more: Any) -> PortfolioEntry:
    """Return what the contract keeps about the buyer."""
    return PortfolioEntry(contract_id=POLICE, easy_number=BUYER, updated_at=AT, **more)


def declaration(
    status: DeclarationStatus = DeclarationStatus.PENDING, *invoices: Invoice, **more: Any
) -> OverdueDeclaration:
    """Return an overdue declared before on the buyer, "declared" by id."""
    told: dict[str, Any] = {"id": "declared", "is_insured": True, "declared_at": AT, "updated_at": AT}
    return OverdueDeclaration(
        contract_id=POLICE,
        easy_number=BUYER,
        status=status,
        invoices=invoices or (invoice(),),
        **{**told, **more},
    )


def extension(
    invoices: tuple[Invoice, ...],
    asked: tuple[Instalment, ...],
    status: ExtensionStatus = ExtensionStatus.ACCEPTED,
    answered: tuple[Instalment, ...] | None = None,
    **more: Any,
) -> Extension:
    """Return an extension of the buyer, "asked" by id; accepted ones are answered with the plan asked by default."""
    is_accepted = status in {ExtensionStatus.ACCEPTED, ExtensionStatus.ACCEPTED_WITH_ANOTHER_PLAN}
    told: dict[str, Any] = {"id": "asked", "reason": ExtensionReason.CASH_FLOW}
    return Extension(
        contract_id=POLICE,
        easy_number=BUYER,
        currency=invoices[0].currency,
        invoices=invoices,
        plan=asked,
        status=status,
        asked_at=AT,
        updated_at=AT,
        answered_plan=answered if answered is not None else asked if is_accepted else (),
        **{**told, **more},
    )


def records(*more: Record, **terms: Any) -> Loaded:
    """Return the contract (with those terms), the buyer in its portfolio, and further records."""
    buyer = Company(easy_number=BUYER, name="Negoce", country="FRA")
    return Loaded((contract(**terms), buyer, entry(), *more))


def declare(*invoices: Invoice, **more: Any) -> DeclareOverdue:
    """Return the declaration of these invoices as insured debts."""
    told: dict[str, Any] = {"is_insured": True, "contact": CONTACT}
    return DeclareOverdue(
        contract_id=POLICE, easy_number=BUYER, invoices=invoices or (invoice(),), **{**told, **more}
    )


def ask(
    invoices: tuple[Invoice, ...], asked: tuple[Instalment, ...], currency: str = "EUR"
) -> RequestExtension:
    """Return the request to put due dates off."""
    return RequestExtension(
        contract_id=POLICE,
        easy_number=BUYER,
        reason=ExtensionReason.SEASONAL,
        currency=currency,
        invoices=invoices,
        plan=asked,
    )


def done(workspace: Loaded, args: Args, kind: type[R], command_id: str = "command", at: datetime = AT) -> R:
    """Execute, keep the records, and return the one of that kind."""
    made = execute(Command(command_id, args), workspace, at)
    workspace.put(*made)
    return next(record for record in made if isinstance(record, kind))


def refused(workspace: Loaded, args: Args, at: datetime = AT) -> str:
    """Return the rule that refuses the command; fails when none does."""
    with pytest.raises(RuleViolation) as caught:
        execute(Command("command", args), workspace, at)
    assert caught.value.hint is not None, "a refusal tells what can be done"
    return caught.value.rule
