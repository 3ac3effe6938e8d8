"""What the policyholder of the demonstration noted about its customers: values of custom fields."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from cofanet_desktop.domain.custom_fields import FieldDefinition, FieldKind, FieldValue
from cofanet_desktop.domain.money import Money
from cofanet_desktop.insurer.draws import draw_bytes

if TYPE_CHECKING:
    from cofanet_desktop.domain.contracts import Contract

FIELDS = (
    FieldDefinition("own1", "Account manager", FieldKind.TEXT),
    FieldDefinition("own2", "Next review", FieldKind.DATE),
    FieldDefinition("own3", "Payment days", FieldKind.NUMBER),
)
"""The demonstration's own fields."""

_MANAGERS = ("A. Martin", "C. Dubois", "J. Keller", "M. Rossi", "S. Navarro")
_NOTED = 160
"""Draws of 256 for which something is noted."""


class Notes(TypedDict):
    """What is noted about one company."""

    internal_limit: Money | None
    fields: tuple[FieldValue, ...]


def notes(seed: int, easy_number: str, contract: Contract, outstanding: int, today: date) -> Notes:
    """Return what is noted about a company under `contract`; nothing where that has no fields of its own."""
    drawn = draw_bytes(4, seed, easy_number, "notes")
    if not contract.custom_fields or drawn[0] >= _NOTED:
        return Notes(internal_limit=None, fields=())
    limit = Money(Decimal((outstanding // 10_000 + 1) * 10_000), contract.currency) if outstanding else None
    values = (
        FieldValue("own1", _MANAGERS[drawn[1] % len(_MANAGERS)]),
        FieldValue("own2", (today + timedelta(days=7 * (drawn[2] % 26) + 3)).isoformat()),
        FieldValue("own3", str((30, 30, 45, 60)[drawn[3] % 4])),
    )
    return Notes(internal_limit=limit, fields=values)
