"""What a policyholder keeps about each company of the portfolio: three fields everyone has, up to five of one's own (rule 26).

Values travel as text in one canonical form each: text as written, a number in plain digits with a point, a date as
`YYYY-MM-DD`, an amount like a number in the contract's currency; the empty text means that nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING

from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.refusals import refused
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.companies import PortfolioEntry
    from cofanet_desktop.domain.contracts import Contract
    from cofanet_desktop.domain.portfolio import PortfolioRow

REFERENCE = "customer_reference"
OUTSTANDING = "outstanding"
INTERNAL_LIMIT = "internal_limit"

MOST_OWN = 5
"""How many fields of one's own a contract can have."""

LONGEST_TEXT = 100
"""Longest text of a field of one's own; a customer reference has its own limit."""

_MOST_DECIMALS = 100
"""More than anybody types; 1e-999999999 in plain digits would fill the memory."""

LONGEST_REFERENCE = 35
"""Longest customer reference the insurer keeps."""


class FieldKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    AMOUNT = "amount"
    """Only the fixed fields: an amount in the contract's currency, not below zero."""


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A field of a contract; `name` is the person's own word, or the English name of a fixed field."""

    id: str
    name: str
    kind: FieldKind

    @property
    def is_fixed(self) -> bool:
        """Tell whether every contract has it; it can then be neither renamed nor deleted."""
        return any(self.id == one.id for one in FIXED)

    def label(self) -> Message | str:
        """Return what it is called: a message to translate, or the person's own word."""
        return Message("CustomFields", self.name) if self.is_fixed else self.name


FIXED = (
    FieldDefinition(REFERENCE, QT_TRANSLATE_NOOP("CustomFields", "Customer reference"), FieldKind.TEXT),
    FieldDefinition(OUTSTANDING, QT_TRANSLATE_NOOP("CustomFields", "Total outstanding"), FieldKind.AMOUNT),
    FieldDefinition(
        INTERNAL_LIMIT, QT_TRANSLATE_NOOP("CustomFields", "Internal credit limit"), FieldKind.AMOUNT
    ),
)
"""The fields every contract has (FIELD-1)."""


@dataclass(frozen=True, slots=True)
class FieldValue:
    """What one field holds for one company, in its canonical form."""

    field: str
    value: str


def definitions(contract: Contract) -> tuple[FieldDefinition, ...]:
    """Return every field of a contract, the fixed ones first."""
    return (*FIXED, *contract.custom_fields)


def values_of(entry: PortfolioEntry | PortfolioRow) -> dict[str, str]:
    """Return what is kept about a company by field id; fields that hold nothing are left out."""
    fixed = {
        REFERENCE: entry.customer_reference,
        OUTSTANDING: _plain(entry.outstanding),
        INTERNAL_LIMIT: _plain(entry.internal_limit),
    }
    own = {one.field: one.value for one in entry.fields}
    return {field: value for field, value in {**fixed, **own}.items() if value}


def with_values(entry: PortfolioEntry, given: Iterable[FieldValue], contract: Contract) -> PortfolioEntry:
    """Return the entry with the values given, the others as they were.

    Raises RuleViolation for a field the contract does not have and for a value that does not fit its kind (rule 26).
    """
    known = {one.id: one for one in definitions(contract)}
    checked: dict[str, str] = {}
    for one in given:
        if one.field not in known:
            raise refused(
                "UNKNOWN_FIELD",
                QT_TRANSLATE_NOOP("Rules", "The contract has no custom field of this kind."),
                QT_TRANSLATE_NOOP("Rules", "Open the company again: the fields were changed meanwhile."),
            )
        checked[one.field] = canonical(known[one.field], one.value)
    own = {one.field: one.value for one in entry.fields} | checked
    return replace(
        entry,
        customer_reference=own.pop(REFERENCE, entry.customer_reference),
        outstanding=_money(own.pop(OUTSTANDING, _plain(entry.outstanding)), contract),
        internal_limit=_money(own.pop(INTERNAL_LIMIT, _plain(entry.internal_limit)), contract),
        fields=tuple(FieldValue(field, value) for field, value in sorted(own.items()) if value),
    )


def canonical(definition: FieldDefinition, value: str) -> str:
    """Return `value` in the canonical form of the field's kind; raises RuleViolation when it does not fit (rule 26)."""
    text = value.strip()
    if not text:
        return ""
    return _READERS[definition.kind](definition, text)


def _text(definition: FieldDefinition, text: str) -> str:
    longest = LONGEST_REFERENCE if definition.id == REFERENCE else LONGEST_TEXT
    if len(text) > longest:
        raise refused(
            "FIELD_TOO_LONG",
            QT_TRANSLATE_NOOP("Rules", "{field} has more than {longest} characters."),
            QT_TRANSLATE_NOOP("Rules", "Shorten it."),
            field=definition.label(),
            longest=longest,
        )
    if any(not letter.isprintable() for letter in text):
        raise refused(
            "FIELD_NOT_TEXT",
            QT_TRANSLATE_NOOP("Rules", "{field} has characters that cannot be shown."),
            QT_TRANSLATE_NOOP("Rules", "Type it in one line, without control characters."),
            field=definition.label(),
        )
    return text


def _number(definition: FieldDefinition, text: str) -> str:
    try:
        number = Decimal(text)
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) >= Decimal(10) ** 15 or _decimals(number) > _MOST_DECIMALS:
        raise refused(
            "FIELD_NOT_A_NUMBER",
            QT_TRANSLATE_NOOP("Rules", "{field} must be a number."),
            QT_TRANSLATE_NOOP("Rules", "Type digits only, or leave it empty."),
            field=definition.label(),
        )
    return _digits(number)


def _amount(definition: FieldDefinition, text: str) -> str:
    number = _number(definition, text)
    if Decimal(number) < 0:
        raise refused(
            "FIELD_NEGATIVE",
            QT_TRANSLATE_NOOP("Rules", "{field} cannot be below zero."),
            QT_TRANSLATE_NOOP("Rules", "Type zero or more, or leave it empty."),
            field=definition.label(),
        )
    return number


def _date(definition: FieldDefinition, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise refused(
            "FIELD_NOT_A_DATE",
            QT_TRANSLATE_NOOP("Rules", "{field} must be a date."),
            QT_TRANSLATE_NOOP("Rules", "Choose a day of the calendar, or leave it empty."),
            field=definition.label(),
        ) from error


_READERS = {
    FieldKind.TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.AMOUNT: _amount,
    FieldKind.DATE: _date,
}


def _plain(money: Money | None) -> str:
    return "" if money is None else _digits(money.amount)


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return -exponent if number and isinstance(exponent, int) else 0


def _digits(number: Decimal) -> str:
    """Return a number in plain digits, without needless zeros, an exponent, or a sign before zero."""
    text = f"{number or Decimal(0):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _money(text: str, contract: Contract) -> Money | None:
    return Money(Decimal(text), contract.currency) if text else None


def with_notes_of(kept: PortfolioEntry, given_up: PortfolioEntry) -> PortfolioEntry:
    """Return `kept` with what only `given_up`, about the same company, has noted."""
    own = {one.field: one for one in (*given_up.fields, *kept.fields)}
    return replace(
        kept,
        customer_reference=kept.customer_reference or given_up.customer_reference,
        outstanding=given_up.outstanding if kept.outstanding is None else kept.outstanding,
        internal_limit=given_up.internal_limit if kept.internal_limit is None else kept.internal_limit,
        fields=tuple(own[field] for field in sorted(own)),
    )
