"""Forms and translations are compiled when, and only when, their source changed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from hatch_build import build_assets

FORM = """<ui version="4.0"><class>Page</class><widget class="QWidget" name="Page">
<property name="windowTitle"><string>{title}</string></property></widget></ui>"""
TEXTS = """<!DOCTYPE TS><TS version="2.1" language="fr_FR"><context><name>Page</name><message>
<source>Companies</source><translation>Entreprises</translation></message></context></TS>"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A checkout with one form and one translation."""
    (tmp_path / "ui").mkdir()
    (tmp_path / "i18n").mkdir()
    (tmp_path / "ui" / "page.ui").write_text(FORM.format(title="Companies"), encoding="utf-8")
    (tmp_path / "i18n" / "cofanet_fr.ts").write_text(TEXTS, encoding="utf-8")
    return tmp_path


def test_a_checkout_without_forms_gets_an_importable_package(tmp_path: Path) -> None:
    assert build_assets(tmp_path) == []
    assert (tmp_path / "cofanet_desktop" / "ui_gen" / "__init__.py").exists()


def test_forms_and_translations_are_compiled_once(tree: Path) -> None:
    form = tree / "cofanet_desktop" / "ui_gen" / "ui_page.py"
    texts = tree / "cofanet_desktop" / "_data" / "i18n" / "cofanet_fr.qm"
    assert build_assets(tree) == [form, texts]
    assert "class Ui_Page" in form.read_text(encoding="utf-8")
    assert texts.stat().st_size > 0
    assert build_assets(tree) == []


def test_a_form_that_changed_is_compiled_again(tree: Path) -> None:
    build_assets(tree)
    form = tree / "ui" / "page.ui"
    form.write_text(FORM.format(title="Contracts"), encoding="utf-8")
    later = (tree / "cofanet_desktop" / "ui_gen" / "ui_page.py").stat().st_mtime + 1
    os.utime(form, (later, later))
    [output] = build_assets(tree)
    assert "Contracts" in output.read_text(encoding="utf-8")


def test_the_output_of_a_form_that_is_gone_goes_too(tree: Path) -> None:
    [form, _] = build_assets(tree)
    (tree / "ui" / "page.ui").unlink()
    build_assets(tree)
    assert not form.exists()


def test_a_form_that_cannot_be_compiled_stops_the_build_and_leaves_nothing_behind(tree: Path) -> None:
    (tree / "ui" / "page.ui").write_text("not a form", encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):
        build_assets(tree)
    assert [path.name for path in (tree / "cofanet_desktop" / "ui_gen").iterdir()] == ["__init__.py"]
