"""The lines of a bulk file being checked as a table: the ten fields of each, or its text, to be changed in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal

from cofanet_desktop.domain.bulk import FIELD_COUNT, fields_of, with_field
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.models.bulk import CheckRow, problem_sentence, severity_look, way_out
from cofanet_desktop.gui.models.table import Cell, Column, Index, TableModel
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cofanet_desktop.domain.bulk_errors import Problem

_CONTEXT = "BulkTable"
FIRST_FIELD = 2
"""Column of the first field; the other nine follow."""
TEXT_COLUMN = FIRST_FIELD + FIELD_COUNT
TEXT_KEY, PROBLEM_KEY = "text", "problem"

_FIELDS = (
    (QT_TRANSLATE_NOOP("BulkTable", "Country"), 72, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Easy number"), 146, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Type"), 80, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Identifier"), 100, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Reference"), 96, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Product"), 74, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Action"), 64, False),
    (QT_TRANSLATE_NOOP("BulkTable", "Amount"), 92, True),
    (QT_TRANSLATE_NOOP("BulkTable", "Outstanding"), 106, True),
    (QT_TRANSLATE_NOOP("BulkTable", "Operation"), 92, True),
)
"""Short heading, width, and whether a field holds a figure."""
FIELD_KEYS = tuple(f"field{number}" for number in range(1, FIELD_COUNT + 1))


def field_of(column: int) -> int | None:
    """Return the field a column shows, 0 being the first, None for another column."""
    field = column - FIRST_FIELD
    return field if 0 <= field < FIELD_COUNT else None


def first_column_at_fault(row: CheckRow) -> int:
    """Return the column of the field with the first problem, that of the first field when the whole line is at fault."""
    numbers = [problem.field for problem in row.problems if problem.field is not None]
    return FIRST_FIELD + (numbers[0] - 1 if numbers else 0)


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _result(row: CheckRow) -> Cell:
    if not row.is_current:
        return Cell(_tr(QT_TRANSLATE_NOOP("BulkTable", "Checking…")), pill=Tone.NEUTRAL, icon="hourglass")
    look = severity_look(row.severity)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _wrong(row: CheckRow) -> Cell:
    if not row.problems or not row.is_current:
        return Cell()
    first, others = row.problems[0], len(row.problems) - 1
    detail = way_out(first)
    if others:
        more = _tr(QT_TRANSLATE_NOOP("BulkTable", "and {count} more")).format(count=formats.integer(others))
        detail = f"{more} · {detail}" if detail else more
    return Cell(problem_sentence(first), detail)


def _field(field: int, row: CheckRow) -> Cell:
    """Return a field as it is written, marked when something is wrong with it."""
    text = fields_of(row.text)[field]
    shown = formats.isolated(text) if text else ""
    if row.is_current:
        if error := _first_of(row.errors, field):
            return Cell(shown, icon="alert-circle", color="bad", spoken=_spoken(text, error))
        if warning := _first_of(row.warnings, field):
            return Cell(shown, icon="alert-triangle", color="warn", spoken=_spoken(text, warning))
    return Cell(shown, spoken=text)


def _first_of(problems: tuple[Problem, ...], field: int) -> Problem | None:
    return next((problem for problem in problems if problem.field == field + 1), None)


def _spoken(text: str, problem: Problem) -> str:
    return "\n".join(part for part in (text, problem_sentence(problem), way_out(problem)) if part)


def _figure(field: int, row: CheckRow) -> tuple[int, int, str]:
    """Return what sorts a field that holds a figure: empty ones first, then figures, then what is none."""
    text = fields_of(row.text)[field].strip()
    if not text:
        return 0, 0, ""
    return (1, int(text), "") if text.isascii() and text.isdecimal() else (2, 0, text)


def _in_order(field: int, *, is_figure: bool) -> Callable[[CheckRow], Any]:
    if is_figure:
        return partial(_figure, field)
    return lambda row: fields_of(row.text)[field].casefold()


_COLUMNS: tuple[Column[CheckRow], ...] = (
    Column(
        "line",
        QT_TRANSLATE_NOOP("BulkTable", "Line"),
        lambda row: Cell(formats.integer(row.line), is_muted=True),
        56,
        at_end=True,
        order=lambda row: row.line,
    ),
    Column(
        "result",
        QT_TRANSLATE_NOOP("BulkTable", "Result"),
        _result,
        108,
        order=lambda row: (row.severity, row.line),
    ),
    *(
        Column(
            key,
            heading,
            partial(_field, field),
            width,
            at_end=is_figure,
            order=_in_order(field, is_figure=is_figure),
        )
        for field, (key, (heading, width, is_figure)) in enumerate(zip(FIELD_KEYS, _FIELDS, strict=True))
    ),
    Column(
        TEXT_KEY,
        QT_TRANSLATE_NOOP("BulkTable", "Text"),
        lambda row: Cell(formats.isolated(row.text), spoken=row.text),
        330,
        stretch=4,
        order=lambda row: row.text,
    ),
    Column(
        PROBLEM_KEY,
        QT_TRANSLATE_NOOP("BulkTable", "What is wrong"),
        _wrong,
        200,
        stretch=5,
        hides=1,
        order=lambda row: tuple((one.code.value, one.field or 0) for one in row.problems) or (("~", 0),),
    ),
)


class CheckModel(TableModel[CheckRow]):
    """The lines of a file being checked; fields and text of each can be changed in place."""

    edited = Signal(int, str)
    """Emitted with line number and new text when a person changed it; the row is left to the listener."""

    def __init__(self) -> None:
        """Show no lines yet."""
        super().__init__(_CONTEXT, _COLUMNS, lambda row: str(row.line))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let fields and text be changed."""
        usual = super().flags(index)
        is_open = index.column() == TEXT_COLUMN or field_of(index.column()) is not None
        return usual | Qt.ItemFlag.ItemIsEditable if is_open else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell in one of its roles; the editor gets the text as it is in the file."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            text, field = self.rows[index.row()].text, field_of(index.column())
            return text if field is None else fields_of(text)[field]
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell of a changed text; `place` the new one with `set_rows`."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        row, field, typed = (
            self.rows[index.row()],
            field_of(index.column()),
            " ".join(str(value).splitlines()),
        )
        if field is not None and typed == fields_of(row.text)[field]:
            return True
        text = typed if field is None else with_field(row.text, field, typed)
        if text != row.text:
            self.edited.emit(row.line, text)
        return True

    def replace_rows(self, changed: Mapping[int, CheckRow]) -> None:
        """Show other rows for some line numbers, each where the old one is."""
        self.rows = tuple(changed.get(row.line, row) for row in self.rows)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
