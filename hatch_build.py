"""Compile forms and translations: `ui/*.ui` into Python, `i18n/*.ts` into `.qm`.

hatchling calls the hook for wheels and editable installs, the tests call `build_assets`, and
`python hatch_build.py` refreshes a checkout by hand. Only outputs older than their input are made again.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    _HookBase = object
else:
    try:
        from hatchling.builders.hooks.plugin.interface import BuildHookInterface as _HookBase
    except ImportError:  # a checkout without hatchling can still refresh its forms
        _HookBase = object


def build_assets(root: Path) -> list[Path]:
    """Bring the generated files of the checkout at `root` up to date and return those made again.

    Outputs whose input is gone are removed. Raises `subprocess.CalledProcessError` when a form or a
    translation cannot be compiled, after the Qt tool has said why.
    """
    forms = root / "cofanet_desktop" / "ui_gen"
    translations = root / "cofanet_desktop" / "_data" / "i18n"
    for folder in (forms, translations, root / "ui", root / "i18n", root / "resources"):
        folder.mkdir(
            parents=True, exist_ok=True
        )  # git keeps no empty folder, the wheel includes each by name
    marker = forms / "__init__.py"
    if not marker.exists():
        marker.write_text('"""Forms compiled from ui/*.ui by hatch_build.py."""\n', encoding="utf-8")

    form_outputs = {source: forms / f"ui_{source.stem}.py" for source in sorted((root / "ui").glob("*.ui"))}
    text_outputs = {
        source: translations / f"{source.stem}.qm" for source in sorted((root / "i18n").glob("*.ts"))
    }
    _remove_strays(forms.glob("ui_*.py"), form_outputs.values())
    _remove_strays(translations.glob("*.qm"), text_outputs.values())

    made = []
    for source, output in form_outputs.items():
        if _is_stale(source, output):
            _compile("uic", output, "--generator", "python", str(source))
            made.append(output)
    for source, output in text_outputs.items():
        if _is_stale(source, output):
            _compile("lrelease", output, "-silent", str(source))
            made.append(output)
    return made


def _is_stale(source: Path, output: Path) -> bool:
    return not output.exists() or output.stat().st_mtime_ns < source.stat().st_mtime_ns


def _remove_strays(present: Iterable[Path], wanted: Iterable[Path]) -> None:
    for stray in set(present) - set(wanted):
        stray.unlink()


def _compile(tool: str, output: Path, *arguments: str) -> None:
    """Run a Qt tool into a file beside `output`, then swap it in: a failed or parallel run leaves no half file."""
    unfinished = output.with_name(f".{output.name}.{os.getpid()}")
    option = "-qm" if tool == "lrelease" else "-o"
    try:
        subprocess.run([*_qt_tool(tool), *arguments, option, str(unfinished)], check=True)
        unfinished.replace(output)
    finally:
        unfinished.unlink(missing_ok=True)


def _qt_tool(name: str) -> list[str]:
    """Return the command of a Qt tool of the running interpreter's PySide6, or of the one found on PATH."""
    suffix = ".exe" if sys.platform == "win32" else ""
    script = Path(sysconfig.get_path("scripts")) / f"pyside6-{name}{suffix}"
    return [str(script)] if script.exists() else [f"pyside6-{name}"]


class CustomBuildHook(_HookBase):
    """hatchling's hook: generated files exist before a wheel, editable or not, is put together."""

    root: str
    target_name: str

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the forms and translations of the source tree hatchling builds from."""
        if self.target_name == "wheel":
            build_assets(Path(self.root))


if __name__ == "__main__":
    for path in build_assets(Path(__file__).resolve().parent):
        print(path)
