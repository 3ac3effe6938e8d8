"""The window must be painted before the slow libraries, and all that needs them, are imported.

The first page, in turn, waits for nothing that only a click, a request or the exchange needs.
"""

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

AFTER_HOME = (
    "cofanet_desktop.gui.dialogs", "cofanet_desktop.gui.documents", "cofanet_desktop.gui.forms",
    "cofanet_desktop.gui.grid", "cofanet_desktop.gui.wizards", "cofanet_desktop.gui.help",
    "cofanet_desktop.gui.pages.home_quality_tables", "cofanet_desktop.gui.pages.subjects",
    "cofanet_desktop.domain.commands", "cofanet_desktop.domain.execution", "cofanet_desktop.domain.bulk",
    "cofanet_desktop.services.issuing", "cofanet_desktop.services.exchanging",
    "cofanet_desktop.sync.pull", "cofanet_desktop.sync.push", "cofanet_desktop.exchange",
    "cofanet_desktop.insurer.insurer", "cofanet_desktop.insurer.demo",
    "cryptography", "openpyxl", "keyring", "stdnum", "defusedxml",
    "PySide6.QtPdf", "PySide6.QtPrintSupport",
)  # fmt: skip
"""What the start page does without until it is shown."""

AT_FIRST_PAINT = """
import os, sys
from cofanet_desktop import app

def is_awaited(window):
    page = window.pages.page
    return "--home" not in ASKED or (page is not None and page.state == "content")

def watched(run_loop):
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, _window, event):
            if event.type() is QEvent.Type.Paint and is_awaited(window):
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

ASKED = sys.argv[1:]
app.Program = Program
sys.exit(app.main([one for one in ASKED if one != "--home"]))
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


def test_the_start_page_is_shown_before_anything_that_only_clicks_and_the_exchange_need(
    tmp_path: Path,
) -> None:
    profile = str(tmp_path / "desk")
    make = "import sys; from cofanet_desktop.app import main; sys.exit(main(sys.argv[1:]))"
    loaded(make, "demo", "--profile", profile, "--companies", "20", home=tmp_path)
    modules = loaded(AT_FIRST_PAINT, "gui", "--profile", profile, "--home", home=tmp_path)
    assert "cofanet_desktop.gui.pages.home" in modules
    assert [name for name in AFTER_HOME if name in modules] == []
