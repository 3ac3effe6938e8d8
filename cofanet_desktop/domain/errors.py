"""What can be wrong with what a person asked for, said so that it can be put right.

CofanetError
├── RuleViolation      a business rule forbids it: rule id, reason, way out
└── InvalidInput       a value cannot be read or is out of range: field, cause, way out
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cofanet_desktop.domain.text import Message


class CofanetError(Exception):
    """Base of every error this program raises on purpose; `message` is a sentence for a person."""

    def __init__(self, message: Message, hint: Message | None = None) -> None:
        super().__init__(message.english())
        self.message = message
        self.hint = hint


class RuleViolation(CofanetError):  # noqa: N818 - a refusal is a result, named so everywhere
    """A business rule refuses the request; `rule` is its stable id, `hint` the way out."""

    def __init__(self, rule: str, message: Message, hint: Message | None = None) -> None:
        super().__init__(message, hint)
        self.rule = rule


class InvalidInput(CofanetError):  # noqa: N818
    """A value cannot be accepted; `field` names the place, `rule` the stable id of the cause."""

    def __init__(self, field: str, rule: str, message: Message, hint: Message | None = None) -> None:
        super().__init__(message, hint)
        self.field = field
        self.rule = rule
