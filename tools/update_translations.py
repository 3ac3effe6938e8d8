"""Bring `i18n/*.ts` in step with the texts of the code and the forms (`make translations`).

French, German and Spanish are complete; English holds plural forms only, since the source text is English. Translations are then edited
with `pyside6-linguist i18n/cofanet_fr.ts` or in any editor.
"""

from __future__ import annotations

import subprocess
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"fr": "fr_FR", "en": "en_US", "de": "de_DE", "es": "es_ES"}
PLURALS_ONLY = {"en"}


def sources(root: Path) -> list[Path]:
    """Return every file under `root` that may hold a text to translate: package modules and forms."""
    package = root / "cofanet_desktop"
    modules = (path for path in package.rglob("*.py") if "ui_gen" not in path.parts)
    return sorted([*modules, *(root / "ui").glob("*.ui")])


def extract(root: Path, language: str, target: Path) -> None:
    """Merge the present texts of the tree at `root` into the `.ts` file `target`, dropping those that are gone.

    Raises `subprocess.CalledProcessError` when Qt's lupdate fails.
    """
    lupdate = Path(sysconfig.get_path("scripts")) / "pyside6-lupdate"
    options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "tr+=trn"]
    options += ["-source-language", "en", "-target-language", LANGUAGES[language]]
    if language in PLURALS_ONLY:
        options.append("-pluralonly")
    files = [str(path.relative_to(root)) for path in sources(root)]
    subprocess.run([str(lupdate), *options, *files, "-ts", str(target)], cwd=root, check=True)


def main() -> None:
    """Update the `.ts` file of each language, creating it the first time."""
    (ROOT / "i18n").mkdir(exist_ok=True)
    for language in LANGUAGES:
        target = ROOT / "i18n" / f"cofanet_{language}.ts"
        extract(ROOT, language, target)
        unfinished = target.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{target.relative_to(ROOT)}: {unfinished} to translate")


if __name__ == "__main__":
    main()
