"""One way to say no: rule id, reason and way out from templates marked under "Rules"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import RuleViolation
from cofanet_desktop.domain.text import Message

if TYPE_CHECKING:
    from cofanet_desktop.domain.text import Value


def refused(rule: str, reason: str, way_out: str, **values: Value) -> RuleViolation:
    """Return the refusal by `rule`; both templates may use every value."""
    return RuleViolation(rule, Message("Rules", reason, values), Message("Rules", way_out, values))
