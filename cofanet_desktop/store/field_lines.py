"""Lines of custom fields in imported files: what each says and why it comes to nothing, in the form kept in the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cofanet_desktop.database.codec import decode, encode
from cofanet_desktop.domain.custom_fields import FieldValue
from cofanet_desktop.domain.field_imports import FieldProblem
from cofanet_desktop.domain.text import Packed, pack, unpack

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class StoredFieldProblem:
    """A problem as it is kept, its sentences packed."""

    rule: str
    message: Packed
    hint: Packed | None = None
    column: Packed | None = None
    value: str = ""


@dataclass(frozen=True, slots=True)
class NewFieldLine:
    """A line that is to be kept; one with problems, or without values, asks for nothing."""

    line: int
    easy_number: str
    values: tuple[FieldValue, ...] = ()
    problems: tuple[FieldProblem, ...] = ()

    def row(self, file_id: str) -> tuple[object, ...]:
        """Return the line as the values of `bulk_files.COLUMNS`."""
        errors = pack_problems(self.problems)
        return (
            file_id,
            self.line,
            self.easy_number,
            self.easy_number if errors is None else None,
            errors,
            None,
            None,
            int(errors is None and bool(self.values)),
            encode(self.values),
        )


def pack_problems(problems: Iterable[FieldProblem]) -> bytes | None:
    """Return problems in the form they are kept in; None when there are none."""
    packed = [
        StoredFieldProblem(
            one.rule,
            pack(one.message),
            pack(one.hint) if one.hint else None,
            pack(one.column) if one.column else None,
            one.value,
        )
        for one in problems
    ]
    return encode(packed) if packed else None


def unpack_problems(data: bytes | None) -> tuple[FieldProblem, ...]:
    """Return the problems kept in `data`."""
    if data is None:
        return ()
    return tuple(
        FieldProblem(
            one.rule,
            unpack(one.message),
            unpack(one.hint) if one.hint else None,
            unpack(one.column) if one.column else None,
            one.value,
        )
        for one in decode(data, list[StoredFieldProblem])
    )


def unpack_values(data: bytes | None) -> Sequence[FieldValue]:
    """Return the values kept in `data`."""
    return () if data is None else decode(data, list[FieldValue])
