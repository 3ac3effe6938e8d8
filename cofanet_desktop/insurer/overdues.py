"""Overdue declarations at the insurer: examined, rejected or followed, collected, closed (rules 17, 19 and 22)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.overdues import (
    Collector,
    DeclarationEvent,
    DeclarationStatus,
    OverdueDeclaration,
)
from cofanet_desktop.domain.products import IN_FORCE
from cofanet_desktop.insurer import arbitration, comments, news
from cofanet_desktop.insurer.decisions import IDENTIFICATION_MARGIN, reference_of
from cofanet_desktop.insurer.draws import draw
from cofanet_desktop.insurer.places import MAIN_MARKETS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from cofanet_desktop.domain.companies import Company, PortfolioEntry
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.insurer.decisions import Desk

EXAMINE, CLOSE, CLOSE_PAID = "examine_declaration", "close_declaration", "close_paid_declaration"
"""The jobs: a declaration is examined, is closed weeks later, or soon because all of it is paid."""

MOST_DAYS_LATE = 30
"""Days after the last day to declare up to which an insured declaration is taken without further ado."""

SHORTEST_EXAMINATION, LONGEST_EXAMINATION = timedelta(minutes=2), timedelta(minutes=10)
SHORTEST_COLLECTION, LONGEST_COLLECTION = timedelta(days=21), timedelta(days=60)
"""How long a declaration is followed before it is closed."""

_BY_OTHERS = 6
"""One of so many debtors of the main markets is handed to a third party."""


def settle(desk: Desk, declaration: OverdueDeclaration) -> None:
    """Keep what a command left of a declaration, and note what comes of it: an examination, or its end once paid."""
    before = desk.ledger.declaration(declaration.id)
    if declaration.status is DeclarationStatus.PENDING:
        if before is None or before.status is not DeclarationStatus.PENDING:
            declaration = taken_up(declaration, desk.seed, desk.at)
            desk.ledger.later(EXAMINE, declaration.id, desk.at + _examination(desk, declaration))
    elif declaration.status is DeclarationStatus.CANCELLED:
        declaration = stepped(declaration, DeclarationStatus.CANCELLED, desk.at)
    elif is_paid(declaration):
        soon = desk.at + arbitration.waiting(desk.seed, f"{declaration.id}{declaration.updated_at}")
        desk.ledger.later(CLOSE_PAID, declaration.id, soon)
    desk.ledger.put(declaration)


def _examination(desk: Desk, declaration: OverdueDeclaration) -> timedelta:
    occasion = f"{declaration.id}{declaration.updated_at}"
    delay = arbitration.waiting(desk.seed, occasion, SHORTEST_EXAMINATION, LONGEST_EXAMINATION)
    return delay + IDENTIFICATION_MARGIN if declaration.easy_number.startswith("Z") else delay


def taken_up(declaration: OverdueDeclaration, seed: int, at: datetime) -> OverdueDeclaration:
    """Return a declaration as the insurer has received it, for the first time or with an addition."""
    referenced = replace(declaration, reference=reference_of(seed, declaration.id))
    return stepped(referenced, DeclarationStatus.PENDING, at)


def stepped(
    declaration: OverdueDeclaration, status: DeclarationStatus, at: datetime, comment: str = ""
) -> OverdueDeclaration:
    """Return the declaration after one more step of the insurer."""
    event = DeclarationEvent(at, status, comment)
    return replace(declaration, status=status, events=(*declaration.events, event), updated_at=at)


def is_paid(declaration: OverdueDeclaration) -> bool:
    """Tell whether nothing of what was declared is owed any more, in any currency."""
    return all(amount <= 0 for amount in declaration.open_totals().values())


def examine(desk: Desk, declaration_id: str) -> None:
    """Take a pending declaration up or reject it, and tell so once; nothing when it was cancelled meanwhile."""
    declaration = desk.ledger.declaration(declaration_id)
    if declaration is None or declaration.status is not DeclarationStatus.PENDING:
        return
    company, entry = news.debtor_of(desk.ledger, declaration)
    products = desk.ledger.products(declaration.contract_id, declaration.easy_number)
    sent = desk.ledger.documents_on(declaration.contract_id, declaration.easy_number)
    examined = as_examined(
        declaration,
        products,
        company.country if company else "",
        desk.seed,
        desk.at,
        has_documents=any(one.subject_id == declaration.id for one in sent),
    )
    desk.ledger.put(examined, step_news(examined, company, entry))
    if examined.status is DeclarationStatus.IN_PROGRESS:
        desk.ledger.later(CLOSE, examined.id, desk.at + collection(desk.seed, examined.id))


def as_examined(
    declaration: OverdueDeclaration,
    products: Iterable[Product],
    country: str,
    seed: int,
    at: datetime,
    *,
    has_documents: bool = False,
) -> OverdueDeclaration:
    """Return the declaration in progress, collected by whom if that was asked; or rejected, with what is missing."""
    if is_paid(declaration):
        return stepped(declaration, DeclarationStatus.CLOSED, at, comments.DECLARATION_PAID)
    missing = _missing(declaration, products, has_documents=has_documents)
    if missing:
        return stepped(declaration, DeclarationStatus.REJECTED, at, missing)
    if not declaration.wants_intervention:
        return stepped(declaration, DeclarationStatus.IN_PROGRESS, at, comments.FOLLOWED)
    by = collector(seed, country, declaration.easy_number)
    comment = comments.COLLECTED if by is Collector.COFACE else comments.HANDED_OVER
    return stepped(replace(declaration, collected_by=by), DeclarationStatus.IN_PROGRESS, at, comment)


def _missing(declaration: OverdueDeclaration, products: Iterable[Product], *, has_documents: bool) -> str:
    """Return why a declaration is rejected, empty when it is not.

    One that is too late needs a word or a document on why, or was saved in time at the desk; one without cover needs an invoice from its time.
    """
    if not declaration.is_insured:
        return ""
    since = covered_since(products)
    if since is None or all(one.invoice_date < since for one in declaration.every_invoice()):
        return comments.INVOICES_NOT_COVERED
    if declaration.deadline is None:
        return ""
    is_explained = (
        has_documents
        or declaration.was_saved_in_time
        or any(one.comment.strip() for one in declaration.additions)
    )
    late = (declaration.declared_at.date() - declaration.deadline).days
    return "" if late <= MOST_DAYS_LATE or is_explained else comments.DECLARED_TOO_LATE


def covered_since(products: Iterable[Product]) -> date | None:
    """Return the day of the first decision that covered anything, None when there was none."""
    days = [
        past.on
        for product in products
        if product.is_cover
        for past in product.history
        if past.status in IN_FORCE and past.granted is not None and past.granted.is_positive
    ]
    days += [
        product.decided_on
        for product in products
        if product.is_cover and product.decided_on and product.granted and product.granted.is_positive
    ]
    return min(days, default=None)


def collector(seed: int, country: str, easy_number: str) -> Collector:
    """Return who collects: a third party far away, now and then elsewhere."""
    is_near = country in MAIN_MARKETS and draw(seed, easy_number, "collector") % _BY_OTHERS
    return Collector.COFACE if is_near else Collector.THIRD_PARTY


def collection(seed: int, declaration_id: str) -> timedelta:
    """Return how long a declaration is followed before it is closed."""
    return arbitration.waiting(seed, f"{declaration_id}collection", SHORTEST_COLLECTION, LONGEST_COLLECTION)


def close(desk: Desk, declaration_id: str) -> None:
    """Close a declaration in progress whose time has come, and tell so once."""
    declaration = desk.ledger.declaration(declaration_id)
    if declaration is not None and declaration.status is DeclarationStatus.IN_PROGRESS:
        _close(desk, declaration, comments.DECLARATION_CLOSED)


def close_paid(desk: Desk, declaration_id: str) -> None:
    """Close a declaration all of which is paid; nothing when more was added since."""
    declaration = desk.ledger.declaration(declaration_id)
    standing = (DeclarationStatus.IN_PROGRESS, DeclarationStatus.REJECTED)
    if declaration is not None and declaration.status in standing and is_paid(declaration):
        _close(desk, declaration, comments.DECLARATION_PAID)


def _close(desk: Desk, declaration: OverdueDeclaration, comment: str) -> None:
    closed = stepped(declaration, DeclarationStatus.CLOSED, desk.at, comment)
    desk.ledger.put(closed, step_news(closed, *news.debtor_of(desk.ledger, closed)))


def step_news(
    declaration: OverdueDeclaration, company: Company | None, entry: PortfolioEntry | None
) -> Notification:
    """Return the notification of the last step of a declaration."""
    return news.about(
        declaration,
        (company, entry),
        f"{declaration.id}:{len(declaration.events)}",
        NotificationKind.DECLARATION_CHANGED,
        Category.INSURANCE,
        declaration.updated_at,
        after=declaration.status.value,
        is_important=declaration.status is DeclarationStatus.REJECTED,
    )
