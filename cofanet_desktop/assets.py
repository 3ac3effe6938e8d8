"""Where the files that come with the program lie: installed wheel, checkout or frozen bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).resolve().parent

Kind = Literal["resources", "i18n", "ui", "guide", "pictures"]

_IN_DOCS = frozenset({"guide", "pictures"})


def data_dir(kind: Kind) -> Path:
    """Return the folder of one kind of shipped files.

    `resources` (icons, themes, reference data) and `ui` (forms) lie at the top of a checkout and inside the package
    once installed; `i18n` holds the compiled `.qm` translations, which the build always writes inside the package.
    `guide` (chapters of the user guide by language) and `pictures` lie under `docs` in a checkout.
    The folder exists as soon as the program was installed or `python hatch_build.py` ran.
    """
    packaged = _PACKAGE / "_data" / kind
    if kind == "i18n" or packaged.is_dir():
        return packaged
    top = _PACKAGE.parent
    return top / "docs" / kind if kind in _IN_DOCS else top / kind


def resource(*parts: str) -> Path:
    """Return the path of one shipped resource, for instance `resource("icons", "home.svg")`."""
    return data_dir("resources").joinpath(*parts)
