"""Values of custom fields between their canonical form and what a person reads and types (rule 26)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from cofanet_desktop.domain.custom_fields import FieldKind, canonical
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.text import Message
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.formats import AmountError
from cofanet_desktop.gui.grid.dates import parse_day
from cofanet_desktop.gui.i18n import translate_message

if TYPE_CHECKING:
    from cofanet_desktop.domain.custom_fields import FieldDefinition


def field_label(definition: FieldDefinition) -> str:
    """Return what a field is called: translated where it is fixed, else the person's own word."""
    label = definition.label()
    return translate_message(label) if isinstance(label, Message) else label


def field_text(definition: FieldDefinition, value: str, currency: str) -> str:
    """Return a canonical value as it is read; amounts are in `currency`, empty stays empty."""
    if not value:
        return ""
    if definition.kind is FieldKind.AMOUNT:
        return formats.amount(Money(Decimal(value), currency))
    return typed_text(definition, value, currency)


def typed_text(definition: FieldDefinition, value: str, currency: str) -> str:
    """Return a canonical value as a person would type it: an amount without its currency."""
    if not value:
        return ""
    if definition.kind is FieldKind.AMOUNT:
        return formats.figure(Money(Decimal(value), currency))
    if definition.kind is FieldKind.NUMBER:
        number = Decimal(value)
        return formats.number(number, max(0, -int(number.as_tuple().exponent)))
    return formats.day(date.fromisoformat(value)) if definition.kind is FieldKind.DATE else value


def read_field(definition: FieldDefinition, typed: str, currency: str) -> str:
    """Return the canonical value of what was typed in the regional format; empty for nothing.

    Raises AmountError for a figure nobody can read, RuleViolation for any other value that does not fit (rule 26).
    """
    text = typed.strip()
    if not text:
        return ""
    return canonical(definition, _plain(definition, text, currency))


def _plain(definition: FieldDefinition, text: str, currency: str) -> str:
    if definition.kind is FieldKind.AMOUNT:
        return f"{formats.parse_amount(text, currency).amount:f}"
    if definition.kind is FieldKind.NUMBER:
        try:
            return f"{formats.parse_number(text):f}"
        except AmountError:
            return text  # what is wrong with it is said by the rule
    if definition.kind is FieldKind.DATE:
        day = parse_day(text, QLocale())
        return text if day is None else day.isoformat()
    return text
