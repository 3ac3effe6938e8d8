"""The recipes of docs/scheduled-exports.md can be copied as they are: the system's own readers take them."""

from __future__ import annotations

import plistlib
import re
import shlex
import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cofanet_desktop.cli import export
from cofanet_desktop.cli.program import parser

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "scheduled-exports.md").read_text(encoding="utf-8")
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def recipes(kind: str) -> list[str]:
    found = re.findall(rf"^```{kind}\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
    assert found, kind
    return [str(one) for one in found]


def taken(arguments: list[str]) -> None:
    """Check that the program understands what the scheduler calls."""
    asked = parser([export]).parse_args(arguments)
    assert (asked.due, asked.profile) == (True, "ledger")


def test_the_task_of_windows_calls_what_is_due_and_makes_up_for_missed_calls() -> None:
    (text,) = recipes("xml")
    task = ET.fromstring(text)
    assert task.tag == f"{TASK}Task"
    command = task.findtext(f".//{TASK}Command") or ""
    assert command.endswith("cofanet-desktop.exe")
    assert '"' not in command
    taken((task.findtext(f".//{TASK}Arguments") or "").split())
    settings = {one.tag.removeprefix(TASK): one.text for one in task.findall(f"{TASK}Settings/*")}
    assert settings["StartWhenAvailable"] == "true"
    assert settings["MultipleInstancesPolicy"] == "IgnoreNew"
    assert settings["StopIfGoingOnBatteries"] == settings["DisallowStartIfOnBatteries"] == "false"
    trigger = [one.tag.removeprefix(TASK) for one in task.findall(f".//{TASK}CalendarTrigger/*")]
    assert trigger == ["Repetition", "StartBoundary", "Enabled", "ScheduleByDay"]  # Windows minds the order


def test_the_line_for_schtasks_is_one_command() -> None:
    (line,) = recipes("bat")
    words = shlex.split(line.replace("\\Programs\\CofaNetDesktop\\", "/Programs/CofaNetDesktop/"))
    assert words[:2] == ["schtasks", "/Create"]
    called = shlex.split(words[words.index("/TR") + 1])
    assert called[0].endswith("cofanet-desktop.exe")
    taken(called[1:])


def test_the_agent_of_macos_calls_what_is_due() -> None:
    (text,) = recipes("plist")
    agent = plistlib.loads(text.encode())
    assert agent["Label"] == "com.example.cofanet-exports"
    taken(agent["ProgramArguments"][1:])
    assert agent["StartInterval"] >= 60
    assert agent["RunAtLoad"] is True


@pytest.fixture
def units(tmp_path: Path) -> list[Path]:
    service, timer = recipes("ini")
    files = [tmp_path / "cofanet-exports.service", tmp_path / "cofanet-exports.timer"]
    for file, text in zip(files, (service, timer), strict=True):
        file.write_text(text, encoding="utf-8")
    return files


def test_the_timer_of_systemd_calls_what_is_due(units: list[Path]) -> None:
    read = RawConfigParser(delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment,method-assign] # as systemd: capitals count
    read.read(units)
    words = read["Service"]["ExecStart"].split()
    assert words[0].startswith("%h/")
    taken(words[1:])
    assert read["Service"]["SuccessExitStatus"] == "3"
    assert read["Timer"]["Persistent"] == "true"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="this system has no systemd")
def test_systemd_itself_takes_the_units(units: list[Path], tmp_path: Path) -> None:
    program = tmp_path / "cofanet-desktop"
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    service = units[0]
    text = service.read_text(encoding="utf-8").replace("%h/.local/bin/cofanet-desktop", str(program))
    service.write_text(text, encoding="utf-8")
    environment = {
        "SYSTEMD_UNIT_PATH": f"{tmp_path}:",
        "PATH": "/usr/bin:/bin",
        "XDG_RUNTIME_DIR": str(tmp_path),
    }
    done = subprocess.run(
        ["systemd-analyze", "verify", "--user", *map(str, units)],
        env=environment | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in done.stderr.splitlines() if "cofanet" in line]
    assert (done.returncode, told) == (0, []), done.stderr


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="this system has no systemd")
def test_the_calendar_of_the_timer_is_every_ten_minutes(units: list[Path]) -> None:
    (spoken,) = re.findall(r"OnCalendar=(.*)", units[1].read_text(encoding="utf-8"))
    done = subprocess.run(["systemd-analyze", "calendar", spoken], capture_output=True, text=True, check=True)
    assert "*-*-* *:00/10:00" in done.stdout


def test_no_recipe_is_made_without_a_word_about_the_key() -> None:
    assert "--passphrase-file" in DOCUMENT
    assert "signed in" in DOCUMENT
