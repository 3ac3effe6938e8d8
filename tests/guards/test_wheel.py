"""The wheel carries forms, translations, resources and the user guide, and the installed program finds them there."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cofanet_desktop.assets import data_dir, resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a wheel built from this checkout and unpacked, as pip would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    result = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    [wheel] = folder.glob("*.whl")
    site = folder / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    return site


def names(folder: Path, pattern: str) -> set[str]:
    """Return the relative paths of the files below a folder that match."""
    return {str(path.relative_to(folder)) for path in folder.rglob(pattern) if path.is_file()}


def test_the_wheel_holds_every_compiled_form(installed: Path) -> None:
    forms = names(installed / "cofanet_desktop" / "ui_gen", "ui_*.py")
    assert forms == {f"ui_{form.stem}.py" for form in (ROOT / "ui").glob("*.ui")}


def test_the_wheel_holds_every_translation(installed: Path) -> None:
    texts = names(installed / "cofanet_desktop" / "_data" / "i18n", "*.qm")
    assert texts == {f"{source.stem}.qm" for source in (ROOT / "i18n").glob("*.ts")}


def test_the_wheel_holds_every_resource(installed: Path) -> None:
    assert names(installed / "cofanet_desktop" / "_data" / "resources", "*") == names(ROOT / "resources", "*")


@pytest.mark.parametrize(("kind", "pattern"), [("guide", "*.md"), ("pictures", "*.png")])
def test_the_wheel_holds_the_user_guide_with_its_pictures(installed: Path, kind: str, pattern: str) -> None:
    assert names(installed / "cofanet_desktop" / "_data" / kind, pattern) == names(
        ROOT / "docs" / kind, pattern
    )


@pytest.mark.parametrize("kind", ["resources", "i18n", "guide", "pictures"])
def test_the_installed_program_finds_its_files_inside_the_package(installed: Path, kind: str) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); from cofanet_desktop.assets import data_dir; "
    )
    program += f"print(data_dir({kind!r}))"
    result = subprocess.run(
        [sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True, cwd=installed
    )
    assert Path(result.stdout.strip()) == installed / "cofanet_desktop" / "_data" / kind


def test_a_checkout_reads_resources_where_they_are_edited() -> None:
    assert data_dir("resources") == ROOT / "resources"
    assert data_dir("guide") == ROOT / "docs" / "guide"
    assert resource("reference", "countries.json").is_file()
