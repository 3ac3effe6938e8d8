from __future__ import annotations

import io
import os
import struct
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from cofanet_desktop import app
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.sheets import PLAN
from cofanet_desktop.exchange import table_process
from cofanet_desktop.exchange.cell_reading import ClosedLists
from cofanet_desktop.exchange.file_limits import MAX_BYTES, MAX_ROWS, ListFile, admitted
from cofanet_desktop.exchange.sheet_reading import read_sheet
from cofanet_desktop.exchange.sheet_report import SheetReport
from cofanet_desktop.exchange.table_process import read_table
from cofanet_desktop.system.reference import currencies, reference_data
from tests.support.workbooks import SHEET, row_xml, shared_xml, sheet_xml, write_workbook

HEADINGS = row_xml("New due date", "Amount")
LINE = row_xml("2026-03-31", "<c><v>10</v></c>")
SECRET = "the content of another file"


def read(path: Path) -> SheetReport:
    return read_sheet(path, PLAN, lists=ClosedLists(currencies(), reference_data().countries))


def refusal(path: Path) -> InvalidInput:
    """Return what a file is refused with; every refusal says the way out."""
    with pytest.raises(InvalidInput) as caught:
        read(path)
    assert caught.value.hint is not None
    assert caught.value.message.english()
    assert caught.value.hint.english()
    return caught.value


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.xlsx"


def test_an_honest_workbook_of_the_same_make_is_read(path: Path) -> None:
    report = read(write_workbook(path, HEADINGS + LINE))
    assert (report.accepted, report.refused, report.warnings) == (1, 0, ())


# ------------------------------------------------------------------------------------------- archives


def test_a_bomb_of_eight_megabytes_is_refused_within_a_second_and_without_unpacking(path: Path) -> None:
    piece = os.urandom(1 << 15) + bytes((1 << 20) - (1 << 15))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open(SHEET, "w", force_zip64=True) as part:
            for _ in range(388):
                part.write(piece)
    assert 8 << 20 < path.stat().st_size < MAX_BYTES
    start = time.process_time()
    assert refusal(path).rule == "ZIP_BOMB"
    assert time.process_time() - start < 1


def test_a_small_archive_that_grows_a_hundredfold_is_refused(path: Path) -> None:
    assert refusal(write_workbook(path, HEADINGS + " " * 20_000_000)).rule == "ZIP_BOMB"


def test_an_archive_that_lies_about_its_size_is_stopped_at_what_it_declares(path: Path) -> None:
    spaces = " " * 190_000_000
    write_workbook(path, HEADINGS + LINE + spaces)
    content = bytearray(path.read_bytes())
    true_size = struct.pack("<I", len(sheet_xml(HEADINGS + LINE + spaces)))
    declared = struct.pack("<I", 1000)
    while (place := content.find(true_size)) >= 0:
        content[place : place + 4] = declared
    path.write_bytes(content)
    start = time.process_time()
    assert refusal(path).rule == "ZIP_LIES"
    assert time.process_time() - start < 1


@pytest.mark.parametrize("kept", [0.5, 0.9, 0.999])
def test_a_workbook_cut_short_is_refused(path: Path, kept: float) -> None:
    content = write_workbook(path, HEADINGS + LINE * 50).read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    assert refusal(path).rule == "FILE_DAMAGED"


def test_a_workbook_with_a_byte_changed_is_refused(path: Path) -> None:
    stored = io.BytesIO()
    with (
        zipfile.ZipFile(write_workbook(path, HEADINGS + LINE)) as archive,
        zipfile.ZipFile(stored, "w") as copy,
    ):
        for name in archive.namelist():
            copy.writestr(name, archive.read(name))
    path.write_bytes(stored.getvalue().replace(b"<v>10</v>", b"<v>90</v>"))
    assert refusal(path).rule == "FILE_DAMAGED"


def test_too_many_parts_are_refused(path: Path) -> None:
    parts = {f"xl/media/{n}.txt": b"" for n in range(2_000)}
    assert refusal(write_workbook(path, HEADINGS, parts=parts)).rule == "ZIP_MEMBERS"


