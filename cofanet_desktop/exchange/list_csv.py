"""A list written as the CSV file that `sheet_reading` reads back unchanged, whatever the region it is read in."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cofanet_desktop.exchange.cell_reading import unmistakable
from cofanet_desktop.exchange.csv_list import harmless
from cofanet_desktop.exchange.whole_file import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from cofanet_desktop.domain.sheets import CellValue, Row

_OTHER_SEPARATORS = ",\t"


def write_list_csv(target: Path, columns: Sequence[tuple[str, str]], rows: Iterable[Row] = ()) -> None:
    """Write rows (UTF-8 with mark, semicolons), whole or not at all; `columns` are key and heading of each.

    Dates are ISO dates, numbers have a point and no groups, texts like formulas an apostrophe. Raises InvalidInput
    (FILE_NOT_WRITABLE).
    """
    text = io.StringIO(newline="")
    headings = [harmless(heading) for _key, heading in columns]
    has_separators = any(sign in heading for heading in headings for sign in _OTHER_SEPARATORS)
    writer = csv.writer(text, delimiter=";")
    quoting = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    (quoting if has_separators else writer).writerow(headings)  # readers guess from it what separates
    writer.writerows([_cell(row.get(key)) for key, _heading in columns] for row in rows)
    with whole_file(target) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def _cell(value: CellValue | None) -> str:
    if isinstance(value, Decimal):
        return unmistakable(value)
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else harmless(value)
