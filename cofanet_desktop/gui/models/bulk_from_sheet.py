"""A list that becomes bulk orders, as rows of tables: its first lines, and the lines made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, Qt

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.bulk_building import cell_text
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.models.bulk import ERROR, FINE, WARNING, problem_sentence, severity_look, way_out
from cofanet_desktop.gui.models.table import Cell, Column, Index, TableModel

if TYPE_CHECKING:
    from typing import Any

    from cofanet_desktop.domain.bulk_errors import Problem
    from cofanet_desktop.exchange.bulk import CheckedFile
    from cofanet_desktop.exchange.bulk_building import Built, CellNote, ListTable

_CONTEXT = "BulkFromSheetTable"
FIRST_LINES = 12
"""Lines of a list shown to tell its columns apart."""


@dataclass(frozen=True, slots=True)
class BuiltRow:
    """A line made of one row of a list: what could not be taken as it is, then what the check says of it."""

    line: int
    row: int
    text: str
    notes: tuple[CellNote, ...]
    errors: tuple[Problem, ...]
    warnings: tuple[Problem, ...]

    @property
    def severity(self) -> int:
        """Return ERROR, WARNING or FINE."""
        if self.errors or any(note.is_error for note in self.notes):
            return ERROR
        return WARNING if self.warnings or self.notes else FINE

    def sentences(self) -> list[str]:
        """Return everything that is wrong or worth knowing, the values of the list first."""
        said = [note_sentence(note) for note in sorted(self.notes, key=lambda note: not note.is_error)]
        return said + [
            " ".join(part for part in (problem_sentence(problem), way_out(problem)) if part)
            for problem in (*self.errors, *self.warnings)
        ]


def note_sentence(note: CellNote) -> str:
    """Return what is to be known of one value: where it stands, the value, what is wrong with it, the way out."""
    place = translate(
        _CONTEXT, QT_TRANSLATE_NOOP("BulkFromSheetTable", "Row {row}, column “{column}”, “{value}”:")
    )
    said = [place.format(row=formats.integer(note.row), column=note.column, value=note.value)]
    said.append(translate_message(note.message))
    if note.hint is not None:
        said.append(translate_message(note.hint))
    return " ".join(said)


def built_rows(built: Built, checked: CheckedFile) -> list[BuiltRow]:
    """Return the lines with all that is said of them, those in error first."""
    results = {result.line: result for result in checked.results}
    rows = []
    for number, line in enumerate(built.lines, 1):
        result = results.get(number)
        errors, warnings = (result.errors, result.warnings) if result else ((), ())
        rows.append(BuiltRow(number, line.row, line.text, line.notes, errors, warnings))
    return sorted(rows, key=lambda row: (row.severity, row.line))


def _result(row: BuiltRow) -> Cell:
    look = severity_look(row.severity)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _wrong(row: BuiltRow) -> Cell:
    said = row.sentences()
    if not said:
        return Cell()
    more = translate("BulkTable", QT_TRANSLATE_NOOP("BulkTable", "and {count} more"))
    return Cell(said[0], more.format(count=formats.integer(len(said) - 1)) if len(said) > 1 else "")


def built_model() -> TableModel[BuiltRow]:
    """Return an empty table of lines made of a list."""
    columns: tuple[Column[BuiltRow], ...] = (
        Column(
            "row",
            QT_TRANSLATE_NOOP("BulkFromSheetTable", "Row"),
            lambda row: Cell(formats.integer(row.row), is_muted=True),
            60,
            at_end=True,
            order=lambda row: row.row,
        ),
        Column(
            "result",
            QT_TRANSLATE_NOOP("BulkFromSheetTable", "Result"),
            _result,
            142,
            order=lambda row: (row.severity, row.line),
        ),
        Column(
            "text",
            QT_TRANSLATE_NOOP("BulkFromSheetTable", "Line"),
            lambda row: Cell(formats.isolated(row.text), spoken=row.text),
            250,
            stretch=4,
            order=lambda row: row.text,
        ),
        Column(
            "problem",
            QT_TRANSLATE_NOOP("BulkFromSheetTable", "What is wrong"),
            _wrong,
            200,
            stretch=5,
            hides=1,
            order=lambda row: (row.severity, row.sentences()[:1]),
        ),
    )
    return TableModel(_CONTEXT, columns, lambda row: str(row.line))


class FirstLines(QAbstractTableModel):
    """The first lines of a list under the names of its columns; the row of headings is not repeated."""

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__()
        self.names: tuple[str, ...] = ()
        self._rows: tuple[tuple[int, tuple[str, ...]], ...] = ()

    def show_table(self, table: ListTable, heading_line: int) -> None:
        """Show the first lines of a list whose headings are on that row, 0 for none."""
        self.beginResetModel()
        self.names = table.headings(heading_line)
        below: list[tuple[int, tuple[str, ...]]] = []
        for row in table.below(heading_line):
            if len(below) == FIRST_LINES:
                break
            below.append((row.number, tuple(cell_text(cell) for cell in row.cells)))
        self._rows = tuple(below)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of lines shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns of the list."""
        return 0 if parent is not None and parent.isValid() else len(self.names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell as text."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cells = self._rows[index.row()][1]
        return cells[index.column()] if index.column() < len(cells) else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column, or the number of a row in the list."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.names[section] if 0 <= section < len(self.names) else None
        return formats.integer(self._rows[section][0]) if 0 <= section < len(self._rows) else None
