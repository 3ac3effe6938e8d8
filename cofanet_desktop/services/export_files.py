"""Where exported files are put and what they are called: names every system takes, never that of another file."""

from __future__ import annotations

import re
import unicodedata
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from cofanet_desktop.domain.errors import InvalidInput
from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP, Message
from cofanet_desktop.system import paths

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from cofanet_desktop.domain.exports import FileFormat

LONGEST_STEM = 120
_MOST_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\..*)?", re.IGNORECASE)


def default_folder() -> Path:
    """Return the usual folder of exports, among the person's documents; it is made by the first export."""
    return paths.export_folder()


def folder_for(chosen: str) -> Path:
    """Return the folder files are put into: the usual one, made when missing, or the chosen one, which must be there.

    A chosen folder is not made: it may lie on a drive that is not connected. Raises InvalidInput
    (EXPORT_FOLDER_MISSING, EXPORT_FOLDER_NOT_MADE).
    """
    folder = Path(chosen) if chosen else default_folder()
    if _is_folder(folder):
        return folder
    if chosen:
        raise _refused(
            "EXPORT_FOLDER_MISSING",
            QT_TRANSLATE_NOOP("Exports", "There is no folder {folder}."),
            QT_TRANSLATE_NOOP("Exports", "Make it or connect its drive, or choose another folder."),
            folder,
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(
            "EXPORT_FOLDER_NOT_MADE",
            QT_TRANSLATE_NOOP("Exports", "The folder {folder} cannot be made."),
            QT_TRANSLATE_NOOP("Exports", "Choose another folder."),
            folder,
        ) from error
    return folder


def _is_folder(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # a name that is too long, a server that turns one away
        return False


def free_targets(
    folder: Path, stem: str, formats: Sequence[FileFormat], taken: Collection[Path] = ()
) -> tuple[Path, ...]:
    """Return one file for each format under one name; a number is added until none of them exists or is taken.

    Raises InvalidInput (EXPORT_FOLDER_CLOSED) when the folder cannot be looked into.
    """
    try:
        for number in count(1):
            name = stem if number == 1 else f"{stem} ({number})"
            found = tuple(folder / f"{name}.{one.value}" for one in formats)
            if not any(one in taken or one.exists() or one.is_symlink() for one in found):
                return found
    except OSError as error:
        raise _refused(
            "EXPORT_FOLDER_CLOSED",
            QT_TRANSLATE_NOOP("Exports", "The folder {folder} cannot be opened."),
            QT_TRANSLATE_NOOP("Exports", "Choose another folder."),
            folder,
        ) from error
    raise AssertionError("numbers do not end")


def stem_of(what: str, contracts: str, at: datetime) -> str:
    """Return the name of files without ending: what was exported, the contracts, and when by the clocks of `at`."""
    moment = f"{at:%Y-%m-%d %H%M}"
    begin = " ".join(part for part in (clean(what), clean(contracts)) if part)
    room = LONGEST_STEM - len(moment) - 1
    begin = _cut(begin[:room], _MOST_BYTES - len(moment) - 1)
    return f"{begin} {moment}" if begin else moment


def clean(text: str) -> str:
    """Return the text as every system takes it in the name of a file; "" when nothing of it remains."""
    composed = unicodedata.normalize("NFC", _FORBIDDEN.sub("-", text))
    kept = "".join(one for one in composed if unicodedata.category(one)[0] != "C")
    name = " ".join(kept.split()).strip(". ")
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def _cut(text: str, most_bytes: int) -> str:
    return text.encode()[:most_bytes].decode(errors="ignore").rstrip(". ")


def _refused(rule: str, cause: str, way_out: str, folder: Path) -> InvalidInput:
    values = {"folder": str(folder)}
    return InvalidInput(
        "folder", rule, Message("Exports", cause, values), Message("Exports", way_out, values)
    )
