"""What is written to a list and read again is unchanged: any text, date, number and amount, in both kinds of files."""

from __future__ import annotations

import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from cofanet_desktop.domain.currencies import digits_of
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.sheets import CellKind, Column, Sheet
from cofanet_desktop.exchange.cell_reading import ClosedLists, Region
from cofanet_desktop.exchange.file_limits import MAX_CELL_CHARACTERS
from cofanet_desktop.exchange.raw_cells import RawCell, RawKind, RawRow, RawValue
from cofanet_desktop.exchange.sheet_reading import read_sheet
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn, ListForm
from cofanet_desktop.exchange.text_cells import read_text
from cofanet_desktop.exchange.workbook_cells import read_workbook
from cofanet_desktop.system.reference import currencies, reference_data

LISTS = ClosedLists(currencies(), reference_data().countries)
ENDINGS = pytest.mark.parametrize("ending", [".xlsx", ".csv"])
MARKERS = st.sampled_from(["=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "＝", "+49 89 1", "=1+1", "-5", "0042", "_x0041_"])  # fmt: skip
SCRIPTS = st.sampled_from(["株式会社日立", "شركة النور", "חברת אור", "บริษัท", "हिन्दी", "🏭👩‍👩‍👧", "e\u0301\u0323", "\u202eabc", "𠮷"])  # fmt: skip
ANYTHING = st.text(st.characters(), max_size=40)
TEXTS = st.one_of(
    ANYTHING,
    st.builds("{}{}".format, MARKERS, ANYTHING),
    st.builds("{}{}{}".format, MARKERS, SCRIPTS, MARKERS),
    st.text(st.sampled_from("=+-@'\"\t\r\n;, <&>_x0D41aé"), max_size=60),
)
MOMENTS = st.datetimes(
    datetime.fromisoformat("1900-03-02"), datetime.fromisoformat("9999-12-30"), timezones=st.just(UTC)
)
MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
FEW = settings(
    max_examples=8,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example, HealthCheck.data_too_large],
)
"""Each example starts a process to read the file."""


@contextmanager
def written(ending: str, columns: Sequence[ListColumn], rows: Sequence[Sequence[Cell]]) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"list{ending}")
        write_list(
            path, ListForm(title="List", columns=tuple(columns), zone=timezone(timedelta(hours=1))), rows
        )
        yield path


def read_again(ending: str, column: ListColumn, cells: Sequence[Cell]) -> list[RawValue]:
    """Return the cells of a column as they are read again; another one counts the lines, so that none is blank."""
    lines: list[RawRow] = []
    rows = [(cell, number) for number, cell in enumerate(cells)]
    with written(ending, [column, ListColumn("Line", ColumnKind.INTEGER)], rows) as path:
        (read_workbook if ending == ".xlsx" else read_text)(path.read_bytes(), "", lines.append)
    assert len(lines) == len(cells) + 1
    return [line.cells[0] for line in lines[1:]]


def can_be_held(letter: str) -> bool:
    """Tell whether both XML and text files can hold a letter."""
    kind = unicodedata.category(letter)
    is_control = kind == "Cc" and letter not in "\t\n\r" and not "\x80" <= letter <= "\x9f"
    return kind != "Cs" and not is_control and letter not in "\ufffe\uffff"


@ENDINGS
@MANY
@given(texts=st.lists(TEXTS, min_size=1, max_size=20))
@example(
    texts=[
        "'=1",
        "''=1",
        "'x",
        "'",
        "=",
        "\t=1",
        "\r",
        "\r\n=",
        " a ",
        "\ufeffx",
        "_x005F_x0041_",
        "<r>b</r>",
    ]
)
def test_every_text_is_read_again_as_it_was_but_for_what_no_file_holds(ending: str, texts: list[str]) -> None:
    held = [
        "".join(one if can_be_held(one) else "\N{REPLACEMENT CHARACTER}" for one in text) for text in texts
    ]
    assert read_again(ending, ListColumn("Text"), texts) == [text or None for text in held]


