"""Texts shown to people: an English template with named values, translated where it is displayed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, Union

from cofanet_desktop.domain.money import Money

if TYPE_CHECKING:
    from collections.abc import Mapping

Value: TypeAlias = Union[str, int, date, Money, "Message"]
"""What a template may be filled with; the display formats dates and amounts in the reader's way."""


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
