"""How an answer of the insurer changes the records: product, history, DRA shown, notification, what comes later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.covers import DECLARABLE_YEARS
from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import (
    IN_FORCE,
    REPORTS,
    Family,
    PastDecision,
    Product,
    ProductStatus,
)
from cofanet_desktop.insurer import arbitration, ilus
from cofanet_desktop.insurer.days import start_of
from cofanet_desktop.insurer.draws import draw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.insurer.arbitration import Verdict
    from cofanet_desktop.insurer.ledger import Ledger

ANSWER, RENEW, IDENTIFY, ASSESS = "answer", "renew", "identify", "assess"
EXPIRE, FINISH, RUN_OUT, ALERT = "expire", "finish", "run_out", "alert"
"""What time brings: the kinds of jobs."""

IDENTIFICATION_TAKES = timedelta(seconds=30)
"""How long a created company stays temporary, on the insurer's clock."""

IDENTIFICATION_MARGIN = IDENTIFICATION_TAKES + timedelta(seconds=5)
"""By how much an answer about a temporary company comes later: first it must be known who that is."""

_KIND_OF_STATUS = {
    ProductStatus.REFUSED: NotificationKind.REFUSAL,
    ProductStatus.REDUCED: NotificationKind.REDUCTION,
    ProductStatus.DELETED: NotificationKind.DELETION,
    ProductStatus.EXPIRED: NotificationKind.EXPIRY,
    ProductStatus.TERMINATED: NotificationKind.TERMINATION,
}

_IMPORTANT = {
    NotificationKind.REFUSAL,
    NotificationKind.REDUCTION,
    NotificationKind.TERMINATION,
    NotificationKind.EXPIRY,
    NotificationKind.TOPLINER_ENDING,
}
"""News after which less is insured, or soon will be."""

_CATEGORIES = {
    Family.INSURANCE: Category.INSURANCE,
    Family.INFORMATION: Category.INFORMATION,
}


@dataclass(frozen=True, slots=True)
class Desk:
    """Where decisions are made: the ledger of one transaction, the insurer's seed and the instant."""

    ledger: Ledger
    seed: int
    at: datetime

    @property
    def today(self) -> date:
        """Return the day of the instant, in UTC."""
        return self.at.date()


def reference_of(seed: int, product_id: str) -> str:
    """Return the insurer's own reference of an order."""
    return f"SIM-{draw(seed, product_id, 'reference') % 10**8:08d}"


def decided_product(product: Product, verdict: Verdict, at: datetime) -> Product:
    """Return the product as the verdict leaves it; the decision it replaces goes into the history (rule 6)."""
    asked = product.asked
    requested = asked.amount if asked else product.requested
    if verdict.status is ProductStatus.REFUSED and product.is_in_force:
        # More was asked and is not given: what was granted stays, its clauses and its end included.
        verdict = replace(
            verdict,
            status=ProductStatus.PARTIALLY_GRANTED,
            granted=product.granted,
            clauses=product.clauses,
            ends_on=product.ends_on,
        )
    return replace(
        product,
        status=verdict.status,
        requested=requested,
        granted=verdict.granted,
        rating=verdict.rating,
        assessments=verdict.assessments,
        decided_on=at.date(),
        ends_on=verdict.ends_on,
        asked=None,
        clauses=verdict.clauses,
        comment=verdict.comment,
        retry_from=verdict.retry_from,
        monitored=product.kind.monitored,
        history=(*product.history, *past(product)),
        updated_at=at,
    )


def past(product: Product) -> tuple[PastDecision, ...]:
    """Return the line of history the present decision becomes; none before the first decision."""
    if product.decided_on is None:
        return ()
    return (
        PastDecision(product.decided_on, product.status, product.requested, product.granted, product.comment),
    )


def replace_by(desk: Desk, product_id: str) -> None:
    """End the cover another one takes the place of (rule 1)."""
    old = desk.ledger.product(product_id)
    if old is not None and old.is_in_force:
        desk.ledger.put(
            replace(
                old,
                status=ProductStatus.REPLACED,
                asked=None,
                history=(*old.history, *past(old)),
                updated_at=desk.at,
            )
        )
        ilus.close_about(desk, old)


def after_decision(desk: Desk, product: Product) -> None:
    """Keep the decision, show the DRA, tell the desk once, and note what time will bring."""
    desk.ledger.put(product)
    entry = show_dra(desk, product)
    notify(desk, product, entry, kind_of(product), occasion(product))
    if product.ends_on is not None:
        desk.ledger.later(EXPIRE, product.id, start_of(product.ends_on + timedelta(days=1)))
    ilus.follow(desk, product)
    follow(desk, product.easy_number)


