"""Where a key leads in the grid: next cell, edge of a block of filled cells, first or last cell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Move(Enum):
    """A way to go from one cell to another."""

    NEXT = auto()
    """The next cell, after the last one the first of the line below."""
    PREVIOUS = auto()
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    """Towards the first column."""
    RIGHT = auto()
    EDGE_UP = auto()
    """The edge of the block of filled cells, beyond it the next filled cell."""
    EDGE_DOWN = auto()
    EDGE_LEFT = auto()
    EDGE_RIGHT = auto()
    LINE_START = auto()
    LINE_END = auto()
    START = auto()
    END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """A cell."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Field:
    """What is moved in: how many lines (the empty one at the end included) and columns, lines to a page, what is filled."""

    lines: int
    columns: int
    page: int
    is_filled: Callable[[Place], bool]


_STEPS = {Move.UP: (-1, 0), Move.DOWN: (1, 0), Move.LEFT: (0, -1), Move.RIGHT: (0, 1)}
_EDGES = {Move.EDGE_UP: (-1, 0), Move.EDGE_DOWN: (1, 0), Move.EDGE_LEFT: (0, -1), Move.EDGE_RIGHT: (0, 1)}


def target(field: Field, place: Place, move: Move) -> Place | None:
    """Return where `move` leads from `place`; None when it leads out of the grid (Tab only)."""
    if move in (Move.NEXT, Move.PREVIOUS):
        return _in_order(field, place, 1 if move is Move.NEXT else -1)
    if move in _STEPS:
        return _clamped(field, place, *_STEPS[move])
    if move in _EDGES:
        return _edge(field, place, *_EDGES[move])
    if move in (Move.PAGE_UP, Move.PAGE_DOWN):
        return _clamped(field, place, field.page if move is Move.PAGE_DOWN else -field.page, 0)
    return {
        Move.LINE_START: Place(place.line, 0),
        Move.LINE_END: Place(place.line, field.columns - 1),
        Move.START: Place(0, 0),
        Move.END: Place(max(0, field.lines - 2), field.columns - 1),
    }[move]


def _in_order(field: Field, place: Place, step: int) -> Place | None:
    at = place.line * field.columns + place.column + step
    return Place(*divmod(at, field.columns)) if 0 <= at < field.lines * field.columns else None


def _clamped(field: Field, place: Place, down: int, across: int) -> Place:
    return Place(
        min(max(place.line + down, 0), field.lines - 1), min(max(place.column + across, 0), field.columns - 1)
    )


def _edge(field: Field, place: Place, down: int, across: int) -> Place:
    """Return the cell a spreadsheet goes to with Ctrl and an arrow."""
    ahead = _clamped(field, place, down, across)
    within = field.is_filled(place) and field.is_filled(ahead)
    at = place
    while (ahead := _clamped(field, at, down, across)) != at:
        if within and not field.is_filled(ahead):
            return at
        at = ahead
        if not within and field.is_filled(at):
            return at
    return at
