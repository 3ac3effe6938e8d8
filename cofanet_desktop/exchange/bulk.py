"""Bulk order files on disk: read in one pass with their fingerprint, checked, and written atomically."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cofanet_desktop.domain.bulk import (
    CompanyLookup,
    FilePolicy,
    LineResult,
    Portfolio,
    file_problems,
    is_blank,
)
from cofanet_desktop.domain.bulk_check import check_lines
from cofanet_desktop.domain.bulk_errors import Cause, Problem
from cofanet_desktop.domain.countries import ReferenceData
from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.exchange.whole_file import not_readable, whole_file

_CHUNK_BYTES = 1 << 16
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A bulk file and everything the check says of it; `sha256` of its bytes tells whether it was imported before."""

    name: str
    size: int
    sha256: str
    blank_lines: int
    problems: tuple[Problem, ...]
    """What rejects the whole file, whatever its lines say."""
    results: tuple[LineResult, ...]

    @property
    def accepted(self) -> int:
        """Return the number of lines that can be ordered: none when the file is rejected."""
        return 0 if self.problems else sum(result.is_accepted for result in self.results)

    @property
    def rejected(self) -> int:
        """Return the number of lines that cannot be ordered."""
        return len(self.results) - self.accepted


class BulkReader:
    """Iterates over the lines of a bulk file without their ends, in little memory.

    UTF-8 and Windows-1252 are told apart line by line; a byte-order mark is skipped. Once the lines are through,
    `size` (bytes), `sha256` and `lines` (their number) are those of exactly what was read. A file above `max_bytes` has its
    size told and yields no line. Raises InvalidInput (FILE_NOT_READABLE).
    """

    def __init__(self, path: Path, max_bytes: int) -> None:
        self.path = path
        self.max_bytes = max_bytes
        self.size = 0
        self.lines = 0
        self._digest = hashlib.sha256()

    @property
    def sha256(self) -> str:
        """Return the fingerprint of the bytes read so far, in hexadecimal."""
        return self._digest.hexdigest()

    def __iter__(self) -> Iterator[str]:
        self.size, self.lines, self._digest = 0, 0, hashlib.sha256()
        try:
            with self.path.open("rb") as file:
                announced = os.fstat(file.fileno()).st_size
                if announced > self.max_bytes:
                    self.size = announced
                    return
                while whole_lines := file.read(_CHUNK_BYTES) + file.readline():
                    yield from self._decoded(whole_lines)
        except OSError as error:
            raise not_readable(self.path, error) from error

    def _decoded(self, raw: bytes) -> list[str]:
        """Return the text of some raw lines, counting and fingerprinting them."""
        self._digest.update(raw)
        if not self.size:
            self.size = len(raw)
            raw = raw.removeprefix(_BYTE_ORDER_MARK)
        else:
            self.size += len(raw)
        if raw.isascii():
            texts = raw.decode("ascii").replace("\r\n", "\n").removesuffix("\n").split("\n")
        else:
            texts = [_decode(line.removesuffix(b"\r")) for line in raw.removesuffix(b"\n").split(b"\n")]
        self.lines += len(texts)
        return texts


def check_file(
    path: Path,
    reference: ReferenceData,
    policy: FilePolicy | None = None,
    *,
    companies: CompanyLookup | None = None,
    portfolio: Portfolio | None = None,
) -> CheckedFile:
    """Return everything the check says of a file, sending nothing; raises InvalidInput when it cannot be read."""
    policy = policy or FilePolicy()
    reader = BulkReader(path, policy.max_bytes)
    results = tuple(check_lines(reader, reference, policy, companies=companies, portfolio=portfolio))
    blank = reader.lines - len(results)
    problems = file_problems(len(results), reader.size, policy)
    return CheckedFile(path.name, reader.size, reader.sha256, blank, problems, results)


def check_texts(
    name: str,
    texts: Sequence[str],
    reference: ReferenceData,
    policy: FilePolicy | None = None,
    *,
    companies: CompanyLookup | None = None,
    portfolio: Portfolio | None = None,
) -> CheckedFile:
    """Return everything the check says of lines that are in no file yet, as if they were in the file `name`.

    The fingerprint is that of the file `write_file` makes of the lines that are not blank.
    """
    policy = policy or FilePolicy()
    raw = "".join(f"{text}\n" for text in texts if not is_blank(text)).encode()
    results = tuple(check_lines(texts, reference, policy, companies=companies, portfolio=portfolio))
    problems = file_problems(len(results), len(raw), policy)
    digest = hashlib.sha256(raw).hexdigest()
    return CheckedFile(name, len(raw), digest, len(texts) - len(results), problems, results)


def write_file(path: Path, lines: Iterable[str], *, skips_blank: bool = False) -> None:
    """Write lines as a bulk file, plain ASCII; the old file stays whole until the new one is safe on disk.

    With `skips_blank` blank lines are left out. Raises InvalidInput: NON_ASCII or MALFORMED_LINE for a line that cannot be written so, FILE_NOT_WRITABLE.
    """
    with whole_file(path) as file:
        file.writelines(
            _encoded(number, line)
            for number, line in enumerate(lines, 1)
            if not (skips_blank and is_blank(line))
        )


def _decode(raw: bytes) -> str:
    """Return the text of a line, as UTF-8 when it is, else as Windows-1252, which any byte may be."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _encoded(number: int, line: str) -> bytes:
    if "\n" in line or "\r" in line or not line.isascii():
        cause = Cause.NON_ASCII if not line.isascii() else Cause.MALFORMED_LINE
        raise InvalidInput(
            "line",
            cause.value,
            Message(
                "BulkFiles",
                QT_TRANSLATE_NOOP("BulkFiles", "Line {line} cannot be saved in plain ASCII."),
                {"line": number},
            ),
            Problem(cause).message,
        )
    return line.encode("ascii") + b"\n"
