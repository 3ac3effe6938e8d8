from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from cofanet_desktop.domain.bulk import FilePolicy
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.exchange.bulk import BulkReader, CheckedFile, check_file, write_file
from cofanet_desktop.system.reference import reference_data

GOOD = "FRA;00000012354897;;;REF;CCO;C;10000;15000;"
OTHER = "DEU;;HRN_DEU;HRB 97512;;CRL;D;;;"


def checked(path: Path, content: bytes, policy: FilePolicy | None = None) -> CheckedFile:
    path.write_bytes(content)
    return check_file(path, reference_data(), policy)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "orders.txt"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("is_last_line_ended", [True, False])
def test_line_ends_and_a_byte_order_mark_do_not_matter(
    path: Path, end: str, mark: bytes, is_last_line_ended: bool
) -> None:
    text = end.join([GOOD, "", OTHER, "\t"]) + (end if is_last_line_ended else "")
    result = checked(path, mark + text.encode())
    assert (result.accepted, result.rejected, result.blank_lines) == (2, 0, 2)
    assert [line.text for line in result.results] == [GOOD, OTHER]
    assert [line.line for line in result.results] == [1, 3]


def test_the_fingerprint_is_that_of_the_bytes(path: Path) -> None:
    content = b"\xef\xbb\xbf" + GOOD.encode() + b"\r\n"
    result = checked(path, content)
    assert (result.sha256, result.size) == (hashlib.sha256(content).hexdigest(), len(content))


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_accents_are_reported_with_a_proposal_whatever_their_encoding(path: Path, encoding: str) -> None:
    result = checked(path, f"{OTHER}\n{GOOD.replace('REF', 'Société €')}\n".encode(encoding))
    good, bad = result.results
    assert good.is_accepted
    assert [error.code.value for error in bad.errors] == ["NON_ASCII"]
    assert bad.proposal == GOOD.replace("REF", "Societe EUR")


@pytest.mark.parametrize("byte", [0x80, 0x81, 0xA0, 0xFF])
def test_any_byte_above_127_is_an_error_and_never_a_crash(path: Path, byte: int) -> None:
    (result,) = checked(path, GOOD.replace("REF", "R").encode() + bytes([byte])).results
    assert "NON_ASCII" in [error.code.value for error in result.errors]


def test_a_unicode_line_separator_does_not_end_a_line(path: Path) -> None:
    (result,) = checked(path, GOOD.replace("REF", "a\u2028b").encode()).results
    assert [error.code.value for error in result.errors] == ["NON_ASCII"]
    assert result.proposal is not None
    assert "\n" not in result.proposal


def test_a_file_above_the_size_limit_is_rejected_unread(path: Path) -> None:
    result = checked(path, (GOOD + "\n").encode(), FilePolicy(max_bytes=10))
    assert [problem.code.value for problem in result.problems] == ["DATA_TOO_LARGE"]
    assert (result.size, result.results) == (len(GOOD) + 1, ())


def test_a_file_with_too_many_lines_is_rejected_yet_every_line_is_checked(path: Path) -> None:
    result = checked(path, f"{GOOD}\n\n{OTHER}\nnonsense\n".encode(), FilePolicy(max_lines=2))
    assert [problem.code.value for problem in result.problems] == ["TOO_MANY_LINES"]
    assert (result.accepted, result.rejected, len(result.results)) == (0, 3, 3)
    assert not result.results[2].is_accepted


def test_blank_lines_do_not_count_towards_the_limit(path: Path) -> None:
    assert checked(path, f"{GOOD}\n\n\n{OTHER}".encode(), FilePolicy(max_lines=2)).problems == ()


def test_an_empty_file_has_no_line(path: Path) -> None:
    result = checked(path, b"")
    assert (result.results, result.problems, result.size, result.blank_lines) == ((), (), 0, 0)


def test_a_file_longer_than_one_read_keeps_its_lines_and_numbers(path: Path) -> None:
    lines = [f"FRA;{number:014d};;;;RLI;C;;;" for number in range(9000)]
    result = checked(path, "\r\n".join(lines).encode())
    assert [line.text for line in result.results] == lines
    assert result.results[-1].line == 9000


def test_a_reader_can_be_used_again(path: Path) -> None:
    path.write_bytes(GOOD.encode())
    reader = BulkReader(path, 1000)
    assert list(reader) == list(reader) == [GOOD]
    assert (reader.lines, reader.size) == (1, len(GOOD))


def test_a_missing_file_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_file(tmp_path / "missing.txt", reference_data())
    assert refused.value.rule == "FILE_NOT_READABLE"
    assert "missing.txt" in str(refused.value)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="cannot be read"):
        check_file(tmp_path, reference_data())


def test_a_saved_file_reads_back_and_is_plain_ascii(path: Path) -> None:
    write_file(path, [GOOD, OTHER])
    assert path.read_bytes() == f"{GOOD}\n{OTHER}\n".encode("ascii")
    assert checked(path, path.read_bytes()).accepted == 2


@pytest.mark.parametrize("line", ["Société", "a\nb", "a\rb"])
def test_a_line_that_cannot_be_saved_leaves_the_old_file_whole(path: Path, line: str) -> None:
    write_file(path, [GOOD])
    with pytest.raises(InvalidInput, match="Line 2"):
        write_file(path, [OTHER, line])
    assert path.read_text() == GOOD + "\n"
    assert list(path.parent.iterdir()) == [path]


def test_an_interrupted_save_leaves_the_old_file_whole(path: Path) -> None:
    def interrupted() -> Iterator[str]:
        yield OTHER
        raise KeyboardInterrupt

    write_file(path, [GOOD])
    with pytest.raises(KeyboardInterrupt):
        write_file(path, interrupted())
    assert path.read_text() == GOOD + "\n"
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as refused:
        write_file(tmp_path / "nowhere" / "orders.txt", [GOOD])
    assert refused.value.rule == "FILE_NOT_WRITABLE"
