"""Bulk order lines from an Excel or CSV list whose columns a person gave to the ten fields (BULK-5).

A value that means nothing in its field stays as it is in the line, and is told with row, column and value: nothing is
rounded, shortened or replaced unsaid.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from cofanet_desktop.domain import bulk_mapping
from cofanet_desktop.domain.bulk_mapping import FIELDS, FieldSource, Sources
from cofanet_desktop.domain.countries import Country, ReferenceData
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.products import ProductCode, product_name
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, Value
from cofanet_desktop.exchange.cell_reading import CellReader, ClosedLists, Region, Translate, reader_of
from cofanet_desktop.exchange.file_limits import admitted, refused
from cofanet_desktop.exchange.raw_cells import RawCell, RawRow, RawValue
from cofanet_desktop.exchange.table_process import read_table

LINES_ABOVE_HEADINGS = 10
_PARTING = re.compile(r"[;\x00-\x1f\x7f\x85\u2028\u2029]+")
"""What parts fields and lines, or is no character at all."""


@dataclass(frozen=True)
class ListTable:
    """The cells of a list that was read; `sheet` is the one they are of, `other_sheets` those that can be chosen."""

    name: str
    sheet: str
    other_sheets: tuple[str, ...]
    rows: tuple[RawRow, ...]
    warnings: tuple[Message, ...] = ()

    @cached_property
    def width(self) -> int:
        """Return how many columns have anything in them."""
        return max((len(row.cells) for row in self.rows), default=0)

    def headings(self, line: int) -> tuple[str, ...]:
        """Return a name for each column; `line` is the number of the row that holds headings, 0 for none."""
        row = next((one for one in self.rows if one.number == line), None)
        return bulk_mapping.column_names([cell_text(cell) for cell in row.cells] if row else [], self.width)

    def heading_line(self) -> int:
        """Return the number of the row that probably holds the headings: the one that names most fields."""
        first = self.rows[:LINES_ABOVE_HEADINGS]
        found = max(first, key=lambda row: bulk_mapping.recognised([cell_text(cell) for cell in row.cells]))
        return found.number

    def below(self, line: int) -> Iterable[RawRow]:
        """Yield the rows under the headings."""
        return (row for row in self.rows if row.number > line)


@dataclass(frozen=True, slots=True)
class CellNote:
    """What is to be known of one value: its row and column in the list, the value, what is wrong, the way out."""

    row: int
    column: str
    value: str
    message: Message
    hint: Message | None = None
    is_error: bool = True
    """Whether the value could not be taken as it is; else it was, and this is only worth knowing."""


@dataclass(frozen=True, slots=True)
class BuiltLine:
    """A line made of one row of the list."""

    row: int
    text: str
    notes: tuple[CellNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """All lines made of a list; rows in which no chosen column has anything are left out."""

    name: str
    lines: tuple[BuiltLine, ...] = field(default=())

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the lines as they go into a file."""
        return tuple(line.text for line in self.lines)

    @property
    def notes(self) -> tuple[CellNote, ...]:
        """Return everything there is to say of values, row by row."""
        return tuple(note for line in self.lines for note in line.notes)

    @property
    def errors(self) -> int:
        """Return how many values could not be taken as they are."""
        return sum(note.is_error for note in self.notes)


def read_list(
    path: Path, *, sheet: str = "", encoding: str = "", cancelled: Callable[[], bool] | None = None
) -> ListTable:
    """Return the cells of a .xlsx or .csv file; raises InvalidInput when it is refused, holds nothing or was cancelled."""
    table = read_table(admitted(path), encoding=encoding, sheet=sheet, cancelled=cancelled)
    rows = tuple(table.rows())
    if not rows:
        raise refused(
            "NO_LINES",
            QT_TRANSLATE_NOOP("ListFiles", "The list is empty."),
            QT_TRANSLATE_NOOP("ListFiles", "Choose another sheet or file, or fill in the template."),
        )
    return ListTable(table.name, table.told.sheet, tuple(table.told.other_sheets), rows, table.warnings)


def build(
    table: ListTable,
    heading_line: int,
    sources: Sources,
    reference: ReferenceData,
    *,
    region: Region | None = None,
    translate: Translate = Message.english,
) -> Built:
    """Return a line for each row under `heading_line` in which a chosen column has something.

    `region` says how 1,234 is meant in text, `translate` adds the names of products in the reader's language. A column
    that is not there fills nothing.
    """
    builder = _Builder(table.headings(heading_line), sources, reference, region or Region(), translate)
    lines = (builder.line(row) for row in table.below(heading_line))
    return Built(f"{Path(table.name).stem}.txt", tuple(line for line in lines if line is not None))


def cell_text(cell: RawValue) -> str:
    """Return what a cell holds as text, blanks around it left out."""
    return cell.text if isinstance(cell, RawCell) else (cell or "").strip()


