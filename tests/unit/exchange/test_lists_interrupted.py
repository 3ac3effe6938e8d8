"""Whatever ends the writing of a list, under its final name there is the whole list, or what was there before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import Cell, ListColumn, ListForm
from cofanet_desktop.exchange.whole_file import left_behind

FORM = ListForm(title="L", columns=(ListColumn("Text"), ListColumn("Other")), total="Total", notes=("Note",))
BEFORE = b"what was there before"
needs_posix = pytest.mark.skipif(os.name == "nt", reason="limits and signals of POSIX")

CHILD = """
import os, sys
from pathlib import Path
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.exchange.sheet_writing import write_list
from cofanet_desktop.exchange.sheet_writing_cells import ListColumn, ListForm
form = ListForm(title="L", columns=(ListColumn("Text"), ListColumn("Other")), total="Total", notes=("Note",))
target, point = Path(sys.argv[1]), sys.argv[2]

def wait():
    print("here", flush=True)
    sys.stdin.read()  # until it is killed

def rows():
    for n in range(4_000):
        if point == f"line {n}":
            wait()
        yield f"text {n}", os.urandom(40).hex()
    if point == "after the lines":
        wait()

def told(done):
    if point == "before the totals" and done == 4_000:
        wait()

if point == "written, not yet named":
    os.fsync = lambda number: wait()
if point == "while it gets its name":
    Path.replace = lambda self, other: wait()
write_list(target, form, rows(), progress=told)
"""
POINTS = (
    "line 0",
    "line 1",
    "line 499",
    "line 2000",
    "line 3999",
    "after the lines",
    "before the totals",
    "written, not yet named",
    "while it gets its name",
)


@pytest.fixture(params=[".xlsx", ".csv"])
def target(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / f"list{request.param}"


def rows(count: int) -> Iterator[tuple[Cell, ...]]:
    return ((f"text {n}", "x") for n in range(count))


def there(target: Path) -> list[tuple[str, bytes]]:
    return [(one.name, one.read_bytes()) for one in target.parent.iterdir()]


@pytest.mark.parametrize("point", POINTS)
def test_a_process_killed_at_any_point_leaves_the_file_that_was_there(target: Path, point: str) -> None:
    target.write_bytes(BEFORE)
    program = [sys.executable, "-c", CHILD, str(target), point]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"here"
        child.kill()
    assert child.returncode != 0
    assert target.read_bytes() == BEFORE
    left = [one for one in target.parent.iterdir() if one != target]
    assert all(
        one.is_file() and one.name.startswith(f".{target.name}.") and one.suffix == ".part" for one in left
    )
    write_list(target, FORM, rows(3))  # what is left is in nobody's way
    assert target.read_bytes() != BEFORE


def test_a_process_killed_where_there_was_no_file_leaves_none_under_that_name(target: Path) -> None:
    program = [sys.executable, "-c", CHILD, str(target), "line 2000"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        child.kill()
    assert not target.exists()


@needs_posix
@pytest.mark.parametrize("room", [0, 100, 5_000, 60_000])
def test_a_disk_full_at_any_point_leaves_the_file_that_was_there(target: Path, room: int) -> None:
    target.write_bytes(BEFORE)
    full = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(point), int(point)))
try:
    write_list(target, form, rows())
except InvalidInput as error:
    print(error.rule, error.hint)
"""
    program = CHILD[: CHILD.rindex("write_list(")] + full
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, str(target), str(room)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.startswith("FILE_NOT_WRITABLE ")
    assert "free some space" in done.stdout
    assert done.stderr == ""
    assert there(target) == [(target.name, BEFORE)]


@pytest.mark.parametrize("asked", [1, 2, 5, 9])
def test_a_list_cancelled_at_any_point_leaves_the_file_that_was_there(target: Path, asked: int) -> None:
    target.write_bytes(BEFORE)
    times: list[int] = []

    def cancelled() -> bool:
        times.append(1)
        return len(times) == asked

    with pytest.raises(InvalidInput) as refusal:
        write_list(target, FORM, rows(4_000), cancelled=cancelled)
    assert refusal.value.rule == "WRITING_CANCELLED"
    assert there(target) == [(target.name, BEFORE)]


def test_a_list_cancelled_after_its_last_line_is_not_written_either(target: Path) -> None:
    done: list[int] = []
    with pytest.raises(InvalidInput):
        write_list(target, FORM, rows(700), progress=done.append, cancelled=lambda: done[-1:] == [500])
    assert (done, there(target)) == ([0, 500], [])


