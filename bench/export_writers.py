"""One list written once: `python -m bench.export_writers KIND LINES TARGET` prints what it took as JSON.

Each kind writes the same lines: 20 columns with a styled heading that stays in sight, widths, formats of numbers and
dates, filters, totals and notes. Each runs in a process of its own, so that its peak of memory is its own;
seconds are those of the processor, which other programs of the computer hardly change.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

from bench.probe import memory_mb
from cofanet_desktop.domain.money import Money
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn, ListForm, Totals

Line: TypeAlias = tuple[Cell, ...]
TEXTS = ("Easy number", "Company", "Country", "City", "Address", "Postcode", "Reference", "Status")
AMOUNTS = ("Requested", "Granted", "Outstanding", "Internal limit")
FORM = ListForm(
    title="Portfolio",
    columns=(
        *(ListColumn(one) for one in TEXTS),
        *(ListColumn(one, ColumnKind.AMOUNT, currency_heading=f"{one}, currency") for one in AMOUNTS),
        ListColumn("DRA", ColumnKind.INTEGER),
        ListColumn("Rate", ColumnKind.NUMBER),
        ListColumn("Ends on", ColumnKind.DATE),
        ListColumn("Updated", ColumnKind.MOMENT),
    ),
    notes=("Demonstration data: companies, decisions and amounts are invented.",),
    total="Total",
)
_START = datetime(2025, 1, 1, tzinfo=UTC)


def lines(count: int) -> Iterator[Line]:
    """Return the lines of that many invented companies."""
    for n in range(count):
        yield (
            f"{n * 7919 % 10**8:014d}",
            f"Müller Logistik {n} GmbH",
            "FRA",
            "Gdańsk",
            f"{n % 200} Main Street",
            f"{n % 99_999:05d}",
            f"FRA{n}",
            "Granted",
            Money(Decimal(n * 1_000), "EUR"),
            Money(Decimal(n * 995).scaleb(-2), "EUR"),
            None if n % 2 else Money(Decimal(n), "USD"),
            Money(Decimal(n * 500), "JPY"),
            n % 11,
            Decimal(n) / 8,
            date(2026, 1, 1) + timedelta(days=n % 700),
            _START + timedelta(minutes=n),
        )


def nothing(rows: Iterable[Line], _count: int, _target: Path) -> None:
    """Make the lines and drop them: what every kind pays."""
    for _line in rows:
        pass


def program(rows: Iterable[Line], _count: int, target: Path) -> None:
    """Write as the program does, a workbook or CSV by the ending."""
    write_list(target, FORM, rows)


def openpyxl(rows: Iterable[Line], count: int, target: Path) -> None:
    """Write with openpyxl's write-only sheets."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook(write_only=True)
    sheet = book.create_sheet(FORM.title)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:T{count + 1}"

    def styled(value: object, **styles: Any) -> Any:
        cell = WriteOnlyCell(sheet, value)  # type: ignore[arg-type]
        for name, style in styles.items():
            setattr(cell, name, style)
        return cell

    for place, width in enumerate((one for column in FORM.columns for one in column.widths()), 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    font, fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F3A5F")
    sheet.append([styled(one, font=font, fill=fill) for one in FORM.headings()])
    totals, bold = Totals(FORM), Font(bold=True)
    for row in rows:
        totals.add(row)
        sheet.append([styled(one, number_format=shown) if shown else one for one, shown in _cells(row)])
    for total in totals.lines():
        sheet.append([styled(one, font=bold) for one, _shown in _cells(total)])
    notes = book.create_sheet(FORM.notes_title)
    notes.append([FORM.notes[0]])
    book.save(target)


def xlsxwriter(rows: Iterable[Line], count: int, target: Path) -> None:
    """Write with XlsxWriter in constant memory, by typed calls alone."""
    from xlsxwriter import Workbook

    book = Workbook(target, {"constant_memory": True})
    sheet: Any = book.add_worksheet(FORM.title)
    shown = {one: book.add_format({"num_format": one}) for one in ("@", "#,##0.00", "0", "#,##0.###")}
    shown |= {one: book.add_format({"num_format": number}) for one, number in (("date", 14), ("moment", 22))}
    head = book.add_format({"bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF"})
    for place, width in enumerate(one for column in FORM.columns for one in column.widths()):
        sheet.set_column(place, place, width)
    for place, heading in enumerate(FORM.headings()):
        sheet.write_string(0, place, heading, head)
    writes: dict[type, tuple[Callable[..., Any], str]] = {
        str: (sheet.write_string, "@"),
        int: (sheet.write_number, "0"),
        Decimal: (sheet.write_number, "#,##0.00"),
        date: (sheet.write_datetime, "date"),
        datetime: (sheet.write_datetime, "moment"),
    }

    def write(number: int, row: Iterable[Cell]) -> None:
        for place, (value, style) in enumerate(_cells(row)):
            if value is not None:
                call, usual = writes[type(value)]
                call(number, place, value, shown[style or usual])

    totals = Totals(FORM)
    for number, row in enumerate(rows, 1):
        totals.add(row)
        write(number, row)
    for number, total in enumerate(totals.lines(), count + 1):
        write(number, total)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, count, 19)
    book.add_worksheet(FORM.notes_title).write_string(0, 0, FORM.notes[0])
    book.close()


def _cells(row: Iterable[Cell]) -> Iterator[tuple[Any, str]]:
    """Return the cells of a line as those libraries take them, and how each that is no text is shown."""
    for column, cell in zip(FORM.columns, row, strict=True):
        if column.kind is ColumnKind.AMOUNT:
            yield (cell.amount, "#,##0.00") if isinstance(cell, Money) else (None, "")
            yield (cell.currency, "") if isinstance(cell, Money) else (None, "")
        elif isinstance(cell, datetime):
            yield cell.replace(tzinfo=None), ""
        else:
            yield cell, {ColumnKind.INTEGER: "0", ColumnKind.NUMBER: "#,##0.###"}.get(column.kind, "")


KINDS: dict[str, Callable[[Iterable[Line], int, Path], None]] = {
    "lines": nothing,
    "program": program,
    "openpyxl": openpyxl,
    "xlsxwriter": xlsxwriter,
}


def peak_mb() -> float:
    """Return the highest memory of this process so far, in MB; the present one where the system keeps no peak."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return memory_mb()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1_000


def main() -> int:
    """Write the list and print what it took."""
    kind, count, target = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    before, start = peak_mb(), time.process_time()
    KINDS[kind](lines(count), count, target)
    print(json.dumps({"seconds": time.process_time() - start, "mb": peak_mb() - before}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