@pytest.mark.parametrize("name", ["../../evil.xml", "/etc/evil.xml", "C:/evil.xml", "xl\\..\\..\\evil.xml"])
def test_parts_that_point_outside_are_refused(path: Path, name: str) -> None:
    assert refusal(write_workbook(path, HEADINGS, parts={name: "<a/>"})).rule == "ZIP_NAMES"


def test_links_in_the_archive_are_refused(path: Path) -> None:
    write_workbook(path, HEADINGS)
    link = zipfile.ZipInfo("xl/link.xml")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert refusal(path).rule == "ZIP_NAMES"


def test_encrypted_parts_are_refused(path: Path) -> None:
    content = bytearray(write_workbook(path, HEADINGS).read_bytes())
    directory = content.rfind(b"PK\x01\x02")
    content[directory + 8] |= 1
    path.write_bytes(content)
    assert refusal(path).rule == "WORKBOOK_LOCKED"


# ------------------------------------------------------------------------------------------- other files


def test_a_workbook_protected_by_a_password_is_refused_with_advice(path: Path) -> None:
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    )
    assert refusal(path).rule == "WORKBOOK_LOCKED"


def test_an_old_workbook_is_refused_with_advice(tmp_path: Path) -> None:
    path = tmp_path / "list.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
    error = refusal(path)
    assert error.rule == "OLD_WORKBOOK"
    assert "save it as .xlsx" in str(error.hint)


@pytest.mark.parametrize("name", ["list.xlsm", "list.xlsx"])
def test_macros_are_refused(tmp_path: Path, name: str) -> None:
    parts = {"xl/vbaProject.bin": b"\0"}
    assert refusal(write_workbook(tmp_path / name, HEADINGS, parts=parts)).rule == "WORKBOOK_MACROS"


def test_a_workbook_named_as_one_with_macros_is_refused(tmp_path: Path) -> None:
    assert refusal(write_workbook(tmp_path / "list.xlsm", HEADINGS)).rule == "WORKBOOK_MACROS"


def test_a_text_document_renamed_is_refused(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<document/>")
    assert refusal(path).rule == "NOT_A_WORKBOOK"


def test_a_text_document_disguised_by_a_part_is_refused(path: Path) -> None:
    assert refusal(write_workbook(path, HEADINGS, parts={"xl/workbook.xml": "<a/>"})).rule == "NOT_A_WORKBOOK"


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("list.xlsx", b"", "FILE_EMPTY"),
        ("list.csv", b"", "FILE_EMPTY"),
        ("list.csv", b"\n \n;;\n", "NO_LINES"),
        ("list.xlsx", b"New due date;Amount\n", "FILE_KIND"),
        ("list.pdf", b"%PDF-1.7", "FILE_KIND"),
        ("list.csv", b"New due date;Amount\n2026-03-31;1\0\n", "NUL_CHARACTERS"),
        ("list.csv", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 40, "NUL_CHARACTERS"),
        ("list.csv", b'New due date;Amount\n"2026-03-31;1\n' * 3, "CSV_QUOTES"),
        ("list.csv", b"New due date;Amount\n2026-03-31;" + b"1" * 40_000, "CELL_TOO_LARGE"),
        ("list.csv", b";".join([b"Amount"] * 101), "TOO_MANY_COLUMNS"),
        ("list.csv", b"x" * (MAX_BYTES + 1), "FILE_TOO_LARGE"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, name: str, content: bytes, rule: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(path).rule == rule


def test_a_folder_or_nothing_at_all_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path).rule == "NOT_A_FILE"
    assert refusal(tmp_path / "nowhere.csv").rule == "FILE_NOT_READABLE"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "list.csv")
    assert refusal(tmp_path / "list.csv").rule == "NOT_A_FILE"


# ------------------------------------------------------------------------------------------------ XML

LAUGHS = (
    '<!DOCTYPE a [<!ENTITY l0 "ha">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


@pytest.mark.parametrize("part", [SHEET, "xl/sharedStrings.xml", "docProps/core.xml"])
def test_a_billion_laughs_are_refused(path: Path, part: str) -> None:
    content = LAUGHS + sheet_xml(row_xml("&l9;", "Amount"))
    start = time.process_time()
    assert refusal(write_workbook(path, "", parts={part: content})).rule == "XML_ENTITIES"
    assert time.process_time() - start < 1


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_an_entity_that_names_another_file_is_refused_and_that_file_not_read(
    path: Path, encoding: str
) -> None:
    secret = path.with_name("secret.txt")
    secret.write_text(SECRET, encoding="utf-8")
    definition = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    )
    content = (definition + sheet_xml(HEADINGS + row_xml("&x;", "1"))).encode(encoding)
    error = refusal(write_workbook(path, "", parts={SHEET: content}))
    assert error.rule == "XML_ENTITIES"
    assert SECRET not in f"{error.message} {error.hint}"


