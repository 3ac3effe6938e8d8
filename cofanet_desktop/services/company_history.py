"""Everything that happened with a company under the contract in use, read at one moment (COMP-7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.invoices import totals
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.overdues import DeclarationStatus
from cofanet_desktop.domain.products import ProductCode, ProductStatus
from cofanet_desktop.services.requests import request_line
from cofanet_desktop.store.queries import companies, company_history, documents, duties, products
from cofanet_desktop.store.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from cofanet_desktop.domain.companies import PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.documents import Document
    from cofanet_desktop.domain.extensions import Extension
    from cofanet_desktop.domain.ilu import Ilu
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.overdues import OverdueDeclaration
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.domain.sent_documents import SentDocument
    from cofanet_desktop.domain.turnover import TurnoverDeclaration
    from cofanet_desktop.services.requests import RequestLine
    from cofanet_desktop.services.session import Session
    from cofanet_desktop.store.audit import AuditLine


class Kind(StrEnum):
    """What the timeline can be narrowed to."""

    PRODUCT = "product"
    ASSESSMENT = "assessment"
    OVERDUE = "overdue"
    EXTENSION = "extension"
    ILU = "ilu"
    DOCUMENT = "document"
    TURNOVER = "turnover"
    NOTIFICATION = "notification"
    REQUEST = "request"
    """What was asked from this computer: the audit trail."""


class What(StrEnum):
    """What happened."""

    ORDERED = "ordered"
    CHANGE_ASKED = "change_asked"
    DECIDED = "decided"
    ENDED = "ended"
    ASSESSED = "assessed"
    DECLARED = "declared"
    ADDED = "added"
    DECLARATION_STATUS = "declaration_status"
    EXTENSION_ASKED = "extension_asked"
    EXTENSION_ANSWERED = "extension_answered"
    ILU_ASKED = "ilu_asked"
    ILU_ANSWERED = "ilu_answered"
    RECEIVED = "received"
    SENT = "sent"
    ANALYSED = "analysed"
    TURNOVER_DECLARED = "turnover_declared"
    NOTIFIED = "notified"
    REQUESTED = "requested"
    CORRECTED = "corrected"
    RETRIED = "retried"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"


KIND_OF = {
    What.ORDERED: Kind.PRODUCT,
    What.CHANGE_ASKED: Kind.PRODUCT,
    What.DECIDED: Kind.PRODUCT,
    What.ENDED: Kind.PRODUCT,
    What.ASSESSED: Kind.ASSESSMENT,
    What.DECLARED: Kind.OVERDUE,
    What.ADDED: Kind.OVERDUE,
    What.DECLARATION_STATUS: Kind.OVERDUE,
    What.EXTENSION_ASKED: Kind.EXTENSION,
    What.EXTENSION_ANSWERED: Kind.EXTENSION,
    What.ILU_ASKED: Kind.ILU,
    What.ILU_ANSWERED: Kind.ILU,
    What.RECEIVED: Kind.DOCUMENT,
    What.SENT: Kind.DOCUMENT,
    What.ANALYSED: Kind.DOCUMENT,
    What.TURNOVER_DECLARED: Kind.TURNOVER,
    What.NOTIFIED: Kind.NOTIFICATION,
    What.REQUESTED: Kind.REQUEST,
    What.CORRECTED: Kind.REQUEST,
    What.RETRIED: Kind.REQUEST,
    What.WITHDRAWN: Kind.REQUEST,
    What.REFUSED: Kind.REQUEST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One entry of the timeline; empty or None is what does not apply to its `what`."""

    key: str
    """Names the entry for good."""
    what: What
    on: date
    """The day, by the contract's time zone."""
    at: datetime | None = None
    """The instant; None where only the day is known."""
    subject_id: str = ""
    """What the entry opens: id of the product, declaration, extension, ILU, document or turnover declaration."""
    product: ProductCode | None = None
    status: str = ""
    """Code of the status reached."""
    amounts: tuple[Money, ...] = ()
    rating: str = ""
    before: int | None = None
    after: int | None = None
    """DRA before and after a change."""
    comment: str = ""
    """The insurer's or the person's own words."""
    actor: str = ""
    """Who asked, as the audit trail has it."""
    request: RequestLine | None = None
    notification: Notification | None = None
    is_insured: bool = True
    """Of a declaration: whether the debt is insured."""

    @property
    def kind(self) -> Kind:
        """Return what the timeline is narrowed by."""
        return KIND_OF[self.what]


def of_company(session: Session, easy_number: str) -> tuple[Happening, ...]:
    """Return everything that happened with a company, newest first; what has only a day stands above its instants."""
    contract = session.contract()
    with session.store.read() as connection:
        found = [*_happenings(UnitOfWork(connection), contract, easy_number)]
    return tuple(sorted(found, key=_order, reverse=True))


def _order(one: Happening) -> tuple[date, bool, datetime, str]:
    return one.on, one.at is None, one.at or datetime.min.replace(tzinfo=UTC), one.key


