"""Values of custom fields imported from a file (FIELD-3): what each line says, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.domain.bulk_files import LineStatus
from cofanet_desktop.domain.custom_fields import FieldValue
from cofanet_desktop.domain.protocol import Problem as Refusal
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cofanet_desktop.domain.errors import RuleViolation


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """Why a line comes to nothing: a stable rule, the column at fault with what it holds, cause and way out."""

    rule: str
    message: Message
    hint: Message | None = None
    column: Message | None = None
    """Heading of the column; None for the line as a whole."""
    value: str = ""


CANCELLED = FieldProblem(
    "IMPORT_CANCELLED",
    Message("FieldImports", QT_TRANSLATE_NOOP("FieldImports", "The import was cancelled before this line.")),
    Message("FieldImports", QT_TRANSLATE_NOOP("FieldImports", "Import the file again: nothing is repeated.")),
)
"""Said of lines that still waited when an import was cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """A line of an imported file and what became of it."""

    line: int
    easy_number: str
    """As the file has it where it names no company."""
    company: str
    """Name of the company, empty where it is not known."""
    values: tuple[FieldValue, ...]
    """What it gives, in canonical form; "" where it empties a field."""
    status: LineStatus
    problems: tuple[FieldProblem, ...] = ()
    """Why it came to nothing: what was found here, and the insurer's reason."""
    command_id: str | None = None
    """The request the line became, or the one that replaced it."""


def problem_of(violation: RuleViolation) -> FieldProblem:
    """Return what a rule forbids as the problem of a line."""
    return FieldProblem(violation.rule, violation.message, violation.hint)


def refused_for(refusal: Refusal) -> FieldProblem:
    """Return the insurer's reason as the problem of a line."""
    return problem_of(refusal.violation())


def altered(given: tuple[FieldValue, ...], now: Mapping[str, str]) -> tuple[FieldValue, ...]:
    """Return the values given that are not so already; `now` are the values kept, by field id."""
    return tuple(one for one in given if now.get(one.field, "") != one.value)
