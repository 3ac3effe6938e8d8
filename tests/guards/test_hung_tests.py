"""A test that hangs ends the run, and where it hangs is shown: also with the interpreter in its hands, also in parallel."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HANGS = """
import ctypes, sys
import pytest

@pytest.mark.timeout(5)
def test_hangs():
    wait_with_the_interpreter_in_its_hands()

def wait_with_the_interpreter_in_its_hands():
    ctypes.PyDLL(None).sleep(60)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="another way to hang there")
@pytest.mark.parametrize("processes", [0, 2])
def test_a_test_that_hangs_shows_where_and_ends_the_run(tmp_path: Path, processes: int) -> None:
    (tmp_path / "test_one.py").write_text(HANGS)
    (tmp_path / "test_other.py").write_text("def test_other(): pass")
    plugins = ("-p", "tests.support.watchdog", "-p", "no:cacheprovider", "-p", "no:randomly")
    side_by_side = ("-n", f"{processes}", "--dist", "loadfile", "--max-worker-restart=0")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, *side_by_side, f"--rootdir={tmp_path}", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode == 1
    assert "in wait_with_the_interpreter_in_its_hands" in run.stderr
    assert "in test_hangs" in run.stderr
