"""The repository checks its own promises: names, forms, documents."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "cofanet_desktop"

NAMELESS = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "misc"}
ALLOWED_QT = {
    "QtCore",
    "QtGui",
    "QtWidgets",
    "QtNetwork",
    "QtPrintSupport",
    "QtSvg",
    "QtPdf",
    "QtPdfWidgets",
    "QtTest",
}
POSTPONED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME"]) + r")\b")


def modules() -> list[Path]:
    """Return the modules people write: the package, tests, tools and measurements, without compiled forms."""
    folders = (PACKAGE, ROOT / "tests", ROOT / "tools", ROOT / "bench")
    found = [path for folder in folders for path in folder.rglob("*.py") if "ui_gen" not in path.parts]
    return [*found, ROOT / "hatch_build.py"]


def documents() -> list[Path]:
    """Return the project's own Markdown files."""
    return [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "packaging").rglob("*.md")]


def imported_names(path: Path) -> list[str]:
    """Return the dotted names a module imports, `from a import b` as `a.b`."""
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def relative(paths: list[Path]) -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def test_no_module_is_named_after_nothing() -> None:
    nameless = [path for path in modules() if NAMELESS & set(path.relative_to(ROOT).with_suffix("").parts)]
    nameless += [path for path in modules() if NAMELESS & set(path.stem.split("_"))]
    assert relative(nameless) == []


def test_nothing_is_postponed_in_a_comment() -> None:
    files = [*modules(), *documents(), *(ROOT / "ui").glob("*.ui"), ROOT / "Makefile"]
    assert relative([path for path in files if POSTPONED.search(path.read_text(encoding="utf-8"))]) == []


def test_packages_re_export_nothing() -> None:
    packages = [path for path in PACKAGE.rglob("__init__.py") if "ui_gen" not in path.parts]
    assert relative([path for path in packages if imported_names(path)]) == []


def test_only_qt_modules_with_a_free_licence_and_small_wheels_are_imported() -> None:
    used = {
        (name.split(".")[1], str(path.relative_to(ROOT)))
        for path in modules()
        for name in imported_names(path)
        if name.startswith("PySide6.")
    }
    assert sorted(use for use in used if use[0] not in ALLOWED_QT) == []


def test_every_form_is_used_by_a_class_of_the_window() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "gui").rglob("*.py"))
    unused = []
    for form in sorted((ROOT / "ui").glob("*.ui")):
        name = ET.parse(form).getroot().findtext("class")
        if f"ui_gen.ui_{form.stem} import Ui_{name}" not in code or f"Ui_{name}()" not in code:
            unused.append(form.name)
    assert unused == []


def test_every_compiled_form_that_is_imported_has_its_source() -> None:
    wanted = {
        name.split(".")[2]
        for path in modules()
        for name in imported_names(path)
        if name.startswith("cofanet_desktop.ui_gen.")
    }
    assert sorted(wanted - {f"ui_{form.stem}" for form in (ROOT / "ui").glob("*.ui")}) == []


def make_targets() -> list[str]:
    """Return the documented targets of the Makefile."""
    return re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


def test_the_makefile_documents_its_targets() -> None:
    assert {"run", "test", "check", "bench", "soak", "translations", "wheel"} <= set(make_targets())


@pytest.mark.parametrize("target", make_targets())
def test_the_readme_explains_the_target(target: str) -> None:
    assert f"`make {target}`" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", make_targets())
def test_windows_has_the_target_too(target: str) -> None:
    assert f'"{target}"' in (ROOT / "make.ps1").read_text(encoding="utf-8") or target == "help"


def test_every_file_the_documents_link_to_exists() -> None:
    links = [
        (document, link)
        for document in documents()
        for link in re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8"))
        if not link.startswith(("http:", "https:", "mailto:"))
    ]
    broken = [f"{document.name}: {link}" for document, link in links if not (document.parent / link).exists()]
    assert broken == []
