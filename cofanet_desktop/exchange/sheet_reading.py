"""A list in a file (.xlsx, .csv) read by the columns of its sheet: what each line says, or why it is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path

from cofanet_desktop.domain import users
from cofanet_desktop.domain.currencies import Currency
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.field_sheets import template_sheet
from cofanet_desktop.domain.folding import fold
from cofanet_desktop.domain.sheets import (
    SHEETS,
    CellKind,
    CellValue,
    Column,
    LineProblem,
    Row,
    Sheet,
    first_by_cell,
    missing_cells,
)
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.cell_reading import (
    CellReader,
    ClosedLists,
    Region,
    Translate,
    folded,
    reader_of,
    too_precise,
)
from cofanet_desktop.exchange.file_limits import MAX_ROWS, admitted, refused, too_many_rows
from cofanet_desktop.exchange.raw_cells import RawCell, RawRow, RawValue
from cofanet_desktop.exchange.sheet_report import ReadRow, SheetReport
from cofanet_desktop.exchange.table_process import Table, read_table

Check = Callable[[Sequence[Row]], Sequence[LineProblem]]
"""Says what rules refuse in rows that were read; the `line` of a problem is the place of its row."""

_LINES_ABOVE_HEADINGS = 10
_EVERY_SHEET = (*SHEETS.values(), template_sheet(), users.sheet())
NOTE = "#"
"""What stands in the hidden first line of a template above a column that only helps to fill in the others."""


def read_sheet(
    path: Path,
    sheet: Sheet,
    *,
    lists: ClosedLists,
    region: Region | None = None,
    currency: str = "",
    check: Check | None = None,
    translate: Translate = Message.english,
    encoding: str = "",
    sheet_name: str = "",
    cancelled: Callable[[], bool] | None = None,
) -> SheetReport:
    """Return what every line of a file says and what refuses it; nothing is imported.

    `check` adds the rules of the list to what cannot be read; without it only empty mandatory cells are refused.
    `currency` is that of amounts where no column gives one: it says how many decimals they may have.
    `translate` makes headings and choices known in the reader's language; `encoding` and `sheet_name` are what a person
    chose for a text file or a workbook; `cancelled()` is asked while the file is read, and ends that. Raises
    InvalidInput when the file as a whole is refused: see `admitted`, `read_table`, NO_LINES, OTHER_TEMPLATE, COLUMNS_MISSING, COLUMN_TWICE, COLUMN_UNCLEAR, TOO_MANY_ROWS.
    """
    table = read_table(admitted(path), encoding=encoding, sheet=sheet_name, cancelled=cancelled)
    lines = table.rows()
    first = list(islice(lines, _LINES_ABOVE_HEADINGS))
    head = _head_of(first, sheet, translate)
    reader = _LineReader(sheet, head, region or Region(), lists, translate, _merged_lines(table), currency)
    rows: list[ReadRow] = []
    for line in chain(first[head.lines :], lines):
        row = reader.read(line, len(rows))
        if row is not None:
            if len(rows) == MAX_ROWS:
                raise too_many_rows()
            rows.append(row)
    checked = _with_problems(rows, (check or _mandatory(sheet))([row.row for row in rows]))
    warnings = (*table.warnings, *head.warnings, *_other_sheets(table, head))
    return SheetReport(table.name, sheet, table.told.encoding, tuple(checked), head.ignored, warnings)


def _mandatory(sheet: Sheet) -> Check:
    return lambda rows: [problem for n, row in enumerate(rows) for problem in missing_cells(sheet, n, row)]


def _with_problems(rows: Iterable[ReadRow], problems: Iterable[LineProblem]) -> list[ReadRow]:
    """Return the rows with what the rules say too; a cell that was not understood is not also called empty."""
    found: dict[int, list[LineProblem]] = {}
    for problem in problems:
        found.setdefault(problem.line, []).append(problem)
    return [
        replace(row, problems=tuple(first_by_cell([*row.problems, *found[n]]).values()))
        if n in found
        else row
        for n, row in enumerate(rows)
    ]


# ------------------------------------------------------------------------------------------------------- headings


@dataclass(frozen=True, slots=True)
class _Head:
    """The headings of a file: the column of each place, how many lines they take, what is said of them."""

    keys: dict[int, str]
    lines: int
    width: int
    is_template: bool = False
    ignored: tuple[str, ...] = ()
    warnings: tuple[Message, ...] = ()


def machine_name(sheet: Sheet, key: str) -> str:
    """Return how templates name a column in their hidden first line, whatever the language of the headings."""
    return f"{sheet.id}.{key}"


def _head_of(first: Sequence[RawRow], sheet: Sheet, translate: Translate) -> _Head:
    if not first:
        raise refused(
            "NO_LINES",
            QT_TRANSLATE_NOOP("ListFiles", "The list is empty."),
            QT_TRANSLATE_NOOP("ListFiles", "Choose another sheet or file, or fill in the template."),
        )
    machine = _machine_head(first, sheet)
    if machine:
        return machine
    names, unclear = _heading_names(sheet, translate)
    for above, line in enumerate(first):
        keys = _keys(line, names)
        if not _missing(sheet, keys):
            _refuse_unclear(line, unclear)
            return _plain_head(sheet, line, keys, above)
    keys = _keys(first[0], names)
    raise refused(
        "COLUMNS_MISSING",
        QT_TRANSLATE_NOOP("ListFiles", "Columns are missing: {columns}."),
        QT_TRANSLATE_NOOP("ListFiles", "Give the first line the headings of the template: {headings}."),
        columns=", ".join(translate(one.label()) for one in _missing(sheet, keys)),
        headings=", ".join(translate(one.label()) for one in sheet.columns),
    )


def _machine_head(first: Sequence[RawRow], sheet: Sheet) -> _Head | None:
    """Return the head of a template, known by the machine names in its hidden first line; or None."""
    every = (*(one for one in _EVERY_SHEET if one.id != sheet.id), sheet)
    known = {machine_name(one, column.key): one for one in every for column in one.columns}
    named = {place: text for place, cell in enumerate(first[0].cells) if (text := _text_of(cell)) in known}
    if not named:
        return None
    other = next((known[text] for text in named.values() if known[text].id != sheet.id), None)
    if other:
        raise refused(
            "OTHER_TEMPLATE",
            QT_TRANSLATE_NOOP("ListFiles", "This is the template of another list: {title}."),
            QT_TRANSLATE_NOOP(
                "ListFiles", "Import it where that list is asked for, or use the template of this one."
            ),
            title=Message("Sheet", other.title),
        )
    keys = {place: text.partition(".")[2] for place, text in named.items()}
    _refuse_twice(sheet, first[0], keys)
    if missing := _missing(sheet, keys):
        raise refused(
            "COLUMNS_MISSING",
            QT_TRANSLATE_NOOP("ListFiles", "Columns of the template were taken out: {columns}."),
            QT_TRANSLATE_NOOP("ListFiles", "Start again from a new template."),
            columns=", ".join(str(one.label()) for one in missing),
        )
    headings = first[1].cells if len(first) > 1 else []
    passed_over = {*keys, *(place for place, cell in enumerate(first[0].cells) if _text_of(cell) == NOTE)}
    ignored = tuple(
        _text_of(cell) for place, cell in enumerate(headings) if cell and place not in passed_over
    )
    return _Head(keys, 2, max(len(headings), len(first[0].cells)), is_template=True, ignored=ignored)


def _plain_head(sheet: Sheet, line: RawRow, keys: dict[int, str], above: int) -> _Head:
    _refuse_twice(sheet, line, keys)
    ignored = tuple(_text_of(cell) for place, cell in enumerate(line.cells) if cell and place not in keys)
    passed_over = Message(
        "ListFiles",
        QT_TRANSLATE_NOOP(
            "ListFiles", "Lines above the headings, which are on line {line}, were passed over."
        ),
        {"line": line.number},
    )
    warnings = (passed_over,) if above else ()
    return _Head(keys, above + 1, len(line.cells), ignored=ignored, warnings=warnings)


def _heading_names(
    sheet: Sheet, translate: Translate
) -> tuple[dict[str, str], dict[str, tuple[Column, ...]]]:
    """Return the keys of columns by folded heading, and the columns a heading cannot be told between.

    A heading of one column wins over another's alias, and one of a mandatory column over all; but where people name
    columns, none of the others does.
    """
    found: dict[str, str] = {}
    for column in sheet.columns:
        for name in (column.key, column.heading, translate(column.label())):
            found.setdefault(_name(name), column.key)
    for column in sheet.columns:
        for name in column.aliases:
            found.setdefault(_name(name), column.key)
    unclear = _unclear(sheet, translate) if sheet.is_personal else {}
    return {name: key for name, key in found.items() if name not in unclear}, unclear


def telling_heading(sheet: Sheet, column: Column, translate: Translate = Message.english) -> str:
    """Return the English heading by which a text file tells the column from all others; its key where no heading does."""
    names, _unclear_ones = _heading_names(sheet, translate)
    return column.heading if names.get(_name(column.heading)) == column.key else column.key


def _unclear(sheet: Sheet, translate: Translate) -> dict[str, tuple[Column, ...]]:
    called: dict[str, dict[str, Column]] = {}
    for column in sheet.columns:
        for name in (column.key, column.heading, translate(column.label()), *column.aliases):
            called.setdefault(_name(name), {})[column.key] = column
    return {
        name: tuple(columns.values())
        for name, columns in called.items()
        if len(columns) > 1 and not any(one.is_mandatory for one in columns.values())
    }


def _name(text: str) -> str:
    """Return a heading as it is compared; one without letters and digits by its signs."""
    return folded(text) or fold(text.strip())


def _keys(line: RawRow, names: dict[str, str]) -> dict[int, str]:
    texts = enumerate(_name(_text_of(cell)) for cell in line.cells)
    return {place: names[text] for place, text in texts if text and text in names}


def _missing(sheet: Sheet, keys: dict[int, str]) -> list[Column]:
    there = set(keys.values())
    return [one for one in sheet.columns if one.is_mandatory and one.key not in there]


def _refuse_unclear(line: RawRow, unclear: dict[str, tuple[Column, ...]]) -> None:
    for cell in line.cells:
        columns = unclear.get(_name(_text_of(cell)), ())
        if columns:
            first, second, *_ = columns
            raise refused(
                "COLUMN_UNCLEAR",
                QT_TRANSLATE_NOOP("ListFiles", "The heading {heading} may mean {first} or {second}."),
                QT_TRANSLATE_NOOP("ListFiles", "Rename one of them, or fill in a new template of this list."),
                heading=_text_of(cell),
                first=first.label(),
                second=second.label(),
            )


def _refuse_twice(sheet: Sheet, line: RawRow, keys: dict[int, str]) -> None:
    seen: dict[str, int] = {}
    for place, key in keys.items():
        if key in seen:
            raise refused(
                "COLUMN_TWICE",
                QT_TRANSLATE_NOOP("ListFiles", "Two columns give the same: {column} ({first}, {second})."),
                QT_TRANSLATE_NOOP("ListFiles", "Keep one of them, or give the other another heading."),
                column=sheet.column(key).label(),
                first=_text_of(line.cells[seen[key]]),
                second=_text_of(line.cells[place]),
            )
        seen[key] = place


def _text_of(cell: RawValue) -> str:
    return cell.text if isinstance(cell, RawCell) else (cell or "").strip()


def _other_sheets(table: Table, head: _Head) -> tuple[Message, ...]:
    if not table.told.other_sheets or head.is_template:
        return ()
    return (
        Message(
            "ListFiles",
            QT_TRANSLATE_NOOP(
                "ListFiles", "Only the sheet {sheet} was read; the workbook also has: {others}."
            ),
            {"sheet": table.told.sheet, "others": ", ".join(table.told.other_sheets)},
        ),
    )


def _merged_lines(table: Table) -> set[int]:
    """Return the lines that merged cells reach into; none reaches further than a list may be long."""
    lines: set[int] = set()
    done, end = 0, MAX_ROWS + _LINES_ABOVE_HEADINGS
    for first, last in sorted(table.told.merged):
        lines.update(range(max(first, done + 1), min(last, end) + 1))
        done = max(done, last)
    return lines


# ---------------------------------------------------------------------------------------------------------- lines


@dataclass(slots=True)
class _LineReader:
    """Reads lines below the headings."""

    sheet: Sheet
    head: _Head
    region: Region
    lists: ClosedLists
    translate: Translate
    merged: set[int]
    currency: str = ""
    _readers: dict[int, CellReader] = field(default_factory=dict)
    _amounts: tuple[CellReader, ...] = ()
    _currency: str = ""

    def __post_init__(self) -> None:
        for place, key in self.head.keys.items():
            column = self.sheet.column(key)
            self._readers[place] = reader_of(column, self.region, self.lists, self.translate)
        self._amounts = tuple(one for one in self._readers.values() if one.column.kind is CellKind.AMOUNT)
        self._currency = next((one.key for one in self.sheet.columns if one.kind is CellKind.CURRENCY), "")

    def read(self, line: RawRow, n: int) -> ReadRow | None:
        """Return what the line says, or None when none of the columns known has anything on it."""
        row: dict[str, CellValue | None] = {}
        given: dict[str, str] = {}
        errors: list[InvalidInput] = []
        warnings: list[Message] = []
        cells = line.cells
        for place, reader in self._readers.items():
            cell = cells[place] if place < len(cells) else None
            if cell is None:
                continue
            try:
                value = reader.read(cell, warnings)
            except InvalidInput as error:
                errors.append(error)
                given[reader.column.key] = _text_of(cell)
            else:
                if value is not None:
                    row[reader.column.key] = value
        if not row and not given:
            return None
        errors += self._too_precise(row)
        problems = [LineProblem(n, error.field, error) for error in errors]
        problems += self._line_problems(line, n)
        return ReadRow(line.number, row, tuple(problems), tuple(warnings), given)

    def _too_precise(self, row: dict[str, CellValue | None]) -> list[InvalidInput]:
        found = []
        code = str(row.get(self._currency, self.currency))
        currency: Currency | None = self.lists.currencies.get(code)
        for reader in self._amounts:
            amount = row.get(reader.column.key)
            error = too_precise(reader, amount, currency) if isinstance(amount, Decimal) else None
            if error:
                found.append(error)
        return found

    def _line_problems(self, line: RawRow, n: int) -> list[LineProblem]:
        found = []
        if line.number in self.merged:
            found.append(
                _line_refused(
                    n,
                    "CELLS_MERGED",
                    QT_TRANSLATE_NOOP("ListCells", "Cells of this line are merged with others."),
                    QT_TRANSLATE_NOOP("ListCells", "Split the merged cells and fill in each line."),
                )
            )
        if any(line.cells[self.head.width :]):
            found.append(
                _line_refused(
                    n,
                    "CELLS_WITHOUT_HEADING",
                    QT_TRANSLATE_NOOP("ListCells", "The line has more cells than there are headings."),
                    QT_TRANSLATE_NOOP(
                        "ListCells", "Put texts that hold the separator between quotation marks."
                    ),
                )
            )
        return found


def _line_refused(n: int, rule: str, cause: str, way_out: str) -> LineProblem:
    return LineProblem(
        n, "", InvalidInput("line", rule, Message("ListCells", cause), Message("ListCells", way_out))
    )
