"""What became of each line of a file that was read, as rows of a table: one for each problem, one for a valid line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cofanet_desktop.domain.sheets import CellKind, is_empty
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.gui import formats
from cofanet_desktop.gui.i18n import translate, translate_message
from cofanet_desktop.gui.models.table import Cell, TableModel
from cofanet_desktop.gui.models.table import Column as TableColumn
from cofanet_desktop.gui.widgets.painting import Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cofanet_desktop.domain.errors import InvalidInput
    from cofanet_desktop.domain.sheets import CellValue, Column, Sheet
    from cofanet_desktop.domain.text import Message
    from cofanet_desktop.exchange.sheet_report import ReadRow, SheetReport

_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One thing said of a line of the file; of a valid line nothing but what it holds."""

    place: int
    """Its place among everything that is said."""
    read: ReadRow
    column: str = ""
    """Key of the column at fault; empty for the line as a whole."""
    error: InvalidInput | None = None
    warning: Message | None = None

    @property
    def is_refused(self) -> bool:
        """Tell whether this is why the line cannot be taken."""
        return self.error is not None


def report_lines(report: SheetReport) -> tuple[ReportLine, ...]:
    """Return everything that is said of the lines, in the order of the file."""
    said = ((row, *one) for row in report.rows for one in _said(row))
    return tuple(
        ReportLine(place, row, column, error, warning)
        for place, (row, column, error, warning) in enumerate(said)
    )


def _said(row: ReadRow) -> Iterator[tuple[str, InvalidInput | None, Message | None]]:
    """Yield the column, the error and the warning of everything said of a line."""
    for problem in row.problems:
        yield problem.column, problem.error, None
    for warning in row.warnings:
        yield "", None, warning
    if not row.problems and not row.warnings:
        yield "", None, None


def import_model(sheet: Sheet) -> TableModel[ReportLine]:
    """Return an empty report on lines of `sheet`."""
    columns: tuple[TableColumn[ReportLine], ...] = (
        TableColumn(
            "line",
            QT_TRANSLATE_NOOP("ImportReport", "Line"),
            lambda one: Cell(formats.integer(one.read.line_number_in_file)),
            60,
            at_end=True,
            order=lambda one: one.place,
        ),
        TableColumn("result", QT_TRANSLATE_NOOP("ImportReport", "Result"), _result, 120),
        TableColumn(
            "column",
            QT_TRANSLATE_NOOP("ImportReport", "Column"),
            lambda one: Cell(column_text(sheet, one), is_strong=bool(one.column), is_muted=not one.column),
            110,
            hides=1,
        ),
        TableColumn(
            "value",
            QT_TRANSLATE_NOOP("ImportReport", "Value"),
            lambda one: Cell(value_text(sheet, one)),
            180,
            stretch=3,
            hides=2,
        ),
        TableColumn(
            "cause",
            QT_TRANSLATE_NOOP("ImportReport", "Cause and way out"),
            lambda one: Cell(*cause(one)),
            240,
            stretch=4,
        ),
    )
    return TableModel("ImportReport", columns, lambda one: str(one.place))


def cause(one: ReportLine) -> tuple[str, str]:
    """Return why a line is refused, or what is to be checked, and the way out; empty texts for a valid line."""
    if one.error is not None:
        hint = one.error.hint
        return translate_message(one.error.message), "" if hint is None else translate_message(hint)
    return ("" if one.warning is None else translate_message(one.warning)), ""


def value_text(sheet: Sheet, one: ReportLine) -> str:
    """Return the cell at fault as the file has it; of any other line what it holds, in the local way."""
    if one.column:
        return one.read.value(one.column)
    cells = ((column, one.read.row.get(column.key)) for column in sheet.columns)
    return " · ".join(
        _cell_text(column, value) for column, value in cells if value is not None and not is_empty(value)
    )


def _cell_text(column: Column, value: CellValue) -> str:
    if isinstance(value, Decimal):
        exponent = value.normalize().as_tuple().exponent
        places = -exponent if isinstance(exponent, int) else 0
        return formats.number(value, max(_DECIMALS, places))
    if isinstance(value, date):
        return formats.day(value)
    if column.kind is CellKind.CHOICE:
        names = {choice.code: choice.name for choice in column.choices}
        return translate("Sheet", names.get(value, value))
    return value


def _result(one: ReportLine) -> Cell:
    if one.is_refused:
        return Cell(_tr(QT_TRANSLATE_NOOP("ImportReport", "Refused")), pill=Tone.BAD, icon="circle-x")
    if one.warning is not None:
        return Cell(
            _tr(QT_TRANSLATE_NOOP("ImportReport", "To be checked")), pill=Tone.WARN, icon="alert-triangle"
        )
    return Cell(_tr(QT_TRANSLATE_NOOP("ImportReport", "Valid")), pill=Tone.OK, icon="circle-check")


def column_text(sheet: Sheet, one: ReportLine) -> str:
    """Return the heading of the column at fault, or that the whole line is; empty for a line that is not refused."""
    if one.column:
        return translate_message(sheet.column(one.column).label())
    return _tr(QT_TRANSLATE_NOOP("ImportReport", "whole line")) if one.is_refused else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportReport", text)