def follow(desk: Desk, easy_number: str) -> None:
    """Note when the company's DRA will change next."""
    day = arbitration.next_assessment(desk.seed, easy_number, desk.today)
    if day is not None:
        desk.ledger.later(ASSESS, easy_number, start_of(day))


def kind_of(product: Product) -> NotificationKind:
    """Return what kind of news the last thing that happened to a product is."""
    if product.code in REPORTS:
        return NotificationKind.REPORT_RECEIVED
    decided = NotificationKind.DECISION if product.granted is not None else NotificationKind.CHANGE
    return _KIND_OF_STATUS.get(product.status, decided)


def occasion(product: Product) -> str:
    """Return the id of the notification of the last thing that happened to a product."""
    return f"{product.id}:{len(product.history) + 1}"


def show_dra(desk: Desk, product: Product) -> PortfolioEntry:
    """Show the DRA on the product's entry, or take it away, and return the entry (rule 8)."""
    entry = entry_of(desk, product)
    products = desk.ledger.products(product.contract_id, product.easy_number)
    shown = with_dra(entry, shows_dra(products), desk.seed, desk.at)
    desk.ledger.put(shown)
    return shown


def entry_of(desk: Desk, product: Product) -> PortfolioEntry:
    """Return what the contract keeps about the product's company."""
    return desk.ledger.entry(product.contract_id, product.easy_number) or PortfolioEntry(
        contract_id=product.contract_id, easy_number=product.easy_number, updated_at=desk.at
    )


def shows_dra(products: Iterable[Product]) -> bool:
    """Tell whether any credit decision, granted or refused, is active among `products` (rule 8)."""
    return any(p.is_cover and (p.status in IN_FORCE or p.status is ProductStatus.REFUSED) for p in products)


def with_dra(entry: PortfolioEntry, is_shown: bool, seed: int, at: datetime) -> PortfolioEntry:
    """Return the entry with the DRA and its history up to `at`, or without them."""
    history = arbitration.assessments(seed, entry.easy_number, at.date()) if is_shown else ()
    return replace(entry, dra=history[-1].dra if history else None, dra_history=history, updated_at=at)


def notify(
    desk: Desk,
    product: Product,
    entry: PortfolioEntry,
    kind: NotificationKind,
    notification_id: str,
    *,
    amount: Money | None = None,
    before: str = "",
    after: str = "",
    is_important: bool = False,
) -> None:
    """Tell the desk once about a product; `amount` where it is not the one granted."""
    company = desk.ledger.company(product.easy_number)
    told = notification_about(product, company, entry, kind, notification_id, desk.at)
    desk.ledger.put(
        replace(
            told,
            amount=amount or told.amount,
            before=before or told.before,
            after=after,
            is_important=is_important or told.is_important,
        )
    )


def _amount_before(product: Product) -> str:
    """Return the amount that was granted before the present decision, in whole units; empty when none is known."""
    before = product.history[-1].granted if product.history else None
    return "" if before is None else str(int(before.amount))


def notification_about(
    product: Product,
    company: Company | None,
    entry: PortfolioEntry,
    kind: NotificationKind,
    notification_id: str,
    at: datetime,
) -> Notification:
    """Return the notification of what happened to a product."""
    return Notification(
        id=notification_id,
        contract_id=product.contract_id,
        category=_CATEGORIES[product.family],
        kind=kind,
        at=at,
        company_name=company.name if company else product.easy_number,
        easy_number=product.easy_number,
        country=company.country if company else "",
        customer_reference=entry.customer_reference,
        product_id=product.id,
        product=product.code,
        amount=product.granted,
        before=_amount_before(product) if kind is NotificationKind.REDUCTION else "",
        rating=product.rating,
        is_important=kind in _IMPORTANT,
    )


def delete(desk: Desk, product: Product) -> None:
    """Give a product up; overdues can be declared on a cover for two more years (rule 5)."""
    was_granted = product.granted is not None and product.granted.is_positive
    before = desk.ledger.product(product.id)
    line = () if before is None or before.status is ProductStatus.BEING_DELETED else past(before)
    gone = replace(
        product,
        status=ProductStatus.DELETED,
        asked=None,
        declarable_until=product.declarable_until
        or (years_after(desk.today, DECLARABLE_YEARS) if product.is_cover and was_granted else None),
        history=(*product.history, *line),
        updated_at=desk.at,
    )
    desk.ledger.put(gone)
    ilus.close_about(desk, gone)
    entry = show_dra(desk, gone)
    notify(desk, gone, entry, NotificationKind.DELETION, occasion(gone))
