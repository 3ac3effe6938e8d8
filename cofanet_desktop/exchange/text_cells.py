"""The cells of a list in a text file (.csv), whatever its encoding and whatever separates its cells."""

from __future__ import annotations

import codecs
import csv
import io
import locale
import re
from collections.abc import Callable

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, pack
from cofanet_desktop.exchange.csv_list import meant
from cofanet_desktop.exchange.file_limits import (
    MAX_CELL_CHARACTERS,
    MAX_COLUMNS,
    cell_too_large,
    refused,
    too_many_columns,
)
from cofanet_desktop.exchange.raw_cells import RawRow, Told

_MARKS = (  # the longer first: one of four bytes begins with one of two
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp932", "cp949", "gb18030",
    "big5", "mac_roman", "koi8_r",
)  # fmt: skip
_USUAL = "cp1252"
_SAMPLE = 1 << 18
_SEPARATORS = ";\t,"
_DEFAULT_SEPARATOR = ";"
_QUOTED = re.compile(r'"[^"]*"')
_SEPARATOR_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


def read_text(data: bytes, encoding: str, put: Callable[[RawRow], None]) -> Told:
    """Hand every line that is not blank to `put`; `encoding` is one a person chose, or "".

    Raises InvalidInput: ENCODING_UNKNOWN, NUL_CHARACTERS, CSV_QUOTES, CELL_TOO_LARGE, TOO_MANY_COLUMNS.
    """
    text, found = decoded(data, encoding)
    if "\0" in text:
        raise _with_nulls()
    told = _SEPARATOR_TOLD.match(text)
    separator = told[1] if told else separator_of(text)
    _read_rows(text, separator, put, passed_over=1 if told else 0)
    is_sure = bool(encoding) or found in ("utf-8", *(name for _mark, name in _MARKS))
    return Told(encoding=found, warnings=[] if is_sure else [pack(_guessed(found))])


def decoded(data: bytes, encoding: str = "") -> tuple[str, str]:
    """Return the text and its encoding: the one given, by its mark, strictly UTF-8, else the likeliest one.

    Raises InvalidInput (ENCODING_UNKNOWN, NUL_CHARACTERS).
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    told = encoding or marked or _without_mark(data)
    if told:
        return _strictly(data, told), told
    if b"\0" in data:
        raise _with_nulls()
    try:
        return data.decode(), "utf-8"
    except UnicodeDecodeError:
        guessed = _guess(data)
        return _strictly(data, guessed), guessed


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as error:
        raise refused(
            "ENCODING_UNKNOWN",
            QT_TRANSLATE_NOOP("ListFiles", "The file cannot be read as a text in {encoding}."),
            QT_TRANSLATE_NOOP(
                "ListFiles", "Choose another encoding, or save the list as .xlsx or as CSV in UTF-8."
            ),
            encoding=encoding,
        ) from error


def separator_of(text: str) -> str:
    """Return what separates the cells of the first line that is not blank; a semicolon when nothing does."""
    first = next((line for line in io.StringIO(text) if line.strip()), "")
    bare = _QUOTED.sub("", first)
    return max(_SEPARATORS, key=bare.count) if any(one in bare for one in _SEPARATORS) else _DEFAULT_SEPARATOR


def _without_mark(data: bytes) -> str:
    """Return the two-byte encoding of a text without a mark: every other byte of plain letters is null."""
    start = data[:_SAMPLE]
    if len(start) < 4 or len(data) % 2:
        return ""
    half = len(start) // 2
    even, odd = start[::2].count(0), start[1::2].count(0)
    if odd > half * 0.4 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.4 and odd < half * 0.1 else ""


def _guess(data: bytes) -> str:
    """Return the likeliest encoding; where several are as likely, the system's own, then the Western one."""
    from charset_normalizer import from_bytes  # slow to import, and few files need it

    sample = data[
        : data.rfind(b"\n", 0, _SAMPLE) + 1 or None
    ]  # a character cut in two would exclude its encoding
    likely = from_bytes(sample, cp_isolation=list(_LEGACY))
    best = likely.best()
    if best is None:
        return _USUAL
    as_likely = {name for one in likely if one.chaos <= best.chaos for name in one.could_be_from_charset}
    return next((name for name in (_system_encoding(), _USUAL) if name in as_likely), best.encoding)


def _system_encoding() -> str:
    """Return the encoding in which spreadsheet programs of this computer save text, as Python calls it."""
    return codecs.lookup(locale.getencoding()).name.replace("-", "_")


def _read_rows(text: str, separator: str, put: Callable[[RawRow], None], *, passed_over: int) -> None:
    csv.field_size_limit(MAX_CELL_CHARACTERS)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for cells in rows:
            if line > passed_over and any(cell and not cell.isspace() for cell in cells):
                while not cells[-1]:
                    cells.pop()
                if len(cells) > MAX_COLUMNS:
                    raise too_many_columns()
                put(RawRow(line, [meant(cell) or None for cell in cells]))
            line = rows.line_num + 1
    except csv.Error as error:
        if "field larger" in str(error):
            raise cell_too_large() from error
        raise refused(
            "CSV_QUOTES",
            QT_TRANSLATE_NOOP("ListFiles", "From line {line} on the quotation marks do not match."),
            QT_TRANSLATE_NOOP(
                "ListFiles", "Close them, write those inside a cell twice, or save it as .xlsx."
            ),
            line=line,
        ) from error


def _guessed(encoding: str) -> Message:
    return Message(
        "ListFiles",
        QT_TRANSLATE_NOOP(
            "ListFiles",
            "The file is not in UTF-8: it was read as {encoding}. Check the letters with accents.",
        ),
        {"encoding": encoding},
    )


def _with_nulls() -> Exception:
    return refused(
        "NUL_CHARACTERS",
        QT_TRANSLATE_NOOP("ListFiles", "The file holds null characters: it is not a text file."),
        QT_TRANSLATE_NOOP("ListFiles", "Save the list as .csv again, or as .xlsx."),
    )