@ENDINGS
@pytest.mark.parametrize("letter", ["x", "é", "=", "&", "株", "\N{FACTORY}"])
def test_the_longest_text_a_cell_holds_is_read_again_whole(ending: str, letter: str) -> None:
    units = len(letter.encode("utf-16-le")) // 2
    text = letter * ((MAX_CELL_CHARACTERS - 1) // units)
    assert read_again(ending, ListColumn("Text"), [text]) == [text]


@ENDINGS
@MANY
@given(days=st.lists(st.dates(), min_size=1, max_size=30))
@example(
    days=[date(1, 1, 1), date(1899, 12, 31), date(1900, 1, 1), date(1900, 2, 28), date(1900, 3, 1), date.max]
)
def test_every_day_is_read_again(ending: str, days: list[date]) -> None:
    found = read_again(ending, ListColumn("Day", ColumnKind.DATE), days)
    assert [one.text if isinstance(one, RawCell) else one for one in found] == [
        one.isoformat() for one in days
    ]
    if ending == ".xlsx":
        kinds = [isinstance(one, RawCell) and one.kind is RawKind.DATE for one in found]
        assert kinds == [one >= date(1900, 3, 1) for one in days]


@MANY
@given(moment=MOMENTS)
def test_the_day_of_a_moment_in_a_workbook_is_that_of_the_lists_time_zone(moment: datetime) -> None:
    (found,) = read_again(".xlsx", ListColumn("At", ColumnKind.MOMENT), [moment])
    local = moment + timedelta(hours=1)
    assert isinstance(found, RawCell)
    assert found.text == local.date().isoformat()


@ENDINGS
@MANY
@given(
    numbers=st.lists(
        st.decimals(allow_nan=False, allow_infinity=False)
        | st.decimals(-(10**14), 10**14, places=3)
        | st.integers().map(Decimal),
        min_size=1,
        max_size=20,
    )
)
@example(
    numbers=[
        Decimal(one)
        for one in ("0", "-0", "1E+14", "1E-15", "0.1", "1." + "0" * 28 + "1", "9" * 15, "9" * 16)
    ]
)
def test_no_digit_of_any_number_is_lost(ending: str, numbers: list[Decimal]) -> None:
    found = read_again(ending, ListColumn("Number", ColumnKind.NUMBER), numbers)
    texts = [one.text if isinstance(one, RawCell) else str(one) for one in found]
    assert [Decimal(text) for text in texts] == numbers
    for number, cell in zip(numbers, found, strict=True):
        digits = len(f"{number:f}".replace(".", "").strip("-0"))
        if ending == ".xlsx" and digits > 15:
            assert isinstance(cell, str), "a spreadsheet would round it"


@ENDINGS
@MANY
@given(numbers=st.lists(st.integers(), min_size=1, max_size=20))
@example(numbers=[0, -1, 10**15 - 1, 10**15, -(10**15)])
def test_no_digit_of_a_whole_number_is_lost(ending: str, numbers: list[int]) -> None:
    found = read_again(ending, ListColumn("Count", ColumnKind.INTEGER), numbers)
    assert [int(one.text if isinstance(one, RawCell) else str(one)) for one in found] == numbers


def money() -> st.SearchStrategy[Money]:
    def of(code: str, units: int) -> Money:
        return Money(Decimal(units).scaleb(-digits_of(code)), code)

    codes = st.sampled_from(["EUR", "JPY", "KWD", "USD", "TND", "CLP"]) | st.sampled_from(
        sorted(LISTS.currencies)
    )
    return st.builds(of, codes, st.integers(-(10**15) + 1, 10**15 - 1) | st.integers(-(10**6), 10**6))


LINES = st.lists(
    st.fixed_dictionaries(
        {
            "reference": st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=35)
            | st.builds("{}{}".format, MARKERS, SCRIPTS).map(str.strip)
            | st.sampled_from(
                ["0042", "1e5", "TRUE", "#REF!", "=1+1", "+49 89", "-5", "@x", "'=1", "2026-01-01"]
            ),
            "due": st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31)),
            "amount": money(),
        }
    ),
    min_size=20,
    max_size=80,
)
COLUMNS = (
    ListColumn("Reference"),
    ListColumn("Due, or not", ColumnKind.DATE),
    ListColumn("Amount", ColumnKind.AMOUNT, currency_heading="Currency"),
)
SHEET = Sheet(
    id="export",
    title="Export",
    columns=(
        Column(key="reference", heading="Reference", kind=CellKind.TEXT),
        Column(key="due", heading="Due, or not", kind=CellKind.DATE),
        Column(key="amount", heading="Amount", kind=CellKind.AMOUNT),
        Column(key="currency", heading="Currency", kind=CellKind.CURRENCY),
    ),
)


@ENDINGS
@pytest.mark.parametrize(
    "region", [Region(), Region(day_first=False, decimal_comma=False)], ids=["Europe", "USA"]
)
@FEW
@given(lines=LINES)
@example(lines=[{"reference": "x", "due": date(2026, 3, 4), "amount": Money.of("1.234", "KWD")}])
def test_a_list_read_as_the_program_imports_lists_says_the_same_in_every_region(
    ending: str, region: Region, lines: list[dict[str, str | date | Money | None]]
) -> None:
    rows = [(one["reference"], one["due"], one["amount"]) for one in lines]
    with written(ending, COLUMNS, rows) as path:
        report = read_sheet(path, SHEET, lists=LISTS, region=region, check=lambda read: [])
    expected = []
    for line in lines:
        amount = line["amount"]
        assert isinstance(amount, Money)
        told = {**line, "amount": amount.amount, "currency": amount.currency}
        expected.append({key: value for key, value in told.items() if value is not None})
    assert [problem for row in report.rows for problem in row.problems] == []
    assert [dict(row.row) for row in report.rows] == expected