@pytest.mark.parametrize("lines", [0, 1, 500, 1_001])
def test_rows_that_fail_at_any_point_leave_the_file_that_was_there(target: Path, lines: int) -> None:
    def failing() -> Iterator[tuple[Cell, ...]]:
        yield from rows(lines)
        raise RuntimeError("the store was closed")

    target.write_bytes(BEFORE)
    with pytest.raises(RuntimeError, match="the store was closed"):
        write_list(target, FORM, failing())
    assert there(target) == [(target.name, BEFORE)]


@pytest.mark.parametrize("cells", [("a",), ("a", "b", "c")])
def test_lines_of_another_width_are_a_mistake_that_leaves_the_file_that_was_there(
    target: Path, cells: tuple[Cell, ...]
) -> None:
    target.write_bytes(BEFORE)
    with pytest.raises(ValueError, match="zip"):
        write_list(target, FORM, [("a", "b"), cells])
    assert there(target) == [(target.name, BEFORE)]


def test_a_file_that_another_program_has_open_is_replaced_whole_or_refused(target: Path) -> None:
    target.write_bytes(BEFORE)
    with target.open("rb") as opened:
        if os.name == "nt":
            with pytest.raises(InvalidInput) as refusal:
                write_list(target, FORM, rows(3))
            assert refusal.value.rule == "FILE_NOT_WRITABLE"
        else:
            write_list(target, FORM, rows(3))
            assert opened.read() == BEFORE, "who has it open goes on reading what was there"
    assert [one.name for one in target.parent.iterdir()] == [target.name]


def test_a_folder_under_the_name_of_the_list_is_refused_and_kept(target: Path) -> None:
    target.mkdir()
    (target / "kept").write_bytes(BEFORE)
    with pytest.raises(InvalidInput) as refusal:
        write_list(target, FORM, rows(3))
    assert refusal.value.rule == "FILE_NOT_WRITABLE"
    assert target.name in str(refusal.value)
    assert [one.name for one in target.parent.iterdir()] == [target.name]
    assert (target / "kept").read_bytes() == BEFORE


@pytest.mark.parametrize("folder", ["missing", "missing/deeper", "file"])
def test_a_folder_that_is_none_is_refused_with_the_way_out(target: Path, folder: str) -> None:
    (target.parent / "file").write_bytes(BEFORE)
    with pytest.raises(InvalidInput) as refusal:
        write_list(target.parent / folder / target.name, FORM, rows(3))
    assert refusal.value.rule == "FILE_NOT_WRITABLE"
    assert "Choose another folder" in str(refusal.value.hint)
    assert there(target) == [("file", BEFORE)]


@needs_posix
@pytest.mark.skipif(sys.platform != "linux", reason="a folder nobody may write to, not even the superuser")
def test_a_folder_nobody_may_write_to_is_refused_with_the_reason(target: Path) -> None:
    with pytest.raises(InvalidInput) as refusal:
        write_list(Path("/proc", target.name), FORM, rows(3))
    assert refusal.value.rule == "FILE_NOT_WRITABLE"
    assert target.name in str(refusal.value)


@pytest.mark.parametrize(
    "name", ["list", "list.xls", "list.pdf", "list.xlsx.bak", "2026.11", ".xlsx", "list.csv "]
)
def test_a_name_that_ends_otherwise_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    asked: list[int] = []
    with pytest.raises(InvalidInput) as refusal:
        write_list(tmp_path / name, FORM, rows(3), progress=asked.append)
    assert refusal.value.rule == "FILE_ENDING"
    assert name in str(refusal.value)
    assert ".xlsx" in str(refusal.value.hint)
    assert (asked, list(tmp_path.iterdir())) == ([], [])


@pytest.mark.parametrize("name", ["LIST.XLSX", "été 株式.Xlsx", "a.b.xlsx", "it's & <mine>.xlsx"])
def test_endings_in_capitals_and_names_in_any_script_are_fine(tmp_path: Path, name: str) -> None:
    write_list(tmp_path / name, FORM, rows(3))
    with (tmp_path / name).open("rb") as file:
        assert [row[0].value for row in openpyxl.load_workbook(file).worksheets[0].iter_rows()][:2] == [
            "Text",
            "text 0",
        ]


@pytest.mark.parametrize("letter", ["n", "é"])
def test_a_name_as_long_as_names_can_be_is_taken_and_leaves_nothing_beside_it(
    tmp_path: Path, letter: str
) -> None:
    target = tmp_path / f"{letter * (250 // len(letter.encode()))}.csv"
    found: list[Path] = []
    write_list(target, FORM, [("a", "b")], progress=lambda _done: found.extend(left_behind(target)))
    assert {one.suffix for one in found} == {".part"}
    assert list(tmp_path.iterdir()) == [target]
