from __future__ import annotations

import csv
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.money import Money
from cofanet_desktop.domain.sheets import CellKind, Column, Sheet
from cofanet_desktop.exchange import sheet_writing_workbook
from cofanet_desktop.exchange.cell_reading import ClosedLists, Region
from cofanet_desktop.exchange.csv_list import write_csv
from cofanet_desktop.exchange.sheet_reading import read_sheet
from cofanet_desktop.exchange.sheet_writing import Written, write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ColumnKind, ListColumn, ListForm
from cofanet_desktop.system.reference import currencies, reference_data

COMPANY, COUNT = ListColumn("Company", width=30), ListColumn("Count", ColumnKind.INTEGER)
COVER = ListColumn("Cover", ColumnKind.AMOUNT, currency_heading="Currency")
DAY, MOMENT = ListColumn("Ends on", ColumnKind.DATE), ListColumn("At", ColumnKind.MOMENT)
EVERY = ListForm(title="List", columns=(COMPANY, COUNT, COVER, DAY, MOMENT))
TEXTS = ListForm(title="List", columns=(COMPANY,))
AT = datetime(2026, 3, 16, 23, 30, 15, tzinfo=UTC)
SCRIPTS = (
    "Société Générale d'Épicerie", "Ελληνική Εταιρεία", "ООО «Ромашка»", "株式会社日立製作所", "شركة النور", "חברת אור",
    "บริษัท ไทย", "한국전력공사", "भारत उद्योग", "𠮷野家 🏭", "e\u0301 combining", "a\u202eb",
)  # fmt: skip
FORMULAS = ("=1+1", "+33 1 23", "-5", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x","y")', "＝1+1", "https://x.y")  # fmt: skip
needs_posix = pytest.mark.skipif(os.name == "nt", reason="limits and rights of POSIX")


def book(path: Path) -> list[list[Any]]:
    loaded = openpyxl.load_workbook(path)
    return [list(row) for row in loaded.worksheets[0].iter_rows(values_only=True)]


def lines(path: Path) -> list[list[str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def texts(*values: str) -> list[tuple[str]]:
    return [(value,) for value in values]


@pytest.fixture(params=[".xlsx", ".csv"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / f"list{request.param}"


def test_a_workbook_holds_real_numbers_dates_and_moments(tmp_path: Path) -> None:
    form = ListForm(title="List", columns=EVERY.columns, zone=timezone(timedelta(hours=1)))
    row: tuple[Cell, ...] = ("Acme", 3, Money.of("-1234567.89", "EUR"), date(2026, 12, 31), AT)
    assert write_list(tmp_path / "a.xlsx", form, [row]) == Written(1)
    assert book(tmp_path / "a.xlsx") == [
        ["Company", "Count", "Cover", "Currency", "Ends on", "At"],
        [
            "Acme",
            3,
            -1234567.89,
            "EUR",
            datetime.fromisoformat("2026-12-31"),
            datetime.fromisoformat("2026-03-17T00:30:15"),
        ],
    ]


def test_a_csv_file_holds_plain_figures_and_iso_dates(tmp_path: Path) -> None:
    row: tuple[Cell, ...] = ("Acme", -3, Money.of("-1234567.80", "EUR"), date(2026, 12, 31), AT)
    write_list(tmp_path / "a.csv", EVERY, [row, ("", None, None, None, None)])
    assert lines(tmp_path / "a.csv")[1:] == [
        ["Acme", "-3", "-1234567.80", "EUR", "2026-12-31", "2026-03-16 23:30:15"],
        ["", "", "", "", "", ""],
    ]


@pytest.mark.parametrize(
    ("amount", "stored"),
    [
        (Money.of("9999999999999.99", "EUR"), Decimal("9999999999999.99")),
        (Money.of("0.001", "KWD"), Decimal("0.001")),
        (Money.of("-0.10", "EUR"), Decimal("-0.1")),
        (Money.of("40000", "JPY"), Decimal(40000)),
        (Money.of("12345678901234567.89", "EUR"), "12345678901234567.89"),
    ],
)
def test_no_digit_of_an_amount_is_lost(tmp_path: Path, amount: Money, stored: Decimal | str) -> None:
    write_list(tmp_path / "a.xlsx", ListForm(title="L", columns=(COVER,)), [(amount,)])
    found = book(tmp_path / "a.xlsx")[1][0]
    assert (found if isinstance(found, str) else Decimal(repr(found))) == stored


def test_an_amount_shows_the_decimals_of_its_currency(tmp_path: Path) -> None:
    amounts = [(Money.of("5", code),) for code in ("EUR", "JPY", "KWD")]
    write_list(tmp_path / "a.xlsx", ListForm(title="L", columns=(COVER,)), amounts)
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [sheet.cell(row, 1).number_format for row in (2, 3, 4)] == ["#,##0.00", "#,##0", "#,##0.000"]


def test_a_date_before_spreadsheets_is_told_as_text(tmp_path: Path) -> None:
    write_list(tmp_path / "a.xlsx", ListForm(title="L", columns=(DAY,)), [(date(1899, 12, 31),)])
    assert book(tmp_path / "a.xlsx")[1] == ["1899-12-31"]


def test_texts_stay_texts_in_every_script(target: Path) -> None:
    given = (*SCRIPTS, "00000012354897", "1e5", "TRUE", "2026-01-01", "  spaces  ", "two\nlines", 'a & <b> "c"')  # fmt: skip
    write_list(target, TEXTS, texts(*given))
    found = book(target) if target.suffix == ".xlsx" else lines(target)
    assert [row[0] for row in found[1:]] == list(given)


def test_nothing_becomes_a_formula_or_a_link_in_a_workbook(tmp_path: Path) -> None:
    write_list(tmp_path / "a.xlsx", TEXTS, texts(*FORMULAS))
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    cells = [sheet.cell(row, 1) for row in range(2, len(FORMULAS) + 2)]
    assert {cell.data_type for cell in cells} == {"s"} or {cell.data_type for cell in cells} == {"inlineStr"}
    assert all(cell.hyperlink is None for cell in cells)
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_formulas_are_disarmed_in_a_csv_file(tmp_path: Path) -> None:
    write_list(tmp_path / "a.csv", TEXTS, texts(*FORMULAS))
    assert [row[0] for row in lines(tmp_path / "a.csv")[1:]] == [
        *(f"'{text}" for text in FORMULAS[:-1]),
        "https://x.y",
    ]


def test_a_text_that_looks_like_the_writers_own_markup_stays_a_text(tmp_path: Path) -> None:
    write_list(tmp_path / "a.xlsx", TEXTS, texts("<r></is></c><c><f>1</f></c><c><is></r>"))
    assert book(tmp_path / "a.xlsx")[1] == ["<r></is></c><c><f>1</f></c><c><is></r>"]


def test_a_text_that_looks_like_an_escaped_letter_is_not_decoded(tmp_path: Path) -> None:
    write_list(tmp_path / "a.xlsx", TEXTS, texts("_x0041_"))
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b">_x005F_x0041_<" in archive.read("xl/worksheets/sheet1.xml")


def test_characters_no_file_may_hold_are_replaced(target: Path) -> None:
    write_list(target, TEXTS, texts("a\0b\x07c\ud800d\uffffe"))
    found = book(target) if target.suffix == ".xlsx" else lines(target)
    assert found[1] == ["a\ufffdb\ufffdc\ufffdd\ufffde"]


def test_a_text_too_long_for_a_cell_is_cut_and_that_is_told(tmp_path: Path) -> None:
    long = "𠮷" * 20_000
    assert write_list(tmp_path / "a.xlsx", TEXTS, texts(long, "b")) == Written(2, shortened=1)
    cut = book(tmp_path / "a.xlsx")[1][0]
    assert len(cut.encode("utf-16-le")) // 2 <= 32_767
    assert cut == "𠮷" * 16_383 + "…"
    assert write_list(tmp_path / "a.csv", TEXTS, texts(long)) == Written(1)


def test_a_list_too_long_for_a_sheet_is_refused_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_writing_workbook, "MOST_ROWS", 4)
    write_list(tmp_path / "a.xlsx", TEXTS, texts("1", "2", "3"))
    with pytest.raises(InvalidInput) as refusal:
        write_list(tmp_path / "a.xlsx", TEXTS, texts("1", "2", "3", "4"))
    assert refusal.value.rule == "TOO_MANY_ROWS"
    assert ".csv" in str(refusal.value.hint)
    assert len(book(tmp_path / "a.xlsx")) == 4
    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]


def test_headings_stay_in_sight_and_can_be_filtered(tmp_path: Path) -> None:
    form = ListForm(title="A/B: [list]", columns=(COMPANY, COUNT), total="Total", notes=("Mine & yours",))
    write_list(tmp_path / "a.xlsx", form, [("a", 1), ("b", 2)])
    loaded = openpyxl.load_workbook(tmp_path / "a.xlsx")
    sheet = loaded.worksheets[0]
    assert sheet.title == "A B list"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert sheet.column_dimensions["A"].width == pytest.approx(30, abs=1)
    assert [cell.value for cell in sheet[4]] == ["Total", 3]
    assert sheet["A4"].font.bold
    assert sheet.oddFooter is not None
    assert "Mine &" in str(sheet.oddFooter.left.text)
    assert [row[0].value for row in loaded["Notes"].iter_rows()] == ["Mine & yours"]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("😀" * 40, "😀" * 15),
        ("History", "History 1"),
        ("a\nb\tc", "a b c"),
        ("'?'", "1"),
        ("x" * 40, "x" * 31),
    ],
)
def test_a_sheet_is_called_what_every_program_takes(tmp_path: Path, title: str, name: str) -> None:
    write_list(tmp_path / "a.xlsx", ListForm(title=title, columns=(COMPANY,)), [("x",)])
    assert openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames == [name]


def test_notes_are_printed_on_every_page_in_whole_words(tmp_path: Path) -> None:
    notes = (
        "Demonstration data: companies, decisions and amounts are invented.",
        "Confidential: for A & B only.",
    )
    write_list(tmp_path / "a.xlsx", ListForm(title="L", columns=(COMPANY,), notes=notes), texts("a"))
    footer = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0].oddFooter
    assert footer is not None
    assert str(footer.left.text).replace("&&", "&") == " · ".join(notes)
    long = ("\U0001f3ed " + "confidential & secret " * 30,)
    write_list(tmp_path / "b.xlsx", ListForm(title="L", columns=(COMPANY,), notes=long), texts("a"))
    cut = openpyxl.load_workbook(tmp_path / "b.xlsx").worksheets[0].oddFooter
    assert cut is not None
    shown = str(cut.left.text).replace("&&", "&")
    assert shown.endswith("…")
    assert long[0].startswith(f"{shown[:-1]} ")


