"""Covers that go on: the amount in force granted again with a later end, or refused until the present end (HOME-5)."""

from __future__ import annotations

from dataclasses import replace

from cofanet_desktop.domain.days import years_after
from cofanet_desktop.domain.notifications import NotificationKind
from cofanet_desktop.domain.products import ProductStatus
from cofanet_desktop.insurer import arbitration, comments
from cofanet_desktop.insurer.arbitration import Verdict
from cofanet_desktop.insurer.decisions import Desk, after_decision, decided_product, entry_of, notify
from cofanet_desktop.insurer.ledger import stamp

RENEWED_YEARS = 1
"""How much longer a renewed cover runs."""


def renew(desk: Desk, product_id: str) -> None:
    """Answer a renewal; nothing when none is asked any more."""
    product = desk.ledger.product(product_id)
    if product is None or product.asked is None or product.granted is None:
        return
    if arbitration.is_still_borne(
        desk.seed, product.code, product.easy_number, product.granted, product.guarantor, desk.today
    ):
        from_day = max(product.ends_on or desk.today, desk.today)
        verdict = Verdict(
            ProductStatus.GRANTED,
            product.granted,
            rating=product.rating,
            clauses=product.clauses,
            ends_on=years_after(from_day, RENEWED_YEARS),
        )
        after_decision(desk, decided_product(product, verdict, desk.at))
        return
    refused = replace(
        product,
        asked=None,
        comment=comments.NOT_RENEWED,
        updated_at=desk.at,
    )
    desk.ledger.put(refused)
    notify(
        desk,
        refused,
        entry_of(desk, refused),
        NotificationKind.REFUSAL,
        f"{product.id}:renewal:{stamp(product.asked.at)}",
    )
