"""Unpaid invoices as a clerk types them, and companies they can be declared on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from cofanet_desktop.domain.duties import Duty
from cofanet_desktop.domain.invoices import Invoice, invoice_of
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.sheets import Row
from cofanet_desktop.services import overdues
from cofanet_desktop.services.companies import CompanyFile
from cofanet_desktop.services.overdues import DeclarationDraft
from cofanet_desktop.services.session import Session
from tests.support.requests import find_file

ADA = Contact("Ada Byron", "+33 1 02 03 04 05", "ada@acme.example")


def invoice_line(reference: str = "4711", due: date = date(2026, 3, 1), **changes: object) -> Row:
    """Return a right line of invoices; of 1,000 EUR net, 200.50 EUR tax, due on 1 March 2026."""
    row: dict[str, object] = {
        "kind": "invoice",
        "reference": reference,
        "invoice_date": date(2026, 1, 10),
        "due_date": due,
        "net": Decimal(1_000),
        "tax": Decimal("200.50"),
        "currency": "EUR",
    }
    return {**row, **changes}  # type: ignore[dict-item]


def payment_line(reference: str = "4711", **changes: object) -> Row:
    """Return a right line of payments, of 100 EUR for the invoice."""
    row: dict[str, object] = {
        "kind": "payment",
        "invoice_reference": reference,
        "paid_on": date(2026, 3, 10),
        "amount": Decimal(100),
        "currency": "EUR",
    }
    return {**row, **changes}  # type: ignore[dict-item]


def invoice(reference: str = "4711", due: date = date(2026, 3, 1), **changes: object) -> Invoice:
    """Return the invoice that `invoice_line` says."""
    return invoice_of(invoice_line(reference, due, **changes))


def declarable(session: Session, duty: Duty = Duty.OVERDUE, *but: str) -> CompanyFile:
    """Return a company of the portfolio on which this can be begun, other than those of `but`."""
    return find_file(
        session,
        lambda file: (
            file.company.easy_number not in but
            and any(one.duty is duty and one.refusal is None for one in file.duties)
        ),
    )


def declared(session: Session, *invoices: Invoice, easy_number: str = "", intervention: bool = False) -> str:
    """Declare these invoices as insured debts and return the id of the declaration."""
    number = easy_number or declarable(session).company.easy_number
    draft = DeclarationDraft(
        easy_number=number,
        is_insured=True,
        invoices=invoices or (invoice(),),
        intervention=intervention,
        contact=ADA,
    )
    return overdues.declare(session, draft).command_id
