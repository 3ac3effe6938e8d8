"""LibreOffice without a window: what another program makes of a file written here."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

from tests.support.folders import of_this_run

PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
"""Where LibreOffice is; None on a computer without it."""

WHY_NOT = "LibreOffice (soffice) is not installed: files written here are not opened by a second program"

_LIMIT_S = 50
_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true,false,false"
"""Semicolons, quotation marks around texts, UTF-8, from the first line on, numbers as stored."""


def converted(file: Path, kind: str, folder: Path) -> Path:
    """Return `file` as LibreOffice saves it in `folder`, in another kind: `xlsx`, `ods`, or `csv` (its first sheet)."""
    assert PROGRAM is not None
    form = _CSV if kind == "csv" else kind
    own = f"-env:UserInstallation={_settings().as_uri()}"
    subprocess.run(
        [PROGRAM, "--headless", own, "--convert-to", form, "--outdir", str(folder), str(file)],
        check=True,
        capture_output=True,
        timeout=_LIMIT_S,
    )
    return folder / f"{file.stem}.{kind}"


@cache  # making them anew takes longer than a conversion
def _settings() -> Path:
    return of_this_run("cofanet-office-")
