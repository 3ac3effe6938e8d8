"""A clerk who speaks to the insurer directly, and the companies to speak about."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import select

from cofanet_desktop.database.codec import decode
from cofanet_desktop.domain.commands import Args, OrderProduct
from cofanet_desktop.domain.companies import Company, PortfolioEntry, entry_id
from cofanet_desktop.domain.documents import Document
from cofanet_desktop.domain.invoices import Invoice, InvoiceKind
from cofanet_desktop.domain.notifications import Notification
from cofanet_desktop.domain.products import Product, ProductCode
from cofanet_desktop.domain.protocol import Outcome, Receipt
from cofanet_desktop.domain.workspace import Record
from cofanet_desktop.insurer import arbitration, schema
from cofanet_desktop.insurer.insurer import Insurer
from tests.support.insurers import SEED, START, WORKSPACE, company_with_dra, envelope, euros, record_of

TODAY = START.date()
T = TypeVar("T")


def day(after: int) -> date:
    """Return the day so many days after the first one."""
    return TODAY + timedelta(days=after)


def invoice(
    reference: str,
    due: date,
    *,
    days: int = 60,
    net: str = "1000.00",
    currency: str = "EUR",
    kind: InvoiceKind = InvoiceKind.INVOICE,
) -> Invoice:
    """Return an invoice sold on `days` days."""
    return Invoice(
        kind=kind,
        reference=reference,
        invoice_date=due - timedelta(days=days),
        due_date=due,
        net=Decimal(net),
        tax=Decimal(0),
        currency=currency,
    )


def ordering(
    code: ProductCode, company: Company, amount: int = 0, *, days: int | None = None, language: str = ""
) -> OrderProduct:
    """Return an order under the first contract."""
    return OrderProduct(
        contract_id="4711",
        easy_number=company.easy_number,
        product=code,
        amount=euros(amount) if amount else None,
        customer_reference="C1",
        days=days,
        language=language,
    )


class Desk:
    """A clerk who speaks to the insurer directly."""

    def __init__(self, insurer: Insurer) -> None:
        self.insurer = insurer
        self.place = 0
        with insurer.reading() as connection:
            c = schema.company.c
            mains = connection.execute(select(c.data).where(c.head_office.is_(None)).order_by(c.easy_number))
            self.companies = tuple(decode(data, Company) for data in mains.scalars())

    def send(self, args: Args, command_id: str | None = None) -> Receipt:
        self.place += 1
        return self.insurer.push(WORKSPACE, "desk", [envelope(args, self.place, command_id)]).receipts[0]

    def ask(self, args: Args, command_id: str | None = None) -> str:
        """Send what no rule forbids; return its id."""
        receipt = self.send(args, command_id)
        assert receipt.outcome is Outcome.APPLIED, receipt.problem
        return receipt.command_id

    def pass_time(self, **by: float) -> None:
        """Let `timedelta(**by)` pass."""
        self.insurer.advance(timedelta(**by))

    def order(
        self,
        code: ProductCode,
        company: Company,
        amount: int = 0,
        *,
        days: int | None = None,
        language: str = "",
        command_id: str | None = None,
    ) -> str:
        return self.ask(ordering(code, company, amount, days=days, language=language), command_id)

    def refused(self, args: Args) -> str:
        """Return the rule by which a command is refused."""
        problem = self.send(args).problem
        assert problem is not None
        return problem.rule

    def records(self) -> list[Record]:
        changes = self.insurer.pull(WORKSPACE, "", 0, 100_000).changes
        return [record for record in map(record_of, changes) if record is not None]

    def record(self, kind: type[T], record_id: str) -> T:
        """Return the record of that kind and id, as the desks get it."""
        return next(one for one in self.records() if isinstance(one, kind) and one.id == record_id)

    def product(self, product_id: str) -> Product:
        return self.record(Product, product_id)

    def told(self, subject_id: str) -> list[Notification]:
        """Return what was told about a declaration, an extension, an ILU or a document, oldest first."""
        found = [
            one for one in self.records() if isinstance(one, Notification) and one.subject_id == subject_id
        ]
        return sorted(found, key=lambda one: one.at)

    def entry(self, company: Company) -> PortfolioEntry:
        key = entry_id("4711", company.easy_number)
        return next(one for one in self.records() if isinstance(one, PortfolioEntry) and one.id == key)

    def news(self, product_id: str) -> list[Notification]:
        return [
            one for one in self.records() if isinstance(one, Notification) and one.product_id == product_id
        ]

    def document(self, document_id: str | None) -> Document:
        return next(one for one in self.records() if isinstance(one, Document) and one.id == document_id)

    def changing(
        self,
        fits: Callable[[int, int], bool],
        within: int = 10_000,
        but: Collection[str] = (),
    ) -> tuple[Company, date]:
        """Return the first company whose next assessment changes as `fits(before, after)` wants, and that day."""
        for company in self.companies:
            if company.easy_number in but:
                continue
            day = arbitration.next_assessment(SEED, company.easy_number, TODAY)
            before = arbitration.dra_on(SEED, company.easy_number, TODAY)
            if day is None or before is None or (day - TODAY).days > within:
                continue
            after = arbitration.dra_on(SEED, company.easy_number, day)
            if after is not None and fits(before, after):
                return company, day
        raise LookupError("no company changes like that")

    def steady(self, low: int = 5, high: int = 9, countries: Collection[str] = ("FRA",)) -> Company:
        """Return a company whose DRA lies in between and stays for 200 days."""
        for company in self.companies:
            number = company.easy_number
            dra = arbitration.dra_on(SEED, number, TODAY)
            later = arbitration.dra_on(SEED, number, TODAY + timedelta(days=200))
            day = arbitration.next_assessment(SEED, number, TODAY)
            stays = dra == later and (day is None or (day - TODAY).days > 200)
            if company.country in countries and dra is not None and low <= dra <= high and stays:
                return company
        raise LookupError("no company is like that")

    def with_dra(self, low: int, high: int) -> Company:
        return company_with_dra(self.companies, low, high)
