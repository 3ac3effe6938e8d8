"""Texts shown to people: an English template with named values, translated where it is displayed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, Union

from cofanet_desktop.domain.days import Months
from cofanet_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Mapping

Value: TypeAlias = Union[str, int, date, Months, Money, "Message"]
"""What a template may be filled with; the display formats dates, months and amounts in the reader's way."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name Qt Linguist looks for
    """Return `text` unchanged, marking it for translation under `context`."""
    return text


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence for a person: translation context, English template, values to fill in."""

    context: str
    template: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def english(self) -> str:
        """Return the sentence in English, ISO dates and plain amounts (used by the command line and logs)."""
        return self.template.format(**{name: str(value) for name, value in self.values.items()})

    def __str__(self) -> str:
        """Return the English sentence."""
        return self.english()


@dataclass(frozen=True, slots=True)
class Packed:
    """A message, or one of its values, as it is stored and sent: every value with its kind, so that it can be translated."""

    kind: str
    text: str
    context: str = ""
    values: dict[str, Packed] = field(default_factory=dict)


def pack(message: Message) -> Packed:
    """Return `message` in the form that can be stored and sent."""
    values = {name: _pack_value(value) for name, value in message.values.items()}
    return Packed("message", message.template, message.context, values)


def _pack_value(value: Value) -> Packed:
    if isinstance(value, Message):
        return pack(value)
    if isinstance(value, Money):
        return Packed("money", f"{value.amount} {value.currency}")
    if isinstance(value, date):
        return Packed("date", value.isoformat())
    if isinstance(value, Months):
        return Packed("months", str(value))
    return Packed("number" if isinstance(value, int) else "text", str(value))


def unpack(packed: Packed) -> Message:
    """Return the message that was packed."""
    return Message(
        packed.context, packed.text, {name: _unpack_value(one) for name, one in packed.values.items()}
    )


def _unpack_value(packed: Packed) -> Value:
    if packed.kind == "message":
        return unpack(packed)
    if packed.kind == "money":
        amount, _, currency = packed.text.partition(" ")
        return Money.of(amount, currency)
    if packed.kind == "date":
        return date.fromisoformat(packed.text)
    if packed.kind == "months":
        return Months.parse(packed.text) or packed.text
    return int(packed.text) if packed.kind == "number" else packed.text