def _happenings(records: UnitOfWork, contract: Contract, number: str) -> Iterator[Happening]:
    connection = records.connection
    ordered = products.of_company(connection, contract.id, number)
    declared = [row.record for row in duties.declarations(connection, contract.id, number)]
    extended = [row.record for row in duties.extensions(connection, contract.id, number)]
    asked = [row.record for row in duties.ilus(connection, contract.id, number)]
    sent = [row.record for row in duties.sent_documents(connection, contract.id, number)]
    for product in ordered:
        yield from _of_product(product, contract)
    yield from _of_entry(companies.entry(connection, contract.id, number))
    for declaration in declared:
        yield from _of_declaration(declaration, contract)
    for extension in extended:
        yield from _of_extension(extension, contract)
    for ilu in asked:
        yield from _of_ilu(ilu, contract)
    for document in sent:
        yield from _of_sent(document, contract)
    yield from _received(documents.of_company(connection, contract.id, number), contract)
    yield from _turnovers(company_history.turnovers(connection, contract.id, number), number, contract)
    yield from _told(company_history.notifications(connection, contract.id, number), contract)
    ids: list[list[str]] = [
        [one.id for one in ordered],
        [one.id for one in declared],
        [one.id for one in extended],
        [one.id for one in asked],
        [one.id for one in sent],
    ]
    yield from _asked(records, {number, *(one for some in ids for one in some)}, contract)


# -- products ---------------------------------------------------------------------------------------

_OVER = frozenset(
    {ProductStatus.REPLACED, ProductStatus.TERMINATED, ProductStatus.DELETED, ProductStatus.EXPIRED}
)
"""Statuses in which a product says how it ended; its decisions are in its history."""


def _of_product(product: Product, contract: Contract) -> Iterator[Happening]:
    yield Happening(
        key=f"{product.id}/ordered",
        what=What.ORDERED,
        on=contract.day(product.ordered_at),
        at=product.ordered_at,
        subject_id=product.id,
        product=product.code,
        amounts=_amounts(product.requested),
    )
    if product.asked is not None and product.asked.at != product.ordered_at:
        yield Happening(
            key=f"{product.id}/asked",
            what=What.CHANGE_ASKED,
            on=contract.day(product.asked.at),
            at=product.asked.at,
            subject_id=product.id,
            product=product.code,
            amounts=_amounts(product.asked.amount),
        )
    yield from _decisions(product)
    if product.status in _OVER:
        yield _end(product, contract)


def _decisions(product: Product) -> Iterator[Happening]:
    told: set[tuple[date, str, Money | None]] = set()
    lines = [(past.on, past.status, past.granted, past.comment, "") for past in product.history]
    if product.decided_on is not None and product.status not in _OVER:
        line = (product.decided_on, _decision(product), product.granted, product.comment, product.rating)
        lines.append(line)
    for at, (on, status, granted, comment, rating) in enumerate(lines):
        if (on, status, granted) in told:
            continue
        told.add((on, status, granted))
        yield Happening(
            key=f"{product.id}/decided/{at}",
            what=What.DECIDED,
            on=on,
            subject_id=product.id,
            product=product.code,
            status=status,
            amounts=_amounts(granted),
            rating=rating,
            comment=comment,
        )


def _decision(product: Product) -> ProductStatus:
    """Return the status that was decided, also while the product is being given up or changed."""
    if product.status not in {
        ProductStatus.PENDING,
        ProductStatus.BEING_DELETED,
        ProductStatus.BEING_CANCELLED,
    }:
        return product.status
    return ProductStatus.GRANTED if product.granted and product.granted.is_positive else ProductStatus.REFUSED


def _end(product: Product, contract: Contract) -> Happening:
    is_by_date = product.status is ProductStatus.EXPIRED and product.ends_on is not None
    return Happening(
        key=f"{product.id}/ended",
        what=What.ENDED,
        on=product.ends_on if is_by_date and product.ends_on else contract.day(product.updated_at),
        at=None if is_by_date else product.updated_at,
        subject_id=product.id,
        product=product.code,
        status=product.status,
        comment=product.comment,
    )


def _of_entry(entry: PortfolioEntry | None) -> Iterator[Happening]:
    before: int | None = None
    for change in entry.dra_history if entry is not None else ():
        yield Happening(
            key=f"dra/{change.on}/{change.dra}",
            what=What.ASSESSED,
            on=change.on,
            before=before,
            after=change.dra,
        )
        before = change.dra


# -- debts ------------------------------------------------------------------------------------------


def _of_declaration(one: OverdueDeclaration, contract: Contract) -> Iterator[Happening]:
    yield Happening(
        key=f"{one.id}/declared",
        what=What.DECLARED,
        on=contract.day(one.declared_at),
        at=one.declared_at,
        subject_id=one.id,
        amounts=_sums(totals(one.invoices, one.payments)),
        comment=one.comment,
        is_insured=one.is_insured,
    )
    for addition in one.additions:
        yield Happening(
            key=f"{one.id}/added/{addition.command_id}",
            what=What.ADDED,
            on=contract.day(addition.at),
            at=addition.at,
            subject_id=one.id,
            amounts=_sums(totals(addition.invoices, addition.payments)),
            comment=addition.comment,
        )
    for at, event in enumerate(one.events):
        if event.status is DeclarationStatus.PENDING:
            continue  # that it was declared is told already
        yield Happening(
            key=f"{one.id}/status/{at}",
            what=What.DECLARATION_STATUS,
            on=contract.day(event.at),
            at=event.at,
            subject_id=one.id,
            status=event.status,
            comment=event.comment,
        )


