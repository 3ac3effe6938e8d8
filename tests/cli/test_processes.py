"""The program as scripts run it: real processes, their exit codes and what they print."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.duty_lists import Dossier

PROGRAM = "import sys; from cofanet_desktop.app import main; sys.exit(main(sys.argv[1:]))"
NEGOCE = "00000012354905"


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *words],
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )


@pytest.mark.usefixtures("profile")
def test_exit_codes_and_exactly_one_document() -> None:
    for words, code in (
        (("portfolio", "wap", "--json"), 0),
        (("order", "CRL", NEGOCE, "--amount", "0", "--json"), 1),
        (("order", "CRL", NEGOCE, "--amount", "x", "--json"), 2),
        (("order", "CRL", NEGOCE, "--amount", "5000", "--json", "--offline"), 3),
    ):
        result = run(*words)
        assert result.returncode == code, result
        assert isinstance(json.loads(result.stdout), dict)
        assert result.stderr == b""


def test_a_headless_machine_makes_a_demonstration_without_any_question(home: Path, tmp_path: Path) -> None:
    result = run("demo", "--profile", str(tmp_path / "p"), "--companies", "20", "--json", DISPLAY="")
    assert (result.returncode, json.loads(result.stdout)["companies"]) == (0, 20)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_a_window_without_a_screen_is_refused_and_not_a_crash(home: Path) -> None:
    result = run(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert result.returncode == 1
    assert b"no screen" in result.stderr
    assert b"--screenshot" in result.stderr


@pytest.mark.parametrize("page", ["portfolio", "turnover", "declaration", "extension", "turnover_form"])
def test_a_picture_of_a_page_needs_no_screen(duties: Dossier, tmp_path: Path, page: str) -> None:
    of = {
        "declaration": duties.declaration,
        "extension": duties.accepted,
        "turnover_form": duties.turnover,
    }
    shown = f"{page}:{of[page]}" if page in of else page
    picture = tmp_path / "page.png"
    result = run("gui", "--page", shown, "--screenshot", str(picture), DISPLAY="", QT_QPA_PLATFORM="")
    assert result.returncode == 0, result.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.usefixtures("profile")
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_terminal_can_be_printed_to(encoding: str) -> None:
    words = ("companies", "search", "--country", "JPN", "--name", "株式会社")
    for more in ((), ("--json",)):
        result = run(*words, *more, PYTHONIOENCODING=encoding)
        assert result.returncode == 0, result.stderr
    document = json.loads(result.stdout.decode(encoding))
    assert any(one["local_name"] for one in document["companies"])


@pytest.mark.usefixtures("profile")
def test_a_reader_that_stops_early_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "portfolio", "list", "--all", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


@pytest.mark.usefixtures("profile")
def test_an_order_survives_a_crash_and_is_sent_once() -> None:
    """The process dies after the insurer took the order and before the desk knows."""
    crashed = run("order", "CRL", NEGOCE, "--amount", "5000", COFANET_CRASH_AT="insurer.push.after_commit")
    assert crashed.returncode == 137
    waiting = json.loads(run("outbox", "list", "--json").stdout)["commands"]
    assert [one["state"] for one in waiting] == ["unknown"]
    sent = run("sync", "--until-idle", "--json")
    assert (sent.returncode, json.loads(sent.stdout)["waiting"]) == (0, 0)
    shown = json.loads(run("companies", "show", NEGOCE, "--json").stdout)
    assert [one["product"] for one in shown["products"]].count("CRL") == 1
    assert shown["effective_cover"]["amount"] == "5000"
