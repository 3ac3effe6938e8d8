"""What can be done to chosen cells and lines, each as one step that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cofanet_desktop.gui import formats
from cofanet_desktop.gui.grid.clipboard import Block, Headings, find_headings, heading_key, read_block
from cofanet_desktop.gui.grid.model import GridModel
from cofanet_desktop.gui.i18n import TrMixin, translate


@dataclass(frozen=True, slots=True)
class Area:
    """A block of cells; every bound belongs to it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """Return the number of lines."""
        return self.bottom - self.top + 1

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return self.right - self.left + 1


class Editing(TrMixin, QObject):
    """Changes the lines of a model as asked; each method tells what to choose afterwards, or that nothing was done.

    Signal `told(sentence, is_refusal)`: what a person should know about it, sent by `report`.
    """

    told = Signal(str, bool)

    def __init__(self, model: GridModel) -> None:
        """Change the lines of `model`."""
        super().__init__(model)
        self._model = model
        self._said: tuple[str, bool] | None = None

    def report(self) -> None:
        """Tell what there is to tell about the last change; call it when the cells are chosen."""
        said, self._said = self._said, None
        if said is not None:
            self.told.emit(*said)

    def refuse(self, line: int) -> None:
        """Say that a locked line stays as it is."""
        template = self.tr("Line {number} is locked: it stays as it is.")
        self._said = template.format(number=formats.integer(line + 1)), True

    def clear(self, cells: Iterable[tuple[int, int]]) -> bool:
        """Empty cells by `(line, column)`."""
        wanted = {cell: "" for cell in cells if cell[0] < len(self._model.lines)}
        if not wanted or self._is_refused(min(line for line, _ in wanted)):
            return False
        return self._model.set_cells(self.tr("Clearing"), wanted)

    def block(self, area: Area, chosen: set[tuple[int, int]]) -> Block:
        """Return what was typed into an area, line by line; cells that are not chosen are empty."""
        return [
            [
                self._model.texts(line)[column] if (line, column) in chosen else ""
                for column in range(area.left, area.right + 1)
            ]
            for line in range(area.top, area.bottom + 1)
        ]

    def paste(self, text: str, area: Area) -> Area | None:
        """Put a clipboard text into the grid from the first cell of `area` on; one that fits often is repeated."""
        names = self._heading_names()
        block = read_block(text, len(names), names)
        if not block or self._is_refused(area.top):
            return None
        found = find_headings(block[0], names) if len(block) > 1 else None
        if found is not None:
            return self._paste_named(block[1:], found, area.top)
        columns = range(area.left, len(names))
        width = max(len(line) for line in block)
        tiled = _tiled(block, area, width)
        self._put(tiled, area.top, columns)
        self._tell_pasted(len(tiled), max(0, area.left + width - len(names)))
        right = area.left + max(len(line) for line in tiled) - 1
        return Area(area.top, area.left, area.top + len(tiled) - 1, min(right, len(names) - 1))

    def fill_down(self, area: Area) -> Area | None:
        """Repeat the first line of `area` in the others; a single line takes what is above it."""
        last = min(area.bottom, len(self._model.lines) - 1) if area.height > 1 else area.bottom
        source = area.top if area.height > 1 else area.top - 1
        if source < 0 or last <= source or self._is_refused(source + 1):
            return None
        texts = self._model.texts(source)
        cells = {
            (line, column): texts[column]
            for line in range(source + 1, last + 1)
            for column in range(area.left, area.right + 1)
        }
        self._model.set_cells(self.tr("Filling down"), cells)
        return Area(area.top, area.left, last, area.right)

    def insert_lines(self, at: int, count: int) -> bool:
        """Put `count` empty lines above the line at `at`."""
        if self._is_refused(at):
            return False
        blank = [self._model.new_line() for _ in range(count)]
        return self._model.put_lines(self.tr("Inserting lines"), at, at, blank)

    def delete_lines(self, lines: Iterable[int]) -> bool:
        """Take lines out."""
        wanted = sorted(line for line in set(lines) if line < len(self._model.lines))
        if not wanted or self._is_refused(wanted[0]):
            return False
        first, last, gone = wanted[0], wanted[-1] + 1, set(wanted)
        kept = [self._model.lines[line] for line in range(first, last) if line not in gone]
        self._model.put_lines(self.tr("Deleting lines"), first, last, kept)
        self._said = self.trn("%n lines deleted", None, len(wanted)), False
        return True

    def duplicate_lines(self, first: int, last: int) -> bool:
        """Repeat a run of lines below itself."""
        last = min(last, len(self._model.lines) - 1)
        if first > last or self._is_refused(last + 1):
            return False
        copies = [self._model.new_line(self._model.texts(line)) for line in range(first, last + 1)]
        return self._model.put_lines(self.tr("Duplicating lines"), last + 1, last + 1, copies)

    def move_lines(self, first: int, last: int, step: int) -> bool:
        """Move a run of lines up (-1) or down (1) by one."""
        lines = self._model.lines
        last = min(last, len(lines) - 1)
        start, end = (first - 1, last + 1) if step < 0 else (first, last + 2)
        if first > last or start < 0 or end > len(lines) or self._is_refused(start):
            return False
        run = lines[first : last + 1]
        moved = [*run, lines[start]] if step < 0 else [lines[end - 1], *run]
        return self._model.put_lines(self.tr("Moving lines"), start, end, moved)

    def append(self, texts: Sequence[tuple[str, ...]]) -> Area:
        """Add lines after the last one that is not blank."""
        filled = self._model.filled()
        at = max(filled[-1] + 1 if filled else 0, self._model.locked)
        end = min(at + len(texts), len(self._model.lines))
        self._model.replace_lines(self.tr("Adding lines"), at, end, texts)
        return Area(at, 0, at + max(0, len(texts) - 1), len(self._model.sheet.columns) - 1)

    def _paste_named(self, block: Block, found: Headings, top: int) -> Area:
        """Put cells under the columns that a first line of headings names."""
        cells = {
            (top + at, column): line[place]
            for at, line in enumerate(block)
            for place, column in found.columns.items()
            if place < len(line)
        }
        self._model.set_cells(self.tr("Pasting"), cells)
        told = self.trn("%n lines pasted by their headings", None, len(block))
        if found.unknown:
            left_out = self.tr("Left out: {headings}").format(headings=", ".join(found.unknown))
            told = f"{told}. {left_out}"
        self._said = told, False
        columns = found.columns.values()
        return Area(top, min(columns), top + len(block) - 1, max(columns))

    def _put(self, block: Block, top: int, columns: range) -> None:
        cells = {
            (top + at, column): text
            for at, line in enumerate(block)
            for column, text in zip(columns, line, strict=False)
        }
        self._model.set_cells(self.tr("Pasting"), cells)

    def _tell_pasted(self, lines: int, beyond: int) -> None:
        told = self.trn("%n lines pasted", None, lines)
        if beyond:
            left_out = self.trn("%n columns beyond the table were left out", None, beyond)
            told = f"{told}. {left_out}"
        if lines > 1 or beyond:
            self._said = told, False

    def _is_refused(self, line: int) -> bool:
        if not self._model.is_locked(line):
            return False
        self.refuse(line)
        return True

    def _heading_names(self) -> list[frozenset[str]]:
        return [
            frozenset(
                heading_key(name)
                for name in (translate("Sheet", column.heading), column.heading, column.key, *column.aliases)
            )
            for column in self._model.sheet.columns
        ]


def _tiled(block: Block, area: Area, width: int) -> Block:
    """Return `block` repeated to fill `area` where it fits a whole number of times, as it is elsewhere."""
    down = area.height // len(block) if area.height % len(block) == 0 else 1
    across = area.width // width if area.width % width == 0 else 1
    if down == across == 1:
        return block
    return [[*line, *[""] * (width - len(line))] * across for line in block] * down