def test_totals_never_add_currencies(target: Path) -> None:
    form = ListForm(title="L", columns=(COMPANY, COUNT, COVER), total="Total")
    amounts = ("0.10 EUR", "0.20 EUR", "5 USD")
    rows = [("a", 1, Money.of(*amount.split())) for amount in amounts]
    write_list(target, form, rows)
    found = book(target) if target.suffix == ".xlsx" else lines(target)
    told = [[str(value or "") for value in row] for row in found[4:]]
    assert [[*row[:2], str(Decimal(row[2]).normalize()), *row[3:]] for row in told] == [
        ["Total", "3", "0.3", "EUR"],
        ["Total", "", "5", "USD"],
    ]


def test_a_column_with_figures_told_as_text_has_no_sum(target: Path) -> None:
    form = ListForm(title="L", columns=(COMPANY, COVER, COVER), total="Total")
    write_list(
        target,
        form,
        [("a", Money.of(10, "EUR"), Money.of(1, "EUR")), ("b", "250000 USD", Money.of(2, "EUR"))],
    )
    found = book(target) if target.suffix == ".xlsx" else lines(target)
    told = [str(value or "") for value in found[3]]
    assert [*told[:3], str(Decimal(told[3]).normalize()), told[4]] == ["Total", "", "", "3", "EUR"]


