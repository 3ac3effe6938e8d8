"""Lists written as text and read back: the same values in every region, and no formula for a spreadsheet program."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from cofanet_desktop.domain.custom_fields import FIXED, FieldDefinition, FieldKind, canonical
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.field_sheets import cell_of, field_values, own_sheet
from cofanet_desktop.domain.sheets import CellKind, CellValue, Column, Row, Sheet
from cofanet_desktop.exchange.cell_reading import CellReader, ClosedLists, Region, unmistakable
from cofanet_desktop.exchange.csv_list import harmless, meant
from cofanet_desktop.exchange.list_csv import write_list_csv
from cofanet_desktop.exchange.sheet_reading import read_sheet, telling_heading
from cofanet_desktop.system.reference import currencies, reference_data

LISTS = ClosedLists(currencies(), reference_data().countries)
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
"""Each example starts a process: making a failing one smaller would take minutes."""

REGIONS = [Region(), Region(day_first=False, decimal_comma=False)]
OWN = (
    FieldDefinition("own1", "Manager, or who is in charge", FieldKind.TEXT),
    FieldDefinition("own2", '=Review "next"', FieldKind.DATE),
    FieldDefinition("own3", "Marge; en %", FieldKind.NUMBER),
)
EVERY = (*FIXED, *OWN)

_printable = st.one_of(st.characters(exclude_categories=("C", "Z")), st.just(" "))
_signs = st.text("'=+-@\u2212\uff1d\uff0da0 \"", max_size=6)
_texts = st.one_of(
    st.text(_printable, max_size=35),
    st.sampled_from(
        ["007", "1e5", "=1+1", "'=1+1", "''-5", "+33", "-0", "@x", "'07", "TRUE", "#REF!", "1,5", "株式会社",
         'a";b', "عربي", "2026-03-31", "_x0041_", "sep=,", "'-", "-"]
    ),
    _signs,
    st.integers(0, 10**14).map(lambda n: f"{n:014}"),
)  # fmt: skip
_numbers = st.decimals(-(10**14), 10**14, allow_nan=False, places=None)


@given(st.one_of(st.text(max_size=20), _signs))
def test_what_is_made_harmless_is_meant_as_it_was(text: str) -> None:
    written = harmless(text)
    assert meant(written) == text
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(st.decimals(-(10**14), 10**14, allow_nan=False), st.sampled_from(REGIONS))
def test_a_number_is_read_as_the_same_in_every_region(number: Decimal, region: Region) -> None:
    if sum(one.isdigit() for one in f"{number:f}0") > 28:
        return
    reader = CellReader(Column(key="n", heading="N", kind=CellKind.NUMBER), region, {})
    assert reader.read(unmistakable(number), []) == number


def _row(given: tuple[str, str, str, date, Decimal]) -> dict[str, CellValue | None]:
    reference, outstanding, text, day, number = given
    values = zip(EVERY, (reference, outstanding, "", text, str(day), f"{number:f}"), strict=True)
    return {one.id: cell_of(one, canonical(one, value), 2) for one, value in values}


_rows = st.lists(
    st.tuples(
        _texts.filter(lambda text: len(text.strip()) <= 35),
        st.decimals(0, 10**12, places=2).map(str),
        _texts,
        st.dates(),
        _numbers,
    ).map(_row),
    min_size=1,
    max_size=30,
)


@settings(
    max_examples=15,
    phases=PHASES,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(_rows, st.sampled_from(REGIONS))
def test_what_is_written_is_read_back_unchanged(
    tmp_path: Path, rows: list[dict[str, CellValue | None]], region: Region
) -> None:
    sheet = own_sheet(EVERY)
    path = tmp_path / "list.csv"
    numbered: list[Row] = [{"easy_number": f"{n:014}", **row} for n, row in enumerate(rows, 1)]
    write_list_csv(path, [(one.key, telling_heading(sheet, one)) for one in sheet.columns], numbered)
    report = read_sheet(path, sheet, lists=LISTS, region=region)
    assert (report.refused, report.ignored_columns, report.encoding) == (0, (), "utf-8-sig")
    assert [field_values(row, EVERY) for row in report.accepted_rows()] == [
        field_values(row, EVERY) for row in numbered
    ]


def test_a_file_of_text_is_strict(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    row: Row = {"a": "=cmd", "b": date(2026, 3, 31), "c": Decimal("-1234.567"), "d": None}
    write_list_csv(path, [(key, f"H{key}") for key in "abcd"], [row])
    assert path.read_bytes() == b"\xef\xbb\xbfHa;Hb;Hc;Hd\r\n'=cmd;2026-03-31;-1234.567;\r\n"


def test_headings_with_commas_do_not_change_what_separates(tmp_path: Path) -> None:
    sheet = Sheet(
        "own",
        "Own",
        (Column(key="a", heading="a, b, c, d", kind=CellKind.TEXT, is_own=True),),
        is_personal=True,
    )
    path = tmp_path / "list.csv"
    write_list_csv(path, [("a", "a, b, c, d")], [{"a": "x;y"}])
    assert list(csv.reader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";")) == [
        ["a, b, c, d"],
        ["x;y"],
    ]
    assert read_sheet(path, sheet, lists=LISTS).accepted_rows() == [{"a": "x;y"}]


def test_a_file_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        write_list_csv(tmp_path / "nowhere" / "list.csv", [("a", "A")])
    assert caught.value.rule == "FILE_NOT_WRITABLE"
    assert list(tmp_path.iterdir()) == []
