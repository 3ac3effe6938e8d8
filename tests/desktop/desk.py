"""A screen, a keyboard and a screen reader for one program: X server, session bus, window manager, AT-SPI.

with Screen(folder) as screen:
    screen.start("cofanet-desktop", "gui")
    screen.press("ctrl+k")
    screen.hears(heard="focus", role="text", name="Company, page, action or setting")  # said since the last key
    screen.reads(role="label", name="Decision: ")  # to be found on the screen
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

LISTENING = Path(__file__).with_name("listening.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "dbus-daemon", "matchbox-window-manager", "xdotool", SYSTEM_PYTHON)
PATIENCE = 45.0
"""Seconds after which what has not happened is not waited for any longer; a busy machine is slow."""


def missing() -> str:
    """Return what this machine lacks to show and read a window by itself, empty when it lacks nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is the way of Linux desktops"
    lacking = [program for program in PROGRAMS if shutil.which(program) is None]
    if lacking:
        return f"not installed: {', '.join(lacking)} (packaging/debian-packages.txt names the packages)"
    probe = "import gi; gi.require_version('Atspi', '2.0')"
    found = subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True, check=False)
    return "" if found.returncode == 0 else "not installed: gir1.2-atspi-2.0, python3-gi"


Thing = dict[str, Any]
"""What is known of one thing: how it was heard, its role, name, description, states, value, text."""


class Reader:
    """The screen reader: everything it heard so far, and what it can read on the screen now."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        """Start to listen."""
        with log.open("w") as written:
            self._process = subprocess.Popen(
                [SYSTEM_PYTHON, "-W", "ignore", str(LISTENING)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=written,
                env=environment,
                text=True,
            )
        self.heard: list[Thing] = []
        self._answers: list[list[Thing]] = []
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        self.hears(heard="ready")

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            document = json.loads(line)
            with self._news:
                if "answer" in document:
                    self._answers.append(document["answer"])
                else:
                    self.heard.append(document)
                self._news.notify_all()

    def hears(self, since: int = 0, unlike: str = "", **wanted: str) -> Thing:
        """Return the first thing heard, after the first `since`, whose words contain what is wanted; waits for it.

        What is called `unlike` is passed over: a list that was read again says once more where the keyboard is.
        """
        found: list[Thing] = []

        def is_there() -> bool:
            found[:] = [one for one in self.heard[since:] if says(one, wanted) and one.get("name") != unlike]
            return bool(found)

        with self._news:
            self._news.wait_for(is_there, PATIENCE)
        assert found, f"{wanted} was not heard, but {self.heard[since:]}"
        return found[0]

    def screen(self) -> list[Thing]:
        """Return everything that can be read in the active window, in reading order."""
        assert self._process.stdin is not None
        with self._news:
            self._answers.clear()
            self._process.stdin.write("screen\n")
            self._process.stdin.flush()
            assert self._news.wait_for(lambda: self._answers, PATIENCE), "the screen cannot be read"
            return self._answers.pop()

    def close(self) -> None:
        """Stop listening."""
        self._process.terminate()  # its output then ends, and with it the thread
        self._thread.join(PATIENCE)
        ended(self._process)


def says(one: Thing, wanted: dict[str, str]) -> bool:
    """Tell whether the words of one thing contain all that is wanted; wanting nothing in particular is wanting a word."""
    return all(one.get(key) and text in one[key] for key, text in wanted.items())


def ended(process: subprocess.Popen[str]) -> None:
    """End a process that was started here."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()


class Screen:
    """An X server with a window manager and a session bus of its own, under `folder`."""

    def __init__(self, folder: Path, size: str = "1366x800") -> None:
        """Prepare a screen; it is there within the with statement."""
        self.folder, self._size = folder, size
        self._open = ExitStack()
        self._before = 0
        self.environment = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "COFANET_HOME": str(folder / "cofanet"),
            "QT_QPA_PLATFORM": "xcb",
            "GSETTINGS_BACKEND": "memory",  # the reader's switch is nobody else's
            "NO_AT_BRIDGE": "1",  # the helpers need not be read
            "LC_ALL": "en_US.UTF-8",  # Qt writes figures so even where the system does not have it
            "PYTHONUTF8": "1",
        }

    def __enter__(self) -> Self:
        """Start everything; nothing is left when one of them does not start."""
        with self._open:
            self._start_server()
            self._start_bus()
            (self.folder / "kbdconfig").touch()  # no keys for the window manager: all are the program's
            self._run(
                "matchbox-window-manager", "-use_titlebar", "no", "-kbdconfig", str(self.folder / "kbdconfig")
            )
            self.reader = Reader(self.environment, self.folder / "reader.log")
            self._open.callback(self.reader.close)
            self._open = self._open.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End everything."""
        self._open.close()

    def start(self, *program: str) -> subprocess.Popen[str]:
        """Start a program on this screen."""
        return self._run(*program)

    def press(self, key: str) -> None:
        """Press a key, named as xdotool does: `ctrl+k`, `Return`."""
        self._type("key", key)

    def write(self, text: str) -> None:
        """Type `text`."""
        self._type("type", "--delay", "20", text)

    def _type(self, *arguments: str) -> None:
        self._before = len(self.reader.heard)
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=PATIENCE)

    def hears(self, unlike: str = "", **wanted: str) -> Thing:
        """Return what was said since the last keys and contains what is wanted; waits for it."""
        return self.reader.hears(self._before, unlike, **wanted)

    def reads(self, **wanted: str) -> Thing:
        """Return what stands in the active window and contains what is wanted; waits for it."""
        end = time.monotonic() + PATIENCE
        while True:
            shown = self.reader.screen()
            found = next((one for one in shown if says(one, wanted)), None)
            if found is not None:
                return found
            lines = "\n".join(f"{one['role']}: {one['name']} | {one['text']}" for one in shown)
            assert time.monotonic() < end, f"{wanted} cannot be read on the screen:\n{lines}"
            time.sleep(0.05)

    def _start_server(self) -> None:
        reading, writing = os.pipe()
        self._run(
            "Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp",
            passed=writing,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            self.environment["DISPLAY"] = f":{told.readline().strip()}"

    def _start_bus(self) -> None:
        bus = self._run("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address", heard=True)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _run(self, *program: str, passed: int | None = None, heard: bool = False) -> subprocess.Popen[str]:
        log = (self.folder / f"{Path(program[0]).name}.log").open("w")
        self._open.callback(log.close)
        process = subprocess.Popen(
            program,
            env=self.environment,
            stdout=subprocess.PIPE if heard else log,
            stderr=log,
            pass_fds=() if passed is None else (passed,),
            text=True,
        )
        self._open.callback(ended, process)
        return process
