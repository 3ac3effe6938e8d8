"""Bulk files as rows of tables: lines being checked, files imported, lines of an imported file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.bulk import FileStatus, transliterate
from cofanet_desktop.domain.bulk_files import (
    FAILED,
    FILE_STATUS_NAMES,
    STATUS_NAMES,
    ImportedFile,
    ImportedLine,
    LineStatus,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.models.table import Cell, Column, TableModel
from cofanet_desktop.gui.widgets.painting import Tone
from cofanet_desktop.gui.widgets.statuses import Look

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cofanet_desktop.domain.bulk_errors import Problem

_CONTEXT = "BulkTable"
ERROR, WARNING, FINE = 0, 1, 2
"""How bad a line is, the worst first."""

_SEVERITIES = (
    (QT_TRANSLATE_NOOP("BulkTable", "Error"), Tone.BAD, "alert-circle"),
    (QT_TRANSLATE_NOOP("BulkTable", "Warning"), Tone.WARN, "alert-triangle"),
    (QT_TRANSLATE_NOOP("BulkTable", "Fine"), Tone.OK, "circle-check"),
)

_LINE_LOOKS = {
    LineStatus.REJECTED: (Tone.BAD, "circle-x"),
    LineStatus.WAITING: (Tone.WARN, "search"),
    LineStatus.QUEUED: (Tone.INSURANCE, "send"),
    LineStatus.SENT: (Tone.INSURANCE, "upload"),
    LineStatus.ACCEPTED: (Tone.OK, "circle-check"),
    LineStatus.REFUSED: (Tone.BAD, "ban"),
    LineStatus.WITHDRAWN: (Tone.NEUTRAL, "x"),
    LineStatus.UNCHANGED: (Tone.NEUTRAL, "minus"),
}

_FILE_LOOKS = {
    FileStatus.SCHEDULED: (Tone.NEUTRAL, "clock"),
    FileStatus.IN_PROGRESS: (Tone.INSURANCE, "hourglass"),
    FileStatus.SUCCESSFUL: (Tone.OK, "circle-check"),
    FileStatus.PARTIALLY_SUCCESSFUL: (Tone.WARN, "circle-half-2"),
    FileStatus.FAILED: (Tone.BAD, "circle-x"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


# Lines being checked -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A line of a file being checked; `is_current` is False between a change and its new check."""

    line: int
    text: str
    errors: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    is_current: bool = True

    @property
    def severity(self) -> int:
        """Return ERROR, WARNING or FINE."""
        if self.errors:
            return ERROR
        return WARNING if self.warnings else FINE

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return errors, then warnings."""
        return self.errors + self.warnings

    @property
    def proposal(self) -> str | None:
        """Return the line without accents, None when it has none."""
        return None if self.text.isascii() else transliterate(self.text)


def severity_look(severity: int) -> Look:
    """Return how a line being checked is shown."""
    word, tone, icon = _SEVERITIES[severity]
    return Look(_tr(word), tone, icon)


def problem_sentence(problem: Problem) -> str:
    """Return what is wrong: the field, the cause, and what exactly."""
    said = " ".join(translate_message(message) for message in problem.sentences)
    if problem.field_name is None or problem.field is None:
        return said
    template = _tr(QT_TRANSLATE_NOOP("BulkTable", "{field} (field {number}): {problem}"))
    return template.format(
        field=translate("BulkFields", problem.field_name), number=problem.field, problem=said
    )


def way_out(problem: Problem) -> str:
    """Return what can be done about a problem, empty when there is nothing to do."""
    return translate_message(problem.way_out) if problem.way_out else ""


# Imported files ------------------------------------------------------------------------------------------------


def file_look(status: FileStatus) -> Look:
    """Return how the state of an imported file is shown."""
    tone, icon = _FILE_LOOKS[status]
    return Look(translate("BulkStatus", FILE_STATUS_NAMES[status]), tone, icon)


def _file_status(file: ImportedFile) -> Cell:
    look = file_look(file.status)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def files_model(contracts: Mapping[str, str]) -> TableModel[ImportedFile]:
    """Return an empty table of imported files; `contracts` has the numbers of contracts by id, and may grow."""
    columns: tuple[Column[ImportedFile], ...] = (
        Column(
            "name",
            QT_TRANSLATE_NOOP("BulkTable", "File"),
            lambda file: Cell(file.name, is_strong=True, icon="file-text"),
            200,
            stretch=4,
            order=lambda file: file.name.casefold(),
        ),
        Column(
            "imported",
            QT_TRANSLATE_NOOP("BulkTable", "Imported on"),
            lambda file: Cell(formats.moment(file.imported_at)),
            142,
            stretch=1,
            order=lambda file: file.imported_at,
        ),
        Column(
            "actor",
            QT_TRANSLATE_NOOP("BulkTable", "Imported by"),
            lambda file: Cell(file.actor),
            100,
            stretch=1,
            hides=2,
            order=lambda file: file.actor.casefold(),
        ),
        Column(
            "contract",
            QT_TRANSLATE_NOOP("BulkTable", "Contract"),
            lambda file: Cell(contracts.get(file.contract_id, file.contract_id)),
            96,
            hides=1,
            order=lambda file: contracts.get(file.contract_id, file.contract_id),
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("BulkTable", "Status"),
            _file_status,
            170,
            order=lambda file: file.status.value,
        ),
        Column(
            "lines",
            QT_TRANSLATE_NOOP("BulkTable", "Lines"),
            lambda file: Cell(formats.integer(file.lines)),
            66,
            at_end=True,
            order=lambda file: file.lines,
        ),
        Column(
            "errors",
            QT_TRANSLATE_NOOP("BulkTable", "In error"),
            lambda file: Cell(formats.integer(file.errors), is_muted=not file.errors),
            80,
            at_end=True,
            order=lambda file: file.errors,
        ),
        Column(
            "open",
            QT_TRANSLATE_NOOP("BulkTable", "Under way"),
            lambda file: Cell(formats.integer(file.open), is_muted=not file.open),
            100,
            at_end=True,
            hides=3,
            order=lambda file: file.open,
        ),
    )
    return TableModel(_CONTEXT, columns, lambda file: file.id)


# Lines of an imported file -------------------------------------------------------------------------------------


def line_look(status: LineStatus) -> Look:
    """Return how the state of an imported line is shown."""
    tone, icon = _LINE_LOOKS[status]
    return Look(translate("BulkStatus", STATUS_NAMES[status]), tone, icon)


def line_rank(line: ImportedLine) -> tuple[int, int]:
    """Return what puts the lines that failed first, then those under way, then the accepted ones."""
    if line.status in FAILED:
        return 0, line.line
    return (2 if line.status is LineStatus.ACCEPTED else 1), line.line


def line_detail(line: ImportedLine) -> str:
    """Return everything there is to say about the outcome of a line."""
    return " ".join(translate_message(message) for message in line.details())


def _line_status(line: ImportedLine) -> Cell:
    look = line_look(line.status)
    return Cell(look.word, pill=look.tone, icon=look.icon)


def _line_detail(line: ImportedLine) -> Cell:
    said = [translate_message(message) for message in line.details()]
    return Cell(said[0], " ".join(said[1:])) if said else Cell()


def lines_model() -> TableModel[ImportedLine]:
    """Return an empty table of imported lines."""
    columns: tuple[Column[ImportedLine], ...] = (
        Column(
            "line",
            QT_TRANSLATE_NOOP("BulkTable", "Line"),
            lambda line: Cell(formats.integer(line.line), is_muted=True),
            64,
            at_end=True,
            order=lambda line: line.line,
        ),
        Column(
            "result",
            QT_TRANSLATE_NOOP("BulkTable", "Result"),
            _line_status,
            142,
            order=line_rank,
        ),
        Column(
            "text",
            QT_TRANSLATE_NOOP("BulkTable", "Text"),
            lambda line: Cell(formats.isolated(line.text), spoken=line.text),
            330,
            stretch=4,
            order=lambda line: line.text,
        ),
        Column(
            "detail",
            QT_TRANSLATE_NOOP("BulkTable", "Details"),
            _line_detail,
            300,
            stretch=5,
            order=lambda line: line_detail(line) or "\uffff",
        ),
    )
    return TableModel(_CONTEXT, columns, lambda line: str(line.line))


def searched_text(line: ImportedLine) -> str:
    """Return what the filter looks for words in: number, text and outcome."""
    return f"{line.line} {line.text} {line_look(line.status).word} {line_detail(line)}".casefold()
