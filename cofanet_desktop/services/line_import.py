"""Lists of lines brought in from files: read and checked line by line, with templates to fill in and a report to keep.

Nothing is changed by reading: what the valid lines are for is up to whoever asked for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cofanet_desktop.domain.text import Message
from cofanet_desktop.exchange import sheet_reading, sheet_report
from cofanet_desktop.exchange.cell_reading import ClosedLists, Region
from cofanet_desktop.system.reference import currencies, reference_data

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cofanet_desktop.domain.sheets import Sheet
    from cofanet_desktop.exchange.cell_reading import Translate
    from cofanet_desktop.exchange.sheet_reading import Check
    from cofanet_desktop.exchange.sheet_report import SheetReport
    from cofanet_desktop.exchange.templates import Filled

TEMPLATE_ENDINGS = (".xlsx", ".csv")
"""Kinds of templates: a workbook that guides who fills it in, and a plain text file."""


def read(
    path: Path,
    sheet: Sheet,
    *,
    currency: str = "",
    check: Check | None = None,
    translate: Translate = Message.english,
    day_first: bool = True,
    decimal_comma: bool = True,
    cancelled: Callable[[], bool] | None = None,
) -> SheetReport:
    """Return what every line of a .xlsx or .csv file says and what refuses it; it takes seconds for a large one.

    `currency` is that of amounts where no column gives one, `check` are the rules of the list, `translate` the language
    in which headings and choices may be written besides English. `day_first` and `decimal_comma` say how 03/04 and
    1,234 are meant in text files. `cancelled()` is asked ten times a second and ends the reading. Raises InvalidInput
    when the file as a whole is refused, or was cancelled (READING_CANCELLED).
    """
    return sheet_reading.read_sheet(
        path,
        sheet,
        lists=_lists(),
        region=Region(day_first=day_first, decimal_comma=decimal_comma),
        currency=currency,
        check=check,
        translate=translate,
        cancelled=cancelled,
    )


def write_template(
    sheet: Sheet,
    target: Path,
    *,
    language: str = "en",
    translate: Translate = Message.english,
    filled: Filled | None = None,
) -> None:
    """Write the file to fill in: text where `target` ends in .csv, else a workbook with choices and a help sheet.

    Countries are named in `language` (en, fr, de, es); `filled` are lines it holds already. Raises InvalidInput
    (FILE_NOT_WRITABLE, TOO_MANY_ROWS).
    """
    from cofanet_desktop.exchange import templates  # loads a spreadsheet library few ask for

    if target.suffix.lower() == ".csv":
        rows = filled.rows if filled else ()
        templates.write_csv_template(sheet, target, translate=translate, rows=rows)
    else:
        templates.write_template(
            sheet, target, lists=_lists(), language=language, translate=translate, filled=filled
        )


def save_report(report: SheetReport, target: Path, *, translate: Translate = Message.english) -> int:
    """Write what became of each line as a CSV file; return its number of lines.

    Raises InvalidInput (FILE_NOT_WRITABLE).
    """
    return sheet_report.save_report(report, target, translate)


def _lists() -> ClosedLists:
    return ClosedLists(currencies(), reference_data().countries)
