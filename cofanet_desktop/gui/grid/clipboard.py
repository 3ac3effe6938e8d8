"""Blocks of cells as text: what other spreadsheets put on the clipboard, and what they expect there."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cofanet_desktop.domain.folding import fold

Block = list[list[str]]

_FIELD = re.compile(r'"((?:[^"]|"")*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*)')
_LINE_END = re.compile(r"\r\n|\n|\r")


def block_text(block: Sequence[Sequence[str]]) -> str:
    """Return cells as tab-separated text; cells that hold tabs, line ends or quotes in front are quoted."""
    text = "\n".join("\t".join(_quoted(cell) for cell in line) for line in block)
    # Without it, an empty last line could not be told from the end of the one above.
    return text + "\n" if block and block[-1] == [""] else text


def _quoted(cell: str) -> str:
    if not cell.startswith('"') and not re.search(r"[\t\r\n]", cell):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def read_block(text: str, width: int, headings: Sequence[frozenset[str]] = ()) -> Block:
    """Return the cells of a clipboard text: parted by tabs, or comma- or semicolon-separated values.

    Commas also stand in figures and names, so lines without tabs are parted only where every line has the `width`
    of the grid, or where the first one consists of its headings.
    """
    if "\t" not in text:
        for mark in ";,":
            found = _separated(text, mark)
            if _is_table(found, width, headings):
                return found
    return _tabbed(text)


def _tabbed(text: str) -> Block:
    block: Block = [[]]
    at = 0
    while at <= len(text):
        found = _FIELD.match(text, at)
        assert found is not None  # noqa: S101 - the pattern matches the empty text
        quoted, plain = found.groups()
        block[-1].append(plain if quoted is None else quoted.replace('""', '"'))
        at = found.end()
        end = _LINE_END.match(text, at)
        if end is not None:
            at = end.end()
            if at == len(text):
                break
            block.append([])
        else:
            at += 1
    return block


def _separated(text: str, mark: str) -> Block:
    try:
        return [line for line in csv.reader(text.splitlines(keepends=True), delimiter=mark) if line]
    except csv.Error:
        return []


def _is_table(block: Block, width: int, headings: Sequence[frozenset[str]]) -> bool:
    if not block or len(block[0]) < 2:
        return False
    if len(block) > 1 and find_headings(block[0], headings) is not None:
        return True
    return width > 2 and all(len(line) == width for line in block)


@dataclass(frozen=True, slots=True)
class Headings:
    """What a first line of headings says: the column of the grid of each cell, the headings that are none."""

    columns: Mapping[int, int]
    """By place in the line, place in the grid."""
    unknown: tuple[str, ...]


def find_headings(line: Sequence[str], headings: Sequence[frozenset[str]]) -> Headings | None:
    """Return what `line` says when it consists of headings, None when it is a line like any other.

    `headings` holds the folded names of each column of the grid. Two columns must be named, or every cell.
    """
    columns: dict[int, int] = {}
    unknown = []
    for place, cell in enumerate(line):
        name = heading_key(cell)
        if not name:
            continue
        at = next((at for at, names in enumerate(headings) if name in names), None)
        if at is None:
            unknown.append(cell)
        elif at not in columns.values():
            columns[place] = at
    if not columns or (len(columns) < 2 and len(line) > 1) or len(unknown) > len(columns):
        return None
    return Headings(columns, tuple(unknown))


def heading_key(text: str) -> str:
    """Return a heading as it is compared: folded, without the signs put after it."""
    return " ".join(fold(text).split()).rstrip(" *:")