def test_a_definition_behind_a_long_comment_is_refused(path: Path) -> None:
    content = f"<!--{os.urandom(100_000).hex()}-->{LAUGHS}{sheet_xml(HEADINGS)}"
    assert refusal(write_workbook(path, "", parts={SHEET: content})).rule == "XML_ENTITIES"


def test_links_to_other_workbooks_are_told_and_never_followed(path: Path) -> None:
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"'
        ' TargetMode="External" Type="t/externalLinkPath" Target="http://192.0.2.1/secret.xlsx"/></Relationships>'
    )
    parts = {
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": relations,
    }
    report = read(write_workbook(path, HEADINGS + LINE, parts=parts))
    assert report.accepted == 1
    assert [str(one) for one in report.warnings] == [
        "The workbook refers to other files or data sources; none of them was opened."
    ]


@pytest.mark.parametrize(
    "cell",
    [
        '<c t="s"><v>-1</v></c>',
        '<c t="s"><v>1</v></c>',
        '<c t="s"><v>x</v></c>',
        '<c s="x"><v>1</v></c>',
        '<c r="1A"><v>1</v></c>',
        f"<c><v>{'9' * 41}</v></c>",
        "<c><v>1</v>",
    ],
)
def test_cells_that_make_no_sense_are_refused(path: Path, cell: str) -> None:
    assert refusal(write_workbook(path, HEADINGS + row_xml("2026-03-31", cell))).rule == "FILE_DAMAGED"


# ------------------------------------------------------------------------------------------------ size


def test_one_line_too_many_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"New due date;Amount\n" + b"2026-03-31;1\n" * (MAX_ROWS + 1))
    assert refusal(path).rule == "TOO_MANY_ROWS"


def test_far_too_many_lines_in_a_workbook_are_refused_before_all_are_read(path: Path) -> None:
    line = os.urandom(8).hex()  # what repeats less is not taken for a bomb
    rows = "".join(f"<row><c><v>{n}</v></c><!--{line[n % 8 :]}--></row>" for n in range(MAX_ROWS * 2))
    assert refusal(write_workbook(path, rows)).rule == "TOO_MANY_ROWS"


def test_a_hundred_thousand_columns_are_refused(path: Path) -> None:
    cells = "".join(f"<c><v>{n}</v></c>" for n in range(100_000))
    assert refusal(write_workbook(path, f"<row>{cells}</row>")).rule == "TOO_MANY_COLUMNS"


def test_a_cell_far_out_takes_no_memory(path: Path) -> None:
    far_right = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    assert refusal(write_workbook(path, HEADINGS + far_right)).rule == "TOO_MANY_COLUMNS"
    far_down = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>2026-03-31</t></is></c></row>'
    (row,) = read(write_workbook(path, HEADINGS + far_down)).rows
    assert row.line_number_in_file == 1_048_576


def test_a_formatted_cell_without_a_value_counts_for_nothing(path: Path) -> None:
    empty = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    assert read(write_workbook(path, HEADINGS + LINE + empty)).accepted == 1


def test_one_long_text_named_by_every_cell_is_refused(path: Path) -> None:
    cells = '<c t="s"><v>0</v></c>' * 100
    named = f"<row>{cells}</row>" * 100
    text = shared_xml(os.urandom(16_000).hex())
    assert refusal(write_workbook(path, named, parts={"xl/sharedStrings.xml": text})).rule == "TOO_MUCH_TEXT"


def test_a_text_no_cell_can_hold_is_refused(path: Path) -> None:
    text = shared_xml(os.urandom(20_000).hex())
    parts = {"xl/sharedStrings.xml": text}
    assert refusal(write_workbook(path, HEADINGS, parts=parts)).rule == "CELL_TOO_LARGE"


