"""How an answer of the insurer changes the records: product, history, DRA shown, notification, what comes later."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.companies import PortfolioEntry
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import (
    IN_FORCE,
    Asked,
    Family,
    PastDecision,
    Product,
    ProductStatus,
)
from cofanet_desktop.insurer import arbitration
from cofanet_desktop.insurer.draws import draw

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.insurer.arbitration import Verdict
    from cofanet_desktop.insurer.ledger import Ledger

ANSWER, IDENTIFY, ASSESS, EXPIRE, FINISH = "answer", "identify", "assess", "expire", "finish"
"""What time brings: the kinds of jobs."""

IDENTIFICATION_TAKES = timedelta(seconds=30)
"""How long a created company stays temporary, on the insurer's clock."""

DECLARABLE_YEARS = 2
"""How long overdues can be declared on a deleted cover (rule 5)."""

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


def settle(desk: Desk, product: Product) -> None:
    """Do what a command asked of `product`: answer it now or later, delete it, or stop following it."""
    if product.asked is not None:
        _take_up(desk, product, product.asked)
    elif product.status is ProductStatus.BEING_DELETED:
        delete(desk, product)
    elif product.kind.monitored and product.is_in_force and not product.monitored:
        desk.ledger.put(replace(product, status=ProductStatus.DONE))


def _take_up(desk: Desk, product: Product, asked: Asked) -> None:
    delay = arbitration.answer_delay(desk.seed, product.code, asked.amount, f"{product.id}{asked.at}")
    if product.easy_number.startswith("Z"):
        delay += IDENTIFICATION_TAKES + timedelta(seconds=5)  # first it must be known who that is
    referenced = replace(product, reference=product.reference or reference_of(desk.seed, product.id))
    if not delay:
        desk.ledger.put(referenced)
        answer(desk, product.id)
        return
    due = desk.at + delay
    desk.ledger.put(replace(referenced, asked=replace(asked, answer_expected_at=due)))
    desk.ledger.later(ANSWER, product.id, due)


def reference_of(seed: int, product_id: str) -> str:
    """Return the insurer's own reference of an order."""
    return f"SIM-{draw(seed, product_id, 'reference') % 10**8:08d}"


def answer(desk: Desk, product_id: str) -> None:
    """Answer what is asked about a product; nothing when nothing is asked any more."""
    product = desk.ledger.product(product_id)
    if product is None or product.asked is None:
        return
    contract = desk.ledger.contract(product.contract_id)
    if contract is None:
        return
    verdict = arbitration.decide(
        desk.seed,
        product.code,
        product.easy_number,
        product.asked.amount,
        contract.currency,
        product.guarantor,
        desk.today,
    )
    decided = decided_product(product, verdict, desk.at)
    desk.ledger.put(decided)
    if decided.replaces is not None and decided.is_in_force:
        _replace(desk, decided.replaces)
    after_decision(desk, decided)


def decided_product(product: Product, verdict: Verdict, at: datetime) -> Product:
    """Return the product as the verdict leaves it; the decision it replaces goes into the history (rule 6)."""
    asked = product.asked
    requested = asked.amount if asked else product.requested
    status, granted, comment = verdict.status, verdict.granted, verdict.comment
    if status is ProductStatus.REFUSED and product.is_in_force:
        # More was asked and is not given: what was granted stays.
        status, granted = ProductStatus.PARTIALLY_GRANTED, product.granted
    return replace(
        product,
        status=status,
        requested=requested,
        granted=granted,
        rating=verdict.rating,
        decided_on=at.date(),
        ends_on=verdict.ends_on,
        asked=None,
        clauses=verdict.clauses,
        comment=comment,
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


def _replace(desk: Desk, product_id: str) -> None:
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


def after_decision(desk: Desk, product: Product) -> None:
    """Show the DRA, tell the desk once, and note what time will bring."""
    entry = show_dra(desk, product)
    notify(desk, product, entry, kind_of(product), f"{product.id}:{len(product.history) + 1}")
    if product.ends_on is not None:
        desk.ledger.later(EXPIRE, product.id, start_of(product.ends_on + timedelta(days=1)))
    follow(desk, product.easy_number)


def start_of(day: date) -> datetime:
    """Return midnight UTC at the beginning of `day`."""
    return datetime.combine(day, time(), UTC)


def follow(desk: Desk, easy_number: str) -> None:
    """Note when the company's DRA will change next."""
    day = arbitration.next_assessment(desk.seed, easy_number, desk.today)
    if day is not None:
        desk.ledger.later(ASSESS, easy_number, start_of(day))


def kind_of(product: Product) -> NotificationKind:
    """Return what kind of news the present decision of a product is."""
    if product.status is ProductStatus.REFUSED:
        return NotificationKind.REFUSAL
    if product.status is ProductStatus.REDUCED:
        return NotificationKind.REDUCTION
    return NotificationKind.DECISION if product.granted is not None else NotificationKind.CHANGE


def show_dra(desk: Desk, product: Product) -> PortfolioEntry:
    """Show the DRA on the product's entry, or take it away, and return the entry (rule 8)."""
    entry = desk.ledger.entry(product.contract_id, product.easy_number) or PortfolioEntry(
        contract_id=product.contract_id, easy_number=product.easy_number, updated_at=desk.at
    )
    products = desk.ledger.products(product.contract_id, product.easy_number)
    shown = with_dra(entry, shows_dra(products), desk.seed, desk.at)
    desk.ledger.put(shown)
    return shown


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
) -> None:
    """Tell the desk once about a product."""
    company = desk.ledger.company(product.easy_number)
    desk.ledger.put(notification_about(product, company, entry, kind, notification_id, desk.at))


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
        rating=product.rating,
        is_important=kind in {NotificationKind.REFUSAL, NotificationKind.REDUCTION},
    )


def delete(desk: Desk, product: Product) -> None:
    """Give a product up; overdues can be declared on a cover for two more years (rule 5)."""
    was_granted = product.granted is not None and product.granted.is_positive
    before = desk.ledger.product(product.id)
    gone = replace(
        product,
        status=ProductStatus.DELETED,
        asked=None,
        declarable_until=arbitration.years_after(desk.today, DECLARABLE_YEARS)
        if product.is_cover and was_granted
        else None,
        history=(*product.history, *(past(before) if before else ())),
        updated_at=desk.at,
    )
    desk.ledger.put(gone)
    entry = show_dra(desk, gone)
    notify(desk, gone, entry, NotificationKind.DELETION, f"{product.id}:deleted")