class _Builder:
    """Makes lines of rows: a reader for each field, what the closed lists know by which name."""

    def __init__(
        self,
        headings: Sequence[str],
        sources: Sources,
        reference: ReferenceData,
        region: Region,
        translate: Translate,
    ) -> None:
        self._headings = headings
        self._reference = reference
        places = {bulk_mapping.folded_heading(heading): place for place, heading in enumerate(headings)}
        self._places = [places.get(source.column, -1) if source.column else -1 for source in sources]
        self._constants = [_constant(source) for source in sources]
        lists = ClosedLists({}, reference.countries)
        self._readers = [reader_of(column, region, lists, translate) for column in FIELDS]
        self._named = {
            bulk_mapping.COUNTRY: _country_codes(self._readers[bulk_mapping.COUNTRY]),
            bulk_mapping.PRODUCT: bulk_mapping.named_codes(
                bulk_mapping.PRODUCTS,
                {one.code: translate(product_name(ProductCode(one.code))) for one in bulk_mapping.PRODUCTS},
            ),
            bulk_mapping.ACTION: bulk_mapping.named_codes(bulk_mapping.ACTIONS),
        }

    def line(self, row: RawRow) -> BuiltLine | None:
        """Return the line of a row, None when no chosen column has anything there."""
        cells = [row.cells[place] if 0 <= place < len(row.cells) else None for place in self._places]
        if not any(cell_text(cell) for cell in cells):
            return None
        notes: list[CellNote] = []
        values = [
            self._value(number, cell, row.number, notes) if place >= 0 else constant
            for number, (cell, place, constant) in enumerate(
                zip(cells, self._places, self._constants, strict=True)
            )
        ]
        country = self._reference.countries.get(values[bulk_mapping.COUNTRY])
        kind = values[bulk_mapping.IDENTIFIER_TYPE]
        values[bulk_mapping.IDENTIFIER_TYPE] = _identifier_type(kind, country)
        if self._places[bulk_mapping.IDENTIFIER_TYPE] < 0 and not values[bulk_mapping.IDENTIFIER]:
            values[bulk_mapping.IDENTIFIER_TYPE] = (
                ""  # the same on every line, and this one has no identifier
            )
        return BuiltLine(row.number, bulk_mapping.line_of(values), tuple(notes))

    def _value(self, number: int, cell: RawValue, row: int, notes: list[CellNote]) -> str:
        """Return what a cell is in its field; what is wrong or worth knowing goes to `notes`."""
        if cell is None:
            return ""
        said: list[Message] = []
        shown = cell_text(cell)
        try:
            value = self._read(number, cell, said)
        except InvalidInput as error:
            self._note(notes, number, row, shown, error.message, error.hint)
            value = shown
        for message in said:
            self._note(notes, number, row, shown, message, None, is_error=False)
        return self._without_separators(number, row, value, notes)

    def _read(self, number: int, cell: str | RawCell, said: list[Message]) -> str:
        named = self._named.get(number)
        text = cell_text(cell)
        code = named.get(bulk_mapping.folded_heading(text)) if named and text else None
        if code is not None:
            return code
        value = self._readers[number].read(cell, said)
        if number == bulk_mapping.REFERENCE and isinstance(cell, RawCell):
            said.clear()  # customers are often numbered without zeros at the beginning
        if value is None:
            return ""
        return _written(number, value) if isinstance(value, Decimal) else str(value)

    def _without_separators(self, number: int, row: int, value: str, notes: list[CellNote]) -> str:
        plain = _PARTING.sub(" ", value)
        if plain == value:
            return value
        cause = QT_TRANSLATE_NOOP("BulkBuilding", "{text} holds a sign that parts fields or lines.")
        way_out = QT_TRANSLATE_NOOP("BulkBuilding", "A space takes its place in the line.")
        said = (_said(cause, text=value), _said(way_out))
        self._note(notes, number, row, value, *said, is_error=False)
        return plain

    def _note(
        self,
        notes: list[CellNote],
        number: int,
        row: int,
        value: str,
        message: Message,
        hint: Message | None,
        *,
        is_error: bool = True,
    ) -> None:
        heading = self._headings[self._places[number]]
        notes.append(CellNote(row, heading, value, message, hint, is_error))


def _written(number: int, amount: Decimal) -> str:
    """Return an amount as a line holds it; raises InvalidInput (AMOUNT_NOT_WHOLE) when it has decimals."""
    if bulk_mapping.is_whole(amount):
        return f"{amount:.0f}"
    column = FIELDS[number]
    values: dict[str, Value] = {"column": column.label(), "text": f"{amount:f}"}
    raise InvalidInput(
        column.key,
        "AMOUNT_NOT_WHOLE",
        Message("BulkBuilding", QT_TRANSLATE_NOOP("BulkBuilding", "{column}: {text} has decimals."), values),
        Message(
            "BulkBuilding",
            QT_TRANSLATE_NOOP(
                "BulkBuilding", "A line holds whole numbers; round it yourself: nothing is rounded here."
            ),
        ),
    )


def _said(template: str, **values: Value) -> Message:
    return Message("BulkBuilding", template, values)


def _constant(source: FieldSource) -> str:
    return _PARTING.sub(" ", source.constant).strip()


def _country_codes(reader: CellReader) -> Mapping[str, str]:
    other = {
        bulk_mapping.folded_heading(name): code for name, code in bulk_mapping.OTHER_COUNTRY_NAMES.items()
    }
    return {**other, **reader.named}


def _identifier_type(text: str, country: Country | None) -> str:
    """Return the code of an identifier type given by code or label in any language; any other text as it is."""
    if not text or country is None or country.identifier_type(text) is not None:
        return text
    wanted = bulk_mapping.folded_heading(text)
    for kind in country.identifiers:
        if wanted in {bulk_mapping.folded_heading(name) for name in (kind.code, *kind.labels.values())}:
            return kind.code
    return text
