"""Imported files of custom fields and their lines as rows of tables."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.bulk_files import FAILED, ImportedFile, LineStatus
from cofanet_desktop.domain.custom_fields import FieldDefinition
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate_message
from cofanet_desktop.gui.models.bulk import file_look, line_look
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.custom_field_values import field_label, field_text
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import Look

if TYPE_CHECKING:
    from cofanet_desktop.domain.field_imports import FieldLine

_CONTEXT = "FieldImports"
_EMPTIED = QT_TRANSLATE_NOOP("FieldImports", "emptied")
_DELETED = QT_TRANSLATE_NOOP("FieldImports", "Deleted field")
_RANKS = {LineStatus.UNCHANGED: 2, LineStatus.ACCEPTED: 3}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


@dataclass(frozen=True, slots=True)
class FieldsAround:
    """What values are shown under: the fields of the contract and its currency."""

    definitions: tuple[FieldDefinition, ...] = ()
    currency: str = ""


# Imported files ------------------------------------------------------------------------------------------------


def _status(file: ImportedFile) -> Cell:
    look = file_look(file.status)
    when = formats.moment(file.starts_at) if file.is_scheduled and file.starts_at else ""
    return Cell(look.word, when, pill=look.tone, icon=look.icon)


def field_files_model() -> TableModel[ImportedFile]:
    """Return an empty table of imported files."""
    columns: tuple[Column[ImportedFile], ...] = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("FieldImports", "File"),
            lambda file: Cell(file.name, is_strong=True, icon="file-text"),
            220,
            stretch=4,
            order=lambda file: file.name.casefold(),
        ),
        Column(
            "imported",
            QT_TRANSLATE_NOOP("FieldImports", "Imported on"),
            lambda file: Cell(formats.moment(file.imported_at), file.actor),
            150,
            stretch=1,
            order=lambda file: file.imported_at,
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("FieldImports", "State"),
            _status,
            190,
            order=lambda file: file.status.value,
        ),
        Column(
            "lines",
            QT_TRANSLATE_NOOP("FieldImports", "Rows"),
            lambda file: Cell(formats.integer(file.lines)),
            80,
            at_end=True,
            order=lambda file: file.lines,
        ),
        Column(
            "errors",
            QT_TRANSLATE_NOOP("FieldImports", "In error"),
            lambda file: Cell(formats.integer(file.errors), is_muted=not file.errors),
            90,
            at_end=True,
            order=lambda file: file.errors,
        ),
        Column(
            "unchanged",
            QT_TRANSLATE_NOOP("FieldImports", "Unchanged"),
            lambda file: Cell(formats.integer(file.unchanged), is_muted=not file.unchanged),
            100,
            at_end=True,
            hides=1,
            order=lambda file: file.unchanged,
        ),
    )
    return TableModel(_CONTEXT, columns, lambda file: file.id)


# Lines of an imported file -------------------------------------------------------------------------------------


def field_line_rank(line: FieldLine) -> tuple[int, int]:
    """Return what puts the lines that failed first, then those under way, unchanged and accepted ones."""
    return (0 if line.status in FAILED else _RANKS.get(line.status, 1)), line.line


def line_column(line: FieldLine) -> str:
    """Return the heading of the column at fault, empty where there is none."""
    first = line.problems[0] if line.problems else None
    return translate_message(first.column) if first is not None and first.column else ""


def line_value(line: FieldLine, around: FieldsAround) -> str:
    """Return the value at fault; of any other line what it gives, in the local way."""
    first = line.problems[0] if line.problems else None
    if first is not None and first.value:
        return first.value
    known = {one.id: one for one in around.definitions}
    said = []
    for one in line.values:
        definition = known.get(one.field)
        name = field_label(definition) if definition else _tr(_DELETED)
        value = field_text(definition, one.value, around.currency) if definition else one.value
        said.append(f"{name}: {value or _tr(_EMPTIED)}")
    return " · ".join(said)


def line_problems(line: FieldLine) -> str:
    """Return everything that is wrong with a line, cause and way out."""
    said = []
    for one in line.problems:
        place = translate_message(one.column) if one.column else ""
        at = ": ".join(part for part in (place, one.value) if part)
        parts = (
            at and f"{at}.",
            translate_message(one.message),
            translate_message(one.hint) if one.hint else "",
        )
        said.append(" ".join(part for part in parts if part))
    return "\n".join(said)


_WORDS = {
    LineStatus.REJECTED: QT_TRANSLATE_NOOP("FieldImports", "Not imported"),
    LineStatus.WAITING: QT_TRANSLATE_NOOP("FieldImports", "Waiting"),
}


def field_line_look(status: LineStatus) -> Look:
    """Return how the state of a line is shown."""
    if status is LineStatus.WAITING:
        return Look(_tr(_WORDS[status]), Tone.NEUTRAL, "clock")
    look = line_look(status)
    return replace(look, word=_tr(_WORDS[status])) if status in _WORDS else look


def _result(line: FieldLine) -> Cell:
    look = field_line_look(line.status)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _cause(line: FieldLine) -> Cell:
    if not line.problems:
        return Cell()
    first, others = line.problems[0], len(line.problems) - 1
    detail = translate_message(first.hint) if first.hint else ""
    if others:
        more = _tr(QT_TRANSLATE_NOOP("FieldImports", "and {count} more")).format(
            count=formats.integer(others)
        )
        detail = f"{more} · {detail}" if detail else more
    return Cell(translate_message(first.message), detail)


class FieldLinesModel(TableModel["FieldLine"]):
    """The lines of an imported file of custom fields."""

    def __init__(self) -> None:
        """Show no line yet."""
        self.around = FieldsAround()
        columns: tuple[Column[FieldLine], ...] = (
            Column(
                "line",
                QT_TRANSLATE_NOOP("FieldImports", "Line"),
                lambda line: Cell(formats.integer(line.line), is_muted=True),
                64,
                at_end=True,
                order=lambda line: line.line,
            ),
            Column(
                "result",
                QT_TRANSLATE_NOOP("FieldImports", "Result"),
                _result,
                142,
                order=field_line_rank,
            ),
            Column(
                "company",
                QT_TRANSLATE_NOOP("FieldImports", "Company"),
                lambda line: Cell(line.company or line.easy_number, line.easy_number if line.company else ""),
                190,
                stretch=3,
                order=lambda line: (line.company or line.easy_number).casefold(),
            ),
            Column(
                "column",
                QT_TRANSLATE_NOOP("FieldImports", "Column"),
                lambda line: Cell(line_column(line), is_strong=True),
                130,
                hides=1,
                order=lambda line: line_column(line).casefold() or "\uffff",
            ),
            Column(
                "value",
                QT_TRANSLATE_NOOP("FieldImports", "Value"),
                lambda line: Cell(line_value(line, self.around)),
                180,
                stretch=3,
                order=lambda line: line_value(line, self.around).casefold(),
            ),
            Column(
                "cause",
                QT_TRANSLATE_NOOP("FieldImports", "Cause and way out"),
                _cause,
                240,
                stretch=4,
                order=lambda line: _cause(line).text or "\uffff",
            ),
        )
        super().__init__(_CONTEXT, columns, lambda line: str(line.line))
