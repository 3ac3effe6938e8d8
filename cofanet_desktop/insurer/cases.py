"""A company of the demonstration portfolio on which something of the contract's duties has happened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from cofanet_desktop.domain.commands import Command
from cofanet_desktop.domain.execution import execute
from cofanet_desktop.domain.invoices import CENT, Invoice, InvoiceKind
from cofanet_desktop.domain.overdues import Contact
from cofanet_desktop.domain.workspace import Loaded
from cofanet_desktop.insurer.draws import draw, draw_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from cofanet_desktop.domain.commands import Args
    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.domain.workspace import Record
    from cofanet_desktop.insurer.loading import Loader

T = TypeVar("T")

CLERK = Contact("Claire Martin", "+33 1 23 45 67 89", "claire.martin@acme.example")
"""Who signs what the demonstration declares."""

_READ_AFTER = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Case:
    """What is needed to tell what happened on a company: its records, the insurer's seed, and where it is loaded."""

    seed: int
    now: datetime
    loader: Loader
    company: Company
    contract: Contract
    products: Sequence[Product]
    entry: PortfolioEntry

    @property
    def debtor(self) -> tuple[Company, PortfolioEntry]:
        """Return the company and what the contract keeps about it."""
        return self.company, self.entry

    def ago(self, days: int, minutes: int = 0) -> datetime:
        """Return an instant before now, on a full minute."""
        return self.now.replace(second=0, microsecond=0) - timedelta(days=days, minutes=minutes)

    def id_of(self, what: str) -> str:
        """Return the id of the command that did `what` on the company."""
        return str(UUID(bytes=draw_bytes(16, self.seed, self.company.easy_number, what), version=4))

    def do(self, kind: type[T], args: Args, what: str, at: datetime, *known: Record) -> T:
        """Return the record of `kind` a command leaves, checked by the rules, as when a clerk had sent it at `at`."""
        workspace = Loaded((self.contract, self.company, self.entry, *self.products, *known))
        records = execute(Command(self.id_of(what), args), workspace, at)
        return next(record for record in records if isinstance(record, kind))

    def tell(self, told: Notification) -> None:
        """Load a notification; an old one has been read."""
        self.loader.put(replace(told, is_read=self.now - told.at > _READ_AFTER))

    def amount(self, what: str) -> Decimal:
        """Return an amount between 800 and 25,000, to the cent."""
        return (
            Decimal(80_000 + draw(self.seed, self.company.easy_number, what) % 2_420_000) * CENT
        ).quantize(CENT)

    def invoice(
        self,
        n: int,
        due: date,
        *,
        days: int = 60,
        currency: str = "",
        kind: InvoiceKind = InvoiceKind.INVOICE,
    ) -> Invoice:
        """Return the n-th invoice of the company, sold on `days` days."""
        invoice_date = due - timedelta(days=days)
        number = 1_000 + draw(self.seed, self.company.easy_number, "invoice") % 8_000 + n
        net = self.amount(f"invoice {n}")
        if kind is InvoiceKind.CREDIT_NOTE:
            net = (net / 10).quantize(CENT)
        return Invoice(
            kind=kind,
            reference=f"F{invoice_date:%y}-{number}",
            invoice_date=invoice_date,
            due_date=due,
            net=net,
            tax=Decimal(0),
            currency=currency or self.contract.currency,
        )
