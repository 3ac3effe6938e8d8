"""What time brings to decisions: deletions carried out, ends reached, new assessments and what follows from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration
from cofanet_desktop.insurer.decisions import (
    Desk,
    delete,
    follow,
    notify,
    past,
    show_dra,
    shows_dra,
    with_dra,
)

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import PortfolioEntry


def finish(desk: Desk, product_id: str) -> None:
    """Carry out a deletion or cancellation that is under way."""
    product = desk.ledger.product(product_id)
    if product is None:
        return
    if product.status is ProductStatus.BEING_DELETED:
        delete(desk, product)
    elif product.status is ProductStatus.BEING_CANCELLED:
        ended = replace(product, status=ProductStatus.TERMINATED, updated_at=desk.at)
        desk.ledger.put(ended)
        show_dra(desk, ended)


def expire(desk: Desk, product_id: str) -> None:
    """End a decision whose last day has passed; nothing when it was renewed, replaced or deleted since."""
    product = desk.ledger.product(product_id)
    if product is None or not product.is_in_force or product.ends_on is None or product.ends_on >= desk.today:
        return
    ended = replace(
        product, status=ProductStatus.EXPIRED, history=(*product.history, *past(product)), updated_at=desk.at
    )
    desk.ledger.put(ended)
    show_dra(desk, ended)


def assess(desk: Desk, easy_number: str) -> None:
    """Bring a new DRA to every contract that has the company: entry, monitored products, reductions."""
    before = arbitration.dra_on(desk.seed, easy_number, desk.today - timedelta(days=1))
    after = arbitration.dra_on(desk.seed, easy_number, desk.today)
    for contract in desk.ledger.contracts():
        entry = desk.ledger.entry(contract.id, easy_number)
        if entry is not None and before != after:
            _assess_entry(desk, entry, before, after)
    follow(desk, easy_number)


def _assess_entry(desk: Desk, entry: PortfolioEntry, before: int | None, after: int | None) -> None:
    products = desk.ledger.products(entry.contract_id, entry.easy_number)
    if shows_dra(products):
        entry = with_dra(entry, True, desk.seed, desk.at)
        desk.ledger.put(entry)
        _tell_dra(desk, entry, before, after)
    for product in products:
        if product.asked is None and product.is_in_force:
            _reassess(desk, product, entry, after)


def _tell_dra(desk: Desk, entry: PortfolioEntry, before: int | None, after: int | None) -> None:
    company = desk.ledger.company(entry.easy_number)
    desk.ledger.put(
        Notification(
            id=f"{entry.id}:dra:{desk.today}",
            contract_id=entry.contract_id,
            category=Category.INFORMATION,
            kind=NotificationKind.DRA_CHANGE,
            at=desk.at,
            company_name=company.name if company else entry.easy_number,
            easy_number=entry.easy_number,
            country=company.country if company else "",
            customer_reference=entry.customer_reference,
            before="" if before is None else str(before),
            after="" if after is None else str(after),
            is_important=before is not None and after is not None and after < before,
        )
    )


def _reassess(desk: Desk, product: Product, entry: PortfolioEntry, dra: int | None) -> None:
    if product.monitored:
        opinion = str(dra) if product.code is ProductCode.RSM else arbitration.rating(dra)
        if opinion != product.rating:
            changed = replace(product, rating=opinion, updated_at=desk.at)
            desk.ledger.put(changed)
            notify(desk, changed, entry, NotificationKind.CHANGE, f"{product.id}:{desk.today}")
        return
    most = arbitration.bearable(dra)
    if product.code not in {ProductCode.CRL, ProductCode.CCO} or product.granted is None:
        return
    if 0 < most < product.granted.amount:
        reduced = replace(
            product,
            status=ProductStatus.REDUCED,
            granted=Money(Decimal(most), product.granted.currency),
            decided_on=desk.today,
            comment="Reduced after a change of the company's assessment.",
            history=(*product.history, *past(product)),
            updated_at=desk.at,
        )
        desk.ledger.put(reduced)
        notify(desk, reduced, entry, NotificationKind.REDUCTION, f"{product.id}:{len(reduced.history) + 1}")