def test_notes_follow_the_lines_of_a_csv_file(tmp_path: Path) -> None:
    form = ListForm(title="L", columns=(COMPANY,), notes=("Demonstration data",))
    write_list(tmp_path / "a.csv", form, texts("a"))
    assert lines(tmp_path / "a.csv") == [["Company"], ["a"], ["Demonstration data"]]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_programs_own_reader_reads_what_was_written(tmp_path: Path, ending: str) -> None:
    columns = (
        Column(key="reference", heading="Reference", kind=CellKind.TEXT),
        Column(key="due", heading="Due", kind=CellKind.DATE),
        Column(key="amount", heading="Amount", kind=CellKind.AMOUNT),
        Column(key="currency", heading="Currency", kind=CellKind.CURRENCY),
    )
    form = ListForm(
        title="L",
        columns=(
            ListColumn("Reference"),
            ListColumn("Due", ColumnKind.DATE),
            ListColumn("Amount", ColumnKind.AMOUNT, currency_heading="Currency"),
        ),
    )
    rows = [("0042", date(2026, 3, 31), Money.of("1200.50", "EUR")), ("株式", None, Money.of("7", "JPY"))]
    write_list(tmp_path / f"a{ending}", form, rows)
    report = read_sheet(
        tmp_path / f"a{ending}",
        Sheet(id="export", title="Export", columns=columns),
        lists=ClosedLists(currencies(), reference_data().countries),
        region=Region(day_first=True, decimal_comma=False),
        check=lambda read: [],
    )
    assert [dict(one.row) for one in report.rows] == [
        {"reference": "0042", "due": date(2026, 3, 31), "amount": Decimal("1200.50"), "currency": "EUR"},
        {"reference": "株式", "amount": Decimal(7), "currency": "JPY"},
    ]


