"""The gate a list passes before anything in it is opened: size, kind of file, and an archive that says what it is.

Nothing is unpacked here; `packages` counts what comes out while it unpacks.
"""

from __future__ import annotations

import io
import stat
import zipfile
from dataclasses import dataclass
from pathlib import Path

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message, Value
from cofanet_desktop.exchange.whole_file import not_readable

MAX_BYTES = 20 << 20
MAX_UNPACKED_BYTES = 200 << 20
MAX_RATIO = 100
MAX_MEMBERS = 2_000
MAX_ROWS = 200_000
MAX_COLUMNS = 100
MAX_CELL_CHARACTERS = 32_767
"""What a cell of a spreadsheet can hold."""

TEXT_ENDINGS = (".csv", ".txt", ".tsv")
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_ZIP_ENTRY = b"PK\x01\x02"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MACROS = "vbaproject.bin"


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file that passed the gate: its name, whether it is a workbook (.xlsx) or text, and its bytes."""

    name: str
    is_workbook: bool
    data: bytes


def refused(rule: str, cause: str, way_out: str, **values: Value) -> InvalidInput:
    """Return the refusal of a whole file; `cause` and `way_out` are marked under "ListFiles"."""
    return InvalidInput(
        "file", rule, Message("ListFiles", cause, values), Message("ListFiles", way_out, values)
    )


def admitted(path: Path) -> ListFile:
    """Return a file that may be read as a list.

    Raises InvalidInput: FILE_NOT_READABLE, NOT_A_FILE, FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND, OLD_WORKBOOK,
    WORKBOOK_LOCKED, WORKBOOK_MACROS, and what `check_archive` raises.
    """
    data = _content(path)
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        if path.suffix.lower() in (".xlsm", ".xltm", ".xlam"):
            raise _with_macros()
        check_archive(data)
        return ListFile(path.name, is_workbook=True, data=data)
    if data.startswith(_OLE):
        raise _locked() if _ENCRYPTED in data else _old_workbook()
    if path.suffix.lower() not in TEXT_ENDINGS:
        raise refused(
            "FILE_KIND",
            QT_TRANSLATE_NOOP("ListFiles", "{name} is neither an Excel workbook (.xlsx) nor a CSV file."),
            QT_TRANSLATE_NOOP("ListFiles", "Save the list as .xlsx or .csv, or fill in the template."),
            name=path.name,
        )
    return ListFile(path.name, is_workbook=False, data=data)


def check_archive(data: bytes) -> None:
    """Refuse an archive by what it declares, unpacking nothing.

    Raises InvalidInput: FILE_DAMAGED, ZIP_MEMBERS, ZIP_NAMES, WORKBOOK_LOCKED, ZIP_BOMB, WORKBOOK_MACROS, NOT_A_WORKBOOK.
    """
    if data.count(_ZIP_ENTRY) > MAX_MEMBERS:  # before the directory is read: reading a huge one takes long
        raise _too_many_members()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
        raise damaged() from error
    if len(members) > MAX_MEMBERS:
        raise _too_many_members()
    for member in members:
        _check_member(member)
    unpacked = sum(member.file_size for member in members)
    if unpacked > MAX_UNPACKED_BYTES or unpacked > MAX_RATIO * len(data):
        raise bomb()
    names = [member.filename.lower() for member in members]
    if any(name.endswith(_MACROS) for name in names):
        raise _with_macros()
    if not any(name.startswith("xl/") for name in names):
        raise not_a_workbook()


def damaged() -> InvalidInput:
    """Return the refusal of a workbook that is cut short or broken."""
    return refused(
        "FILE_DAMAGED",
        QT_TRANSLATE_NOOP("ListFiles", "The workbook is damaged or incomplete."),
        QT_TRANSLATE_NOOP("ListFiles", "Open it in a spreadsheet program and save it again as .xlsx."),
    )


def bomb() -> InvalidInput:
    """Return the refusal of an archive that unpacks to far more than a list needs."""
    return refused(
        "ZIP_BOMB",
        QT_TRANSLATE_NOOP(
            "ListFiles",
            "The workbook unpacks to more than {most} MB or to more than {ratio} times its size.",
        ),
        QT_TRANSLATE_NOOP("ListFiles", "Copy the list alone into a new workbook."),
        most=MAX_UNPACKED_BYTES >> 20,
        ratio=MAX_RATIO,
    )


def not_a_workbook() -> InvalidInput:
    """Return the refusal of an archive that is something else: a text document, an archive of files."""
    return refused(
        "NOT_A_WORKBOOK",
        QT_TRANSLATE_NOOP("ListFiles", "The file is not an Excel workbook, whatever its name says."),
        QT_TRANSLATE_NOOP("ListFiles", "Save the list as .xlsx or .csv, or fill in the template."),
    )


def too_many_rows() -> InvalidInput:
    """Return the refusal of a list that is too long."""
    return refused(
        "TOO_MANY_ROWS",
        QT_TRANSLATE_NOOP("ListFiles", "The list has more than {most} lines."),
        QT_TRANSLATE_NOOP("ListFiles", "Split it into several files."),
        most=MAX_ROWS,
    )


def too_many_columns() -> InvalidInput:
    """Return the refusal of a list that is too wide."""
    return refused(
        "TOO_MANY_COLUMNS",
        QT_TRANSLATE_NOOP("ListFiles", "The list has more than {most} columns."),
        QT_TRANSLATE_NOOP("ListFiles", "Keep only the columns of the template."),
        most=MAX_COLUMNS,
    )


def cell_too_large() -> InvalidInput:
    """Return the refusal of a list one cell of which holds more than spreadsheets allow."""
    return refused(
        "CELL_TOO_LARGE",
        QT_TRANSLATE_NOOP("ListFiles", "A cell holds more than {most} characters."),
        QT_TRANSLATE_NOOP("ListFiles", "Shorten it."),
        most=MAX_CELL_CHARACTERS,
    )


def _content(path: Path) -> bytes:
    try:
        is_file = stat.S_ISREG(path.stat().st_mode)  # a pipe or a device would never end
        data = b""
        if is_file:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise not_readable(path, error) from error
    if not is_file:
        raise refused(
            "NOT_A_FILE",
            QT_TRANSLATE_NOOP("ListFiles", "{name} is not a file."),
            QT_TRANSLATE_NOOP("ListFiles", "Choose the file that holds the list."),
            name=path.name,
        )
    if not data:
        raise refused(
            "FILE_EMPTY",
            QT_TRANSLATE_NOOP("ListFiles", "{name} is empty."),
            QT_TRANSLATE_NOOP("ListFiles", "Choose another file, or fill in the template."),
            name=path.name,
        )
    if len(data) > MAX_BYTES:
        raise refused(
            "FILE_TOO_LARGE",
            QT_TRANSLATE_NOOP("ListFiles", "{name} is larger than {most} MB."),
            QT_TRANSLATE_NOOP(
                "ListFiles", "Split it into several files, or take out pictures and other sheets."
            ),
            name=path.name,
            most=MAX_BYTES >> 20,
        )
    return data


def _check_member(member: zipfile.ZipInfo) -> None:
    if member.flag_bits & 0x1:
        raise _locked()
    name = member.filename
    is_link = stat.S_ISLNK(member.external_attr >> 16)
    if is_link or name.startswith(("/", "\\")) or ":" in name or ".." in name.replace("\\", "/").split("/"):
        raise refused(
            "ZIP_NAMES",
            QT_TRANSLATE_NOOP("ListFiles", "The workbook holds a part that points outside of it."),
            QT_TRANSLATE_NOOP("ListFiles", "Do not use this file; ask who sent it for another one."),
        )
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise damaged()


def _too_many_members() -> InvalidInput:
    return refused(
        "ZIP_MEMBERS",
        QT_TRANSLATE_NOOP("ListFiles", "The workbook holds more than {most} parts."),
        QT_TRANSLATE_NOOP("ListFiles", "Copy the list alone into a new workbook."),
        most=MAX_MEMBERS,
    )


def _with_macros() -> InvalidInput:
    return refused(
        "WORKBOOK_MACROS",
        QT_TRANSLATE_NOOP("ListFiles", "The workbook holds macros, which are never opened here."),
        QT_TRANSLATE_NOOP("ListFiles", "Save it as an Excel workbook without macros (.xlsx)."),
    )


def _locked() -> InvalidInput:
    return refused(
        "WORKBOOK_LOCKED",
        QT_TRANSLATE_NOOP("ListFiles", "The workbook is protected by a password."),
        QT_TRANSLATE_NOOP(
            "ListFiles", "Open it in a spreadsheet program, take the password off and save it."
        ),
    )


def _old_workbook() -> InvalidInput:
    return refused(
        "OLD_WORKBOOK",
        QT_TRANSLATE_NOOP(
            "ListFiles", "The file is a workbook of the old kind (.xls), or another old document."
        ),
        QT_TRANSLATE_NOOP("ListFiles", "Open it in a spreadsheet program and save it as .xlsx."),
    )
