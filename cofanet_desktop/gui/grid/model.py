"""The lines of the grid as a Qt model: typed texts and their readings, locked lines, one empty line at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QUndoStack

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import CellKind, Column, Row, Sheet
from cofanet_desktop.gui import formats, icons
from cofanet_desktop.gui.grid.lines import Line, make_line
from cofanet_desktop.gui.grid.reading import SheetReader
from cofanet_desktop.gui.grid.steps import Step
from cofanet_desktop.gui.i18n import translate, translate_message

Index = QModelIndex | QPersistentModelIndex
Marks = Mapping[int, Mapping[str, InvalidInput]]
"""What rules say against lines: by serial of the line, then by column key (empty: the line as a whole)."""

_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_EDITED = _CHOSEN | Qt.ItemFlag.ItemIsEditable
_FORMAT = ""
"""Key under which each kept line names the regional format it was typed in."""


class GridModel(QAbstractTableModel):
    """The lines of one sheet; the last row is always empty and becomes a line when something is put into it.

    Signals: `edited` whenever lines changed in whatever way; `touched(first, last)` names the lines that a step, its
    undoing or redoing changed.
    """

    edited = Signal()
    touched = Signal(int, int)

    def __init__(self, sheet: Sheet, currency: str = "") -> None:
        """Hold no line yet; `currency` is that of amounts on lines that name none."""
        super().__init__()
        self.sheet = sheet
        self.reader = SheetReader(sheet, currency)
        self.lines: list[Line] = []
        self.locked = 0
        self.stack = QUndoStack(self)
        self.defaults: dict[str, str] = {}
        """By column key, the text of cells left alone when a line is begun."""
        """What a cell left empty on a new line is filled with, as typed, by column key."""
        self._marks: Marks = {}

    # Lines

    def set_lines(self, rows: Iterable[Row], locked: int) -> None:
        """Show `rows`, the first `locked` for good; what could be undone is forgotten."""
        self._reset([make_line(self.reader, self.reader.texts(row)) for row in rows], locked)

    def filled(self) -> list[int]:
        """Return the places of the lines that are not blank."""
        return [at for at, line in enumerate(self.lines) if not line.is_blank]

    def state(self) -> list[dict[str, str]]:
        """Return what was typed into the lines that are not locked, with the regional format it was typed in."""
        keys = [column.key for column in self.sheet.columns]
        name = self.reader.locale.bcp47Name()
        return [
            {_FORMAT: name, **dict(zip(keys, line.texts, strict=True))} for line in self.lines[self.locked :]
        ]

    def restore(self, state: Iterable[Mapping[str, str]]) -> None:
        """Put back what `state` returned, in the place of all lines that are not locked."""
        self._reset([*self.lines[: self.locked], *(self._restored(kept) for kept in state)], self.locked)

    def set_reader(self, reader: SheetReader) -> None:
        """Read every line anew, in another language, format or currency; what was understood keeps its meaning."""
        before, self.reader = self.reader, reader
        self._reset([self._carried_over(line, before) for line in self.lines], self.locked)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.sheet.columns) - 1)

    def splice(self, start: int, end: int, lines: Sequence[Line]) -> None:
        """Put `lines` in the place of those from `start` to before `end`, without a step to undo."""
        same = min(end - start, len(lines))
        if same:
            self.lines[start : start + same] = lines[:same]
            self._lines_changed(start, start + same - 1)
        if len(lines) > same:
            self._insert(start + same, lines[same:])
        elif end > start + same:
            self._remove(start + same, end)
        self.touched.emit(start, start + max(0, len(lines) - 1))
        self.edited.emit()

    # Steps that can be undone

    def is_locked(self, first: int) -> bool:
        """Tell whether the line at `first`, or one above it, may not be changed."""
        return first < self.locked

    def set_cells(self, name: str, cells: Mapping[tuple[int, int], str]) -> bool:
        """Put texts into cells by `(line, column)`, adding lines as needed; one step called `name`.

        Tells whether anything changed; locked lines must not be among them.
        """
        if not cells:
            return False
        first, last = min(line for line, _ in cells), max(line for line, _ in cells)
        first = min(first, len(self.lines))
        texts = [list(self.texts(line)) for line in range(first, last + 1)]
        begun = {line for (line, _), text in cells.items() if text.strip() and not any(texts[line - first])}
        for line in begun:
            texts[line - first] = [self.defaults.get(column.key, "") for column in self.sheet.columns]
        for (line, column), text in cells.items():
            texts[line - first][column] = text
        return self.replace_lines(name, first, last + 1, [tuple(one) for one in texts])

    def replace_lines(self, name: str, start: int, end: int, texts: Sequence[tuple[str, ...]]) -> bool:
        """Put lines of `texts` in the place of those from `start` to before `end`; one step called `name`.

        Lines that stay in place keep their serial, unchanged ones stay what they are. Tells whether anything changed.
        """
        before = self.lines[start:end]
        after = [
            self._changed(before[at] if at < len(before) else None, text) for at, text in enumerate(texts)
        ]
        while after and start + len(after) > len(self.lines) and len(after) > len(before):
            if not after[-1].is_blank or any(after[-1].texts):
                break
            after.pop()
        return self.put_lines(name, start, end, after)

    def put_lines(self, name: str, start: int, end: int, lines: Sequence[Line]) -> bool:
        """Put lines that exist already in the place of others (moving, deleting); one step called `name`."""
        step = Step(name, self, start, self.lines[start:end], lines)
        if step.is_empty:
            return False
        self.stack.push(step)
        return True

    def new_line(self, texts: tuple[str, ...] | None = None) -> Line:
        """Return a line with these texts, blank without; it is not among the lines yet."""
        return make_line(self.reader, texts or ("",) * len(self.sheet.columns))

    def texts(self, line: int) -> tuple[str, ...]:
        """Return what was typed on a line, nothing beyond the last one."""
        return self.lines[line].texts if line < len(self.lines) else ("",) * len(self.sheet.columns)

    # What is wrong

    def set_marks(self, marks: Marks) -> None:
        """Mark the cells that rules object to."""
        if marks != self._marks:
            self._marks = marks
            self._lines_changed(0, len(self.lines))

    def problem(self, line: int, column: str) -> InvalidInput | None:
        """Return what is wrong with a cell, or with a line as a whole when `column` is empty."""
        if line >= len(self.lines):
            return None
        found = self.lines[line]
        return found.errors.get(column) or self._marks.get(found.serial, {}).get(column)

    # What Qt asks

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines, the empty one at the end included."""
        return 0 if parent is not None and parent.isValid() else len(self.lines) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.sheet.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be chosen, and edited unless the line is locked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _CHOSEN if self.is_locked(index.row()) else _EDITED

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in one of its roles."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(self, index.row(), self.sheet.columns[index.column()], index.column())

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Put a text into a cell; one step."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or self.is_locked(index.row()):
            return False
        return self.set_cells(self.tr("Typing"), {(index.row(), index.column()): str(value)})

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column, or the number of a line with its sign."""
        if orientation is Qt.Orientation.Horizontal:
            return self._heading(section, role)
        return self._line_header(section, role)

    def heading(self, column: Column) -> str:
        """Return the translated heading of a column."""
        return translate("Sheet", column.heading)

    def shown(self, line: int, column: Column, at: int) -> str:
        """Return a cell as it is displayed: its value in the regional way, or what was typed."""
        if line >= len(self.lines):
            return ""
        found = self.lines[line]
        value = found.row.get(column.key)
        return found.texts[at] if value is None else self.reader.shown(column, value, found.row)

    def _tool_tip(self, line: int, column: Column, at: int) -> str:
        problem = self.problem(line, column.key) or self.problem(line, "")
        parts = [self.shown(line, column, at), problem_sentence(problem) if problem else ""]
        return "\n".join(part for part in parts if part)

    def _spoken(self, line: int, column: Column, at: int) -> str:
        return self.shown(line, column, at) or self.tr("empty")

    def _described(self, line: int, column: Column, at: int) -> str:
        problem = self.problem(line, column.key) or self.problem(line, "")
        parts = [self.tr("Locked.")] if self.is_locked(line) else []
        if problem is not None:
            parts.append(self.tr("Error: {sentence}").format(sentence=problem_sentence(problem)))
        return " ".join(parts)

    def _alignment(self, line: int, column: Column, at: int) -> Qt.AlignmentFlag:
        return alignment(column) | Qt.AlignmentFlag.AlignVCenter

    _answers: dict[int, Callable[[GridModel, int, Column, int], Any]] = {
        Qt.ItemDataRole.DisplayRole: shown,
        Qt.ItemDataRole.EditRole: lambda model, line, _column, at: model.texts(line)[at],
        Qt.ItemDataRole.ToolTipRole: _tool_tip,
        Qt.ItemDataRole.AccessibleTextRole: _spoken,
        Qt.ItemDataRole.AccessibleDescriptionRole: _described,
        Qt.ItemDataRole.TextAlignmentRole: _alignment,
    }

    def _heading(self, section: int, role: int) -> Any:
        if not 0 <= section < len(self.sheet.columns):
            return None
        column = self.sheet.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.heading(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column) | Qt.AlignmentFlag.AlignVCenter
        return None

    def _line_header(self, section: int, role: int) -> Any:
        is_new = section >= len(self.lines)
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if is_new else formats.integer(section + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole:
            name = self._sign(section, is_new=is_new)
            return icons.icon(name, "bad" if name == "alert-circle" else "secondary") if name else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._line_told(section, is_new=is_new)
        return None

    def _sign(self, section: int, *, is_new: bool) -> str:
        if is_new:
            return "plus"
        if self.problem(section, "") is not None:
            return "alert-circle"
        return "lock" if self.is_locked(section) else ""

    def _line_told(self, section: int, *, is_new: bool) -> str:
        if is_new:
            return self.tr("New line")
        template = self.tr("Line {number}, locked") if self.is_locked(section) else self.tr("Line {number}")
        told = template.format(number=formats.integer(section + 1))
        problem = self.problem(section, "")
        return f"{told}\n{problem_sentence(problem)}" if problem else told

    # Inside

    def _reset(self, lines: list[Line], locked: int) -> None:
        self.beginResetModel()
        self.stack.clear()
        self.lines, self.locked, self._marks = lines, min(locked, len(lines)), {}
        self.endResetModel()
        self.edited.emit()

    def _changed(self, line: Line | None, texts: tuple[str, ...]) -> Line:
        if line is None:
            return make_line(self.reader, texts)
        return line if line.texts == texts else make_line(self.reader, texts, line.serial)

    def _insert(self, at: int, lines: Sequence[Line]) -> None:
        if at < len(self.lines):
            self.beginInsertRows(QModelIndex(), at, at + len(lines) - 1)
            self.lines[at:at] = lines
            self.endInsertRows()
            return
        # The keyboard stays on the empty line at the end: that is the one to be filled, new ones come below it.
        self.beginInsertRows(QModelIndex(), at + 1, at + len(lines))
        self.lines += [self.new_line(), *lines[1:]]
        self.endInsertRows()
        self.lines[at] = lines[0]
        self._lines_changed(at, at)

    def _remove(self, start: int, end: int) -> None:
        if end < len(self.lines):
            self.beginRemoveRows(QModelIndex(), start, end - 1)
            del self.lines[start:end]
            self.endRemoveRows()
            return
        self.lines[start] = self.new_line()
        self._lines_changed(start, start)
        self.beginRemoveRows(QModelIndex(), start + 1, end)
        del self.lines[start:]
        self.endRemoveRows()

    def _lines_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.sheet.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)

    def _restored(self, kept: Mapping[str, str]) -> Line:
        texts = tuple(kept.get(column.key, "") for column in self.sheet.columns)
        name = kept.get(_FORMAT, self.reader.locale.bcp47Name())
        if name == self.reader.locale.bcp47Name():
            return make_line(self.reader, texts)
        typed_in = SheetReader(self.sheet, self.reader.currency, QLocale(name))
        return self._carried_over(make_line(typed_in, texts), typed_in)

    def _carried_over(self, line: Line, before: SheetReader) -> Line:
        """Return `line` read anew; texts that would mean something else now are written anew.

        3/4/2026 is another day, 1.234 another figure elsewhere.
        """
        read = make_line(self.reader, line.texts, line.serial)
        texts = tuple(
            text
            if line.row[column.key] in (None, read.row[column.key])
            else self.reader.text(column, line.row[column.key])
            for column, text in zip(self.sheet.columns, line.texts, strict=True)
        )
        return read if texts == line.texts else make_line(self.reader, texts, line.serial)


def alignment(column: Column) -> Qt.AlignmentFlag:
    """Return the side a column is aligned to: figures to the right, everything else where reading begins."""
    return Qt.AlignmentFlag.AlignRight if column.kind is CellKind.AMOUNT else Qt.AlignmentFlag.AlignLeft


def problem_sentence(problem: InvalidInput) -> str:
    """Return cause and way out of a problem, translated."""
    told = [translate_message(problem.message)]
    if problem.hint is not None:
        told.append(translate_message(problem.hint))
    return " ".join(told)