def test_a_cancelled_list_leaves_the_file_that_was_there(target: Path) -> None:
    target.write_bytes(b"before")
    told: list[int] = []
    with pytest.raises(InvalidInput) as refusal:
        write_list(
            target,
            TEXTS,
            texts(*map(str, range(5000))),
            progress=told.append,
            cancelled=lambda: len(told) == 3,
        )
    assert refusal.value.rule == "WRITING_CANCELLED"
    assert told == [0, 500, 1000]
    assert [(one.name, one.read_bytes()) for one in target.parent.iterdir()] == [(target.name, b"before")]


def test_rows_that_fail_leave_nothing_behind(target: Path) -> None:
    def rows() -> Iterator[Sequence[Cell]]:
        yield ("a",)
        raise RuntimeError("the store was closed")

    with pytest.raises(RuntimeError):
        write_list(target, TEXTS, rows())
    assert list(target.parent.iterdir()) == []


@needs_posix
def test_a_folder_that_cannot_be_written_is_told(target: Path) -> None:
    if os.geteuid() == 0:
        missing = target.parent / "missing" / target.name
        with pytest.raises(InvalidInput) as refusal:
            write_list(missing, TEXTS, texts("a"))
    else:
        target.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
        with pytest.raises(InvalidInput) as refusal:
            write_list(target, TEXTS, texts("a"))
        target.parent.chmod(stat.S_IRWXU)
    assert refusal.value.rule == "FILE_NOT_WRITABLE"
    assert refusal.value.hint is not None
    assert list(target.parent.iterdir()) == []


CHILD = """
import sys, resource
from pathlib import Path
from datetime import date
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.money import Money
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import ColumnKind, ListColumn, ListForm
kinds = [ColumnKind.TEXT] * 6 + [ColumnKind.AMOUNT, ColumnKind.DATE, ColumnKind.INTEGER]
form = ListForm(title="L", columns=tuple(ListColumn(f"C{n}", kind) for n, kind in enumerate(kinds)), total="Total")
def rows(count):
    for n in range(count):
        yield (*(f"text {n} {i}" for i in range(6)), Money.of(n, "EUR"), date(2026, 1, 1 + n % 28), n)
"""


def child(program: str, *arguments: str) -> str:
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", CHILD + program, *arguments],
        check=True,
        capture_output=True,
        text=True,
    ).stdout


@needs_posix
def test_a_disk_that_fills_up_while_writing_leaves_the_file_that_was_there(target: Path) -> None:
    target.write_bytes(b"before")
    told = child(
        """
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))  # as a full disk: the system refuses to write more
try:
    write_list(Path(sys.argv[1]), form, rows(20_000))
except InvalidInput as error:
    print(error.rule, error.hint)
""",
        str(target),
    )
    assert told.startswith("FILE_NOT_WRITABLE ")
    assert "free some space" in told
    assert [(one.name, one.read_bytes()) for one in target.parent.iterdir()] == [(target.name, b"before")]


@needs_posix
@pytest.mark.timeout(180)
def test_a_hundred_thousand_lines_take_no_more_memory_than_a_thousand(target: Path) -> None:
    told = child(
        """
path = Path(sys.argv[1])
write_list(path, form, rows(1_000))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
write_list(path, form, rows(100_000))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
""",
        str(target),
    )
    assert int(told) < 20, "more than 20 MB"


def test_a_writer_that_is_killed_leaves_no_file_under_the_final_name(target: Path) -> None:
    program = """
def killed():
    for n, row in enumerate(rows(5_000)):
        if n == 4_000:
            import os
            os._exit(9)
        yield row
write_list(Path(sys.argv[1]), form, killed())
"""
    with pytest.raises(subprocess.CalledProcessError):
        child(program, str(target))
    assert not target.exists()


def test_a_plain_list_of_texts_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    assert write_csv(path, ["Line", "Cause"], [("1", "=1+1"), ("2", "'-"), ("3", "a\0\ud800")]) == 3
    assert lines(path) == [["Line", "Cause"], ["1", "'=1+1"], ["2", "''-"], ["3", "a\ufffd\ufffd"]]

    def failing() -> Iterator[tuple[str]]:
        yield ("a",)
        raise RuntimeError("the store was closed")

    before = path.read_bytes()
    with pytest.raises(RuntimeError):
        write_csv(path, ["Line"], failing())
    assert [(one.name, one.read_bytes()) for one in tmp_path.iterdir()] == [(path.name, before)]
    with pytest.raises(InvalidInput) as refusal:
        write_csv(tmp_path / "missing" / "lines.csv", ["Line"], [])
    assert refusal.value.rule == "FILE_NOT_WRITABLE"
