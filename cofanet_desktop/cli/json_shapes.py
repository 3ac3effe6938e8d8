"""The JSON the command line answers with: English names, ISO dates, amounts as text beside their currency.

Scripts depend on these shapes (docs/cli.md): keys are added, never renamed or removed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from cofanet_desktop.domain.documents import suggested_name
from cofanet_desktop.domain.outbox import State
from cofanet_desktop.domain.text import unpack

if TYPE_CHECKING:
    from cofanet_desktop.cli.console import Json
    from cofanet_desktop.domain.bulk import LineResult
    from cofanet_desktop.domain.companies import Company
    from cofanet_desktop.domain.covers import EffectiveCover
    from cofanet_desktop.domain.money import Money
    from cofanet_desktop.domain.notifications import Notification
    from cofanet_desktop.domain.outbox import OutboxEntry
    from cofanet_desktop.domain.products import Product
    from cofanet_desktop.domain.protocol import Problem
    from cofanet_desktop.services.documents import Listed


_SYNCED = frozenset({State.ACKED, State.DONE, State.DISCARDED})


def sync(state: State | None) -> str:
    """Return where the newest request about something stands: synced, queued, inflight, unknown or refused."""
    if state is None or state in _SYNCED:
        return "synced"
    return "refused" if state is State.HELD else state.value


def money(amount: Money | None) -> Json:
    """Return an amount, or null."""
    return None if amount is None else {"amount": f"{amount.amount:f}", "currency": amount.currency}


def day(value: date | None) -> Json:
    """Return a date as YYYY-MM-DD, or null."""
    return None if value is None else value.isoformat()


def company(one: Company) -> Mapping[str, Json]:
    """Return a company of the registry."""
    return {
        "easy_number": one.easy_number,
        "name": one.name,
        "local_name": one.local_name,
        "country": one.country,
        "address": one.address,
        "postcode": one.postcode,
        "city": one.city,
        "establishment": one.establishment.value,
        "head_office": one.head_office,
        "identifiers": [{"type": known.type, "value": known.value} for known in one.identifiers],
        "report_updated_on": day(one.report_updated_on),
        "is_demonstration": one.is_demonstration,
    }


def product(one: Product, sync: str) -> Mapping[str, Json]:
    """Return a product; `sync` tells where the last command about it stands."""
    asked = one.asked.amount if one.asked else None
    return {
        "id": one.id,
        "product": one.code.value,
        "easy_number": one.easy_number,
        "status": one.status.value,
        "requested": money(one.requested or asked),
        "granted": money(one.granted),
        "asked": money(asked),
        "answer_expected_at": one.asked.answer_expected_at.isoformat()
        if one.asked and one.asked.answer_expected_at
        else None,
        "rating": one.rating or None,
        "decided_on": day(one.decided_on),
        "ends_on": day(one.ends_on),
        "guarantor": one.guarantor,
        "comment": one.comment,
        "days": one.days,
        "monitored": one.monitored,
        "language": one.language or None,
        "document_id": one.document_id,
        "assessments": [
            {"on": day(point.on), "dra": point.dra, "default_percent": f"{point.default_percent:f}"}
            for point in one.assessments
        ],
        "offer": offer(one),
        "sync": sync,
    }


def offer(one: Product) -> Json:
    """Return what the insurer offers, `open` as long as it can be bought or refused, or null."""
    made = one.offer
    if made is None:
        return None
    return {
        "open": one.has_open_offer,
        "granted": money(made.granted),
        "price": money(made.price),
        "days": made.days,
        "valid_until": made.valid_until.isoformat(),
        "is_simulated": made.is_simulated,
    }


def document(listed: Listed) -> Mapping[str, Json]:
    """Return a delivered document; `kept` tells whether it opens without a network."""
    one = listed.document
    return {
        "id": one.id,
        "product": one.product.value,
        "product_id": one.product_id,
        "easy_number": one.easy_number,
        "language": one.language,
        "media_type": one.media_type,
        "size": one.size,
        "sha256": one.sha256,
        "delivered": one.delivered_at.isoformat(),
        "file_name": suggested_name(one),
        "kept": listed.is_kept,
        "is_simulated": one.is_simulated,
    }


def command(one: OutboxEntry) -> Mapping[str, Json]:
    """Return a command of the outbox."""
    return {
        "id": one.id,
        "kind": one.kind,
        "state": one.state.value,
        "created": one.created_at.isoformat(),
        "attempts": one.attempts,
        "problem": problem(one.problem or one.warning),
    }


def problem(one: Problem | None) -> Json:
    """Return why a command was refused, or will probably be, or null."""
    if one is None:
        return None
    return {
        "rule": one.rule,
        "message": str(unpack(one.message)),
        "hint": str(unpack(one.hint)) if one.hint else "",
    }


def effective_cover(one: EffectiveCover | None) -> Json:
    """Return what a company is covered for with the sentence that explains it, or null."""
    if one is None:
        return None
    return {
        "amount": f"{one.amount.amount:f}",
        "currency": one.amount.currency,
        "explanation": str(one.explanation),
    }


def notification(one: Notification) -> Mapping[str, Json]:
    """Return a line of the inbox."""
    return {
        "id": one.id,
        "category": one.category.value,
        "kind": one.kind.value,
        "read": one.is_read,
        "date": one.at.isoformat(),
        "easy_number": one.easy_number,
        "product_id": one.product_id,
        "text": str(one.text()),
    }


def bulk_results(results: Iterable[LineResult]) -> Sequence[Json]:
    """Return what the check says of each line."""
    return [
        {
            "line": result.line,
            "errors": [found.code.value for found in result.errors],
            "warnings": [found.code.value for found in result.warnings],
        }
        for result in results
    ]
