"""The window must be painted before the slow libraries, and all that needs them, are imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SLOW = ("sqlalchemy", "openpyxl", "keyring", "stdnum", "defusedxml", "cryptography", "msgspec")
BEHIND = (
    "cofanet_desktop.services", "cofanet_desktop.store", "cofanet_desktop.backend", "cofanet_desktop.system.profiles",
    "cofanet_desktop.gui.opened", "cofanet_desktop.gui.pages", "cofanet_desktop.cli.companies",
)  # fmt: skip

AT_FIRST_PAINT = """
import os, sys
from cofanet_desktop import app

def watched(run_loop):
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, _window, event):
            if event.type() is QEvent.Type.Paint:
                print(*sorted(sys.modules), flush=True)
                os._exit(0)
            return False

    window = next(one for one in QApplication.topLevelWidgets() if one.isWindow() and one.isVisible())
    watch = Watch(window)
    window.installEventFilter(watch)
    return run_loop()

class Program(app.Program):
    def open_window(self, request):
        import PySide6.QtWidgets
        run_loop = PySide6.QtWidgets.QApplication.exec
        PySide6.QtWidgets.QApplication.exec = staticmethod(lambda: watched(run_loop))
        return super().open_window(request)

app.Program = Program
sys.exit(app.main(sys.argv[1:]))
"""


def loaded(program: str, *arguments: str, home: Path | None = None) -> list[str]:
    """Return the modules a program says it has loaded."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COFANET_HOME": str(home)}
    result = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


@pytest.mark.parametrize("module", ["cofanet_desktop.app", "cofanet_desktop.gui.main_window"])
def test_importing_the_window_imports_no_slow_library(module: str, tmp_path: Path) -> None:
    modules = loaded(f"import sys, {module}; print(*sys.modules)", home=tmp_path)
    assert module in modules
    assert [name for name in SLOW if name in modules] == []


@pytest.mark.parametrize("arguments", [["gui"], [], ["gui", "--profile", "new", "--page", "portfolio"]])
def test_the_frame_is_painted_before_anything_slow_is_imported(arguments: list[str], tmp_path: Path) -> None:
    modules = loaded(AT_FIRST_PAINT, *arguments, home=tmp_path)
    assert "cofanet_desktop.gui.main_window" in modules
    assert [name for name in (*SLOW, *BEHIND) if name in modules] == []