def test_merged_cells_as_large_as_the_sheet_are_passed_over_quickly(path: Path) -> None:
    merged = "".join(f'<mergeCell ref="D{n}:D1048576"/>' for n in range(3, 5_000))
    start = time.process_time()
    report = read(write_workbook(path, HEADINGS + LINE, after=f"<mergeCells>{merged}</mergeCells>"))
    assert (report.accepted, time.process_time() - start < 2) == (1, True)


# ------------------------------------------------------------------------------------------------ the process

FILE = ListFile("list.csv", is_workbook=False, data=b"New due date;Amount\n2026-03-31;1\n")


SOON = 10
"""Seconds: half of what reading may take here; a busy machine is slow to start a process."""


def asked(code: str, seconds: float = 20) -> str:
    """Return the rule under which `code`, run instead of the reading process, ends."""
    with pytest.raises(InvalidInput) as caught:
        read_table(FILE, program=[sys.executable, "-c", code], seconds=seconds)
    return caught.value.rule


def test_a_process_that_hangs_is_killed(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    code = f"import os, pathlib\npathlib.Path({str(note)!r}).write_text(str(os.getpid()))\nwhile True: pass"
    start = time.perf_counter()
    assert asked(code, seconds=0.5) == "READING_TOO_LONG"
    assert time.perf_counter() - start < SOON
    if sys.platform != "win32":
        with pytest.raises(ProcessLookupError):
            os.kill(int(note.read_text()), 0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a process to an address space")
def test_a_process_that_eats_memory_is_stopped() -> None:
    code = """
from cofanet_desktop.exchange.table_process import MEMORY_BYTES, limit_memory
limit_memory()
try:
    bytearray(MEMORY_BYTES)
except MemoryError:
    raise SystemExit(1)
print('{"type":"told"}')
"""
    assert asked(code) == "READING_BROKE_OFF"


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "raise SystemExit(3)",
        "print('not what was agreed')",
        "print('[1,[]]')",
        "import sys; sys.stdin.close()",
    ],
)
def test_a_process_that_breaks_off_is_told(code: str) -> None:
    assert asked(code) == "READING_BROKE_OFF"


def test_reading_ends_at_once_when_nobody_waits_for_it(tmp_path: Path) -> None:
    note = tmp_path / "started"
    code = f"import pathlib\npathlib.Path({str(note)!r}).touch()\nwhile True: pass"
    start = time.perf_counter()
    with pytest.raises(InvalidInput) as caught:
        read_table(FILE, program=[sys.executable, "-c", code], seconds=20, cancelled=note.exists)
    assert (caught.value.rule, time.perf_counter() - start < SOON) == ("READING_CANCELLED", True)


def test_a_long_list_reaches_a_process_that_starts_slowly() -> None:
    long = ListFile("list.csv", is_workbook=False, data=b"New due date;Amount\n" + b"2026-03-31;1\n" * 50_000)
    code = "import time; time.sleep(0.3)\nfrom cofanet_desktop.exchange.table_process import main; main()"
    table = read_table(long, program=[sys.executable, "-c", code], cancelled=lambda: False)
    assert sum(1 for _ in table.rows()) == 50_001


def test_a_program_that_cannot_be_started_is_told() -> None:
    with pytest.raises(InvalidInput) as caught:
        read_table(FILE, program=["/nowhere/at/all"])
    assert caught.value.rule == "READING_BROKE_OFF"


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert app.READ_TABLE == table_process.READ_TABLE
    started = [sys.executable, "-c", "import sys; from cofanet_desktop.app import main; sys.exit(main())"]
    rows = list(read_table(FILE, program=[*started, app.READ_TABLE]).rows())
    assert [row.cells for row in rows] == [["New due date", "Amount"], ["2026-03-31", "1"]]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert table_process._program()[-1] == app.READ_TABLE


def test_modules_beside_the_file_are_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "csv.py").write_text("raise SystemExit(1)\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert len(list(read_table(FILE).rows())) == 2


def test_what_passed_the_gate_is_what_is_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["New due date"])
    book.save(path)
    file = admitted(path)
    path.write_bytes(b"replaced")
    assert [row.cells for row in read_table(file).rows()] == [["New due date"]]