def _of_extension(one: Extension, contract: Contract) -> Iterator[Happening]:
    for at, version in enumerate((*one.history, one.as_version())):
        yield Happening(
            key=f"{one.id}/asked/{at}",
            what=What.EXTENSION_ASKED,
            on=contract.day(version.asked_at),
            at=version.asked_at,
            subject_id=one.id,
            amounts=_sums(totals(version.invoices)),
        )
        if version.decided_on is not None:
            yield Happening(
                key=f"{one.id}/answered/{at}",
                what=What.EXTENSION_ANSWERED,
                on=version.decided_on,
                subject_id=one.id,
                status=version.status,
                comment=version.comment,
            )


def _of_ilu(one: Ilu, contract: Contract) -> Iterator[Happening]:
    yield Happening(
        key=f"{one.id}/asked",
        what=What.ILU_ASKED,
        on=contract.day(one.asked_at),
        at=one.asked_at,
        subject_id=one.id,
        amounts=(one.cover,),
    )
    if one.answer is not None:
        yield Happening(
            key=f"{one.id}/answered",
            what=What.ILU_ANSWERED,
            on=contract.day(one.answer.at),
            at=one.answer.at,
            subject_id=one.id,
            amounts=_amounts(one.answer.needs),
            comment=one.answer.comment,
        )


def _turnovers(some: Iterable[TurnoverDeclaration], number: str, contract: Contract) -> Iterator[Happening]:
    for one in some:
        amounts = tuple(Money(line.amount, one.currency) for line in one.lines if line.key == number)
        yield Happening(
            key=f"{one.id}/turnover",
            what=What.TURNOVER_DECLARED,
            on=contract.day(one.sent_at or one.updated_at),
            at=one.sent_at,
            subject_id=one.id,
            amounts=amounts,
        )


# -- documents and notifications ----------------------------------------------------------------------


def _of_sent(one: SentDocument, contract: Contract) -> Iterator[Happening]:
    yield Happening(
        key=f"{one.id}/sent",
        what=What.SENT,
        on=contract.day(one.sent_at),
        at=one.sent_at,
        subject_id=one.id,
        rating=one.file_name,
        comment=one.comment,
    )
    if one.analysed_on is not None:
        yield Happening(
            key=f"{one.id}/analysed",
            what=What.ANALYSED,
            on=one.analysed_on,
            subject_id=one.id,
            status=one.analysis,
            rating=one.file_name,
            comment=one.insurers_comment,
        )


def _received(some: Iterable[Document], contract: Contract) -> Iterator[Happening]:
    for one in some:
        yield Happening(
            key=f"{one.id}/received",
            what=What.RECEIVED,
            on=contract.day(one.delivered_at),
            at=one.delivered_at,
            subject_id=one.id,
            product=one.product,
            rating=one.language,
        )


def _told(some: Iterable[Notification], contract: Contract) -> Iterator[Happening]:
    for one in some:
        yield Happening(
            key=f"{one.id}/notified",
            what=What.NOTIFIED,
            on=contract.day(one.at),
            at=one.at,
            subject_id=one.id,
            notification=one,
        )


# -- the audit trail --------------------------------------------------------------------------------

_STEPS = {
    "corrected": What.CORRECTED,
    "retried": What.RETRIED,
    "discarded": What.WITHDRAWN,
    "refused": What.REFUSED,
}
"""Lines of the trail by their word; any other is the kind of command that was issued."""


def _asked(records: UnitOfWork, subjects: set[str], contract: Contract) -> Iterator[Happening]:
    entries = {
        entry.id: entry
        for entry in company_history.commands(records.connection, subjects)
        if _is_under(entry, contract.id)
    }
    lines = company_history.audit_lines(records.connection, entries.keys())
    requests = {one: request_line(entry, records) for one, entry in entries.items()}
    yield from _steps(lines, requests, contract)


def _is_under(entry: OutboxEntry, contract_id: str) -> bool:
    args = entry.command.args if entry.command else None
    return getattr(args, "contract_id", contract_id) == contract_id


def _steps(
    lines: Sequence[AuditLine], requests: dict[str, RequestLine], contract: Contract
) -> Iterator[Happening]:
    for line in lines:
        request = requests[line.command_id or ""]
        yield Happening(
            key=f"audit/{line.seq}",
            what=_STEPS.get(line.what, What.REQUESTED),
            on=contract.day(line.at),
            at=line.at,
            subject_id=line.command_id or "",
            actor=line.actor,
            request=request,
        )


def _amounts(money: Money | None) -> tuple[Money, ...]:
    return () if money is None else (money,)


def _sums(by_currency: dict[str, Decimal]) -> tuple[Money, ...]:
    return tuple(Money(amount, currency) for currency, amount in by_currency.items())
