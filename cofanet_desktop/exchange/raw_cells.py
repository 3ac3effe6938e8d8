"""Cells as a file holds them, before anybody says what they mean; they travel as JSON from the process that reads."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

import msgspec

from cofanet_desktop.domain.text import Packed


class RawKind(StrEnum):
    """What a spreadsheet says a cell holds."""

    TEXT = "s"
    NUMBER = "n"
    """Its text is the number as stored: digits, a point, perhaps an exponent."""
    DATE = "d"
    """Its text is an ISO date."""
    MOMENT = "m"
    """A date with a time of day that is not midnight; its text is the ISO date."""
    TIME = "t"
    BOOLEAN = "b"
    ERROR = "e"
    """Its text is what the cell shows: #REF!, #N/A…"""
    NOTHING = "0"
    """A formula whose result was not stored."""


class RawCell(msgspec.Struct, array_like=True, frozen=True):
    """A cell that is not plain text: what it holds, as text, and whether a formula gave it."""

    kind: RawKind
    text: str
    is_formula: bool = False


RawValue: TypeAlias = str | RawCell | None
"""A cell: plain text, something else, or nothing."""


class RawRow(msgspec.Struct, array_like=True, frozen=True):
    """A line that is not blank: its number in the file (1 is the first) and its cells up to the last filled one."""

    number: int
    cells: list[RawValue]


class Order(msgspec.Struct, frozen=True):
    """What is to be read; the bytes of the file follow."""

    is_workbook: bool
    encoding: str = ""
    """Encoding of a text file, when a person chose one."""
    sheet: str = ""
    """Sheet of a workbook, when a person chose one."""


class Told(msgspec.Struct, tag="told", frozen=True, kw_only=True):
    """What is known of the file once it is read to its end."""

    sheet: str = ""
    other_sheets: list[str] = []
    encoding: str = ""
    merged: list[tuple[int, int]] = []
    """First and last line of each group of merged cells."""
    warnings: list[Packed] = []


class Refusal(msgspec.Struct, tag="refusal", frozen=True):
    """Why the file was refused while it was read."""

    field: str
    rule: str
    message: Packed
    hint: Packed | None = None
