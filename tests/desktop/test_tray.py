"""What arrives while another window is in front is told by the desktop's own notices, on a real session bus."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypedDict

import pytest

from tests.desktop.desk import PATIENCE, SYSTEM_PYTHON, Screen, ended, missing

pytestmark = [pytest.mark.skipif(bool(missing()), reason=missing()), pytest.mark.timeout(300)]
SHELL = Path(__file__).with_name("shell.py")
MAKE_PROFILE = """
from cofanet_desktop.system import launch, paths
launch.create_demonstration(paths.named_profile("fast"), options={"companies": "60", "rate": "40000"}).close()
"""
"""A profile whose insurer lives eleven hours in a second: there is always news."""
OTHER_WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
field = QLineEdit()
field.setAccessibleName("Another program")
field.setWindowTitle("Another program")
field.show()
app.exec()
"""


class Shown(TypedDict, total=False):
    """What the shell was asked to show."""

    shown: str
    title: str
    text: str


class DesktopShell:
    """The tray and the notices of a screen."""

    def __init__(self, screen: Screen) -> None:
        """Start it; programs started from now on find a tray."""
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(SHELL)],
            env=screen.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._shown: list[Shown] = []
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self.shows("ready")

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._news:
                self._shown.append(json.loads(line))
                self._news.notify_all()

    def shows(self, what: str) -> Shown:
        """Return the next thing of that kind that is shown; waits for it."""
        with self._news:
            there = self._news.wait_for(lambda: any(one["shown"] == what for one in self._shown), PATIENCE)
            assert there, f"no {what} among {self._shown}"
            at = next(place for place, one in enumerate(self._shown) if one["shown"] == what)
            return self._shown.pop(at)

    def click(self, what: str) -> None:
        """Click the last notice, or the icon; or ask for its tip."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{what}\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._thread.join(PATIENCE)
        ended(self._process)


@pytest.fixture
def screen() -> Iterator[Screen]:
    with TemporaryDirectory(prefix="desk") as folder, Screen(Path(folder)) as made:
        yield made


@pytest.fixture
def shell(screen: Screen) -> Iterator[DesktopShell]:
    made = DesktopShell(screen)
    yield made
    made.close()


def test_news_are_told_behind_another_window_and_lead_back(screen: Screen, shell: DesktopShell) -> None:
    environment = {**os.environ, "COFANET_HOME": screen.environment["COFANET_HOME"]}
    subprocess.run([sys.executable, "-c", MAKE_PROFILE], env=environment, check=True, timeout=PATIENCE)
    program = screen.start(
        sys.executable, "-m", "cofanet_desktop.app", "gui", "--profile", "fast", "--language", "en"
    )
    shell.shows("icon")
    screen.reads(role="label", name="To do")  # the start page has loaded

    shell.click("tip")
    assert "unread notifications" in shell.shows("tip")["text"]

    screen.start(sys.executable, "-c", OTHER_WINDOW)
    screen.hears(heard="window", name="Another program")
    notice = shell.shows("notice")
    assert notice["title"].endswith(("new notification", "new notifications"))
    assert notice["text"]

    shell.click("notice")
    screen.reads(role="menu item", name="File")  # the window is in front again
    screen.press("ctrl+q")
    assert program.wait(PATIENCE) == 0
