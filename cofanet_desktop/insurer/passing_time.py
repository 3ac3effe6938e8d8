"""What time brings to decisions: deletions carried out, ends reached, new assessments and what follows from them."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.notifications import Category, Notification, NotificationKind
from cofanet_desktop.domain.products import Product, ProductCode, ProductStatus
from cofanet_desktop.insurer import arbitration, comments, ilus
from cofanet_desktop.insurer.decisions import (
    FINISH,
    Desk,
    delete,
    entry_of,
    follow,
    kind_of,
    notify,
    occasion,
    past,
    show_dra,
    shows_dra,
    with_dra,
)

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import PortfolioEntry


CANCELLATION_TAKES = timedelta(days=2)
"""How long a cover is being cancelled before it is terminated."""

LIMITS = {ProductCode.CRL: arbitration.bearable, ProductCode.RLI: arbitration.rating_limit}
"""Covers that follow the assessment, with the most each DRA allows."""


def finish(desk: Desk, product_id: str) -> None:
    """Carry out a deletion or cancellation that is under way."""
    product = desk.ledger.product(product_id)
    if product is None:
        return
    if product.status is ProductStatus.BEING_DELETED:
        delete(desk, product)
    elif product.status is ProductStatus.BEING_CANCELLED:
        _end(desk, product, ProductStatus.TERMINATED)


def expire(desk: Desk, product_id: str) -> None:
    """End a decision whose last day has passed; nothing when it was renewed, replaced or deleted since."""
    product = desk.ledger.product(product_id)
    if product is None or not product.is_in_force or product.ends_on is None or product.ends_on >= desk.today:
        return
    _end(desk, product, ProductStatus.EXPIRED)


def _end(desk: Desk, product: Product, status: ProductStatus) -> None:
    """End a decision and tell so once; a change that is being examined goes on being examined."""
    line = past(product) if product.is_in_force else ()
    ended = replace(product, status=status, history=(*product.history, *line), updated_at=desk.at)
    desk.ledger.put(ended)
    ilus.close_about(desk, ended)
    notify(desk, ended, show_dra(desk, ended), kind_of(ended), occasion(ended))


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
            _reassess(desk, product, entry, before, after)


def is_worse(before: int | None, after: int | None) -> bool:
    """Tell whether a DRA went down."""
    return before is not None and after is not None and after < before


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
            is_important=is_worse(before, after),
        )
    )


def _reassess(
    desk: Desk, product: Product, entry: PortfolioEntry, before: int | None, after: int | None
) -> None:
    """Let the new assessment reach one product in force; what is asked about it is answered apart."""
    if product.monitored:
        _tell_opinion(desk, product, entry, before, after)
    elif product.code is ProductCode.CCO:
        _reconsider(desk, product, entry, before, after)
    elif product.code in LIMITS and product.granted is not None:
        most = LIMITS[product.code](after)
        if not most:
            _cancel(desk, product)
        elif most < product.granted.amount:
            opinion = arbitration.rating(after) if product.rating else ""
            _reduce(desk, replace(product, rating=opinion), entry, most)


def _tell_opinion(
    desk: Desk, product: Product, entry: PortfolioEntry, before: int | None, after: int | None
) -> None:
    """Tell every change of a monitored opinion (rule 10)."""
    is_risk = product.code is ProductCode.RSM
    opinion = ("" if after is None else str(after)) if is_risk else arbitration.rating(after)
    if opinion == product.rating:
        return
    points = arbitration.five_years(desk.seed, product.easy_number, desk.today) if is_risk else ()
    changed = replace(product, rating=opinion, assessments=points, updated_at=desk.at)
    desk.ledger.put(changed)
    notify(
        desk,
        changed,
        entry,
        NotificationKind.CHANGE,
        f"{product.id}:{desk.today}",
        before=product.rating,
        after=opinion,
        is_important=is_worse(before, after),
    )


def _reconsider(
    desk: Desk, product: Product, entry: PortfolioEntry, before: int | None, after: int | None
) -> None:
    """Lower a customised opinion with the assessment and tell so; what gets better is not told (rule 10)."""
    lowered = replace(product, rating=arbitration.rating(after))
    most = arbitration.bearable(after)
    if product.granted is not None and most < product.granted.amount:
        _reduce(desk, lowered, entry, most)
        return
    if lowered.rating == product.rating:
        return
    desk.ledger.put(replace(lowered, updated_at=desk.at))
    if is_worse(before, after):
        notify(
            desk,
            lowered,
            entry,
            NotificationKind.CHANGE,
            f"{product.id}:{desk.today}",
            before=product.rating,
            after=lowered.rating,
            is_important=True,
        )


def lower_to_needs(desk: Desk, ilu_id: str) -> None:
    """Reduce a credit limit to the needs an ILU was answered with; nothing when it was changed since."""
    ilu = desk.ledger.ilu(ilu_id)
    product = desk.ledger.product(ilu.product_id) if ilu else None
    needs = ilus.lowered_to(ilu) if ilu else None
    if ilu is None or product is None or needs is None or product.code is not ProductCode.CRL:
        return
    most = math.ceil(needs.amount / 1_000) * 1_000
    stands = product.is_in_force and product.asked is None and product.granted == ilu.cover
    if stands and most < ilu.cover.amount:
        _reduce(desk, product, entry_of(desk, product), most, comments.LOWERED_TO_NEEDS)


def _reduce(
    desk: Desk, product: Product, entry: PortfolioEntry, most: int, comment: str = comments.REDUCED
) -> None:
    """Reduce what was granted to `most`, which is borne or needed, and tell so."""
    if product.granted is None:
        return
    reduced = replace(
        product,
        status=ProductStatus.REDUCED,
        granted=Money(Decimal(most), product.granted.currency),
        decided_on=desk.today,
        comment=comment,
        history=(*product.history, *past(product)),
        updated_at=desk.at,
    )
    desk.ledger.put(reduced)
    notify(desk, reduced, entry, kind_of(reduced), occasion(reduced))


def _cancel(desk: Desk, product: Product) -> None:
    """Announce the end of a cover the company no longer bears; it is terminated some days later."""
    announced = replace(
        product,
        status=ProductStatus.BEING_CANCELLED,
        comment=comments.CANCELLED,
        history=(*product.history, *past(product)),
        updated_at=desk.at,
    )
    desk.ledger.put(announced)
    desk.ledger.later(FINISH, product.id, desk.at + CANCELLATION_TAKES)
