"""What is wrong with the lines: cells that cannot be read, at once; what the rules say, a moment after typing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import LineProblem, Row, Sheet, missing_cells
from cofanet_desktop.gui.grid.model import GridModel

Check = Callable[[Sequence[Row]], Sequence[LineProblem]]
"""The rules of a list: the problems of its lines, by their places among the rows handed over."""

CALM_MS = 80
"""How long nothing must change before the rules are asked."""

_MISSING = "CELL_MISSING"


@dataclass(frozen=True, slots=True)
class Found:
    """One problem where it is shown: line of the grid, key of the column (empty: the whole line)."""

    line: int
    column: str
    error: InvalidInput


def every_cell(sheet: Sheet) -> Check:
    """Return the rule that no mandatory cell may be missing."""
    return lambda rows: [one for at, row in enumerate(rows) for one in missing_cells(sheet, at, row)]


class Checker(QObject):
    """Keeps the problems of a model; `changed` when they are others.

    Problems belong to lines, not to their places: they move along with them. What is missing on the line being typed
    is not held against it before it is left.
    """

    changed = Signal()

    def __init__(self, model: GridModel, check: Check) -> None:
        """Check the lines of `model` by `check`."""
        super().__init__(model)
        self._model, self._check = model, check
        self._ruled: dict[int, dict[str, InvalidInput]] = {}
        self._refused: dict[int, tuple[tuple[str, ...], dict[str, InvalidInput]]] = {}
        self._typed_line = -1
        self._shown: tuple[Found, ...] = ()
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self.run)
        model.edited.connect(self._edited)

    @property
    def shown(self) -> tuple[Found, ...]:
        """Return the problems shown, line by line."""
        return self._shown

    def all(self) -> list[Found]:
        """Return every problem as of now, the missing cells of the line being typed included."""
        if self._calm.isActive():
            self.run()
        return self._find(withheld=-1)

    def add_refusals(self, problems: Iterable[LineProblem]) -> None:
        """Hold what the insurer said against lines (by place among the filled ones) until they are changed."""
        filled = self._model.filled()
        for problem in problems:
            line = self._model.lines[filled[problem.line]]
            _, held = self._refused.setdefault(line.serial, (line.texts, {}))
            held.setdefault(problem.column, problem.error)
        self._show()

    @Slot(int)
    def set_typed_line(self, line: int) -> None:
        """Say which line is being typed, -1 for none."""
        if line != self._typed_line:
            self._typed_line = line
            self._show()

    def schedule(self) -> None:
        """Ask the rules when nothing has changed for a moment."""
        self._calm.start()

    @Slot()
    def run(self) -> None:
        """Ask the rules now."""
        self._calm.stop()
        lines = [line for line in self._model.lines if not line.is_blank]
        ruled: dict[int, dict[str, InvalidInput]] = {}
        for problem in self._check([line.row for line in lines]) if lines else ():
            ruled.setdefault(lines[problem.line].serial, {}).setdefault(problem.column, problem.error)
        self._ruled = ruled
        self._show()

    @Slot()
    def _edited(self) -> None:
        self.schedule()
        self._show()

    def _show(self) -> None:
        found = tuple(self._find(self._typed_line))
        marks: dict[int, dict[str, InvalidInput]] = {}
        for one in found:
            marks.setdefault(self._model.lines[one.line].serial, {})[one.column] = one.error
        self._model.set_marks(marks)
        if found != self._shown:
            self._shown = found
            self.changed.emit()

    def _find(self, withheld: int) -> list[Found]:
        keys = [*(column.key for column in self._model.sheet.columns), ""]
        found = []
        for at, line in enumerate(self._model.lines):
            ruled = self._ruled.get(line.serial)
            texts, refused = self._refused.get(line.serial, ((), {}))
            if not (line.errors or ruled or refused) or line.is_blank:
                continue
            said = {**(refused if texts == line.texts else {}), **(ruled or {}), **line.errors}
            found += [
                Found(at, key, said[key]) for key in keys if key in said and _holds(said[key], at, withheld)
            ]
        return found


def _holds(error: InvalidInput, line: int, withheld: int) -> bool:
    return line != withheld or error.rule != _MISSING
