"""Lists are read in a process of their own, with little memory and time: a hostile file ends that one only.

The program starts itself again: `python -m` on this module, or, where it is one frozen program without an interpreter,
its own executable with READ_TABLE as only argument, which `app.main` hands over to `main` here. The file goes through
a pipe, so that what was checked is what is read; cells come back as lines of JSON.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, pack, unpack
from cofanet_desktop.exchange.file_limits import MAX_ROWS, ListFile, refused, too_many_rows
from cofanet_desktop.exchange.raw_cells import Order, RawRow, Refusal, Told

READ_TABLE = "--read-table"
MEMORY_BYTES = 1 << 30
"""Address space the process may use, where the system can limit it; the largest honest lists need a third of it."""

_LEAST_SECONDS = 10.0
_SECONDS_PER_MB = 3.0
_ASK_EVERY = 0.1
_MAX_ANSWER_BYTES = 128 << 20
_TITLE_ROWS = 12
_CONSOLE_PROGRAM = "cofanet-desktop.exe"
_encode = msgspec.json.Encoder().encode
_decode_row = msgspec.json.Decoder(RawRow).decode
_decode_end = msgspec.json.Decoder(Told | Refusal).decode


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was read: its lines that are not blank, and what is known of it."""

    name: str
    told: Told
    answer: Sequence[bytes]

    def rows(self) -> Iterator[RawRow]:
        """Yield the lines in the order of the file."""
        for line in self.answer:
            yield _decode_row(line)

    @property
    def warnings(self) -> tuple[Message, ...]:
        """Return what is to be known of the file as a whole."""
        return tuple(unpack(one) for one in self.told.warnings)


def read_table(
    file: ListFile,
    *,
    encoding: str = "",
    sheet: str = "",
    seconds: float | None = None,
    program: Sequence[str] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Table:
    """Return the cells of a file, read in another process that ends after `seconds` at the latest.

    It ends at once when `cancelled()`, asked ten times a second, says so. Raises InvalidInput: whatever the file is
    refused for, READING_TOO_LONG, READING_BROKE_OFF, READING_CANCELLED.
    """
    order = _encode(Order(file.is_workbook, encoding, sheet)) + b"\n"
    limit = seconds or _LEAST_SECONDS + _SECONDS_PER_MB * len(file.data) / (1 << 20)
    answer = _ask(program or _program(), order + file.data, limit, cancelled)
    lines = answer.split(b"\n")
    try:
        last = _decode_end(lines[-2]) if len(lines) > 1 else None
    except msgspec.MsgspecError as error:
        raise _broke_off() from error
    if isinstance(last, Refusal):
        hint = unpack(last.hint) if last.hint else None
        raise InvalidInput(last.field, last.rule, unpack(last.message), hint)
    if last is None:
        raise _broke_off()
    return Table(file.name, last, lines[:-2])


def _ask(
    program: Sequence[str], question: bytes, seconds: float, cancelled: Callable[[], bool] | None
) -> bytes:
    try:
        child = subprocess.Popen(
            program,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # it could only tell what is in the file
            cwd=_package_folder(),
            creationflags=_without_console(),
        )
    except OSError as error:
        raise _broke_off() from error
    answered = threading.Event()
    if cancelled is not None:
        threading.Thread(target=_watch, args=(child, answered, cancelled), daemon=True).start()
    with child:
        try:
            answer = child.communicate(question, timeout=seconds)[0]
        except subprocess.TimeoutExpired as error:
            child.kill()
            child.communicate()
            raise _too_long(seconds) from error
        except BaseException:
            child.kill()
            raise
        finally:
            answered.set()
    if cancelled is not None and cancelled():
        raise _cancelled()
    return answer


def _watch(child: subprocess.Popen[bytes], answered: threading.Event, cancelled: Callable[[], bool]) -> None:
    """End the process as soon as nobody waits for its answer."""
    while not answered.wait(_ASK_EVERY):
        if cancelled():
            child.kill()
            return


def _program() -> list[str]:
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "cofanet_desktop.exchange.table_process"]
    executable = Path(sys.executable)
    if (
        sys.platform == "win32"
    ):  # the program with windows has no standard input or output there; its neighbour has
        executable = executable.with_name(_CONSOLE_PROGRAM)
    return [str(executable), READ_TABLE]


def _without_console() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW
    return 0


def _package_folder() -> Path:
    """Return where this program's modules are; `python -m` looks in its folder first, never in that of the file."""
    return Path(__file__).resolve().parents[2]


def _too_long(seconds: float) -> InvalidInput:
    return refused(
        "READING_TOO_LONG",
        QT_TRANSLATE_NOOP("ListFiles", "Reading the file took more than {seconds} seconds and was stopped."),
        QT_TRANSLATE_NOOP("ListFiles", "Copy the list alone into a new workbook, or split it."),
        seconds=round(seconds),
    )


def _cancelled() -> InvalidInput:
    return refused(
        "READING_CANCELLED",
        QT_TRANSLATE_NOOP("ListFiles", "Reading the file was stopped."),
        QT_TRANSLATE_NOOP("ListFiles", "Choose it again to begin anew."),
    )


def _broke_off() -> InvalidInput:
    return refused(
        "READING_BROKE_OFF",
        QT_TRANSLATE_NOOP(
            "ListFiles", "The file could not be read to its end: it needs too much memory or is broken."
        ),
        QT_TRANSLATE_NOOP("ListFiles", "Copy the list alone into a new workbook, or split it."),
    )


# ------------------------------------------------------------------------------------------ the other process


def main() -> int:
    """Read the file on standard input and write its cells to standard output; return the exit code."""
    limit_memory()
    answer = sys.stdout.buffer
    try:
        _answer(sys.stdin.buffer, answer)
    except MemoryError:
        return 1  # the one that waits says so
    except InvalidInput as error:
        hint = pack(error.hint) if error.hint else None
        answer.write(_encode(Refusal(error.field, error.rule, pack(error.message), hint)) + b"\n")
    answer.flush()
    return 0


def limit_memory(most: int = MEMORY_BYTES) -> None:
    """Keep this process below `most` bytes of address space, where the system can."""
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        if hard == resource.RLIM_INFINITY or hard > most:
            with suppress(ValueError, OSError):  # some systems know the limit and cannot set it
                resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def _answer(question: BinaryIO, answer: BinaryIO) -> None:
    order = msgspec.json.decode(question.readline(), type=Order)
    data = question.read()
    lines = _Lines(answer)
    if order.is_workbook:
        from cofanet_desktop.exchange.workbook_cells import read_workbook

        told = read_workbook(data, order.sheet, lines.put)
    else:
        from cofanet_desktop.exchange.text_cells import read_text

        told = read_text(data, order.encoding, lines.put)
    answer.write(_encode(told) + b"\n")


class _Lines:
    """Sends the lines of a list, and no more of them than a list may have."""

    def __init__(self, answer: BinaryIO) -> None:
        self._answer = answer
        self._count = 0
        self._bytes = 0

    def put(self, row: RawRow) -> None:
        line = _encode(row)
        self._count += 1
        self._bytes += len(line)
        if self._count > MAX_ROWS + _TITLE_ROWS:
            raise too_many_rows()
        if self._bytes > _MAX_ANSWER_BYTES:
            raise refused(
                "TOO_MUCH_TEXT",
                QT_TRANSLATE_NOOP("ListFiles", "The list holds far more text than any list of this kind."),
                QT_TRANSLATE_NOOP("ListFiles", "Copy the list alone into a new workbook, or split it."),
            )
        self._answer.write(line)
        self._answer.write(b"\n")


if __name__ == "__main__":
    raise SystemExit(main())
