"""The window must be painted before the slow libraries are imported."""

from __future__ import annotations

import subprocess
import sys

import pytest

SLOW = ("sqlalchemy", "openpyxl", "keyring", "stdnum", "defusedxml")


@pytest.mark.parametrize("module", ["cofanet_desktop.app", "cofanet_desktop.gui.main_window"])
def test_importing_the_window_imports_no_slow_library(module: str) -> None:
    program = f"import sys, {module}; print(*(name for name in {SLOW} if name in sys.modules))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []
